"""The only writers of stdout and stderr, used by command line and app alike."""
