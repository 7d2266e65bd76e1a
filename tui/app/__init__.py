"""The Textual app; it imports nothing of the command line."""
