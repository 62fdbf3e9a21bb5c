"""How the program becomes something one installs: a folder, a Debian package, the recipe for Windows."""
