"""Whether a sentence tells of what was or of what is to come, as far as a weekday in it hangs on that."""

from __future__ import annotations

from functools import lru_cache

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.iso_dates import FUTURE, PAST
from summarizer.facts.tokens import Tokens

_LONG_ENOUGH = 4  # letters: shorter words are verbs and nouns alike; set by hand
# The other person's form of a verb is at least so common against its own; of a noun it is hardly a word.
_LEAST = 0.05


def tense(tokens: Tokens, at: int) -> str | None:
    """The tense of the verb that a date at token `at` belongs to; None where it may be either.

    A word that announces makes it the future. Else the nearest verb in front of it tells: a perfect the past, an
    imperfect the future (news announces with it), behind «was» the past. Without any it is the past.
    """
    words = tokens.words
    announcing = lexicon.words("ar", "announcing.txt")
    if any(word in announcing for word in words):
        return FUTURE
    for k in range(at - 1, -1, -1):
        word = words[k]
        if _is_past(tokens, word):
            return PAST
        if _is_imperfect(word):
            was = any(words[j].removeprefix("و") in ("كان", "كانت", "كانوا") for j in range(max(0, k - 4), k))
            return PAST if was else None if k and words[k - 1] in ("الذي", "التي") else FUTURE
    return PAST


def _is_past(tokens: Tokens, word: str) -> bool:
    bare = word[1:] if word[:1] in "وف" and len(word) > 3 else word
    verbs = tokens.language.reporting_verbs
    return bare[:1] not in "يتنس" and bare in verbs


@lru_cache(maxsize=1 << 12)
def _is_imperfect(word: str) -> bool:
    """Whether a word is a verb of the present or the future by its form and its other person."""
    bare = word[1:] if word[:1] in "وف" and len(word) > _LONG_ENOUGH else word
    if bare[:2] in ("سي", "ست", "سن") and len(bare) > _LONG_ENOUGH:
        bare = bare[1:]
    if len(bare) < _LONG_ENOUGH or bare[0] not in "يت":
        return False
    counts = vocabulary()
    own, other = counts.get(bare, 0), counts.get({"ي": "ت", "ت": "ي"}[bare[0]] + bare[1:], 0)
    return other > 0 and other >= _LEAST * own
