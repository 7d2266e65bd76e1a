"""The noun phrases that French and English sources are read from: where they begin and end, and what they mean."""

from __future__ import annotations

import pytest

from summarizer.comparison.sources.arabic_sources import Sourcing
from summarizer.comparison.sources.latin_cues import helpers
from summarizer.comparison.sources.latin_kinds import (
    Found,
    _before,
    _by_word,
    _is_of_somebody,
    _is_place,
    _is_plural,
    _owns,
    kind_of,
)
from summarizer.comparison.sources.latin_sources import (
    _behind,
    _end,
    _in_front,
    _is_apposed,
    _is_told_of,
    _of_nobody,
    _tells_when,
)
from tests.summarizer.comparison.sources.phrases import named_in, tokens_of

SAMI = "Sami Jabali"


def told(text: str, found: Found | None) -> tuple[str | None, str] | None:
    """What was found, with its words."""
    return None if found is None else (found.kind, text[found.start : found.end])


@pytest.mark.parametrize(
    ("text", "named", "kind", "apposed"),
    [
        ("No, Sami Jabali, said so", SAMI, "person", True),
        ("The mayor went on, Sami Jabali, said so", SAMI, "person", True),
        ("No, Sami Jabali, said so", SAMI, "official", False),
        ("No, Sami Jabali, said so", "Jabali", "person", False),
        ("No, Sami Jabali, said so", "Sami", "person", False),
        ("No, Sami Jabali said so", SAMI, "person", False),
        ("Sami Jabali, said so", SAMI, "person", False),
        # With his age in front of his name.
        ("No, 52-year-old Sami Jabali, said so", SAMI, "person", True),
        ("No 52, kwa Sami Jabali, said so", SAMI, "person", False),
        ("No, kwa 52 Sami Jabali, said so", SAMI, "person", False),
    ],
)
def test_a_name_between_two_commas_is_apposed(
    text: str, named: str, kind: Sourcing, *, apposed: bool
) -> None:
    tokens = tokens_of(text, "en")
    assert _is_apposed(tokens, tokens.words.index("said"), named_in(text, named, kind)) is apposed


@pytest.mark.parametrize(
    ("text", "kind", "told_of"),
    [
        ("Sami Jabali, 49, said so", "person", True),
        ("Sami Jabali, 49, said so", "official", False),
        ("Sami Jabali too, 49, said so", "person", False),
        ("After Sami Jabali, 49, said so", "person", False),
        ("No, Sami Jabali, 49, said so", "person", False),
        ("kwa " * 6 + "Sami Jabali, 49, said so", "person", True),
        ("kwa " * 7 + "Sami Jabali, 49, said so", "person", False),
    ],
)
def test_what_somebody_is_stands_between_two_commas(text: str, kind: Sourcing, *, told_of: bool) -> None:
    tokens = tokens_of(text, "en")
    assert _is_told_of(tokens, tokens.words.index("said"), named_in(text, SAMI, kind)) is told_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("appris de source locale", ("unnamed", "source locale")),
        ("appris source locale", None),
        ("appris de", None),
        # As many prepositions as «d'auprès de» has.
        ("appris de de de source locale", ("unnamed", "source locale")),
        ("appris de de de de source locale", ("unnamed", "de source locale")),
    ],
)
def test_where_one_learns_it(text: str, found: tuple[str, str] | None) -> None:
    assert told(text, _of_nobody(tokens_of(text, "fr"), 1, [])) == found


