"""The last name right behind a person of one given name, where the tagger left it off."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.name_parts import SERVANT, Name, completions
from summarizer.facts.arabic.not_names import is_listed_name
from summarizer.facts.arabic.people.adjectives import is_adjective, is_listed
from summarizer.facts.arabic.people.given_names import (
    is_introduced,
    is_named_to_office,
    is_unknown,
)
from summarizer.facts.arabic.people.introduced_people import SHORTEST_BASE
from summarizer.facts.arabic.people.last_name_words import (
    given_names,
    is_definite_name,
    is_fused,
    is_last_name,
    is_person_word,
    is_rare_last_name,
)
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.saying import bare, cue
from summarizer.facts.marks import CLOSING_MARKS, OPENING_MARKS
from summarizer.facts.tagger.features import SOMETIMES, Knowledge
from summarizer.facts.tokens import Tokens

_ZAHRA = "الزهراء"  # of Fatima al-Zahra
_QUOTED = 3  # words of a ship or a firm in quotation marks; set by hand
_FIRST = frozenset({"اول", "ثان", "ركن"})  # general *of the first* class, of the staff


def with_last_name(tokens: Tokens, name: Name, knowledge: Knowledge, used: Collection[int]) -> Name:
    """A person of one given name with the definite last name that stands right behind it."""
    words = tokens.words
    if name.kind != "person" or name.last + 1 in used or name.last + 1 >= len(tokens):
        return name
    if name.last + 2 < len(tokens) and is_named_to_office(tokens, name.last + 2):
        return _as_named(tokens, name)
    if name.last - name.first > 1 and all(
        is_definite_name(tokens, k) for k in range(name.last - 1, name.last + 2)
    ):
        # Meshal al-Ahmad al-Jaber *al-Sabah*.
        return Name(name.kind, name.first, name.last + (not is_adjective(words[name.last + 1])), name.cut)
    if name.last > name.first and _is_second_nationality(words, name):
        return Name(name.kind, name.first, name.last + 1, name.cut)
    compound = _is_compound(words, name)
    if not compound and name.first < name.last and words[name.last] in given_names():
        # Behind given names alone what has the article and is hardly a word but somebody's is the last one.
        after = words[name.last + 1]
        own = is_rare_last_name(tokens, name.last + 1, knowledge) and not is_adjective(after)
        own = own or (after.startswith("بو") and is_unknown(tokens, name.last + 1))
        own = own or _is_called_before_that(tokens, name)
        return Name(name.kind, name.first, name.last + own, name.cut)
    if not compound and (name.first != name.last or words[name.first][name.cut :] not in given_names()):
        return name
    # Behind an office or a verb of saying a given name takes no adjective: what has the article is his name.
    told = name.first > 0 and _is_told_somebody(tokens, name.first, knowledge, used)
    definite = told and (is_definite_name(tokens, name.last + 1) or _is_given_and_ends(tokens, name.last + 1))
    # «Said Brian *Dooley*, senior adviser»: what stands between a given name and an office is the last name.
    parted = told and _is_before_office(tokens, name.last + 1)
    own = definite or parted or is_last_name(tokens, name.last + 1, knowledge)
    if not own and not is_unknown(tokens, name.last + 1):
        return name
    return Name(name.kind, name.first, name.last + 1, name.cut)


def _is_told_somebody(tokens: Tokens, first: int, knowledge: Knowledge, used: Collection[int]) -> bool:
    """Whether an office, a rank or a verb of saying stands in front of a given name."""
    words, before = tokens.words, first - 1
    if role_head(words[_before_quoted(words, before)]) is not None or cue(tokens, before) == "verb":
        return True
    if _is_rank(words, before):
        return True
    return is_person_word(words[first], knowledge, SOMETIMES) and is_introduced(tokens, first, used)


def _is_second_nationality(words: Sequence[str], name: Name) -> bool:
    """Whether nationalities stand in front of a name and behind it: the *Iraqi* premier So-and-so *al-Sudani*."""
    demonyms = lexicon.words("ar", "demonyms.txt")
    before, after = words[name.first - 1] if name.first else "", words[name.last + 1]
    return before in demonyms and after in demonyms and after.startswith("ال") and before != after


def _as_named(tokens: Tokens, name: Name) -> Name:
    """Who is named to an office, up to that: *and Nayif Hamidi Muhammad al-Fayiz as minister*."""
    words, first, last = tokens.words, name.first, name.last
    word = words[last + 1]
    own = word.isalpha() and len(word) > SHORTEST_BASE and cue(tokens, last + 1) is None
    definite = word.startswith("ال") and words[last] in given_names()
    last += own and (definite or is_listed_name(word)) and word not in tokens.language.stop_words
    return Name(name.kind, first, last, name.cut)


def _is_called_before_that(tokens: Tokens, name: Name) -> bool:
    """Whether a definite noun parts a speaker's given name from «that»: said the son of *Karim al-Wadi that*."""
    words, at = tokens.words, name.last + 1
    said = name.first > 0 and bare(words[name.first - 1]) in lexicon.words("ar", "speech_only_verbs.txt")
    ends = at + 1 < len(words) and words[at + 1] in tokens.language.complementizers
    return said and ends and is_definite_name(tokens, at) and not is_listed(words[at])


def _is_given_and_ends(tokens: Tokens, at: int) -> bool:
    """Whether a given name of the lists stands in front of a mark: the general Rudolf *Haykal*."""
    word, after = tokens.words[at], tokens.words[at + 1] if at + 1 < len(tokens) else "."
    return word in given_names() and not is_fused(word) and role_head(word) is None and not after[0].isalpha()


def _before_quoted(words: Sequence[str], k: int) -> int:
    """The token in front of a short quotation that closes at one, else that token: the captain of *“So”*."""
    if words[k] not in CLOSING_MARKS:
        return k
    opens = (at for at in range(k - 1, max(0, k - 2 - _QUOTED), -1) if words[at] in OPENING_MARKS)
    return next(opens, k + 1) - 1


def _is_compound(words: Sequence[str], name: Name) -> bool:
    """Whether a name is a given name of two words: Abd Allah, Nur al-Din, Jean-Yves."""
    if name.last == name.first + 2 and words[name.first + 1] == "-":
        return True
    servant = words[name.first][name.cut :] == SERVANT
    return name.last == name.first + 1 and (servant or words[name.last] in completions() | {_ZAHRA})


def _is_rank(words: Sequence[str], k: int) -> bool:
    """Whether a rank ends at a token: lieutenant, *lieutenant general*."""
    ranks = lexicon.words("ar", "ranks.txt")
    return words[k] in ranks or (k > 0 and words[k] in _FIRST and words[k - 1].startswith("ال"))


def _is_before_office(tokens: Tokens, at: int) -> bool:
    """Whether a word without an article stands in front of an indefinite office."""
    if at + 1 >= len(tokens):
        return False
    word, office = tokens.words[at], tokens.words[at + 1]
    plain = (
        word.isalpha() and not word.startswith("ال") and role_head(word) is None and cue(tokens, at) is None
    )
    return plain and word not in tokens.language.stop_words and role_head(office) == (office, 0)
