"""Charts of a circular as pictures that a document can hold."""

from datetime import date

from PySide6.QtCore import QSize

from bulletin.credit.circular import Circular
from bulletin.desk.circular_charts import ChartPicture, Counted
from editor.charts.pictures import chart_png
from editor.credit.charts.cards import all_charts, read_of
from editor.shell.language import in_chinese

# 156 mm wide on paper: what is 12 px on the screen is 8 pt there, and there are 416 dots to the inch.
_SIZE, TIMES = QSize(640, 360), 4


def circular_pictures(circular: Circular, today: date, times: int = TIMES) -> tuple[ChartPicture, ...]:
    """Return the first chart of each card that has something to show, without its title, which stands above it as text;
    640 by 360 pixels, `times` as fine. Needs a running application.
    """
    with in_chinese():
        first = (charts[0] for charts in all_charts(read_of(circular, today)))
        return tuple(ChartPicture(chart.title, chart_png(chart, _SIZE, times, titled=False))
                     for chart in first if not chart.trend.is_empty)


def with_pictures(circular: Circular, today: date) -> Counted:
    """Return a circular's figures with the charts of these figures. Needs a running application and its GUI thread."""
    return Counted(circular, circular_pictures(circular, today))
