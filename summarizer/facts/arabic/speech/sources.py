"""Everything in an Arabic sentence that may be the source of a quotation: names, offices, documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from corpus import word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ARTICLES, POSSESSIVES, readings, written
from summarizer.facts.arabic.date_words import classes
from summarizer.facts.arabic.people.adjectives import (
    goes_with,
    is_adjective,
    is_indefinite_adjective,
)
from summarizer.facts.arabic.people.given_names import is_given
from summarizer.facts.arabic.people.people import GENERAL, is_attendant, role_head
from summarizer.facts.arabic.places import place_key
from summarizer.facts.arabic.saying import bare, cue, verb_gender
from summarizer.facts.arabic.speech.no_sources import is_no_noun
from summarizer.facts.arabic.speech.office_holders import behind_name, joined, with_holder
from summarizer.facts.arabic.speech.source import AT, PLACE, Source, gender_of, is_feminine, source_noun
from summarizer.facts.arabic.tagged_names import Name
from summarizer.facts.tokens import Tokens

_MASCULINE = frozenset({"لبنان"})
_CODE = 2  # letters of an ISO 3166 code
_LONGEST = 10  # words of an office, as the longest of the press have
_ACCUSATIVE = frozenset({"لكن", "ان", "بان", "لان", "كان"})
_OF_HIM = frozenset({"عنه", "عنها", "عنهم", "له", "لها", "لهم", "لنا", "لي"})
_ONE_OF_THEM = frozenset({"احدهم", "احدهما", "احداهن", "احداهما", "بعضهم"})
_ONE = frozenset({"احد", "احدي", "بعض"})
_OPEN = frozenset('«“"')
_CLOSE = frozenset('»”"')
_NAMED = 5  # words in marks that a body may call itself by; set by hand
_TITLES = 2  # words of the title of whom somebody serves: the driver of *the late president* So-and-so
_SHORTEST_KIN = 3  # letters of a noun in front of its pronoun


class _Known(Struct, frozen=True):
    """The names of a sentence.

    Attributes:
        people: The tokens of names of persons.
        places: The tokens of names of places, with how many letters are fused to each.
        firms: The organizations, by their first tokens.
    """

    people: frozenset[int]
    places: Mapping[int, int]
    firms: Mapping[int, Name]


def find_sources(tokens: Tokens, names: Sequence[Name]) -> list[Source]:
    """The candidates of a sentence in order; an office that is a named person's is that person."""
    people = [name for name in names if name.kind == "person"]
    firms = {name.first: name for name in names if name.kind == "organization"}
    in_firms = {k for name in firms.values() for k in name.tokens}
    known = _Known(
        frozenset(k for name in people for k in name.tokens),
        {k: name.cut for name in names if name.kind == "place" for k in name.tokens},
        firms,
    )
    near = {k - ahead for k in known.people for ahead in (1, 2, 3)}
    out: list[Source] = []
    behind = 0
    for i in [i for i, word in enumerate(tokens.words) if i in near or _may_open(word)]:
        if i < behind:
            continue
        found = None if i in known.people or i in in_firms else _described(tokens, i, known)
        found = found or _one_of(tokens, i, known) or _attendant(tokens, i, known)
        if found:
            held = with_holder(tokens, found, people, names)
            out.append(held if held.person else behind_name(tokens, held, people))
            behind = found.last + 1
    covered = {k for source in out for k in range(source.first, source.last + 1)}
    out += [_from_name(tokens, name, name) for name in people if name.first not in covered]
    out += [_from_name(tokens, name, None) for name in firms.values() if name.first not in covered]
    out += [
        Source(
            name.first,
            name.last,
            written(tokens, name.first, name.last, 0),
            PLACE,
            _place_gender(tokens, name),
        )
        for name in names
        if name.kind == "place" and not name.cut and name.first not in covered and _speaks(tokens, name)
    ]
    return joined(tokens, sorted(out, key=lambda s: (s.first, s.rank, -s.last)))


@word_cache(1 << 14)
def _may_open(word: str) -> bool:
    """Whether a word may name a source by itself, whoever stands near it."""
    one = word.removeprefix("و").removeprefix("ف")
    named = source_noun(word) is not None or (word.endswith("ا") and source_noun(word[:-1]) is not None)
    return named or one in _ONE_OF_THEM or one in _ONE


def _from_name(tokens: Tokens, name: Name, person: Name | None) -> Source:
    text = written(tokens, name.first, name.last, name.cut)
    fused = tokens.words[name.first][: name.cut].removeprefix("و").removeprefix("ف")
    gender = _body_gender(tokens, name) if person is None else ""
    governed = bool(fused) or _is_governed(tokens, name.first)
    return Source(name.first, name.last, text, 0, gender, person, governed)


