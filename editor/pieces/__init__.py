"""What several screens show: a text to be read, a stage, a reason. Screens know these, and not each other."""
