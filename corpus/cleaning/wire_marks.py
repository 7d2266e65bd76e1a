"""What agencies set around reports: the line of place, date and name, who made them, and where they end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.cleaning.boilerplate_phrases import covered_anywhere, phrases, prefix
from corpus.cleaning.dates import find_date
from corpus.languages import Language

_ENDS = (".", "!", "?", "؟", "…", ":")
# Words of the longest line of place and date, here and by two calendars; of what stands between slashes in one.
_LONGEST = 16
_LONGEST_PART = 3
# «Place / Name / Agency»
_PARTS = 3
# Signs around the word that closes a report: «// انتهى //», «(END)».
_CLOSED_BY = "/([*#=_-"
# What closes a press release: capitals alone tell it from a heading.
_BARE_ENDINGS = frozenset({"ENDS", "FIN"})
# «======== ر.ح.»: a rule and the initials of who made the report.
_RULE_AND_INITIALS = re.compile(r"[=*_#-]{5,80}\s{0,3}(?:[^\W\d_](?:[./\s]{1,2}|$)){1,6}")
_LONGEST_ENDING = 2  # words between those signs
# «رام الله – وكالات:»
_OPENING = re.compile(r"[^.!?؟:()«»\"/–—-]{2,30}[/–—-]([^.!?؟:()«»\"/–—-]{2,25}):")
# Behind an end mark, at the end of a paragraph.
_LONGEST_TAIL = 60
_TAIL = re.compile(r"[.!?؟…»”\"]\s{0,3}(\([^()]{2,25}\)[^.!?؟()]{0,20}|\*{1,3}\s?[^*.!?؟]{5,50})$")
# Day and hour, in either order, and the code of who sent it.
_DAY = r"(?:\d{1,2}[-/ ][A-Za-z]{3}[-/ ]\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}[/-]\d{2}[/-]\d{2})"
_HOUR = r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\s?(?:GMT|UTC))?"
_TERMINAL = rf"(?:{_DAY},?\s{_HOUR}|{_HOUR},?\s{_DAY})\s(?:[-–|]\s)?(?:[A-Z]{{2,5}}\s(?:[-–|]\s)?)?"
_LEAST_HEADLINE = 4  # words
# What agencies call a report by, and which version of it this is: «Harbour-strike-talks, 2nd lead»,
# «HARBOUR-TALKS/ (UPDATE 2)»
_SLUG = (
    r"(?:[^\W\d_]+(?:-[^\W\d_]+)+,\s(?:(?:\d(?:st|nd|rd|th|re|e)\s)?(?:lead|ld|prev)"
    r"|update|urgent|wrap|refile|synthèse|alerte)"
    r"|[A-Z]{3,}(?:-[A-Z]+)*/[A-Z ]{0,30}(?:\([A-Z0-9 ,]{2,30}\))?)"
)
# Words of a sentence about who else made the report, or where to subscribe.
_SENTENCE = 40


def agency_of(text: str, language: Language) -> str | None:
    """The agency that a line names beside place and date, or author; None where it is no such line.

    «الرباط / سلمى العمراني / الأناضول», «الرياض 14 مايو 2024 م واس», «وام/ أحمد/ سلمى».
    """
    has_slash = "/" in text
    words = text.split()
    if text.startswith("(") and text.endswith(")") and _is_known(text, language):
        return text[1:-1].strip()
    if len(words) <= _PARTS and "-" in text.replace("–", "-"):  # دمشق-سانا
        place, _, name = text.replace("–", "-").partition("-")
        is_both = place.strip().isalpha() and _is_known(name, language)
        return name.strip() if is_both else None
    if not (has_slash or any(map(str.isdigit, text))) or text.endswith(_ENDS):
        return None
    if not 1 < len(words) <= _LONGEST:
        return None
    if has_slash:
        parts = [part for whole in text.split("/") if (part := whole.strip())]
        if len(parts) >= _PARTS and all(len(part.split()) <= _LONGEST_PART for part in parts):
            return next((part for part in (parts[0], parts[-1]) if _is_known(part, language)), None)
    last = next((end for n in (2, 1) if _is_known(end := " ".join(words[-n:]), language)), None)
    return last if last and find_date(text, language) else None


def _is_known(name: str, language: Language) -> bool:
    words = language.words(name)
    return bool(words) and covered_anywhere(words, language.code, "agency") == len(words)


def is_newsroom(name: str, language: Language) -> bool:
    """Whether a name says no more than that agencies, or the paper's own people, made a report."""
    words = language.words(name)
    return 0 < len(words) == covered_anywhere(words, language.code, "newsroom")


