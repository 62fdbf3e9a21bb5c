"""The manual inside the program: the pages of docs/ in the language of the window, in a window beside the work."""
