from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus import Article, read_articles, sample_sources
from summarizer.facts import FACT_KINDS, Kind, extract_facts, find_spans
from tests.summarizer.facts.articles import build

ARABIC = "وقال وزير الداخلية ، إن « » “ ” 12 ماي 2023 بالمغرب للحموشي من إلى يوم الاثنين ثلاثة آلاف شخص ."
OTHER = 'The minister said in Paris May le 5 millions 2,5 % ؟ ( ) … و5 ـ " اللَّطيف \u200f'
PHRASES = [
    "\n",
    "محمد العلمي",
    "المديرية العامة للأمن الوطني",
    "كأس العالم",
    "John Smith",
    "le ministère de l'Eau",
]
PIECES = [*ARABIC.split(), *OTHER.split(), *PHRASES]
LANGUAGES = st.sampled_from(["ar", "fr", "en"])


def check(text: str, language: str) -> None:
    articles = [build(text, language, "2024-03-06", "a"), build(text[::-1], language, None, "b")]
    texts = {article.id: article.text for article in articles}
    for fact in extract_facts(articles):
        assert fact.kind in FACT_KINDS
        assert fact.value.strip()
        assert fact.mentions
        for mention in fact.mentions:
            assert mention.text == texts[mention.article][mention.start : mention.end]
            assert mention.text.strip()


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join), LANGUAGES)
def test_every_mention_is_its_articles_text(text: str, language: str) -> None:
    check(text, language)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200), LANGUAGES)
def test_any_text_is_taken(text: str, language: str) -> None:
    check(text, language)


@pytest.mark.parametrize("kind", FACT_KINDS)
def test_a_kind_can_be_asked_for_alone(kind: Kind) -> None:
    text = (
        "قال وزير الصحة خالد آيت الطالب في الرباط يوم 4 ماي 2023 إن «منظمة الصحة العالمية ستدعم برنامج التلقيح». "
        "واستفاد 300 طفل من العملية قبل كأس العالم قطر 2022، حيث فاز الفريق 2-1."
    )
    alone = extract_facts([build(text)], [kind])
    assert alone
    assert {fact.kind for fact in alone} == {kind}
    assert alone == [fact for fact in extract_facts([build(text)]) if fact.kind == kind]


def test_a_kind_alone_is_what_it_is_among_all_in_a_set_too() -> None:
    articles = [found for found in read_articles(sample_sources()) if isinstance(found, Article)]
    whole = extract_facts(articles)
    for kind in FACT_KINDS:
        assert extract_facts(articles, [kind]) == [fact for fact in whole if fact.kind == kind]


def test_no_article_and_no_kind_give_no_fact() -> None:
    assert extract_facts([]) == []
    assert extract_facts([build("قال محمد.")], []) == []
    assert find_spans(build("")) == []


def test_a_kind_that_is_none_is_told() -> None:
    with pytest.raises(ValueError, match="no kind 'persn'; there are person, organization"):
        extract_facts([], ["date", "persn"])
    with pytest.raises(TypeError, match="kinds: 'date' is one string"):
        extract_facts([], "date")


def test_the_same_input_gives_the_same_facts_in_any_process() -> None:
    code = (
        "from tests.summarizer.facts.test_merge import FIRST, SECOND\n"
        "from summarizer.facts import extract_facts\n"
        "print(ascii(extract_facts([FIRST, SECOND])))\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
