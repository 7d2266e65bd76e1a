"""What reading plain text loads: none of the libraries that other formats need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.corpus.formats import make
from tests.corpus.formats.make_pdf import pdf
from tests.corpus.formats.texts import ARABIC

HEAVY = (
    *("docx", "feedparser", "htmldate", "justext", "lxml", "markdown_it", "numpy", "platformdirs"),
    *("playa", "protego", "trafilatura", "urllib3", "warcio"),
)
SCRIPT = """
import sys
from corpus import read_all
reading = read_all(sys.argv[1:])
assert len(reading.articles) == 1, reading
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def loaded(path: Path) -> set[str]:
    command = [sys.executable, "-c", SCRIPT, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr == ""
    return set(done.stdout.split())


def test_plain_text_loads_none_of_them(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARABIC.plain, encoding="utf-8")
    assert loaded(path).isdisjoint(HEAVY)


@pytest.mark.parametrize(
    ("data", "needed"),
    [
        (make.html(ARABIC), {"lxml", "justext", "trafilatura"}),
        (make.docx(ARABIC), {"docx", "lxml"}),
        (make.markdown(ARABIC), {"markdown_it"}),
        (make.json_lines(ARABIC), set()),
        (pdf(ARABIC), {"playa"}),
    ],
    ids=["html", "docx", "markdown", "json", "pdf"],
)
def test_other_formats_load_what_they_need(data: bytes, needed: set[str], tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(data)
    found = loaded(path)
    assert needed <= found
    assert "playa" not in found - needed
