"""A press review, split at the lines that name an outlet and the headline it carried: «1- The Paper: headline»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from corpus.cleaning.boilerplate_phrases import covered_anywhere
from corpus.cleaning.dates import find_date
from corpus.cleaning.line_ends import is_sentence
from corpus.formats.base import Hints, RawDocument
from corpus.formats.pages.page_kinds import is_review
from corpus.formats.record_fields import document, is_month_first
from corpus.formats.reviews.review_tables import Table, records
from corpus.formats.reviews.sections import Section, articles, under_sources
from corpus.languages import detect, get_language

# «1- The Paper: headline», «٢) الجريدة: عنوان».
_NUMBERED = re.compile(r"[\s>]*(\d{1,2})\s?[-–.)ـ]\s*([^:.!?؟«»\"]{2,60}?)\s?:\s+(\S.{2,300})$")
# «2- headline (The Paper)», and that without a number
_BEHIND = re.compile(r"[\s>]*(\d{1,2})\s?[-–.)ـ]\s*(\S[^()]{2,300}?)\s*\(([^()]{2,60})\)\s*$")
_BRACKETED = re.compile(r"\s*(?:\d{1,2}\s?[-–.)ـ]\s*)?(\S[^()]{2,300}?)\s*\(([^()]{2,60})\)\s*$")
_NAMED = re.compile(r"\s*(?:\d{1,2}\s?[-–.)ـ]\s*)?([^:.!?؟«»\"]{2,60}?)\s?:\s+(\S.{2,300})$")
# Words of an outlet's name.
_LONGEST_NAME = 5
# Lines above the articles in which a review names itself, and the words of the longest.
_MOST_ABOVE = 3
_LONGEST_HEAD = 12
# Between an outlet's name and a day: «The Paper, 15 May 2024», «الجريدة - 15 ماي 2024».
_BEFORE_DAY = re.compile(r"\s?[,،]\s|\s[-–—]\s|\s(?=\d)")
_JOINED = re.compile(r"[_.-]+")


class Reviewed(Struct, frozen=True):
    """An article of a press review.

    Attributes:
        outlet: Who published it.
        title: Its headline.
        lines: Its text.
        published: ISO 8601 date that stands behind the outlet's name, or None.
    """

    outlet: str
    title: str
    lines: tuple[str, ...]
    published: str | None = None


def numbered(lines: Sequence[str]) -> list[Reviewed]:
    """The articles under lines that count from one and name outlet and headline; none where one has no text."""
    starts: list[tuple[int, str, str]] = []
    for i, line in enumerate(lines):
        if match := _NUMBERED.match(line):
            outlet, title = match[2], match[3]
        elif match := _BEHIND.match(line):
            title, outlet = match[2], match[3]
        if match and int(match[1]) == len(starts) + 1 and _is_head(outlet, title):
            starts.append((i, outlet, title))
    return _parts(lines, starts)


def headed(paragraphs: Sequence[tuple[str, int]]) -> list[Reviewed]:
    """The articles under headings of one level, each of which names an outlet and a headline.

    Args:
        paragraphs: Those of a document, each with its level as a heading, 0 for none.
    """
    for level in sorted({level for _, level in paragraphs if level}):
        headings = [(i, text) for i, (text, own) in enumerate(paragraphs) if own == level and text.strip()]
        named = [(i, _NAMED.match(text)) for i, text in headings]
        bracketed = [(i, _BRACKETED.match(text)) for i, text in headings]
        for matches, outlet, title in ((named, 1, 2), (bracketed, 2, 1)):
            starts = [(i, m[outlet], m[title]) for i, m in matches if m and _is_head(m[outlet], m[title])]
            if len(starts) == len(headings) > 1:
                return _parts([text for text, _ in paragraphs], starts)
    return []


def under_outlets(paragraphs: Sequence[tuple[str, int]]) -> list[Reviewed]:
    """The articles below headings that are their headlines, each below one that names their outlet; else none.

    Args:
        paragraphs: Those of a document, each with its level as a heading, 0 for none.
    """
    held = [(text, level) for text, level in paragraphs if text.strip()]
    upper = min((level for _, level in held if level), default=0)
    lower = min((level for _, level in held if level > upper), default=0)
    starts: list[tuple[int, str, str]] = []
    outlet = ""
    for i, (text, level) in enumerate(held):
        if upper and level == upper:
            is_named = len(text.split()) <= _LONGEST_NAME and held[i + 1 : i + 2]
            if not is_named or held[i + 1][1] != lower:
                return []
            outlet = text
        elif lower and level == lower:
            starts.append((i, outlet, text))
    names = {text for text, level in held if level == upper}
    # An outlet's own heading is none of the text above it.
    lines = ["" if level == upper and upper else text for text, level in held]
    return _parts(lines, starts) if len(names) > 1 else []


def split_at_headings(whole: RawDocument, paragraphs: Sequence[tuple[str, int]]) -> list[RawDocument]:
    """The articles of a document that is a press review by title and headings; else the whole."""
    parts = headed(paragraphs) if is_review(whole.title) else []
    above = [text for text, _ in paragraphs if text.strip()][:_MOST_ABOVE]
    day = _day(whole, above) if parts else None
    return [
        RawDocument(
            "\n\n".join(one.lines),
            title=one.title,
            outlet=one.outlet,
            published=one.published or day,
            headings=whole.headings,
        )
        for one in parts
    ] or [whole]


def split_written(
    whole: RawDocument,
    paragraphs: Sequence[tuple[str, int]],
    tables: Sequence[Table],
    hints: Hints,
    bold: Sequence[tuple[str, int]] = (),
) -> list[RawDocument]:
    """The articles of a written document: rows of its table, parts under its headings; else the whole.

    Args:
        whole: The document.
        paragraphs: Its paragraphs, each with its level as a heading, 0 for none.
        tables: Its tables, each a list of rows of cells.
        hints: What is known of its file.
        bold: The paragraphs with those in bold for headings, where no style marks any.
    """
    if tabled := split_at_rows(whole, [text for text, _ in paragraphs], tables, hints):
        return tabled
    reviewed = split_at_headings(whole, paragraphs)
    if len(reviewed) > 1:
        return reviewed
    if below := _below_outlets(whole, paragraphs, hints):
        return below
    parts = articles(paragraphs) or articles(bold, styled=False)
    first = next((i for i, (text, _) in enumerate(paragraphs) if parts and text == parts[0].title), 0)
    lines = [line for text, _ in paragraphs for line in (text, "")]
    return (
        _documents(parts, _day(whole, [text for text, _ in paragraphs[:first]]))
        or split_under_sources(lines)
        or [whole]
    )


def _below_outlets(
    whole: RawDocument, paragraphs: Sequence[tuple[str, int]], hints: Hints
) -> list[RawDocument]:
    """The articles below headings that name their outlets, or below rubrics where each names its own; else none."""
    named = under_outlets(paragraphs)
    is_review = named and _says_review(whole, [text for text, _ in paragraphs], hints)
    if not is_review and not (named and _is_days_collection(whole, named)):
        return []
    if parts := _under_rubrics(named, _day(whole)):
        return parts
    return [
        RawDocument(
            "\n\n".join(filter(None, one.lines)),
            title=one.title,
            outlet=one.outlet,
            published=one.published or _day(whole),
        )
        for one in (named if _are_names([one.outlet for one in named]) else ())
    ]


def _documents(parts: Sequence[Section], day: str | None) -> list[RawDocument]:
    names = [part.outlet for part in parts]
    # One name above all of them may be the place they were written in.
    is_named = None not in names and len(set(names)) > 1
    return [
        RawDocument(
            part.text,
            title=part.title,
            outlet=part.outlet if is_named else None,
            author=part.author,
            published=part.published,
            headings=part.headings,
            issue=day,
        )
        for part in parts
    ]


def split_under_sources(lines: Sequence[str]) -> list[RawDocument]:
    """The articles of a text under headlines with outlet and day on the line below; none of another."""
    spans = under_sources(lines)
    parts = [
        Section(lines[start].strip(), tuple((line, 0) for line in lines[start + 1 : end] if line.strip()))
        for start, end in spans
    ]
    above = [line for line in lines[: spans[0][0]] if line.strip()] if spans else []
    return [
        replace(document, text="\n".join(lines[start + 1 : end]))
        for document, (start, end) in zip(_documents(parts, _day(RawDocument(""), above)), spans, strict=True)
    ]


def _under_rubrics(parts: Sequence[Reviewed], day: str | None) -> list[RawDocument]:
    """The articles where each opens with its own outlet and day, and rubrics stand above; else none."""
    held = [Section(part.title, tuple((line, 0) for line in part.lines if line.strip())) for part in parts]
    return _documents(held, day) if all(part.paragraphs and part.outlet for part in held) else []


def split_at_rows(
    whole: RawDocument, paragraphs: Sequence[str], tables: Sequence[Table], hints: Hints
) -> list[RawDocument]:
    """The articles of a document's tables where they are most of its text, else none."""
    held = [text for text in paragraphs if text.strip()][:_MOST_ABOVE]
    day = _day(whole, held)
    found = _articles(day, records(tables, review=_says_review(whole, paragraphs, hints)), hints)
    most = sum(len(one.text.split()) for one in found) > len(whole.text.split()) / 2
    return found if most else []


