"""A Word file with tracked changes that goes out to be marked and comes back: whose it is, and who marked it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bulletin.text import Role

_DRAFT, _REVISION, _SUM = "稿件编号", "版本编号", "文字校验"
_AT, _HANDS = "导出时间", "导出时修改人"
_BETWEEN = "、"
_LONGEST = 255  # characters of a custom property, which Word keeps

# The styles of such a file by the names a person sees; word processors may change the ids.
STYLE_ROLE = {
    "公文标题": Role.TITLE,
    "一级标题": Role.LEVEL1,
    "二级标题": Role.LEVEL2,
    "三级标题": Role.LEVEL3,
    "四级标题": Role.LEVEL4,
    "信息正文": Role.BODY,
    "供稿": Role.CREDIT,
    "注释": Role.NOTE,
}


@dataclass(frozen=True)
class Origin:
    """Which text a file was made of: draft, revision and fingerprint; when, in the office's time; whose changes it had.

    An empty `revision_id` means that it was made of nothing saved.
    """

    draft_id: str
    revision_id: str
    fingerprint: str
    made_at: datetime
    hands: tuple[str, ...] = ()

    def is_theirs(self, author: str, at: datetime | None) -> bool:
        """Return whether a change was made after the file went out. Word gives the time of the clock on the wall."""
        return author not in self.hands or (at is not None and at > self.made_at)


@dataclass(frozen=True)
class Hand:
    """Somebody who changed a file: how often, and when last by their clock."""

    author: str
    changes: int
    last: datetime | None = None


@dataclass(frozen=True)
class Remark:
    """A comment: whose and when, its words, and the passage: its words, those around it, where it begins in the text.

    `start` counts code points of the text with all changes taken over, as `text.plain` gives it.
    """

    author: str
    at: datetime | None
    words: str
    quote: str
    before: str
    after: str
    start: int


@dataclass(frozen=True)
class Marks:
    """What was found in a file that came back, beside its text; `origin` is None where the file does not tell.

    `roles_slip`: it was saved by a program that gives a paragraph the style of one taken out before it.
    """

    origin: Origin | None = None
    hands: tuple[Hand, ...] = ()
    remarks: tuple[Remark, ...] = ()
    roles_slip: bool = False


def as_properties(origin: Origin) -> dict[str, str]:
    """Return `origin` as custom properties of a document."""
    return {
        _DRAFT: origin.draft_id, _REVISION: origin.revision_id, _SUM: origin.fingerprint,
        _AT: origin.made_at.replace(tzinfo=None, microsecond=0).isoformat(), _HANDS: _joined(origin.hands),
    }


def from_properties(properties: Mapping[str, str]) -> Origin | None:
    """Return the origin that `as_properties` wrote, None where there is none that can be read."""
    try:
        made_at = datetime.fromisoformat(properties[_AT])
        hands = tuple(name for name in properties.get(_HANDS, "").split(_BETWEEN) if name)
        return Origin(properties[_DRAFT], properties[_REVISION], properties[_SUM], made_at.replace(tzinfo=None), hands)
    except (KeyError, ValueError):
        return None


def _joined(names: tuple[str, ...]) -> str:
    kept = ""
    for name in names:
        longer = f"{kept}{_BETWEEN}{name}" if kept else name
        kept = longer if len(longer) <= _LONGEST else kept
    return kept
