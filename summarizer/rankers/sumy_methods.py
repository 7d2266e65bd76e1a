"""The methods of sumy, fed with our own sentences, words and stop words.

sumy's parser and tokenizer stay out: they cut Arabic sentences at commas and drop numbers and vocalised words.
Where a method asks for stemmed content words it gets `Candidate.terms`, so each sentence is stemmed by the
stemmer, and freed of the stop words, of its own language, and sumy is left to rate.

sumy keeps its ratings by the text of a sentence; here a sentence's text is its number, so that a sentence that
occurs twice is rated twice. All ratings are asked for, not a choice of sentences.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from summarizer.document import terms_of

if TYPE_CHECKING:
    from summarizer.candidate import Candidate
    from summarizer.document import Document

Words = Sequence[str]

_GAP = " "
"""Stands where a word without content stood; no word holds a space."""


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep off stderr what sumy and the libraries it loads warn of; no user can act on it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


class _LookUp(Struct, frozen=True):
    """What sumy takes for a tokenizer: the text of a sentence is its number, its words are known."""

    words: Sequence[Words]

    def to_words(self, text: str) -> Words:
        return self.words[int(text)]


def ratings(
    summarizer: Callable[..., object], paragraphs: Sequence[Sequence[Words]], headline: Words = ()
) -> list[float]:
    """Rate every sentence with one of sumy's summarizers.

    Args:
        summarizer: A summarizer of sumy.
        paragraphs: Of each paragraph the sentences, of each sentence the words.
        headline: The words of the heading, which is itself not rated.

    Returns:
        sumy's rating of each sentence, in order, to nine decimals; 0.0 where sumy has none or no finite one.
    """
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence  # loads NLTK, a second

    sentences = [words for paragraph in paragraphs for words in paragraph]
    tokenizer = _LookUp([*sentences, headline])
    numbers = iter(range(len(sentences)))
    blocks = [[Sentence(str(next(numbers)), tokenizer) for _ in paragraph] for paragraph in paragraphs]
    if blocks and headline:
        # In a paragraph of its own it would be Edmundson's first one.
        blocks[0].append(Sentence(str(len(sentences)), tokenizer, is_heading=True))
    rated: dict[int, float] = {}

    def keep(infos: list[Any]) -> list[Any]:
        # sumy lets a callable choose among all its ratings.
        rated.update((info.order, float(info.rating)) for info in infos)
        return infos

    summarizer(ObjectDocumentModel([Paragraph(block) for block in blocks]), keep)
    scores = (rated.get(number, 0.0) for number in range(len(sentences)))
    # Sums in another order and decompositions leave sentences that rate alike apart in the last digits.
    return [round(score, 9) if math.isfinite(score) else 0.0 for score in scores]


@_quiet()
def lsa(document: Document) -> list[float]:
    """Score sentences by latent semantic analysis (Steinberger and Ježek 2004).

    sumy keeps all dimensions, so the score is the length of a sentence's vector of term frequencies, near to
    the number of its different terms: long sentences win. The matrix of terms and sentences is dense: 4 s for
    1,000 sentences.
    """
    from sumy.summarizers.lsa import LsaSummarizer  # loads NLTK, a second

    # sumy orders its matrix as a set is ordered: numbers hash alike in every run, words do not.
    numbers: dict[str, int] = {}
    summarizer = LsaSummarizer(lambda word: numbers.setdefault(word, len(numbers)))
    return ratings(summarizer, [_terms(document)])


@_quiet()
def luhn(document: Document) -> list[float]:
    """Score sentences by their densest cluster of significant words (Luhn 1958).

    Significant is every term that occurs twice in the document, so in a long document or a set nearly all
    are. A cluster of n words, s of them significant, scores s² / n; it ends behind four words that are not. A
    sentence with one significant word scores 0.
    """
    from sumy.summarizers.luhn import LuhnSummarizer  # loads NLTK, a second

    summarizer = LuhnSummarizer()
    summarizer.stop_words = (_GAP,)
    return ratings(summarizer, [[_with_gaps(candidate) for candidate in document.candidates]])


@_quiet()
def kl(document: Document) -> list[float]:
    """Score sentences by KLSum's choosing order (Haghighi and Vanderwende 2009): the first has the highest score.

    Greedily takes the sentence that brings the words of the summary nearest to those of the document. sumy
    sums over the summary's words alone, so it begins with short sentences of frequent words. Its own version
    counts words as written; here they are stems.

    Time grows with the third power of the number of sentences: 3 s for 100, 11 s for 200, 40 s for 300, half
    an hour for 1,000.
    """
    from sumy.summarizers.kl import KLSummarizer  # loads NLTK, a second

    return _descending(ratings(KLSummarizer(), [_terms(document)]))


@_quiet()
def sumbasic(document: Document) -> list[float]:
    """Score sentences by SumBasic's choosing order (Nenkova and Vanderwende 2005): the first has the highest.

    Greedily takes the sentence whose terms are the most probable on average, then squares the probability of
    the terms it used. Unlike the authors, sumy does not ask for the most probable term in it. Short sentences
    of frequent terms win.
    """
    from sumy.summarizers.sum_basic import SumBasicSummarizer  # loads NLTK, a second

    return _descending(ratings(SumBasicSummarizer(), [_terms(document)]))


@_quiet()
def reduction(document: Document) -> list[float]:
    """Score sentences by the sum of their similarities to all others, TextRank's graph without the walk.

    Similarity is the number of shared terms, repeats counted, over the sum of the logarithms of both lengths:
    long sentences win. sumy compares all words of all pairs: 1 s for 200 sentences, 20 s for 1,000.
    """
    from sumy.summarizers.reduction import ReductionSummarizer  # loads NLTK, a second

    return ratings(ReductionSummarizer(), [_terms(document)])


@_quiet()
def edmundson(document: Document) -> list[float]:
    """Score sentences by cue words, headline words and place (Edmundson 1969), each article on its own.

    A cue word counts 1, a stigma word -1, a word of the headline 2 (sumy counts it as title and as place),
    the first and the last paragraph 1, the first and the last sentence of a paragraph 1. The scores are whole
    numbers with many ties; the key method, by frequency, has no weight in sumy.
    """
    from sumy.summarizers.edmundson import EdmundsonSummarizer  # loads NLTK, a second

    scores: list[float] = []
    for article, group in groupby(document.candidates, key=lambda candidate: candidate.article):
        candidates = list(group)
        language = candidates[0].language
        cues = {language.stem(word) for word in language.cue_words}
        stigmas = {language.stem(word) for word in language.stigma_words}
        summarizer = EdmundsonSummarizer()
        # sumy refuses an empty list of words; no word is empty.
        summarizer.bonus_words = cues or {""}
        summarizer.stigma_words = stigmas or {""}
        summarizer.null_words = {_GAP}
        paragraphs = [
            [_with_gaps(candidate, cues | stigmas) for candidate in paragraph]
            for _, paragraph in groupby(candidates, key=lambda candidate: candidate.sentence.paragraph)
        ]
        scores += ratings(summarizer, paragraphs, sorted(document.headlines[article]))
    return scores


def _terms(document: Document) -> list[Words]:
    return [candidate.terms for candidate in document.candidates]


def _with_gaps(candidate: Candidate, kept: frozenset[str] | set[str] = frozenset()) -> list[str]:
    """The stem of every word in its place; a gap where it has no content, unless its stem is to be kept."""
    tokens: list[str] = []
    for word in candidate.words:
        stem = candidate.language.stem(word)
        tokens.append(stem if stem in kept or terms_of((word,), candidate.language) else _GAP)
    return tokens


def _descending(order: list[float]) -> list[float]:
    """Turn sumy's 0, -1, -2, … of a choosing order into n, n - 1, …, 1."""
    return [len(order) + rating for rating in order]
