"""What the extraction of key facts answers: mentions in one article, facts over all of them."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

Kind = str
"""The name of one of `FACT_KINDS`."""
NEED_NAMES: frozenset[Kind] = frozenset({"person", "organization", "place", "event", "quote"})
"""The kinds that are found among, or by, the names of an article."""
# Exact: a whole number is an int, another the float that is printed with its own digits.
Number = int | float


def as_number(value: Decimal) -> Number:
    """A whole number as an integer, so that it is printed without a decimal point; else the nearest float."""
    return int(value) if value == value.to_integral_value() else float(value)


class Mention(Struct, frozen=True, gc=False):
    """One place where an article speaks of a fact.

    Attributes:
        article: The id of the article.
        start: Offset of the first character in `Article.text`, in code points.
        end: Offset behind the last character.
        text: Exactly `Article.text[start:end]`; a particle fused to the first word is part of it.
    """

    article: str
    start: int
    end: int
    text: str


class Fact(Struct, frozen=True):
    """One fact and every mention of it in a set of articles.

    Attributes:
        kind: The name of one of `FACT_KINDS`.
        value: What it is called: a name without fused particles, a date or quantity as written, the words of
            a quotation without their marks.
        mentions: Where it stands, in the order of the articles and their texts; at least one.
        roles: Of a person: titles and offices as written, the first one first.
        iso: Of a date: an ISO 8601 date, month (`2024-05`), year, or `start/end`; a season as year and code
            (`2024-SU`), a quarter or half (`2024-Q1`, `2023-H2`), the first figures of a decade or century (`199X`,
            `18XX`); None where the articles do not tell. Of an event: the year its name tells.
        number: Of a number: its value, or the low and high end of a range. Of a score: both numbers, as written.
        unit: Of a number: what it counts, as written.
        currency: Of a number: the ISO 4217 code of its money, where the text leaves no doubt.
        speaker: Of a quotation: who said it, as written; None where the text does not tell.
        speaker_person: Of a quotation: the value of the person that `speaker` means; None where it names nobody or
            it stays open who is meant.
        speaker_organization: Of a quotation: the value of the organization that `speaker` means, or whose document
            it is; None where it is none, or open.
        via: Of a quotation: the channel, as written: the agency that relays it, the communiqué, the post.
        names: Of what goes by a name: its forms by language (ISO 639-1), the commonest first, and first those of
            the language that most of its mentions are in.
    """

    kind: Kind
    value: str
    mentions: tuple[Mention, ...]
    roles: tuple[str, ...] = ()
    iso: str | None = None
    number: Number | tuple[Number, Number] | None = None
    unit: str | None = None
    currency: str | None = None
    speaker: str | None = None
    speaker_person: str | None = None
    speaker_organization: str | None = None
    via: str | None = None
    names: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def articles(self) -> int:
        """How many articles carry it."""
        return len({mention.article for mention in self.mentions})


class Span(Struct, frozen=True, gc=False):
    """One mention inside one text, before mentions are merged; the fields are those of `Fact`.

    Attributes:
        start: Offset in the article's text, in code points.
        end: Offset behind the last character.
        value: The mention without the particle fused to its first word, blanks made single.
    """

    kind: Kind
    start: int
    end: int
    value: str
    roles: tuple[str, ...] = ()
    iso: str | None = None
    number: Number | tuple[Number, Number] | None = None
    unit: str | None = None
    speaker: str | None = None
    speaker_person: str | None = None
    speaker_organization: str | None = None
    via: str | None = None