@pytest.mark.parametrize(
    ("text", "first"),
    [("mayor has said not", 1), ("has said not", 0), ("mayor said not", 1), ("said not", 0)],
)
def test_auxiliaries_in_front_belong_to_the_verb(text: str, first: int) -> None:
    tokens = tokens_of(text, "en")
    assert helpers(tokens, tokens.words.index("said")) == first


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("à la presse le maire.", ("official", "le maire")),
        ("à Sfax le maire.", ("official", "le maire")),
        ("à Sami Jabali le maire.", ("official", "le maire")),
        ("lundi le maire.", ("official", "le maire")),
        # Its own noun stands within seven words.
        ("à la presse à la presse le maire.", ("official", "le maire")),
        ("lundi à la presse à la presse le maire.", None),
        ("lundi", None),
        ("à la", None),
        (": le maire part.", None),
        ("que le maire part.", None),
    ],
)
def test_a_subject_behind_its_verb(text: str, found: tuple[str, str] | None) -> None:
    assert told(text, _behind(tokens_of(text, "fr"), 0, [])) == found


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("le maire de la ville", "le maire de la ville"),
        ("le maire dit non.", "le maire"),
        ("le maire qui part.", "le maire"),
        ("le maire lundi.", "le maire"),
        ("dit le maire.", "dit le maire"),
        ("lundi matin.", "lundi"),
        ("le Dr. Jabali, maire.", "le Dr. Jabali"),
        ("le Dr. qui part.", "le Dr."),
        ("un " * 18, ("un " * 16).strip()),
    ],
)
def test_where_a_noun_phrase_ends(text: str, phrase: str) -> None:
    tokens = tokens_of(text, "fr")
    assert text[: tokens.ends[_end(tokens, 0) - 1]] == phrase


@pytest.mark.parametrize(
    ("text", "at", "when"),
    [
        ("lundi", 0, True),
        ("maire lundi", 0, False),
        ("maire lundi", 1, True),
        ("dans la soirée", 0, True),
        ("dans la longue soirée", 0, False),
        ("lundi dans la ville", 1, False),
    ],
)
def test_what_tells_when(text: str, at: int, *, when: bool) -> None:
    assert _tells_when(tokens_of(text, "fr"), at) is when


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("le maire a dit non", ("official", "le maire")),
        ("lundi a dit non", None),
        ("maire lundi a dit non", ("unnamed", "maire")),
        ("le maire, Sami Jabali, a dit non", ("person", "le maire, Sami Jabali")),
        # An apposition of nine words is none, whatever stands in front of the noun.
        ("le maire, un deux trois un deux trois un deux, a dit non", ("official", None)),
        ("le maire, un deux trois un deux trois un deux trois, a dit non", None),
        ("un deux trois un deux trois un deux trois, le maire, le nôtre, a dit non", ("official", None)),
    ],
)
def test_a_subject_in_front_of_its_verb(text: str, found: tuple[str, str | None] | None) -> None:
    tokens = tokens_of(text, "fr")
    own = told(text, _in_front(tokens, tokens.words.index("a"), named_in(text, SAMI) if SAMI in text else []))
    assert own == found or (own and found and found[1] is None and own[0] == found[0])


def test_a_name_behind_a_weekday_is_the_subject() -> None:
    text = "lundi Sami Jabali a dit non"
    found = _in_front(tokens_of(text, "fr"), 3, named_in(text, SAMI))
    assert found is not None
    assert found.kind == "person"


@pytest.mark.parametrize(
    ("text", "end", "found"),
    [
        ("the mayor", 2, ("official", "the mayor")),
        ("the mayor ,", 3, ("official", "the mayor")),
        ("the mayor , ;", 4, ("official", "the mayor")),
        (", ;", 2, None),
        # One of its first three words is a plural of nobody.
        ("kwa kwe kwomas went", 3, ("unnamed", "kwa kwe kwomas")),
        ("kwa kwe kwi kwomas", 4, None),
    ],
)
def test_who_a_noun_phrase_means(text: str, end: int, found: tuple[str, str] | None) -> None:
    assert told(text, kind_of(tokens_of(text, "en"), 0, end, [])) == found


@pytest.mark.parametrize(("end", "owns"), [(4, False), (5, True)])
def test_a_name_owns_what_stands_behind_it(end: int, *, owns: bool) -> None:
    tokens = tokens_of("the mayor's party", "en")
    assert tokens.words == ["the", "mayor", "'", "s", "party"]
    assert _owns(tokens, len("the mayor"), end) is owns
    assert not _owns(tokens_of("the mayor of party", "en"), len("the mayor"), 4)
    assert not _owns(tokens_of("the mayor kwa s party", "en"), len("the mayor"), 5)


