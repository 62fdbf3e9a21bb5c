"""Whatever bytes arrive, they are read or refused: no other error ever leaves the door."""

import contextlib
import re

from docx_builder import (
    BODY,
    LINKS,
    PNG,
    Docx,
    cell,
    level,
    numbered,
    numbering,
    p,
    picture,
    r,
    table,
    text_box,
    zipped,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bulletin.errors import Unreadable
from bulletin.intake.door import read_bytes
from bulletin.intake.incoming import Incoming

RICH = Docx(
    body=p("题目", '<w:jc w:val="center"/>')
    + numbered("主要做法")
    + p(r(BODY) + "<w:ins>" + r("新") + "</w:ins>" + '<w:r><w:footnoteReference w:id="2"/></w:r>')
    + table(
        cell("甲", '<w:gridSpan w:val="2"/>') + cell("乙", '<w:vMerge w:val="restart"/>'),
        cell("丙") + cell("", "<w:vMerge/>"),
    )
    + p(picture() + text_box(p("框")))
    + p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>')
    + p("（青禾镇  李明轩）"),
    styles='<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
    numbering=numbering(level(0, "chineseCounting", "%1、")),
    footnotes=f'<w:footnote w:id="2">{p("注")}</w:footnote>',
    more={"word/media/image1.png": PNG},
    links=[("rId_picture", f"{LINKS}/image", "media/image1.png")],
)
PARTS = RICH.parts()
WHOLE = RICH.bytes()
QUIETLY = settings(max_examples=150, deadline=None, database=None, suppress_health_check=list(HealthCheck))


def comes_in_or_is_refused(data: bytes) -> None:
    with contextlib.suppress(Unreadable):
        assert isinstance(read_bytes("来稿.docx", data), Incoming)


def changed(data: bytes, changes: list[tuple[int, int]]) -> bytes:
    made = bytearray(data)
    for place, byte in changes:
        made[place % len(made)] = byte
    return bytes(made)


CHANGES = st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), min_size=1, max_size=12)


@QUIETLY
@given(CHANGES)
def test_a_file_with_bytes_changed(changes: list[tuple[int, int]]) -> None:
    comes_in_or_is_refused(changed(WHOLE, changes))


@QUIETLY
@given(CHANGES)
def test_a_directory_with_bytes_changed(changes: list[tuple[int, int]]) -> None:
    start = WHOLE.find(b"PK\x01\x02")
    comes_in_or_is_refused(WHOLE[:start] + changed(WHOLE[start:], changes))


@QUIETLY
@given(st.integers(0, len(WHOLE)), st.integers(0, len(WHOLE)))
def test_a_file_with_a_piece_cut_out(first: int, second: int) -> None:
    comes_in_or_is_refused(WHOLE[: min(first, second)] + WHOLE[max(first, second) :])


@QUIETLY
@given(st.sampled_from(sorted(PARTS)), CHANGES)
def test_a_part_with_bytes_changed(name: str, changes: list[tuple[int, int]]) -> None:
    comes_in_or_is_refused(zipped({**PARTS, name: changed(PARTS[name], changes)}))


@QUIETLY
@given(
    st.sampled_from(sorted(PARTS)),
    st.integers(0, 400),
    st.sampled_from(["", "-1", "9" * 30, "x", "NaN", "1e9", "0", "100000000"]),
)
def test_a_part_with_another_value(name: str, which: int, value: str) -> None:
    text = PARTS[name].decode("latin-1")
    values = list(re.finditer(r'(?<==")[^"]*(?=")', text))
    if values:
        found = values[which % len(values)]
        text = text[: found.start()] + value + text[found.end() :]
    comes_in_or_is_refused(zipped({**PARTS, name: text.encode("latin-1")}))


@QUIETLY
@given(st.sampled_from(sorted(PARTS)))
def test_a_file_with_a_part_missing(name: str) -> None:
    comes_in_or_is_refused(zipped({each: data for each, data in PARTS.items() if each != name}))


@QUIETLY
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<", b"\xff\xfe", b"\xfe\xff"]),
)
def test_any_bytes(data: bytes, start: bytes) -> None:
    comes_in_or_is_refused(start + data)


@QUIETLY
@given(st.text(max_size=200))
def test_any_characters(text: str) -> None:
    comes_in_or_is_refused(text.encode("utf-8", "surrogatepass"))
    comes_in_or_is_refused(text.encode("gb18030", "replace"))
