"""Half a surrogate pair is no character; whatever is one stays as it is."""

from bulletin.characters import whole, whole_text
from bulletin.text import Cell, Paragraph, Picture, Role, Run, Table, paragraph


def test_half_a_pair_becomes_the_sign_for_it_and_whole_characters_stay():
    assert whole("甲\ud840乙\udc00") == "甲\ufffd乙\ufffd"
    assert whole("𠀀é\t\n") == "𠀀é\t\n"
    assert whole("plain") == "plain"


def test_every_place_of_a_text_is_looked_at():
    text = (Paragraph(Role.BODY, (Run("甲\ud800", bold=True),)), Table(((Cell("\udc00", 2),),)),
            Picture("a" * 64, "图\ud800.png", 1, 1))
    assert whole_text(text) == (
        Paragraph(Role.BODY, (Run("甲\ufffd", bold=True),)), Table(((Cell("\ufffd", 2),),)),
        Picture("a" * 64, "图\ufffd.png", 1, 1))
    assert whole_text((paragraph("好"),)) == (paragraph("好"),)
