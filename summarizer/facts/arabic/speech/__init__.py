"""Quotations in Arabic and who said them."""
