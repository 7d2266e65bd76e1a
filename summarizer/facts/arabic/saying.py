"""The words of Arabic that say that something is said: verbs, participles, sources, and their gender."""

from __future__ import annotations

from functools import cache

from corpus import get_language, word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.word_groups import speech_words
from summarizer.facts.tokens import Tokens

# «Between» is written like «made clear».
_DOUBTFUL = frozenset({"بين"})
_SHORT = frozenset({"حث"})  # verbs of two letters, which with «and» are no other word
_TO_SAY = frozenset({"لي", "لت"})  # «came back *to say*»
# «Via» is written like «expressed», which opens its clause.
_VIA = "عبر"
_THE_SAYING, _UP_TO = "القول", "الي"
_OF = frozenset({"عن", "في"})  # «expressed *his joy*», «*in* his talk»
_OPENERS = frozenset({"،", ".", "؛", ":", "كما", "قد", "وقد", "حيث", "بدوره", "الذي", "اذ", "فيما", "بينما"})
# «Replied» is «reply» too: with «to him» it says something.
_REPLIED = frozenset({"رد", "ردت", "يرد", "ترد"})
_TO_WHOM = frozenset({"عليه", "عليها", "عليهم"})
# What a word says hangs on those around it for these alone.
_HANGS = frozenset(
    {_VIA, _THE_SAYING, *(particle + verb for particle in ("", "و", "ف") for verb in _REPLIED)}
)
_PLURALS = ("وا", "ون", "ا")


@cache
def _told() -> dict[str, str]:
    """Verbs of telling and asking, alone and with who is told: *he answered me*; others in -hu may be nouns."""
    verbs = speech_words("told")
    return {f"{verb}{whom}": verb for verb in verbs for whom in ("", "ني", "نا", "ه", "ها", "هم")}


@cache
def saying_verbs() -> frozenset[str]:
    """The normalised forms of verbs of saying."""
    return get_language("ar").reporting_verbs | lexicon.words("ar", "saying_verbs.txt")


@cache
def _participles() -> frozenset[str]:
    return get_language("ar").participles | lexicon.words("ar", "saying_participles.txt")


@cache
def _cues() -> dict[str, str]:
    """How each word of the lists says that something is said; of a word in several lists the last kind counts."""
    return {
        **dict.fromkeys(lexicon.words("ar", "wording_words.txt"), "wording"),
        **dict.fromkeys(lexicon.words("ar", "sources.txt"), "source"),
        **dict.fromkeys(_participles(), "participle"),
        **dict.fromkeys(saying_verbs(), "verb"),
        **dict.fromkeys(lexicon.words("ar", "relay_verbs.txt"), "relay"),
        **dict.fromkeys(_told(), "verb"),
    }


@word_cache(1 << 14)
def _cue(word: str) -> str | None:
    if word in _DOUBTFUL or word.removeprefix("و") in _DOUBTFUL:
        return None
    for rest in (word, word[1:] if word[0] in "وف" and (len(word) > 3 or word[1:] in _SHORT) else word):
        kind = _cues().get(rest)
        if kind != "relay" and rest[:2] in _TO_SAY and rest[1:] in saying_verbs():
            return "verb"
        if kind is not None:
            return kind
    return None


def cue(tokens: Tokens, k: int) -> str | None:
    """How a token says that something is said: `verb`, `participle`, `source`, `wording`, `relay`; else None."""
    word = tokens.words[k]
    if word not in _HANGS:
        return _cue(word)
    if bare(word) in _REPLIED and tokens.words[k + 1 : k + 2] and tokens.words[k + 1] in _TO_WHOM:
        return "verb"
    if word == _VIA and k and tokens.words[k - 1] not in _OPENERS:
        # «Via», and not «expressed».
        return "verb" if tokens.words[k + 1 : k + 2] and tokens.words[k + 1] in _OF else None
    if word == _THE_SAYING and k and tokens.words[k - 1] == _UP_TO:
        return "participle"  # «went so far as to *say*»
    return _cue(word)


def bare(word: str) -> str:
    """A word without the particle «and» fused to it."""
    return word[1:] if word[:1] in "وف" and len(word) > 3 else word


def tells_whom(word: str) -> bool:
    """Whether a verb of telling has whom it tells behind it as a pronoun: what follows is who tells."""
    whole = bare(word)
    return _told().get(whole, whole) != whole


def verb_gender(tokens: Tokens, k: int) -> str:
    """«f», «m» or «p» (several) for who a verb of saying or its participle speaks of; empty where that is open."""
    return _gender(tokens.words[k])


@cache
def _gendered_verbs() -> frozenset[str]:
    return saying_verbs() | lexicon.words("ar", "relay_verbs.txt")


@word_cache(1 << 12)
def _gender(word: str) -> str:
    verbs = _gendered_verbs()
    whole = bare(word)
    for form in (word, whole, _told().get(whole, whole), word[1:] if word[:2] in _TO_SAY else word):
        if form in _participles():
            return "f" if form.endswith(("ه", "ها")) else "m"
        if form in verbs:
            if (form.endswith("ت") and form[:-1] in verbs) or (form[0] == "ت" and f"ي{form[1:]}" in verbs):
                return "f"
            if form.endswith(_PLURALS) and any(
                form.removesuffix(e) in verbs for e in _PLURALS if form.endswith(e)
            ):
                return "p"
            return "m" if f"{form}ت" in verbs or (form[0] == "ي" and f"ت{form[1:]}" in verbs) else ""
    return ""
