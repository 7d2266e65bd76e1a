"""The command line: what is declared, what it does, and text set for a terminal; nothing of Textual."""
