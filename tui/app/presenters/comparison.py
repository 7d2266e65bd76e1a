"""What several articles say of one thing, two wordings at a time, with the words that differ. No Textual in it."""

from __future__ import annotations

from collections.abc import Iterable

import summarizer
from briefs import ABSENT, COPIED, LABELS, Cell, Claim, FactNote, Labels, Passage, best_carrier, opening
from tui.app.presenters.item import Item
from tui.app.presenters.ui_text import WORDS
from tui.app.state.state import State
from tui.app.widgets.wording import NOTHING, Pair, Wording
from tui.bidi import isolate
from tui.bidi.characters import NO_BREAK_SPACE

# Between a mark and its meaning, which stand on one row.
_JOINED = NO_BREAK_SPACE
_GAP = "  "  # between a name and a mark, of which one is the point that parts a number from a name
_LONGEST_TITLE = 120  # characters: of 238 headlines of the press the longest has 117
_OPEN_ENDS = ' .,:;،؛…·-–—«("'  # what ends no name that is cut there
_LONGEST_NAME = 28  # cells: two names and what is said of them fit 80 columns
_LONGEST_ALONE = 48  # cells: one, with its day, fits a frame of 80 columns


def pairs_of_item(item: Item, state: State) -> list[Pair]:
    """A line's own words beside those of each other article that says the same."""
    if item.beside:
        return [_pair(best, item.passages[0], state) for best in item.beside]
    return [_pair(item.passages[0], other, state) for other in item.passages[1:]]


def pairs_of_claim(claim: Claim, state: State, labels: Labels, articles: Iterable[str]) -> list[Pair]:
    """A claim's best words beside those of some articles, or beside nothing where one leaves it out.

    The article that has the best words is shown with them alone.
    """
    best = best_carrier(claim)
    cells = state.board.cells(claim) if state.board else {}
    pairs = []
    for article in articles:
        cell = cells.get(article, ABSENT)
        means = meaning(cell, labels.code)
        if article == best.article:
            own = _wording(best, state)
            pairs.append((Wording(f"{own.heading}{_GAP}{means}", own.text, own.language), NOTHING))
            continue
        if cell.carrier is None:
            pairs.append((_wording(best, state), Wording(f"{name_of(article, state)}{_GAP}{means}", "", "")))
            continue
        one, other = _pair(best, cell.carrier, state)
        pairs.append(
            (one, Wording(f"{other.heading}{_GAP}{means}", other.text, other.language, other.differing))
        )
    return pairs


def sentences_of_fact(fact: FactNote, state: State) -> list[Pair]:
    """The sentence in which each article first has a fact, its mentions marked; two articles side by side.

    A headline says less than a sentence: it stands where no sentence has the fact.
    """
    found = []
    for article in state.articles:
        mentions = [mention for mention in fact.mentions if mention.article == article.id]
        holding = [s for s in article.sentences if any(s.start <= m.start < s.end for m in mentions)]
        sentence = next((s for s in holding if not s.heading), holding[0] if holding else None)
        if sentence is not None:
            marked = [
                (mention.start - sentence.start, min(mention.end, sentence.end) - sentence.start)
                for mention in mentions
                if sentence.start <= mention.start < sentence.end
            ]
            words = article.text[sentence.start : sentence.end]
            found.append(Wording(name_of(article.id, state), words, article.language, tuple(marked)))
    return [
        (one, found[n + 1] if n + 1 < len(found) else NOTHING) for n, one in enumerate(found) if not n % 2
    ]


def meaning(cell: Cell, code: str) -> str:
    """A cell's mark and what it means, in words."""
    words = WORDS[code]
    if cell.mark == COPIED:
        return f"{COPIED}{_JOINED}{words['copies']}"
    said = f"{cell.mark}{_JOINED}{words[cell.sign]}"
    return f"{said}{LABELS[code].comma}{words['copies']}" if cell.copied else said


def _pair(best: Passage, other: Passage, state: State) -> Pair:
    one, two = _wording(best, state), _wording(other, state)
    differing = summarizer.differing_words(
        summarizer.Said(one.text, one.language), summarizer.Said(two.text, two.language)
    )
    return (
        Wording(one.heading, one.text, one.language, tuple(differing[0])),
        Wording(two.heading, two.text, two.language, tuple(differing[1])),
    )


def _wording(passage: Passage, state: State) -> Wording:
    article = state.article(passage.article)
    return Wording(name_of(passage.article, state), passage.text, article.language if article else "")


def headings_of(wanted: str, state: State) -> list[str]:
    """An article's name and its day, where that is known, for a frame of their own; and its name alone."""
    article, name = state.article(wanted), name_of(wanted, state, _LONGEST_ALONE)
    day = f" · {isolate(article.published)}" if article and article.published else ""
    return [name + day, name]


def name_of(wanted: str, state: State, longest: int | None = _LONGEST_NAME) -> str:
    """An article's number and its outlet, or its headline where no outlet is known.

    Args:
        wanted: Its id.
        state: The set.
        longest: Characters from which on the name is cut; None for never.
    """
    article = state.article(wanted)
    name = (article.outlet or article.title or opening(article)) if article else wanted
    return f"{state.number(wanted)} · {isolate(_cut(name, longest))}"


def short_title(title: str, longest: int = _LONGEST_TITLE) -> str:
    """A title for a list of many: one that is a whole paragraph, as in texts without a headline, is cut."""
    return _cut(title, longest)


def _cut(name: str, longest: int | None) -> str:
    """A name of so many characters at most, cut between words where it has several."""
    if longest is None or len(name) <= longest:
        return name
    words, blank, _ = name[: longest + 1].rpartition(" ")
    return f"{(words if blank else name[:longest]).rstrip(_OPEN_ENDS)}…"
