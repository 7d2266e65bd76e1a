"""Web pages built in the ways that news sites are."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable

import pytest

from corpus import Article, get_language
from corpus.article import Problem
from corpus.assemble import assemble
from corpus.formats import FormatError, Hints, RawDocument, parse
from tests.corpus.formats import make
from tests.corpus.formats.texts import ARABIC, TEXTS, Text, tagged

Body = Callable[[Text], str]


def page(text: Text, body: str) -> bytes:
    menu = "".join(f"<li><a href=/x>{word}</a></li>" for word in make.MENU[text.language].split())
    head = f"<meta charset=utf-8><title>{text.title} | {text.outlet}</title>"
    return f"<!doctype html><html><head>{head}</head><body><ul>{menu}</ul>{body}</body></html>".encode()


def comments(text: Text) -> str:
    one = make.COMMENT[text.language]
    return f"<h3>{make.COMMENTS[text.language]}</h3><ol>{tagged((one,) * 15, 'li')}</ol>"


def linked(block: str) -> str:
    words = block.split(" ")
    return (
        " ".join([*words[:3], f"<a href=/t>{' '.join(words[3:5])}</a>", *words[5:]]) if words[5:] else block
    )


BODIES: dict[str, Body] = {
    "line breaks in a table": lambda t: (
        f"<table><tr><td>{make.CAPTION[t.language]}</td><td><h1>{t.title}</h1>"
        f"<div>{'<br><br>'.join((*t.before, f'<b>{t.heading}</b>', *t.after))}</div></td></tr></table>"
    ),
    "an advertisement behind each paragraph": lambda t: (
        f"<div><h1>{t.title}</h1>"
        + "".join(f"<div><p>{block}</p></div><div><ins>x</ins></div>" for block in t.blocks)
        + f"</div><div><p>{make.COOKIES[t.language]}</p></div>"
    ),
    "links in sentences": lambda t: (
        f"<article><h1>{t.title}</h1>{tagged(tuple(map(linked, t.blocks)))}</article>"
        f"<footer>{make.COOKIES[t.language]}</footer>"
    ),
    "more comments than article": lambda t: (
        f"<div><h1>{t.title}</h1><div>{tagged(t.blocks)}</div></div><div id='comments'>{comments(t)}</div>"
    ),
    "comments without a name": lambda t: (
        f"<div><h1>{t.title}</h1><div>{tagged(t.blocks)}</div></div><div>{comments(t)}</div>"
    ),
    "one form around all": lambda t: f"<form><h1>{t.title}</h1><div>{tagged(t.blocks)}</div></form>",
    "standfirst beside the headline": lambda t: (
        f"<div><h1>{t.title}</h1><p>{t.before[0]}</p></div><div><div>x</div><div>{tagged(t.blocks[1:])}</div></div>"
    ),
    "paragraphs only": lambda t: tagged((t.title, *t.blocks)),
    "a list": lambda t: (
        f"<main><h1>{t.title}</h1>{tagged(t.before)}<h2>{t.heading}</h2><ul>{tagged(t.after, 'li')}</ul></main>"
    ),
    "a quotation and a sidebar": lambda t: (
        f"<main><h1>{t.title}</h1>{tagged(t.before)}<h2>{t.heading}</h2><blockquote>{tagged(t.after[:1])}"
        f"</blockquote>{tagged(t.after[1:])}</main><div class=sidebar><p>{make.COMMENT[t.language]}</p></div>"
    ),
}


def read(data: bytes) -> Article:
    (raw,) = (found for found in parse(data, Hints("page")) if not isinstance(found, Problem))
    assert isinstance(raw, RawDocument)
    return assemble(raw, id="page", source="page")


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
@pytest.mark.parametrize("name", BODIES)
def test_all_words_and_no_others(name: str, text: Text) -> None:
    article = read(page(text, BODIES[name](text)))
    words = get_language(text.language).words
    assert Counter(words(article.text)) == Counter(words(text.plain))
    assert (article.title, article.outlet) == (text.title, text.outlet)


@pytest.mark.parametrize(
    ("tag", "published"),
    [
        ('<meta property="article:published_time" content="2024-04-23T01:15:00+01:00">', "2024-04-23"),
        ('<script type="application/ld+json">{"datePublished": "2024-04-23"}</script>', "2024-04-23"),
        ("<p>23 أبريل 2024</p>", "2024-04-23"),
        ("", None),
    ],
)
def test_date_of_publication(tag: str, published: str | None) -> None:
    body = f"<h1>{ARABIC.title}</h1>{tag}<div>{tagged(ARABIC.blocks)}</div>"
    assert read(page(ARABIC, body)).published == published


def test_site_name_behind_the_headline_is_no_part_of_it() -> None:
    data = page(ARABIC, tagged(ARABIC.blocks)).replace(b" | ", " – ".encode())
    site = f'<meta property="og:site_name" content="{ARABIC.outlet}">'.encode()
    article = read(data.replace(b"<title>", site + b"<title>"))
    assert (article.title, article.outlet) == (ARABIC.title, ARABIC.outlet)


@pytest.mark.parametrize("body", ["", "<p>x</p>", "<ul><li><a href=/>a link to an article</a></ul>"])
def test_pages_without_an_article(body: str) -> None:
    with pytest.raises(FormatError, match="no article in it"):
        read(page(ARABIC, body))


@pytest.mark.parametrize(
    ("charset", "header", "declared"),
    [
        ("windows-1256", "iso-8859-1", None),
        ("windows-1256", None, "windows-1256"),
        ("windows-1256", "utf-8", None),
        ("iso-8859-6", "iso-8859-6", "utf-8"),
        ("utf-8", "windows-1256", "windows-1256"),
        ("utf-16", None, None),
    ],
)
def test_charsets(charset: str, header: str | None, declared: str | None) -> None:
    body = f"<h1>{ARABIC.title}</h1><div>{tagged(ARABIC.blocks)}</div>".replace("«", '"').replace("»", '"')
    text = (
        page(ARABIC, body).decode().replace("charset=utf-8", f"charset={declared}" if declared else "name=x")
    )
    (raw,) = parse(text.encode(charset), Hints("page", charset=header))
    assert isinstance(raw, RawDocument)
    assert raw.title == ARABIC.title


def listed(text: Text, titles: int, head: str = "") -> Article:
    items = "".join(
        f"<li><a href=/{n}>{make.MENU[text.language]} {make.CAPTION[text.language]} {n}</a></li>"
        for n in range(titles)
    )
    body = f"<article><h1>{text.title}</h1>{tagged(text.blocks)}{head}<ul>{items}</ul></article>"
    (found,) = parse(page(text, body), Hints(source="a.html"))
    assert isinstance(found, RawDocument)
    return assemble(found, id="a", source="a.html")


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
def test_titles_of_other_articles_below_the_text_go_with_their_heading(text: Text) -> None:
    below = listed(text, 4, f"<h2>{make.CAPTION[text.language]}</h2>").text
    assert make.MENU[text.language] not in below
    assert below.rstrip().endswith(text.blocks[-1])


@pytest.mark.parametrize(
    ("site", "outlet"),
    [
        ("Le Phare", "Le Phare"),
        ("Le Phare du Nord – le journal de tous les ports du pays", "Le Phare du Nord"),
        ("ميناء الأخبار | كل ما يجري في المدينة والبحر والجبل", "ميناء الأخبار"),
    ],
)
def test_a_motto_is_no_part_of_an_outlets_name(site: str, outlet: str) -> None:
    head = f'<meta charset=utf-8><title>x</title><meta property="og:site_name" content="{site}">'
    data = f"<html><head>{head}</head><body>{tagged(ARABIC.blocks)}</body></html>".encode()
    (found,) = parse(data, Hints(source="a.html"))
    assert isinstance(found, RawDocument)
    assert found.outlet == outlet


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
def test_a_page_made_of_one_form_names_its_site_before_the_headline(text: Text) -> None:
    counted = {"ar": "عدد القراء: 152 طباعة أرسل لصديق", "fr": "Imprimer"}[text.language]
    body = (
        f"<form id=aspnetForm><input type=hidden name=__VIEWSTATE value={'x' * 900}><table><tr><td>"
        f"<span>{text.title}</span><br><span>{text.published}</span><br><span>{'<br><br>'.join(text.blocks)}</span></td></tr>"
        f"<tr><td>{counted}</td></tr></table></form>"
    )
    article = read(f"<title>{text.outlet} - {text.title}</title>{body}".encode())
    assert (article.title, article.outlet, article.published) == (text.title, text.outlet, text.published)
    words = get_language(text.language).words
    assert Counter(words(article.text)) == Counter(words(text.plain))


def of(head: str, body: str) -> RawDocument:
    found = parse(f"<html><head>{head}</head><body>{body}</body></html>".encode(), Hints("x"))
    return next(one for one in found if isinstance(one, RawDocument))


@pytest.mark.parametrize(
    "byline",
    [
        "<p>بقلم: {}</p>",
        "<div><span>القسم - <a href='/author/7'>{}</a></span></div>",
        "<div><time>5 مارس 2024</time><a href='https://x.example/authors/7'>{}</a></div>",
    ],
)
def test_who_a_byline_names_or_leads_to(byline: str) -> None:
    body = f"<h1>{ARABIC.title}</h1>{byline.format(ARABIC.author)}{tagged(ARABIC.blocks)}"
    assert of(f"<title>{ARABIC.title}</title>", body).author == ARABIC.author


@pytest.mark.parametrize("name", [ARABIC.outlet, "صفحة الكاتب", "ليلى", "كل مقالات ليلى"])
def test_a_link_that_names_nobody(name: str) -> None:
    body = f"<h1>{ARABIC.title}</h1><a href='/author/7'>{name}</a>{tagged(ARABIC.blocks)}"
    head = f"<title>{ARABIC.title}</title><meta property='og:site_name' content='{ARABIC.outlet}'>"
    assert of(head, body).author is None


def test_a_page_whose_scripts_hold_its_text_is_read() -> None:
    state = json.dumps({"page": {"title": ARABIC.title, "body": ARABIC.before, "published_at": "2024-03-05"}})
    found = of(
        f"<title>{ARABIC.title}</title>",
        f"<div></div><script id='__NEXT_DATA__' type='application/json'>{state}</script>",
    )
    assert found.text.split("\n\n") == list(ARABIC.before)
    assert (found.title, found.published) == (ARABIC.title, "2024-03-05")


def test_a_page_that_only_asks_for_scripts_holds_nothing() -> None:
    with pytest.raises(FormatError, match="no running text"):
        of(
            "<title>The bridge opens</title>",
            "<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>",
        )


def test_a_list_whose_first_headline_stands_above_all_its_text() -> None:
    teasers = "".join(
        f"<h3><a href='/{i}'>{ARABIC.title} {i}</a></h3><p>{b}</p>" for i, b in enumerate(ARABIC.blocks * 2)
    )
    with pytest.raises(FormatError, match="a list of headlines"):
        of("<title>نتائج البحث</title>", f"<h1>نتائج البحث</h1>{teasers}")


def test_a_list_with_a_date_between_each_headline_and_its_teaser() -> None:
    teasers = "".join(
        f"<article><h2><a href='/{i}'>{ARABIC.title} {i}</a></h2><span>{i + 1} مارس 2024</span><p>{b}</p></article>"
        for i, b in enumerate(ARABIC.blocks * 2)
    )
    with pytest.raises(FormatError, match="a list of headlines"):
        of("<title>أرشيف محليات</title>", f"<h1>التصنيف: محليات</h1>{teasers}")


def test_figures_of_neighbouring_elements_stay_apart() -> None:
    body = f"<h1>{ARABIC.title}</h1><div><span>نشر 5 مارس 2024</span><span>4 دقائق قراءة</span></div>"
    assert of(f"<title>{ARABIC.title}</title>", body + tagged(ARABIC.blocks)).published == "2024-03-05"


def test_a_byline_below_the_standfirst_names_the_author() -> None:
    first, rest = ARABIC.blocks[0], ARABIC.blocks[1:]
    body = (
        f"<h1>{ARABIC.title}</h1><div>{first}</div><div>بقلم: سامي البرنوصي - 5 مارس 2024</div>{tagged(rest)}"
    )
    assert of(f"<title>{ARABIC.title}</title>", body).author == "سامي البرنوصي"


@pytest.mark.parametrize(
    ("offer", "short"), [("لقراءة المقال كاملا، اشترك في الجريدة.", True), ("من نحن", False)]
)
def test_an_offer_right_below_a_short_text_marks_it(offer: str, *, short: bool) -> None:
    gate = f"<div class='paywall-related'><p>{offer}</p></div>"
    body = f"<article><h1>{ARABIC.title}</h1>{tagged(ARABIC.blocks)}</article>{gate}"
    found = of(f"<title>{ARABIC.title}</title>", body)
    assert found.short is short


def test_a_page_that_word_saved_has_the_headline_of_its_styles() -> None:
    body = f"<div class=WordSection1><p class=MsoTitle>{ARABIC.title}</p>{tagged(ARABIC.blocks)}</div>"
    found = of("<title>Document sans titre</title>", body)
    assert found.title == ARABIC.title
    assert found.text.count(ARABIC.title) == 0


def test_a_label_above_nothing_but_links_goes_with_them() -> None:
    link = "<ul><li><a href=/x>حريق يأتي على ثلاثة محلات بالسوق القديم</a></li></ul>"
    body = f"<div><h1>{ARABIC.title}</h1>{tagged(ARABIC.blocks)}<p>اخترنا لكم اليوم</p>{link}</div>"
    found = of(f"<title>{ARABIC.title}</title>", body)
    assert "اخترنا لكم اليوم" not in found.text.split("\n\n")
    alone = of(f"<title>{ARABIC.title}</title>", body.replace(link, ""))
    assert "اخترنا لكم اليوم" in alone.text.split("\n\n")


def test_a_headline_with_a_label_before_it_stands_once() -> None:
    body = f"<h1>مباشر - {ARABIC.title}</h1>{tagged(ARABIC.blocks)}"
    meta = f'<meta property="og:title" content="{ARABIC.title}">'
    found = of(f"{meta}<title>{ARABIC.title}</title>", body)
    assert found.title == ARABIC.title
    assert found.text.count(ARABIC.title) == 0


def test_the_next_article_may_be_set_as_this_one_above_a_byline() -> None:
    def item(title: str, name: str, blocks: tuple[str, ...]) -> str:
        return f"<div class=item><h2 class=head>{title}</h2><p>بقلم: {name}</p>{tagged(blocks)}</div>"

    own = item(ARABIC.title, "سامي البرنوصي", ARABIC.blocks[:3])
    other = item("حريق يأتي على ثلاثة محلات", "هشام الرامي", ARABIC.blocks[3:])
    found = of(f"<title>{ARABIC.title}</title>", own + other)
    assert found.text.split("\n\n")[-1] == ARABIC.blocks[2]


def test_a_line_of_names_and_a_day_above_the_text_is_none_of_it() -> None:
    line = "أصداء الضفة - سامي البرنوصي | الخميس 27 فبراير 2025 | 11:15"
    cells = f"<tr><td>{ARABIC.title}</td></tr><tr><td>{line}</td></tr>"
    body = f"<table>{cells}<tr><td>{'<br><br>'.join(ARABIC.blocks)}</td></tr></table>"
    raw = of(f"<title>{ARABIC.title}</title>", body)
    article = assemble(raw, id="x", source="x")
    assert line not in article.text
    assert article.published == "2025-02-27"


@pytest.mark.parametrize("menu", ["", "<p>الأقسام</p>"])
def test_a_page_without_a_marked_headline_whose_title_is_the_sites(menu: str) -> None:
    rows = f"{menu}<p>جريدة الضفة - أرشيف</p><font size=5><b>{ARABIC.title}</b></font>" + tagged(
        ARABIC.blocks
    )
    found = of("<title>جريدة الضفة</title>", rows)
    assert (found.title, found.outlet) == (ARABIC.title, "جريدة الضفة")
    assert found.text.split("\n\n") == list(ARABIC.blocks)


def test_a_heading_below_the_first_sentence_is_no_headline() -> None:
    first, *rest = ARABIC.blocks
    found = of(
        "<title>الجسر مغلق</title>",
        f"<p>{first}</p><b>أرقام الميزانية السنوية للجماعة</b>{tagged(tuple(rest))}",
    )
    assert found.title == "الجسر مغلق"
    assert first in found.text


def test_a_sentence_below_a_title_of_its_own_is_no_headline() -> None:
    assert of("<title>قصة قصيرة</title>", tagged(ARABIC.blocks)).title == "قصة قصيرة"


def test_the_sentence_above_a_gallerys_captions_stays() -> None:
    captions = ("قاطفات الورد في حقل بالتلال.", "تجفيف الأوراق فوق غربال كبير.", "بائع يزن الورد في السوق.")
    intro = "تبدأ النساء الجني قبل شروق الشمس، حين تكون الأزهار مغلقة، وتستمر العملية أسابيع."
    items = "".join(f"<div class=item><img><p class=cap>{one}</p></div>" for one in captions)
    title = "بالصور.. موسم الورد في التلال"
    found = of(f"<title>{title}</title>", f"<h1>{title}</h1><div>{intro}</div><div>{items}</div>")
    assert found.text.split("\n\n")[0] == intro


def test_a_page_made_for_printing_has_its_headline_in_a_heading_of_the_second_level() -> None:
    text = ARABIC
    printed = (
        f"<html dir=rtl><meta charset=utf-8><title>نسخة للطباعة - {text.outlet}</title>"
        f"<body><h2>{text.title}</h2><div>الكاتب: نورا الحداد<br>تاريخ النشر: 11-06-2024</div><hr>"
        f"<div>{tagged(text.blocks)}</div></body></html>"
    )
    (found,) = parse(printed.encode(), Hints("x"))
    assert isinstance(found, RawDocument)
    assert (found.title, found.outlet, found.author, found.published) == (
        text.title,
        text.outlet,
        "نورا الحداد",
        "2024-06-11",
    )


def test_the_first_of_several_small_headings_is_no_headline() -> None:
    text = ARABIC
    body = tagged(text.blocks) + "".join(f"<h2>{title}</h2>" for title in ("خبر أول عن السوق", "خبر ثان"))
    (found,) = parse(page(text, body), Hints("x"))
    assert isinstance(found, RawDocument)
    assert found.title == text.title


def test_an_old_page_has_its_sites_name_before_the_headline() -> None:
    text = ARABIC
    title = f"<title>{text.outlet} -- {text.title}</title>"
    cell = f"<font size=5><b>{text.title}</b></font><br><br>{'<br><br>'.join(text.blocks)}"
    body = f"<table><tr><td>{cell}</td></tr></table>"
    old = f"<html><meta charset=utf-8>{title}<body>{body}<p>Copyright 2024 {text.outlet}</body></html>"
    (found,) = parse(old.encode(), Hints("x"))
    assert isinstance(found, RawDocument)
    assert (found.title, found.outlet) == (text.title, text.outlet)
    assert "Copyright" not in assemble(found, id="x", source="x").text


def test_who_calls_himself_the_author_between_headline_and_text_is() -> None:
    text = ARABIC
    meta = "<div class=entry-meta><span class='author'>نورا الحداد</span> <span>3 دقائق</span></div>"
    aside = "<div class=author-box><span class=author>سامي الورغي</span></div>"
    for body, name in (
        (f"<h1>{text.title}</h1>{meta}{tagged(text.blocks)}{aside}", "نورا الحداد"),
        (
            f"<h1>{text.title}</h1>{meta.replace('>نورا', f'>{text.outlet} - نورا')}{tagged(text.blocks)}",
            "نورا الحداد",
        ),
        (f"<h1>{text.title}</h1>{tagged(text.blocks)}{aside}", None),
    ):
        (found,) = parse(page(text, body), Hints("x"))
        assert isinstance(found, RawDocument)
        assert found.author == name


def test_a_page_whose_heading_says_that_there_is_none_is_refused() -> None:
    said = "<h1>Oups ! Cette page est introuvable</h1><p>Vous pouvez lancer une recherche sur le site.</p>"
    with pytest.raises(FormatError, match="an error page"):
        list(parse(f"<title>Le Phare</title><meta charset=utf-8>{said}".encode(), Hints("x")))


def test_a_headline_with_a_colon_behind_the_site_s_name_is_the_one_that_an_element_shows() -> None:
    text = ARABIC
    title = f"الميناء: {text.title}"
    body = f"<table><tr><td><b>{title}</b><br>{'<br><br>'.join(text.blocks)}</td></tr></table>"
    data = f"<meta charset=utf-8><title>جريدة الساحل :: {title}</title>{body}".encode()
    (found,) = parse(data, Hints("x"))
    assert isinstance(found, RawDocument)
    assert (found.title, found.outlet) == (title, "جريدة الساحل")


@pytest.mark.parametrize(
    ("claimed", "name"),
    [
        ("hcole", "Hannah Cole"),
        ("Ann Lee", "Ann Lee"),
        ("h.cole2", "Hannah Cole"),
        ("Super User", "Hannah Cole"),
    ],
)
def test_what_somebody_logs_in_with_is_no_author(claimed: str, name: str) -> None:
    text = "".join(f"<p>{block}</p>" for block in ARABIC.blocks)
    head = f"<meta name='author' content='{claimed}'>"
    byline = "<a rel='author'>Hannah Cole</a>"
    assert of(head, f"<article><h1>{ARABIC.title}</h1>{byline}{text}</article>").author == name
    assert of(head, f"<article><h1>{ARABIC.title}</h1>{text}</article>").author == (
        "Ann Lee" if claimed == "Ann Lee" else None
    )


def test_a_day_stands_apart_from_the_name_beside_it() -> None:
    text = "".join(f"<p>{block}</p>" for block in ARABIC.blocks)
    day = "<span class='date'>نشر في 5 آذار 2025</span><span>طباعة</span>"
    byline = f"<div><span>بقلم <a>عماد الجبوري</a></span>{day}</div>"
    found = of("", f"<article><h1>{ARABIC.title}</h1>{byline}{text}</article>")
    assert (found.author, found.published) == ("عماد الجبوري", "2025-03-05")
