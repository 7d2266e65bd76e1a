from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from tui.stdio.logs import listen


@pytest.fixture(autouse=True)
def put_back() -> Iterator[None]:
    logger = logging.getLogger("mujaz")
    before = logger.handlers[:], logger.level, logger.propagate
    yield
    logger.handlers[:], logger.level, logger.propagate = before


def test_records_go_to_stderr_without_what_a_terminal_obeys(capsys: pytest.CaptureFixture[str]) -> None:
    listen(debug=False)
    logging.getLogger("mujaz").info("read %s", "a\x1b[2Jb\u202e.txt")
    logging.getLogger("mujaz").debug("not asked for")
    assert capsys.readouterr().err == "mujaz: read a [2Jb .txt\n"


def test_debug_tells_the_cause(capsys: pytest.CaptureFixture[str]) -> None:
    listen(debug=True)
    logging.getLogger("mujaz").debug("because", exc_info=KeyError("inner\x1b[31m"))
    lines = capsys.readouterr().err.splitlines()
    assert lines == ["mujaz: because", "mujaz: KeyError: 'inner\\x1b[31m'"]
