"""Given names of people from Faker, for `gather`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

from corpus import get_language, read_entries
from summarizer.facts import lexicon

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
_ARABIC_WORD = re.compile("[\u0621-\u064a]{3,}")
# A given name of one word in Latin letters.
_LATIN_NAME = re.compile("[A-ZÀ-ÖØ-Þ\u0100-\u024f][a-zß-öø-ÿ\u0100-\u024f]+")


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
