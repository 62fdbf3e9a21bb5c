"""Why a layout is not taken, in words for people: a part of the table in `editor.shell.words`.

Which parameter and which range are said by the page that shows layouts (`editor.office.layout_words`).
"""

from collections.abc import Mapping

from bulletin.errors import Reason
from editor.shell.noop import QT_TRANSLATE_NOOP

LAYOUT_REASONS: Mapping[Reason, tuple[str, str, str]] = {
    Reason.LAYOUT_VALUE: (QT_TRANSLATE_NOOP("words", "版式有一项取值不在允许范围内，没有保存。"),
                          QT_TRANSLATE_NOOP("words", "原来的版式未动。"),
                          QT_TRANSLATE_NOOP("words", "请改在允许范围内再保存。")),
}
