"""What stands around the values of sentences: by what of it two of them are of one thing."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer import build_document
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.pairs.statements import describe
from summarizer.comparison.pairs.surroundings import FUTURE, Surroundings, rises
from summarizer.comparison.values.values import Value
from tests.summarizer.comparison.marked_values import set_of


def around(*texts: str, languages: str = "", same: float | None = None) -> tuple[Surroundings, list[Value]]:
    """What is asked of the sentences of as many articles, and the values that are marked in them."""
    made, values = set_of([[text] for text in texts], languages, ())
    document = build_document(made)
    judged = {} if same is None else {(0, 1): Judged(same, 0.0)}
    return Surroundings(document, describe(document), judged), [value for own in values for value in own]


def asked(what: str, *texts: str, language: str = "en") -> Any:
    """What is answered of the first value."""
    near, values = around(*texts, languages=" ".join([language] * len(texts)))
    return getattr(near, what)(values[0])


def alike(one: str, other: str, languages: str = "en en", same: float | None = None) -> float:
    near, (x, y) = around(one, other, languages=languages, same=same)
    assert near.alike(x, y) == near.alike(y, x)
    return near.alike(x, y)


BOATS = "divers found <count boat|{}> boats behind northern piers"


def test_how_alike_the_words_around_two_values_are() -> None:
    assert alike(BOATS.format(3), BOATS.format(4)) == pytest.approx(1.0)
    assert alike(BOATS.format(3), "farmers sold <count boat|4> cows abroad") == 0.0
    some = alike(BOATS.format(3), "divers lost <count boat|4> nets behind southern hills")
    assert 0.0 < some < 1.0
    assert alike("<count boat|3>", "<count boat|4>") == 0.0


def test_five_roots_on_each_side_are_around_a_value() -> None:
    front, behind = "diver pier rope mast hull", "crane storm mayor ferry buoy"
    one = f"{front} <count boat|3> {behind}"
    assert alike(one, f"salmon {front} <count boat|3> {behind} tide") == pytest.approx(1.0)
    for other in (
        f"salmon {front.partition(' ')[2]} <count boat|3> {behind}",
        f"{front} <count boat|3> {behind.rpartition(' ')[0]} tide",
    ):
        assert alike(one, other) < 0.99


def test_between_languages_half_of_what_the_sentences_state_is_alike() -> None:
    one, other = BOATS.format(3), "ici <count boat|4> bateaux"
    assert alike(one, other, "en fr", 0.6) == 0.3
    assert alike(one, other, "en fr") == 0.0
    near, (x, y) = around(one, other, languages="en fr")
    assert near.translated(x, y)
    assert near.cased(x, y)
    near, (x, y) = around(one, "هنا <count boat|4> قوارب", languages="en ar")
    assert not near.cased(x, y)
    assert not near.cased(y, x)
    near, (x, y) = around(one, BOATS.format(4))
    assert not near.translated(x, y)


@pytest.mark.parametrize(
    ("one", "other", "deed"),
    [
        ("crews scrapped <count boat|3> old ferries", "then mayors scrapped <count boat|4>", True),
        ("crews scrapped <count boat|3> old ferries", "then mayors bought <count boat|4>", False),
        # Four roots in front of a value are asked, and one behind it.
        ("scrapped rope mast hull <count boat|3>", "scrapped <count boat|4>", True),
        ("scrapped rope mast hull crane <count boat|3>", "scrapped <count boat|4>", False),
        ("<count boat|3> scrapped there", "scrapped <count boat|4>", True),
        ("<count boat|3> ferries scrapped there", "scrapped <count boat|4>", False),
    ],
)
def test_what_was_done_is_told_by_one_verb(one: str, other: str, *, deed: bool) -> None:
    fill = [f"word{n}a word{n}b word{n}c" for n in range(40)]  # a word of two sentences among many is telling
    near, values = around(one, other, *fill)
    assert near.one_deed(values[0], values[1], 0.5) is deed
    assert not near.one_deed(values[0], values[1], 50.0)


@pytest.mark.parametrize(("sentences", "deed"), [(100, False), (140, True)])
def test_only_a_telling_verb_tells_one_deed(sentences: int, *, deed: bool) -> None:
    fill = [f"word{n}a word{n}b word{n}c" for n in range(sentences)]
    near, (x, y) = around("crews scrapped <count boat|3>", "then mayors scrapped <count boat|4>", *fill)
    assert near.one_deed(x, y) is deed


def test_a_verb_of_a_woman_is_the_verb() -> None:
    one, other = "بنت الشركة هدمت <count home|3> بيوت", "ثم هدم العمدة <count home|4> بيوت"
    near, (x, y) = around(one, other, languages="ar ar")
    assert near.one_deed(x, y, 0.1)


@pytest.mark.parametrize(
    ("text", "language", "expected", "forecast"),
    [
        ("divers will raise <count boat|3> boats", "en", True, False),
        ("divers expect <count boat|3> boats", "en", True, True),
        ("divers raised <count boat|3> boats", "en", False, False),
        ("divers raised <count boat|3> boats they will sell", "en", False, False),
        # Nine words in front of it at most, marks left out.
        ("will a b c d e, f g h <count boat|3>", "en", True, False),
        ("will a b c d e, f g h i <count boat|3>", "en", False, False),
        ("les ports seront là <count boat|3>", "fr", True, False),
        ("سوف ترفع الفرق <count boat|3> قوارب", "ar", True, False),
        ("سترفع الفرق <count boat|3> قوارب", "ar", True, False),
        ("رفعت الفرق <count boat|3> قوارب", "ar", False, False),
        ("ومتوقع رفع <count boat|3> قوارب", "ar", True, True),
        ("ويخطط لرفع <count boat|3> قوارب", "ar", True, True),
        # Seven words in Arabic.
        ("سوف ا ب ج د ه و <count boat|3>", "ar", True, False),
        ("سوف ا ب ج د ه و ز <count boat|3>", "ar", False, False),
        # In French and English no letter is fused.
        ("divers swill <count boat|3> boats", "en", False, False),
    ],
)
def test_what_is_to_come(text: str, language: str, *, expected: bool, forecast: bool) -> None:
    assert bool(asked("expected", text, language=language)) is expected
    assert bool(asked("forecast", text, language=language)) is forecast


@pytest.mark.parametrize(
    ("word", "future"), [("سيخدم", True), ("وستخدم", True), ("سيارة", False), ("ستار", False)]
)
def test_an_arabic_verb_tells_the_future(word: str, *, future: bool) -> None:
    assert bool(FUTURE.fullmatch(word)) is future


@pytest.mark.parametrize(
    ("text", "language", "noun"),
    [
        ("its net profit of <money usd|3> dollars", "en", {"net", "profit"}),
        ("its big net profit of <money usd|3> dollars", "en", {"net", "profit"}),
        ("profit of <money usd|3> dollars", "en", {"profit"}),
        ("the profit of <money usd|3> dollars", "en", {"profit"}),
        ("so 7 profit of <money usd|3> dollars", "en", {"profit"}),
        ("a profit was <money usd|3> dollars", "en", set()),
        ("of <money usd|3> dollars", "en", set()),
        ("a sum of <money usd|3> dollars", "en", set()),
        ("a net sum of <money usd|3> dollars", "en", set()),
        ("un bénéfice de <money eur|3> euros", "fr", {"bénéfic"}),
        ("un bénéfice d'<money eur|3> euros", "fr", {"bénéfic"}),
        ("أرباح of <money usd|3> دولار", "ar", set()),
        # The noun behind it of money alone.
        ("paya <money eur|300> d'amende", "fr", {"amend"}),
        ("paya <money eur|300> de l'amende", "fr", set()),
        ("paya <money eur|300> amende", "fr", set()),
        ("paya <money eur|300> de dette", "fr", set()),
        ("paya <money eur|300> de 7", "fr", set()),
        ("paya <money eur|300>", "fr", set()),
        ("paya <count boat|300> d'amende", "fr", set()),
    ],
)
def test_the_noun_that_a_figure_is_linked_to(text: str, language: str, noun: set[str]) -> None:
    assert asked("governor", text, language=language) == noun


@pytest.mark.parametrize(
    ("text", "language", "votes"),
    [
        ("took <%|52> of votes", "en", True),
        ("took <%|52> of the valid votes", "en", True),
        ("took <%|52> of all the valid votes", "en", False),
        ("took <%|52> of the boats", "en", False),
        ("votes: took <%|52>", "en", False),
        ("took <votes|52> of votes", "en", False),
        ("نال <%|52> من الأصوات", "ar", False),
    ],
)
def test_a_share_of_votes(text: str, language: str, *, votes: bool) -> None:
    assert asked("is_of_votes", text, language=language) is votes


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("first time since <year|13> there", True),
        ("first time since some <year|13> there", True),
        ("first time since some long <year|13> there", False),
        ("for a time until <year|13> there", False),
        ("for a time of <year|13> since", False),
    ],
)
def test_a_span_of_time_since_something(text: str, *, since: bool) -> None:
    assert asked("since", text) is since


@pytest.mark.parametrize(
    ("text", "language", "risen"),
    [
        ("the toll rose to <dead|13>", "en", True),
        ("the toll fell to <dead|13>", "en", False),
        ("le bilan a été porté à <dead|13>", "fr", True),
        ("le bilan a été porté vers <dead|13>", "fr", False),
        ("وارتفعت الحصيلة إلى <dead|13>", "ar", True),
        ("وبلغت الحصيلة <dead|13>", "ar", False),
    ],
)
def test_a_toll_that_rose(text: str, language: str, *, risen: bool) -> None:
    assert asked("rises", text, language=language) is risen
    made, ((value,),) = set_of([[text]], language, ())
    assert rises(build_document(made), value) is risen
