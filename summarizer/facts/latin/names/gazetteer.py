"""The places and bodies in French and English text that the lists know by name."""

from __future__ import annotations

from functools import cache

from corpus import get_language, normalized
from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital, is_national, is_weekday
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.latin.word_groups import body_words, place_words
from summarizer.facts.tokens import Tokens, opening, tokenize

_FUSED_ARTICLES = ("au", "du")
_MADE = (["a"], ["an"], ["his"], ["her"], ["their"])
DOWNTOWN = (["city", "centre"], ["city", "center"], ["city", "hall"])
"""What ends the name of a place in a city, of which a club may have its name too: Harland *City* Centre."""
_US = ("us",)
_PLACES = ("places.tsv", "cities.txt", "countries.tsv")
_CITIES = ("cities.txt",)
STATES = frozenset({"us", "uk", "eu", "un"})
"""Acronyms that stand in front of a body as the adjective of a country does: *US* Senate."""
_BODIES = ("organizations.txt",)
# What opens such a name where the place may be one that no list has: *High* Court.
_OF_ANY_PLACE = frozenset({"high"})
_STEM = 4  # letters at least that a people shares with its country; set by hand
_PEOPLES = ("ian", "ean", "an", "n", "ese", "ish", "ch", "i")
_LONGEST_PLACE = 5  # words in front of its last that a place's name is looked for from; set by hand


@cache
def _by_first(code: str, lists: tuple[str, ...]) -> dict[str, list[str]]:
    """First word to the names that begin with it, as the lists have them."""
    names = [line.partition("\t")[0] for name in lists for line in lexicon.lines(code, name)]
    found: dict[str, list[str]] = {}
    for name, plain in zip(names, normalized(names, get_language(code).normalize), strict=True):
        found.setdefault(opening(plain), []).append(name)
    return found


@cache
def _names(code: str, lists: tuple[str, ...], first: str) -> tuple[tuple[str, ...], ...]:
    """The names of some lists that begin with a word, longest first."""
    known = _by_first(code, lists).get(first, ())
    names = {tuple(tokenize(name, get_language(code)).words) for name in known}
    return tuple(sorted(names, key=lambda n: (-len(n), n)))


