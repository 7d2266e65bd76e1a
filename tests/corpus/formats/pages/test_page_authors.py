"""Who wrote the article of a page: whom its elements name beside the headline, and nobody from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from corpus.formats.markup import parse_html
from corpus.formats.pages.page_authors import linked_authors, named_authors, page_author
from corpus.languages import get_language


def author_of(
    body: str,
    above: Sequence[str] = (),
    signed: Sequence[str] = (),
    outlet: str | None = None,
    language: str = "fr",
) -> str | None:
    return page_author(parse_html(f"<div>{body}</div>"), above, signed, outlet, get_language(language))


@pytest.mark.parametrize(
    ("card", "author"),
    [
        ('<span class="author vcard"><a class="url fn n">Élise Morand</a></span>', "Élise Morand"),
        ('<div class="comment-author vcard"><b class="fn">Jean Petit</b></div>', None),
        (
            '<ol id="comments"><li><span class="author vcard"><b class="fn">Jean Petit</b></span></li></ol>',
            None,
        ),
        ('<table class="infobox vcard"><th class="fn">Val des Pins</th></table>', None),
    ],
)
def test_the_card_of_an_entrys_author_and_no_other(card: str, author: str | None) -> None:
    assert author_of(card) == author


def marked(*names: str) -> str:
    return "".join(f"<p><a rel=author>{name}</a></p>" for name in names)


@pytest.mark.parametrize(
    ("body", "above", "author"),
    [
        # Those of other articles on the page are marked too.
        (marked("Lucie Ferrand", "Jean Petit"), ["Lucie Ferrand", "12 mai 2024"], "Lucie Ferrand"),
        (marked("Lucie Ferrand", "Jean Petit"), ["Lucie Ferrand et Jean Petit"], "Lucie Ferrand, Jean Petit"),
        (marked("Lucie Ferrand", "Jean Petit"), ["12 mai 2024"], None),
        (marked("Lucie Ferrand", "Lucie Ferrand"), [], "Lucie Ferrand"),
        (marked("Loïc Le Ferrand"), [], "Loïc Le Ferrand"),
        ("<p><a rel=author>Lucie Ferrand</a> et <a rel=author>Jean Petit</a></p>", [], "Lucie Ferrand, Jean Petit"),
        (f"<p><a rel=author>Lucie Ferrand</a> <a rel=author>Jean Petit</a> {'un mot ' * 12}</p>", [], None),
        (marked("Lucie Ferrand", "Lucie Ferrand Grand Reporter"), ["Lucie Ferrand"], "Lucie Ferrand"),
        (marked("Voir tous ses articles"), ["Voir tous ses articles"], None),
        (marked("Par Lucie Ferrand, notre envoyée"), ["Par Lucie Ferrand, notre envoyée"], "Lucie Ferrand"),
        (marked("Le Phare"), ["Le Phare"], None),
        # A link to what somebody wrote, beside other words or alone.
        ("<a href='/writers/51'>Lucie Ferrand</a>", ["Lucie FerrandReporter"], "Lucie Ferrand"),
        ("<a href='/contributors/lf'>Lucie Ferrand</a>", ["Autre ligne"], None),
        ("<a href='/writers/'>Lucie Ferrand</a>", ["Lucie Ferrand"], None),
        ("<b class=byline-name><i>Par</i> <i>Lucie Ferrand</i></b>", ["ParLucie Ferrand@lucie"], "Lucie Ferrand"),
        ("<p class=writer>Lucie Ferrand</p>", ["Lucie Ferrand"], "Lucie Ferrand"),
        ("", ["Par Lucie Ferrand"], "Lucie Ferrand"),
    ],
)  # fmt: skip
def test_the_author_is_who_is_named_beside_the_headline(
    body: str, above: Sequence[str], author: str | None
) -> None:
    assert author_of(body, above, outlet="Le Phare") == author


def test_a_byline_of_no_other_mark_names_its_author() -> None:
    assert author_of("", ["Lucie Ferrand · Reporter"], ["Lucie Ferrand · Reporter"]) == "Lucie Ferrand"
    assert author_of("", ["Lucie Ferrand · Reporter"]) is None


def test_an_arabic_name_that_leads_to_its_articles_is_the_authors() -> None:
    link = '<a href="/writers/512">رائد العكاوي</a><span>كاتب صحفي</span>'
    assert author_of(link, ["رائد العكاويكاتب صحفي"], language="ar") == "رائد العكاوي"


@pytest.mark.parametrize("name", ["writeBy", "written-by", "by-line", "writer"])
def test_a_label_needs_no_colon_in_an_element_that_is_a_byline(name: str) -> None:
    shown = f"<b class={name}>كتب كريم الزواوي</b>"
    assert author_of(shown, ["الأربعاء 22 مايو 2024", "كتب كريم الزواوي"], language="ar") == "كريم الزواوي"


def test_links_to_what_somebody_wrote() -> None:
    addresses = ("/author/ann", "/ar/كتاب/7", "/authority/x", "/authors")
    body = "".join(f"<a href='{to}'>Ann Lee</a>" for to in addresses)
    assert list(linked_authors(parse_html(f"<p>{body}</p>"))) == ["Ann Lee", "Ann Lee"]


@pytest.mark.parametrize(
    ("shown", "names"),
    [
        ("<span class='author'>Lucie Ferrand</span>", ["Lucie Ferrand"]),
        ("<p class='post-author_name small'>Lucie Ferrand</p>", ["Lucie Ferrand"]),
        ("<div class='byline'>Par Lucie Ferrand</div>", ["Par Lucie Ferrand"]),
        ("<div class='authority'>Lucie Ferrand</div>", []),
        ("<div class='author-box'>Lucie Ferrand</div>", []),
        ("<div class='author'>Lucie Ferrand écrit sur la mer depuis dix ans.</div>", []),
    ],
)
def test_elements_that_call_themselves_the_authors(shown: str, names: list[str]) -> None:
    assert list(named_authors(parse_html(f"<div>{shown}</div>"))) == names


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("Ann Lee", 1),
        ("Ann van der Lee de Ruy", 1),
        ("Ann van der Lee de la Ruy", 0),
        ("J. Lee", 1),
        ("Lee", 0),
        ("2 Lee", 0),
        ("+ Lee", 0),
        ("", 0),
    ],
)
def test_a_name_that_leads_to_articles_has_two_to_six_words(name: str, count: int) -> None:
    assert len(list(linked_authors(parse_html(f"<p><a href='/author/x'>{name}</a></p>")))) == count


def test_an_element_of_the_authors_has_six_words_at_most() -> None:
    for words, count in ((5, 1), (6, 1), (7, 0), (0, 0)):
        shown = f"<p><b class=author>{'Lee ' * words}</b></p>"
        assert len(list(named_authors(parse_html(shown)))) == count


def test_sixteen_elements_and_two_thousand_links_are_looked_at() -> None:
    link, other = "<a href='/author/x'>Ann Lee</a>", "<a href='/x'>Ann Lee</a>"
    assert len(list(linked_authors(parse_html(f"<p>{link * 20}</p>")))) == 16
    assert len(list(named_authors(parse_html(f"<p>{'<b class=author>Ann Lee</b>' * 20}</p>")))) == 16
    assert len(list(linked_authors(parse_html(f"<p>{other * 1999}{link}</p>")))) == 1
    assert not list(linked_authors(parse_html(f"<p>{other * 2000}{link}</p>")))
    nobody = "<p><a rel=author>Voir tous ses articles</a></p>"
    assert author_of(nobody * 15 + marked("Lucie Ferrand")) == "Lucie Ferrand"
    assert author_of(nobody * 16 + marked("Lucie Ferrand")) is None


def test_a_byline_of_several_has_twenty_four_words_at_most() -> None:
    both = "<a rel=author>Lucie Ferrand</a> et <a rel=author>Jean Petit</a>"
    for words, found in ((19, "Lucie Ferrand, Jean Petit"), (20, None)):
        assert author_of(f"<p>{both} {'mot ' * words}</p>") == found


def test_a_name_ends_at_the_first_mark_behind_it() -> None:
    assert author_of(marked("Lucie Ferrand, Paris, Lyon")) == "Lucie Ferrand"
    card = '<i class="author vcard"><b class="fn">{}</b></i>'
    assert author_of(card.format("Lucie Ferrand") + card.format("Jean Petit")) == "Lucie Ferrand"


def test_authors_of_one_byline_may_each_stand_in_an_element_of_his_own() -> None:
    names = ("Ann Halden", "Tom Harlan")
    links = " and ".join(f"<span><a rel='author'>{name}</a></span>" for name in names)
    root = parse_html(f"<body><p>By {links}</p><div><p>The harbour opened.</p></div></body>")
    assert page_author(root, (), (), None, get_language("en")) == "Ann Halden, Tom Harlan"


@pytest.mark.parametrize(("around", "found"), [(2, "Lucie Ferrand, Jean Petit"), (3, None)])
def test_names_of_one_byline_stand_three_elements_deep_at_most(around: int, found: str | None) -> None:
    names = "".join(
        f"{'<span>' * around}<a rel=author>{name}</a>{'</span>' * around}"
        for name in ("Lucie Ferrand", "Jean Petit")
    )
    assert author_of(f"<p>{names}</p>") == found
