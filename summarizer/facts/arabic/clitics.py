"""Particles that Arabic fuses in front of a word."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import chain

from corpus import Remembered, vocabulary, word_cache
from summarizer.facts.tokens import Tokens

BARE_ARTICLES = ("ال", "لل")
"""What a definite word begins with: the article, alone or behind «for», which hides its alef."""
UNJOINED_ARTICLES = (*BARE_ARTICLES, "بال")
"""With «in» fused in front as well."""
ARTICLES = (*UNJOINED_ARTICLES, "وال")
"""And with «and»."""
# What ends a noun that is somebody's, longest first: *his*, *her*, *their* minister. It is looked for in the word
# as written, where the ة of a feminine is another letter.
POSSESSIVES = ("هما", "ها", "هم", "ه")
# With that of women, in which common nouns end as well: mind, priest.
ALL_POSSESSIVES = (*POSSESSIVES, "هن")
PARTICLES = ("", "و", "ب", "ل", "وب", "ول")
"""What is fused in front of the noun of a place or a street: nothing, *and*, *in*, *to*, and *and* with either."""
_FUSED = frozenset("وفبلك")
_LONGEST_WHOLE = 3  # letters: in front of no longer word is a particle cut
_OFTENER = 4  # times as often is a word read without a particle as with it; set by hand


@word_cache(1 << 14)
def readings(word: str) -> tuple[tuple[str, int], ...]:
    """A normalised word as it stands and without what may be fused in front, as (rest, letters cut).

    «لل» is «ل» with an article whose alef is not written, so للمغرب gives المغرب; only one letter is cut
    then, because the second ل is the article's.
    """
    if len(word) <= _LONGEST_WHOLE or word[0] not in _FUSED:
        return ((word, 0),)
    out = [(word, 0)]
    at = 0
    if word[0] in "وف":
        at = 1
        out.append((word[1:], 1))
    rest = word[at:]
    if rest.startswith("لل") and len(rest) > _LONGEST_WHOLE:
        out += [("ال" + rest[2:], at + 2), (rest[1:], at + 1)]
    elif len(rest) > _LONGEST_WHOLE and rest[0] in "بلك":
        out.append((rest[1:], at + 1))
    return tuple(out)


_FORMS: Remembered[str, tuple[str, ...]] = Remembered(
    lambda word: tuple([rest for rest, _ in readings(word)])
)


def readings_in(word: str, listed: Container[str]) -> list[tuple[str, int]]:
    """Those readings of a word that are listed."""
    return [pair for pair in readings(word) if pair[0] in listed]


@lru_cache(maxsize=4)  # a sentence is asked for one list after the other
def _forms_in(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(chain.from_iterable(map(_FORMS.__getitem__, words)))


def opening_at(words: Sequence[str], listed: AbstractSet[str]) -> list[int]:
    """The indices of words that have a reading in a list: few of a sentence, so that only these are looked at."""
    if listed.isdisjoint(_forms_in(tuple(words))):
        return []  # most sentences, told without a look at each word
    return [i for i, forms in enumerate(map(_FORMS.__getitem__, words)) if not listed.isdisjoint(forms)]


def is_far_oftener(rest: str, word: str) -> bool:
    """Whether the press reads what is left of a word without its particle far oftener than the whole."""
    counts = vocabulary()
    return counts.get(rest, 0) >= _OFTENER * max(1, counts.get(word, 0))


def is_definite(word: str) -> bool:
    """Whether a word has the article, behind a fused particle or not."""
    return any(rest.startswith("ال") for rest, _ in readings(word))


def find_reading(word: str, known: Callable[[str], object]) -> tuple[str, int] | None:
    """The first reading of a word that is `known`, and how many letters it cuts."""
    for rest, cut in readings(word):
        if known(rest):
            return rest, cut
    return None


def written(tokens: Tokens, first: int, last: int, cut: int) -> str:
    """The text from token `first` to token `last` without `cut` fused letters, blanks made single.

    The article that «لل» hides is written out: للمغرب, cut by two, gives المغرب.
    """
    text = " ".join(tokens.raw(first, last).replace("_", " ").replace("#", " ").split())
    if ")" in text and "(" not in text:
        text = text.replace(")", "")  # «(the deputy *Itamar) Ben Gvir*»
    at = left = 0
    while left < cut and at < len(text):
        # Vowel marks and tatweel between the letters do not count: the normal form has none.
        left += bool(tokens.language.normalize(text[at]))
        at += 1
    if cut:
        while at < len(text) and not tokens.language.normalize(text[at]):
            at += 1
    hidden = cut >= 2 and tokens.words[first][cut - 2 : cut] == "لل"
    return ("ال" if hidden else "") + text[at:]
