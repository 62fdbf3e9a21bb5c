"""An issue as its contents tell of it (the JSON of `bulletin.desk.contents`), read back with care."""

from dataclasses import dataclass
from datetime import date, datetime

from bulletin.drafts import Facts
from bulletin.errors import Reason, Unreadable
from bulletin.exchange.form import Form, Malformed, form_in
from bulletin.exchange.forms import facts_in, is_digest, one_of, text_in
from bulletin.issues import Number, Origin
from bulletin.journals import Distribution, JournalKind
from bulletin.text import Text, fingerprint, pictures_in
from bulletin.workflow import Step

NEWEST_FORM = 2
_MOST_NUMBERS = 400  # in one issue, however combined


@dataclass(frozen=True)
class ToldSigner:
    """Who agreed, to what step (None: to the whole issue), when, for whom, and who signed the paper if it was paper."""

    name: str
    at: datetime | None
    step: Step | None = None
    acting_for: str = ""
    on_paper: str = ""


@dataclass(frozen=True)
class ToldSource:
    """A source of an item: the draft, the id and the name of its unit."""

    draft_id: str
    unit_id: str
    name: str


@dataclass(frozen=True)
class ToldItem:
    """An item as it was printed."""

    draft_id: str
    revision_id: str
    revision_number: int
    section: str
    text: Text
    credit: str
    facts: Facts
    units: tuple[ToldSource, ...]
    received_at: datetime | None
    signers: tuple[ToldSigner, ...]


@dataclass(frozen=True)
class ToldJournal:
    """The journal as on the issue's day."""

    id: str
    kind: JournalKind
    name: str
    masthead: str
    publisher: str
    marking: str


@dataclass(frozen=True)
class ToldIssue:
    """An issue as it was published; digests are SHA-256 in hexadecimal, of layout files empty where it had none."""

    office: str
    journal: ToldJournal
    id: str
    day: date
    number: Number | None
    number_line: str
    origin: Origin
    editors_note: str
    corrects: str
    correction: str
    layout: str
    layout_file: str
    base: str
    distribution: Distribution
    pages: int
    docx: str
    published_at: datetime | None
    signature: ToldSigner | None
    items: tuple[ToldItem, ...]
    responsible: tuple[tuple[str, str], ...]

    @property
    def beside(self) -> frozenset[str]:
        """The SHA-256 of all that belongs to the issue beside its file: pictures, layout file, base file."""
        pictures = {picture.sha256 for item in self.items for picture in pictures_in(item.text)}
        return frozenset(pictures | ({self.layout_file, self.base} - {""}))


def told_in(data: bytes, name: str = "") -> ToldIssue:
    """Return what the contents of an issue tell.

    Unreadable: DAMAGED for what is no such JSON, or where a text is not the one its fingerprint was taken of;
    NOT_SUPPORTED for a form newer than this program knows. `name` is what the file is called.
    """
    try:
        form = form_in(data)
        if form.number("form") > NEWEST_FORM:
            raise Unreadable(Reason.NOT_SUPPORTED, name=name)
        return _issue(form)
    except Malformed as error:
        raise Unreadable(Reason.DAMAGED, name=name, detail=str(error)) from error


def _issue(form: Form) -> ToldIssue:
    issue, goes_to = form.form("issue"), form.form("issue").form("distribution")
    day = issue.day("day")
    if day is None:
        raise Malformed("day")
    items = _items(form)
    return ToldIssue(
        form.text("office"), _journal(form.form("journal")), _id(issue, "id"), day, _number(issue),
        issue.text("number_line", ""), one_of(Origin, issue.text("origin", ""), "origin"),
        issue.text("editors_note", ""), issue.text("corrects", ""), issue.text("correction", ""),
        issue.text("layout", ""), _digest(issue, "layout_file"), _digest(issue, "base"),
        Distribution(goes_to.texts("report_to"), goes_to.texts("send_to"), goes_to.texts("issue_to"),
                     goes_to.number("copies", 0)),
        issue.number("pages", 0), _digest(issue, "docx", needed=True), issue.time("published_at"),
        _signer(form.form("signature")) if form.has("signature") else None,
        items, issue.pairs("responsible"))


def _journal(form: Form) -> ToldJournal:
    return ToldJournal(form.text("id"), one_of(JournalKind, form.text("kind"), "kind"), form.text("name"),
                       form.text("masthead", ""), form.text("publisher", ""), form.text("marking", ""))


def _number(form: Form) -> Number | None:
    if not form.has("number") and not form.has("year"):
        return None
    number, through = form.number("number"), form.number("through", 0)
    if not 1900 <= form.number("year") <= 9999 or (through and not number < through <= number + _MOST_NUMBERS):
        raise Malformed("number")
    return Number(form.number("year"), number, form.number("total", 0), through)


def _items(form: Form) -> tuple[ToldItem, ...]:
    """Return the items. Malformed where one draft or one revision is to be two."""
    items = tuple(_item(each) for each in form.forms("items"))
    if len({each.draft_id for each in items}) < len(items) or len({each.revision_id for each in items}) < len(items):
        raise Malformed("items")
    return items


def _item(form: Form) -> ToldItem:
    text = text_in(form.value("canonical"))
    if fingerprint(text) != form.text("fingerprint"):
        raise Malformed("fingerprint")
    units = tuple(ToldSource(_id(each, "draft"), each.text("id", ""), each.text("name", ""))
                  for each in form.forms("units"))
    return ToldItem(
        _id(form, "draft"), _id(form, "revision"), form.number("revision_number", 1), form.text("section", ""), text,
        form.text("credit", ""), facts_in(form.form("facts")), units, form.time("received_at"),
        tuple(_signer(each) for each in form.forms("signers")))


def _signer(form: Form) -> ToldSigner:
    step = form.text("step", "")
    return ToldSigner(
        form.text("name", ""), form.time("at"), one_of(Step, step, "step") if step else None,
        form.text("acting_for_name", ""), form.form("paper").text("signer", "") if form.has("paper") else "")


def _id(form: Form, key: str) -> str:
    id = form.text(key)
    if not id.strip() or not id.isprintable():  # SQLite ends a text at the first NUL
        raise Malformed(key)
    return id


def _digest(form: Form, key: str, needed: bool = False) -> str:
    said = form.text(key, "")
    if (said or needed) and not is_digest(said):
        raise Malformed(key)
    return said