def _says_review(whole: RawDocument, paragraphs: Sequence[str], hints: Hints) -> bool:
    """Whether a document calls itself a press review: in its title, a line above all else or its file's name."""
    first = [text for text in paragraphs if text.strip()][:_MOST_ABOVE]
    name = _JOINED.sub(" ", hints.source.rpartition("/")[2])
    return any(
        is_review(line) for line in (whole.title, name, *first) if line and len(line.split()) <= _LONGEST_HEAD
    )


def _is_days_collection(whole: RawDocument, named: Sequence[Reviewed]) -> bool:
    """Whether a title with a day stands above one headline of each outlet; a report's parts have more, or none."""
    outlets = [one.outlet for one in named]
    return _are_names(outlets) and len(set(outlets)) == len(outlets) and _day(whole) is not None


def _are_names(headings: Sequence[str]) -> bool:
    """Whether none of some headings is a rubric's: «Economy», «اقتصاد»."""
    language = get_language(detect(" ".join(headings)))
    return all(
        covered_anywhere(words, language.code, "section") < len(words)
        for words in map(language.words, headings)
    )


def _articles(day: str | None, rows: Sequence[dict[str, str]], hints: Hints) -> list[RawDocument]:
    month_first = is_month_first(rows, hints)
    found = [document(one, f"row {i}", hints, month_first=month_first) for i, one in enumerate(rows, 1)]
    return [
        # A review's cell holds the article, or what its reviewer wrote of it.
        replace(one, published=one.published or day, short=False)
        for one in found
        if isinstance(one, RawDocument)
    ]


