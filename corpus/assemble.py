"""A raw document of any format to an article: cleaned, boilerplate set aside, cut into sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from corpus.article import Article, Sentence
from corpus.cleaning import bylines, metadata, normalize
from corpus.cleaning.boilerplate import breaks_off, classify, classify_body, own_language
from corpus.cleaning.dateline import Dateline, dateline
from corpus.cleaning.dates import find_date
from corpus.cleaning.line_roles import Role
from corpus.cleaning.normalize import Line
from corpus.cleaning.wire_marks import head_of, tail_of
from corpus.formats.base import FormatError, RawDocument
from corpus.languages import CODES, Language, get_language, is_foreign
from corpus.remembered import forget_words
from corpus.sentences import split

# Longer than any article, shorter than a book.
MOST_CHARACTERS = 1_000_000
# Three times those of the longest article in prose: of lines of a word or two each is kept with all that is known
# of it, and a megabyte of them would take more memory than its size allows.
MOST_SENTENCES = 25_000
# A headline that the format names is looked for among this many first lines.
_HEAD = 12
_PARAGRAPH_BREAK = "\n\n"


class _Body(Struct, frozen=True):
    """The text of an article with what was found in it."""

    text: str
    title: str | None
    sentences: tuple[Sentence, ...]
    removed: tuple[str, ...]
    dateline: str | None = None
    agency: str | None = None


def assemble(raw: RawDocument, *, id: str, source: str, date: str | None = None) -> Article:  # noqa: A002
    """The article in a raw document.

    Args:
        raw: The document.
        id: The article's id.
        source: How the document's file is called, where the document has no source of its own.
        date: ISO 8601 date of publication where the document tells none.

    Raises:
        FormatError: The text is empty, nothing but boilerplate, far too long, or in another language.
    """
    _refuse_unfit(raw)
    lines = normalize.lines(raw.text)
    language = get_language(raw.language) if raw.language in CODES else own_language(lines)
    lines = list(_marks_apart(lines, language))
    if is_foreign("\n".join(line.text for line in lines)):
        raise FormatError("in a language that Mujaz does not read: it reads Arabic, French and English")
    title = one_line(raw.title)
    if title:
        lines = _with_title(lines, title, language)
    author = bylines.without_label(one_line(raw.author), language)
    body = _cut(lines, _roles(lines, raw, language, title, author), language, body_only=raw.body)
    _refuse_no_article(body.sentences)
    forget_words(raw.text)
    return Article(
        id=id,
        title=body.title,
        source=one_line(raw.source) or source,
        outlet=one_line(raw.outlet) or _outlet(raw, body, language),
        published=raw.published or _published(body, language) or raw.issue or date,
        language=language.code,
        text=body.text,
        sentences=body.sentences,
        removed=_set_aside(raw, body),
        author=_author(raw, body, author, language),
        short=raw.short or breaks_off(body.removed, language),
    )


def _set_aside(raw: RawDocument, body: _Body) -> tuple[str, ...]:
    """The lines that are none of the article's, and its dateline."""
    dateline = () if raw.body or not body.dateline else (body.dateline,)
    return (*dateline, *body.removed, *filter(None, map(one_line, raw.removed)))


def _refuse_no_article(sentences: Sequence[Sentence]) -> None:
    """Make sure that there is running text, and no more of it than an article has.

    Raises:
        FormatError: There is none, or too much.
    """
    if all(sentence.heading for sentence in sentences):
        raise FormatError("no article in it: no sentence of running text was found")
    if len(sentences) > MOST_SENTENCES:
        raise FormatError(
            f"too many lines for one article: {len(sentences):,}, at most {MOST_SENTENCES:,}; split it"
        )


def _refuse_unfit(raw: RawDocument) -> None:
    """Make sure that a document has a text, and no book's.

    Raises:
        FormatError: It has none, or one that is far too long.
    """
    if not raw.text.strip():
        raise FormatError(
            "an address and no article: read what it leads to with --follow"
            if raw.page
            else "the file is empty"
        )
    if len(raw.text) > MOST_CHARACTERS:
        raise FormatError(
            f"too long for one article: {len(raw.text):,} characters, at most {MOST_CHARACTERS:,}; split it"
        )


def _roles(
    lines: list[Line], raw: RawDocument, language: Language, title: str | None, author: str | None
) -> list[Role]:
    """What each line of a document is, with what its format tells of headline and headings."""
    headings = {one_line(heading) for heading in raw.headings}
    roles = (
        classify_body(lines, language, headings, author) if raw.body else classify(lines, language, author)
    )
    return _mark_known(lines, roles, title, headings) if title or headings else roles


