"""Kinds of figures that neither noun nor verb tells: how hurt people are, that they protest, a quake's size.

«Four *in a critical condition*»; «2,000 *demonstrated*»; «a *magnitude* of 5.8»; «49 *cases*» of what was told.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from summarizer.comparison import word_lists
from summarizer.facts.marks import CLAUSE_ENDS
from summarizer.facts.tokens import AND, Tokens

# What state people are in is told so near behind their number, that they protest so near in front, and what a
# number is the size of so near on either side; set by hand.
_STATE, _PROTEST, _SIZE = 8, 6, 4
# The noun and its adjective («in a critical condition») stand so near each other.
_APART = 2
# Bodies stand so near in front of the number of the missing whose they are.
_BODIES = 4
# «That *it*»: the complementizers of Arabic with a pronoun fused to them.
_SUFFIXED = ("ه", "ها", "هم")
_OF_THEM = frozenset(("of", whose) for whose in ("the", "them", "those", "these", "its", "their"))
CRITICAL, PROTESTERS, MAGNITUDE = "critical", "protesters", "magnitude"
# An Arabic case is a state as well (حالة).
_CASES = frozenset({"case", "state"})


def kind_by_cues(tokens: Tokens, first: int, end: int, kind: str, held: Collection[int]) -> str:
    """The kind of a figure by the words around it; as it is where none of them tells more.

    Args:
        tokens: The sentence.
        first: The figure's first token.
        end: The last one of the figure and its noun.
        kind: Its kind as far as it is known; empty where nothing tells it.
        held: The tokens of all figures of the sentence.
    """
    cues = word_lists.table(tokens.language.code, "kind_cues.tsv")
    words = tokens.words
    if kind in ("", "people", "HURT", "ABOARD"):
        behind = _clause(words, range(end + 1, min(len(words), end + 1 + _STATE)), held)
        if _is_critical([_cue(tokens, k, cues) for k in behind]):
            return CRITICAL
    if kind == "people":
        front = _clause(words, range(first - 1, max(-1, first - 1 - _PROTEST), -1), held)
        if "protest" in [_cue(tokens, k, cues) for k in (*front, *range(first, end + 1))]:
            return PROTESTERS
    if kind in ("", "degree"):
        front = _clause(words, range(first - 1, max(-1, first - 1 - _SIZE), -1), held)
        behind = _clause(words, range(end + 1, min(len(words), end + 1 + _SIZE)), held)
        said = {_cue(tokens, k, cues) for k in (*front, *behind)}
        if "quake" in said or (kind and "size" in said):
            return MAGNITUDE
    return kind


def is_case(tokens: Tokens, at: int) -> bool:
    """Whether a word is «case», and no word behind it tells of what: those who are counted are told before."""
    cues = word_lists.table(tokens.language.code, "kind_cues.tsv")
    if at >= len(tokens) or _cue(tokens, at, cues) not in _CASES:
        return False
    behind = tokens.words[at + 1] if at + 1 < len(tokens) else "."
    return behind in CLAUSE_ENDS or behind in tokens.language.stop_words


def is_excess(words: Sequence[str], at: int, code: str) -> bool:
    """Whether a figure in front of token `at` tells by how much there is too much: 30 *more than* allowed."""
    phrases = word_lists.phrases(code, "excess.txt")
    return any(tuple(words[at : at + len(phrase)]) == phrase for phrase in phrases)


def _is_critical(cues: Sequence[str]) -> bool:
    if "critically" in cues:
        return True
    states = [k for k, cue in enumerate(cues) if cue == "state"]
    return any(abs(k - n) <= _APART for k, cue in enumerate(cues) if cue == "critical" for n in states)


def _clause(words: Sequence[str], places: range, held: Collection[int]) -> list[int]:
    """Places from a figure on to the next mark or figure."""
    found = []
    for k in places:
        if words[k] in CLAUSE_ENDS or k in held:
            break
        found.append(k)
    return found


def _cue(tokens: Tokens, at: int, cues: Mapping[str, str]) -> str:
    for form in word_lists.forms(tokens.words[at], tokens.language):
        cue = cues.get(form) or (cues.get(form.removeprefix("ال"), "") if len(form) > len("الحر") else "")
        if cue:
            return cue
    return ""


def are_found_dead(
    words: Sequence[str], first: int, kind_of: Callable[[str], str], held: Collection[int] = ()
) -> bool:
    """Whether the missing are counted as dead: «bodies of two missing», not «two killed and two missing».

    Args:
        words: A sentence.
        first: The first token of the number of the missing.
        kind_of: What a word counts, or says to have befallen those counted.
        held: The tokens of all numbers; what stands in front of another one is its own.
    """
    front = range(first - 1, max(-1, first - _BODIES - 1), -1)
    if any(at in held for at in front):
        return False
    for at in front:
        if words[at] in AND:
            return False  # «have died *and* 12 others are missing»
        kind = kind_of(words[at])
        if kind == "DEAD":
            return True
    return False


def is_of_them(words: Sequence[str], at: int) -> bool:
    """Whether a number in front of a token is of some of those known: 28 *of the* victims, 28 *des* victimes."""
    return tuple(words[at : at + 2]) in _OF_THEM or words[at : at + 1] == ["des"]


def is_lost(words: Sequence[str], at: int, complementizers: Collection[str]) -> bool:
    """Whether an Arabic verb tells whom somebody lost, and not who went missing: «that it lost two».

    Args:
        words: A sentence.
        at: The verb's token.
        complementizers: The words that lead in a clause.
    """
    return at > 0 and words[at - 1].endswith(_SUFFIXED) and words[at - 1] in complementizers
