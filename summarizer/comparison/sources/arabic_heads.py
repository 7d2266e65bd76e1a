"""What the first words of an Arabic source tell: a cue, a sort of source, an office and the body that it is of."""

from __future__ import annotations

from typing import Literal

from corpus import Language
from summarizer.comparison import word_lists
from summarizer.comparison.places_of_a_kind import is_state
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.merge_keys import place_key
from summarizer.facts.tokens import Tokens

# What an agency is of stands within so many words behind it: the International Atomic Energy Agency.
_AGENCY, _AGENCY_HEAD = 5, "وكاله"
# «One of the agencies» is none of which anybody is the head.
_ONE_OF = frozenset(("احد", "احدي"))
# «The commander of the *forces* of the coalition»: so many words in front of what has the article.
_IN_BETWEEN = 2
_PLURAL = "ون"
# How an adjective ends: «an officer, a *local* one, of the police».
_OF_A_SORT = "ي"


def cue_of(word: str, language: Language) -> Literal["verb", "source"] | None:
    """Whether a word is a verb of saying or leads in a source, a conjunction fused to it or not."""
    bare = language.without_conjunction(word)
    if {word, bare} & (language.reporting_verbs | word_lists.words(language.code, "stances.txt")):
        return "verb"
    if {word, bare} & lexicon.words(language.code, "sources.txt"):
        return "source"
    return None


def kind_of(word: str, language: Language) -> str | None:
    """What sort of source a word tells of; None where it tells none."""
    kinds = lexicon.table(language.code, "attribution.tsv")
    return next((kinds[rest] for rest, _ in readings(word) if rest in kinds), None)


def is_construct(tokens: Tokens, start: int, end: int) -> bool:
    """Whether an Arabic noun is one with the definite noun behind it: «the hospital's manager»."""
    words = tokens.words[start:end]
    return len(words) > 1 and not words[0].startswith("ال") and words[1].startswith("ال")


def holds_office(tokens: Tokens, start: int, end: int) -> bool:
    """Whether an office is that of a body: «the hospital's manager», «the commander of the coalition's forces»."""
    if is_construct(tokens, start, end):
        return True
    words = tokens.words[start:end]
    if len(words) <= _IN_BETWEEN or any(word.startswith("ال") for word in words[:_IN_BETWEEN]):
        return False
    between, language = words[1], tokens.language
    noun = between.isalpha() and between not in language.stop_words | _ONE_OF
    return noun and words[_IN_BETWEEN].startswith("ال") and not between.endswith(_OF_A_SORT)


def without_to(word: str) -> str:
    """A word without the «to» that is fused to it."""
    return "ال" + word[2:] if word.startswith("لل") else word[1:]


def is_body(tokens: Tokens, start: int, end: int) -> bool:
    """Whether an agency is one of another business than news: what it is of is told, and is no news.

    A network of people (شبكة أطباء السودان) is one of theirs too.
    """
    behind = tokens.words[start + 1] if start + 1 < end else ""
    code = tokens.language.code
    observers = behind.endswith(_PLURAL) and behind in word_lists.words(code, "nobody_named.txt")
    if observers or behind in lexicon.words(code, "human_plurals.txt"):
        return True
    news = word_lists.words(tokens.language.code, "news_agencies.txt")
    if not news or not any(
        rest.removeprefix("ال") == _AGENCY_HEAD for rest, _ in readings(tokens.words[start])
    ):
        return False
    of = tokens.words[start + 1 : min(end, start + 1 + _AGENCY)]
    if not of or not of[0].startswith("ال") or of[0] in tokens.language.stop_words:
        return False
    return not any(word in news for word in of)


def state_at(tokens: Tokens, start: int, end: int) -> int:
    """Where a state, or a capital in its stead, ends that begins at a token; the token itself where none does."""
    code = tokens.language.code
    for last in range(min(end, start + 2), start, -1):
        key = place_key(" ".join(tokens.words[start:last]), code)
        if is_state(key, code) or key in lexicon.table(code, "cities.tsv"):
            return last
    return start
