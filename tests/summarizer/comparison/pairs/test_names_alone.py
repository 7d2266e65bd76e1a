"""Sentences that share names and who said so, and nothing that is said."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from corpus import get_language
from summarizer import Attribution, build_document, extract_facts
from summarizer.comparison.pairs.names_alone import _office_before, _Said, without_names_alone
from summarizer.comparison.pairs.relations import Judged
from summarizer.comparison.pairs.statements import Statements, describe
from summarizer.comparison.values.quantity import Quantity
from summarizer.comparison.values.values import Value
from summarizer.facts import Fact, Mention
from tests.summarizer.builders import article_of

SPOKEN = "وقال وزير الصيد كريم الوادي إن الأشغال ستبدأ في الميناء القديم."


def judged(
    one: str,
    other: str,
    same: float = 0.65,
    language: str = "ar",
    values: Sequence[Sequence[Value]] = ((), ()),
) -> float:
    articles = [article_of(one, id="a", language=language), article_of(other, id="b", language=language)]
    document, facts = build_document(articles), extract_facts(articles)
    found = without_names_alone(
        document,
        facts,
        describe(document, facts),
        {(0, 1): Judged(same, same)},
        Attribution(document, facts),
        0.6,
        values=values,
    )
    return found[0, 1].same


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", SPOKEN, "وقال وزير الصيد كريم الوادي إن الأسعار تراجعت كثيرا هذا العام."),
        (
            "fr",
            "« La route est coupée », a déclaré à la presse le porte-parole de la protection civile, Sami Jabali.",
            "Deux maisons ont brûlé, a indiqué lundi le porte-parole de la protection civile Sami Jabali.",
        ),
    ],
)
def test_who_speaks_alone_makes_no_two_sentences_the_same(language: str, one: str, other: str) -> None:
    assert judged(one, other, 0.95, language) < 0.6


@pytest.mark.parametrize(("same", "kept"), [(0.59, True), (0.6, False)])
def test_only_what_is_held_for_the_same_is_looked_at(same: float, kept: bool) -> None:
    other = "وقال وزير الصيد كريم الوادي إن الأسعار تراجعت كثيرا هذا العام."
    assert (judged(SPOKEN, other, same) == same) is kept


def test_names_alone_make_no_two_sentences_the_same_either() -> None:
    one, other = "انتقد كريم الوادي حزب الوردة الجديد.", "سيلتقي كريم الوادي قادة حزب الوردة الجديد."
    articles = [article_of(one, id="a"), article_of(other, id="b")]
    document = build_document(articles)

    def mentions(name: str) -> tuple[Mention, ...]:
        return tuple(
            Mention(own.id, own.text.index(name), own.text.index(name) + len(name), name) for own in articles
        )

    def same(*facts: Fact) -> float:
        pairs = {(0, 1): Judged(0.65, 0.65)}
        said = Attribution(document, facts)
        return without_names_alone(
            document, facts, describe(document, facts), pairs, said, 0.6, values=[[]] * 3
        )[0, 1].same

    person = Fact("person", "كريم الوادي", mentions("كريم الوادي"))
    party = Fact("organization", "حزب الوردة الجديد", mentions("حزب الوردة الجديد"))
    assert same(person, party) < 0.6
    assert same(person) == 0.65


def test_each_pair_is_looked_at() -> None:
    texts = SPOKEN, "تراجعت الأسعار.", "وقال وزير الصيد كريم الوادي إن الأسعار تراجعت."
    articles = [article_of(text, id=f"a{n}") for n, text in enumerate(texts)]
    document, facts = build_document(articles), extract_facts(articles)
    pairs = {(0, 1): Judged(0.5, 0.5), (0, 2): Judged(0.65, 0.65)}
    said = Attribution(document, facts)
    found = without_names_alone(document, facts, describe(document, facts), pairs, said, 0.6, values=[[]] * 3)
    assert found[0, 1].same == 0.5
    assert found[0, 2].same < 0.6


def test_what_is_said_does() -> None:
    other = "وأعلن وزير الصيد كريم الوادي أن الأشغال في الميناء القديم ستبدأ قريبا."
    assert judged(SPOKEN, other) == 0.65


def test_two_roots_are_enough_where_the_rest_is_surely_alike() -> None:
    one, other = "وقال كريم الوادي إن الأشغال بدأت.", "وقال كريم الوادي إن الأشغال بدأت مساء السبت."
    assert judged(one, other, 0.7) == 0.7
    assert judged(one, other, 0.69) < 0.6


def test_what_is_not_held_for_the_same_stays_as_it_is() -> None:
    assert judged(SPOKEN, "وقال وزير الصيد كريم الوادي إن الأسعار تراجعت.", 0.59) == 0.59


def test_when_and_on_which_occasion_is_nothing_that_is_said() -> None:
    one = "استقبل العمدة الثلاثاء بالواحة وزير الصيد كريم الوادي."
    other = "وقعت البلدية الثلاثاء بالواحة عقدين بحضور وزير الصيد كريم الوادي."
    assert judged(one, other, 0.92) < 0.6


@pytest.mark.parametrize(
    ("other", "kept"),
    [
        ("لم ينتظر الصيادون زيارة وزير الصيد كريم الوادي إلى الرباط يوم 12 مارس كي يضربوا.", False),
        ("وصل إلى الرباط يوم 12 مارس في زيارة قصيرة وزير الصيد كريم الوادي.", True),
    ],
)
def test_a_visit_that_both_tell_in_passing_is_nothing_that_is_said(other: str, *, kept: bool) -> None:
    one = "أعادت زيارة وزير الصيد كريم الوادي إلى الرباط يوم 12 مارس ملفا قديما."
    assert (judged(one, other, 0.92) == 0.92) is kept


@pytest.mark.parametrize(
    ("text", "governing"),
    [
        ("أعادت زيارة رئيس البلدية كريم الوادي ملفا قديما.", {"زيارة"}),
        ("انتهت محاكمة رئيس البلدية كريم الوادي أمس.", set()),
        ("ناقش الجانبان تنظيم كأس العالم 2030.", {"تنظيم"}),
        ("كأس العالم 2030 قريبة.", set()),
        ("أعادت زيارة الرباط ملفا قديما.", set()),
    ],
)
def test_a_visit_governs_people_and_any_word_an_occasion(text: str, governing: set[str]) -> None:
    articles = [article_of(LEAD, text)]
    document, facts = build_document(articles), extract_facts(articles)
    statements = describe(document, facts)
    found = _Said(document, facts, statements, Attribution(document, facts)).governing(1)
    sequence = statements.each[-1].sequence
    assert {
        articles[0].text[at:].split()[0].rstrip(".") for at, root in sequence if root in found
    } == governing


def test_what_is_told_of_a_speaker_is_not_what_he_says() -> None:
    one = "وقال كريم الوادي، المتحدث باسم خفر السواحل، إن العبارة صدمت صخورا."
    other = "وقال كريم الوادي، المتحدث باسم خفر السواحل، «لن نتوقف قبل العثور على المفقودين»."
    assert judged(one, other, 0.8) < 0.6


@pytest.mark.parametrize(
    ("ours", "theirs", "told", "same", "kept"),
    [
        ("abc", "abc", ("abc", "abc"), 0.6, True),
        # Two shared roots are enough from a likelihood on, however much else is said.
        ("abcdef", "abghij", ("ab", "ab"), 0.7, True),
        ("abcdef", "abghij", ("ab", "ab"), 0.69, False),
        # One is where it is half of what the shorter one says.
        ("ab", "acdef", ("a", "a"), 0.9, True),
        ("abc", "adefg", ("a", "a"), 0.9, False),
        ("abc", "def", ("", ""), 0.9, False),
        # One root at least is of neither a day nor an office.
        ("abc", "abc", ("a", "a"), 0.9, True),
        ("abc", "abc", ("a", "b"), 0.9, False),
    ],
)
def test_how_much_two_sentences_share_beside_names(
    monkeypatch: pytest.MonkeyPatch, ours: str, theirs: str, told: tuple[str, str], same: float, *, kept: bool
) -> None:
    roots = {
        (n, bare): frozenset((ours, theirs, *told)[n + 2 * bare]) for n in (0, 1) for bare in (False, True)
    }
    monkeypatch.setattr(_Said, "roots", lambda _, index, *, bare=False: roots[index, bare])
    assert (judged("بدأت الأشغال.", "بدأت الأشغال.", same) == same) is kept


def left(*texts: str, bare: bool = False) -> list[str]:
    """The words of an article's last sentence whose roots count."""
    articles = [article_of(*texts)]
    document, facts = build_document(articles), extract_facts(articles)
    statements = describe(document, facts)
    said = _Said(document, facts, statements, Attribution(document, facts))
    last = len(texts) - 1
    kept = said.roots(last, bare=True) if bare else said.roots(last)
    sequence, text = statements.each[-1].sequence, articles[0].text
    return [text[at:].split()[0].rstrip(".") for at, root in sequence if root in kept]


