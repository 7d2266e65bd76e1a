"""Bodies that each state has one of, called by what they are and whose: the Syrian *army*."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import opening_at, readings_in
from summarizer.facts.arabic.saying import cue
from summarizer.facts.arabic.word_groups import body_words
from summarizer.facts.tokens import Tokens

_FORCES = "القوات"
_GUARD = "خفر"
# Forces that are called by two nouns: the guard *of the coasts*, the arm *of the air*.
_OF_TWO = {_GUARD: "السواحل", "سلاح": "الجو"}
_FINANCIAL = frozenset({"الماليه", "المالي"})  # and of Mali
_IN_NAME_OF = "باسم"
_PLURAL = "ات"  # of things, whose adjectives are feminine


def find_nation_bodies(tokens: Tokens, taken: Collection[int]) -> Iterator[tuple[int, int, int]]:
    """The bodies of a sentence that a nationality names, as (first token, last token, letters cut).

    Args:
        tokens: The sentence.
        taken: Its tokens that other names and dates hold.
    """
    for i in opening_at(tokens.words, _openers()):
        for head, cut in readings_in(tokens.words[i], _openers()):
            last = _last(tokens, i, head, cut)
            if last is not None and not any(k in taken for k in range(i, last + 1)):
                yield i, last, cut
                break


@cache
def _openers() -> frozenset[str]:
    return body_words("of a nation") | body_words("of a nation alone") | {_FORCES, *_OF_TWO}


def _last(tokens: Tokens, i: int, head: str, cut: int) -> int | None:
    """The nationality that ends the body whose noun at `i` reads as `head`; None where there is none."""
    words = tokens.words
    at = i + 1 + (head == _FORCES or head in _OF_TWO)
    if at >= len(words) or not words[at].startswith("ال"):
        return None
    if head == _FORCES and words[i + 1] not in body_words("arm"):
        return None  # troops of a country are any
    if head in _OF_TWO and words[i + 1] != _OF_TWO[head]:
        return None
    if head in body_words("of a nation alone") and not _stands_alone(tokens, i, cut):
        return None
    # The guard is spoken of as its men: the *Libyans*.
    word = words[at].removesuffix("ين").removesuffix("ون") if head == _GUARD else words[at]
    feminine = head.endswith(("ه", _PLURAL))
    own = word in lexicon.words("ar", "demonyms.txt") and word.endswith("ه") == feminine
    return at if own and word not in _FINANCIAL else None


def _stands_alone(tokens: Tokens, i: int, cut: int) -> bool:
    """Whether a word is no adjective and no genitive: not *foreign* policy, not elections *to the presidency*."""
    if i == 0 or cut:
        return not cut
    before = tokens.words[i - 1]
    spoken = before == _IN_NAME_OF or cue(tokens, i - 1) in ("verb", "source")
    return spoken or not before[0].isalnum() or before in lexicon.words("ar", "prepositions.txt")
