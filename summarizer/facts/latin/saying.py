"""The words of French and English that say that something is said."""

from __future__ import annotations

import re
from functools import cache

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.latin.word_groups import speech_words
from summarizer.facts.marks import APOSTROPHES, OPENING_QUOTES
from summarizer.facts.tokens import AND, Tokens

_TO = "à"  # ends a phrase such as «appelle à», which leads in a quotation right behind it
_CALLED = 4  # tokens from there to the mark that opens it: à la « … »; set by hand
_READ = frozenset({"read", "reads"})
_INFINITIVE = 5  # tokens from a colon back to the infinitive, adverbs between; set by hand
# What stands in front of nouns alone.
_BEFORE_NOUNS = frozenset({"au", "aux", "du", "des", "un", "une", "cette"})
_ENGLISH_ARTICLES = frozenset({"the", "his", "her", "their", "its", "these", "those"})
# Participles of verbs of saying that are adjectives as often.
_ADJECTIVES = frozenset({"alleged", "accused", "proposed"})
# What opens an infinitive that tells as a verb does: *Et* Untel *de conclure*.
_OF = frozenset({"de", "d"})


@cache
def saying_verbs(code: str) -> frozenset[str]:
    """The forms of verbs of saying of a language."""
    return get_language(code).reporting_verbs | lexicon.words(code, "saying_verbs.txt")


def is_cue(tokens: Tokens, k: int) -> bool:
    """Whether a token is a verb of saying, or the second half of one: a fait *savoir*, has made *clear*.

    A noun that is written like a verb is none: au *prévenu*, the *claims*.
    """
    word, before = tokens.words[k], tokens.words[k - 1] if k else ""
    if word in saying_verbs(tokens.language.code):
        french = tokens.language.code == "fr"  # «the *UN* said»
        # «the *claims*», «demanding *answers*»
        english = word.endswith("s") and (before in _ENGLISH_ARTICLES or before.endswith("ing"))
        noun = before in _BEFORE_NOUNS if french else english
        return not (noun or _is_adjective(tokens, k))
    if word.endswith("ée") and word[:-1] in saying_verbs(tokens.language.code):
        # «s'est *emportée* Mme Durand», «s'est-elle *emportée*»; but «*interrogée* par la presse».
        return tokens.words[max(0, k - 3) : k] == ["s", "'", "est"] or tuple(
            tokens.words[max(0, k - 3) : k]
        ) == ("est", "-", "elle")
    if word in _READ and before in _texts(tokens.language.code):
        return True  # «one *letter read*»
    phrases = lexicon.phrases(tokens.language.code, "saying_phrases.txt")
    if (before, word) in phrases or tuple(tokens.words[max(0, k - 2) : k + 1]) in phrases:
        # «Elle appelle *à* une « trêve »», but «à venir pour sauver ce « fort »».
        return word != _TO or not OPENING_QUOTES.isdisjoint(tokens.words[k + 1 : k + _CALLED])
    return word in speech_words("infinitive") and tuple(tokens.words[max(0, k - 2) : k]) in lexicon.phrases(
        tokens.language.code, "infinitive_openers.txt"
    )


def _is_adjective(tokens: Tokens, k: int) -> bool:
    """Whether an English participle stands in front of a noun as its adjective: and *alleged* police stations."""
    if tokens.words[k] not in _ADJECTIVES or not 0 < k < len(tokens) - 1 or tokens.language.code != "en":
        return False
    small = lexicon.words("en", "prepositions.txt", "articles.txt") | AND | _ENGLISH_ARTICLES
    after = tokens.words[k + 1]
    return tokens.words[k - 1] in small and after.isalpha() and after not in tokens.language.stop_words


def infinitive_in_front(tokens: Tokens, opens: int) -> int | None:
    """The token of «de» in front of an infinitive that leads in a quotation: Et Untel *de conclure* : « … »."""
    words = tokens.words
    if tokens.language.code != "fr" or words[opens - 1 : opens] != [":"]:
        return None
    for k in range(opens - 2, max(0, opens - 2 - _INFINITIVE), -1):
        of = k - 1 - (words[k - 1] in APOSTROPHES)
        if words[k].endswith("r") or words[k].endswith("re"):
            said = words[k] in speech_words("infinitive") or f"{words[k][:-2]}é" in saying_verbs("fr")
            return of if said and words[of] in _OF else None
    return None


@cache
def _texts(code: str) -> frozenset[str]:
    """The nouns of texts that may be read: a *letter*, a *statement*."""
    return lexicon.group(code, "body_kinds.tsv", "text") | speech_words("banner")


@cache
def _phrases(code: str) -> frozenset[tuple[str, ...]]:
    """The phrases that lead in a source, in tokens: an apostrophe is one (d, ', après)."""
    parted = (re.sub("(['’])", r" \1 ", " ".join(phrase)) for phrase in lexicon.phrases(code, "sources.txt"))
    return frozenset(tuple(phrase.split()) for phrase in parted)


def source_at(tokens: Tokens, k: int) -> int | None:
    """The token behind a phrase such as «according to» at token `k`; None where there is none."""
    for phrase in _phrases(tokens.language.code):
        if tuple(tokens.words[k : k + len(phrase)]) == phrase:
            return k + len(phrase)
    return None
