"""The words behind who said so, and stretches that state something."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.candidate import Candidate
from summarizer.comparison.pairs.own_words import goes_on, has_deed, without_source
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
