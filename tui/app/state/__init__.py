"""The reader's state as plain data, no Textual."""
