"""Small builders: an office with people and one journal, and drafts brought to a stage."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache

from bulletin.archive import Archive
from bulletin.batches import Arrival, Batch, BatchState
from bulletin.credit.facts import Basis, Fact, FactKind
from bulletin.credit.periods import Period
from bulletin.desk import assembly, intake, looking, proofing, publishing, signing, writing
from bulletin.desk.noting import new_id
from bulletin.desk.office import found_office
from bulletin.drafts import Draft, Facts, Source
from bulletin.intake.incoming import Incoming, Opened
from bulletin.issues import Issue
from bulletin.journals import Distribution, Journal, JournalKind, Section
from bulletin.office import Office
from bulletin.people import Actor, Person, RoleName
from bulletin.proof.wordbook import Switched
from bulletin.sealing import KeyInHand, SigningKey, new_key
from bulletin.text import Role, Text, paragraph
from bulletin.units import KEY_UNIT, Correspondent, Group, Unit
from bulletin.workflow import Step
from db.sqlite_archive import SqliteArchive

NOON = datetime(2026, 11, 20, 4, tzinfo=UTC)
TODAY = date(2026, 11, 20)
KUAIBAO = Journal(
    "kuaibao", "信息快报", JournalKind.DAILY, (Section("工作动态", 300), Section("经验交流", 800)), "云溪县政府办公室",
    "信息快报", "内部资料 注意保存", Distribution(("县委书记",), ("县政府班子",), ("各乡镇",), 60), "0000-1234567",
    "kuaibao", 2026, 51, 386)
ZHUANBAO = Journal(
    "zhuanbao", "专报信息", JournalKind.SPECIAL, (Section("专报"),), "云溪县政府办公室", layout="zhuanbao",
    first_year=2026, first_number=9, first_total=90)
UNITS = (
    Unit("qinghe", "青禾镇", Group.TOWNSHIP, KEY_UNIT, ("青禾镇人民政府",), (Correspondent("李明轩", "0000-1234501"),)),
    Unit("baishi", "白石乡", Group.TOWNSHIP, KEY_UNIT, ("白石乡人民政府",)),
    Unit("nongye", "县农业农村局", Group.DEPARTMENT, KEY_UNIT, ("农业农村局",)),
)


def person(id: str, name: str, *roles: RoleName) -> Person:
    return Person(id, id, name, frozenset(roles))


PEOPLE = (
    person("chen", "陈一帆", RoleName.EDITOR), person("lin", "林晓", RoleName.EDITOR),
    person("zhou", "周正明", RoleName.REVIEWER), person("he", "何文远", RoleName.SECRETARY),
    person("guan", "管敏", RoleName.ADMIN), person("gao", "高远山", RoleName.LEADER),
)


@dataclass(frozen=True)
class FakeOffice:
    """An office at work: its archive and who sits where."""

    archive: SqliteArchive
    editor: Actor
    other_editor: Actor
    reviewer: Actor
    secretary: Actor
    admin: Actor
    leader: Actor

    def draft(self, title: str = "青禾镇春耕备耕工作进展顺利", body: str = "青禾镇抢抓农时，全镇整地2万亩。",
              unit_id: str | None = "qinghe", **facts: object) -> Draft:
        return intake.write_down(self.archive, a_text(title, body), Facts(unit_id, **facts), source=Source.PASTE,
                                 actor=self.editor, at=NOON)

    def alone(self, id: str) -> Actor:
        """Return one of the people who from now on is alone in the office."""
        with self.archive.writing() as work:
            work.people.put_office(replace(work.people.office(), single_seat=True))
        return actor(id, single_seat=True)

    def step(self, draft: Draft, step: Step, actor: Actor, reason: str = "") -> Draft:
        return signing.take_step(self.archive, draft, step, actor=actor, at=NOON, reason=reason)

    def save(self, draft: Draft, text: Text, actor: Actor | None = None) -> Draft:
        return writing.save_text(self.archive, draft, text, actor=actor or self.editor, at=NOON)

    def approved(self, title: str = "青禾镇春耕备耕工作进展顺利", **facts: object) -> Draft:
        return self.agreed(self.draft(title, **facts))

    def approved_with_gaps(self, title: str) -> Draft:
        """Return an approved draft with a placeholder left: it was approved while nobody looked for those."""
        proofing.switch(self.archive, Switched("S09", False), actor=self.editor, at=NOON)
        draft = self.approved(title)
        proofing.switch(self.archive, Switched("S09", True), actor=self.editor, at=NOON)
        return draft

    def agreed(self, draft: Draft) -> Draft:
        draft = self.step(draft, Step.SUBMIT, self.editor)
        return self.step(self.step(draft, Step.REVIEW, self.reviewer), Step.APPROVE, self.secretary)

    def current(self, draft: Draft) -> Draft:
        return looking.some_drafts(self.archive, (draft.id,))[0]

    def plan(self, journal_id: str = "kuaibao", day: date = TODAY) -> Issue:
        return assembly.plan_issue(self.archive, journal_id, day, actor=self.editor, at=NOON)

    def place(self, issue: Issue, draft: Draft, section: str = "工作动态", position: int = 99) -> Issue:
        return assembly.place(self.archive, issue, draft.id, section, position, actor=self.editor, at=NOON)

    def sign(self, issue: Issue) -> Issue:
        seen = looking.board(self.archive, issue.id).content
        return assembly.sign_issue(self.archive, issue, seen=seen, actor=self.secretary, at=NOON)

    def freeze(self, issue: Issue) -> publishing.Printing:
        return publishing.freeze(self.archive, issue, actor=self.editor, at=NOON)

    def record(self, frozen: Issue, file: bytes = b"docx") -> Issue:
        return publishing.record(self.archive, frozen, file, 1, actor=self.editor, at=NOON)

    def published(self, *drafts: Draft) -> Issue:
        issue = self.plan()
        for draft in drafts:
            issue = self.place(issue, draft)
        return self.record(self.freeze(self.sign(issue)).issue)


def a_text(title: str, *bodies: str) -> Text:
    return (paragraph(title, Role.TITLE), *(paragraph(body) for body in bodies))


@cache
def key_of(id: str) -> tuple[SigningKey, KeyInHand]:
    """Return the key of one of the people, the same in every test of a run."""
    return new_key(id, "", NOON)


def actor(id: str, single_seat: bool = False) -> Actor:
    """Return one of the people with their key in hand."""
    found = next(person for person in PEOPLE if person.id == id)
    return Actor(found.id, found.name, found.roles, single_seat, key_of(id)[1])


def an_office(archive: SqliteArchive) -> FakeOffice:
    found_office(archive, Office("云溪县政府办公室信息科", "云溪县"), PEOPLE, UNITS, (KUAIBAO, ZHUANBAO),
                 at=NOON)
    with archive.writing() as work:
        for each in PEOPLE:
            work.keys.put(key_of(each.id)[0])
    return FakeOffice(archive, *(actor(each.id) for each in PEOPLE if RoleName.LEADER not in each.roles),
                      actor("gao"))


def facts_of(archive: Archive, kind: FactKind, since: date = TODAY, until: date = TODAY,
             basis: Basis = Basis.ISSUED) -> list[Fact]:
    """Return the facts of a kind that count from `since` to `until`, both included, by days of Greenwich."""
    with archive.reading() as work:
        return [fact for fact in work.ledger.facts(Period(since, until), basis, UTC) if fact.kind is kind]


def take_in_one(archive: Archive, incoming: Incoming, *, path: str, actor: Actor, at: datetime,
                **how: object) -> Arrival:
    """Take in one file as read, and return its line."""
    return intake.take_in(archive, (Opened(path, incoming),), intake.Came(path, **how), actor=actor, at=at)[0]


def keep_batch(archive: Archive, arrivals: tuple[Arrival, ...], *, actor: Actor, at: datetime,
               state: BatchState = BatchState.DONE, left: tuple[str, ...] = ()) -> Batch:
    """Keep a batch with these lines, as if its files had come one by one."""
    batch = Batch(new_id(), at, actor.id, arrivals, state=state, left=left)
    with archive.writing() as work:
        work.submissions.add_batch(batch)
    return batch
