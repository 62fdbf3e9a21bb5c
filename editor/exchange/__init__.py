"""导出交换包 and 收入交换包: sheets over the window, opened from 档案 and 来稿 through `door`; no screen of its own."""
