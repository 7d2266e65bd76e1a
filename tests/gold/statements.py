"""What a brief says of a dossier, held against what an editor says of each sentence.

pyramid           weight of the key points that the summary states, of the weight of all
                  (Nenkova and Passonneau 2004)
repeats           summary sentences that state what an earlier one of the summary states
dangling          summary sentences that cannot stand alone and do not follow their own predecessor
stale             updates of which the summary gives an outdated value and not the newest
article           weight of the key points that the articles' own summaries state, of the most that as many of
                  their sentences can state
also_precision    pairs told to say the same that do; half of one for those that share a part
joined            pairs of articles that state a key point and stand together in one claim or beside one line
differ_recall     conflicts that are told with two of their values, quotations apart
differ_precision  told conflicts that are some
only_precision    sentences told as of one article that no other states; half of one for those shared in part
unique_recall     sentences with news of their own that are told as such or in the summary
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from briefs import Brief, Options, compose
from briefs.brief import Conflict as ToldConflict
from briefs.brief import Passage, SummaryLine
from summarizer import parse_budget
from tests.gold.dossiers import Conflict, Dossier, Name, article_of
from tests.gold.tally import Figures, Tally

LENGTH = parse_budget("120w")


def brief_of(dossier: Dossier) -> Brief:
    """The brief that is scored: one story, about as long as the editor's."""
    return compose(dossier.articles, (), Options(length=LENGTH, single=True))


def figures(tally: Tally) -> Figures:
    """The figures that the counts give, by name."""
    return {
        "pyramid": tally.share("weight said", "weight"),
        "repeats": tally.share("repeats", "lines"),
        "dangling": tally.share("dangling", "lines"),
        "stale": tally.share("stale", "updates"),
        "article": tally.share("article said", "article best"),
        "also_precision": tally.share("pairs right", "pairs"),
        "joined": tally.share("joined", "joinable"),
        "differ_recall": tally.share("conflicts found", "conflicts"),
        "differ_precision": tally.share("conflicts right", "conflicts told"),
        "only_precision": tally.share("only right", "only"),
        "unique_recall": tally.share("unique told", "unique"),
    }


def score(dossier: Dossier, brief: Brief, tally: Tally) -> None:
    """Count what a brief of a dossier says, and what it should."""
    summary = [_at(dossier, line) for line in brief.summary]
    score_summary(dossier, summary, tally)
    for article in brief.articles:
        _score_article(dossier, int(article.id), [_at(dossier, line) for line in article.summary], tally)
    _score_sameness(dossier, brief, summary, tally)
    _score_conflicts(dossier, brief.conflicts, tally)
    _score_only(dossier, brief, summary, tally)


def score_summary(dossier: Dossier, summary: Sequence[Sequence[Name]], tally: Tally) -> None:
    """Count what a summary states: the gold's sentences of each of its lines."""
    gold = dossier.gold
    said = {name for line in summary for name in line}
    for point in gold.key_points:
        tally.add("weight", point.weight)
        tally.add("weight said", point.weight * bool(said & set(point.at)))
        if point.weight > 1 and not said & set(point.at):
            tally.mistakes.append(
                f"{dossier.name}: key point of weight {point.weight} not said: {point.point}"
            )
    before: list[Name] = []
    for line in filter(None, summary):
        own = line[0]
        tally.add("lines")
        if any(dossier.relation(own, other) == "same" for other in before):
            tally.add("repeats")
            tally.mistakes.append(f"{dossier.name}: {own} repeats what stands before: {before}")
        if own in gold.standalone and not (before and before[-1] == _predecessor(own)):
            tally.add("dangling")
            tally.mistakes.append(f"{dossier.name}: {own} dangles: {dossier.text(own)}")
        before += line
    for conflict in filter(lambda one: one.update, gold.conflicts):
        *older, newest = ({*value.at} for value in conflict.values)
        stale = bool(said & set().union(*older)) and not said & newest
        tally.add("updates")
        tally.add("stale", stale)
        if stale:
            tally.mistakes.append(f"{dossier.name}: an outdated value of {conflict.about} without the newest")


def _score_article(dossier: Dossier, number: int, summary: Sequence[Sequence[Name]], tally: Tally) -> None:
    points = [
        (point.weight, own)
        for point in dossier.gold.key_points
        if (own := {name for name in point.at if article_of(name) == number})
    ]
    said = {name for line in summary for name in line}
    tally.add("article said", sum(weight for weight, at in points if at & said))
    tally.add("article best", _most(points, len(summary)))


