"""How likely a sentence cannot be understood alone, by its words and by what its article said before it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from msgspec import Struct

from corpus import WORD, Language
from summarizer import similarity
from summarizer.candidate import Candidate
from summarizer.document import Document, Standing
from summarizer.facts import Fact
from summarizer.selection.linear import Linear, models
from summarizer.sentences.cues import Cues, cues
from summarizer.sentences.dangling import borrows, dangling, said_by_pronoun

FEATURES = (
    *("opening", "and", "saying", "first", "second", "depth", "short"),
    *("demonstratives", "demonstrative up front", "given", "given up front", "share given"),
    *("roles", "role up front", "role said", "verb with and", "pronouns", "pronoun up front", "suffixes"),
    *("opens with a quotation", "addition", "contrast", "list", "figure", "headline"),
    *("new up front", "lead-in"),
    *("bare surnames", "name up front", "names"),
)
"""What a sentence is seen by, in the order of `features`; the last three are None where no names were read."""
# How many features come from names.
_NAMES = 3
# Words that count as the front of a sentence; characters within which a name stands there. Not tuned.
_FRONT = 6
_NAME_UP_FRONT = 40
# Words of so many letters keep a conjunction, as they did when the model was learned.
_WHOLE = 3
# So likely what leans by `_leaning` hangs: 13 of 16 such sentences, less what a prior takes off.
_LEANS = 0.7
# So many have to be named before «both sides».
_BOTH = 2
_BULLETS = frozenset("-–•*")
_DIGIT = re.compile(r"\d")
_ARTICLES = ("ال", "لل", "بال", "كال")
_SUFFIXES = ("ها", "هم", "هما")


class Name(Struct, frozen=True, order=True):
    """A name in an article: its offsets, and whether it is a bare surname of somebody named in full elsewhere."""

    start: int
    end: int
    bare: bool


_STARTS = attrgetter("start")


def features(document: Document, facts: Sequence[Fact]) -> list[list[float | None]]:
    """The features of each candidate, in the order of `FEATURES`.

    Args:
        document: The candidates of one or more articles.
        facts: Their key facts; empty where none were read.
    """
    return _features(document, _names(document, facts), [*map(_bare, document.candidates)])


def _features(
    document: Document, names: Sequence[Sequence[Name]] | None, bares: Sequence[Sequence[str]]
) -> list[list[float | None]]:
    found = []
    before: set[str] = set()
    spelled: set[str] = set()
    for candidate, bare, standing in zip(document.candidates, bares, document.standings, strict=True):
        if standing.place == 0:
            before, spelled = set(), set()
        language = candidate.language
        own: list[float | None] = [*_words(candidate, bare, standing, before, spelled)]
        headline = document.headlines[candidate.article] & candidate.term_set
        own[FEATURES.index("headline")] = similarity.weight(headline, document.idf) / 10
        own += [None] * _NAMES if names is None else _named(candidate, names[candidate.article])
        found.append(own)
        before |= {language.stem(word) for word in bare} | candidate.term_set
        spelled |= set(bare)
    return found


def likely_hanging(document: Document, facts: Sequence[Fact], by: Linear | None = None) -> tuple[float, ...]:
    """How likely each candidate cannot be understood without what stands before it.

    Args:
        document: The candidates of one or more articles.
        facts: Their key facts; empty where none were read.
        by: The model that tells it; the one that comes with Mujaz where left out.
    """
    by = by or models().hanging
    names, bares = _names(document, facts), [*map(_bare, document.candidates)]
    surely = _leaning(document, names, bares)
    return tuple(
        [
            max(by.chance(own), _LEANS * (i in surely))
            for i, own in enumerate(_features(document, names, bares))
        ]
    )


def _leaning(
    document: Document, names: Sequence[Sequence[Name]] | None, bares: Sequence[Sequence[str]]
) -> frozenset[int]:
    """The candidates that lean on another one by what the features do not see.

    «Both sides» where fewer than two are named before it, and a concession to what was said before. Of sixteen such
    sentences of the development sets readers found thirteen that cannot stand alone, and both of the others. In
    French and English also what a pronoun said («…, she added»), and what `borrowed` tells.
    """
    found = set()
    for i, (candidate, bare) in enumerate(zip(document.candidates, bares, strict=True)):
        known = cues(candidate.language)
        if (
            " ".join(candidate.words[:2]) in known["concession"]
            or said_by_pronoun(candidate.text, candidate.words, candidate.language)
            or borrows(candidate.text, candidate.language)
        ):
            found.add(i)
        if names is None:
            continue
        at = next((n for n, pair in enumerate(pairwise((*bare, ""))) if _is_both(pair, known)), None)
        if at is None:
            continue
        start = candidate.sentence.start
        last_start = [start + match.start() for match in WORD.finditer(candidate.text)][at]
        own = names[candidate.article]
        first, last = (bisect_left(own, offset, key=_STARTS) for offset in (start, last_start))
        if last - first < _BOTH:
            found.add(i)
    return frozenset(found)


def _is_both(pair: tuple[str, str], known: Cues) -> bool:
    """Whether a word, or it and the next one, say «both sides»."""
    return pair[0] in known["both"] or " ".join(pair) in known["both"]


def _bare(candidate: Candidate) -> list[str]:
    """Its words without a fused conjunction."""
    language = candidate.language
    return [w if len(w) <= _WHOLE else language.without_conjunction(w) for w in candidate.words]


def _words(
    candidate: Candidate, bare: Sequence[str], standing: Standing, before: set[str], spelled: set[str]
) -> list[float]:
    """What its words show, in the order of `FEATURES`; each count is capped where it was when the model learned."""
    language, words = candidate.language, candidate.words
    known = cues(language)
    first, opens = (words[0], bare[0]) if words else ("", "")
    fused = first != opens
    new = [w for w in bare[:_FRONT] if language.stem(w) not in before and w not in language.stop_words]
    text = candidate.text.lstrip()
    return [
        dangling(candidate.text, words, language),
        *(float(fused), float(opens in language.reporting_verbs)),
        *(float(standing.place == 0), float(standing.place == 1), standing.place / standing.of),
        max(0.0, 1 - len(words) / 12),
        *_pointing(bare, language, before),
        float(opens in language.reporting_verbs and len(bare) > 1 and bare[1].startswith("ال")),
        float(fused and opens[:1] in "اتين" and opens not in language.reporting_verbs),
        *_standing_for(bare, language, spelled),
        float(text[:1] in {'"', "“", "«"}),
        *(float(first in known["addition"]), float(opens in known["contrast"])),
        float(text[:1] in _BULLETS or bool(_DIGIT.match(text))),
        float(any(not w.isalpha() and _DIGIT.search(w) for w in words)),
        *(0.0, len(new) / _FRONT, float(candidate.text.rstrip().endswith(":"))),
    ]


def _pointing(bare: Sequence[str], language: Language, before: set[str]) -> list[float]:
    """How much it points: demonstratives, nouns with the article that its article has told of, roles."""
    known = cues(language)
    definite = [k for k, w in enumerate(bare) if len(w) > 4 and w.startswith(_ARTICLES)]
    given = [k for k in definite if language.stem(bare[k]) in before]
    pointing = [k for k, w in enumerate(bare) if w in known["demonstrative"]]
    roles = [k for k, w in enumerate(bare) if w in known["role"]]
    return [
        *(float(min(2, len(pointing))), float(any(k < _FRONT for k in pointing))),
        *(
            float(min(5, len(given))),
            float(sum(k < _FRONT for k in given)),
            len(given) / max(1, len(definite)),
        ),
        *(float(min(2, len(roles))), float(sum(k < 5 for k in roles))),
    ]


def _standing_for(bare: Sequence[str], language: Language, spelled: set[str]) -> list[float]:
    """How much stands for something told before: pronouns, and those that are suffixes."""
    pronouns = [k for k, w in enumerate(bare) if w in language.pronouns]
    suffixes = [
        k
        for k, w in enumerate(bare)
        if len(w) > 3 and (w.endswith(_SUFFIXES) or (w.endswith("ه") and w[:-1] in spelled))
    ]
    return [
        *(float(min(2, len(pronouns))), float(any(k < 3 for k in pronouns))),
        float(min(3, sum(k < 8 for k in suffixes))),
    ]


def _named(candidate: Candidate, names: Sequence[Name]) -> list[float]:
    start, end = candidate.sentence.start, candidate.sentence.end
    own = names[bisect_left(names, start, key=_STARTS) : bisect_left(names, end, key=_STARTS)]
    first = min((name.start for name in own), default=end) - start
    return [
        float(min(2, sum(name.bare for name in own))),
        float(first < _NAME_UP_FRONT),
        float(min(4, len(own))),
    ]


def _names(document: Document, facts: Sequence[Fact]) -> list[list[Name]] | None:
    """For each article its names, in order; None where no facts were read."""
    if not facts:
        return None
    numbers = {article.id: n for n, article in enumerate(document.articles)}
    sentences = [[document.candidates[i].sentence.start for i in own] for own in document.by_article]
    found: list[list[Name]] = [[] for _ in document.articles]
    for fact in facts:
        if fact.kind not in {"person", "organization", "place"}:
            continue
        mentions = [(numbers[m.article], m) for m in fact.mentions if m.article in numbers]
        # Sentences that name the person in full.
        full = {(n, bisect_right(sentences[n], m.start)) for n, m in mentions if " " in m.text.strip()}
        articles = {n for n, _ in full}
        for n, m in mentions:
            bare = (
                fact.kind == "person"
                and " " not in m.text.strip()
                and n in articles
                and (n, bisect_right(sentences[n], m.start)) not in full
            )
            found[n].append(Name(m.start, m.end, bare))
    for own in found:
        own.sort()
    return found
