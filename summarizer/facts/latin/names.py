"""People, organizations, places and events in French and English text, by capitals and word lists."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from summarizer.facts import lexicon
from summarizer.facts.latin.capitals import FORMER, body_span, is_capital, is_national, place_at, runs
from summarizer.facts.latin.headed_places import headed_places, is_made_of_place
from summarizer.facts.latin.institutions import event_at, organization_at
from summarizer.facts.latin.numerals import numerals
from summarizer.facts.latin.offices import (
    behind_field,
    behind_of,
    behind_office,
    behind_place,
    behind_title,
    is_addressed,
    is_bare_office,
    is_field,
    is_joined_to_name,
    is_of_streets,
    is_title,
)
from summarizer.facts.latin.outlets import (
    SUFFIXES,
    is_agency,
    is_camel_case,
    is_outlet,
    receiver,
    verb_before_receiver,
)
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.mention import Kind
from summarizer.facts.tokens import AND, Tokens

_APOSTROPHES = frozenset("'’")
_ACRONYM = 3  # letters: two may be somebody's initials
# Words of Arabic and Berber names inside them, which mostly have a capital: Lubna *Al* Qasimi.
_OF_FAMILIES = frozenset(
    {"abdel", "abou", "abu", "al", "ait", "aït", "ben", "bin", "bint", "bou", "el", "ibn", "ould"}
)
_LONGEST_ACRONYM = 6  # letters: longer words in capitals are the heading of a column; set by hand
_JOINED = frozenset({"-", "'", "’"})
# What only people do: «Beside him, *Tamir Sharif* nodded».
_GESTURES = frozenset(
    {"frowned", "grinned", "laughed", "nodded", "shrugged", "sighed", "smiled", "wept", "winced"}
)
_OF_TRADES = ("ologist", "ographer", "ologue", "ographe")  # endings of trades: a *glaciologist*
_MOST_PARTS = 3  # words of a name behind its first; set by hand


_SIDES = frozenset(
    {
        "south",
        "north",
        "east",
        "west",
        "southern",
        "northern",
        "eastern",
        "western",
        "central",
        "upper",
        "lower",
    }
    | {"southwest", "southeast", "northwest", "northeast"}
)
_DE = frozenset({"de", "d", "du"})


class Name(Struct, frozen=True, gc=False):
    """A name in one sentence: its kind, first and last token."""

    kind: Kind
    first: int
    last: int


def last_of(tokens: Tokens, name: Name) -> int:
    """The token of a person's last name."""
    return name.last - (name.last > name.first and tokens.words[name.last] in SUFFIXES)


def find_names(tokens: Tokens) -> list[Name]:
    """The names of a sentence, in order and not overlapping."""
    used: set[int] = set()
    out: list[Name] = []
    for name in _candidates(tokens):
        span = range(name.first, name.last + 1)
        if used.isdisjoint(span):
            out.append(name)
            used.update(span)
    return sorted(out, key=lambda name: name.first)


def _candidates(tokens: Tokens) -> Iterator[Name]:
    """What may be a name, the surest first."""
    for i in range(len(tokens)):
        event = event_at(tokens, i)
        if event and body_span(tokens, i) is None:  # the *World Economic Forum*
            yield Name("event", *event)
    opening: set[int] = set()
    behind: set[int] = set()
    for i in range(len(tokens)):
        span = organization_at(tokens, i)
        if span is not None:
            behind.add(span[1] + 1)
            yield Name("organization", *span)
        body = body_span(tokens, i)
        if body is not None:
            opening.add(body[0])
            yield Name("organization", *body)
    yield from _in_runs(tokens, opening, behind)
    for i in range(len(tokens)):
        end = place_at(tokens, i)
        if end is not None:
            # «*South* Portland», where the list has no such place of its own.
            side = i > 0 and tokens.words[i - 1] in _SIDES and is_capital(tokens, i - 1)
            yield Name("place", i - side, end)
    for span in headed_places(tokens):
        yield Name("place", *span)


def _in_runs(tokens: Tokens, opening: set[int], behind: set[int]) -> Iterator[Name]:
    """What stretches of capitalised words name.

    Args:
        tokens: The sentence.
        opening: The tokens that its listed organizations begin with.
        behind: Those behind its organizations.
    """
    for first, last in runs(tokens):
        begin = next((k for k in range(first, last) if k in behind), first)
        # «said *So-and-so* of Human Rights Watch»
        of = next((k for k in range(begin + 1, last) if tokens.words[k] == "of" and k + 1 in opening), None)
        end = last if of is None or _is_organization(tokens, begin, of - 1) else of - 1
        # «A dit à Reuters *Leota Faumuina*».
        if first < last and tokens.words[first + 1] not in _JOINED and receiver(tokens, first) is not None:
            begin = first + 1
            yield Name("organization", first, first)
        # «Banque de France *François Villeroy*»: the stretch holds a body and a name behind it.
        yield from _classify(tokens, begin, end)


