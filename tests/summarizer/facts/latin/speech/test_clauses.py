from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.speech.clauses import (
    cue_in_front,
    far_cue,
    holder_behind,
    is_source,
    office_before_clause,
    opening_office,
    source_pronoun,
)
from tests.summarizer.facts.articles import build
from tests.summarizer.facts.latin.stretches import tokens_of


@pytest.mark.parametrize(
    ("text", "language", "cue"),
    [
        ("Le quotidien salue « un geste »", "fr", 2),
        ("Elle répond que « rien ne presse »", "fr", 1),
        ("He said that “nothing is lost”", "en", 1),
        ("He wept over “nothing at all”", "en", None),
    ],
)
def test_verb_right_in_front(text: str, language: str, cue: int | None) -> None:
    tokens = tokens_of(text, language)
    opens = next(k for k, word in enumerate(tokens.words) if word in "«“")
    assert cue_in_front(tokens, opens) == cue


@pytest.mark.parametrize(
    ("text", "language", "behind", "pronoun"),
    [
        ("selon lui, tout va", "fr", 1, "il"),
        ("selon elle, tout va", "fr", 1, "elle"),
        ("selon ce dernier, tout va", "fr", 1, "il"),
        ("selon cette dernière, tout va", "fr", 1, "elle"),
        ("according to him, all is well", "en", 2, "he"),
        ("according to her.", "en", 2, "she"),
        ("according to her lawyer, all is well", "en", 2, ""),
        ("selon Paul, tout va", "fr", 1, ""),
    ],
)
def test_pronoun_behind_a_source_phrase(text: str, language: str, behind: int, pronoun: str) -> None:
    assert source_pronoun(tokens_of(text, language), behind) == pronoun


def test_pour_leads_in_much_else() -> None:
    assert is_source(tokens_of("selon eux", "fr"), 0)
    assert not is_source(tokens_of("pour eux", "fr"), 0)
    assert not is_source(tokens_of("chez eux", "fr"), 0)


def test_who_holds_the_office_behind_a_body() -> None:
    tokens = tokens_of("said the UN mediator, Anna Berg", "en")
    un, berg = Name("organization", 2, 2), Name("person", 5, 6)
    found = holder_behind(tokens, [un, berg], un)
    assert found is not None
    assert found.name == berg
    alone = holder_behind(tokens, [un], un)
    assert alone is not None
    assert (alone.name, alone.office) == (None, (2, 3))
    assert holder_behind(tokens, [un, berg], berg) is None


def test_a_mission_of_a_body_is_not_the_body() -> None:
    tokens = tokens_of("The UN mission said", "en")
    found = holder_behind(tokens, [], Name("organization", 1, 1))
    assert found is not None
    assert found.office == (1, 2)


def test_a_clause_between_an_office_and_its_verb() -> None:
    tokens = tokens_of("Le syndicaliste, qui sera reçu jeudi, juge cela vain.", "fr")
    assert office_before_clause(tokens, tokens.words.index("juge"), 99, 99) == (1, 1)
    plain = tokens_of("Le syndicaliste juge cela vain.", "fr")
    assert office_before_clause(plain, 2, 99, 99) is None


def test_an_office_opens_what_a_colon_ends() -> None:
    tokens = tokens_of("A diplomat, who left early, was careful: “no”", "en")
    assert opening_office(tokens, tokens.words.index("“")) == (1, 1)
    assert opening_office(tokens, 3) is None


def test_a_verb_far_behind() -> None:
    tokens = tokens_of("“So it is,” the charity's head of all public work, Anna Berg, told the paper.", "en")
    closes = tokens.words.index("”") + 1
    assert far_cue(tokens, closes) == tokens.words.index("told")
    assert far_cue(tokens_of("“So it is.”", "en"), 6) is None


