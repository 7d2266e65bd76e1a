"""How work is done: what was done before is taken from the disk, what is many is done side by side."""
