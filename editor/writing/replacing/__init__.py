"""Finding and replacing in the draft and over several drafts."""
