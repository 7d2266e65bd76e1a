"""The mentions of facts in one text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefs.brief import FactNote, Passage
from tui.app.state.mentions import Mention, mention_at, mentions_in, next_mention


def fact(*spans: tuple[str, int, int]) -> FactNote:
    mentions = [Passage(text="", article=name, start=start, end=end) for name, start, end in spans]
    return FactNote(kind="place", value="", articles=1, mentions=mentions)


FACTS = [fact(("a", 4, 8), ("b", 0, 3)), fact(("a", 0, 20)), fact(("a", 4, 8), ("a", 12, 15))]


def test_mentions_come_in_the_order_of_the_text_each_span_once() -> None:
    assert mentions_in("a", FACTS) == [(0, 20, 1), (4, 8, 0), (12, 15, 2)]
    assert mentions_in("b", FACTS) == [(0, 3, 0)]
    assert mentions_in(None, FACTS) == []


def test_the_innermost_mention_is_under_a_character() -> None:
    mentions = mentions_in("a", FACTS)
    assert [mention_at(offset, mentions) for offset in (0, 5, 8, 14, 20)] == [
        (0, 20, 1),
        (4, 8, 0),
        (0, 20, 1),
        (12, 15, 2),
        None,
    ]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), unique=True))
def test_steps_on_and_back_pass_each_mention_once(spans: list[tuple[int, int]]) -> None:
    mentions = mentions_in("a", [fact(*(("a", start, start + length) for start, length in spans))])
    for order, step, edge in ((mentions, 1, (-1, -1)), (mentions[::-1], -1, (99, 99))):
        seen: list[Mention] = []
        at = edge
        while (found := next_mention(at, mentions, step)) is not None:
            seen.append(found)
            at = found[:2]
        assert seen == order
