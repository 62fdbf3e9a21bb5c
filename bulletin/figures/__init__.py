"""The figures of an item, and who checked each against which source (数据核对)."""
