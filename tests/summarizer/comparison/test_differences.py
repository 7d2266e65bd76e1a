"""What articles give different values of, and what they only seem to."""

from __future__ import annotations

import pytest

from corpus import Article
from summarizer import Analysis, analyse, build_document, extract_facts
from summarizer.facts.conflicts import Conflict
from tests.summarizer.builders import article_of
from tests.summarizer.stories_text import article

FILLER = "ويعيش في البلدة صيادون وتجار ينتظرون افتتاح السوق الجديدة قبل نهاية الشتاء."


def compared(*texts: str, published: tuple[str | None, ...] = ()) -> Analysis:
    days = (*published, *[None] * len(texts))
    articles: list[Article] = [
        article(f"a{n}", f"خبر رقم {n}", text, published=days[n]) for n, text in enumerate(texts)
    ]
    return analyse(build_document(articles), extract_facts(articles))


def told(analysis: Analysis) -> list[Conflict]:
    return list(analysis.conflicts)


def values(conflict: Conflict) -> list[str]:
    return [value.value for value in conflict.values]


BLAST = (
    "أعلنت شرطة الواحة مقتل {} على الأقل وإصابة {} آخرين في انفجار استهدف سوق الخضر وسط المدينة صباح السبت."
)


def test_tolls_of_one_event_differ_kind_by_kind() -> None:
    analysis = compared(BLAST.format("شخصين", 13), BLAST.format("9 أشخاص", 40))
    assert {tuple(values(conflict)) for conflict in told(analysis)} == {
        ("شخصين على الأقل", "9 أشخاص على الأقل"),
        ("13 آخرين", "40 آخرين"),
    }
    assert not any(conflict.update for conflict in told(analysis))
    assert analysis.claims == ()


def test_a_toll_that_rose_is_an_update_and_the_old_one_is_not_to_be_quoted() -> None:
    analysis = compared(
        "ارتفعت حصيلة السيول في بلدة الواحة إلى 100 قتيل، حسب ما أعلن المتحدث باسم البلدية الاثنين.",
        "ارتفعت حصيلة السيول التي ضربت بلدة الواحة إلى 141 قتيلا، وفق ما أعلنت البلدية الثلاثاء.",
    )
    (conflict,) = told(analysis)
    assert conflict.update
    assert values(conflict) == ["100 قتيل", "141 قتيلا"]
    assert analysis.agreed.slips == {0}


def test_the_later_article_knows_more() -> None:
    texts = [f"قتل {n} أشخاص في حريق اندلع بمصنع النسيج في بلدة الواحة." for n in (3, 7)]
    (update,) = told(compared(*texts, published=("2031-05-01", "2031-05-02")))
    assert update.update
    (conflict,) = told(compared(*texts, published=("2031-05-01", "2031-05-01")))
    assert not conflict.update
    (fallen,) = told(compared(*texts, published=("2031-05-02", "2031-05-01")))
    assert not fallen.update


def test_sums_of_money_differ_and_the_statements_are_no_claim() -> None:
    analysis = compared(
        "وستخصص بلدية الواحة 45 مليون يورو لتجهيز مراكز المراقبة في شمال الإقليم.",
        "أعلن العمدة أن بلدية الواحة سترصد 40 مليون يورو لتجهيز مراكز المراقبة في شمال الإقليم.",
    )
    (conflict,) = told(analysis)
    assert conflict.kind == "figure"
    assert {value.split()[0] for value in values(conflict)} == {"45", "40"}
    assert analysis.claims == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("مقتل نحو 100 شخص في حريق الواحة.", "مقتل 102 شخص في حريق الواحة."),
        ("مقتل 12 شخصا في حريق الواحة.", "مقتل اثني عشر شخصا في حريق الواحة."),
        ("مقتل 12 شخصا في حريق الواحة.", "إصابة 15 شخصا في حريق الواحة."),
        ("فاز حزب الواحة بأصوات 98 نائبا.", "فاز حزب الواحة بأصوات 98 من أصل 128 نائبا."),
        ("قتل 171 شخصا منذ بدء الحرب في الجنوب.", "قتل شخصان في حريق مصنع الواحة."),
    ],
)
def test_what_fits_together_is_no_difference(one: str, other: str) -> None:
    assert told(compared(one, other)) == []


def test_one_person_is_of_one_age() -> None:
    (conflict,) = told(
        compared("نقل الشاعر كريم الوادي (83 عاما) إلى المستشفى.", "غادر كريم الوادي، 82 عاما، المستشفى أمس.")
    )
    assert values(conflict) == ["83 عاما", "82 عاما"]


