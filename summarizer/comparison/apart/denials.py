"""What one article tells and another says was denied: the minister resigned, he denied having resigned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from corpus import Language
from summarizer.candidate import Candidate
from summarizer.comparison import word_lists
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged, Pair, likely_pairs
from summarizer.comparison.pairs.statements import root, roots_of
from summarizer.comparison.sources.arabic_sources import Source
from summarizer.comparison.sources.attribution import Attribution
from summarizer.comparison.values.values import Value, wording
from summarizer.document import Document
from summarizer.facts.marks import CLAUSE_ENDS
from summarizer.facts.tokens import tokens_of

# So sure, two sentences speak of the same; set by hand.
_STATED = 0.6
# An Arabic sentence's own verb stands among so many words at its front, and what is denied so near behind it; the
# words that are shown of a sentence. Set by hand.
_FRONT, _DENIED, _SHOWN = 4, 9, 14
# Whoever is called by more than this share of his words behind the verb that denies denies it himself; set by hand.
_HIS_OWN = 0.5
# So many words of what is denied stand in what is said; set by hand.
_IN_COMMON = 2
# A denial speaks of what this likely shares a part with it.
_SHARED = 0.7
_PLAIN = ("told", "said")


class _Stand(Struct, frozen=True):
    """How a sentence stands to what it speaks of.

    Attributes:
        how: `denied` where its own verb denies, `negated` where it says «not» in front of its verb; where no word
            does either `told`, or `said` of what a verb of saying tells without «that»; else nothing.
        at: The token at which what is denied or told begins.
        roots: The roots of what is denied or negated, or of how what is told begins.
    """

    how: str
    at: int
    roots: frozenset[str]


def denied_apart(
    document: Document, judged: Mapping[Pair, Judged], attribution: Attribution | None = None
) -> Iterator[Difference]:
    """What is told in one sentence and denied in the other, pair by pair.

    An article that tells as well that it was denied knows of both.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        attribution: Who stands behind the sentences: what a verb of saying tells without «that» is denied where the
            denial shares more with it than who denies.
    """
    knows = {candidate.article for candidate in document.candidates if denies(candidate)}
    for (i, j), ours, theirs in likely_pairs(document, judged, _STATED, _stand):
        teller = document.candidates[j if ours.how == "denied" else i].article
        opposed = {ours.how, theirs.how} == {"denied", "told"} and not ours.roots.isdisjoint(theirs.roots)
        if attribution is not None and {ours.how, theirs.how} == {"denied", "said"}:
            denial, said = (i, j) if ours.how == "denied" else (j, i)
            opposed = _denies_what_is_said(document, denial, said, attribution)
        if opposed and teller not in knows:
            yield Difference(_value(document, i, ours.at), _value(document, j, theirs.at))


def _denies_what_is_said(document: Document, denial: int, said: int, attribution: Attribution) -> bool:
    """Whether a denial has in common with what is said enough beside the name of who denies."""
    candidate, other = document.candidates[denial], document.candidates[said]
    if not candidate.language.fuses_particles:
        return False
    denier = roots_of(candidate.language.words(attribution.of(denial).text), candidate.language)
    shared = _stand(candidate).roots & frozenset(map(root, other.term_set))
    return bool(denier) and len(shared - denier) >= _IN_COMMON


def denied(document: Document, judged: Mapping[Pair, Judged], least: float) -> set[Pair]:
    """The pairs likely to state the same of which one denies it, or says that it was not so: never an agreement.

    Args:
        document: A set's candidates.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    found = set()
    for pair, *stands in likely_pairs(document, judged, least, _stand):
        (one, _), (other, teller) = sorted(zip(stands, pair, strict=True), key=lambda own: own[0].how)
        plain = other.how in _PLAIN
        if (one.how == "denied" and plain) or (
            one.how == "negated"
            and plain
            and one.roots & set(map(root, document.candidates[teller].term_set))
        ):
            found.add(pair)
    return found


def denies(candidate: Candidate) -> bool:
    """Whether a sentence has a word by which something is denied."""
    language, words = candidate.language, candidate.words
    denials = word_lists.words(language.code, "denials.txt")
    return not (denials.isdisjoint(words) and denials.isdisjoint(map(language.without_conjunction, words)))


def is_denied_by(told: Candidate, teller: Source, denial: Candidate) -> bool:
    """Whether a sentence denies by its own verb what another one tells.

    Who says that it was not so is denied by nobody who says so too, and none denies what he said himself.

    Args:
        told: The sentence that may tell what is denied.
        teller: Who stands behind it.
        denial: The one that may deny it, in the same language.
    """
    stand, language = _stand(denial), told.language
    if stand.how != "denied" or denies(told):
        return False
    negations = word_lists.words(language.code, "negations.txt")
    if any(not negations.isdisjoint(_forms(word, language)) for word in told.words):
        return False
    if stand.roots.isdisjoint(map(root, told.term_set)):
        return False
    said_by = language.words(teller.text) if teller.kind != "unnamed" else []
    # Who denies stands right behind the verb; behind him «the statements of the minister» may be what he denies.
    denier = roots_of(denial.words[stand.at + 1 : stand.at + 2 + len(said_by)], language)
    by = roots_of(said_by, language)
    return len(by & denier) <= _HIS_OWN * len(by)


