"""The parts of a brief that compare articles, as headed rows that every format prints in its own way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from briefs import references
from briefs.brief import (
    Brief,
    Change,
    Claim,
    Conflict,
    Copy,
    Dated,
    Exclusive,
    GivenValue,
    Passage,
    Since,
    Story,
)
from briefs.labels import Labels
from corpus import written_date

# Formulas are no copying: only passages of some length are shown.
_MOST_PASSAGES = 5


class Row(Struct, frozen=True):
    """A line of a section.

    Attributes:
        text: Words of an article, or a value.
        language: Their language; None for the labels' own.
        lead: What stands before them, such as a date.
        articles: The numbers of the articles they stand in.
        notes: What is to be said of them, in the labels' words.
        level: 0, or 1 for a row that belongs to the one before.
        values: Of a difference what its text is put together of, each value with where it stands.
        stretches: Of a sentence with brackets its text in stretches, and whether each is in brackets.
    """

    text: str
    language: str | None = None
    lead: str = ""
    articles: Sequence[int] = ()
    notes: Sequence[str] = ()
    level: int = 0
    values: Sequence[Row] = ()
    stretches: Sequence[tuple[str, bool]] = ()

    def mark(self, labels: Labels) -> str:
        """Where it stands and what is said of it, in brackets; empty where there is nothing."""
        where = labels.comma.join(str(number) for number in self.articles)
        known = labels.semicolon.join(part for part in (where, *self.notes) if part)
        return f"[{known}]" if known else ""


class Section(Struct, frozen=True):
    """Rows under a heading."""

    heading: str
    rows: Sequence[Row]


def sections(brief: Brief, labels: Labels) -> Iterator[Section]:
    """The sections of a brief that have anything in them, in the order they are printed."""
    numbered = references.numbers(brief.articles)
    languages = {article.id: article.language for article in brief.articles}
    said = {(line.article, line.start) for line in brief.summary}
    alone = [one for one in brief.only if (one.article, one.start) not in said]
    found: list[tuple[str, list[Row]]] = [
        (labels.only, [_exclusive(one, numbered, languages, labels) for one in alone]),
        (labels.conflicts, [row for one in brief.conflicts for row in _conflict(one, numbered, labels)]),
        *(_since(brief, brief.since, numbered, languages, labels) if brief.since is not None else ()),
        (labels.claims, [_claim(one, numbered, languages, labels) for one in brief.claims]),
        (labels.timeline, [_dated(one, numbered, languages, labels) for one in brief.timeline]),
        (labels.copies, [row for one in brief.copies for row in _copy(one, numbered, languages, labels)]),
    ]
    apart = [Row(labels.uncompared)] if len(brief.compared) > 1 else []
    for heading, rows in found:
        if rows and heading == labels.only:
            yield Section(heading, [*apart, *rows])
        elif rows:
            yield Section(heading, rows)


def _since(
    brief: Brief,
    since: Since,
    numbered: Mapping[str, int],
    languages: Mapping[str, str],
    labels: Labels,
) -> Iterator[tuple[str, list[Row]]]:
    """What is told since an earlier brief."""
    yield labels.new, [_passage(one, numbered, languages) for one in since.new]
    yield labels.changed, [row for one in since.changed for row in _change(one, numbered, labels)]
    yield labels.denied, [_passage(one, numbered, languages) for one in since.denied]
    yield labels.withdrawn, [Row(one.text, brief.language) for one in since.gone]


def _change(one: Change, numbered: Mapping[str, int], labels: Labels) -> tuple[Row, ...]:
    now = [*_when(one.now, labels), labels.newest]
    return (
        Row(one.about),
        Row(one.before.value, notes=_when(one.before, labels), level=1),
        Row(one.now.value, articles=[numbered[one.now.article]], notes=now, level=1),
    )


def _dated(one: Dated, numbered: Mapping[str, int], languages: Mapping[str, str], labels: Labels) -> Row:
    articles = [numbered[one.article], *(numbered[passage.article] for passage in one.also)]
    return Row(
        references.glossed(one),
        languages[one.article],
        written_date(one.date, labels.code),
        articles,
        stretches=_bracketed(one),
    )


def stories(brief: Brief, labels: Labels) -> Iterator[Section]:
    """What a set that tells several stories opens with: the weightiest first, each with how its summary leads."""
    if len(brief.stories) <= 1:
        return
    numbered = references.numbers(brief.articles)
    languages = {article.id: article.language for article in brief.articles}
    rows = [row for story in brief.stories for row in _story(story, numbered, languages, labels)]
    yield Section(labels.stories, rows)


def _story(
    story: Story, numbered: Mapping[str, int], languages: Mapping[str, str], labels: Labels
) -> Iterator[Row]:
    yield Row(
        story.title,
        languages[story.articles[0]],
        "",
        [numbered[article] for article in story.articles],
        [labels.count(labels.voice_forms, story.voices)] if len(story.articles) > 1 else [],
    )
    for line in story.summary[:1]:
        yield Row(
            references.glossed(line),
            languages[line.article],
            articles=[numbered[line.article]],
            level=1,
            stretches=_bracketed(line),
        )


def _when(given: GivenValue, labels: Labels) -> list[str]:
    return [written_date(given.published[:10], labels.code)] if given.published else []


def _passage(passage: Passage, numbered: Mapping[str, int], languages: Mapping[str, str]) -> Row:
    return Row(passage.text, languages[passage.article], articles=[numbered[passage.article]])


def _bracketed(line: references.Glossed) -> tuple[tuple[str, bool], ...]:
    return tuple(references.stretches(line)) if line.glosses else ()


def _exclusive(
    one: Exclusive, numbered: Mapping[str, int], languages: Mapping[str, str], labels: Labels
) -> Row:
    notes = [labels.in_part] if one.relation == "part" else []
    return Row(
        references.glossed(one),
        languages[one.article],
        articles=[numbered[one.article]],
        notes=notes,
        stretches=_bracketed(one),
    )


def _claim(claim: Claim, numbered: Mapping[str, int], languages: Mapping[str, str], labels: Labels) -> Row:
    first = numbered[claim.article]
    others = [numbered[carrier.article] for carrier in claim.carriers if carrier.article != claim.article]
    notes = [
        labels.comma.join(
            (
                labels.count(labels.article_forms, len(claim.carriers)),
                labels.count(labels.voice_forms, claim.voices),
            )
        ),
        labels.sourcing[claim.sourcing],
    ]
    if claim.left_out:
        missing = labels.comma.join(str(numbered[article]) for article in claim.left_out)
        notes.append(f"{labels.left_out} {missing}")
    return Row(
        references.glossed(claim),
        languages[claim.article],
        articles=[first, *others],
        notes=notes,
        stretches=_bracketed(claim),
    )


def _conflict(conflict: Conflict, numbered: Mapping[str, int], labels: Labels) -> Iterator[Row]:
    """A difference in one line; of a quotation, whose words are long, a line for each wording."""
    quoted = conflict.kind == "quote"
    values = []
    for n, value in enumerate(conflict.values):
        newest = conflict.update and n == len(conflict.values) - 1
        dated = conflict.update and value.published
        values.append(
            Row(
                f"«{value.value}»" if quoted else value.value,
                articles=sorted({numbered[mention.article] for mention in value.mentions}),
                notes=[
                    *([written_date(value.published[:10], labels.code)] if dated and value.published else []),
                    *([labels.newest] if newest else []),
                    *([labels.slip] if value.outlier else []),
                ],
                level=1,
            )
        )
    if quoted:
        yield Row(conflict.about)
        yield from values
    else:
        told = labels.semicolon.join(f"{value.text} {value.mark(labels)}".rstrip() for value in values)
        yield Row(told, lead=_without_values(conflict), values=values)


def _without_values(conflict: Conflict) -> str:
    """What differs, without a value that is part of what it is called: «the Games of 2024»."""
    values = {value.value for value in conflict.values}
    name = " ".join(word for word in conflict.about.split() if word not in values)
    return name or conflict.about


def _copy(
    copy: Copy, numbered: Mapping[str, int], languages: Mapping[str, str], labels: Labels
) -> Iterator[Row]:
    shown = [shared for shared in copy.passages if not shared.formula]
    if not shown:
        return
    notes = []
    if copy.source:
        notes.append(f"{labels.source} {numbered[copy.source]}")
    if copy.credit:
        notes.append(f"{labels.credit} «{copy.credit}»")
    share = max(copy.first_share, copy.second_share)
    yield Row(
        f"{labels.copied} {share:.0%}",
        articles=[numbered[copy.first], numbered[copy.second]],
        notes=notes,
    )
    for shared in sorted(shown, key=lambda one: (-one.words, one.first.start))[:_MOST_PASSAGES]:
        yield Row(shared.first.text, languages[copy.first], level=1)