def _most(points: Iterable[tuple[int, set[Name]]], count: int) -> int:
    """The weight that so many sentences can state, chosen greedily."""
    left, total = list(points), 0
    for _ in range(count):
        gains = {name: sum(w for w, at in left if name in at) for _, names in left for name in names}
        if not gains:
            break
        best = max(gains, key=lambda name: (gains[name], name))
        total += gains[best]
        left = [(weight, at) for weight, at in left if best not in at]
    return total


def _score_sameness(dossier: Dossier, brief: Brief, summary: Sequence[Sequence[Name]], tally: Tally) -> None:
    pairs: set[tuple[Name, Name]] = set()
    groups: list[set[Name]] = []
    for line, own in zip(brief.summary, summary, strict=True):
        beside = [at for passage in line.also if (at := _at(dossier, passage))]
        pairs |= {_pair(own[0], at[0]) for at in beside if own}
        groups.append({*own, *(name for at in beside for name in at)})
    for claim in brief.claims:
        carriers = [at[0] for carrier in claim.carriers if (at := _at(dossier, carrier))]
        pairs |= {_pair(one, other) for one, other in combinations(carriers, 2)}
        groups.append({*carriers})
    for one, other in sorted(pairs):
        if article_of(one) == article_of(other):
            continue
        relation = dossier.relation(one, other)
        tally.add("pairs")
        tally.add("pairs right", {"same": 1.0, "partly": 0.5}.get(relation, 0.0))
        if relation in ("differs", "unrelated"):
            tally.mistakes.append(f"{dossier.name}: {one} and {other} told as the same: {relation}")
    for point in dossier.gold.key_points:
        for a, b in combinations(sorted({article_of(name) for name in point.at}), 2):
            together = [{article_of(name) for name in group.intersection(point.at)} for group in groups]
            joined = any(articles >= {a, b} for articles in together)
            tally.add("joinable")
            tally.add("joined", joined)
            if not joined:
                tally.mistakes.append(f"{dossier.name}: articles {a} and {b} not joined: {point.point}")


def _score_conflicts(dossier: Dossier, told: Sequence[ToldConflict], tally: Tally) -> None:
    gold, found = dossier.gold.conflicts, set()
    for conflict in told:
        values = [
            {name for mention in value.mentions for name in _at(dossier, mention)}
            for value in conflict.values
        ]
        hit = next((n for n, real in enumerate(gold) if _tells(real, values)), None)
        if hit is not None:
            found.add(hit)
        if conflict.kind != "quote":
            tally.add("conflicts told")
            tally.add("conflicts right", hit is not None)
            if hit is None:
                sides = [value.value for value in conflict.values]
                tally.mistakes.append(
                    f"{dossier.name}: told as differing, and is none: {conflict.about} {sides}"
                )
    for n, real in enumerate(gold):
        if real.kind != "quote":
            tally.add("conflicts")
            tally.add("conflicts found", n in found)
            if n not in found:
                tally.mistakes.append(f"{dossier.name}: conflict not told: {real.about}")


def _tells(conflict: Conflict, told: Sequence[set[Name]]) -> bool:
    """Whether two of the told values stand at sentences that give two different ones."""
    sides = [{n for n, value in enumerate(conflict.values) if names.intersection(value.at)} for names in told]
    return any(a != b for one, other in combinations(sides, 2) for a in one for b in other)


def _score_only(dossier: Dossier, brief: Brief, summary: Sequence[Sequence[Name]], tally: Tally) -> None:
    listed: set[Name] = set()
    for sentence in brief.only:
        at = dossier.at(sentence.article, sentence.start, sentence.end)
        if not at:
            continue
        listed |= set(at)
        support = dossier.gold.support[at[0]]
        shared = bool(support.same or support.differs)
        tally.add("only")
        tally.add("only right", 0.0 if shared else 0.5 if support.partly else 1.0)
        if shared:
            tally.mistakes.append(f"{dossier.name}: {at[0]} told as only there: {dossier.text(at[0])}")
    told = listed.union(*summary)
    for unique in dossier.gold.unique:
        if unique.news > 1:
            tally.add("unique")
            tally.add("unique told", unique.at in told)
            if unique.at not in told:
                tally.mistakes.append(
                    f"{dossier.name}: not told as only there: {unique.at} {dossier.text(unique.at)}"
                )


def _at(dossier: Dossier, passage: Passage | SummaryLine) -> list[Name]:
    return dossier.at(passage.article, passage.start, passage.end)


def _pair(one: Name, other: Name) -> tuple[Name, Name]:
    return (one, other) if one <= other else (other, one)


def _predecessor(name: Name) -> Name:
    article, _, number = name.partition(".")
    return f"{article}.{int(number) - 1}"
