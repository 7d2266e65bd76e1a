"""People named in Arabic: given names, last names, foreign names, offices in front."""
