"""No figure of the labelled texts falls below its floor; and how floors are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gold import floors
from tests.gold.__main__ import main
from tests.gold.figures import is_below, measure, rounded

FLOORS = floors.read()


@pytest.mark.parametrize("name", FLOORS)
def test_no_figure_falls_below_its_floor(name: str) -> None:
    own = {name: FLOORS[name]}
    figures = {key: value for key, value in measure().items() if key == name}
    assert floors.below(figures, own) == [], (
        "python -m tests.gold --show says what fell; a floor is lowered with --renew --lower, for a reason"
    )


def test_every_figure_has_a_floor() -> None:
    measured = {name for name, value in measure().items() if value is not None}
    assert measured - set(FLOORS) == set(), "python -m tests.gold --renew"


def test_the_file_is_written_as_it_is_read(tmp_path: Path) -> None:
    floors.write(
        {"a.b.pyramid": 0.756, "a.b.repeats": 0.301, "a.only": None, "c.all": 1.0}, tmp_path / "floors"
    )
    assert floors.read(tmp_path / "floors") == {"a.b.pyramid": 0.75, "a.b.repeats": 0.31, "c.all": 1.0}


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("x.pyramid", 0.7599, 0.75),
        ("x.pyramid", 0.76, 0.76),
        ("x.pyramid", 0.29, 0.29),  # 0.29 * 100 is a little less than 29
        ("x.repeats", 0.2301, 0.24),
        ("x.repeats", 0.23, 0.23),
        ("x.repeats", 0.0, 0.0),
    ],
)
def test_a_floor_is_no_better_than_its_figure(name: str, value: float, kept: float) -> None:
    assert rounded(name, value) == kept
    assert not is_below(name, value, kept)


def test_what_fell_is_told_by_name() -> None:
    held = {"x.pyramid": 0.5, "x.repeats": 0.1, "x.joined": 0.3, "x.gone": 0.2, "x.only": 0.4}
    figures = {"x.pyramid": 0.49, "x.repeats": 0.11, "x.joined": 0.3, "x.only": None}
    assert floors.below(figures, held) == [
        "x.pyramid is 0.49, its floor 0.50",
        "x.repeats is 0.11, its floor 0.10",
        "x.only is not measured, its floor 0.40",
        "x.gone is not measured, its floor 0.20",
    ]


@pytest.fixture
def held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of floors of which one is too high and one lower than need be."""
    path = tmp_path / "floors.toml"
    path.write_text("[x]\npyramid = 0.60\njoined = 0.20\n", encoding="utf-8")
    monkeypatch.setattr("tests.gold.__main__.measure", lambda: {"x.pyramid": 0.5, "x.joined": 0.3})
    monkeypatch.setattr(floors.read, "__defaults__", (path,))
    monkeypatch.setattr(floors.write, "__defaults__", (path,))
    return path


def renew(monkeypatch: pytest.MonkeyPatch, *options: str) -> int:
    monkeypatch.setattr("sys.argv", ["gold", *options])
    return main()


def test_a_floor_is_not_lowered_by_the_way(
    held: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert renew(monkeypatch, "--renew") == 1
    assert floors.read(held) == {"x.pyramid": 0.6, "x.joined": 0.2}
    printed = capsys.readouterr()
    assert "would lower x.pyramid" in printed.err
    assert "WORSE" in printed.out
    assert "better" in printed.out


def test_a_floor_is_lowered_where_that_is_meant(held: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert renew(monkeypatch, "--renew", "--lower") == 0
    assert floors.read(held) == {"x.pyramid": 0.5, "x.joined": 0.3}


def test_without_an_option_nothing_is_written(held: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = held.read_bytes()
    assert renew(monkeypatch) == 0
    assert held.read_bytes() == before
