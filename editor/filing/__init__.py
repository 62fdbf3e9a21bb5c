"""The clockwork that writes plain files of published issues beside the archive while the window is open; no screen."""
