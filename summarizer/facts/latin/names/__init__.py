"""Names in French and English text: people, organizations, places and events, by capitals and word lists."""
