from __future__ import annotations

from typing import Any

import pytest

from summarizer.facts import extract_facts
from summarizer.facts.located import Located
from summarizer.facts.mention import Span
from summarizer.facts.merge import merge
from tests.summarizer.builders import article_of
from tests.summarizer.facts.articles import build

FIRST = build(
    "استقبل وزير الفلاحة محمد صديقي وفدا من إسبانيا يوم 4 ماي 2023 بالرباط. "
    "وقال صديقي إن «الموسم الفلاحي جيد رغم قلة الأمطار هذه السنة». وبلغ الإنتاج 3 ملايين قنطار.",
    name="a",
)
SECOND = build(
    "زار وفد من المملكة الإسبانية الرباط في 04/05/2023. "
    "وقال محمد صديقي: “الموسم الفلاحي جيد رغم قلة الأمطار في هذه السنة”. وأنتج البلد ثلاثة ملايين قنطار.",
    name="b",
)


def test_what_means_the_same_is_one_fact_over_all_articles() -> None:
    facts = extract_facts([FIRST, SECOND])
    joined = {(fact.kind, fact.articles) for fact in facts}
    assert {("person", 2), ("date", 2), ("quote", 2), ("number", 2)} <= joined
    places = {fact.value: fact.articles for fact in facts if fact.kind == "place"}
    assert places == {"الرباط": 2, "إسبانيا": 2}


def test_what_most_articles_carry_comes_first() -> None:
    counts = [fact.articles for fact in extract_facts([FIRST, SECOND])]
    assert counts == sorted(counts, reverse=True)


def test_the_person_keeps_the_full_name_and_the_role() -> None:
    person = next(fact for fact in extract_facts([FIRST, SECOND]) if fact.kind == "person")
    assert person.value == "محمد صديقي"
    assert person.roles == ("وزير الفلاحة",)
    assert {mention.text for mention in person.mentions} == {"محمد صديقي", "صديقي"}


def test_relative_dates_of_two_articles_are_two_facts() -> None:
    articles = [build("وصل الوفد أمس الاثنين.", name="a"), build("غادر الوفد أمس الاثنين.", name="b")]
    assert len([fact for fact in extract_facts(articles) if fact.kind == "date"]) == 2


def test_a_last_name_is_found_by_what_another_article_spells_out() -> None:
    other = build("بحث الوزيران الملف، وغادر صديقي القاعة.", name="c")
    person = next(fact for fact in extract_facts([FIRST, other]) if fact.kind == "person")
    assert {mention.article for mention in person.mentions} == {"a", "c"}


def test_two_editions_of_one_competition_stay_apart() -> None:
    text = "نظمت قطر كأس العالم قطر 2022 بنجاح. ويستعد المغرب لنهائيات كأس العالم 2030 من الآن."
    assert len([fact for fact in extract_facts([build(text)]) if fact.kind == "event"]) == 2


def test_an_article_without_a_year_takes_the_one_its_set_agrees_on() -> None:
    dated = build("تقام الدورة العام المقبل 2025.", name="a")
    other = build("تقام الدورة العام المقبل.", name="b")
    facts = [fact for fact in extract_facts([dated, other]) if fact.kind == "date"]
    assert [(fact.iso, fact.articles) for fact in facts] == [("2025", 2)]
    assert [fact.iso for fact in extract_facts([other])] == [None]
    third = build("تقام الدورة العام المقبل 2031.", name="c")
    assert None in [fact.iso for fact in extract_facts([dated, other, third])]


def test_a_known_body_is_no_longer_one_that_its_article_does_not_name() -> None:
    union = build("قالت مصادر في الاتحاد الأوروبي إن المفاوضات مستمرة.", name="a")
    football = build("أعلن الاتحاد الأوروبي لكرة القدم موعد القرعة.", name="b")
    bodies = [fact.value for fact in extract_facts([union, football]) if fact.kind == "organization"]
    assert sorted(bodies) == ["الاتحاد الأوروبي", "الاتحاد الأوروبي لكرة القدم"]
    both = build("أعلن الاتحاد الأوروبي لكرة القدم القرعة. وقال الاتحاد الأوروبي إنها علنية.", name="c")
    bodies = [fact.value for fact in extract_facts([both]) if fact.kind == "organization"]
    assert bodies == ["الاتحاد الأوروبي لكرة القدم"]


def test_a_paper_is_not_somebody_whose_name_is_nearly_its_own() -> None:
    player = build("سجل أنخيل دي ماريا هدفين أمس.", name="a")
    paper = build('كشفت صحيفة "ماركا" الإسبانية أن العرض رفض.', name="b")
    facts = {fact.value: fact.kind for fact in extract_facts([player, paper])}
    assert facts["ماركا"] == "organization"


def test_a_town_is_not_somebody_behind_a_particle() -> None:
    man = build("قال يونس أريس إن الطريق مفتوح.", name="a")
    town = build("وصل الوفد إلى باريس صباحا.", name="b")
    assert {fact.value for fact in extract_facts([man, town]) if fact.kind == "place"} == {"باريس"}


