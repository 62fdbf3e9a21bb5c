"""The screen 今日: what there is to do today, and where the office stands."""
