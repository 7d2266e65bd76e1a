"""The next article that a site appends is told from the parts of this one."""

from __future__ import annotations

import pytest

from corpus.formats.markup import parse_html
from corpus.formats.pages.next_article import next_article, readers_comments
from corpus.formats.pages.page_blocks import page_blocks

TITLE = "La commune ouvre un pont de pierre"
OTHER = "Le marché du village change de place"
TEXT = (
    "La commune a lancé les travaux du pont mercredi matin, devant une centaine d’habitants du quartier. " * 2
)


def at(markup: str) -> str | None:
    """The text of the block at which the next article begins."""
    root = parse_html(f"<body>{markup}</body>")
    blocks = page_blocks(root)
    found = next_article(root, blocks, TITLE)
    return None if found is None else blocks[found].text


@pytest.mark.parametrize(
    ("own", "other"),
    [("<h1>{}</h1>", "<h1>{}</h1>"), ("<h1 class=hl>{}</h1>", "<h2 class=hl>{}</h2>"),
     ("<h1>{}</h1>", "<h2 class=post-title>{}</h2>")],
)  # fmt: skip
@pytest.mark.parametrize("holder", ["div class=post", "section class=story", "article"])
def test_an_element_like_the_articles_own_below_it_holds_another(own: str, other: str, holder: str) -> None:
    tag = holder.split(maxsplit=1)[0]
    parts = (
        f"<{holder}>{head}<div><p>{TEXT}</p></div></{tag}>"
        for head in (own.format(TITLE), other.format(OTHER))
    )
    assert at("".join(parts)) == OTHER


@pytest.mark.parametrize(
    "below",
    [
        f"<section><h2>{OTHER}</h2><p>{TEXT}</p></section>",  # a part of the article
        f"<section><h1>Le marché</h1><p>{TEXT}</p></section>",
        f"<section><h1>{OTHER}</h1><p>Bientôt.</p></section>",
        f"<div><h1>{OTHER}</h1><p>{TEXT}</p></div>",
        f"<section><p>{TEXT}</p></section>",
    ],
)
def test_parts_of_the_article_are_none(below: str) -> None:
    assert at(f"<section><h1>{TITLE}</h1><p>{TEXT}</p></section>{below}") is None


def test_a_heading_set_as_those_within_the_article_begins_no_other() -> None:
    part = f"<h1 class=part>Avant le pont</h1><p>{TEXT}</p>"
    first = f"<section><h1 class=top>{TITLE}</h1><p>{TEXT}</p>{part}</section>"
    assert at(f"{first}<section><h1 class=part>{OTHER}</h1><p>{TEXT}</p></section>") is None
    assert at(f"{first}<section><h1 class=top>{OTHER}</h1><p>{TEXT}</p></section>") == OTHER


def test_posts_below_the_headline_of_a_live_blog_are_its_own() -> None:
    posts = "".join(f"<div class=post><h2 class=title>{OTHER} {i}</h2><p>{TEXT}</p></div>" for i in range(3))
    assert at(f"<main><h1>{TITLE}</h1>{posts}</main>") is None


def comments_at(markup: str) -> str | None:
    """The text of the block that heads the readers' comments."""
    blocks = page_blocks(parse_html(f"<body>{markup}</body>"))
    found = readers_comments(blocks, TITLE)
    return None if found is None else blocks[found].text


@pytest.mark.parametrize(
    "heading", ["<h2>2 commentaires</h2>", "<div>3 commentaires</div>", "<h3>التعليقات (3)</h3>"]
)
def test_a_heading_that_counts_comments_ends_the_article(heading: str) -> None:
    found = comments_at(f"<h1>{TITLE}</h1><p>{TEXT}</p>{heading}<p>{OTHER} et personne ne le dit, hélas.</p>")
    assert found == heading[heading.index(">") + 1 : heading.rindex("<")]


@pytest.mark.parametrize(
    "markup",
    [
        "<div>2 commentaires</div><p>{0}</p>",  # above all text
        "<p>{0}</p><a href=#c>2 commentaires</a><p>{0}</p>",
        "<p>{0}</p><div>2 commentaires</div><p>{0}{0}</p>",  # a share bar
        "<p>{0}</p><h2>Commentaires du maire</h2><p>{0}</p>",
        "<p>{0}</p><h2>2 partages</h2><p>{0}</p>",
    ],
)
def test_what_else_counts_comments_ends_none(markup: str) -> None:
    assert comments_at(f"<h1>{TITLE}</h1>{markup.format(TEXT)}") is None


@pytest.mark.parametrize(
    "heading", ["3 réflexions sur « {} »", "Une réponse à « {} »", "3 thoughts on “{}”", 'رأي واحد على "{}"']
)
def test_a_heading_that_counts_what_is_said_of_the_headline_ends_the_article(heading: str) -> None:
    told = heading.format(TITLE)
    assert comments_at(f"<h1>{TITLE}</h1><p>{TEXT}</p><h3>{told}</h3><p>{OTHER}, hélas.</p>") == told


@pytest.mark.parametrize(
    "heading",
    ["« {} »", "Les élus sur « {} »", "3 réflexions sur {}", "3 mots dans “pont”", "« {} » : 3 avis"],
)
def test_other_headings_with_the_headline_or_a_number_end_none(heading: str) -> None:
    assert comments_at(f"<h1>{TITLE}</h1><p>{TEXT}</p><h3>{heading.format(TITLE)}</h3><p>{TEXT}</p>") is None