def test_half_a_name_is_a_slip_and_a_spelling_is_none() -> None:
    text = "أقال رئيس الحكومة وزير الداخلية {} مساء الأحد بعد غرق مركب الصيد في ميناء الصخرة."
    names = [
        conflict.kind for conflict in told(compared(text.format("سامي الجبلي"), text.format("سامي القروي")))
    ]
    assert names == ["name"]
    assert told(compared(text.format("سامي الجبلي"), text.format("سامي جبيلي"))) == []


def test_who_gives_both_values_differs_from_nobody() -> None:
    both = "قتل 12 شخصا في حريق الواحة. فيما تحدثت الشرطة عن مقتل 9 أشخاص في حريق الواحة."
    articles = [
        article("a", "خبر", *both.split(". ")),
        article("b", "خبر", "قتل 9 أشخاص في حريق الواحة."),
    ]
    assert analyse(build_document(articles), extract_facts(articles)).conflicts == ()


def test_survivors_are_no_other_number_of_people_aboard() -> None:
    analysis = compared(
        "تحطمت طائرة شحن تقل 104 أشخاص بعيد إقلاعها من مطار وادي الزان.",
        "وقالت السلطات إن 113 راكبا كانوا على متن الطائرة. ونقل ثلاثة ركاب من حطام الطائرة إلى المستشفى.",
    )
    assert [values(conflict) for conflict in told(analysis)] == [["104 أشخاص", "113 راكبا"]]


def test_what_is_expected_is_no_other_value_of_what_came_of_it() -> None:
    assert (
        told(
            compared(
                "وأكد العمدة أن الخط البرتقالي سيخدم 180 ألف راكب يوميا ويربط المطار بميناء المرجان.",
                "استقل نحو 95 ألف راكب الخط البرتقالي في يومه الأول، بحسب ما أعلنت هيئة النقل في المرجان.",
            )
        )
        == []
    )


def test_sentences_that_count_all_things_otherwise_are_of_two_events() -> None:
    assert (
        told(
            compared(
                f"وأفادت الحماية المدنية بأنها سخرت ثماني عشرة شاحنة وتسعين عونا لإخماد الحريق. {FILLER}",
                f"وأفادت الحماية المدنية بأنها سخرت تسع شاحنات وأربعين عونا لإخماد الحريق. {FILLER}",
            )
        )
        == []
    )
    (one,) = told(
        compared(
            f"وأفادت الحماية المدنية بأنها سخرت ثماني عشرة شاحنة وتسعين عونا لإخماد الحريق. {FILLER}",
            f"وأفادت الحماية المدنية بأنها سخرت تسع شاحنات وتسعين عونا لإخماد الحريق. {FILLER}",
        )
    )
    assert one.kind == "figure"


MATCH = "فازت الواحة على ضيفتها المرجان {} في القمة التي أقيمت مساء الأحد على ملعب المدينة."


def test_scores_are_told_from_either_side() -> None:
    (conflict,) = told(compared(MATCH.format("3-1"), MATCH.format("3-2")))
    assert values(conflict) == ["3-1", "3-2"]
    assert told(compared(MATCH.format("3-1"), MATCH.format("1-3"))) == []
    assert told(compared(MATCH.format("4-2 (بمجموع 7-6)"), MATCH.format("2-4 (بمجموع 7-6)"))) == []
    # A match's sets are all told from the winner's.
    won = (MATCH.format("6-4 و6-1 و6-1"), MATCH.format("4-6 و6-1 و6-1"))
    assert len(told(compared(*won))) == 1


def test_two_hours_that_both_articles_tell_differ_in_nothing() -> None:
    told_of = (
        "رصدت الطائرة الأولى في المرجان في الساعة 7:40 صباح الأربعاء، ورصدت الأخرى في القلعة في الساعة 7:30."
    )
    assert told(compared(told_of, told_of)) == []


def test_ordinals_of_one_noun_differ() -> None:
    talks = "انطلقت في المرجان اليوم الاثنين الجولة {} من محادثات الصيادين برعاية البلدية."
    (conflict,) = told(compared(talks.format("الثالثة"), talks.format("الرابعة")))
    assert values(conflict) == ["الجولة الثالثة", "الجولة الرابعة"]
    assert told(compared(talks.format("الثالثة"), talks.format("الثالثة"))) == []


