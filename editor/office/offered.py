"""The settings as the list of Ctrl+K offers them."""

from collections.abc import Callable, Iterator
from functools import partial

from editor.office.finding import settings_listed
from editor.shell.palette.entry import Entry, Kind


def setting_entries(go: Callable[[str, object], object]) -> Iterator[Entry]:
    """Yield the settings that stand on the pages; the pages themselves are rooms and listed as such."""
    for each in settings_listed():
        if each.synonyms:
            yield Entry(f"setting.{each.room or each.place}.{each.words}", each.words, Kind.SETTING,
                        partial(go, each.place, each), beside=each.where, english=" ".join(each.synonyms))
