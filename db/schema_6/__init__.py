"""What schema 6 adds: search over all that is kept, saved searches, issues printed before the program, packages."""
