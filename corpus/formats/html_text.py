"""The running text of a web page, told from menus, links, comments and forms.

jusText (Pomikálek 2011) classes blocks by their length, their share of links and of stop words. Its thresholds for
stop words were measured on other languages: in Arabic, which writes many of them fused with the next word, running
text has fewer. Its judgement by neighbours loses paragraphs beside links, so the element that holds most of the
running text decides instead, as in Readability.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from corpus.cleaning.boilerplate_phrases import covered
from corpus.languages import detect, get_language
from corpus.languages.base import entries

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# The lowest share of stop words in running text, and the one from which it is sure. Of long paragraphs of the
# Arabic press 99 in 100 have 0.147 or more.
_DENSITY = {"ar": (0.10, 0.13), "fr": (0.20, 0.25), "en": (0.25, 0.30)}
# Characters a block of running text has at least: Arabic writes no short vowels.
_SHORTEST = {"ar": 45, "fr": 70, "en": 70}
_MOST_LINKS = 0.3  # the press links names in its sentences more often than jusText's 0.2 allows
_DROPPED = ".//nav|.//footer|.//aside|.//figcaption|.//dialog|.//template|.//form[not(.//p)]"
# Ids and classes of what surrounds an article.
_AROUND = re.compile(
    r"(?:^|[\s_-])(?:comments?|commentlist|respond|related|recommended|read-?(?:more|also)|share|sharing|sharedaddy|"
    r"social|cookies?|consent|gdpr|newsletter|subscribe|breadcrumbs?|sidebar|captions?|wp-caption-text|tags?-?(?:list|"
    r"links)?|author-box|pagination|advert(?:isement)?|ads?|promo|popup|modal|most-?read|trending|menu|navbar|copyright)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
# Themes put such words on the whole page's elements too; what holds this share of its text is not around it.
_WHOLE = 0.5
_ALMOST_WHOLE = 0.95
# What heads the readers' comments, which may be longer than the article; alone in a short block.
_COMMENTS = re.compile(
    r"\W*\d*\s*(?:(?:ال)?تعليق(?:ات)?|آراء القراء|commentaires?|réactions?|comments?|responses?)\b",
    re.IGNORECASE,
)
# The names of their box itself; others, such as comments-open, stand on the whole page too.
_COMMENTS_BOX = frozenset(
    {"comments", "comments-area", "commentlist", "comment-list", "disqus_thread", "respond"}
)
_LABEL = 5
# The least share of the text, and the least block of it in characters, that makes a neighbour part of the article.
_GAIN = 0.3
_BLOCK = 250
# Lines between headline and text: byline, date, standfirst.
_MOST_HEAD = 12


def extract(root: HtmlElement, title: str | None) -> tuple[list[str], frozenset[str], tuple[str, ...]]:
    """The paragraphs of a page's article.

    Args:
        root: The page; it is changed.
        title: Its headline, if known. What stands between it and the text is kept, for date and byline.

    Returns:
        The paragraphs in order, those of them that are headings, and the blocks that were left out.
    """
    from justext.core import (  # 130 ms
        ParagraphMaker,
        classify_paragraphs,
        preprocessor,
    )

    removed = _prune(root)
    paragraphs = ParagraphMaker.make_paragraphs(preprocessor(root))
    code = detect(" ".join(p.text for p in paragraphs))
    low, high = _DENSITY[code]
    classify_paragraphs(
        paragraphs,
        frozenset(entries(code, "stop_words.txt")),
        length_low=_SHORTEST[code],
        stopwords_low=low,
        stopwords_high=high,
        max_link_density=_MOST_LINKS,
    )
    keep = _chosen(paragraphs, title, code)
    kept = [p.text for i, p in enumerate(paragraphs) if i in keep]
    headings = frozenset(p.text for i, p in enumerate(paragraphs) if i in keep and p.heading)
    removed += [p.text for i, p in enumerate(paragraphs) if i not in keep and p.text != title]
    return kept, headings, tuple(dict.fromkeys(removed))


def _prune(root: HtmlElement) -> list[str]:
    """Remove what names itself as no part of the article; return its text."""
    removed: list[str] = []
    whole = len(root.text_content()) or 1
    for element in [*root.xpath(_DROPPED), *root.xpath(".//*[@id or @class]")]:
        inside = element.getparent() is not None and element.tag not in ("body", "html", "main", "article")
        names = f"{element.get('id', '')} {element.get('class', '')}"
        around = element.tag in ("nav", "footer", "aside", "figcaption", "dialog", "template", "form")
        if not (inside and (around or _AROUND.search(names))):
            continue
        text = " ".join(element.text_content().split())
        if len(text) < (_ALMOST_WHOLE if _COMMENTS_BOX.intersection(names.split()) else _WHOLE) * whole:
            if text and element.tag not in ("template", "form"):
                removed.append(text)
            element.drop_tree()
    return removed


def _chosen(paragraphs: Sequence[Any], title: str | None, code: str) -> set[int]:
    """The numbers of the paragraphs to keep: those of the main element, and what leads from headline to it."""
    paragraphs = _before_readers(paragraphs)
    running = {i: len(p.text) for i, p in enumerate(paragraphs) if _is_running(p)}
    if not running:
        return set()
    main = _main_element({i: paragraphs[i].xpath for i in running}, running)
    inside = [
        i for i, p in enumerate(paragraphs) if _below(p.xpath, main) and p.links_density() <= _MOST_LINKS
    ]
    inside = _before_comments(inside, paragraphs, running, code)
    first = next((i for i in inside if i in running), 0)
    heads = [i for i in range(first) if title and " ".join(paragraphs[i].text.split()) == title]
    lead = range(max(heads[-1], first - _MOST_HEAD), first) if heads else range(0)
    # Below the headline's own element menus and the like cannot stand above it.
    above = heads[-1] if heads else 0
    return {*(i for i in inside if i >= above), *(i for i in lead if paragraphs[i].links_density() < 0.5)}


def _is_running(paragraph: Any) -> bool:
    return paragraph.cf_class in ("good", "neargood")


def _before_readers(paragraphs: Sequence[Any]) -> Sequence[Any]:
    """The paragraphs before the readers' comments, where running text stands before those."""
    seen = False
    for i, p in enumerate(paragraphs):
        if seen and p.words_count <= _LABEL and _COMMENTS.match(p.text):
            return paragraphs[:i]
        seen = seen or _is_running(p)
    return paragraphs


