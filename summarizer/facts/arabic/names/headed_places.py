"""Places in Arabic text by the noun in front of them: the town, the river, the two provinces of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import PARTICLES, opening_at
from summarizer.facts.arabic.date_words import months
from summarizer.facts.arabic.numbers.duals import two_places
from summarizer.facts.arabic.people.adjectives import is_adjective
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.word_groups import place_words
from summarizer.facts.tagger.features import SOMETIMES, Knowledge, name_stem
from summarizer.facts.tokens import Tokens

# Behind these stands the day that a town or a suburb is called by.
_CITY = frozenset({"مدينه", "المدينه", "ضاحيه"})
_CITIES = frozenset(f"{particle}{noun}" for noun in _CITY for particle in PARTICLES)
_SHORTEST_TOWN = 4  # letters with the article: shorter words are particles; set by hand


def headed_places(tokens: Tokens, knowledge: Knowledge) -> list[tuple[int, int, int]]:
    """Places by the noun in front of them: the town, the river, the village of what is no common word."""
    demonyms = lexicon.words("ar", "demonyms.txt")
    out = list(_of_two(tokens))
    for before in opening_at(tokens.words[:-1], lexicon.words("ar", "place_firm_heads.txt")):
        i = before + 1
        word = tokens.words[i]
        if word in demonyms:
            continue
        after = tokens.words[i + 1] if i + 1 < len(tokens) else ""
        if word in lexicon.words("ar", "place_openers.txt") and after.isalpha():
            out.append((i, i + 1, 0))  # the town of *Beit* so-and-so
            continue
        if not word[0].isalpha() or len(word) < 3 or word in tokens.language.stop_words:
            continue
        if word[0] == "و" and word[1:] in knowledge.clusters:
            continue  # «the village *and* the settlement»
        if _is_situated(tokens, i):
            out.append((i, i, 0))
            continue
        code = knowledge.names.get(name_stem(word))
        if (code and code[1] >= SOMETIMES) or (code is None and word not in knowledge.clusters):
            out.append((i, i, 0))
    return out


@cache
def _paired() -> frozenset[str]:
    """The nouns of two places with every particle in front."""
    return frozenset(f"{particle}{noun}" for noun in two_places() for particle in PARTICLES)


def _of_two(tokens: Tokens) -> Iterator[tuple[int, int, int]]:
    """The two places behind a noun in the dual, one word each."""
    if _paired().isdisjoint(tokens.words):
        return
    for before in [k for k, word in enumerate(tokens.words[:-2]) if word in _paired()]:
        one, other = tokens.words[before + 1 : before + 3]
        if other[0] == "و" and _may_be_place(tokens, one) and _may_be_place(tokens, other[1:]):
            yield before + 1, before + 1, 0
            yield before + 2, before + 2, 1


def _may_be_place(tokens: Tokens, word: str) -> bool:
    """Whether a word may be the name of a place: no small word and no adjective."""
    return (
        word.isalpha() and len(word) > 2 and word not in tokens.language.stop_words and not is_adjective(word)
    )


def places_called_by_day(tokens: Tokens) -> Iterator[tuple[int, int, int]]:
    """The towns that are called by a day: the city *of the Sixth of October*."""
    words = tokens.words
    if _CITIES.isdisjoint(words):
        return
    for before in [k for k, word in enumerate(words[:-2]) if word in _CITIES]:
        at = before + 1
        month = at + 1 + (words[at + 1] == "من")
        numbered = words[at].isdigit() or words[at] in lexicon.table("ar", "ordinals.tsv")
        if numbered and month < len(words) and words[month] in months():
            yield at, month, 0


def _is_situated(tokens: Tokens, i: int) -> bool:
    """Whether it is told where the town at `i` lies, whose name has the article: the town of *al-Ula* north of."""
    word, after = tokens.words[i], tokens.words[i + 1] if i + 1 < len(tokens) else ""
    named = word.startswith("ال") and len(word) > _SHORTEST_TOWN and role_head(word) is None
    return named and after in place_words("side") and not is_adjective(word)
