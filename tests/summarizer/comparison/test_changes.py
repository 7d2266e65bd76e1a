"""Values that a later article gives anew, told in its own words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import pytest
from msgspec.structs import replace

from summarizer import build_document, extract_facts, find_changes
from summarizer.comparison import changes, exclusives
from summarizer.comparison.changes import Changes
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import SAME, Judged, Pair
from summarizer.comparison.reuse.text_reuse import Copy, Run
from summarizer.comparison.values.quantity import Bound, Quantity
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from tests.summarizer.builders import article_of, distinct

FILLER = "ويعيش في البلدة صيادون وتجار ينتظرون افتتاح السوق."
UPDATES = [
    (
        "ارتفعت حصيلة السيول في بلدة الواحة إلى 40 قتيلا، حسب البلدية.",
        "قالت بلدية الواحة إن عدد من قضوا في السيول التي ضربت البلدة بلغ 52 شخصا.",
        "40 قتيلا",
        "52 شخصا",
    ),
    (
        "لقي ثلاثة عمال مصرعهم في حريق مصنع النسيج ببلدة الواحة فجر السبت.",
        "أعلن مستشفى الواحة وفاة أربعة من جرحى حريق مصنع النسيج، لترتفع الحصيلة إلى سبعة قتلى.",
        "ثلاثة عمال",
        "سبعة قتلى",
    ),
    (
        "وما زال 12 شخصا في عداد المفقودين بعد غرق العبارة قبالة رأس النسر.",
        "وتواصل فرق الغوص البحث عن ثمانية مفقودين من ركاب العبارة التي غرقت قبالة رأس النسر.",
        "12 شخصا",
        "ثمانية مفقودين",
    ),
    (
        "وتقدر الخسائر التي خلفها الحريق في السوق المغطاة بنحو 30 مليون درهم.",
        "كلف حريق السوق المغطاة خسائر قدرها التجار بنحو 75 مليون درهم.",
        "بنحو 30 مليون درهم",
        "بنحو 75 مليون درهم",
    ),
    (
        "وستفتتح الحكومة خط الترام الجديد في طرفة البيضاء يوم 12 مارس 2032.",
        "تأجل افتتاح خط الترام الجديد في طرفة البيضاء إلى 20 أبريل 2032.",
        "12 مارس 2032",
        "20 أبريل 2032",
    ),
    (
        "وقالت الوزارة إن عشر مدارس أغلقت أبوابها بسبب العاصفة الرملية في إقليم الواحة.",
        "أغلقت 34 مدرسة في إقليم الواحة أبوابها مع استمرار العاصفة الرملية.",
        "عشر مدارس",
        "34 مدرسة",
    ),
]


@pytest.mark.parametrize(("before", "now", "old", "new"), UPDATES)
def test_a_newer_value_in_other_words(before: str, now: str, old: str, new: str) -> None:
    articles = [
        article_of(before, FILLER, id="old", published="2031-03-03"),
        article_of(now, id="new", published="2031-03-05"),
    ]
    found = find_changes(build_document(articles), extract_facts(articles), [0], [0, 1])
    assert [(change.before, change.now) for change in found.changed] == [(old, new)]


def test_what_both_always_had_is_no_change() -> None:
    articles = [
        article_of(UPDATES[0][0], id="a", published="2031-03-03"),
        article_of(UPDATES[0][1], id="b", published="2031-03-03"),
        article_of(UPDATES[0][1], FILLER, id="c", published="2031-03-05"),
    ]
    found = find_changes(build_document(articles), extract_facts(articles), [0, 1], [0, 1, 2])
    assert found.changed == ()


def test_a_figure_of_its_own_is_news_among_shared_names() -> None:
    old = article_of(
        "سجل رامي الوادي هدف التعادل لنادي النسور في الديربي أمام نادي الأسود.",
        "وقال مدرب نادي النسور إن فريقه استحق الفوز.",
        id="old",
        published="2031-04-19",
    )
    new = article_of(
        "تلقى نادي النسور هزيمة أمام نادي الأسود في الديربي.",
        "وقدم نادي الفرسان عرضا بقيمة مليون ونصف مليون دولار لضم رامي الوادي من نادي النسور.",
        id="new",
        published="2031-04-20",
    )
    document, facts = build_document([old, new]), extract_facts([old, new])
    told = [document.candidates[i].text for i in find_changes(document, facts, [0], [1]).new]
    assert any("دولار" in text for text in told)


def changes_of(before: list[str], now: list[str], language: str = "ar") -> tuple[list[str], list[str]]:
    """The new sentences and those that are gone."""
    articles = [
        article_of(*before, id="old", language=language, published="2031-03-03"),
        article_of(*now, id="new", language=language, published="2031-03-05"),
    ]
    found = find_changes(build_document(articles), extract_facts(articles), [0], [1])
    told = [*before, *now]
    return [told[i] for i in found.new], [told[i] for i in found.gone]


def test_how_much_of_what_was_told_is_new() -> None:
    before = "وقع وزير الصيد كريم الوادي وسامي الجبلي في الواحة اتفاقا حول تصدير السردين إلى الجزيرة."
    now = "وقع وزير الصيد كريم الوادي وسامي الجبلي في الواحة اتفاقا حول تصدير 285 ألف طن من السردين إلى الجزيرة."
    assert changes_of([before, FILLER], [now, FILLER])[0] == [now]
    assert changes_of([now, FILLER], [now, FILLER])[0] == []


def test_the_first_dead_are_new_among_names_that_both_have() -> None:
    before = [
        "Storm Olga hit the Orin coast, Governor Alan Reyes said on Friday.",
        "Schools in Portmere closed.",
    ]
    now = "Two people died in Storm Olga on the Orin coast, Governor Alan Reyes said on Saturday."
    assert changes_of(before, [now], "en")[0] == [now]


def test_what_stands_word_for_word_is_not_gone() -> None:
    built = "The ferry, the Morning Star, was built in 1998."
    before = ["A ferry with 140 passengers ran aground off Kellan island on Monday morning.", built]
    now = ["The Morning Star ferry, with 140 passengers, ran aground on Monday off Kellan island.", built]
    assert changes_of(before, now, "en") == ([], [])


@pytest.mark.parametrize(
    ("before", "now"),
    [
        # «At least so many» have not fallen from more.
        ("قتل 72 شخصا على الأقل في ثوران بركان الواحة.", "قتل 25 شخصا على الأقل في ثوران بركان الواحة."),
        # A list of attacks.
        (
            "واتهم بهجوم السوق الذي قتل فيه 29 شخصا، والميناء الذي قتل فيه 16 شخصا، والجسر حيث قتل 21 شخصا.",
            "واتهم بهجوم السوق الذي قتل فيه 14 شخصا وبهجوم الجسر الذي قتل فيه 28 شخصا.",
        ),
    ],
)
def test_no_change_of_one_toll(before: str, now: str) -> None:
    articles = [article_of(before, id="old"), article_of(now, id="new")]
    assert find_changes(build_document(articles), extract_facts(articles), [0], [0, 1]).changed == ()


class Comparison:
    """Finds changes where what the models would answer is given."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._patch = patch

    def find(
        self,
        before: Sequence[str],
        now: Sequence[str],
        judged: Mapping[Pair, Judged] | None = None,
        news: Sequence[tuple[float, float]] = (),
        days: tuple[str | None, str | None] = ("2031-03-03", "2031-03-05"),
    ) -> Changes:
        """What changed from an article to one of today.

        Args:
            before: The earlier article's sentences.
            now: Those of today's.
            judged: How likely pairs of sentences state the same; no other pair does.
            news: For the first of today's how likely each is new and would be missed; 0 where left out.
            days: When the two came out.
        """
        given = [*((0.0, 0.0) for _ in before), *news, *((0.0, 0.0) for _ in now)]
        answers = iter(given)
        self._patch.setattr(changes, "judge_all", lambda *_: dict(judged or {}))
        self._patch.setattr(exclusives, "likely", lambda *_: next(answers))
        articles = [
            article_of(*texts, id=name, published=day)
            for texts, name, day in zip((before, now), "ab", days, strict=True)
        ]
        return find_changes(build_document(articles), extract_facts(articles), [0], [1])

    def changed(
        self, *differences: Difference, same: float = 0.9, day: str | None = "2031-03-03"
    ) -> list[tuple[int, int]]:
        """Which sentences give values that are told to have changed, of those that are found to differ."""
        self._patch.setattr(changes, "find_differences", lambda *_: list(differences))
        judged = {(0, 3): Judged(same, 0.0), (1, 4): Judged(0.9, 0.0), (2, 5): Judged(0.9, 0.0)}
        found = self.find(distinct(3, 8), distinct(6, 8)[3:], judged, days=(day, "2031-03-05"))
        return [change.candidates for change in found.changed]


