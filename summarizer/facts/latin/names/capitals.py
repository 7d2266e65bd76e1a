"""Capitalised words of French and English: which tokens have a capital, and the stretches they make."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from corpus import get_language, normalized
from summarizer.facts import lexicon
from summarizer.facts.latin.word_groups import body_words, name_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import Tokens, opening, tokenize

_FUSED_ARTICLES = ("au", "du")
_SYLLABLE = 5  # letters of a Chinese or Korean family name and of a syllable; set by hand
# Particles of surnames in two words: *de la*, *van der*.
_FIRST, _SECOND = frozenset({"de", "van", "von"}), frozenset({"la", "las", "los", "den", "der"})
# What English writes behind the mark of what it contracts, or of whose it is.
_CONTRACTED = frozenset({"s", "t", "re", "ve", "ll", "d", "m"})
# Words that French elides, of more than two letters; shorter ones all may be.
_ELIDED = 2
_ELIDING = frozenset({"lorsqu", "puisqu", "quoiqu", "jusqu", "aujourd", "presqu", "quelqu", "entr", "grand"})
# Behind these what may be a given name too is a month.
_WHEN = frozenset({"in", "since", "the"})
_MADE = (["a"], ["an"], ["his"], ["her"], ["their"])
_SONS = frozenset({"sons", "fils", "associates"})  # ends the names of firms behind «&»
_JOINTS = ("-", "'", "’", ".")
# Words between the hyphens of French names of places: Fos-*sur*-Mer, Seine-*et*-Marne, Villeneuve-*d'*Ascq.
_INSIDE = frozenset(
    ["aux", "d", "de", "des", "du", "en", "et", "la", "le", "les", "lès", "lez", "sous", "sur", "à"]
)

DOWNTOWN = (["city", "centre"], ["city", "center"], ["city", "hall"])
"""What ends the name of a place in a city, of which a club may have its name too: Harland *City* Centre."""


@cache
def former() -> frozenset[str]:
    """What tells of an office that its holder has left it, and opens a sentence as no name: *Former* chief."""
    return lexicon.words("en", "former.txt") | lexicon.words("fr", "former.txt")


def is_capital(tokens: Tokens, i: int) -> bool:
    """Whether a token begins with a capital letter."""
    return 0 <= i < len(tokens) and tokens.text[tokens.starts[i]].isupper()


def is_national(tokens: Tokens, i: int) -> bool:
    """Whether a token is an English adjective of a country: *Lebanese* Foreign Minister, *Norwegian* Red Cross."""
    of_country = lexicon.lines(tokens.language.code, "national_endings.txt")
    word = tokens.words[i] if i >= 0 else ""
    ends = bool(of_country) and word.endswith(of_country)
    return ends and is_capital(tokens, i) and word not in tokens.language.stop_words


def runs(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words, with hyphens, initials and the particles of surnames between them."""
    i = 0
    while i < len(tokens):
        last = i
        if is_capital(tokens, i):
            following = _next(tokens, last)
            while following is not None:
                last = following
                following = _next(tokens, last)
            yield i, last
        i = last + 1


def _next(tokens: Tokens, last: int) -> int | None:
    """The next capitalised word of the stretch that has come to token `last`; None where it ends."""
    at = last + 1
    if at >= len(tokens):
        return None
    joined_to = _syllables(tokens, last) or behind_hyphens(tokens, last)
    if joined_to is not None:
        return joined_to
    word = tokens.words[at]
    if is_domain(tokens, at) or _joins_firm(tokens, at):
        return at + 1
    if word in _JOINTS and tokens.touches(at):
        # «J. Smith», but «the Motors' Eastvale plant».
        joined = len(tokens.words[last]) == 1 if word == "." else tokens.touches(at + 1)
        # «King Francis *I. Between* 2000 and 2013»
        joined = joined and not (word == "." and _is_small(tokens, at + 1))
        return at + 1 if joined and (is_capital(tokens, at + 1) or _is_glottal(tokens, at)) else None
    if is_capital(tokens, at):
        ends = _ends_run(tokens, at) or _is_month(tokens, last)
        return None if ends or is_weekday(tokens, last) or is_weekday(tokens, at) else at
    return _behind_particle(tokens, at)


def _behind_particle(tokens: Tokens, at: int) -> int | None:
    """The capital behind the particle of a surname at a token; None where there is no particle."""
    word = tokens.words[at]
    if word not in lexicon.words(tokens.language.code, "particles.txt"):
        return None
    if is_capital(tokens, at + 1):
        return at + 1
    # Laure *de la* Rochefoucauld, Jeanne *d'*Aubrac.
    second = at + 1 < len(tokens) and tokens.words[at + 1] in _SECOND
    if (second and word in _FIRST and is_capital(tokens, at + 2)) or _is_elided(tokens, at):
        return at + 2
    # «Abdel Fattah *al-Sisi*».
    hyphen = at + 1 < len(tokens) and tokens.words[at + 1] == "-" and tokens.touches(at + 1)
    return at + 2 if hyphen and tokens.touches(at + 2) and is_capital(tokens, at + 2) else None


