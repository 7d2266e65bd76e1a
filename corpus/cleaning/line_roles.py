"""The roles of lines by where they stand: headline and headings, titles of other articles, what closes a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from itertools import islice
from typing import TypeAlias

from corpus.cleaning.bylines import is_byline
from corpus.cleaning.line_traits import LABEL, TITLE, Traits
from corpus.cleaning.normalize import Line

# Words of the longest headline, and of a signature: those of the pages in tests/corpus/cleaning/pages have no more.
_LONGEST_HEADLINE = 14
# A headline above a standfirst has at least so many words, and so many terms of the article's.
_LEAST_HEADLINE = 6
_LEAST_TERMS = 3
SIGNATURE = 5
# Words of the shortest headline behind a label that bylines have too («تقرير: …»), and the share of its terms that
# the article has: a label and one name are three; no byline of the pages above is told of in its article.
_LEAST_LABELLED = 4
_OWN = 0.5
# Words of the longest heading that opens with a conjunction: of 2,700 headings of the Arabic press seven longer
# ones did, all of them sentences.
_LONGEST_JOINED = 4
# Lines of a page's head that each of its lines is held against; no page has so many, and a long list takes no time.
_MOST_HELD = 300
# Words that the title of another article has at least, and how many stand in a row: of 28 such rows in 2,000
# articles of the Arabic press all are titles; rows of shorter lines, or longer rows, may be a list or a poem.
_LEAST_TITLE = 4
_MOST_TITLES = 5


Terms: TypeAlias = Callable[[], frozenset[str]]
"""The terms of the article's running text, made when they are asked for: most lines are placed without them."""


class Role(Enum):
    """What a line is."""

    BODY = "body"
    HEADLINE = "headline"
    HEADING = "heading"
    BOILERPLATE = "boilerplate"


def body_of(
    lines: Sequence[Line], traits: Sequence[Traits], site: Sequence[bool], prose: Sequence[int]
) -> tuple[int, int]:
    """The first and last line of running text; a short sentence set off above it all is the headline."""
    first = prose[0]
    # Where blank lines part all paragraphs, the one below the first says nothing about it.
    is_set_off = len(prose) > 1 and lines[first + 1].after_blank and not lines[prose[-1]].after_blank
    if is_set_off and not any(traits[i].words > 2 and not site[i] for i in range(first)):
        head = traits[first]
        longer = [traits[i].words for i in prose[1:]]
        if head.words <= _LONGEST_HEADLINE and sum(longer) / len(longer) >= 2 * head.words:
            first = prose[1]
    return first, prose[-1]


def share(traits: Traits, terms: Terms) -> float:
    """The share of a line's terms that the article's running text has too."""
    return len(traits.terms & terms()) / len(traits.terms) if traits.terms else 0.0


def mark_links(roles: list[Role], traits: Sequence[Traits], last: int, terms: Terms) -> None:
    """Titles of other articles under a heading such as «read also»."""
    linking = False
    for i, t in enumerate(traits):
        if roles[i] is Role.BOILERPLATE:
            linking = t.heads_links or (linking and t.words == 0)
            continue
        is_title = linking and t.words <= TITLE and not t.prose and not _is_short_sentence(t)
        if is_title and not (i < last and share(t, terms) >= 0.6):  # or it is a heading of the article's own
            roles[i] = Role.BOILERPLATE
        else:
            linking = False


