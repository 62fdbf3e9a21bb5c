"""The room 图表: a year at a glance, each figure with its rows."""
