"""Who wrote the article of a page, where the page's elements and not its metadata say so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING

from corpus.cleaning.boilerplate_phrases import prefix
from corpus.cleaning.bylines import author, may_be_person, without_label
from corpus.formats.markup import BLOCK_TAGS, one_line
from corpus.formats.pages.page_blocks import words
from corpus.languages import Language

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# What is marked as the author: microdata, microformats, and a class that many themes share.
_MARKS = (
    ".//*[@itemprop='author'] | .//a[@rel='author'] | "
    ".//*[contains(concat(' ', @class, ' '), ' author-name ')]"
)
# hAtom's card of an entry's author; readers' comments and an encyclopaedia's persons have such cards too.
_CARD = (
    ".//*[contains(concat(' ', @class, ' '), ' vcard ') and contains(@class, 'author') and "
    "not(ancestor-or-self::*[contains(@class, 'comment') or contains(@id, 'comment')])]"
    "//*[contains(concat(' ', @class, ' '), ' fn ')]"
)
# The folder of an address below which a site lists what each of its authors wrote.
_FOLDER = re.compile(
    r"/(?:authors?|auteurs?|writers?|profiles?|contributors?|columnists?|journalistes?|chroniqueurs?|كتاب|كاتب)/[^/]",
    re.IGNORECASE,
)
_CLASSES = (
    ".//*[contains(@class, 'uthor') or contains(@class, 'auteur') or contains(@class, 'line') or "
    "contains(@class, 'rite') or contains(@class, 'ritten')]"
)
_CLASS = re.compile(
    r"(?:^|[\s_-])(?:authors?|auteurs?|by-?line|writers?|writ(?:e|ten)-?by)(?:[_-]{1,2}name)?(?:\s|$)",
    re.IGNORECASE,
)
# Elements of each kind that are looked at, and links among which those are looked for: more than pages have.
_MOST_ELEMENTS = 16
_MOST_LINKS = 2_000
# Words of a name; more is a sentence about somebody.
_LONGEST_NAME = 6
# Words of a byline of several names.
_LONGEST_BYLINE = 24
# Elements around a mark of an author within his byline, as newspapers nest them: name, link, person.
_MOST_AROUND = 3
_BESIDE = re.compile(r"\s[-–—|•·/]\s")
_BEHIND_NAME = re.compile(r"[،,|•·(@]|\s[-–—]\s")


def page_author(
    root: HtmlElement, above: Sequence[str], signed: Sequence[str], outlet: str | None, language: Language
) -> str | None:
    """Who wrote the text, as elements beside the headline say; else the one person that the page marks as author.

    Args:
        root: The page.
        above: The lines between its headline and its text, where bylines stand.
        signed: Those of them that call themselves bylines.
        outlet: The outlet's name, which is no author's.
        language: That of the text.
    """

    def person(name: str | None) -> str | None:
        plain = _plain(name, outlet, language)
        return plain if plain and plain != outlet and may_be_person(plain, language) else None

    near = _letters(" ".join(above))
    marks = root.xpath(_MARKS)[:_MOST_ELEMENTS]
    marked = dict.fromkeys(filter(None, map(person, _marked(root, marks))))
    if own := [name for name in marked if _letters(name) in near]:
        return ", ".join(name for name in own if not _is_longer(name, own))
    if (named := author(above, language)) and named != outlet:
        return named
    others = chain(named_authors(root), linked_authors(root), signed) if near else ()
    if found := next((name for other in others if (name := person(other)) and _letters(name) in near), None):
        return found
    return ", ".join(marked) if len(marked) == 1 or (marked and _is_one_byline(marks)) else None


def _is_one_byline(marks: Sequence[HtmlElement]) -> bool:
    """Whether all marks of authors stand in one element of little else: «By Ann Lee and Tom Hall»."""
    around = set(marks)
    for _ in range(_MOST_AROUND):
        around = {parent for element in around if (parent := element.getparent()) is not None}
        if len(around) == 1:
            return len(" ".join(around.pop().itertext()).split()) <= _LONGEST_BYLINE
        if any(element.tag in BLOCK_TAGS for element in around):
            return False
    return False


def _letters(text: str) -> str:
    """The letters of a text: elements side by side are one word in its line and several in its parts."""
    return "".join(words(text))


def _is_longer(name: str, others: Sequence[str]) -> bool:
    """Whether a name is another one with a post behind it: «Ann Lee Staff Writer»."""
    return any(name != other and name.startswith(other) for other in others)


def _plain(name: str | None, outlet: str | None, language: Language) -> str | None:
    """A name without label, outlet and post: «By Ann Lee, our correspondent», «The Lantern - Ann Lee»."""
    bare = without_label(name, language) or ""
    # Where the element is a byline, a label needs no colon: «كتب …».
    label = prefix(language.words(bare), language.code, "byline")
    parts = _BESIDE.split(" ".join(bare.split()[label:]))
    alone = next((part for part in parts if part.strip() != outlet), "")
    return _BEHIND_NAME.split(alone, maxsplit=1)[0].strip() or None


def _marked(root: HtmlElement, marks: Sequence[HtmlElement]) -> Iterator[str]:
    """The names of elements that are marked as the author's, else that on an entry's card."""
    found = [name for element in marks if (name := shown_name(element))]
    yield from found or filter(None, map(shown_name, root.xpath(_CARD)[:1]))


def linked_authors(root: HtmlElement) -> Iterator[str]:
    """The names that lead to what somebody wrote, as pages link them in bylines."""
    links = (link for link in islice(root.iter("a"), _MOST_LINKS) if _FOLDER.search(link.get("href", "")))
    for element in islice(links, _MOST_ELEMENTS):
        name = one_line(" ".join(element.itertext()))
        if name and 1 < len(name.split()) <= _LONGEST_NAME and name[0].isalpha():
            yield name


def named_authors(root: HtmlElement) -> Iterator[str]:
    """The texts of elements that call themselves the author's, where they are short enough for a name."""
    named = (element for element in root.xpath(_CLASSES) if _CLASS.search(element.get("class")))
    for element in islice(named, _MOST_ELEMENTS):
        text = one_line(" ".join(element.itertext()))
        if text and len(text.split()) <= _LONGEST_NAME:
            yield text


def shown_name(element: HtmlElement) -> str | None:
    """The name that marked elements give somebody (microdata), or all that they say."""
    inner = next(iter(element.xpath(".//*[@itemprop='name']")), element)
    return one_line(inner.get("content") or " ".join(inner.itertext()))
