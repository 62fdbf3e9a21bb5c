"""Word goes on tracking in a file that is sent out to be marked."""

from docx.document import Document
from docx.oxml import parse_xml

from bulletin.layout.ooxml import NAMESPACES, W

_BEFORE = f"{{{W}}}defaultTabStop"  # the order of w:settings: ISO/IEC 29500-1, 17.15.1.78


def track(document: Document) -> None:
    """Switch the tracking of changes on: whatever is changed in the file is seen when it comes back."""
    settings = document.settings.element
    switched = parse_xml(f"<w:trackRevisions {NAMESPACES}/>")
    following = settings.find(_BEFORE)
    if following is None:
        settings.append(switched)
    else:
        following.addprevious(switched)