@pytest.mark.parametrize(
    ("text", "language", "speech"),
    [
        ("Anna Berg a dénoncé « un budget creux ».", "fr", "un budget creux"),
        ("Anna Berg said she had been “through hell”.", "en", "through hell"),
        ("Anna Berg hailed her side's “incredible spirit”.", "en", "incredible spirit"),
        ("“No comment,” said Anna Berg.", "en", "No comment"),
        ("The club was “deeply troubled” by it, Anna Berg said.", "en", "deeply troubled"),
        ("Anna Berg réclame sur X « un moratoire immédiat ».", "fr", "un moratoire immédiat"),
    ],
)
def test_two_or_three_words_are_said(text: str, language: str, speech: str) -> None:
    (span,) = find_spans(build(text, language), ["quote"])
    assert (span.value, span.speaker_person) == (speech, "Anna Berg")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # A title, a nickname, a word held at arm's length, one word.
        ("Anna Berg a présenté son film « Les Eaux ».", "fr"),
        ("Anna Berg said Paul Hill was dubbed “the hammer”.", "en"),
        ("The “peace process” was over, Anna Berg said.", "en"),
        ("Anna Berg said it was “overdue”.", "en"),
        ("The town honoured its “iron lady” again.", "en"),
    ],
)
def test_two_or_three_words_are_no_speech(text: str, language: str) -> None:
    assert list(find_spans(build(text, language), ["quote"])) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Anna Roux l'a vu. Et Paul Hill de conclure : « Nous ne signerons pas ce texte ».", "Paul Hill"),
        ("Anna Roux l'a vu. Et le maire d'ajouter aussitôt : « Nous ne signerons pas ce texte ».", "maire"),
        (
            "« Nous ne signerons pas », a dit Anna Roux. Et d'ajouter : « Nous ne céderons pas non plus ».",
            "Anna Roux",
        ),
        (
            "Il veut, et c'est juste, de la paix : « Nous ne signerons pas un tel texte, ni hier ni demain ».",
            None,
        ),
    ],
)
def test_an_infinitive_behind_et_tells_who_speaks(text: str, speaker: str | None) -> None:
    *_, quote = find_spans(build(text, "fr"), ["quote"])
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("end", "speaker"),
    [
        ("répond-on à la Société des eaux", "Société des eaux"),
        ("indique-t-on de source policière", "source policière"),
        ("admet-on dans la rue", None),
    ],
)
def test_on_is_whoever_stands_behind_it(end: str, speaker: str | None) -> None:
    quotes = find_spans(build(f"« La ligne sera prête au printemps », {end}.", "fr"), ["quote"])
    assert [quote.speaker for quote in quotes] == [speaker]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('"Salt eats it," Ann Roe, a maker of pumps from the north coast, said.', ["Salt eats it"]),
        (
            '"We have lived with salt," Ann Roe said. "So can you."',
            ["We have lived with salt", "So can you."],
        ),
        ('Ann Roe sang "So Can You."', []),
    ],
)
def test_a_short_sentence_that_goes_on_is_said(text: str, values: list[str]) -> None:
    assert [quote.value for quote in find_spans(build(text, "en"), ["quote"])] == values


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Anna Roux est venue. « Nous ne signerons pas ce texte », s'esclaffe-t-elle.", "fr", "Anna Roux"),
        ("« Nous ne signerons pas ce texte », grimace Anna Roux en partant.", "fr", "Anna Roux"),
        ("« Nous ne signerons pas ce texte demain ni jamais », avec Anna Roux en tête.", "fr", None),
        ("“We shall not sign this text,” shrugs Anna Roe, leaving.", "en", "Anna Roe"),
        ("“We shall not sign this text,” Anna Roe grimaced.", "en", "Anna Roe"),
    ],
)
def test_whatever_verb_stands_behind_a_quotation_tells(text: str, language: str, speaker: str | None) -> None:
    (quote,) = find_spans(build(text, language), ["quote"])
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Anna Roux sort. Interrogée, elle a éludé : « Je suis bien où je suis ».", "Anna Roux"),
        ("Anna Roux sort. Il faut dire qu'elle le sait : « Je suis bien où je suis, et vous aussi ».", None),
        (
            "« Je vais dormir trois jours », dit Anna Roux. Puis : « Et manger une montagne ».",
            "Anna Roux",
        ),
    ],
)
def test_a_pronoun_or_then_in_front_of_a_colon(text: str, speaker: str | None) -> None:
    *_, quote = find_spans(build(text, "fr"), ["quote"])
    assert quote.speaker == speaker


@pytest.mark.parametrize("opening", ["Il reste un mot", "Il y est écrit", "Comme s'il le fallait"])
def test_a_pronoun_that_means_nobody_says_nothing(opening: str) -> None:
    text = f"« Je sors tout de suite », dit Paul Hill. {opening} : « Je suis où je suis »."
    _, *others = find_spans(build(text, "fr"), ["quote"])
    assert all(quote.speaker is None for quote in others)
