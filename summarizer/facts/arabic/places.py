"""Places in Arabic text that word lists know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from corpus import get_language, vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import is_definite, opening_at, readings, readings_in
from summarizer.facts.arabic.date_words import classes
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.arabic.word_groups import place_words
from summarizer.facts.tagger.features import Knowledge, name_stem

_GROUNDS = frozenset({"ملعب", "استاد"})
AIRPORT = "مطار"
_KNOWN_NOUN = 100  # times in the press: a word as common with the article is a noun; set by hand
_WHERE = "حيث"  # behind a place: flew to Mashhad, *where* they met
_SEEN = 20  # times in 11 million words of press: an indefinite word as common is no town; set by hand
_SHORTEST_NOUN = 3  # letters of a noun or verb; shorter words are particles
_SHORTEST_SITE = 4  # letters of a site's name that no list has; set by hand
_LONGEST_SITE = 3  # words behind the first of a site's name; set by hand
# From this bin of `Knowledge.names` on a word that is also a place usually is one.
_USUALLY = "1"
# A country whose name is also an adjective (مالي) is the country right behind one of these.
# «From near», which tells how something is watched and opens no place.
_CLOSELY = ["عن", "قرب"]
_BEFORE = frozenset({"من", "في", "الي", "نحو", "عن"})


@cache
def _names() -> Mapping[str, Sequence[tuple[tuple[str, ...], bool]]]:
    """First word to the names that begin with it, longest first, and whether each is a country or region."""
    cities, others = (
        (*lexicon.table("ar", "cities.tsv"), *lexicon.table("ar", "towns.tsv")),
        (*lexicon.table("ar", "places.tsv"), *lexicon.table("ar", "countries.tsv")),
    )
    # What is a city and a country as well is a country.
    sure = {**dict.fromkeys(cities, False), **dict.fromkeys(others, True)}
    found: dict[str, list[tuple[tuple[str, ...], bool]]] = {}
    for entry, is_sure in sure.items():
        words = tuple(entry.split())
        found.setdefault(words[0], []).append((words, is_sure))
        if words[0] == "ابو":  # Abu al-Khasib stands in the genitive behind most that is said of it
            found.setdefault("ابي", []).append((("ابي", *words[1:]), is_sure))
    for names in found.values():
        if len(names) > 1:
            names.sort(key=lambda item: (-len(item[0]), item[0]))
    return found


@cache
def _canonical() -> dict[str, str]:
    """Normalised name of a country or region to one key for all its names."""
    codes = lexicon.table("ar", "countries.tsv")
    plain = {
        form: " ".join(map(_normal, name.split())) for form, name in lexicon.table("ar", "places.tsv").items()
    }
    # A country has its code whichever of its names the list of codes knows.
    known = {name: codes[form] for form, name in plain.items() if form in codes}
    return {**codes, **{form: known.get(name, codes.get(name, name)) for form, name in plain.items()}}


def _normal(word: str) -> str:
    return get_language("ar").normalize(word)


def place_key(name: str) -> str:
    """One key for all the names a place goes by: the country's ISO 3166 code, else the normalised name."""
    words = [_normal(word) for word in name.split()]
    heads = lexicon.words("ar", "place_heads.txt")
    while len(words) > 1 and " ".join(words) not in _canonical() and words[0] in heads:
        del words[0]
    return _canonical().get(" ".join(words), " ".join(words))


def known_places(words: Sequence[str], first: int, last: int) -> Iterator[tuple[int, int, int]]:
    """The places of the lists that fill tokens `first` to `last` one after the other, as far as they do.

    Yields:
        (first token, last token, letters cut) of each; the last one ends at `last` where they fill it all.
    """
    while first <= last:
        hit = next(
            (
                (first, first + len(entry) - 1, cut)
                for word, cut in readings(words[first])
                for entry, _ in _names().get(word, ())
                if tuple(words[first + 1 : first + len(entry)]) == entry[1:]
                and first + len(entry) - 1 <= last
            ),
            None,
        )
        if hit is None:
            return
        yield hit
        first = hit[1] + 1


def is_known(name: str) -> bool:
    """Whether a normalised name is that of a country or a region."""
    return name in _canonical()


def is_place(name: str) -> bool:
    """Whether a normalised name of one word is that of a country, a region or a city of the lists."""
    return any(entry == (name,) for entry, _ in _names().get(name, ()))


def is_adjective_too(word: str) -> bool:
    """Whether the name of a country is also the adjective of what is of it: السعودية."""
    demonyms = lexicon.words("ar", "demonyms.txt")
    return word in demonyms or word.removesuffix("ه") in demonyms


