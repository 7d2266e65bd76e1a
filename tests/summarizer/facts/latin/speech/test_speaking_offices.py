from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "language", "speaker", "person"),
    [
        ("Paul Hill's driver told reporters: “He never left before noon.”", "en", "Paul Hill's driver", None),
        (
            "Paul Hill and Anna Berg said in a statement: “We were surprised by it.”",
            "en",
            "Paul Hill and Anna Berg",
            None,
        ),
        (
            "Anna Berg was quoted by the Herald as saying that “everyone knew about the money”.",
            "en",
            "Anna Berg",
            "Anna Berg",
        ),
        ("“I sold everything I had for this,” said a man at the gate.", "en", "man at the gate", None),
        (
            "« Ce tribunal n'est pas un théâtre », a averti la juge Anna Berg avant de partir.",
            "fr",
            "Anna Berg",
            "Anna Berg",
        ),
        (
            "La ministre Anna Berg a dit à son homologue, Paul Roux, que la route « doit rester ouverte à tous ».",
            "fr",
            "Anna Berg",
            "Anna Berg",
        ),
    ],
)
def test_who_says_it(text: str, language: str, speaker: str, person: str | None) -> None:
    (span,) = find_spans(build(text, language), ["quote"])
    assert (span.speaker, span.speaker_person) == (speaker, person)


def test_an_organization_by_name_is_told_as_one() -> None:
    text = "Greenfield Energy said the leak “was repaired within the hour”."
    (span,) = find_spans(build(text, "en"), ["quote"])
    assert span.speaker_organization == "Greenfield Energy"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Un ministre libanais admet que « personne ne sait ce qui viendra ».", "ministre libanais"),
        ("Un ministre reconnaît que « personne ne sait ce qui viendra ».", "ministre"),
    ],
)
def test_who_has_no_name_is_told_with_his_country(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in find_spans(build(text, "fr"), ["quote"])] == [speaker]


@pytest.mark.parametrize(
    ("text", "language", "speakers"),
    [
        # What somebody was is no subject.
        (
            (
                "Paul Hill said he had no fear. He has sailed since he was a child and said it helped. "
                "“You go out and find out who you are,” he said."
            ),
            "en",
            ["Paul Hill"],
        ),
        # A party that a hyphen ties to another word.
        (
            "The Labour-run council said it was “working hard to mend the roads”.",
            "en",
            ["Labour-run council"],
        ),
        (
            "Les avocats de M. Durand ont dénoncé « une enquête longue et sans preuve ».",
            "fr",
            ["avocats de M. Durand"],
        ),
        # The object of a verb is no subject.
        (
            "Paul Durand appelle à libérer tous les responsables et indique qu'il « restera auprès du peuple ».",
            "fr",
            ["Paul Durand"],
        ),
        (
            "Selon la veuve de M. de Brède, « tout le coffre était vide ce soir ».",
            "fr",
            ["veuve de M. de Brède"],
        ),
        ("« Nos lignes sont prêtes pour vous », indique le réseau social.", "fr", ["réseau social"]),
    ],
)
def test_the_office_as_a_whole(text: str, language: str, speakers: list[str]) -> None:
    assert [span.speaker for span in find_spans(build(text, language), ["quote"])] == speakers