def mark_head(
    roles: list[Role], lines: Sequence[Line], traits: Sequence[Traits], first: int, terms: Terms
) -> None:
    """Of the lines above the running text, one is the headline; a standfirst stays; the rest is boilerplate."""
    head = [i for i in range(first) if roles[i] is not Role.BOILERPLATE]
    texts = list(islice({lines[i].text: None for i in head if traits[i].words > 2}, _MOST_HELD))
    titles = [
        i
        for i in head
        if not (
            traits[i].stamp
            or (
                (traits[i].signed or is_byline(lines[i].text, traits[i].language))
                and not (len(head) == 1 and _tells(traits[i], terms))
            )
            or (traits[i].parted and _repeats(lines[i].text, texts))
        )
    ]
    best = _headline([i for i in titles if not traits[i].bullet], traits, terms)
    if best is None and head == titles == [0] and first == 1 and (traits[0].closed or not traits[0].parted):
        best = 0  # a column's «Enough», right above it
    may_be_own = frozenset(titles)
    for i in head:
        t = traits[i]
        if i == best:
            roles[i] = Role.HEADLINE
        elif i not in may_be_own:
            roles[i] = Role.BOILERPLATE
        elif best is not None and i > best and (_is_short_sentence(t) or _is_long_question(t)):
            roles[i] = Role.BODY
        elif (best is not None and t.terms == traits[best].terms) or t.words < 6 or share(t, terms) < 0.5:
            roles[i] = Role.BOILERPLATE
        else:
            roles[i] = Role.BODY if t.closed or t.words >= TITLE else Role.HEADING


def _tells(traits: Traits, terms: Terms) -> bool:
    """Whether a line with a byline's label says what the article does: «Report: the bridge is to be closed»."""
    return traits.words >= _LEAST_LABELLED and share(traits, terms) >= _OWN


def _headline(titles: Sequence[int], traits: Sequence[Traits], terms: Terms) -> int | None:
    """Which line is most like the headline of an article that has these terms."""

    def likeness(i: int) -> float:
        t = traits[i]
        is_label = t.parted and t.words <= LABEL
        return len(t.terms & terms()) + 0.1 * min(t.words, 10) - (3.0 if is_label else 0.0)

    best = max(titles, key=lambda i: (likeness(i), -i), default=None) if len(titles) != 1 else titles[0]
    # A standfirst says more of what the article says than the headline above it.
    if best is not None and traits[best].words > _LONGEST_HEADLINE:
        own = (i for i in titles if traits[i].words > 2 and share(traits[i], terms) >= 0.5)
        best = next(own, best)
    elif (
        best is not None
        and (above := max((i for i in titles if i < best), default=None)) is not None
        and _is_above_standfirst(traits[above], traits[best], terms)
    ):
        best = above
    return (
        best if best is not None and _may_be_headline(traits[best], partial(likeness, best), terms) else None
    )


def _is_above_standfirst(traits: Traits, below: Traits, terms: Terms) -> bool:
    """Whether a line right above another one that may be the headline is the headline itself, and no rubric."""
    own = len(traits.terms & terms())
    is_headline = _LEAST_HEADLINE <= traits.words < below.words and not traits.parted
    return is_headline and own >= _LEAST_TERMS and 2 * own >= len(traits.terms)


def _repeats(text: str, others: Sequence[str]) -> bool:
    """Whether a line is another one with a path or a name around it, as in breadcrumbs and page titles."""
    return any(other in text and len(other) < len(text) for other in others)


def _may_be_headline(traits: Traits, likeness: Callable[[], float], terms: Terms) -> bool:
    if traits.bullet:
        return False
    if traits.words < 3:  # two words are a headline where the article is about them
        return traits.words == 2 and not traits.parted and share(traits, terms) == 1.0
    return not traits.parted or likeness() > 1.0


def _is_short_sentence(traits: Traits) -> bool:
    """Whether a line too short for running text is a sentence all the same."""
    return traits.words > 1 and traits.stopped and not traits.parted and traits.site == 0.0


def _is_long_question(traits: Traits) -> bool:
    """Whether a line is too long for a label and ends as a question or an exclamation does."""
    return traits.words > LABEL and traits.closed and not traits.parted and traits.site == 0.0


