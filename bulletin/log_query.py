"""What may be asked of the account: groups of deeds, lines worth looking for, and the question that names them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Notable(StrEnum):
    """What makes a line of the account worth looking for: somebody did what is not the usual way, or something left
    the house.
    """

    BYPASS = "bypass"
    ACTING_FOR = "acting_for"
    SINGLE_SEAT = "single_seat"
    OWN_TEXT = "own_text"
    ON_PAPER = "on_paper"
    REVOKED = "revoked"
    PASSWORD_RESET = "password_reset"
    ISSUE_FILE = "issue_file"
    MARKED_FILE = "marked_file"
    SHEET = "sheet"
    CIRCULAR = "circular"
    ORIGINAL = "original"
    PHONE_RECORD = "phone_record"
    BACKUP = "backup"
    LIST = "list"
    READING = "reading"


UNUSUAL = (Notable.BYPASS, Notable.ACTING_FOR, Notable.SINGLE_SEAT, Notable.OWN_TEXT, Notable.ON_PAPER,
           Notable.REVOKED, Notable.PASSWORD_RESET)
EXPORTED = (Notable.ISSUE_FILE, Notable.MARKED_FILE, Notable.SHEET, Notable.CIRCULAR, Notable.ORIGINAL,
            Notable.PHONE_RECORD, Notable.BACKUP, Notable.LIST)


class DeedGroup(StrEnum):
    """Deeds of one kind, as people look for them."""

    TAKING_IN = "taking_in"
    EDITING = "editing"
    SIGNING = "signing"
    BYPASSES = "bypasses"
    ON_PAPER = "on_paper"
    ASSEMBLY = "assembly"
    EXPORTS = "exports"
    COPIES = "copies"
    READING = "reading"
    URGENT = "urgent"
    INSTRUCTIONS = "instructions"
    COMMISSIONS = "commissions"
    CREDIT = "credit"
    ACCOUNTS = "accounts"
    SETTINGS = "settings"


DEEDS: Mapping[DeedGroup, frozenset[str]] = {
    DeedGroup.TAKING_IN: frozenset({
        "take_in", "take_back", "take_over", "merge", "unmerge", "import_issue", "take_package"}),
    DeedGroup.EDITING: frozenset({
        "save_text", "save_facts", "accept_guesses", "replace_all", "undo_replace_all", "take_marks", "keep_marked",
        "add_note", "resolve_note", "reopen_note", "ignore", "heed", "check_figure", "uncheck_figure"}),
    DeedGroup.SIGNING: frozenset({
        "submit", "withdraw", "review", "unreview", "approve", "revoke", "endorse", "unendorse", "return", "reserve",
        "decline", "reopen", "put_back", "bypass", "act_for", "record_paper", "sign_issue", "unsign_issue",
        "outdate_issue"}),
    DeedGroup.ASSEMBLY: frozenset({
        "plan_issue", "plan_pages", "place", "take_out", "arrange", "rewrite_note", "move_day", "keep_template",
        "drop_template", "shelve", "unshelve", "tick_proof", "untick_proof", "accept_finding", "unaccept_finding",
        "freeze", "thaw", "publish", "skip_number", "void_issue", "release", "begin_correction", "set_correction",
        "drop_issue", "set_distribution"}),
    DeedGroup.EXPORTS: frozenset({
        "export_issue", "export_volume", "send_marked", "print_sheet", "export_circular", "export_original",
        "export_phone", "backup", "export_log", "export_register", "write_package", "export_list"}),
    DeedGroup.COPIES: frozenset({
        "lay_out_copies", "add_copy", "drop_copy", "send_copy", "confirm_copy", "recall_copy"}),
    DeedGroup.READING: frozenset({"read_marked"}),
    DeedGroup.URGENT: frozenset({
        "register_event", "add_report", "check_event", "correct_event", "judge_event", "forward_event", "finish_event",
        "reopen_event", "void_event", "make_special", "link_text", "withdraw_entry", "mark_shown", "enter_fault",
        "withdraw_fault", "criticise_fault"}),
    DeedGroup.INSTRUCTIONS: frozenset({
        "register_instruction", "assign_instruction", "remind_instruction", "answer_instruction", "scan_instruction",
        "correct_instruction", "close_instruction", "reopen_instruction", "withdraw_instruction",
        "reprint_instruction", "strike_answer"}),
    DeedGroup.COMMISSIONS: frozenset({
        "make_commission", "change_commission", "receive_commission", "remind_commission", "answer_commission",
        "unlink_answer", "excuse_commission", "close_commission", "reopen_commission", "withdraw_commission",
        "export_commission", "make_guidance", "change_guidance", "issue_guidance", "tag_draft", "untag_draft"}),
    DeedGroup.CREDIT: frozenset({
        "enter_fact", "withdraw_fact", "keep_scheme", "withdraw_scheme", "draw_up_circular", "redraw_circular",
        "issue_circular", "void_circular", "export_letters", "export_fees"}),
    DeedGroup.ACCOUNTS: frozenset({
        "sign_in", "sign_out", "wrong_password", "set_password", "reset_password", "put_person", "issue_key",
        "retire_key"}),
    DeedGroup.SETTINGS: frozenset({
        "add_journal", "put_journal", "rename_journal", "redesign_journal", "close_journal", "reopen_journal",
        "merge_journals", "keep_layout", "drop_layout",
        "put_unit", "rename_unit", "merge_units", "dissolve_unit", "restore_unit", "revise_class",
        "import_units",
        "found_office", "change_office", "set_levels", "set_urgent_limits", "add_words", "drop_words", "put_correction",
        "drop_correction", "switch_rule", "put_roster", "put_on_classified", "put_on_personal", "put_on_figures",
        "put_phrase", "drop_phrase", "put_doors", "clock_back", "upkeep", "chain_begins", "found_altered",
        "keep_search", "drop_search", "set_keeping", "restore_backup", "repair_archive", "rebuild_archive",
        "encrypt_archive", "decrypt_archive", "change_archive_key"}),
}
_NOTABLE: Mapping[DeedGroup, frozenset[Notable]] = {
    DeedGroup.BYPASSES: frozenset({Notable.BYPASS, Notable.ACTING_FOR}),
    DeedGroup.ON_PAPER: frozenset({Notable.ON_PAPER}),
    DeedGroup.EXPORTS: frozenset(EXPORTED),
}


def deeds_of(group: DeedGroup) -> frozenset[str]:
    """Return the deeds of a group; empty for one that is told by what its signatures say (see `notable_in`)."""
    return frozenset() if group in _NOTABLE else DEEDS.get(group, frozenset())


def notable_in(group: DeedGroup) -> frozenset[Notable]:
    """Return what the lines of a group are told by; empty for one that is told by its deeds."""
    return _NOTABLE.get(group, frozenset())


@dataclass(frozen=True)
class LogQuery:
    """Which lines of the account: what is empty asks for all.

    `since` counts, `until` is the first moment that no longer does. `words` must all occur in the reason or in the
    title of the draft. A line that is any one of `notable` counts.
    """

    person_id: str = ""
    draft_id: str = ""
    issue_id: str = ""
    deeds: frozenset[str] = frozenset()
    notable: frozenset[Notable] = frozenset()
    since: datetime | None = None
    until: datetime | None = None
    words: str = ""
