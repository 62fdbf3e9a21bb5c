"""Printed pages in the window: shown, printed, and written as PDF; pieces that several screens share."""
