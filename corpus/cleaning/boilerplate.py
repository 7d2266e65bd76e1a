"""Site furniture in plain text: what stands around an article when a whole page was copied.

Each line is judged by what such lines are like: it says the words of menus, share bars and comment forms, it
is short and ends like no sentence, it stands before the first or behind the last paragraph of running text, it
shares no words with the article.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from enum import Enum

from msgspec import Struct

from corpus.cleaning.boilerplate_phrases import covered, covered_anywhere, prefix, stamp_share
from corpus.cleaning.normalize import Line
from corpus.languages import WORD, Language, detect, get_language
from corpus.quotes import CLOSING

END_MARKS = (".", "!", "?", "؟", "…")
# Closing marks, and all that `str.isspace` takes for white space.
_BEHIND_MARKS = (
    f"{CLOSING} \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_SEPARATOR_SIGN = re.compile(r"[-–—|/\\»›>•·]")
_SEPARATORS = re.compile(r"\s[-–—|/\\»›>•·]\s?|\s?[|»›>•·]\s|\s[-–—]\S|\S[-–—]\s|\S[|/]\S")
# Bounded, so that a line of nothing but such signs takes no time to judge.
_NO_TEXT = re.compile(
    r"(?<!\S)(?:(?:https?://|www\.|pic\.)\S{1,2000}|[^\s@]{1,64}@[^\s@]{1,255}|[#@]\w{1,100})"
)
_NO_TEXT_SIGNS = ("@", "#", "://", "www.", "pic.")
_CLOCK = re.compile(r"\d{1,2}\s?[:h٫.]\s?\d{2}(?:\s?(?:[ap]\.?m\.?|ص|م|GMT))?", re.IGNORECASE)
# How many words a line of running text has at least, by how it ends.
_LONG = 20
_CLOSED = 5
# Menus, headers and form labels are short; a longer line is furniture only where it is little else.
_LABEL = 8
_TITLE = 20
_LONGEST_HEADLINE = 14
_SIGNATURE = 5
_BULLETS = tuple("*•-–—▪●■")
# What is asked of the reader, or told about the site, takes a sentence or two.
_NOTICE = 40
# Lines that stand between a standfirst and the text: byline, date, share bar.
_MOST_BETWEEN = 8
# Titles that a site lists under one heading.
_MOST_LISTED = 8
# From this share of labels, days, months and numbers on, a line only says when the article was published.
_STAMP = 0.6
_ALL_STAMP = 0.9


class Role(Enum):
    """What a line is."""

    BODY = "body"
    HEADLINE = "headline"
    HEADING = "heading"
    FURNITURE = "furniture"


class _Traits(Struct, frozen=True):
    """What is measured of a line once; shares run from 0 to 1.

    Attributes:
        words: Number of words.
        site: Share of its words that belong to a site's own phrases.
        stamp: Whether it says little but when the article was published.
        notice: Whether it begins as what a site asks or tells its readers begins.
        credit: Whether it names who took a picture.
        signed: Whether it ends like no sentence and has the label of a byline or a date, or is initials.
        heads_links: Whether it is nothing but the heading of a list of other articles.
        links_inline: Whether it is such a heading with the title of one other article behind it.
        terms: Stems of its content words.
        prose: Whether it is running text by its length and end.
        closed: Whether it ends with an end mark.
        stopped: Whether that mark is one full stop, as behind a plain sentence.
        bullet: Whether it begins as an item of a list.
        parted: Whether its parts are set off by separators, as in datelines and menus.
    """

    words: int
    site: float
    stamp: bool
    notice: bool
    credit: bool
    signed: bool
    heads_links: bool
    links_inline: bool
    terms: frozenset[str]
    prose: bool
    closed: bool
    stopped: bool
    bullet: bool
    parted: bool


def classify(lines: Sequence[Line], language: Language) -> list[Role]:
    """The role of each line of a text, furniture told from headline, sub-headings and body."""
    traits = [_measure(line.text, language) for line in lines]
    end = _readers(lines, traits, language)
    behind = [Role.FURNITURE] * (len(lines) - end)
    lines, traits = lines[:end], traits[:end]
    site = [_is_site_line(t, line.text) for t, line in zip(traits, lines, strict=True)]
    prose = [i for i, t in enumerate(traits) if t.prose and not site[i]]
    standfirst = _standfirst(lines, traits, prose, language)
    if not prose:
        return _without_prose(traits, site) + behind
    for i in range(prose[0] + 1, prose[-1]):
        site[i] = site[i] and not _may_be_own(traits[i])
    body_terms = frozenset().union(*(traits[i].terms for i in prose))
    first, last = _body(lines, traits, site, prose)
    roles = [Role.FURNITURE if s else Role.BODY for s in site]
    for i in standfirst:
        roles[i] = Role.FURNITURE
    _mark_links(roles, traits, last, body_terms)
    _mark_head(roles, lines, traits, first, body_terms)
    _mark_tail(roles, traits, last, body_terms)
    _mark_headings(roles, traits, first, last)
    _mark_late_headline(roles, first)
    return roles + behind


def classify_body(
    lines: Sequence[Line], language: Language, headings: Container[str | None] = ()
) -> list[Role]:
    """The role of each line of a text that its format has told from what stands around it.

    Place says nothing there: only what is a site's line by its own words goes, and bylines and dates at both ends.
    """
    traits = [_measure(line.text, language) for line in lines]
    end = _readers(lines, traits, language)
    behind = [Role.FURNITURE] * (len(lines) - end)
    lines, traits = lines[:end], traits[:end]
    roles = [Role.BODY] * len(lines)
    prose = [i for i, t in enumerate(traits) if t.prose]
    first, last = (prose[0], prose[-1]) if prose else (0, len(lines) - 1)
    between = set(_standfirst(lines, traits, prose, language))
    linked = 0
    for i, (t, line) in enumerate(zip(traits, lines, strict=True)):
        outside = not first <= i <= last
        named = i < first and t.words <= _LABEL and not t.closed
        if (
            i in between
            or _counts_updates(line.text, language)
            or (named and prefix(language.words(line.text), language.code, "byline"))
        ):
            roles[i] = Role.FURNITURE
            continue
        site = _is_site_line(t, line.text)
        own = _may_be_own(t) or (t.words == 1 and line.text in headings and not _is_plain_site_line(t))
        if site and (outside or not own):
            roles[i] = Role.FURNITURE
            linked = _MOST_LISTED if t.heads_links else 0
        elif (linked and outside and not t.closed and t.words <= _TITLE) or (
            outside and (t.signed or t.stamp)
        ):
            roles[i] = Role.FURNITURE
            linked = max(0, linked - 1)
        else:
            linked = 0
    _mark_headings(roles, traits, first, last)
    return roles + behind


def _counts_updates(text: str, language: Language) -> bool:
    """Whether a line only says which of a page's updates is below it."""
    if len(text) > 40 or not any(map(str.isdigit, text)):
        return False
    words = language.words(text)
    labels = covered_anywhere(words, language.code, "updated")
    return labels > 0 and labels + sum(word[0].isdigit() for word in words) == len(words)