def _place_gender(tokens: Tokens, name: Name) -> str:
    """«f» of a country or town without the article, but for few; else empty."""
    word = tokens.words[name.first]
    return "" if word.startswith("ال") or word in _MASCULINE else "f"


def _speaks(tokens: Tokens, name: Name) -> bool:
    """Whether a place may be who says something: a country, or a capital right behind a woman's verb."""
    if len(place_key(" ".join(tokens.words[name.first : name.last + 1]))) == _CODE:
        return True
    return (
        name.first > 0
        and cue(tokens, name.first - 1) == "verb"
        and verb_gender(tokens, name.first - 1) == "f"
    )


def _body_gender(tokens: Tokens, name: Name) -> str:
    """The gender of an organization's noun, in its name or in front of it; empty of a bare name."""
    first = tokens.words[name.first][name.cut :]
    before = tokens.words[name.first - 1] if name.first else ""
    heads = lexicon.words("ar", "organization_heads.txt", "media_heads.txt")
    for word in (first, *(rest for rest, _ in readings(before))):
        if word in heads or word.removeprefix("ال") in heads:
            return "f" if word.endswith("ه") else "m"
    return "f" if is_feminine(tokens.raw(name.first)) else ""


def _described(tokens: Tokens, i: int, known: _Known) -> Source | None:
    """The office or the document that token `i` names, with what belongs to it; None where it names none."""
    word = tokens.words[i]
    noun = source_noun(word)
    if noun is None and word.endswith("ا") and i and bare(tokens.words[i - 1]) in _ACCUSATIVE:
        noun = source_noun(word[:-1])  # «but *an official*»
    if noun is None or is_no_noun(tokens, i):
        return None
    found, rank = noun
    last = _end(tokens, i, known, found[0].startswith("ال"))
    # «The researcher and activist So-and-so» is one.
    while (
        last + 1 < len(tokens)
        and tokens.words[last + 1].startswith("وال")
        and role_head(tokens.words[last + 1])
    ):
        last = _end(tokens, last + 1, known, True)
    second = _second_office(tokens, last, known)
    last = last if second is None else second
    gender = (
        gender_of(written(tokens, i, i, found[1])) if rank == 1 else "f" if is_feminine(tokens.raw(i)) else ""
    )
    if rank == 1 and gender == "m" and i and _says_a_woman(tokens, i - 1):
        gender = "f"  # many a woman has an office with a man's noun
    prefix = word[: found[1]].removeprefix("و").removeprefix("ف")
    governed = bool(prefix) or word.startswith(("لل", "بال")) or _is_governed(tokens, i)
    return Source(i, last, written(tokens, i, last, found[1]), rank, gender, governed=governed)


def _says_a_woman(tokens: Tokens, k: int) -> bool:
    """Whether a token is the verb of a woman who says something, and takes nobody to whom it is told."""
    verbs = lexicon.words("ar", "speech_only_verbs.txt")
    return bare(tokens.words[k]) in verbs and verb_gender(tokens, k) == "f"


def _second_office(tokens: Tokens, last: int, known: _Known) -> int | None:
    """The last token of another office of the same man: the activist *and teacher of history* So-and-so."""
    at = last + 1
    if at >= len(tokens) or tokens.words[at][0] != "و" or tokens.words[at].startswith("وال"):
        return None
    if role_head(tokens.words[at][1:]) != (tokens.words[at][1:], 0):
        return None
    end = _end(tokens, at, known, False)
    at = end + 1 + (tokens.words[end + 1 : end + 2] == ["،"])
    return end if at in known.people else None


def _one_of(tokens: Tokens, i: int, known: _Known) -> Source | None:
    """Somebody who is one of several people: *one of* the advisers."""
    word = tokens.words[i].removeprefix("و").removeprefix("ف")
    if word in _ONE_OF_THEM and i > 0 and cue(tokens, i - 1) == "verb":
        return Source(i, i, written(tokens, i, i, 0), 1, "f" if word.startswith("احدا") else "m")
    if word not in _ONE or i + 1 >= len(tokens):
        return None
    plural = tokens.words[i + 1]
    # «Wrote *one of the users*»: who says something is somebody.
    said = i - (i > 1 and tokens.words[i - 1] in _OF_HIM)
    says = (
        said > 0
        and cue(tokens, said - 1) == "verb"
        and (
            (plural.startswith("ال") and plural.endswith(("ين", "ات")))
            # «One of *the guards of* the prison»: a plural in front of its genitive.
            or (plural.endswith("ي") and tokens.words[i + 2 : i + 3] and tokens.words[i + 2].startswith("ال"))
        )
    )
    if not says and plural not in lexicon.words("ar", "human_plurals.txt"):
        return None
    last = _end(tokens, i + 1, known, tokens.words[i + 1].startswith("ال"))
    gender = "m" if word == "احد" else "f" if word == "احدي" else ""
    cut = len(tokens.words[i]) - len(word)
    governed = _is_governed(tokens, i)
    return Source(i, last, written(tokens, i, last, cut), 1, gender, governed=governed)


