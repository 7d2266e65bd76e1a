"""By what a sentence is seen to lean on what stands before it, each on both sides of its bound."""

from __future__ import annotations

import pytest

from summarizer import Document, build_document
from summarizer.facts import Fact, Mention
from summarizer.selection.hanging import FEATURES, features, likely_hanging
from summarizer.selection.linear import Linear
from tests.summarizer.builders import article_of, document_of, set_of

NEUTRAL = "زغبل "
"""A word that no list knows."""


def last(document: Document, *facts: Fact) -> dict[str, float | None]:
    """What is seen of the last sentence."""
    return dict(zip(FEATURES, features(document, facts)[-1], strict=True))


def facts_of(document: Document, *names: str, kind: str = "person") -> list[Fact]:
    """A fact for each name, with every place where it stands."""
    found = []
    for name in names:
        mentions = []
        for article in document.articles:
            at = article.text.find(name)
            while at >= 0:
                mentions.append(Mention(article.id, at, at + len(name), name))
                at = article.text.find(name, at + 1)
        found.append(Fact(kind, name, tuple(mentions)))
    return found


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("and", "والوزير زغبل", 1),
        ("and", "الوزير زغبل", 0),
        ("and", "فهي زغبل", 0),  # three letters keep it
        ("and", "وقال زغبل", 1),
        ("saying", "وقال زغبل", 1),
        ("saying", "زغبل قال", 0),
        ("role said", "قال الوزير", 1),
        ("role said", "قال زغبل الوزير", 0),
        ("role said", "قال", 0),
        ("role said", "زغبل الوزير", 0),
        ("verb with and", "ويعمل الناس", 1),
        ("verb with and", "يعمل الناس", 0),
        ("verb with and", "ومدرسة زغبل", 0),
        ("verb with and", "وأضاف زغبل", 0),
        ("short", NEUTRAL * 6, 0.5),
        ("short", NEUTRAL * 13, 0),
        ("demonstratives", "زغبل هذا", 1),
        ("demonstratives", "زغبل هذا هذه", 2),
        ("demonstratives", "هذا هذه ذلك", 2),
        ("demonstrative up front", NEUTRAL * 5 + "هذا", 1),
        ("demonstrative up front", NEUTRAL * 6 + "هذا", 0),
        ("roles", "الوزير", 1),
        ("roles", "الوزير الرئيس", 2),
        ("roles", "الوزير الرئيس الشركة", 2),
        ("role up front", NEUTRAL * 4 + "الوزير", 1),
        ("role up front", NEUTRAL * 5 + "الوزير", 0),
        ("pronouns", "زغبل هو", 1),
        ("pronouns", "زغبل هو هي", 2),
        ("pronouns", "هو هي هم", 2),
        ("pronoun up front", NEUTRAL * 2 + "هو", 1),
        ("pronoun up front", NEUTRAL * 3 + "هو", 0),
        ("suffixes", "زغبل دمها", 1),
        ("suffixes", "زغبل لها", 0),
        ("suffixes", NEUTRAL * 7 + "كتابها", 1),
        ("suffixes", NEUTRAL * 8 + "كتابها", 0),
        ("suffixes", "كتابها كتابهم كتابهما", 3),
        ("suffixes", "كتابها كتابهم كتابهما بيتها", 3),
        ("suffixes", "كتابه زغبل", 0),
        ("opens with a quotation", "«زغبل»", 1),
        ("opens with a quotation", "زغبل «زغبل»", 0),
        ("addition", "كما زغبل", 1),
        ("addition", "زغبل كما", 0),
        ("contrast", "ولكن زغبل", 1),
        ("contrast", "زغبل لكن", 0),
        ("list", "- زغبل", 1),
        ("list", "زغبل -", 0),
        ("figure", "زغبل 12", 1),
        ("figure", NEUTRAL, 0),
        ("new up front", "زغبل في", 1 / 6),
        ("new up front", "ضصثضصث قغعقغع خحجخحج", 3 / 6),
        ("lead-in", "زغبل:", 1),
        ("lead-in", "زغبل: زغبل", 0),
    ],
)
def test_it_is_told_by_the_sentence(name: str, text: str, value: float) -> None:
    assert last(document_of(text))[name] == pytest.approx(value)


@pytest.mark.parametrize(
    ("name", "before", "text", "value"),
    [
        ("given", "فتح الميناء", "زغبل الميناء البحيرة", 1),
        ("share given", "فتح الميناء", "زغبل الميناء البحيرة", 0.5),
        ("share given", "فتح الميناء", "زغبل الميناء", 1),
        ("given", "وصل وزير", "زغبل الوزير", 1),
        ("given", "فتح السوق", "زغبل السوق", 1),
        ("given", "فتح الحي", "زغبل الحي", 0),  # of four letters two are no stem
        ("given", "فتح ميناء", "زغبل ميناء", 0),
        ("given", "الميناء السوق الملعب المسرح المتحف", "الميناء السوق الملعب المسرح المتحف", 5),
        ("given", "الميناء السوق الملعب المسرح المتحف", "الميناء السوق الملعب المسرح المتحف الميناء", 5),
        ("given up front", "فتح الميناء", NEUTRAL * 5 + "الميناء", 1),
        ("given up front", "فتح الميناء", NEUTRAL * 6 + "الميناء", 0),
        ("suffixes", "قرأ كتاب", "زغبل كتابه", 1),
        ("suffixes", "زغبل مدرس", "زغبل مدرسة", 1),
        ("suffixes", "قرأ كتاب", "زغبل كتاب", 0),
        ("suffixes", "وصل الوالد", "زغبل مدرسة", 0),
        ("new up front", "زغبل", "زغبل ضصثضصث", 1 / 6),
    ],
)
def test_it_is_told_by_what_was_said_before_in_the_article(
    name: str, before: str, text: str, value: float
) -> None:
    assert last(document_of(before, text))[name] == pytest.approx(value)
    assert last(document_of(before, NEUTRAL, text))[name] == pytest.approx(value)
    # What another article said was not said here.
    apart = last(set_of([before], [text]))[name]
    assert apart == pytest.approx(2 / 6 if name == "new up front" else 0)


