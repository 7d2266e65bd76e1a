"""People, organizations, places and events in French and English text, by capitals and word lists."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from summarizer.facts import lexicon
from summarizer.facts.latin.capitals import FORMER, body_at, is_capital, is_national, place_at, runs
from summarizer.facts.latin.headed_places import headed_places, is_made_of_place
from summarizer.facts.latin.institutions import event_at, organization_at
from summarizer.facts.latin.numerals import numerals
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.mention import Kind
from summarizer.facts.tokens import Tokens

_APOSTROPHES = frozenset("'’")
_ACRONYM = 3  # letters: two may be somebody's initials
# Words of Arabic and Berber names inside them, which mostly have a capital: Lubna *Al* Qasimi.
_OF_FAMILIES = frozenset(
    {"abdel", "abou", "abu", "al", "ait", "aït", "ben", "bin", "bint", "bou", "el", "ibn", "ould"}
)
# Abbreviations that open the names of places: *St* Louis, *Av.* Foch.
_OF_STREETS = frozenset({"st", "ste", "av"})
_FUSED_LINKS = frozenset({"au", "aux"})
_LONGEST_ACRONYM = 6  # letters: longer words in capitals are the heading of a column; set by hand
_JOINED = frozenset({"-", "'", "’"})
_MOST_PARTS = 3  # words of a name behind its first; set by hand
_LONGEST_OFFICE = 12  # tokens of an office with all it is of; set by hand
_OFFICE = 7  # tokens of an office with what it is of; set by hand


SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What stands behind a last name and is none."""


class Name(Struct, frozen=True):
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
        if event:
            yield Name("event", *event)
    behind: set[int] = set()
    for i in range(len(tokens)):
        span = organization_at(tokens, i)
        if span is not None:
            behind.add(span[1] + 1)
            yield Name("organization", *span)
        body = body_at(tokens, i)
        if body is not None:
            yield Name("organization", i - is_national(tokens, i - 1), body)
    for first, last in runs(tokens):
        # «Banque de France *François Villeroy*»: the stretch holds a body and a name behind it.
        yield from _classify(tokens, next((k for k in range(first, last) if k in behind), first), last)
    for i in range(len(tokens)):
        end = place_at(tokens, i)
        if end is not None:
            yield Name("place", i, end)
    for span in headed_places(tokens):
        yield Name("place", *span)


def _classify(tokens: Tokens, first: int, last: int) -> Iterator[Name]:
    """What a stretch of capitalised words names."""
    begun = _begin(tokens, first, last)
    if begun is None:
        return
    titled, first = begun
    addressed = _is_addressed(tokens, first)
    first += _is_whence(tokens, first, last)
    if place_at(tokens, first) == last and not addressed:
        yield Name("place", first, last)
    elif _is_organization(tokens, first, last) and not _is_of_body(tokens, first, last, titled=titled):
        yield Name("organization", first, last)
    elif not titled and is_made_of_place(tokens, first, last):
        yield Name("place", first, last)
    elif addressed or _is_person(tokens, first, last, titled=titled):
        yield from _person(tokens, first, last, titled=titled or addressed)


def _begin(tokens: Tokens, first: int, last: int) -> tuple[bool, int] | None:
    """Whether a title or an office tells who a stretch names, and where that name begins; None without one."""
    titled = _is_title(tokens, first - 1) or _is_title(tokens, first - 2)
    # Behind an office in small letters two capitals are a name: le ministre Chakib Benali.
    titled = titled or (last > first and first > 0 and _behind_office(tokens, first))
    # «*St.* Thomas» behind a preposition is a town.
    titled = titled and not _is_of_streets(tokens, first - 1)
    while first <= last and (_is_title(tokens, first) or tokens.words[first] in (".", "-")):
        if _is_of_streets(tokens, first):
            return None
        titled, first = True, first + 1
    if first == 0 and not titled and _opens_sentence(tokens):
        first += 1
        # «L'Algérie»: an article without its vowel opens the sentence, and the mark behind it no name.
        particles = lexicon.words(tokens.language.code, "particles.txt") | _APOSTROPHES
        first += first <= last and tokens.words[first] in particles
    first += first == 0 < last and tokens.words[0] in FORMER
    at = _behind_title(tokens, first, last) or _behind_field(tokens, first, last)
    at = at or _behind_place(tokens, first, last)
    if at is not None:
        titled, first = True, at
    if titled and first < last and tokens.words[first] == "of":
        first = _behind_of(tokens, first, last)
    if first > last or (first < last and _is_bare_office(tokens, first, last)):
        return None
    return titled, first


def _person(tokens: Tokens, first: int, last: int, *, titled: bool) -> Iterator[Name]:
    """A person, and the body he is of: «Tom Pearce *of* Meridian Freight» is a man and a firm."""
    of = next((k for k in range(first + 1, last) if tokens.words[k] == "of"), last + 1)
    if of == first + 1 <= last and not titled:
        return  # «the *District* of Lake County»
    yield Name("person", first, of - 1)
    if of + 2 <= last:
        yield Name("organization", of + 1, last)


