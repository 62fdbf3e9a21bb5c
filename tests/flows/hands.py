"""An office at work without a window: a process of its own, made to be killed at any moment.

`python -m tests.flows.hands FOLDER SEED` founds an archive in FOLDER and does one deed after the other: a draft comes
in, is typed at, saved, agreed to, printed; an issue is declared void; the old bulletins and the packages that lie in
FOLDER are taken in, issue by issue and portion by portion; plain files and circulars are written; a backup is made
beside on another thread, again and again. A line of JSON is written for each deed as soon as it is done, never before.
"""

import hashlib
import json
import random
import sys
import threading
import time
from datetime import timedelta
from pathlib import Path

from bulletin.desk import correcting, looking, publishing, taking_package, writing
from bulletin.desk.exporting import file_digest
from bulletin.desk.importing import import_issue
from bulletin.desk.plain_files import catch_up, shelf_of, wanted
from bulletin.desk.press import press
from bulletin.desk.unpacking import look, preview
from bulletin.exchange.reading import open_package
from bulletin.exchange.shelf import Shelf
from bulletin.text import canonical
from db.backing_up import Backups
from db.sqlite_archive import SqliteArchive
from editor.command.circulars import Wanted, circular
from editor.command.counter import Counter
from editor.shell.resources import resource
from tests.builders import NOON, TODAY, a_text, an_office
from tests.flows.stock import OLD, PACKAGES, review

FILE, PRINTED = "档案.db", "成刊"
WORDS = "近日青禾镇召开防汛备汛工作会议部署山塘水库巡查值守要求各村压实责任排查隐患备足物资"


class Hands:
    """What is done, by dice; `said` writes that it was."""

    def __init__(self, folder, seed):
        self.folder, self.dice = folder, random.Random(seed)
        self.archive = SqliteArchive(folder / FILE)
        self.office = an_office(self.archive)
        self.drafts, self.ready, self.printed, self.at = [], [], [], NOON
        self.old, self.packages = sorted((folder / OLD).glob("*.docx")), sorted((folder / PACKAGES).glob("*"))

    def work(self):
        while True:
            self.at += timedelta(seconds=20)
            deed = self.dice.choice((self.come, self.come, self.type, self.type, self.save, self.agree, self.print,
                                     self.undo, self.import_old, self.take_package, self.file, self.circular))
            deed()

    def come(self):
        draft = self.office.draft(self.words(9), self.words(60))
        self.drafts.append(draft)
        said("come", draft=draft.id, text=self.text_of(draft))

    def type(self):
        if self.drafts:
            draft = self.dice.choice(self.drafts)
            text = a_text(draft.title, self.words(40))
            writing.keep_working_copy(self.archive, draft, text, actor=self.office.editor, at=self.at)
            said("type", draft=draft.id, text=digest(text))

    def save(self):
        if self.drafts:
            at = self.dice.randrange(len(self.drafts))
            text = a_text(self.words(9), self.words(50))
            self.drafts[at] = self.office.save(self.drafts[at], text)
            said("save", draft=self.drafts[at].id, text=digest(text))

    def agree(self):
        if self.drafts:
            draft = self.drafts.pop(self.dice.randrange(len(self.drafts)))
            draft = self.office.agreed(draft)
            self.ready.append(draft)
            said("agree", draft=draft.id, text=self.text_of(draft))

    def print(self):
        if not self.ready:
            return
        issue, some = self.office.plan(), self.ready[:2]
        for draft in some:
            issue = self.office.place(issue, draft)
        printing = self.office.freeze(self.office.sign(issue))
        pressed = press(printing, resource("layouts"), self.folder / PRINTED)
        issue = publishing.record(self.archive, printing.issue, pressed.data, 1, actor=self.office.editor, at=self.at)
        self.ready = self.ready[2:]
        self.printed.append(issue)
        said("print", issue=issue.id, number=issue.number.number, file=pressed.issue_path.name, sha256=issue.sha256)

    def undo(self):
        if self.printed and self.dice.random() < 0.3:
            issue = self.printed.pop()
            correcting.void_issue(self.archive, issue, "印错", actor=self.office.secretary, at=self.at, release=False)
            said("void", issue=issue.id)

    def import_old(self):
        if self.old:
            row, data, pictures = review(self.archive, self.old.pop(0))
            issue = import_issue(self.archive, row.issue, data, pictures, "kuaibao", actor=self.office.editor,
                                 at=self.at)
            said("old", issue=issue.id, number=issue.number.number, sha256=issue.sha256,
                 drafts=[item.draft_id for item in issue.items])

    def take_package(self):
        """Take a package as the window does, a portion at a time."""
        if not self.packages:
            return
        looked, does = look(open_package(self.packages.pop(0))), {"actor": self.office.editor, "at": self.at}
        name = looked.package.name
        taking_package.must_be_trusted(self.archive, looked, looked.package.manifest.maker.fingerprint)
        batch_id, outcomes = taking_package.begin(self.archive, looked, **does), []
        for keys in taking_package.portions(looked, preview(self.archive, looked).proposed):
            outcomes += taking_package.take_fetched(
                self.archive, looked, taking_package.fetch(looked, keys), batch_id, **does)
            taken = [each for each in outcomes if each.taken]
            said("portion", package=name, drafts=[each.draft_id for each in taken if each.draft_id],
                 issues=[each.issue_id for each in taken if each.issue_id])
        taking_package.finish(self.archive, looked, outcomes, batch_id, **does)
        said("package", package=name)

    def file(self):
        there = [each.id for each in wanted(self.archive)]
        filed = catch_up(self.archive, Shelf(shelf_of(self.archive, self.folder / FILE)))
        assert filed.is_well, filed
        said("file", issues=there)

    def circular(self):
        if self.dice.random() < 0.3:
            files = [self.folder / f"通报{self.at:%H%M%S}{ending}" for ending in (".docx", ".xlsx")]
            counter = Counter(self.archive, self.office.editor, lambda: self.at, str, resource("layouts").parent)
            circular(counter, Wanted(TODAY, TODAY, *files))
            said("circular", files={path.name: file_digest(path) for path in files})

    def text_of(self, draft):
        return digest(writing.open_draft(self.archive, draft.id).revision.text)

    def words(self, count):
        return "".join(self.dice.choices(WORDS, k=count))


def backing_up(folder, seed):
    """Make one backup soon after the other, each named when it is whole."""
    backups, at, dice = Backups(folder / FILE), NOON, random.Random(seed)
    while True:
        time.sleep(dice.uniform(0.0, 0.2))
        at += timedelta(minutes=30)
        made = backups.make(at)
        if made:
            said("backup", name=made.name)


def digest(text):
    return hashlib.sha256(canonical(text).encode()).hexdigest()


_one_by_one = threading.Lock()


def said(deed, **facts):
    with _one_by_one:
        sys.stdout.write(json.dumps({"deed": deed, **facts}) + "\n")
        sys.stdout.flush()


def main():
    folder, seed = Path(sys.argv[1]), int(sys.argv[2])
    hands = Hands(folder, seed)
    said("begin", drafts=len(looking.draft_ids(hands.archive, looking.DraftQuery())))
    threading.Thread(target=backing_up, args=(folder, seed), daemon=True).start()
    hands.work()


if __name__ == "__main__":
    main()
