"""Parts of a page that its reader does not see, or may skip: they are no text of the article."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from corpus.cleaning.boilerplate_phrases import covered_anywhere
from corpus.cleaning.line_ends import ends_with_mark
from corpus.languages import detect, get_language

if TYPE_CHECKING:
    from lxml.etree import XPath
    from lxml.html import HtmlElement

# Words that a page says at most to readers without scripts; of more it is the article, set there for them.
_MOST_UNSCRIPTED = 60
# A part with more of the page's text than this is not beside its article.
_MOST_SKIPPED = 0.5
_MOST_LINKS = 50
# Characters of a comment, and words around a form to fill in.
_LONGEST_NOTE = 2000
_MOST_OFFERED = 60
_LONGEST_HEADING = 8
# What holds a picture with its caption, and what is none.
_HOLDERS = frozenset({"div", "center", "section"})
_NO_CAPTION = (
    "boolean(.//a[normalize-space()] | .//p | .//h2 | .//h3 | .//h4 | .//h5 | .//li | .//td | .//h1)"
)
# Words of a long caption, as agencies write them.
_LONGEST_CAPTION = 30
# How forms of ASP.NET name what shows a reader's comment: «ctl00_rptReaders_ctl01_lblComment».
_READERS = re.compile(r"(?:^|_)[a-z]{2,8}Comment(?:s|aires?)?(?![a-z])")
# Words beside a comment: who wrote it, when, and what to click.
_MOST_BESIDE = 12
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})


def drop_unseen(root: HtmlElement) -> None:
    """Take out what forms offer, what templates will be, what is said without scripts, and what can be skipped."""
    for element in root.xpath(".//select | .//template"):
        element.drop_tree()
    _drop_hidden(root)
    for element in root.xpath(".//noscript"):
        if len(element.text_content().split()) <= _MOST_UNSCRIPTED:
            element.drop_tree()
    # What Google Docs keeps of its comments.
    for note in root.xpath(".//a[starts-with(@id, 'cmnt')]"):
        around = note.getparent()
        whole = next(note.iterancestors("div"), None) if not note.get("id").startswith("cmnt_ref") else around
        if whole is not None and whole.getparent() is not None and _length(whole) <= _LONGEST_NOTE:
            whole.drop_tree()
    _drop_readers(root)
    _drop_offers(root)
    _drop_skipped(root)
    _mark_captions(root)


def _drop_hidden(root: HtmlElement) -> None:
    """Take out what is marked as hidden; not the page that shows itself once its scripts have run."""
    hidden = root.xpath(".//*[@hidden][.//text() and not(ancestor::*[@hidden])]")
    total = _length(root) if hidden else 0
    for element in hidden:
        if _length(element) <= _MOST_SKIPPED * total:
            element.drop_tree()


def _drop_readers(root: HtmlElement) -> None:
    """Take out readers' comments in a form of ASP.NET, each with its writer's name and day beside it.

    Unlike other systems' they stand in elements of no class; what holds most of the page is none.
    """
    if not any(field.get("name") == "__VIEWSTATE" for field in root.iter("input")):
        return
    found = [e for e in root.xpath(".//*[contains(@id, 'Comment')]") if _READERS.search(e.get("id"))]
    rows = [_row_of(element) for element in found if _length(element)]
    outer = [row for row in dict.fromkeys(rows) if not any(above in rows for above in row.iterancestors())]
    if outer and sum(map(_length, outer)) <= _MOST_SKIPPED * _length(root):
        for row in outer:
            row.drop_tree()


def _row_of(element: HtmlElement) -> HtmlElement:
    """The outermost element around a comment with few words more, and no headline or paragraph."""
    most = len(element.text_content().split()) + _MOST_BESIDE
    for around in element.iterancestors():
        if len(around.text_content().split()) > most or around.xpath("boolean(.//h1 | .//p)"):
            break
        element = around
    return element


def _drop_offers(root: HtmlElement) -> None:
    """Take out the few words around a field to fill in, as around a subscription's; a headline among them stays."""
    for form in root.xpath(".//form[.//input]")[:_MOST_LINKS]:
        around = form.getparent()
        if around is None or around.tag not in ("div", "aside", "section") or around.getparent() is None:
            continue
        text = around.text_content().split()
        if len(text) <= _MOST_OFFERED and not around.xpath(".//h1"):
            heading = around.getprevious()
            if heading is not None and _is_heading(heading):
                heading.drop_tree()
            around.drop_tree()


def _mark_captions(root: HtmlElement) -> None:
    """Make a caption of an element that holds a picture and a few words behind it, open and without a link."""
    for picture in root.iter("img"):
        around = next((e for e in picture.iterancestors() if any(map(str.strip, e.itertext()))), None)
        if around is None or around.tag not in _HOLDERS:
            continue
        said = around.text_content().split()
        if len(said) <= _LONGEST_CAPTION and not ends_with_mark(" ".join(said)) and not _no_caption()(around):
            around.tag = "figcaption"


@cache
def _no_caption() -> XPath:
    """Whether an element holds a link, a heading or a part of a text, compiled once."""
    from lxml import etree

    return etree.XPath(_NO_CAPTION)


def _is_heading(element: HtmlElement) -> bool:
    """Whether an element is a heading, or holds one and little else."""
    if element.tag in _HEADINGS:
        return True
    held = len(str(element.text_content()).split()) if isinstance(element.tag, str) else 0
    return 0 < held <= _LONGEST_HEADING and any(inner.tag in _HEADINGS for inner in element.iter())


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
