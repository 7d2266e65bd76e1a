"""Site furniture in plain text: what stands around an article when a whole page was copied.

Each line is judged by what such lines are like: it says the words of menus, share bars and comment forms, it
is short and ends like no sentence, it stands before the first or behind the last paragraph of running text, it
shares no words with the article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from corpus.clean import Line
from corpus.languages import WORD, Language, get_language
from corpus.languages.base import entries
from corpus.quotes import CLOSING

FULL_STOP = re.compile(rf"(?<![.])[.][\s{re.escape(CLOSING)}]*$")
END_MARK = re.compile(rf"[.!?؟…][\s{re.escape(CLOSING)}]*$")
_SEPARATORS = re.compile(r"\s[-–—|/\\»›>•·]\s?|\s?[|»›>•·]\s|\s[-–—]\S|\S[-–—]\s|\S[|/]\S")
_NO_TEXT = re.compile(r"(?:https?://|www\.|pic\.)\S+|\S+@\S+\.\S+|[#@]\w+")
# How many words a line of running text has at least, by how it ends.
_LONG = 20
_CLOSED = 5
# Menus, headers and form labels are short; a longer line is furniture only where it is little else.
_LABEL = 8
_TITLE = 20
_SIGNATURE = 5
_BULLETS = tuple("*•-–—▪●■")


class Role(Enum):
    """What a line is."""

    BODY = "body"
    HEADLINE = "headline"
    HEADING = "heading"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class _Traits:
    """What is measured of a line once; shares run from 0 to 1.

    Attributes:
        words: Number of words.
        site: Share of its words that belong to a site's own phrases.
        heads_links: Whether it is nothing but the heading of a list of other articles.
        links_inline: Whether it is such a heading with the title of one other article behind it.
        terms: Stems of its content words.
        prose: Whether it is running text by its length and end.
        closed: Whether it ends with an end mark.
        parted: Whether its parts are set off by separators, as in datelines and menus.
    """

    words: int
    site: float
    heads_links: bool
    links_inline: bool
    terms: frozenset[str]
    prose: bool
    closed: bool
    parted: bool


@cache
def phrases(code: str, kinds: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    """The furniture phrases of a language as tuples of normalised words, by their first word, longest first."""
    language = get_language(code)
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in entries(code, "furniture.tsv"):
        kind, phrase = entry.split("\t")
        if kind in kinds:
            words = tuple(language.words(phrase))
            found.setdefault(words[0], []).append(words)
    return {first: sorted(group, key=len, reverse=True) for first, group in found.items()}


def covered(words: Sequence[str], code: str, *kinds: str) -> int:
    """How many of a line's normalised words belong to furniture phrases of some kinds."""
    known = phrases(code, kinds)
    i = count = 0
    while i < len(words):
        length = next((len(p) for p in known.get(words[i], ()) if tuple(words[i : i + len(p)]) == p), 0)
        count += length
        i += length or 1
    return count


def classify(lines: Sequence[Line], language: Language) -> list[Role]:
    """The role of each line of a text, furniture told from headline, sub-headings and body."""
    traits = [_measure(line.text, language) for line in lines]
    site = [_is_site_line(t, line.text) for t, line in zip(traits, lines, strict=True)]
    prose = [i for i, t in enumerate(traits) if t.prose and not site[i]]
    if not prose:
        return _without_prose(traits, site)
    body_terms = frozenset().union(*(traits[i].terms for i in prose))
    first, last = _body(lines, traits, site, prose)
    roles = [Role.FURNITURE if s else Role.BODY for s in site]
    _mark_links(roles, traits, last, body_terms)
    _mark_head(roles, lines, traits, first, body_terms)
    _mark_tail(roles, traits, last, body_terms)
    _mark_headings(roles, traits, first, last)
    _mark_late_headline(roles, first)
    return roles


def _measure(text: str, language: Language) -> _Traits:
    words = language.words(text)
    n = len(words)
    links = covered(words, language.code, "related")
    site = covered(words, language.code, "page", "related")
    if language.code != "en":  # sites in any language have English labels
        site = max(site, covered(words, "en", "page", "related"))
    label, colon, _ = text.partition(":")
    label_words = language.words(label) if colon else []
    terms = frozenset(language.stem(w) for w in words if w not in language.stop_words and len(w) > 1)
    closed = bool(END_MARK.search(text))
    return _Traits(
        words=n,
        site=site / n if n else 1.0,
        heads_links=bool(links) and links >= n - 1,
        links_inline=(
            0 < len(label_words) == covered(label_words, language.code, "related")
            and n <= _TITLE
            and not FULL_STOP.search(text)
        ),
        terms=terms,
        prose=n >= _LONG or (n >= _CLOSED and bool(FULL_STOP.search(text))) or (n > 2 and text.endswith(":")),
        closed=closed,
        parted=len(_SEPARATORS.findall(text)) > 0,
    )


