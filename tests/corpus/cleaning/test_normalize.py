"""Unsafe characters, line ends and wrapped lines."""

from __future__ import annotations

import sys
import textwrap
import unicodedata
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.cleaning.normalize import Line, composed, harmless, lines, settle
from tests.corpus.texts import ARABIC, ENGLISH, FRENCH, dirty_texts

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    "dirty",
    [
        *(
            "\x1b[31mنص\x1b[0m",
            "\x1b[38;5;12mنص\x1b[m",
            "\x1b[?1049hنص",
            "\x1b[2J\x1b[Hنص",
            "\x9b31mنص",
            "نص\x1b[",
        ),
        *("\x1b]0;title\x07نص", "\x1b]0;title\x1b\\نص", "\x9d0;title\x9cنص", "\x1b]52;c;aGk=\x07نص"),
        *("\x1b]8;;http://x.org\x1b\\نص\x1b]8;;\x1b\\", "\x1bPq#0\x1b\\نص", "\x90q#0\x9cنص"),
        *("\x1b_app\x1b\\نص", "\x1b^private\x1b\\نص", "\x1bXstring\x1b\\نص", "\x9fapp\x9cنص"),
        *("\x1b(Bنص", "\x1bcنص", "\x1b7نص\x1b8", "\x1b#8نص", "\x1b%Gنص", "\x1b=نص", "نص\x1b"),
    ],
)
def test_escape_sequences_go_with_what_they_carry(dirty: str) -> None:
    assert settle(dirty) == "نص"


def test_what_looks_like_a_sequence_after_removal_is_none() -> None:
    assert settle("\x1b\x1b[31m[31mنص") == "[31mنص"


@pytest.mark.parametrize("introducer", ["\x1b]", "\x1bP", "\x1b_", "\x9d", "\x90"])
def test_a_string_that_never_ends_takes_no_text_with_it(introducer: str) -> None:
    # U+009D is the last third of a closing quotation mark that was decoded twice, a common accident.
    assert settle(f"قال «نعم» {introducer} ثم خرج الوفد.") == "قال «نعم» ثم خرج الوفد."


@pytest.mark.parametrize(
    "code", [*range(0x09), *range(0x0E, 0x1B), 0x1F, 0x7F, *range(0x80, 0x85), 0x86, 0x8F, 0x99]
)
def test_a_control_character_goes(code: int) -> None:
    assert settle(f"ن{chr(code)}ص") == "نص"


@pytest.mark.parametrize(
    "mark", [*BIDI, "\u200b", "\u00ad", "\ufeff", "\u2060", "\u206a", "\ufff9", "\U000e0041"]
)
def test_an_invisible_control_goes(mark: str) -> None:
    assert settle(f"{mark}ن{mark}ص{mark}") == "نص"


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d", "\u0640", "\u064b", "\u0651"])
def test_what_spells_a_word_stays(joiner: str) -> None:
    assert settle(f"ن{joiner}ص") == f"ن{joiner}ص"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_end_is_one(end: str) -> None:
    assert settle(f"ألف{end}باء") == "ألف\nباء"


@pytest.mark.parametrize("blank", [" ", "  ", "\t", "\u00a0", "\u202f", "\u3000", "\u2009\u00a0", " \t "])
def test_every_run_of_blanks_is_one(blank: str) -> None:
    assert settle(f"4{blank}500") == "4 500"


def test_half_a_surrogate_pair_can_be_printed() -> None:
    assert settle("ن\ud800ص").encode() == "ن\ufffdص".encode()


def test_typos_and_glued_words_stay() -> None:
    text = 'التظاهارت بين الرباطوباريس .قال المسوؤل ،إنهـــا «بداية"'
    assert settle(text) == text


@given(dirty_texts())
def test_the_settled_text_has_no_control_of_any_kind(text: str) -> None:
    settled = settle(text)
    assert not [c for c in settled if unicodedata.category(c) in ("Cc", "Cs") and c != "\n"]
    assert not set(settled) & set(BIDI)
    assert not set(settled) & set("\u2028\u2029\u00a0\t")