@cache
def with_article(code: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The names of places that open with an article, by what is left where it is fused: le maire *du Caire*."""
    articles = lexicon.words(code, "articles.txt")
    names = (name for first in articles for name in _names(code, _PLACES, first))
    return {name[1:]: name for name in names if len(name) > 1}


@cache
def _is_of_country(word: str, code: str) -> bool:
    """Whether a word is a country's name with the ending of a people, but for a letter: *Brazil*ian, *Peru*vian."""
    stems = {word.removesuffix(ending) for ending in _PEOPLES if word.endswith(ending)}
    own = tuple(stem[: max(_STEM, len(stem) - 1)] for stem in stems if len(stem) >= _STEM)
    names = lexicon.table(code, "countries.tsv")
    return any(part.startswith(own) for name in names for part in name.split())


def is_people(tokens: Tokens, k: int) -> bool:
    """Whether a word is an adjective of a country and not only ends like one: *African*; but *Jackman*."""
    return is_national(tokens, k) and _is_of_country(tokens.words[k], tokens.language.code)


def tells_whence(tokens: Tokens, k: int) -> bool:
    """Whether an English word tells of which country that is what stands behind it: *African* football."""
    after = tokens.words[k + 1] if k + 1 < len(tokens) else ""
    plain = after.isalpha() and not is_capital(tokens, k + 1) and after not in tokens.language.stop_words
    return plain and after not in saying_verbs(tokens.language.code) and is_people(tokens, k)


def is_place(word: str, code: str) -> bool:
    """Whether a normalised word alone is the name of a place that the lists know."""
    return (word,) in _names(code, _PLACES, word)


def place_at(tokens: Tokens, i: int) -> int | None:
    """The last token of the place the lists know that begins at token `i`; None where there is none."""
    last = _listed(tokens, i, _PLACES)
    before = tokens.words[i - 1] if i else ""
    articles = lexicon.words(tokens.language.code, "articles.txt")
    if last is None and is_capital(tokens, i) and (before in _FUSED_ARTICLES or before in articles):
        for words in with_article(tokens.language.code):
            if tuple(tokens.words[i : i + len(words)]) == words:
                return i + len(words) - 1
    return last


def is_place_with_article(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a stretch is an article and a place that the lists know: “*The United States* …”."""
    articles = lexicon.words(tokens.language.code, "articles.txt")
    return first < last and tokens.words[first] in articles and place_at(tokens, first + 1) == last


def longer_place(tokens: Tokens, first: int, last: int) -> int | None:
    """Where the listed place begins that a shorter one ends: *République démocratique du* Congo; None without."""
    near = range(max(0, first - _LONGEST_PLACE), first)
    return next((k for k in near if place_at(tokens, k) == last), None)


def body_span(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The listed organization at token `i` with its country: *Norwegian* Red Cross, *US* Air Force."""
    last = body_at(tokens, i)
    if last is None or tokens.words[last : last + 2] in DOWNTOWN:
        return None
    if last == i and (_ends_longer(tokens, i) or _opens_longer(tokens, i) or _is_last_name(tokens, i)):
        return None
    code = tokens.language.code
    heads = lexicon.words(code, "organization_heads.txt")
    if tokens.words[last] in heads and tokens.words[last + 1 : last + 2] == ["of"]:
        last = place_at(tokens, last + 2) or last
    # «The first Native *American* Supreme Court justice».
    people = i > 1 and (tokens.words[i - 2] == "native" or tokens.touches(i - 1))
    state = i > 0 and tokens.words[i - 1] in STATES and tokens.raw(i - 1).isupper()
    last = _end_of_part(tokens, last)
    own = _place_in_front(tokens, i, last)
    first = i - ((is_national(tokens, i - 1) and not people) or state) if own is None else own
    return first - _is_widened(tokens, first, last), last


def _is_widened(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the world or a country's side is in front of a body: *International*, *North* Korean Red Cross."""
    if tokens.language.code != "en" or tokens.heading or first == last or not is_capital(tokens, first - 1):
        return False
    before = tokens.words[first - 1]
    return before == "international" or (is_people(tokens, first) and before in place_words("side"))


def _end_of_part(tokens: Tokens, last: int) -> int:
    """The last token of a part that an English body's name goes on to: Senate *Judiciary Committee*."""
    if tokens.language.code != "en" or tokens.heading:
        return last
    heads = lexicon.words("en", "organization_heads.txt")
    other = lexicon.words("en", "roles.txt", "first_names.txt") | tokens.language.titles
    end = k = last
    if is_capital(tokens, last + 1) and tokens.words[last + 1] in body_words("legal form"):
        return last + 1  # Volkswagen *AG*
    while is_capital(tokens, k + 1) and tokens.words[k + 1] not in other and not is_weekday(tokens, k + 1):
        k += 1
        end = k if tokens.words[k] in heads else end
    return end


def _place_in_front(tokens: Tokens, i: int, last: int) -> int | None:
    """Where the place begins whose court, party or house a listed body is: *Ohio* Supreme Court.

    None where there is none; «the Roe White House» is of a person.
    """
    k = i - 1
    if last == i or tokens.language.code != "en" or tokens.heading or not is_capital(tokens, k):
        return None
    local = lexicon.words("en", "organization_heads.txt") | body_words("of a place")
    of = tokens.words[last + 1 : last + 2] == ["of"]
    if of or tokens.words[last] not in local or tokens.words[i] in body_words("worldwide"):
        return None
    at = next((j for j in range(max(0, k - _LONGEST_PLACE), i) if place_at(tokens, j) == k), None)
    if at is not None:
        return at
    small = tokens.language.stop_words
    alone = k > 0 and (not is_capital(tokens, k - 1) or tokens.words[k - 1] in small)
    alone = alone and tokens.words[k].isalpha()
    other = small | tokens.language.titles | lexicon.words("en", "roles.txt")
    named = (
        alone and tokens.words[k] not in other and not is_national(tokens, k) and not is_weekday(tokens, k)
    )
    return k if named and (tokens.words[i] in _OF_ANY_PLACE or tokens.words[last] == "party") else None


def _ends_longer(tokens: Tokens, i: int) -> bool:
    """Whether a listed organization of one common word ends a longer name: Nigeria Labour *Congress*."""
    k, code = i - 1, tokens.language.code
    longer = k >= 0 and is_capital(tokens, k) and tokens.words[k].isalpha() and not is_national(tokens, k)
    if not longer or tokens.heading or not tokens.raw(i)[1:].islower() or tokens.words[k] in STATES:
        return False
    other = tokens.language.stop_words | tokens.language.titles | lexicon.words(code, "roles.txt")
    return tokens.words[i] in lexicon.words(code, "organization_heads.txt") and tokens.words[k] not in other


def _is_last_name(tokens: Tokens, i: int) -> bool:
    """Whether a given name stands in front of a listed body of one word: Hakan *Ericsson*."""
    if not is_capital(tokens, i - 1) or tokens.words[i - 1] in tokens.language.stop_words:
        return False
    given = tokens.words[i - 1] in lexicon.words(tokens.language.code, "first_names.txt")
    named = given and tokens.raw(i)[1:].islower()
    return named and not (tokens.heading or place_at(tokens, i - 1) is not None)


def _opens_longer(tokens: Tokens, i: int) -> bool:
    """Whether a listed body of one word opens the name of a law or of what it makes: *Senate* Bill 10, a *Lada* N.

    «A» and «his» tell what is made from a body with somebody or something behind it.
    """
    after = tokens.words[i + 1 : i + 2]
    if tokens.language.code != "en" or tokens.heading or not after or not is_capital(tokens, i + 1):
        return False
    if after[0] in body_words("law"):
        return True
    code = tokens.language.code
    made = tokens.words[i - 1 : i] in _MADE and tokens.raw(i)[1:].islower() and after[0].isalpha()
    other = lexicon.words(code, "organization_heads.txt", "roles.txt", "firm_heads.txt", "people_kinds.tsv")
    return made and after[0] not in other and not is_national(tokens, i + 1)


def body_at(tokens: Tokens, i: int) -> int | None:
    """The last token of the organization the lists know that begins at token `i`; None where there is none."""
    return _listed(tokens, i, _BODIES)


def _is_half_of_given(tokens: Tokens, last: int) -> bool:
    """Whether a given name stands behind a hyphen: *Dominique*-Jean Untel."""
    joined = (
        tokens.words[last + 1 : last + 2] == ["-"] and tokens.touches(last + 1) and tokens.touches(last + 2)
    )
    return joined and tokens.words[last + 2] in lexicon.words(tokens.language.code, "first_names.txt")


def _goes_on_with_hyphen(tokens: Tokens, last: int) -> bool:
    """Whether a city's name goes on behind a hyphen: *Miami-Dade*; but *Paris*-Nice, no country: *Mali*-ONU."""
    at, code = last + 2, tokens.language.code
    joined = (
        at < len(tokens) and tokens.words[last + 1] == "-" and tokens.touches(last + 1) and tokens.touches(at)
    )
    if not joined or not is_capital(tokens, at) or is_national(tokens, at):
        return False
    city = (tokens.words[last],) in _names(code, _CITIES, tokens.words[last])
    return city and not is_place(tokens.words[at], code) and body_at(tokens, at) is None


def _listed(tokens: Tokens, i: int, lists: tuple[str, ...]) -> int | None:
    """The last token of the longest name in some lists that begins at token `i`; None where there is none."""
    if not is_capital(tokens, i) or tokens.words[i] not in _by_first(tokens.language.code, lists):
        return None
    for words in _names(tokens.language.code, lists, tokens.words[i]):
        last = i + len(words) - 1
        # Jean-Paris is no Paris.
        inside = len(words) == 1 and tokens.touches(i) and tokens.words[i - 1] == "-"
        inside = inside or (lists == _PLACES and _is_half_of_given(tokens, last))
        if tuple(tokens.words[i : last + 1]) != words or inside:
            continue
        if words == _US and (not tokens.raw(i).isupper() or tokens.is_among(last + 1, ("$",))):
            continue  # «Help *Us* Grow», *US*$9
        # «*Le Monde* écrit», but «*Le monde* change».
        opened = lists == _BODIES and words[0] in lexicon.words(tokens.language.code, "articles.txt")
        if not opened or len(words) == 1 or is_capital(tokens, last):
            return last + 2 * (lists == _PLACES and _goes_on_with_hyphen(tokens, last))
    return None
