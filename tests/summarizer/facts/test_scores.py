from __future__ import annotations

import pytest

from summarizer.facts import extract_facts, find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "language", "scores"),
    [
        ("حقق الفريق فوزا على ضيفه بنتيجة 3-1، قبل أن يخسر 0 - 2 أمام جاره.", "ar", [(3, 1), (0, 2)]),
        ("اتصل على الرقم 05-22-31 بعد مباراة الفريق.", "ar", []),
        ("يفتح المكتب أبوابه 8-10 كل يوم.", "ar", []),
        # Between two sides no other word tells it.
        ("إنجلترا 0 - 1 بلجيكا، الوداد 2-2 الرجاء.", "ar", [(0, 1), (2, 2)]),
        ("يفتح مكتب إنجلترا 0 - 1 كل يوم.", "ar", []),
        ("كتب 3-4 فرنسا.", "ar", []),
        ("L'équipe s'est imposée 27-21 dimanche, après une défaite 0-3.", "fr", [(27, 21), (0, 3)]),
        ("La saison 2023-2024 du match commence en mai.", "fr", []),
        ("The Rovers won 2-1 and drew 0–0 at home.", "en", [(2, 1), (0, 0)]),
        ("They won by 12-15 points a game.", "en", []),
        ("The shop on 12-14 High Street is open.", "en", []),
    ],
)
def test_scores_stand_beside_a_word_of_matches(
    text: str, language: str, scores: list[tuple[int, int]]
) -> None:
    assert [span.number for span in find_spans(build(text, language), ["score"])] == scores


def test_a_score_is_no_number_and_one_whoever_tells_it() -> None:
    articles = [
        build("فاز الفريق 2-1 على ضيفه أمس.", name="a"),
        build("خسر الفريق 1-2 أمام مضيفه أمس.", name="b"),
    ]
    facts = extract_facts(articles, ["score", "number"])
    assert [(fact.kind, fact.articles) for fact in facts] == [("score", 2)]
