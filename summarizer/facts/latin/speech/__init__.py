"""Quotations in French and English and who said them."""
