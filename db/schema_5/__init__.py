"""What schema 5 brought: numbers in a register of their own, what an issue is checked and corrected by, layouts."""
