"""The nouns by which Arabic calls people again: their stems, the trades they belong to, nationalities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ARTICLES


def stem(word: str) -> str:
    """A noun of office as it is compared: masculine, without article and particles."""
    for prefix in ARTICLES:
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            word = word[len(prefix) :]
            break
    for ending in ("تها", "ته", "ها", "ه", "ا"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending)
    return word


@cache
def role_classes() -> Mapping[str, frozenset[str]]:
    """The stem of an office or trade to the classes it belongs to."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    normalize = get_language("ar").normalize
    for line in lexicon.lines("ar", "role_classes.tsv"):
        word, _, name = line.partition("\t")
        found[stem(normalize(word))].add(name)
    return {word: frozenset(names) for word, names in found.items()}


@cache
def generic_roles() -> Mapping[str, str]:
    """The stem of a word that calls somebody again to the class he must be of; a star for anybody."""
    return {stem(word): name for word, name in lexicon.table("ar", "generic_roles.tsv").items()}


@cache
def demonym_stems() -> frozenset[str]:
    """The stems of nationalities."""
    listed = lexicon.words("ar", "demonyms.txt", "demonyms_more.txt")
    return frozenset(stem(word) for word in listed)
