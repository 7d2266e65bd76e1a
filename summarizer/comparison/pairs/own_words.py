"""What a sentence says itself: the words behind who said so, and the stretches of it that state something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from corpus import WORD
from summarizer.candidate import Candidate
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.marks import SPEECH_OPENERS

# A verb of saying stands among so many words at the front, and what is said begins so near behind it; set by hand.
_FRONT, _SAID = 6, 15
_MARKS = frozenset(",،;؛:.")
# A noun with which a list goes on: and the.
_AND_THE = "وال"


def without_source(candidate: Candidate) -> Sequence[str]:
    """The normalised words of a sentence; of one that tells what somebody said those that he said."""
    language, words = candidate.language, candidate.words
    front = takewhile(lambda k: words[k] not in language.complementizers, range(min(_FRONT, len(words))))
    said = next(
        (k for k in front if language.without_conjunction(words[k]) in language.reporting_verbs), None
    )
    if said is None:
        return words
    matches = list(islice(WORD.finditer(candidate.text), said + _SAID))
    for k in range(said + 1, len(matches)):
        if words[k] in language.complementizers:
            return words[k + 1 :]
        if not SPEECH_OPENERS.isdisjoint(candidate.text[matches[k - 1].end() : matches[k].start()]):
            return words[k:]
    return words


def goes_on(candidate: Candidate, start: int) -> bool:
    """Whether an Arabic sentence goes on with a list («and the extremism») at an offset in the article's text."""
    at = start - candidate.sentence.start
    word = WORD.search(candidate.text, at)
    listed = word is not None and candidate.language.normalize(word[0]).startswith(_AND_THE)
    return at > 0 and listed and candidate.text[:at].rstrip()[-1:] not in _MARKS


def has_deed(candidate: Candidate, span: tuple[int, int]) -> bool:
    """Whether a stretch of an Arabic sentence has a verb that does not only say; its offsets are the article's.

    «The presidency announced that its spokesman» has none. Of languages whose verbs are not known by their forms
    nothing is asked.
    """
    language = candidate.language
    return not language.fuses_particles or any(
        bare not in language.reporting_verbs and (is_perfect(bare) or is_imperfect(word))
        for word, bare in _bare(candidate, span)
    )


def says(candidate: Candidate, span: tuple[int, int]) -> bool:
    """Whether a stretch of a sentence has a verb of saying; its offsets are the article's."""
    return any(bare in candidate.language.reporting_verbs for _, bare in _bare(candidate, span))


def _bare(candidate: Candidate, span: tuple[int, int]) -> Iterator[tuple[str, str]]:
    """The normalised words of a stretch, and what they are without the «and» fused to them."""
    language = candidate.language
    start, end = (at - candidate.sentence.start for at in span)
    for match in WORD.finditer(candidate.text, start, end):
        word = language.normalize(match[0])
        yield word, language.without_conjunction(word)
