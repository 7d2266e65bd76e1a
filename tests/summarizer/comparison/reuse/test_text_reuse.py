"""Text that stands in several articles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.comparison.reuse import text_reuse
from summarizer.comparison.reuse.text_reuse import COPIED, Copy, Run, find_copies, origins
from summarizer.comparison.reuse.word_sequence import WordSequence
from tests.summarizer.stories_text import PORT, STATEMENT, TRAM, article


def test_a_copied_passage_is_found_with_exact_spans_on_both_sides() -> None:
    (copy,) = [c for c in find_copies(PORT) if (c.first, c.second) == (0, 1)]
    longest = max(copy.runs, key=lambda run: run.words)
    assert not longest.formula
    for article_, (start, end) in ((PORT[0], longest.first), (PORT[1], longest.second)):
        assert STATEMENT in article_.text[start:end]
        assert start >= article_.text.index("وقالت" if article_ is PORT[0] else "وجاء")
        assert end <= article_.text.index("القديم") + len("القديم")


def test_a_passage_with_words_changed_inside_is_one_run() -> None:
    changed = STATEMENT.replace("الشتوية، خصوصا", "القوية، وعلى الأخص").replace("الشباب", "المبتدئين")
    (copy,) = find_copies([PORT[0], article("other", "عنوان آخر", f"ذكر المصدر أنه {changed}.")])
    assert len([run for run in copy.runs if not run.formula]) == 1


def test_inflection_and_fused_particles_do_not_part_a_run() -> None:
    one = article("a", "أول", "حضر المدير العام للصيد البحري والموانئ الصغرى أحمد الناصري.")
    other = article("b", "ثان", "قال المدير العام للصيد البحري وللموانئ الصغرى أحمد ناصري.")
    (copy,) = find_copies([one, other])
    assert copy.runs[0].words >= 7
    assert copy.runs[0].formula
    assert copy.first_share == copy.second_share == 0


def test_articles_on_different_things_share_nothing() -> None:
    assert [c for c in find_copies([*PORT, *TRAM]) if c.first < 3 <= c.second] == []


def test_a_reprint_has_the_origin_of_what_it_reprints() -> None:
    reprint = article("reprint", "عنوان مختلف", *PORT[0].text.split("\n\n")[1:])
    articles = [PORT[0], reprint, TRAM[0]]
    copies = find_copies(articles)
    assert max(copies[0].first_share, copies[0].second_share) > 0.8
    assert origins(3, copies) == [0, 0, 2]


WORDS = st.lists(
    st.sampled_from(
        ["ميناء", "مركب", "عاصفة", "صياد", "بلدية", "حاجز", "موج", "ليل", "في", "من", "على", "12"]
    ),
    max_size=60,
)


@given(st.lists(WORDS.map(" ".join), max_size=4))
def test_any_texts_are_compared(texts: list[str]) -> None:
    articles = [article(str(n), "عنوان", text or "كلمة") for n, text in enumerate(texts)]
    for copy in find_copies(articles):
        assert copy.first < copy.second
        for run in copy.runs:
            assert run.formula == (run.words < COPIED)
            for index, (start, end) in ((copy.first, run.first), (copy.second, run.second)):
                assert 0 <= start < end <= len(articles[index].text)
        assert 0 <= copy.first_share <= 1
        assert 0 <= copy.second_share <= 1


def words(text: str) -> WordSequence:
    """The words of a line, each two characters and a blank; those in small letters are stop words."""
    found = text.split()
    starts = [3 * n for n in range(len(found))]
    return WordSequence(found, starts, [start + 2 for start in starts], [word.isupper() for word in found])


def run(*pairs: tuple[str, str]) -> list[Run]:
    """The runs of one article's words in another's."""
    one, other = (words(" ".join(side)) for side in zip(*pairs, strict=True))
    seeds = text_reuse._seeds([one, other])
    copy = text_reuse._compare(0, 1, one, other, seeds[0, 1]) if seeds else None
    return list(copy.runs) if copy else []


def letters(count: int, start: int = 0) -> str:
    """So many content words, all different."""
    return " ".join(f"{chr(65 + n // 26)}{chr(65 + n % 26)}" for n in range(start, start + count))


@pytest.mark.parametrize(("equal", "found"), [(5, True), (4, False)])
def test_five_equal_words_make_a_run(equal: int, found: bool) -> None:
    assert bool(run((letters(equal), letters(equal)), (letters(9, 50), letters(9, 80)))) is found


@pytest.mark.parametrize(("content", "found"), [(4, True), (3, False)])
def test_four_of_them_tell_something(content: int, found: bool) -> None:
    line = " ".join([letters(content), *"abcdefgh"[: 6 - content]])
    assert bool(run((line, line))) is found


@pytest.mark.parametrize(("equal", "formula"), [(10, True), (11, False)])
def test_a_run_of_eleven_words_is_copied(equal: int, formula: bool) -> None:
    line = letters(equal)
    (found,) = run((f"{letters(3, 40)} {line}", f"{line} {letters(4, 60)}"))
    assert found == Run((9, 9 + 3 * equal - 1), (0, 3 * equal - 1), equal, formula)


def test_the_share_of_what_is_copied_is_of_each_ones_words() -> None:
    one = words(f"{letters(12)} {letters(12, 30)}")
    other = words(f"{letters(12)} {letters(36, 60)} {letters(6, 30)}")
    seeds = text_reuse._seeds([one, other])[0, 1]
    copy = text_reuse._compare(0, 1, one, other, seeds)
    assert copy is not None
    assert [found.formula for found in copy.runs] == [False, True]
    assert (copy.first_share, copy.second_share) == (12 / 24, 12 / 54)


def test_one_shingle_is_no_seed_of_a_run() -> None:
    assert text_reuse._seeds([words("AA BB CC xx"), words("yy AA BB CC")]) == {}
    assert text_reuse._seeds([words("AA BB CC DD"), words("AA BB CC DD")]) == {(0, 1): [(0, 0), (1, 1)]}


def test_stop_words_alone_are_no_shingle() -> None:
    assert text_reuse._seeds([words("aa bb cc dd ee")] * 2) == {}
    assert text_reuse._seeds([words("aa bb cc DD ee")] * 2) == {(0, 1): [(1, 1), (2, 2)]}


@pytest.mark.parametrize(("articles", "pairs"), [(40, 40 * 39 // 2), (41, 0)])
def test_a_shingle_of_many_articles_is_a_phrase_of_the_trade(articles: int, pairs: int) -> None:
    assert len(text_reuse._seeds([words("AA BB CC DD")] * articles)) == pairs


def test_a_shingle_that_an_article_repeats_counts_four_times() -> None:
    often = words(" ".join(f"AA BB CC X{n}" for n in range(6)))
    assert len(text_reuse._seeds([often, words("AA BB CC DD AA BB CC")])[0, 1]) == 8


@pytest.mark.parametrize(("gap", "runs"), [(6, 1), (7, 2)])
def test_six_other_words_may_stand_within_a_run(gap: int, runs: int) -> None:
    first, second = letters(8), letters(8, 20)
    assert len(run((f"{first} {letters(gap, 40)} {second}", f"{first} {letters(gap, 60)} {second}"))) == runs


@pytest.mark.parametrize(("gap", "runs"), [(6, 1), (7, 2)])
def test_or_stand_in_one_of_the_articles_alone(gap: int, runs: int) -> None:
    first, second = letters(8), letters(8, 20)
    more = f"{first} {letters(gap, 40)} {second}"
    assert len(run((f"{first} {second}", more))) == runs
    assert len(run((more, f"{first} {second}"))) == runs


def test_passages_in_another_order_are_runs_of_their_own() -> None:
    first, second = letters(8), letters(8, 20)
    found = run((f"{first} {second}", f"{second} {first}"))
    assert [one.first for one in found] == [(0, 23), (24, 47)]
    assert [one.second for one in found] == [(24, 47), (0, 23)]


def test_a_passage_is_counted_once_though_the_other_article_repeats_it() -> None:
    line = letters(12)
    assert len(run((line, f"{line} {letters(20, 40)} {line}"))) == 1
    assert len(run((f"{line} {letters(20, 40)} {line}", line))) == 1


@pytest.mark.parametrize(
    ("one", "other", "way", "expected"),
    [
        ("AA BB", "AA BB", 1, (1, 1)),
        ("AA BB", "AA BB", -1, None),
        ("AA bb", "AA bb", 1, (1, 1)),
        ("AA bb", "AA xx bb", 1, None),  # across a gap only content words tell
        ("AA BB", "AA xx BB", 1, (1, 2)),
        ("AA xx BB", "AA BB", 1, (2, 1)),
        ("AA xx yy zz BB", "AA vv ww BB", 1, (4, 3)),  # seven steps together
        ("AA xx yy zz BB", "AA vv ww uu BB", 1, None),
        ("AA xx yy zz vv ww BB", "AA BB", 1, (6, 1)),
        ("AA xx yy zz vv ww uu BB", "AA BB", 1, None),
        ("AA xx CC BB", "AA BB CC yy", 1, (2, 2)),
        ("AA xx yy CC", "AA CC uu yy", 1, (3, 1)),
        ("AA XX CC", "AA CC XX", 1, (1, 2)),
    ],
)
def test_the_nearest_pair_of_equal_words(
    one: str, other: str, way: int, expected: tuple[int, int] | None
) -> None:
    assert text_reuse._next((0, 0), way, words(one), words(other)) == expected
    turned = [words(" ".join(reversed(side.split()))) for side in (one, other)]
    ends = (len(turned[0]) - 1, len(turned[1]) - 1)
    mirrored = (ends[0] - expected[0], ends[1] - expected[1]) if expected else None
    assert text_reuse._next(ends, -way, *turned) == mirrored


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([0, 1, 2, 3, 4], True),
        ([0, 1, 2, 3, 9], True),  # five of ten
        ([0, 1, 2, 3, 10], False),
        ([0, 1, 2, 3], False),
    ],
)
def test_half_the_words_of_a_run_are_equal_in_the_longer_article(places: list[int], expected: bool) -> None:
    one = words(letters(12))
    assert text_reuse._is_run([(place, n) for n, place in enumerate(places)], one) is expected
    assert text_reuse._is_run([(n, place) for n, place in enumerate(places)], one) is expected


@pytest.mark.parametrize(("share", "same"), [(0.6, True), (0.59, False)])
def test_articles_are_one_where_three_fifths_of_the_shorter_stand_in_the_other(
    share: float, same: bool
) -> None:
    assert origins(2, [Copy(0, 1, (), 0.1, share)]) == ([0, 0] if same else [0, 1])
    assert origins(2, [Copy(0, 1, (), share, 0.1)]) == ([0, 0] if same else [0, 1])


def test_the_origin_of_a_chain_is_its_first() -> None:
    copies = [Copy(1, 2, (), 1, 1), Copy(3, 4, (), 1, 1), Copy(2, 3, (), 1, 1), Copy(0, 4, (), 1, 1)]
    assert origins(6, copies) == [0, 0, 0, 0, 0, 5]


def test_runs_come_in_the_order_of_the_first_article() -> None:
    short, long = letters(8), letters(14, 20)
    found = run((f"{short} {letters(20, 60)} {long}", f"{short} {letters(20, 100)} {long}"))
    assert [one.words for one in found] == [8, 14]


@pytest.mark.parametrize(
    ("seeds", "lengths"),
    [
        ([(0, 0), (1, 1)], [4]),
        ([(0, 0), (2, 2)], [5]),
        ([(0, 0), (9, 9)], [6]),
        ([(0, 0), (10, 9)], [3, 3]),
        ([(0, 0), (9, 10)], [3, 3]),
        ([(0, 0), (3, 9)], [6]),
        ([(0, 0), (9, 3)], [6]),
        ([(0, 0), (5, 1)], [3, 3]),  # in another order there
        ([(0, 5), (1, 4)], [3, 3]),
        ([(0, 0), (0, 2), (4, 5)], [6, 3]),  # as near to both: the first one
        ([(0, 9), (0, 30), (20, 60)], [3, 3, 3]),  # two that end before the third begins
        ([(0, 0), (2, 1)], [3, 3]),  # the overlap is another one there
    ],
)
def test_seeds_that_follow_each_other_make_a_chain(seeds: list[tuple[int, int]], lengths: list[int]) -> None:
    assert [len(chain) for chain in text_reuse._chains(seeds)] == lengths


def test_a_run_may_be_half_of_words_that_another_one_has() -> None:
    line = letters(18)
    twice = f"{letters(12)} {letters(10, 40)} {letters(12, 6)}"
    assert [found.words for found in run((line, twice))] == [12, 12]
    assert [found.words for found in run((twice, line))] == [12, 12]
    more = f"{letters(12)} {letters(10, 40)} {letters(11, 5)}"
    assert [found.words for found in run((line, more))] == [12]
    assert [found.words for found in run((more, line))] == [12]


def test_one_repeated_passage_hides_no_other() -> None:
    line, other = letters(20), letters(15, 30)
    again = letters(18)
    found = run(
        (f"{line} {letters(9, 60)} {other}", f"{line} {letters(9, 80)} {other} {letters(9, 100)} {again}")
    )
    assert [one.words for one in found] == [20, 15]


def test_a_run_ends_at_the_first_of_a_doubled_word() -> None:
    line = letters(8)
    (found,) = run((f"{line} {letters(9, 60)}", f"{line} {line.split()[-1]} {letters(9, 80)}"))
    assert (found.words, found.second) == (8, (0, 23))


def test_a_run_goes_on_past_a_word_that_only_one_has() -> None:
    line = letters(8)
    (found,) = run((f"ZZ {line} YY {letters(9, 60)}", f"ZZ XX {line} WW YY {letters(9, 80)}"))
    assert (found.words, found.first, found.second) == (10, (0, 29), (0, 35))


def test_each_side_is_looked_at_beside_its_own_place() -> None:
    far = words(" ".join(["cc"] * 10) + " AA xx BB")
    assert text_reuse._next((0, 10), 1, words("AA BB"), far) == (1, 12)
    assert text_reuse._next((10, 0), 1, far, words("AA BB")) == (12, 1)
