"""Arabic duals, which count two without a numeral; and the names that look like one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import chain

from corpus import get_language, normalized
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.numbers.numerals import cardinals

_SHORTEST = 4  # letters of a plural on -ين: «between» is none
TWO = frozenset({"اثنان", "اثنين", "اثنتان", "اثنتين"})
"""The numeral two, which may stand behind a dual."""


@cache
def two_places() -> frozenset[str]:
    """Two towns, provinces and so on whose names stand behind: the provinces *of Sinnar and Kassala*."""
    return frozenset(f"{noun[:-1]}تي" for noun in lexicon.words("ar", "paired_places.txt"))


@cache
def duals() -> dict[str, bool]:
    """Normalised indefinite dual to whether it is a construct, which needs the noun behind it."""
    forms: list[str] = []
    constructs: list[bool] = []
    for noun in (*lexicon.lines("ar", "counted_nouns.txt"), *lexicon.lines("ar", "counted_money.txt")):
        feminine = noun.endswith("ة")
        base = noun[:-1] + "ت" if feminine else noun
        # يوما, كتابي are other words far more often than constructs.
        endings = ("ان", "ين", "ا", "ي") if feminine else ("ان", "ين")
        forms += [base + ending for ending in endings]
        constructs += [len(ending) == 1 for ending in endings]
    keys = normalized(forms, get_language("ar").normalize)
    # Of two nouns with one dual the first counts.
    found = dict(zip(reversed(keys), reversed(constructs), strict=True))
    people = (
        lexicon.words("ar", name) for name in ("given_names.txt", "first_names.txt", "dual_lookalikes.txt")
    )
    for name in (*lexicon.table("ar", "cities.tsv"), *chain.from_iterable(people)):
        found.pop(name, None)
    # «A cent» in the accusative reads like «two years of».
    money = lexicon.words("ar", "currencies.txt")
    return {form: construct for form, construct in found.items() if not (construct and form in money)}


@cache
def _plurals() -> frozenset[str]:
    """Forms on -ين of counted nouns that are plurals more often than duals: *migrants*, *fighters*."""
    return frozenset(f"{noun}ين" for noun in lexicon.words("ar", "sound_plurals.txt"))


def says_two(words: Sequence[str], i: int) -> bool:
    """Whether a word says that what is in front of it are two: مهاجرين *اثنين*."""
    return i < len(words) and words[i] in TWO


def is_dual(words: Sequence[str], i: int, cut: int) -> bool:
    """Whether a word that looks like a dual can be one where it stands.

    The form in -an is a subject's: behind a preposition, fused or not, or behind the noun it would belong to it
    is a name.
    """
    if words[i][cut:] in _plurals() and not says_two(words, i + 1):
        return False
    if not words[i].endswith("ان"):
        return not (words[i].endswith("ين") and (_is_of_plural(words, i) or _is_of_people(words, i, cut)))
    if _is_given(words, i):
        return False
    if cut and words[i][cut - 1] in "بلك":
        return False
    before = words[i - 1] if i else ""
    if before in lexicon.words("ar", "prepositions.txt"):
        return False
    heads = lexicon.words("ar", "roles.txt", "organization_strong_heads.txt")
    return not any(
        rest in heads or rest.removeprefix("ال") in heads for rest, _ in readings(before) if before
    )


def _is_given(words: Sequence[str], i: int) -> bool:
    """Whether a name goes on behind a word on -an, which then is a given name: *Hayyan* Abd al-Ghani."""
    after = words[i + 1] if i + 1 < len(words) else ""
    return after == "عبد" or after in lexicon.words("ar", "name_links.txt", "first_names.txt")


def _is_of_people(words: Sequence[str], i: int, cut: int) -> bool:
    """Whether a word for people on -ين is the adjective of the indefinite people in front: *young* leaders."""
    before = words[i - 1] if i and not cut else ""
    human = f"ال{words[i][:-2]}" in lexicon.words("ar", "humans.txt")
    return human and len(before) > _SHORTEST and before.endswith("ين") and not before.startswith("ال")


def _is_of_plural(words: Sequence[str], i: int) -> bool:
    """Whether a word on -ين is the adjective of the counted plural in front of it: ten officials *accused*."""
    if i < 2 or not words[i - 1].endswith(("ين", "ون")):
        return False
    count = words[i - 2]
    return count[0].isdigit() or count in cardinals() or count.removeprefix("و") in cardinals()