def _qualifies(words: Sequence[str], k: int) -> bool:
    """Whether such a word stands behind a definite noun, which no date is and no part of the country's own name."""
    before = words[k - 1] if k else ""
    return bool(before) and before not in classes() and before != "العربيه" and is_definite(before)


def is_nationality(words: Sequence[str], k: int) -> bool:
    """Whether what may be a country is an adjective at a token: *Saudi* oil tankers, the *Saudi* market."""
    if not is_adjective_too(words[k]):
        return False
    if not words[k].startswith("ال"):
        return f"ال{words[k]}" in _names() and words[k - 1 : k] != ["عربيه"]
    return _qualifies(words, k)


def chained_places(
    words: Sequence[str], places: Sequence[tuple[int, int, int]]
) -> Iterator[tuple[int, int, int]]:
    """Towns of the lists that «and» joins to a place in front of them, whatever else their names may be.

    Args:
        words: The normalised tokens of a sentence.
        places: Its places, as (first token, last token, letters cut).
    """
    begun = {first for first, _, _ in places}
    for _, last, _ in places:
        at = last + 1
        while at < len(words) and at not in begun and len(words[at]) > _SHORTEST_SITE and words[at][0] == "و":
            rest = words[at][1:]
            plain = not rest.startswith("ال") and vocabulary().get(rest, 0) >= _SEEN
            if rest in _given() or plain or not is_place(rest):
                break
            yield at, at, 1
            at += 1


def find_places(words: Sequence[str], knowledge: Knowledge) -> list[tuple[int, int, int]]:
    """The places of a sentence that the lists know, as (first token, last token, letters cut).

    A city whose name is also another word counts where it stands behind a word such as «city», or where the
    press mostly means the place.

    Args:
        words: Its normalised tokens.
        knowledge: What the press mostly means by a word.
    """
    names = _names()
    numerals = lexicon.table("ar", "numerals.tsv")
    out: list[tuple[int, int, int]] = []
    behind = 0
    for i in opening_at(words, names.keys()):
        # بليون is a number before it is «in Lyon».
        if i < behind or words[i] in numerals:
            continue
        for word, cut in readings_in(words[i], names):
            last = _listed_end(words, i, word, cut, knowledge)
            if last is not None:
                out.append((i, last, cut))
                behind = last + 1
                break
    return out


def _listed_end(words: Sequence[str], i: int, word: str, cut: int, knowledge: Knowledge) -> int | None:
    """The last token of the listed place that a reading of a token opens; None where none is meant there.

    Args:
        words: The normalised tokens.
        i: The token.
        word: How it is read.
        cut: How many letters are cut from it then.
        knowledge: What the press mostly means by a word.
    """
    counts = vocabulary()
    for entry, sure in _names()[word]:
        last = i + len(entry) - 1
        if tuple(words[i + 1 : last + 1]) != entry[1:] or _is_birthplace(words, i, word):
            continue
        if last == i and not sure and is_common_noun(words, i, word):
            continue
        if cut and last == i and not sure and counts.get(words[i], 0) > counts.get(word, 0):
            continue  # a family is no «and so Sila»
        code = knowledge.names.get(name_stem(word))
        common = (code[1] < _USUALLY or code[1] < code[0]) if code else not sure
        # السعودية behind a definite noun is its adjective.
        adjective = is_adjective_too(word) and _qualifies(words, i)
        listed = word in lexicon.words("ar", "doubtful_places.txt")
        doubtful = len(entry) == 1 and (common or adjective or listed)
        # What no text but the list knows is no other word; without an article it may be a borrowed one.
        unheard = word.startswith("ال") and not (word in counts or word in knowledge.clusters)
        known = sure or code is not None or unheard
        if not doubtful or _is_told_place(words, i, sure=known, adjective=adjective):
            return last
    return None


def is_common_noun(words: Sequence[str], i: int, word: str) -> bool:
    """Whether what may be a town is a noun with a clause or a genitive behind it: *a scene* of horror.

    Its definite form is a word of the press: المشهد, the scene, beside the town of Mashhad.
    """
    counts, after = vocabulary(), words[i + 1] if i + 1 < len(words) else ""
    if word.startswith("ال") or not after.isalpha() or after.startswith("ال") or after == _WHERE:
        return False
    if counts.get(f"ال{word}", 0) < _KNOWN_NOUN:
        return False
    if (words[i - 1] if i else "") in lexicon.words("ar", "place_heads.txt"):
        return False
    other = any(is_place(rest) for rest, _ in readings(after)) or after in lexicon.words("ar", "demonyms.txt")
    small = (
        len(after) < _SHORTEST_NOUN or after in lexicon.words("ar", "prepositions.txt") or after in classes()
    )
    verb = is_imperfect(after) or is_perfect(after)
    return verb or (not (other or small) and after in counts and len(readings(after)) == 1)


