"""Articles as lines, each as it is done: the same with any resources, and as the whole set gives them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from briefs import Options, brief_stream, compose, mention_stream, read_stream, render
from briefs.render.json import SCHEMAS
from corpus import Article, Problem, Resources, read_articles, sample_sources
from corpus.work import resources, tasks
from corpus.work.tasks import Done
from summarizer import Budget
from summarizer.facts import FACT_KINDS, extract_facts


@pytest.fixture(scope="module")
def found() -> list[Article | Problem]:
    return [Problem("gone.txt", "no such file or folder"), *read_articles(sample_sources())]


def untold(problem: Problem) -> None:
    pytest.fail(problem.reason)


def lines(found: list[Article | Problem], kind: str, own: Resources | None = None) -> list[bytes]:
    if kind == "brief":
        return list(brief_stream(found, Options(article_length=Budget(2)), untold, own, len(found)))
    return list(mention_stream(found, FACT_KINDS, untold, own, len(found)))


@pytest.mark.parametrize("kind", ["brief", "mentions"])
def test_lines_are_the_same_here_kept_and_in_other_processes(
    found: list[Article | Problem], kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "WORTH_KEEPING", 2)
    expected = lines(found, kind)
    for _ in range(2):
        with Resources(keep=True, path=tmp_path / "kept.sqlite3") as own:
            assert lines(found, kind, own) == expected
    with Resources(jobs=2) as own:
        assert lines(found, kind, own) == expected


def test_summaries_are_those_of_the_set(found: list[Article | Problem]) -> None:
    articles = [one for one in found if isinstance(one, Article)]
    options = Options(article_length=Budget(2), parts=("articles",))
    whole = set(render(compose(articles, found[:1], options), "jsonl").encode().splitlines())  # type: ignore[arg-type]
    own = {line for part in lines(found, "brief") for line in part.splitlines()}
    assert own <= whole
    assert {b'"story"' in line for line in whole - own} <= {True}


def test_every_line_is_as_the_schema_has_it(found: list[Article | Problem]) -> None:
    for kind, schema in (("brief", "brief-jsonl"), ("mentions", "facts-jsonl")):
        for part in lines(found, kind):
            for line in part.splitlines():
                msgspec.json.decode(line, type=SCHEMAS[schema])


def test_mentions_are_those_of_the_article_alone(found: list[Article | Problem]) -> None:
    article = next(one for one in found if isinstance(one, Article))
    (part,) = mention_stream([article], ["date", "number"], untold)
    told = [
        record for line in part.splitlines() if (record := msgspec.json.decode(line))["type"] == "mention"
    ]
    places = [(m["kind"], m["mentions"][0]["start"], m["mentions"][0]["end"]) for m in told]
    assert sorted(places) == sorted(
        (fact.kind, mention.start, mention.end)
        for fact in extract_facts([article], ["date", "number"])
        for mention in fact.mentions
    )
    assert [place[1] for place in places] == sorted(place[1] for place in places)


def test_an_article_that_cannot_be_analysed_is_a_problem(
    found: list[Article | Problem], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(article: Article, kinds: object) -> list[object]:
        raise KeyError

    monkeypatch.setattr("briefs.streams.article_mentions", broken)
    told: list[Problem] = []
    made = list(mention_stream(found[:2], FACT_KINDS, told.append))
    assert [problem.reason for problem in told] == ["not analysed: a fault of mujaz itself (KeyError)"]
    assert b'"type":"problem"' in made[1]


def test_nor_one_that_ends_its_process(
    found: list[Article | Problem], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "WORTH_KEEPING", 2)
    monkeypatch.setattr(resources, "do", lambda task, thing: Done(ended="its process ended twice (SIGKILL)"))
    with Resources(keep=True, path=Path("/nowhere/kept")) as own:
        made = b"".join(brief_stream(found[:3], Options(), untold, own, 3))
    assert made.count(b"not analysed: its process ended twice (SIGKILL)") == 2


def test_nothing_is_taken_ahead(found: list[Article | Problem]) -> None:
    taken = 0

    def coming() -> Iterator[Article | Problem]:
        nonlocal taken
        for one in found:
            taken += 1
            yield one

    for stream in (read_stream(coming()), brief_stream(coming(), Options(), untold)):
        taken = 0
        next(stream)
        assert taken <= 2


def test_the_task_is_found_by_its_name() -> None:
    assert callable(tasks.function("briefs.streams:lines_task"))
