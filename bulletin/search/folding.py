"""Traditional characters read as simplified ones, one for one, so that 防災 finds 防灾 and lengths stay."""

import re

from bulletin.search.folding_table import SIMPLIFIED, TRADITIONAL

FOLDING_VERSION = 1  # raised whenever a character is folded otherwise: archives then make their index anew

_TABLE = dict(zip(map(ord, TRADITIONAL), SIMPLIFIED, strict=True))
_ANY = re.compile(f"[{TRADITIONAL}]")


def folded(text: str) -> str:
    """Return `text` with each traditional character as its simplified one; as many code points as before."""
    return text.translate(_TABLE) if _ANY.search(text) else text