def test_ages_of_two_times_of_a_life_do_not_differ() -> None:
    age = "قال الحكم سمير الجبلي ({} عاما) إن الملعب جاهز."
    assert len(told(compared(age.format(36), age.format(38)))) == 1
    grown = "وأدار سمير الجبلي (22 عاما) نهائي كأس الصيادين وهو طالب في معهد الرياضة."
    assert told(compared("ويعيش الحكم سمير الجبلي (36 عاما) في المرجان.", grown)) == []


def test_two_people_say_one_thing() -> None:
    said = "قال {} إن البلدية لن تفاوض الصيادين قبل إخلاء الرصيف الشرقي."
    minister, spokesman = "وزير الصيد عماد الطيبي", "المتحدث باسم الميناء أحمد الورفلي"
    (conflict,) = told(compared(said.format(minister), said.format(spokesman)))
    assert (conflict.kind, values(conflict)) == ("attribution", [minister, spokesman])
    assert told(compared(said.format(minister), said.format("الوزير عماد الطيبي"))) == []


def test_a_person_stands_for_another_between_the_same_words() -> None:
    named = "عين رئيس البلدية {} مديرا جديدا للميناء خلفا لإبراهيم الساحلي."
    (conflict,) = told(compared(named.format("محمد ولد بلال"), named.format("المختار ولد أجاي")))
    assert (conflict.kind, values(conflict)) == ("name", ["محمد ولد بلال", "المختار ولد أجاي"])


def test_what_is_put_off_is_no_agreement() -> None:
    held = "تعقد قمة الصيادين في المرجان يوم الثلاثاء المقبل بحضور العمدة."
    off = "تأجيل قمة الصيادين في المرجان يوم الثلاثاء المقبل بحضور العمدة."
    assert compared(held, off).claims == ()


SHIP = "انقلبت العبارة «المرجان» قبالة الواحة وهي تقل {} راكبا، وفق ما أعلنت هيئة الموانئ."


def test_what_a_ship_can_hold_is_no_number_of_those_aboard() -> None:
    (conflict,) = told(
        compared(
            SHIP.format(210),
            f"{SHIP.format(240)} وتبلغ طاقة العبارة 150 راكبا فقط، بحسب وثائق الملاحة. {FILLER}",
        )
    )
    assert values(conflict) == ["210 راكبا", "240 راكبا"]


def test_a_first_toll_is_an_earlier_one_where_a_later_one_is_told() -> None:
    (conflict,) = told(
        compared(
            "لقي 14 شخصا مصرعهم في غرق عبارة قبالة الواحة، حسبما أفاد خفر السواحل.",
            "ارتفعت حصيلة غرق العبارة قبالة الواحة إلى 31 قتيلا. وكانت حصيلة أولى أفادت بمقتل 14 شخصا.",
        )
    )
    assert conflict.update
    assert values(conflict) == ["14 شخصا", "31 قتيلا"]


def test_tolls_of_earlier_years_are_no_others() -> None:
    analysis = compared(
        f"قتل 12 شخصا في السيول التي ضربت بلدة الواحة. {FILLER}",
        f"{FILLER} وفي 2017 قتل 41 شخصا في السيول التي ضربت بلدة الواحة.",
        published=("2031-05-01", "2031-05-01"),
    )
    assert told(analysis) == []


def test_things_that_a_text_counts_once_differ_by_what_was_done_with_them() -> None:
    (conflict,) = told(
        compared(
            f"ووقع الوفدان خمس اتفاقيات في مجالات الصيد والسياحة. {FILLER}",
            f"وقعت الواحة والميناء الاثنين أربع اتفاقيات تعاون خلال زيارة الوفد. {FILLER}",
        )
    )
    assert values(conflict) == ["خمس اتفاقيات", "أربع اتفاقيات"]


def test_two_sides_put_a_toll_apart() -> None:
    articles = [
        article_of(
            "قتل جنديان في اشتباكات في بلدة الواحة، بحسب ما أعلن الجيش.",
            "وأعلنت «حركة التلال» مقتل 27 جنديا.",
            id="a",
        ),
        article_of(
            "أعلنت «حركة التلال» مقتل 27 جنديا في الواحة.",
            "وقال الجيش إنه فقد جنديين في المعارك.",
            id="b",
        ),
    ]
    (conflict,) = analyse(build_document(articles), extract_facts(articles)).conflicts
    assert values(conflict) == ["جنديان", "27 جنديا"]