def _day(whole: RawDocument, above: Sequence[str] = ()) -> str | None:
    """The date of a document, from its title or a short line above its articles where it has none."""
    short = (line for line in (whole.title or "", *above) if len(line.split()) <= _LONGEST_HEAD)
    days = (find_date(line, get_language(detect(line))) for line in short)
    return whole.published or next(filter(None, days), None)


def _name_and_day(text: str) -> tuple[str, str | None]:
    """The name of an outlet, and the date behind it where there is one."""
    language = get_language(detect(text))
    for match in _BEFORE_DAY.finditer(text):
        if day := find_date(text[match.end() :], language):
            return text[: match.start()].strip(), day
    return text.strip(), None


def _is_head(outlet: str, title: str) -> bool:
    return len(_name_and_day(outlet)[0].split()) <= _LONGEST_NAME and not title.rstrip().endswith(".")


def _parts(lines: Sequence[str], starts: Sequence[tuple[int, str, str]]) -> list[Reviewed]:
    if len(starts) < 2:
        return []
    ends = [i for i, _, _ in starts[1:]] + [len(lines)]
    found = []
    for (i, outlet, title), end in zip(starts, ends, strict=True):
        name, day = _name_and_day(outlet)
        found.append(Reviewed(name, title.strip(), tuple(lines[i + 1 : end]), day))
    is_whole = all(any(is_sentence(line) for line in part.lines) for part in found)
    return found if is_whole else []
