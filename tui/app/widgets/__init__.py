"""Textual widgets that take logical text and show right-to-left text right."""
