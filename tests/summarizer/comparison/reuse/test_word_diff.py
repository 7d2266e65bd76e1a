from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus import get_language
from summarizer import Said, differing_words, in_part

TEXTS = st.text(alphabet="ابتو 12.،\u064e\u0640\u200faé'\n", max_size=60)


def words(text: str, spans: list[tuple[int, int]]) -> list[str]:
    return [text[start:end] for start, end in spans]


def differing(one: str, other: str, code: str = "ar") -> tuple[list[str], list[str]]:
    ours, theirs = differing_words(Said(one, code), Said(other, code))
    return words(one, ours), words(other, theirs)


def test_words_that_only_one_has() -> None:
    one = "فتحت البلدية الميناء القديم يوم الأحد"
    other = "فتحت البلدية أمس الميناء الجديد يوم الأحد"
    assert differing(one, other) == (["القديم"], ["أمس", "الجديد"])


def test_words_behind_one_another_are_one_span() -> None:
    one, other = "قال المدير إن الرصيف جديد", "قال المدير العام للميناء إن الرصيف جديد"
    assert differing(one, other) == ([], ["العام للميناء"])


def test_spelling_and_vowel_marks_make_no_difference() -> None:
    assert differing("أعلنَت الوزارة ڤيلا", "اعلنت الوزاره فيلا") == ([], [])


def test_a_moved_word_is_no_difference_and_a_repeated_one_is() -> None:
    assert differing("اليوم فتح الميناء", "فتح الميناء اليوم") == ([], [])
    assert differing("جدا فتح الميناء", "فتح الميناء جدا جدا") == ([], ["جدا"])


def test_of_two_languages_nothing_is_told() -> None:
    assert differing_words(Said("الميناء", "ar"), Said("Le port", "fr")) == ([], [])


@given(TEXTS, TEXTS)
def test_what_is_left_of_both_is_the_same_words(one: str, other: str) -> None:
    ours, theirs = differing_words(Said(one, "ar"), Said(other, "ar"))

    def rest(text: str, spans: list[tuple[int, int]]) -> list[str]:
        for start, end in reversed(spans):
            text = text[:start] + " ، " + text[end:]
        return sorted(get_language("ar").words(text))

    assert rest(one, ours) == rest(other, theirs)


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert differing(text, text) == ([], [])


def test_long_texts_are_told_apart_too() -> None:
    long = " ".join(f"كلمة{n}" for n in range(5000))
    assert differing(long, f"{long} زائدة") == ([], ["زائدة"])


def test_a_wording_that_says_a_part_is_told() -> None:
    whole = "ناقش الوزيران تهريب المخدرات والهجرة السرية والخطر الإرهابي والجريمة المنظمة"
    again = "تناول الوزيران تهريب المخدرات والهجرة السرية والخطر الإرهابي والجريمة المنظمة"
    part = "بحث المسؤولان الهجرة السرية"
    assert in_part([Said(whole, "ar"), Said(again, "ar"), Said(part, "ar")]) == [False, False, True]
    assert in_part([Said(whole, "ar"), Said(part, "ar")]) == [False, False]
    assert in_part([Said(whole, "ar"), Said(again, "ar"), Said("Le trafic", "fr")]) == [False, False, False]


def test_of_a_word_said_twice_the_one_is_told_that_does_not_line_up() -> None:
    once, twice = Said("port opens", "en"), Said("port port opens", "en")
    assert differing_words(once, twice) == ([], [(0, 4)])
    assert differing_words(twice, once) == ([(0, 4)], [])
    behind = Said("port opens port", "en")
    assert differing_words(once, behind) == ([], [(11, 15)])


def test_only_wordings_that_a_reader_compares_by_eye_are_lined_up() -> None:
    for words_, told in ((600, (0, 4)), (601, (5, 9))):
        rest = " ".join(f"boat{n}" for n in range(words_ - 3))
        once, twice = Said(f"port opens {rest}", "en"), Said(f"port port opens {rest}", "en")
        assert differing_words(once, twice) == ([], [told])


def test_half_of_what_all_say_is_no_part_and_less_is() -> None:
    for said, part in (
        (("port", "ferry", "storm", "mayor"), False),
        (("port", "ferry", "storm", "mayor", "crane"), True),
    ):
        whole = Said(" ".join(said), "en")
        assert in_part([whole, whole, Said("port ferry", "en")]) == [False, False, part]