@given(dirty_texts())
def test_settling_twice_changes_nothing(text: str) -> None:
    assert settle(settle(text)) == settle(text)


# Without what begins an escape sequence, which goes with letters of its own.
_PLAIN = st.text(st.characters(exclude_characters="\x1b\x90\x98\x9b\x9d\x9e\x9f", exclude_categories=["Cs"]))


@given(_PLAIN)
def test_no_letter_digit_or_punctuation_mark_is_changed_or_moved(text: str) -> None:
    def kept(raw: str) -> list[str]:
        return [c for c in raw if unicodedata.category(c)[0] in "LNPS"]

    assert kept(settle(text)) == kept(text)


@given(dirty_texts())
def test_sequences_take_letters_away_and_add_none(text: str) -> None:
    source = iter(text)
    assert all(c in source for c in settle(text) if c.isalnum())


def test_lines_are_stripped_and_know_the_blank_above() -> None:
    assert lines("\n  عنوان \n\n نص أول\nنص ثان\n\n \n") == [
        Line("عنوان", after_blank=True),
        Line("نص أول", after_blank=True),
        Line("نص ثان", after_blank=False),
    ]


def test_nothing_has_no_lines() -> None:
    assert lines(" \n\u200b\n\x1b[0m\n") == []


def texts_of(text: str) -> list[str]:
    return [line.text for line in lines(text)]


WRAPS = tuple(product((ARABIC, FRENCH, ENGLISH), (60, 72, 80), ("\n\n", "\n")))


@pytest.mark.parametrize(("paragraphs", "width", "gap"), WRAPS)
def test_wrapped_paragraphs_are_whole_again(paragraphs: tuple[str, ...], width: int, gap: str) -> None:
    wrapped = gap.join(textwrap.fill(p, width) for p in paragraphs)
    assert texts_of(wrapped) == list(paragraphs)


@pytest.mark.parametrize(("paragraphs", "width", "gap"), WRAPS)
def test_a_headline_above_wrapped_paragraphs_stays_a_line(
    paragraphs: tuple[str, ...], width: int, gap: str
) -> None:
    wrapped = gap.join(textwrap.fill(p, width) for p in paragraphs)
    assert texts_of(f"ترميم الجسر الحجري\n\n{wrapped}") == ["ترميم الجسر الحجري", *paragraphs]


@pytest.mark.parametrize(
    "line",
    [
        "ترميم الجسر الحجري بالوادي الأخضر بعد سنوات من مطالب السكان، والتجار يخشون الركود وطول الانتظار قبل عودته",
        "https://www.example.org/2025/03/14/the-stone-bridge-of-little-marsh-closes-for-half-a-year-and-the-shops-complain.html",
    ],
    ids=["headline", "address"],
)
@pytest.mark.parametrize("paragraphs", [ARABIC, FRENCH, ENGLISH], ids=["ar", "fr", "en"])
def test_one_line_wider_than_the_wrap_does_not_keep_the_rest_apart(
    paragraphs: tuple[str, ...], line: str
) -> None:
    wrapped = "\n\n".join(textwrap.fill(p, 72) for p in paragraphs)
    assert texts_of(f"{line}\n\n{wrapped}") == [line, *paragraphs]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("paragraphs", [ARABIC, FRENCH, ENGLISH], ids=["ar", "fr", "en"])
def test_a_line_a_paragraph_is_left_alone(paragraphs: tuple[str, ...], gap: str) -> None:
    assert texts_of(gap.join(paragraphs)) == list(paragraphs)


BYLINE = "\n".join(
    (
        "Stone bridge shut for half a year, the mayor of Marsh said",
        "By Ada Lund, Transport Reporter of the Wood Post",
        "Published: 10:00 GMT, 15 May 2024 | Updated: 11:00 GMT, 16 May 2024",
        "And share",
    )
)


