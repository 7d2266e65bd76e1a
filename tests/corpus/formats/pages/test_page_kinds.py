"""Pages of every build: the article is read whole and alone, what is none is refused as what it is."""

from __future__ import annotations

import json

import pytest

from corpus.article import Article, Problem
from corpus.assemble import assemble
from corpus.formats import FormatError, Hints, RawDocument, parse
from corpus.formats.pages.page_kinds import REASONS, refusal
from tests.corpus.formats.make import COMMENT, RELATED
from tests.corpus.formats.texts import ARABIC, FRENCH, TEXTS, Text, tagged


def found(markup: str) -> tuple[Article, list[Problem]]:
    parts = list(parse(markup.encode(), Hints("page"), "html"))
    (raw,) = (part for part in parts if isinstance(part, RawDocument))
    return assemble(raw, id="page", source="page"), [part for part in parts if isinstance(part, Problem)]


def page(text: Text, body: str, head: str = "") -> str:
    return (
        f"<!doctype html><html lang={text.language}><head><meta charset=utf-8>"
        f"<title>{text.title}</title>{head}</head><body>{body}</body></html>"
    )


def whole(text: Text) -> str:
    return f"<h1>{text.title}</h1>{tagged(text.before)}<h2>{text.heading}</h2>{tagged(text.after)}"


LINKS = "".join(f'<li><a href="/{n}">{RELATED["fr"]} {n}</a></li>' for n in range(6))

BUILDS = {
    "a class on the whole page that names comments": lambda t: (
        f"<div class='single sidebar-right comments-open tag-eau'><div class='post'>{whole(t)}</div></div>"
    ),
    "one form around everything": lambda t: (
        f"<form method=post><input type=hidden value='{'x' * 900}'><div><div>{whole(t)}</div></div></form>"
    ),
    "wrappers with one child each": lambda t: f"<div><div><div><div>{whole(t)}</div></div></div></div>",
    "groups of paragraphs with offers between": lambda t: (
        f"<div><h1>{t.title}</h1><div class=g>{tagged(t.before[:2])}</div><div class=ad>x</div>"
        f"<div class=g>{tagged(t.before[2:])}<h2>{t.heading}</h2></div><div class=g>{tagged(t.after)}</div></div>"
    ),
    "an old layout of tables and fonts": lambda t: (
        f"<table><tr><td><a href=/1>Une</a><br><a href=/2>Deux</a></td><td><font size=5>{t.title}</font><br>"
        f"<font>{'<br><br>'.join(t.blocks)}</font></td></tr></table>"
    ),
    "a list of other articles behind": lambda t: f"<main>{whole(t)}</main><aside><ul>{LINKS}</ul></aside>",
    "posts of a live blog": lambda t: (
        f"<main><h1>{t.title}</h1><div class=live>"
        + "".join(
            f"<div class=post><div class=time>{18 - n}:30</div><div class=body><p>{block}</p></div></div>"
            for n, block in enumerate(t.blocks)
        )
        + "</div></main>"
    ),
    "JSON-LD only": lambda t: (
        "<div id=root></div><script type='application/ld+json'>"
        + json.dumps(
            {"@graph": [{"@type": "NewsArticle", "headline": t.title, "articleBody": "\n".join(t.blocks)}]}
        )
        + "</script><noscript>JavaScript</noscript>"
    ),
}


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
@pytest.mark.parametrize("build", BUILDS)
def test_the_article_is_read_whole_and_alone(build: str, text: Text) -> None:
    article, _ = found(page(text, BUILDS[build](text)))
    assert article.title == text.title
    lines = article.text.split("\n\n")[1:]
    # A heading may go where nothing marks it as one.
    assert [line for line in lines if line != text.heading] == [*text.before, *text.after]


