"""An answer of a few words is none of the article that it quotes."""

from __future__ import annotations

import pytest

from corpus.formats.quoted import quoted
from tests.corpus.formats.texts import ARABIC, FRENCH

HEADS = (
    ("On Fri, Jun 7, 2024 at 7:00 AM The Post <news@post.example> wrote:", "The Post"),
    ("Le ven. 7 juin 2024 à 11:20, Le Cap <cap@cap.example> a écrit :", "Le Cap"),
    ("في 7 يونيو 2024 في 11:20 ص، الضفة <n@d.example> كتب:", "الضفة"),
    ("On Fri, Jun 7, 2024 at 7:00 AM The Post\n<news@post.example> wrote:", "The Post"),
)


def answer(head: str, own: str = "Thanks, very useful.") -> list[str]:
    held = "\n".join(f"> {block}\n>" for block in (*FRENCH.blocks, *ARABIC.blocks))
    return f"{own}\n\n{head}\n\n{held}\n".split("\n")


@pytest.mark.parametrize(("head", "sender"), HEADS)
def test_what_a_short_answer_quotes(head: str, sender: str) -> None:
    found = quoted(answer(head))
    assert found is not None
    assert (found.sender, found.published) == (sender, "2024-06-07")
    assert [line for line in found.lines if line] == [*FRENCH.blocks, *ARABIC.blocks]
    assert "Thanks, very useful." in found.around


def test_an_answer_that_says_more_is_its_own_text() -> None:
    assert quoted(answer(HEADS[0][0], " ".join([*FRENCH.blocks]))) is None


@pytest.mark.parametrize(
    "lines", [[], ["He wrote:", "> a word"], [HEADS[0][0], "> a word"], list(FRENCH.blocks)]
)
def test_other_mails_quote_none(lines: list[str]) -> None:
    assert quoted(lines) is None


@pytest.mark.parametrize(("own", "held", "is_quoted"), [(30, 31, True), (31, 31, False), (30, 30, False)])
def test_thirty_words_are_a_note(own: int, held: int, *, is_quoted: bool) -> None:
    lines = ["word " * own, HEADS[0][0], *([">word"] * held)]
    found = quoted(lines)
    assert (found is not None) is is_quoted
    if found:
        assert found.lines == ("word",) * held
        assert found.around == (lines[0],)


def test_what_stands_above_the_head_is_not_quoted() -> None:
    found = quoted(["> before", HEADS[0][0], *(["> word"] * 40)])
    assert found is not None
    assert found.lines == ("word",) * 40
    assert found.around == ()