def test_a_short_name_joins_a_longer_one_only_where_that_is_named() -> None:
    one = build("أعلنت شركة «مورنينغ أوبر» خطتها.", name="c")
    other = build("أعلنت شركة «أوبر» خطتها.", name="d")
    bodies = [fact.value for fact in extract_facts([one, other]) if fact.kind == "organization"]
    assert sorted(bodies) == ["أوبر", "مورنينغ أوبر"]
    both = build("أعلنت شركة «مورنينغ أوبر» خطتها. وتراجعت شركة «أوبر» لاحقا.", name="e")
    assert [f.value for f in extract_facts([both]) if f.kind == "organization"] == ["مورنينغ أوبر"]


def test_two_bodies_with_the_same_words_in_another_order_are_two() -> None:
    one = build("اجتمع مجلس الشؤون الاقتصادية والتنمية أمس.", name="f")
    other = build("اجتمع مجلس التنمية الاقتصادية أمس.", name="g")
    assert len([fact for fact in extract_facts([one, other]) if fact.kind == "organization"]) == 2


def test_a_firm_is_one_by_its_first_word() -> None:
    own = build(
        "Rain fell, said the Halvorsen Group, a research firm, and a partner at Halvorsen agreed.", "en"
    )
    other = build("A man who worked at the Halvorsen Institute, a charity, left Halvorsen in May.", "en")
    assert [f.value for f in extract_facts([own]) if f.kind == "organization"] == ["Halvorsen Group"]
    assert "Halvorsen Group" not in [f.value for f in extract_facts([other])]


def test_a_name_is_held_once_however_often_it_is_named() -> None:
    for language, text in (("fr", "Paris, Londres et " * 3), ("ar", "الرباط، القاهرة، " * 3)):
        found = extract_facts([build(text, language)], {"place"})
        assert len(found) == 2
        for fact in found:
            assert len({id(mention.text) for mention in fact.mentions}) == 1
            assert len(fact.mentions) == 3


def test_the_office_that_somebody_has_left_comes_first_with_that_said() -> None:
    text = "وأعلن وزير الطاقة سالم الحداد استقالته. وقال وزير الطاقة السابق سالم الحداد إنه باق في البلد."
    (person,) = (fact for fact in extract_facts([build(text)]) if fact.kind == "person")
    assert person.roles == ("وزير الطاقة السابق", "وزير الطاقة")


def test_a_former_office_of_another_kind_stays_where_it_is() -> None:
    text = "وقال وزير الطاقة سالم الحداد إنه باق. وعين وزير النقل السابق سالم الحداد أمس."
    (person,) = (fact for fact in extract_facts([build(text)]) if fact.kind == "person")
    assert person.roles == ("وزير الطاقة", "وزير النقل السابق")


def at(
    number: int, start: int, value: str, kind: str = "place", language: str = "ar", **more: Any
) -> Located:
    """A mention in an article of a hundred characters."""
    article = article_of("ا" * 100, id=f"a{number}", language=language)
    return Located(number, article, Span(kind, start, start + len(value), value, **more))


def values(*located: Located) -> list[str]:
    return [fact.value for fact in merge(located)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # What more articles carry; what stands earlier in them, by tenths; what is named more often; then its name.
        ([at(0, 90, "مراكش"), at(1, 90, "مراكش")], [at(0, 0, "فاس")]),
        ([at(0, 10, "مراكش")], [at(0, 30, "فاس")]),
        ([at(0, 60, "مراكش"), at(1, 20, "مراكش")], [at(0, 60, "فاس"), at(1, 60, "فاس"), at(1, 70, "فاس")]),
        ([at(0, 14, "مراكش"), at(0, 80, "مراكش")], [at(0, 10, "فاس")]),
        ([at(0, 90, "مراكش"), at(0, 10, "مراكش")], [at(0, 40, "فاس")]),
        ([at(0, 14, "فاس"), at(1, 10, "فاس")], [at(0, 10, "مراكش"), at(1, 10, "مراكش")]),
        ([at(0, 10, "فاس")], [at(0, 10, "مراكش")]),
        ([at(0, 10, "مراكش", "organization")], [at(0, 10, "فاس")]),
    ],
)
def test_facts_come_in_the_order_of_their_weight(first: list[Located], second: list[Located]) -> None:
    both = [[own[0].span.value for own in (first, second)]] * 2
    assert [values(*first, *second), values(*second, *first)] == both


def test_a_fact_goes_by_the_language_of_most_of_its_mentions() -> None:
    arabic, french = at(0, 5, "القاهرة"), [at(n, 5, "Le Caire", language="fr") for n in (1, 2)]
    (fact,) = merge([arabic, *french])
    assert (fact.value, fact.names) == ("Le Caire", (("fr", ("Le Caire",)), ("ar", ("القاهرة",))))
    (fact,) = merge([arabic, french[0]])
    assert (fact.value, fact.names[0][0]) == ("القاهرة", "ar")


def test_the_commonest_of_the_fullest_names_is_the_value() -> None:
    names = ("سالم الحداد", "سليم الحداد", "سليم الحداد", "الحداد", "الحداد", "الحداد")
    located = [at(0, 10 * n, name, "person") for n, name in enumerate(names)]
    facts = merge(located)
    assert {"سليم الحداد"} <= {fact.value for fact in facts}
    assert "الحداد" not in {fact.value for fact in facts}


