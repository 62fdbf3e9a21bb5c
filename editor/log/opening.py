"""Where what a line of the account is about can be seen: the place of the window and the thing to be opened there."""

from bulletin.desk.account import Line
from bulletin.issues import IssueState
from bulletin.log_query import DeedGroup, deeds_of

NOWHERE: tuple[str, object] = ("", "")
_OF_FAULTS = frozenset({"enter_fault", "withdraw_fault", "criticise_fault"})  # their thing may be no event
_OF_GUIDANCE = frozenset({"make_guidance", "change_guidance", "issue_guidance"})
_OF_TAGS = frozenset({"tag_draft", "untag_draft", "export_commission"})  # about a draft or a file
_OF_CIRCULARS = frozenset({"draw_up_circular", "redraw_circular", "issue_circular", "void_circular"})
_ROOMS = {"enter_fact": "facts", "withdraw_fact": "facts", "keep_scheme": "schemes", "withdraw_scheme": "schemes"}


def place_of(line: Line) -> tuple[str, object]:
    """Return place and what its screen opens: an instruction, commission or circular, else the draft, else an event,
    else the issue, else the room of facts or schemes; NOWHERE for none.
    """
    entry, deed = line.entry, line.entry.deed.partition(":")[0]
    if entry.thing and deed in deeds_of(DeedGroup.INSTRUCTIONS):
        return "instructions", entry.thing
    if entry.thing and deed in deeds_of(DeedGroup.COMMISSIONS) - _OF_GUIDANCE - _OF_TAGS:
        return "commissions", entry.thing
    if deed in _OF_GUIDANCE:
        return "commissions", "guidance"
    if entry.thing and deed in _OF_CIRCULARS:
        return "credit", ("circulars", entry.thing)
    if entry.draft_id:
        return "writing", entry.draft_id
    if entry.thing and deed in deeds_of(DeedGroup.URGENT) - _OF_FAULTS:
        return "urgent", entry.thing
    if line.issue is not None and line.issue.state is not IssueState.DROPPED:
        return ("archive" if line.issue.state is IssueState.PUBLISHED else "issues"), line.issue.id
    if deed in _ROOMS:
        return "credit", _ROOMS[deed]
    return NOWHERE
