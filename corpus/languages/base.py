"""What the rest of Mujaz knows of a language: one small interface, its word lists as data files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import chain
from pathlib import Path

from msgspec import Struct

from corpus.hashed_table import Table, Value
from corpus.languages.writing import WRITING, Direction, Writing
from corpus.remembered import Remembered, forgetting

DATA = Path(__file__).parent / "data"

_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640"
# A number keeps its separators (3.5, 12/7/2024); a word keeps its vowel marks; an apostrophe parts words. Digits
# belong to a Latin word (G20) but not to a particle fused in front of a number (و2024). Words come first,
# being the most.
WORD = re.compile(rf"[A-Za-zÀ-ɏ][^\W_]*|[^\W\d_]+(?:[{_MARKS}][^\W\d_]*)*|\d+(?:[.,٫٬/:]\d+)*%?")


# How much rarer the rest of a word is than the word whose own first letter looks like «و»: «وصف» is in 40 times as
# many articles as «صف», «واصل» in a third of those with «اصل».
_RARER = 10


class Language(Struct, frozen=True):
    """One language. All word lists hold normalised words; phrases are tuples of them.

    Attributes:
        code: ISO 639-1 code.
        writing: How it is written, and which grammar it has.
        cased: Whether a sentence opens with a capital letter.
        normalize: Word as written to the form that is compared, letter by letter: a text is its words' forms.
        stem: Normalised word to its stem.
        stop_words: Words that carry no content of their own.
        conjunctions: Letters that may be written fused in front of a sentence's first word.
        pronouns: First words that stand for something said before.
        anaphors: Words that point back from inside a phrase (the same, the said).
        connectors: Phrases that hang a sentence on the one before it.
        participles: First words that continue the sentence before (adding, noting).
        reporting_verbs: Verbs that introduce what somebody said.
        complementizers: Words that open what was said (that).
        attributions: First words of a line that only tells whose the words before it were (according to).
        abbreviations: Words that end in a full stop and may stand before a new sentence or not.
        titles: Abbreviated titles; what follows is always the same sentence.
        references: Abbreviations that are also words: they count with a capital letter or before a number.
        letters: Names of another script's letters, which acronyms are spelt with.
        time_words: Words that go on with a time of day (9 a.m. Monday).
        cue_words: Words that mark a sentence as important to its writer.
        stigma_words: Words that mark a sentence as an aside.
        months: Month name to its number.
        document_frequency: Stem to the share of a large press corpus' articles that hold it, where counted.
    """

    code: str
    writing: Writing
    cased: bool
    normalize: Callable[[str], str]
    stem: Callable[[str], str]
    stop_words: frozenset[str]
    conjunctions: str
    pronouns: frozenset[str]
    anaphors: frozenset[str]
    connectors: frozenset[tuple[str, ...]]
    participles: frozenset[str]
    reporting_verbs: frozenset[str]
    complementizers: frozenset[str]
    attributions: frozenset[str]
    abbreviations: frozenset[str]
    titles: frozenset[str]
    references: frozenset[str]
    letters: frozenset[str]
    time_words: frozenset[str]
    cue_words: frozenset[str]
    stigma_words: frozenset[str]
    months: Mapping[str, int]
    document_frequency: Mapping[str, float]

    @property
    def direction(self) -> Direction:
        """How its script runs."""
        return self.writing.direction

    @property
    def fuses_particles(self) -> bool:
        """Whether conjunctions, and with them other particles, are written as one with the word behind them."""
        return bool(self.conjunctions)

    def without_conjunction(self, word: str) -> str:
        """A normalised word without the conjunction fused in front of it, where two letters or more are left."""
        return word[1:] if len(word) > 2 and word[0] in self.conjunctions else word

    def is_joined(self, word: str) -> bool:
        """Whether a normalised word opens with a conjunction, and with no letter of its own that looks like one."""
        bare = self.without_conjunction(word)
        if bare == word:
            return False
        whole, rest = (self.document_frequency.get(self.stem(form), 0.0) for form in (word, bare))
        return rest > 0 and whole <= _RARER * rest

    def words(self, text: str) -> list[str]:
        """The normalised words and numbers of a text, in order."""
        # No word reaches over a blank, and what stands between blanks comes again and again.
        parts = forgetting(text.split(), text, words=True)
        return list(chain.from_iterable(map(_between_blanks(self.normalize).__getitem__, parts)))


_LONGEST_KEPT = 40  # characters between blanks: all but addresses and what was never meant to be read
_MOST_KEPT = 1 << 16  # as many as words are remembered for elsewhere: those of some thousand articles


class _BetweenBlanks(Remembered[str, tuple[str, ...]]):
    """The normalised words of what stands between two blanks, once it was met."""

    __slots__ = ()

    def __init__(self, normalize: Callable[[str], str]) -> None:
        def words(text: str) -> tuple[str, ...]:
            found = [text] if text.isalpha() else WORD.findall(text)
            # A word of vowel marks or tatweel alone has no normal form.
            return tuple([word for word in map(normalize, found) if word])

        super().__init__(words, _MOST_KEPT)

    def __missing__(self, text: str) -> tuple[str, ...]:
        return super().__missing__(text) if len(text) <= _LONGEST_KEPT else self._make(text)


_between_blanks = cache(_BetweenBlanks)


def entries(code: str, name: str) -> list[str]:
    """The entries of a word list, one a line, without its comment lines; none where there is no such list."""
    return read_entries(DATA / code / name)


def read_entries(path: Path) -> list[str]:
    """The lines of a file in UTF-8 that are no comments; none where there is no such file."""
    try:
        with path.open("rb", buffering=0) as file:
            lines = file.read().decode().splitlines()
    except FileNotFoundError:
        return []
    return [line for line in lines if line and line[0] != "#"]


def normalized(found: Iterable[str], normalize: Callable[[str], str]) -> list[str]:
    """The entries of a word list, normalised at once, which is ten times as quick as one by one."""
    whole = "\n".join(found)
    return normalize(whole).split("\n") if whole else []


def counts(code: str, name: str, read: Callable[[str], Value]) -> Table[Value]:
    """A counted table, whose lines stand below its comment lines; empty where there is no such table."""
    path = DATA / code / name
    if not path.exists():
        return Table((), read)
    *lines, _ = path.read_bytes().split(b"\n")
    first = next(i for i, line in enumerate(lines) if line.startswith(b" "))
    return Table(lines[first:], read)


def _share(number: str) -> float:
    return int(number) / 1e5


def load(
    code: str,
    *,
    cased: bool,
    normalize: Callable[[str], str],
    stem: Callable[[str], str],
    conjunctions: str = "",
) -> Language:
    """Build a language from its functions and its word lists in `data/CODE/`."""

    def words(name: str) -> frozenset[str]:
        return frozenset(normalized(entries(code, name), normalize))

    months = (line.split("\t") for line in entries(code, "months.tsv"))
    return Language(
        code=code,
        writing=WRITING[code],
        cased=cased,
        normalize=normalize,
        stem=stem,
        stop_words=words("stop_words.txt"),
        conjunctions=conjunctions,
        pronouns=words("pronouns.txt"),
        anaphors=words("anaphors.txt"),
        connectors=frozenset(
            tuple(entry.split()) for entry in normalized(entries(code, "connectors.txt"), normalize)
        ),
        participles=words("participles.txt"),
        reporting_verbs=words("reporting_verbs.txt"),
        complementizers=words("complementizers.txt"),
        attributions=words("attributions.txt"),
        abbreviations=words("abbreviations.txt"),
        titles=words("titles.txt"),
        references=words("references.txt"),
        letters=words("letters.txt"),
        time_words=words("time_words.txt"),
        cue_words=words("cue_words.txt"),
        stigma_words=words("stigma_words.txt"),
        months={normalize(name): int(number) for name, number in months},
        document_frequency=counts(code, "frequencies.table", _share),
    )


def load_latin(code: str, algorithm: str) -> Language:
    """Build a language in Latin script: its words in lower case with their accents, its stems Snowball's.

    Args:
        code: ISO 639-1 code.
        algorithm: Snowball's name of the language, such as `french`.
    """

    def stem(word: str) -> str:
        return _snowball(algorithm)(word)

    return load(code, cased=True, normalize=str.casefold, stem=stem)


@cache
def _snowball(algorithm: str) -> Callable[[str], str]:
    import Stemmer  # compiled; only texts in Latin script need it

    stem: Callable[[str], str] = Stemmer.Stemmer(algorithm).stemWord
    return stem
