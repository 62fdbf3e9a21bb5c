"""导出交换包, 收入交换包 and 导出清单: sheets over the window, opened from screens through doors."""
