"""What is read for a page of finds is read once, and the count that goes with it says how far it went."""

from datetime import timedelta

import pytest
from builders import NOON, TODAY, a_text

from bulletin.desk import intake
from bulletin.drafts import Facts, Source
from bulletin.search.parsing import parse
from db import search_finding

WORD, PAIRS = "防汛工作部署。", "防汛。汛工。工作。"  # the word, and all its pairs without it


@pytest.fixture
def read(monkeypatch):
    read, entry_from = [], search_finding.entry_from
    monkeypatch.setattr(search_finding, "entry_from", lambda row: read.append(row[0]) or entry_from(row))
    return read


def put_all(office, texts):
    return [intake.write_down(office.archive, a_text(f"题{number}", text), Facts(None), source=Source.PASTE,
                              actor=office.editor, at=NOON + timedelta(days=number)).id
            for number, text in enumerate(texts)]


def found(office, limit):
    with office.archive.reading() as work:
        page = work.search.find(parse("防汛工作", TODAY), limit=limit)
    return [find.draft_id for find in page.finds], page.count, page.exact


def test_each_text_is_read_once_for_the_page_and_its_count(office, read):
    put_all(office, [WORD, PAIRS] * 4)
    ids, count, exact = found(office, 2)
    assert (len(ids), count, exact) == (2, 4, True)
    assert len(read) == len(set(read)) == 8


@pytest.mark.parametrize(("limit", "many"), [(1, 5), (2, 5), (3, 6), (50, 8)])
def test_a_page_goes_on_where_the_count_ends_and_the_count_where_the_page_does(office, read, monkeypatch, limit, many):
    monkeypatch.setattr(search_finding, "_COUNTED", 4)
    drafts = put_all(office, [WORD] * 4 + [PAIRS] + [WORD] + [PAIRS] + [WORD])
    finds = [id for number, id in enumerate(drafts) if number not in (4, 6)]
    assert found(office, limit) == (finds[::-1][:limit], 2, False)
    assert len(read) == many


def test_the_count_is_exact_where_the_texts_end_with_it(office, monkeypatch):
    monkeypatch.setattr(search_finding, "_COUNTED", 4)
    put_all(office, [WORD] * 3 + [PAIRS])
    assert found(office, 1)[1:] == (3, True)
