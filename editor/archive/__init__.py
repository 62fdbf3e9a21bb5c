"""The archive (档案): finding what was written and printed, and reading it where the words occur."""
