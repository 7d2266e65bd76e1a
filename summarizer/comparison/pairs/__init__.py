"""Pairs of sentences of different articles: how likely they state the same, in one language or two."""
