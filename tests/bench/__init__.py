"""The figures of the program, measured on this machine as ratios within one run. Nothing here is a test."""
