"""A gloss, and what all kinds of them are looked for with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import tee, zip_longest
from typing import Literal

from msgspec import Struct

from corpus import WORD, Article, Language, forgetting
from summarizer.candidate import Candidate
from summarizer.sentences.cues import cues

GlossKind = Literal["speaker", "name", "role", "date"]

STOPS = frozenset('،,؛;:."“”«»()[]')
"""Marks that part what stands before them from what follows."""
# Blanks and marks that stand between a word and the next one.
_BETWEEN = " \N{NO-BREAK SPACE}،,؛;:"
# What may be fused in front of a noun, with the article or without it: «to the minister», «and by a minister».
_FUSED = ("لل", "بال", "كال", "ال")


class Gloss(Struct, frozen=True):
    """What a sentence lacks.

    Attributes:
        start: The offset in the article's text where it stands: that of the word that it is put before. A name's
            given part and an office come before the surname, all else behind the word that lacks it.
        text: Its words.
        kind: Who speaks, what somebody or something is called, what somebody is, or which day.
        source: The offsets in the same article where the words stand; None of a date.
        ground: Of a date: the day of publication that it is counted from.
        behind: The end of the words that it belongs to, where it follows them; marks and a blank may stand between
            this and `start`. What ends a sentence has nothing behind it to be put before, so that there `start` is
            that of those words: whoever sets all brackets in at `start` has a blank beside each.
    """

    start: int
    text: str
    kind: GlossKind
    source: tuple[int, int] | None = None
    ground: str | None = None
    behind: int | None = None

    @property
    def place(self) -> int:
        """Where it is read."""
        return max(self.start, self.behind or 0)


class Word(Struct, frozen=True):
    """A word: its offsets in the article, its normal form, and that without a fused conjunction."""

    start: int
    end: int
    form: str
    bare: str

    @property
    def definite(self) -> str | None:
        """The noun behind an Arabic article, whatever is fused to it; None where there is no article."""
        for fused in _FUSED:
            if self.bare.startswith(fused) and len(self.bare) > len(fused) + 1:
                return self.bare[len(fused) :]
        return None


def words_in(text: str, language: Language, start: int, end: int) -> Iterator[Word]:
    """The words of a part of a text."""
    for match in forgetting(WORD.finditer(text, start, end), text, words=True):
        form = language.normalize(match[0])
        if form:
            yield Word(match.start(), match.end(), form, language.without_conjunction(form))


def words_of(article: Article, candidate: Candidate) -> Iterator[Word]:
    """The words of a candidate."""
    return words_in(article.text, candidate.language, candidate.sentence.start, candidate.sentence.end)


def set_behind(text: str, start: int, end: int, last: int) -> int:
    """Where the next word stands behind words and some marks; where these start if nothing follows them.

    Args:
        text: An article's.
        start: The offset of the words that a gloss is to follow.
        end: That of their end.
        last: That of the end of their sentence.
    """
    at = end
    while at < last and text[at] in _BETWEEN:
        at += 1
    return at if at > end and text[at - 1].isspace() and at < last else start


def stands(article: Article, words: str) -> tuple[int, int] | None:
    """Where some words stand in an article, none of them part of a longer one."""
    text, at = article.text, article.text.find(words)
    while at >= 0:
        end = at + len(words)
        if not any(around.isalnum() for around in (text[at - 1 : at], text[end : end + 1])):
            return at, end
        at = text.find(words, at + 1)
    return None


def says(word: Word, language: Language) -> bool:
    """Whether a word is a verb by which somebody goes on speaking."""
    return not cues(language)["speaks"].isdisjoint((word.bare, word.form))


def pairs(words: Iterable[Word]) -> Iterator[tuple[Word, Word | None]]:
    """Each word with the one behind it; None behind the last."""
    first, second = tee(words)
    next(second, None)
    return zip_longest(first, second)
