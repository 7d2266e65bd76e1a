"""State and brief to rows, lines and highlights; pure functions."""
