"""Which marks of a paragraph belong together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import quotes
from corpus.quotes import outermost, pairs
from tests.corpus.texts import dirty_texts

_MARKS = "«»“”„‘’‹›()[]\"″′'"


def quoted(paragraph: str) -> set[str]:
    return {paragraph[start:end] for start, end in pairs(paragraph)}


@pytest.mark.parametrize(
    ("paragraph", "spans"),
    [
        ("قال «نعم» وخرج", {"«نعم»"}),
        ("قال “نعم” وخرج", {"“نعم”"}),
        ("قال „نعم“ وخرج", {"„نعم“"}),
        ('قال "نعم" وخرج', {'"نعم"'}),
        ("قال ″نعم″ وخرج", {"″نعم″"}),
        ("قال ''نعم'' وخرج", {"''نعم''"}),
        ("عن ‘قوة ناعمة’ جديدة", {"‘قوة ناعمة’"}),
        ("قال (نعم) ثم [لا]", {"(نعم)", "[لا]"}),
        ("Il dit « oui » et sort", {"« oui »"}),
        # Nested.
        ('قال «قالوا لي "نعم" وسكتوا» وخرج', {'"نعم"', '«قالوا لي "نعم" وسكتوا»'}),
        ("قال «قالوا لي «نعم» وسكتوا» وخرج", {"«نعم»", "«قالوا لي «نعم» وسكتوا»"}),
        ('كتب "قرأت «الأيام» مرتين" وخرج', {"«الأيام»", '"قرأت «الأيام» مرتين"'}),
        ("قال (وكان «غاضبا») وخرج", {"«غاضبا»", "(وكان «غاضبا»)"}),
        # Mixed.
        ('قال «نعم" وخرج', {'«نعم"'}),
        ('قال "نعم» وخرج', {'"نعم»'}),
        ("قال “نعم» وخرج", {"“نعم»"}),
        ("قال «نعم” وخرج", {"«نعم”"}),
        # Unclosed and unopened.
        ("قال «نعم وخرج", set()),
        ("قال نعم» وخرج", set()),
        ('قال "نعم وخرج', set()),
        ("قال «نعم ثم قال «لا» وخرج", {"«لا»"}),
        ("قال («نعم) وخرج", {"(«نعم)"}),
        ("أولا) نعم «لا» وخرج", {"«لا»"}),
        # Side by side.
        ('قال "نعم" و"لا" وخرج', {'"نعم"', '"لا"'}),
        ('"نعم" "لا"', {'"نعم"', '"لا"'}),
        # Particles written onto the mark.
        ('سمي ب"الشرطي" ول"أخيه" اسم', {'"الشرطي"', '"أخيه"'}),
        # Apostrophes are no marks.
        ("L’élue dit que l’eau d’ici manque", set()),
        ("The town’s council didn’t vote", set()),
        ("L’élue dit « c’est l’eau » et sort", {"« c’est l’eau »"}),
        ("“The players’ bus was late” he said", {"“The players’ bus was late”"}),
        ("«The players’ bus was late» he said", {"«The players’ bus was late»"}),
        ("no marks at all", set()),
        ("", set()),
        # Curly marks turned the wrong way by programs and writers.
        ("كتاب موسوم بـ”الواحة.. سيرة مكان” صدر", {"”الواحة.. سيرة مكان”"}),
        ("أسهم “المناجم” و”الأبناك” تراجعت", {"“المناجم”", "”الأبناك”"}),
        ("قال ”سنعود غدا” ثم غادر", {"”سنعود غدا”"}),
        ("ووصفه بأنه ” خطوة أولى “. ثم قال “كفى”", {"” خطوة أولى “", "“كفى”"}),
        ("انتقل من ” الأولى ” إلى” الثانية", {"” الأولى ”"}),
        ("قال “نعم”،ثم”لا", {"“نعم”"}),
    ],
)
def test_pairs(paragraph: str, spans: set[str]) -> None:
    assert quoted(paragraph) == spans


def test_offsets_count_characters_marks_included() -> None:
    assert pairs("قال «لا» ثم (نعم).") == [(4, 8), (12, 17)]


_PIECES = [*_MARKS, "''", "و", "ا", "a", " ", ".", ":"]
_MARKED = st.lists(st.sampled_from(_PIECES), max_size=30).map("".join) | dirty_texts()


@given(_MARKED)
def test_spans_begin_and_end_with_marks_and_never_cross(paragraph: str) -> None:
    spans = pairs(paragraph)
    assert len(set(spans)) == len(spans)
    for start, end in spans:
        assert 0 <= start < end - 1 < len(paragraph)
        assert paragraph[start] in _MARKS
        assert paragraph[end - 1] in _MARKS
        assert not [(a, b) for a, b in spans if a < start < b < end]


@given(_MARKED)
def test_no_mark_serves_twice(paragraph: str) -> None:
    spans = pairs(paragraph)
    assert len({start for start, _ in spans}) == len({end for _, end in spans}) == len(spans)


@pytest.mark.parametrize(
    ("spans", "outer"),
    [
        ([], []),
        ([(2, 5)], [(2, 5)]),
        ([(2, 5), (0, 10)], [(0, 10)]),
        ([(0, 3), (3, 6)], [(0, 3), (3, 6)]),
        ([(3, 6), (0, 3)], [(0, 3), (3, 6)]),
        ([(0, 5), (0, 9)], [(0, 9)]),
        ([(0, 10), (2, 10)], [(0, 10)]),
        ([(2, 3), (4, 8), (0, 9), (10, 11), (9, 12), (20, 21)], [(0, 9), (9, 12), (20, 21)]),
    ],
)
def test_the_spans_that_stand_in_no_other(spans: list[tuple[int, int]], outer: list[tuple[int, int]]) -> None:
    assert outermost(spans) == outer


@pytest.mark.parametrize(
    ("paragraph", "spans"),
    [
        # No apostrophe: a straight mark, one behind a letter of another script, one at either end.
        ('say a"b" c', {'"b"'}),
        ("‘ا’ا", {"‘ا’"}),
        ("‘3’a", {"‘3’"}),
        ("‘l’eau", set()),
        ("‘l’ eau", {"‘l’"}),
        ("‘l’e1", set()),
        ("‘l’", {"‘l’"}),
        ("’eau", set()),
        # A mark that opens within another quotation than the last.
        ("„a «b “c” d» e“", {"“c”", "«b “c” d»", "„a «b “c” d» e“"}),
        # Eleven marks that are never closed do not part two that belong together, twelve do.
        ("«" + "(" * 11 + "»", {"«" + "(" * 11 + "»"}),
        ("«" + "(" * 12 + "»", set()),
    ],
)
def test_which_marks_belong_together(paragraph: str, spans: set[str]) -> None:
    assert quoted(paragraph) == spans


@pytest.mark.parametrize(
    ("paragraph", "inside", "opens"),
    [
        ('قال "نعم', True, True),
        ('(قال)-"نعم', True, True),
        ('"نعم', True, True),
        ('نعم" ثم', False, False),
        ('نعم".', False, False),
        ('نعم"', False, False),
        # Between two blanks, or two letters, a mark takes turns.
        ('قال " نعم', False, True),
        ('قال " نعم', True, False),
        ('قال"نعم', False, True),
        ('قال"نعم', True, False),
        # A letter fused in front of it opens.
        ('ب"نعم', True, True),
        ('قال ب"نعم', True, True),
        ('قالوا كتب"نعم', True, False),
        ('كب"نعم', True, False),
        ('قال x"نعم', True, False),
    ],
)
def test_a_straight_mark_opens_by_what_stands_beside_it(paragraph: str, *, inside: bool, opens: bool) -> None:
    at = paragraph.index('"')
    assert quotes._opens(paragraph, at, at + 1, inside=inside) is opens


@pytest.mark.parametrize(
    ("paragraph", "inside", "turned"),
    [
        # One that opens closes in front of a stop or the end.
        ("نعم“.", True, True),
        ("نعم“", True, True),
        ("نعم“.", False, False),
        ("نعم“", False, False),
        ("نعم“لا", True, False),
        # One that closes opens behind a blank or a fused letter.
        ("قال ”نعم", False, True),
        ("قال ”نعم", True, True),
        ("”نعم", False, True),
        ("لـ”نعم", False, True),
        ("قال و”نعم", False, True),
        ("كتب”نعم", False, False),
        ("x”نعم", False, False),
        ("قال ”.", False, False),
        # Between two blanks where none is open.
        ("قال ” نعم", False, True),
        ("قال ” نعم", True, False),
        ("قال” نعم", False, False),
    ],
)
def test_a_curly_mark_is_turned(paragraph: str, *, inside: bool, turned: bool) -> None:
    at = next(n for n, mark in enumerate(paragraph) if mark in "“”")
    assert quotes._is_turned(paragraph, at, at + 1, inside=inside) is turned