def breaks_off(removed: Sequence[str], language: Language) -> bool:
    """Whether the lines set aside say that the rest of the text is for subscribers."""
    return any(covered_anywhere(language.words(line), language.code, "paywall") for line in removed)


def own_language(lines: Sequence[Line]) -> Language:
    """The language of a text, which the foreign labels of its site do not decide."""
    language = get_language(detect("\n".join(line.text for line in lines)))
    others = any("ء" <= c <= "ي" for line in lines for c in line.text)
    if language.writing.grammar == "arabic" or not others:
        return language
    own = [line.text for line in lines if not _is_site_line(_measure(line.text, language), line.text)]
    return get_language(detect("\n".join(own))) if own else language


def _readers(lines: Sequence[Line], traits: Sequence[_Traits], language: Language) -> int:
    """The number of the line that heads the readers' comments; that of lines where none does.

    A heading of nothing but such words is the article's own in its first half, unless it counts them or says whose
    they are.
    """
    total = sum(t.words for t in traits if t.prose)
    so_far = 0
    for i, (line, t) in enumerate(zip(lines, traits, strict=True)):
        if so_far and 0 < t.words <= _SIGNATURE and not t.closed:
            words = language.words(line.text)
            numbers = sum(word[0].isdigit() for word in words)
            named = covered(words, language.code, "comments")
            if named and named + numbers == t.words and (t.words > 1 or so_far >= total / 2):
                return i
        so_far += t.words if t.prose else 0
    return len(lines)


def ends_with_mark(text: str) -> bool:
    """Whether a line ends as a sentence does, with or without a closing quotation mark."""
    return text.rstrip(_BEHIND_MARKS).endswith(END_MARKS)


def _ends_with_full_stop(text: str) -> bool:
    """Whether its mark is one full stop."""
    end = text.rstrip(_BEHIND_MARKS)[-2:]
    return end.endswith(".") and end != ".."


