"""Reading what units send: one reader per format, guesses, warnings."""
