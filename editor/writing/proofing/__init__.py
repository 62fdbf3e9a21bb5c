"""The check beside the text: the worker, the marks, the panel, tidying, and what the office teaches it."""