def _classify(tokens: Tokens, first: int, last: int) -> Iterator[Name]:
    """What a stretch of capitalised words names."""
    begun = _begin(tokens, first, last)
    if begun is None or is_field(tokens, begun[1], last):
        return
    titled, first = begun
    addressed = is_addressed(tokens, first)
    if _is_whence(tokens, first, last):
        if _is_organization(tokens, first, first):
            yield Name("organization", first, first)
        titled = titled or _is_inhabitant(tokens, first)
        first += 1
    if first == last and not addressed and is_camel_case(tokens, first):
        yield Name("organization", first, last)
    elif place_at(tokens, first) == last and not addressed:
        yield Name("place", first, last)
    elif (not (titled or addressed) and is_outlet(tokens, first, last)) or (
        _is_organization(tokens, first, last) and not _is_of_body(tokens, first, last, titled=titled)
    ):
        yield Name("organization", first, last)
    elif not titled and is_made_of_place(tokens, first, last):
        yield Name("place", first, last)
    elif addressed or _is_person(tokens, first, last, titled=titled):
        yield from _person(tokens, first, last, titled=titled or addressed)


def _begin(tokens: Tokens, first: int, last: int) -> tuple[bool, int] | None:
    """Whether a title or an office tells who a stretch names, and where that name begins; None without one."""
    titled = is_title(tokens, first - 1) or is_title(tokens, first - 2)
    # Behind an office in small letters two capitals are a name: le ministre Chakib Benali.
    titled = titled or (last > first and first > 0 and behind_office(tokens, first))
    titled = titled or tokens.words[max(0, first - 4) : first] == ["-", "year", "-", "old"]
    # «*St.* Thomas» behind a preposition is a town.
    titled = titled and not is_of_streets(tokens, first - 1)
    while first <= last and (
        is_title(tokens, first)
        or tokens.words[first] in (".", "-")
        or (tokens.words[first] == "justice" and is_title(tokens, first - 1))  # Mrs *Justice* Roe
    ):
        if is_of_streets(tokens, first) or is_joined_to_name(tokens, first, last):
            return None
        titled, first = True, first + 1
    if first == 0 and not titled and _opens_sentence(tokens):
        first += 1
        # «L'Algérie»: an article without its vowel opens the sentence, and the mark behind it no name.
        particles = lexicon.words(tokens.language.code, "particles.txt") | _APOSTROPHES
        first += first <= last and tokens.words[first] in particles
    first += first == 0 < last and tokens.words[0] in FORMER
    if first > last:
        return None  # a title alone: «he met Mr»
    at = behind_title(tokens, first, last) or behind_field(tokens, first, last)
    at = at or behind_place(tokens, first, last)
    if at is not None:
        titled, first = True, at
    if titled and first < last and tokens.words[first] == "of":
        first = behind_of(tokens, first, last)
    if titled and first < last and tokens.words[first] in _DE and not tokens.raw(first + 1)[1:].islower():
        return None  # «le PDG *de TF1*», but «le général de Gaulle»
    if is_of_streets(tokens, first - 1) and not titled:
        return None  # «St. *Louis Park*»
    if first > last or (first < last and is_bare_office(tokens, first, last)):
        return None
    return titled, first


def _person(tokens: Tokens, first: int, last: int, *, titled: bool) -> Iterator[Name]:
    """A person, and the body he is of: «Tom Pearce *of* Meridian Freight» is a man and a firm."""
    of = next((k for k in range(first + 1, last) if tokens.words[k] == "of"), last + 1)
    if of == first + 1 <= last and not titled:
        return  # «the *District* of Lake County»
    yield Name("person", first, of - 1)
    if of + 2 <= last or (of + 1 == last and is_camel_case(tokens, last)):
        yield Name("organization", of + 1, last)


