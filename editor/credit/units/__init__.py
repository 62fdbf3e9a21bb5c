"""The room 单位 of 考核: every unit with what it sent, and each figure with its rows."""
