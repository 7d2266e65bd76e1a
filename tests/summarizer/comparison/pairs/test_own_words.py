"""The words behind who said so, and stretches that state something."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.candidate import Candidate
from summarizer.comparison.pairs.own_words import goes_on, has_deed, says, without_source
from tests.summarizer.builders import article_of


def sentence(text: str, language: str = "ar") -> Candidate:
    (candidate,) = build_document([article_of(text, language=language)]).candidates
    return candidate


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("قال وزير الصيد كمال الراضي إن الميناء أغلق أبوابه.", "الميناء"),
        ("وأضاف الوزير أنه أغلق الميناء.", "اغلق"),
        ("وقال الوزير: الميناء أغلق أبوابه.", "الميناء"),
        ("وصرح الوزير «أغلقنا الميناء».", "اغلقنا"),
        ("أغلق الوزير الميناء بعد أن قال إن البحر هائج.", "اغلق"),
        ("قال الوزير كلمة في افتتاح الميناء.", "قال"),
        ("قال.", "قال"),
    ],
)
def test_what_is_said_begins_behind_its_source(text: str, first: str) -> None:
    assert without_source(sentence(text))[0] == first


SAID = "أعلنت رئاسة الميناء أن سامي الجبلي، مدير الصيد في المرجان، قدم استقالته."


@pytest.mark.parametrize(
    ("part", "states"),
    [
        ("أعلنت رئاسة الميناء أن سامي الجبلي", False),
        ("سامي الجبلي، مدير الصيد في المرجان، قدم استقالته", True),
        ("مدير الصيد في المرجان", False),
        ("", False),
    ],
)
def test_a_stretch_states_something_by_a_verb_that_does_not_only_say(part: str, states: bool) -> None:
    candidate = sentence(SAID)
    start = candidate.sentence.start + candidate.text.index(part)
    assert has_deed(candidate, (start, start + len(part))) is states


def test_verbs_of_english_are_not_known() -> None:
    candidate = sentence("The manager of the port, a sailor, resigned.", "en")
    assert has_deed(candidate, (candidate.sentence.start, candidate.sentence.start + 11))


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("يدعم المجلس محاربة الفقر والبطالة ويمول القرى.", "والبطالة", True),
        ("يدعم المجلس محاربة الفقر، والبطالة آفة القرى.", "والبطالة", False),
        ("يدعم المجلس محاربة الفقر ويمول القرى.", "ويمول", False),
        ("والبطالة آفة القرى.", "والبطالة", False),
    ],
)
def test_a_list_goes_on(text: str, at: str, expected: bool) -> None:
    candidate = sentence(text)
    assert goes_on(candidate, candidate.sentence.start + text.index(at)) is expected


LEAD = "أغلق الميناء أبوابه صباح اليوم."


def second(text: str) -> Candidate:
    """A sentence that stands behind another one in its article."""
    return build_document([article_of(LEAD, text)]).candidates[1]


def test_offsets_are_those_of_the_article() -> None:
    candidate = second(SAID)
    start = candidate.sentence.start
    assert not has_deed(candidate, (start, start + SAID.index("،")))
    assert has_deed(candidate, (start, candidate.sentence.end))
    assert says(candidate, (start, start + SAID.index("،")))
    assert not says(candidate, (start + SAID.index("سامي"), candidate.sentence.end))
    listing = second("يدعم المجلس محاربة الفقر والبطالة ويمول القرى.")
    assert goes_on(listing, listing.sentence.start + listing.text.index("والبطالة"))
    assert not goes_on(listing, listing.sentence.start + listing.text.index("ويمول"))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        # The verb of saying is one of six words at the front.
        ("وزير الصيد كمال الراضي سليم قال إن الميناء أغلق.", "الميناء"),
        ("وزير الصيد كمال الراضي سليم هناك قال إن الميناء أغلق.", "وزير"),
        # What is said begins within fifteen words of it.
        ("قال " + "وزير " * 13 + "إن الميناء أغلق.", "الميناء"),
        ("قال " + "وزير " * 14 + "إن الميناء أغلق.", "قال"),
        # Right behind the verb.
        ("قال إن الميناء أغلق.", "الميناء"),
        ("قال: الميناء أغلق.", "الميناء"),
        # A mark in front of the verb leads in nothing that is said.
        ("وأمس: قال الوزير كلمة.", "وامس"),
        # A quotation in front of the verb is none that it leads in.
        ("وزير «الصيد» قال كلمة.", "وزير"),
    ],
)
def test_how_near_what_is_said_begins(text: str, first: str) -> None:
    assert without_source(sentence(text))[0] == first
