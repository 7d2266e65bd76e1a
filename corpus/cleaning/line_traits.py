"""What is measured of a line of a page: its length and end, and how much of it sites say around their articles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from corpus.cleaning.boilerplate_phrases import covered, covered_anywhere, may_be_covered, prefix, stamp_share
from corpus.cleaning.dateline import place_and_day
from corpus.cleaning.line_ends import ends_with_full_stop, ends_with_mark
from corpus.cleaning.wire_marks import agency_of, is_desk_line, is_slug, leads_away, opens_report
from corpus.languages import Language, get_language
from corpus.languages.characters import DASHES

_SEPARATOR_SIGNS = DASHES + "|/\\»›>•·"
_BEFORE_A_BLANK = "|»›>•·"
_BETWEEN_WORDS = "|/"
LINK = re.compile(r"(?:https?://|www\.)\S{1,2000}")
# How many words a line of running text has at least, by how it ends.
_LONG = 20
# «The façade in May. © Lucas Perrin / The Paper», «The façade in May. (Lucas Perrin/The Agency)»
_SIGNED_BY = re.compile(r"\S\s©\s?[^.!?؟©]{2,60}$|[.!?؟]\s\([^()/\d]{3,40}/[^()/\d]{2,30}\)$")
_CLOSED = 5  # words, where the line ends with a full stop
# Menus, headers and form labels are short; a longer line is boilerplate only where it is little else.
LABEL = 8
TITLE = 20
_BULLETS = tuple("*•-–—▪●■")
# What is asked of the reader, or told about the site, takes a sentence or two.
_NOTICE = 40
_MAIL = re.compile(r"(?<!\S)[^\s@]{1,64}@[^\s@]{1,255}")
# «Follow Ann Lee on X @annlee»
_HANDLE = re.compile(r"(?<!\S)@\w{2,30}")
# From this share of labels, days, months and numbers on, a line only says when the article was published.
_STAMP = 0.6
_ALL_STAMP = 0.9
# Words at the end of a caption that offer its picture: half of so many at least.
_SALE = 6
# What stands between «read also» and the title of the other article.
BEHIND_VERB = (":", "/", "|", "…", "..", "- ")
# What may stand before a name and a colon, and words of the longest names: no pair of persons has more.
_ITEM = " *•-–—►▪●■"
_BYLINE = ("agency", "byline", "newsroom", "published", "writer")
_NAMES = 5  # words beside the label of a byline
_BEHIND_LABEL = (*BEHIND_VERB, "،")
_IN_FRONT = _ITEM + ":/|….،"


class Traits(Struct, frozen=True, dict=True):
    """What is measured of a line once; shares run from 0 to 1.

    Attributes:
        words: Number of words.
        site: Share of its words that belong to a site's own phrases.
        stamp: Whether it says little but when the article was published.
        notice: Whether it begins as what a site asks or tells its readers begins, or says who made a report.
        credit: Whether it names who took a picture, or where the text was taken from.
        signed: Whether it ends like no sentence and has the label of a byline or a date, or names an agency
            beside them, or is initials.
        tagged: Whether it is a site's label with a few words behind its colon, as subjects are listed.
        heads_links: Whether it is nothing but the heading of a list of other articles.
        links_inline: Whether it is such a heading with the title of one other article behind it.
        prose: Whether it is running text by its length and end.
        closed: Whether it ends with an end mark.
        stopped: Whether that mark is one full stop, as behind a plain sentence.
        bullet: Whether it begins as an item of a list.
        parted: Whether its parts are set off by separators, as in datelines and menus.
        said: Its normalised words.
        language: What they are read in.
    """

    words: int
    site: float
    stamp: bool
    notice: bool
    credit: bool
    signed: bool
    tagged: bool
    heads_links: bool
    links_inline: bool
    prose: bool
    closed: bool
    stopped: bool
    bullet: bool
    parted: bool
    said: Sequence[str]
    language: Language

    @cached_property
    def terms(self) -> frozenset[str]:
        """Stems of its content words; of most lines nobody asks."""
        content = {*self.said} - self.language.stop_words
        return frozenset([self.language.stem(word) for word in content if len(word) > 1])


class _Labelled(Struct, frozen=True):
    """A line with what stands in front of its first colon.

    Attributes:
        text: The line.
        words: Its normalised words.
        said: The same, or none where no phrase of a site can be in them.
        label: The normalised words in front of the colon; none where there is none.
        language: What they are read in.
        closed: Whether the line ends with an end mark.
        stopped: Whether that mark is one full stop.
        opens: Whether it is what an agency's report opens with, and short.
    """

    text: str
    words: Sequence[str]
    said: Sequence[str]
    label: Sequence[str]
    language: Language
    closed: bool
    stopped: bool
    opens: bool

    def is_label_of(self, *kinds: str) -> bool:
        """Whether there is a label, and all of it is phrases of some kinds."""
        return 0 < len(self.label) == covered_anywhere(self.label, self.language.code, *kinds)


def measure(text: str, language: Language) -> Traits:
    """Measure a line of some text in a language."""
    words, code = language.words(text), language.code
    n = len(words)
    said = words if may_be_covered(words, code) else ()
    line = _labelled(text, words, said, language)
    links = covered(said, code, "related") if n <= TITLE else 0
    stamp = stamp_share(words, language) if n <= _LONG else 0.0
    # A sentence may say little but a date; all of it must be one.
    is_stamp = stamp >= (_ALL_STAMP if line.stopped else _STAMP) or (
        stamp > 0 and n <= LABEL and 0 < place_and_day(text, language) == len(text)
    )
    leads = n > 2 and text.endswith(":") and not (line.opens or _opens_byline(line))
    running = n >= _LONG or (n >= _CLOSED and line.stopped) or leads
    return Traits(
        words=n,
        site=covered_anywhere(said, code, "page", "credit", "related") / n if n else 1.0,
        stamp=is_stamp,
        notice=n <= _NOTICE and _is_notice(line),
        credit=_is_credit(line),
        signed=not line.closed and _is_signed(line),
        tagged=n <= TITLE and not line.closed and line.is_label_of("page"),
        heads_links=n - 1 <= links and links > (n == 2),
        links_inline=n <= TITLE and not line.stopped and _heads_title(text, said, language),
        prose=running and not is_stamp,
        closed=line.closed,
        stopped=line.stopped,
        bullet=text.startswith(_BULLETS),
        parted=_is_parted(text),
        said=words,
        language=language,
    )


def _labelled(text: str, words: list[str], said: Sequence[str], language: Language) -> _Labelled:
    label, colon, _ = text.partition(":")
    closed = ends_with_mark(text)
    return _Labelled(
        text,
        words,
        said,
        language.words(label) if colon else [],
        language,
        closed,
        stopped=closed and ends_with_full_stop(text),
        opens=len(words) <= LABEL and opens_report(text, language),
    )


def _is_notice(line: _Labelled) -> bool:
    """Whether a line asks or tells a site's readers something, or says who made a report."""
    text, said, code = line.text, line.said, line.language.code
    begins = text.lstrip("* ")[:1].isalnum()
    # «Sign up to Morning Lights»
    is_label = len(line.words) <= LABEL and not line.closed
    if begins and is_label and prefix(said, code, "subscribe") > 0:
        return True
    return (
        (begins and (prefix(said, code, "notice") > 0 or _invites(text, said, code)))
        or covered_anywhere(said, code, "paywall") > 0
        or is_desk_line(text, said, code)
        or is_slug(text)
        or leads_away(said, code)
    )


