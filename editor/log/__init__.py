"""The screen of the account (台账): who did what, when, on what, why."""
