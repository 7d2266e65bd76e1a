"""What stands around an article is set aside, and nothing of the article itself.

The pages are files in `pages/`: `site/` holds whole pages as copied from a browser, `clean/` articles without
anything around them. The first character of each line says what the line is:

    -  boilerplate          #  the headline       =  a sub-heading
    ?  a question that may count as heading or as sentence
    a blank: running text
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given

from corpus import Article
from corpus.assemble import assemble
from corpus.cleaning.boilerplate import classify, classify_body
from corpus.cleaning.line_roles import Role
from corpus.cleaning.line_traits import measure
from corpus.cleaning.normalize import lines
from corpus.formats import RawDocument
from corpus.formats.base import FormatError
from corpus.languages import CODES, get_language
from corpus.languages.base import entries
from tests.corpus.texts import ARABIC, ENGLISH, FRENCH, dirty_texts

PAGES = Path(__file__).parent / "pages"
BODIES = {"ar": ARABIC, "fr": FRENCH, "en": ENGLISH}


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it would be read, and what each of its lines is."""

    text: str
    lines: tuple[tuple[str, str], ...]

    def of(self, kinds: str) -> list[str]:
        return [text for kind, text in self.lines if kind in kinds]


def load(path: Path) -> Page:
    marked = path.read_text(encoding="utf-8").splitlines()
    return Page(
        text="\n".join(line[2:] for line in marked),
        lines=tuple((line[0], line[2:]) for line in marked if line),
    )


def read(page: Page) -> Article:
    return assemble(RawDocument(page.text), id="page", source="page.txt")


def pages(*folders: str) -> list[object]:
    return [
        pytest.param(load(path), id=path.stem)
        for folder in folders
        for path in sorted((PAGES / folder).glob("*.txt"))
    ]


def test_there_are_pages_in_every_language() -> None:
    for folder in ("site", "clean"):
        assert {path.name[:2] for path in (PAGES / folder).iterdir()} == set(CODES)


@pytest.mark.parametrize("page", pages("site"))
def test_boilerplate_is_set_aside(page: Page) -> None:
    kept = read(page).text.split("\n\n")
    assert [line for line in page.of("-") if line in kept] == []


@pytest.mark.parametrize("page", pages("site", "clean"))
def test_the_article_is_kept_whole_and_in_order(page: Page) -> None:
    article = read(page)
    kept = article.text.split("\n\n")
    dateline = next(
        (r for r in article.removed if any(line.startswith(f"{r} ") for line in page.of(" "))), ""
    )
    whole = [line.removeprefix(dateline).strip() if dateline else line for line in page.of("#=? ")]
    assert [line for line in whole if line not in kept] == []
    assert [line for line in kept if line not in page.of("-")] == whole


@pytest.mark.parametrize("page", pages("clean"))
def test_of_a_clean_article_nothing_is_removed(page: Page) -> None:
    assert read(page).removed == ()


@pytest.mark.parametrize("page", pages("site", "clean"))
def test_the_headline_is_found(page: Page) -> None:
    assert read(page).title == next(iter(page.of("#")), None)


@pytest.mark.parametrize("page", pages("site", "clean"))
def test_headings_are_told_from_running_text(page: Page) -> None:
    article = read(page)
    headings = [article.slice(heading) for heading in article.headings]
    assert [line for line in page.of("#=") if line not in headings] == []
    assert [line for line in headings if line in page.of(" ")] == []


@pytest.mark.parametrize("page", pages("site"))
def test_what_was_removed_is_kept_word_for_word(page: Page) -> None:
    article = read(page)
    kept = article.text.split("\n\n")
    boilerplate = " ".join(line for line in page.of("-") if line not in kept)
    removed = " ".join(article.removed)
    words = [
        word for word in boilerplate.split() if any(map(str.isalnum, word))
    ]  # the marks of lists are none
    assert [word for word in words if word not in removed] == []


