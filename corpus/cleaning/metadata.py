"""Who published an article, who wrote it and when, from the lines that were set aside around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.cleaning.boilerplate_phrases import covered, covered_anywhere, phrases, prefix, stamp_share
from corpus.cleaning.dates import find_date
from corpus.cleaning.line_ends import ends_with_mark
from corpus.cleaning.outlet_lines import (
    LONGEST_NAME,
    NO_NAMES,
    OPENED,
    PARTS,
    is_outlet,
    named_outlet,
    of_issue,
)
from corpus.cleaning.wire_marks import agency_of, opens_report
from corpus.languages import Language

# Patterns that few lines need stand as text: each is made when one does.
_DIGIT = re.compile(r"(?<!\S)\d")
_BARS = re.compile(r"[|•·]|\s[-–—]\s")
# Where one date ends and another begins; a comma parts a day from its year too, and copied pages glue a label to a
# number («GMT+1Updated 2 hours ago»).
_DATE_PARTS = re.compile(
    r"(?:[|•·»›>؛;]|[،,](?!\s*\d{4})|\s[-–—]\s|\(|\)|(?:\s|(?<=\d))(?=mis |mise |modifi|updated|آخر |تحديث|تم التح"
    r"|publi|posted|first publ|نشر|تم النشر|تاريخ الن))\s*",
    re.IGNORECASE,
)
_NO_MARKS = dict.fromkeys(map(ord, '«»"“”'))
# «Claire Fontan (avec AFP)»: a person's name, or an outlet's.
_WITH = r"(?i)\((?:avec|with|مع)\s"
_ARTICLES = ("Le ", "La ", "Les ", "The ", "L’", "L'")  # no person's name begins so
_IN_NAMES = ("Le", "La")  # «Loïc Le Clerc»: «le» stands before a day too
_LONGEST_POST = 4  # words: «chief political correspondent»
_PLACE = r"\s(?:in|à)\s(?=[^\W\d_a-z])"  # «By Ann Lee in London»
# «Submitted by Ann Lee on Mon, 12/05/2024 - 10:15», as content systems write bylines
_BEFORE_DAY = r"\s(?:on|le|في|بتاريخ)\s"
_IN_FIGURES = r"(?:[^\W\d_]{2,10}\.?[,،]?\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
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
_ADDRESS = r"(?i)https?://(?:www\.)?([\w.-]{1,253})(?::\d+)?(?:/\S*)?"
# «Article printed from The Lantern: https://…»
_BEHIND_NAME = r"\s?[:–-]?\s?\(?https?://\S{1,2000}$"
_LONGEST_BYLINE = 3  # parts: author, outlet, day
# Labels of bylines that stand without a colon too; «كتب» is «books» and «إعداد» «preparation» as well.
_PLAIN_LABELS = frozenset(
    {
        "بقلم", "نشر", "نشرت", "أرسلت", "مرسلة", "par", "by", "written", "submitted", "posted", "propos", "rédigé",
        "soumis", "posté", "de",
    }
)  # fmt: skip
# «The writer» opens sentences too.
_LABELS = ("byline", "writer")
# What a part of a byline begins with that is no outlet.
_NO_OUTLETS = ("byline", "newsroom")


def published(removed: Sequence[str], language: Language) -> str | None:
    """The date of publication: the first line that is a full date and little else, or labels one.

    The title of another article may hold a date too, and the date of an update is none of publication.
    """
    for line in _above_readers(removed, language):
        words = language.words(line)
        dates = stamp_share(words, language)
        # «Par Claire Fontan, La Voix du Gué, 12 mars 2024» tells it too.
        is_long = dates < 0.4 and len(words) > LONGEST_NAME + 3
        if is_long and not (_after_label(line, language)[0] and has_day(line, language)):
            continue
        if found := next(
            filter(None, (find_date(part, language) for part in _first_versions(line, language))), None
        ):
            return found
    return None


def _above_readers(removed: Sequence[str], language: Language) -> Iterator[str]:
    """The lines up to the heading of the readers' comments, which have dates of their own."""
    for line in removed:
        words = [word for word in language.words(line) if not word.isdigit()]  # «3 comments»
        if words and covered(words, language.code, "comments") == len(words):
            return
        yield line


def _first_versions(line: str, language: Language) -> Iterator[str]:
    """The parts of a line with a date in it that do not say when the text was changed."""
    updated = False
    for part in _DATE_PARTS.split(line):
        words = language.words(part)
        if not words:
            continue
        labels = covered_anywhere(words, language.code, "updated")
        if labels or any(not word[0].isdigit() for word in words):
            updated = labels > 0
        if not updated:
            yield part


