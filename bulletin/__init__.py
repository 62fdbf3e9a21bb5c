"""The trade: drafts, sign-off, issues and credit, with no screen and no database."""
