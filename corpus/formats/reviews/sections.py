"""A document of several articles, such as a press review or a newsletter, split at its headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence
from itertools import pairwise

from msgspec import Struct

from corpus.cleaning.boilerplate_phrases import covered_anywhere, stamp_share
from corpus.cleaning.bylines import IN_FIGURES, has_day, may_be_person
from corpus.cleaning.dates import find_date
from corpus.cleaning.line_ends import SENTENCE, ends_with_mark
from corpus.cleaning.metadata import published
from corpus.cleaning.outlet_lines import PARTS
from corpus.languages import CODES, Language, detect, get_language

# Words of a section that needs no date to be an article, and of the longest line that is a date.
_LONG = 60
_MOST_DATE = 12
# «The Paper, 13 May 2024»: what stands before the date, up to a sign that parts it off; words of an outlet's name.
_NAMED = re.compile(r"((?:[^،,:|•·0-9٠-٩–—-]|(?<=\w)-(?=\w)){2,60}?)(?:[،,:|•·–—]|\s-)\s")
_LONGEST_NAME = 5  # words of that outlet's name
# The number, sign and page of an item in a list of contents
_ITEM = re.compile(r"^(?:\d{1,2}\s?[.)–-]\s*|[•*▪–-]\s*)|[\s.…]{1,200}\d{1,3}$")
# A line of nothing but dashes and the like
_RULE = re.compile(r"(?:[-–—=_*~#]\s?){3,200}")
# Words of a headline that is told by the line below it alone.
_LEAST_HEADLINE, _MOST_HEADLINE = 4, 20
# The share of a label's words in «Le Monde», whose first stands before dates too.
_ARTICLE = 0.5


class Section(Struct, frozen=True):
    """An article of a document.

    Attributes:
        title: Its headline.
        paragraphs: Its paragraphs, each with its level as a heading, 0 for none.
    """

    title: str
    paragraphs: tuple[tuple[str, int], ...]

    @property
    def text(self) -> str:
        """The paragraphs, parted by blank lines."""
        return "\n\n".join(text for text, _ in self.paragraphs)

    @property
    def outlet(self) -> str | None:
        """The name that stands with the date on the first line, where the text speaks of no such place."""
        line, *rest = (text for text, _ in self.paragraphs)
        language = get_language(detect(" ".join(rest)))
        told = line.partition(":")[2]  # «Source: The Paper, 13 May 2024»
        match = _NAMED.match(told.strip() if _is_source(line) else line) if _is_dated(line) else None
        name = match[1].strip() if match else ""
        words = language.words(name)
        own = 0 < len(words) <= _LONGEST_NAME and stamp_share(words, language) <= _ARTICLE
        return name if own and not any(name in text for text in rest) else None

    @property
    def author(self) -> str | None:
        """The person behind outlet and day on that line, whom the text does not mention."""
        line, *rest = (text for text, _ in self.paragraphs)
        language = get_language(detect(" ".join(rest)))
        parts = [part.strip() for part in PARTS.split(line)] if names_source(line, language) else []
        days = [i for i, part in enumerate(parts[1:-1], 1) if find_date(part, language)]
        is_person = days and may_be_person(parts[-1], language)
        return parts[-1] if is_person and not any(parts[-1] in text for text in rest) else None

    @property
    def published(self) -> str | None:
        """The day on that line, where outlet and day are its parts."""
        line = self.paragraphs[0][0]
        language = get_language(detect(self.text))
        parts = [part for part in PARTS.split(line) if find_date(part, language)]
        # A comma may part a day from its year.
        return published(parts or [line], language) if names_source(line, language) else None

    @property
    def headings(self) -> frozenset[str]:
        """Those of the paragraphs that are headings."""
        return frozenset(text for text, level in self.paragraphs if level)

    @property
    def is_long(self) -> bool:
        """Whether it has as much text as an article that needs neither a date nor a link to its rest."""
        return len(self.text.split()) >= _LONG and len(self.paragraphs) > 1


def sections(paragraphs: Sequence[tuple[str, int]]) -> list[Section]:
    """The parts of a document under its uppermost repeated headings; at least two with running text, or none."""
    paragraphs = [(text, level) for text, level in paragraphs if text.strip()]
    counts = Counter(level for _, level in paragraphs if level)
    levels = sorted(level for level, count in counts.items() if count > 1)
    # A heading right above another one is a rubric's.
    level = next((one for one in levels if not _are_rubrics(paragraphs, one)), 0)
    if not level:
        return []
    starts = [i for i, (_, found) in enumerate(paragraphs) if found == level]
    ends = [i for i, (_, found) in enumerate(paragraphs) if 0 < found <= level]
    found = []
    for start in starts:
        end = next((i for i in ends if i > start), len(paragraphs))
        held = tuple(paragraphs[start + 1 : end])
        if any(len(text.split()) >= SENTENCE for text, _ in held):
            found.append(Section(paragraphs[start][0], held))
    titles = {paragraphs[start][0].strip() for start in starts}
    found = [one for one in found if not _lists(one, titles)]
    return found if len(found) > 1 else []


def _lists(part: Section, titles: Container[str]) -> bool:
    """Whether a part is nothing but the titles of others, as a list of contents is."""
    return all(_ITEM.sub("", text).strip() in titles for text, _ in part.paragraphs)


def _are_rubrics(paragraphs: Sequence[tuple[str, int]], level: int) -> bool:
    """Whether each heading of a level stands right above one of a lower level."""
    below = [paragraphs[i + 1][1] for i, (_, own) in enumerate(paragraphs[:-1]) if own == level]
    return bool(below) and all(one > level for one in below)


def framed(lines: Sequence[str]) -> list[Section]:
    """The parts of a plain text under titles between two rules, as newsletters set them; at least two, or none."""
    paragraphs: list[tuple[str, int]] = []
    held: list[str] = []
    rules = [bool(_RULE.fullmatch(line.strip())) for line in lines]
    for i, line in enumerate([*lines, ""]):
        is_title = 0 < i < len(lines) - 1 and rules[i - 1] and rules[i + 1]
        if held and (is_title or i == len(lines) or rules[i] or not line.strip()):
            paragraphs.append(("\n".join(held), 0))
            held = []
        if is_title and line.strip() and not rules[i] and len(line.split()) <= 2 * SENTENCE:
            paragraphs.append((line.strip(), 1))
        elif i < len(lines) and not rules[i] and line.strip():
            held.append(line)
    return sections(paragraphs)


def under_sources(lines: Sequence[str]) -> list[tuple[int, int]]:
    """Where each article of a text begins and ends: headlines with outlet and day on the line below; or none.

    No style tells such headlines, and no number: a blank line or a rule stands above each, and nothing but the
    collection's own title above the first.
    """
    plain = ["" if _RULE.fullmatch(line.strip()) else line.strip() for line in lines]
    held = [i for i, line in enumerate(plain) if line]
    language = get_language(detect(" ".join(plain)))
    starts = [
        i
        for i, below in pairwise(held)
        if (i == 0 or not plain[i - 1]) and _may_head(plain[i]) and names_source(plain[below], language)
    ]
    if len(starts) < 2 or sum(i < starts[0] for i in held) > 1:
        return []
    found = list(pairwise([*starts, len(lines)]))
    texts = (plain[start + 1 : end] for start, end in found)
    is_whole = all(
        sum(len(line.split()) for line in text) >= 2 * SENTENCE and any(map(ends_with_mark, text))
        for text in texts
    )
    return found if is_whole else []


def _may_head(line: str) -> bool:
    """Whether a line has the words of a headline and the end of none but one."""
    is_long_enough = _LEAST_HEADLINE <= len(line.split()) <= _MOST_HEADLINE
    return is_long_enough and not ends_with_mark(line) and not _is_dated(line)


def names_source(line: str, language: Language) -> bool:
    """Whether a line is an outlet's name and a full day, with an author or a page behind them or nothing."""
    is_short = len(line.split()) <= _MOST_DATE and not ends_with_mark(line)
    match = _NAMED.match(line) if is_short and find_date(line, language) else None
    words = language.words(match[1]) if match else []
    is_name = 0 < len(words) <= _LONGEST_NAME and stamp_share(words, language) <= _ARTICLE
    has_one = has_day(line, language) or re.search(IN_FIGURES, line) is not None
    return is_name and not line[0].islower() and has_one


