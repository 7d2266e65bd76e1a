"""What a score is made of, in words."""

from __future__ import annotations

import pytest

from briefs import LABELS
from summarizer import ScoreParts
from tui.app.presenters.item import Item
from tui.app.presenters.score_text import score_text
from tui.app.presenters.ui_text import WORDS
from tui.bidi import isolate

PARTS = ScoreParts(position=1.0, centrality=0.5, headline=0.0, topic=0.9, dangling=1.0, short=0.0)
ITEM = Item("Rain fell.", sentence=True, score=1.25)


@pytest.mark.parametrize("code", WORDS)
def test_reasons_come_before_the_sums_the_weightiest_first(code: str) -> None:
    words, comma = WORDS[code], LABELS[code].comma
    lines = score_text(ITEM, "mujaz", PARTS, LABELS[code]).split("\n")
    assert lines[0] == "Rain fell."
    told = comma.join(words[name] for name in ("topic", "position", "centrality"))
    assert lines[2:4] == [
        f"{words['speaks_for']}{words['colon']}{told}.",
        f"{words['speaks_against']}{words['colon']}{words['dangling']}.",
    ]
    assert f"{words['topic']}{words['colon']}{isolate('+1.80 = 0.90 × 2')}" in lines[5:]
    assert f"{words['dangling']}{words['colon']}{isolate('-0.30 = 1.00 × 0.3')}" in lines[5:]


def test_other_methods_and_unknown_parts_tell_the_score_alone() -> None:
    words = WORDS["en"]
    assert score_text(ITEM, "lexrank", None, LABELS["en"]).endswith(words["other_method"])
    assert score_text(ITEM, "mujaz", None, LABELS["en"]).endswith("score: 1.25 (mujaz)")


def test_of_a_set_it_tells_what_adds_to_the_key_points() -> None:
    words = WORDS["en"]
    lines = score_text(
        ITEM, "mujaz", {"place": 0.75, "length": -0.25, "topic": 0.01, "wording": -0.004}, LABELS["en"]
    ).split("\n")
    assert lines[2:4] == [
        f"{words['speaks_for']}{words['colon']}{words['point_place']}.",
        f"{words['speaks_against']}{words['colon']}{words['point_length']}.",
    ]
    assert f"{words['point_topic']}{words['colon']}{isolate('+0.01')}" in lines
    assert f"{words['point_wording']}{words['colon']}{isolate('+0.00')}" in lines
