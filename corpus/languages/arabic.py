"""Arabic: letters folded as readers fold them, and a light stemmer that asks a vocabulary before it cuts.

The affixes are those of the light10 stemmer (Larkey, Ballesteros and Connell 2007). light10 cuts them from
any word that stays long enough; here one-letter affixes go only when what is left is a word of the press.
"""

from __future__ import annotations

import unicodedata
import warnings
from collections.abc import Mapping
from functools import cache

from corpus.remembered import word_cache

with warnings.catch_warnings():
    # pyarabic 0.6.15 has invalid escapes in plain strings, of which Python 3.12 and later warn on stderr.
    warnings.simplefilter("ignore", SyntaxWarning)
    warnings.simplefilter("ignore", DeprecationWarning)
    from pyarabic import (
        araby_const as araby,  # its letters alone; the module itself compiles a dozen patterns
    )

from corpus.languages.base import Language, counts, entries, load, normalized
from corpus.languages.writing import WESTERN_DIGITS

_CHANGED = str.maketrans(
    {
        **dict.fromkeys([*araby.TASHKEEL, araby.TATWEEL, araby.SMALL_ALEF], ""),
        # Marks of the Koran's text: of honour, of pauses, small letters above the line.
        **dict.fromkeys(
            [chr(c) for c in (*range(0x610, 0x61B), *range(0x653, 0x660), *range(0x6D6, 0x6EE))], ""
        ),
        **dict.fromkeys(
            [araby.ALEF_MADDA, araby.ALEF_HAMZA_ABOVE, araby.ALEF_HAMZA_BELOW, "\u0671"], araby.ALEF
        ),
        araby.ALEF_MAKSURA: araby.YEH,
        araby.TEH_MARBUTA: araby.HEH,
        araby.WAW_HAMZA: araby.WAW,
        araby.YEH_HAMZA: araby.YEH,
        # Letters of foreign names and of other keyboards: one name is written with either.
        "ڤ": "ف",
        "ڥ": "ف",
        "پ": "ب",
        "چ": "ج",
        "ڭ": "ك",
        "گ": "ك",
        "ک": "ك",
        "ی": "ي",
        "ہ": "ه",
        "ھ": "ه",
        **WESTERN_DIGITS,
        "٫": ".",
        "٬": ",",
    }
)
# A list, by code point: `translate` is twice as quick with it, and a character that it lacks costs an exception.
_FOLD = [_CHANGED.get(point, chr(point)) for point in range(0x700)]
_ARTICLES = ("وبال", "وكال", "ولل", "فال", "وال", "بال", "كال", "لل", "ال")
_ARTICLES_BEGIN = frozenset(prefix[0] for prefix in _ARTICLES)
# Longest first; those that begin with ت are pronouns on a feminine noun (زيارته, زيارتها).
_SUFFIXES = (
    *("تهما", "تها", "تهم", "تنا", "ته", "تي", "هما", "ها", "هم", "هن", "نا", "كم"),
    *("يات", "ات", "ون", "ين", "ان", "يه", "وا", "ه", "ي", "ا"),
)
_ENDING_IN = {letter: tuple(s for s in _SUFFIXES if s[-1] == letter) for letter in {s[-1] for s in _SUFFIXES}}
_LETTERS_LEFT = 3  # as many as an Arabic root has


@word_cache(1 << 16)
def normalize(word: str) -> str:
    """A word without vowel marks and tatweel, with one alef, ya, ha and one set of digits.

    Latin letters among it become lower case; presentation forms become letters.
    """
    if not word.isascii() and not unicodedata.is_normalized("NFKC", word):
        word = unicodedata.normalize("NFKC", word)
    return word.translate(_FOLD).casefold()


@cache
def vocabulary() -> Mapping[str, int]:
    """Normalised words of the press and how many articles hold each; see `corpus.languages.count_words`."""
    return counts("ar", "vocabulary.table", int)


@word_cache(1 << 16)
def stem(word: str) -> str:
    """The light stem of a normalised word: clitics, article and inflection off, at least three letters left."""
    return _inflection(_proclitics(word))


def _common(word: str) -> int:
    return vocabulary().get(word, 0)


@cache
def _closed_class() -> frozenset[str]:
    """Stop words: بلدية is no particle in front of لديه, however common that is."""
    return frozenset(normalized(entries("ar", "stop_words.txt"), normalize))


def _proclitics(word: str) -> str:
    for prefix in _ARTICLES if word[:1] in _ARTICLES_BEGIN else ():
        if word.startswith(prefix) and len(word) - len(prefix) >= _LETTERS_LEFT:
            rest = word[len(prefix) :]
            if prefix[-2:] == "ال" and (_common("الال" + rest) or _common("الال" + rest.removesuffix("ا"))):
                # ألعاب, ألمانيا: these two letters belong to the word, as الألعاب shows.
                return "ال" + rest if prefix == "ال" or _common("ال" + rest) else word
            # «فال» and «كال» often begin a word (فالنسيا), and so may the others: ask.
            unknown = len(rest) > _LETTERS_LEFT and not _common(word)
            if prefix in ("ال", "لل") or _common(rest) or _common("ال" + rest) or unknown:
                return rest
            break
    particle, rest = word[:1], word[1:]
    if len(rest) < _LETTERS_LEFT or not _common(rest) or rest in _closed_class():
        return word
    if particle in "وفبل" and _common(rest) > _margin(particle, rest) * _common(word):
        return _proclitics(rest)
    if particle == "س" and rest[0] in "يتن" and _common(rest) > _common(word):
        return rest
    return word


# How many times commoner than the whole word the rest must be, for what stands in front of it to be a particle:
# where more than three letters are left «and» or another one, where three are «in» or «for» with a pronoun behind
# them, or any. Set on words of the vocabulary: وقف is no conjunction with قف, وأضاف is one although أضاف is rarer.
_AND, _OTHER, _OF_HIS, _SHORT = 0.05, 1.5, 0.6, 4.0


def _margin(particle: str, rest: str) -> float:
    """How many times commoner than the whole word the rest must be, for the particle to be one."""
    if len(rest) > _LETTERS_LEFT:
        return _AND if particle == "و" else _OTHER
    return _OF_HIS if rest.endswith("ه") and particle in "بل" else _SHORT


# The same for the singular that a suffix is taken off from, where more than three letters are left and where three
# are: تامين is no plural of تام. Set on words of the vocabulary.
_LONG_SINGULAR, _SHORT_SINGULAR = 0.02, 2.0


def _inflection(word: str) -> str:
    for suffix in _ENDING_IN.get(word[-1:], ()):
        if not word.endswith(suffix) or len(word) - len(suffix) < _LETTERS_LEFT:
            continue
        rest = word[: -len(suffix)]
        if suffix in ("ه", "يه"):
            return rest
        if suffix == "ي":
            return rest if len(rest) > _LETTERS_LEFT or _common(rest) else word
        if suffix == "ا":
            # كبيرا and كبير, فرنسا and فرنسي
            return _inflection(rest) if _common(rest) or _common(rest + "ي") else word
        if suffix[0] == "ت":
            if _common(rest + "ه"):
                return rest
            continue
        # The singular must be known, and commoner where it is short.
        margin = _LONG_SINGULAR if len(rest) > _LETTERS_LEFT else _SHORT_SINGULAR
        if max(_common(rest), _common(rest + "ه"), _common(rest + "ي")) > margin * _common(word):
            return _inflection(rest)
    return word


ARABIC: Language = load("ar", cased=False, normalize=normalize, stem=stem, conjunctions="وف")