@pytest.mark.parametrize(
    "heading", ["Comment ça marche ?", "Commentaire", "Réactions politiques", "Comments on the budget"]
)
def test_a_heading_of_the_article_is_no_heading_of_comments(heading: str) -> None:
    body = f"<article><h1>{FRENCH.title}</h1>{tagged(FRENCH.before)}<h3>{heading}</h3>{tagged(FRENCH.after)}</article>"  # noqa: E501
    article, _ = found(page(FRENCH, body))
    assert article.text.split("\n\n")[1:] == [*FRENCH.before, heading, *FRENCH.after]


def test_the_next_article_below_is_not_part_of_this_one() -> None:
    other = f"<article class=next><h1>{FRENCH.title}</h1>{tagged(FRENCH.before * 3)}</article>"
    article, notes = found(page(ARABIC, f"<main><article class=main>{whole(ARABIC)}</article>{other}</main>"))
    assert FRENCH.before[0] not in article.text
    assert all(block in article.text for block in ARABIC.blocks)
    (note,) = notes
    assert note.skipped
    assert "are set aside" in note.reason
    assert FRENCH.before[0] in article.removed


@pytest.mark.parametrize("linked", [True, False])
def test_a_headline_below_that_is_a_link_leads_to_the_next_article(linked: bool) -> None:
    title = f"<a href=/2>{ARABIC.title}</a>" if linked else "حي المنارة"
    blocks = (*FRENCH.before, *FRENCH.after)
    body = "".join(
        f"<div class=story><h2 class=head>{head}</h2><div class=text>{tagged(part)}</div></div>"
        for head, part in ((FRENCH.title, blocks), (title, FRENCH.before[:1] + ARABIC.before[:2]))
    )
    article, _ = found(page(FRENCH, f"<div>{body}</div>"))
    assert (ARABIC.before[0] in article.text) is not linked
    assert all(block in article.text for block in blocks)


@pytest.mark.parametrize("name", ["standfirst", "field-chapo", "story__intro lead", "sous-titre"])
@pytest.mark.parametrize("tag", ["div", "p"])
def test_a_standfirst_is_kept_that_says_what_the_text_says(name: str, tag: str) -> None:
    said = " ".join(FRENCH.before[0].split()[2:10]) + " selon la mairie"
    head = f"<h1>{FRENCH.title}</h1><{tag} class='{name}'>{said}</{tag}><div class=meta>5 mars 2024</div>"
    article, _ = found(page(FRENCH, f"<main>{head}<div class=text>{tagged(FRENCH.before)}</div></main>"))
    assert article.text.split("\n\n") == [FRENCH.title, said, *FRENCH.before]


@pytest.mark.parametrize(
    ("line", "name"),
    [("Marc Vidal", "Marc Vidal"), ("Marc Vidal, notre correspondant", "Marc Vidal"), ("La rédaction", None)],
)
def test_a_byline_that_calls_itself_one_needs_no_label(line: str, name: str | None) -> None:
    head = f"<h1>{FRENCH.title}</h1><div class=article-byline>{line}</div>"
    article, _ = found(page(FRENCH, f"<article>{head}{tagged(FRENCH.before)}</article>"))
    assert article.author == name


@pytest.mark.parametrize(
    ("day", "published"),
    [
        ("<div class=post-date>lundi 10 juin 2024</div>", "2024-06-10"),
        ("<p>lundi 10 juin 2024</p>", None),  # the day may be that of the visit
    ],
)
def test_the_day_right_above_the_headline(day: str, published: str | None) -> None:
    body = f"<div>{day}<div class=post><h3>{FRENCH.title}</h3>{tagged(FRENCH.before)}</div></div>"
    (raw,) = (
        part
        for part in parse(page(FRENCH, body).encode(), Hints("x"), "html")
        if isinstance(part, RawDocument)
    )
    assert raw.published == published


def test_a_flash_of_one_sentence_is_an_article() -> None:
    sentence = "سجل المرصد صباح اليوم هزة خفيفة قبالة ساحل المنارة، دون خسائر."
    article, _ = found(page(ARABIC, f"<article><h1>هزة قبالة المنارة</h1><p>{sentence}</p></article>"))
    assert [article.slice(s) for s in article.body] == [sentence]


