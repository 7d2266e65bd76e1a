"""How what a command made goes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefs import Content
from tests.tui.command import run
from tui.cli import printing
from tui.cli.printing import printing_for
from tui.stdio.diagnostics import Status, StopError


def test_the_name_of_the_file_says_the_format_where_none_is_given() -> None:
    assert printing_for("facts", format=None, output=Path("a.XLSX")).format == "xlsx"
    assert printing_for("facts", format="json", output=Path("a.csv")).format == "json"
    assert printing_for("brief", format=None, output=Path("a.HTM")).format == "html"
    assert printing_for("brief", format=None, output=Path("a.markdown")).format == "markdown"
    assert printing_for("brief", format=None, output=Path("a.2024-04-23")).format == "text"
    assert printing_for("brief", format=None, output=Path("a.log")).format == "text"
    assert printing_for("brief", format=None, output=None).format == "text"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("brief", "a.xlsx"),
        ("brief", "a.CSV"),
        ("brief", "a.pdf"),
        ("facts", "a.html"),
        ("reading", "a.docx"),
        ("facts", "a.TSV"),
        ("brief", "a.doc"),
        ("brief", "a.xml"),
    ],
)
def test_a_name_that_asks_for_what_cannot_be_written_is_no_name_for_text(content: Content, name: str) -> None:
    with pytest.raises(StopError, match=r"nothing is written as \.\w+ here but \.txt, ") as stopped:
        printing_for(content, format=None, output=Path(name))
    assert stopped.value.status == Status.USAGE
    assert printing_for(content, format="text", output=Path(name)).format == "text"


def test_a_sheet_is_written_whole(folder: Path, tmp_path: Path) -> None:
    done = run("facts", folder, "-o", tmp_path / "facts.xlsx")
    assert (done.status, done.out, done.err) == (0, "", "")
    assert (tmp_path / "facts.xlsx").read_bytes().startswith(b"PK\3\4")


def test_without_its_library_a_format_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "find_spec", lambda name: None)
    with pytest.raises(StopError, match=r"pip install 'mujaz\[xlsx\]' brings it") as stopped:
        printing_for("facts", format="xlsx", output=Path("a.xlsx"))
    assert stopped.value.status == Status.USAGE
    assert printing_for("facts", format="csv", output=None).format == "csv"


def test_what_is_no_text_does_not_go_to_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "is_terminal", lambda: True)
    with pytest.raises(StopError, match="--output"):
        printing_for("facts", format="xlsx", output=None)