LEAD = "وصل القطار السريع إلى الواحة."


def test_an_office_in_front_of_a_name_and_a_date_are_left_out_where_asked_for() -> None:
    text = "استقبل وزير الصيد كريم الوادي وفدا يوم 12 مارس."
    assert left(LEAD, text) == ["استقبل", "وزير", "الصيد", "وفدا", "مارس"]
    assert left(LEAD, text, bare=True) == ["استقبل", "وفدا"]
    # At the very beginning of an article too.
    assert "وزير" not in left("وزير الصيد كريم الوادي استقبل وفدا.", bare=True)


@pytest.mark.parametrize(("third", "reaches"), [("خحجدشطظزر", True), ("خحجدشطظزرذ", False)])
def test_an_office_begins_within_fifty_characters(third: str, *, reaches: bool) -> None:
    before = f"وزير ضصثققفغعههش فغعههشسيبلا {third} ضصثققفغعهه "
    assert len(before) == (50 if reaches else 51)
    text = f"استقبل {before}كمال الراضي وفدا."
    assert ("وزير" not in left(LEAD, text, bare=True)) is reaches


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("زار وزير الصيد ", len("وزير الصيد ")),
        ("وزير ضص ثق فغ عه ", len("وزير ضص ثق فغ عه ")),
        ("وزير ضص ثق فغ عه خح ", 0),
        ("زار الميناء ", 0),
    ],
)
def test_an_office_is_one_of_the_last_five_words(text: str, length: int) -> None:
    assert _office_before(text, get_language("ar")) == length


