"""The registry of methods."""

from __future__ import annotations

import math
import subprocess
import sys

import pytest

from summarizer import DEFAULT_METHOD, METHODS, Budget, build_document, get_ranker, summarize_set
from summarizer.rankers import check_method
from tests.summarizer.builders import LIBRARY, PORT, TRAM, article_of

NAMES = [
    *("mujaz", "lead", "lexrank", "textrank", "lsa", "luhn", "kl", "sumbasic", "edmundson", "reduction"),
]


def test_the_methods_there_are() -> None:
    assert [method.name for method in METHODS] == NAMES
    assert DEFAULT_METHOD == "mujaz"


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_each_says_how_it_ranks_and_whose_it_is(method: object) -> None:
    about, source = getattr(method, "about", ""), getattr(method, "source", "")
    assert about
    assert source
    assert "\n" not in about + source


@pytest.mark.parametrize("name", NAMES)
def test_each_ranks_a_set_of_two_languages(name: str) -> None:
    document = build_document(
        [
            article_of(*PORT, title="الميناء"),
            article_of(*TRAM),
            article_of(*LIBRARY, language="fr", title="Lire"),
        ]
    )
    scores = get_ranker(name)(document)
    assert len(scores) == len(document.candidates)
    assert all(math.isfinite(score) for score in scores)
    assert len(summarize_set(document, get_ranker(name), Budget(4))) == 4


@pytest.mark.parametrize("name", ["", "Mujaz", "lex-rank", "rank", "mujaz "])
def test_another_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name!r} is no method"):
        get_ranker(name)
    with pytest.raises(ValueError, match="no method") as caught:
        check_method(name)
    assert all(known in str(caught.value) for known in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_methods_name_is_passed_on(name: str) -> None:
    assert check_method(name) == name


def test_listing_the_methods_loads_none_of_them() -> None:
    code = (
        "import sys; from summarizer import METHODS, get_ranker; get_ranker('mujaz'); get_ranker('lead');"
        "print([name for name in ('nltk', 'sumy', 'numpy') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