def _main_element(paths: Mapping[int, str], lengths: Mapping[int, int]) -> str:
    """The path of the element that holds the running text.

    It is the parent of most text; where its neighbours hold a good part of the text too, as where advertisements
    part the article's blocks, it is theirs.
    """
    parents = {i: path if _is_container(path) else path.rpartition("/")[0] for i, path in paths.items()}
    weight: dict[str, int] = {}
    for i, parent in parents.items():
        weight[parent] = weight.get(parent, 0) + lengths[i]
    main = max(weight, key=lambda parent: (weight[parent], -len(parent)))
    while main.count("/") > 2:
        above = main.rpartition("/")[0]
        own = [i for i in parents if _below(paths[i], main)]
        least = 0 if len(own) == 1 else _BLOCK
        blocks: dict[str, int] = {}
        for i, path in paths.items():
            if _below(path, above) and not _below(path, main):
                child = path[len(above) + 1 :].partition("/")[0]
                blocks[child] = blocks.get(child, 0) + lengths[i]
        gain = sum(size for size in blocks.values() if size >= least)
        if gain < _GAIN * sum(lengths[i] for i in own):
            break
        main = above
    return main


def _is_container(path: str) -> bool:
    return path.rpartition("/")[2].partition("[")[0] in (
        "div",
        "article",
        "section",
        "main",
        "td",
        "body",
        "center",
    )


def _below(path: str, element: str) -> bool:
    return path == element or path.startswith(f"{element}/")


def _before_comments(
    inside: Sequence[int], paragraphs: Sequence[Any], running: Mapping[int, int], code: str
) -> list[int]:
    """The paragraphs up to a heading in the last part of the text that says nothing but the site's own words."""
    language = get_language(code)
    total = sum(running.get(i, 0) for i in inside)
    so_far = 0
    for n, i in enumerate(inside):
        so_far += running.get(i, 0)
        words = language.words(paragraphs[i].text)
        site = bool(words) and covered(words, code, "credit", "notice", "page", "related") == len(words)
        if paragraphs[i].heading and site and so_far > 0.5 * total:
            return list(inside[:n])
    return list(inside)
