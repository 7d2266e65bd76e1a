from __future__ import annotations

import pytest

from summarizer.facts.arabic.names.sure_tags import sure_tags
from summarizer.facts.tagger import crf


@pytest.mark.parametrize(
    ("text", "tag", "lead", "kept"),
    [
        # One definite word as a body.
        ("راي الحارس الزندل", (2, 2, "ORG"), 117, False),
        ("راي الحارس الزندل", (2, 2, "ORG"), 118, True),
        ("راي الحارس زندل", (2, 2, "ORG"), 0, True),
        ("راي نادي الزندل الرياضي", (2, 3, "ORG"), 0, True),
        ("راي الحارس الهلال", (2, 2, "ORG"), 0, True),  # a club
        ("اعلنت صحيفه الزندل", (2, 2, "ORG"), 0, True),
        ("اعلنت صحيفه « الزندل »", (3, 3, "ORG"), 0, True),
        ("الزندل عاد", (0, 0, "ORG"), 0, False),
        # The noun of a state's body by itself, a preposition fused to it or none.
        ("قال مصدر الداخليه امس", (2, 2, "ORG"), 900, False),
        ("قال مصدر بالداخليه امس", (2, 2, "ORG"), 900, False),
        # One common word as a place.
        ("عاد من طاوله بعيده", (2, 2, "LOC"), 109, False),
        ("عاد من طاوله بعيده", (2, 2, "LOC"), 110, True),
        ("عاد من فرنسا مساء", (2, 2, "LOC"), 0, True),
        ("عاد من زندلخور مساء", (2, 2, "LOC"), 0, True),  # a word the press does not know
        # Of people the tagger is asked no more.
        ("راي الحارس الزندل", (2, 2, "PER"), 0, True),
    ],
)
def test_a_single_word_is_a_name_where_the_tagger_is_sure(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: tuple[int, int, str], lead: int, kept: bool
) -> None:
    monkeypatch.setattr(crf, "tag", lambda *_: [tag])
    monkeypatch.setattr(crf, "lead", lambda *_: lead)
    assert sure_tags(text.split(), crf.load()) == [tag] * kept


def test_a_form_of_address_belongs_to_whom_it_stands_before(monkeypatch: pytest.MonkeyPatch) -> None:
    words = ["عاد", "رييس", "هييه", "زندل", "الشيخ", "كريم"]
    monkeypatch.setattr(crf, "tag", lambda *_: [(2, 4, "ORG")])
    assert sure_tags(words, crf.load()) == [(2, 3, "ORG")]


@pytest.mark.parametrize(
    ("text", "tag", "person"),
    [
        ("وصل اللواء ركن طيار سالم", (1, 4, "ORG"), (4, 4, "PER")),
        ("وصل اللواء الركن بحري سالم", (3, 4, "PER"), (4, 4, "PER")),
        ("وصل بحري سالم", (1, 2, "PER"), (1, 2, "PER")),
        ("وصل اللواء سالم", (1, 2, "ORG"), (1, 2, "ORG")),
    ],
)
def test_a_rank_with_its_branch_is_of_whom_it_stands_before(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: tuple[int, int, str], person: tuple[int, int, str]
) -> None:
    monkeypatch.setattr(crf, "tag", lambda *_: [tag])
    assert sure_tags(text.split(), crf.load()) == [person]