def outlet(removed: Sequence[str], body: str, language: Language) -> str | None:
    """The outlet's name, where a line says so: «Source: X», or a byline of X beside newsroom words.

    A part of a byline counts only where it is the one that the article itself does not mention (a dateline's
    city usually is mentioned), or begins with a word such as newspaper or agency. No guess is better than a
    wrong one.
    """
    for line in removed:
        label, _, name = line.partition(":")
        words = language.words(label)
        says_so = bool(words) and covered(words, language.code, "source") == len(words)
        named = language.words(name)
        # «المصدر: وكالات» names none.
        if says_so and len(named) > covered(named, language.code, "newsroom", "section"):
            # «Source: The Paper, 10 June 2024»
            own = PARTS.split(name.strip())[0] if _ends_with_day(name, language) else name
            return address_domain(name) or own.strip(' .«»"')
        if taken := _taken_from(line, language):
            return taken
    for line in removed:
        # «Place / name / agency» names the agency alone; «Ann Lee, health correspondent» a person.
        if any(told(line, language) for told in (leads_home, opens_report, agency_of, _with_post)):
            continue
        parts = [part for whole in PARTS.split(line) if (part := whole.strip())]
        names = [part for part in parts if _may_be_name(part, language)]
        headed = [
            part
            for part in names
            # «The paper Dawn: the siege goes on» is a headline.
            if language.words(part)[0] in phrases(language.code, ("outlet",)) and not _speaks(part, line)
        ]
        bylined = any(_is_newsroom(part, language) for part in parts) and not (
            "(" in line and re.search(_WITH, line)
        )
        unmentioned = [part for part in names if part not in body]
        for group in (headed, unmentioned if bylined else []):
            if len(group) == 1 and len(parts) > 1:
                return group[0].strip(' .«»"“”')
    return next(_built(removed, body, language), None)


def _ends_with_day(name: str, language: Language) -> bool:
    """Whether a day stands behind a name, in words or figures."""
    return has_day(name, language) or (
        re.fullmatch(_IN_FIGURES, re.split(r"[،,|(–-]\s*", name)[-1].strip(" )")) is not None
    )


def _built(removed: Sequence[str], body: str, language: Language) -> Iterator[str]:
    """The outlets that lines name by how they are built, those of numbered issues first."""
    # «Agency of the Coast» alone, above everything
    if removed and is_outlet(removed[0], body, language):
        yield removed[0]
    yield from filter(None, map(of_issue, removed))
    for line in removed:
        named = named_outlet(line, language) or agency_of(line, language)
        if found := named or _beside_author(line, body, language):
            yield found


def _with_post(line: str, language: Language) -> str | None:
    """The person whose post stands behind the name: «Ann Lee, health correspondent»."""
    name, comma, post = line.partition(", ") if language.cased else ("", "", "")
    words = language.words(post)
    if not comma or ends_with_mark(line) or not 0 < len(words) <= _LONGEST_POST:
        return None
    is_post = any(
        covered(part, language.code, "writer") == len(part) for part in (words[-1:], words[:1], words)
    )
    return name if is_post and may_be_person(name, language) and not name.startswith(_ARTICLES) else None


def address_domain(text: str) -> str | None:
    """The domain of an address; None where a text is none."""
    match = re.fullmatch(_ADDRESS, text.strip()) if "://" in text else None
    return match[1].lower() if match else None


def _beside_author(line: str, body: str, language: Language) -> str | None:
    """The outlet between author and day: «Par Claire Fontan, La Voix du Gué, 12 mars 2024».

    A place may stand there too, but then the text mostly mentions it, or it is one word. Without an author its
    article tells an outlet: «La Voix du Gué - mardi 12 mars 2024».
    """
    if ends_with_mark(line) or not any(map(str.isdigit, line)):
        return None
    label, rest = _after_label(line, language)
    parts = [part for whole in PARTS.split(rest or line) if (part := whole.strip(' .«»"“”'))]
    name = parts[-2] if len(parts) == (_LONGEST_BYLINE if label else _LONGEST_BYLINE - 1) else ""
    words = language.words(name)
    if not words or name in body or not find_date(parts[-1], language):
        return None
    if not (may_be_person(parts[0], language) if label else re.match(OPENED, name)):
        return None
    # «Le Courrier du Lac»: an outlet's name may have a section's in it.
    own = covered(words, language.code, *NO_NAMES) < len(words) <= LONGEST_NAME
    named = own and len(words) > 1 and not any(prefix(words, language.code, kind) for kind in _NO_OUTLETS)
    return name if named and not name[0].islower() else None


def _speaks(name: str, line: str) -> bool:
    """Whether a name opens a line and what it says follows behind a colon."""
    return line.startswith(name) and line[len(name) :].lstrip(' «»"“”').startswith(":")


