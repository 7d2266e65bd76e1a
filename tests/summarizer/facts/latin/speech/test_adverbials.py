"""What French sets between a verb of saying and its subject."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.latin.speech.adverbials import behind_adverbials
from tests.summarizer.facts.articles import build
from tests.summarizer.facts.latin.stretches import marked

SAID = "« Nous rouvrirons le pont avant la fin du mois »"


def speaker(text: str) -> tuple[str | None, str | None]:
    (span,) = find_spans(build(text, "fr"), ["quote"])
    return span.speaker, span.speaker_person


@pytest.mark.parametrize(
    "between",
    [
        *("jeudi", "jeudi soir", "ainsi", "sèchement", "hier", "également"),
        *("à l'AFP", "auprès de l'AFP", "à Lille", "devant la presse", "dans un communiqué"),
        *("sur Radio Alpha", "dans le cortège parisien", "jeudi sur son compte Twitter"),
        *("mardi devant les députés", "à la sortie du tribunal"),
    ],
)
def test_who_speaks_behind_what_tells_when_and_where(between: str) -> None:
    assert speaker(f"{SAID}, a déclaré {between} Nadia Roussel.") == ("Nadia Roussel", "Nadia Roussel")
    assert speaker(f"{SAID}, a aussi déclaré {between} la maire Nadia Roussel.")[1] == "Nadia Roussel"


@pytest.mark.parametrize(
    "text",
    [
        f"Paul Durand est venu. {SAID}, a-t-il déclaré jeudi à Nadia Roussel.",
        f"{SAID}, a déclaré Paul Durand à Nadia Roussel.",
        f"{SAID}, a déclaré jeudi Paul Durand à la maire Nadia Roussel.",
    ],
)
def test_whom_it_is_told_to_does_not_speak(text: str) -> None:
    assert speaker(text)[1] == "Paul Durand"


def test_somebody_behind_to_leaves_it_open() -> None:
    assert speaker(f"{SAID}, a déclaré à Nadia Roussel un passant.")[1] is None


def between(text: str, verb: str = "dit", language: str = "fr") -> str | None:
    """What is passed over behind a verb; the token behind the quotation has «^» in front of it."""
    tokens, names, closes = marked(text, language)
    k = tokens.words.index(verb)
    last = behind_adverbials(tokens, names, k, closes)
    return tokens.raw(k + 1, last) if last > k else None


@pytest.mark.parametrize(
    ("text", "passed"),
    [
        ("» ^dit hier le maire", "hier"),
        ("» ^, a aussi dit hier le maire", "hier"),
        # No more than small words stand between the quotation and the verb, and five tokens at most.
        ("» ^, a lui aussi même dit hier le maire", "hier"),
        ("» ^, a lui aussi même encore dit hier le maire", None),
        ("» ^, Roux a dit hier le maire", None),
        ("» ^et dit hier le maire", None),
        ("il dit » ^hier le maire", None),
        # A subject begins with a name, a title or an article, not right behind the verb.
        ("» ^dit hier [Roux]", "hier"),
        ("» ^dit hier M. [Roux]", "hier"),
        ("» ^dit hier {Roux} ici", None),
        ("» ^dit hier des gens", None),
        ("» ^dit le maire hier", None),
        ("» ^dit [Roux] hier le maire", None),
        # Adverbs in -ment are long: «moment» and shorter words are none.
        ("» ^dit sobrement le maire", "sobrement"),
        ("» ^dit vivement le maire", "vivement"),
        ("» ^dit moment le maire", None),
        ("» ^dit ciment le maire", None),
        ("» ^dit demandant le maire", None),
    ],
)
def test_what_stands_in_front_of_the_subject(text: str, passed: str | None) -> None:
    assert between(text) == passed


@pytest.mark.parametrize(
    ("text", "passed"),
    [
        ("» ^dit à Lille le maire", "à Lille"),
        ("» ^dit dans la ville haute le maire", "dans la ville haute"),
        ("» ^dit au parc d'en bas le maire", "au parc d'en bas"),
        ("» ^dit à Saint-Rémi le maire", "à Saint-Rémi"),
        ("» ^dit à l'école hier le maire", "à l'école hier"),
        ("» ^dit à Lille devant la presse le maire", "à Lille devant la presse"),
        ("» ^dit dans un communiqué le maire", "dans un communiqué"),
        ("» ^dit dans une annonce le maire", "dans une annonce"),
        ("» ^dit à Lille, le maire", None),
        ("» ^dit à Lille (Nord) le maire", None),
        # Whom it is told to is nobody's subject, and a small word or a verb begins no noun.
        ("» ^dit à [Anne Roux] le maire", None),
        ("» ^dit à ville [Anne Roux] le maire", "à ville"),
        ("» ^dit à ville [Roux] le maire", "à ville"),
        ("» ^dit sur qui va le maire", None),
        ("» ^dit à annonce le maire", None),
        ("» ^dit dans une grande annonce le maire", None),
        # What no subject follows is left alone, whether the sentence ends or not.
        ("» ^dit à Lille", None),
        ("» ^dit à la", None),
        ("» ^dit à", None),
        ("» ^dit hier", None),
        ("» ^dit à Lille le", "à Lille"),
        # A phrase has seven tokens at most behind its preposition, and all of them fourteen behind the verb.
        (
            "» ^dit à gens sages gens vieux gens jeunes gens le maire",
            "à gens sages gens vieux gens jeunes gens",
        ),
        ("» ^dit à gens sages gens vieux gens jeunes gens bons le maire", None),
        (f"» ^dit {'hier ' * 12}le maire", ("hier " * 12).strip()),
        (f"» ^dit {'hier ' * 13}le maire", None),
    ],
)
def test_phrases_in_front_of_the_subject(text: str, passed: str | None) -> None:
    assert between(text) == passed


def test_only_french_sets_them_there() -> None:
    assert between("” ^said yesterday the mayor", "said", "en") is None
    assert between("» ^dit hier le maire", language="en") is None
