"""Charts: painted, explored by mouse and keyboard, exported as pictures; they know no screen."""
