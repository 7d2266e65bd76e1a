"""Which values of one thing differ from article to article: both sides of each condition, with values given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from summarizer import build_document
from summarizer.comparison import date_differences as module
from summarizer.comparison.differences import Difference, find_differences
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.pairs.statements import describe
from summarizer.comparison.values.values import Value
from tests.summarizer.comparison.marked_values import set_of

Told = tuple[str, str, str]


def found(
    *articles: Sequence[str],
    judged: Mapping[Pair, Judged] | None = None,
    languages: str = "",
    published: Sequence[str | None] = (),
    every_pair: bool = True,
) -> list[Told]:
    """What differs between articles: of what, and the two values as they are written."""
    made, values = set_of(articles, languages, published)
    document = build_document(made)

    def told(own: Difference) -> Told:
        x, y = (document.articles[v.article].text[v.start : v.end] for v in (own.first, own.second))
        return own.first.about, x, y

    pairs = dict(judged or {})
    return [
        told(own)
        for own in find_differences(document, describe(document), values, pairs, every_pair=every_pair)
    ]


def pair(same: float, part: float = 0.0) -> dict[Pair, Judged]:
    return {(0, 1): Judged(same, part)}


BOATS = "Divers found <count boat|{}> boats behind the northern pier"
SOLD = "Somebody sold <count boat|{}> boats to farmers abroad"


@pytest.mark.parametrize(
    ("articles", "differ"),
    [
        (([BOATS.format(3)], [BOATS.format(4)]), [("3", "4")]),
        (([BOATS.format(3)], [BOATS.format(3)]), []),
        (([BOATS.format(3)], [SOLD.format(4)]), []),
        # Who gives the other's value as well differs in nothing.
        (([BOATS.format(3)], [BOATS.format(4), SOLD.format(3)]), []),
        # Each article is held against all behind it.
        ([[BOATS.format(n)] for n in (3, 4, 5)], [("3", "4"), ("3", "5"), ("4", "5")]),
        (([BOATS.format(3)], ["Nothing here"], [BOATS.format(5)]), [("3", "5")]),
        # Of two by far the one with the same words around it; of two that are alike neither.
        (([BOATS.format(3)], [BOATS.format(4), SOLD.format(9)]), [("3", "4")]),
        (([BOATS.format(3)], [BOATS.format(4), BOATS.format(9)]), []),
        (([BOATS.format(3), SOLD.format(3)], [BOATS.format(4)]), [("3", "4")]),
        # What is told of an earlier count is no value of its own.
        (([BOATS.format(3)], [BOATS.format("4|earlier")]), []),
        (([BOATS.format(3)], [BOATS.format(4), SOLD.format("9|earlier")]), [("3", "4")]),
    ],
)
def test_counts_of_one_thing_differ(articles: Sequence[Sequence[str]], differ: list[tuple[str, str]]) -> None:
    # Where all give the same words, the words around tell what they are of.
    assert sorted({own[1:] for own in found(*articles)}) == differ


def test_only_articles_that_have_a_sentence_in_common_are_compared_where_asked() -> None:
    articles = ([BOATS.format(3), "Rain fell"], [BOATS.format(4), "Snow fell"], [BOATS.format(5)])
    assert found(*articles, every_pair=False) == []
    near = {(1, 3): Judged(0.1, 0.1)}
    assert found(*articles, judged=near, every_pair=False) == [("count boat", "3", "4")]
    far = {(1, 4): Judged(0.1, 0.1), (2, 4): Judged(0.1, 0.1)}
    assert [own[1:] for own in found(*articles, judged=far, every_pair=False)] == [("3", "5"), ("4", "5")]


BOTH = "Divers found <count boat|{}> boats and <count net|{}> nets behind the pier"


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        # All that is counted differs, two things at least: two events told alike.
        (BOTH.format(3, 5), BOTH.format(4, 6), []),
        (BOTH.format(3, 5), BOTH.format(4, 5), ["count boat"]),
        (
            f"{BOTH.format(3, 5)} for <count day|9> days",
            f"{BOTH.format(4, 6)} for <count day|9> days",
            ["count boat", "count net"],
        ),
        # Tolls change together.
        (
            f"{BOTH.format(3, 5)}, and <dead|11> people died",
            f"{BOTH.format(4, 6)}, and <dead|12> people died",
            ["dead"],
        ),
        (
            "Storms killed <dead|11> people and hurt <hurt|27> people",
            "Storms killed <dead|12> people and hurt <hurt|31> people",
            ["dead", "hurt"],
        ),
    ],
)
def test_sentences_that_count_all_otherwise_are_of_two_events(
    one: str, other: str, differ: list[str]
) -> None:
    assert sorted(own[0] for own in found([one], [other])) == differ


HURT = "Storms killed <dead|{}> people and hurt <hurt|{}> behind the northern pier"


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        # Refugees killed and others hurt, shoppers killed and others hurt: two events.
        (HURT.format("11|of=refugee", 27), HURT.format("20|of=shopper", 31), []),
        (HURT.format("11|of=refugee", 27), HURT.format("20|of=refugee", 31), ["dead", "hurt"]),
        (HURT.format("11|of=refugee", 27), HURT.format("11|of=refugee", 31), ["hurt"]),
        (HURT.format("11|of=refugee", 27), HURT.format("20|of=shopper|earlier", 31), ["hurt"]),
        (HURT.format("11|of=refugee|earlier", 27), HURT.format("20|of=shopper", 31), ["hurt"]),
        (
            HURT.format("11|of=refugee", 27).replace("hurt|", "missing|"),
            HURT.format("20|of=shopper", 31).replace("hurt|", "missing|"),
            [],
        ),
        (
            HURT.format("11|of=refugee", 27).replace("hurt|", "rescued|"),
            HURT.format("20|of=shopper", 31).replace("hurt|", "rescued|"),
            ["rescued"],
        ),
    ],
)
def test_the_hurt_are_told_beside_their_dead(one: str, other: str, differ: list[str]) -> None:
    assert sorted(own[0] for own in found([one], [other])) == differ


@pytest.mark.parametrize(
    ("one", "other", "same", "languages", "differ"),
    [
        # Those who were missing are known to be dead.
        ("<missing|7>", "<dead|7>", 0.6, "en en", True),
        ("<missing|7>", "<dead|7>", 0.59, "en en", False),
        ("<dead|7>", "<missing|7>", 0.6, "en en", True),
        ("<missing|7>", "<dead|8>", 0.6, "en en", False),
        ("<missing|7>", "<dead|8>", 0.6, "en fr", False),
        ("<hurt|7>", "<dead|7>", 0.6, "en en", False),
        # In two languages by other words.
        ("<hurt|7>", "<dead|9>", 0.6, "en fr", True),
        ("<hurt|7>", "<dead|9>", 0.59, "en fr", False),
        ("<hurt|7>", "<dead|9>", 0.6, "en en", False),
        ("<hurt|7>", "<dead|7>", 0.6, "en fr", False),
        ("<hurt|7>", "<aboard|9>", 0.6, "en fr", False),
        ("<hurt|1000000>", "<dead|1000001>", 0.6, "en fr", False),
        # Pupils taken to hospital, pupils hurt.
        ("<people|62|of=pupil>", "<hurt|80|of=pupil>", 0.6, "en en", True),
        ("<people|62|of=pupil>", "<hurt|80|of=miner>", 0.6, "en en", False),
        ("<people|62|of=pupil>", "<hurt|124|of=pupil>", 0.6, "en en", True),
        ("<people|62|of=pupil>", "<hurt|125|of=pupil>", 0.6, "en en", False),
        ("<people|62|of=pupil>", "<people|80|of=pupil>", 0.6, "en en", False),
        ("<held|62|of=pupil>", "<hurt|80|of=pupil>", 0.6, "en en", False),
        # A sentence that counts several is none that tells one fate.
        ("<missing|7> <hurt|9>", "<dead|7>", 0.6, "en en", False),
        ("<missing|7>", "<hurt|9> <dead|7>", 0.6, "en en", False),
        ("<missing|7>", "", 0.6, "en en", False),
        ("", "<dead|7>", 0.6, "en en", False),
    ],
)
def test_what_befell_people_is_told_by_other_words(
    one: str, other: str, same: float, languages: str, *, differ: bool
) -> None:
    told = found(
        [f"Divers near piers counted {one}"],
        [f"Somebody said {other}"],
        judged=pair(same),
        languages=languages,
    )
    assert bool(told) is differ


@pytest.mark.parametrize(
    ("one", "other", "same", "languages", "differ"),
    [
        ("<count pupil|3>", "<count élève|4>", 0.8, "en fr", True),
        ("<count pupil|3>", "<count élève|4>", 0.79, "en fr", False),
        ("<count pupil|3>", "<count élève|4>", 0.8, "en en", False),
        ("<count pupil|3>", "<count élève|3>", 0.8, "en fr", False),
        ("<count pupil|3|part>", "<count élève|4|of=grand>", 0.8, "en fr", True),
        ("<count pupil|3>", "<count pupil|4>", 0.8, "en fr", True),
        ("<count pupil|3> <count day|9>", "<count élève|4>", 0.8, "en fr", False),
        ("<count pupil|3>", "<count élève|4> <count jour|9>", 0.8, "en fr", False),
        ("<count pupil|3>", "<people|4>", 0.8, "en fr", False),
        ("<count pupil|3>", "", 0.8, "en fr", False),
    ],
)
def test_what_sentences_of_two_languages_count(
    one: str, other: str, same: float, languages: str, *, differ: bool
) -> None:
    told = found(
        [f"Divers near piers counted {one}"], [f"Ici on dit {other}"], judged=pair(same), languages=languages
    )
    assert len(told) == differ


DAY, NEXT = "<date|2031-05-06>", "<date|2031-05-07>"


@pytest.mark.parametrize(
    ("one", "other", "same", "differ"),
    [
        (DAY, NEXT, 0.6, True),
        (DAY, NEXT, 0.59, False),
        (DAY, DAY, 0.6, False),
        # The day when somebody told of it, and until which something lasts, are of other things.
        ("<date|2031-05-06|role=said>", NEXT, 0.6, False),
        (DAY, "<date|2031-05-07|role=said>", 0.6, False),
        ("<date|2031-05-06|role=said>", "<date|2031-05-07|role=said>", 0.6, True),
        ("<date|2031-05-06|role=until>", NEXT, 0.6, False),
        (DAY, "<date|2031-05-07|role=until>", 0.6, False),
        ("<date|2031-05-06|role=until>", "<date|2031-05-07|role=until>", 0.6, True),
        ("<date|2031-05-06|role=from>", "<date|2031-05-07|role=until>", 0.6, False),
        # What lasts until one day lasts until another, or between the two.
        ("<date|2031-05-06|role=until>", "<date|2031-05-07|role=until>", 0.5, True),
        ("<date|2031-05-06|role=until>", "<date|2031-05-07|role=until>", 0.49, False),
        ("<date|2031-05-06|role=until>", "<date|2031-05-07|role=between>", 0.5, True),
        ("<date|2031-05-06|role=between>", "<date|2031-05-07|role=between>", 0.5, False),
        ("<date|2031-05-06|role=until>", "<date|2031-05-07|role=from>", 0.5, False),
        # Of several the one that the other sentence lacks.
        (f"{DAY} <date|2031-04-01>", f"{NEXT} <date|2031-04-01>", 0.6, True),
        (f"{DAY} <date|2031-04-01>", NEXT, 0.6, False),
        (DAY, f"{NEXT} <date|2031-04-01>", 0.6, False),
        (f"{DAY} <date|2031-04-01>", f"{NEXT} <date|2031-04-02>", 0.6, False),
        ("<date|2031-05-06|several> <date|2031-04-01>", f"{NEXT} <date|2031-04-02>", 0.6, True),
        ("<date|2031-05>", NEXT, 0.6, False),
    ],
)
def test_days_of_sentences_that_state_the_same(one: str, other: str, same: float, *, differ: bool) -> None:
    told = found([f"Divers near piers met {one}"], [f"Somebody spoke abroad {other}"], judged=pair(same))
    assert bool(told) is differ


@pytest.mark.parametrize(
    ("more", "differ"),
    [
        ([], True),
        ([DAY], False),
        # A month or a year is no knowledge of a day in it.
        (["<date|2031-05>"], True),
        (["<date|2031>"], True),
        (["<date|2031-05-08>"], True),
    ],
)
def test_who_knows_the_other_day_as_well_differs_in_nothing(more: list[str], *, differ: bool) -> None:
    one, other = f"Divers near piers met {DAY}", f"Somebody spoke abroad {NEXT}"
    also = [f"Rain fell on {day}" for day in more]
    assert bool(found([one], [other, *also], judged=pair(0.6))) is differ
    swapped = [day.replace("05-06", "05-07") for day in also]
    judged = {(0, 1 + len(also)): Judged(0.6, 0.0)}
    assert bool(found([one, *swapped], [other], judged=judged)) is differ


def test_days_with_the_same_words_around_them_differ_however_unsure_their_sentences() -> None:
    one, other = f"Divers met near piers {DAY}", f"Divers met near piers {NEXT}"
    assert found([one], [other], judged=pair(0.1)) == [("date", "2031-05-06", "2031-05-07")]
    assert found([one], [other]) == []
    # A month and a day of another are no two answers to one question.
    month = "Divers met near piers <date|2031-04>"
    assert found([month], [other], judged=pair(0.1)) == []


@pytest.mark.parametrize(
    ("one", "other", "judged", "differ"),
    [
        (DAY, NEXT, Judged(0.75, 0.0), True),
        (DAY, NEXT, Judged(0.74, 0.9), False),
        (f"{DAY} <date|2031-04-01>", f"{NEXT} <date|2031-04-02>", Judged(0.8, 0.0), False),
        ("<date|2031-05-06|role=until>", "<date|2031-05-07|role=until>", Judged(0.1, 0.25), True),
        ("<date|2031-05-06|role=until>", "<date|2031-05-07|role=until>", Judged(0.1, 0.24), False),
        ("<date|2031-05-06|role=until>", "<date|2031-05-07|role=between>", Judged(0.1, 0.25), False),
        (
            "<date|2031-05-06|role=until> <date|2031-04-01|role=until>",
            "<date|2031-05-07|role=until>",
            Judged(0.1, 0.25),
            False,
        ),
        (f"{DAY} <date|2031-04-01|role=until>", "<date|2031-05-07|role=until>", Judged(0.1, 0.25), True),
    ],
)
def test_days_of_sentences_in_two_languages(one: str, other: str, judged: Judged, *, differ: bool) -> None:
    told = found(
        [f"Divers near piers met {one}"], [f"Ici on dit {other}"], judged={(0, 1): judged}, languages="en fr"
    )
    assert bool(told) is differ


VOTE = "Divers will vote behind the northern pier {}"


@pytest.mark.parametrize(
    ("one", "other", "published", "languages", "differ"),
    [
        ([VOTE.format(DAY)], [VOTE.format(NEXT)], ("2031-05-01",) * 2, "en en", True),
        ([VOTE.format(DAY)], [VOTE.format(DAY)], ("2031-05-01",) * 2, "en en", False),
        ([VOTE.format(DAY)], [VOTE.format(NEXT)], ("2031-05-06",) * 2, "en en", False),
        ([VOTE.format(DAY)], [VOTE.format(NEXT)], ("2031-05-01", None), "en en", False),
        ([VOTE.format(DAY)], [f"Somebody sold farmers {NEXT}"], ("2031-05-01",) * 2, "en en", False),
        (
            [VOTE.format("<date|2031-06>")],
            [VOTE.format("<date|2031-07>")],
            ("2031-05-01",) * 2,
            "en en",
            False,
        ),
        # The one day to come of each, however often told.
        ([VOTE.format(DAY), f"Rain {NEXT}"], [VOTE.format(NEXT)], ("2031-05-01",) * 2, "en en", False),
        ([VOTE.format(DAY), f"Rain {DAY}"], [VOTE.format(NEXT)], ("2031-05-01",) * 2, "en en", True),
        ([VOTE.format(DAY)], [VOTE.format(NEXT)], ("2031-05-01",) * 2, "ar ar", False),
        ([VOTE.format(DAY)], [VOTE.format(NEXT)], ("2031-05-01",) * 2, "en fr", False),
    ],
)
def test_the_day_to_come_that_two_articles_tell_of(
    one: list[str], other: list[str], published: Sequence[str | None], languages: str, *, differ: bool
) -> None:
    assert len(found(one, other, published=published, languages=languages)) == differ


def test_a_day_to_come_is_told_once() -> None:
    one, other = [VOTE.format(DAY)], [VOTE.format(NEXT)]
    for same in (0.6, 0.9):
        told = found(one, other, published=("2031-05-01",) * 2, judged=pair(same))
        assert told == [("date", "2031-05-06", "2031-05-07")]


def test_two_days_of_telling_two_counts_are_no_difference() -> None:
    said = "Divers found <count boat|{}> boats, they said <date|2031-05-0{}|role={}>"
    for (count, role), kinds in {
        (4, "said"): ["count boat"],
        (3, "said"): ["date"],
        (4, ""): ["count boat", "date"],
    }.items():
        told = found([said.format(3, 6, role)], [said.format(count, 7, role)], judged=pair(0.6))
        assert sorted(own[0] for own in told) == kinds


STORM = "Storms killed <dead|{}> behind the northern pier and hurt <hurt|{}> somewhere quite far abroad there"
MORE = "Somebody counted <hurt|90> last winter"


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        # Another count of the hurt makes theirs unclear; that their dead differ in one sentence makes it plain.
        ([STORM.format(11, 27), MORE], [STORM.format(12, 31)], ["dead", "hurt"]),
        ([STORM.format(11, 27), MORE], [STORM.format(11, 31)], []),
        ([STORM.format(11, "27> and <hurt|5"), MORE], [STORM.format(12, 31)], ["dead"]),
        ([STORM.format(11, 27), MORE], [STORM.format(12, "31> and <hurt|5")], ["dead"]),
        ([STORM.format(11, 27), MORE.replace("90", "31")], [STORM.format(12, 31)], ["dead"]),
        ([STORM.format(11, 27), MORE], [STORM.format(12, 31), MORE.replace("90", "27")], ["dead"]),
    ],
)
def test_the_other_tolls_of_sentences_that_differ_in_one(
    one: list[str], other: list[str], differ: list[str]
) -> None:
    assert sorted(own[0] for own in found(one, other)) == differ


@pytest.mark.parametrize(
    ("same", "about", "more", "differ"),
    [
        (0.8, "hurt", "", ["dead", "hurt"]),
        (0.8, "missing", "", ["dead", "missing"]),
        (0.8, "held", "", ["dead"]),
        (0.79, "hurt", "", ["dead"]),
        (0.8, "hurt", "Rain hit <hurt|90> abroad", ["dead"]),
    ],
)
def test_the_hurt_that_two_articles_of_one_event_count_elsewhere(
    same: float, about: str, more: str, differ: list[str]
) -> None:
    killed = "Storms killed <dead|{}> behind the northern pier"
    one = [killed.format(11), f"Divers saw <{about}|27> near it"]
    other = [killed.format(12), f"Somebody sold farmers <{about}|31> nets", more]
    told = found(one, other, judged={(0, 2): Judged(same, 0.9)}, languages="ar ar")
    assert sorted(own[0] for own in told) == differ


LOAN = "The bank {} <money usd|{}> dollars for the northern pier"


@pytest.mark.parametrize(
    ("one", "other", "same", "published", "differ"),
    [
        # What is expected, and what came of it, are two things; what is promised is what was agreed on.
        (LOAN.format("gave", 70), LOAN.format("gave", 65), 0.0, (), True),
        (LOAN.format("will give", 70), LOAN.format("will give", 65), 0.0, (), True),
        (LOAN.format("will give", 70), LOAN.format("gave", 65), 0.0, ("2031-05-01",) * 2, False),
        (LOAN.format("will give", 70), LOAN.format("gave", 65), 0.8, ("2031-05-01",) * 2, True),
        (LOAN.format("gave", 70), LOAN.format("will give", 65), 0.8, ("2031-05-01",) * 2, True),
        (LOAN.format("will give", 70), LOAN.format("gave", 65), 0.79, ("2031-05-01",) * 2, False),
        (LOAN.format("will give", 70), LOAN.format("gave", 65), 0.8, ("2031-05-01", "2031-05-02"), False),
        (LOAN.format("expects", 70), LOAN.format("gave", 65), 0.8, ("2031-05-01",) * 2, False),
        (LOAN.format("gave", 70), LOAN.format("expects", 65), 0.8, ("2031-05-01",) * 2, False),
        (
            LOAN.format("will give", 70).replace("money usd", "count boat"),
            LOAN.format("gave", 65).replace("money usd", "count boat"),
            0.8,
            ("2031-05-01",) * 2,
            False,
        ),
        (
            LOAN.format("will give", 70),
            "Somebody sold farmers <money usd|65> of nets abroad",
            0.8,
            ("2031-05-01",) * 2,
            False,
        ),
    ],
)
def test_what_is_promised_and_what_is_expected(
    one: str, other: str, same: float, published: Sequence[str | None], *, differ: bool
) -> None:
    assert bool(found([one], [other], judged=pair(same) if same else {}, published=published)) is differ


@pytest.mark.parametrize(("same", "differ"), [(0.61, True), (0.6, True), (0.59, False)])
def test_what_is_promised_in_another_language_is_what_was_agreed_on(same: float, *, differ: bool) -> None:
    loan = ([LOAN.format("will give", 70)], [LOAN.format("gave", 65)])
    assert bool(found(*loan, judged=pair(same, 0.9), languages="en fr")) is differ


@pytest.mark.parametrize(
    ("one", "other", "languages", "differ"),
    [
        # Two counts that agree in all others.
        (("40", "30"), ("40", "35"), "en en", [("30", "35")]),
        (("40", "30"), ("40", "35"), "ar ar", []),
        (("40", "30"), ("40", "35"), "en fr", []),
        (("40", "30"), ("41", "35"), "en en", []),
        (("40", "30", "20"), ("40", "35", "25"), "en en", []),
        (("40", "30", "20"), ("40", "35"), "en en", []),
        (("40", "30"), ("40", "35", "25"), "en en", []),
    ],
)
@pytest.mark.parametrize("about", ["votes", "seats"])
def test_the_last_of_a_ballot_differs(
    about: str, one: Sequence[str], other: Sequence[str], languages: str, differ: list[tuple[str, str]]
) -> None:
    ours = [f"Divers {who} gave <{about}|{n}>" for who, n in zip(("pier", "rope", "mast"), one, strict=False)]
    theirs = [
        f"Farmers {who} took <{about}|{n}>" for who, n in zip(("cow", "corn", "barn"), other, strict=False)
    ]
    assert [own[1:] for own in found(ours, theirs, languages=languages)] == differ


def test_of_no_other_figures_the_last_one_differs() -> None:
    ours = ["Divers pier gave <points|40>", "Divers rope gave <points|30>"]
    theirs = ["Farmers cow took <points|40>", "Farmers corn took <points|35>"]
    assert found(ours, theirs) == []


SHARE = "Turnout among northern divers reached <{}|{}> behind piers"


@pytest.mark.parametrize(
    ("about", "ours", "theirs", "differ"),
    [
        # By far the most alike words, though each article gives several.
        ("%", [], [], [("71", "69")]),
        ("votes", [], [], [("71", "69")]),
        ("points", [], [], [("71", "69")]),
        ("count boat", [], [], [("71", "69")]),
        ("money usd", [], [], [("71", "69")]),
        ("metre", [], [], []),
        # Not where other words are as much alike.
        ("%", [SHARE.replace("71", "12")], [], []),
        ("%", [], [SHARE.replace("69", "12")], []),
    ],
)
def test_figures_with_by_far_the_most_alike_words(
    about: str, ours: list[str], theirs: list[str], differ: list[tuple[str, str]]
) -> None:
    one = [SHARE.format(about, 71), *(text.format(about, 12) for text in ours), f"Cows ate <{about}|5> corn"]
    other = [
        SHARE.format(about, 69),
        *(text.format(about, 12) for text in theirs),
        f"Somebody sold <{about}|9>",
    ]
    assert [own[1:] for own in found(one, other) if own[2] == "69" or own[1] == "71"] == differ


def test_sums_far_apart_are_of_two_things_however_alike_their_words() -> None:
    sums = "Turnout among northern divers reached <money usd|{}> behind piers"
    for high, differ in ((350, [("70", "350")]), (351, [])):
        one, other = (
            [sums.format(70), "Cows ate <money usd|9>"],
            [sums.format(high), "Nets took <money usd|5>"],
        )
        told = found(one, other, judged={(0, 2): Judged(0.5, 0.0)})
        assert [own[1:] for own in told if own[1] == "70"] == differ


def test_figures_of_earlier_years_are_no_others() -> None:
    killed, before = (
        "Storms killed <dead|{}> behind the pier",
        "In the 2017 storms killed <dead|{}> behind the pier",
    )
    days = ("2031-05-01",) * 2
    assert found([killed.format(11)], [killed.format(12)], published=days) == [("dead", "11", "12")]
    assert found([killed.format(11)], [before.format(12)], published=days) == []
    assert found([before.format(11)], [killed.format(12)], published=days) == []
    assert found([before.format(11)], [before.format(12)], published=days) == [("dead", "11", "12")]
    # Beside it that of the news is the only one.
    told = found([killed.format(11), before.format(41)], [killed.format(12)], published=days)
    assert told == [("dead", "11", "12")]
    # Not each year has its count of boats.
    boats = BOATS.replace("Divers", "In the 2017 storms divers")
    assert found([BOATS.format(3)], [boats.format(4)], published=days) == [("count boat", "3", "4")]


def test_whoever_they_are_is_counted_across_languages() -> None:
    one, other = "Police held <held|7|of=protester>", "La police tient <held|9|of=manifestant>"
    assert found([one], [other], languages="en fr") == [("held", "7", "9")]
    assert found([one], [other], languages="en en") == []
    killed = [text.replace("held|", "dead|") for text in (one, other)]
    assert found(killed[:1], killed[1:], languages="en fr") == []


def test_a_date_that_is_a_month_knows_no_day() -> None:
    def day(written: str) -> Value:
        return Value(0, 0, "date", "date", 0, 0, date=written)

    assert module._knows(day("2031-05-06"), day("2031-05-06"))
    assert module._knows(day("2031-05-06"), day("2031-05"))
    assert not module._knows(day("2031-05"), day("2031-05-06"))
    assert not module._knows(day("2031-05-07"), day("2031-05-06"))