def _measure(text: str, language: Language) -> _Traits:
    words, code = language.words(text), language.code
    n = len(words)
    links = covered(words, code, "related") if n <= _TITLE else 0
    site = covered_anywhere(words, code, "page", "credit", "related")
    label, colon, _ = text.partition(":")
    label_words = language.words(label) if colon else []
    terms = frozenset([language.stem(w) for w in {*words} - language.stop_words if len(w) > 1])
    closed = ends_with_mark(text)
    stopped = closed and _ends_with_full_stop(text)
    stamp = stamp_share(words, language) if n <= _LONG else 0.0
    # A sentence may say little but a date; all of it must be one.
    is_stamp = stamp >= (_ALL_STAMP if stopped else _STAMP)
    running = n >= _LONG or (n >= _CLOSED and stopped) or (n > 2 and text.endswith(":"))
    return _Traits(
        words=n,
        site=site / n if n else 1.0,
        stamp=is_stamp,
        notice=n <= _NOTICE
        and (
            (text[0].isalnum() and prefix(words, code, "notice") > 0)
            or covered_anywhere(words, code, "paywall") > 0
        ),
        credit=(
            0 < len(label_words) == covered_anywhere(label_words, code, "credit")
            and n <= _LABEL
            and not stopped
            # «Photo : un art du temps» is a heading.
            and language.stop_words.isdisjoint(words[len(label_words) :])
        ),
        signed=not closed
        and (
            prefix(words, code, "byline") > 1
            or 0
            < len(label_words)
            == covered_anywhere(label_words, code, "agency", "byline", "newsroom", "published")
            or all(len(word) == 1 for word in words)
        ),
        heads_links=n - 1 <= links and links > (n == 2),
        links_inline=(
            0 < len(label_words) == covered(label_words, code, "related") and n <= _TITLE and not stopped
        ),
        terms=terms,
        prose=running and not is_stamp,
        closed=closed,
        stopped=stopped,
        bullet=text.startswith(_BULLETS),
        parted=bool(_SEPARATOR_SIGN.search(text) and _SEPARATORS.search(text)),
    )


def _is_site_line(traits: _Traits, text: str) -> bool:
    """Whether a line is furniture above and below the running text."""
    if traits.words == 0 or _CLOCK.fullmatch(text):
        return True
    if any(map(text.__contains__, _NO_TEXT_SIGNS)) and not WORD.search(_NO_TEXT.sub("", text)):
        return True
    if text.startswith(("©", "(c) ")) or _is_plain_site_line(traits):
        return True
    if traits.words <= _LABEL:
        return traits.site >= (0.5 if traits.parted or traits.words > 3 else 0.75)
    return traits.site >= 0.5


def _is_plain_site_line(traits: _Traits) -> bool:
    """Whether a line is furniture by how it is built, whatever it is about."""
    return traits.links_inline or traits.heads_links or traits.notice or traits.credit


def _may_be_own(traits: _Traits) -> bool:
    """Whether a line within the running text may be the article's own although it says a site's words.

    Articles are written about comments and subscriptions too, and labels have no full stop.
    """
    if traits.words == 0 or _is_plain_site_line(traits):
        return False
    return traits.words <= _LABEL and (traits.stopped or (traits.words > 3 and traits.site < 0.6))


def _without_prose(traits: Sequence[_Traits], site: Sequence[bool]) -> list[Role]:
    """A text of short lines only: a list, a poem, a headline alone. Nothing but plain site lines goes."""
    return [Role.FURNITURE if s else Role.BODY for s, _ in zip(site, traits, strict=True)]


