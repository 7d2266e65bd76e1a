"""The parts of a brief that compare articles, as headed rows that every format prints in its own way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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
    Passage,
    Since,
    Story,
    SummaryLine,
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
    rows = _Rows(brief, labels)
    said = {(line.article, line.start) for line in brief.summary}
    alone = [rows.exclusive(one) for one in brief.only if (one.article, one.start) not in said]
    apart = [Row(labels.uncompared)] if alone and len(brief.compared) > 1 else []
    found = (
        (labels.only, [*apart, *alone]),
        (labels.conflicts, [row for one in brief.conflicts for row in rows.conflict(one)]),
        *(rows.since(brief.since) if brief.since is not None else ()),
        (labels.claims, [rows.claim(one) for one in brief.claims]),
        (labels.timeline, [rows.dated(one) for one in brief.timeline]),
        (labels.copies, [row for one in brief.copies for row in rows.copy(one)]),
    )
    yield from (Section(heading, own) for heading, own in found if own)


def stories(brief: Brief, labels: Labels) -> Iterator[Section]:
    """What a pile opens with: its stories by weight, each with how its summary leads; what belongs to none."""
    if len(brief.stories) > 1:
        rows = _Rows(brief, labels)
        told = [row for story in brief.stories if len(story.articles) > 1 for row in rows.story(story)]
        lone = [rows.headline(story) for story in brief.stories if len(story.articles) == 1]
        found = ((labels.stories, told), (labels.lone, lone))
        yield from (Section(heading, own) for heading, own in found if own)


class _Rows:
    """Makes rows of the parts of a brief, whose articles it knows by number and language."""

    def __init__(self, brief: Brief, labels: Labels) -> None:
        self._numbers = references.numbers(brief.articles)
        self._languages = {article.id: article.language for article in brief.articles}
        self._language = brief.language
        self._labels = labels

    def _passage(self, passage: Passage) -> Row:
        return Row(passage.text, self._languages[passage.article], articles=[self._numbers[passage.article]])

    def _sentence(
        self,
        one: Claim | Dated | Exclusive | SummaryLine,
        also: Iterable[Passage] = (),
        *,
        lead: str = "",
        notes: Sequence[str] = (),
        level: int = 0,
    ) -> Row:
        """A sentence with what it lacks, and the articles that it and others like it stand in."""
        return Row(
            references.glossed(one),
            self._languages[one.article],
            lead,
            [self._numbers[passage.article] for passage in (one, *also)],
            notes,
            level,
            stretches=tuple(references.stretches(one)) if one.glosses else (),
        )

    def _days(self, published: str | None) -> list[str]:
        """The day of publication, where it is known."""
        return [written_date(published[:10], self._labels.code)] if published else []

    def exclusive(self, one: Exclusive) -> Row:
        """What one outlet alone has."""
        return self._sentence(one, notes=[self._labels.in_part] if one.relation == "part" else [])

    def dated(self, one: Dated) -> Row:
        """What happened at a date."""
        return self._sentence(one, one.also, lead=written_date(one.date, self._labels.code))

    def story(self, story: Story) -> Iterator[Row]:
        """A story's headline and the first sentence of its summary."""
        yield self.headline(story, self._labels.count(self._labels.voice_forms, story.voices))
        yield from (self._sentence(line, level=1) for line in story.summary[:1])

    def headline(self, story: Story, *notes: str) -> Row:
        """A story's headline, or that of an article on its own."""
        numbers = [self._numbers[article] for article in story.articles]
        return Row(story.title, self._languages[story.articles[0]], articles=numbers, notes=notes)

    def claim(self, claim: Claim) -> Row:
        """What several articles say."""
        labels = self._labels
        articles = labels.count(labels.article_forms, len(claim.carriers))
        voices = labels.count(labels.voice_forms, claim.voices)
        notes = [f"{articles}{labels.comma}{voices}", labels.sourcing[claim.sourcing]]
        if claim.left_out:
            missing = labels.comma.join(str(self._numbers[article]) for article in claim.left_out)
            notes.append(f"{labels.left_out} {missing}")
        others = (carrier for carrier in claim.carriers if carrier.article != claim.article)
        return self._sentence(claim, others, notes=notes)

    def since(self, since: Since) -> Iterator[tuple[str, list[Row]]]:
        """What is told since an earlier brief; where nothing is, that nothing was found."""
        labels = self._labels
        none = not (since.new or since.changed or since.denied or since.gone)
        yield labels.new, [Row(labels.nothing_new)] if none else [self._passage(one) for one in since.new]
        yield labels.changed, [row for one in since.changed for row in self._change(one)]
        yield labels.denied, [self._passage(one) for one in since.denied]
        yield labels.withdrawn, [Row(one.text, self._language) for one in since.gone]

    def _change(self, one: Change) -> Iterator[Row]:
        yield Row(one.about)
        yield Row(one.before.value, notes=self._days(one.before.published), level=1)
        yield Row(
            one.now.value,
            articles=[self._numbers[one.now.article]],
            notes=[*self._days(one.now.published), self._labels.newest],
            level=1,
        )

    def conflict(self, conflict: Conflict) -> Iterator[Row]:
        """A difference in one line; of a quotation, whose words are long, a line for each wording."""
        labels = self._labels
        quoted = conflict.kind == "quote"
        values = []
        for n, value in enumerate(conflict.values, start=1):
            newest = conflict.update and n == len(conflict.values)
            values.append(
                Row(
                    f"«{value.value}»" if quoted else value.value,
                    articles=sorted({self._numbers[mention.article] for mention in value.mentions}),
                    notes=[
                        *(self._days(value.published) if conflict.update else []),
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

    def copy(self, copy: Copy) -> Iterator[Row]:
        """How much two articles share, and the longest passages."""
        shown = [shared for shared in copy.passages if not shared.formula]
        if not shown:
            return
        notes = []
        if copy.source:
            notes.append(f"{self._labels.source} {self._numbers[copy.source]}")
        if copy.credit:
            notes.append(f"{self._labels.credit} «{copy.credit}»")
        yield Row(
            f"{self._labels.copied} {max(copy.first_share, copy.second_share):.0%}",
            articles=[self._numbers[copy.first], self._numbers[copy.second]],
            notes=notes,
        )
        for shared in sorted(shown, key=lambda one: (-one.words, one.first.start))[:_MOST_PASSAGES]:
            yield Row(shared.first.text, self._languages[copy.first], level=1)


def _without_values(conflict: Conflict) -> str:
    """What differs, without a value that is part of what it is called: «the Games of 2024»."""
    values = {value.value for value in conflict.values}
    name = " ".join(word for word in conflict.about.split() if word not in values)
    return name or conflict.about