def _is_credit(line: _Labelled) -> bool:
    """Whether a line names who took a picture, or where the text was taken from."""
    language, n = line.language, len(line.words)
    if prefix(line.said, language.code, "source") > 1 and n <= LABEL and not line.closed:
        return True  # «* نقلا عن المجلة»
    if (
        line.is_label_of("credit")
        and n <= LABEL
        and not line.stopped
        # «Photo : un art du temps» is a heading.
        and language.stop_words.isdisjoint(line.words[len(line.label) :])
    ):
        return True
    text = line.text
    if n <= LABEL and "/" in text and not line.closed and _is_signed_picture(text, line.said, language):
        return True
    if n <= _NOTICE and ("©" in text or text.endswith(")")) and _SIGNED_BY.search(text):
        return True
    if not line.closed and covered_anywhere(line.said[-_SALE:], language.code, "credit") >= _SALE / 2:
        return True
    return (n <= TITLE and _ends_in_credit(text, language)) or _is_caption(text, line.said, language)


def _is_signed_picture(text: str, words: Sequence[str], language: Language) -> bool:
    """Whether a line says whose the picture above it is, in names alone: «Photo The Lantern / Ann Lee»."""
    names = text.split()[1:]
    return (
        language.cased
        and prefix(words, language.code, "credit") > 0
        and not any(map(str.islower, "".join(n[0] for n in names)))
    )


