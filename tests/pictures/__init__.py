"""The pictures of the README and the manual, taken from the running program: `make pictures` writes them anew."""