def behind_hyphens(tokens: Tokens, last: int) -> int | None:
    """The next capital of a French compound behind small words in hyphens: Fos-sur-*Mer*; None without."""
    k = last + 2
    if tokens.language.code != "fr" or tokens.words[last + 1 : k] != ["-"] or not tokens.touches(last + 1):
        return None
    while k + 1 < len(tokens) and tokens.words[k] in _INSIDE and tokens.touches(k):
        if tokens.words[k + 1] not in ("-", *APOSTROPHES) or not tokens.touches(k + 1):
            return None
        k += 2
    return k if k > last + 2 and is_capital(tokens, k) and tokens.touches(k) else None


def _joins_firm(tokens: Tokens, at: int) -> bool:
    """Whether a token is the «&» inside the name of a firm: Roe *&* Sons; but a sign in a heading joins anything.

    Nor does it join two people, or what it touches, which are letters: R&D.
    """
    if tokens.words[at] != "&" or tokens.heading or at == 0 or not is_capital(tokens, at + 1):
        return False
    apart = not (tokens.touches(at) or tokens.touches(at + 1)) and tokens.words[at - 1].isalpha()
    letters = tokens.raw(at - 1).isupper() and tokens.raw(at + 1).isupper()  # «FB & IG»
    menu = all(is_capital(tokens, k) for k in range(len(tokens)) if k != at)  # «Energy & Environment»
    return apart and not (letters or menu or _joins_people(tokens, at))


def _joins_people(tokens: Tokens, at: int) -> bool:
    """Whether the «&» at a token stands between two given names, or two whole ones: *Ann Roe* & *Tom Hill*."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    first = at - 1
    while is_capital(tokens, first - 1) and tokens.words[first - 1].isalpha():
        first -= 1
    behind = tokens.words[at + 1]
    whole = first < at - 1 and tokens.words[first] in firsts
    if whole and behind not in lexicon.words(tokens.language.code, "organization_heads.txt") | _SONS:
        return True
    heads = lexicon.words(tokens.language.code, "organization_heads.txt")
    two = is_capital(tokens, at + 2) and tokens.words[at + 2] not in heads
    return behind in firsts and (two or tokens.words[at - 1] in firsts)


def _is_month(tokens: Tokens, i: int) -> bool:
    """Whether a token is a month and no given name: *September* Treasury bonds; but *April* Roe, «in *April* …»."""
    word, language = tokens.words[i], tokens.language
    given = word in lexicon.words(language.code, "first_names.txt")
    return word in language.months and (not given or tokens.is_among(i - 1, _WHEN))


def _is_small(tokens: Tokens, i: int) -> bool:
    """Whether a token is a small word and no given name as well: *Between*; but *Will* Roe."""
    word = tokens.words[i] if i < len(tokens) else ""
    given = lexicon.words(tokens.language.code, "first_names.txt")
    return len(word) > 1 and word in tokens.language.stop_words and word not in given


def _is_glottal(tokens: Tokens, at: int) -> bool:
    """Whether a mark in English text stands inside an African name: Nyong*'o*, Kang*'ethe*; but Roe*'d*."""
    word = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    if tokens.language.code == "fr" and tokens.words[at] in APOSTROPHES:
        front = tokens.words[at - 1]
        return word.isalpha() and len(front) > _ELIDED and front not in _ELIDING  # *Falc'hon*
    marked = (
        tokens.language.code == "en" and tokens.words[at] in APOSTROPHES and len(tokens.words[at - 1]) > 1
    )
    return marked and word.isalpha() and word not in _CONTRACTED


def _is_elided(tokens: Tokens, at: int) -> bool:
    """Whether a particle without its vowel is behind a given name: Jeanne *d'*Aubrac; no reine Anne d'Espagne."""
    elided = tokens.language.code == "fr" and tokens.words[at] == "d" and is_capital(tokens, at + 2)
    given = elided and tokens.words[at - 1] in lexicon.words("fr", "first_names.txt")
    return given and tokens.words[at + 1] in APOSTROPHES and place_at(tokens, at + 2) is None


def is_weekday(tokens: Tokens, i: int) -> bool:
    """Whether a token is a day of the week, whose capital tells nothing: at The London *Thursday* morning."""
    told = lexicon.table(tokens.language.code, "calendar.tsv").get(tokens.words[i])
    return told is not None and told.startswith("weekday")


def is_domain(tokens: Tokens, at: int) -> bool:
    """Whether the end of a web address is joined to a name by the point at a token: Amazon*.com* Inc."""
    end = at + 1
    joined = end < len(tokens) and tokens.words[at] == "." and tokens.touches(at) and tokens.touches(end)
    return joined and tokens.words[end] in body_words("domain") and not is_capital(tokens, end)