def _is_whence(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name is behind where one is from: *Czech* Tereza Novakova, délégué *CGT* Patrice Gaudin."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    if first + 1 >= last or tokens.words[first] in firsts or tokens.touches(first + 1):
        return False
    whole = last - first > 1 and tokens.words[first + 1] not in _JOINED | {"."}
    acronym = _is_organization(tokens, first, first) and tokens.words[first + 1] in firsts
    national = is_national(tokens, first) and (last - first > 1 and tokens.words[first + 1] in firsts)
    return whole and (acronym or national)


def _is_bare_office(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a stretch ends with an office and names nobody: Deputy *Prime Minister*; but *John* Major."""
    given = tokens.words[first] in lexicon.words(tokens.language.code, "first_names.txt")
    return _is_title(tokens, last) and not given


def _is_addressed(tokens: Tokens, first: int) -> bool:
    """Whether a form of address stands in front of token `first`: who is called *Mme* Delmas is no town."""
    at = first - 1 - (tokens.words[first - 1] == ".")
    return (
        0 <= at < first
        and tokens.words[at] in tokens.language.titles - _OF_STREETS
        and is_capital(tokens, at)
    )


def _behind_office(tokens: Tokens, first: int) -> bool:
    """Whether an office stands in front of token `first`, or it and a comma: the health minister, *So-and-so*."""
    if _is_office(tokens, first - 1):
        return True
    k = first - 1
    if tokens.words[k] in lexicon.words(tokens.language.code, "prepositions.txt"):
        return False  # «analyste *chez* Atlas Capital», «ex-mayor *of* Port Sava»
    comma = tokens.words[k] == ","
    k -= comma
    # What the office is of may have capitals: la ministre de la Culture.
    for at in range(k, max(-1, k - (_LONGEST_OFFICE if comma else _OFFICE)), -1):
        if not (tokens.words[at].isalpha() or tokens.words[at] in _APOSTROPHES | {"-"}):
            return False
        if _is_office(tokens, at):
            return at == k or tokens.words[k + 1] == "," or not is_capital(tokens, k)
    return False


def _behind_field(tokens: Tokens, first: int, last: int) -> int | None:
    """Where a name begins behind the last word of an office: la ministre de l'Équipement *Sonia Hamrouni*."""
    code = tokens.language.code
    links = lexicon.words(code, "linking_words.txt") | _FUSED_LINKS
    firsts = lexicon.words(code, "first_names.txt")
    if first < 2 or tokens.words[first - 1] not in links or tokens.words[first] in firsts:
        return None
    at = next((k for k in range(first + 1, last) if tokens.words[k] in firsts), None)
    if at is None or tokens.words[at - 1] in _JOINED or not _is_of_office(tokens, first - 1):
        return None
    return at


def _behind_of(tokens: Tokens, of: int, last: int) -> int:
    """Where a name begins behind what an office is of: Secretary *of* State *Ann* Roe."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    given = next((k for k in range(of + 2, last) if tokens.words[k] in firsts), None)
    return min(of + 2, last + 1) if given is None else given


def _behind_place(tokens: Tokens, first: int, last: int) -> int | None:
    """Where a name begins behind the place that an office is of: Attorney for the District of Ohio *Ann Roe*."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    if tokens.words[first] in firsts:
        return None
    for k in range(first + 1, last):
        opens = tokens.words[k] in firsts and not tokens.touches(k) and tokens.words[k - 1] not in _JOINED
        if opens and any(place_at(tokens, j) == k - 1 for j in range(max(first, k - 3), k)):
            return k
    return None


def _is_of_streets(tokens: Tokens, i: int) -> bool:
    """Whether a token with a capital opens the name of a place as of a person: *St.* Thomas, *Av.* Foch."""
    at = i - (i > 0 and tokens.words[i] == ".")
    return at >= 0 and is_capital(tokens, at) and tokens.words[at] in _OF_STREETS


def _is_of_office(tokens: Tokens, k: int) -> bool:
    """Whether words up to token `k` are an office and what else it is of: ministre de l'Économie et *des*."""
    for at in range(k, max(-1, k - _LONGEST_OFFICE), -1):
        if not (tokens.words[at].isalpha() or tokens.words[at] in _JOINED):
            return False
        if _is_office(tokens, at):
            return True
    return False


def _is_person(tokens: Tokens, first: int, last: int, *, titled: bool) -> bool:
    given = tokens.words[first] in lexicon.words(tokens.language.code, "first_names.txt")
    if place_at(tokens, first) is not None and not (given and _is_called_like_place(tokens, first, last)):
        return False
    if titled:
        return True
    if place_at(tokens, first) is not None:
        return _speaks(tokens, first, last) or _is_told(tokens, last)
    if last == first:
        return first > 0 and _is_aged(tokens, last)  # accuse *Fatna*, 61 ans
    code = tokens.language.code
    if tokens.words[first] in numerals(code):
        return False  # «*Huit* États ont conclu»
    given = given or _is_of_country(tokens, first)
    kin = any(tokens.words[k] in _OF_FAMILIES for k in range(first + 1, last))
    return given or kin or _speaks(tokens, first, last) or _is_told(tokens, last)


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


def _is_of_country(tokens: Tokens, first: int) -> bool:
    """Whether a country owns what is named: *Hungary's* Eszter Nagy."""
    if first < 3 or tokens.words[first - 1] != "s" or tokens.words[first - 2] not in ("'", "’"):
        return False
    return any(place_at(tokens, k) == first - 3 for k in range(max(0, first - 6), first - 2))


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
    roles = lexicon.words(tokens.language.code, "roles.txt")
    return any(tokens.words[k] in roles for k in range(at, min(len(tokens), at + 2)))


def _is_aged(tokens: Tokens, last: int) -> bool:
    """Whether a name is followed by an age in years: Nora, 34 ans; Nora, a 34-year-old."""
    words = tokens.words[last + 1 : last + 6]
    years = words[2:3] in (["ans"], ["an"]) or words[3:5] == ["-", "year"] or words[2:4] == ["-", "year"]
    return words[:1] == [","] and years


def _behind_title(tokens: Tokens, first: int, last: int) -> int | None:
    """The first token of the name behind the last office inside a stretch: Irish Bank Governor *Mary Kane*."""
    heads = lexicon.words(tokens.language.code, "organization_heads.txt")
    for k in range(last - 1, first - 1, -1):
        if _is_title(tokens, k) and not (k > first and _is_of_streets(tokens, k)):
            rest = range(k + 1, last + 1)
            return k + 1 if not any(tokens.words[j] in heads for j in rest) else None
    return None


def _opens_sentence(tokens: Tokens) -> bool:
    """Whether the first word has its capital from its place and not from being a name."""
    word, language = tokens.words[0], tokens.language
    if word in lexicon.words(language.code, "first_names.txt") or place_at(tokens, 0) is not None:
        return False
    particle = word in lexicon.words(language.code, "particles.txt")
    # «O'Brien»: what is joined by the mark is one name.
    joined = tokens.words[1:2] and tokens.words[1] in _APOSTROPHES
    return word in language.stop_words or particle or not (joined or is_capital(tokens, 1))


def _is_title(tokens: Tokens, i: int) -> bool:
    """Whether a token is a form of address, or an office with a capital."""
    if not is_capital(tokens, i):
        return False
    word = tokens.words[i]
    return word in tokens.language.titles or word in lexicon.words(tokens.language.code, "roles.txt")


def _is_office(tokens: Tokens, i: int) -> bool:
    return is_office_noun(tokens, i) and not is_capital(tokens, i)


def is_office_noun(tokens: Tokens, i: int) -> bool:
    """Whether a token is the noun of an office, or the end of one with a hyphen: *porte-parole*."""
    roles = lexicon.words(tokens.language.code, "roles.txt")
    joined = "".join(tokens.words[i - 2 : i + 1]) if i > 1 and tokens.words[i - 1] == "-" else ""
    return tokens.words[i] in roles or joined in roles


def _is_organization(tokens: Tokens, first: int, last: int) -> bool:
    if first == last:
        if tokens.words[first] in lexicon.words(tokens.language.code, "agencies.txt"):
            return True
        if tokens.words[first] in lexicon.words(tokens.language.code, "acronyms_of_things.txt"):
            return False
        letters = tokens.raw(first).replace(".", "")
        short = letters.isupper() and letters.isalpha() and 2 <= len(letters) <= 6
        return short and not set(letters) <= set("IVXLC")
    code = tokens.language.code
    heads = lexicon.words(code, "organization_heads.txt")
    if any(tokens.words[k] in heads for k in range(first, last + 1)):
        return True
    opening, given = tokens.raw(first), lexicon.words(code, "first_names.txt")
    if opening in lexicon.lines(code, "club_initials.txt") or _is_acronym(tokens, first, last):
        return True
    # «*Statistics Canada* said»: who speaks has no country for a last name.
    return (
        place_at(tokens, last) == last and _speaks(tokens, first, last) and tokens.words[first] not in given
    )


def _is_acronym(tokens: Tokens, first: int, last: int) -> bool:
    """Whether an acronym opens a stretch that has small letters too: *ESB* Networks."""
    word, rest = tokens.raw(first), tokens.raw(first + 1, last)
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
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
    return any(0 <= k < len(tokens) and tokens.words[k] in verbs for k in (first - 1, last + 1, last + 2))
