"""Numbers in French and English, in figures and words."""
