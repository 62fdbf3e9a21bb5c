"""A layout as it is being changed: what was typed, what can be taken of it, and what comes of that."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bulletin.desk.layouts import OfficeLayout
from bulletin.errors import Refused
from bulletin.layout.layout import Layout
from bulletin.layout.layout_file import changed, layout_toml, values_of
from bulletin.layouts import KeptLayout
from editor.office.layout_words import given, refusal_words


@dataclass(frozen=True)
class LayoutDraft:
    """`layout` is as `opened` with all that was typed and can be taken; `wrong` are texts that cannot, with the reason
    in words. `typed` is everything, by the parameter, in the order it was typed.
    """

    opened: OfficeLayout
    layout: Layout
    standard: Layout
    typed: Mapping[str, str] = field(default_factory=dict)
    wrong: Mapping[str, str] = field(default_factory=dict)

    def with_text(self, key: str, text: str) -> "LayoutDraft":
        """Return the draft with `text` typed over a parameter; texts that could not be taken before are tried again."""
        typed = {**{each: words for each, words in self.typed.items() if each != key}, key: text}
        made = begun(self.opened, self.standard)
        for each, words in typed.items():
            made = _taken(made, each, words)
        for each in tuple(made.wrong):  # one may have waited for the other
            made = _taken(made, each, typed[each])
        return replace(made, typed=typed if made.layout != self._before or made.wrong else {})

    def with_texts(self, typed: Mapping[str, str]) -> "LayoutDraft":
        """Return the draft with all these texts typed."""
        made = self
        for key, text in typed.items():
            made = made.with_text(key, text) if key in values_of(self.layout) else made
        return made

    @property
    def key(self) -> str:
        """What this draft is put aside as."""
        return f"layout {self.opened.name}"

    @property
    def kept(self) -> KeptLayout:
        """What would be kept of the layout as it is now."""
        name = self.opened.name
        return replace(self.opened.kept or KeptLayout(name, "", based_on=name), file=layout_toml(self.layout))

    @property
    def _before(self) -> Layout:
        return self.opened.layout or self.standard

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not kept."""
        return bool(self.wrong) or self.layout != self._before


def begun(opened: OfficeLayout, standard: Layout) -> LayoutDraft:
    """Return the draft of a layout in which nothing was typed yet."""
    return LayoutDraft(opened, opened.layout or standard, standard)


def standard_of(opened: OfficeLayout, all_of_them: tuple[OfficeLayout, ...]) -> Layout:
    """Return what a layout is compared with: the bundled one of its name, or that it was made from, or itself.

    One whose file is broken, with none of these, is shown as the first that comes with the program.
    """
    if opened.bundled is not None:
        return opened.bundled
    based_on = opened.kept.based_on if opened.kept is not None else ""
    found = next((each.bundled for each in all_of_them if each.name == based_on and each.bundled is not None), None)
    return found or opened.layout or next(each.bundled for each in all_of_them if each.bundled is not None)


def _taken(draft: LayoutDraft, key: str, text: str) -> LayoutDraft:
    known = values_of(draft.layout)[key]
    others = {each: words for each, words in draft.wrong.items() if each != key}
    try:
        return replace(draft, layout=changed(draft.layout, {key: given(key, text, known)}), wrong=others)
    except Refused as refusal:
        return replace(draft, wrong={**others, key: refusal_words(refusal)})
