"""What comes in: any source to articles, sentences and words."""