@pytest.mark.parametrize(
    ("text", "start", "whose"),
    [
        ("the figures", 0, True),
        ("figures", 0, False),
        ("figures of Atlas", 0, True),
        ("figures of atlas", 0, False),
        ("figures of the mayor", 0, True),
        # Only what stands behind its first preposition.
        ("two Figures of atlas", 0, False),
        ("two figures Of atlas", 0, False),
        ("of two Figures of atlas", 0, False),
        ("of two Figures of atlas", 1, False),
    ],
)
def test_a_document_is_somebody_s(text: str, start: int, *, whose: bool) -> None:
    tokens = tokens_of(text, "en")
    assert _is_of_somebody(tokens, start, len(tokens)) is whose


@pytest.mark.parametrize(
    ("text", "end", "named", "found"),
    [
        ("the captain , Sami Jabali", 2, SAMI, ("person", "the captain , Sami Jabali")),
        ("the captain , 52 Sami", 2, "Sami", ("person", "the captain , 52 Sami")),
        ("the captain , 52-year-old Sami", 2, "Sami", ("person", "the captain , 52-year-old Sami")),
        ("the captain , 52", 2, "captain", ("person", "the captain")),
        # What is taken for a person may be a paper, and who works for one is a person.
        ("Gazette of kwa", 3, "Gazette", ("medium", "Gazette of kwa")),
        ("newspaper Sami Jabali", 3, SAMI, ("person", "newspaper Sami Jabali")),
    ],
)
def test_a_person_in_a_phrase_or_behind_its_comma(
    text: str, end: int, named: str, found: tuple[str, str]
) -> None:
    assert told(text, kind_of(tokens_of(text, "en"), 0, end, named_in(text, named))) == found


@pytest.mark.parametrize(
    ("text", "start", "noun", "before"),
    [
        ("avocat de l'homme", 0, "homme", "de"),
        ("avocat de la ville", 0, "ville", "de"),
        ("avocat de ville", 0, "ville", "de"),
        ("la ville", 0, "ville", ""),
        ("avec la ville", 1, "ville", ""),
        ("avec ville", 1, "ville", ""),
    ],
)
def test_what_stands_in_front_of_a_noun(text: str, start: int, noun: str, before: str) -> None:
    assert _before(tokens_of(text, "fr"), start, text.index(noun)) == before


@pytest.mark.parametrize(
    ("text", "start", "end", "kinds"),
    [
        ("the newspaper", 0, 2, ["medium"]),
        ("mayor of newspaper", 0, 3, ["unnamed"]),
        ("the mayor of the newspaper", 0, 5, ["official"]),
        ("of officials", 0, 2, ["unnamed"]),
        ("the bus newspaper", 0, 2, []),
        ("newspaper the bus", 1, 3, []),
    ],
)
def test_what_the_words_of_a_phrase_tell(text: str, start: int, end: int, kinds: list[str]) -> None:
    assert list(_by_word(tokens_of(text, "en"), start, end)) == kinds


@pytest.mark.parametrize(
    ("text", "end", "place"),
    [
        ("L'Algérie", 3, True),
        ("Les Etats-Unis", 4, True),
        ("Paris", 1, True),
        ("La Paris sud", 3, False),
        ("La", 1, False),
    ],
)
def test_a_place_is_its_name_and_an_article(text: str, end: int, *, place: bool) -> None:
    assert _is_place(tokens_of(text, "fr"), 0, end) is place


@pytest.mark.parametrize(
    ("text", "at", "plural"),
    [
        ("the kwomas", 1, True),
        ("the Kwomas", 1, False),
        ("Kwomas said", 0, True),
        ("kwas said", 0, False),
        ("kwoma said", 0, False),
    ],
)
def test_a_plural_of_nobody(text: str, at: int, *, plural: bool) -> None:
    assert _is_plural(tokens_of(text, "en"), at) is plural
