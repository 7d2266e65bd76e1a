"""What work is done with changes nothing of what comes out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefs import Options, analysed, compose, render
from corpus import Problem, ReadOptions, Resources, key_of, read_all, sample_sources
from corpus.work import digests, resources, tasks
from corpus.work.tasks import Done
from summarizer.facts import extract_facts

TASK = f"{__name__}:shout"
DONE: list[bytes] = []


def shout(thing: bytes) -> bytes:
    """A task of the tests' own."""
    DONE.append(thing)
    if thing == b"bad":
        raise ValueError
    return thing.upper()


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "WORTH_KEEPING", 2)
    DONE.clear()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept.sqlite3"


def each(path: Path | None, things: Sequence[bytes | None]) -> list[Done]:
    with Resources(keep=path is not None, path=path) as own:
        return list(own.each(TASK, things, len(things)))


def test_each_thing_is_done_once_and_then_taken(path: Path) -> None:
    things = [str(n).encode() + b"a" for n in range(100)]
    expected = [Done(thing.upper()) for thing in things]
    assert each(path, things[:60]) == expected[:60]
    assert each(path, things) == expected
    assert sorted(DONE) == sorted(things)


def test_what_fails_or_is_none_is_to_be_done_where_it_is_seen(path: Path) -> None:
    assert each(path, [b"a", b"bad", None, b"a"]) == [Done(b"A"), Done(), Done(), Done(b"A")]
    assert each(path, [b"bad"]) == [Done()]
    assert DONE.count(b"bad") == 2


def test_only_some_are_taken_ahead() -> None:
    taken = []

    def things() -> Iterator[bytes]:
        for n in range(1000):
            taken.append(n)
            yield b"x" * 10

    with Resources() as own:
        next(own.each(TASK, things(), 1000))
    assert len(taken) < 100


def test_after_an_upgrade_nothing_of_the_one_before_is_taken(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    each(path, [b"a"])
    monkeypatch.setattr("corpus.work.digests.fingerprint", lambda: b"another")
    each(path, [b"a"])
    assert DONE == [b"a", b"a"]


def test_small_inputs_are_not_worth_it(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(resources, "WORTH_KEEPING", 64)
    own = Resources(keep=True, path=path)
    assert (own.worth(63), own.worth(64), Resources().worth(10_000)) == (False, True, False)
    read_all(sample_sources(), resources=own)
    assert not path.exists()


def briefed(folder: Path, own: Resources, options: Options) -> str:
    with own:
        reading = read_all([str(folder)], ReadOptions(), resources=own)
        return render(compose(reading.articles, reading.problems, options, resources=own), "json")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "set"
    folder.mkdir()
    for source in sample_sources():
        assert source.path is not None
        (folder / source.path.name).write_bytes(source.path.read_bytes())
    (folder / "empty.txt").write_bytes(b"")
    (folder / "again.txt").write_bytes((folder / "1-ufuq-arribat.txt").read_bytes())
    return folder


@pytest.mark.parametrize(
    "options",
    [
        Options(),
        Options(single=True, with_text=True, glosses=False),
        Options(parts=("articles",)),
        Options(parts=("set", "facts"), method="lead"),
        Options(about="أولمبياد"),
    ],
)
def test_a_brief_is_the_same_with_nothing_kept_all_kept_and_some(
    folder: Path, path: Path, options: Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = briefed(folder, Resources(), options)
    assert briefed(folder, Resources(keep=True, path=path), options) == expected
    assert briefed(folder, Resources(keep=True, path=path), options) == expected
    path.with_name("kept.sqlite3-wal").unlink(missing_ok=True)
    path.write_bytes(path.read_bytes()[:20_000])
    assert briefed(folder, Resources(keep=True, path=path), options) == expected


def test_the_second_time_only_what_is_new_is_done(
    folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    do = tasks.do

    def counted(task: str, thing: bytes) -> Done:
        done.append(task)
        return do(task, thing)

    monkeypatch.setattr(resources, "do", counted)
    options = Options(parts=("articles",))
    briefed(folder, Resources(keep=True, path=path), options)
    first = list(done)
    done.clear()
    briefed(folder, Resources(keep=True, path=path), options)
    assert done == []
    text = (folder / "4-dafatir-aljanub.txt").read_text(encoding="utf-8")
    (folder / "4-dafatir-aljanub.txt").write_text(f"{text}\n\nوأغلق الباب.\n", encoding="utf-8")
    briefed(folder, Resources(keep=True, path=path), options)
    assert done.count("corpus.read:parts_task") == 1 < first.count("corpus.read:parts_task") == 9
    briefed(folder, Resources(keep=True, path=path), replace(options, article_length=options.length))
    assert set(done) == {"corpus.read:parts_task", "briefs.builder:story_task"}


def test_keys_are_of_the_face() -> None:
    assert key_of(b"a") == digests.key_of(b"a")


def deadly(task: str, thing: bytes) -> Done:
    """Stand in for a process that each thing about the fourth article kills."""
    if not task.startswith("corpus.read:") and "بكلفتها".encode() in thing:
        return Done(ended="its process ended twice (SIGKILL)")
    return tasks.do(task, thing)


def test_an_article_that_kills_its_process_is_a_problem_and_the_rest_goes_on(
    folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "do", deadly)
    with Resources(keep=True, path=path) as own:
        reading = read_all([str(folder)], resources=own)
        wrong = [article for article in reading.articles if "بكلفتها" in article.text + str(article.also)]
        left_out: list[Problem] = []
        found = analysed(lambda a: extract_facts(a, None, own), reading.articles, lambda _: None, left_out)
    assert 0 < len(wrong) < len(reading.articles)
    assert [problem.source for problem in left_out] == [article.source for article in wrong]
    assert {problem.reason for problem in left_out} == {"not analysed: its process ended twice (SIGKILL)"}
    rest = [article for article in reading.articles if article not in wrong]
    assert found == extract_facts(rest)


def test_a_story_that_kills_its_process_is_left_out_of_the_brief(
    folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "other.txt").write_text(
        "جسر الوادي\n\nأعلنت بلدية الوادي الأخضر انطلاق ترميم الجسر الحجري. ولم يصرح المهندس بكلفتها.\n",
        encoding="utf-8",
    )
    monkeypatch.setattr("briefs.builder.grouped", lambda articles, _: [(n,) for n in range(len(articles))])
    monkeypatch.setattr(resources, "do", deadly)
    with Resources(keep=True, path=path) as own:
        reading = read_all([str(folder)], resources=own)
        brief = compose(reading.articles, reading.problems, Options(parts=("articles",)), resources=own)
    told = {one.source: one.reason for one in brief.problems if "SIGKILL" in one.reason}
    assert str(folder / "other.txt") in told
    assert {one.source for one in brief.articles}.isdisjoint(told)
    assert len(brief.articles) + len(told) == len(reading.articles)
