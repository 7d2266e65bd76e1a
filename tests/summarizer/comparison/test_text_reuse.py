"""Text that stands in several articles."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.comparison.text_reuse import COPIED, find_copies, origins
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
