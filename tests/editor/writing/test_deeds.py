"""The deeds of one draft are done in turn; when one fails, those behind it are not done, and each hears of it."""

from dataclasses import replace
from types import SimpleNamespace

from builders import NOON

from bulletin.drafts import Draft
from bulletin.errors import Cause, Trouble
from bulletin.workflow import Stage
from editor.writing.deeds import Deeds

DRAFT = Draft("d", None, "标题", Stage.EDITING, NOON, "r", 1, 5)


class Later:
    """A background whose jobs are done when the test says so."""

    def __init__(self):
        self.jobs = []

    def ask(self, owner, job, then, otherwise):
        self.jobs.append((job, then, otherwise))

    def do_next(self):
        job, then, otherwise = self.jobs.pop(0)
        try:
            done = job(None)
        except Trouble as trouble:
            otherwise(trouble)
            return
        then(done)


def fails(archive, draft):
    raise Trouble(Cause.BUSY)


def grows(archive, draft):
    return replace(draft, version=draft.version + 1)


def test_each_deed_is_done_to_the_draft_as_the_one_before_left_it():
    background, seen = Later(), []
    deeds = Deeds(SimpleNamespace(background=background), DRAFT)
    for _ in range(2):
        deeds.do(grows, lambda draft: seen.append(draft.version), seen.append)
    background.do_next()
    background.do_next()
    assert seen == [1, 2]


def test_what_waits_behind_a_deed_that_fails_is_not_done_and_hears_why():
    background, done, heard = Later(), [], []
    deeds = Deeds(SimpleNamespace(background=background), DRAFT)
    deeds.do(fails, done.append, lambda error: heard.append("first"))
    deeds.do(grows, done.append, lambda error: heard.append(error.cause))
    background.do_next()
    assert (done, heard, background.jobs) == ([], ["first", Cause.BUSY], [])
    deeds.do(grows, done.append, heard.append)
    background.do_next()
    assert [draft.version for draft in done] == [1]
