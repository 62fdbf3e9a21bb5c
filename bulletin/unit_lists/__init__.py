"""Lists of units that others made: read with distrust, compared with the units there are, and written."""