def _is_signed(line: _Labelled) -> bool:
    """Whether a line has the label of a byline or a date, or names an agency beside them, or is initials."""
    return (
        prefix(line.said, line.language.code, "byline") > 1
        or line.is_label_of("byline", "published")
        # «Report: the bridge is to be closed to lorries» is a headline.
        or (line.is_label_of(*_BYLINE) and len(line.words) - len(line.label) <= _NAMES)
        # «كتب سامي البرنوصي:»
        or (line.text.endswith(":") and _opens_byline(line))
        or all(len(word) == 1 for word in line.words)
        or line.opens
        or agency_of(line.text, line.language) is not None
    )


def _opens_byline(line: _Labelled) -> bool:
    """Whether a byline's label and a name are all of a line."""
    return 2 < len(line.words) <= _NAMES and prefix(line.said, line.language.code, *_BYLINE) == 1


def _ends_in_credit(text: str, language: Language) -> bool:
    """Whether a caption says in brackets at its end where its picture is from: «… (archives)»."""
    words = language.words(text[text.rfind("(") :]) if text.endswith(")") else []
    own = covered_anywhere(words, language.code, "credit")
    return own > 0 and own + covered_anywhere(words, language.code, "agency") >= len(words)


def _is_caption(text: str, words: Sequence[str], language: Language) -> bool:
    """Whether a line opens with what copied pages set before a caption: «Image caption, …»."""
    if not prefix(words, language.code, "caption"):
        return False
    label = language.words(text.replace("،", ",").replace(":", ",").partition(",")[0])
    return covered_anywhere(label, language.code, "caption") == len(label)


def _is_parted(text: str) -> bool:
    """Whether a sign that sites put between parts of a line stands in it as they put it."""
    for sign in filter(text.__contains__, _SEPARATOR_SIGNS):
        at, counted, is_open = text.find(sign), 0, 0
        while at >= 0:
            before, behind = text[at - 1 : at], text[at + 1 : at + 2]
            if sign == "»":  # counted once each: a line may be nothing but marks
                is_open += text.count("«", counted, at) - text.count("»", counted, at)
                counted = at
            if is_open > 0:
                behind = ""  # it closes a quotation
            elif before.isspace():
                return True
            if behind.isspace() and (sign in _BEFORE_A_BLANK or (before and sign in DASHES)):
                return True
            if sign in _BETWEEN_WORDS and before and behind and not behind.isspace():
                return True
            at = text.find(sign, at + 1)
    return False


def _heads_title(text: str, words: Sequence[str], language: Language) -> bool:
    """Whether a line opens with the heading of a list of articles, set off from what stands behind it.

    «Read also» opens no sentence, so that nothing need part it from the title.
    """
    if prefix(words, language.code, "related") and prefix(words, language.code, "link") == 1:
        return True
    return is_set_off(text, words, language, _BEHIND_LABEL, "related")


def is_set_off(
    text: str, words: Sequence[str], language: Language, partings: Sequence[str], *kinds: str
) -> bool:
    """Whether what stands before the first sign that parts a line is all phrases of some kinds."""
    if not any(prefix(words, language.code, kind) for kind in kinds):
        return False
    text = text.lstrip(_IN_FRONT)  # «- Read also: …»
    ends = [text.find(sign) for sign in partings if sign in text]
    label = language.words(text[: min(ends)]) if ends else ()
    return 0 < len(label) == covered(label, language.code, *kinds)


def _invites(text: str, words: Sequence[str], code: str) -> bool:
    """Whether a line asks its readers to follow somebody on a network, or to write to an address."""
    if prefix(words, code, "invite") > 0:
        addressed = _MAIL.search(text) or LINK.search(text) or _HANDLE.search(text)
        return bool(addressed) or covered_anywhere(words, code, "network") > 0
    if "@" not in text:
        return False
    # «Have you seen it? Write to …»
    rest = text.replace("؟", "?").rpartition("? ")[2]
    return prefix(get_language(code).words(rest), code, "invite") > 0 and bool(_MAIL.search(rest))
