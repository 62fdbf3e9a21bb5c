"""The room 通报: circulars drawn up, issued, void; letters to units, slips, lists of fees."""
