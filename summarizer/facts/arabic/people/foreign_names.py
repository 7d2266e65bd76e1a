"""People with names that the Arabic press hardly knows as words: a run of such words behind a whole office.

«The permanent representative of Ireland to the UN *Geraldine Byrne Nason*»: no list has such names, and the tagger
takes parts of them for places.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache

from corpus import vocabulary, word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ARTICLES, POSSESSIVES, readings
from summarizer.facts.arabic.name_parts import Name, name_links
from summarizer.facts.arabic.people.introduced_people import is_inflected
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.saying import cue
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.tagger.features import SOMETIMES, Knowledge, name_stem
from summarizer.facts.tokens import Tokens

_LONGEST = 5  # words of a name
_SHORTEST = 3  # letters of one
_OFFICE = 10  # tokens of an office in front of the name; set by hand
# In 11 million words of press a word that comes no oftener is hardly one of the language; set by hand.
_RARE = 30
# And a word that is mostly somebody's name comes no oftener.
_KNOWN = 300
# Of the particles these are words of Arabic too: «no», «if».
_ARABIC_TOO = frozenset({"لا", "لو", "دا"})
# And with these no name ends.
_NEVER_LAST = frozenset({"فان", "فون"})


@cache
def foreign_particles() -> frozenset[str]:
    """Small words inside the names of Germanic and Romance languages: van der, de la."""
    return people_words("foreign particle")


@cache
def _of_last_names() -> frozenset[str]:
    return foreign_particles() - _ARABIC_TOO


def find_foreign(
    tokens: Tokens,
    knowledge: Knowledge,
    people: Collection[int],
    used: Collection[int],
    places: Collection[int],
) -> Iterator[Name]:
    """The people of a sentence whose names are runs of two to four words that are hardly known.

    Args:
        tokens: The sentence.
        knowledge: What the press mostly means by a word.
        people: Its tokens that the tagger takes for people, which is left to it.
        used: Its tokens that belong to dates and organizations.
        places: Its tokens that belong to listed places, with which no name begins; it may well go on with one.
    """
    words = tokens.words
    listed = {*used, *places}
    at = 0
    for head in [i for i, word in enumerate(words) if role_head(word)]:
        at = max(at, head + 1)
        while at < min(head + _OFFICE, len(words)):
            end = at
            while (
                end < len(words) and end not in used and end not in people and (end > at or end not in places)
            ):
                linked = end > at and _is_linked(words[end - 1], words[end])
                if not (linked or _is_strange(tokens, end, knowledge) or _is_called(tokens, end, knowledge)):
                    break
                end += 1
            while end - at > 1 and words[end - 1] in foreign_particles():
                end -= 1
            if 1 < end - at <= _LONGEST and _is_apart(at, end, people):
                rare = any(_is_rare(words[k]) or _is_somebody(words[k], knowledge) for k in range(at, end))
                if rare and _is_behind_office(tokens, at, listed):
                    yield Name("person", at, end - 1)
            at = end + 1


def _is_apart(at: int, end: int, people: Collection[int]) -> bool:
    """Whether the tagger has no people right beside a run of words."""
    return at - 1 not in people and end not in people


def with_particles(tokens: Tokens, name: Name, used: Collection[int]) -> Name:
    """A person with the foreign last name that small words open: Ludwig *van Beethoven*, Jan van der *Bellen*."""
    words, at = tokens.words, name.last + 1
    while at < len(words) and at not in used and words[at] in _of_last_names() and not _is_then(tokens, at):
        at += 1
    linked = at > name.last + 1 or words[name.last] in _of_last_names()
    if name.kind != "person" or not linked or at >= len(words) or at in used:
        return name
    seldom = (
        vocabulary().get(words[at], 0) <= _KNOWN and len(words[at]) > _SHORTEST and _is_foreign(words[at])
    )
    # Behind a given name with «van» or «von» nothing but the last name can stand: Louis van *Gaal*.
    whole = name.first < at - 1 and words[at - 1] in _NEVER_LAST and len(words[at]) >= _SHORTEST
    seldom = seldom or (whole and words[at].isalpha() and words[at] not in tokens.language.stop_words)
    return Name(name.kind, name.first, at, name.cut) if seldom and not cue(tokens, at) else name


def _is_then(tokens: Tokens, k: int) -> bool:
    """Whether a token is «then verily», which is van but for a letter."""
    return tokens.raw(k).startswith("فإ")


def is_unknown_given_name(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a word in front of somebody's last name is his given name by its use, though no list has it."""
    word = tokens.words[k]
    code = knowledge.names.get(name_stem(word))
    if code is None or word in lexicon.words("ar", "relations.txt") or not _is_strange(tokens, k, knowledge):
        return False
    # Now and then a name and nothing else, a word that takes neither article nor particle: Gareth.
    bare = len(readings(word)) == 1 and not tokens.raw(k).endswith(POSSESSIVES)
    seldom = code == "100" and bare and f"ال{word}" not in vocabulary()
    seldom = seldom and word not in lexicon.words("ar", "kin.txt")
    return code[0] > "1" or seldom


