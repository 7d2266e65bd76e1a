"""Claims from sentences whose likeness is given: both sides of each threshold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from summarizer import Document, build_document
from summarizer.comparison.claims import Claim, _with_deed, find_claims, stated_by
from summarizer.comparison.pairs.relations import SAME, Judged, Pair
from summarizer.comparison.pairs.statements import Clause, Statement, Statements
from summarizer.comparison.reuse.text_reuse import Copy, Run
from tests.summarizer.builders import article_of, set_of

Parts = Sequence[tuple[int, int, str]]  # clauses: start, end, a letter a root
LONG = 200
ALL: Parts = ((0, LONG, "abcd"),)


def statements_of(*each: tuple[int, Parts]) -> Statements:
    """Statements of articles, each root of the same weight but «-», which has none."""
    found = []
    for index, (article, parts) in enumerate(each):
        clauses = tuple(Clause(start, end, frozenset(roots)) for start, end, roots in parts)
        roots = frozenset(root for clause in clauses for root in clause.roots)
        none: frozenset[str] = frozenset()
        found.append(
            Statement(
                candidate=index,
                article=article,
                language="ar",
                place=0,
                depth=0.0,
                words=len(roots),
                stems=roots,
                roots=roots,
                sequence=(),
                neighbours=frozenset(),
                clauses=clauses,
                figures=none,
                names=(frozenset(), frozenset(), frozenset()),
            )
        )
    weights = {root: float(root != "-") for own in found for root in own.roots}
    return Statements(tuple(found), weights, weights)


def document_of(*texts: str) -> Document:
    """A set of one sentence an article."""
    return set_of(*([text] for text in texts))


def filled(length: int, text: str = "") -> str:
    """A sentence of so many characters that hangs on no other."""
    return (text + "ضصثقغع فخحجدش شطظزرذ " * (length // 20 + 1))[: length - 1] + "."


def claims_of(
    parts: Sequence[Parts],
    likely: Mapping[Pair, float],
    document: Document | None = None,
    differing: Sequence[Pair] = (),
    copies: Sequence[Copy] = (),
) -> list[Claim]:
    """The claims of a set of one sentence an article."""
    statements = statements_of(*enumerate(parts))
    document = document or document_of(*(filled(LONG) for _ in parts))
    judged = {pair: Judged(same, same) for pair, same in likely.items()}
    return find_claims(document, statements, judged, differing, copies)


def carried(claims: Sequence[Claim]) -> list[list[int]]:
    return [[carrier.candidate for carrier in claim.carriers] for claim in claims]


@pytest.mark.parametrize(
    ("own", "its", "span"),
    [
        ((), "a", (0, 0)),
        (((5, 50, "abcd"), (50, 90, "efgh")), "abcd", (5, 50)),
        (((5, 50, "abcd"), (50, 90, "efgh")), "efgh", (50, 90)),
        # Too little of any clause is shared to say which: the whole sentence.
        (((5, 50, "abcd"), (50, 90, "efgh")), "a", (5, 90)),
        (((5, 50, "abcd"), (50, 90, "efgh")), "", (5, 90)),
        # .3 of a clause is enough, .28 is not.
        (((5, 30, "abcdefghij"), (30, 90, "klmn")), "abc", (5, 30)),
        (((5, 30, "abcdefghijklmnopqrstuvwxy"), (30, 90, "0123")), "abcdefg", (5, 90)),
        # A second clause with half of what the best one shares says something of it too, one with .45 does not.
        (((5, 30, "abcd"), (30, 50, "efgh"), (50, 90, "ijkl")), "abcdef", (5, 50)),
        (((5, 30, "abcd"), (30, 50, "efghijklmno"), (50, 90, "0123")), "abcdefghi", (5, 30)),
        (((5, 30, "abcde"), (30, 50, "fghijklmnopqrstuvwxy"), (50, 90, "01")), "abcdfghijklmn", (5, 50)),
        # Of .75 of the sentence on it is the whole sentence.
        (((10, 85, "abcd"), (85, 110, "efgh")), "abcd", (10, 110)),
        (((10, 84, "abcd"), (84, 110, "efgh")), "abcd", (10, 84)),
        # A clause whose words weigh nothing says nothing.
        (((5, 50, "-"), (50, 90, "efgh")), "-efgh", (50, 90)),
    ],
)
def test_what_another_sentence_states_too_is_whole_clauses(
    own: Parts, its: str, span: tuple[int, int]
) -> None:
    statements = statements_of((0, own), (1, ((0, 10, its),)))
    assert stated_by(statements, 0, 1) == span


def test_sentences_are_joined_from_a_likelihood_on() -> None:
    assert carried(claims_of([ALL, ALL], {(0, 1): SAME})) == [[0, 1]]
    assert carried(claims_of([ALL, ALL], {(0, 1): SAME - 0.001})) == []


def test_what_differs_is_not_joined_whatever_the_likelihood() -> None:
    assert carried(claims_of([ALL, ALL], {(0, 1): 0.99}, differing=[(0, 1)])) == []
    likely = {(0, 1): 0.99, (0, 2): 0.98, (1, 2): 0.97}
    assert carried(claims_of([ALL, ALL, ALL], likely, differing=[(1, 2)])) == [[0, 1]]


def test_three_that_state_one_thing_are_one_claim() -> None:
    likely = {(0, 1): 0.9, (0, 2): 0.8, (1, 2): 0.7}
    assert carried(claims_of([ALL, ALL, ALL], likely)) == [[0, 1, 2]]
    likely = {(0, 1): 0.7, (0, 2): 0.8, (1, 2): 0.9}
    assert carried(claims_of([ALL, ALL, ALL], likely)) == [[0, 1, 2]]


def test_two_pairs_that_state_one_thing_are_one_claim() -> None:
    likely = {(0, 1): 0.9, (2, 3): 0.9, (0, 2): 0.8, (1, 3): 0.8, (0, 3): 0.7, (1, 2): 0.7}
    assert carried(claims_of([ALL] * 4, likely)) == [[0, 1, 2, 3]]


@pytest.mark.parametrize(
    ("likely", "found"), [(0.9, [[0, 1, 2]]), (0.89, [[0, 1]]), (0.75, [[0, 1]]), (0.7, [[0, 1]])]
)
def test_a_third_is_joined_where_it_states_the_same_as_the_others_on_the_average(
    likely: float, found: list[list[int]]
) -> None:
    # It is known to state what the first does; with the second it has nothing in common.
    assert carried(claims_of([ALL, ALL, ALL], {(0, 1): 0.95, (0, 2): likely})) == found


def test_the_likest_are_joined_first_and_of_an_article_one_sentence() -> None:
    document = set_of([filled(LONG)], [filled(LONG), filled(LONG)])
    statements = statements_of((0, ALL), (1, ALL), (1, ALL))
    judged = {(0, 1): Judged(0.7, 0.7), (0, 2): Judged(0.9, 0.9)}
    assert carried(find_claims(document, statements, judged, (), ())) == [[0, 2]]


HALVES: Parts = ((0, 100, "abcd"), (100, LONG, "efgh"))


def test_a_sentence_is_in_two_claims_with_other_clauses() -> None:
    # Where the others stand in their texts has nothing to do with it.
    second: Parts = ((90, LONG, "abcd"),)
    third: Parts = ((0, 100, "efgh"),)
    claims = claims_of([HALVES, second, third], {(0, 1): 0.9, (0, 2): 0.8})
    assert carried(claims) == [[0, 1], [0, 2]]
    assert [(claim.carriers[0].start, claim.carriers[0].end) for claim in claims] == [(0, 100), (100, LONG)]


def test_claims_that_are_alike_in_all_else_come_as_they_stand_in_the_first_article() -> None:
    claims = claims_of([HALVES, ((90, LONG, "efgh"),), ((0, 90, "abcd"),)], {(0, 1): 0.9, (0, 2): 0.8})
    assert carried(claims) == [[0, 2], [0, 1]]


@pytest.mark.parametrize(
    ("first", "second", "third", "count"),
    [
        # Two stretches of the sentence that share .4 of the shorter one are two things, of .5 on they are one.
        ((0, 50), (46, 56), (56, LONG), 2),
        ((0, 50), (45, 55), (55, LONG), 1),
        ((0, 50), (42, 62), (62, LONG), 2),
        ((0, 50), (41, 61), (61, LONG), 1),
        ((0, 10), (6, 60), (60, LONG), 2),
        ((0, 10), (5, 60), (60, LONG), 1),
        ((100, 110), (106, 160), (160, LONG), 2),
        ((100, 110), (105, 160), (160, LONG), 1),
        ((106, 160), (100, 110), (160, LONG), 2),
        ((105, 160), (100, 110), (160, LONG), 1),
    ],
)
def test_stretches_that_overlap_by_more_than_a_part_are_one(
    first: tuple[int, int], second: tuple[int, int], third: tuple[int, int], count: int
) -> None:
    own: Parts = ((*first, "abcd"), (*second, "efgh"), (*third, "ijkl"))
    likely = {(0, 1): 0.9, (0, 2): 0.8}
    claims = claims_of([own, ((0, LONG, "abcd"),), ((0, LONG, "efgh"),)], likely)
    # As one thing: the third sentence, of which nothing beside the second is known, stays out.
    assert len(claims) == count


def test_blanks_and_marks_at_the_edges_are_no_part_of_a_clause() -> None:
    text = "ضصثقغع فخحجدش شطظزرذ ،  قغفخحج دشطظزر ذضصثقغ ؛ خحجدشط ظزرذضص ثقغفخح ؛"
    start, end = text.index("،") + 1, text.index("؛") + 1
    own: Parts = ((0, start, "abcd"), (start, end, "efgh"), (end, len(text), "ijkl"))
    document = document_of(text, filled(LONG))
    (claim,) = claims_of([own, ((0, LONG, "efgh"),)], {(0, 1): 0.9}, document)
    carrier = claim.carriers[0]
    assert text[carrier.start : carrier.end] == "قغفخحج دشطظزر ذضصثقغ"
    # The mark at the end of the sentence is its own.
    (claim,) = claims_of([own, ((0, LONG, "ijkl"),)], {(0, 1): 0.9}, document)
    carrier = claim.carriers[0]
    assert text[carrier.start : carrier.end] == "خحجدشط ظزرذضص ثقغفخح ؛"


def test_a_stretch_of_blanks_ends_where_it_ends() -> None:
    text = filled(20, "ضصثق") + "     " + filled(40)
    own: Parts = ((0, 20, "abcd"), (20, 22, "efgh"), (22, len(text), "ijkl"))
    (claim,) = claims_of([own, ((0, LONG, "efgh"),)], {(0, 1): 0.9}, document_of(text, filled(LONG)))
    assert (claim.carriers[0].start, claim.carriers[0].end) == (22, 22)


@pytest.mark.parametrize(("rest", "best"), [(39, 0), (40, 1), (60, 1)])
def test_that_sentence_is_quoted_that_says_little_else(rest: int, best: int) -> None:
    # What the first says besides counts by the line of forty characters; the second says nothing else.
    own: Parts = ((0, rest, "klmn"), (rest, rest + 60, "abcd"))
    document = document_of(filled(rest + 60), filled(60))
    (claim,) = claims_of([own, ((0, 60, "abcd"),)], {(0, 1): 0.9}, document)
    assert [carrier.end - carrier.start for carrier in claim.carriers] == [60, 60]
    assert claim.best == best


def test_that_sentence_is_quoted_of_which_more_says_the_claim() -> None:
    own: Parts = ((0, 40, "klmn"), (40, 80, "abcd"))
    document = document_of(filled(80), filled(80))
    (claim,) = claims_of([own, ((0, 80, "abcd"),)], {(0, 1): 0.9}, document)
    assert claim.best == 1


def test_a_sentence_that_hangs_on_another_is_not_quoted() -> None:
    hanging = "وأضاف أن " + filled(LONG - 9)
    claims = claims_of([ALL, ALL], {(0, 1): 0.9}, document_of(hanging, filled(LONG)))
    assert claims[0].best == 1


def copy_of(first: int, second: int, span: tuple[int, int], *, formula: bool = False) -> Copy:
    return Copy(first, second, (Run(span, span, 20, formula),), 0.5, 0.5)


def test_carriers_in_the_same_words_are_one_voice() -> None:
    likely = {(0, 1): 0.9, (0, 2): 0.8, (1, 2): 0.8}
    (claim,) = claims_of([ALL] * 3, likely)
    assert not any(carrier.part for carrier in claim.carriers)
    assert (claim.voices, [carrier.copied for carrier in claim.carriers]) == (3, [False] * 3)
    (claim,) = claims_of([ALL] * 3, likely, copies=[copy_of(0, 2, (0, LONG))])
    assert (claim.voices, [carrier.copied for carrier in claim.carriers]) == (2, [True, False, True])
    (claim,) = claims_of([ALL] * 3, likely, copies=[copy_of(0, 2, (0, LONG), formula=True)])
    assert claim.voices == 3
    (claim,) = claims_of([ALL] * 3, likely, copies=[copy_of(0, 1, (0, LONG)), copy_of(1, 2, (0, LONG))])
    assert claim.voices == 1


def test_the_same_words_elsewhere_in_one_of_two_sentences_make_no_copy() -> None:
    likely = {(0, 1): 0.9}
    second: Parts = ((0, 100, "ijkl"), (100, LONG, "abcd"))
    for its in ((0, 100), (100, LONG)):
        run = Run((0, 100), its, 20, formula=False)
        (claim,) = claims_of([HALVES, second], likely, copies=[Copy(0, 1, (run,), 0.5, 0.5)])
        assert claim.voices == (1 if its == (100, LONG) else 2)
        run = Run((100, LONG), its, 20, formula=False)
        (claim,) = claims_of([HALVES, second], likely, copies=[Copy(0, 1, (run,), 0.5, 0.5)])
        assert claim.voices == 2


def test_of_claims_with_as_many_voices_that_of_more_articles_comes_first() -> None:
    likely = {(0, 1): 0.9, (2, 3): 0.9, (2, 4): 0.9, (3, 4): 0.9}
    claims = claims_of([ALL] * 5, likely, copies=[copy_of(3, 4, (0, LONG))])
    assert [claim.voices for claim in claims] == [2, 2]
    assert carried(claims) == [[2, 3, 4], [0, 1]]


def test_a_carrier_states_something_by_itself() -> None:
    text = "أعلنت رئاسة الميناء أن سامي الجبلي، مدير الصيد في المرجان، قدم استقالته أمس. "
    first, second = text.index("،") + 1, text.rindex("،") + 1
    own: Parts = ((0, first, "abcd"), (first, second, "efgh"), (second, len(text) - 1, "ijkl"))
    document = document_of(text.strip(), filled(LONG))
    (claim,) = claims_of([own, ((0, LONG, "abcd"),)], {(0, 1): 0.9}, document)
    assert document.articles[0].text[claim.carriers[0].start : claim.carriers[0].end] == text.strip()


def test_a_carrier_does_not_begin_amid_a_list() -> None:
    text = "يدعم المجلس الأعلى محاربة الفقر والبطالة في القرى ويمول المدارس. وزع عليها الكتب."
    first, second = text.index("والبطالة"), text.index("ويمول")
    document = document_of(text, filled(LONG))
    own: Parts = ((0, first, "abcd"), (first, second, "efgh"), (second, text.index(".") + 1, "ijkl"))
    (claim, *_) = claims_of([own, ((0, LONG, "efgh"),)], {(0, 1): 0.9}, document)
    assert claim.carriers[0].start == 0


def test_a_carrier_that_only_says_is_the_whole_sentence() -> None:
    text = "أعلنت وزارة الصيد الخميس، عن عقوبات على سفن الميناء، وعلى ربابنة السفن. "
    first = text.index("،") + 1
    own: Parts = ((0, first, "abcd"), (first, len(text) - 1, "efgh"))
    document = document_of(text.strip(), filled(LONG))
    (claim,) = claims_of([own, ((0, LONG, "abcd"),)], {(0, 1): 0.9}, document)
    assert document.articles[0].text[claim.carriers[0].start : claim.carriers[0].end] == text.strip()


DEEDS = "قال سامي الجبلي، مدير الصيد، في المرجان، إنه قدم استقالته، وقال الصيادون."


@pytest.mark.parametrize(
    ("part", "found"),
    [
        # A clause without a deed takes those behind it, up to the first that has one.
        ("مدير الصيد،", "مدير الصيد، في المرجان، إنه قدم استقالته،"),
        ("في المرجان،", "في المرجان، إنه قدم استقالته،"),
        ("إنه قدم استقالته،", "إنه قدم استقالته،"),
        # Where none stands behind it, those in front of it.
        ("وقال الصيادون.", "إنه قدم استقالته، وقال الصيادون."),
    ],
)
def test_a_stretch_without_a_deed_takes_the_clauses_beside_it(part: str, found: str) -> None:
    (candidate,) = build_document([article_of(DEEDS)]).candidates
    ends = [at + 1 for at, letter in enumerate(DEEDS) if letter in "،."]
    starts = [0, *(end + 1 for end in ends[:-1])]
    clauses = [Clause(start, end, frozenset()) for start, end in zip(starts, ends, strict=True)]
    at = DEEDS.index(part)
    start, end = _with_deed(candidate, clauses, (at, at + len(part)))
    assert DEEDS[start:end] == found


def test_a_list_is_told_from_where_it_begins() -> None:
    text = "تهدم الرصيف القديم والمخازن والمطاعم في الواحة، وقال الوزير ذلك."
    (candidate,) = build_document([article_of(text)]).candidates
    starts = [0, text.index("والمخازن"), text.index("والمطاعم"), text.index("وقال")]
    ends = [start - 1 for start in starts[1:]] + [len(text)]
    clauses = [Clause(start, end, frozenset()) for start, end in zip(starts, ends, strict=True)]
    assert _with_deed(candidate, clauses, (starts[2], ends[2])) == (0, ends[2])
    # It takes no more than that, though its sentence has more.
    assert _with_deed(candidate, clauses, (0, ends[0])) == (0, ends[0])
