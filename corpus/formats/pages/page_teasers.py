"""Titles of other articles amid the text of a page, and their teasers, told by how the page sets them."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.cleaning.boilerplate_phrases import covered
from corpus.cleaning.line_ends import ends_with_full_stop
from corpus.formats.pages.page_blocks import Block, words
from corpus.languages import detect, get_language

# The share of a block that is a link where it leads to another article, and the words of the shortest title.
_LINK = 0.9
_LEAST_TITLE = 4
# Blocks from a title to its teaser: a day or a rubric stands between them.
_MOST_BETWEEN = 1
_LABEL = 4
_CELLS = frozenset({"td", "th", "dd", "dt"})


def foreign(blocks: Sequence[Block], lines: Sequence[str]) -> set[int]:
    """The numbers of the lines that are titles of other articles amid the text, or their teasers.

    Args:
        blocks: The blocks of the page.
        lines: The lines of the article.
    """
    where = _places(blocks, lines)
    titles = _titles(blocks, lines, where)
    return titles | _teasers(blocks, where)


def _places(blocks: Sequence[Block], lines: Sequence[str]) -> dict[int, int]:
    """The block that each line is, where it is one, both rising."""
    numbers: dict[tuple[str, ...], list[int]] = {}
    for number, block in enumerate(blocks):
        numbers.setdefault(words(block.text), []).append(number)
    found: dict[int, int] = {}
    last = -1
    for i, line in enumerate(lines):
        at = next((n for n in numbers.get(words(line), ()) if n > last), None)
        if at is not None:
            found[i] = last = at
    return found


def _is_title(block: Block) -> bool:
    """Whether a block is nothing but a link, as long as a title and no sentence."""
    return (
        block.linked > _LINK
        and len(block.text.split()) >= _LEAST_TITLE
        and not ends_with_full_stop(block.text)
    )


def _titles(blocks: Sequence[Block], lines: Sequence[str], where: dict[int, int]) -> set[int]:
    """The lines between running text that are titles; where a line leads to them with a colon they are its own.

    An item of a list is one where all its neighbours are: a list of links may be the article's own, as a table is.
    """
    running = [i for i, n in where.items() if blocks[n].is_running]
    found: set[int] = set()
    run: list[int] = []
    for i in range(running[0] + 1, running[-1] + 1) if running else ():
        block = blocks[where[i]] if i in where else None
        if block and not block.tag and _kind(block) not in _CELLS and _is_title(block):
            run.append(i)
            continue
        items = [n for n in run if _kind(blocks[where[n]]) == "li"]
        is_whole = len(items) > 1 and not (block and _kind(block) == "li")
        if run and not lines[run[0] - 1].rstrip().endswith(":"):
            found.update(run if is_whole or not items else set(run) - set(items))
        run = []
    return found


def _kind(block: Block) -> str:
    """The element that a block is."""
    return block.place.rpartition("/")[2].partition(".")[0]


def _teasers(blocks: Sequence[Block], where: dict[int, int]) -> set[int]:
    """The lines that share an element with a linked title above them, where no other running text stands in one."""
    running = [i for i, n in where.items() if blocks[n].is_prose]
    below = {i for i in running[1:] if is_below_title(blocks, where[i])}
    own = [blocks[where[i]] for i in running if i not in below]
    around = {_around(block) for block in own}
    found = {i for i in below if _around(blocks[where[i]]) not in around}
    teased, kept = (
        sum(len(block.text.split()) for block in part) for part in ([blocks[where[i]] for i in found], own)
    )
    return found if teased < kept or all(_is_labelled(blocks, where[i]) for i in found) else set()


def _is_labelled(blocks: Sequence[Block], n: int) -> bool:
    """Whether a block stands in a row of such below a label: «Latest news»."""
    around = _around(blocks[n])
    for above in reversed(blocks[:n]):
        if _around(above) == around or "/".join(above.place.split("/")[-2:]) == around:
            continue
        language = get_language(detect(f"{blocks[n].text} {above.text}"))
        said = language.words(above.text)
        return 0 < len(said) == covered(said, language.code, "related")
    return False


def _around(block: Block) -> str:
    """The two elements around that of a block."""
    return "/".join(block.place.split("/")[-3:-1])


def is_below_title(blocks: Sequence[Block], n: int) -> bool:
    """Whether a block stands below a linked title in the same element, with a label at most between them."""
    for above in reversed(blocks[max(0, n - 1 - _MOST_BETWEEN) : n]):
        if _is_title(above):
            around = _around(blocks[n])
            return around in (_around(above), "/".join(above.place.split("/")[-2:]))
        if len(above.text.split()) > _LABEL:
            return False
    return False
