"""What the archive carries outside itself and reads back: plain files beside it, packages between two networks."""
