"""When an answer is due: a day of the office, or a day and an hour of it."""

from dataclasses import dataclass
from datetime import date, datetime, time


@dataclass(frozen=True, order=True)
class Deadline:
    """Due on `day`; `hour` is told to the units and does not make late what comes on the day itself."""

    day: date
    hour: time | None = None

    def days_over(self, today: date) -> int:
        """Return how many days it has passed on `today`; 0 on the day itself and before."""
        return max(0, (today - self.day).days)

    @property
    def moment(self) -> date | datetime:
        """The day, or with an hour day and hour."""
        return self.day if self.hour is None else datetime.combine(self.day, self.hour)

    @property
    def text(self) -> str:
        """The deadline as text that begins with its day: 2026-11-27, or with an hour 2026-11-27T17:00."""
        return self.day.isoformat() if self.hour is None else f"{self.day.isoformat()}T{self.hour:%H:%M}"


def deadline_in(text: str) -> Deadline:
    """Return the deadline that `Deadline.text` wrote."""
    day, _, hour = text.partition("T")
    return Deadline(date.fromisoformat(day), time.fromisoformat(hour) if hour else None)


def deadline_words(deadline: Deadline) -> str:
    """Return it as a notice says it: 11月27日17时前, with minutes 11月27日17:30前, without an hour 11月27日前."""
    day, hour = f"{deadline.day.month}月{deadline.day.day}日", deadline.hour
    if hour is None:
        return f"{day}前"
    return f"{day}{hour.hour}时前" if not hour.minute else f"{day}{hour:%H:%M}前"
