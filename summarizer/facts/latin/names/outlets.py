"""Outlets, agencies and acronyms in French and English text, and who tells them something."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital, is_national, is_weekday
from summarizer.facts.latin.names.english_bodies import goes_on_to_head
from summarizer.facts.latin.names.gazetteer import is_people, place_at
from summarizer.facts.latin.saying import saying_verbs, source_at
from summarizer.facts.latin.word_groups import body_words, name_words, place_words
from summarizer.facts.tokens import AND, Tokens

_LETTERS = (2, 3)  # letters in capitals behind an outlet's name: Hespress *FR*; set by hand
_SOURCE = 4  # tokens: a bound of phrases such as «according to»
_THE = frozenset({"The"})
_STATIONS = frozenset({"tv"})  # ends the names of stations: Harbour *TV*
# Letters of a state of America, which may end a firm's name too: Web*MD*; but Face*ID*, Fi*OS*.
_STATE, _SHORT_THINGS = 2, frozenset({"id", "os"})
_WITH = ["auprès", "de"]
# Bodies that the press of America writes with points.
_DOTTED = frozenset({"un", "eu"})
_SIGNS = ("$", "€", "£")  # of money, behind the letters of whose it is
_TO_WHOM = frozenset({"la", "l", "'", "’"})  # between «à» and an agency


@cache
def suffixes() -> frozenset[str]:
    """What tells father from son behind a name: James Roe *Jr*."""
    return name_words("father or son")


def is_agency(tokens: Tokens, i: int) -> bool:
    """Whether a token alone is an agency of the lists, or the acronym of a body."""
    if tokens.words[i] in lexicon.words(tokens.language.code, "agencies.txt"):
        return True
    if tokens.words[i] in lexicon.words(tokens.language.code, "acronyms_of_things.txt"):
        return False
    if tokens.words[i] in body_words("shouted") | tokens.language.months.keys() or is_weekday(tokens, i):
        return False
    if tokens.words[i] in place_words("state") and tokens.is_among(i + 1, (".",)):
        return False  # «Dunmore, *FLA.*»
    if tokens.words[i] in name_words("behind a name") and is_capital(tokens, i - 1):
        return False  # Ann Roe *SAN*
    if tokens.is_among(i + 1, _SIGNS) and tokens.touches(i + 1):
        return False  # *NZ*$9
    if tokens.words[i - 1 : i] == ["-"] and tokens.touches(i) and len(tokens.words[i - 2]) == 1:
        return False  # an *e-POWER* car
    letters = tokens.raw(i).replace(".", "")
    short = letters.isupper() and letters.isalpha() and 2 <= len(letters) <= 6
    return short and not set(letters) <= set("IVXLC")


def _dotted_end(tokens: Tokens, first: int) -> int | None:
    """The last point of an acronym written with points: *F.B.I.*; of two letters only the lists' *U.N.*, *E.U.*.

    Two letters may be somebody's initials, as may any that a name goes on behind: *J.R.R.* So-and-so.
    """
    k, letters = first, ""
    while is_capital(tokens, k) and len(tokens.words[k]) == 1 and tokens.words[k + 1 : k + 2] == ["."]:
        if not tokens.touches(k + 1) or (letters and not tokens.touches(k)):
            break
        letters, k = letters + tokens.words[k], k + 2
    code = tokens.language.code
    if letters in lexicon.words(code, "acronyms_of_things.txt") or (
        is_capital(tokens, k) and len(letters) > 2
    ):
        return None
    joined = tokens.touches(first) and first > 0
    known = letters in _DOTTED if len(letters) == len("UN") else len(letters) > len("UN")
    return k - 1 if known and not joined and code == "en" else None


def dotted_bodies(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """The bodies whose acronyms are written with points, where no place is: the *F.B.I.*."""
    for i, word in enumerate(tokens.words):
        if len(word) == 1 and tokens.words[i + 1 : i + 2] == ["."] and place_at(tokens, i) is None:
            end = _dotted_end(tokens, i)
            if end is not None and not goes_on_to_head(tokens, end):
                yield i, end


def is_camel_case(tokens: Tokens, i: int) -> bool:
    """Whether a name has a capital inside, as firms' have: *BlueBay*, *AgroParisTech*; but a man is *McKay*."""
    word = tokens.raw(i)
    inner = next((k for k in range(2, len(word)) if word[k].isupper() and word[k - 1].islower()), None)
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    # «Face*ID*», «My*SQL*», «Ph*D*» are no firms.
    things = lexicon.words(tokens.language.code, "acronyms_of_things.txt")
    ends = "" if inner is None else word[inner:].casefold()
    if inner is not None and (
        (ends in things and (len(ends) > _STATE or ends in _SHORT_THINGS))
        or tokens.words[i] in name_words("behind a name")
    ):
        return False
    return (
        inner is not None
        and not word.startswith(lexicon.lines(tokens.language.code, "surname_openings.txt"))
        and tokens.words[i] not in firsts
    )


