"""Common nouns that stand beside a name and are none of it: with a pronoun, a particle, in the plural."""

from __future__ import annotations

from corpus import get_language, vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ARTICLES, POSSESSIVES
from summarizer.facts.arabic.name_parts import FAMILY_OPENINGS
from summarizer.facts.arabic.not_names import is_listed_name
from summarizer.facts.arabic.people.adjectives import is_adjective
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.tagger.features import SOMETIMES, Knowledge
from summarizer.facts.tokens import Tokens

LONG_ENOUGH = 5
"""Letters of a word with something fused to it: a shorter one may be a name (باول, لبنى); set by hand."""
OFTEN = 40
"""In 11 million words of press a noun of no list that comes so often is one of the language; set by hand."""
FAMILY = (*FAMILY_OPENINGS, "بل", "لا")
"""What opens a Maghrebi family name: Benarafa, Bouchrif, Belhaj; and a French one: Lassalle."""
_HARDLY = 10  # times more often without an article: a name; set by hand
_SHORTEST_BASE = 3  # letters in front of a pronoun; set by hand


def has_pronoun(tokens: Tokens, k: int, word: str, least: int = 1) -> bool:
    """Whether a word is a noun of the language with a pronoun behind it: *his club*, *their appeal*.

    The press has to know the noun by so many times at `least`.
    """
    return is_somebodys(word, tokens.raw(k), least)


def is_somebodys(word: str, raw: str, least: int = 1) -> bool:
    """Whether a word, normalised and as written, is a noun with a pronoun behind it, as `has_pronoun` tells."""
    counts = vocabulary()
    for end in POSSESSIVES:
        base = word.removesuffix(end)
        own = base == word or not raw.endswith(end)
        if own or len(base) < _SHORTEST_BASE or word.endswith("يه") or is_listed_name(base):
            continue
        if max(counts.get(base, 0), counts.get(f"{base.removesuffix('ت')}ه", 0)) >= least:
            return True
    return False


def is_of_somebody(role: str) -> bool:
    """Whether an office tells by a pronoun whose it is, so that nobody can quote it: *his coach*, *her premier*.

    One with the article tells of him: the *accused* of killing *her husband*, the president *whose term* ends.
    """
    *before, noun = role.split()
    definite = noun.startswith(ARTICLES) or role.startswith("ال") or (before and before[-1].startswith("ال"))
    return not definite and is_somebodys(get_language("ar").normalize(noun), noun)


def is_apposed(tokens: Tokens, k: int) -> bool:
    """Whether a definite noun has its adjective behind it, and so tells what one is: Marcelo *the left back*."""
    word, after = tokens.words[k], tokens.words[k + 1] if k + 1 < len(tokens) else ""
    noun = word.startswith("ال") and not word.endswith("ي") and vocabulary().get(word, 0) >= OFTEN
    return noun and after.startswith("ال") and not is_listed_name(after) and is_adjective(after)


def is_definite_plural(word: str) -> bool:
    """Whether a definite word is the plural of one the press has in the singular: told Dani *those near* him."""
    one = word[:-2]
    if not word.startswith("ال") or not word.endswith(("ين", "ون", "ات")) or len(one) <= LONG_ENOUGH:
        return False
    return one in vocabulary() or f"{one}ه" in vocabulary()


def has_particle(word: str, knowledge: Knowledge) -> bool:
    """Whether a word is read without its particle no more seldom: chosen was Yusra *as one* of the ten.

    Of «to» that is told only in front of somebody's name: families of the Maghreb open so.
    """
    rest, counts, names = word[1:], vocabulary(), knowledge.names
    if word[0] not in "بكل" or len(word) < LONG_ENOUGH or word.startswith(FAMILY):
        return False
    to_somebody = word[0] == "ل" and names.get(word, "0")[0] < SOMETIMES <= names.get(rest, "0")[0]
    told = to_somebody or (word[0] != "ل" and word not in names)
    return told and word in counts and counts.get(rest, 0) >= max(counts[word], OFTEN)


def is_accusative(word: str, knowledge: Knowledge) -> bool:
    """Whether a word is the indefinite accusative of a noun that is known with its article: saw *a crocodile*."""
    noun, own = word.removesuffix("ا"), vocabulary().get(word, 0)
    if noun != word and own >= OFTEN and noun in vocabulary() and not word.startswith("ال"):
        return word not in knowledge.names and not (is_listed_name(noun) or is_listed_name(word))
    if noun == word or len(noun) <= _SHORTEST_BASE or word.startswith("ال"):
        return False
    counts = vocabulary()
    known = counts.get(noun, 0) >= OFTEN or (noun in counts and f"ال{noun}" in counts)
    return known and word not in knowledge.names and not is_listed_name(noun)


def is_fused(word: str, particle: str) -> bool:
    """Whether a word is a bare noun behind a particle of one letter: Britain and Brussels open with none.

    The press has to write the noun no more seldom without it.
    """
    noun, counts = word[1:], vocabulary()
    known = word[0] == particle and noun in counts and not noun.startswith("ال")
    return known and counts[noun] >= counts.get(word, 0)


def is_own_name(tokens: Tokens, k: int) -> bool:
    """Whether a preposition or a bare office governs a word that hardly has an article: the star *of Hollywood*."""
    word, counts = tokens.words[k], vocabulary()
    noun = word[1:] if word[0] == "ل" else word
    before = tokens.words[k - 1] if k else ""
    office = (before, 0) == role_head(before) and not before.startswith("ال")
    governed = noun != word or office or before in lexicon.words("ar", "prepositions.txt")
    if not governed or noun.endswith("ه") or is_fused(noun, "و") or is_imperfect(noun) or is_perfect(noun):
        return False
    return counts.get(f"ال{noun}", 0) * _HARDLY <= counts.get(noun, 0)
