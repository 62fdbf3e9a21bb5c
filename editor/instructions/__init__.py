"""Leaders' instructions (督办): what a leader wrote, who answers for it, and that every one is answered."""
