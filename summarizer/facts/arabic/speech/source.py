"""Somebody or something that an Arabic sentence may quote."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from corpus import word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.tokens import Tokens

_VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
MASCULINE_PLACES = frozenset({"لبنان"})
"""Countries that take a masculine verb though they have no article."""
AT = frozenset({"في", "لدي", "ب"})
"""Particles behind an office that lead to where it is held: the minister *at* the court."""

PLACE = 3  # the rank of a place, as `Source` has it


class Source(Struct, frozen=True):
    """Somebody or something a sentence may quote.

    Attributes:
        first: Its first token.
        last: Its last token.
        text: As written, without fused particles.
        rank: 0 for a person or an organization by name, 1 for an office, 2 for a document or outlet, 3 for a place:
            a country speaks only where it stands right behind the verb.
        gender: «f» or «m» of an office or a thing, where its noun shows it.
        person: The person's name, where one is named.
        governed: Whether a particle or preposition makes it something other than a subject.
    """

    first: int
    last: int
    text: str
    rank: int
    gender: str = ""
    person: Name | None = None
    governed: bool = False


class Said(Struct, frozen=True):
    """What a sentence tells of who says something.

    Attributes:
        source: Who, where the sentence names or describes him.
        said: Whether anything says that something is said.
        gender: Of the verb, where nobody is named.
        via: The first and last token of the channel: an agency that relays, a communiqué, a post.
        told: Whether a word such as «according to» names the source.
        another: Whether the verb has a subject that is no source: who spoke before does not go on.
        before: Whether the source stands in the sentence before the one that is quoted.
    """

    source: Source | None = None
    said: bool = False
    gender: str = ""
    via: tuple[int, int] | None = None
    told: bool = False
    another: bool = False
    before: bool = False


def issued_by(tokens: Tokens, source: Source) -> int | None:
    """The first token of who issued a document, behind the verb of it: a statement that *the office issued*."""
    words = tokens.words
    for k in range(source.first + 1, min(len(tokens) - 1, source.last + 3)):
        if words[k] in lexicon.words("ar", "issuing_verbs.txt"):
            return k + 1
        if (
            words[k].removeprefix("ال") in lexicon.words("ar", "issued_by.txt")
            and words[k + 1] == "عن"
            and k + 2 < len(tokens)
        ):
            return k + 2
    return None


def gender_of(noun: str) -> str:
    """The gender of who holds an office, «f» or «m»; empty where its noun is said of men and women alike."""
    if noun.rstrip(_VOWELS).removeprefix("ال") in lexicon.lines("ar", "masculine_in_ta.txt"):
        return ""
    return "f" if is_feminine(noun) else "m"


def is_feminine(noun: str) -> bool:
    """Whether a noun as written ends as feminine ones do; a pronoun behind it is written otherwise."""
    return noun.rstrip(_VOWELS).endswith("ة") or noun in lexicon.lines("ar", "feminine_nouns.txt")


@word_cache(1 << 14)
def source_noun(word: str) -> tuple[tuple[str, int], int] | None:
    """The reading of a word that is an office, a human being or a thing that speaks, and its rank as a source."""
    found = role_head(word)
    if found is None and word in lexicon.words("ar", "humans.txt"):
        found = (word, 0)
    if found is not None:
        return found, 1
    things = lexicon.words("ar", "speaking_things.txt")
    thing = next(((r, cut) for r, cut in readings(word) if r in things), None)
    return None if thing is None else (thing, 2)


def first_token(source: Source) -> int:
    """What sources are sorted by."""
    return source.first


def last_before(mentions: Sequence[tuple[int, int]], n: int, token: int) -> int | None:
    """The sentence of the last of some mentions, in order, in front of a token of sentence `n`; None for none."""
    at = bisect_left(mentions, (n, token))
    return mentions[at - 1][0] if at else None