def _stand(candidate: Candidate) -> _Stand:
    language, words = candidate.language, candidate.words
    denials = word_lists.words(language.code, "denials.txt")
    negations = word_lists.words(language.code, "negations.txt")
    front = words[:_FRONT] if language.fuses_particles else words
    at = next((k for k, word in enumerate(front) if not denials.isdisjoint(_forms(word, language))), None)
    if at is not None:
        behind = words[at + 1 : at + 1 + _DENIED]
        links = word_lists.words(language.code, "links.txt")
        own = negations.isdisjoint(words[max(0, at - 2) : at])
        # Who denies that he knows of something denies no more than that.
        if not own or any(word.startswith(tuple(links)) for word in behind if links):
            return _Stand("", at, frozenset())
        return _Stand("denied", at, roots_of(behind, language))
    if denies(candidate):
        return _Stand("", 0, frozenset())
    kept = _kept_from(words, language)
    if kept:
        return _Stand("negated", 0, kept)
    told = _told(words, language)
    if any(not negations.isdisjoint(_forms(word, language)) for word in words):
        negated = _negated(words, language)
        return _Stand("negated" if negated else "", 0, negated)
    return _Stand("told" if told else "said", 0, roots_of(told, language))


def _negated(words: Sequence[str], language: Language) -> frozenset[str]:
    """The root of the verb that «not» stands in front of, and of what «any» leads in: he gave not any warning.

    Nothing where words say but for what it is not so: «did not get but 20 in 100» tells what he got.
    """
    nots, limits, any_of = (
        word_lists.words(language.code, f"{name}.txt") for name in ("not_so", "but_for", "any")
    )
    words = _said(words, language)
    at = next(
        (k for k, word in enumerate(words[:_FRONT]) if not nots.isdisjoint(_forms(word, language))), None
    )
    if at is None or not limits.isdisjoint(words[at:]):
        return frozenset()
    behind = words[at + 1 : at + 1 + _DENIED]
    led = [word for before, word in pairwise(behind) if before in any_of]
    verb = [word for word in behind if word not in language.stop_words][:1]
    if language.fuses_particles:
        verb += [word[1:] for word in verb]  # behind «not» an Arabic verb has its person in front
    return roots_of([*verb, *led], language)


def _kept_from(words: Sequence[str], language: Language) -> frozenset[str]:
    """The root of what a sentence's own verb says that somebody was kept from: convoys from *entering*."""
    preventing = word_lists.table(language.code, "preventing.tsv")
    front = words[:_FRONT] if language.fuses_particles else words
    for at, word in enumerate(front):
        link = preventing.get(word) or preventing.get(language.without_conjunction(word))
        if link and link in words[at + 1 : at + 1 + _DENIED]:
            behind = words.index(link, at + 1) + 1
            return roots_of(words[behind : behind + 1], language)
    return frozenset()


def _said(words: Sequence[str], language: Language) -> Sequence[str]:
    """The words behind a verb of saying and «that», else all."""
    led = next((k for k, word in enumerate(words) if word in language.complementizers), -1) + 1
    says = any(not language.reporting_verbs.isdisjoint(_forms(word, language)) for word in words[:led])
    return words[led:] if says else words


def _told(words: Sequence[str], language: Language) -> Sequence[str]:
    """How what a sentence tells begins: behind a verb of saying what is said, which «that» leads in."""
    for at, word in enumerate(words):
        if not language.reporting_verbs.isdisjoint(_forms(word, language)):
            behind = (k for k, other in enumerate(words) if k > at and other in language.complementizers)
            led = next(behind, len(words))
            return words[led + 1 : led + 1 + _DENIED]
        if language.stop_words.isdisjoint(_forms(word, language)):
            return words[at : at + (1 if language.fuses_particles else _DENIED)]
    return ()


def _forms(word: str, language: Language) -> set[str]:
    """A word as it stands, and without the «and» fused to it."""
    return {word, language.without_conjunction(word)}


def _value(document: Document, index: int, first: int) -> Value:
    """A sentence from one of its words on, to its next mark."""
    candidate = document.candidates[index]
    tokens = tokens_of(document, candidate)
    said = [k for k, word in enumerate(tokens.words) if word not in CLAUSE_ENDS]
    at = said[min(first, len(said) - 1)] if candidate.language.fuses_particles else said[0]
    last = next((k for k in range(at + 1, len(tokens)) if tokens.words[k] in CLAUSE_ENDS), len(tokens)) - 1
    return wording(document, index, "denial", tokens.starts[at], tokens.ends[min(last, at + _SHOWN)])


def denied_since(
    document: Document, across: Mapping[Pair, Judged], sides: Sequence[int], attribution: Attribution
) -> list[tuple[int, int]]:
    """Earlier statements with the later sentence that denies them, each denial once.

    Args:
        document: The candidates of both.
        across: How likely an earlier and a later one state the same.
        sides: Of each candidate whether it is a later one.
        attribution: Who stands behind them.
    """
    candidates = document.candidates
    best: dict[int, tuple[float, int]] = {}
    for (i, j), own in across.items():
        before, now = (i, j) if sides[j] else (j, i)
        if own.part < _SHARED or not denies(candidates[now]):
            continue
        if is_denied_by(candidates[before], attribution.of(before), candidates[now]):
            best[now] = max(best.get(now, (0.0, -1)), (own.part, before))
    return [(before, now) for now, (_, before) in sorted(best.items())]
