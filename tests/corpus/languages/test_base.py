"""The interface that all languages share, and how texts fall into words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.languages import CODES, WRITING, get_language
from corpus.languages import base as base_module
from corpus.languages.base import WORD, entries, load
from tests.corpus.texts import dirty_texts


@pytest.mark.parametrize(
    ("code", "direction", "cased"), [("ar", "rtl", False), ("fr", "ltr", True), ("en", "ltr", True)]
)
def test_every_language_says_how_it_is_written(code: str, direction: str, cased: bool) -> None:
    language = get_language(code)
    assert (language.code, language.direction, language.cased) == (code, direction, cased)


def test_there_are_three_languages() -> None:
    assert set(CODES) == {"ar", "fr", "en"}
    with pytest.raises(KeyError):
        get_language("xx")


@pytest.mark.parametrize("code", CODES)
def test_a_language_has_words_of_every_kind(code: str) -> None:
    language = get_language(code)
    lists = (
        *(
            language.stop_words,
            language.pronouns,
            language.anaphors,
            language.connectors,
            language.participles,
        ),
        *(language.reporting_verbs, language.complementizers, language.abbreviations, language.titles),
        *(language.cue_words, language.stigma_words, language.months),
    )
    assert all(lists)


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        # Numbers keep their separators.
        ("fr", "3.5 et 3,5 et 12/7/2024 et 10:30", ["3.5", "et", "3,5", "et", "12/7/2024", "et", "10:30"]),
        ("fr", "20% puis 20 %", ["20%", "puis", "20"]),
        ("ar", "١٢٫٥ و٣", ["12.5", "و", "3"]),
        ("ar", "12/7/2024.", ["12/7/2024"]),
        ("ar", "و2024 و2025م", ["و", "2024", "و", "2025", "م"]),
        # Letters and digits.
        ("en", "G20, A4 and COVID-19", ["g20", "a4", "and", "covid", "19"]),
        # Apostrophes and hyphens part words.
        ("fr", "l'eau d’ici est-elle bue", ["l", "eau", "d", "ici", "est", "elle", "bue"]),
        ("en", "The town's bridge", ["the", "town", "s", "bridge"]),
        # VowelMarks within a word do not.
        ("ar", "قالَ مُنوِّهًا", ["قال", "منوها"]),
        ("ar", "المـــغرب", ["المغرب"]),
        ("fr", "Évian, ŒUVRE naïve", ["évian", "œuvre", "naïve"]),
        # Punctuation is no word, nor is what has no normal form.
        ("ar", "«نعم»، قال!", ["نعم", "قال"]),
        ("ar", "ـــ … ؟", []),
        ("ar", "اليوم.فقد", ["اليوم", "فقد"]),
        ("en", "", []),
    ],
)
def test_words(code: str, text: str, words: list[str]) -> None:
    assert get_language(code).words(text) == words


@given(dirty_texts(), st.sampled_from(CODES))
def test_words_are_never_empty_and_have_a_stem(text: str, code: str) -> None:
    language = get_language(code)
    for word in language.words(text):
        assert word
        assert language.stem(word)


@pytest.mark.parametrize(
    ("code", "family"),
    [
        ("fr", ("travailler", "travaillait", "travaillé")),
        ("fr", ("marché", "marchés")),
        ("fr", ("français", "française", "françaises")),
        ("en", ("build", "builds", "building")),
        ("en", ("market", "markets", "marketing")),
    ],
)
def test_latin_stems_agree_in_a_family(code: str, family: tuple[str, ...]) -> None:
    language = get_language(code)
    assert len({language.stem(language.normalize(word)) for word in family}) == 1


def test_accents_tell_french_words_apart() -> None:
    french = get_language("fr")
    assert french.normalize("Côté") == "côté" != french.normalize("Cote")


def test_a_language_is_frozen() -> None:
    with pytest.raises(AttributeError):
        setattr(get_language("ar"), "code", "xx")  # noqa: B010 mypy knows that it is frozen


def test_word_lists_are_read_without_comments_and_normalised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(base_module, "DATA", tmp_path)
    folder = tmp_path / "zz"
    folder.mkdir()
    (folder / "stop_words.txt").write_text("# About this list\n# and more\n\nThe\nOF\n", encoding="utf-8")
    (folder / "connectors.txt").write_text("# About\nOn the other hand\nBut\n", encoding="utf-8")
    (folder / "months.tsv").write_text("# About\nMay\t5\n", encoding="utf-8")
    (folder / "frequencies.table").write_text("# About\n bridge\t2500 river\t300 \n", encoding="utf-8")
    assert entries("zz", "stop_words.txt") == ["The", "OF"]
    assert entries("zz", "nothing.txt") == []
    monkeypatch.setitem(WRITING, "zz", WRITING["en"])
    language = load("zz", cased=True, normalize=str.lower, stem=str.lower, conjunctions="w")
    assert language.stop_words == {"the", "of"}
    assert language.connectors == {("on", "the", "other", "hand"), ("but",)}
    assert language.months == {"may": 5}
    assert language.document_frequency == {"bridge": 0.025, "river": 0.003}
    assert language.conjunctions == "w"
    assert language.fuses_particles
    assert not load("zz", cased=True, normalize=str.lower, stem=str.lower).fuses_particles
    assert language.titles == frozenset()


@pytest.mark.parametrize("code", CODES)
@given(st.one_of(dirty_texts(), st.text("أبـé1٫.,ً\u0640%ǅ× \u2003\x1c_'", max_size=30)))
def test_words_are_found_between_blanks_as_in_the_whole(code: str, text: str) -> None:
    language = get_language(code)
    whole = [form for word in WORD.findall(text) if (form := language.normalize(word))]
    assert language.words(text) == language.words(text) == whole


def test_what_stands_between_blanks_is_kept_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base_module, "_MOST_KEPT", 2)
    kept = base_module._BetweenBlanks(str.lower)
    assert [kept[text] for text in ("A,B", "C", "D", "E" * 50, "A,B")] == [
        *(("a", "b"), ("c",), ("d",), ("e" * 50,), ("a", "b"))
    ]
    assert set(kept) == {"D", "A,B"}


@pytest.mark.parametrize(
    ("code", "word", "bare"),
    [
        ("ar", "وقال", "قال"),
        ("ar", "فهو", "هو"),
        ("ar", "في", "في"),  # two letters are a word of their own
        ("ar", "قال", "قال"),
        ("ar", "", ""),
        ("en", "fire", "fire"),
    ],
)
def test_a_conjunction_is_taken_off_where_a_word_is_left(code: str, word: str, bare: str) -> None:
    assert get_language(code).without_conjunction(word) == bare


@pytest.mark.parametrize(
    ("word", "is_joined"),
    [("وقال", True), ("وأضاف", True), ("وصف", False), ("فاز", False), ("قال", False), ("وايمو", False)],
)
def test_a_first_letter_may_be_the_words_own(word: str, is_joined: bool) -> None:
    language = get_language("ar")
    assert language.is_joined(language.normalize(word)) is is_joined
