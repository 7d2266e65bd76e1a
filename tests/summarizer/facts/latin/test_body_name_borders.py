"""What beside a stretch of capitals tells that it is a body's name: both sides of each condition."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from summarizer.facts.latin import body_names as module
from summarizer.facts.latin.names.names import Name
from tests.summarizer.facts.latin.stretches import marked, stretch, tokens_of


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("the Women's [Plover Tour] left", "Women's Plover Tour"),
        ("the Women’s [Plover Tour] left", "Women’s Plover Tour"),
        ("the Farmers' [Plover Tour] left", "Farmers' Plover Tour"),
        ("the Farmers’ [Plover Tour] left", "Farmers’ Plover Tour"),
        # A plural alone has the mark without «s», and a place is none.
        ("the Farmer' [Plover Tour] left", "Plover Tour"),
        ("the Paris's [Plover Tour] left", "Plover Tour"),
        ("so Women's [Plover Tour] left", "Plover Tour"),
        ("the women's [Plover Tour] left", "Plover Tour"),
        ("Women's [Plover Tour] left the", "Plover Tour"),
        ("the Women [Plover Tour] left", "Plover Tour"),
        ("so the Women so so [Plover Tour] left", "Plover Tour"),
    ],
)
def test_the_owner_that_is_part_of_a_name(text: str, whole: str) -> None:
    tokens, first, last = stretch(text, "en")
    assert tokens.raw(module._with_owner(tokens, first), last) == whole


@pytest.mark.parametrize(
    ("text", "language", "runs"),
    [
        ("so Halvar Nine left", "en", ["Halvar Nine"]),
        ("so Halvar left", "en", ["Halvar"]),
        # A capital that opens the sentence tells nothing, unless another follows.
        ("Halvar left", "en", []),
        ("Halvar Nine left", "en", ["Halvar Nine"]),
        ("The Halvar Nine left", "en", ["Halvar Nine"]),
        ("The Women's Halvar Nine left", "en", ["Women", "Women's Halvar Nine"]),
        ("The left", "en", []),
        ("Then Halvar Nine left", "en", []),
        # Who has a given name or a title is somebody, and a place none.
        ("so Anna Halvar left", "en", []),
        ("so Mr Halvar left", "en", []),
        ("so Minister Halvar left", "en", []),
        ("so Paris left", "en", []),
        # Three words behind the noun are no person's.
        ("the group Anna Halvar Nine left", "en", ["Anna Halvar Nine"]),
        ("the group Anna Halvar left", "en", []),
        ("so long Anna Halvar Nine left", "en", []),
        ("so {Halvar Nine} left", "en", []),
        ("so {Halvar} Nine left", "en", []),
        ("so Halvar Minister left", "en", []),
        ("so [Halvar Nine] left", "en", ["Halvar Nine"]),
        ("le Halvar Neuf sort", "fr", ["Halvar Neuf"]),
    ],
)
def test_stretches_of_capitals_that_no_list_tells(text: str, language: str, runs: list[str]) -> None:
    tokens, names, _ = marked(text, language)
    assert [tokens.raw(*run) for run in module._open_runs(tokens, names)] == runs
    assert list(module._open_runs(replace(tokens, heading=True), names)) == []


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # Behind «the»: a phrase that leads in a source, a verb of saying, a noun of a body.
        ("according to the [Halvar Nine] then", True),
        ("so to the [Halvar Nine] then", False),
        ("according to the [Halvar] then", False),
        ("the [Halvar Nine] noted it", True),
        ("the [Halvar Nine] group left", True),
        ("the [Halvar Nine] then noted it", False),
        ("the [Halvar Nine]", False),
        ("the [Halvar] noted it", False),
        ("so [Halvar Nine] noted rain", False),
        ("[Halvar Nine] noted the", False),
        # It speaks of itself.
        ("so [Halvar Nine] said it left", True),
        ("so [Halvar Nine] said its crew left", True),
        ("so [Halvar Nine] left it", False),
        ("so [Halvar Nine] said", False),
        ("so [Halvar] said it left", False),
        # Where it is based.
        ("the Rome-based [Halvar] then", True),
        ("the based [Halvar] then", False),
        ("-based [Halvar] then", True),
    ],
)
def test_what_tells_a_body(text: str, *, body: bool) -> None:
    tokens, first, last = stretch(text, "en")
    assert module._is_body(tokens, first, last) is body


def test_in_french_only_a_noun_tells_a_body() -> None:
    for text, body in (
        ("the [Halvar Neuf] note non", False),
        ("l'hebdomadaire [Halvar Neuf] sort", True),
        ("[Halvar Neuf], une banque, sort", True),
    ):
        tokens, first, last = stretch(text, "fr")
        assert module._is_body(tokens, first, last) is body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("so [Halvar] television left", True),
        ("so [Halvar] then television left", False),
        ("the [Halvar] union left", True),
        ("so [Halvar] union left", False),
        ("[Halvar] union left the", False),
        ("the [Halvar] leader left", False),
        # Whom it has for a head, who is named.
        ("so [Halvar] leader Hill left", True),
        ("so [Halvar] leader left", False),
        ("so [Halvar] adviser Hill left", False),
        ("so [Halvar] chief executive Hill left", True),
        ("so [Halvar] chief executive left", False),
        ("so [Halvar] chief officer Hill left", False),
        ("“[Halvar] leader Hill left", False),
        ("[Halvar] leader Hill left", False),
        ("so [Lebanese] leader Hill left", False),
        # «Perini Marine's chief executive», of two words at least.
        ("so [Halvar Nine]'s chief executive left", True),
        ("so [Halvar Nine]’s chief executive left", True),
        ("so [Halvar Nine]'s executive chief left", False),
        ("so [Halvar]'s chief executive left", False),
        ("“[Halvar Nine]'s chief executive left", False),
        ("[Halvar Nine]'s chief executive left", False),
        ("so [Halvar Nine]", False),
    ],
)
def test_what_stands_behind_a_body(text: str, *, body: bool) -> None:
    tokens, first, last = stretch(text, "en")
    assert module._is_beside(tokens, first, last) is body


@pytest.mark.parametrize(
    ("text", "language", "apposed"),
    [
        ("the bank [Halvar Nine] left", "en", True),
        ("bank [Halvar Nine] left", "en", True),
        ("the Bank [Halvar Nine] left", "en", False),
        ("the rain [Halvar Nine] left", "en", False),
        ("[Halvar Nine] left the bank", "en", False),
        ("the bank, [Halvar Nine], left", "en", True),
        ("the bank, [Halvar Nine] left", "en", False),
        (", [Halvar Nine], bank", "en", False),
        ("bank, [Halvar Nine], left", "en", False),
        ("so, bank, [Halvar Nine], left", "en", False),
        # Six tokens at most from the article.
        ("the very old grey far off bank, [Halvar Nine], left", "en", True),
        ("the very old grey far off big bank, [Halvar Nine], left", "en", False),
        ("le directeur de la banque, [Halvar Neuf], sort", "fr", False),
        ("avec la banque, [Halvar Neuf], sort", "fr", False),
        ("hier la banque, [Halvar Neuf], sort", "fr", True),
        ("la banque, [Halvar Neuf], sort avec", "fr", True),
    ],
)
def test_a_noun_in_front_of_a_body(text: str, language: str, *, apposed: bool) -> None:
    tokens, first, last = stretch(text, language)
    assert module._is_apposed(tokens, first, last, module._nouns(language)) is apposed


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        ("so [Halvar], a watchdog, left", True),
        ("so [Halvar], the watchdog", True),
        ("so [Halvar], one watchdog", False),
        ("so [Halvar], rather a watchdog", False),
        ("so [Halvar]; a watchdog", False),
        ("so [Halvar] a watchdog", False),
        ("so [Halvar], a rather old watchdog", True),
        ("so [Halvar], a rather very old watchdog", False),
        ("so [Halvar], a rain, watchdog", False),
        ("so [Halvar], a watchdog leader", False),
        ("so [Halvar], a watchdog, leader", True),
        ("so [Halvar], a rainy day", False),
        ("so [Halvar], a", False),
        ("so [Halvar], a statement", False),
    ],
)
def test_a_noun_behind_a_body(text: str, *, explained: bool) -> None:
    tokens, _, last = stretch(text, "en")
    assert module._is_explained(tokens, last, module._nouns("en")) is explained


@pytest.mark.parametrize(
    ("text", "after", "goes_on"),
    [
        ("so [Halvar Nine] said no", "The company added it", True),
        ("so [Halvar Nine] left", "The company added it", False),
        ("so [Halvar Nine]", "The company added it", False),
        ("so [Halvar] said no", "The company added it", False),
        ("so [Halvar Nine] said no", "A company added it", False),
        ("so [Halvar Nine] said no", "The company left", False),
        ("so [Halvar Nine] said no", "The company", False),
        ("so [Halvar Nine] said no", "The company added", True),
        ("so [Halvar Nine] said no", "The rain added it", False),
        ("so [Halvar Nine] said no", "The statement added it", False),
    ],
)
def test_a_speaker_that_the_next_sentence_calls_a_body(text: str, after: str, *, goes_on: bool) -> None:
    tokens, first, last = stretch(text, "en")
    assert module._goes_on_as_body(tokens, first, last, tokens_of(after, "en")) is goes_on


def test_what_is_told_once_takes_the_place_of_the_people_it_was_taken_for() -> None:
    texts = ("so [Halvar Nine] met [Tom Hill] there", "the bank Halvar Nine left", "then Halvar left")
    read = [marked(text, "en") for text in texts]
    found = module.with_bodies([tokens for tokens, _, _ in read], [names for _, names, _ in read])
    assert found == [
        [Name("organization", 1, 2), Name("person", 4, 5)],
        [Name("organization", 2, 3)],
        [],
    ]


def test_where_nothing_is_told_the_names_stay() -> None:
    tokens, names, _ = marked("so [Halvar Nine] met [Tom Hill] there", "en")
    assert module.with_bodies([tokens], [names]) == [names]
    after = tokens_of("The company added it", "en")
    spoke, named, _ = marked("so [Halvar Nine] said no", "en")
    assert module.with_bodies([spoke, after], [named, []]) == [[Name("organization", 1, 2)], []]
    assert module.with_bodies([after, spoke], [[], named]) == [[], named]
    rain = tokens_of("Then it rained", "en")
    assert module.with_bodies([spoke, rain, after], [named, [], []]) == [named, [], []]


def test_the_name_of_a_body_holds_no_other_name() -> None:
    for text in ("the bank [Halvar] Nine left", "the bank Halvar [Nine] left"):
        tokens, names, _ = marked(text, "en")
        assert module.with_bodies([tokens], [names]) == [[Name("organization", 2, 3)]]
