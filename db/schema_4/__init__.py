"""What schema 4 adds, noun by noun: signatures that hold, urgent events, instructions, checked figures."""