def _body(
    lines: Sequence[Line], traits: Sequence[_Traits], site: Sequence[bool], prose: Sequence[int]
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


def _share(traits: _Traits, terms: frozenset[str]) -> float:
    """The share of a line's terms that the article's running text has too."""
    return len(traits.terms & terms) / len(traits.terms) if traits.terms else 0.0


def _standfirst(
    lines: Sequence[Line], traits: Sequence[_Traits], prose: Sequence[int], language: Language
) -> list[int]:
    """The byline, dates and the like between a standfirst and the text; none where no standfirst stands above them."""  # noqa: E501
    if len(prose) < 2 or not 1 < prose[1] - prose[0] <= _MOST_BETWEEN:
        return []
    found = []
    for i in range(prose[0] + 1, prose[1]):
        t = traits[i]
        words = language.words(lines[i].text)
        named = prefix(words, language.code, "byline") > 0 and not t.closed and t.words <= _LABEL
        numbers = sum(word[0].isdigit() for word in words)
        # «Temps de lecture : 2 min.»
        said = covered_anywhere(words, language.code, "page", "published")
        site = t.words <= _LABEL and said + numbers >= t.words
        if t.stamp or t.signed or named or site:
            found.append(i)
    return found if len(found) == prose[1] - prose[0] - 1 else []


def _mark_links(roles: list[Role], traits: Sequence[_Traits], last: int, terms: frozenset[str]) -> None:
    """Titles of other articles under a heading such as «read also»."""
    linking = False
    for i, t in enumerate(traits):
        if roles[i] is Role.FURNITURE:
            linking = t.heads_links or (linking and t.words == 0)
            continue
        is_title = t.words <= _TITLE and not t.prose and not _is_short_sentence(t)
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
    titles = [i for i in head if not (traits[i].stamp or _repeats(i, head, lines, traits))]
    best = _headline(titles, traits, terms)
    for i in head:
        t = traits[i]
        if i == best:
            roles[i] = Role.HEADLINE
        elif i not in titles:
            roles[i] = Role.FURNITURE
        elif best is not None and i > best and _is_short_sentence(t):
            roles[i] = Role.BODY
        elif (best is not None and t.terms == traits[best].terms) or t.words < 6 or _share(t, terms) < 0.5:
            roles[i] = Role.FURNITURE
        else:
            roles[i] = Role.BODY if t.closed or t.words >= _TITLE else Role.HEADING


def _headline(titles: Sequence[int], traits: Sequence[_Traits], terms: frozenset[str]) -> int | None:
    """Which line is most like the headline of an article that has these terms."""

    def likeness(i: int) -> float:
        t = traits[i]
        is_label = t.parted and t.words <= _LABEL
        return len(t.terms & terms) + 0.1 * min(t.words, 10) - (3.0 if is_label else 0.0)

    best = max(titles, key=lambda i: (likeness(i), -i), default=None)
    if best is not None and traits[best].words > _LONGEST_HEADLINE:
        # A standfirst says more of what the article says than the headline above it.
        own = (i for i in titles if traits[i].words > 2 and _share(traits[i], terms) >= 0.5)
        best = next(own, best)
    return best if best is not None and _may_be_headline(traits[best], likeness(best), terms) else None


def _repeats(at: int, head: Sequence[int], lines: Sequence[Line], traits: Sequence[_Traits]) -> bool:
    """Whether a line is another one with a path or a name around it, as in breadcrumbs and page titles."""
    text = lines[at].text
    return traits[at].parted and any(
        traits[i].words > 2 and lines[i].text in text and len(lines[i].text) < len(text) for i in head
    )


def _may_be_headline(traits: _Traits, likeness: float, terms: frozenset[str]) -> bool:
    if traits.bullet:
        return False
    if traits.words < 3:  # two words are a headline where the article is about them
        return traits.words == 2 and not traits.parted and _share(traits, terms) == 1.0
    return likeness > 1.0 or not traits.parted


def _is_short_sentence(traits: _Traits) -> bool:
    """Whether a line too short for running text is a sentence all the same."""
    return traits.words > 1 and traits.stopped and not traits.parted and traits.site == 0.0


def _mark_tail(roles: list[Role], traits: Sequence[_Traits], last: int, terms: frozenset[str]) -> None:
    """Short open lines below the running text: signatures, titles of other articles, labels."""
    below_site = False
    listed = traits[last].prose and not traits[last].closed  # «The winners were:»
    for i in range(last + 1, len(roles)):
        t = traits[i]
        listed = listed and t.bullet and roles[i] is not Role.FURNITURE
        # Above all furniture a longer open line may be the last item of a list of the article's own.
        own_words = t.words > (_LABEL if below_site else _SIGNATURE) and (
            not below_site or _share(t, terms) >= 0.5
        )
        sentence = t.closed and (t.words > 3 or (_is_end(t) and (t.words > 2 or not below_site)))
        if not (listed or sentence or (own_words and not t.signed)) or t.stamp:
            roles[i] = Role.FURNITURE
        below_site = below_site or roles[i] is Role.FURNITURE


def _is_end(traits: _Traits) -> bool:
    """Whether a line right below the running text, however short, is its last sentence or question."""
    return traits.words > 1 and traits.site == 0.0 and not (traits.parted or traits.signed)


def _mark_headings(roles: list[Role], traits: Sequence[_Traits], first: int, last: int) -> None:
    """Short lines within the running text that end like no sentence, with running text right below."""
    for i in range(first, last):
        t = traits[i]
        if roles[i] is not Role.BODY or t.prose or t.stopped or t.words > _LONGEST_HEADLINE:
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
