from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from corpus import log_cause, log_done, read_all, timed


def test_what_is_told_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "mujaz"):
        log_done("%d of %s", 3, "these")
        with timed("a stage"):
            pass
    assert caplog.messages[0] == "3 of these"
    assert caplog.messages[1].startswith("a stage: 0.")


def test_a_cause_comes_with_its_traceback(caplog: pytest.LogCaptureFixture) -> None:
    error = ValueError("outer")
    error.__cause__ = KeyError("inner")
    with caplog.at_level(logging.DEBUG, "mujaz"):
        log_cause("here", error)
        log_cause("here", ValueError("no cause"))
    (record,) = caplog.records
    assert record.exc_info is not None
    assert record.exc_info[1] is error.__cause__


def test_reading_tells_formats_and_the_cause_behind_damage(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "a.txt").write_text("La mairie a rouvert le pont lundi matin après trois mois de travaux.\n")
    (tmp_path / "b.docx").write_bytes(b"PK\x03\x04 broken")
    with caplog.at_level(logging.DEBUG, "mujaz"):
        read_all([str(tmp_path)])
    said = "\n".join(caplog.messages)
    assert "a.txt: 70 bytes, read as text" in said
    assert "article a in fr, sentences: 1, lines set aside: 0" in said
    (because,) = [record for record in caplog.records if record.exc_info]
    assert "b.docx: damaged" in because.message


def test_who_does_not_ask_loads_no_logging() -> None:
    program = (
        "import sys; from corpus import log_done, timed\nlog_done('nobody hears %s', 1)\nwith timed('it'): pass\n"
        "print('logging' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
