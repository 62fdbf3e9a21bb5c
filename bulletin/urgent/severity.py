"""How grave an event is, what kind of event it is, and how high it was told."""

from enum import StrEnum


class Level(StrEnum):
    """The four grades of an event (突发事件应对法, art. 3), the gravest first; UNJUDGED until somebody judged it."""

    EXTRAORDINARY = "extraordinary"  # 特别重大 Ⅰ
    MAJOR = "major"  # 重大 Ⅱ
    LARGER = "larger"  # 较大 Ⅲ
    ORDINARY = "ordinary"  # 一般 Ⅳ
    UNJUDGED = ""

    @property
    def grade(self) -> int:
        """1 to 4 for Ⅰ to Ⅳ; 0 while unjudged."""
        return _GRADES.index(self) + 1 if self in _GRADES else 0

    @property
    def order(self) -> int:
        """Where it stands in a list, the gravest first; what nobody judged yet stands before 一般."""
        return self.grade if self.grade and self.grade < 4 else 4 if self is Level.UNJUDGED else 5


_GRADES = (Level.EXTRAORDINARY, Level.MAJOR, Level.LARGER, Level.ORDINARY)


class Kind(StrEnum):
    """What kind of event it is."""

    ACCIDENT = "accident"  # 事故灾难
    DISASTER = "disaster"  # 自然灾害
    EPIDEMIC = "epidemic"  # 疫情及公共卫生
    CRIME = "crime"  # 重大刑事治安案件
    MASS = "mass"  # 群体性事件
    TREND = "trend"  # 重要社情动态
    OTHER = "other"


class Above(StrEnum):
    """Whom the county reports to."""

    CITY = "city"
    PROVINCE = "province"
    CENTRE = "centre"
