"""Traditional characters become simplified ones, emphasis and tables staying as they are."""

from bulletin.intake.traditional import simplified
from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table


def test_every_run_and_cell_is_converted_and_nothing_else_changes() -> None:
    picture = Picture("0" * 64, "圖.png", 10, 10)
    text = (
        Paragraph(Role.TITLE, (Run("縣政府"), Run("辦公室", bold=True))),
        Table(((Cell("頭髮", 2), Cell("發展", 1, 2)),)),
        picture,
    )
    assert simplified(text) == (
        Paragraph(Role.TITLE, (Run("县政府"), Run("办公室", bold=True))),
        Table(((Cell("头发", 2), Cell("发展", 1, 2)),)),
        picture,
    )


def test_what_is_simplified_already_stays() -> None:
    text = (Paragraph(Role.BODY, (Run("青禾镇推进共享农机，Big5 与 123 不变。𠮷"),)),)
    assert simplified(text) == text
    assert simplified(()) == ()
