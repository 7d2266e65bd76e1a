"""What differences are told as: who gives which value, in which order, and what a later one has replaced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from msgspec.structs import replace

from corpus import Article
from summarizer import build_document
from summarizer.comparison import conflicts as module
from summarizer.comparison.conflicts import conflicts, outdated, outdated_headlines
from summarizer.comparison.differences import Difference
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.values.clock_times import ClockTime
from summarizer.comparison.values.values import Value
from summarizer.document import Document
from summarizer.facts import Fact, Mention
from summarizer.facts.conflicts import Conflict
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.marked_values import set_of

# How many articles give each value, and the value.
Values = list[tuple[str, int]]


def told(
    *articles: Sequence[str],
    differ: Sequence[tuple[int, int]] = ((0, 1),),
    judged: Mapping[Pair, Judged] | None = None,
    published: Sequence[str | None] = (),
    languages: str = "",
) -> list[Conflict]:
    """The conflicts that pairs of values make, by their numbers in the order of the texts."""
    made, values = set_of(articles, languages, published)
    flat = [value for own in values for value in own]
    differences = [Difference(flat[i], flat[j]) for i, j in differ]
    return conflicts(build_document(made), differences, values, (), judged or {})


def given(conflict: Conflict) -> Values:
    return [(value.value, len(value.mentions)) for value in conflict.values]


DEAD = "Storms killed <dead|{}> people"


def dead(*numbers: str | int, **more: object) -> Conflict:
    """The conflict over the first two of some tolls, one an article."""
    (found,) = told(*([DEAD.format(n)] for n in numbers), **more)  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize(
    ("numbers", "values"),
    [
        ((12, 11), [("12", 1), ("11", 1)]),
        # Who else gives it, and most first.
        ((12, 11, 11), [("11", 2), ("12", 1)]),
        ((12, 11, 12), [("12", 2), ("11", 1)]),
        ((12, 11, 13), [("12", 1), ("11", 1)]),
        ((12, 11, "11|earlier"), [("11", 1), ("12", 1)]),
        ((12, 11, "11|of=pupil"), [("11", 2), ("12", 1)]),
        # The one toll of an article that is above what others give as the least.
        (("61|bound=least", 50, "74|bound=about"), [("61", 1), ("50", 1), ("74", 1)]),
        (("61|bound=over", 50, 74), [("61", 1), ("50", 1), ("74", 1)]),
        (("61|bound=about", 50, 63), [("61", 1), ("50", 1)]),
        (("60|bound=about", 50, 63), [("60", 1), ("50", 1)]),
        (("61|bound=least", 50, 61), [("61", 1), ("50", 1)]),
        (("61|bound=over", 50, "74|part"), [("61", 1), ("50", 1)]),
        (("61|bound=over", 50, "74|earlier"), [("61", 1), ("50", 1)]),
        (("61|bound=over", 50, "74> and <dead|75"), [("61", 1), ("50", 1)]),
        (("61|bound=over", 50, "74> and <dead|74"), [("61", 1), ("50", 1), ("74", 2)]),
        (("61|bound=over", 50, 900), [("61", 1), ("50", 1)]),
    ],
)
def test_who_gives_which_toll(numbers: Sequence[str | int], values: Values) -> None:
    assert given(dead(*numbers)) == values


def test_of_what_does_not_rise_nothing_above_the_least_is_told() -> None:
    (found,) = told(*([DEAD.format(n).replace("dead|", "aboard|")] for n in ("61|bound=least", 50, 74)))
    assert given(found) == [("61", 1), ("50", 1)]


def test_a_value_against_more_than_two_articles_is_likely_a_slip() -> None:
    for numbers, outliers in (
        ((12, 11, 11), [False, False]),
        ((12, 11, 11, 11), [False, True]),
        ((12, 11, 11, 11, 12), [False, False]),
    ):
        assert [value.outlier for value in dead(*numbers).values] == outliers
    # What later articles know is none.
    days = {"published": ("2031-05-02", "2031-05-01", "2031-05-01", "2031-05-01")}
    risen = dead(12, 11, 11, 11, **days)
    assert risen.update
    assert [value.outlier for value in risen.values] == [False, False]


BOATS = "Divers found <count boat|{}> boats"


@pytest.mark.parametrize(
    ("third", "same", "values"),
    [
        # Of counts what sentences give that state the same.
        (3, 0.62, [("3", 2), ("4", 1)]),
        (3, 0.61, [("3", 1), ("4", 1)]),
        (5, 0.62, [("3", 1), ("4", 1)]),
    ],
)
def test_who_gives_which_count(third: int, same: float, values: Values) -> None:
    articles = [[BOATS.format(n)] for n in (3, 4, third)]
    for pair in ((0, 2), (1, 2)):
        (found,) = told(*articles, judged={pair: Judged(same, 0.0)})
        assert given(found) == (values if pair == (0, 2) else [("3", 1), ("4", 1)])


def test_differences_of_one_thing_are_one_conflict() -> None:
    articles = [[BOATS.format(n)] for n in (3, 4, 5, 6)]
    assert [given(own) for own in told(*articles, differ=((0, 1), (2, 3)))] == [
        [("3", 1), ("4", 1)],
        [("5", 1), ("6", 1)],
    ]
    (one,) = told(*articles, differ=((0, 1), (2, 3), (1, 2)))
    assert given(one) == [("3", 1), ("4", 1), ("5", 1), ("6", 1)]
    # Of a toll the number alone joins them.
    tolls = [[DEAD.format(n)] for n in (3, 4, 4, 6)]
    (toll,) = told(*tolls, differ=((0, 1), (2, 3)))
    assert given(toll) == [("4", 2), ("3", 1), ("6", 1)]
    assert len(told(*([BOATS.format(n)] for n in (3, 4, 4, 6)), differ=((0, 1), (2, 3)))) == 2


@pytest.mark.parametrize(
    ("one", "other", "published", "update"),
    [
        # The higher are the later ones: by the days of their articles, or as they say.
        (11, 12, ("2031-05-01", "2031-05-02"), True),
        (11, 12, ("2031-05-01", "2031-05-01"), False),
        (11, 12, ("2031-05-02", "2031-05-01"), False),
        (11, 12, (), False),
        ("11> fell, now <dead|12", "12", ("2031-05-01", "2031-05-02"), False),
        # An earlier count that is told as one.
        (11, "12> from <dead|11|earlier", (), True),
        (11, "12> from <dead|9|earlier", (), False),
        (11, "12> from <hurt|11|earlier", (), False),
    ],
)
def test_what_a_later_toll_has_replaced(
    one: str | int, other: str | int, published: Sequence[str], *, update: bool
) -> None:
    found = dead(one, other, published=published)
    assert found.update is update
    assert [mention.text for mention in outdated([found])] == (["11"] if update else [])


def test_a_toll_that_rose_says_so() -> None:
    rose = [DEAD.format(11)], ["The toll rose to <dead|12> people"]
    assert told(*rose)[0].update
    assert told(*rose, published=("2031-05-01", "2031-05-01"))[0].update
    assert not told(*rose, published=("2031-05-02", "2031-05-01"))[0].update
    assert told(*reversed(rose))[0].update
    assert not told(["The toll rose to <dead|11>"], [DEAD.format(12)])[0].update
    aboard = [[text[0].replace("dead|", "aboard|")] for text in rose]
    assert not told(*aboard)[0].update


def test_the_lost_are_found_dead() -> None:
    (found,) = told(["Storms took <missing|7> people"], ["Storms killed <dead|7> people"])
    assert found.update
    assert given(found) == [("7", 1), ("7", 1)]
    assert [mention.article for mention in outdated([found])] == ["a0"]
    (hurt,) = told(["Storms took <missing|7> people"], ["Storms hurt <hurt|9> people"])
    assert not hurt.update


@pytest.mark.parametrize(
    ("texts", "about"),
    [
        ((DEAD.format(11), DEAD.format(12)), "dead"),
        (("Divers saw <people|11> near it", "Storms hurt <hurt|12> people"), "injured"),
        # What is counted stands behind the number, and of other things the words do.
        (("Divers found <count boat|3> boats", "Divers found <count boat|4> boats"), "3"),
    ],
)
def test_what_a_conflict_is_of(texts: tuple[str, str], about: str) -> None:
    (found,) = told([texts[0]], [texts[1]])
    assert found.about.split()[-1] == about


@pytest.mark.parametrize(
    ("text", "conjunction"),
    [
        ("وجنديان", True),
        ("جنديان", False),
        ("وخمسة جنود", True),
        ("واحد وعشرون جنديا", False),
        ("", False),
        ("وزير", False),
    ],
)
def test_and_is_no_part_of_an_arabic_figure(text: str, *, conjunction: bool) -> None:
    language = build_document(set_of([["س"]], "ar", ())[0]).candidates[0].language
    assert module._has_conjunction(text, language) is conjunction


def test_headlines_that_give_an_outdated_value() -> None:
    made, _ = set_of([[DEAD.format(11)], [DEAD.format(12)]], "", ("2031-05-01", "2031-05-02"))
    found = dead(11, 12, published=("2031-05-01", "2031-05-02"))
    for titles, numbers in (
        (("Storm kills 11", "Storm kills 12"), {0}),
        (("Storm kills eleven", "Storm kills 11"), set()),
        (("Storm kills many", "Storm kills 12"), set()),
        ((None, None), set()),
    ):
        headed: list[Article] = [replace(one, title=title) for one, title in zip(made, titles, strict=True)]
        assert outdated_headlines(build_document(headed), [found]) == numbers
        assert outdated_headlines(build_document(headed), [replace(found, update=False)]) == frozenset()


def only(text: str, language: str = "en") -> tuple[Document, Value]:
    """A document of one sentence, and the value that is marked in it."""
    made, ((value,),) = set_of([[text]], language, ())
    return build_document(made), value


@pytest.mark.parametrize(
    ("text", "said", "language", "written"),
    [
        # A figure with the words that tell its bound, a day as it stands, in one line.
        ("some at least <dead|61>  people", "at least 61  people", "en", "at least 61 people"),
        ("met <date|2031-05-06> there", None, "en", "2031-05-06"),
        # What is fused to an Arabic figure is left out, and to a point of the compass.
        ("قتل رجل <dead|2> أمس", "رجل 2", "ar", "رجل 2"),
        ("قتل وجنديان <dead|2> أمس", "وجنديان", "ar", "جنديان"),
        ("قتل وزير <dead|2> أمس", "وزير", "ar", "وزير"),
        ("وخمسة <dead|5> people", "وخمسة", "en", "وخمسة"),
    ],
)
def test_a_value_is_told_as_it_is_written(text: str, said: str | None, language: str, written: str) -> None:
    document, value = only(text, language)
    if said and value.quantity:
        at = document.articles[0].text.index(said)
        value = replace(value, quantity=replace(value.quantity, said=(at, at + len(said))))
    assert module.written(document, value) == written


@pytest.mark.parametrize(
    ("point", "about", "language", "written"),
    [
        ("بالشمال", "side at 0", "ar", "بالشمال"),
        ("بشمال", "side at 0", "ar", "شمال"),
        ("لشمال البلدة", "side at 0", "ar", "شمال البلدة"),
        ("شمال", "side at 0", "ar", "شمال"),
        ("لشمال البلدة", "place", "ar", "لشمال البلدة"),
        ("xnorth", "side at 0", "en", "xnorth"),
    ],
)
def test_a_point_of_the_compass_is_told_without_what_is_fused_to_it(
    point: str, about: str, language: str, written: str
) -> None:
    document = build_document([article_of(f"هو {point} هنا", language=language)])
    value = Value(0, 0, "place", about, 3, 3 + len(point), words=("n", ""))
    assert module.written(document, value) == written


def test_what_values_have_in_common_that_are_told_as_one() -> None:
    _, toll = only("Storms killed <dead|11-12>")
    _, lost = only("Storms took <missing|11>")
    _, under = only("Storms killed <dead|11|bound=under>")
    _, day = only("So <date|2031-05-06>")
    time = replace(day, kind="figure", clock=ClockTime(0, 1, 600, "gmt", vague=False))
    score = replace(day, kind="figure", date="", words=("3", "1"))
    assert [module._key(value) for value in (toll, lost, under, day, time, score)] == [
        (11.0, 12.0, False, False),
        (11.0, 11.0, False, True),
        (11.0, 11.0, True, False),
        ("2031-05-06",),
        ("gmt", 600),
        ("3", "1"),
    ]
    assert [module._held(value) for value in (toll, day)] == [("dead", 11.0, 12.0), "date"]


def test_what_is_counted_stands_behind_the_number() -> None:
    document, value = only("Divers found <count boat|3> big boats")
    assert module.about_of(document, replace(value, end=value.end + len(" big boats"))) == "boats"
    document, value = only("It is <metre|3> big metres long")
    assert module.about_of(document, replace(value, end=value.end + len(" big metres"))) == "3 big metres"
    document, value = only("So <date|2031-05-06>")
    assert module.about_of(document, value) == "date"


def test_whose_age_it_is_and_what_happened_on_a_day_is_told() -> None:
    made, values = set_of([["Ann is <age of 1|40> now"], ["Ann is <age of 1|41> now"]], "", ())
    differ = [Difference(values[0][0], values[1][0])]
    facts = [Fact("person", name, (Mention("a0", 0, 3, "Ann"),)) for name in ("Bob Fox", "Ann Roe")]
    (age,) = conflicts(build_document(made), differ, values, facts)
    assert age.about == "age (Ann Roe)"
    # A day by the words that both sentences have.
    met = ["The council met divers on <date|2031-05-06> near piers"]
    made, values = set_of([met, ["On <date|2031-05-07> farmers met divers abroad"]], "", ())
    differ = [Difference(values[0][0], values[1][0])]
    (day,) = conflicts(build_document(made), differ, values, facts)
    assert (day.about, day.kind) == ("date (met divers)", "date")


@pytest.mark.parametrize(
    ("numbers", "published", "earlier", "replaced"),
    [
        # Each is no later than the next, and the first before the last.
        ((11, 12, 13), ("2031-05-01", "2031-05-01", "2031-05-02"), "", ["11", "12"]),
        ((11, 12, 13), ("2031-05-01", "2031-05-02", "2031-05-02"), "", ["11", "12"]),
        ((11, 12, 13), ("2031-05-02", "2031-05-01", "2031-05-03"), "", []),
        # All but the highest are told as earlier counts.
        ((11, 12, 13), (), "<dead|11|earlier>", []),
        ((11, 12, 13), (), "<dead|11|earlier> <dead|12|earlier>", ["11", "12"]),
    ],
)
def test_of_three_tolls_the_last_stands(
    numbers: Sequence[int], published: Sequence[str], earlier: str, replaced: list[str]
) -> None:
    texts = [[f"{DEAD.format(n)} on <date|2031-04-0{n - 10}>"] for n in numbers]
    texts[-1][0] += f" from {earlier}"
    made, values = set_of(texts, "", published)
    tolls = [own[0] for own in values]
    differ = [Difference(tolls[0], tolls[1]), Difference(tolls[1], tolls[2])]
    found = conflicts(build_document(made), differ, values)
    assert [mention.text for mention in outdated(found)] == replaced