def _is_birthplace(words: Sequence[str], i: int, word: str) -> bool:
    """Whether the capital of Oman is «where the head falls»: *his native town*."""
    return word == "مسقط" and i + 1 < len(words) and words[i + 1].startswith("راس")


def _is_told_place(words: Sequence[str], i: int, *, sure: bool, adjective: bool) -> bool:
    """Whether what may be another word is told to be a place: behind «city», or «in» where that is `sure`.

    What agrees with a definite noun in front of it is that noun's adjective: the *Saudi* capital.
    """
    before = words[i - 1] if i else ""
    if list(words[max(0, i - 2) : i]) == _CLOSELY:
        return False
    if before in lexicon.words("ar", "place_heads.txt"):
        return not (adjective and before.startswith("ال"))
    return sure and before in _BEFORE


def is_doubtful(words: Sequence[str], k: int) -> bool:
    """Whether the word at a token is also another than a place's name, and nothing tells that it is one."""
    return words[k] in lexicon.words("ar", "doubtful_places.txt") and not _is_told_place(
        words, k, sure=True, adjective=_qualifies(words, k)
    )


@cache
def _site_forms() -> frozenset[str]:
    """The nouns of sites with whatever may be fused in front of them."""
    heads = lexicon.words("ar", "site_heads.txt")
    fused = {f"{particle}{head}" for head in heads for particle in ("", *"بلك")}
    return frozenset(fused | {f"{particle}{form}" for form in fused for particle in "وف"})


def find_sites(words: Sequence[str], named: Mapping[int, int]) -> list[tuple[int, int, int]]:
    """Works and sites with the name that they bear: the stadium *of the martyr So-and-so*, the field of a valley.

    Args:
        words: The normalised tokens of a sentence.
        named: Its tokens that the tagger or a list takes for part of a name, and the last token of that name.

    Returns:
        (first token, last token, letters cut from the first) of each.
    """
    if _site_forms().isdisjoint(words):
        return []
    out = []
    heads = lexicon.words("ar", "site_heads.txt")
    for i in opening_at(words[:-1], heads):
        head, cut = readings_in(words[i], heads)[0]
        last = _site_end(words, i, head, named)
        if last is not None:
            out.append((i, last, cut))
    return out


@cache
def _given() -> frozenset[str]:
    """Given names, of which one opens the name of a man whom a site is called after."""
    return lexicon.words("ar", "first_names.txt", "given_names.txt")


def _site_end(words: Sequence[str], i: int, head: str, named: Mapping[int, int]) -> int | None:
    """The last token of the site whose noun stands at `i`; None where it has no name."""
    at = i + 1
    titles = lexicon.words("ar", "named_after_titles.txt", "ranks.txt")
    at += at + 1 < len(words) and words[at] in titles
    if any(is_place(rest) for rest, _ in readings(words[at])):
        return None  # «the stadium of Doha» is in Doha
    after = words[at + 1] if at + 1 < len(words) else ""
    last = named.get(at)
    if last is None and at > i + 1 and words[at] in _given() and after.isalpha():
        last = at + 1  # the stadium *of the martyr* So-and-so
    behind = range(at + 1, min(len(words), at + _LONGEST_SITE + 1))
    closed = next((k for k in behind if words[k] in place_words("of a site")), 0)
    if words[at] in _given() and closed and all(words[k].isalpha() for k in range(at, closed)):
        return closed  # the airport *Houari Boumediene International*
    if head == AIRPORT and words[at] not in _given() | titles and words[at - 1] not in titles:
        return None  # an airport is called by its town, which is named by itself
    if last is None and words[at] in lexicon.words("ar", "place_openers.txt") and after.startswith("ال"):
        last = at + 1
    if last is None and _is_unheard(words[at]):
        last = at
    national = words[at].startswith("ال") and after in lexicon.words("ar", "demonyms.txt")
    if last is None and head in _GROUNDS and national:
        return at + 1  # the stadium of the *Maghreb* Union
    if last is None or not words[at][0].isalpha():
        return None
    while last > at and words[last][0] == "ب" and is_place(words[last][1:]):
        last -= 1  # where it is
    # Of whom it is the first or the third: the bridge of Alexander *the Third*.
    last += last + 1 < len(words) and words[last + 1] in lexicon.table("ar", "ordinals.tsv")
    last += last + 1 < len(words) and words[last + 1] in place_words("of a site")
    return last if last - at <= _LONGEST_SITE else None


def _is_unheard(word: str) -> bool:
    """Whether the press does not know a word, with or without what may be fused to it."""
    known = vocabulary()
    plain = word.isalpha() and len(word) >= _SHORTEST_SITE and not word.startswith("ال")
    return plain and not any(rest in known for rest, _ in readings(word))
