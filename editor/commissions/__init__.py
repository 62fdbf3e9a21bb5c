"""The screen 约稿: commissions to units and the monthly guidance."""
