"""Dead and hurt who are counted together: «35 killed or wounded», «مقتل وإصابة 35 شخصا», «35 morts et blessés»."""

from __future__ import annotations

from collections.abc import Callable, Container

from summarizer.facts.tokens import AND, Tokens

JOINT = "CASUALTIES"
"""The kind of those who are counted as dead and hurt together."""
_BOTH = frozenset({"DEAD", "HURT"})
_LINKS = AND | {"or", "ou", "او", "و"}
_FUSED, _PARTICLES = "و", "بلكوف"
TO = frozenset({"الي", "à", "to"})
"""Behind these stands the number that a toll rose to."""
_BETWEEN = "بين"
# Dead and hurt stand so near behind the noun that counts both; set by hand.
_TOGETHER = 5


def pair_at(tokens: Tokens, at: int, kind_of: Callable[[str], str]) -> int:
    """The token behind the word of the dead and that of the hurt which begin at a token joined; 0 where none do.

    Args:
        tokens: A sentence.
        at: The token.
        kind_of: What a word counts, or says to have befallen those counted.
    """
    words = tokens.words
    if at + 1 >= len(words) or words[at] in tokens.language.stop_words:
        return 0
    second = at + 1 + (words[at + 1] in _LINKS)
    if second >= len(words):
        return 0
    fused = tokens.language.fuses_particles and words[second].startswith(_FUSED)
    joined = second > at + 1 or fused
    return second + 1 if joined and {kind_of(words[at]), kind_of(words[second])} == _BOTH else 0


def are_both_behind(
    tokens: Tokens, start: int, end: int, kind_of: Callable[[str], str], held: Container[int]
) -> bool:
    """Whether those counted are told as dead and hurt right behind their number, or «between» both.

    Args:
        tokens: A sentence.
        start: The token behind the number.
        end: The last one of the number and its noun.
        kind_of: As for `pair_at`.
        held: The tokens of all numbers: the hurt behind «and» may have one of their own.
    """
    words = tokens.words
    for at in range(start, min(len(words), end + _TOGETHER)):
        behind = pair_at(tokens, at, kind_of)
        if behind:
            return not _begins_anew(tokens, behind, held) and (at == start or words[at - 1] == _BETWEEN)
    return False


def are_both(
    tokens: Tokens, at: int, end: int, kind_of: Callable[[str], str], held: Container[int], since: int
) -> bool:
    """Whether the word that tells what befell those counted is joined to that of the other fate.

    Args:
        tokens: A sentence.
        at: The word.
        end: The last token of the number and its noun.
        kind_of: As for `pair_at`.
        held: The tokens of all numbers.
        since: The first token that may be of those counted: the dead in front of it have a number of their own.
    """
    if at > end:
        behind = pair_at(tokens, at, kind_of)
        return bool(behind) and not (_begins_anew(tokens, behind, held) or _has_subject(tokens, behind))
    return any(first >= since and pair_at(tokens, first, kind_of) == at + 1 for first in (at - 2, at - 1))


def _begins_anew(tokens: Tokens, behind: int, held: Container[int]) -> bool:
    """Whether what follows the dead and the hurt shows that the latter are others: «dead and the hurt to 804»."""
    return behind in held or tokens.is_among(behind, TO)


def _has_subject(tokens: Tokens, behind: int) -> bool:
    """Whether an Arabic word follows that may be the subject of a verb: «قتلوا وأصيب *العشرات*»."""
    word, language = tokens.words[behind] if behind < len(tokens) else ".", tokens.language
    plain = word[0].isalpha() and word[0] not in _PARTICLES and word not in language.stop_words
    return language.fuses_particles and plain
