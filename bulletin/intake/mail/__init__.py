"""Mails: taken to pieces, fetched from a mailbox, with the password in its keychain."""
