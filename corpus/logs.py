"""What happens meanwhile, for who asks: told to Python's logging, where a program has loaded that.

A program that never imports logging hears nothing and pays nothing; `mujaz --verbose` and `--debug` do, and so does
any program that sets logging up. Levels are logging's own: INFO for what was done, DEBUG for why something failed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

_NAME = "mujaz"


def log_done(message: str, *values: object) -> None:
    """Log what was done; `values` go into the message as logging has it, if anyone listens."""
    if logging := sys.modules.get("logging"):
        logging.getLogger(_NAME).info(message, *values)


def log_cause(subject: str, error: BaseException) -> None:
    """Log the cause behind an error, with its traceback, where there is one."""
    cause = error.__cause__
    if cause is not None and (logging := sys.modules.get("logging")):
        logging.getLogger(_NAME).debug("%s: %s, because of", subject, error, exc_info=cause)


def log_fault(subject: str, error: BaseException) -> None:
    """Log an error that is told in one line or worked around, with its own traceback."""
    if logging := sys.modules.get("logging"):
        logging.getLogger(_NAME).debug("%s: %r", subject, error, exc_info=error)


@contextmanager
def timed(stage: str) -> Iterator[None]:
    """Log how long a stage took."""
    begun = perf_counter()
    yield
    log_done("%s: %.3f s", stage, perf_counter() - begun)