def _published(body: _Body, language: Language) -> str | None:
    """The date of publication, from the lines set aside or the dateline."""
    found = metadata.published(body.removed, language)
    return found or (find_date(body.dateline, language) if body.dateline else None)


def _outlet(raw: RawDocument, body: _Body, language: Language) -> str | None:
    """The outlet that lines around the text name: those set aside, the dateline, or what stands over each page."""
    over = raw.removed if raw.issue else ()
    found = metadata.outlet(body.removed, body.text, language) or body.agency
    return found or metadata.outlet(over, body.text, language)


def _author(raw: RawDocument, body: _Body, author: str | None, language: Language) -> str | None:
    """Who wrote the text: a byline in it, or its format's word, which for a page knows more.

    A document's properties tell who typed it.
    """
    if raw.body and author:
        return author
    return bylines.author(body.removed, language) or author


def one_line(text: str | None) -> str | None:
    """A name or headline as one settled line with whole letters, or None where nothing is left of it."""
    return " ".join(normalize.composed(normalize.settle(text)).split()) or None if text else None


def _marks_apart(lines: list[Line], language: Language) -> Iterator[Line]:
    """The lines, with what an agency sets before its headline and behind a last sentence as lines of their own."""
    if lines and (start := head_of(lines[0].text)):
        yield replace(lines[0], text=lines[0].text[:start].rstrip(" -–|"))
        lines = [Line(lines[0].text[start:], after_blank=False), *lines[1:]]
    for line in lines:
        at = tail_of(line.text, language)
        if at == len(line.text):
            yield line
        else:
            yield replace(line, text=line.text[:at].rstrip())
            yield Line(line.text[at:], after_blank=False)


def _with_title(lines: list[Line], title: str, language: Language) -> list[Line]:
    """The lines with the headline as the first, wherever above the running text it stood, or did not."""
    words = language.words(title)
    rest = [line for i, line in enumerate(lines) if i >= _HEAD or not _says(line.text, words, language)]
    if rest:
        rest[0] = replace(rest[0], after_blank=True)
    return [Line(title, after_blank=True), *rest]


def _says(line: str, words: list[str], language: Language) -> bool:
    """Whether a line is some words and no other; most lines are long, and told by what they open with."""
    opening = language.words(line.partition(" ")[0])
    return bool(words) and opening == words[: len(opening)] and language.words(line) == words


def _mark_known(
    lines: list[Line], roles: list[Role], title: str | None, headings: set[str | None]
) -> list[Role]:
    """The roles with what the format itself knows: its headline, its headings."""
    known = [
        Role.HEADING
        if (title and role is Role.HEADLINE) or (role is Role.BODY and line.text in headings)
        else role
        for line, role in zip(lines, roles, strict=True)
    ]
    if title:
        known[0] = Role.HEADLINE
    # An interview's first question stands where a site's lines do, right above the text.
    first = next((i for i, role in enumerate(known) if i and role is Role.BODY), 0)
    above = lines[first - 1].text if first > 1 else ""
    if above in headings and above.endswith(("?", "؟")):
        known[first - 1] = Role.HEADING
    return known


def _behind(paragraph: str, start: int, language: Language) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph from an offset on."""
    for first, end in split(paragraph[start:], language):
        yield start + first, start + end


def _cut(lines: list[Line], roles: list[Role], language: Language, *, body_only: bool) -> _Body:
    """The kept lines as paragraphs of one text, with their sentences, and what was set aside.

    The first sentence begins behind the dateline. That is set aside with the lines around the article, but of a
    text that is known to be an article's own no word is.
    """
    parts: list[str] = []
    sentences: list[Sentence] = []
    removed: list[str] = []
    title = None
    opening: Dateline | None = None
    before = None
    is_first = True
    offset = 0
    for line, role in zip(lines, roles, strict=True):
        if role is Role.BOILERPLATE:
            units = [line.text[start:end] for start, end in split(line.text, language)]
            removed += units or [line.text]
            continue
        heading = role in (Role.HEADLINE, Role.HEADING)
        start = 0
        if is_first and role is Role.BODY:
            is_first = False
            opening = dateline(line.text, language)
            if opening:
                before = line.text[: opening.end].strip()
                start = opening.end
                if not body_only:
                    line = replace(line, text=line.text[start:])  # noqa: PLW2901 the rest of it
                    start = 0
        spans = [(0, len(line.text))] if heading else _behind(line.text, start, language)
        for start, end in spans:
            sentences.append(Sentence(offset + start, offset + end, len(parts), heading))
        if role is Role.HEADLINE:
            title = line.text
        parts.append(line.text)
        offset += len(line.text) + len(_PARAGRAPH_BREAK)
    agency = opening.agency if opening else None
    return _Body(_PARAGRAPH_BREAK.join(parts), title, tuple(sentences), tuple(removed), before, agency)
