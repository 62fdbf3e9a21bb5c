"""收入旧刊: a folder of old bulletins read, looked over, and taken in as published issues; a sheet and no screen."""
