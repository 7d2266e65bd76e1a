"""People in Arabic text by their given names, where the tagger finds none or leaves off the last name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import POSSESSIVES, opening_at, readings, readings_in
from summarizer.facts.arabic.not_names import is_his, is_listed_name
from summarizer.facts.arabic.people.adjectives import is_adjective, is_listed
from summarizer.facts.arabic.people.introduced_people import SHORTEST_BASE, is_inflected
from summarizer.facts.arabic.people.last_name_words import (
    MOSTLY,
    SELDOM,
    SOMETIMES,
    given_names,
    is_definite_name,
    is_fused,
    is_last_name,
    is_mostly_given,
    is_person_word,
    is_rare_last_name,
    may_be_last_name,
)
from summarizer.facts.arabic.people.people import role_head
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.saying import bare, cue
from summarizer.facts.arabic.tagged_names import COMPLETIONS, Name, name_links
from summarizer.facts.tagger.features import Knowledge
from summarizer.facts.tokens import Tokens

_LONGEST = 4  # words of a name: given, father's, grandfather's, family's
# So many words of an office are looked through for its noun.
_OFFICE = 8
# Anne, which without its mark is «that».
_ANNE = "آن"
_SERVANT = "عبد"
_ZAHRA = "الزهراء"  # of Fatima al-Zahra
# A given name, which is «in the name of» but behind a verb of saying.
_BASIM = "باسم"
_OPEN, _CLOSE = '«“"‹„', '»”"›“'
_QUOTED = 3  # words of a ship or a firm in quotation marks; set by hand
_LONG = 6  # letters of a last name with the article that no list has; set by hand
_CHILDREN = frozenset({"ولد", "بن", "بنت", "منت"})
_FIRST = frozenset({"اول", "ثان", "ركن"})  # general *of the first* class, of the staff
_ALLAH, _DIN = "الله", "الدين"
# What stands in front of God's name without making a given name of it: the *messenger*, the *way*, *God willing*.
_OF_FAITH = frozenset(
    {"رسول", "نبي", "كتاب", "حزب", "بيت", "سبيل", "انصار", "جند", "شاء", "باذن", "بحمد", "والحمد"}
)


@cache
def _listed() -> frozenset[str]:
    return given_names() | _common()


@cache
def _common() -> frozenset[str]:
    """Given names that are other words as well."""
    return lexicon.words("ar", "given_names_common.txt", "given_names_definite.txt")


def _is_other(tokens: Tokens, word: str) -> bool:
    """Whether a word is first of all an office, a particle or a part of names."""
    return (
        word in lexicon.words("ar", "roles.txt") or word in tokens.language.stop_words or word in name_links()
    )


def _is_ali(tokens: Tokens, k: int) -> bool:
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
    for i in opening_at(words, _listed()):
        if i < behind or i in used:
            continue
        for rest, cut in readings_in(words[i], _listed()):
            if _is_place_name(words, i) or (i and words[i - 1] in name_links()):
                continue
            if _is_other(tokens, rest) and not (_is_ali(tokens, i) and is_introduced(tokens, i, used)):
                continue
            told = not cut and (is_introduced(tokens, i, used) or _is_in_apposition(tokens, i, knowledge))
            told = told or (bool(cut) and _is_listed_in_full(words, i, rest))
            told = told or _is_rare_in_full(tokens, i, rest, knowledge)
            told = told or (not cut and _is_subject_behind(tokens, i, knowledge))
            known = rest in given_names() and is_person_word(rest, knowledge, MOSTLY)
            if known or told:
                last = _last_name(tokens, i, knowledge, used, told=told)
                if last > i:
                    yield Name("person", i, last, cut)
                behind = last + 1
                break


def with_last_name(tokens: Tokens, name: Name, knowledge: Knowledge, used: Collection[int]) -> Name:
    """A person of one given name with the definite last name that stands right behind it."""
    words = tokens.words
    if name.kind != "person" or name.last + 1 in used or name.last + 1 >= len(tokens):
        return name
    if name.last + 2 < len(tokens) and _is_named_to_office(tokens, name.last + 2):
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
        own = own or (after.startswith("بو") and _is_unknown(tokens, name.last + 1))
        own = own or _is_called_before_that(tokens, name)
        return Name(name.kind, name.first, name.last + own, name.cut)
    if not compound and (name.first != name.last or words[name.first][name.cut :] not in given_names()):
        return name
    # Behind an office or a verb of saying a given name takes no adjective: what has the article is his name.
    told = name.first > 0 and (
        role_head(words[_before_quoted(words, name.first - 1)]) is not None
        or cue(tokens, name.first - 1) == "verb"
        or _is_rank(words, name.first - 1)
        or (
            is_person_word(words[name.first], knowledge, SOMETIMES)
            and is_introduced(tokens, name.first, used)
        )
    )
    definite = told and (is_definite_name(tokens, name.last + 1) or _is_given_and_ends(tokens, name.last + 1))
    # «Said Brian *Dooley*, senior adviser»: what stands between a given name and an office is the last name.
    parted = told and _is_before_office(tokens, name.last + 1)
    own = definite or parted or is_last_name(tokens, name.last + 1, knowledge)
    if not own and not _is_unknown(tokens, name.last + 1):
        return name
    return Name(name.kind, name.first, name.last + 1, name.cut)


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
    if words[k] not in _CLOSE:
        return k
    opens = (at for at in range(k - 1, max(0, k - 2 - _QUOTED), -1) if words[at] in _OPEN)
    return next(opens, k + 1) - 1


def _is_listed_in_full(words: Sequence[str], i: int, given: str) -> bool:
    """Whether a given name with a particle fused to it stands in front of a last name of the lists."""
    after = words[i + 1] if i + 1 < len(words) else ""
    last = after.startswith("ال") and after in lexicon.words("ar", "family_names.txt")
    return last and given in lexicon.words("ar", "first_names.txt") and not vocabulary().get(words[i], 0)


def _is_compound(words: Sequence[str], name: Name) -> bool:
    """Whether a name is a given name of two words: Abd Allah, Nur al-Din, Jean-Yves."""
    if name.last == name.first + 2 and words[name.first + 1] == "-":
        return True
    servant = words[name.first][name.cut :] == _SERVANT
    return name.last == name.first + 1 and (servant or words[name.last] in COMPLETIONS | {_ZAHRA})


def _is_rank(words: Sequence[str], k: int) -> bool:
    """Whether a rank ends at a token: lieutenant, *lieutenant general*."""
    ranks = lexicon.words("ar", "ranks.txt")
    return words[k] in ranks or (k > 0 and words[k] in _FIRST and words[k - 1].startswith("ال"))


def _is_unknown(tokens: Tokens, at: int) -> bool:
    """Whether the press does not know a word, fused or not: right behind a given name it is a name."""
    word = tokens.words[at]
    if not word.isalpha() or len(word) <= SHORTEST_BASE or word in tokens.language.stop_words:
        return False
    if word[0] in "وف" or word.startswith(("ال", "لل")) or word in name_links():
        return False
    known = vocabulary()
    return not (any(rest in known for rest, _ in readings(word)) or is_inflected(word) or cue(tokens, at))


def _is_before_office(tokens: Tokens, at: int) -> bool:
    """Whether a word without an article stands in front of an indefinite office."""
    if at + 1 >= len(tokens):
        return False
    word, office = tokens.words[at], tokens.words[at + 1]
    plain = (
        word.isalpha() and not word.startswith("ال") and role_head(word) is None and cue(tokens, at) is None
    )
    return plain and word not in tokens.language.stop_words and role_head(office) == (office, 0)


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
            words[k].startswith(("ال", "لل", "بال"))
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


def _is_rare_in_full(tokens: Tokens, i: int, given: str, knowledge: Knowledge) -> bool:
    """Whether a given name that is no other word stands in front of one that the press does not know."""
    counts = vocabulary()
    if given in counts or given not in given_names() or i + 1 >= len(tokens):
        return False
    if tokens.words[i] in counts or f"ال{given}" in counts:
        return False
    if _is_unknown(tokens, i + 1) and not tokens.raw(i + 1).endswith(POSSESSIVES):
        return True  # Bianca *Andreescu*
    last = tokens.words[i + 1]
    if last.endswith("ي") and is_rare_last_name(tokens, i + 1, knowledge):
        return last not in counts or not is_adjective(last)
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
    if named and not words[i + 1].endswith("ا") and _is_named_to_office(tokens, i + 2):
        return may_be_last_name(tokens, i + 1, knowledge)
    if not is_rare_last_name(tokens, i + 1, knowledge):
        return False
    if words[i] in lexicon.words("ar", "honorifics.txt"):
        return False  # «His Highness»
    office = i + 2 + (words[i + 2] == "،")
    return office < len(words) and role_head(words[office]) == (words[office], 0)


def _is_named_to_office(tokens: Tokens, k: int) -> bool:
    """Whether a token is an office in the accusative, which somebody is elected or named to: *as president*."""
    office = tokens.words[k].removesuffix("ا")
    return tokens.words[k] != office and role_head(office) == (office, 0)


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
        opens = word in given_names() and not _is_other(tokens, word) and not tokens.words[1].startswith("ال")
        # «The *meeting* of Darmanin» is none: the press knows the word, and never for somebody.
        opens = opens and (word not in knowledge.clusters or is_person_word(word, knowledge, SOMETIMES))
        return Name(name.kind, 0, name.last) if opens and name.first == name.last and not linked else name
    if tokens.words[name.first].startswith("ال"):
        # «Gave it *to Fatima* al-Zahra al-Mansouri».
        for rest, cut in readings(word):
            if cut and rest in lexicon.words("ar", "first_names.txt") and not vocabulary().get(word, 0):
                return Name(name.kind, first, name.last, cut)
    if name.first != name.last and not linked:
        return name
    if tokens.raw(first) == _ANNE or (word == _BASIM and cue(tokens, first - 1) == "verb"):
        return Name(name.kind, first, name.last)
    if word in (_ALLAH, _DIN) and first > 1 and first - 1 not in used and _is_compound_of(tokens, first):
        return Name(name.kind, first - 1, name.last)
    if _is_told_of_people(tokens, first):
        return Name(name.kind, first, name.last)
    plain = _is_ali(tokens, first) or not _is_other(tokens, word)
    listed = word in _listed() and plain and is_introduced(tokens, first, used)
    return Name(name.kind, first, name.last) if listed or unknown(first) else name


def with_father_of(tokens: Tokens, name: Name, used: Collection[int]) -> Name:
    """A person with whoever is the son or daughter of that name in front: *al-Dah Ould* Abd al-Jalil."""
    words, own = tokens.words, name.first - 2
    if name.kind != "person" or name.cut or own < 1 or words[own + 1] not in _CHILDREN:
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
    plain = not (word.startswith("ال") or _is_other(tokens, word) or role_head(word) or cue(tokens, at))
    # A noun of the language has its article elsewhere, or stands behind a particle: *under the command of*.
    fused = any(cut and rest in vocabulary() for rest, cut in readings(word))
    return plain and not fused and f"ال{word}" not in vocabulary() and not is_inflected(word)


def _is_compound_of(tokens: Tokens, at: int) -> bool:
    """Whether «Allah» or «the faith» makes a given name with the word in front: *Najm al-Din* Erbakan."""
    if tokens.words[at] == _ALLAH:
        return _is_of_god(tokens, at - 1)
    word = tokens.words[at - 1]
    return word in _listed() and role_head(word) is None and not _is_other(tokens, word)


def _is_of_god(tokens: Tokens, at: int) -> bool:
    """Whether a word in front of «Allah» makes a given name with it: a name, or a word the press seldom writes."""
    word = tokens.words[at]
    known = word in given_names() or vocabulary().get(word, 0) < SELDOM
    return known and word.isalpha() and not _is_other(tokens, word) and word not in _OF_FAITH


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
            (word in name_links() or word == _SERVANT)
            and last + 2 < len(words)
            and words[last + 2][0].isalpha()
        ):
            last += 2
        elif (told and word in COMPLETIONS) or (
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
    return plain and _is_unknown(tokens, at)  # Kolo Toure *annulled it*


def _is_place_name(words: Sequence[str], i: int) -> bool:
    """Whether a given name stands in that of a street, a stadium or an institution."""
    heads = lexicon.words("ar", "named_after_heads.txt")
    titles = lexicon.words("ar", "ranks.txt", "honorifics.txt")
    at = i - 1
    at -= at > 0 and words[at] in titles
    return at >= 0 and any(rest in heads for rest, _ in readings(words[at]))
