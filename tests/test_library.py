"""Mujaz from a program: the README's examples run, its list of names is whole, and wrong options fail at once."""

from __future__ import annotations

import datetime
import logging
import re
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import mujaz
import pytest

from tests.paths import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
_FROM_PYTHON = README.partition("## From Python")[2].partition("\n## ")[0]
_EXAMPLES = re.findall(r"```python\n(.*?)```", _FROM_PYTHON, re.DOTALL)
_TEXT = (
    "قال وزير النقل سليم البارودي يوم الاثنين إن الجسر سيفتح في 3 ماي.\n\n"
    "وأضاف الوزير: «انتهت الأشغال قبل موعدها بشهر كامل، ولم تكلف أكثر مما رصد لها».\n"
)


def test_there_are_two_and_each_fits_ten_lines() -> None:
    assert len(_EXAMPLES) == 2
    assert all(len(example.splitlines()) <= 10 for example in _EXAMPLES)


def test_a_brief_of_a_folder_and_its_conflicts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "articles").symlink_to(ROOT / "corpus" / "sample")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    exec(_EXAMPLES[0], names)
    printed = capsys.readouterr()
    assert "[1-ufuq-arribat]" in printed.out
    assert "2034: 1" in printed.out
    assert printed.err == ""
    assert names["page"].startswith("<!DOCTYPE html>")


def test_the_facts_of_one_text(capsys: pytest.CaptureFixture[str]) -> None:
    exec(_EXAMPLES[1], {"text": _TEXT})
    out = capsys.readouterr().out
    assert "person سليم البارودي ('وزير النقل',)" in out
    assert "date 3 ماي () 2024-05-03" in out
    assert "quote انتهت الأشغال" in out


def test_the_readme_lists_the_public_names() -> None:
    listed = _FROM_PYTHON.partition("The public names are")[2].partition(";")[0]
    assert sorted(re.findall(r"`(\w+)`", listed)) == sorted(mujaz.__all__)


def test_every_name_says_what_it_is() -> None:
    assert set(mujaz.__all__) <= set(dir(mujaz))
    described = {name for name in mujaz.__all__ if not name.isupper()}
    assert all(getattr(mujaz, name).__doc__ for name in described)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = mujaz.nothing  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["mujaz", "briefs", "corpus", "summarizer", "summarizer.facts"])
def test_help_works(name: str) -> None:
    program = f"import pydoc, {name}; print(pydoc.plain(pydoc.render_doc({name})))"
    described = (import_module(name).__doc__ or "").splitlines()[0].strip()
    assert described
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert described.rstrip(".") in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("options", "error", "says"),
    [
        ({"length": "3"}, TypeError, "length: '3' is no Budget; parse_budget"),
        ({"article_length": 3}, TypeError, "article_length: 3 is no Budget"),
        ({"parts": "set"}, TypeError, "parts: 'set' is one string"),
        ({"parts": ["set", "fakts"]}, ValueError, "no part 'fakts'; there are set, articles"),
        ({"method": "leed"}, ValueError, "'leed' is no method; there are mujaz"),
    ],
)
def test_wrong_options_fail_at_once(options: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=re.escape(says)):
        mujaz.Options(**options)


def _report() -> mujaz.FactsReport:
    article = mujaz.read_text(_TEXT)
    return mujaz.facts_report(mujaz.extract_facts([article]), [article])


def test_a_report_of_no_article_is_an_exception() -> None:
    with pytest.raises(ValueError, match="articles: there is none"):
        mujaz.facts_report([], [])


_WRONG: dict[str, tuple[Callable[..., object], tuple[object, ...], str]] = {
    "text": (mujaz.read_text, (b"text",), "text: bytes is no str"),
    "sources' options": (
        mujaz.read_all,
        (["a.txt"], {"date": "2024-04-23"}),
        "options: dict is no ReadOptions",
    ),
    "a reading": (mujaz.compose, (mujaz.Reading((), ()),), "articles: Reading is no list"),
    "names": (mujaz.extract_facts, (["a.txt"],), "articles: str is no Article"),
    "a report": (mujaz.facts_report, ([], "a.txt"), "articles: str is no list"),
    "options": (mujaz.compose, ([], (), {"length": 3}), "options: dict is no Options"),
    "a brief": (mujaz.render, (None, "html"), "brief: NoneType is no Brief; compose(articles) makes one"),
    "facts": (mujaz.render_facts, ([], "csv"), "report: list is no FactsReport"),
    "labels": (mujaz.render_facts, (_report(), "csv", "fr"), "labels: str is no Labels; LABELS["),
    "a length": (mujaz.parse_budget, (3,), "length: int is no str; write '7'"),
}


@pytest.mark.parametrize("what", _WRONG)
def test_an_argument_of_a_wrong_type_is_told_by_name(what: str) -> None:
    function, arguments, says = _WRONG[what]
    with pytest.raises(TypeError, match=re.escape(says)):
        function(*arguments)


def test_a_date_of_another_type_is_no_date_either() -> None:
    with pytest.raises(mujaz.OptionError, match="write it as 2024-04-23"):
        mujaz.ReadOptions(date=datetime.date(2024, 4, 23))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(("",), "empty"), (("القائمة",), "no sentence of running text")],
)
def test_a_text_without_an_article_is_an_exception(arguments: tuple[str], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        mujaz.read_text(*arguments)


def test_a_date_that_is_none_is_one_too() -> None:
    with pytest.raises(mujaz.OptionError, match="no date 'yesterday'"):
        mujaz.read_text(_TEXT, published="yesterday")


def test_nothing_prints(capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "mujaz"):
        reading = mujaz.read_all([str(ROOT / "corpus" / "sample"), "gone.txt"])
        with pytest.raises(mujaz.NothingToBriefError):
            mujaz.compose([])
    assert [problem.reason for problem in reading.problems] == ["no such file or folder"]
    assert any("read as text" in message for message in caplog.messages)
    assert capfd.readouterr() == ("", "")
