"""A brief held against an earlier one of the same story: what is new, what changed, what is gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec import Struct, structs

from briefs.brief import Brief, Change, Claim, Passage, Since, SummaryLine
from corpus import Article, get_language

# Two sentences are one statement where they share this much of the shorter one's stems.
_SAME = 0.6
_LEAST = 4


class _Statement(Struct, frozen=True):
    passage: Passage
    stems: frozenset[str]
    figures: frozenset[str]


def read_brief(data: bytes) -> Brief:
    """An earlier brief as `mujaz brief --format json` printed it.

    Raises:
        ValueError: It is no such brief; the message says in what.
    """
    try:
        return msgspec.json.decode(data, type=Brief)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(f"no brief of mujaz brief --format json: {error}") from None


def tells_news(since: Since) -> bool:
    """Whether anything is different from the earlier brief."""
    return any(getattr(since, name) for name in since.__struct_fields__)


def since_alone(brief: Brief) -> Brief:
    """A brief that holds what is different from an earlier one, and the list of its articles."""
    lists = (name for name, value in structs.asdict(brief).items() if isinstance(value, list))
    empty: dict[str, list[object]] = {name: [] for name in lists if name not in ("articles", "problems")}
    articles = [structs.replace(article, summary=[]) for article in brief.articles]
    return structs.replace(brief, **empty, articles=articles)


def compare(before: Brief, now: Brief, articles: Sequence[Article]) -> Since:
    """What is different from an earlier brief.

    Args:
        before: The earlier brief.
        now: The brief of today, without its `since`.
        articles: The articles it was made from: what any of them still says is not withdrawn.
    """
    languages = {article.id: article.language for article in now.articles}
    earlier = {article.id: article.language for article in before.articles}
    old = [_statement(passage, earlier.get(passage.article, before.language)) for passage in _unique(before)]
    new = [_statement(passage, languages.get(passage.article, now.language)) for passage in _unique(now)]
    unchanged = {(article.id, article.words, article.sentences) for article in before.articles} & {
        (article.id, article.words, article.sentences) for article in now.articles
    }
    known = {identifier for identifier, _, _ in unchanged}
    fresh: list[Passage] = []
    changed: list[Change] = []
    for statement in new:
        same = _nearest(statement, old)
        if same is None:
            # What an article said all along and the earlier brief had no room for is nothing new.
            if statement.passage.article not in known:
                fresh.append(statement.passage)
        elif same.figures - statement.figures and statement.figures - same.figures:
            changed.append(Change(before=same.passage, now=statement.passage))
    present = [
        _statement(passage, article.language) for article in articles for passage in _sentences(article)
    ]
    gone = [
        statement.passage
        for statement in old
        if statement.passage.article not in known and _nearest(statement, present) is None
    ]
    return Since(new=fresh, changed=changed, withdrawn=gone)


def _unique(brief: Brief) -> Iterator[Passage]:
    """The sentences of a brief's summaries and claims, each once."""
    seen: set[tuple[str, int]] = set()
    found: list[SummaryLine | Claim] = [*brief.summary, *brief.claims]
    found += [line for article in brief.articles for line in article.summary]
    for line in found:
        if (line.article, line.start) not in seen:
            seen.add((line.article, line.start))
            yield Passage(text=line.text, article=line.article, start=line.start, end=line.end)


def _sentences(article: Article) -> Iterator[Passage]:
    for sentence in article.sentences:
        yield Passage(
            text=article.slice(sentence), article=article.id, start=sentence.start, end=sentence.end
        )


def _statement(passage: Passage, code: str) -> _Statement:
    language = get_language(code)
    words = language.words(passage.text)
    stems = frozenset(
        language.stem(word) for word in words if word not in language.stop_words and not word[0].isdigit()
    )
    return _Statement(passage, stems, frozenset(word for word in words if word[0].isdigit()))


def _nearest(statement: _Statement, others: Iterable[_Statement]) -> _Statement | None:
    """The statement that says the same, the likest one, of equals one with the same figures; None if none does."""
    best, most = None, (_SAME, False)
    for other in others:
        common = len(statement.stems & other.stems)
        least = min(len(statement.stems), len(other.stems))
        if common < min(_LEAST, max(1, least)):
            continue
        likeness = (common / least, statement.figures == other.figures)
        if likeness > most or (best is None and likeness >= most):
            best, most = other, likeness
    return best
