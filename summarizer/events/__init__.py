"""Which event an article leads with: the places and names of its lead, and whether two leads tell of two events."""
