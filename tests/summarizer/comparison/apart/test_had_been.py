"""What had been so before the news."""

from __future__ import annotations

import pytest

from summarizer import build_document
from summarizer.comparison.apart.had_been import had_been, without_past
from summarizer.comparison.values.values import Value
from tests.summarizer.builders import article_of


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "وكان وزير المياه سمير الوادي قد أكد أمس أن السد سيفتح.", True),
        ("ar", "كانت النقابة أعلنت أمس تعليق إضرابها في المدارس.", True),
        ("ar", "كان العمدة أعلنت زوجته أمس ترشحها.", False),
        ("ar", "كان الوزير يزور المدينة عندما أعلنت النقابة إضرابها.", False),
        ("ar", "كان المبنى الذي قد انهار يضم عشرين شقة.", False),
        ("ar", "وكان من المقرر أن يزور الوزير المدينة الأحد.", False),
        ("ar", "كان المبنى قديما جدا.", False),
        ("ar", "كان أعلن الوزير ترشحه أمس.", False),  # a noun or an adjective may be written so
        ("ar", "وقال الوزير إنه كان قد أكد أن السد سيفتح.", False),
        ("en", "The mayor had confirmed yesterday that the bridge would open.", True),
        ("en", "The mayor had also won a vote on the bridge.", True),
        ("en", "The mayor, who had confirmed it, left on Monday.", False),
        ("en", "After the mayor had confirmed it, he left on Monday.", False),
        ("en", "The house which he had confirmed left on Monday.", False),
        ("en", "Police said he had left the country on Monday.", False),
        ("en", "The firm had talks with the union on Monday.", False),
        ("fr", "Le maire avait confirmé hier que le pont ouvrirait.", True),
        ("fr", "Le maire avait promis hier que le pont ouvrirait.", True),
        ("fr", "Le maire, qui avait confirmé sa venue, est parti lundi.", False),
        ("fr", "La société avait deux usines dans le nord.", False),
    ],
)
def test_a_sentence_of_its_own_in_the_pluperfect(language: str, text: str, *, expected: bool) -> None:
    assert had_been(build_document([article_of(text, language=language)]).candidates[0]) is expected


def test_the_verb_stands_near_the_front_and_its_auxiliary() -> None:
    def told(between: int, behind: int) -> bool:
        text = f"The mayor {'of Ada ' * between}had {'not ' * behind}confirmed that."
        return had_been(build_document([article_of(text, language="en")]).candidates[0])

    assert told(4, 0)
    assert not told(5, 0)
    assert told(0, 3)
    last = f"The mayor {'of Ada ' * 4}also had confirmed that."
    assert not had_been(build_document([article_of(last, language="en")]).candidates[0])
    assert not told(0, 4)


PAST = "The mayor had confirmed that the bridge would open."


def kept(*given: Value, day: str = "2031-05-05") -> bool:
    articles = [
        article_of("The bridge is shut.", id="a", language="en", published=day),
        article_of(PAST, id="b", language="en", published="2031-05-08"),
    ]
    return without_past(build_document(articles), [1], [[], list(given)], [0]) == [1]


def test_what_had_been_is_no_news_unless_it_was_later_or_is_a_toll() -> None:
    assert not kept()
    assert not kept(Value(1, 1, "date", "date", 0, 1, date="2031-05-05"))
    assert kept(Value(1, 1, "date", "date", 0, 1, date="2031-05-06"))
    assert not kept(Value(1, 1, "date", "date", 0, 1, date="2031"))
    assert kept(Value(1, 1, "figure", "dead", 0, 1))
    assert not kept(Value(1, 1, "figure", "dead", 0, 1, earlier=True))
    assert not kept(Value(1, 1, "figure", "count boat", 0, 1))
