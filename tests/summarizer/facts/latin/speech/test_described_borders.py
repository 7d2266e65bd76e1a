"""Whom an article means by what he is: both sides of each condition."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from corpus import get_language
from summarizer.facts.latin.names.names import Name, find_names
from summarizer.facts.latin.speech import described as module
from summarizer.facts.latin.speech.antecedents import Antecedents
from summarizer.facts.latin.speech.article_people import Person, find_people
from summarizer.facts.latin.speech.bodies import Bodies
from summarizer.facts.tokens import Tokens, tokenize
from tests.summarizer.facts.articles import build


def read(text: str, language: str = "en", headings: tuple[int, ...] = ()) -> Antecedents:
    """The people and bodies of a text, as if nobody had spoken yet."""
    article = build(text, language)
    sentences = [
        replace(tokenize(article.text, get_language(language), one.start, one.end), heading=n in headings)
        for n, one in enumerate(article.sentences)
    ]
    names: list[list[Name]] = [find_names(tokens) for tokens in sentences]
    return Antecedents(find_people(sentences, names), Bodies(sentences, names))


def stretch(tokens: Tokens, words: str) -> tuple[int, int]:
    """The first and the last token of some words."""
    wanted = words.split()
    first = next(k for k in range(len(tokens)) if tokens.words[k : k + len(wanted)] == wanted)
    return first, first + len(wanted) - 1


def meant(text: str, noun: str, language: str = "en", headings: tuple[int, ...] = ()) -> str | None:
    """Whom a noun of the last sentence means."""
    antecedents = read(text, language, headings)
    sentences = antecedents.bodies.sentences
    n = len(sentences) - 1
    person = module.described(antecedents, n, sentences[n], *stretch(sentences[n], noun))
    return person.name if person else None


def meant_behind(text: str, spoke: str, noun: str, language: str) -> str | None:
    """Whom a noun of the last sentence means, where somebody spoke in the sentence that names him first."""
    antecedents = read(text, language)
    speaker = next(person for person in antecedents.people if person.name == spoke)
    antecedents.last = (speaker.mentions[0], speaker, spoke)
    sentences = antecedents.bodies.sentences
    person = module.described(antecedents, len(sentences) - 1, sentences[-1], *stretch(sentences[-1], noun))
    return person.name if person else None


@pytest.mark.parametrize(
    ("text", "noun", "language", "name"),
    [
        ("Mediator Paul Hill spoke. The mediator left.", "mediator", "en", "Paul Hill"),
        ("Mediator Paul Hill spoke. A mediator left.", "mediator", "en", None),
        ("L'avocat Paul Durand a parlé. L'avocat est parti.", "avocat", "fr", "Paul Durand"),
        ("L'avocat Paul Durand a parlé. Puis l'avocat est parti.", "avocat", "fr", "Paul Durand"),
        # Sentences without anybody are passed over, three at most; one's own is not asked.
        ("Mediator Paul Hill spoke. It rained. The mediator left.", "mediator", "en", "Paul Hill"),
        ("Paul Hill spoke. It rained. It snowed. This man left.", "man", "en", "Paul Hill"),
        ("Paul Hill spoke. It rained. It snowed. It froze. This man left.", "man", "en", None),
        ("Paul Hill spoke. This man met Anna Berg.", "man", "en", "Paul Hill"),
        # Of two the one whose age is told, where the noun tells an age; else the subject.
        ("Clara Roe lost to Anna Berg, 17. The teenager left.", "teenager", "en", "Anna Berg"),
        ("Anna Berg, 17, beat Clara Roe, 18. The teenager left.", "teenager", "en", "Anna Berg"),
        ("Lawyer Anna Berg met lawyer Clara Roe, 41. The lawyer left.", "lawyer", "en", "Anna Berg"),
    ],
)
def test_who_is_described(text: str, noun: str, language: str, name: str | None) -> None:
    assert meant(text, noun, language) == name


def test_beyond_a_heading_nobody_is_described() -> None:
    text = "Paul Hill spoke. A new chapter. This man left."
    assert meant(text, "man") == "Paul Hill"
    assert meant(text, "man", headings=(1,)) is None


@pytest.mark.parametrize(
    ("text", "noun", "language", "name"),
    [
        # Whom the sentence itself names first is not the accused, nor is one of the other gender.
        ("Paul Hill came. The accused met Anna Berg.", "accused", "en", "Paul Hill"),
        ("Paul Hill et Anna Berg viennent. Le prévenu a nié.", "prévenu", "fr", "Paul Hill"),
        ("Paul Hill et Anna Berg viennent. La prévenue a nié.", "prévenue", "fr", "Anna Berg"),
        ("Paul Hill et Anna Berg viennent. L'accusée a nié.", "accusée", "fr", "Anna Berg"),
    ],
)
def test_who_is_the_accused(text: str, noun: str, language: str, name: str | None) -> None:
    assert meant(text, noun, language) == name


FAR = "It rained. It snowed. It froze. It thawed."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Of the trade, or the only one named, before the sentence and not in it.
        (f"Mediator Paul Hill spoke. {FAR} The mediator met mediator Anna Berg.", "Paul Hill"),
        (f"Paul Hill spoke. {FAR} The mediator met Anna Berg.", "Paul Hill"),
        (f"Paul Hill met Anna Berg. {FAR} The mediator left.", None),
    ],
)
def test_however_far_back_the_one_of_a_trade_is_meant(text: str, name: str | None) -> None:
    assert meant(text, "mediator") == name


@pytest.mark.parametrize(("other", "name"), [("a clerk", "Paul Hill"), ("a mediator", None)])
def test_an_unnamed_one_of_the_trade_may_be_meant_from_the_first_sentence_on(
    other: str, name: str | None
) -> None:
    text = f"Mediator Paul Hill met {other}. A new chapter. The mediator left."
    assert meant(text, "mediator", headings=(1,)) == name


@pytest.mark.parametrize(("words", "name"), [(199, None), (200, "Paul Hill")])
def test_somebody_else_is_looked_for_in_so_many_words(words: int, name: str | None) -> None:
    text = f"Mediator Paul Hill spoke. {FAR} So{' so' * (words - 2)} a mediator left. The mediator came."
    assert meant(text, "mediator") == name


@pytest.mark.parametrize(
    ("text", "spoke", "noun", "language", "name"),
    [
        ("Anna Berg came. Paul Hill spoke. This man left.", "Paul Hill", "man", "en", "Paul Hill"),
        # «L'intéressé» is not who spoke, where anybody else is named.
        ("Paul Hill est venu. L'intéressé se tait.", "Paul Hill", "intéressé", "fr", "Paul Hill"),
        (
            "Tom Roux est là. Paul Hill parle. L'intéressé se tait.",
            "Paul Hill",
            "intéressé",
            "fr",
            "Tom Roux",
        ),
        # «Intéressé» behind the noun tells only what he wants.
        (
            "Anna Berg est là. L'entraîneur Paul Hill parle. Le technicien intéressé se tait.",
            "Paul Hill",
            "technicien",
            "fr",
            "Paul Hill",
        ),
    ],
)
def test_who_is_described_behind_who_spoke(
    text: str, spoke: str, noun: str, language: str, name: str | None
) -> None:
    assert meant_behind(text, spoke, noun, language) == name


def test_whom_others_speak_of_is_named_where_nobody_spoke() -> None:
    text = "Paul Hill quitte le club. Anna Roux reste. L'intéressé se tait."
    assert meant(text, "intéressé", "fr") == "Paul Hill"


def opening(
    text: str, pronoun: str = "he", last: int | None = None, headings: tuple[int, ...] = ()
) -> str | None:
    """Whom the sentence before the last one opens with by what he is."""
    antecedents = read(text, "en", headings)
    if last is not None:
        antecedents.last = (last, None, "somebody")
    person = module.opening_subject(antecedents, len(antecedents.bodies.sentences) - 1, pronoun)
    return person.name if person else None


@pytest.mark.parametrize(
    ("opens", "name"),
    [
        ("The mediator is due in Rome.", "Paul Hill"),
        ("A mediator is due in Rome.", None),
        ("The weather is fine in Rome.", None),
        ("Then the mediator is due in Rome.", None),
        # «The mediator, So-and-so» is that one; a body, or whoever is named further behind, is not.
        ("The mediator, Clara Roe, is due in Rome.", None),
        ("The mediator is with Clara Roe.", "Paul Hill"),
        ("The mediator, Castor Bank, is due in Rome.", "Paul Hill"),
    ],
)
def test_whom_a_sentence_opens_with(opens: str, name: str | None) -> None:
    assert opening(f"Mediator Paul Hill spoke. Anna Berg left. {opens} He agreed.") == name


def test_an_office_of_two_words_has_its_name_behind_the_second() -> None:
    text = "Peace mediator Paul Hill spoke. Anna Berg left. The peace mediator{} is due in Rome. He agreed."
    assert opening(text.format("")) == "Paul Hill"
    assert opening(text.format(", Clara Roe,")) is None


@pytest.mark.parametrize("office", ["The mediator", "The peace mediator"])
@pytest.mark.parametrize(
    ("goes_on", "another"),
    [
        (" nodded.", True),
        (" nodded to Clara Roe.", True),
        (" Clara Roe nodded.", False),
        (", Clara Roe, nodded.", False),
        (", Castor Bank said, nodded.", True),
    ],
)
def test_a_sentence_may_open_with_somebody_who_is_not_named(
    office: str, goes_on: str, *, another: bool
) -> None:
    antecedents = read(f"Mediator Paul Hill spoke. Anna Berg left. {office}{goes_on} She agreed.")
    assert module.opens_with_another(antecedents, 3) is another
    if not another:
        # Nor does «she» mean anybody else than her who is named there.
        assert module.opening_subject(antecedents, 3, "she") is None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("The mediator left.", 0),
        ("Then, the mediator left.", 2),
        ("Then the mediator left.", None),
        ("In the end of it, the mediator left.", 6),
        ("In the end of all it, the mediator left.", None),
        ("Then, the", 2),
        ("Then,", None),
        ("", None),
    ],
)
def test_where_a_definite_subject_opens_a_sentence(text: str, at: int | None) -> None:
    assert module._subject_at(tokenize(text, get_language("en"))) == at


def test_whom_a_sentence_opens_with_has_not_spoken_since() -> None:
    text = "Mediator Paul Hill spoke. The mediator is due in Rome. He agreed."
    assert opening(text) == opening(text, last=0) == "Paul Hill"
    assert opening(text, last=1) is None
    assert opening(text, headings=(1,)) is None
    assert opening(text.replace("Mediator Paul", "Mr Paul Hill is no fool. Mediator Paul"), "she") is None


def kin(text: str, n: int = 2) -> bool:
    return module.opens_with_kin(read(text), n)


def test_a_sentence_may_open_with_somebody_else_of_his() -> None:
    text = "Anna Berg spoke. {} Paul Hill left. Clara Roe came."
    assert kin(text.format("Her husband wept."))
    assert kin(text.format("Her husband wept for Castor Bank."))
    assert not kin(text.format("Her husband Omar Rifi wept."))
    assert not kin(text.format("Her tears fell."))
    assert not kin(text.format("The husband wept."))
    assert not kin("Her husband wept.", 0)


@pytest.mark.parametrize(
    ("text", "words", "language", "kind"),
    [
        ("The boxer academic left.", "boxer", "en", "sport"),
        ("The boxer academic left.", "boxer academic", "en", "science"),
        ("The academic there left.", "academic there", "en", "science"),
        ("The former boxer left.", "former boxer", "en", "any"),
        ("The ex boxer left.", "ex boxer", "en", "any"),
        ("The weather left.", "weather", "en", None),
        ("L'acteur avocat est parti.", "acteur avocat", "fr", "stage"),
    ],
)
def test_the_trade_of_a_noun(text: str, words: str, language: str, kind: str | None) -> None:
    tokens = tokenize(text, get_language(language))
    kinds = module._kinds(tokens, *stretch(tokens, words))
    assert kind in kinds if kind else kinds == frozenset()


@pytest.mark.parametrize(
    ("kinds", "roles", "age", "alike", "expected"),
    [
        ({"40"}, set(), 40, False, True),
        ({"40"}, set(), 49, False, True),
        ({"40"}, set(), 50, True, False),
        ({"40"}, set(), 39, True, False),
        ({"40"}, set(), 0, False, True),
        ({"any"}, {"boxer"}, 0, False, True),
        ({"sport"}, {"boxer"}, 0, False, True),
        ({"law"}, {"boxer"}, 0, True, False),
        # Of whom nothing is told the paragraph must be his; of whom something else is, he is another.
        ({"sport"}, set(), 0, True, True),
        ({"sport"}, set(), 0, False, False),
        ({"sport"}, {"neighbour"}, 0, True, False),
    ],
)
def test_who_may_be_of_a_trade(
    kinds: set[str], roles: set[str], age: int, *, alike: bool, expected: bool
) -> None:
    person = Person("Paul Hill", "hill", roles, [0], age=age)
    assert module._may_be(person, frozenset(kinds), "en", alike=alike) is expected


def test_who_speaks_in_a_sentence_is_in_it_though_it_names_another() -> None:
    antecedents = read("Paul Hill came. Anna Berg left. It rained.")
    paul, anna = antecedents.people
    assert module._named_in(antecedents, 1) == [anna]
    antecedents.last = (1, paul, "Paul Hill")
    assert module._named_in(antecedents, 1) == [paul, anna]
    assert module._named_in(antecedents, 0) == [paul]
    assert module._named_in(antecedents, 2) == []


def test_a_paragraph_ends_with_its_line() -> None:
    bodies = read("Paul Hill came. Anna Berg left.\nThen it rained. It snowed.").bodies
    assert [module._same_paragraph(bodies, k, k + 1) for k in range(3)] == [True, False, True]


def test_the_subject_of_several_is_behind_no_preposition() -> None:
    antecedents = read("With Anna Berg came Clara Roe. Castor Bank closed.")
    anna, clara = antecedents.people
    assert module._subject(antecedents, 0, [anna, clara]) is clara
    assert module._subject(antecedents, 0, [anna]) is None
    assert module._subject(antecedents, 1, [anna, clara]) is None


@pytest.mark.parametrize(
    ("said", "words", "last", "expected"),
    [
        ("The statement was short.", "statement", 1, True),
        ("The statement was short.", "statement", 2, True),
        ("The statement was short.", "statement", 0, False),
        ("The statement was short.", "statement", None, False),
        ("The company was small.", "company", 1, False),
        ("The weather was fine.", "weather", 1, False),
    ],
)
def test_the_statement_is_that_of_who_spoke_just_before(
    said: str, words: str, last: int | None, *, expected: bool
) -> None:
    antecedents = read(f"It rained. It snowed. {said}")
    antecedents.last = None if last is None else (last, None, "somebody")
    tokens = antecedents.bodies.sentences[2]
    assert module.issues_text(antecedents, 2, tokens, *stretch(tokens, words)) is expected


def test_what_names_no_body_means_none() -> None:
    antecedents = read("Castor Bank, a company, closed. The company was small. The statement was short.")
    sentences = antecedents.bodies.sentences
    for n, words, body in ((1, "company", "Castor Bank"), (1, "small", None), (2, "statement", None)):
        found = module.body_meant(antecedents, n, sentences[n], *stretch(sentences[n], words))
        assert found == body
