"""Dates in French and English."""
