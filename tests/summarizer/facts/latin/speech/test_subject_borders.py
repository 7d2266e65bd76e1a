"""How far from a verb of saying its subject may stand: both sides of each border."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from summarizer.facts import find_spans
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.speech import subjects
from summarizer.facts.latin.speech.article_people import Person
from summarizer.facts.tokens import Tokens
from tests.summarizer.facts.articles import build
from tests.summarizer.facts.latin.stretches import marked


def found(find: Callable[[Tokens, Sequence[Name], int], Name | None], text: str, language: str) -> str | None:
    """The name that is found around the marked token of a text."""
    tokens, names, k = marked(text, language)
    name = find(tokens, names, k)
    return None if name is None else tokens.raw(name.first, name.last)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Then [Ann Roe] ^said no.", "Ann Roe"),
        ("Then [Ann Roe] also later ^said no.", "Ann Roe"),
        ("Then [Ann Roe] also much later ^said no.", None),
        ("Then [Ann Roe], later, ^said no.", None),
        ("Then [Ann Roe], ^said no.", None),
        ("Then Mary-[Roe] ^said no.", "Roe"),
        ("Then [Rapper K9] ^said no.", "Rapper K9"),
        ("Then [Ann Roe] and [Tom Hill] ^said no.", "Tom Hill"),
        ("Then {Sky News} ^said no.", None),
        ("Then ^said [Ann Roe] no.", None),
        ("Then [Ann ^Says] no.", None),
    ],
)
def test_the_subject_near_a_verb(text: str, who: str | None) -> None:
    assert found(subjects.subject_near, text, "en") == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("[Ann Roe] left, saying ^“we all said no”.", "en", "Ann Roe"),
        ("[Anne Roux] part, en disant ^« nous partons tous ».", "fr", "Anne Roux"),
        ("He left [Ann Roe], saying ^“we all said no”.", "en", "he"),
        ("The latter left [Ann Roe], saying ^“we all said no”.", "en", "latter"),
        ("Ce dernier a vu [Anne Roux], disant ^« nous partons tous ».", "fr", "dernier"),
        ("The leader left, saying ^“we all said no”.", "en", "leader"),
        ("Minister left, saying ^“we all said no”.", "en", "Minister"),
        ("Prices fell, saying ^“we all said no”.", "en", ""),
        ("Furious, saying ^“we all said no”.", "en", ""),
        (", saying ^“we all said no”.", "en", None),
        ("[Ann Roe] left with people saying ^“we all said no”.", "en", None),
        ("[Ann Roe] left, saying no; ^“we all said no”.", "en", None),
        ("[Ann Roe] left, saying this: ^“we all said no”.", "en", "Ann Roe"),
        ("People saying no; ^“we all said no”.", "en", None),
        ("[Ann Roe] left ^“we all said no”, saying so.", "en", None),
        ("[Ann Roe] left, saying ^“Insisting on it is of no use”.", "en", "Ann Roe"),
        ("{Sky News} left, saying ^“we all said no”.", "en", ""),
        ("With [Ann Roe] gone, [Tom Hill] left, saying ^“we all said no”.", "en", "Tom Hill"),
        ("Furious, [Saying] ^“we all said no”.", "en", ""),
        ("Prices fell, saying ^“we all said no” to [Ann Roe].", "en", ""),
        # Eight words at most between the participle and the marks, and in front of the subject.
        ("[Ann Roe] left, saying of it all to so many men ^“we said no”.", "en", "Ann Roe"),
        ("[Ann Roe] left, saying of it all to so many old men ^“we said no”.", "en", None),
        ("On a cold wet long dark winter day [Ann Roe] left, saying ^“we said no”.", "en", "Ann Roe"),
        ("On a very cold wet long dark winter day [Ann Roe] left, saying ^“we said no”.", "en", ""),
    ],
)
def test_who_a_participle_is_of(text: str, language: str, who: str | None) -> None:
    tokens, names, opens = marked(text, language)
    said = subjects.led_by_participle(tokens, names, opens)
    told = ""
    if said and said.name:
        told = tokens.raw(said.name.first, said.name.last)
    elif said:
        told = said.pronoun or (tokens.raw(*said.office) if said.office else "")
    assert (said.said, told) == (True, who) if said else who is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("[Ann Roe] was quoted as ^saying no.", "Ann Roe"),
        ("[Ann Roe] was cited by the paper as ^saying no.", "Ann Roe"),
        ("[Ann] quoted as ^saying no.", "Ann"),
        ("[Ann Roe] and [Tom Hill] were quoted by [Eva Moe] as ^telling all.", "Tom Hill"),
        ("[Ann Roe] was quoted by {Sky News} as ^saying no.", "Ann Roe"),
        ("{Sky News} was quoted as ^saying no.", None),
        ("From [Ann Roe] quoted as ^saying no.", None),
        ("[Ann Roe] was seen as ^saying no.", None),
        ("[Ann Roe] was quoted ^saying no.", None),
        ("[Ann Roe] was quoted, ^saying as much.", None),
        ("[Ann Roe] was quoted as ^being no.", None),
        ("[Ann Roe] was quoted as one ^saying no.", None),
        ("He is as ^saying that [Ann Roe] was quoted.", None),
        ("[Ann Roe] was" + " so" * 14 + " often quoted as ^saying no.", "Ann Roe"),
        ("[Ann Roe] was" + " so" * 15 + " often quoted as ^saying no.", "Ann Roe"),
        ("[Ann Roe] was" + " so" * 16 + " often quoted as ^saying no.", None),
    ],
)
def test_who_is_quoted_by_another(text: str, who: str | None) -> None:
    assert found(subjects.quoted_as, text, "en") == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("[Ann Roe] rejects it: ^“we all said no”.", "Ann Roe"),
        ("[Ann Roe] rejects it: ^", "Ann Roe"),
        ("[Ann Roe] rejects it ^“we all said no”.", None),
        ("^[Ann Roe] rejects all of it:", None),
        ("So: ^[Ann Roe] rejects it.", None),
        ("{Sky News} rejects what [Ann Roe] said: ^“we all said no”.", None),
        ("To [Ann Roe] it is so: ^“we all said no”.", None),
        ("To [Ann Roe] [Tom Hill] says so: ^“we all said no”.", "Tom Hill"),
        ("It is so: ^“we all said no”, [Ann Roe] says.", None),
        ("On a cold wet long dark winter day [Ann Roe] says: ^“no”.", "Ann Roe"),
        ("On a very cold wet long dark winter day [Ann Roe] says: ^“no”.", None),
    ],
)
def test_who_opens_a_sentence_with_a_colon(text: str, who: str | None) -> None:
    assert found(subjects.opening_person, text, "en") == who


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("“We lost,” ^[Ann Roe], who led it, told them.", "told"),
        ("“We lost,” ^but then [Ann Roe], who led it, told them.", "told"),
        ("“We lost,” ^but only then [Ann Roe], who led it, told them.", None),
        ("“We lost,” ^{Sky News}, who led it, told [Ann Roe].", None),
        ("“We lost,” ^[Ann Roe] who led it, told them.", None),
        ("“We lost,” ^[Ann Roe], who led it, wept.", None),
        ("“We lost,” ^[Ann Roe], who led it, said", "said"),
        ("“We lost,” ^[Ann Roe], who led it,", None),
        ("“We lost,” ^[Ann Roe], who led it", None),
        ("“We lost,” ^[Ann Roe], , said so.", "said"),
        ("“We lost,” ^and left, told them.", None),
        ("“We lost,” ^[Ann Roe]," + " who" * 17 + ", said so.", "said"),
        ("“We lost,” ^[Ann Roe]," + " who" * 18 + ", said so.", None),
    ],
)
def test_a_verb_behind_a_clause(text: str, verb: str | None) -> None:
    tokens, names, closes = marked(text, "en")
    assert [tokens.words[k] for k in subjects.clause_end(tokens, names, closes)] == ([verb] if verb else [])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Then [Ann Roe], who led it, ^told them.", "Ann Roe"),
        ("[Ann], who led it, ^told them.", "Ann"),
        ("Then [Ann Roe], ^told them.", None),
        ("Then [Ann Roe] who led it, ^told them.", None),
        ("Then [Ann Roe], who led, so to say, ^told them.", None),
        ("Then [Ann Roe], who led it ^told them.", None),
        ("Then {Sky News}, who led it, ^told them.", None),
        ("Then [Ann Roe], who saw [Tom Hill], ^told them.", "Ann Roe"),
        ("Then [Ann Roe] left [Tom Hill], who led it, ^told them.", "Tom Hill"),
        ("Then [Ann Roe], who led it (all), ^told them.", None),
        ("Then [Ann Roe], who said it, ^told them.", None),
        ("Then, who led it, ^told [Ann Roe], who left.", None),
        ("Then [Ann Roe]," + " who" * 17 + ", ^told them.", "Ann Roe"),
        ("Then [Ann Roe]," + " who" * 18 + ", ^told them.", None),
        ("^Told", None),
        ("^Told [Ann Roe],", None),
    ],
)
def test_who_is_parted_from_the_verb_by_a_clause(text: str, who: str | None) -> None:
    assert found(subjects.before_clause, text, "en") == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("“No,” ^said the hospital's director, [Ann Roe].", "en", "Ann Roe"),
        ("“No,” ^said director, [Ann Roe].", "en", "Ann Roe"),
        ("“No,” ^said, [Ann Roe].", "en", None),
        ("« Non », a ^dit le directeur, M. [Paul Durand].", "fr", "Paul Durand"),
        ("« Non », a ^dit au directeur, [Paul Durand].", "fr", None),
        ("« Non », a ^dit la directrice au maire, [Paul Durand].", "fr", "Paul Durand"),
        ("« Non », a tenu à ^dire la directrice, [Anne Roux].", "fr", "Anne Roux"),
        ("« Non », a ^dit directeur à tous, [Paul Durand].", "fr", "Paul Durand"),
        ("« Non », a ^dit", "fr", None),
        ("“No,” ^said the director of [Ann Roe].", "en", None),
        ("“No,” ^said the owner, director, [Ann Roe].", "en", None),
        ("“No,” ^said the director, {Sky News}.", "en", None),
        ("“No,” ^said {Sky News}'s director, [Ann Roe].", "en", "Ann Roe"),
        ("“No,” ^said the director (old), [Ann Roe].", "en", None),
        ("“No,” ^said: the director, [Ann Roe].", "en", None),
        ("“No,” ^said the director told, [Ann Roe].", "en", None),
        ("Told, [Ann Roe] to ^say", "en", None),
        ("“No,” ^said the director of a school for the deaf, [Ann Roe].", "en", "Ann Roe"),
        ("“No,” ^said the director of a new school for the deaf, [Ann Roe].", "en", None),
    ],
)
def test_who_is_apposed_to_a_noun(text: str, language: str, who: str | None) -> None:
    assert found(subjects.apposed_to, text, language) == who


@pytest.mark.parametrize(
    ("between", "language", "told"),
    [
        ("the police chief", "en", False),
        ("the Miami-Dade police chief", "en", False),
        ("the chief - says", "en", True),
        ("the chief -", "en", True),
        ("the chief of", "en", True),
        ("the chief,", "en", True),
        ("the, chief", "en", True),
        ("the chief told", "en", True),
        ("told", "en", True),
        ("no. The", "en", True),
        ("M. le maire", "fr", False),
        ("le maire M.", "fr", False),
        ("le maire M,", "fr", True),
        ("la juge", "fr", False),
        ("la maire juge", "fr", True),
        ("le maire de", "fr", True),
    ],
)
def test_what_parts_a_verb_from_a_name(between: str, language: str, told: bool) -> None:
    tokens, _, k = marked(f"said {between} ^Dabla Roe", language)
    assert subjects.parted(tokens, 1, k) is told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“We stop it all,” ^[Ann Roe], director of it.", "Ann Roe"),
        ("“We stop it all” ^[Ann Roe], director of it.", None),
        ("“We stop it all,” ^so [Ann Roe], director of it.", None),
        ("“We stop it all,” ^{Sky News}, director of it.", None),
        ("“We stop it all,” ^[Ann Roe] director, of it.", None),
        ("“We stop it all,” ^[Ann Roe], teacher.", "Ann Roe"),
        ("“We stop it all,” ^[Ann Roe], the long known director.", "Ann Roe"),
        ("“We stop it all,” ^[Ann Roe], the so long known director.", None),
        (",” ^[Ann Roe], director of it.", "Ann Roe"),
        ("” ^[Ann Roe], director of it,”", None),
        ("^[Ann Roe], director, no", None),
    ],
)
def test_who_is_named_behind_a_quotation(text: str, who: str | None) -> None:
    assert found(subjects.closing_person, text, "en") == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("These words of [Ann Roe] made noise.", "en", "Ann Roe"),
        ("These words by [Ann Roe] made noise.", "en", "Ann Roe"),
        ("Cette phrase d'[Anne Roux] a fait du bruit.", "fr", "Anne Roux"),
        ("Cette petite phrase de M. [Durand] a fait du bruit.", "fr", "Durand"),
        ("Cette toute petite phrase de [Durand] a fait du bruit.", "fr", "Durand"),
        ("Cette toute toute petite phrase de [Durand] a fait du bruit.", "fr", None),
        ("La phrase de [Durand] a fait du bruit.", "fr", None),
        ("Cette rue de [Durand] a fait du bruit.", "fr", None),
        ("Cette phrase pour [Durand] a fait du bruit.", "fr", None),
        ("Cette phrase {Renault} de [Durand] a fait du bruit.", "fr", None),
        ("Cette phrase de {Renault} à [Durand] a fait du bruit.", "fr", None),
        ("Cette phrase de lui, [Durand], a fait du bruit.", "fr", None),
        ("Cette phrase [De Durand] a fait du bruit.", "fr", None),
        ("[Durand], cette phrase de lui a fait du bruit.", "fr", None),
        ("Cette phrase de", "fr", None),
        ("Cette phrase", "fr", None),
        ("Cette phrase du maire de la ville de Tours [Durand] a plu.", "fr", "Durand"),
        ("Cette phrase du maire de la belle ville de Tours [Durand] a plu.", "fr", None),
    ],
)
def test_whose_words_the_next_sentence_tells(text: str, language: str, who: str | None) -> None:
    tokens, names, _ = marked(text, language)
    name = subjects.told_behind(tokens, names)
    assert (name and tokens.raw(name.first, name.last)) == who


ANN = Person("Ann Roe", "roe", set(), [0])


@pytest.mark.parametrize(
    ("text", "person", "told"),
    [
        ("[Tom Hill] showed it to “all of them”.", ANN, True),
        ("[Tom Hill] showed it to “all of them”.", None, True),
        ("[Roe] showed it to “all of them”.", ANN, False),
        ("[Roe] showed it to “all of them”.", None, True),
        ("{Sky News} showed it to “all of them”.", ANN, False),
        ("He showed to [Tom Hill] it “all of them”.", ANN, False),
        ("It showed “all of [Tom Hill] to them”.", ANN, False),
        ("It showed “[Tom Hill] to them all”.", ANN, False),
        ("It showed “all of them” [Tom Hill].", ANN, True),
    ],
)
def test_whether_another_is_told_of(text: str, person: Person | None, told: bool) -> None:
    tokens, names, _ = marked(text, "en")
    start, end = tokens.text.index("“") + 1, tokens.text.index("”") + 2
    assert subjects.names_another(tokens, names, start, end, person) is told


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        (
            "Le maire, Paul Durand, a été entendu. Ce dernier l'a nié, assurant que « rien n'a eu lieu ici ».",
            "fr",
            "Paul Durand",
        ),
        (
            "The mayor, Tom Hill, was heard. The latter denied it all, saying that “nothing of it is true at all”.",
            "en",
            "Tom Hill",
        ),
    ],
)
def test_the_latter_says_it(text: str, language: str, speaker: str) -> None:
    (span,) = find_spans(build(text, language), ["quote"])
    assert span.speaker_person == speaker