def _attendant(tokens: Tokens, i: int, known: _Known) -> Source | None:
    """The noun of who serves or is near him who is named behind it: *the fiancée of* So-and-so."""
    people = known.people
    near = i + 1 in people or i + 2 in people or i + 3 in people
    if not near or i in people or not is_attendant(tokens, i):
        return None
    last = i
    while last + 1 < len(tokens) and last - i < _TITLES and tokens.words[last + 1].startswith("ال"):
        last += last + 1 not in known.people
        if last + 1 in known.people:
            break
    if last + 1 not in known.people:
        return None
    gender = "f" if is_feminine(tokens.raw(i)) else "m"
    return Source(i, last, written(tokens, i, last, 0), 1, gender, governed=_is_governed(tokens, i))


def _end(tokens: Tokens, i: int, known: _Known, definite: bool) -> int:
    """The last token of a description whose noun is token `i`: its genitives, its adjectives, what it is of."""
    last = i
    while last + 1 < len(tokens) and last + 1 not in known.people and last - i < _LONGEST:
        step = _step(tokens, i, last, known, definite)
        if step is None:
            break
        last = step
    while last > i and tokens.words[last] in ("باسم", "في"):
        last -= 1
    return last


def _step(tokens: Tokens, i: int, last: int, known: _Known, definite: bool) -> int | None:
    """The last token of what the word behind token `last` adds to a description; None where it ends there."""
    words, at, places, firms = tokens.words, last + 1, known.places, known.firms
    word = words[at]
    quoted = _quoted(words, at, firms)
    told_outlet = _tells_outlet(words, i, at)
    if word in lexicon.words("ar", "issuing_verbs.txt") or told_outlet or quoted is not None:
        return None if told_outlet else quoted
    demonyms = lexicon.words("ar", "demonyms.txt")
    if at in firms:
        whole = definite or any(w.startswith(ARTICLES) for w in words[i + 1 : at])
        told = firms[at].cut and (
            _is_told(words, last, firms[at], definite=whole) or _talks_to(words, i, firms[at])
        )
        # «Recommended the committee *to the federation*»: a definite noun has no genitive.
        apart = definite and not firms[at].cut and word.startswith("ال") and words[last] != "باسم"
        return None if told or apart else firms[at].last
    if last > i and words[last] in lexicon.words("ar", "same.txt"):
        return None  # «the same source» is complete
    if word == "باسم" or word in lexicon.words("ar", "same.txt"):
        return at
    if word in AT and at + 1 in firms and not definite:
        return firms[at + 1].last
    if at in places and word not in demonyms:
        return None if places[at] or not (last == i or not words[last].startswith("ال")) else at
    if cue(tokens, at) or _is_when(word) or (word in tokens.language.stop_words and word not in GENERAL):
        return None
    if word.startswith(ARTICLES) or word in demonyms:
        return at if _belongs(tokens, i, last, definite=definite) else None
    seat = at + 1 in places and not places[at + 1] and _is_construct(words, at, firms, seat=True)
    return at if not definite and (_goes_on(words, i, at, firms) or seat) else None


def _is_when(word: str) -> bool:
    """Whether a word tells the time of day or the weekday: a European diplomat *on Monday evening*."""
    times = lexicon.words("ar", "times_of_day.txt")
    return word in times or any(name.startswith("weekday") for name in classes().get(word, ()))


def _goes_on(words: Sequence[str], i: int, at: int, firms: Mapping[int, Name]) -> bool:
    """Whether an indefinite word at token `at` belongs to the description that an indefinite noun at `i` opens."""
    if is_given(words[at]):
        # Behind a whole office stands who has it.
        return not any(w.startswith(ARTICLES) for w in words[i + 1 : at]) and _is_construct(words, at, firms)
    if words[at][0] != "ل" and any(w.startswith(ARTICLES) for w in words[i + 1 : at]):
        return False  # «the minister of foreign affairs renewed *his warnings*»
    # A *security* source; the director of *the office* of the president.
    return all(is_indefinite_adjective(w) for w in words[i + 1 : at + 1]) or _is_construct(words, at, firms)


def _is_told(words: Sequence[str], last: int, firm: Name, *, definite: bool) -> bool:
    """Whether a body fused to «ل» behind a definite noun is told something: an outlet, or one without a noun.

    The secretary general *of the union*, the committee *of the party*; but «the minister told the agency».
    """
    if definite and words[last] in lexicon.words("ar", "office_adjectives.txt"):
        return False
    head = words[firm.first][firm.cut :]
    media = lexicon.words("ar", "media_heads.txt", "outlet_heads.txt")
    return head in media or (definite and head not in lexicon.words("ar", "organization_heads.txt"))


