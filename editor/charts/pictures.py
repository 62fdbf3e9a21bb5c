"""Charts as pictures for documents: PNG at twice the size, SVG, and on the clipboard. Needs a running application."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from editor.charts.chart import Chart
from editor.charts.drawing import draw_page
from editor.charts.look import print_look

SIZE, TIMES = QSize(960, 540), 2


def chart_image(chart: Chart, size: QSize = SIZE, times: int = TIMES, *, titled: bool = True) -> QImage:
    """Return the chart in the colours of paper, `size` in pixels of 96 to the inch, drawn `times` as fine."""
    image = QImage(size * times, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(times)
    image.setDotsPerMeterX(round(96 * times / 0.0254))
    image.setDotsPerMeterY(round(96 * times / 0.0254))
    painter = QPainter(image)
    draw_page(painter, QRectF(0, 0, size.width(), size.height()), chart, print_look(), titled=titled)
    painter.end()
    return image


def chart_png(chart: Chart, size: QSize = SIZE, times: int = TIMES, *, titled: bool = True) -> bytes:
    """Return the chart as a PNG file, see `chart_image`."""
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    chart_image(chart, size, times, titled=titled).save(device, "PNG")  # type: ignore[call-overload]
    device.close()
    return bytes(data.data())


def chart_svg(chart: Chart, size: QSize = SIZE) -> bytes:
    """Return the chart as an SVG file: the same drawing."""
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(device)
    made.setSize(size)
    made.setViewBox(QRectF(0, 0, size.width(), size.height()))
    made.setTitle(chart.title)
    made.setDescription(chart.note)
    painter = QPainter(made)
    draw_page(painter, QRectF(0, 0, size.width(), size.height()), chart, print_look())
    painter.end()
    device.close()
    return bytes(data.data())
