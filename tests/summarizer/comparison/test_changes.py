"""Values that a later article gives anew, told in its own words."""

from __future__ import annotations

import pytest

from summarizer import build_document, extract_facts, find_changes
from tests.summarizer.builders import article_of

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


CRASH = (
    "لقي {} أشخاص مصرعهم في انقلاب حافلة ركاب بمحافظة {} صباح الثلاثاء.",
    "ونقلت {} سيارة إسعاف المصابين إلى المستشفى العام.",
    "وقالت الشرطة إن السائق كان يقود بسرعة كبيرة.",
)


def test_an_accident_elsewhere_is_news_and_no_change() -> None:
    crashes = [
        [text.format(*own) for text, own in zip(CRASH, ((dead, place), (cars,), ()), strict=True)]
        for dead, place, cars in (("ستة", "المنيا", 15), ("تسعة", "أسوان", 20))
    ]
    articles = [
        article_of(*texts, id=f"a{n}", published=f"2031-03-0{3 + n}") for n, texts in enumerate(crashes)
    ]
    found = find_changes(build_document(articles), extract_facts(articles), [0], [1])
    assert found.changed == ()
    assert 3 in found.new


TOLL = "The death toll from the floods in the town of Al Waha rose to {}, the municipality said."


@pytest.mark.parametrize(
    ("last", "day", "now"),
    [
        (TOLL.format(61), "2031-03-05", "61"),
        # It is as high, lower, or of the same day.
        (TOLL.format(52), "2031-03-05", "52 قتيلا"),
        (TOLL.format(45), "2031-03-05", "52 قتيلا"),
        (TOLL.format(61), "2031-03-04", "52 قتيلا"),
        # The last article counts something else.
        (
            "The floods in the town of Al Waha injured 80 people, the municipality said.",
            "2031-03-05",
            "52 قتيلا",
        ),
    ],
)
def test_the_toll_of_the_last_article_is_what_it_changed_to(last: str, day: str, now: str) -> None:
    rose = "ارتفعت حصيلة السيول في بلدة الواحة إلى {} قتيلا، حسب البلدية."
    articles = [
        article_of(rose.format(40), id="a", published="2031-03-03"),
        article_of(rose.format(52), id="b", published="2031-03-04"),
        article_of(last, id="c", published=day, language="en"),
    ]
    found = find_changes(build_document(articles), extract_facts(articles), [0], [0, 1, 2])
    assert [(change.before, change.now) for change in found.changed] == [("40 قتيلا", now)]


def test_a_price_is_no_toll_that_the_last_article_tells() -> None:
    rose = "ارتفع سعر الخبز في بلدة الواحة إلى {} دينارا، حسب البلدية."
    last = "The price of bread in the town of Al Waha rose to 61 dinars, the municipality said."
    articles = [
        article_of(rose.format(40), id="a", published="2031-03-03"),
        article_of(rose.format(52), id="b", published="2031-03-04"),
        article_of(last, id="c", published="2031-03-05", language="en"),
    ]
    found = find_changes(build_document(articles), extract_facts(articles), [0], [0, 1, 2])
    assert [(change.before, change.now) for change in found.changed] == [("40 دينارا", "52 دينارا")]


def test_what_may_be_a_translation_is_not_told_to_be_new() -> None:
    said = 'قالت الوزيرة سلوى الحداد إن "البيت آمن تماما ولا خوف على أهله".'
    articles = [
        article_of(said, FILLER, id="a", published="2031-03-03"),
        article_of(
            "“The house is entirely safe and its people have nothing to fear,” minister Salwa Al Haddad told us.",
            "Mayor Peter Hollister opened the market hall with a long speech about fish and bread.",
            id="b",
            published="2031-03-04",
            language="en",
        ),
    ]
    document = build_document(articles)
    new = find_changes(document, extract_facts(articles), [0], [0, 1]).new
    assert [document.candidates[i].text[:5] for i in new] == ["Mayor"]


def test_what_two_count_otherwise_in_other_words_has_not_changed() -> None:
    before = "وأصدر الشاعر تسع مجموعات أشهرها «ليل الواحة» التي ترجمت إلى عدة لغات ونالت جائزة كبرى."
    now = "وأصدر الشاعر ثماني مجموعات خلال نصف قرن، بحسب الدار."
    articles = [
        article_of(before, FILLER, id="old", published="2031-03-03"),
        article_of(now, id="new", published="2031-03-05"),
    ]
    assert find_changes(build_document(articles), extract_facts(articles), [0], [0, 1]).changed == ()


TURNS = (
    "خطف مسلحون الصيادين سامي الجبلي ونبيل الوادي في خليج المرجان ليل الجمعة.",
    "أفرج المسلحون عن الصيادين سامي الجبلي ونبيل الوادي في خليج المرجان.",
)


@pytest.mark.parametrize(
    ("before", "now", "new"),
    [(TURNS[:1], TURNS[1], True), (TURNS[:1], TURNS[0], False), (TURNS, TURNS[1], False)],
)
def test_the_turn_of_what_was_told_is_new_unless_it_was_told_too(
    before: tuple[str, ...], now: str, *, new: bool
) -> None:
    articles = [
        article_of(*before, FILLER, id="old", published="2031-03-03"),
        article_of(now, id="new", published="2031-03-05"),
    ]
    document = build_document(articles)
    found = find_changes(document, extract_facts(articles), [0], [0, 1])
    assert [document.candidates[i].article for i in found.new] == [1] * new


def test_what_is_prolonged_since_is_new() -> None:
    strike = "بدأ معلمو الواحة، الاثنين، إضرابا عن العمل لثلاثة أيام للمطالبة برفع الأجور."
    longer = "قررت رابطة معلمي الواحة، الأربعاء، تمديد الإضراب عن العمل أسبوعا للمطالبة برفع الأجور."
    assert longer in changes_of([strike, FILLER], [longer])[0]
    assert longer not in changes_of([longer, FILLER], [longer])[0]


def test_a_change_is_told_with_what_it_is_of_and_past_minutes_do_not_change() -> None:
    texts = [
        (
            f"فاز سالم الوادي برئاسة بلدية الواحة بنسبة {n} بالمئة من الأصوات.",
            f"وسجل رامي الفهري في الدقيقة {m}.",
        )
        for n, m in (("61.2", 86), ("58.9", 88))
    ]
    articles = [article_of(*own, id=f"a{k}", published=f"2031-05-0{4 + k}") for k, own in enumerate(texts)]
    found = find_changes(build_document(articles), extract_facts(articles), [0], [0, 1])
    assert [(own.about, own.before, own.now) for own in found.changed] == [
        ("النسبة (سالم الوادي برئاسة بلدية الواحة)", "61.2 بالمئة", "58.9 بالمئة")
    ]


def test_a_day_between_commas_is_that_of_telling() -> None:
    before = "لقي 14 شخصا حتفهم وأصيب 52 آخرون في تصادم قطارين بإقليم الواحة صباح الثلاثاء."
    now = "أعلنت وزارة الصحة والسكان بالواحة، الأربعاء، ارتفاع عدد وفيات تصادم القطارين بالواحة إلى 17."
    articles = [
        article_of(text, id=f"a{n}", published=f"2025-11-0{4 + n}") for n, text in enumerate((before, now))
    ]
    found = find_changes(build_document(articles), extract_facts(articles), [0], [0, 1])
    assert [(own.before, own.now) for own in found.changed] == [("14 شخصا", "17")]
