"""People in Arabic text by their given names, where the tagger finds none; and what introduces a given name."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import (
    BARE_ARTICLES,
    POSSESSIVES,
    UNJOINED_ARTICLES,
    opening_at,
    readings,
    readings_in,
)
from summarizer.facts.arabic.name_parts import SERVANT, Name, completions, is_link, name_links
from summarizer.facts.arabic.not_names import is_his
from summarizer.facts.arabic.people.adjectives import is_listed
from summarizer.facts.arabic.people.introduced_people import SHORTEST_BASE, is_inflected
from summarizer.facts.arabic.people.last_name_words import (
    SELDOM,
    given_names,
    is_definite_name,
    is_fused,
    is_last_name,
    is_mostly_given,
    is_person_word,
    is_rare_last_name,
    may_be_last_name,
)
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.saying import bare, cue
from summarizer.facts.tagger.features import MOSTLY, SOMETIMES, Knowledge
from summarizer.facts.tokens import Tokens

_LONGEST = 4  # words of a name: given, father's, grandfather's, family's
# So many words of an office are looked through for its noun.
_OFFICE = 8
_LONG = 6  # letters of a last name with the article that no list has; set by hand


@cache
def all_given_names() -> frozenset[str]:
    """The given names of the lists, those that are other words as well among them."""
    return given_names() | _common()


@cache
def _common() -> frozenset[str]:
    """Given names that are other words as well."""
    return lexicon.words("ar", "given_names_common.txt", "given_names_definite.txt")


def is_other(tokens: Tokens, word: str) -> bool:
    """Whether a word is first of all an office, a particle or a part of names."""
    return (
        word in lexicon.words("ar", "roles.txt") or word in tokens.language.stop_words or word in name_links()
    )


def is_ali(tokens: Tokens, k: int) -> bool:
    """Whether a token is written Ali, and not «on», which has another last letter that is not kept apart."""
    return tokens.raw(k) == "علي"


def is_given(word: str) -> bool:
    """Whether a normalised word is a given name of the lists."""
    return word in given_names()


def find_given(tokens: Tokens, knowledge: Knowledge, used: Collection[int]) -> Iterator[Name]:
    """The people of a sentence who begin with a given name and go on with a last one.

    Args:
        tokens: The sentence.
        knowledge: What the press mostly means by a word.
        used: Tokens that other names and dates hold.
    """
    words = tokens.words
    behind = 0
    for i in opening_at(words, all_given_names()):
        if i < behind or i in used:
            continue
        for rest, cut in readings_in(words[i], all_given_names()):
            if _is_place_name(words, i) or (i and words[i - 1] in name_links()):
                continue
            if is_other(tokens, rest) and not (is_ali(tokens, i) and is_introduced(tokens, i, used)):
                continue
            told = not cut and (is_introduced(tokens, i, used) or _is_in_apposition(tokens, i, knowledge))
            told = told or (bool(cut) and _is_listed_in_full(words, i, rest))
            told = told or _is_rare_in_full(tokens, i, rest)
            told = told or (not cut and _is_subject_behind(tokens, i, knowledge))
            known = rest in given_names() and is_person_word(rest, knowledge, MOSTLY)
            if known or told:
                last = _last_name(tokens, i, knowledge, used, told=told)
                if last > i:
                    yield Name("person", i, last, cut)
                behind = last + 1
                break


def _is_listed_in_full(words: Sequence[str], i: int, given: str) -> bool:
    """Whether a given name with a particle fused to it stands in front of a last name of the lists."""
    after = words[i + 1] if i + 1 < len(words) else ""
    last = after.startswith("ال") and after in lexicon.words("ar", "family_names.txt")
    return last and given in lexicon.words("ar", "first_names.txt") and not vocabulary().get(words[i], 0)


def is_unknown(tokens: Tokens, at: int) -> bool:
    """Whether the press does not know a word, fused or not: right behind a given name it is a name."""
    word = tokens.words[at]
    if not word.isalpha() or len(word) <= SHORTEST_BASE or word in tokens.language.stop_words:
        return False
    if word[0] in "وف" or word.startswith(BARE_ARTICLES) or word in name_links():
        return False
    known = vocabulary()
    return not (any(rest in known for rest, _ in readings(word)) or is_inflected(word) or cue(tokens, at))


def is_introduced(tokens: Tokens, i: int, used: Collection[int]) -> bool:
    """Whether an office ends right in front of a word, or another word behind which people are named."""
    words = tokens.words
    before = words[i - 1] if i else ""
    if before in lexicon.words("ar", "person_introducers.txt") or before in lexicon.words("ar", "humans.txt"):
        return True
    demonyms = lexicon.words("ar", "demonyms.txt")
    if before.startswith("وال") and before[1:] in demonyms:
        return True  # «and *the Syrian* So-and-so»
    heads, seats = lexicon.words("ar", "organization_heads.txt"), lexicon.words("ar", "place_heads.txt")
    # «The mayor of the town, *So-and-so*».
    i -= before == "،"
    for k in range(i - 1, max(-1, i - _OFFICE), -1):
        if role_head(words[k]):
            # The office is whole: a construct has its genitive behind it.
            return k < i - 1 or words[k].removeprefix("و").startswith("ال")
        if not (
            words[k].startswith(UNJOINED_ARTICLES)
            or words[k] in demonyms
            or words[k] == "باسم"
            or words[k] in heads
            or words[k] in seats
            or is_place(words[k])
            or k in used
            or (words[k] == "في" and k + 1 in used)
        ):
            return False
    return False


def _is_subject_behind(tokens: Tokens, i: int, knowledge: Knowledge) -> bool:
    """Whether a verb with its object stands in front of a given name and a seldom definite word behind it.

    «Visited *the port* Karim al-Wadi»: there is no room for another object.
    """
    words = tokens.words
    if i < 2 or i + 1 >= len(words) or words[i] not in given_names() or not is_mostly_given(words[i]):
        return False
    verb, thing = bare(words[i - 2]), words[i - 1]
    visited = verb in lexicon.words("ar", "received.txt") and thing.startswith("ال")
    visited = visited and thing not in lexicon.words("ar", "humans.txt")
    visited = visited and role_head(thing) is None and is_person_word(words[i], knowledge, MOSTLY)
    seldom = vocabulary().get(words[i + 1], 0) <= SELDOM and not is_listed(words[i + 1])
    return visited and seldom and is_definite_name(tokens, i + 1)


def _is_rare_in_full(tokens: Tokens, i: int, given: str) -> bool:
    """Whether a given name that is no other word stands in front of one that the press does not know."""
    counts = vocabulary()
    if given in counts or given not in given_names() or i + 1 >= len(tokens):
        return False
    if tokens.words[i] in counts or f"ال{given}" in counts:
        return False
    if is_unknown(tokens, i + 1) and not tokens.raw(i + 1).endswith(POSSESSIVES):
        return True  # Bianca *Andreescu*
    last = tokens.words[i + 1]
    unknown = last not in counts and len(last) >= _LONG and not last.endswith(("ه", "ات", "ين", "ون"))
    return unknown and is_definite_name(tokens, i + 1)


def _is_in_apposition(tokens: Tokens, i: int, knowledge: Knowledge) -> bool:
    """Whether behind a given name and a rare word stands an office or a kinship: *Salih al-Sammad* head of."""
    words = tokens.words
    kin = i + 2 < len(words) and words[i + 2] in lexicon.words("ar", "relations.txt")
    if (
        kin
        and words[i] in given_names()
        and words[i + 1].isalpha()
        and may_be_last_name(tokens, i + 1, knowledge)
    ):
        return True  # *Khadija Cengiz*, fiancée of
    if i + 2 >= len(words) or words[i] not in given_names():
        return False
    named = words[i + 2].endswith("ا") and is_person_word(words[i], knowledge, SOMETIMES)
    if named and not words[i + 1].endswith("ا") and is_named_to_office(tokens, i + 2):
        return may_be_last_name(tokens, i + 1, knowledge)
    if not is_rare_last_name(tokens, i + 1, knowledge):
        return False
    office = i + 2 + (words[i + 2] == "،")
    return office < len(words) and role_head(words[office]) == (words[office], 0)


def is_named_to_office(tokens: Tokens, k: int) -> bool:
    """Whether a token is an office in the accusative, which somebody is elected or named to: *as president*."""
    office = tokens.words[k].removesuffix("ا")
    return tokens.words[k] != office and role_head(office) == (office, 0)


def _last_name(
    tokens: Tokens, i: int, knowledge: Knowledge, used: Collection[int], *, told: bool = False
) -> int:
    """The last token of the name that a given name at `i` opens; `i` where no last name follows.

    Where it is `told` that somebody is named, a definite word and one the press does not know are last names too.
    """
    words = tokens.words
    last = i
    named = told and is_mostly_given(words[i])  # «a *system of names*» is none
    while last + 1 < len(words) and last + 1 - i < _LONGEST and last + 1 not in used:
        word = words[last + 1]
        if is_his(tokens.raw(last + 1), word):
            break  # «the companion *of his way*»
        if (
            (is_link(tokens, last + 1) or word == SERVANT)
            and last + 2 < len(words)
            and words[last + 2][0].isalpha()
        ):
            last += 2
        elif (told and word in completions()) or (
            word in given_names()
            and (is_person_word(word, knowledge, SOMETIMES) or (named and role_head(word) is None))
            and not (is_fused(word) or tokens.raw(last + 1) == "على")
        ):
            last += 1
        elif is_last_name(tokens, last + 1, knowledge) or (told and _may_end(tokens, i, last + 1, knowledge)):
            return last + 1
        else:
            break
    return last


def _may_end(tokens: Tokens, i: int, at: int, knowledge: Knowledge) -> bool:
    """Whether a word may be the last name of who is named from token `i` on, behind several only one not known."""
    if at == i + 1:
        return may_be_last_name(tokens, at, knowledge)
    plain = not tokens.raw(at).endswith("ه") and tokens.words[at][0] != "ل"
    return plain and is_unknown(tokens, at)  # Kolo Toure *annulled it*


def _is_place_name(words: Sequence[str], i: int) -> bool:
    """Whether a given name stands in that of a street, a stadium or an institution."""
    heads = lexicon.words("ar", "named_after_heads.txt")
    titles = lexicon.words("ar", "ranks.txt", "honorifics.txt")
    at = i - 1
    at -= at > 0 and words[at] in titles
    return at >= 0 and any(rest in heads for rest, _ in readings(words[at]))
