"""Articles as lines of JSON, each as it is done: what can be told of one without the rest of its set."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator

from msgspec import Struct, msgpack, structs

from briefs.bounds import attempted, within
from briefs.compose import compose
from briefs.facts import fact_note, facts_about
from briefs.options import Options
from briefs.reading import to_reading
from briefs.render.json import article_lines, mention_lines, problem_line, render_reading_jsonl
from corpus import Article, Problem, Resources
from summarizer.facts import article_mentions

OnProblem = Callable[[Problem], None]
"""Takes what could not be analysed."""


def read_stream(found: Iterable[Article | Problem]) -> Iterator[bytes]:
    """Each article as `mujaz read` writes it."""
    for one in found:
        if isinstance(one, Article):
            yield render_reading_jsonl(to_reading([one], ())).encode()


def brief_stream(
    found: Iterable[Article | Problem],
    options: Options,
    on_problem: OnProblem,
    resources: Resources | None = None,
    count: int = 1,
) -> Iterator[bytes]:
    """Each article with its summary, as `mujaz brief --part articles` writes it.

    Args:
        found: Articles and problems as they are read.
        options: What an article's brief is to hold; nothing of it hangs on the other articles.
        on_problem: Told of each article that cannot be analysed.
        resources: What the work is done with.
        count: How many sources they are of.
    """
    own = structs.replace(options, parts=("articles",), since=None, about=None)
    yield from _each(found, _BriefWork(own), on_problem, resources, count)


def mention_stream(
    found: Iterable[Article | Problem],
    kinds: Collection[str],
    on_problem: OnProblem,
    resources: Resources | None = None,
    count: int = 1,
    *,
    about: str | None = None,
    with_text: bool = False,
) -> Iterator[bytes]:
    """Each article with its mentions of facts, as `mujaz facts --part mentions` writes it.

    Args:
        found: Articles and problems as they are read.
        kinds: Which kinds of facts.
        on_problem: Told of each article that cannot be analysed.
        resources: What the work is done with.
        count: How many sources they are of.
        about: A query that mentions are to answer.
        with_text: Whether articles carry their text.
    """
    work = _MentionWork(sorted(kinds), about, with_text)
    yield from _each(found, work, on_problem, resources, count)


class _BriefWork(Struct, frozen=True, tag="brief"):
    """An article to its lines with a summary."""

    options: Options

    def lines(self, article: Article) -> bytes:
        return article_lines(compose([article], (), self.options).articles[0])


class _MentionWork(Struct, frozen=True, tag="mentions"):
    """An article to its lines with mentions."""

    kinds: list[str]
    about: str | None
    with_text: bool

    def lines(self, article: Article) -> bytes:
        facts = article_mentions(article, self.kinds)
        if self.about is not None:
            facts = facts_about(facts, [article], self.about)
        return mention_lines(article, [fact_note(fact) for fact in facts], with_text=self.with_text)


_Work = _BriefWork | _MentionWork


def lines_task(packed: bytes) -> bytes:
    """An article's lines, as another process makes them."""
    article, work = msgpack.decode(packed, type=tuple[Article, _Work])
    with within([article]):
        return work.lines(article)


def _each(
    found: Iterable[Article | Problem],
    work: _Work,
    on_problem: OnProblem,
    resources: Resources | None,
    count: int,
) -> Iterator[bytes]:
    for one, lines in _done(found, work, resources, count):
        if isinstance(one, Problem):
            yield problem_line(one)
            continue
        made = attempted(one, work.lines) if lines is None else lines
        if isinstance(made, Problem):
            on_problem(made)
            yield problem_line(made)
        else:
            yield made


def _done(
    found: Iterable[Article | Problem],
    work: _Work,
    resources: Resources | None,
    count: int,
) -> Iterator[tuple[Article | Problem, bytes | None]]:
    """What was found, with the lines of articles that were kept or that another process made."""
    if resources is None or not resources.worth(count):
        for one in found:
            yield one, None
        return
    waiting: deque[Article | Problem] = deque()
    for done in resources.each("briefs.streams:lines_task", _payloads(found, work, waiting.append), count):
        one = waiting.popleft()
        if done.ended:
            yield Problem(one.source, f"not analysed: {done.ended}"), None
        else:
            yield one, done.value


def _payloads(
    found: Iterable[Article | Problem],
    work: _Work,
    taken: Callable[[Article | Problem], None],
) -> Iterator[bytes | None]:
    """Each article with the work on it, for another process; None for what is worked on here, or not at all."""
    for one in found:
        taken(one)
        try:
            yield msgpack.encode((one, work)) if isinstance(one, Article) else None
        except UnicodeEncodeError:
            yield None  # half a surrogate pair
