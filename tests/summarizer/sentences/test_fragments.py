"""Lines that say nothing by themselves."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.sentences.fragments import fragments, without_front
from tests.summarizer.builders import LIBRARY, PORT, article_of, set_of

WHOLE = (
    "The council of Halden approved the new tram on Monday.",
    "Two hundred people had asked for it since the spring.",
    "The first cars are to run in the autumn of next year.",
)


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("nnouncement means that three other towns have missed out.", True),
        ("iTram cars were chosen, because they are cheap.", False),
        ("al-Sadra's mayor said no.", False),
        ("3 cars will come first.", False),
        ('"no tram is worth that", Ann Roe said.', False),
        ("The announcement means that three other towns have missed out.", False),
    ],
)
def test_a_line_that_lost_its_front_is_none(line: str, *, cut: bool) -> None:
    document = build_document([article_of(line, *WHOLE, language="en")])
    assert without_front(document) == fragments(document) == ({0} if cut else frozenset())


@pytest.mark.parametrize(("small", "usual"), [(2, False), (3, True)])
def test_who_writes_without_capitals_has_no_fragments(small: int, *, usual: bool) -> None:
    lines = [line.lower() if n < small else line for n, line in enumerate((*WHOLE, *WHOLE[:2]))]
    document = build_document([article_of(*lines, language="en")])
    assert without_front(document) == (frozenset() if usual else {*range(small)})


def test_each_article_is_held_against_its_own_lines() -> None:
    small = [line.lower() for line in WHOLE]
    document = set_of(small, [WHOLE[0].lower(), *WHOLE[1:]], language="en")
    assert without_front(document) == {len(small)}


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("council of Halden said no.", False),
        ("uncil of Halden said no.", True),
        ("of the council nobody said no.", True),
    ],
)
def test_a_line_that_lost_but_its_article_can_be_read(line: str, *, cut: bool) -> None:
    document = build_document([article_of(line, *WHOLE, language="en")])
    assert without_front(document) == ({0} if cut else frozenset())


def test_no_letter_of_arabic_is_small() -> None:
    assert without_front(set_of(PORT)) == frozenset()


def test_where_all_are_fragments_none_is() -> None:
    assert fragments(set_of(["Prices:", "Places:"], language="en")) == frozenset()


def test_what_leads_in_a_list_is_none() -> None:
    document = build_document([article_of(*LIBRARY, "Les prix :", language="fr")])
    assert fragments(document) == {len(LIBRARY)}