def test_where_it_stands_counts() -> None:
    seen = [dict(zip(FEATURES, own, strict=True)) for own in features(document_of(*[NEUTRAL] * 4), ())]
    assert [own["first"] for own in seen] == [1, 0, 0, 0]
    assert [own["second"] for own in seen] == [0, 1, 0, 0]
    assert [own["depth"] for own in seen] == [0, 0.25, 0.5, 0.75]


def test_a_word_of_the_headline_is_no_news() -> None:
    document = document_of("زغبل ضصثضصث", title="زغبل قغعقغع")
    assert last(document)["headline"] == pytest.approx(document.idf["زغبل"] / 10)


def test_names_of_the_sentence_count_and_those_around_it_do_not() -> None:
    document = document_of("زار أيوب", "أيوب وسلمى", "عاد خالد")
    seen = features(document, facts_of(document, "خالد", "سلمى", "أيوب"))
    at = FEATURES.index("names")
    assert [own[at] for own in seen] == [1, 2, 1]


@pytest.mark.parametrize(("count", "value"), [(0, 0), (3, 3), (4, 4), (5, 4)])
def test_more_than_four_names_count_as_four(count: int, value: int) -> None:
    names = ("أيوب", "سلمى", "خالد", "مروان", "ياسين")[:count]
    document = document_of("عاد مراد", " ".join(names) or NEUTRAL)
    assert last(document, *facts_of(document, *names, "مراد"))["names"] == value


@pytest.mark.parametrize(("letters", "front"), [(39, 1), (40, 0)])
def test_a_name_stands_up_front_within_forty_letters(letters: int, front: int) -> None:
    document = document_of(NEUTRAL * 20, "ز" * (letters - 1) + " أيوب " + NEUTRAL * 9)
    assert last(document, *facts_of(document, "أيوب"))["name up front"] == front


class TestBareSurnames:
    FULL = ("أيوب الراضي", "سلمى الدريدي", "خالد الناصري")

    def bare(self, *texts: str, names: tuple[str, ...], kind: str = "person") -> list[float | None]:
        """How many bare surnames each sentence is seen to hold, where a fact is a full name and its last word."""
        document = document_of(*texts)
        facts = [Fact("date", "2024", ())]
        for name in names:
            mentions = [m for one in facts_of(document, name, name.split()[-1]) for m in one.mentions]
            kept = [m for m in mentions if not any(o.start < m.start < o.end for o in mentions)]
            facts.append(Fact(kind, name, tuple(kept)))
        return [own[FEATURES.index("bare surnames")] for own in features(document, facts)]

    def test_one_that_a_sentence_before_or_behind_named_in_full(self) -> None:
        assert self.bare("زار أيوب الراضي فاس", "الراضي عاد", names=self.FULL[:1]) == [0, 1]
        assert self.bare("عاد الراضي", "أيوب الراضي زار فاس", names=self.FULL[:1]) == [1, 0]

    def test_the_full_name_beside_it_is_enough(self) -> None:
        assert self.bare("زار أيوب الراضي فاس وعاد الراضي", names=self.FULL[:1]) == [0]
        assert self.bare("أيوب الراضي", "أيوب الراضي مع الراضي", names=self.FULL[:1]) == [0, 0]

    def test_nobody_was_named_in_full(self) -> None:
        assert self.bare("زار الراضي فاس", "عاد الراضي", names=self.FULL[:1]) == [0, 0]

    def test_only_people_have_surnames(self) -> None:
        assert self.bare("زار أيوب الراضي فاس", "عاد الراضي", names=self.FULL[:1], kind="place") == [0, 0]

    @pytest.mark.parametrize(("count", "seen"), [(1, 1), (2, 2), (3, 2)])
    def test_more_than_two_count_as_two(self, count: int, seen: int) -> None:
        surnames = " ".join(name.split()[1] for name in self.FULL[:count])
        found = self.bare(" ".join(self.FULL), f"عاد {surnames}", names=self.FULL)
        assert found == [0, seen]


class TestSaysItself:
    SIZE = len(FEATURES)
    NEVER = Linear(FEATURES, (0.0,) * SIZE, (1.0,) * SIZE, (0.0,) * SIZE, -30.0)

    def likely(self, *texts: str, names: tuple[str, ...] = ()) -> list[float]:
        document = build_document([article_of(*texts)])
        return [*likely_hanging(document, facts_of(document, *names), self.NEVER)]

    def test_what_leans_by_its_words_hangs_whatever_the_model_says(self) -> None:
        assert self.likely("فتح الميناء", "غير أن الميناء بقي مغلقا") == pytest.approx([0, 0.7], abs=1e-9)

    @pytest.mark.parametrize(
        ("text", "leans"),
        [
            ("وقع الدريدي اتفاقا بين الطرفين", True),
            ("وقع الدريدي والناصري اتفاقا بين الطرفين", False),
            ("وقال الدريدي والناصري الطرفان في النزاع", False),
            ("اتفق الطرفان والدريدي والناصري", True),
        ],
    )
    def test_both_sides_want_two_names_before_them(self, text: str, *, leans: bool) -> None:
        found = self.likely("زار الدريدي والناصري فاس", text, names=("الناصري", "الدريدي"))
        assert (found[1] > 0.5) is leans
