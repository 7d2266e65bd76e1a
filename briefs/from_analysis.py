"""What a comparison of articles found, in the form that is printed."""

from __future__ import annotations

from typing import Any

from briefs.brief import (
    Carrier,
    Claim,
    Conflict,
    ConflictValue,
    Copy,
    Dated,
    OnlyHere,
    Passage,
    SharedPassage,
)
from summarizer import Analysis, Attribution, Document, direct, left_out, only_here, timeline


def passage(document: Document, index: int) -> Passage:
    """A candidate as a passage."""
    candidate = document.candidates[index]
    return span(document, candidate.article, candidate.sentence.start, candidate.sentence.end)


def span(document: Document, article: int, start: int, end: int) -> Passage:
    """A span of one of a document's articles as a passage."""
    own = document.articles[article]
    return Passage(text=own.text[start:end], article=own.id, start=start, end=end)


def claims(analysis: Analysis) -> list[Claim]:
    """The claims of a story, those of most voices first."""
    document = analysis.document
    attribution = Attribution(document, analysis.facts)
    made = []
    for claim in analysis.claims:
        best = claim.carriers[claim.best].candidate
        quoted = passage(document, best)
        carriers = []
        for own in claim.carriers:
            words = span(document, own.article, own.start, own.end)
            carriers.append(Carrier(**_fields(words), copied=own.copied))
        made.append(
            Claim(
                **_fields(quoted),
                voices=claim.voices,
                sourcing=attribution.of(best),
                carriers=carriers,
                left_out=[document.articles[n].id for n in left_out(claim, len(document.articles))],
            )
        )
    return made


def only(analysis: Analysis) -> list[OnlyHere]:
    """What one outlet alone reports."""
    found = only_here(analysis.document, analysis.claims, analysis.facts, analysis.agreed.origin)
    return [
        OnlyHere(**_fields(passage(analysis.document, one.candidate)), facts=list(one.facts)) for one in found
    ]


def differences(analysis: Analysis) -> list[Conflict]:
    """What the articles disagree on."""
    return [
        Conflict(
            about=conflict.about,
            kind=conflict.kind,
            values=[
                ConflictValue(
                    value=value.value,
                    outlier=value.outlier,
                    mentions=[
                        Passage(text=m.text, article=m.article, start=m.start, end=m.end)
                        for m in value.mentions
                    ],
                )
                for value in conflict.values
            ],
        )
        for conflict in analysis.conflicts
    ]


def copies(analysis: Analysis) -> list[Copy]:
    """The pairs of articles that share text."""
    document = analysis.document
    made = []
    for copy in analysis.copies:
        direction = direct(document.articles, copy)
        made.append(
            Copy(
                first=document.articles[copy.first].id,
                second=document.articles[copy.second].id,
                first_share=round(copy.first_share, 3),
                second_share=round(copy.second_share, 3),
                source=None if direction.source is None else document.articles[direction.source].id,
                credit=direction.credit,
                passages=[
                    SharedPassage(
                        first=span(document, copy.first, *run.first),
                        second=span(document, copy.second, *run.second),
                        words=run.words,
                        formula=run.formula,
                    )
                    for run in copy.runs
                ],
            )
        )
    return made


def dated(analysis: Analysis) -> list[Dated]:
    """What is dated, earliest first."""
    document = analysis.document
    return [
        Dated(
            date=entry.date,
            **_fields(passage(document, entry.candidate)),
            also=[passage(document, i) for i in entry.also],
        )
        for entry in timeline(document, analysis.facts)
    ]


def _fields(found: Passage) -> dict[str, Any]:
    return {"text": found.text, "article": found.article, "start": found.start, "end": found.end}
