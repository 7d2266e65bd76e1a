"""Claims told once: what says another, what stands in one sentence with another, and what is told by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from summarizer.comparison.claims import Carrier, Claim
from summarizer.comparison.pairs.relations import Judged, Pair, relate
from summarizer.comparison.told_once import told_once
from tests.summarizer.builders import set_of

# Each article tells of the bridge twice, and of the toll in a sentence of its own.
LEAD = "أغلقت البلدية جسر الوادي أمام الشاحنات الثقيلة."
AGAIN = "أعلن المجلس البلدي منع الشاحنات من عبور جسر الوادي."
TOLL = "ارتفع رسم العبور إلى ثلاثة دراهم."
BOTH = "أغلقت البلدية جسر الوادي، ورفعت رسم العبور إلى ثلاثة دراهم."
DOCUMENT = set_of([LEAD, AGAIN, TOLL], [LEAD, AGAIN, BOTH])
SPLIT = BOTH.index("،")


def claim_of(*indexes: int, spans: Mapping[int, tuple[int, int]] | None = None) -> Claim:
    """A claim that some candidates carry, each whole or a stretch of it, told by the first."""
    carriers = []
    for index in indexes:
        sentence = DOCUMENT.candidates[index].sentence
        start, end = (spans or {}).get(index, (0, sentence.end - sentence.start))
        article = DOCUMENT.candidates[index].article
        carriers.append(Carrier(index, article, sentence.start + start, sentence.start + end, copied=False))
    return Claim(tuple(carriers), 2, 0)


def carried(
    claims: Sequence[Claim], likely: Mapping[Pair, float], differing: Sequence[Pair] = ()
) -> list[list[int]]:
    judged = {pair: Judged(same, same) for pair, same in likely.items()}
    told = told_once(DOCUMENT, claims, judged, relate(judged, differing))
    return [[carrier.candidate for carrier in claim.carriers] for claim in told]


@pytest.mark.parametrize(
    ("likely", "found"),
    [
        ({(0, 4): 0.9, (1, 3): 0.9}, [[0, 3]]),
        ({(0, 4): 0.5, (1, 3): 0.5}, [[0, 3]]),
        ({(0, 4): 0.5, (1, 3): 0.49}, [[0, 3], [1, 4]]),
        # Of two sentences one says the other claim; the other one hardly.
        ({(0, 4): 0.99, (1, 3): 0.25}, [[0, 3]]),
        ({(0, 4): 0.99, (1, 3): 0.24}, [[0, 3], [1, 4]]),
        ({}, [[0, 3], [1, 4]]),
    ],
)
def test_a_claim_that_two_articles_tell_twice_is_told_once(
    likely: Mapping[Pair, float], found: list[list[int]]
) -> None:
    assert carried([claim_of(0, 3), claim_of(1, 4)], likely) == found


def test_a_claim_with_another_value_is_told_as_well() -> None:
    likely = {(0, 4): 0.9, (1, 3): 0.9}
    assert carried([claim_of(0, 3), claim_of(1, 4)], likely, [(1, 3)]) == [[0, 3], [1, 4]]


def test_a_claim_of_an_article_that_has_not_the_other_is_told_as_well() -> None:
    document = set_of([LEAD], [LEAD, AGAIN], [AGAIN])
    spans = [(c.sentence.start, c.sentence.end) for c in document.candidates]
    claims = [
        Claim(tuple(Carrier(i, a, *spans[i], copied=False) for i, a in members), 2, 0)
        for members in ([(0, 0), (1, 1)], [(2, 1), (3, 2)])
    ]
    judged = {pair: Judged(0.9, 0.9) for pair in ((0, 2), (0, 3), (1, 3))}
    assert told_once(document, claims, judged, relate(judged, ())) == claims


def test_of_two_claims_in_one_sentence_each_is_told_by_a_sentence_of_its_own() -> None:
    claims = [
        claim_of(0, 5, spans={5: (0, SPLIT)}),
        claim_of(5, 2, spans={5: (SPLIT + 2, len(BOTH))}),
    ]
    told = told_once(DOCUMENT, claims, {}, relate({}, ()))
    assert [one.carriers[one.best].candidate for one in told] == [0, 2]


def test_a_sentence_that_alone_can_tell_a_claim_tells_the_other_in_it() -> None:
    hanging = "وهو ما رفع رسم العبور إلى ثلاثة دراهم."
    document = set_of([LEAD, hanging], [BOTH])
    spans = [(c.sentence.start, c.sentence.end) for c in document.candidates]
    start, end = spans[2]
    bridge = Claim(
        (Carrier(0, 0, *spans[0], copied=False), Carrier(2, 1, start, start + SPLIT, copied=False)), 2, 0
    )
    toll = Claim(
        (Carrier(1, 0, *spans[1], copied=False), Carrier(2, 1, start + SPLIT + 2, end, copied=False)), 2, 1
    )
    (told,) = told_once(document, [bridge, toll], {}, relate({}, ()))
    assert told.carriers[told.best] == Carrier(2, 1, start, end, copied=False)
    assert told.carriers[0].part
    # Where both have the same words of a sentence, neither is told in it.
    same = Claim((Carrier(1, 0, *spans[1], copied=False), Carrier(2, 1, start, end, copied=False)), 2, 1)
    assert len(told_once(document, [bridge, same], {}, relate({}, ()))) == 2
