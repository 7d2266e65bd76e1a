"""Key facts as they are printed: in a brief, or by `mujaz facts` on their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct

from briefs.articles import article_note, main_language
from briefs.brief import ArticleNote, FactNote, Passage, ProblemNote
from corpus import Article, Problem, check_articles
from summarizer import matches
from summarizer.facts import FACT_KINDS, Fact


class FactsReport(Struct, frozen=True, kw_only=True):
    """What `mujaz facts --format json` prints."""

    schema: Literal["mujaz/facts/1"] = "mujaz/facts/1"
    language: Annotated[str, Meta(description="The language of most of the articles.", pattern="^[a-z]{2}$")]
    facts: Annotated[list[FactNote], Meta(description="What most articles carry first.")]
    articles: list[ArticleNote]
    problems: list[ProblemNote]


def fact_note(fact: Fact) -> FactNote:
    """A fact as it is printed: with the fields of its kind only."""
    own = {name: getattr(fact, name) for name in FACT_KINDS[fact.kind].fields}
    if "roles" in own:
        own["role"] = list(own.pop("roles"))
    return FactNote(
        kind=fact.kind,
        value=fact.value,
        articles=fact.articles,
        mentions=[Passage(article=m.article, start=m.start, end=m.end, text=m.text) for m in fact.mentions],
        names={code: list(forms) for code, forms in fact.names} if fact.names else UNSET,
        **own,
    )


def facts_about(facts: Sequence[Fact], articles: Sequence[Article], query: str) -> list[Fact]:
    """The facts that answer a query: by their own words, or by the sentence that one of their mentions is in."""
    by_id = {article.id: article for article in articles}

    def answers(fact: Fact) -> bool:
        for mention in fact.mentions:
            article = by_id[mention.article]
            own = " ".join((fact.value, *fact.roles, fact.speaker or "", fact.unit or ""))
            sentence = next((s for s in article.sentences if s.start <= mention.start < s.end), None)
            around = article.slice(sentence) if sentence else mention.text
            if matches(f"{own} {around}", article.language, query):
                return True
        return False

    return [fact for fact in facts if answers(fact)]


def facts_report(
    facts: Sequence[Fact],
    articles: Sequence[Article],
    problems: Sequence[Problem] = (),
    *,
    with_text: bool = False,
) -> FactsReport:
    """Facts of some articles as `mujaz facts` prints them.

    Raises:
        TypeError: The articles are no list of Articles.
        ValueError: There is none.
    """
    check_articles(articles)
    if not articles:
        raise ValueError("articles: there is none to report facts of")
    return FactsReport(
        language=main_language(articles),
        facts=[fact_note(fact) for fact in facts],
        articles=[article_note(article, with_text=with_text) for article in articles],
        problems=[ProblemNote(source=problem.source, reason=problem.reason) for problem in problems],
    )