def test_shares_differ_whose_words_are_by_far_the_most_alike() -> None:
    articles = [
        article_of(
            "Voter turnout in the Sidra ballot stood at 71 percent.",
            "Salma Haddad won 52 percent of the votes.",
            id="a",
            language="en",
        ),
        article_of(
            "Turnout in the Sidra ballot was 69 percent, the board said.",
            "Salma Haddad took 52 percent of the votes.",
            id="b",
            language="en",
        ),
    ]
    (conflict,) = analyse(build_document(articles), extract_facts(articles)).conflicts
    assert values(conflict) == ["71 percent", "69 percent"]


def test_the_dead_of_one_story_differ_across_languages() -> None:
    articles = [
        article_of("قتل ثلاثة أشخاص في العاصفة التي ضربت الواحة.", id="a", published="2031-05-01"),
        article_of(
            "La tempête a fait au moins cinq morts dans l'oasis.",
            id="b",
            language="fr",
            published="2031-05-02",
        ),
    ]
    (conflict,) = analyse(build_document(articles), extract_facts(articles)).conflicts
    assert conflict.update
    assert values(conflict) == ["ثلاثة أشخاص", "au moins cinq morts"]


def test_an_ordinal_is_read_to_its_end() -> None:
    round_of = "فاز سائق نادي الواحة بسباق المرجان في المرحلة {} من بطولة الخليج للسيارات مساء الأحد."
    (conflict,) = told(compared(round_of.format("الخامسة والعشرين"), round_of.format("السادسة عشرة")))
    assert values(conflict) == ["المرحلة الخامسة والعشرين", "المرحلة السادسة عشرة"]


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        ("كمال الجبلي", "جمال الجبلي", ["name"]),
        ("ميشيل الجبلي", "ميشال الجبلي", []),
        ("كمال الجبلي", "كامل الجبلي", []),
    ],
)
def test_two_given_names_are_no_spellings_unless_by_their_vowels(
    one: str, other: str, kinds: list[str]
) -> None:
    text = "أقال رئيس الحكومة وزير الداخلية {} مساء الأحد بعد غرق مركب الصيد في ميناء الصخرة."
    assert [own.kind for own in told(compared(text.format(one), text.format(other)))] == kinds


def test_half_a_name_in_another_mention_is_no_other_person() -> None:
    text = "أعلنت البلدية أنها تدرس طلبا لزيارة {} ابنة البحار السابق الذي تعرض للتسمم في ميناء المرجان."
    father = "وقال سامي الجبلي إنه بخير."
    assert told(compared(text.format("سلمى الجبلي"), f"{text.format('الجبلي')} {father}")) == []


def test_a_sum_that_is_promised_is_the_one_that_was_agreed_on() -> None:
    signed = "وقع البنك الأفريقي للتنمية مع حكومة الواحة قرضا بقيمة 70 مليون دولار لتوسعة ميناء المرجان."
    given = "سيمنح البنك الأفريقي للتنمية قرضا قيمته 65 مليون دولار لتوسعة ميناء المرجان."
    expected = "يمنح البنك الأفريقي للتنمية قرضا يتوقع أن تبلغ قيمته 65 مليون دولار لتوسعة ميناء المرجان."
    same_day = ("2024-03-05", "2024-03-05")
    assert [values(own) for own in told(compared(signed, given, published=same_day))] == [
        ["70 مليون دولار", "65 مليون دولار"]
    ]
    assert told(compared(signed, given, published=("2024-03-05", "2024-03-07"))) == []
    assert told(compared(signed, expected, published=same_day)) == []


def test_what_reads_as_a_year_is_a_sum_where_money_stands_behind_it() -> None:
    price = "ارتفع سعر أوقية الذهب في سوق الواحة إلى {} دولارا في ختام التعاملات."
    analysis = compared(price.format(1980), price.format(2021), published=("2024-03-08", "2024-03-08"))
    assert not any(conflict.kind == "date" for conflict in told(analysis))


def test_a_place_is_told_once() -> None:
    analysis = compared(
        "سقطت طائرة تدريب عسكرية في مدينة الزاوية صباح الجمعة ونجا قائدها، وفق سلاح الجو.",
        "قال سلاح الجو إن طائرة تدريب عسكرية سقطت في مدينة صرمان صباح الجمعة وإن قائدها نجا.",
    )
    assert [conflict.kind for conflict in told(analysis)] == ["place"]


def test_the_hurt_of_sentences_whose_dead_are_of_two_events_are_of_two_as_well() -> None:
    analysis = compared(
        "قتل 11 نازحا وأصيب 40 بجروح في قصف مدفعي على مخيم الزيتون الثلاثاء.",
        "قالت شبكة الأطباء إن 20 مدنيا قتلوا وجرح 31 في قصف جوي على سوق المدينة.",
        published=("2031-05-06", "2031-05-06"),
    )
    assert told(analysis) == []


