"""Whether a French or English sentence tells of what was or of what is to come."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.facts import lexicon
from summarizer.facts.iso_dates import FUTURE, NEAREST, PAST
from summarizer.facts.latin.word_groups import date_words

# Shorter words end as verbs do by chance: «red», «opéra».
_SHORT = 4
# «Closed until Friday»: what is to last, whatever the participle beside it has been.
_UNTIL = frozenset(("until", "till", "through", "jusqu", "jusque"))
_UNTIL_BEFORE = 2  # «jusqu'au», «jusqu'à»
# «Be» stands so near its participle, an adverb between: will be officially signed.
_BE, _HELPED = frozenset(("be", "être")), 2
_LEADS_IN = frozenset(("on", "de", "du"))
_POSSESSIVE = re.compile(r"\w+['’]s\b")
_AHEAD_OF = ["ahead", "of"]  # «ahead of Tuesday's debate»
# What stands between a verb of a promise and what is promised: threatened *to* strike, promis *de* revenir.
_TO = frozenset({"to", "de", "d", "à"})
_HAD = frozenset({"had", "avait", "avaient"})
_INFINITIVES = ("er", "ir", "re")
_CALLED = 10  # words between a call and the day it is for; set by hand
_WORDS = re.compile(r"[^\W\d_]+")


def tense(sentence: str, at: int, code: str) -> str | None:
    """The tense of the verb nearest to a date, in front of it and then behind it; None where no verb tells.

    Args:
        sentence: The text of a sentence.
        at: Where the date begins in it.
        code: Its language.
    """
    before = _words(sentence[:at])
    lasting = not _UNTIL.isdisjoint(before[-_UNTIL_BEFORE:])
    if lasting and any(_tense_of(word, code) == FUTURE for word in before):
        return FUTURE
    led = before[:-1] if before[-1:] and before[-1] in _LEADS_IN else before
    if before[-2:] == _AHEAD_OF:
        return FUTURE
    # «Announced a strike *for* Friday», à *compter* de; but «for Friday's blast».
    if led and led[-1] in date_words("to come") and not _POSSESSIVE.match(sentence, at):
        return FUTURE
    if _is_participle_at(before, code):
        return PAST
    behind = _words(sentence[at:])
    nearest = [k for k in range(len(before)) if not _is_passive(before, k, code)][::-1]
    told = (*(_at(before, k, code) for k in nearest), *(_tense_of(word, code) for word in behind))
    said = next((said for said in told if said), None)
    return NEAREST if said == PAST and _is_called_for(before, code) else said


def is_moved_to(before: str, code: str) -> bool:
    """Whether what stands in front of a date moves something to it: repoussé *au*, put off *until*."""
    words = _WORDS.findall(before.casefold())
    ends = lexicon.words(code, "moved_to.txt")
    at = len(words) - 1
    while at >= 0 and (words[at] in lexicon.words(code, "articles.txt") or words[at] in ends):
        at -= 1
    led = not ends.isdisjoint(words[at + 1 :])
    moved = lexicon.words(code, "postponements.txt")
    return led and at >= 0 and not moved.isdisjoint(words[max(0, at - 1) : at + 1])


def _words(text: str) -> list[str]:
    """The words of a text in small letters; an acronym stays one and no verb: *l'IRA*, «il ira»."""
    return [word if word.isupper() and len(word) > 1 else word.casefold() for word in _WORDS.findall(text)]


def _at(words: list[str], k: int, code: str) -> str | None:
    """The tense of word `k`; «was *set to* meet», «*threatened to* strike» tell of what is to come."""
    if not _is_promise(words, k, code):
        return _tense_of(words[k], code)
    # «Had threatened to strike on Monday»: then, or on that day.
    return FUTURE if _HAD.isdisjoint(words[max(0, k - _HELPED) : k]) else NEAREST


def _is_promise(words: list[str], k: int, code: str) -> bool:
    """Whether a word is a promise or threat of a deed that stands behind it, in front of the date."""
    behind = words[k + 1 : k + 3]
    if words[k] not in lexicon.words(code, "promises.txt") or len(behind) < 2 or behind[0] not in _TO:
        return False
    return code == "en" or behind[1].endswith(_INFINITIVES)


def _is_called_for(before: list[str], code: str) -> bool:
    """Whether it was called for something, by then or on that day: *called for* a protest on Sunday."""
    calls = lexicon.phrases(code, "calls_for.txt")
    near = before[-_CALLED:]
    return any(tuple(near[k : k + len(call)]) == call for call in calls for k in range(len(near)))


def _is_passive(words: list[str], k: int, code: str) -> bool:
    """Whether the tense of a participle is that of «be» in front of it: will *be signed*, doit *être signé*."""
    return _tense_of(words[k], code) == PAST and not _BE.isdisjoint(words[max(0, k - _HELPED) : k])


def _is_participle_at(before: list[str], code: str) -> bool:
    """Whether a participle stands right in front of a day, as in French: l'accord *signé* jeudi."""
    endings = lexicon.lines(code, "participle_endings.txt")
    if not endings or not before:
        return False
    # «*Signé* samedi, l'accord …» opens its sentence.
    word, front = before[-1], before[-2] if len(before) > 1 else ""
    small = lexicon.words(code, "articles.txt", "prepositions.txt")
    done = word in lexicon.words(code, "participles.txt") or (len(word) > _SHORT and word.endswith(endings))
    to_come = word in lexicon.words(code, "future_words.txt")
    helped = any(w in _BE or _tense_of(w, code) == FUTURE for w in before[-_HELPED - 1 : -1])
    return done and front not in small and not to_come and not helped


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
