"""What one sentence tells as done and another as only near, put off or still to come.

He joined, he is about to join; it was held, it is postponed; schools close, their closing is prolonged.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from corpus import Language, vocabulary
from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.pairs.own_words import without_source
from summarizer.comparison.pairs.relations import Judged, Pair, likely_pairs
from summarizer.comparison.pairs.statements import root
from summarizer.comparison.pairs.surroundings import FUTURE
from summarizer.document import Document, term_of

# What is near is told within so many words behind the word that says so; set by hand.
_REACH = 3
# An Arabic sentence says so near its front that it tells what is to come, and its own verb stands so near; by hand.
_FRONT, _VERB = 4, 6
# Among so many words at its front a sentence says of itself that something is prolonged; set by hand.
_LONGER = 8
# Most roots have so many letters.
_RADICALS = 3
# An imperfect begins with one of these, a future or what is no verb with one of those.
_IMPERFECT, _NOT_DONE = ("ي", "ت"), ("ي", "ت", "سي", "ست", "ال", "ب", "ل", "ك")


def not_yet(document: Document, judged: Mapping[Pair, Judged], least: float) -> set[Pair]:
    """The pairs likely to state the same of which one tells as near what the other tells as done.

    Too little to tell a difference by, and enough to tell no agreement.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    found = set()
    for (i, j), near, other_near in likely_pairs(document, judged, least, _near):
        if bool(near) != bool(other_near):
            done = document.candidates[j if near else i]
            if (near or other_near) & {root(term) for term in done.term_set}:
                found.add((i, j))
    found |= prolonged(document, judged, least).keys()
    for pair, one, other in likely_pairs(document, judged, least, _tense):
        for ours, theirs in ((one, other), (other, one)):
            if ours.ahead & theirs.done or ours.planned & theirs.verb:
                found.add(pair)
    return found


def prolonged(document: Document, judged: Mapping[Pair, Judged], least: float) -> dict[Pair, int]:
    """The pairs likely to state the same of which one sentence tells that it was prolonged, with that sentence.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    told = likely_pairs(document, judged, least, _prolongs)
    return {pair: pair[0] if one else pair[1] for pair, one, other in told if one != other}


def _prolongs(candidate: Candidate) -> bool:
    """Whether a sentence says near its front that something was prolonged, which is told in no other words."""
    known, language = word_lists.words(candidate.language.code, "prolonging.txt"), candidate.language
    return any(not known.isdisjoint(word_lists.forms(word, language)) for word in candidate.words[:_LONGER])


class _Tense(Struct, frozen=True):
    """The roots of what a sentence tells as still to come, or as done.

    Attributes:
        ahead: Of the verbs of what is to come.
        planned: Of the nouns behind a word that says so: he plans the evacuation.
        done: Of what is told as done; empty where something is ahead.
        verb: The first of them, as a rule its verb.
    """

    ahead: frozenset[str] = frozenset()
    planned: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    verb: frozenset[str] = frozenset()


def _tense(candidate: Candidate) -> _Tense:
    """What a sentence's own statement is: what is expected, where it says so at its front, else what was done."""
    language, words = candidate.language, candidate.words
    if not language.fuses_particles:
        return _Tense()  # the lists of `not_yet.txt` have what these languages need

    def verbs(found: Iterable[str]) -> frozenset[str]:
        return frozenset([_verb(own, language) for own in found])

    says = word_lists.words(language.code, "ahead.txt")
    at = next((k for k, own in enumerate(words[:_FRONT]) if language.without_conjunction(own) in says), None)
    if at is not None:
        ahead = verbs(own for own in words[at + 1 : at + 1 + _REACH] if own.startswith(_IMPERFECT))
        planned = (
            ()
            if ahead
            else (own for own in words[at + 1 : at + 1 + _VERB] if not own.startswith(("ال", *_IMPERFECT)))
        )
        return _Tense(ahead=ahead, planned=verbs(own for own in planned if own not in language.stop_words))
    front = [language.without_conjunction(own) for own in without_source(candidate)[:_VERB]]
    future = [own for own in front if FUTURE.fullmatch(own)]
    if future:
        # Without its prefixes an imperfect is as the perfect is: سيتسلم, تسلم.
        return _Tense(ahead=verbs(own[2:] for own in future))
    # A feminine perfect ends as no imperfect does, and may begin like one: تسلمت.
    done = [
        own
        for own in front
        if (own[0] == own[-1] == "ت" or not own.startswith(_NOT_DONE) or _met(own) != own)
        and own not in language.stop_words
    ]
    return _Tense(done=verbs(done), verb=verbs(done[:1]))


def _met(word: str) -> str:
    """The imperfect of a verb whose first letters look like the article (التقى), else the word."""
    imperfect = f"ي{word[1:]}"
    return imperfect if word.startswith("الت") and imperfect in vocabulary() else word


def _verb(word: str, language: Language) -> str:
    """A verb's root, without the ending of the feminine and the letter that the fifth form has in front."""
    own = root(language.stem(_met(word))).removesuffix("ت")
    return own.removeprefix("ت") if len(own) > _RADICALS else own


def _near(candidate: Candidate) -> frozenset[str]:
    """The roots of what a sentence says is near: the first content word behind each word that says so."""
    language, words = candidate.language, candidate.words
    says = word_lists.words(language.code, "not_yet.txt")
    found = set()
    for at, word in enumerate(words):
        if says.isdisjoint(word_lists.forms(word, language)):
            continue
        stems = (term_of(own, language.code) for own in words[at + 1 : at + 1 + _REACH])
        found.add(next((root(stem) for stem in stems if stem is not None), ""))
    return frozenset(found - {""})
