"""What must not be printed without a second look: placeholders, personal data, marks of classification."""
