"""Places in French and English text that no list knows, by the word in front of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capital_runs import behind_hyphens, runs
from summarizer.facts.latin.names.capitals import is_capital, is_figure, is_national
from summarizer.facts.latin.names.gazetteer import body_at, place_at
from summarizer.facts.latin.names.outlets import is_camel_case
from summarizer.facts.latin.word_groups import LINKS, place_words
from summarizer.facts.marks import APOSTROPHES, DASHES
from summarizer.facts.tokens import AND, Tokens

_OF = frozenset({"of", "de", "d"})
_AGE_AND_OF = 4  # tokens: a comma, the age, a comma and «of»
_LONGEST_LINE = 12  # tokens from the place of a report to its dash; set by hand
_WHEN = frozenset({"last", "next"})  # in Harlani *last* week
_YEARS = frozenset({"ans"})
_AGED = 2  # figures of an age
_YEAR = 4  # and of a year
_FROM = frozenset({"from", "to", "of", "at", "depuis", "vers"})
_SQUARE = "place"
_ANY = ("un", "une", "cette", "quelque")
_AT = ("à", "a")  # a capital often stands without its accent
_ARTICLES = frozenset({"el"})  # opens the names of Arab towns: *El* Harrouch
_MOST = 3  # words of such a name: Bab El Oued
_FEW_KNOWN = 2  # places that lists know, with which others stand in a row; set by hand
# Languages and peoples behind «in» are no places.
_PEOPLES = ("ish", "ese", "ian", "ic", "ench", "utch")


def is_made_of_place(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a noun of a place opens or ends a name: *Wadi* Halfa, Nile *Delta*."""
    code = tokens.language.code
    if last == first or tokens.words[last] in lexicon.words(code, "place_tails.txt"):
        # «Supervisor Ann Roe *of* Napa County»
        return last > first and "of" not in tokens.words[first:last]
    # Sidi Moussa may be a man; but in *Santa Monica*.
    led = first > 0 and tokens.words[first - 1] in lexicon.words(code, "place_prepositions.txt")
    given = not led and tokens.words[first + 1] in lexicon.words(code, "first_names.txt")
    return (
        not given
        and tokens.words[first] in lexicon.words(code, "place_openers.txt")
        and last - first <= _MOST
    )


def street_at(tokens: Tokens, first: int) -> int | None:
    """Where a French street begins that is called after a place at a token: *rue de* Rome, *place du* Luxembourg.

    «La *place de* Paris» is where its banks are.
    """
    k = first - 1
    while k > 0 and tokens.words[k] in LINKS:
        k -= 1
    between = tokens.words[k + 1 : first]
    if tokens.language.code != "fr" or not between or k < 0:
        return None
    if tokens.words[k - 1 : k] in ([word] for word in _ANY):
        return None  # «dans *une rue* de Rome»
    square = tokens.words[k] == _SQUARE and between != ["de"]
    return k if square or tokens.words[k] in lexicon.words("fr", "street_heads.txt") else None