def opens_report(text: str, language: Language) -> bool:
    """Whether a line is nothing but the place and who reports from it: «رام الله – وكالات:»."""
    match = _OPENING.fullmatch(text)
    return match is not None and (is_newsroom(match[1], language) or _is_known(match[1], language))


def tail_of(text: str, language: Language) -> int:
    """Where what an agency or a paper sets behind the last sentence of a paragraph begins; its length for none.

    «… . (رويترز)», «… . (النهاية)», «… .. * نقلا عن …».
    """
    match = (
        _TAIL.search(text, max(0, len(text) - _LONGEST_TAIL)) if any(map(text.__contains__, "(*")) else None
    )
    if match is None:
        return len(text)
    words = language.words(match[1])
    is_mark = (
        prefix(words, language.code, "source") > 1
        if match[1].startswith("*")
        else _is_known(match[1], language) or is_ending(match[1], language)
    )
    return match.start(1) if is_mark else len(text)


def head_of(text: str) -> int:
    """Where the headline begins behind the day, the hour and the code that terminals set before it; 0 for none.

    «12-Mar-2025 10:15:22 AM - ABCN - Bank raises rates for third time»
    """
    match = re.match(_TERMINAL, text) if text[:1].isdigit() else None
    return match.end() if match and len(text[match.end() :].split()) >= _LEAST_HEADLINE else 0


def is_slug(text: str) -> bool:
    """Whether a line is the name under which an agency sends a report, with what version of it this is."""
    return re.fullmatch(_SLUG, text) is not None if any(map(text.__contains__, "-/")) else False


def is_desk_line(text: str, words: Sequence[str], code: str) -> bool:
    """Whether a line says who made a report, or what may be done with it.

    «(تغطية صحفية … - تحرير …)», «Reporting by …; Editing by …», «… contributed to this report.»
    """
    if len(words) > _SENTENCE:
        return False
    if covered_anywhere(words, code, "contributed") > 0:
        return True
    first = prefix(words, code, "desk")
    in_brackets = text.startswith("(") and text.rstrip(". ").endswith(")")
    return first > 0 and (in_brackets or covered_anywhere(words[first:], code, "desk") > 0)


def leads_away(words: Sequence[str], code: str) -> bool:
    """Whether a sentence ends by telling where to click, as in «… Sign up here.»."""
    if len(words) > _SENTENCE or not covered_anywhere(words, code, "ends"):
        return False
    longest = max(len(phrase) for group in phrases(code, ("ends",)).values() for phrase in group)
    return any(prefix(words[-n:], code, "ends") == n for n in range(2, longest + 1) if n <= len(words))


def is_ending(text: str, language: Language) -> bool:
    """Whether a line is the word that closes a report, between signs, with initials behind it or none."""
    if text in _BARE_ENDINGS or (text[:1] in _CLOSED_BY and _RULE_AND_INITIALS.fullmatch(text)):
        return True
    if not any(sign in text for sign in _CLOSED_BY):
        return False
    words = language.words(text)
    while len(words) > 1 and len(words[-1]) == 1:
        words = words[:-1]
    return 0 < len(words) <= _LONGEST_ENDING and covered_anywhere(words, language.code, "ending") == len(
        words
    )
