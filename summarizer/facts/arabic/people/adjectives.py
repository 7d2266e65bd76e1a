"""Which Arabic words are adjectives, and whether one goes with the noun it stands behind."""

from __future__ import annotations

from corpus import word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.people.office_nouns import role_head

# Letters of the shortest adjective that the ending -ī makes, its article included: الدولي.
_SHORTEST = 6
# Feminine adjectives without the ending of the feminine: كبرى, عليا, خضراء.
_FEMININE = ("ه", "ري", "ليا", "راء", "لي")
_PLURALS = ("ون", "ين", "ات", "اء")


@word_cache(1 << 13)
def is_adjective(word: str) -> bool:
    """Whether a normalised definite word can be an adjective: a listed one, or one made with the ending -ī."""
    if is_listed(word):
        return True
    made = word.endswith(("ي", "يه")) and len(word) >= _SHORTEST
    return made and word.startswith("ال") and role_head(word) is None and not _is_name(word)


def _is_name(word: str) -> bool:
    return any(word in lexicon.words("ar", name) for name in ("given_names.txt", "family_names.txt"))


def is_indefinite_adjective(word: str) -> bool:
    """Whether a normalised word without the article is the adjective of an indefinite noun: مصدر *امني*."""
    if not word.isalpha() or word.startswith("ال") or word in lexicon.words("ar", "not_adjectives.txt"):
        return False
    return is_listed(f"ال{word}") or (word.endswith("ا") and is_listed(f"ال{word[:-1]}"))


@word_cache(1 << 13)
def is_listed(word: str) -> bool:
    """Whether a normalised definite word is a listed adjective or a nationality."""
    lists = ("adjectives.txt", "demonyms.txt", "office_adjectives.txt")
    return any(word in lexicon.words("ar", name) for name in lists)


def goes_with(noun: str, gender: str, word: str) -> bool:
    """Whether an adjective can be that of a noun of a gender («f», «m» or empty), both normalised and definite.

    A definite noun behind a complete noun phrase agrees with it in nothing but by chance: it begins the object.
    """
    if not is_adjective(word):
        return False
    several = noun.endswith(_PLURALS)
    if gender == "f":
        return several or word.endswith(_FEMININE)
    return several or gender != "m" or not word.endswith("ه")