def _is_whence(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name is behind where one is from: *Czech* Tereza Novakova, délégué *CGT* Patrice Gaudin."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    if first + 1 >= last or tokens.words[first] in firsts or tokens.touches(first + 1):
        return False
    whole = last - first > 1 and tokens.words[first + 1] not in _JOINED | {"."}
    named = tokens.words[first + 1] in firsts and place_at(tokens, first + 1) is None
    acronym = _is_organization(tokens, first, first) and named
    national = is_national(tokens, first) and (last - first > 1 and tokens.words[first + 1] in firsts)
    return whole and (acronym or national or _is_inhabitant(tokens, first))


def _is_inhabitant(tokens: Tokens, first: int) -> bool:
    """Whether a French name of who lives somewhere stands behind its article: *le Belge* Untel."""
    endings = lexicon.lines(tokens.language.code, "inhabitant_endings.txt")
    if not lexicon.lines(tokens.language.code, "adjective_endings.txt") or not first:
        return False
    before = (
        tokens.words[first - 1] if tokens.words[first - 1] not in _APOSTROPHES else tokens.words[first - 2]
    )
    word = tokens.words[first]
    lives = word.endswith(endings) or word in lexicon.words(tokens.language.code, "inhabitants.txt")
    return before in ("le", "la", "l") and lives


def _is_person(tokens: Tokens, first: int, last: int, *, titled: bool) -> bool:
    given = tokens.words[first] in lexicon.words(tokens.language.code, "first_names.txt")
    if titled and not given and tokens.words[last - 1] in _DE and place_at(tokens, last) is not None:
        return False  # le procureur de la *République de Lyon*
    called = given and _is_called_like_place(tokens, first, last)
    # «For *Wellington Pacheco, a guard*»: no place is one.
    called = called or (given and last > first and place_at(tokens, last) is None and _is_told(tokens, last))
    # «Governor *Fatih Karahanli*»: no place is called so, whatever its first word.
    rest = all(place_at(tokens, k) is None for k in range(first + 1, last + 1))
    called = called or (titled and last > first and rest and is_title(tokens, first - 1))
    if place_at(tokens, first) is not None and not called:
        return False
    if titled:
        return True
    if place_at(tokens, first) is not None:
        return _speaks(tokens, first, last) or _is_told(tokens, last)
    if last == first:
        return first > 0 and _is_aged(tokens, last)  # accuse *Fatna*, 61 ans
    code = tokens.language.code
    if tokens.words[first] in numerals(code) or tokens.words[first] in _SIDES:
        return False  # «*Huit* États ont conclu», «*North* African»
    if not lexicon.lines(code, "adjective_endings.txt") and tokens.words[last] in lexicon.words(
        code, "street_heads.txt"
    ):
        return False  # «at *Miller Drive*»
    given = given or _is_of_country(tokens, first)
    kin = any(tokens.words[k] in _OF_FAMILIES for k in range(first + 1, last))
    paired = last == first + 1 and _is_paired(tokens, first)
    acts = tokens.words[last + 1 : last + 2] != [] and tokens.words[last + 1] in _GESTURES
    return acts or given or kin or paired or _speaks(tokens, first, last) or _is_told(tokens, last)


def _is_called_like_place(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a given name that is a place too opens a name: *Florence* Ames said, President *Vladimir* Ames."""
    if last == first or place_at(tokens, first) != first or tokens.touches(first + 1):
        return False
    small = lexicon.words(tokens.language.code, "place_prepositions.txt")
    rest = all(place_at(tokens, k) is None for k in range(first + 1, last + 1))
    return (
        rest
        and last - first <= _MOST_PARTS
        and tokens.words[first - 1 : first] != ["-"]
        and not (first and tokens.words[first - 1] in small)
    )


def _is_paired(tokens: Tokens, first: int) -> bool:
    """Whether a name is the second of two behind an office in the plural: ministers Ann Roe and *So-and-so*."""
    k = first - 1
    if k < 3 or tokens.words[k] not in AND:
        return False
    k -= 1
    while k > 0 and is_capital(tokens, k):
        k -= 1
    plural = tokens.words[k]
    return (
        k < first - 2
        and plural.endswith("s")
        and plural[:-1] in lexicon.words(tokens.language.code, "roles.txt")
    )


def _is_of_country(tokens: Tokens, first: int) -> bool:
    """Whether a country owns what is named: *Hungary's* Eszter Nagy."""
    if (
        tokens.heading
        or first < 3
        or tokens.words[first - 1] != "s"
        or tokens.words[first - 2] not in ("'", "’")
    ):
        return False
    at = next((k for k in range(max(0, first - 6), first - 2) if place_at(tokens, k) == first - 3), None)
    return at is not None and tokens.words[at - 1 : at] != ["of"]  # «the Times *of* Israel's»


def _is_told(tokens: Tokens, last: int) -> bool:
    """Whether a name is followed by an age or an office between commas: Nora Haddad, 34, or, a teacher."""
    if last + 2 >= len(tokens) or tokens.words[last + 1] != ",":
        return False
    word = tokens.words[last + 2]
    if word.isdigit() and len(word) == len("34"):
        return _is_aged(tokens, last) or tokens.words[last + 3 : last + 4] == [","]
    articles = lexicon.words(tokens.language.code, "articles.txt")
    at = last + 2 + (word in articles or word in ("'", "’"))
    at += at < len(tokens) and tokens.words[at] in ("'", "’")
    human = lexicon.words(tokens.language.code, "roles.txt", "humans.txt")
    return any(
        tokens.words[k] in human or tokens.words[k].endswith(_OF_TRADES)
        for k in range(at, min(len(tokens), at + 2))
    )


def _is_aged(tokens: Tokens, last: int) -> bool:
    """Whether a name is followed by an age in years: Nora, 34 ans; Nora, a 34-year-old."""
    words = tokens.words[last + 1 : last + 6]
    years = words[2:3] in (["ans"], ["an"]) or words[3:5] == ["-", "year"] or words[2:4] == ["-", "year"]
    return words[:1] == [","] and years


def _opens_sentence(tokens: Tokens) -> bool:
    """Whether the first word has its capital from its place and not from being a name."""
    word, language = tokens.words[0], tokens.language
    if word in lexicon.words(language.code, "first_names.txt") or place_at(tokens, 0) is not None:
        return False
    particle = word in lexicon.words(language.code, "particles.txt")
    # «O'Brien»: what is joined by the mark is one name.
    joined = tokens.words[1:2] and tokens.words[1] in _APOSTROPHES
    return word in language.stop_words or particle or not (joined or is_capital(tokens, 1))


def _is_organization(tokens: Tokens, first: int, last: int) -> bool:
    if first == last:
        return is_agency(tokens, first)
    code = tokens.language.code
    heads = lexicon.words(code, "organization_heads.txt")
    opening, given = tokens.raw(first), lexicon.words(code, "first_names.txt")
    plural = tokens.words[last].endswith("s") and tokens.words[last][:-1] in heads
    if any(tokens.words[k] in heads for k in range(first, last + 1)) or (
        plural and tokens.words[first] not in given
    ):
        return True
    if opening in lexicon.lines(code, "club_initials.txt") or _is_acronym(tokens, first, last):
        return True
    heard = tokens.words[first - 1 : first] in (["told"], ["tells"])
    ends = last + 1 >= len(tokens) or not tokens.words[last + 1].isalnum()
    if heard and (place_at(tokens, last) == last or (ends and tokens.words[first] not in given)):
        return True  # «told *Sky Germany*», «“…,” he told *Nordzoom Afrika*.»
    # «*Statistics Canada* said»: who speaks has no country for a last name.
    return (
        place_at(tokens, last) == last and _speaks(tokens, first, last) and tokens.words[first] not in given
    )


def _is_acronym(tokens: Tokens, first: int, last: int) -> bool:
    """Whether an acronym opens a stretch that has small letters too: *ESB* Networks."""
    word, rest = tokens.raw(first), tokens.raw(first + 1, last)
    firsts = lexicon.words(tokens.language.code, "first_names.txt", "acronyms_of_things.txt")
    if not firsts.isdisjoint(tokens.words[first : last + 1]):
        return False  # «*NASA* Administrator Bill Nelson»
    # «FOOTBALL Le club …» is the heading of a column.
    acronym = word.isalpha() and word.isupper() and _ACRONYM <= len(word) <= _LONGEST_ACRONYM
    return acronym and not rest.isupper()


def _is_of_body(tokens: Tokens, first: int, last: int, *, titled: bool) -> bool:
    """Whether a stretch is somebody and whose he is: Leila Mansour *of* St Thomas' Hospital."""
    given = tokens.words[first] in lexicon.words(tokens.language.code, "first_names.txt")
    of = next((k for k in range(first + 2, last) if tokens.words[k] == "of"), None)
    return (titled or given) and of is not None and not _is_organization(tokens, first, of - 1)


def _speaks(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a verb of saying stands next to a name."""
    verbs = saying_verbs(tokens.language.code)
    near = [k for k in (first - 1, last + 1, last + 2) if 0 <= k < len(tokens) and tokens.words[k] in verbs]
    near += [k for k in [verb_before_receiver(tokens, first)] if k is not None]
    # In a headline «Little *Say*» is no verb.
    return any(k == 0 or not (tokens.heading and is_capital(tokens, k)) for k in near)