@pytest.fixture
def comparison(monkeypatch: pytest.MonkeyPatch) -> Comparison:
    return Comparison(monkeypatch)


# No two of these share a word.
OLD, NEW = distinct(3, 8), distinct(6, 8)[3:]
GRANT = "خصصت الوزارة 285 مليون درهم لترميم الميناء."


@pytest.mark.parametrize(
    ("text", "likely", "expected"),
    [
        (NEW[0], 0.5, True),
        (NEW[0], 0.49, False),
        # A figure that nothing earlier gives.
        (GRANT, 0.3, True),
        (GRANT, 0.29, False),
    ],
)
def test_so_likely_a_sentence_is_new(
    comparison: Comparison, text: str, likely: float, *, expected: bool
) -> None:
    found = comparison.find(OLD[:1], [text], news=[(likely, 0.5)])
    assert found.new == ((1,) if expected else ())


def test_what_would_be_missed_first_comes_first(comparison: Comparison) -> None:
    assert comparison.find(OLD[:1], NEW[:2], news=[(0.9, 0.2), (0.9, 0.8)]).new == (2, 1)


@pytest.mark.parametrize(
    ("judged", "expected"),
    [({}, (1, 2)), ({(1, 2): Judged(SAME - 0.01, 0.9)}, (1, 2)), ({(1, 2): Judged(SAME, 0.9)}, (1,))],
)
def test_what_is_new_is_told_once(
    comparison: Comparison, judged: dict[Pair, Judged], expected: tuple[int, ...]
) -> None:
    assert comparison.find(OLD[:1], NEW[:2], judged, [(0.9, 0.8), (0.9, 0.2)]).new == expected