def test_some_of_the_hurt_are_not_all_of_them() -> None:
    analysis = compared(
        "وقالت وزارة الصحة إن خمسة من المصابين نقلوا إلى العاصمة.",
        "وأوضحت وزارة الصحة أن 18 مصابا نقلوا إلى العاصمة.",
        published=("2031-05-06", "2031-05-06"),
    )
    assert told(analysis) == []
    assert analysis.claims == ()


def test_refugees_who_are_killed_are_dead() -> None:
    texts = (
        "قتل 11 نازحا في قصف مدفعي على مخيم الزيتون شرقي المدينة.",
        "ارتفع عدد القتلى في القصف المدفعي على مخيم الزيتون إلى 13.",
    )
    (update,) = told(compared(*texts, published=("2031-05-06", "2031-05-07")))
    assert update.update
    assert values(update) == ["11 نازحا", "13"]


def test_more_than_the_least_that_was_known_is_an_update() -> None:
    texts = (
        "لقي 22 مهاجرا على الأقل حتفهم في غرق مركب قبالة ساحل الواحة.",
        "لقي 27 مهاجرا حتفهم في غرق مركب قبالة ساحل الواحة.",
    )
    analysis = compared(*texts, published=("2031-05-06", "2031-05-07"))
    (update,) = told(analysis)
    assert update.update
    assert values(update) == ["22 مهاجرا على الأقل", "27 مهاجرا"]
    assert analysis.claims == ()


def test_who_was_acquitted_is_counted_in_either_voice() -> None:
    texts = (
        "قضت المحكمة بسجن الوزير السابق سامي الجبلي خمس سنوات. وبرأت المحكمة تسعة متهمين.",
        "حكم القضاء على الوزير السابق سامي الجبلي بالسجن خمس سنوات. وبرئ سبعة متهمين.",
    )
    (conflict,) = told(compared(*texts, published=("2031-05-06",) * 2))
    assert values(conflict) == ["تسعة متهمين", "سبعة متهمين"]


def test_the_points_of_two_clubs_do_not_differ() -> None:
    told_of = "رفع نادي {} رصيده إلى {} نقطة في ترتيب الدوري الممتاز بعد مباريات الجولة العاشرة."
    assert told(compared(told_of.format("الأهلي", 41), told_of.format("الزمالك", 33))) == []
    (conflict,) = told(compared(told_of.format("الأهلي", 41), told_of.format("الأهلي", 39)))
    assert values(conflict) == ["41 نقطة", "39 نقطة"]
    place = "يحتل نادي {} المركز {} في ترتيب الدوري الممتاز بعد مباريات الجولة العاشرة."
    assert told(compared(place.format("الأهلي", "الثاني"), place.format("الزمالك", "الثالث"))) == []


@pytest.mark.parametrize(("aboard", "differ"), [(170, False), (185, True)])
def test_parts_that_add_up_are_the_whole(aboard: int, *, differ: bool) -> None:
    articles = [
        article_of(text, id=name, language="fr")
        for name, text in (
            ("a", "L'avion de la compagnie Corail transportait 164 passagers et six membres d'équipage."),
            ("b", f"L'avion de la compagnie Corail transportait {aboard} personnes."),
        )
    ]
    assert bool(analyse(build_document(articles), extract_facts(articles)).conflicts) is differ


def test_what_is_hoped_for_is_no_other_value_of_what_is() -> None:
    trade = "وقال الوزير سامي الجبلي إن حجم التبادل التجاري بين البلدين بلغ 140 مليون دولار في السنة."
    other = "وقال السفير نبيل الوادي إن بلاده {} حجم التبادل إلى 400 مليون دولار في السنة."
    assert told(compared(trade, other.format("تتطلع إلى رفع"))) == []
    assert len(told(compared(trade, other.format("قدرت")))) == 1


def test_a_number_with_the_article_is_told_with_what_it_counts() -> None:
    (conflict,) = told(
        compared(
            "ما زالت فرق الإنقاذ في بلدة الواحة تبحث عن خمسة مفقودين تحت أنقاض الفندق القديم.",
            "وعثرت فرق الإنقاذ في بلدة الواحة على جثث المفقودين الخمسة تحت أنقاض الفندق القديم.",
        )
    )
    assert values(conflict) == ["خمسة مفقودين", "جثث المفقودين الخمسة"]


