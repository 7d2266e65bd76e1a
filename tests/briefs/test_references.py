"""The numbers by which sentences point at articles."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from briefs import LABELS, render
from briefs.brief import Gloss, ReprintNote, Story
from briefs.references import (
    MOST_IN_BRIEF,
    by_kind,
    called,
    carriers,
    describe,
    described,
    glossed,
    heading,
    holdings,
    is_whole_set,
    numbers,
    of_story,
    particulars,
    reference,
    said_by,
    summaries,
    summed_up,
)
from tests.briefs.examples import article_of, dossier, line_of, related_of, single

AR = LABELS["ar"]


def test_articles_are_numbered_in_the_order_of_the_list() -> None:
    assert numbers(dossier().articles) == {"almarsad": 1, "assahil": 2, "le-phare": 3}


def test_a_line_points_at_its_article() -> None:
    assert reference(line_of("x", "b"), {"a": 1, "b": 12}, LABELS["ar"]) == "[12]"


@pytest.mark.parametrize(
    ("code", "expected"), [("ar", "[2؛ ومثله 1، 3]"), ("fr", "[2 ; aussi 1, 3]"), ("en", "[2; also 1, 3]")]
)
def test_a_line_names_those_that_say_the_same(code: str, expected: str) -> None:
    line = line_of("x", "b", also=[related_of("y", "a"), related_of("z", "c")])
    assert reference(line, {"a": 1, "b": 2, "c": 3}, LABELS[code]) == expected


def test_what_is_known_of_a_publication() -> None:
    assert particulars(article_of("a", outlet="المرصد", published="2023-05-14"), LABELS["ar"]) == [
        "المرصد",
        "14 مايو 2023",
    ]
    assert particulars(article_of("a", published="2023-05-14"), LABELS["ar"]) == ["14 مايو 2023"]
    assert particulars(article_of("a"), LABELS["ar"]) == []


def test_a_fact_names_the_articles_that_carry_it_once_each_in_order() -> None:
    numbered = numbers(dossier().articles)
    quote = dossier().facts[3]
    assert carriers(quote, numbered, LABELS["ar"]) == "[1، 2]"
    again = replace(quote, mentions=[*quote.mentions[::-1], *quote.mentions])
    assert carriers(again, numbered, LABELS["fr"]) == "[1, 2]"


def test_a_fact_is_told_with_what_its_kind_has_besides() -> None:
    person, date, number, quote = dossier().facts
    assert describe(person, AR) == "سعيد الشرقي — رئيس الميناء"
    assert describe(replace(person, role=[]), AR) == "سعيد الشرقي"
    assert describe(date, AR) == "الأسبوع المقبل"
    assert (
        describe(replace(date, iso="2024-05-06/2024-05-12"), AR) == "الأسبوع المقبل (6 مايو – 12 مايو 2024)"
    )
    assert describe(replace(date, value="العام المقبل 2025", iso="2025"), AR) == "العام المقبل 2025"
    assert describe(replace(date, value="هذا الصيف", iso="2024-SU"), AR) == "هذا الصيف (2024)"
    assert describe(replace(date, value="صيف 2024", iso="2024-SU"), AR) == "صيف 2024"
    assert describe(replace(date, value="14 ماي", iso="2023-05-14"), AR) == "14 ماي (2023)"
    through = describe(replace(date, value="من 14 إلى 16 ماي", iso="2023-05-14/2023-05-16"), AR)
    assert through == "من 14 إلى 16 ماي (2023)"
    assert describe(replace(date, value="2023", iso="2023"), AR) == "2023"
    assert describe(number, AR) == "48 مليون درهم"
    assert describe(quote, AR) == "«هذا يوم عيد» — سعيد الشرقي"
    assert describe(replace(quote, speaker=None), AR) == "«هذا يوم عيد»"
    assert describe(replace(quote, speaker=None), LABELS["en"]) == "“هذا يوم عيد”"


def test_the_date_that_a_fact_means_is_told_apart() -> None:
    date = replace(dossier().facts[1], iso="2024-05-06/2024-05-12")
    assert described(date, LABELS["en"]) == ("الأسبوع المقبل", "6 May – 12 May 2024")
    assert described(replace(date, value="2024"), LABELS["en"]) == ("2024", "")
    assert described(dossier().facts[0], AR) == ("سعيد الشرقي — رئيس الميناء", "")


@pytest.mark.parametrize(
    ("roles", "told"),
    [
        (["نظيره المغربي", "وزير الداخلية"], "وزير الداخلية"),
        (["مديرها العام"], None),
        (["ministre de la Mer", "عمدة المدينة"], "عمدة المدينة"),
        (["ministre de la Mer"], None),
        (["فقيه القرية"], "فقيه القرية"),
        (["وزيرة النقل"], "وزيرة النقل"),
    ],
)
def test_nobody_is_told_by_what_hangs_on_another(roles: list[str], told: str | None) -> None:
    person = replace(dossier().facts[0], role=roles)
    assert describe(person, AR) == (f"سعيد الشرقي — {told}" if told else "سعيد الشرقي")


@pytest.mark.parametrize(
    ("roles", "told"),
    [
        (["son directeur", "préfet"], "préfet"),
        (["his lawyer"], None),
        (["homologue"], None),
        (["عمدة"], None),
    ],
)
def test_nobody_is_told_by_another_script_s_words(roles: list[str], told: str | None) -> None:
    person = replace(dossier().facts[0], value="Salma Radi", role=roles)
    assert describe(person, LABELS["fr"]) == (f"Salma Radi — {told}" if told else "Salma Radi")


@pytest.mark.parametrize(
    ("value", "iso", "told"),
    [
        ("شهر دجنبر من سنة 2023 المنصرمة", "2023-12", ""),
        ("٢٦ يوليوز ٢٠٢٤", "2024-07-26", ""),
        ("أمس الاثنين", "2024-04-22", " (22 أبريل 2024)"),
        ("26 يوليوز", "2024-07-26", " (2024)"),
        ("قبل 3 أيام", "2024-04-20", " (20 أبريل 2024)"),
        (
            "السادس والعشرين من يوليوز حتى الحادي عشر من غشت",
            "2024-07-26/2024-08-11",
            " (26 يوليو – 11 أغسطس 2024)",
        ),
        ("من 30 دجنبر إلى 2 يناير", "2023-12-30/2024-01-02", " (30 ديسمبر 2023 – 2 يناير 2024)"),
        ("الشهر الماضي", "2024-03", " (مارس 2024)"),
        ("التسعينيات", "199X", ""),
    ],
)
def test_a_date_is_told_as_far_as_its_words_do_not(value: str, iso: str, told: str) -> None:
    date = replace(dossier().facts[1], value=value, iso=iso)
    assert describe(date, AR) == value + told


def test_a_bracket_stands_behind_its_words_whatever_mark_follows() -> None:
    line = line_of("قال الوفد، الاثنين، إن الميناء جديد.", "a")
    day = Gloss(start=20, text="22 أبريل 2024", kind="date", source="2024-04-23", behind=18)
    assert glossed(replace(line, glosses=[day])) == "قال الوفد، الاثنين [22 أبريل 2024]، إن الميناء جديد."
    last = Gloss(start=24, text="الكبير", kind="name", source="x", behind=30)
    assert glossed(replace(line, glosses=[last])) == "قال الوفد، الاثنين، إن الميناء [الكبير] جديد."


def test_facts_stand_under_their_kinds_and_what_is_left_out_is_counted() -> None:
    person, _, number, _ = dossier().facts
    found = list(by_kind([number, person, number, number], LABELS["en"], most=2))
    assert found == [("People", [person], 0), ("Numbers", [number, number], 1)]
    assert list(by_kind([number] * 9, LABELS["fr"])) == [("Chiffres", [number] * 9, 0)]


def test_a_set_of_one_article_is_summed_up_by_the_sets_summary() -> None:
    assert is_whole_set(single())
    assert not is_whole_set(dossier())
    assert not is_whole_set(replace(single(), summary=[]))


class TestNothingToSay:
    """No heading stands over nothing."""

    def test_a_set_without_stories_is_told_as_one(self) -> None:
        assert [(story, lines) for story, _, lines in summaries(dossier(), LABELS["ar"])] == [
            (None, dossier().summary)
        ]

    @pytest.mark.parametrize("name", ["text", "markdown", "html"])
    def test_a_story_or_article_without_a_summary_has_no_heading(self, name: str) -> None:
        line = dossier().summary[0]
        told = Story(title="قصة أولى", articles=["almarsad", "assahil"], voices=2, summary=[line])
        empty = Story(title="قصة خالية", articles=["le-phare"], voices=1, summary=[])
        left_out = replace(dossier().articles[2], summary=[])
        brief = replace(
            dossier(),
            summary=[line],
            stories=[told, empty],
            articles=[*dossier().articles[:2], left_out],
            facts=[],
        )
        assert [story for story, _, _ in summaries(brief, LABELS["ar"])] == [told]
        assert summed_up(brief) == brief.articles[:2]
        page = render(brief, name, LABELS["ar"]).partition(LABELS["ar"].stories)[2]
        opening, _, rest = page.partition(LABELS["ar"].summary)
        assert "قصة أولى" in opening
        assert line.text in opening.replace("\\", "")
        assert "قصة خالية" in opening
        assert "قصة أولى" in rest
        assert "قصة خالية" not in rest
        assert rest.count("Le port rouvre") == 1


def test_an_article_that_tells_its_own_story_is_summed_up_once() -> None:
    line = replace(dossier().summary[0], article="le-phare")
    own = Story(title="قصة وحيدة", articles=["le-phare"], voices=1, summary=[line])
    brief = replace(dossier(), stories=[Story(title="ق", articles=["almarsad"], voices=1, summary=[]), own])
    listed = [replace(article, summary=[]) for article in brief.articles]
    assert [story for story, _, _ in summaries(replace(brief, articles=listed), AR)] == [own]
    listed[2] = replace(listed[2], summary=[line])
    assert list(summaries(replace(brief, articles=listed), AR)) == []


def test_a_fact_is_called_as_the_labels_language_has_it_where_an_article_does() -> None:
    person = next(fact for fact in dossier().facts if fact.kind == "person")
    named = replace(
        person,
        value="سعيد الشرقي",
        role=["رئيس الميناء", "directeur du port"],
        names={"ar": ["سعيد الشرقي"], "fr": ["Cherqui", "Saïd Cherqui"]},
    )
    assert describe(named, LABELS["fr"]) == "Saïd Cherqui — directeur du port"
    assert describe(named, AR) == "سعيد الشرقي — رئيس الميناء"
    assert describe(named, LABELS["en"]) == "سعيد الشرقي — رئيس الميناء"
    alone = replace(named, names={"ar": ["سعيد الشرقي"], "fr": ["Cherqui"]})
    assert called(alone, LABELS["fr"]) == "سعيد الشرقي"
    place = replace(
        person, kind="place", value="أكادير", names={"ar": ["أكادير"], "fr": ["Agadir", "Agadir Ville"]}
    )
    assert called(place, LABELS["fr"]) == "Agadir"


def test_a_page_says_in_which_language_a_fact_is_called() -> None:
    brief = dossier()
    arabic = next(one.id for one in brief.articles if one.language == "ar")
    fact = brief.facts[0]
    mention = replace(fact.mentions[0], article=arabic)
    named = replace(
        fact, kind="place", value="أكادير", names={"ar": ["أكادير"], "fr": ["Agadir"]}, mentions=[mention]
    )
    for code, shown in (
        ("fr", '<bdi lang="fr" dir="ltr">Agadir<'),
        ("ar", '<bdi lang="ar" dir="rtl">أكادير<'),
    ):
        assert shown in render(replace(brief, facts=[named]), "html", LABELS[code])


EN = LABELS["en"]


def stories(*sizes: int) -> list[Story]:
    """Stories of so many articles each."""
    return [
        Story(title="Storm", articles=[f"{n}.{k}" for k in range(size)], voices=1, summary=[])
        for n, size in enumerate(sizes)
    ]


def test_how_many_articles_tell_a_story() -> None:
    (alone, two) = stories(1, 2)
    assert of_story(alone, EN) == f"[{EN.count(EN.article_forms, 1)}]"
    told = f"{EN.count(EN.article_forms, 2)}{EN.comma}{EN.count(EN.voice_forms, 1)}"
    assert of_story(two, EN) == f"[{told}]"


@pytest.mark.parametrize(
    ("sizes", "stories_told", "single"),
    [((2, 3, 1), 2, 1), ((1, 1), 0, 2), ((2, 2), 2, 0)],
)
def test_what_a_pile_holds(sizes: tuple[int, ...], stories_told: int, single: int) -> None:
    counts = [EN.count(EN.story_forms, stories_told)] if stories_told else []
    counts += [EN.count(EN.lone_forms, single)] if single else []
    assert holdings(replace(dossier(), stories=stories(*sizes)), EN) == EN.comma.join(counts)


@pytest.mark.parametrize(
    ("sizes", "articles", "titled"),
    [((), 4, True), ((3, 1), 4, True), ((2, 2), 4, False), ((1, 1, 1, 1), 4, False), ((2, 1), 3, True)],
)
def test_a_brief_is_headed_by_its_title_where_most_articles_tell_one_story(
    sizes: tuple[int, ...], articles: int, *, titled: bool
) -> None:
    brief = replace(
        dossier(), stories=stories(*sizes), articles=[article_of(str(n)) for n in range(articles)]
    )
    assert heading(brief, EN) == (brief.title if titled else holdings(brief, EN))


def test_of_one_story_the_sets_summary_is_told() -> None:
    brief = replace(dossier(), stories=stories(2))
    assert [(story, title) for story, title, _ in summaries(brief, EN)] == [(None, "")]


@pytest.mark.parametrize(
    ("person", "organization", "speaker", "told"),
    [
        ("Ann Roe", None, "Roe", "Ann Roe"),
        ("Ann Roe", None, "Minister Ann Roe", "Ann Roe"),
        ("Ann Roe", None, "the minister", "Ann Roe (the minister)"),
        ("Ann Roe", None, None, "Ann Roe"),
        (None, "Castor Bank", "the bank", "Castor Bank (the bank)"),
        (None, None, "the minister", "the minister"),
        (None, None, None, ""),
    ],
)
def test_who_said_it_and_what_the_article_calls_him(
    person: str | None, organization: str | None, speaker: str | None, told: str
) -> None:
    quote = replace(
        dossier().facts[3], speaker=speaker, speaker_person=person, speaker_organization=organization
    )
    assert said_by(quote) == told


def test_where_else_an_article_stands_is_told_by_outlet_or_source() -> None:
    also = [ReprintNote(source="b.txt", title=None, outlet="Heron", published=None)]
    also.append(ReprintNote(source="c.txt", title=None, outlet=None, published=None))
    article = replace(article_of("a", published="2023-05-14T10:00"), also=also)
    assert particulars(article, EN) == ["14 May 2023", f"{EN.reprints} Heron{EN.comma}c.txt"]


@pytest.mark.parametrize(
    ("start", "behind", "told"),
    [
        # Set in behind the word that it belongs to, or in front of the blank at its place.
        (106, 105, "Today [X] it rained."),
        (106, None, "Today [X] it rained."),
        (100, None, "[X] Today it rained."),
        (106, 108, "Today it [X] rained."),
    ],
)
def test_what_a_line_lacks_stands_in_its_place(start: int, behind: int | None, told: str) -> None:
    gloss = Gloss(start=start, text="X", kind="date", source="x", behind=behind)
    line = replace(line_of("Today it rained.", "a", start=100), glosses=[gloss])
    assert glossed(line) == told


def test_what_a_line_of_short_words_lacks_stands_in_front_of_it() -> None:
    gloss = Gloss(start=0, text="X", kind="date", source="x")
    assert glossed(replace(line_of("A day.", "a"), glosses=[gloss])) == "[X] A day."


def test_a_brief_shows_eight_facts_of_a_kind_and_one_office_of_a_person() -> None:
    assert MOST_IN_BRIEF == 8
    person = replace(dossier().facts[0], role=["عمدة المدينة", "وزيرة النقل"])
    assert describe(person, AR) == "سعيد الشرقي — عمدة المدينة"


@pytest.mark.parametrize(
    ("value", "iso", "told"),
    [
        ("the second quarter", "2024-Q2", "2024"),
        ("the first half", "2024-H1", "2024"),
        ("the 14th and the 16th", "2023-05-14/2023-06-16", "2023"),
    ],
)
def test_a_quarter_s_and_two_days_year_is_told(value: str, iso: str, told: str) -> None:
    date = replace(dossier().facts[1], value=value, iso=iso)
    assert described(date, EN) == (value, told)


def test_a_name_of_one_word_stands_for_one_of_one_word() -> None:
    person = replace(dossier().facts[0], value="رونالدو", names={"ar": ["رونالدو"], "en": ["Ronaldo"]})
    assert called(person, EN) == "Ronaldo"
