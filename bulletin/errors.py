"""What can go wrong in ways a person can understand and act on.

Three families: the house says no (`Refused`), the surroundings fail (`Trouble`), and everything else is our own
mistake. An error carries a reason and facts, never prose; the words for people are in `editor.shell.words`.
"""

from enum import StrEnum


class Reason(StrEnum):
    """Why the house said no. The values are the codes of the command line."""

    # a step or a right
    STEP_NOT_OPEN = "step_not_open"
    ROLE_MISSING = "role_missing"
    OWN_WORK = "own_work"
    REASON_MISSING = "reason_missing"
    MOVED_ON = "moved_on"
    UNKNOWN = "unknown"
    WRONG_PASSWORD = "wrong_password"
    LOGIN_TAKEN = "login_taken"
    FOUNDING_INCOMPLETE = "founding_incomplete"
    FILE_TAKEN = "file_taken"
    WAIT = "wait"
    PASSWORD_MISSING = "password_missing"
    LAST_ADMIN = "last_admin"
    HAND_MISSING = "hand_missing"
    SEAL_BROKEN = "seal_broken"
    SIGNED_ELSEWHERE = "signed_elsewhere"
    # a draft
    TEXT_EMPTY = "text_empty"
    TITLE_MISSING = "title_missing"
    PLACEHOLDER_LEFT = "placeholder_left"
    CLASSIFIED = "classified"
    PERSONAL_DATA_LEFT = "personal_data_left"
    FIGURES_UNCHECKED = "figures_unchecked"
    SOURCE_MISSING = "source_missing"
    # what the check is taught
    PATTERN = "pattern"
    ABBREVIATION_TAKEN = "abbreviation_taken"
    # an issue
    NOT_APPROVED = "not_approved"
    ISSUE_EMPTY = "issue_empty"
    ISSUE_NOT_SIGNED = "issue_not_signed"
    ISSUE_CLOSED = "issue_closed"
    ISSUE_OPEN = "issue_open"
    ISSUE_VOID = "issue_void"
    CORRECTION_EMPTY = "correction_empty"
    NUMBER_TAKEN = "number_taken"
    NUMBER_WRONG = "number_wrong"
    ALREADY_PLACED = "already_placed"
    JOURNAL_CLOSED = "journal_closed"
    PRESS_BUSY = "press_busy"
    FIRST_PROOF_MISSING = "first_proof_missing"
    SECOND_PROOF_BY_SAME = "second_proof_by_same"
    FINDING_GRAVE = "finding_grave"
    TEMPLATE_UNNAMED = "template_unnamed"
    TEMPLATE_TAKEN = "template_taken"
    LAYOUT_VALUE = "layout_value"
    # a copy of an issue
    COPY_OUT = "copy_out"
    COPY_NOT_OUT = "copy_not_out"
    COPY_TIME_WRONG = "copy_time_wrong"
    RECIPIENT_MISSING = "recipient_missing"
    RECEIVER_MISSING = "receiver_missing"
    COPIES_UNNUMBERED = "copies_unnumbered"
    # a journal or its layout
    JOURNAL_WRONG = "journal_wrong"
    JOURNAL_NAME_TAKEN = "journal_name_taken"
    JOURNAL_DAY = "journal_day"
    JOURNAL_MERGED = "journal_merged"
    LOOK_DATED = "look_dated"
    NUMBERS_BEGUN = "numbers_begun"
    SECTION_IN_USE = "section_in_use"
    ISSUES_UNDER_WAY = "issues_under_way"
    LAYOUT_UNNAMED = "layout_unnamed"
    LAYOUT_NAME_TAKEN = "layout_name_taken"
    LAYOUT_IN_USE = "layout_in_use"
    # an urgent event
    EVENT_CLOSED = "event_closed"
    EVENT_OPEN = "event_open"
    ALREADY_LINKED = "already_linked"
    REPORT_FOLLOWED = "report_followed"
    NO_TEXT_YET = "no_text_yet"
    TIME_AHEAD = "time_ahead"
    LIMITS_WRONG = "limits_wrong"
    EVENT_UNNAMED = "event_unnamed"
    FINAL_EMPTY = "final_empty"
    SHOWN_TO_NOBODY = "shown_to_nobody"
    CHECKED_WITH_NOBODY = "checked_with_nobody"
    EVIDENCE_MISSING = "evidence_missing"
    # what was signed on paper
    SHEET_MISTYPED = "sheet_mistyped"
    SHEET_OUTDATED = "sheet_outdated"
    PAPER_DAY = "paper_day"
    SIGNED_ALREADY = "signed_already"
    # an instruction
    LEADER_MISSING = "leader_missing"
    INSTRUCTION_EMPTY = "instruction_empty"
    INSTRUCTION_NOT_TYPED = "instruction_not_typed"
    UNITS_MISSING = "units_missing"
    ANSWER_EMPTY = "answer_empty"
    # a unit
    UNIT_UNNAMED = "unit_unnamed"
    UNIT_NAME_TAKEN = "unit_name_taken"
    UNIT_DAY = "unit_day"
    UNIT_GONE = "unit_gone"
    UNIT_SELF = "unit_self"
    LIST_WRONG = "list_wrong"
    # credit
    PERIOD_CLOSED = "period_closed"
    FACT_INCOMPLETE = "fact_incomplete"
    FACT_TAKEN = "fact_taken"
    FACT_WITHDRAWN = "fact_withdrawn"
    SCHEME_WRONG = "scheme_wrong"
    SCHEME_DAY = "scheme_day"
    CIRCULAR_ISSUED = "circular_issued"
    CIRCULAR_NOT_SIGNED = "circular_not_signed"
    CIRCULAR_STALE = "circular_stale"
    # a commission, guidance
    COMMISSION_INCOMPLETE = "commission_incomplete"
    COMMISSION_CLOSED = "commission_closed"
    GUIDANCE_TAKEN = "guidance_taken"
    GUIDANCE_EMPTY = "guidance_empty"
    # a search
    QUERY_WRONG = "query_wrong"
    SEARCH_UNNAMED = "search_unnamed"
    SEARCH_NAME_TAKEN = "search_name_taken"
    # an old bulletin that is taken in, a package from another network
    OLD_ISSUE_INCOMPLETE = "old_issue_incomplete"
    OLD_ISSUE_TAKEN = "old_issue_taken"
    NOT_A_PACKAGE = "not_a_package"
    PACKAGE_ALTERED = "package_altered"
    PACKAGE_TOO_NEW = "package_too_new"
    PACKAGE_TAKEN = "package_taken"
    PACKAGE_MARKED = "package_marked"
    PACKAGE_EMPTY = "package_empty"
    SIGNER_UNKNOWN = "signer_unknown"
    # keeping the archive
    NOTHING_TO_REBUILD = "nothing_to_rebuild"
    SAME_PLACE = "same_place"
    PLACE_TAKEN = "place_taken"
    RESTORE_SELF = "restore_self"
    KEY_WRONG = "key_wrong"
    KEY_SHORT = "key_short"
    # a file
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    BOMB = "bomb"
    DTD = "dtd"
    NOT_SUPPORTED = "not_supported"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    SCANNED = "scanned"
    UNDONE = "undone"
    EXPORT_FORMAT = "export_format"
    SAME_FILE = "same_file"


