"""The workstation: screens that show and ask."""
