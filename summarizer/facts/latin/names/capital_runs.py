"""Stretches of capitalised words in French and English text, with what stands inside a name between them."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital, is_domain, is_figure, is_weekday
from summarizer.facts.latin.names.gazetteer import place_at
from summarizer.facts.latin.word_groups import name_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import Tokens

_SYLLABLE = 5  # letters of a Chinese or Korean family name and of a syllable; set by hand
# Particles of surnames in two words: *de la*, *van der*.
_FIRST, _SECOND = frozenset({"de", "van", "von"}), frozenset({"la", "las", "los", "den", "der"})
# What English writes behind the mark of what it contracts, or of whose it is.
_CONTRACTED = frozenset({"s", "t", "re", "ve", "ll", "d", "m"})
# Words that French elides, of more than two letters; shorter ones all may be.
_ELIDED = 2
_ELIDING = frozenset({"lorsqu", "puisqu", "quoiqu", "jusqu", "aujourd", "presqu", "quelqu", "entr", "grand"})
# Behind these what may be a given name too is a month.
_WHEN = frozenset({"in", "since", "the"})
_SONS = frozenset({"sons", "fils", "associates"})  # ends the names of firms behind «&»
_JOINTS = ("-", "'", "’", ".")
# Words between the hyphens of French names of places: Fos-*sur*-Mer, Seine-*et*-Marne, Villeneuve-*d'*Ascq.
_INSIDE = frozenset(
    ["aux", "d", "de", "des", "du", "en", "et", "la", "le", "les", "lès", "lez", "sous", "sur", "à"]
)


def runs(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words, with hyphens, initials and the particles of surnames between them."""
    i = 0
    while i < len(tokens):
        last = i
        if is_capital(tokens, i):
            following = _next(tokens, last)
            while following is not None:
                last = following
                following = _next(tokens, last)
            yield i, last
        i = last + 1


def _next(tokens: Tokens, last: int) -> int | None:
    """The next capitalised word of the stretch that has come to token `last`; None where it ends."""
    at = last + 1
    if at >= len(tokens):
        return None
    joined_to = _syllables(tokens, last) or behind_hyphens(tokens, last)
    if joined_to is not None:
        return joined_to
    word = tokens.words[at]
    if is_domain(tokens, at) or _joins_firm(tokens, at):
        return at + 1
    if word in _JOINTS and tokens.touches(at):
        # «J. Smith», but «the Motors' Eastvale plant».
        joined = len(tokens.words[last]) == 1 if word == "." else tokens.touches(at + 1)
        # «King Francis *I. Between* 2000 and 2013»
        joined = joined and not (word == "." and _is_small(tokens, at + 1))
        return at + 1 if joined and (is_capital(tokens, at + 1) or _is_glottal(tokens, at)) else None
    if is_capital(tokens, at):
        ends = _ends_run(tokens, at) or _is_month(tokens, last)
        return None if ends or is_weekday(tokens, last) or is_weekday(tokens, at) else at
    return _behind_particle(tokens, at)


def _behind_particle(tokens: Tokens, at: int) -> int | None:
    """The capital behind the particle of a surname at a token; None where there is no particle."""
    word = tokens.words[at]
    if word not in lexicon.words(tokens.language.code, "particles.txt"):
        return None
    if is_capital(tokens, at + 1):
        return at + 1
    # Laure *de la* Rochefoucauld, Jeanne *d'*Aubrac.
    second = at + 1 < len(tokens) and tokens.words[at + 1] in _SECOND
    if (second and word in _FIRST and is_capital(tokens, at + 2)) or _is_elided(tokens, at):
        return at + 2
    # «Abdel Fattah *al-Sisi*».
    hyphen = at + 1 < len(tokens) and tokens.words[at + 1] == "-" and tokens.touches(at + 1)
    return at + 2 if hyphen and tokens.touches(at + 2) and is_capital(tokens, at + 2) else None


def behind_hyphens(tokens: Tokens, last: int) -> int | None:
    """The next capital of a French compound behind small words in hyphens: Fos-sur-*Mer*; None without."""
    k = last + 2
    if tokens.language.code != "fr" or tokens.words[last + 1 : k] != ["-"] or not tokens.touches(last + 1):
        return None
    while k + 1 < len(tokens) and tokens.words[k] in _INSIDE and tokens.touches(k):
        if tokens.words[k + 1] not in ("-", *APOSTROPHES) or not tokens.touches(k + 1):
            return None
        k += 2
    return k if k > last + 2 and is_capital(tokens, k) and tokens.touches(k) else None


