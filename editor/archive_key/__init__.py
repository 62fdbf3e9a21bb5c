"""The password of an encrypted archive: asked for at the start, set, changed and taken away."""
