"""Bodies named in Arabic: institutions, firms, clubs."""