def _is_site_line(traits: _Traits, text: str) -> bool:
    """Whether a line is furniture wherever it stands."""
    if traits.words == 0 or not WORD.search(_NO_TEXT.sub("", text)):
        return True
    if text.startswith(("©", "(c) ")) or traits.links_inline:
        return True
    if traits.words <= _LABEL:
        return traits.site >= (0.5 if traits.parted or traits.words > 3 else 0.75)
    return traits.site >= 0.5


def _without_prose(traits: Sequence[_Traits], site: Sequence[bool]) -> list[Role]:
    """A text of short lines only: a list, a poem, a headline alone. Nothing but plain site lines goes."""
    return [Role.FURNITURE if s else Role.BODY for s, _ in zip(site, traits, strict=True)]


def _body(
    lines: Sequence[Line], traits: Sequence[_Traits], site: Sequence[bool], prose: Sequence[int]
) -> tuple[int, int]:
    """The first and last line of running text; a short sentence set off above it all is the headline."""
    first = prose[0]
    if len(prose) > 1 and not any(traits[i].words > 2 and not site[i] for i in range(first)):
        head, then = traits[first], lines[first + 1]
        longer = [t.words for i in prose[1:] if (t := traits[i])]
        if head.words <= 14 and then.after_blank and sum(longer) / len(longer) >= 2 * head.words:
            first = prose[1]
    return first, prose[-1]


def _share(traits: _Traits, terms: frozenset[str]) -> float:
    """The share of a line's terms that the article's running text has too."""
    return len(traits.terms & terms) / len(traits.terms) if traits.terms else 0.0


def _mark_links(roles: list[Role], traits: Sequence[_Traits], last: int, terms: frozenset[str]) -> None:
    """Titles of other articles under a heading such as «read also»."""
    linking = False
    for i, t in enumerate(traits):
        if roles[i] is Role.FURNITURE:
            linking = t.heads_links or (linking and t.words == 0)
            continue
        is_title = t.words <= _TITLE and not t.prose
        own_heading = i < last and _share(t, terms) >= 0.6
        if linking and is_title and not own_heading:
            roles[i] = Role.FURNITURE
        else:
            linking = False


def _mark_head(
    roles: list[Role], lines: Sequence[Line], traits: Sequence[_Traits], first: int, terms: frozenset[str]
) -> None:
    """Of the lines above the running text, one is the headline; a standfirst stays; the rest is furniture."""
    head = [i for i in range(first) if roles[i] is not Role.FURNITURE]
    if not head:
        return

    def likeness(i: int) -> float:
        t = traits[i]
        return (
            len(t.terms & terms) + 0.1 * min(t.words, 10) - (3.0 if t.parted and t.words <= _LABEL else 0.0)
        )

    best = max(head, key=lambda i: (likeness(i), -i))
    is_headline = (
        traits[best].words >= 3
        and not lines[best].text.startswith(_BULLETS)
        and (likeness(best) > 1.0 or not traits[best].parted)
    )
    for i in head:
        t = traits[i]
        if i == best and is_headline:
            roles[i] = Role.HEADLINE
        elif t.terms == traits[best].terms or t.words < 6 or _share(t, terms) < 0.5:
            roles[i] = Role.FURNITURE
        elif t.closed or t.words > _TITLE - 6:
            roles[i] = Role.BODY
        else:
            roles[i] = Role.HEADING


def _mark_tail(roles: list[Role], traits: Sequence[_Traits], last: int, terms: frozenset[str]) -> None:
    """Short open lines below the running text: signatures, titles of other articles, labels."""
    below_site = False
    for i in range(last + 1, len(roles)):
        t = traits[i]
        # Above all furniture a longer open line may be the last item of a list of the article's own.
        own_words = t.words > (_LABEL if below_site else _SIGNATURE) and (
            not below_site or _share(t, terms) >= 0.5
        )
        if not (t.closed and t.words > 3) and not own_words:
            roles[i] = Role.FURNITURE
        below_site = below_site or roles[i] is Role.FURNITURE


def _mark_headings(roles: list[Role], traits: Sequence[_Traits], first: int, last: int) -> None:
    """Short lines within the running text that end like no sentence, with running text right below."""
    for i in range(first, last):
        t = traits[i]
        if roles[i] is not Role.BODY or t.prose or t.words > 14:
            continue
        below = next((j for j in range(i + 1, last + 1) if roles[j] is not Role.FURNITURE), None)
        if below is not None and traits[below].prose and t.words >= 1:
            roles[i] = Role.HEADING


def _mark_late_headline(roles: list[Role], first: int) -> None:
    """Where a standfirst stands above the headline, the heading right below it is the headline."""
    if Role.HEADLINE in roles:
        return
    below = next((i for i in range(first + 1, len(roles)) if roles[i] is not Role.FURNITURE), None)
    if below is not None and roles[first] is Role.BODY and roles[below] is Role.HEADING:
        roles[below] = Role.HEADLINE
