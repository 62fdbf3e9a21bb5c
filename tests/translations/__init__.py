"""The English of the window: read from the code, kept in resources/i18n, made into what the program loads."""
