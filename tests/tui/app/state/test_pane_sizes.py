from __future__ import annotations

import pytest

from tui.app.state.pane_sizes import PaneSizes


def test_a_pane_grows_and_shrinks() -> None:
    usual = PaneSizes()
    assert usual.grown("sources", 1).sources > usual.sources
    assert usual.grown("facts", -1).facts < usual.facts
    assert usual.grown("sources", 1).grown("sources", -1) == usual


def test_the_text_grows_at_the_cost_of_the_brief() -> None:
    usual = PaneSizes()
    assert usual.grown("text", 1) == usual.grown("brief", -1)
    assert usual.grown("brief", 1).brief > usual.brief


def test_no_pane_takes_all_the_room_and_none_loses_all_of_it() -> None:
    for name in ("sources", "facts", "brief"):
        wide, slim = PaneSizes().grown(name, 99), PaneSizes().grown(name, -99)
        assert 0 < slim.shares[name] < wide.shares[name] < 100
    both = PaneSizes().grown("sources", 99).grown("facts", 99)
    assert both.sources + both.facts < 100


def test_the_settings_sizes_are_taken_within_their_bounds() -> None:
    assert PaneSizes.of({"sources": 20}).shares == {**PaneSizes().shares, "sources": 20}
    assert PaneSizes.of({"sources": 90}) == PaneSizes().grown("sources", 99)


def test_a_step_is_four_in_a_hundred() -> None:
    assert PaneSizes().shares == {"sources": 24, "facts": 28, "brief": 50}
    assert PaneSizes().grown("sources", 1).shares == {"sources": 28, "facts": 28, "brief": 50}
    assert PaneSizes().grown("facts", -2).shares == {"sources": 24, "facts": 20, "brief": 50}
    assert PaneSizes().grown("text", 1).shares == {"sources": 24, "facts": 28, "brief": 46}


@pytest.mark.parametrize(
    ("name", "share", "kept"),
    [
        ("sources", 10, 10),
        ("sources", 9, 10),
        ("sources", 45, 45),
        ("sources", 46, 45),
        ("facts", 10, 10),
        ("facts", 46, 45),
        ("brief", 15, 15),
        ("brief", 14, 15),
        ("brief", 85, 85),
        ("brief", 86, 85),
    ],
)
def test_each_pane_has_its_bounds(name: str, share: int, kept: int) -> None:
    assert PaneSizes().with_share(name, share).shares == {**PaneSizes().shares, name: kept}
