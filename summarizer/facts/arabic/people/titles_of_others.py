"""Titles in front of a name that may be another's: the deputy *of the president*, the envoy *to the president*."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import POSSESSIVES
from summarizer.facts.arabic.people.common_nouns import is_fused
from summarizer.facts.arabic.people.office_nouns import is_attendant, role_head
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.tokens import Tokens

HEADS = frozenset({"الرييس", "الملك", "الامير", "الوزير"})
"""Who is that himself where «to» or «for» is fused to it: loyal *to the president* So-and-so."""
DEPUTIES = frozenset({"نايب", "نايبه"})
"""Who is named behind whose deputy he is: the *deputy* of the president So-and-so."""
_IN_FRONT_OF = "أمام"  # the imam has another vowel, or none
_REST = 6  # tokens in front of a title that are looked through; set by hand


def with_deputy(tokens: Tokens, head: int, cut: int, people: Collection[int]) -> tuple[int, int]:
    """The first token of an office and what is fused to it, with whose deputy one is: *deputy of* the president.

    The deputy may be who is named in front of him: «So-and-so, the deputy of *the president* Such-and-such».
    """
    front = _in_front(tokens, head, cut)
    if front is None or front[0] not in DEPUTIES:
        return head, cut
    before = head - 2 - (tokens.words[head - 2] in ("،", ",")) if head > 1 else -1
    return (head, cut) if before in people and not front[1] else (head - 1, front[1])


def _is_of_another(tokens: Tokens, head: int, cut: int, last: int) -> bool:
    """Whether the office from token `head` to token `last` may be another's than his who is named behind it.

    «The envoy *to the president* So-and-so», «the representative *of the secretary general* So-and-so», «the lawyer
    *of the star*, So-and-so»: the name may be that of either.
    """
    front = _in_front(tokens, head, cut)
    if front and front[0] not in DEPUTIES:
        return not is_attendant(tokens, head - 1) or tokens.words[last + 1] in ("،", ",")
    return _is_envoy_to(tokens, head)


def is_of_nobody_behind(tokens: Tokens, head: int, cut: int, last: int, people: Collection[int]) -> bool:
    """Whether an office, whose head has `cut` letters fused to it, is none of who is named behind it."""
    words = tokens.words
    return (
        words[last] in people_words("in an office")
        or words[head][cut:] in _kin_and_late()
        # «Hurried the player *with congratulating* So-and-so»: the office is another's.
        or (head < last and _is_done(words[last]))
        or _is_of_another(tokens, head, cut, last)
        # The lawyer *of So-and-so* is another.
        or (head == last and last + 1 in people and is_attendant(tokens, last))
    )


def _is_done(word: str) -> bool:
    """Whether a word is «with» and what is done to whom the next word names; no place, where an office may be."""
    return is_fused(word, "ب") and not is_place(word[1:])


@cache
def _kin_and_late() -> frozenset[str]:
    """Nouns of kinship and of who is dead, which are offices of nobody: the *brother* of Sharif is another."""
    return lexicon.words("ar", "kin.txt") | people_words("late")


def is_in_front_of(tokens: Tokens, k: int) -> bool:
    """Whether a token is «in front of», which is an imam but for a letter, with «and» or without."""
    return tokens.raw(k).lstrip("وف").startswith(_IN_FRONT_OF)


def _in_front(tokens: Tokens, title: int, cut: int) -> tuple[str, int] | None:
    """The bare noun of office in front of a definite title, and what is fused to it, unless it is somebody's.

    A title with a particle is no genitive: represented *by the president*.
    """
    genitive = title > 0 and not cut and tokens.words[title].startswith("ال")
    found = role_head(tokens.words[title - 1]) if genitive else None
    if found is None or found[0].startswith("ال") or is_in_front_of(tokens, title - 1):
        return None
    # «Demanded» is written like a student.
    asked = found[0] in lexicon.words("ar", "telling_verbs.txt")
    return None if asked or tokens.raw(title - 1).endswith(POSSESSIVES) else found


def _is_envoy_to(tokens: Tokens, k: int) -> bool:
    """Whether a definite office stands in front of «to the president»: the one named may be *the envoy* to him."""
    office = role_head(tokens.words[k])
    if office is None or "ل" not in tokens.words[k][: office[1]] or office[0] not in HEADS:
        return False
    for j in range(k - 1, max(-1, k - _REST), -1):
        found = role_head(tokens.words[j])
        if found or not tokens.words[j].startswith("ال"):
            return found is not None and tokens.words[j][found[1] :].startswith("ال")
    return False
