"""Pages that hold no article, the beginning of one only, or a review of the press, told by what they say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.cleaning.boilerplate_phrases import covered_anywhere
from corpus.cleaning.line_ends import ends_with_mark
from corpus.languages import Language, detect, get_language

# A page that says more than this is about robots, errors or log-ins.
_MOST_WORDS = 120
_LONGEST_LINE = 60
# Words of a sentence that is the beginning of an article: what log-in pages say of themselves is shorter.
_BEGINNING = 15
# Words of a sentence, and of all that a page says where it asks to agree to cookies.
_RUNNING = 8
_MOST_CONSENT = 500
# Lines of a banner that asks for that, and words of the article below it.
_MOST_BANNER = 12
_LEAST_BELOW = 50
# What each kind of page that is no article is answered with.
REASONS = {
    "bot": "no article: the site's check for robots; save the page from a browser",
    "error": "no article: an error page of the site; look for the article's new address",
    "login": "no article: the site asks to log in; save the page from a browser where you are logged in",
    "maintenance": "no article: the site is closed for maintenance; try again later",
    "consent": "no article: the site asks to accept cookies; save the page from a browser where that is answered",
    "region": "no article: the site does not show it in this country; save the page from a browser elsewhere",
}
# What the services that keep robots out write into a check's page, and not into the pages behind it.
_CHALLENGES = re.compile(
    rb"captcha-delivery\.com|_Incapsula_Resource|px-captcha|_cf_chl_|cf-challenge-running|gokuProps|"
    rb"sec-if-cpt-container|sucuri_cloudproxy_js"
)
# Words of a check's page around its script.
_MOST_CHALLENGE = 60
_STATUS = re.compile(
    r"\W*(?:erreur |error |خطأ )?(?:40[134]|410|429|50[0234])\b(?!\s*\w+\s\w)", re.IGNORECASE
)
# A list has at least so many headlines of other articles, fewer words before them and between two of them.
_LEAST_LISTED = 5
_MOST_BETWEEN = 60
_LEAST_OPENING = 15
# Lines around a page's text that are asked what it is: its headings and buttons.
_MOST_OTHERS = 20


def is_challenge(data: bytes, lines: Sequence[str]) -> bool:
    """Whether a page with little text is a service's check for robots, told by its script."""
    return sum(len(line.split()) for line in lines) <= _MOST_CHALLENGE and bool(_CHALLENGES.search(data))


def asks_to_log_in(lines: Sequence[str]) -> bool:
    """Whether one of the lines asks to log in, as behind a beginning that may be read by all."""
    language = get_language(detect(" ".join(lines)))
    return any(
        len(words) <= _LONGEST_LINE and covered_anywhere(words, language.code, "login")
        for words in map(language.words, lines)
    )


def refusal(
    title: str | None, lines: Sequence[str], others: Sequence[str], heads: Sequence[str] = ()
) -> str | None:
    """Why a page is no article, or None where it is one.

    Args:
        title: What it calls itself.
        lines: What was taken for its text.
        others: What stands around that.
        heads: Its own headings of the first level.
    """
    text = " ".join(lines)
    if len(text.split()) <= _MOST_WORDS:
        language = get_language(detect(text or title or " ".join(others)))
        said = [line for line in (title or "", *heads, *lines, *(others if not lines else ())) if line][:8]
        spoken = [words for line in said if len(words := language.words(line)) <= _LONGEST_LINE]
        for kind, reason in REASONS.items():
            if kind != "consent" and any(covered_anywhere(words, language.code, kind) for words in spoken):
                return None if kind == "login" and _has_beginning(said, language) else reason
        if title and _STATUS.match(title):
            return REASONS["error"]
    return REASONS["consent"] if _asks_consent(title, lines, others) else None


def _asks_consent(title: str | None, lines: Sequence[str], others: Sequence[str]) -> bool:
    """Whether a page asks twice at least to agree to cookies, and first of all: articles stand above such lines."""
    running = [line for line in lines if len(line.split()) >= _RUNNING]
    if not running or sum(len(line.split()) for line in lines) > _MOST_CONSENT:
        return False
    language = get_language(detect(" ".join(lines)))

    said = [title or "", *lines, *others[:_MOST_OTHERS]]
    return _asks(running[0], language) and sum(_asks(line, language) for line in said) > 1


def _asks(line: str, language: Language) -> bool:
    """Whether a line asks to agree to cookies: «nos 842 partenaires»."""
    words = [word for word in language.words(line) if not word[0].isdigit()]
    return covered_anywhere(words, language.code, "consent") > 0


def banner_above(title: str | None, lines: Sequence[str], others: Sequence[str], *, headed: bool) -> int:
    """How many lines at the top ask to agree to cookies, where the article that the title names stands below.

    Pages are saved with what lies over them, which often comes first.

    Args:
        title: The page's headline.
        lines: What was taken for its text.
        others: What stands around that.
        headed: Whether the page shows the headline as one.
    """
    running = [i for i, line in enumerate(lines) if len(line.split()) >= _RUNNING]
    language = get_language(detect(" ".join(lines)))
    if not title or not running or not _asks(lines[running[0]], language):
        return 0
    heads = language.words(title)
    named = next((i for i, line in enumerate(lines) if language.words(line) == heads), -1)
    if named < 0 and not _asks_consent(title, lines[:_MOST_BANNER], others):
        return 0
    above = [i for i in running[:_MOST_BANNER] if _asks(lines[i], language)]
    end = max(above[-1], named) + 1
    own, said = (
        {language.stem(word) for line in part for word in language.words(line)} - language.stop_words
        for part in ([title], lines[end:])
    )
    count = sum(len(lines[i].split()) for i in running if i >= end)
    common = len(own & said)
    is_told = common > 0 and (headed or named >= 0 or 2 * common >= len(own))
    return (
        end
        if count >= _LEAST_BELOW and is_told and not any(_asks(line, language) for line in lines[end:])
        else 0
    )


def _has_beginning(lines: Sequence[str], language: Language) -> bool:
    """Whether a sentence of some length stands above the first line that asks to log in."""
    for line in lines:
        words = language.words(line)
        if covered_anywhere(words, language.code, "login"):
            return False
        if len(words) >= _BEGINNING and ends_with_mark(line):
            return True
    return False


def is_list(listed: int, opening: int, stretch: int) -> bool:
    """Whether a page is a list of headlines with their teasers.

    Args:
        listed: The number of linked headlines on the part of the page that was taken for an article.
        opening: The number of words of text before the first of them.
        stretch: The most words between two of them.
    """
    return listed >= _LEAST_LISTED and opening < _LEAST_OPENING and stretch < _MOST_BETWEEN


def is_review(title: str | None) -> bool:
    """Whether a title names a press review."""
    if not title:
        return False
    code = detect(title)
    return covered_anywhere(get_language(code).words(title), code, "review") > 0
