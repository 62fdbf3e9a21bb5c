"""Leaders' instructions (批示): on which item or issue, who answers for them, and what became of each."""
