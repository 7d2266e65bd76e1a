"""Rules that find key facts in French and English, a file a kind."""