def test_a_source_is_left_out_where_it_stands() -> None:
    assert left(LEAD, "وأمس قالت وزارة الصيد البحري إن الميناء سيغلق.") == ["الميناء", "سيغلق"]
    inside = "وفي الميناء القديم قالت وزارة الصيد البحري إن السد سيغلق."
    assert left(LEAD, inside) == ["الميناء", "القديم", "السد", "سيغلق"]
    # A sentence without one says all that it says.
    assert left(LEAD, "تراجعت الأسعار بعد أن فتح الميناء.") == ["تراجعت", "الأسعار", "فتح", "الميناء"]
    # The same source is named in another sentence.
    spoke = "وقالت وزارة الصيد البحري إن الميناء سيغلق."
    assert "الميناء" in left(spoke, "وأوضح المصدر نفسه أن الميناء مغلق.")


@pytest.mark.parametrize(("length", "apposed"), [(77, True), (78, False)])
def test_what_is_told_of_a_speaker_takes_eighty_characters_at_most(length: int, *, apposed: bool) -> None:
    told = "، " + "ضصثققف " * 10 + "ش" * (length - 72)
    text = f"وقالت وزارة الصيد{told} أن الميناء سيغلق."
    assert ("ضصثققف" not in left(LEAD, text)) is apposed


def test_one_visit_named_in_two_long_sentences_makes_them_no_one_statement() -> None:
    one = (
        "أعادت زيارة الوزير كريم الوادي إلى الرباط يوم الأحد نشر بلاغ قديم حول التنسيق مع الصيادين قبل أعوام."
    )
    other = "لم تمنع زيارة الوزير كريم الوادي إلى الرباط يوم الأحد خصومه من جمع توقيعات تطلب رحيله عن المنصب فورا."
    assert judged(one, other, 0.9) < 0.6
    same = (
        "أعادت زيارة الوزير كريم الوادي إلى الرباط يوم الأحد بلاغا قديما حول التنسيق مع الصيادين إلى الواجهة."
    )
    assert judged(one, same, 0.9) == 0.9


def counted(candidate: int, about: str) -> Value:
    of = Quantity(about, "", 3, 3, "", False, 0, 1, (0, 1))
    return Value(candidate, candidate, "figure", about, 0, 1, quantity=of)


@pytest.mark.parametrize(
    ("ours", "theirs", "kept"),
    [
        ([counted(0, "dead")], [counted(1, "dead")], True),
        ([counted(0, "dead")], [counted(1, "hurt")], False),
        ([counted(0, "dead")], [], False),
        ([Value(0, 0, "name", "owner", 0, 1)], [Value(1, 1, "name", "owner", 0, 1)], False),
    ],
)
def test_what_both_count_is_something_that_both_say(
    monkeypatch: pytest.MonkeyPatch, ours: list[Value], theirs: list[Value], *, kept: bool
) -> None:
    roots = frozenset("abc"), frozenset("adefg")
    monkeypatch.setattr(_Said, "roots", lambda _, index, *, bare=False: roots[index])
    text = "بدأت الأشغال."
    assert (judged(text, text, 0.9, values=(ours, theirs)) == 0.9) is kept


def test_a_visit_with_which_an_article_begins_governs_people_too() -> None:
    text = "زيارة رئيس البلدية كريم الوادي أعادت ملفا قديما."
    articles = [article_of(text)]
    document, facts = build_document(articles), extract_facts(articles)
    statements = describe(document, facts)
    found = _Said(document, facts, statements, Attribution(document, facts)).governing(0)
    assert found == {root for at, root in statements.each[0].sequence if at == 0}


@pytest.mark.parametrize(("rest", "little"), [("bcdefghij", False), ("bcdefghijk", True)])
def test_a_tenth_of_what_the_shorter_one_says_is_shared(
    monkeypatch: pytest.MonkeyPatch, rest: str, *, little: bool
) -> None:
    articles = [article_of("بدأت الأشغال.", "انتهت الأشغال.")]
    document = build_document(articles)
    said = _Said(document, (), describe(document, ()), Attribution(document, ()))
    roots = frozenset("a" + rest), frozenset("a" + rest.upper() + "XYZ")
    monkeypatch.setattr(_Said, "roots", lambda _, index, *, bare: roots[index])
    monkeypatch.setattr(Statements, "weight", lambda _, found: float(len(found)))
    assert said.tell_little(0, 1) is little