def compound_places(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """First and last token of French places with small words in hyphens: *Fos-sur-Mer*; no *Jean-de-Dieu* Untel."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    k = 0
    while k < len(tokens):
        end = behind_hyphens(tokens, k) if is_capital(tokens, k) else None
        if end is None:
            k += 1
            continue
        first = k
        while (
            first > 1
            and tokens.words[first - 1] == "-"
            and tokens.touches(first)
            and tokens.touches(first - 1)
        ):
            first -= 2
        while (further := behind_hyphens(tokens, end)) is not None:
            end = further
        while (
            tokens.words[end + 1 : end + 2] == ["-"]
            and tokens.touches(end + 1)
            and is_capital(tokens, end + 2)
        ):
            end += 2
        if tokens.words[first] not in firsts:
            yield first, end
        k = end + 1


def headed_places(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """First and last token of what stands behind «the village of», or behind a preposition of place."""
    heads = lexicon.words(tokens.language.code, "place_heads.txt")
    prepositions = lexicon.words(tokens.language.code, "place_prepositions.txt")
    of_several = tokens.language.code == "fr"  # les *communes* d'Oued Melha et de Kervalan
    for begin, last in runs(tokens):
        opened = begin == 0 and _is_opened(tokens, last)
        first = begin + opened
        if first == 0:
            continue
        if first == last and (_has_noun_behind(tokens, first) or _is_whence(tokens, first)):
            yield first, last
        elif (inside := _in_brackets(tokens, first, last)) is not None:
            yield first, last
            yield inside
        elif (saint := _is_after_saint(tokens, first, prepositions)) is not None:
            yield first, saint
        # «In *Local* 90», «shares in *Halden*».
        other = _is_numbered(tokens, last) or _is_of_thing(tokens, first)
        if last - first >= _MOST or other or not _may_be_place(tokens, first, last):
            continue
        at = first - 1
        while at > 0 and tokens.words[at] in LINKS:
            at -= 1
        headed = _is_quarter(tokens, first) or (
            at < first - 1
            and (tokens.words[at] in heads or (of_several and tokens.words[at].removesuffix("s") in heads))
        )
        if not headed and _is_owner(tokens, last):
            continue  # «in *Moyo's* house»
        # Two capitals behind a preposition may be a person.
        one = _is_one_word(tokens, first, last) or _is_part_of_land(tokens, first, last)
        if (
            headed
            or opened
            or (one and tokens.words[first - 1] in prepositions)
            or _ends_pair(tokens, first, last)
        ):
            yield (street_at(tokens, first) if headed else None) or first, last


def _is_opened(tokens: Tokens, last: int) -> bool:
    """Whether «À» and a town open a French sentence: *À Kervalan*, la mairie …."""
    opened = tokens.language.code == "fr" and tokens.words[0] in _AT and not tokens.heading
    town = opened and last == 1 and tokens.is_among(last + 1, (",", "("))
    return town and body_at(tokens, last) is None


def _in_brackets(tokens: Tokens, first: int, last: int) -> tuple[int, int] | None:
    """The department or region in brackets behind a French town: à *Fréjus* (Var), *Melle* (Deux-Sèvres).

    None without; what stands behind no preposition may be a firm or a player: l'usine Untel (Var).
    """
    if tokens.language.code != "fr" or not tokens.is_among(last + 1, ("(",)) or last - first >= _MOST:
        return None
    led = tokens.words[first - 1] in lexicon.words("fr", "prepositions.txt")
    led = led or (tokens.words[first - 1] in APOSTROPHES and tokens.is_among(first - 2, ("d",)))
    at = last + 2
    short = tokens.is_among(at, place_words("department")) and is_capital(tokens, at)
    end = at if short else place_at(tokens, at)
    closed = end is not None and tokens.is_among(end + 1, (")",))
    if end is None or not (led and closed and _may_be_place(tokens, first, last)):
        return None
    # «Face à *Untel Wits* (Afrique du Sud)» are clubs and players of countries.
    country = " ".join(tokens.words[at : end + 1]) in lexicon.names("fr", "countries.tsv")
    return None if country else (at, end)


def _is_quarter(tokens: Tokens, first: int) -> bool:
    """Whether an Arabic noun of places stands in small letters in front of a French name: *haï* El-Houria."""
    named = tokens.language.code == "fr" and not is_capital(tokens, first - 1)
    return named and tokens.words[first - 1] in place_words("quarter")


def is_of_treaty(tokens: Tokens, last: int) -> bool:
    """Whether a place is where a treaty was made and is not spoken of: the *Paris* Agreement, climate accord."""
    at = last + 1 + tokens.is_among(last + 1, ("climate", "peace"))
    return tokens.language.code == "en" and tokens.is_among(at, place_words("treaty"))


def _ends_pair(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a sentence ends with a second name behind a preposition of place: in Harland and *Kwandala*."""
    prepositions = lexicon.words("en", "place_prepositions.txt")
    ends = first == last and (last + 1 == len(tokens) or tokens.words[last + 1] == ".")
    if tokens.language.code != "en" or not ends or tokens.words[first - 1] not in AND:
        return False
    k = first - 2
    while k > 0 and (is_capital(tokens, k) or tokens.words[k] == "-"):
        k -= 1
    return k < first - 2 and tokens.words[k] in prepositions


def _is_part_of_land(tokens: Tokens, first: int, last: int) -> bool:
    """Whether two English words are a side of a land, a county or a park: in *East* Kwanda, in Kwanda *Park*."""
    sided = tokens.words[first] in place_words("side") or tokens.words[first] in place_words("opening")
    events = lexicon.words(tokens.language.code, "event_heads.txt", "event_words.txt")
    two = (
        last == first + 1
        and tokens.language.code == "en"
        and events.isdisjoint(tokens.words[first : last + 1])
    )
    return two and tokens.words[last].isalpha() and (sided or tokens.words[last] in place_words("ending"))


def _is_numbered(tokens: Tokens, last: int) -> bool:
    """Whether a figure behind a name is its number: in *Local* 90; no score, no distance and no year."""
    after = tokens.words[last + 2] if last + 2 < len(tokens) else "."
    plain = after != "-" and not (after.isalpha() and after not in tokens.language.stop_words)
    return is_figure(tokens, last + 1) and len(tokens.words[last + 1]) < _YEAR and plain


def _is_of_thing(tokens: Tokens, first: int) -> bool:
    """Whether a word in front of «in» tells that it leads to a firm or a work: *shares* in Halden, *starred* in."""
    return tokens.words[first - 1] == "in" and tokens.is_among(first - 2, place_words("no place in"))


def _is_one_word(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a stretch is one word, or several that hyphens join: in *Kwandala-Roe*."""
    joined = all(tokens.words[k] == "-" for k in range(first + 1, last, 2)) and not tokens.raw(last).isupper()
    return first == last or ((last - first) % 2 == 0 and joined and not is_national(tokens, last))


def places_in_states(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """English towns with their state or country behind a comma: in *Harland Creek*, Ohio, and in *Roe*, Mich."""
    if tokens.language.code != "en" or "," not in tokens.words:
        return
    prepositions = lexicon.words("en", "place_prepositions.txt") | _FROM
    for first, last in runs(tokens):
        behind = first > 0 and tokens.words[first - 1] in prepositions - _OF
        if behind and last - first < _MOST and tokens.is_among(last + 1, (",",)):
            end = _end_of_state(tokens, last + 2)
            after = tokens.words[end + 1] if end is not None and end + 1 < len(tokens) else "."
            if end is not None and not after.isalnum() and _is_plain(tokens, first, last):
                yield first, last


def dateline(tokens: Tokens) -> tuple[int, int] | None:
    """The place in capitals where an English report was written: *LA KROSS*, Wis. (AP) —; *HARLAND*, Nov 22 —.

    A date or somebody in brackets stands between it and the dash; *UPDATED*, Nov 22, is no place.
    """
    last = -1
    while last + 1 < len(tokens) and (_is_shouted(tokens, last + 1) or tokens.words[last + 1] == "-"):
        last += 1
    if tokens.language.code != "en" or not 0 <= last < _MOST or tokens.words[last].endswith("ed"):
        return None
    near = range(last + 1, min(len(tokens), last + 1 + _LONGEST_LINE))
    dash = next((k for k in near if tokens.words[k] in DASHES and not tokens.touches(k)), None)
    between = tokens.words[last + 1 : dash] if dash is not None else []
    dated = any(word.isdigit() for word in between) and not tokens.language.months.keys().isdisjoint(between)
    told = between[:1] in ([","], ["("]) and (dated or between[-1:] == [")"])
    # A sentence may end with the state's point: *LA KROSS*, Wis.
    alone = tokens.is_among(last + 1, (",",)) and _end_of_state(tokens, last + 2) == len(tokens) - 1
    return (0, last) if (told or alone) and not tokens.heading else None


def _is_shouted(tokens: Tokens, i: int) -> bool:
    return tokens.raw(i).isupper() and tokens.words[i].isalpha() and len(tokens.words[i]) > 1


def _end_of_state(tokens: Tokens, i: int) -> int | None:
    """The last token of a listed place, or of a state's abbreviation with its point, that begins at token `i`."""
    short = i + 1 < len(tokens) and tokens.words[i] in place_words("state") and is_capital(tokens, i)
    return i + 1 if short and tokens.words[i + 1] == "." else place_at(tokens, i)


def _is_plain(tokens: Tokens, first: int, last: int) -> bool:
    """Whether nothing in a stretch tells that it is no place: an office, a noun of bodies, a small word."""
    code = tokens.language.code
    other = lexicon.words(code, "organization_heads.txt", "roles.txt") | tokens.language.stop_words
    other |= lexicon.table(code, "calendar.tsv").keys() | tokens.language.months.keys()
    words = tokens.words[first : last + 1]
    return other.isdisjoint(words) and all(word.isalpha() or word in ".-" for word in words)


def places_in_rows(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """English places that no list knows in a row with others that lists know: Turkey, Poland, *Harland* and Saba.

    Who opens a row without a preposition, or closes it behind two places alone, may be somebody.
    """
    if tokens.language.code != "en" or "," not in tokens.words or tokens.heading:
        return
    led = lexicon.words("en", "prepositions.txt")
    for row in _rows(tokens):
        known = [place_at(tokens, first) == last for first, last in row]
        for n, (first, last) in enumerate(row):
            sure = n > 0 or (first > 0 and tokens.words[first - 1] in led)
            sure = sure and (n < len(row) - 1 or sum(known) > _FEW_KNOWN)
            free = not known[n] and body_at(tokens, first) is None and _may_be_place(tokens, first, last)
            if sum(known) >= _FEW_KNOWN and sure and free:
                yield first, last


def _rows(tokens: Tokens) -> Iterator[list[tuple[int, int]]]:
    """Three stretches of capitals or more, of at most three words each, that commas and «and» at the end join."""
    row: list[tuple[int, int]] = []
    closed = False
    for first, last in runs(tokens):
        between = tokens.words[row[-1][1] + 1 : first] if row else []
        if last - first >= _MOST:
            row = []
        elif row and not closed and (between == [","] or (between[-1:] and between[-1] in AND)):
            closed = between != [","]
            row = [*row, (first, last)] if len(between) <= len((",", "and")) else [(first, last)]
            if closed and len(row) > _FEW_KNOWN:
                yield row
        else:
            row, closed = [(first, last)], False


def _has_noun_behind(tokens: Tokens, at: int) -> bool:
    """Whether the noun of a place in small letters stands behind a name: the *Tuva* region."""
    nouns = lexicon.words(tokens.language.code, "place_nouns_behind.txt")
    behind = at + 1 < len(tokens) and tokens.words[at + 1] in nouns and not is_capital(tokens, at + 1)
    return behind and tokens.words[at - 1] == "the" and not tokens.words[at].endswith(_PEOPLES)


def _is_whence(tokens: Tokens, at: int) -> bool:
    """Whether a name is where somebody is from, behind his age: Ann Roe, 41, *of Dedham*."""
    if at < _AGE_AND_OF or tokens.words[at - 1] not in _OF or tokens.words[at - 2] != ",":
        return False
    k = at - 3 - (tokens.words[at - 3] in _YEARS)
    return tokens.words[k].isdigit() and len(tokens.words[k]) <= _AGED and tokens.words[k - 1] == ","


def _is_after_saint(tokens: Tokens, first: int, prepositions: frozenset[str]) -> int | None:
    """The last token of a town with a saint's name or a Spanish article behind a preposition: from *St. Thomas*."""
    if (
        first == 0
        or tokens.words[first] not in place_words("saint")
        or tokens.words[first - 1] not in prepositions | _FROM
    ):
        return None
    at = first + 1
    at += at < len(tokens) and tokens.words[at] in (".", "-")
    if not is_capital(tokens, at):
        return None
    # «St. Thomas' Hospital» and «St. Thomas Motors» are bodies.
    closed = not is_capital(tokens, at + 1) and tokens.words[at + 1 : at + 2] not in (["'"], ["’"], ["-"])
    return at if closed else None


def _is_owner(tokens: Tokens, last: int) -> bool:
    """Whether the mark of an English possessive stands behind a name, which may be somebody's as well."""
    return tokens.words[last + 1 : last + 3] in (["'", "s"], ["’", "s"])


def _is_adjective(tokens: Tokens, last: int) -> bool:
    """Whether a noun in small letters that is no place's stands behind a word: in *Nepali airspace*."""
    after = tokens.words[last + 1] if last + 1 < len(tokens) else "."
    places = lexicon.words(tokens.language.code, "place_nouns_behind.txt", "place_heads.txt")
    small = tokens.language.stop_words | lexicon.words(tokens.language.code, "prepositions.txt") | places
    told = after.isalpha() and not is_capital(tokens, last + 1) and after not in small | _WHEN
    return told and not tokens.words[last].endswith("ch")  # *Zurich*, *Norwich*


def _has_capital_inside(word: str) -> bool:
    """Whether a word goes on in capitals or has one inside, as things of technology do: *WebScript*."""
    return word[1:2].isupper() or any(b.isupper() and a.islower() for a, b in pairwise(word[1:]))


def _may_be_place(tokens: Tokens, first: int, last: int) -> bool:
    language = tokens.language
    words = tokens.words[first : last + 1]
    dates = lexicon.table(language.code, "calendar.tsv").keys() | language.months.keys()
    given = lexicon.words(language.code, "first_names.txt")
    other = lexicon.words(language.code, "organization_heads.txt", "roles.txt", "currencies.txt")
    small = language.stop_words | language.titles | dates | other | place_words("language")
    if any(word in small for word in words) or words[0] in given or words[-1].endswith(_PEOPLES):
        return False
    if is_national(tokens, last) and _is_adjective(tokens, last):
        return False
    return (
        not any(c.isdigit() for word in words for c in word)
        and all(len(w) > 2 or not w.isalpha() or (last > first and w in _ARTICLES) for w in words[:1])
        and not tokens.raw(first).isupper()
        and not (first == last and (is_camel_case(tokens, first) or _has_capital_inside(tokens.raw(first))))
        and is_capital(tokens, first)
    )