def mark_tail(
    roles: list[Role], lines: Sequence[Line], traits: Sequence[Traits], last: int, terms: Terms
) -> None:
    """Short open lines below the running text: signatures, titles of other articles, labels."""
    below_site = False
    listed = traits[last].prose and not traits[last].closed
    titles = _titles_below(traits, last) if traits[last].closed else ()
    introduced = listed and lines[last].text.endswith(":")  # «The winners were:»
    for i in range(last + 1, len(roles)):
        t = traits[i]
        listed = listed and (t.bullet or introduced) and roles[i] is not Role.BOILERPLATE
        # Above all boilerplate a longer open line may be the last item of a list of the article's own.
        own_words = t.words > (LABEL if below_site else SIGNATURE) and (
            not below_site or share(t, terms) >= 0.5
        )
        sentence = t.closed and (t.words > 3 or (_is_end(t) and (t.words > 2 or not below_site)))
        if not (listed or sentence or (own_words and not t.signed)) or t.stamp or t.tagged or i in titles:
            roles[i] = Role.BOILERPLATE
        below_site = below_site or roles[i] is Role.BOILERPLATE


def _titles_below(traits: Sequence[Traits], last: int) -> Sequence[int]:
    """Two or more open lines below a closed text that may be titles; one alone may be the text's own."""
    found = [
        i
        for i in range(last + 1, len(traits))
        if _LEAST_TITLE <= traits[i].words <= _LONGEST_HEADLINE
        and not (traits[i].stopped or traits[i].bullet)
    ]
    return found if 1 < len(found) <= _MOST_TITLES else ()


def _is_end(traits: Traits) -> bool:
    """Whether a line right below the running text, however short, is its last sentence or question."""
    return traits.words > 1 and traits.site == 0.0 and not (traits.parted or traits.signed)


def mark_titles(
    roles: list[Role], lines: Sequence[Line], traits: Sequence[Traits], first: int, last: int
) -> None:
    """Titles of other articles that stand between two paragraphs, two or more in a row: a heading stands alone."""
    run: list[int] = []
    above = first
    for i in range(first + 1, last + 1):
        t, text = traits[i], lines[i].text
        if roles[i] is not Role.BODY:
            continue
        asks = text.endswith(("?", "؟"))
        if not (t.prose or (t.closed and not asks) or t.signed or t.bullet or text.endswith(":")) and (
            _LEAST_TITLE <= t.words <= _LONGEST_HEADLINE
        ):
            run.append(i)
            continue
        are_titles = 1 < len(run) <= _MOST_TITLES and t.prose and traits[above].closed
        are_titles = are_titles and not all(traits[title].closed for title in run)
        if are_titles and not any(re.match(r"\d{1,2}\s?[.)\-–]", lines[title].text) for title in run):
            for title in run:
                roles[title] = Role.BOILERPLATE
        run, above = [], i


def mark_headings(roles: list[Role], traits: Sequence[Traits], first: int, last: int) -> None:
    """Short lines within the running text that end like no sentence, with running text right below."""
    for i in range(first, last):
        t = traits[i]
        if roles[i] is not Role.BODY or t.prose or t.stopped or t.words > _LONGEST_HEADLINE:
            continue
        below = next((j for j in range(i + 1, last + 1) if roles[j] is not Role.BOILERPLATE), None)
        if below is None or not traits[below].prose or t.words < 1:
            continue
        # «And the minister said that …», without a full stop, is a sentence.
        if t.closed or t.words <= _LONGEST_JOINED or not any(map(t.language.is_joined, t.said[:1])):
            roles[i] = Role.HEADING


def mark_late_headline(roles: list[Role], first: int) -> None:
    """Where a standfirst stands above the headline, the heading right below it is the headline."""
    if Role.HEADLINE in roles:
        return
    below = next((i for i in range(first + 1, len(roles)) if roles[i] is not Role.BOILERPLATE), None)
    if below is not None and roles[first] is Role.BODY and roles[below] is Role.HEADING:
        roles[below] = Role.HEADLINE
