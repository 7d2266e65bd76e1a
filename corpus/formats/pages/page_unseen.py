"""Parts of a page that its reader does not see, or may skip: they are no text of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.cleaning.boilerplate_phrases import covered_anywhere
from corpus.languages import detect, get_language

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Words that a page says at most to readers without scripts; of more it is the article, set there for them.
_MOST_UNSCRIPTED = 60
# A part with more of the page's text than this is not beside its article.
_MOST_SKIPPED = 0.5
_MOST_LINKS = 50


def drop_unseen(root: HtmlElement) -> None:
    """Take out what forms offer, what templates will be, what is said without scripts, and what can be skipped."""
    for element in root.xpath(".//select | .//template"):
        element.drop_tree()
    for element in root.xpath(".//noscript"):
        if len(element.text_content().split()) <= _MOST_UNSCRIPTED:
            element.drop_tree()
    _drop_skipped(root)


def _drop_skipped(root: HtmlElement) -> None:
    """Take out the part around a link such as «skip the podcast and continue reading» and where it leads to."""
    links = [link for link in root.xpath(".//a[starts-with(@href, '#')]")[:_MOST_LINKS] if _skips(link)]
    if not links:
        return
    total = _length(root)
    for link in links:
        target = next(iter(root.xpath(".//*[@id=$id]", id=link.get("href")[1:])), None)
        around = set(target.iterancestors()) if target is not None else set()
        part = next((element for element in link.iterancestors() if element in around), None)
        if part is not None and _length(part) <= _MOST_SKIPPED * total:
            part.drop_tree()


def _skips(link: HtmlElement) -> bool:
    text = link.text_content()
    code = detect(text)
    return covered_anywhere(get_language(code).words(text), code, "skip") > 0


def _length(element: HtmlElement) -> int:
    """The length of an element's text, without that of its scripts."""
    return sum(map(len, element.xpath(".//text()[not(parent::script or parent::style)]")))
