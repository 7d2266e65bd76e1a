"""How likely the sentences of a set state the same, by all that is known: words, names, figures, languages."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.comparison.pairs.across_languages import judge_across
from summarizer.comparison.pairs.names_alone import without_names_alone
from summarizer.comparison.pairs.relations import SAME, Judged, Pair, judge
from summarizer.comparison.pairs.sameness import Model
from summarizer.comparison.pairs.shared_figures import with_shared_figures
from summarizer.comparison.pairs.statements import Statements
from summarizer.comparison.sources.attribution import Attribution
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import Fact


def judge_all(
    document: Document,
    facts: Sequence[Fact],
    statements: Statements,
    values: Sequence[Sequence[Value]],
    attribution: Attribution,
    by: Model | None = None,
) -> dict[Pair, Judged]:
    """How likely pairs of candidates of different articles state the same, in one language or in two.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        statements: Its statements.
        values: The values that each candidate gives.
        attribution: Who stands behind its sentences.
        by: The model that judges sameness; the one that comes with Mujaz where left out.
    """
    judged = judge(statements, by) | judge_across(document, facts, values)
    judged = without_names_alone(document, facts, statements, judged, attribution, SAME, values=values)
    return with_shared_figures(statements, values, judged, SAME)
