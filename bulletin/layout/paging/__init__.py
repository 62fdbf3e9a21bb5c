"""The paginator: lines and pages as the word processor will make them, worked out without one."""