def around(code: str, above: str = "", below: str = "") -> list[Role]:
    """The roles of an article's lines with a line above and one below."""
    headline = {"ar": "ترميم الجسر الحجري", "fr": "Le pont de pierre", "en": "The stone bridge"}[code]
    text = "\n\n".join(filter(None, (above, headline, *BODIES[code], below)))
    return classify(lines(text), get_language(code))


NO_ARTICLE = ("bot", "consent", "error", "login", "maintenance", "region")  # what pages say that hold none


@pytest.mark.parametrize("code", CODES)
def test_every_phrase_of_a_site_is_boilerplate_below_an_article(code: str) -> None:
    phrases = [entry.split("\t") for entry in entries(code, "boilerplate.tsv")]
    assert {kind for kind, _ in phrases} >= {"newsroom", "outlet", "page", "published", "related", "source"}
    own = [phrase for kind, phrase in phrases if kind not in NO_ARTICLE]
    kept = [phrase for phrase in own if around(code, below=phrase)[-1] is not Role.BOILERPLATE]
    assert kept == []


@pytest.mark.parametrize("code", CODES)
def test_every_phrase_of_a_page_is_boilerplate_above_an_article(code: str) -> None:
    phrases = [entry.split("\t") for entry in entries(code, "boilerplate.tsv")]
    kept = [
        phrase
        for kind, phrase in phrases
        if kind in ("page", "related") and around(code, above=phrase)[0] is not Role.BOILERPLATE
    ]
    assert kept == []


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("ar", "https://example.org/2025/03/14/page.html"),
        ("ar", "info@example.org"),
        ("ar", "#الجسر #الوادي_الأخضر"),
        ("ar", "@الضفاف"),
        ("ar", "© 2025 الضفاف"),
        ("ar", "* * *"),
        ("ar", "125"),
        ("ar", "A+ A-"),
        ("ar", "Share on Facebook"),
        ("ar", "الآراء الواردة في هذا المقال لا تعبر بالضرورة عن رأي الجريدة."),
        ("ar", "اشتركوا في نشرتنا البريدية لتصلكم أخبارنا كل صباح."),
        ("ar", "حقوق الطبع والنشر محفوظة لموقع الضفاف 2025"),
        ("ar", "ظهرت المقالة الجسر الجديد يفتح أبوابه أولا على الضفاف."),
        ("fr", "L’article Le pont ouvre enfin est apparu en premier sur La Gazette du Pont."),
        ("en", "The post The bridge opens at last appeared first on Harbour Post."),
        ("fr", "Toute reproduction interdite sans autorisation."),
        ("fr", "Les commentaires sont fermés."),
        ("fr", "© La Gazette du Pont, tous droits réservés"),
        ("fr", "Inscrivez-vous à notre newsletter pour recevoir l'actualité chaque matin."),
        ("en", "Copyright 2025 Harbour Post. All rights reserved."),
        ("en", "Sign up for our newsletter to get the news every morning."),
        ("en", "The views expressed in this article are the author's own."),
        ("en", "Comments are closed."),
        ("en", "Follow The Harbour Post on Instagram and Facebook, and send us what you saw."),
        ("en", "Write to Mara Oduya at mara@harbour.example"),
        ("fr", "Suivez La Gazette du Pont sur WhatsApp."),
        ("ar", "تابعوا جريدة الضفاف على واتساب وتلغرام."),
        ("en", "Follow The Harbour Post’s coverage of bridges at https://example.org/bridges"),
        ("ar", "- للمزيد: الجسر القديم يغلق أبوابه"),
    ],
)
def test_a_line_of_the_site_below_an_article(code: str, line: str) -> None:
    assert around(code, below=line)[-1] is Role.BOILERPLATE


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("ar", "وسيحضر العامل حفل الافتتاح."),
        ("ar", "ولم ترد البلدية على أسئلتنا."),
        ("ar", "للقصة بقية."),
        ("fr", "La mairie n'a pas répondu à nos questions."),
        ("en", "The council did not answer our questions."),
        ("en", "He declined to comment."),
        ("en", "Follow the river and you reach the new mill."),
        ("ar", "تابع الوزير الأشغال عبر صفحته على فيسبوك."),
    ],
)
def test_a_last_sentence_is_no_boilerplate(code: str, line: str) -> None:
    assert around(code, below=line)[-1] is Role.BODY


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("ar", "الجسر مغلق."),
        ("ar", "لا عبور بعد اليوم."),
        ("fr", "Le pont est fermé."),
        ("en", "The bridge is shut."),
    ],
)
def test_a_short_sentence_on_a_line_of_its_own_is_running_text(code: str, sentence: str) -> None:
    first, *rest = BODIES[code]
    for text in ((first, sentence, *rest), (first, *rest, sentence)):
        roles = classify(lines("\n".join(text)), get_language(code))
        assert dict(zip(text, roles, strict=True))[sentence] is Role.BODY


