"""What goes out: the Brief, how it is composed, one renderer a format."""
