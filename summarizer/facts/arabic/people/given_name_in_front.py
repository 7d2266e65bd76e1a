"""The given name in front of a person of one last name, where the tagger left it off."""

from __future__ import annotations

from collections.abc import Callable, Collection

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.name_parts import Name, name_links
from summarizer.facts.arabic.not_names import is_listed_name
from summarizer.facts.arabic.people.given_names import all_given_names, is_ali, is_introduced, is_other
from summarizer.facts.arabic.people.introduced_people import SHORTEST_BASE, is_inflected
from summarizer.facts.arabic.people.last_name_words import SELDOM, given_names, is_person_word
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.saying import cue
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.tagger.features import SOMETIMES, Knowledge
from summarizer.facts.tokens import Tokens

# Anne and Alan, which without their marks are «that» and «now».
_MARKED = frozenset({"آن", "آلان"})
_RABBUH = ["عبد", "ربه"]  # Abd Rabbuh, which is «the servant of his lord»
# A given name, which is «in the name of» but behind a verb of saying.
_BASIM = "باسم"
_ALLAH, _DIN = "الله", "الدين"


def with_given_name(
    tokens: Tokens, name: Name, knowledge: Knowledge, used: Collection[int], unknown: Callable[[int], bool]
) -> Name:
    """A person of one last name with the given name in front of it.

    It is one of the lists where an office or the like introduces it, or one that is `unknown` to the press.
    """
    first = name.first - 1
    linked = tokens.words[name.first] in name_links()
    if name.kind != "person" or name.cut or first < 0 or first in used:
        return name
    word = tokens.words[first]
    if first == 0:  # a given name opens the sentence: *Benjamin* Netanyahu left
        opens = word in given_names() and not is_other(tokens, word) and not tokens.words[1].startswith("ال")
        # «The *meeting* of Darmanin» is none: the press knows the word, and never for somebody.
        opens = opens and (word not in knowledge.clusters or is_person_word(word, knowledge, SOMETIMES))
        return Name(name.kind, 0, name.last) if opens and name.first == name.last and not linked else name
    if tokens.words[name.first].startswith("ال"):
        # «Gave it *to Fatima* al-Zahra al-Mansouri».
        for rest, cut in readings(word):
            if cut and rest in lexicon.words("ar", "first_names.txt") and not vocabulary().get(word, 0):
                return Name(name.kind, first, name.last, cut)
    own = _opened_by_word(tokens, first, used)
    if own is not None:
        return Name(name.kind, own, name.last)
    if name.first != name.last and not linked:
        return name
    if word in (_ALLAH, _DIN) and first > 1 and first - 1 not in used and _is_compound_of(tokens, first):
        return Name(name.kind, first - 1, name.last)
    if (word == _BASIM and cue(tokens, first - 1) == "verb") or _is_told_of_people(tokens, first):
        return Name(name.kind, first, name.last)
    plain = is_ali(tokens, first) or not is_other(tokens, word)
    listed = word in all_given_names() and plain and is_introduced(tokens, first, used)
    return Name(name.kind, first, name.last) if listed or unknown(first) else name


def _opened_by_word(tokens: Tokens, first: int, used: Collection[int]) -> int | None:
    """Where a name opens whose given name is written like other words: Anne, Alan, Abd Rabbuh; else None."""
    if tokens.raw(first) in _MARKED:
        return first
    servant = tokens.words[first - 1 : first + 1] == _RABBUH and first - 1 not in used
    return first - 1 if servant else None


def with_father_of(tokens: Tokens, name: Name, used: Collection[int]) -> Name:
    """A person with whoever is the son or daughter of that name in front: *al-Dah Ould* Abd al-Jalil."""
    words, own = tokens.words, name.first - 2
    if name.kind != "person" or name.cut or own < 1 or words[own + 1] not in people_words("child of"):
        return name
    word = words[own]
    if own in used or own + 1 in used or not word.isalpha() or len(word) < SHORTEST_BASE:
        return name
    # «The year *in which* So-and-so *was born*» is written so too.
    somebody = is_listed_name(word) or not any(rest in vocabulary() for rest, _ in readings(word))
    return Name(name.kind, own, name.last) if somebody else name


def _is_told_of_people(tokens: Tokens, at: int) -> bool:
    """Whether a seldom word behind a nationality or an address is a given name: the Englishman *Wayne* Rooney."""
    word, before = tokens.words[at], tokens.words[at - 1]
    people = any(before in lexicon.words("ar", f"{name}.txt") for name in ("demonyms", "honorifics", "ranks"))
    if not (people and before.startswith("ال") and word.isalpha() and len(word) > SHORTEST_BASE):
        return False
    plain = not (word.startswith("ال") or is_other(tokens, word) or role_head(word) or cue(tokens, at))
    # A noun of the language has its article elsewhere, or stands behind a particle: *under the command of*.
    fused = any(cut and rest in vocabulary() for rest, cut in readings(word))
    return plain and not fused and f"ال{word}" not in vocabulary() and not is_inflected(word)


def _is_compound_of(tokens: Tokens, at: int) -> bool:
    """Whether «Allah» or «the faith» makes a given name with the word in front: *Najm al-Din* Erbakan."""
    if tokens.words[at] == _ALLAH:
        return _is_of_god(tokens, at - 1)
    word = tokens.words[at - 1]
    return word in all_given_names() and role_head(word) is None and not is_other(tokens, word)


def _is_of_god(tokens: Tokens, at: int) -> bool:
    """Whether a word in front of «Allah» makes a given name with it: a name, or a word the press seldom writes."""
    word = tokens.words[at]
    known = word in given_names() or vocabulary().get(word, 0) < SELDOM
    return (
        known
        and word.isalpha()
        and not is_other(tokens, word)
        and word not in people_words("no given name of God")
    )
