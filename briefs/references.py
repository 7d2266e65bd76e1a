"""References: the numbers by which sentences point at the list of articles, the same in every format."""

from __future__ import annotations

from briefs.brief import ArticleBrief, Brief, Story, SummaryLine
from briefs.labels import Labels


def numbers(brief: Brief) -> dict[str, int]:
    """Each article's number, counted from 1 in the order of the list, by its id."""
    return {article.id: n for n, article in enumerate(brief.articles, start=1)}


def reference(line: SummaryLine, numbered: dict[str, int], labels: Labels) -> str:
    """Where a line stands: `[2]`, or `[2; also 1, 3]` where other articles say the same."""
    own = str(numbered[line.article])
    if not line.also:
        return f"[{own}]"
    others = labels.comma.join(str(numbered[passage.article]) for passage in line.also)
    return f"[{own}{labels.semicolon}{labels.also} {others}]"


def of_story(story: Story, labels: Labels) -> str:
    """How many articles tell a story and how many of them are no reprints: `[5 articles, 3 origins]`."""
    articles = labels.count(labels.article_forms, len(story.articles))
    if len(story.articles) == 1:
        return f"[{articles}]"
    return f"[{articles}{labels.comma}{labels.count(labels.voice_forms, story.voices)}]"


def particulars(article: ArticleBrief) -> list[str]:
    """What is known of an article's publication: outlet and date, those that the source gives."""
    return [known for known in (article.outlet, article.published) if known]


def is_whole_set(brief: Brief) -> bool:
    """Whether the set is one article, whose summary is the set's and is printed once."""
    return len(brief.articles) == 1 and bool(brief.summary)
