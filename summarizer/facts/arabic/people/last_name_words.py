"""Whether a word behind a given name may be the last name: by the lists, by its form, by how the press uses it."""

from __future__ import annotations

from functools import cache

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.name_parts import FAMILY_OPENINGS
from summarizer.facts.arabic.people.adjectives import is_indefinite_adjective
from summarizer.facts.arabic.people.introduced_people import SHORTEST_BASE, is_inflected
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.saying import cue
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.arabic.word_groups import speech_words
from summarizer.facts.tagger.features import MOSTLY, SOMETIMES, Knowledge, name_stem
from summarizer.facts.tokens import Tokens

SELDOM = 60
"""So often in 11 million words of press comes a definite word that is seldom a common noun; set by hand."""
# And a given name that is no other word as well: *reliance*; set by hand.
_SEEN = 500
# And a word that may be a last name comes no oftener; set by hand.
_KNOWN = 300
_NO_LAST_NAMES = (
    "roles.txt",
    "honorifics.txt",
    "ranks.txt",
    "demonyms.txt",
    "humans.txt",
    "organization_heads.txt",
    "divisible_nouns.txt",
)


def given_names() -> frozenset[str]:
    """The given names of the lists that are hardly other words."""
    return lexicon.words("ar", "first_names.txt", "given_names.txt", "foreign_given_names.txt")


def is_mostly_given(word: str) -> bool:
    """Whether a word is a given name and hardly another word as well: no *system*, no *reliance*."""
    return word in given_names() and vocabulary().get(word, 0) <= _SEEN


@cache
def _no_last_names() -> frozenset[str]:
    from summarizer.facts.arabic.date_words import classes

    return lexicon.words("ar", *_NO_LAST_NAMES) | frozenset(classes())


def is_last_name(tokens: Tokens, at: int, knowledge: Knowledge) -> bool:
    """Whether a token behind a given name is the last name: listed, used for people, or definite and no office."""
    if at >= len(tokens):
        return False
    word = tokens.words[at]
    if (
        not word[0].isalpha()
        or len(word) < 3
        or word in tokens.language.stop_words
        or word in _no_last_names()
    ):
        return False
    if is_fused(word) or tokens.raw(at) == "على":
        return False
    return word in lexicon.words("ar", "family_names.txt") or is_person_word(word, knowledge, SOMETIMES)


def may_be_last_name(tokens: Tokens, at: int, knowledge: Knowledge) -> bool:
    """Whether a token right behind a given name is the last name where somebody is named for sure."""
    word = tokens.words[at]
    rare = word[0].isalpha() and len(word) > 2 and word not in knowledge.clusters and not is_fused(word)
    listed = word in given_names() and not is_fused(word) and role_head(word) is None
    listed = listed and is_mostly_given(tokens.words[at - 1])
    if tokens.raw(at) == "على":
        return False  # «on», and not Ali
    plain = rare or listed or _is_plain_last(tokens, at)
    return plain or is_definite_name(tokens, at) or _is_named_like_an_office(tokens, at)


def _is_plain_last(tokens: Tokens, at: int) -> bool:
    """Whether an indefinite word behind a given name may be his last name: Yahya *Saree*, no verb and no office.

    An adjective may: what qualifies somebody has the article.
    """
    word = tokens.words[at]
    plain = word.isalpha() and len(word) > SHORTEST_BASE and len(readings(word)) == 1
    given = is_mostly_given(tokens.words[at - 1])
    if not plain or word.startswith("ال") or not given:
        return False
    if not 0 < vocabulary().get(word, 0) <= _KNOWN or word in tokens.language.stop_words:
        return False
    if word.endswith(("ا", "ه", "ي", "ات", "ين", "ون")) or cue(tokens, at) is not None:
        return False
    verb = not is_indefinite_adjective(word) and (is_perfect(word) or is_imperfect(word))
    return not (verb or word in _no_last_names() or role_head(word) is not None or is_inflected(word))


def _is_named_like_an_office(tokens: Tokens, at: int) -> bool:
    """Whether a definite office or nationality behind a given name is his last name: no name stands behind it."""
    word = tokens.words[at]
    if not word.startswith("ال") or (
        role_head(word) is None and word not in lexicon.words("ar", "demonyms.txt")
    ):
        return False
    after = tokens.words[at + 1] if at + 1 < len(tokens) else "."
    return (
        not after[0].isalpha()
        or after in tokens.language.complementizers
        or after in speech_words("his words")
    )


def is_rare_last_name(tokens: Tokens, at: int, knowledge: Knowledge) -> bool:
    """Whether a definite word is hardly one of the language, and used for people."""
    word = tokens.words[at]
    code = knowledge.names.get(name_stem(word), "0")
    seldom = vocabulary().get(word, 0) <= SELDOM and code[0] > "0"
    return seldom and is_definite_name(tokens, at)


def is_fused(word: str) -> bool:
    """Whether a word begins with what may be a particle, and is no name of the lists as it stands."""
    listed = word in given_names() or word in lexicon.words("ar", "family_names.txt")
    counts = vocabulary()
    # «Bu» and «Ben» open families of the Maghreb, where no word of the language is left: Butwala.
    family = word.startswith(FAMILY_OPENINGS) and not any(rest in counts for rest, _ in readings(word))
    return len(readings(word)) > 1 and not listed and not family


def is_definite_name(tokens: Tokens, at: int) -> bool:
    """Whether a token has the article and is no office, nationality or verb."""
    word = tokens.words[at]
    if (
        word in tokens.language.stop_words
        or word in _no_last_names()
        or word in tokens.language.reporting_verbs
    ):
        return False
    return word.startswith("ال") and len(word) > 4


def is_person_word(word: str, knowledge: Knowledge, least: str) -> bool:
    """Whether the press uses a word for people at `least` so often; one it hardly writes is mostly somebody's."""
    # What a listed name begins with is no particle: Wahib.
    whole = word[0] in "وف" and word in given_names()
    code = knowledge.names.get(word if whole else name_stem(word))
    if code is None:
        return word not in knowledge.clusters and least == MOSTLY
    return code[0] >= least and code[0] >= code[1] and code[0] >= code[2]
