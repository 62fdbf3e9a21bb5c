"""Hidden characters (w:vanish, ISO/IEC 29500-1, 17.3.2.41): they are in the file, but nobody sees them on paper."""

from lxml import etree

from bulletin.layout.ooxml import W

_DEPTH = 10  # styles based on one another


def drop_hidden(document: etree._Element, styles: etree._Element | None) -> None:
    """Take the runs out of `document` that are hidden by themselves, by their style, or by their paragraph's."""
    roots = (document,) if styles is None else (document, styles)
    if all(next(root.iter(_tag("vanish")), None) is None for root in roots):
        return  # as in every file of ours: no need to look at each run
    known = {each.get(_tag("styleId"), ""): each for each in styles.iter(_tag("style"))} if styles is not None else {}
    for paragraph in list(document.iter(_tag("p"))):
        below = _hidden_by_style(paragraph.find(f"{_tag('pPr')}/{_tag('pStyle')}"), known) or False
        for run in [each for each in paragraph.iter(_tag("r")) if _owner(each) is paragraph]:
            if _hidden(run, known, below):
                run.clear()


def _owner(run: etree._Element) -> etree._Element | None:
    return next(run.iterancestors(_tag("p")), None)


def _hidden(run: etree._Element, known: dict[str, etree._Element], below: bool) -> bool:
    own = _switch(run)
    if own is None:
        own = _hidden_by_style(run.find(f"{_tag('rPr')}/{_tag('rStyle')}"), known)
    return below if own is None else own


def _hidden_by_style(named: etree._Element | None, known: dict[str, etree._Element]) -> bool | None:
    style = known.get(named.get(_tag("val"), "")) if named is not None else None
    for _ in range(_DEPTH):
        if style is None:
            break
        switched = _switch(style)
        if switched is not None:
            return switched
        based = style.find(_tag("basedOn"))
        style = known.get(based.get(_tag("val"), "")) if based is not None else None
    return None


def _switch(element: etree._Element) -> bool | None:
    found = element.find(f"{_tag('rPr')}/{_tag('vanish')}")
    return None if found is None else found.get(_tag("val"), "1") not in ("0", "false", "off")


def _tag(name: str) -> str:
    return f"{{{W}}}{name}"
