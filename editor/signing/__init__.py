"""The signing screen 签发: what waits for agreement, read as it will print, and decided with one key."""
