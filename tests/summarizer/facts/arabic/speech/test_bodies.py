"""Which body a noun means, and which bodies an article names."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from corpus import get_language
from summarizer.facts import find_spans
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.speech.bodies import Body, find_bodies, is_document, issuer, resolve_body
from summarizer.facts.arabic.speech.source import Source
from summarizer.facts.arabic.speech.words_of_office import stem
from summarizer.facts.tokens import tokenize
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "وقالت الخارجية السويدية إن «الميناء سيفتح قريبا». وأضافت الخارجية أن «الأمر يحتاج إلى الصبر».",
            ["الخارجية السويدية", "الخارجية السويدية"],
        ),
        ("وجاء في بيان للحكومة السويدية: «سنعيد فتح الموانئ كلها في أقرب وقت».", ["الحكومة السويدية"]),
        (
            "وجاء في بيان السفارة السويدية أن «الموانئ ستفتح في أقرب وقت ممكن».",
            ["السفارة السويدية"],
        ),
        # Whose army it is stays open.
        ("وقال الجيش إن «الجسر سيفتح أمام الناس في أقرب وقت».", [None]),
        # A committee speaks for the party it is of.
        (
            "وقالت اللجنة السياسية لحزب الورد للحريات إن «الانسحاب جاء بعد طول انتظار».",
            ["حزب الورد للحريات"],
        ),
    ],
)
def test_which_body_is_quoted(text: str, bodies: list[str | None]) -> None:
    spans = list(find_spans(build(text), ["quote"]))
    assert [span.speaker_organization for span in spans] == bodies


def test_the_body_of_a_state_is_no_fact_of_its_own() -> None:
    text = "وقالت الخارجية السويدية إن «الموانئ ستفتح في أقرب وقت ممكن»."
    assert not list(find_spans(build(text), ["organization"]))


ARABIC = get_language("ar")


def body(*words: str, heads: str = "هيئة", name: str = "") -> Body:
    stems = {stem(ARABIC.normalize(word)) for word in words}
    return Body(name, {stem(ARABIC.normalize(heads))}, stems, [(0, 0)])


def meant(
    text: str, bodies: Sequence[Body], *, n: int = 5, spoke: tuple[int, Body | None] | None = None
) -> Body | None:
    """The body that a text of nothing but a noun and its adjectives means in a sentence."""
    tokens = tokenize(text, ARABIC)
    return resolve_body(bodies, tokens, n, Source(0, len(tokens) - 1, text, 2), spoke)


def test_of_several_bodies_the_one_that_spoke_last_is_meant_for_four_sentences() -> None:
    one, other, third = body(name="one"), body(name="other"), body(heads="لجنة")
    assert meant("الهيئة", [one]) is one
    assert meant("الهيئة", [third]) is None
    assert meant("الهيئة", [one, other]) is None
    assert meant("الهيئة", [one, other], spoke=(1, other)) is other
    assert meant("الهيئة", [one, other], spoke=(0, other)) is None
    assert meant("الهيئة", [one, other], spoke=(1, third)) is None
    assert meant("الهيئة", [one, other], spoke=(1, None)) is None


def test_the_same_body_is_the_one_that_spoke_whatever_it_is() -> None:
    third = body(heads="لجنة")
    assert meant("الهيئة نفسها", [], spoke=(1, third)) is third
    assert meant("الهيئة نفسها", [], spoke=(0, third)) is None
    assert meant("الهيئة", [], spoke=(1, third)) is None
    assert meant("اللجنة نفسها", [], spoke=(1, third)) is None


@pytest.mark.parametrize(
    ("text", "words", "is_meant"),
    [
        ("الهيئة الوطنية", ["الوطنية"], True),
        ("الهيئة “الوطنية”", ["الوطنية"], True),
        ("الهيئة الوطنية", ["هيئة", "الوطنية"], True),
        ("الهيئة الوطنية", ["هيئة"], False),
        ("الهيئة الفرنسية", ["هيئة"], True),
        ("الهيئة الفرنسية", ["هيئة", "الفرنسية"], True),
        ("الهيئة الفرنسية", ["هيئة", "الإسبانية"], False),
    ],
)
def test_a_body_has_the_adjectives_of_its_noun(text: str, words: list[str], is_meant: bool) -> None:
    assert (meant(text, [body(*words)]) is not None) is is_meant


def named(text: str, first: int, last: int | None = None) -> Body:
    """The one body of a sentence, named by some of its tokens."""
    tokens = tokenize(text, ARABIC)
    (found,) = find_bodies([tokens], [[Name("organization", first, last or first)]])
    return found


@pytest.mark.parametrize(
    ("text", "first", "is_group"),
    [
        ("قالت مجموعة “إيني” إن", 3, True),
        ("قالت مجموعة الطاقة الإيطالية “إيني” إن", 5, True),
        ("قالت مجموعة الطاقة الإيطالية الكبرى “إيني” إن", 6, True),
        ("قالت مجموعة الطاقة الإيطالية الكبرى الجديدة “إيني” إن", 7, False),
        ("“إيني” مجموعة", 1, False),
        ("الطاقة “إيني” مجموعة", 2, False),
        ("قالت إيني إن مجموعة", 1, False),
    ],
)
def test_the_noun_of_a_name_in_marks_stands_in_front_of_definite_words(
    text: str, first: int, is_group: bool
) -> None:
    assert (stem("مجموعه") in named(text, first).heads) is is_group


def test_a_name_that_says_what_it_is_needs_no_noun_in_front() -> None:
    found = named("قالت شركة مجموعة النور الجديدة إن", 2, 4)
    assert found.heads == {stem("مجموعه")}
    assert found.words == {stem(word) for word in ("مجموعه", "النور", "الجديده")}
    assert found.name == "مجموعة النور الجديدة"


def test_a_shorter_form_joins_the_longer_and_of_two_as_long_the_first_counts() -> None:
    texts = ("إتحاد العمال العام", "اتحاد العمال", "اتحاد الكتاب", "أتحاد العمال العام")
    sentences = [tokenize(text, ARABIC) for text in texts]
    names = [[Name("organization", 0, len(tokens) - 1)] for tokens in sentences]
    one, other = find_bodies(sentences, names)
    assert (one.name, one.mentions) == (texts[0], [(0, 0), (1, 0), (3, 0)])
    assert (other.name, other.mentions) == (texts[2], [(2, 0)])


def test_the_body_of_a_state_is_no_part_of_another_name() -> None:
    tokens = tokenize("الخارجية السويدية", ARABIC)
    assert len(find_bodies([tokens], [[]])) == 1
    for k in (0, 1):
        (found,) = find_bodies([tokens], [[Name("organization", k, k)]])
        assert found.mentions == [(0, k)]


@pytest.mark.parametrize(
    ("text", "first"), [("مجموعة “إيني” إن", 2), ("مجموعة الطاقة “إيني” إن", 3), ("مجموعة إيني", 1)]
)
def test_the_noun_may_be_the_first_word(text: str, first: int) -> None:
    assert stem("مجموعه") in named(text, first).heads


def test_no_noun_of_a_name_stands_behind_it_or_in_front_of_a_particle() -> None:
    assert stem("مجموعه") not in named("إيني مجموعة", 0).heads
    tokens = tokenize("مجموعة بإيني", ARABIC)
    (found,) = find_bodies([tokens], [[Name("organization", 1, 1, 1)]])
    assert stem("مجموعه") not in found.heads


def test_neither_a_fused_particle_nor_what_stands_behind_makes_another_body() -> None:
    texts = ("اتحاد العمال قال", "اتحاد العمال اليوم", "باتحاد العمال")
    sentences = [tokenize(text, ARABIC) for text in texts]
    names = [[Name("organization", 0, 1, cut)] for cut in (0, 0, 1)]
    (found,) = find_bodies(sentences, names)
    assert len(found.mentions) == 3
    assert found.words == {stem("اتحاد"), stem("العمال")}


def test_only_a_definite_thing_means_a_body() -> None:
    one, other = body(name="one"), body(name="other")
    tokens = tokenize("الهيئة", ARABIC)
    assert resolve_body([one], tokens, 5, Source(0, 0, "الهيئة", 2), None) is one
    assert resolve_body([one], tokens, 5, Source(0, 0, "الهيئة", 1), None) is None
    assert meant("هيئة", [one]) is None
    assert meant("الهيئة", [one, other], n=4, spoke=(0, other)) is other


@pytest.mark.parametrize(
    ("text", "rank", "is_one"), [("البيان", 2, True), ("البيان", 1, False), ("الهيئة", 2, False)]
)
def test_a_document_is_a_thing_that_is_issued(text: str, rank: int, is_one: bool) -> None:
    assert is_document(Source(0, 0, text, rank)) is is_one


@pytest.mark.parametrize(
    ("text", "first", "last", "found"),
    [
        ("بيان للوزارة", 0, 1, (1, 1)),
        ("بيان جديد للوزارة", 0, 2, (2, 2)),
        ("بيان الوزارة الجديدة", 0, 2, (1, 2)),
        ("الوزارة", 0, 0, None),
        ("الوزارة بيان", 1, 1, None),
        ("بيان جديد", 0, 1, None),
    ],
)
def test_the_issuer_of_a_document(text: str, first: int, last: int, found: tuple[int, int] | None) -> None:
    by = issuer(tokenize(text, ARABIC), Source(first, last, text, 2))
    assert (by and (by.first, by.last, by.rank)) == (found and (*found, 2))
