"""What a comparison of articles found, in the form that is printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec.structs import asdict

from briefs.brief import (
    Carrier,
    Claim,
    Conflict,
    ConflictValue,
    Copy,
    Dated,
    Exclusive,
    Gloss,
    Passage,
    Related,
    SharedPassage,
)
from briefs.readers_language import best_told
from summarizer import (
    Analysis,
    Document,
    ReuseOrigin,
    bodies,
    direct,
    find_exclusives,
    find_glosses,
    left_out,
    supplied,
    timeline,
    told_once,
)
from summarizer import Claim as Claimed
from summarizer import Gloss as Found

# Likelier than this to hang, a sentence without a bracket is not told alone. Of 225 so told on the development sets
# 77 hang, and 67 where brackets stand; without these 57 of 212 do, and one of 43 that an editor would miss is gone.
# By .7 it is 54 of 203, and two gone.
_HANGS = 0.8


def passage(document: Document, index: int) -> Passage:
    """A candidate as a passage."""
    candidate = document.candidates[index]
    return span(document, candidate.article, candidate.sentence.start, candidate.sentence.end)


def related(document: Document, index: int) -> Related:
    """A candidate as a passage that says the same as another."""
    return Related(**asdict(passage(document, index)))


def gloss(document: Document, index: int, found: Found) -> Gloss:
    """A gloss of a candidate."""
    source: Passage | str = found.ground or ""
    if found.source is not None:
        source = span(document, document.candidates[index].article, *found.source)
    return Gloss(start=found.start, text=found.text, kind=found.kind, source=source, behind=found.behind)


def span(document: Document, article: int, start: int, end: int) -> Passage:
    """A span of one of a document's articles as a passage."""
    own = document.articles[article]
    return Passage(text=own.text[start:end], article=own.id, start=start, end=end)


def claims(analysis: Analysis, reader: str | None = None, *, glosses: bool) -> list[Claim]:
    """The claims of a story, those of most voices first, each by a sentence in the reader's language if one is.

    Args:
        analysis: What a comparison of the articles found.
        reader: The reader's language.
        glosses: Whether what a sentence lacks is told.
    """
    document = analysis.document
    attribution = analysis.attribution
    found = told_once(document, analysis.claims, analysis.judged, analysis.relations)
    told = [_told(analysis, claim, reader) for claim in found]
    lacking = _lacking(analysis, told, glosses=glosses)
    made = []
    for claim, best, lacks in zip(found, told, lacking, strict=True):
        quoted = passage(document, best)
        carriers = []
        for own in claim.carriers:
            words = span(document, own.article, own.start, own.end)
            relation: Literal["same", "part"] = "part" if own.part else "same"
            carriers.append(Carrier(**asdict(words), copied=own.copied, relation=relation))
        made.append(
            Claim(
                **asdict(quoted),
                voices=claim.voices,
                sourcing=attribution.of(best).kind,
                carriers=carriers,
                left_out=[document.articles[n].id for n in left_out(document, claim)],
                glosses=[gloss(document, best, own) for own in lacks],
            )
        )
    return made


def _told(analysis: Analysis, claim: Claimed, reader: str | None) -> int:
    """The sentence that a claim is told by."""
    whole = [
        claim.carriers[claim.best].candidate,
        *(own.candidate for own in claim.carriers if not own.part),
    ]
    return best_told(analysis.document, _without_slips(analysis, whole), reader)


def _without_slips(analysis: Analysis, wordings: Sequence[int]) -> Sequence[int]:
    """The wordings of a claim that hold no likely slip, where there are such."""
    return [i for i in wordings if i not in analysis.agreed.slips] or wordings


def only(analysis: Analysis, hanging: Sequence[float], *, glosses: bool) -> list[Exclusive]:
    """What one outlet alone reports, with what its sentences lack; none that surely hangs and has nothing supplied.

    Args:
        analysis: What a comparison of the articles found.
        hanging: For each candidate how likely it cannot be understood without what stands before it.
        glosses: Whether what a sentence lacks is told.
    """
    document, facts = analysis.document, analysis.facts
    found = find_exclusives(
        document,
        analysis.statements,
        analysis.judged,
        facts,
        analysis.agreed,
        supplied=supplied(document, facts) if glosses else (),
        values=analysis.values,
    )
    lacking = find_glosses(document, [one.candidate for one in found], facts, apart=True)
    made = []
    for one, lacks in zip(found, lacking, strict=True):
        if hanging[one.candidate] < _HANGS or any(own.kind != "date" for own in lacks):
            made.append(
                Exclusive(
                    **asdict(passage(document, one.candidate)),
                    facts=list(one.facts),
                    relation=one.relation,
                    glosses=[gloss(document, one.candidate, own) for own in lacks] if glosses else [],
                )
            )
    return made


def differences(analysis: Analysis) -> list[Conflict]:
    """What the articles disagree on."""
    published = {article.id: article.published for article in analysis.document.articles}
    attribution = analysis.attribution
    return [
        Conflict(
            about=conflict.about,
            kind=conflict.kind,
            update=conflict.update,
            values=[
                ConflictValue(
                    value=value.value,
                    outlier=value.outlier,
                    published=min(
                        (day for m in value.mentions if (day := published[m.article])), default=None
                    ),
                    attributed=attribution.at(value.mentions[0].article, value.mentions[0].start).text
                    or None,
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
    named = bodies(analysis.facts)
    made = []
    for copy in analysis.copies:
        origin = direct(document.articles, copy, named)
        made.append(
            Copy(
                first=document.articles[copy.first].id,
                second=document.articles[copy.second].id,
                first_share=round(copy.first_share, 3),
                second_share=round(copy.second_share, 3),
                source=None if origin.source is None else document.articles[origin.source].id,
                ground=_ground(document, copy.first, copy.second, origin),
                credit=origin.credit,
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


def _ground(document: Document, first: int, second: int, origin: ReuseOrigin) -> Passage | None:
    """Where the one of two articles that has its text from the other says so."""
    if origin.source is None or origin.ground is None:
        return None
    return span(document, second if origin.source == first else first, *origin.ground)


def dated(analysis: Analysis, *, glosses: bool) -> list[Dated]:
    """What happened when, earliest first, with what the sentences lack but their day, which stands before them.

    Args:
        analysis: What a comparison of the articles found.
        glosses: Whether what a sentence lacks is told.
    """
    document = analysis.document
    entries = timeline(document, analysis.facts, analysis.relations)
    lacking = _lacking(analysis, [entry.candidate for entry in entries], glosses=glosses)
    return [
        Dated(
            date=entry.date,
            **asdict(passage(document, entry.candidate)),
            also=[related(document, i) for i in entry.also],
            glosses=[gloss(document, entry.candidate, own) for own in lacks if own.kind != "date"],
        )
        for entry, lacks in zip(entries, lacking, strict=True)
    ]


def _lacking(analysis: Analysis, chosen: Sequence[int], *, glosses: bool) -> list[list[Found]]:
    """What each of some candidates lacks where it stands alone; nothing where that is not to be told."""
    if not glosses:
        return [[] for _ in chosen]
    return find_glosses(analysis.document, chosen, analysis.facts, apart=True)
