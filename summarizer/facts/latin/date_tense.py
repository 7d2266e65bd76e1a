"""Whether a French or English sentence tells of what was or of what is to come."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.facts import lexicon
from summarizer.facts.iso_dates import FUTURE, PAST

# Shorter words end as verbs do by chance: «red», «opéra».
_SHORT = 4
# «Closed until Friday»: what is to last, whatever the participle beside it has been.
_UNTIL = frozenset(("until", "till", "through", "jusqu", "jusque"))
_UNTIL_BEFORE = 2  # «jusqu'au», «jusqu'à»
_WORDS = re.compile(r"[^\W\d_]+")


def tense(sentence: str, at: int, code: str) -> str | None:
    """The tense of the verb nearest to a date, in front of it and then behind it; None where no verb tells.

    Args:
        sentence: The text of a sentence.
        at: Where the date begins in it.
        code: Its language.
    """
    before = _WORDS.findall(sentence[:at].casefold())
    lasting = not _UNTIL.isdisjoint(before[-_UNTIL_BEFORE:])
    if lasting and any(_tense_of(word, code) == FUTURE for word in before):
        return FUTURE
    behind = _WORDS.findall(sentence[at:].casefold())
    return next((said for word in (*reversed(before), *behind) if (said := _tense_of(word, code))), None)


@lru_cache(maxsize=1 << 12)
def _tense_of(word: str, code: str) -> str | None:
    for name, said in (("future", FUTURE), ("past", PAST)):
        endings = lexicon.lines(code, f"{name}_endings.txt")
        if word in lexicon.words(code, f"{name}_lookalikes.txt"):
            return None
        if word in lexicon.words(code, f"{name}_words.txt") or (
            len(word) > _SHORT and word.endswith(endings)
        ):
            return said
    return None
