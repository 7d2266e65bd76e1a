"""What two articles put one event down to: the storm that derailed a train, or the bridge that fell under it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from corpus import Language, Remembered, get_language
from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged, Pair, likely_pairs
from summarizer.comparison.pairs.statements import root, roots_of
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.marks import CLAUSE_ENDS, SPEECH_OPENERS
from summarizer.facts.tokens import Tokens, tokens_of

# The event stands so near in front of its verb, what leads the cause in so near behind, and the cause takes so many
# words at most; set by hand.
_NEAR, _REACH, _LONGEST = 7, 14, 5
# So sure, two sentences state the same; set by hand.
_STATED = 0.6
# Who tells so much of the other's cause anywhere knows of both; a share of its roots, set by hand.
_KNOWS = 0.6
_DEFINITE = ("ال", "the", "le", "la", "l")
# An Arabic verb of saying stands among so many words at the front.
_SAYS = 3


class _Cause(Struct, frozen=True):
    """A cause that a sentence names: the stem of the event, the roots of the cause, where it stands."""

    event: str
    roots: frozenset[str]
    value: Value


def causes_apart(document: Document, judged: Mapping[Pair, Judged]) -> Iterator[Difference]:
    """The causes that articles of one language give of one event, where they share no word.

    Only what is said in so many words counts («put the accident down to», «was caused by»), or «because of» in
    sentences that state the same, and no article that tells of the other's cause as well.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
    """
    yield from _because_of(document, judged)
    found: defaultdict[str, list[_Cause]] = defaultdict(list)
    for index, candidate in enumerate(document.candidates):
        known = word_lists.table(candidate.language.code, "causes.tsv")
        if any(map(_may_lead_in(candidate.language.code).__getitem__, candidate.words)):
            for cause in _causes(document, index, known):
                found[candidate.language.code].append(cause)
    for code in sorted(found):
        causes = found[code]
        for n, one in enumerate(causes):
            for other in causes[n + 1 :]:
                one_event = one.event == other.event and one.value.article != other.value.article
                if one_event and not one.roots & other.roots and not _known(document, one, other):
                    yield Difference(one.value, other.value)


def _because_of(document: Document, judged: Mapping[Pair, Judged]) -> Iterator[Difference]:
    """What pairs of sentences that state the same each tell that it was because of."""

    def read(candidate: Candidate) -> tuple[_Cause, ...]:
        return tuple(_because(document, candidate))

    for (i, j), ours, theirs in likely_pairs(document, judged, _STATED, read):
        if len(ours) == len(theirs) == 1 and not ours[0].roots & theirs[0].roots:
            one, other = (_at(cause, index) for cause, index in ((ours[0], i), (theirs[0], j)))
            if not _known(document, one, other):
                yield Difference(one.value, other.value)


def _at(cause: _Cause, index: int) -> _Cause:
    return replace(cause, value=replace(cause.value, candidate=index))


def _because(document: Document, candidate: Candidate) -> Iterator[_Cause]:
    """The causes that «because of» leads in, in a sentence."""
    known = word_lists.table(candidate.language.code, "causes.tsv")
    tokens = tokens_of(document, candidate)
    for at, word in enumerate(tokens.words):
        if known.get(word) == "of" and at > 1 and not _is_of_who_says(tokens, at):
            cause = _cause(document, tokens, at, candidate.article, -1, "")
            if cause is not None:
                yield cause


def _is_of_who_says(tokens: Tokens, at: int) -> bool:
    """Whether a cause stands between a verb of saying and what is said: «said an official, unnamed because of»."""
    language, words = tokens.language, tokens.words
    says = any(language.without_conjunction(word) in language.reporting_verbs for word in words[:_SAYS])
    if not says or not language.fuses_particles:
        return False
    led = next(
        (k for k, word in enumerate(words) if word in SPEECH_OPENERS or word in language.complementizers), at
    )
    return led > at


def _cause(
    document: Document, tokens: Tokens, led: int, article: int, index: int, event: str
) -> _Cause | None:
    """The cause behind a token that leads it in; None where there is no word of it."""
    text = document.articles[article].text
    last = led
    while last + 1 < len(tokens) and last - led < _LONGEST and tokens.words[last + 1] not in CLAUSE_ENDS:
        last += 1
    roots = roots_of(tokens.words[led + 1 : last + 1], tokens.language)
    if not roots:
        return None
    start, end = tokens.starts[led + 1], tokens.ends[last]
    said_so = (" ".join(text[start:end].split()),)
    about = f"cause {event}".strip()
    return _Cause(event, roots, Value(index, article, "attribution", about, start, end, words=said_so))


def _bare(word: str, language: Language) -> tuple[str, ...]:
    return tuple(rest for rest, cut in readings(word) if cut < 2) if language.fuses_particles else (word,)


@cache
def _may_lead_in(code: str) -> Remembered[str, bool]:
    """Whether words have a reading that the list of causes has: hardly any, and they come again and again."""
    known, language = word_lists.table(code, "causes.tsv"), get_language(code)
    return Remembered(lambda word: any(rest in known for rest in _bare(word, language)))


def _causes(document: Document, index: int, known: Mapping[str, str]) -> Iterator[_Cause]:
    candidate = document.candidates[index]
    tokens = tokens_of(document, candidate)
    for at, word in enumerate(tokens.words):
        said = next((known[r] for r in _bare(word, candidate.language) if r in known), None)
        if said is None or said == "of":
            continue
        side, _, lead = said.partition(" ")
        lead = candidate.language.normalize(lead)
        led = next(
            (k for k in range(at + 1, min(len(tokens), at + 1 + _REACH)) if tokens.words[k] == lead), None
        )
        if led is None or (side == "from" and led > at + 1):
            continue
        event = _event(tokens, range(at + 1, led) if side == "to" else range(max(0, at - _NEAR), at))
        cause = _cause(document, tokens, led, candidate.article, index, event) if event else None
        if cause is not None:
            yield cause


def _event(tokens: Tokens, near: Sequence[int]) -> str:
    """The stem of the definite noun that is nearest to the verb, or to what leads the cause in."""
    for k in reversed(near):
        word = tokens.words[k]
        if word in CLAUSE_ENDS:
            return ""
        behind_article = k > 0 and tokens.words[k - 1] in _DEFINITE
        if (word.startswith("ال") and len(word) > 4) or behind_article:
            return tokens.language.stem(word)
    return ""


def _known(document: Document, one: _Cause, other: _Cause) -> bool:
    """Whether an article tells in one sentence most of what the other gives as the cause."""
    for here, there in ((one, other), (other, one)):
        for candidate in document.candidates:
            if candidate.article == here.value.article:
                held = {root(term) for term in candidate.term_set}
                if len(there.roots & held) >= _KNOWS * len(there.roots):
                    return True
    return False
