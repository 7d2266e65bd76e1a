"""The word lists: in order, explained, and every entry of use."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from corpus.languages import CODES, WORD, Language, get_language
from corpus.languages.base import DATA, counts, entries
from corpus.sentences import split

WORDS = (
    *("anaphors.txt", "complementizers.txt", "cue_words.txt", "participles.txt", "pronouns.txt"),
    *("reporting_verbs.txt", "stigma_words.txt", "stop_words.txt"),
)
KINDS = {
    *(
        "agency",
        "byline",
        "credit",
        "invite",
        "link",
        "network",
        "newsroom",
        "notice",
        "outlet",
        "page",
        "published",
        "related",
        "section",
    ),
    *(
        "bot",
        "caption",
        "consent",
        "comment",
        "comments",
        "error",
        "login",
        "maintenance",
        "masthead",
        "region",
        "more",
        "next",
        "paywall",
    ),
    *(
        "review",
        "source",
        "subscribe",
        "updated",
        "skip",
        "skipped",
        "desk",
        "contributed",
        "ending",
        "ends",
        "writer",
    ),
}
FILES = [
    pytest.param(path, id=f"{path.parent.name}/{path.name}") for path in sorted(DATA.glob("*/*.t[sx][vt]"))
]


def keys(path: Path) -> list[str]:
    """The entries as they are sorted and looked up: without what stands behind a tab."""
    found = entries(path.parent.name, path.name)
    return found if path.name == "boilerplate.tsv" else [entry.split("\t")[0] for entry in found]


@pytest.mark.parametrize("path", [*FILES, *DATA.glob("*/*.table")])
def test_a_list_says_what_it_is_and_where_it_comes_from(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    header = [line for line in lines if line.startswith("#")]
    assert lines[: len(header)] == header
    assert any(word in " ".join(header) for word in ("Written for Mujaz", "Facts from", "Counted by"))


@pytest.mark.parametrize("path", FILES)
def test_a_list_is_sorted_and_names_nothing_twice(path: Path) -> None:
    assert keys(path)
    assert keys(path) == sorted(set(keys(path)))
    assert [entry for entry in keys(path) if entry != entry.strip() or "  " in entry] == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", WORDS)
def test_an_entry_of_a_list_of_words_is_one_word(code: str, name: str) -> None:
    language = get_language(code)
    assert [word for word in entries(code, name) if language.words(word) != [language.normalize(word)]] == []


@pytest.mark.parametrize("code", CODES)
def test_a_connector_is_the_words_it_is_looked_up_by(code: str) -> None:
    language = get_language(code)
    broken = [
        e for e in entries(code, "connectors.txt") if tuple(language.words(e)) not in language.connectors
    ]
    assert broken == []


@pytest.mark.parametrize("code", CODES)
def test_a_month_is_the_words_it_is_looked_up_by(code: str) -> None:
    language = get_language(code)
    assert [name for name in language.months if not 1 <= len(language.words(name)) <= 2] == []
    assert [name for name in language.months if " ".join(language.words(name)) != name] == []


@pytest.mark.parametrize("code", CODES)
def test_a_phrase_of_a_site_has_a_kind_and_words(code: str) -> None:
    language = get_language(code)
    rows = [entry.split("\t") for entry in entries(code, "boilerplate.tsv")]
    assert [row for row in rows if len(row) != 2 or row[0] not in KINDS] == []
    assert [phrase for _, phrase in rows if not language.words(phrase)] == []
    # A word that opens an outlet's name is looked up alone.
    assert [phrase for kind, phrase in rows if kind == "outlet" and len(language.words(phrase)) != 1] == []


def outcomes(language: Language, entry: str) -> list[list[tuple[int, int]]]:
    """How a sentence falls apart around a short form, in all the places where one may stand."""
    word, capital = ("كلمة", "كلمة") if language.code == "ar" else ("word", "Word")
    before = f"{word} {word} {word} {word} {word}"
    written = (entry, entry.capitalize(), entry.upper()) if language.cased else (entry,)
    behind = (f" {capital} {before}.", f" {word} {before}.", " 12.", f"{capital} {before}.")
    return [list(split(f"{before} {short}.{rest}", language)) for short in written for rest in behind]


def idle(language: Language, field: str, listed: Sequence[str]) -> list[str]:
    """The entries without which every sentence is split as it is with them."""
    found = []
    for entry in listed:
        kept = getattr(language, field) - {language.normalize(entry)}
        without = replace(language, **{field: kept})
        if outcomes(without, entry) == outcomes(language, entry):
            found.append(entry)
    return found


@pytest.mark.parametrize("code", CODES)
def test_every_title_keeps_a_sentence_together(code: str) -> None:
    assert idle(get_language(code), "titles", entries(code, "titles.txt")) == []


@pytest.mark.parametrize("code", CODES)
def test_every_abbreviation_changes_where_a_sentence_ends(code: str) -> None:
    assert idle(get_language(code), "abbreviations", entries(code, "abbreviations.txt")) == []


@pytest.mark.parametrize("code", ["fr", "en"])
def test_every_reference_changes_where_a_sentence_ends(code: str) -> None:
    assert entries(code, "references.txt")
    assert idle(get_language(code), "references", entries(code, "references.txt")) == []


@pytest.mark.parametrize("name", ["vocabulary.table", "frequencies.table"])
def test_a_counted_table_holds_normalised_words_and_numbers(name: str) -> None:
    arabic = get_language("ar")
    table = counts("ar", name, int)
    assert [word for word, number in table.items() if number < 1] == []
    words = list(table)
    assert len(set(words)) == len(words) == len(table) > 10_000
    assert [word for word in words if arabic.words(word) != [word] or not WORD.fullmatch(word)] == []


def test_the_counted_tables_know_the_press() -> None:
    frequency = get_language("ar").document_frequency
    assert all(0 < share <= 1 for share in frequency.values())
    stem = get_language("ar").stem
    assert frequency[stem("المغرب")] > frequency[stem("السردين")] > 0


def test_no_stop_word_is_a_fact() -> None:
    arabic = get_language("ar")
    facts = [*arabic.months, "مليون", "دولار", "لقاء", "شرطه", "فرنسا", "المغرب", "درهم", "عشره", "رييس"]
    assert [word for word in facts if word in arabic.stop_words] == []
