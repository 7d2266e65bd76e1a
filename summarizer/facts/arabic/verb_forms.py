"""Arabic verbs told by their forms: a perfect beside its imperfect, an imperfect beside its other person."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus import vocabulary, word_cache

SHORTEST = 3
"""Letters of a perfect; set by hand."""
_NEGATIONS = frozenset({"لا", "ولا", "فلا"})
_IS_NOT = frozenset({"ليس", "وليس", "ليست", "وليست"})
_LONG_ENOUGH = 4  # letters: shorter words are verbs and nouns alike; set by hand
_PERFECT_ENDINGS = ("", "ت", "وا", "ا", "تا")
# Nouns of acts by their forms: الإغلاق and الاستقبال, الافتتاح, الانسحاب.
_ACT = re.compile("الا(?:ست|ن)?..ا.|الا.ت.ا.")
# A perfect of the eighth form whose root begins with lam is written as with the article: *met*, *joined*.
_JOINING = "الت"
# The other person's form of a verb is at least so common against its own; of a noun it is hardly a word.
_LEAST = 0.05
# So often in 11 million words of press both persons of a short imperfect come, and of a noun hardly one: «will
# arrive» beside «sixty», whose rest is no verb; set by hand.
_WELL_KNOWN = 35
_SEEN = 20  # times in 11 million words of press: a noun as common is no last name; set by hand


@word_cache(1 << 12)
def is_perfect(bare: str) -> bool:
    """Whether a word is a perfect by its form and that of its imperfect: اقترح beside يقترح, جرت beside تجري."""
    if len(bare) < SHORTEST or bare[0] in "ين" or (bare.startswith("ال") and not bare.startswith(_JOINING)):
        return False
    counts = vocabulary()
    own = counts.get(bare, 0)
    found = 0
    for ending in _PERFECT_ENDINGS:
        if bare.endswith(ending):
            stem = bare[: len(bare) - len(ending)].lstrip("اأإ")
            forms = (first + stem + weak for first in "يت" for weak in ("", "ي"))
            found = max(found, sum(counts.get(form, 0) for form in forms if form != bare))
    return found > 0 and found >= _LEAST * own


@word_cache(1 << 12)
def is_imperfect(word: str) -> bool:
    """Whether a word is a verb of the present or the future by its form and its other person."""
    bare = word[1:] if word[:1] in "وف" and len(word) > _LONG_ENOUGH else word
    if bare[:2] in ("سي", "ست", "سن") and len(bare) > _LONG_ENOUGH:
        bare = bare[1:]
    else:
        short = bare[1:] if bare[:2] in ("سي", "ست") else ""
        if len(short) == SHORTEST:
            return min(vocabulary().get(f"{first}{short[1:]}", 0) for first in "يت") >= _WELL_KNOWN
    if len(bare) < _LONG_ENOUGH or bare[0] not in "يت":
        return False
    counts = vocabulary()
    own, other = counts.get(bare, 0), counts.get({"ي": "ت", "ت": "ي"}[bare[0]] + bare[1:], 0)
    return other > 0 and other >= _LEAST * own


def is_act(word: str) -> bool:
    """Whether a definite word of the press is the noun of an act by its form: the closing, the attack."""
    return _ACT.fullmatch(word) is not None and vocabulary().get(word, 0) >= _SEEN


def is_present(word: str) -> bool:
    """Whether a word is an imperfect without the future's particle (سـ)."""
    bare = word[1:] if word[:1] in "وف" and len(word) > _LONG_ENOUGH else word
    return bare[:1] != "س" and is_imperfect(word)


def opens_in_present(words: Sequence[str]) -> bool:
    """Whether a sentence opens with a verb of the present, negated or not: how things are, not what happened."""
    opening = words[1:2] if words[:1] and words[0] in _NEGATIONS else words[:1]
    return any(word in _IS_NOT or is_present(word) for word in opening)
