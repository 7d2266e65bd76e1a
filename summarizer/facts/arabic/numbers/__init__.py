"""Numbers in Arabic, in figures and words, duals and units."""
