"""Statements in different languages, joined by what needs no translation: figures, dates, and names by their sound.

A pair is told to state the same only where what it shares singles the statement out: two such things or more, a
figure among them, each held by few sentences of the set, and each of the two the other's nearest. Else nothing is
told; meaning itself is not compared.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from summarizer.comparison.relations import Judged, Pair
from summarizer.comparison.values import Value
from summarizer.document import Document
from summarizer.facts import Fact, lexicon
from summarizer.sentence_index import SentenceIndex

# What a pair shares must weigh so much, each thing by the logarithm of how few sentences hold it, and what it has
# in common with a rival so much less. Set by hand: two things that one sentence in six holds reach the first.
_LEAST, _MARGIN = 3.6, 0.8
# How sure a pair is told to be that is found so; and one that shares something and not enough, which is told of no
# pair and keeps both from being told as of one article alone.
_SURE, _PART = 0.75, 0.95
_UNSURE, _MAYBE = 0.2, 0.7
# Figures below this are in every text.
_TELLING_FIGURE = 10.0
# A figure of so many digits that are no closing zeros, or of so many in all, tells twice as much.
_EXACT, _LONG = 3, 6
# An anchor of more sentences than this brings none together.
_COMMON = 30
_SHORTEST_SOUND = 3

_LETTERS = str.maketrans(
    {
        **dict(zip("بتثجخدذرزسشصضطظغفقكلمن", "bttgkddrzsssdtzgfkklmn", strict=True)),
        **dict.fromkeys("حعهوياىةآأإئؤء", ""),
    }
)
_DIGRAPHS = (
    *(
        ("sch", "s"),
        ("tch", "s"),
        ("ch", "s"),
        ("sh", "s"),
        ("kh", "k"),
        ("gh", "g"),
        ("dh", "d"),
        ("th", "t"),
    ),
    *(("ph", "f"), ("ck", "k"), ("qu", "k"), ("x", "ks")),
)
_SOUNDS = str.maketrans(
    {
        "q": "k",
        "c": "k",
        "v": "f",
        "p": "b",
        "j": "g",
        "w": "",
        "y": "",
        "h": "",
        **dict.fromkeys("aeiou", ""),
    }
)
_DOUBLE = re.compile(r"(.)\1+")

Anchor = tuple[str, str]


@lru_cache(maxsize=1 << 14)
def sound(word: str) -> str:
    """The consonants of a name, the same for its spellings in Arabic and in Latin letters, as far as they tell."""
    word = word.casefold()
    if "ء" <= word[:1] <= "ي":
        word = word.removeprefix("ال") if len(word) > 4 else word
        heard = word.translate(_LETTERS).replace(" ", "")
    else:
        word = "".join(c for c in _plain(word) if c.isalpha())
        for written, one in _DIGRAPHS:
            word = word.replace(written, one)
        heard = word.translate(_SOUNDS)
    return _DOUBLE.sub(r"\1", heard)


def _plain(word: str) -> str:
    import unicodedata

    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def judge_across(
    document: Document, facts: Sequence[Fact], values: Sequence[Sequence[Value]]
) -> dict[Pair, Judged]:
    """The pairs of candidates in different languages that state the same, and how sure that is.

    Args:
        document: A set's candidates.
        facts: Its key facts.
        values: The values that each candidate gives.
    """
    if len({article.language for article in document.articles}) < 2:
        return {}
    anchors = _anchors(document, facts, values)
    holders: defaultdict[Anchor, list[int]] = defaultdict(list)
    for i, own in enumerate(anchors):
        for anchor in own:
            holders[anchor].append(i)
    shared: defaultdict[Pair, list[tuple[float, str]]] = defaultdict(list)
    count = max(2, len(document.candidates))
    for anchor, found in sorted(holders.items()):
        if len(found) > _COMMON:
            continue
        weight = math.log(count / len(found))
        for n, i in enumerate(found):
            for j in found[n + 1 :]:
                if document.candidates[i].language.code != document.candidates[j].language.code:
                    shared[i, j].append((weight, anchor[0]))
    scores = {pair: math.fsum(weight for weight, _ in own) for pair, own in shared.items()}
    rivals = _rivals(scores, document)
    return {
        pair: Judged(_SURE, _PART)
        if score >= _LEAST and _singles_out(shared[pair]) and score - rivals[pair] >= _MARGIN
        else Judged(_UNSURE, _MAYBE)
        for pair, score in sorted(scores.items())
        if any(kind == "figure" for _, kind in shared[pair])
    }


def _singles_out(shared: Sequence[tuple[float, str]]) -> bool:
    kinds = [kind for _, kind in shared]
    return len(kinds) > 1 and "figure" in kinds


def _rivals(scores: Mapping[Pair, float], document: Document) -> dict[Pair, float]:
    """For each pair the most that either of its sentences shares with another one of the other's article."""
    best: defaultdict[tuple[int, int], list[tuple[float, int]]] = defaultdict(list)
    for (i, j), score in scores.items():
        for one, other in ((i, j), (j, i)):
            held = best[one, document.candidates[other].article]
            held.append((score, other))
            held.sort(reverse=True)
            del held[2:]
    return {
        (i, j): max(
            score
            for one, other in ((i, j), (j, i))
            for score, index in [*best[one, document.candidates[other].article], (0.0, -1)]
            if index != other
        )
        for i, j in scores
    }


def _anchors(
    document: Document, facts: Sequence[Fact], values: Sequence[Sequence[Value]]
) -> list[set[Anchor]]:
    """For each candidate what of it needs no translation."""
    found = [{anchor for value in own for anchor in _of_value(value)} for own in values]
    places = SentenceIndex(document)
    languages = {article.id: article.language for article in document.articles}
    for fact in facts:
        if fact.kind not in ("person", "place"):
            continue
        for mention in fact.mentions:
            at = places.find(mention.article, mention.start)
            key = _named(fact, languages[mention.article])
            if at is not None and key:
                found[at].add(("name", key))
    return found


def _of_value(value: Value) -> Iterator[Anchor]:
    """A figure as such, with what it counts, and once more where it is exact; a date to the month."""
    quantity = value.quantity
    if quantity is None:
        if value.kind == "date" and len(value.date) >= len("2024-05"):
            yield "date", value.date
        return
    if quantity.high < _TELLING_FIGURE:
        return
    own = f"{quantity.low:g}-{quantity.high:g}"
    yield "figure", own
    if not value.about.startswith("count "):
        yield "kind", f"{value.about} {own}"
    digits = f"{quantity.high:.6f}".rstrip("0").rstrip(".").replace(".", "")
    if len(digits.rstrip("0")) >= _EXACT or len(digits) >= _LONG:
        yield "exact", own


def _named(fact: Fact, language: str) -> str:
    """A name by its sound, a person's first and last part, or a country's code; empty if that is too little."""
    if fact.kind == "place":
        name = " ".join(_words(fact.value, language))
        code = lexicon.table(language, "countries.tsv").get(name)
        if code:
            return f"country {code}"
    parts = [heard for word in fact.value.split() if (heard := sound(word))]
    heard = " ".join(parts[:1] + parts[-1:]) if fact.kind == "person" and len(parts) > 1 else "".join(parts)
    return heard if len(heard) >= _SHORTEST_SOUND else ""


def _words(text: str, language: str) -> list[str]:
    from corpus import get_language

    return get_language(language).words(text)
