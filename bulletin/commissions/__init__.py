"""Commissions (约稿) to units, with what became of each, and the monthly guidance (报送要点)."""
