"""Rules that find key facts in Arabic, a file a kind."""
