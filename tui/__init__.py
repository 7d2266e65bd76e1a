"""The terminal: the command line."""
