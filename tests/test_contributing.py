"""CONTRIBUTING names files that are there, and its lists lead to what they promise, on made-up examples.

Output formats, parts and kinds of facts are walked in test_registries.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest
from msgspec.structs import replace

import corpus.formats
import corpus.languages
import summarizer.rankers
from briefs import LABELS, Options, compose, render
from corpus import Article, ReadOptions, get_language, read_all
from corpus.formats import Hints, RawDocument
from corpus.languages.writing import WRITING
from summarizer import Budget, Document, Method, check_method
from summarizer.facts.latin.dates import date_rules
from tests.paths import ROOT
from tests.summarizer.facts.articles import build
from tui.app.presenters import view_items
from tui.app.presenters.item import Item
from tui.app.presenters.view_items import items
from tui.app.state.state import State

PAGE = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))
_PATH = re.compile(r"`((?:\.?\w[\w.-]*/)+[\w.-]*|\w+\.(?:toml|md))`")
_NAME = re.compile(r"`(\w+)` (?:of|in)\s+`([\w/]+)\.py`")


def test_it_has_a_list_for_each_thing_that_is_added() -> None:
    added = [name.removeprefix("Add ") for name in SECTIONS if name.startswith("Add ")]
    assert added == [
        "an input format",
        "an output format",
        "a ranker",
        "a kind of fact",
        "a language",
        "a view of the app",
    ]


def test_every_file_it_names_is_there() -> None:
    named = [path for path in _PATH.findall(PAGE) if "…" not in path]
    assert len(named) > 30
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_file_of_the_architecture_is_there() -> None:
    page = (ROOT / ".github" / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = (ROOT, *(ROOT / "summarizer" / room for room in (".", "comparison", "facts/arabic")))
    named = _PATH.findall(page)
    assert len(named) > 30
    assert [path for path in named if not any((room / path).exists() for room in rooms)] == []


def test_every_list_it_names_is_in_its_file() -> None:
    named = _NAME.findall(PAGE)
    assert {name for name, _ in named} >= {"FORMATS", "METHODS", "FACT_KINDS", "WRITING", "VIEWS", "_MODULES"}
    for name, path in named:
        assert re.search(rf"^{name}\b", (ROOT / f"{path}.py").read_text(encoding="utf-8"), re.MULTILINE), path


def test_every_command_it_names_is_there() -> None:
    for module in re.findall(r"python -m ([\w.]+)", PAGE):
        assert find_spec(module), module
    for script in re.findall(r"^ *`?(\.ci/\w+)", PAGE, re.MULTILINE):
        assert (ROOT / script).exists()


def test_an_input_format_is_read_once_it_is_in_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parse(data: bytes, hints: Hints) -> Iterator[RawDocument]:
        yield RawDocument(data.decode().lower(), title=hints.source)

    module = ModuleType("corpus.formats.shouted")
    module.parse = parse  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setitem(corpus.formats._MODULES, "shouted", "shouted")
    monkeypatch.setattr(corpus.formats, "FORMATS", (*corpus.formats.FORMATS, "shouted"))
    (tmp_path / "a").write_text("THE FERRY IS BACK IN THE HARBOUR TODAY.")
    (article,) = read_all([str(tmp_path / "a")], ReadOptions(input_format="shouted")).articles
    assert "the ferry is back in the harbour today." in article.text


def test_a_ranker_is_used_once_it_is_in_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    def rank(document: Document) -> list[float]:
        return [float(n) for n, _ in enumerate(document.candidates)]

    module = ModuleType("last_words")
    module.rank = rank  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    added = Method("last", "what comes last", "nobody", module.__name__)
    monkeypatch.setattr(summarizer.rankers, "METHODS", (*summarizer.rankers.METHODS, added))
    assert check_method("last") == "last"
    article = build("The ferry is back. It sails at noon. The harbour was closed for a week.")
    brief = compose([article], [], Options(method="last", article_length=Budget(1), length=Budget(1)))
    assert [line.text for line in brief.summary] == ["The harbour was closed for a week."]


def test_a_language_is_read_and_set_once_it_is_in_the_lists(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    request.addfinalizer(get_language.cache_clear)  # «xx» is nowhere else
    monkeypatch.setitem(WRITING, "xx", replace(WRITING["fr"], direction="rtl"))
    monkeypatch.setitem(corpus.languages._MODULES, "xx", "invented")
    module = ModuleType("corpus.languages.invented")
    module.INVENTED = replace(get_language("fr"), code="xx")  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setitem(date_rules.RULES, "xx", date_rules.RULES["fr"])
    monkeypatch.setitem(LABELS, "xx", replace(LABELS["fr"], code="xx", summary="Xummary"))
    article: Article = replace(build("Le bac est de retour. Il part à midi."), language="xx")
    page = render(compose([article], [], Options(parts=("set",))), "html")
    assert '<html lang="xx"' in page
    assert "Xummary" in page


def test_a_view_is_shown_once_it_is_in_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(view_items._VIEWS, "weather", lambda _state, _brief, _labels: iter([Item("rain")]))
    article = build("The ferry is back. It sails at noon.")
    state = State(articles=[article], brief=compose([article]), view="weather")
    assert [item.text for item in items(state, LABELS["en"])] == ["rain"]
