"""Who wrote an article, from the lines set aside around it: labels, names, posts, and the day beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.cleaning.boilerplate_phrases import covered, covered_anywhere, phrases, prefix, stamp_share
from corpus.cleaning.dates import find_date
from corpus.cleaning.line_ends import ends_with_mark
from corpus.cleaning.outlet_lines import LONGEST_NAME, NO_NAMES, PARTS
from corpus.languages import Language

# Patterns that few lines need stand as text: each is made when one does.
_DIGIT = re.compile(r"(?<!\S)\d")
_BARS = re.compile(r"[|•·]|\s[-–—]\s")
# Where one date ends and another begins; a comma parts a day from its year too, and copied pages glue a label to a
# number («GMT+1Updated 2 hours ago»).
DATE_PARTS = re.compile(
    r"(?:[|•·»›>؛;]|[،,](?!\s*\d{4})|\s[-–—]\s|\(|\)|(?:\s|(?<=\d))(?=mis |mise |modifi|updated|آخر |تحديث|تم التح"
    r"|publi|posted|first publ|نشر|تم النشر|تاريخ الن))\s*",
    re.IGNORECASE,
)
_ARTICLES = ("Le ", "La ", "Les ", "The ", "L’", "L'")  # no person's name begins so
_IN_NAMES = ("Le", "La")  # «Loïc Le Clerc»: «le» stands before a day too
_LONGEST_POST = 4  # words: «chief political correspondent»
_PLACE = r"\s(?:in|à)\s(?=[^\W\d_a-z])"  # «By Ann Lee in London»
# «Submitted by Ann Lee on Mon, 12/05/2024 - 10:15», as content systems write bylines
_BEFORE_DAY = r"\s(?:on|le|في|بتاريخ)\s"
IN_FIGURES = r"(?:[^\W\d_]{2,10}\.?[,،]?\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
_LONGEST_LABEL = 5  # words: «de notre envoyé spécial :»
# A line of dates with a byline behind them: its words, and the share of a date's words in front.
_LONGEST_DATED = 24
_STAMPED = 0.6
# Where copied pages glue a date or its label to a name («By Ann LeePublished 2 May», «بقلم: نورا حداد12 ماي»)
_GLUED = (
    r"(?<=[^\W\d_])(?=\d{1,2}[ /.-])|(?<=[a-zà-ÿ])(?=(?:Publi|Updat|Posted|Last|First|Mis |Modifi)[a-zé ])"
)
# Characters of a line that are looked at for that
_LONGEST_GLUED = 120
# Words of the longest line that is a byline without a day: «By Ann Lee and Tom Hall in New London»
_LONGEST_SIGNED = 8
# Lines set aside, above and below the headline, in which a name without a label may be the author's
_HEAD = 8
# Labels of bylines that stand without a colon too; «كتب» is «books» and «إعداد» «preparation» as well.
_PLAIN_LABELS = frozenset(
    {
        "بقلم", "نشر", "نشرت", "أرسلت", "مرسلة", "par", "by", "written", "submitted", "posted", "propos", "rédigé",
        "soumis", "posté", "de",
    }
)  # fmt: skip
# «The writer» opens sentences too.
_LABELS = ("byline", "writer")


def author(removed: Sequence[str], language: Language) -> str | None:
    """Who wrote the text, where a line labels a name: «بقلم: …», «Par …», «By …».

    Without a label a name may be anybody's, and a word such as «كتب» is one only with a colon behind it. The label
    may stand behind a date: «Publié le 13 mai 2024 par …».
    """
    above = list(above_readers(removed, language))
    for i, (whole, below) in enumerate(zip(above, [*above[1:], ""], strict=False)):
        if ends_with_mark(whole):
            continue
        if i < _HEAD and (unlabelled := _unlabelled(whole, below, language)):
            return unlabelled
        if _is_bare_label(whole, language) and may_be_person(below, language):
            return below.strip(' .«»"“”')
        line = re.sub(_GLUED, " | ", whole) if _may_be_glued(whole) else whole
        label, name = after_label(line, language)
        if not label:
            label, name = after_label(_behind_date(line, language), language)
        if not label:
            label, name = _labelled_part(line, language)
        if not label and (signed := with_post(line, language)):
            return signed
        if label and name and (person := person_in(name, language)):
            return person
    return None


def _unlabelled(line: str, below: str, language: Language) -> str | None:
    """The person whom a line names without a label, as the line below it shows: his post, or the day."""
    if not language.cased or len(line.split()) > _LONGEST_SIGNED:
        return None
    name, *place = re.split(_PLACE, line, maxsplit=1)
    is_told = has_day(below, language) if place else is_post(below, language)
    # «The Lantern», «The minister in London»
    is_person = is_told and may_be_person(name, language) and not name.startswith(_ARTICLES)
    return name if is_person and all(len(one.split()) <= _LONGEST_POST for one in place) else None


def is_byline(line: str, language: Language) -> bool:
    """Whether an open line is a byline's label and a person, with a place behind him or a day beside him."""
    most = _LONGEST_DATED if has_day(line, language) else _LONGEST_SIGNED
    if len(line.split()) > most or ends_with_mark(line):
        return False
    label, name = after_label(line, language)
    if not label and any(map(str.isdigit, line)):
        label, name = _labelled_part(line, language)
    return bool(label) and person_in(name, language) is not None


