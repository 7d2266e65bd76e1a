"""A name in a sentence, and the words that tie its parts together or complete them."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from msgspec import Struct

from summarizer.facts import lexicon
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.mention import Kind
from summarizer.facts.tokens import Tokens

Key = tuple[str, ...]
"""The words of a name, the first without particles and article: what it is known by."""
TokenSpan = tuple[int, int, int]
"""First token, last token, and how many letters of the first are a fused particle."""
# What a paper leaves of a last name: no dal, which is a doctor's, no waw.
_INITIALS = frozenset("ابتثجحخذرزسشصضطظعغفقكلمنهي")
SERVANT = "عبد"
"""What opens a name such as Abd Allah."""
FAMILY_OPENINGS = ("بن", "بو")
"""What family names of the Maghreb begin with, in one word: Benkirane, Bouteflika."""
FATHER = frozenset({"ابو", "ابي", "ابا"})
"""What opens a name such as Abu Bakr."""
_LONG_ALEF = "آ"  # with which no father is written
_ALI = "علي"  # which is «on» too


@cache
def completions() -> frozenset[str]:
    """The second halves of names such as Nasr Allah and Salah al-Din, which are no last names by themselves."""
    return people_words("second half")


@cache
def name_links() -> frozenset[str]:
    """Words that tie the parts of a person's name together: son of, father of, house of, people of."""
    return lexicon.words("ar", "name_links.txt")


class Name(Struct, frozen=True, gc=False):
    """A name in one sentence.

    Attributes:
        first: Its first token.
        last: Its last token.
        cut: How many letters of the first token are a fused particle.
    """

    kind: Kind
    first: int
    last: int
    cut: int = 0

    @property
    def tokens(self) -> range:
        """The tokens it covers."""
        return range(self.first, self.last + 1)


def is_link(tokens: Tokens, k: int) -> bool:
    """Whether a token ties the parts of a name together: «father of», as which Abe of Japan is normalised.

    A small word behind «father of» is none of a name: Abiy *of* Ethiopia announced.
    """
    words = tokens.words
    if words[k] not in FATHER:
        return words[k] in name_links()
    after = words[k + 1] if k + 1 < len(words) else ""
    small = after in tokens.language.participles or after in tokens.language.stop_words
    abe = words[k] != "ابو" and small and after != _ALI
    return not (tokens.raw(k).startswith(_LONG_ALEF) or abe)


def full_name(tokens: Tokens, last: int, used: Collection[int]) -> int:
    """The last token of a person's name that was cut short: behind Abd and Al stands the rest of it."""
    words = tokens.words
    while last + 1 < len(words) and last + 1 not in used:
        if (words[last] == SERVANT or is_link(tokens, last)) and words[last + 1][0].isalpha():
            last += 1
        elif words[last + 1] in name_links() and last + 2 < len(words) and words[last + 2][0].isalpha():
            last += 2
        else:
            break
    # «Muhammad B.», whose last name the paper keeps to itself.
    if last + 2 < len(words) and words[last + 1] in _INITIALS and words[last + 2] == ".":
        last += 1
    return last
