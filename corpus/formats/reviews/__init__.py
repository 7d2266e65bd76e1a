"""Several articles in one file: press reviews, newsletters, their tables and sections."""