@pytest.mark.parametrize(
    ("judged", "expected"),
    [
        # It states what is known, and how much of it.
        ({(0, 1): Judged(SAME, 0.9)}, (1,)),
        ({(0, 1): Judged(SAME - 0.01, 0.9)}, ()),
        ({}, ()),
        # Two of today say nothing of what was known.
        ({(1, 2): Judged(SAME, 0.9)}, ()),
    ],
)
def test_a_figure_of_what_is_known_is_new(
    comparison: Comparison, judged: dict[Pair, Judged], expected: tuple[int, ...]
) -> None:
    assert comparison.find(OLD[:1], [GRANT, NEW[0]], judged).new == expected


def value(at: int, about: str, number: float, bound: Bound = "") -> Value:
    """A figure that a sentence gives: one of the first three of the earlier article, or one of today's."""
    quantity = Quantity(about, "", number, number, bound, part=False, start=0, end=1, said=(at, at + 1))
    return Value(at, at // 3, "figure", about, at, at + 1, quantity=quantity)


def price(at: int, about: str = "money dirham") -> Difference:
    return Difference(value(at, about, 30), value(at + 3, about, 75))


@pytest.mark.parametrize(("same", "expected"), [(0.2, [(0, 3)]), (0.19, [])])
def test_values_of_sentences_that_have_something_in_common(
    comparison: Comparison, same: float, expected: list[Pair]
) -> None:
    assert comparison.changed(price(0), same=same) == expected


def test_values_of_sentences_that_nothing_joins_are_none_of_one_thing(comparison: Comparison) -> None:
    apart = Difference(value(0, "money dirham", 30), value(4, "money dirham", 75))
    assert comparison.changed(apart) == []
    toll = Difference(value(0, "dead", 30), value(4, "dead", 75))
    assert comparison.changed(toll) == [(0, 4)]


def test_each_difference_is_looked_at_by_itself(comparison: Comparison) -> None:
    place = [Value(at, at // 3, "place", "place", at, at + 1, words=(str(at),)) for at in (0, 3)]
    age = price(1, "age 1")
    assert comparison.changed(Difference(*place), age, price(2)) == [(2, 5)]


def test_a_toll_changes_once_and_each_other_value_for_itself(comparison: Comparison) -> None:
    assert comparison.changed(price(0), price(1)) == [(0, 3), (1, 4)]
    assert comparison.changed(price(0, "dead"), price(1, "dead")) == [(0, 3)]


@pytest.mark.parametrize(
    ("about", "before", "now", "bound", "expected"),
    [
        # «At least so many» dead are none that fell; of those who march fewer may.
        ("dead", 72, 25, "least", False),
        ("dead", 25, 72, "least", True),
        ("dead", 72, 72, "least", True),
        ("dead", 72, 25, "", True),
        ("protesters", 72, 25, "least", True),
    ],
)
def test_a_toll_that_rises(
    comparison: Comparison, about: str, before: float, now: float, bound: Bound, *, expected: bool
) -> None:
    found = comparison.changed(Difference(value(0, about, before), value(3, about, now, bound)))
    assert found == ([(0, 3)] if expected else [])


def date(at: int, iso: str, *, bare: bool = False, words: tuple[str, ...] = ()) -> Value:
    return Value(at, at // 3, "date", "date", at, at + 1, date=iso, bare=bare, words=words)


@pytest.mark.parametrize(
    ("before", "now", "day", "expected"),
    [
        (date(0, "2031-03-04"), date(3, "2031-04-20"), "2031-03-03", True),
        (date(0, "2031-03-04", words=("day",)), date(3, "2031-04-20"), "2031-03-03", True),
        # What lay behind was told wrong.
        (date(0, "2031-03-03"), date(3, "2031-04-20"), "2031-03-03", False),
        (date(0, "2031-03-04"), date(3, "2031-04-20"), None, False),
        # A weekday alone may be of another week.
        (date(0, "2031-03-04", bare=True), date(3, "2031-04-20"), "2031-03-03", False),
        (date(0, "2031-03-04"), date(3, "2031-04-20", bare=True), "2031-03-03", False),
    ],
)
def test_a_date_that_lay_ahead_may_change(
    comparison: Comparison, before: Value, now: Value, day: str | None, *, expected: bool
) -> None:
    assert comparison.changed(Difference(before, now), day=day) == ([(0, 3)] if expected else [])


def test_a_score_and_a_place_do_not_change(comparison: Comparison) -> None:
    score = [replace(value(at, "score", at), quantity=None, words=(f"{at}-1",)) for at in (0, 3)]
    assert comparison.changed(Difference(*score)) == []
    place = [Value(at, at // 3, "place", "place", at, at + 1) for at in (0, 3)]
    assert comparison.changed(Difference(*place)) == []


@pytest.mark.parametrize(
    ("about", "expected"), [("money dirham", True), ("%", True), ("dead", True), ("tons", False)]
)
def test_of_two_raids_told_alike_nothing_changed_but_tolls_and_what_is_quoted_each_day(
    comparison: Comparison, monkeypatch: pytest.MonkeyPatch, about: str, *, expected: bool
) -> None:
    monkeypatch.setattr(changes, "told_alike", lambda *_: {(0, 1)})
    assert comparison.changed(price(0, about)) == ([(0, 3)] if expected else [])


@pytest.mark.parametrize(("about", "expected"), [("money dirham", False), ("dead", True)])
def test_of_sentences_that_tell_the_opposite_only_a_toll_changed(
    comparison: Comparison, monkeypatch: pytest.MonkeyPatch, about: str, *, expected: bool
) -> None:
    monkeypatch.setattr(changes, "turns_apart", lambda *_: {(0, 3)})
    assert comparison.changed(price(0, about)) == ([(0, 3)] if expected else [])


@pytest.mark.parametrize(
    ("own", "gone"),
    [
        (Judged(0.5, 0.0), False),
        (Judged(0.0, 0.5), False),
        (Judged(0.49, 0.49), True),
    ],
)
def test_an_earlier_statement_stands_as_long_as_it_is_likely_stated(
    comparison: Comparison, own: Judged, *, gone: bool
) -> None:
    assert comparison.find(OLD[:1], NEW[:1], {(0, 1): own}).gone == ((0,) if gone else ())


def test_what_cannot_stand_alone_or_has_changed_is_not_gone(comparison: Comparison) -> None:
    assert comparison.find([OLD[0], "وهو ما تنفيه الإدارة."], NEW[:1]).gone == (0,)
    before, now, *_ = UPDATES[0]
    found = comparison.find([before], [now], {(0, 1): Judged(0.4, 0.4)})
    assert [change.candidates for change in found.changed] == [(0, 1)]
    assert found.gone == ()


TOLD = "استقال وزير الصيد كريم الوادي بعد خلاف مع رئيس الحكومة."
DENIED = "نفى مكتب الحكومة استقالة وزير الصيد كريم الوادي بعد خلاف."


class Denial(NamedTuple):
    """What is judged of an earlier article of two sentences and one of today of two, and who denies what then."""

    parts: dict[Pair, float]
    denied: tuple[Pair, ...]


@pytest.mark.parametrize(
    "given",
    [
        Denial({(0, 2): 0.7}, ((0, 2),)),
        Denial({(0, 2): 0.69}, ()),
        # Of two statements the one that it more likely speaks of.
        Denial({(0, 2): 0.8, (1, 2): 0.9}, ((1, 2),)),
        Denial({(0, 2): 0.9, (1, 2): 0.8}, ((0, 2),)),
        # One that is nothing to it, or denies nothing, hides none.
        Denial({(0, 3): 0.9, (1, 2): 0.8}, ((1, 2),)),
        Denial({(0, 3): 0.1, (1, 2): 0.8}, ((1, 2),)),
        Denial({(0, 3): 0.9}, ()),
    ],
)
def test_so_likely_a_denial_speaks_of_a_statement(comparison: Comparison, given: Denial) -> None:
    judged = {pair: Judged(0.0, part) for pair, part in given.parts.items()}
    found = comparison.find([TOLD, TOLD.replace("بعد", "إثر")], [DENIED, NEW[0]], judged)
    assert found.denied == given.denied


def test_what_is_denied_is_told_by_somebody_else(comparison: Comparison) -> None:
    assert comparison.find([DENIED], [DENIED], {(0, 1): Judged(0.0, 0.9)}).denied == ()


def test_how_much_of_a_sentence_the_other_side_has_word_for_word(
    comparison: Comparison, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Sequence[float]] = []
    features_of = exclusives.features_of

    def noting(document: Document, *given: object) -> object:
        seen.append(given[3])  # type: ignore[arg-type]  # the shares
        return features_of(document, *given)  # type: ignore[arg-type]  # as they came

    half = len(OLD[0]) // 2
    runs = (Run((0, half), (0, len(NEW[0])), 8, formula=False), Run((0, 3), (1, 2), 8, formula=False))

    def copies(_: Iterable[object]) -> list[Copy]:
        return [Copy(0, 1, runs, 0.5, 1.0)]

    monkeypatch.setattr(exclusives, "features_of", noting)
    monkeypatch.setattr(changes, "find_copies", copies)
    comparison.find(OLD[:2], NEW[:1])
    assert seen == [[half / len(OLD[0]), 0.0, 1.0]]
    # What the articles of one side share is no news to either.
    monkeypatch.setattr(changes, "find_copies", lambda _: [Copy(0, 0, runs, 0.5, 1.0)])
    comparison.find(OLD[:2], NEW[:1])
    assert seen[1:] == [[0.0, 0.0, 0.0]]