def _taken_from(line: str, language: Language) -> str:
    """Where the text was taken from, as a line says without a colon («* نقلا عن المجلة»); else empty."""
    line = re.sub(_BEHIND_NAME, "", line) if "://" in line else line
    words = line.lstrip("* ").split()
    label = prefix(language.words(line), language.code, "source")
    return " ".join(words[label:]).translate(_NO_MARKS).strip(" .") if label > 1 and ":" not in line else ""


def author(removed: Sequence[str], language: Language) -> str | None:
    """Who wrote the text, where a line labels a name: «بقلم: …», «Par …», «By …».

    Without a label a name may be anybody's, and a word such as «كتب» is one only with a colon behind it. The label
    may stand behind a date: «Publié le 13 mai 2024 par …».
    """
    above = list(_above_readers(removed, language))
    for whole, below in zip(above, [*above[1:], ""], strict=False):
        if ends_with_mark(whole):
            continue
        if _is_bare_label(whole, language) and may_be_person(below, language):
            return below.strip(' .«»"“”')
        line = re.sub(_GLUED, " | ", whole) if _may_be_glued(whole) else whole
        label, name = _after_label(line, language)
        if not label:
            label, name = _after_label(_behind_date(line, language), language)
        if not label:
            label, name = _labelled_part(line, language)
        if not label and (signed := _with_post(line, language)):
            return signed
        if not label or not name:
            continue
        name = _without_day(_before_day(name, language), language)
        first = re.split(_PLACE, PARTS.split(name, maxsplit=1)[0])[0].strip(' .«»"“”')
        first = _without_day(first, language)
        if may_be_person(first, language):
            return first
    return None


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
    is_stamp = re.match(_IN_FIGURES, rest) or stamp_share(language.words(rest), language) >= _STAMPED
    return name[: found.start()] if found and is_stamp and find_date(rest, language) else name


def _without_day(name: str, language: Language) -> str:
    """A name without the date that stands behind it: «Ann Lee 12 May 2024»; as it is without one."""
    at = next((match.start() for match in _DIGIT.finditer(name)), 0)
    head, rest = name[:at].rstrip(), name[at:]
    words = language.words(rest)
    # A month in front of the day is the last word of what was taken for the name: «Ann Lee May 12, 2024».
    is_stamp = re.match(_IN_FIGURES, rest) or (words and stamp_share(words, language) >= _STAMPED)
    is_day = is_stamp and find_date(rest, language) is not None
    return head if head and is_day else name


def _labelled_part(line: str, language: Language) -> tuple[str, str]:
    """The label and the name of a later part of a line: «12 May 2024 | Written by: Ann Lee», «OLJ / Par …»."""
    parts = _BARS.split(line)[1:] if ":" in line else ()
    owner, slash, rest = line.partition(" / ")
    named = slash and len(owner.split()) <= LONGEST_NAME and not _is_credit(owner, language)
    labelled = [*(part for part in parts if ":" in part), rest if named else ""]
    found = (_after_label(part.strip(), language) for part in labelled)
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
    _, rest = _after_label(name, language)
    return rest or name


def _after_label(line: str, language: Language) -> tuple[str, str]:
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
    if not (2 <= len(words) <= LONGEST_NAME and _may_be_name(name, language)):
        return False
    said = language.words(name)
    if said[0] in phrases(language.code, ("outlet",)) or any(c.isdigit() for c in name):
        return False
    # Latin names have capitals; only what joins them has none.
    small = [word for word in words if word[0].islower()]
    return len(small) <= len(words) // 2 and not words[0][0].islower() and not words[-1][0].islower()


def _may_be_name(part: str, language: Language) -> bool:
    first, *others = part.split() or [""]
    words = language.words(" ".join((first, *(word for word in others if word not in _IN_NAMES))))
    if all(len(word) == 1 for word in words):
        return False  # who made a report, by initials
    site = covered(words, language.code, *NO_NAMES)
    return 0 < len(words) <= LONGEST_NAME and site == 0 and not any(word[0].isdigit() for word in words)


def _is_newsroom(part: str, language: Language) -> bool:
    words = language.words(part)
    # «قسم الربورتاج», «par la rédaction»: the section's own name need not be known.
    return bool(words) and covered(words, language.code, "agency", "newsroom") >= len(words) / 2


def has_day(line: str, language: Language) -> bool:
    """Whether one of a line's parts is a full date and little else."""
    return any(
        stamp_share(language.words(part), language) >= _STAMPED and find_date(part, language) is not None
        for part in _DATE_PARTS.split(line)
        if any(map(str.isdigit, part))
    )


def leads_home(line: str, language: Language) -> bool:
    """Whether a line leads from the home page to the article; its last part is a section's name, or the title."""
    return any(
        0 < len(words) == covered(words, language.code, "page")
        for part in PARTS.split(line)[:1]
        if (words := language.words(part))
    )
