"""Plain text to an article: headline, sub-headings, sentences with offsets, what was set aside."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given

from corpus import Article
from corpus.assemble import assemble
from corpus.cleaning.normalize import settle
from corpus.formats import FormatError, RawDocument
from tests.corpus.texts import ARABIC, ENGLISH, FRENCH, assert_sound, dirty_texts

PAGE = """\
الرئيسية | محليات
ترميم الجسر الحجري.. والتجار يخشون الركود
صحيفة الضفاف - متابعة
نشر في: 14 مارس 2025

{}

{}

ماذا بعد الأشغال؟

{}

اقرأ أيضا
عودة الحافلات الليلية
""".format(*ARABIC)


def parse(text: str) -> Article:
    return assemble(RawDocument(text), id="a", source="a.txt")


def test_a_page_gives_all_parts_of_an_article() -> None:
    headline, heading = "ترميم الجسر الحجري.. والتجار يخشون الركود", "ماذا بعد الأشغال؟"
    article = parse(PAGE)
    assert article == Article(
        id="a",
        title=headline,
        source="a.txt",
        outlet="صحيفة الضفاف",
        published="2025-03-14",
        language="ar",
        text="\n\n".join((headline, *ARABIC[:2], heading, ARABIC[2])),
        sentences=article.sentences,
        removed=(
            *("الرئيسية | محليات", "صحيفة الضفاف - متابعة", "نشر في: 14 مارس 2025"),
            *("اقرأ أيضا", "عودة الحافلات الليلية"),
        ),
    )
    assert [article.slice(s) for s in article.headings] == [headline, heading]
    assert [article.slice(s) for s in article.body] == list(ARABIC)
    assert [s.paragraph for s in article.sentences] == [0, 1, 2, 3, 4]
    assert_sound(article)


@pytest.mark.parametrize(("paragraphs", "code"), [(ARABIC, "ar"), (FRENCH, "fr"), (ENGLISH, "en")])
def test_the_language_is_the_article_s_own(paragraphs: tuple[str, ...], code: str) -> None:
    article = parse("\n".join(paragraphs))
    assert article.language == code
    assert article.title is None
    assert article.text == "\n\n".join(paragraphs)
    assert_sound(article)


def test_latin_names_make_no_arabic_article_french() -> None:
    text = (
        "وقعت شركات Renault وStellantis وMichelin اتفاقا مع الوزارة لتزويد المصنع بالعجلات قبل نهاية السنة."
    )
    assert parse(text).language == "ar"


def test_english_boilerplate_makes_no_arabic_article_english() -> None:
    site = (
        "Share on Facebook\nShare on Twitter\nPrivacy policy\nTerms of use\nSign up for our newsletter\n"
        "We use cookies to personalise content and ads and to analyse our traffic. Accept all"
    )
    assert parse(f"{ARABIC[1]}\n{site}").language == "ar"


def test_sentences_of_one_paragraph_share_its_number() -> None:
    article = parse(f"{ARABIC[0]} {ARABIC[1]}\n{ARABIC[2]}")
    assert [(article.slice(s), s.paragraph) for s in article.sentences] == list(
        zip(ARABIC, (0, 0, 1), strict=True)
    )


def test_offsets_count_characters_and_not_bytes() -> None:
    article = parse("😀 وصل الوفد إلى المدينة صباح اليوم. ثم غادرها مساء إلى الساحل.")
    assert [(s.start, s.end) for s in article.sentences] == [(0, 35), (36, 62)]


def test_words_stay_as_they_were_written() -> None:
    text = 'تمر العلاقة بين الرباطوباريس بمرحلة باردة .والتظاهارت التي نظمتها المدينة «كثيرة" حسب المسوؤل.'
    assert "".join(parse(text).text.split()) == "".join(text.split())


def test_a_quotation_keeps_its_sentences_together() -> None:
    sentences = ["وقال الرئيس: «سنفتح الجسر في الصيف. لن نتأخر يوما واحدا».", "ثم غادر القاعة دون أن يجيب."]
    article = parse(" ".join(sentences))
    assert [article.slice(s) for s in article.body] == sentences


@pytest.mark.parametrize("text", ["", " ", "\n\n\t\n", "\u00a0\n"])
def test_an_empty_text_is_no_article(text: str) -> None:
    with pytest.raises(FormatError, match="empty"):
        parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "\u200b\u200f",
        "\x1b[2J\x1b[H",
        "...\n***",
        "https://example.org",
        "الرئيسية\nاتصل بنا\nسياسة الخصوصية",
        "Accueil\nMentions légales",
        "Home\nContact us\n© 2025",
    ],
)
def test_boilerplate_alone_is_no_article(text: str) -> None:
    with pytest.raises(FormatError, match="no article"):
        parse(text)


def test_a_text_too_long_for_an_article_is_refused_before_it_is_read() -> None:
    with pytest.raises(FormatError, match=r"too long.*split it"):
        parse("كلمة " * 200_001)


def test_a_long_article_is_read() -> None:
    article = parse("\n".join(ARABIC * 50))
    assert len(article.sentences) == len(ARABIC) * 50


@pytest.mark.parametrize("text", ["", "...", "الرئيسية", "كلمة " * 200_001])
def test_a_reason_is_one_line(text: str) -> None:
    with pytest.raises(FormatError) as caught:
        parse(text)
    assert str(caught.value)
    assert "\n" not in str(caught.value)


@given(dirty_texts())
def test_any_text_is_a_sound_article_or_refused(text: str) -> None:
    try:
        article = parse(text)
    except FormatError:
        return
    assert_sound(article)


@given(dirty_texts())
def test_every_letter_is_kept_or_shown_as_removed(text: str) -> None:
    def letters(raw: str) -> Counter[str]:
        return Counter(c for c in raw if c.isalnum())

    try:
        article = parse(f"{ARABIC[0]}\n{text}\n{ARABIC[1]}")
    except FormatError:  # the other text's end belongs to an escape sequence
        return
    removed = sum((letters(line) for line in article.removed), Counter())
    assert letters(article.text) + removed == letters(settle(f"{ARABIC[0]}\n{text}\n{ARABIC[1]}"))
