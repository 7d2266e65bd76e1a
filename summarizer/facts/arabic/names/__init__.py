"""Names in Arabic put together from what the finders and the tagger give."""
