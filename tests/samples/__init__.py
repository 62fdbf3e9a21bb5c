"""The maker of the sample files: their sources, the press that turns them into files, and what reading must bring."""
