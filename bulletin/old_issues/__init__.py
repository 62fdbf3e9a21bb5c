"""Bulletins printed before the program: the text of a file told apart into masthead, items and imprint."""
