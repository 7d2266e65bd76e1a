"""What the words of a language count or say: persons, euros, cases; or what befell those who are counted."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from corpus import APOSTROPHES, Language, get_language
from summarizer.comparison import word_lists
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ARTICLES, readings

_LONG_VOWELS = str.maketrans("", "", "اوي")


class CountedWords:
    """Answers what a normalised word counts.

    Attributes:
        kinds: The words of the language's list, each with its kind; one of capitals tells what befell people.
        links: What may stand between a number and its noun: «millions d'euros».
    """

    def __init__(self, language: Language) -> None:
        """Read the language's lists."""
        self._language = language
        self.kinds = word_lists.table(language.code, "counted.tsv")
        self.links = word_lists.words(language.code, "noun_links.txt") | APOSTROPHES

    def kind(self, word: str) -> str:
        """What a word counts or says to have befallen those counted; empty for any other word."""
        if not self._language.fuses_particles:
            return self.kinds.get(word, "")
        for rest, _ in readings(word):
            bare = rest.removeprefix("ال") if len(rest) > 4 else rest
            kind = self.kinds.get(rest) or self.kinds.get(bare)
            if kind:
                return kind
        return ""

    def is_noun(self, word: str) -> bool:
        """Whether a word behind a number may be what it counts, though no list has it."""
        language = self._language
        return (
            len(word) > 2
            and word[0].isalpha()
            and word not in language.stop_words
            and word not in language.reporting_verbs
            and word not in language.months
            and word not in lexicon.table(language.code, "calendar.tsv")
            and not self.kind(word)
            and not (language.fuses_particles and (word.startswith(ARTICLES) or _is_name_joined(word)))
        )

    def noun_key(self, word: str) -> str:
        """A noun's stem; in Arabic without long vowels, by which a broken plural differs (مدرسة، مدارس)."""
        same = word_lists.table(self._language.code, "same_nouns.tsv")
        stem = self._language.stem(same.get(word, word))
        short = stem.translate(_LONG_VOWELS) if self._language.fuses_particles else ""
        return short if len(short) > 2 else stem


def _is_name_joined(word: str) -> bool:
    """Whether a word is a given name that «and» is fused to: in the 23rd minute *and Karim* in the 67th."""
    return word.startswith("و") and word[1:] in lexicon.words("ar", "given_names.txt")


@cache
def sorts_of_people(code: str) -> Mapping[str, str]:
    """Which sort of people, the same in all languages, the keys of a language's nouns are of."""
    counted = CountedWords(get_language(code))
    return {counted.noun_key(word): sort for word, sort in word_lists.table(code, "people_sorts.tsv").items()}
