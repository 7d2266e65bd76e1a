"""Events named in Arabic."""
