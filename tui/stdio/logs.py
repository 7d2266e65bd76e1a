"""`--verbose` and `--debug`: what Mujaz and the libraries it uses log, on stderr."""

from __future__ import annotations

import logging

from tui.stdio.diagnostics import say


def listen(*, debug: bool) -> None:
    """Have what is logged told on stderr from now on.

    Args:
        debug: Whether causes of errors are told too, with their tracebacks.
    """
    logger = logging.getLogger("mujaz")
    logger.setLevel(logging.DEBUG if debug else logging.INFO)
    logger.addHandler(_Told())
    logger.propagate = False


class _Told(logging.Handler):
    """Says what is logged as all else that goes to stderr: nothing in it that a terminal would obey."""

    def emit(self, record: logging.LogRecord) -> None:
        """Say a record, and each line of its traceback."""
        for line in self.format(record).splitlines():
            say(line)
