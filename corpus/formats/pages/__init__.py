"""What is read from a page: its text, its kind, what is said of it, what its scripts hold."""
