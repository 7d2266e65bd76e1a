from __future__ import annotations

import pytest

from briefs.board import ABSENT, Board, best_carrier
from briefs.brief import Brief, Carrier, Claim, Conflict, ConflictValue, Copy, Passage, Story
from tests.briefs.examples import article_of

FULL = "ناقش الوزيران تهريب المخدرات والهجرة السرية والخطر الإرهابي والجريمة المنظمة"
AGAIN = "تناول الوزيران تهريب المخدرات والهجرة السرية والخطر الإرهابي والجريمة المنظمة"
PART = "بحث المسؤولان الهجرة السرية"


def carrier(text: str, article: str, *, copied: bool = False, start: int = 0) -> Carrier:
    return Carrier(text=text, article=article, start=start, end=start + len(text), copied=copied)


def claim(*carriers: Carrier, quoted: int = 0) -> Claim:
    own = carriers[quoted]
    return Claim(
        text=own.text,
        article=own.article,
        start=own.start,
        end=own.end,
        voices=len(carriers),
        sourcing="outlet",
        carriers=list(carriers),
    )


def copy(first: str, second: str, source: str | None) -> Copy:
    return Copy(
        first=first, second=second, first_share=0.5, second_share=0.5, source=source, credit=None, passages=[]
    )


def value(text: str, *articles: str, outlier: bool = False) -> ConflictValue:
    mentions = [Passage(text=text, article=article, start=5, end=5 + len(text)) for article in articles]
    return ConflictValue(value=text, mentions=mentions, outlier=outlier)


def brief(
    *claims: Claim, copies: tuple[Copy, ...] = (), conflicts: tuple[Conflict, ...] = (), stories: int = 1
) -> Brief:
    ids = ["a", "b", "c", "d"]
    groups = [ids] if stories == 1 else [["a", "b"], ["c", "d"]]
    return Brief(
        title="",
        language="ar",
        method="mujaz",
        summary=[],
        articles=[article_of(name) for name in ids],
        facts=[],
        stories=[Story(title=group[0], articles=group, voices=2, summary=[]) for group in groups],
        claims=list(claims),
        copies=list(copies),
        conflicts=list(conflicts),
        problems=[],
    )


def marks(one: Claim, made: Brief) -> str:
    cells = Board(made).cells(one)
    return " ".join(cells.get(article, ABSENT).mark for article in "abcd")


def test_who_says_it_who_says_a_part_and_who_leaves_it_out() -> None:
    one = claim(carrier(FULL, "a"), carrier(AGAIN, "b"), carrier(PART, "d"))
    assert marks(one, brief(one)) == "● ● · ◐"


@pytest.mark.parametrize(("source", "expected"), [(None, "= = · ·"), ("a", "● = · ·"), ("b", "= ● · ·")])
def test_copies_are_told_from_the_article_that_had_the_words_first(source: str | None, expected: str) -> None:
    one = claim(carrier(FULL, "a", copied=True), carrier(FULL, "b", copied=True))
    assert marks(one, brief(one, copies=(copy("a", "b", source),))) == expected


def test_a_copied_part_shows_both() -> None:
    one = claim(carrier(FULL, "a"), carrier(AGAIN, "b"), carrier(PART, "c", copied=True))
    assert marks(one, brief(one)) == "● ● ◐= ·"


def test_another_value_than_the_claim_s_own_differs() -> None:
    one = claim(carrier(FULL, "a"), carrier(FULL, "b"), carrier(FULL, "c"), quoted=1)
    given = Conflict(about="", kind="figure", values=[value("48", "a", "c"), value("50", "b")])
    assert marks(one, brief(one, conflicts=(given,))) == "≠ ● ≠ ·"


def test_a_slip_differs_even_where_the_claim_is_quoted_with_it() -> None:
    one = claim(carrier(FULL, "a"), carrier(FULL, "b"), carrier(FULL, "c"), quoted=1)
    slip = [value("48", "a", "c"), value("50", "b", outlier=True)]
    given = Conflict(about="", kind="figure", values=slip)
    assert marks(one, brief(one, conflicts=(given,))) == "● ≠ ● ·"


def test_a_value_outside_the_words_makes_no_difference() -> None:
    one = claim(carrier(FULL, "a"), carrier(FULL, "b", start=100))
    given = Conflict(about="", kind="figure", values=[value("48", "a"), value("50", "b")])
    assert marks(one, brief(one, conflicts=(given,))) == "● ● · ·"


def test_stories_have_sections_of_their_own() -> None:
    one, other = claim(carrier(FULL, "a"), carrier(FULL, "b")), claim(carrier(PART, "c"), carrier(PART, "d"))
    sections = Board(brief(one, other, stories=2)).sections
    assert [(s.title, s.articles, s.claims) for s in sections] == [
        ("a", ("a", "b"), (one,)),
        ("c", ("c", "d"), (other,)),
    ]
    assert [s.claims for s in Board(brief(other, stories=2)).sections] == [(other,)]


def test_the_best_words_are_those_of_the_quoted_sentence() -> None:
    one = claim(carrier(FULL, "a"), carrier(AGAIN, "b"), quoted=1)
    assert best_carrier(one) is one.carriers[1]


def test_a_value_of_another_time_is_no_difference() -> None:
    one = claim(carrier(FULL, "a"), carrier(FULL, "b"), carrier(FULL, "c"))
    newer = Conflict(about="", kind="figure", values=[value("48", "a"), value("50", "b")], update=True)
    assert marks(one, brief(one, conflicts=(newer,))) == "● ↻ ● ·"
    differs = Conflict(about="", kind="figure", values=[value("48", "a"), value("50", "b")])
    assert marks(one, brief(one, conflicts=(differs, newer))) == "● ≠ ● ·"
