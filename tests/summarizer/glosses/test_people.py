"""Who is meant by a surname, or by «the official»."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from summarizer import build_document
from summarizer.facts import Fact, Mention
from summarizer.glosses.gloss import Gloss
from summarizer.glosses.people import described
from tests.summarizer.builders import article_of

TEXTS = (
    "استقبل العمدة المهندس سالم الدريدي في الميناء.",
    "وقال المسؤول المغربي: «سيفتح الميناء في موعده».",
)


def quoted(speaker: str | None, person: str | None, organization: str | None = None) -> Fact:
    text = "\n\n".join(TEXTS)
    words = "سيفتح الميناء في موعده"
    start = text.index(words)
    return Fact(
        "quote",
        words,
        (Mention("a", start, start + len(words), words),),
        speaker=speaker,
        speaker_person=person,
        speaker_organization=organization,
    )


def told(fact: Fact, texts: tuple[str, ...] = TEXTS, shown: tuple[str, ...] = ()) -> list[Gloss]:
    document = build_document([article_of(*texts)])
    return list(described(document.articles[0], document.candidates[1], [(fact.mentions[0], fact)], shown))


def test_who_the_official_is_stands_behind_him() -> None:
    (gloss,) = told(quoted("المسؤول المغربي", "سالم الدريدي"))
    text = "\n\n".join(TEXTS)
    assert (gloss.kind, gloss.text) == ("name", "سالم الدريدي")
    assert gloss.source is not None
    assert text[slice(*gloss.source)] == gloss.text
    assert text[: gloss.start].endswith("المسؤول المغربي")


@pytest.mark.parametrize(
    "fact",
    [
        quoted(None, "سالم الدريدي"),
        quoted("المسؤول المغربي", None),
        quoted("المسؤول المغربي", "الدريدي"),
        quoted("المسؤول المغربي", "كريم الدريدي"),
        quoted("مسؤول مغربي", "سالم الدريدي"),
        quoted("البيان المغربي", "سالم الدريدي"),
        quoted("المسؤول الدريدي", "سالم الدريدي"),
    ],
)
def test_in_doubt_nobody_is_named(fact: Fact) -> None:
    assert told(fact) == []


def test_who_was_shown_already_is_not_named_again() -> None:
    assert told(quoted("المسؤول المغربي", "سالم الدريدي"), shown=("استقبل العمدة سالم الدريدي.",)) == []


def test_the_spokesman_for_somebody_is_another() -> None:
    texts = (TEXTS[0], "وقال المتحدث باسم العمدة: «سيفتح الميناء في موعده».")
    fact = replace(quoted("المتحدث", "سالم الدريدي"), mentions=(Mention("a", 77, 99, ""),))
    assert told(fact, texts) == []