@pytest.mark.parametrize(
    "text",
    [
        "نسور الوادي 2 اتحاد الجبل 1\nنجم الساحل 0 وداد الربوة 0\nشباب المرسى 3 أمل النخيل 1",
        "على ضفة النهر كنا صغارا\nنعد المراكب حين تمر\nونرمي الحصى في المياه البعيدة\nونسأل أين ينام القمر",
        "The bridge is shut today.\nNobody told the shops about it.\nThe mayor was away.\nShe is back on Monday.",
        BYLINE,
        "Home\nNews\nSport\nWeather\nJobs\nContact\nAbout us",
    ],
    ids=["results", "poem", "short sentences", "byline", "menu"],
)
def test_short_lines_are_left_alone(text: str) -> None:
    assert texts_of(text) == text.split("\n")


@given(dirty_texts())
def test_lines_hold_every_letter_of_the_text_in_order(text: str) -> None:
    joined = "".join(line.text for line in lines(text))
    assert [c for c in joined if c.isalnum()] == [c for c in settle(text) if c.isalnum()]
    assert all(line.text and line.text == line.text.strip() and "\n" not in line.text for line in lines(text))


def test_each_character_is_cleaned_alone_as_it_is_among_others() -> None:
    """What a text holds is looked for before it is cleaned: no character may slip through that look."""
    every = [chr(point) for point in range(sys.maxunicode + 1) if chr(point) != "\n"]
    suspects = [c for c in every if unicodedata.category(c)[0] in "CZ" or c in ("\U000e0100", "\U000e01ef")]
    assert [c for c in suspects if harmless(c) != harmless(f"{c}\x00")] == []
    assert [c for c in suspects if settle(f"a{c}b") != settle(f"a{c}b\x00  ").rstrip(" ")] == []
    rest = "".join(
        c for c in every if unicodedata.category(c)[0] not in "CZ" and not "\U000e0000" <= c <= "\U000e0fff"
    )
    assert harmless(f"{rest}\x00") == rest == settle(rest)


def test_a_headline_set_in_larger_letters_breaks_before_a_small_letter() -> None:
    body = (
        "The ferry came back to the northern shore on Monday after three years of repairs to the quay.",
        "Its owner said that it would cross four times a day, and that children would travel for nothing.",
    )
    wrapped = "\n\n".join(textwrap.fill(paragraph, 60) for paragraph in body)
    head = "The ferry comes back to the\nnorthern shore after repairs"
    assert texts_of(f"{head}\n\n{wrapped}") == [head.replace("\n", " "), *body]
    # A name below the headline is a line of its own.
    assert texts_of(f"The ferry comes back\nAnn Lee\n\n{wrapped}")[1] == "Ann Lee"


@pytest.mark.parametrize("whole", ["Éric Désiré, à l'été", "Ağrı, Şırnak, Çorlu", "Việt Nam", "Йосиф", "Ώρα"])
def test_an_accent_behind_its_letter_joins_it(whole: str) -> None:
    apart = unicodedata.normalize("NFD", whole)
    assert apart != whole
    assert composed(apart) == composed(whole) == whole
    assert lines(f"{apart}\n\n{apart}") == [Line(whole, after_blank=True)] * 2


def test_accents_that_make_no_letter_stay_where_they_are() -> None:
    assert composed("q\u0301 \u0301e 2\u0301") == "q\u0301 \u0301e 2\u0301"


@pytest.mark.parametrize(
    "apart", ["\u0627\u0653\u0628", "\u0627\u0654\u062b", "\u0648\u0654", "\u064a\u0654"]
)
def test_arabic_letters_and_their_marks_stay_as_they_are_written(apart: str) -> None:
    assert unicodedata.normalize("NFC", apart) != apart
    assert [line.text for line in lines(f"{apart} e\u0301")] == [f"{apart} é"]


def test_arabic_vowels_keep_their_order() -> None:
    assert [line.text for line in lines("مُحَمَّد cafe\u0301")] == ["مُحَمَّد café"]
