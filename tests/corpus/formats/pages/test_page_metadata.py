"""What pages say of their articles: the date of publication and no other, the outlet, the author, the headline."""

from __future__ import annotations

import json

import pytest

from corpus.formats.markup import parse_html
from corpus.formats.pages.page_metadata import PageMetadata, read_metadata


def read(head: str = "", body: str = "", url: str | None = None) -> PageMetadata:
    root = parse_html(f"<html><head>{head}</head><body>{body}<p>Un texte.</p></body></html>")
    return read_metadata(root, url)


def linked(value: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps(value)}</script>"


ARTICLE = {"@type": "NewsArticle", "headline": "Un pont", "datePublished": "2024-05-15T10:00:00+01:00"}


@pytest.mark.parametrize(
    ("head", "body", "url"),
    [
        (linked(ARTICLE), "", None),
        (linked({"@graph": [{"@type": "WebPage"}, ARTICLE]}), "", None),
        (linked([{"@type": ["Thing", "ReportageNewsArticle"], "datePublished": "2024-05-15"}]), "", None),
        ('<meta property="article:published_time" content="2024-05-15T23:10:00+01:00">', "", None),
        ('<meta property="article:modified_time" content="2024-06-01"><meta name="DC.date" content="2024-05-15">', "", None),  # noqa: E501
        ('<meta name="pubdate" content="20240515">', "", None),
        ("", '<time class="updated" datetime="2024-06-01">x</time><time datetime="2024-05-15T10:00">y</time>', None),  # noqa: E501
        ("", '<span itemprop="dateModified" content="2024-06-01"></span><b itemprop="datePublished">15/05/2024</b>', None),  # noqa: E501
        ("", '<div class="comments"><time datetime="2024-06-01"></time></div><time datetime="2024-05-15"></time>', None),  # noqa: E501
        ("", "<h1>Un pont</h1><section><h2>3 commentaires</h2><p>Luc</p><div><div><div><div><div><time datetime='2024-06-01'></time></div></div></div></div></div></section><time datetime='2024-05-15'></time>", None),  # noqa: E501
        ("", "<h1>Un pont</h1><section id=disqus><div><div><div><div><div><time datetime='2024-06-01'></time></div></div></div></div></div></section><time datetime='2024-05-15'></time>", None),  # noqa: E501
        ("", "<div class=comments-open><h1>Un pont</h1><div><div><div><div><time datetime='2024-05-15'></time></div></div></div></div></div>", None),  # noqa: E501
        ("", "", "https://phare.example/2024/05/15/un-pont.html"),
        ("", "", "https://phare.example/actu/un-pont-20240515-7"),
    ],
)  # fmt: skip
def test_the_date_is_that_of_publication(head: str, body: str, url: str | None) -> None:
    assert read(head, body, url).published == "2024-05-15"


@pytest.mark.parametrize(
    "script",
    [
        "<![CDATA[ {} ]]>",
        "//<![CDATA[\n{}\n//]]>",
        "/*<![CDATA[*/{}/*]]>*/",
        "<!-- {} -->",
        "\ufeff{};",
    ],
)
def test_what_hides_linked_data_from_old_browsers_hides_it_from_nobody(script: str) -> None:
    data = script.replace("{}", json.dumps(ARTICLE))
    assert read(f"<script type='application/ld+json'>{data}</script>").published == "2024-05-15"


def test_a_comma_behind_the_last_item_is_passed_over() -> None:
    data = json.dumps(ARTICLE).replace("}", ",\n}")
    assert read(f"<script type='application/ld+json'>{data}</script>").title == "Un pont"
    assert read("<script type='application/ld+json'>window.x = {}</script>").title is None


def test_no_date_is_no_date() -> None:
    assert read('<meta property="article:modified_time" content="2024-06-01">').published is None


def test_of_several_articles_the_one_with_the_headline_of_the_page_is_meant() -> None:
    other = {"@type": "NewsArticle", "headline": "Un port", "datePublished": "2023-01-01"}
    head = linked([other, ARTICLE]) + '<meta property="og:title" content="Un pont">'
    assert read(head).published == "2024-05-15"


def test_names_come_from_what_the_page_says_best() -> None:
    value = {
        **ARTICLE,
        "author": [{"name": "Lina Haddou"}, {"name": "Omar Rifi"}],
        "publisher": {"name": "Le Phare"},
    }
    meta = read(linked(value), url="https://www.phare.example/x")
    assert (meta.title, meta.author, meta.site, meta.domain) == (
        "Un pont", "Lina Haddou, Omar Rifi", "Le Phare", "phare.example"
    )  # fmt: skip


