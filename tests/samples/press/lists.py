"""The numbered lists of the samples, as Word keeps them apart from the text."""

from tests.samples.press.parts import part


def numbering() -> bytes:
    """Return the lists A, S (through styles), C, D, R (D begun anew), L (A with another first level), T."""
    abstracts = [_abstract(number, levels) for number, levels in enumerate(_levels())]
    another = f'<w:lvlOverride w:ilvl="0">{_level(0, "chineseCountingThousand", "第%1，")}</w:lvlOverride>'
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    used = {1: (0, ""), 2: (1, ""), 3: (2, ""), 4: (3, ""), 5: (3, again), 6: (0, another), 7: (4, "")}
    lists = [
        f'<w:num w:numId="{key}"><w:abstractNumId w:val="{abstract}"/>{override}</w:num>'
        for key, (abstract, override) in used.items()
    ]
    return part("numbering", "".join(abstracts) + "".join(lists))


def _levels() -> list[str]:
    document = [("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."), ("decimal", "（%4）")]
    styled = [("%1、", "a8"), ("（%2）", "a9")]
    return [
        "".join(_level(level, form, text) for level, (form, text) in enumerate(document)),
        "".join(_level(level, "chineseCounting", text, style) for level, (text, style) in enumerate(styled)),
        _level(0, "decimalEnclosedCircle", "%1"),
        _level(0, "decimal", "%1.", suffix="tab"),
        _level(0, "ideographTraditional", "%1、"),
    ]


def _level(level: int, form: str, text: str, style: str = "", suffix: str = "nothing") -> str:
    linked = f'<w:pStyle w:val="{style}"/>' if style else ""
    shown = f'<w:suff w:val="{suffix}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
    indent = '<w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>'
    inside = f'<w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}{shown}{indent}'
    return f'<w:lvl w:ilvl="{level}">{inside}</w:lvl>'


def _abstract(number: int, levels: str) -> str:
    kind = '<w:multiLevelType w:val="multilevel"/>'
    return f'<w:abstractNum w:abstractNumId="{number}">{kind}{levels}</w:abstractNum>'