class Cause(StrEnum):
    """What in the surroundings fails."""

    BUSY = "busy"
    READ_ONLY = "read_only"
    DISK_FULL = "disk_full"
    DAMAGED = "archive_damaged"
    NOT_AN_ARCHIVE = "not_an_archive"
    TOO_NEW = "too_new"
    CANNOT_OPEN = "cannot_open"
    CLOSED = "closed"
    FILE_MISSING = "file_missing"
    FILE_IN_USE = "file_in_use"
    NO_PERMISSION = "no_permission"
    INCOMPLETE = "incomplete"
    INPUT_OUTPUT = "input_output"
    OFFLINE = "offline"
    NOT_SECURE = "not_secure"
    LOGIN_REFUSED = "login_refused"
    MAILBOX = "mailbox"
    READER_NOT_STARTED = "reader_not_started"
    NO_OFFICE_SUITE = "no_office_suite"
    OFFICE_SUITE_FAILED = "office_suite_failed"
    PRINTER = "printer"
    NETWORK_SHARE = "network_share"
    NO_CIPHER = "no_cipher"
    KEY_NEEDED = "key_needed"


class BulletinError(Exception):
    """Base of everything a person may be told about; `facts` name the things concerned."""

    def __init__(self, code: StrEnum, facts: dict[str, object]) -> None:
        super().__init__(code.value, facts)
        self.facts = facts

    def __reduce__(self) -> tuple[object, ...]:
        """Errors cross from the process that reads a file to the one that asked for it."""
        return _as_it_was, (type(self), self.args, self.__dict__)


def _as_it_was(kind: type[BulletinError], args: tuple[object, ...], state: dict[str, object]) -> BulletinError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class Refused(BulletinError):
    """A rule of the house says no; nothing was changed."""

    def __init__(self, reason: Reason, **facts: object) -> None:
        super().__init__(reason, facts)
        self.reason = reason


class Conflict(Refused):
    """The thing was changed elsewhere since it was read; nothing was written."""

    def __init__(self, what: str, id: str) -> None:
        super().__init__(Reason.MOVED_ON, what=what, id=id)


class Unreadable(Refused):
    """A file cannot be taken in; its reason is one of the file reasons."""


class Trouble(BulletinError):
    """The surroundings fail: the disk, a lock, a permission, a damaged archive."""

    def __init__(self, cause: Cause, **facts: object) -> None:
        super().__init__(cause, facts)
        self.cause = cause