def _joins_firm(tokens: Tokens, at: int) -> bool:
    """Whether a token is the «&» inside the name of a firm: Roe *&* Sons; but a sign in a heading joins anything.

    Nor does it join two people, or what it touches, which are letters: R&D. Letters in front of a name are its
    own: the B&Q Foundation.
    """
    if tokens.words[at] != "&" or at == 0 or not is_capital(tokens, at + 1):
        return False
    if tokens.touches(at) and tokens.touches(at + 1):
        return (
            len(tokens.words[at + 1]) == 1 and is_capital(tokens, at + 2) and tokens.words[at + 2].isalpha()
        )
    if tokens.heading:
        return False
    apart = not (tokens.touches(at) or tokens.touches(at + 1)) and tokens.words[at - 1].isalpha()
    letters = tokens.raw(at - 1).isupper() and tokens.raw(at + 1).isupper()  # «FB & IG»
    menu = all(is_capital(tokens, k) for k in range(len(tokens)) if k != at)  # «Energy & Environment»
    return apart and not (letters or menu or _joins_people(tokens, at))


def _joins_people(tokens: Tokens, at: int) -> bool:
    """Whether the «&» at a token stands between two given names, or two whole ones: *Ann Roe* & *Tom Hill*."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    first = at - 1
    while is_capital(tokens, first - 1) and tokens.words[first - 1].isalpha():
        first -= 1
    behind = tokens.words[at + 1]
    whole = first < at - 1 and tokens.words[first] in firsts
    if whole and behind not in lexicon.words(tokens.language.code, "organization_heads.txt") | _SONS:
        return True
    heads = lexicon.words(tokens.language.code, "organization_heads.txt")
    two = is_capital(tokens, at + 2) and tokens.words[at + 2] not in heads
    return behind in firsts and (two or tokens.words[at - 1] in firsts)


def _is_month(tokens: Tokens, i: int) -> bool:
    """Whether a token is a month and no given name: *September* Treasury bonds; but *April* Roe, «in *April* …»."""
    word, language = tokens.words[i], tokens.language
    given = word in lexicon.words(language.code, "first_names.txt")
    return word in language.months and (not given or tokens.is_among(i - 1, _WHEN))


def _is_small(tokens: Tokens, i: int) -> bool:
    """Whether a token is a small word and no given name as well: *Between*; but *Will* Roe."""
    word = tokens.words[i] if i < len(tokens) else ""
    given = lexicon.words(tokens.language.code, "first_names.txt")
    return len(word) > 1 and word in tokens.language.stop_words and word not in given


def _is_glottal(tokens: Tokens, at: int) -> bool:
    """Whether a mark in English text stands inside an African name: Nyong*'o*, Kang*'ethe*; but Roe*'d*."""
    word = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    if tokens.language.code == "fr" and tokens.words[at] in APOSTROPHES:
        front = tokens.words[at - 1]
        return word.isalpha() and len(front) > _ELIDED and front not in _ELIDING  # *Falc'hon*
    marked = (
        tokens.language.code == "en" and tokens.words[at] in APOSTROPHES and len(tokens.words[at - 1]) > 1
    )
    return marked and word.isalpha() and word not in _CONTRACTED


def _is_elided(tokens: Tokens, at: int) -> bool:
    """Whether a particle without its vowel is behind a given name: Jeanne *d'*Aubrac; no reine Anne d'Espagne."""
    elided = tokens.language.code == "fr" and tokens.words[at] == "d" and is_capital(tokens, at + 2)
    given = elided and tokens.words[at - 1] in lexicon.words("fr", "first_names.txt")
    if not given or tokens.words[at + 1] not in APOSTROPHES:
        return False
    return place_at(tokens, at + 2) is None


def _ends_run(tokens: Tokens, at: int) -> bool:
    """Whether a word has its capital from a headline, or is a code: *From* Town *With* Gold; police *K-9* unit."""
    word, code = tokens.words[at], tokens.language.code
    if word in name_words("verb") and code == "en" and not tokens.raw(at).isupper():
        return True  # «Ann Roe *Is* Back», a heading inside the text
    if word in name_words("behind a name") and tokens.raw(at).isupper():
        return True
    if tokens.heading and not lexicon.lines(code, "adjective_endings.txt"):
        small = word in tokens.language.stop_words and word not in lexicon.words(code, "particles.txt")
        if small or (word in tokens.language.reporting_verbs and word.endswith("s")):
            return True
    return len(word) == 1 and tokens.words[at + 1 : at + 2] == ["-"] and is_figure(tokens, at + 2)


def _syllables(tokens: Tokens, last: int) -> int | None:
    """The end of a given name of two syllables, the second in small letters: Kim *Jong-un*, Tsai *Ing-wen*."""
    at = last + 2
    if last == 0 or at >= len(tokens) or tokens.words[last + 1] != "-" or not tokens.touches(last + 1):
        return None
    family = is_capital(tokens, last - 1) and tokens.words[last - 1].isalpha() and not tokens.touches(last)
    short = all(1 < len(tokens.words[k]) <= _SYLLABLE for k in (last - 1, last, at))
    plain = tokens.touches(at) and tokens.words[at].isalpha() and not is_capital(tokens, at)
    return (
        at if family and short and plain and tokens.words[at] not in name_words("behind a hyphen") else None
    )
