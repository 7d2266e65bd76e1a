"""The data every other floor works on: an article, its sentences, and a source that could not be read."""

from __future__ import annotations

from msgspec import Struct


class Sentence(Struct, frozen=True, gc=False):
    """A sentence or heading as a span of its article's text.

    Attributes:
        start: Offset of the first character, in code points of `Article.text`.
        end: Offset behind the last character.
        paragraph: Number of the paragraph it stands in, counted from 0 over the whole text.
        heading: Whether it is the headline or a sub-heading and not running text.
    """

    start: int
    end: int
    paragraph: int
    heading: bool = False


class Reprint(Struct, frozen=True):
    """Another source that holds an article already read.

    Attributes:
        source: The path or URL as given.
        title: The headline it stands under there.
        outlet: Who published it there, or None where the source does not say.
        published: ISO 8601 date of publication there, likewise.
    """

    source: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None


class Article(Struct, frozen=True):
    """One article as read: cleaned text, what was found in it, and what was set aside.

    Attributes:
        id: Short name, unique in its set: the source's file name without its suffix where that is unique.
        title: The headline, or None where the source has none.
        source: The path or URL as given, or `-` for standard input.
        outlet: Who published it, or None where the source does not say.
        published: ISO 8601 date of publication, or None where the source does not say.
        language: ISO 639-1 code: ar, fr or en.
        text: The cleaned text; every offset in Mujaz counts its code points.
        sentences: Its sentences and headings, in the order of the text; they never overlap.
        removed: Lines set aside as boilerplate, in the order of the source.
        author: Who wrote it, or None where the source does not say.
        short: Whether the source holds a snippet of it only, as many feeds do.
        also: The other sources that hold the same article.
    """

    id: str
    title: str | None
    source: str
    outlet: str | None
    published: str | None
    language: str
    text: str
    sentences: tuple[Sentence, ...]
    removed: tuple[str, ...] = ()
    author: str | None = None
    short: bool = False
    also: tuple[Reprint, ...] = ()

    @property
    def day(self) -> str:
        """The day of publication in ISO 8601; empty where the source does not say."""
        return (self.published or "")[:10]

    @property
    def headings(self) -> tuple[Sentence, ...]:
        """The headline and the sub-headings."""
        return tuple(s for s in self.sentences if s.heading)

    @property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences of the running text, without headings."""
        return tuple(s for s in self.sentences if not s.heading)

    def slice(self, sentence: Sentence) -> str:
        """The exact text of one of the article's sentences."""
        return self.text[sentence.start : sentence.end]


class Problem(Struct, frozen=True):
    """A source that could not be read, or not as an article.

    Attributes:
        source: The source as given, or the path below it that failed.
        reason: One line for the user: what is wrong and, where there is something to do, what.
        skipped: Whether it was passed over on purpose, so that nothing failed.
    """

    source: str
    reason: str
    skipped: bool = False
