"""Official documents (公文, GB/T 9704—2012, 7)."""
