"""Which marks of a paragraph belong together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.quotes import pairs
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