def _tells_outlet(words: Sequence[str], i: int, at: int) -> bool:
    """Whether behind who is described at `i` stands the outlet that was told: a spokeswoman *told the agency*.

    A statement may be an outlet's own, and so may a correspondent.
    """
    noun, word = words[i].removeprefix("و"), words[at]
    staff = lexicon.group("ar", "people_words.tsv", "of an outlet")
    own = noun in staff or f"ال{noun}" in lexicon.words("ar", "issued_documents.txt")
    return word[0] == "ل" and word[1:] in lexicon.words("ar", "media_heads.txt") and not own


def _talks_to(words: Sequence[str], i: int, firm: Name) -> bool:
    """Whether somebody who is not named speaks to a body without a noun: an informed source *to Reuters*."""
    fused = words[firm.first][: firm.cut].endswith("ل")
    heads = lexicon.words("ar", "organization_heads.txt")
    bare_name = words[firm.first][firm.cut :] not in heads
    return fused and bare_name and words[i].removeprefix("و") in lexicon.words("ar", "unnamed_sources.txt")


def _belongs(tokens: Tokens, i: int, last: int, *, definite: bool) -> bool:
    """Whether the definite word behind token `last` belongs to the description of the noun at token `i`.

    A definite noun has adjectives alone, which agree with it; an indefinite one has its genitive first.
    """
    words, at = tokens.words, last + 1
    word = words[at]
    if definite and "باسم" not in words[i : last + 1]:
        if word.startswith("لل") and words[last] in lexicon.words("ar", "office_adjectives.txt"):
            # The secretary general *of* the union; but «told the newspaper».
            return lexicon.words("ar", "media_heads.txt").isdisjoint((word[2:], f"ال{word[2:]}"))
        if words[last].startswith("لل"):
            return is_adjective(word)
        gender = "f" if is_feminine(tokens.raw(i)) else "m"
        return word in lexicon.words("ar", "demonyms.txt") or goes_with(words[i], gender, word)
    named = max((k for k in range(i, last + 1) if words[k] == "باسم"), default=i)
    complete = any(words[k].startswith(ARTICLES) for k in range(named + 1, last + 1))
    return not complete or not word.startswith("ال") or is_adjective(word)


def _is_construct(words: Sequence[str], at: int, firms: Mapping[int, Name], *, seat: bool = False) -> bool:
    """Whether an indefinite noun goes on with a construct: director of *the office* of the president."""
    if at + 1 >= len(words) or not words[at].isalpha() or len(words[at]) < 3:
        return False
    return (
        seat or _quoted(words, at + 1, firms) is not None or at + 1 in firms or words[at + 1].startswith("ال")
    )


def _quoted(words: Sequence[str], at: int, firms: Mapping[int, Name]) -> int | None:
    """The last token of what a body calls itself in marks that open at `at`: the association «*so-and-so*»."""
    body = words[at - 1] in lexicon.words("ar", "organization_heads.txt")
    # The president «*of so-and-so*».
    body = body or (not words[at - 1].startswith("ال") and role_head(words[at - 1]) is not None)
    if not body or words[at] not in _OPEN:
        return None
    if at + 1 not in firms:
        return next((k for k in range(at + 2, min(len(words), at + _NAMED + 2)) if words[k] in _CLOSE), None)
    end = firms[at + 1].last + 1
    return end if end < len(words) and words[end] in _CLOSE else end - 1


def _is_governed(tokens: Tokens, i: int) -> bool:
    """Whether a preposition stands in front of a candidate, or in front of the noun it belongs to."""
    i -= i > 1 and tokens.words[i - 1] in _OPEN
    before = tokens.words[i - 1] if i else ""
    if i and cue(tokens, i - 1) == "verb":
        return False  # «expressed» is written like «via»
    if before.startswith("ل") and before[1:] in lexicon.words("ar", "media_heads.txt"):
        return True  # «told *the agency* So-and-so»
    if _is_of_somebody(before) or bare(before) in lexicon.words("ar", "human_plurals.txt"):
        return True  # the *envoys of* the king
    if i > 1 and tokens.words[i - 2] == "مع" and before.startswith("ال"):
        return True  # an interview *with our colleague* So-and-so
    return bare(before) in lexicon.words("ar", "prepositions.txt")


def _is_of_somebody(word: str) -> bool:
    """Whether a word is «to» or «by» with somebody who is someone's: *to her friend* So-and-so."""
    base = next((word[1:].removesuffix(end) for end in POSSESSIVES if word.endswith(end)), "")
    if word[:1] not in ("ل", "ب") or len(base) < _SHORTEST_KIN:
        return False
    listed = lexicon.words("ar", "kin.txt", "person_introducers.txt")
    return word[1:] in listed or role_head(base) == (base, 0)