def _ends_run(tokens: Tokens, at: int) -> bool:
    """Whether a word has its capital from a headline, or is a code: *From* Town *With* Gold; police *K-9* unit."""
    word, code = tokens.words[at], tokens.language.code
    if word in name_words("verb") and code == "en" and not tokens.raw(at).isupper():
        return True  # «Ann Roe *Is* Back», a heading inside the text
    if word in name_words("behind a name") and tokens.raw(at).isupper():
        return True
    if tokens.heading and not lexicon.lines(code, "adjective_endings.txt"):
        small = word in tokens.language.stop_words and word not in lexicon.words(code, "particles.txt")
        if small or (word in tokens.language.reporting_verbs and word.endswith("s")):
            return True
    return len(word) == 1 and tokens.words[at + 1 : at + 2] == ["-"] and is_figure(tokens, at + 2)


def _syllables(tokens: Tokens, last: int) -> int | None:
    """The end of a given name of two syllables, the second in small letters: Kim *Jong-un*, Tsai *Ing-wen*."""
    at = last + 2
    if last == 0 or at >= len(tokens) or tokens.words[last + 1] != "-" or not tokens.touches(last + 1):
        return None
    family = is_capital(tokens, last - 1) and tokens.words[last - 1].isalpha() and not tokens.touches(last)
    short = all(1 < len(tokens.words[k]) <= _SYLLABLE for k in (last - 1, last, at))
    plain = tokens.touches(at) and tokens.words[at].isalpha() and not is_capital(tokens, at)
    return (
        at if family and short and plain and tokens.words[at] not in name_words("behind a hyphen") else None
    )


def is_figure(tokens: Tokens, i: int) -> bool:
    """Whether a token is a number in digits."""
    return 0 <= i < len(tokens) and tokens.words[i].isdigit()


_US = ("us",)
_PLACES = ("places.tsv", "cities.txt", "countries.tsv")
_CITIES = ("cities.txt",)
# Acronyms that stand in front of a body as the adjective of a country does: *US* Senate.
_STATES = frozenset({"us", "uk", "eu", "un"})
_BODIES = ("organizations.txt",)
# What opens such a name where the place may be one that no list has: *High* Court.
_OF_ANY_PLACE = frozenset({"high"})


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


def body_span(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The listed organization at token `i` with its country: *Norwegian* Red Cross, *US* Air Force."""
    last = body_at(tokens, i)
    if last is None or tokens.words[last : last + 2] in DOWNTOWN:
        return None
    if last == i and (_ends_longer(tokens, i) or _opens_longer(tokens, i)):
        return None
    heads = lexicon.words(tokens.language.code, "organization_heads.txt")
    if tokens.words[last] in heads and tokens.words[last + 1 : last + 2] == ["of"]:
        last = place_at(tokens, last + 2) or last
    # «The first Native *American* Supreme Court justice».
    people = i > 1 and (tokens.words[i - 2] == "native" or tokens.touches(i - 1))
    state = i > 0 and tokens.words[i - 1] in _STATES and tokens.raw(i - 1).isupper()
    last = _end_of_part(tokens, last)
    own = _place_in_front(tokens, i, last)
    return (i - ((is_national(tokens, i - 1) and not people) or state) if own is None else own), last


def _end_of_part(tokens: Tokens, last: int) -> int:
    """The last token of a part that an English body's name goes on to: Senate *Judiciary Committee*."""
    if tokens.language.code != "en" or tokens.heading:
        return last
    heads = lexicon.words("en", "organization_heads.txt")
    other = lexicon.words("en", "roles.txt", "first_names.txt") | tokens.language.titles
    end = k = last
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
    at = next((j for j in range(max(0, k - _SYLLABLE), i) if place_at(tokens, j) == k), None)
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
    if not longer or tokens.heading or not tokens.raw(i)[1:].islower() or tokens.words[k] in _STATES:
        return False
    other = tokens.language.stop_words | tokens.language.titles | lexicon.words(code, "roles.txt")
    return tokens.words[i] in lexicon.words(code, "organization_heads.txt") and tokens.words[k] not in other


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
    if not is_capital(tokens, i) or tokens.words[i] not in _by_first(tokens.language.code, lists):
        return None
    for words in _names(tokens.language.code, lists, tokens.words[i]):
        last = i + len(words) - 1
        # Jean-Paris is no Paris.
        inside = len(words) == 1 and tokens.touches(i) and tokens.words[i - 1] == "-"
        inside = inside or (lists == _PLACES and _is_half_of_given(tokens, last))
        if tuple(tokens.words[i : last + 1]) != words or inside:
            continue
        if words == _US and not tokens.raw(i).isupper():
            continue  # «Help *Us* Grow»
        # «*Le Monde* écrit», but «*Le monde* change».
        opened = lists == _BODIES and words[0] in lexicon.words(tokens.language.code, "articles.txt")
        if not opened or len(words) == 1 or is_capital(tokens, last):
            return last + 2 * (lists == _PLACES and _goes_on_with_hyphen(tokens, last))
    return None
