"""The figures of the open draft as a checklist (数据核对)."""
