"""Text that articles share, and who had it first."""
