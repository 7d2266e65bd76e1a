"""The part of a copied page that a reader may skip, with the lines around it that say so.

«Skip Related stories and continue reading», «Related stories», titles, «End of Related stories»: a page hides the
first and last line, a copy of it shows them.
"""

from __future__ import annotations

from collections.abc import Sequence

from corpus.cleaning.boilerplate_phrases import covered, covered_anywhere
from corpus.cleaning.line_traits import Traits
from corpus.languages import Language

# Lines of such a part, and words of the lines that begin and end it: set by hand, twice the longest that were met.
_MOST = 20
_LONGEST = 12
# «list of 3 items», «list 1 of 3», «end of list»: what is said to those who hear a page, in English everywhere
_LIST, _END = ("list", "of"), ("end", "of", "list")


def skipped(traits: Sequence[Traits], language: Language) -> set[int]:
    """The numbers of the lines that may be skipped; of a part whose end is not marked its first line alone."""
    found = _lists(traits)
    for i, t in enumerate(traits):
        if t.words > _LONGEST or t.closed or not covered_anywhere(t.said, language.code, "skip"):
            continue
        below = range(i + 1, min(i + 1 + _MOST, len(traits)))
        end = next((j for j in below if _ends(traits[j], t, language)), i)
        found.update(range(i, end + 1))
    return found


def _lists(traits: Sequence[Traits]) -> set[int]:
    """The numbers of the lines of lists whose first and last line are for those who hear a page."""
    found: set[int] = set()
    for i, t in enumerate(traits):
        if tuple(t.said[:2]) == _LIST and any(map(str.isdigit, t.said[2:3])) and t.words == len(_LIST) + 2:
            below = range(i + 1, min(i + 1 + _MOST, len(traits)))
            end = next((j for j in below if tuple(traits[j].said) == _END), i)
            found.update(range(i, end + 1))
    return found


def _ends(line: Traits, first: Traits, language: Language) -> bool:
    """Whether a line says that what another one names ends here."""
    if line.words > _LONGEST or not covered(line.said, language.code, "skipped"):
        return False
    named = {word for word in line.said if word in first.said}
    rest = [word for word in line.said if word not in named]
    return bool(named) and covered(rest, language.code, "skipped") == len(rest)
