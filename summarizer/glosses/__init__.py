"""Glosses: words from elsewhere in its article that a sentence lacks, as editors put them in brackets."""
