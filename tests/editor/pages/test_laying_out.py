"""Of several questions the newest is answered; what is under way is finished, what was forgotten is not told."""

import pytest

from editor.pages.laying_out import Newest


class Jobs:
    """Jobs that end when they are told to."""

    def __init__(self):
        self.begun, self.ends = [], []

    def job(self, name):
        def begin(then, otherwise):
            self.begun.append(name)
            self.ends.append((lambda: then(name), lambda: otherwise(ValueError(name))))
        return begin

    def end(self, well=True):
        self.ends.pop(0)[0 if well else 1]()


@pytest.fixture
def jobs():
    return Jobs()


def heard(line):
    told = []
    line.made.connect(told.append)
    line.failed.connect(told.append)
    return told


@pytest.mark.parametrize(("between", "expected"), [(False, ["c"]), (True, ["a", "c"])])
def test_what_waits_in_between_is_left_out(qapp, jobs, between, expected):
    line = Newest(between=between)
    told = heard(line)
    for name in "abc":
        line.ask(jobs.job(name))
    assert (jobs.begun, line.at_work) == (["a"], True)
    jobs.end()
    jobs.end()
    assert (jobs.begun, told, line.at_work) == (["a", "c"], expected, False)


def test_what_is_forgotten_is_not_told_and_what_waits_is_not_begun(qapp, jobs):
    line = Newest(between=True)
    told = heard(line)
    line.ask(jobs.job("a"))
    line.ask(jobs.job("b"))
    line.forget()
    jobs.end()
    assert (jobs.begun, told, line.at_work) == (["a"], [], False)


def test_an_error_is_told_and_the_next_is_done(qapp, jobs):
    line = Newest()
    told = heard(line)
    line.ask(jobs.job("a"))
    jobs.end(well=False)
    line.ask(jobs.job("b"))
    jobs.end()
    assert [str(each) for each in told] == ["a", "b"]


def test_who_hears_of_one_may_ask_for_the_next(qapp, jobs):
    line = Newest()
    line.made.connect(lambda name: line.ask(jobs.job("b")) if name == "a" else None)
    line.ask(jobs.job("a"))
    jobs.end()
    assert jobs.begun == ["a", "b"]
    jobs.end()
    assert not line.at_work
