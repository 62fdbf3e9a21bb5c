"""Where what a line of the account is about can be seen: the place of the window and the thing to be opened there."""

from bulletin.desk.account import Line
from bulletin.issues import IssueState
from bulletin.log_query import DeedGroup, deeds_of

NOWHERE = ("", "")
_OF_FAULTS = frozenset({"enter_fault", "withdraw_fault", "criticise_fault"})  # their thing may be no event


def place_of(line: Line) -> tuple[str, str]:
    """Return place and id: an instruction, else the draft, else an event, else the issue; NOWHERE for none."""
    entry, deed = line.entry, line.entry.deed.partition(":")[0]
    if entry.thing and deed in deeds_of(DeedGroup.INSTRUCTIONS):
        return "instructions", entry.thing
    if entry.draft_id:
        return "writing", entry.draft_id
    if entry.thing and deed in deeds_of(DeedGroup.URGENT) - _OF_FAULTS:
        return "urgent", entry.thing
    if line.issue is not None and line.issue.state is not IssueState.DROPPED:
        return ("archive" if line.issue.state is IssueState.PUBLISHED else "issues"), line.issue.id
    return NOWHERE
