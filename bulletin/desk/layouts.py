"""The layouts of the office: its own before the bundled ones, kept as layout files in the archive."""

import hashlib
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bulletin.archive import Archive, Work
from bulletin.desk.noting import note, still_here
from bulletin.desk.outdating import outdate_layout
from bulletin.errors import Conflict, Reason, Refused
from bulletin.journals import Journal
from bulletin.layout.layout import Layout, layout_from, load_layout
from bulletin.layouts import KeptLayout
from bulletin.people import Actor, RoleName

SUFFIX = ".toml"


@dataclass(frozen=True)
class OfficeLayout:
    """A layout the office can print with: the one that holds, the bundled one of that name, and what is kept.

    Where the kept file is broken `wrong` says why and `layout` is the bundled one, or None without one; `used_by` are
    the names of the journals that print with it.
    """

    name: str
    layout: Layout | None
    bundled: Layout | None
    kept: KeptLayout | None = None
    wrong: Refused | None = None
    used_by: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What the layout is called."""
        return self.layout.name if self.layout is not None else self.name


def layout_in(text: str, name: str = "") -> Layout:
    """Return the layout a layout file says. Refused: UNKNOWN (what="layout") with the key that is wrong."""
    try:
        return layout_from(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise Refused(Reason.UNKNOWN, what="layout", path=name, detail=str(error)) from None
    except Refused as refusal:
        raise Refused(Reason.UNKNOWN, **{**refusal.facts, "path": name}) from None


def kept_text(work: Work, name: str) -> str:
    """Return the layout file the office keeps under `name`; empty where it has none of its own."""
    kept = work.layouts.find(name)
    return kept.file if kept is not None else ""


def kept_base(work: Work, name: str) -> bytes | None:
    """Return the office's own .docx that the layout `name` takes its styles and masthead from; None without one."""
    kept = work.layouts.find(name)
    return work.submissions.bytes_of(kept.base) if kept is not None and kept.base else None


def holding(text: str, name: str, bundled: Path) -> Layout:
    """Return the layout that holds under `name`: that in `text`, if there is one, before that of the folder `bundled`.

    Refused: UNKNOWN (what="layout") with the key of a broken one, or the name where there is none at all.
    """
    if text:
        return layout_in(text, name)
    if name not in bundled_names(bundled):  # a name is never a path
        raise Refused(Reason.UNKNOWN, what="layout", name=name)
    return load_layout(bundled / f"{name}{SUFFIX}")


def layout_of(archive: Archive, name: str, bundled: Path) -> Layout:
    """Return the layout that holds under `name`, the office's own before that of the folder `bundled`.

    Refused: UNKNOWN (what="layout") with the key of a broken one, or the name where there is none.
    """
    with archive.reading() as work:
        text = kept_text(work, name)
    return holding(text, name, bundled)


def bundled_names(bundled: Path) -> tuple[str, ...]:
    """Return the names of the layouts that come with the program."""
    return tuple(sorted(path.stem for path in bundled.glob(f"*{SUFFIX}")))


def office_layouts(archive: Archive, bundled: Path) -> tuple[OfficeLayout, ...]:
    """Return every layout of the office, the bundled names first."""
    with archive.reading() as work:
        kept = {each.name: each for each in work.layouts.all()}
        journals = work.journals.all()
    names = bundled_names(bundled)
    there = {name: load_layout(bundled / f"{name}{SUFFIX}") for name in names}
    return tuple(_seen(name, there.get(name), kept.get(name), journals)
                 for name in (*names, *sorted(kept.keys() - set(names))))


def keep_layout(
    archive: Archive, layout: KeptLayout, *, actor: Actor, at: datetime, base: bytes | None = None,
) -> KeptLayout:
    """Keep a layout of the office's own, new (version 0) or changed, and return it as it is kept.

    `base` are the bytes of the office's own .docx where a new one is given. Refused: ROLE_MISSING for who is not an
    administrator, UNKNOWN with the key of a broken file, Conflict when it was changed elsewhere meanwhile, PRESS_BUSY
    while an issue is written with it. Planned issues that print with it have to be signed anew.
    """
    actor.must_be(RoleName.ADMIN)
    title = layout_in(layout.file, layout.name).name
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        before = _as_opened(work, layout)
        if base is not None:
            layout = replace(layout, base=hashlib.sha256(base).hexdigest())
            work.submissions.keep_bytes(layout.base, base)
        if before is None or (before.file, before.base) != (layout.file, layout.base):
            outdate_layout(work, layout.name, title, actor, at)
        kept = work.layouts.put(replace(layout, who=actor.id, at=at))
        digest = hashlib.sha256(kept.file.encode()).hexdigest()
        note(work, actor, at, "keep_layout", reason=title, digest=digest, thing=kept.name)
        return kept


def copy_layout(
    archive: Archive, name: str, file: str, based_on: str, bundled: Path, *, actor: Actor, at: datetime,
) -> KeptLayout:
    """Keep a layout under a name of its own. Refused: as `keep_layout`, and LAYOUT_UNNAMED, LAYOUT_NAME_TAKEN."""
    name = name.strip()
    if not name:
        raise Refused(Reason.LAYOUT_UNNAMED)
    taken = {word for each in office_layouts(archive, bundled) for word in (each.name, each.title)}
    if name in taken:
        raise Refused(Reason.LAYOUT_NAME_TAKEN, name=name)
    return keep_layout(archive, KeptLayout(name, file, based_on=based_on), actor=actor, at=at)


def drop_layout(archive: Archive, opened: KeptLayout, bundled: Path, *, actor: Actor, at: datetime) -> None:
    """Forget a layout of the office's own; a bundled one of its name holds again.

    Refused: ROLE_MISSING, Conflict, LAYOUT_IN_USE where a journal prints with it, or did once, and no bundled one has
    its name, PRESS_BUSY. Planned issues that print with it have to be signed anew.
    """
    actor.must_be(RoleName.ADMIN)
    there = bundled_names(bundled)
    with archive.writing() as work:
        still_here(work, actor, RoleName.ADMIN)
        _as_opened(work, opened)
        users = users_of(opened.name, work.journals.all())
        if users and opened.name not in there:
            raise Refused(Reason.LAYOUT_IN_USE, name=opened.name, journals=users)
        outdate_layout(work, opened.name, opened.name, actor, at)
        work.layouts.drop(opened.name)
        note(work, actor, at, "drop_layout", reason=opened.name, thing=opened.name)


def users_of(name: str, journals: Iterable[Journal]) -> tuple[str, ...]:
    """Return the names of the journals that print with the layout `name`, or did once."""
    return tuple(each.name for each in journals if name in (each.layout, *(former.layout for former in each.former)))


def _as_opened(work: Work, opened: KeptLayout) -> KeptLayout | None:
    current = work.layouts.find(opened.name)
    if (current.version if current is not None else 0) != opened.version:
        raise Conflict("layout", opened.name)
    return current


def _seen(
    name: str, bundled: Layout | None, kept: KeptLayout | None, journals: Iterable[Journal],
) -> OfficeLayout:
    users = users_of(name, journals)
    if kept is None:
        return OfficeLayout(name, bundled, bundled, used_by=users)
    try:
        return OfficeLayout(name, layout_in(kept.file, name), bundled, kept, used_by=users)
    except Refused as error:
        return OfficeLayout(name, bundled, bundled, kept, error, users)