@pytest.mark.parametrize(
    ("code", "headline"), [("ar", "الجسر الحجري"), ("fr", "Le pont"), ("en", "Stone bridge")]
)
def test_a_headline_of_two_words_that_the_article_repeats(code: str, headline: str) -> None:
    article = assemble(RawDocument("\n\n".join((headline, *BODIES[code]))), id="a", source="a")
    assert article.title == headline


@pytest.mark.parametrize("code", CODES)
def test_a_heading_with_dots_is_one_unit(code: str) -> None:
    headline = {
        "ar": "بعد سنوات طويلة من الانتظار.. المدينة تحصل على جسر جديد",
        "fr": "Après des années d'attente.. La ville aura un nouveau pont",
        "en": "After many years of waiting.. The town will have a new bridge",
    }[code]
    first, *rest = BODIES[code]
    article = assemble(RawDocument("\n".join((headline, first, headline, *rest))), id="a", source="a")
    assert [article.slice(heading) for heading in article.headings] == [headline, headline]
    assert article.title == headline


@given(dirty_texts())
def test_every_line_has_one_role(text: str) -> None:
    found = lines(text)
    for code in CODES:
        assert len(classify(found, get_language(code))) == len(found)


NEXT = {
    "ar": "استقبل المستشفى الجديد مرضاه الأوائل يوم الأحد في سبعة أقسام مجهزة بأحدث الأجهزة.",
    "fr": "Le nouvel hôpital a reçu dimanche ses premiers patients dans sept services bien équipés.",
    "en": "The new hospital took in its first patients on Sunday in seven departments of its own.",
}


@pytest.mark.parametrize(
    ("code", "label"), [("ar", "المقال التالي"), ("fr", "Article suivant"), ("en", "Next article")]
)
def test_the_next_article_is_none_of_this_one_s(code: str, label: str) -> None:
    own = BODIES[code]
    text = "\n\n".join([*own, label, NEXT[code]])
    assert [role for line, role in roles_of(text, code) if line in (label, NEXT[code])] == [
        Role.BOILERPLATE
    ] * 2
    # Behind a link between its paragraphs the article goes on.
    text = "\n\n".join([*own, label, *own])
    assert roles_of(text, code)[-1][1] is not Role.BOILERPLATE


def roles_of(text: str, code: str) -> list[tuple[str, Role]]:
    found = lines(text)
    return [(line.text, role) for line, role in zip(found, classify(found, get_language(code)), strict=True)]


HEAD = "استقرار أسعار الخضر في أسواق المدينة"
ON_PRICES = (
    "استقرت أسعار الخضر في أسواق المدينة خلال شهر أبريل، وفق ما أعلنته المصالح التجارية التي تراقب حركة السوق.",
    "وأوضحت المصالح نفسها أن أسعار الفواكه تراجعت قليلا في الأسواق بعد وصول أولى شحنات الموسم الجديد.",
)


@pytest.mark.parametrize(
    "headline",
    [
        'استقرار "أسعار الخضر" في أبريل',
        "«الخضر» بعد شهرين",
        '"سوق- بلدي".. موسم بعيد!',
        "تقرير: أسعار الخضر تستقر في أسواق المدينة",
        "تقارير: أسعار الخضر مستقرة",
    ],
)
def test_a_first_line_is_the_headline_whatever_its_signs(headline: str) -> None:
    assert roles_of("\n".join((headline, *ON_PRICES)), "ar")[0] == (headline, Role.HEADLINE)