def person_in(name: str, language: Language) -> str | None:
    """The person named behind a byline's label, without outlet, place and day; None where it is none."""
    name = _without_day(_before_day(name, language), language)
    first = re.split(_PLACE, PARTS.split(name, maxsplit=1)[0])[0].strip(' .«»"“”')
    first = _without_day(first, language)
    # «By Ann Lee Published on 13 May 2024»
    while len(said := first.split()) > 2 and covered(language.words(said[-1]), language.code, "published"):
        first = " ".join(said[:-1])
    return first if may_be_person(first, language) else None


def with_post(line: str, language: Language) -> str | None:
    """The person whose post stands behind the name: «Ann Lee, health correspondent»."""
    name, comma, post = line.partition(", ")
    is_one = comma and not ends_with_mark(line) and is_post(post, language)
    return name if is_one and may_be_person(name, language) and not name.startswith(_ARTICLES) else None


def is_post(text: str, language: Language) -> bool:
    """Whether a text is what somebody is at an outlet, with a place behind it or none."""
    words = language.words(re.split(r",\s|\sin\s|\sà\s", text, maxsplit=1)[0]) if language.cased else ()
    return 0 < len(words) <= _LONGEST_POST and any(
        covered(part, language.code, "writer") == len(part) for part in (words[-1:], words[:1], words)
    )


def above_readers(removed: Sequence[str], language: Language) -> Iterator[str]:
    """The lines up to the heading of the readers' comments, which have dates of their own."""
    for line in removed:
        words = [word for word in language.words(line) if not word.isdigit()]  # «3 comments»
        if words and covered(words, language.code, "comments") == len(words):
            return
        yield line


def _is_bare_label(line: str, language: Language) -> bool:
    """Whether a line is a byline's label with a colon and no name: «Par :» above «Ann Lee»."""
    label, colon, rest = line.partition(":")
    said = language.words(label) if colon and not rest.strip() else []
    return 0 < len(said) <= _LONGEST_LABEL and prefix(said, language.code, "byline") == len(said)


def _may_be_glued(line: str) -> bool:
    """Whether a line has a figure or a capital right behind a letter; the pattern is made for these alone."""
    return any(
        a.isalpha() and (b.isdigit() or (a.islower() and b.isupper()))
        for a, b in pairwise(line[:_LONGEST_GLUED])
    )


def _before_day(name: str, language: Language) -> str:
    """A name without the day on which it published, led in by a preposition; as it is without one."""
    found = re.search(_BEFORE_DAY, name) if any(map(str.isdigit, name)) else None
    rest = name[found.end() :] if found else ""
    is_stamp = re.match(IN_FIGURES, rest) or stamp_share(language.words(rest), language) >= _STAMPED
    return name[: found.start()] if found and is_stamp and find_date(rest, language) else name


def _without_day(name: str, language: Language) -> str:
    """A name without the date that stands behind it: «Ann Lee 12 May 2024»; as it is without one."""
    at = next((match.start() for match in _DIGIT.finditer(name)), 0)
    head, rest = name[:at].rstrip(), name[at:]
    words = language.words(rest)
    # A month in front of the day is the last word of what was taken for the name: «Ann Lee May 12, 2024».
    front, _, month = head.rpartition(" ")
    if len(front.split()) > 1 and month and "".join(language.words(month)) in language.months:
        head, rest, words = front, f"{month} {rest}", language.words(f"{month} {rest}")
    is_stamp = re.match(IN_FIGURES, rest) or (words and stamp_share(words, language) >= _STAMPED)
    is_day = is_stamp and find_date(rest, language) is not None
    return head if head and is_day else name


