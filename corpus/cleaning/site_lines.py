"""Whether a line is the site's, judged by its traits: by how it is built, and by how much of it sites say."""

from __future__ import annotations

import re

from corpus.cleaning.boilerplate_phrases import covered_anywhere, stamp_share
from corpus.cleaning.line_traits import BEHIND_VERB, LABEL, LINK, TITLE, Traits, is_set_off
from corpus.cleaning.updates import counts_pages
from corpus.languages import WORD

# Bounded, so that a line of nothing but such signs takes no time to judge.
_NO_TEXT = re.compile(
    r"(?<!\S)(?:(?:https?://|www\.|pic\.)\S{1,2000}|[^\s@]{1,64}@[^\s@]{1,255}|[#@]\w{1,100})"
)
# What sites say beside an address: half of such a line at least.
_BESIDE_LINKS = ("page", "notice", "invite", "network", "more", "source")
_NO_TEXT_SIGNS = ("@", "#", "://", "www.", "pic.")
# What WordPress sets below each entry of a feed, in the languages it is translated into.
_SYNDICATED = re.compile(
    r"(?:The post .{1,300} (?:appeared first on|first appeared on) .{1,80}|"
    r"(?:L[’']article|Cet article) .{1,300} est apparu en premier sur .{1,80}|"
    r"ظهرت? (?:المقالة|المقال|التدوينة|هذا المقال|هذه المقالة) .{0,300}(?:أولا?ً?ا?) (?:مرة )?(?:على|في) .{1,80})"
)
_CLOCK = re.compile(r"\d{1,2}\s?[:h٫.]\s?\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\.?|ص|م|GMT))?", re.IGNORECASE)
# 13-05-2024 08:15, with or without the hour, at either side
_NUMERIC_STAMP = re.compile(
    r"(?:\d{1,2}[:h]\d{2}\W{1,5})?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})"
    r"(?:\W{1,5}\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\.?|ص|م|GMT))?)?",
    re.IGNORECASE,
)
# «Copyright 2024 The Paper»
_COPYRIGHT = r"(?:Copyright|COPYRIGHT|حقوق (?:النشر|الطبع)):?\s(?:©\s?|\([cC]\)\s?)?(?:19|20)\d\d(?!\d)"
# The share of a line that is a site's words, a date and figures: «Monday 12-02-2024 views: 1532 print».
_COUNTED = 0.8
_LINKS = 4  # words of links side by side: two of them at least
# Shares of a line's words in a site's phrases from which it is the site's: of a line, and of one of so few words as
# a short headline has; below the last, one within the running text may be the article's. All set by hand.
_SITE, _FEW, _SITE_OF_FEW, _OWN = 0.5, 3, 0.75, 0.6


def leads_to_other(text: str, traits: Traits) -> bool:
    """Whether a line amid an article opens with «read», «watch» or «in pictures», set off from a title.

    Above an article it may be its own headline.
    """
    return (
        traits.words <= TITLE
        and not traits.stopped
        and is_set_off(text, traits.said, traits.language, BEHIND_VERB, "link", "related")
    )


def is_site_line(traits: Traits, text: str) -> bool:
    """Whether a line is boilerplate above and below the running text."""
    if traits.words == 0 or counts_pages(text) or _CLOCK.fullmatch(text) or _NUMERIC_STAMP.fullmatch(text):
        return True
    if traits.site and not traits.closed and traits.words <= TITLE and _is_counted(traits):
        return True
    if traits.site and not traits.closed and traits.words <= TITLE and _ends_in_links(traits):
        return True
    if any(map(text.__contains__, _NO_TEXT_SIGNS)):
        rest = _NO_TEXT.sub("", text)
        if not WORD.search(rest):
            return True
        label = traits.language.words(rest)  # «Link: https://…», «https://… follow us on Telegram»
        if len(label) <= _FEW and rest.rstrip().endswith(":"):  # «The whole text: https://…»
            return True
        if len(label) <= LABEL and 2 * covered_anywhere(label, traits.language.code, *_BESIDE_LINKS) >= len(
            label
        ):
            return True
    if (
        text.startswith(("©", "(c) "))
        or _has_copyright(text)
        or is_plain_site_line(traits)
        or _SYNDICATED.fullmatch(text)
    ):
        return True
    if traits.words <= LABEL:
        return traits.site >= (_SITE if traits.parted or traits.words > _FEW else _SITE_OF_FEW)
    return traits.site >= _SITE


def _ends_in_links(traits: Traits) -> bool:
    """Whether a line ends in labels of a site's links: «The Lantern, 4 Mill Road. View in browser Unsubscribe»."""
    last = traits.said[-_LINKS:]
    return len(last) == covered_anywhere(last, traits.language.code, "page") == _LINKS


def _has_copyright(text: str) -> bool:
    """Whether a line says whose copyright it is and since when."""
    # The pattern is made where a line begins so.
    is_one = text.startswith(("Copyright", "COPYRIGHT", "حقوق "))
    return is_one and re.match(_COPYRIGHT, text) is not None


def _is_counted(traits: Traits) -> bool:
    """Whether a line is nothing but a site's words, a date and figures."""
    numbers = sum(word[0].isdigit() for word in traits.said) / traits.words
    stamp = stamp_share(traits.said, traits.language) if numbers else 0.0
    # Without a date only a label is short enough for one.
    is_one = stamp > 0 or (numbers > 0 and traits.words <= LABEL)
    return is_one and traits.site + (stamp or numbers) >= _COUNTED


def is_plain_site_line(traits: Traits) -> bool:
    """Whether a line is boilerplate by how it is built, whatever it is about."""
    return traits.links_inline or traits.heads_links or traits.notice or traits.credit


def may_be_own(traits: Traits, text: str) -> bool:
    """Whether a line within the running text may be the article's own although it says a site's words.

    Articles are written about comments and subscriptions too, and labels have no full stop.
    """
    if traits.words == 0 or is_plain_site_line(traits) or not WORD.search(LINK.sub("", text)):
        return False
    return traits.words <= LABEL and (traits.stopped or (traits.words > _FEW and traits.site < _OWN))
