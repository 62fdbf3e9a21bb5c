"""Urgent reports (紧急信息): events, their chains of reports, the clocks on them, and the register of faults."""