def test_who_made_a_report_is_no_headline() -> None:
    (_, role), *_ = roles_of("\n".join(("تقرير: سلمى الراجي ومنى البحري", *ON_PRICES)), "ar")
    assert role is Role.BOILERPLATE


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("وأكدت المصالح أن الأثمنة ستنخفض قريبا", Role.BODY),
        ("ولكن ماذا عن أسعار اللحوم؟", Role.HEADING),
        ("وفرة في الخضر", Role.HEADING),
        ("أسعار اللحوم ترتفع في الأسواق", Role.HEADING),
    ],
)
def test_an_open_line_that_goes_on_with_the_text_is_no_heading(line: str, role: Role) -> None:
    first, second = ON_PRICES
    assert roles_of("\n".join((HEAD, first, line, second)), "ar")[2] == (line, role)


def test_a_copy_s_captions_and_what_may_be_skipped_go() -> None:
    own = (HEAD, *ON_PRICES, *ON_PRICES)
    around = ("التعليق على الصورة، سوق الخضر", "تخطى قصص مقترحة وواصل القراءة", "قصص مقترحة نهاية")
    title = "لماذا تغلو اللحوم في كل عيد؟"
    text = "\n\n".join((HEAD, around[0], *ON_PRICES, around[1], title, around[2], *ON_PRICES))
    roles = roles_of(text, "ar")
    assert [line for line, role in roles if role is not Role.BOILERPLATE] == list(own)


def test_what_may_be_skipped_goes_from_a_page_s_body() -> None:
    around = ("skip past newsletter promotion", "Our morning mail tells it all", "after newsletter promotion")
    prose = ("The council opened its new bridge on Monday.", "Trains will cross it from June on.")
    found = lines("\n\n".join((prose[0], *around, prose[1])))
    roles = classify_body(found, get_language("en"))
    assert [line.text for line, role in zip(found, roles, strict=True) if role is Role.BODY] == list(prose)


@pytest.mark.parametrize(
    ("line", "is_caption"),
    [
        ("Image caption, The old bridge in March", True),
        ("Légende image : Le pont", True),
        ("Image caption contest opens today", False),
        ("The image caption, they said", False),
        ("The bridge in May. POST/Ada Lund Purchase Licensing Rights, opens new tab", True),
        ("The ministry is to purchase licensing rights for the film, it said on Monday.", False),
        ("Le pont du marais, le 3 mai 2024. © Ada Lund / Le Relais", True),
        ("The bridge of the marsh in May © Ada Lund", True),
        ("Le pont du marais, le 3 mai. (Ada Lund/Côte Images)", True),
        ("A plan of both towns (Marsh/Wood)", False),
        ("The sign © marks what is owned, said the judge.", False),
    ],
)
def test_what_stands_before_a_caption(line: str, *, is_caption: bool) -> None:
    assert measure(line, get_language("fr" if "é" in line else "en")).credit is is_caption


def test_headings_over_no_line_at_all_hold_no_article() -> None:
    with pytest.raises(FormatError):
        # Letters that a PDF has no name for: nothing is left of them.
        assemble(RawDocument("\x01\x02", headings=frozenset({"\x01\x02"})), id="a", source="a")


@pytest.mark.parametrize(
    "above", [("The council opened its new bridge on Monday.",), ("The bridge costs this much:",), ()]
)
def test_a_table_is_set_aside_below_the_first_running_text(above: tuple[str, ...]) -> None:
    below = ("Trains will cross it from June on, once in an hour.", "The old one is to be taken down.")
    found = lines("\n\n".join((*above, "Steel", "120", "Stone", "98", *below)))
    roles = classify_body(found, get_language("en"))
    kept = [line.text for line, role in zip(found, roles, strict=True) if role is not Role.BOILERPLATE]
    # Above all running text a name may be the headline.
    assert kept == [*(above or ("Steel",)), *below]
