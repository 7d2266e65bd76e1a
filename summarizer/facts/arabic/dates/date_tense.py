"""Whether a sentence tells of what was or of what is to come, as far as a weekday in it hangs on that."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import islice

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.places import known_places
from summarizer.facts.arabic.verb_forms import SHORTEST, is_imperfect, is_perfect
from summarizer.facts.arabic.word_groups import date_words
from summarizer.facts.iso_dates import FUTURE, PAST
from summarizer.facts.tokens import Tokens

_AHEAD = 6  # so many words behind a date is a verb looked for; set by hand
# Behind these something has happened, whatever the main verb tells.
_SINCE = frozenset(("منذ", "غداه", "عقب", "اثر", "بعد", "بعدما"))
# «Not», of the past.
_NOT_YET = frozenset(("لم", "ولم", "لما"))
# «This comes at a time when …» tells nothing of when.
_COMES = frozenset(("تاتي", "ياتي"))
_WAS = frozenset(("كان", "كانت", "كانوا"))
_WHEN = frozenset(("حين", "حينما", "عندما", "لما"))
_BEFORE_IT = ["قبل", "ان"]
_HAD = "قد"
# «And that», which takes up what the sentence tells.
_AND_THAT = frozenset(("وذلك", "ذلك"))
# The letters of an imperfect that no «will» is fused to.
_OPEN = frozenset("يتن")
_CLAUSE_ENDS = frozenset("،؛:")
# Words between «was» and its verb though a comma parts them, between it and what was due, and at most; set by hand.
_NEAR, _FAR, _OPENED = 4, 8, 12
# Behind these stands no verb, whatever a word's form: «in Rome», «to Abha».
_NO_VERB_BEHIND = frozenset(("في", "الي", "علي", "عن"))
_SAID = 4  # tokens of «evening of Thursday that»; set by hand
_CALLED_BEFORE = 6  # so many words in front of what is called to; set by hand


def tense(tokens: Tokens, at: int) -> str | None:
    """The tense of the verb that a date at token `at` belongs to; None where it may be either.

    The nearest word in front of it tells: one that announces makes it the future, a perfect or «since» and «after»
    the past, an imperfect the future (news announces with it), behind «was» the past. Where there is none in front,
    the first verb behind it tells; without any it is the past.
    """
    words = tokens.words
    for k in reversed(range(at)):
        said = PAST if words[k].removeprefix("و") in _WAS else _told(tokens, k)
        if (
            said == PAST
            and words[k].removeprefix("و") in date_words("expects")
            and not _is_said_then(tokens, at)
        ):
            return None  # «expected their release on Thursday»: then, or of that day
        if said is not None and _was_due(words, k, at):
            # «Was due on Tuesday *when* it failed»; else it may have come or not.
            return PAST if _happened_then(words, at) else None
        if said == FUTURE and words[k].removeprefix("و")[:1] in _OPEN and _goes_back(tokens, k, at):
            return PAST
        if said is not None:
            relative = k and said == FUTURE and words[k - 1] in ("الذي", "التي")
            return None if relative else said
    for k in range(at + 1, min(len(words), at + _AHEAD)):
        said = _told(tokens, k)
        if said is not None:
            return said
    return PAST


def _goes_back(tokens: Tokens, k: int, at: int) -> bool:
    """Whether «and that» between a verb and a date goes back to a «had» at the front: كان … قد …، وذلك الأحد."""
    words = tokens.words
    opened = words[0].removeprefix("و") in _WAS and _HAD in words[1:_FAR]
    return opened and not _AND_THAT.isdisjoint(words[k + 1 : at])


def is_past(tokens: Tokens, at: int) -> bool:
    """Whether a date at a token is of what was, and nothing in front of it is to come: «revealed *in August*»."""
    future = any(is_imperfect(word) and word.removeprefix("و")[:1] == "س" for word in tokens.words[:at])
    return not future and tense(tokens, at) == PAST


def _told(tokens: Tokens, k: int) -> str | None:
    """What one word tells of the time."""
    words = tokens.words
    if words[k] in lexicon.words("ar", "announcing.txt"):
        return FUTURE
    if words[k] in _SINCE or _says(tokens, words[k]):
        return PAST
    if _is_gathering(words, k):
        return FUTURE
    if words[k] in _names() or _opens_place(words, k) or words[k] in tokens.language.stop_words:
        return None
    if k and words[k - 1] in _NO_VERB_BEHIND:
        return None
    short = words[k].removeprefix("و") in date_words("short verb")
    if not short and is_perfect(_bare(words[k])):
        return PAST
    imperfect = short or is_imperfect(words[k])
    if k and words[k - 1] in _NOT_YET and imperfect:
        return PAST
    # «Suspended it *before it gave* way on Thursday»: the main verb tells.
    led = words[max(0, k - 2) : k] == _BEFORE_IT
    if imperfect and not led and words[k].removeprefix("و") not in _COMES:
        return PAST if _was(words, k) else FUTURE
    return None


def _was(words: Sequence[str], k: int) -> bool:
    """Whether «was» stands in front of a verb in its clause: *was* the imam, who is 63, told."""
    for j in range(k - 1, max(-1, k - _OPENED - 1), -1):
        if words[j].removeprefix("و") in _WAS:
            return True
        if k - j >= _NEAR and words[j] in _CLAUSE_ENDS:
            return False
    return False


def _was_due(words: Sequence[str], k: int, at: int) -> bool:
    """Whether in the clause of a word, up to a date, «was» and what announces stand: flights that *were due*."""
    for j in range(k, max(-1, k - _FAR - 1), -1):
        if words[j].removeprefix("و") in _WAS:
            announcing = lexicon.words("ar", "announcing.txt") | date_words("due")
            return not announcing.isdisjoint(words[j:at])
        if words[j] in _CLAUSE_ENDS:
            return False
    return False


def _happened_then(words: Sequence[str], at: int) -> bool:
    """Whether behind a date «when» and a verb of the past stand: on Tuesday *when it failed*."""
    k = next((k for k in range(at + 1, min(len(words), at + _NEAR)) if words[k] in _WHEN), None)
    return k is not None and k + 1 < len(words) and is_perfect(words[k + 1])


def _is_said_then(tokens: Tokens, at: int) -> bool:
    """Whether right behind a date «that» opens what was said on it."""
    return not tokens.language.complementizers.isdisjoint(tokens.words[at + 1 : at + _SAID])


def _is_gathering(words: Sequence[str], k: int) -> bool:
    """Whether a word is a gathering that somebody calls to: he called *to a sit-in* on Saturday."""
    fused = words[k][:1] == "ل" and words[k][1:] in lexicon.words("ar", "gatherings.txt")
    at = k - (words[k - 1] in ("عقد", "تنظيم")) if k else 0  # «to *hold* a meeting»
    behind = [*words[at - 1 : at]] == ["الي"] and words[k] in lexicon.words("ar", "gatherings.txt")
    if not (fused or behind):
        return False
    return any(
        words[j].removeprefix("و") in date_words("called for") for j in range(max(0, k - _CALLED_BEFORE), k)
    )


def _opens_place(words: Sequence[str], k: int) -> bool:
    """Whether a word opens the name of a place that is written in several, and is no verb there: Ramallah."""
    return any(last > k for _, last, _ in islice(known_places(words, k, len(words) - 1), 1))


@cache
def _names() -> frozenset[str]:
    """Names, some of which have a verb's form: Yunus, Tunis."""
    return lexicon.words("ar", "given_names.txt") | lexicon.table("ar", "countries.tsv").keys()


def _says(tokens: Tokens, word: str) -> bool:
    verbs = tokens.language.reporting_verbs
    return word[:1] not in "يتنس" and (word in verbs or (word[:1] in "وف" and word[1:] in verbs))


def _bare(word: str) -> str:
    """A word without a fused «and»."""
    if word[:1] not in "وف" or len(word) <= SHORTEST:
        return word
    counts = vocabulary()
    return word[1:] if counts.get(word[1:], 0) >= counts.get(word, 0) else word
