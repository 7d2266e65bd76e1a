"""One module a format: bytes or text of a source to an article."""
