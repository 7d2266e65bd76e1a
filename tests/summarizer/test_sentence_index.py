"""Where passages of articles stand among a document's candidates."""

from __future__ import annotations

import pytest

from summarizer import SentenceIndex, build_document
from summarizer.facts import Fact, Mention
from tests.summarizer.builders import PORT, TRAM, article_of

HEADED = article_of("الميناء", *PORT[:2], id="port", headings={0})
DOCUMENT = build_document([HEADED, article_of(*TRAM, id="tram")])
INDEX = SentenceIndex(DOCUMENT)


def mention(identifier: str, start: int) -> Mention:
    return Mention(identifier, start, start + 1, "م")


@pytest.mark.parametrize("candidate", range(len(DOCUMENT.candidates)))
def test_a_sentence_holds_its_first_and_its_last_character(candidate: int) -> None:
    own = DOCUMENT.candidates[candidate]
    identifier, sentence = DOCUMENT.articles[own.article].id, own.sentence
    assert INDEX.find(identifier, sentence.start) == INDEX.find(identifier, sentence.end - 1) == candidate
    assert INDEX.find(identifier, sentence.end) != candidate


def test_a_heading_and_a_strange_article_hold_no_candidate() -> None:
    assert (INDEX.article("port"), INDEX.find("port", 0)) == (0, None)
    assert (INDEX.article("elsewhere"), INDEX.find("elsewhere", 0)) == (None, None)


def test_mentions_are_placed_kind_by_kind() -> None:
    second = DOCUMENT.candidates[1].sentence.start
    facts = [
        Fact("person", "سلمى الراضي", (mention("port", second), mention("elsewhere", 0))),
        Fact("place", "الميناء", (mention("port", 0),)),
        Fact("date", "الثلاثاء", (mention("tram", 0),)),
    ]
    assert list(INDEX.placed(facts, ("person", "date"))) == [
        (0, facts[0].mentions[0], 0, 1),
        (0, facts[0].mentions[1], None, None),
        (2, facts[2].mentions[0], 1, 2),
    ]