@pytest.mark.parametrize(
    "broken", ["{", "[[[", '{"@type": 3}', '{"@type": "NewsArticle", "author": {"name": {}}}']
)
def test_broken_json_says_nothing(broken: str) -> None:
    assert read(f"<script type='application/ld+json'>{broken}</script>").body is None


def test_dates_of_updates_comments_and_other_articles_are_known_as_such() -> None:
    body = (
        "<time class=updated datetime='2024-06-01'></time><div class=comment><div>"
        "<time datetime='2024-06-02'></time></div></div>"
        "<aside><div><a href=/x><time datetime='2024-03-03'></time></a></div></aside>"
    )
    found = read('<meta property="article:modified_time" content="2024-06-04">', body)
    assert found.published is None
    assert found.later == {"2024-06-01", "2024-06-02", "2024-03-03", "2024-06-04"}


def test_names_that_a_graph_gives_elsewhere() -> None:
    graph = {
        "@graph": [
            {"@type": "Person", "@id": "#a", "name": "Lina Haddou"},
            {"@type": "Organization", "@id": "#o", "name": "Le Phare"},
            ARTICLE | {"author": [{"@id": "#a"}], "publisher": {"@id": "#o"}},
        ]
    }
    found = read(linked(graph))
    assert (found.author, found.site) == ("Lina Haddou", "Le Phare")


def test_a_reader_view_says_where_its_page_is_from() -> None:
    view = '<a class="domain reader-domain" href="https://www.harbour.example/news/1">harbour.example</a>'
    assert read(body=view).domain == "harbour.example"
    own = '<link rel="canonical" href="https://post.example/1">'
    assert read(own, view).domain == "post.example"


BLOG = (
    '<div id="header"><h1 class="title">Carnet du Gué</h1></div><h2 class="date-header">lundi 5 février 2024</h2>'
    '<h3 class="post-title">Un pont</h3><span class="post-author vcard"><span class="fn">Élise Morand</span></span>'
)


def test_a_page_of_blogger_tells_blog_and_day_in_its_own_places() -> None:
    found = read("<meta name='generator' content='blogger'><title>Carnet du Gué: Un pont</title>", BLOG)
    assert (found.site, found.published) == ("Carnet du Gué", "2024-02-05")


def test_a_blogs_heading_may_have_no_name_of_its_own() -> None:
    head = "<meta name='generator' content='blogger'><title>Un pont</title>"
    assert read(head, "<div id='Header1'><h1><a>Carnet du Gué</a></h1></div>").site == "Carnet du Gué"


def test_a_blog_that_shows_its_name_nowhere_else_has_it_before_the_posts_title() -> None:
    head = "<meta name='generator' content='blogger'><meta property='og:title' content='Un pont'>"
    assert read(f"{head}<title>Carnet du Gué: Un pont</title>").site == "Carnet du Gué"
    assert read(f"{head}<title>Un pont</title>").site is None
    assert read("<meta property='og:title' content='Un pont'><title>Gué: Un pont</title>").site is None


def test_the_page_of_a_video_has_its_publisher_and_day() -> None:
    video = '{"@type": "VideoObject", "uploadDate": "2024-03-05", "publisher": {"name": "Le Phare"}}'
    found = read(f'<script type="application/ld+json">{video}</script>')
    assert (found.site, found.published) == ("Le Phare", "2024-03-05")


def test_another_sites_header_names_nothing() -> None:
    found = read("", BLOG)
    assert (found.site, found.published) == (None, None)


def test_the_date_of_an_entry_may_stand_in_its_elements_title() -> None:
    entry = (
        '<abbr class="updated" title="2024-06-01">x</abbr><abbr class="published" title="2024-05-15">y</abbr>'
    )
    assert read("", entry).published == "2024-05-15"


def test_the_posts_of_a_live_blog_are_its_text() -> None:
    posts = [
        {"articleBody": "Premier point."},
        {"headline": "Sans texte"},
        "x",
        {"articleBody": "Second point."},
    ]
    live = {"@type": "LiveBlogPosting", "headline": "En direct", "liveBlogUpdate": posts}
    assert read(linked(live)).body == "Premier point.\n\nSecond point."
    assert read(linked(live | {"articleBody": "Tout le texte."})).body == "Tout le texte."
    assert read(linked(live | {"liveBlogUpdate": "x"})).body is None


def test_a_blogs_name_before_the_title_that_the_post_shows() -> None:
    head = "<meta name='generator' content='blogger'><title>Carnet du Gué: Un pont</title>"
    assert read(head, "<h3 class='post-title entry-title'>Un pont</h3>").site == "Carnet du Gué"
    assert read(head, "<h3 class='post-title entry-title'>Deux ponts</h3>").site is None
