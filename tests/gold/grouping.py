"""Stories held against the dossiers: all of them mixed, and each one's own articles.

Of the mixed ones B-cubed precision and recall (Bagga and Baldwin 1998) tell how far the stories found are those of
the dossiers. Of each dossier its pairs of articles tell whether a story next door is kept apart from the others.
"""

from __future__ import annotations

from itertools import combinations
from statistics import fmean

from summarizer import group_stories
from tests.gold.dossiers import Dossier, dossiers
from tests.gold.tally import Figures, Tally


def figures() -> Figures:
    """B-cubed of the pile, and the share of pairs within dossiers that stand rightly together or apart."""
    precision, recall = b_cubed()
    tally = Tally()
    for dossier in dossiers():
        score(dossier, tally)
    return {
        "mixed_precision": precision,
        "mixed_recall": recall,
        "within": tally.share("right", "pairs"),
    }


def b_cubed() -> tuple[float, float]:
    """Precision and recall of the stories found in all dossiers together."""
    articles = [article for dossier in dossiers() for article in dossier.articles]
    wanted: list[tuple[str, int]] = [
        (dossier.name, _story(dossier, n))
        for dossier in dossiers()
        for n in range(1, len(dossier.articles) + 1)
    ]
    told = {n: story for story in group_stories(articles) for n in story}
    precision, recall = [], []
    for n, own in enumerate(wanted):
        together = {m for m, other in enumerate(wanted) if other == own}
        found = set(told[n])
        precision.append(len(together & found) / len(found))
        recall.append(len(together & found) / len(together))
    return fmean(precision), fmean(recall)


def score(dossier: Dossier, tally: Tally) -> None:
    """Count a dossier's pairs of articles, and those that are rightly of one story or of two."""
    stories = group_stories(dossier.articles)
    for a, b in combinations(range(len(dossier.articles)), 2):
        together = any({a, b} <= set(story) for story in stories)
        right = together == (_story(dossier, a + 1) == _story(dossier, b + 1))
        tally.add("pairs")
        tally.add("right", right)
        if not right:
            told = "of one story" if together else "of two stories"
            tally.mistakes.append(f"{dossier.name}: articles {a + 1} and {b + 1} told as {told}")


def _story(dossier: Dossier, number: int) -> int:
    """Which of its dossier's stories an article is of."""
    return next((n for n, own in enumerate(dossier.gold.stories) if number in own), 0)