def test_what_is_demanded_is_no_other_value_of_what_is_offered() -> None:
    offer = "{} الأجور بنسبة {} بالمئة في ميناء المرجان بعد إضراب العمال."
    demand = offer.format("بدأ الصيادون إضرابا للمطالبة بزيادة", 15)
    assert told(compared(demand, offer.format("عرضت البلدية زيادة", 6))) == []


def test_to_demand_a_release_and_to_welcome_it_are_two() -> None:
    union = "{} نقابة الصيادين في المرجان بالإفراج عن رئيسها نبيل الوادي فورا."
    assert compared(union.format("طالبت"), union.format("رحبت")).claims == ()
    assert len(compared(union.format("طالبت"), union.format("وطالبت")).claims) == 1


def test_who_still_are_in_hospital_are_not_all_the_hurt() -> None:
    analysis = compared(
        "أصيب 18 شخصا في انهيار منصة بملعب الواحة مساء الأحد.",
        "أصيب 21 شخصا في انهيار منصة بملعب الواحة مساء الأحد.",
        "وفي ملعب الواحة الذي انهارت منصته مساء الأحد لا يزال ستة مصابين في المستشفى.",
    )
    assert [values(conflict) for conflict in told(analysis)] == [["18 شخصا", "21 شخصا"]]


def test_the_hurt_of_sentences_that_count_as_many_dead_of_two_words_differ() -> None:
    texts = [
        f"أدى انفجار في مطبعة الواحة صباح الأحد إلى مقتل ثلاثة {who} وإصابة {n} شخصا."
        for who, n in (("موظفين", 14), ("عمال", 17))
    ]
    assert [values(conflict) for conflict in told(compared(*texts))] == [["14 شخصا", "17 شخصا"]]


def test_figures_of_two_years_stand_in_nobodys_way() -> None:
    analysis = compared(
        f"توقعت وزارة المالية أن ينمو اقتصاد الواحة بنسبة 3.4 بالمئة في 2032. {FILLER}",
        "ترجح وزارة المالية نمو اقتصاد الواحة بنسبة 3.9 بالمئة في 2032، مقابل 3.1 بالمئة هذا العام.",
        published=("2031-10-01", "2031-10-01"),
    )
    assert [values(conflict) for conflict in told(analysis)] == [["3.4 بالمئة", "3.9 بالمئة"]]


def test_cases_of_a_disease_are_called_so() -> None:
    texts = [f"سجلت وزارة الصحة {n} إصابة بالحصبة في إقليم الواحة منذ مطلع الشهر." for n in (140, 190)]
    (conflict,) = told(compared(*texts))
    assert conflict.about == "عدد الإصابات"


def test_children_who_are_counted_once_as_dead_are_a_toll_that_rose() -> None:
    texts = [
        f"{verb} {n} أطفال من البرد في مخيم الواحة خلال العاصفة الثلجية التي ضربت الشمال."
        for verb, n in (("قضى", "ثلاثة"), ("توفي", "خمسة"))
    ]
    (conflict,) = told(compared(*texts, published=("2031-01-05", "2031-01-06")))
    assert conflict.update


def test_two_who_announced_two_counts_did_not_say_one_thing() -> None:
    texts = [
        f"أعلنت {who}، {day}، فوز المرشح سالم الوادي برئاسة بلدية الواحة بنسبة {n} بالمئة من الأصوات."
        for who, day, n in (("لجنة الانتخابات", "الأحد", "61.2"), ("محكمة الواحة", "الثلاثاء", "58.9"))
    ]
    analysis = compared(*texts, published=("2031-05-04", "2031-05-06"))
    assert "المتحدث" not in {conflict.about.split(" ")[0] for conflict in told(analysis)}


def test_prices_of_what_is_not_food_are_no_other_prices_of_food() -> None:
    analysis = compared(
        "وارتفعت أسعار المواد الغذائية في الواحة بنسبة 0.8 في المائة.",
        "وارتفعت أسعار المواد غير الغذائية في الواحة بنسبة 0.3 في المائة.",
        published=("2031-08-20", "2031-08-20"),
    )
    assert told(analysis) == []


def test_weights_are_called_so() -> None:
    texts = [f"حجزت جمارك الواحة {n} كيلوغراما من النحاس داخل حاوية للموز." for n in (320, 280)]
    (conflict,) = told(compared(*texts, published=("2031-03-24", "2031-03-24")))
    assert conflict.about.split(" ")[0] == "الوزن"