def _labelled_part(line: str, language: Language) -> tuple[str, str]:
    """The label and the name of a later part of a line: «12 May 2024 | Written by: Ann Lee», «OLJ / Par …»."""
    parts = _BARS.split(line)[1:] if ":" in line else ()
    owner, slash, rest = line.partition(" / ")
    named = slash and len(owner.split()) <= LONGEST_NAME and not _is_credit(owner, language)
    labelled = [*(part for part in parts if ":" in part), rest if named else ""]
    # «The Lantern, 13 May 2024, by Ann Lee»
    if has_day(line, language):
        labelled += PARTS.split(line)[1:]
    found = (after_label(part.strip(), language) for part in labelled)
    return next((pair for pair in found if pair[0]), ("", ""))


def _is_credit(text: str, language: Language) -> bool:
    """Whether a text speaks of a picture."""
    return covered_anywhere(language.words(text), language.code, "credit", "caption") > 0


def _behind_date(line: str, language: Language) -> str:
    """A line of little but a date from a byline's label on; empty where it is no such line."""
    words = line.split()
    at = next((i for i, word in enumerate(words) if i and word.casefold() in _PLAIN_LABELS), None)
    if at is None or len(words) > _LONGEST_DATED:
        return ""
    date = " ".join(words[:at])
    is_date = stamp_share(language.words(date), language) >= _STAMPED and find_date(date, language)
    return " ".join(words[at:]) if is_date else ""


def without_label(name: str | None, language: Language) -> str | None:
    """An author's name without the label of a byline in front of it."""
    if not name:
        return None
    _, rest = after_label(name, language)
    return rest or name


def after_label(line: str, language: Language) -> tuple[str, str]:
    """The label of a byline and what stands behind it; two empty texts where a line begins with none."""
    words = line.split()
    most = min(_LONGEST_LABEL, len(words) - 1)
    front = language.words(" ".join(words[:most]))
    if not prefix(front, language.code, *_LABELS):
        return "", ""  # nor do fewer words begin with a label
    for count in range(most, 0, -1):
        label = " ".join(words[:count])
        said = language.words(label)
        if not said or prefix(said, language.code, *_LABELS) != len(said):
            continue
        rest = " ".join(words[count:])
        # «كتب سامي البرنوصي:» above the text
        marked = label.endswith((":", "：")) or rest.startswith(":") or rest.endswith(":")
        if marked or said[0] in _PLAIN_LABELS:
            return label, rest.strip(" :")
    return "", ""


def may_be_person(name: str, language: Language) -> bool:
    """Whether a part of a byline is a person's name, or those of two: no section's, newsroom's or outlet's."""
    words = name.split()
    if not (2 <= len(words) <= LONGEST_NAME and may_be_name(name, language)):
        return False
    said = language.words(name)
    if said[0] in phrases(language.code, ("outlet",)) or any(c.isdigit() for c in name):
        return False
    # Latin names have capitals; only what joins them has none.
    small = [word for word in words if word[0].islower()]
    return len(small) <= len(words) // 2 and not words[0][0].islower() and not words[-1][0].islower()


def may_be_name(part: str, language: Language) -> bool:
    """Whether a part of a line may be a name: a few words, no initials, and none that sites say."""
    first, *others = part.split() or [""]
    words = language.words(" ".join((first, *(word for word in others if word not in _IN_NAMES))))
    if all(len(word) == 1 for word in words):
        return False  # who made a report, by initials
    site = covered(words, language.code, *NO_NAMES)
    return 0 < len(words) <= LONGEST_NAME and site == 0 and not any(word[0].isdigit() for word in words)


def has_day(line: str, language: Language) -> bool:
    """Whether one of a line's parts is a full date and little else."""
    return any(
        stamp_share(language.words(part), language) >= _STAMPED and find_date(part, language) is not None
        for part in DATE_PARTS.split(line)
        if any(map(str.isdigit, part))
    )
