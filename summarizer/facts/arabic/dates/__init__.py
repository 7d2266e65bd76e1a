"""Dates and periods in Arabic."""