REFUSED = {
    "robots": (
        "<h1>example.org</h1><p>Checking your browser before accessing this site. One moment.</p>",
        "robots",
    ),
    "error": (
        "<h1>Page introuvable</h1><p>La page que vous cherchez n’existe plus. Retour à l’accueil.</p>",
        "error",
    ),
    "Arabic error": (
        "<h1>عذرا</h1><p>الصفحة التي تبحث عنها غير موجودة، يمكنك العودة إلى البداية.</p>",
        "error",
    ),
    "log-in": (
        "<h1>Espace abonnés</h1><p>Veuillez vous connecter pour accéder à votre espace.</p>",
        "log in",
    ),
    "list": (
        "".join(
            f"<div class=card><h2><a href=/{n}>{RELATED['fr']} en {2000 + n}</a></h2><p>Un marché de {n} pages.</p></div>"  # noqa: E501
            for n in range(12)
        ),
        "list of headlines",
    ),
    "links only": (
        "".join(f"<h3><a href=/{n}>{RELATED['fr']} {n}</a></h3>" for n in range(8)),
        "list of headlines",
    ),
    "links with dates": (
        "<h1>Recherche : marché</h1>"
        + "".join(
            f"<div><a href=/{n}>{RELATED['fr']} {n}</a><time>{n} mai 2024</time></div>" for n in range(1, 8)
        ),
        "list of headlines",
    ),
    "a service's script": (
        "<p>Please enable JS</p><script src='https://ct.captcha-delivery.com/c.js'></script>",
        "robots",
    ),
    "a service's box": ("<div id=px-captcha></div><p>Before we continue...</p>", "robots"),
    "Arabic robots": ("<h1>مهلا</h1><p>جار التحقق من أنك إنسان، لن يطول ذلك.</p>", "robots"),
    "French robots": (
        "<h1>Un instant</h1><p>Prouvez que vous n’êtes pas un robot pour continuer.</p>",
        "robots",
    ),
    "Arabic maintenance": ("<h1>عذرا</h1><p>الموقع قيد الصيانة، عودوا بعد ساعة.</p>", "maintenance"),
    "French maintenance": (
        "<p>Notre site est en cours de maintenance, revenez demain matin.</p>",
        "maintenance",
    ),
    "server": ("<h1>502 Bad Gateway</h1><p>nginx</p>", "error"),
    "Arabic server": ("<p>حدث خطأ في الخادم، أعد المحاولة بعد قليل من فضلك.</p>", "error"),
    "country": ("<p>This content is not available in your region, we are sorry to say.</p>", "country"),
    "French log-in": (
        "<h1>Bonjour</h1><p>Identifiez-vous ou créez un compte.</p><p>Mot de passe oublié ?</p>",
        "log in",
    ),
    "Arabic log-in": ("<h1>أهلا</h1><p>سجل دخولك لقراءة هذا المقال.</p><p>نسيت كلمة المرور؟</p>", "log in"),
    "cookies": (
        "<h1>We value your privacy</h1><p>You may withdraw your consent to all of this at any time below.</p>",
        "cookies",
    ),
    "French cookies": (
        "<p>Avec votre accord, nos 12 partenaires et nous utilisons des cookies.</p><b>Continuer sans accepter</b>",
        "cookies",
    ),
    "French cookies of a portal": (
        "<h1>Avant de continuer</h1><p>Nos 9 partenaires peuvent stocker et accéder à des informations.</p>",
        "cookies",
    ),
    "Arabic cookies": (
        "<h1>خصوصيتك تهمنا</h1><p>نحن وشركاؤنا نستعمل ملفات تعريف الارتباط لقياس عدد الزوار.</p>",
        "cookies",
    ),
    "nothing": ("<ul><li><a href=/>Accueil</a></li></ul>", "no running text"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_a_page_without_an_article_is_refused_as_what_it_is(kind: str) -> None:
    body, reason = REFUSED[kind]
    with pytest.raises(FormatError, match=reason):
        found(f"<html><head><title>{kind}</title></head><body>{body}</body></html>")


def test_a_teaser_before_a_paywall_is_marked_short() -> None:
    wall = "<div class=wall><p>Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.</p></div>"  # noqa: E501
    article, _ = found(
        page(FRENCH, f"<article><h1>{FRENCH.title}</h1>{tagged(FRENCH.before)}{wall}</article>")
    )
    assert article.short
    assert article.text.split("\n\n")[1:] == list(FRENCH.before)
    free, _ = found(page(FRENCH, whole(FRENCH)))
    assert not free.short


CONSENT = (
    "<div><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour mesurer l’audience.</p>"
    "<p>Vous pouvez retirer votre consentement quand vous voulez, en bas de chaque page.</p></div>"
)


def test_a_short_article_above_a_question_of_cookies_is_one() -> None:
    article, _ = found(
        page(FRENCH, f"<div><h1>{FRENCH.title}</h1>{tagged(FRENCH.before[:1])}</div>{CONSENT}")
    )
    assert FRENCH.before[0] in article.text


def test_an_article_on_cookies_is_one() -> None:
    said = "Le conseil a rappelé que chacun peut retirer votre consentement d'un clic, comme la loi le veut."
    article, _ = found(page(FRENCH, f"<h1>{FRENCH.title}</h1>{tagged((said, *FRENCH.before))}"))
    assert said in article.text


OFFERS = {
    "ar": ("هذا المقال مخصص للمشتركين.", "لديك حساب؟ ادخل من هنا.", "كل المقالات بدرهم في الأسبوع."),
    "fr": ("La suite est réservée aux abonnés.", "Un euro le premier mois.", "Annulez quand vous voulez."),
}


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
def test_what_a_site_offers_below_a_paywall_is_no_text(text: Text) -> None:
    wall = tagged(OFFERS[text.language])
    article, _ = found(page(text, f"<article><h1>{text.title}</h1>{tagged(text.before)}{wall}</article>"))
    assert article.text.split("\n\n")[1:] == list(text.before)
    assert article.short


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
def test_a_paywall_amid_a_text_that_was_saved_whole_cuts_nothing_off(text: Text) -> None:
    wall = tagged(OFFERS[text.language][:1])
    body = f"<h1>{text.title}</h1>{tagged(text.before[:1])}{wall}{tagged((*text.before[1:], *text.after))}"
    article, _ = found(page(text, f"<article>{body}</article>"))
    assert article.text.split("\n\n")[1:] == [*text.before, *text.after]


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.language)
def test_a_form_of_divisions_and_line_breaks_is_read_as_a_page(text: Text) -> None:
    blocks = (*text.before, *text.after)
    body = (
        f"<form><input type=hidden value=x><div><a href=/1>Une</a><a href=/2>Deux</a></div>"
        f"<span>{text.title}</span><br><span>5/13/2024</span><div>{'<br><br>'.join(blocks)}</div><select><option>Trois<option>Quatre</select>"
        "</form>"
    )
    article, _ = found(page(text, body))
    assert article.text.split("\n\n") == [text.title, *blocks]


def test_a_site_s_name_before_the_headline_and_a_line_with_place_and_day_are_no_text() -> None:
    blocks = (*ARABIC.before, *ARABIC.after)
    cells = (
        "<a href=/>البداية</a> | <a href=/1>جهات</a> | <a href=/2>فنون</a>",
        f"<b>{ARABIC.title}</b>",
        "الضفة - المنارة<br>الأربعاء 6 مارس 2024",
        "<br><br>".join(blocks),
    )
    body = f"<table>{''.join(f'<tr><td>{cell}</td></tr>' for cell in cells)}</table>"
    markup = page(ARABIC, body).replace("<title>", f"<title>{ARABIC.outlet}: ")
    article, _ = found(markup)
    assert article.text.split("\n\n") == [ARABIC.title, *blocks]
    assert (article.outlet, article.published) == (ARABIC.outlet, "2024-03-06")


def test_a_beginning_above_a_log_in_is_marked_short() -> None:
    wall = "<div><p>Identifiez-vous ou créez un compte pour lire la suite.</p></div>"
    article, _ = found(
        page(FRENCH, f"<article><h1>{FRENCH.title}</h1>{tagged(FRENCH.before[:1])}{wall}</article>")
    )
    assert article.short
    assert FRENCH.before[0] in article.text


def test_an_article_with_a_service_s_script_is_one() -> None:
    script = "<script src='https://ct.captcha-delivery.com/c.js'></script>"
    article, _ = found(
        page(FRENCH, f"<article><h1>{FRENCH.title}</h1>{tagged(FRENCH.before * 2)}</article>{script}")
    )
    assert article.title == FRENCH.title


def test_what_is_not_free_and_shows_little_is_short() -> None:
    data = {"@type": "NewsArticle", "headline": FRENCH.title, "isAccessibleForFree": "False"}
    script = f"<script type='application/ld+json'>{json.dumps(data)}</script>"
    article, _ = found(page(FRENCH, f"<h1>{FRENCH.title}</h1>{tagged(FRENCH.before[:1])}", script))
    assert article.short


def test_comments_behind_the_article_go() -> None:
    body = f"<div>{whole(FRENCH)}<h3>3 commentaires</h3><p>Alice</p><p>{COMMENT['fr']}</p></div>"
    article, _ = found(page(FRENCH, body))
    assert article.text.split("\n\n")[-1] == FRENCH.after[-1]


def test_a_page_in_another_language_is_said_to_be() -> None:
    text = (
        "El ayuntamiento anunció el miércoles el comienzo de las obras de la nueva biblioteca, que tendrá tres salas "  # noqa: E501
        "para los niños y una para los mayores, según dijo su presidente."
    )
    with pytest.raises(FormatError, match="does not read"):
        found(f"<html><body><article><h1>Una biblioteca</h1><p>{text}</p></article></body></html>")


def test_byline_and_date_between_standfirst_and_text_are_no_text() -> None:
    head = f"<h1>{ARABIC.title}</h1><p>{ARABIC.before[1]}</p><span>الاثنين 4 مارس 2024 - 10:20</span>"
    article, _ = found(page(ARABIC, f"<div>{head}{tagged((ARABIC.before[0], *ARABIC.after))}</div>"))
    assert article.text.split("\n\n")[1:] == [ARABIC.before[1], ARABIC.before[0], *ARABIC.after]
    assert article.published == "2024-03-04"


def test_of_a_page_the_first_sentence_begins_behind_the_dateline() -> None:
    line = f"حي المنارة (رويترز) - {ARABIC.before[0]}"
    article, _ = found(page(ARABIC, f"<h1>{ARABIC.title}</h1>{tagged((line, *ARABIC.after))}"))
    assert article.text.split("\n\n")[1] == line
    assert article.slice(article.body[0]) == ARABIC.before[0]


def test_numbers_of_updates_are_no_headings() -> None:
    posts = "".join(
        f"<div class=p><h2>تحديث {n}</h2><p>{block}</p></div>" for n, block in enumerate(ARABIC.before)
    )
    article, _ = found(page(ARABIC, f"<main><h1>{ARABIC.title}</h1>{posts}</main>"))
    assert article.text.split("\n\n")[1:] == list(ARABIC.before)


def test_the_date_of_an_update_is_none_of_publication() -> None:
    head = '<meta property="article:modified_time" content="2024-06-09T10:00:00Z">'
    body = f"<h1>{ARABIC.title}</h1><p class=m>آخر تحديث: 9 يونيو 2024</p>{tagged((*ARABIC.before, *ARABIC.after))}"
    article, _ = found(page(ARABIC, f"<article>{body}</article>", head))
    assert article.published is None
    dated = body.replace("</h1>", "</h1><p class=m>نشر يوم الجمعة 7 يونيو 2024</p>")
    article, _ = found(page(ARABIC, f"<article>{dated}</article>", head))
    assert article.published == "2024-06-07"


def test_an_amp_page_is_read_as_the_page() -> None:
    body = (
        f"<article><h1>{FRENCH.title}</h1><div>par <b>Lina Haddou</b></div><time datetime='2024-06-07'>7 juin</time>"  # noqa: E501
        f"<amp-ad></amp-ad>{tagged(FRENCH.before)}<amp-social-share></amp-social-share>{tagged(FRENCH.after)}</article>"
    )
    article, _ = found(page(FRENCH, body).replace("<html", "<html amp"))
    assert article.text.split("\n\n")[1:] == [*FRENCH.before, *FRENCH.after]
    assert article.published == "2024-06-07"


@pytest.mark.parametrize(
    "name", ["comments", "related", "sidebar", "teaser", "author", "newsletter", "ad", "modal"]
)
def test_no_word_in_a_name_cuts_the_article_or_a_paragraph(name: str) -> None:
    around = f"<div id={name} class='x {name}'>{whole(ARABIC)}</div>"
    one = whole(ARABIC).replace(f"<p>{ARABIC.before[1]}", f"<p class={name}>{ARABIC.before[1]}")
    for body in (around, f"<main>{one}</main>"):
        article, _ = found(page(ARABIC, body))
        assert all(block in article.text for block in (*ARABIC.before, *ARABIC.after))


def test_a_wall_may_ask_for_consent_in_its_heading_alone() -> None:
    asks = "نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لتخزين المعلومات ومعالجة البيانات الشخصية على جهازك."
    assert refusal("منبر السهول", [asks], ["نحن نهتم بخصوصيتك"]) == REASONS["consent"]
    assert refusal("منبر السهول", [asks], []) is None


BANNER = (
    "Avec votre accord, nos 812 partenaires et nous utilisons des cookies pour consulter vos données.",
    "Vous pouvez retirer votre consentement à tout moment en cliquant sur le lien en bas de page.",
)


@pytest.mark.parametrize("tag", ["h1", "h4"])
def test_a_banner_over_the_article_is_set_aside(tag: str) -> None:
    banner = f"<div><h2>Nous respectons votre vie privée</h2>{tagged(BANNER)}<button>Accepter</button></div>"
    text = tagged((*FRENCH.before, *FRENCH.after))
    article, _ = found(page(FRENCH, f"{banner}<div><{tag}>{FRENCH.title}</{tag}>{text}</div>"))
    assert not any("cookies" in line for line in article.text.split("\n\n"))
    assert article.text.endswith(FRENCH.after[-1])
    assert any("cookies" in line for line in article.removed)


def test_a_wall_below_the_articles_headline_is_no_article() -> None:
    wall = tagged(
        (*BANNER, "Ces informations servent à mesurer la publicité et à mieux connaître nos lecteurs.")
    )
    with pytest.raises(FormatError, match="cookies"):
        found(page(FRENCH, f"<h1>{FRENCH.title}</h1>{wall}"))


def test_the_headline_of_a_page_whose_title_is_its_letters() -> None:
    body = f"<h1>{FRENCH.title}</h1>{tagged((*FRENCH.before, *FRENCH.after))}"
    markup = f"<html lang=fr><head><title>La lettre du lac n° 41</title></head><body>{body}</body></html>"
    article, _ = found(markup)
    assert article.title == FRENCH.title
    other = markup.replace("</body>", "<h1>Les autres titres de la semaine</h1></body>")
    assert found(other)[0].title != FRENCH.title  # one of two