def roles(*said: tuple[str, str]) -> tuple[str, ...]:
    """The roles of a man by the mentions that tell them, each with its language."""
    names = {"ar": "سالم الحداد", "fr": "Salem Haddad"}
    located = [
        at(n, 5, names[code], "person", code, roles=(role,) if role else ())
        for n, (code, role) in enumerate(said)
    ]
    (fact,) = merge(located)
    return fact.roles


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([("ar", "وزير الطاقة")], ("وزير الطاقة",)),
        # The commonest first, of as many the first; what he has left before what he held.
        ([("ar", "نائب"), ("ar", "وزير الطاقة"), ("ar", "وزير الطاقة")], ("وزير الطاقة", "نائب")),
        ([("ar", "نائب"), ("ar", "وزير الطاقة")], ("نائب", "وزير الطاقة")),
        (
            [("ar", "وزير الطاقة"), ("ar", "وزير الطاقة"), ("ar", "وزير الطاقة السابق")],
            ("وزير الطاقة السابق", "وزير الطاقة"),
        ),
    ],
)
def test_the_roles_of_one_person(said: list[tuple[str, str]], expected: tuple[str, ...]) -> None:
    assert roles(*said) == expected


def test_the_mention_that_tells_most_tells_who_said_it() -> None:
    words = "الطريق الساحلية ستفتح أمام الشاحنات قبل نهاية الصيف"
    quote = [
        at(0, 5, words, "quote", speaker="مسؤول", via="وكالة المرجان"),
        at(1, 5, words, "quote", speaker="الهيئة", speaker_organization="هيئة الملاحة"),
        at(2, 5, words, "quote", speaker="الوزير", speaker_person="سالم الحداد"),
    ]
    person = at(2, 60, "سالم الحداد", "person")
    fact = next(own for own in merge([*quote, person]) if own.kind == "quote")
    assert (fact.speaker, fact.speaker_person, fact.via) == ("الوزير", "سالم الحداد", "وكالة المرجان")
    fact = next(own for own in merge(quote[:2]) if own.kind == "quote")
    assert (fact.speaker, fact.speaker_person, fact.speaker_organization) == ("الهيئة", None, "هيئة الملاحة")
    fact = next(own for own in merge(quote[:1]) if own.kind == "quote")
    assert (fact.speaker, fact.speaker_organization) == ("مسؤول", None)


def test_who_speaks_goes_by_the_name_that_the_set_knows_him_by() -> None:
    words = "الطريق الساحلية ستفتح أمام الشاحنات قبل نهاية الصيف"
    located = [
        at(0, 5, words, "quote", speaker="الحداد", speaker_person="الحداد"),
        at(0, 70, "الحداد", "person"),
        at(0, 60, "سالم الحداد", "person"),
    ]
    assert [own.speaker_person for own in merge(located) if own.kind == "quote"] == ["سالم الحداد"]


def test_a_unit_tells_whose_money_it_is() -> None:
    text = {unit: f"بلغت الكلفة 5 ملايين {unit} أمس." for unit in ("يورو", "درهم", "قنطار")}
    found = {unit: extract_facts([build(own)], {"number"}) for unit, own in text.items()}
    assert {unit: own.currency for unit, (own,) in found.items()} == {
        "يورو": "EUR",
        "درهم": None,
        "قنطار": None,
    }


@pytest.mark.parametrize(
    ("names", "value"),
    [
        # The commonest that tells a year; of as common ones the longest; without a year the commonest.
        (["كأس العالم 2030", "مونديال 2030", "مونديال 2030", "كأس العالم"], "مونديال 2030"),
        (["مونديال 2030", "كأس العالم 2030"], "كأس العالم 2030"),
        (["كأس العالم", "كأس العالم"], "كأس العالم"),
    ],
)
def test_an_event_goes_by_the_name_that_tells_its_year(names: list[str], value: str) -> None:
    assert values(*(at(0, 10 * n, name, "event") for n, name in enumerate(names))) == [value]


def _people(*texts: str) -> list[tuple[str, int]]:
    articles = [article_of(text, id=str(n)) for n, text in enumerate(texts)]
    return sorted((f.value, len(f.mentions)) for f in extract_facts(articles) if f.kind == "person")


def test_of_two_spellings_the_one_met_oftener_leads() -> None:
    wrong = "قال الرئيس رجب طيب أرودغان إن الماء عاد."
    right = "قال الرئيس رجب طيب أردوغان إن الماء عاد. وأضاف أردوغان أن الطريق مفتوح."
    assert _people(wrong, right) == [("رجب طيب أردوغان", 3)]


def test_who_is_spelt_so_goes_before_who_is_spelt_nearly_so() -> None:
    text = (
        "حضرت ماريا بوتينا أمس. وغاب فلاديمير بوتين. وقالت بوتينا إن الماء عاد. وقال بوتين إن الطريق مفتوح."
    )
    assert _people(text) == [("فلاديمير بوتين", 2), ("ماريا بوتينا", 2)]