def is_outlet_of_agency(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the noun of an outlet stands behind an agency: *Reuters Television*."""
    noun = last == first + 1 and tokens.words[last] in body_words("outlet")
    return noun and is_agency(tokens, first) and place_at(tokens, first) is None


def is_channel(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a noun of English channels ends a name behind one word that tells nothing: Sky *Sports*."""
    other = tokens.language.stop_words | place_words("side") | body_words("worldwide")
    plain = first + 1 == last and tokens.words[first] not in other and place_at(tokens, first) is None
    plain = plain and not (tokens.heading or is_national(tokens, first) or tokens.is_among(last + 1, AND))
    plain = plain and not (first and tokens.words[first - 1].isdigit())  # Radio 5 *Live Sport*
    return plain and tokens.words[last] in body_words("channel")


def is_outlet(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name opens with a capital article in a sentence, or ends in letters: *The National*, BFM *TV*."""
    if (
        tokens.heading
        or last == first
        or lexicon.words(tokens.language.code, "roles.txt") & {tokens.words[last]}
    ):
        return False
    after = tokens.raw(last)
    letters = (
        after.isupper() and after.isalpha() and len(after) in _LETTERS and after.casefold() not in suffixes()
    )
    opened = tokens.raw(first) in _THE and first > 0 and tokens.words[first - 1].isalpha()
    opened = opened and _is_heard(tokens, first, last)
    given = tokens.words[first] in lexicon.words(tokens.language.code, "first_names.txt")
    plain = all(word.isalpha() for word in tokens.words[first : last + 1])
    things = lexicon.words(tokens.language.code, "acronyms_of_things.txt") - _STATIONS
    if tokens.words[last] in things or (opened and place_at(tokens, first + 1) == last):
        return False  # «Face *ID*», «in *The Bahamas*»
    # «*Many* IT …», «*Every* UK …», *German* TV
    letters = letters and not _is_of_any(tokens, first)
    return plain and (opened or (letters and not given and not tokens.raw(first).isupper()))


def _is_of_any(tokens: Tokens, first: int) -> bool:
    """Whether what stands in front of letters is no name: a small word, a pronoun of anybody, a people."""
    small = tokens.language.stop_words | name_words("nobody") | name_words("opens a clause")
    return tokens.words[first] in small or is_people(tokens, first)


def _is_heard(tokens: Tokens, first: int, last: int) -> bool:
    """Whether an outlet tells or is told, or is called a paper: told *The Harbour*; but a film is *The Harbour*."""
    code = tokens.language.code
    verbs = saying_verbs(code)
    beside = tokens.words[first - 1 : first] + tokens.words[last + 1 : last + 2]
    heard = any(word in verbs or word in body_words("outlet") for word in beside)
    led = any(source_at(tokens, k) == first for k in range(max(0, first - _SOURCE), first))
    heads = lexicon.words(code, "organization_heads.txt")
    return heard or led or code != "en" or not heads.isdisjoint(tokens.words[first : last + 1])


def verb_before_receiver(tokens: Tokens, first: int) -> int | None:
    """The verb of saying with whom it is told to in front of a French name: *a dit* à Reuters Untel."""
    if lexicon.lines(tokens.language.code, "adjective_endings.txt"):
        to = receiver(tokens, first - 1)
        if to is not None and tokens.words[to - 1] in saying_verbs(tokens.language.code):
            return to - 1
    return None


def receiver(tokens: Tokens, last: int) -> int | None:
    """The token of «à» in front of an agency or acronym up to token `last`: *à* l'AFP, *auprès* de Reuters."""
    if last < 2 or not is_agency(tokens, last):
        return None
    k = last - 1
    while tokens.words[k] in _TO_WHOM:
        k -= 1
    if tokens.words[k - 1 : k + 1] == _WITH:
        return k - 1
    return k if tokens.words[k] == "à" else None