def articles(paragraphs: Sequence[tuple[str, int]], *, styled: bool = True) -> list[Section]:
    """The articles of a written document, or none where it is one.

    Headings may be those of one article's parts. It is several where no running text stands above the first heading
    and most parts open with a date or their source, or where each part is long and nothing else is the title.

    Args:
        paragraphs: Those of the document, each with its level as a heading, 0 for none.
        styled: Whether headings have a style of their own; those in bold alone are often one article's, however
            long its parts.
    """
    found = sections(paragraphs)
    if not found:
        return []
    above = [
        text for text, _ in paragraphs[: next(i for i, p in enumerate(paragraphs) if p[0] == found[0].title)]
    ]
    if not may_stand_above(above):
        return []
    dated = sum(any(map(_tells, (*one.paragraphs[:2], one.paragraphs[-1]))) for one in found)
    # «The press, 13 May 2024»: a title with a day is that of a collection.
    is_titled = any(text.strip() and not _is_dated(text) for text in above)
    long = styled and all(section.is_long for section in found)
    return found if dated > len(found) / 2 or (long and not is_titled) else []


def _tells(paragraph: tuple[str, int]) -> bool:
    """Whether a paragraph tells when or where an article was published."""
    return _is_dated(paragraph[0]) or _is_source(paragraph[0])


def may_stand_above(lines: Sequence[str]) -> bool:
    """Whether lines above the first of several articles are no running text."""
    return all(len(line.split()) <= 2 * SENTENCE for line in lines)


def _is_dated(line: str) -> bool:
    # A few words may be taken for those of another language.
    return len(line.split()) <= _MOST_DATE and any(find_date(line, get_language(code)) for code in CODES)


def _is_source(line: str) -> bool:
    """Whether a line names a source behind a label: «Source: The Paper»."""
    label, colon, name = line.partition(":")
    language = get_language(detect(line))
    said = language.words(label) if colon and name.strip() else []
    return bool(said) and covered_anywhere(said, language.code, "source") == len(said)