def _is_rare(word: str) -> bool:
    return vocabulary().get(word, 0) <= _RARE


def _is_somebody(word: str, knowledge: Knowledge) -> bool:
    """Whether a word is hardly anything but somebody's name: Guterres."""
    code = knowledge.names.get(word) or knowledge.names.get(name_stem(word)) or "000"
    return code[0] >= SOMETIMES and code[0] > max(code[1:])


def _is_called(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a word is somebody's name however often it is read, and reads like no other: Antonio."""
    word = tokens.words[k]
    if not (word.isalpha() and len(word) >= _SHORTEST and _is_somebody(word, knowledge)):
        return False
    other = (
        word.startswith("ال") or word in name_links() or word in tokens.language.stop_words or cue(tokens, k)
    )
    return not (other or role_head(word) or is_perfect(word) or is_imperfect(word))


def _is_linked(before: str, word: str) -> bool:
    """Whether a word is a small one inside a name, or stands behind one: *von der* Leyen, von der *Leyen*."""
    return word in foreign_particles() or (
        before in foreign_particles() and len(word) > _SHORTEST and _is_foreign(word)
    )


def _is_strange(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a word is none of the language that the press knows, or mostly somebody's name."""
    word = tokens.words[k]
    if vocabulary().get(word, 0) > _KNOWN or len(word) < _SHORTEST or not _is_foreign(word):
        return False
    if word in tokens.language.stop_words or cue(tokens, k):
        return False
    code = knowledge.names.get(word) or knowledge.names.get(name_stem(word))
    own = vocabulary().get(word, 0)
    if code is None:
        # «*To* the plant», «*and* the blessing»: what the press does not know as a name has a particle fused to it.
        return own <= _RARE and len(readings(word)) == 1
    if word not in knowledge.names and len(readings(word)) > 1:
        return False
    return own == 0 or (code[0] > "0" and code[0] >= code[2])


@word_cache(1 << 13)
def _is_foreign(word: str) -> bool:
    """Whether a seldom word has no article and is by its form no plural, verb or office."""
    if not word.isalpha() or word.isascii() or word.startswith(("ال", "وال", "فال", "بال", "كال")):
        return False
    if vocabulary().get(word, 0) and word.endswith(("ون", "ات")):
        return False
    return not (role_head(word) or is_inflected(word) or is_perfect(word) or is_imperfect(word))


def _is_behind_office(tokens: Tokens, at: int, listed: Collection[int]) -> bool:
    """Whether a whole office ends right in front of a token: its last word is definite, a name or a nationality."""
    words = tokens.words
    if at == 0 or not (_is_definite(words[at - 1]) or at - 1 in listed):
        return False
    if words[at - 1] in tokens.language.stop_words:
        return False  # «who left us»
    for k in range(at - 1, max(-1, at - _OFFICE), -1):
        if role_head(words[k]):
            # A construct has its genitive behind it.
            return k < at - 1 or words[k].removeprefix("و").startswith("ال")
        # «Spokesman *of Ireland* in the UN»: a particle fused to a name.
        fused = words[k].isalpha() and words[k][0] in "لب" and len(readings(words[k])) > 1
        if not (fused or _is_definite(words[k]) or k in listed or _goes_on(words[k])):
            return False
    return False


def _goes_on(word: str) -> bool:
    return word in people_words("goes on with an office") or word in lexicon.words(
        "ar", "organization_heads.txt"
    )


def _is_definite(word: str) -> bool:
    return word.startswith(ARTICLES) or word in lexicon.words("ar", "demonyms.txt")
