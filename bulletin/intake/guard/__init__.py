"""Reading at arm's length: processes with limits, and the second try beside them."""
