"""Offices in front of and behind a name."""

from __future__ import annotations

import pytest

from summarizer import extract_facts
from summarizer.facts import find_spans
from tests.summarizer.builders import article_of
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    "text",
    ["رحب رئيس المجلس بتعيين سالم الحداد أمس.", "واختير مدربا خلفا للتونسي سالم الحداد."],
)
def test_what_befalls_an_office_is_no_part_of_one(text: str) -> None:
    facts = extract_facts([article_of(text)])
    assert [(fact.value, fact.roles) for fact in facts if fact.kind == "person"] == [("سالم الحداد", ())]


def test_without_a_comma_his_counterpart_is_somebody_else() -> None:
    facts = extract_facts([article_of("استقبل وزير النقل فهد العتيقي نظيره الفلبيني.")])
    assert [fact.roles for fact in facts if fact.kind == "person"] == [("وزير النقل",)]
    facts = extract_facts([article_of("التقى وزير النقل فهد العتيقي، نظيره الفلبيني، يوم السبت.")])
    assert "نظيره الفلبيني" in next(fact.roles for fact in facts if fact.kind == "person")


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("حجبت الثقة عن رئيس الحكومة المحافظ سالم الحداد أمس.", ("رئيس الحكومة المحافظ",)),
        ("قال المحافظ سالم الحداد إن الماء عاد.", ("المحافظ",)),
        ("قال القائم بأعمال رئيس البلدية سالم الحداد إن الماء عاد.", ("القائم بأعمال رئيس البلدية",)),
        ("وقال القائم بأعمال الوزير سالم الحداد إن الماء عاد.", ("القائم بأعمال الوزير",)),
        ("أشاد بأعمال الرسام سالم الحداد أمس.", ("الرسام",)),
        ("قال العقيد المتقاعد سالم الحداد إن الماء عاد.", ("العقيد المتقاعد",)),
        ("فاز بها بطل العالم سالم الحداد أمس.", ()),
        (
            "وقال سالم الحداد رئيس هيئة المرور في المدينة للصحفيين إن الطريق مفتوح.",
            ("رئيس هيئة المرور في المدينة",),
        ),
        ("وقال سالم الحداد رئيس الاتحاد الدولي للصحفيين إن الأمر تم.", ("رئيس الاتحاد الدولي للصحفيين",)),
        ("قال الطبيب المتقاعد سالم الحداد إن الماء عاد.", ("الطبيب المتقاعد",)),
        ("وسارع اللاعب الأرجنتيني بتهنئة سالم الحداد أمس.", ()),
        ("قال السفير السويدي ببيروت سالم الحداد إن الماء عاد.", ("السفير السويدي ببيروت",)),
        ("أعلن سالم الحداد، رئيس اتحاد الكتاب في حديث متلفز أن الأمر تم.", ("رئيس اتحاد الكتاب",)),
        (
            "أعلن سالم الحداد المدير التنفيذي لشركة الغاز لرويترز أن الأمر تم.",
            ("المدير التنفيذي لشركة الغاز",),
        ),
        ("صرح المتحدث باسم القوات (قوات السهل)، العقيد سالم الحداد، بأن الأمر تم.", ("المتحدث باسم القوات",)),
        ("تقدم الوفد شقيق سالم الحداد أمس.", ()),
        ("تقدم الوفد خطيبة سالم الحداد أمس.", ()),
        ("وصل نائب رئيس المجلس وزير النقل سالم الحداد أمس.", ("نائب رئيس المجلس وزير النقل",)),
        ("وصل نائب رئيس المجلس ووزير النقل سالم الحداد أمس.", ("نائب رئيس المجلس ووزير النقل",)),
        ("أكد رئيس المجلس ووزير النقل سالم الحداد الخبر.", ("رئيس المجلس ووزير النقل",)),
        # The one receives the other.
        ("استقبل نائب رئيس المجلس وزير النقل سالم الحداد أمس.", ("وزير النقل",)),
        ("حضر وزير العدل ووزير النقل سالم الحداد أمس.", ("وزير النقل",)),
        ("أعيدت ساعة المقاتل الراحل سالم الحداد.", ()),
        ("أكد متحدث باسم حزب الاستقلال – جناح سالم الحداد الخبر.", ()),
    ],
)
def test_an_office_is_whole_and_nothing_else(text: str, roles: tuple[str, ...]) -> None:
    facts = extract_facts([article_of(text)])
    assert [(fact.value, fact.roles) for fact in facts if fact.kind == "person"] == [("سالم الحداد", roles)]


def test_the_office_in_front_of_and_is_of_him_who_is_named_before() -> None:
    text = "حضر سالم الحداد، وزير النقل، ومروان القصير، رئيس المجلس، حفل الافتتاح."
    found = {fact.value: fact.roles for fact in extract_facts([article_of(text)]) if fact.kind == "person"}
    assert found == {"سالم الحداد": ("وزير النقل",), "مروان القصير": ("رئيس المجلس",)}


def test_behind_a_preposition_of_place_stands_no_office() -> None:
    spans = find_spans(build("وغاب أفضل لاعب في العالم كريم منصور عن المباراة."), ["person"])
    assert [(span.value, span.roles) for span in spans] == [("كريم منصور", ())]


def test_a_prayer_behind_a_name_is_none_of_it() -> None:
    spans = find_spans(build("وقال سلطان بن زايد آل نهيان طيب الله ثراه إن التراث أمانة."), ["person"])
    assert [span.value for span in spans] == ["سلطان بن زايد آل نهيان"]


@pytest.mark.parametrize(
    "headline",
    ["كريم منصور أمام لحظة حاسمة", "مصادر صحافية ترجح لقاء كريم منصور وجاره"],
)
def test_a_headline_holds_no_office_of_a_preposition_or_with_a_verb(headline: str) -> None:
    article = build(f"{headline}\nوصل كريم منصور إلى الميناء أمس.")
    found = [span for span in find_spans(article, ["person"]) if span.value == "كريم منصور"]
    assert found
    assert [span.roles for span in found] == [()] * len(found)


def _roles_of(text: str) -> dict[str, tuple[str, ...]]:
    return {span.value: span.roles for span in find_spans(build(text), ["person"])}


@pytest.mark.parametrize(
    ("text", "person", "roles"),
    [
        # What is done to somebody, by or for him, is no part of an office in front of his name.
        ("أوقف المدافع البرازيلي تسديدة يوشوا كيميش بذراعه.", "يوشوا كيميش", ()),
        ("شكلت الحكومة من عشرين وزيرا برئاسة عمر الرزاز.", "عمر الرزاز", ()),
        ("قال مسؤول في حملة دونالد ترامب إن الأمر جيد.", "دونالد ترامب", ()),
        ("وصل قائد مؤيد للرئيس السوري بشار الأسد.", "بشار الأسد", ("الرئيس السوري",)),
        # Nor is it «with» where a place or a people opens with its letter.
        ("قالت مديرة الفرع في بيروت نادية الحداد إن الماء عاد.", "نادية الحداد", ("مديرة الفرع في بيروت",)),
        ("قالت رئيسة وزراء بريطانيا نادية الحداد إن الماء عاد.", "نادية الحداد", ("رئيسة وزراء بريطانيا",)),
        # Whose envoy somebody is has his own office, and either may be named behind it.
        ("قال المبعوث الخاص للرئيس الروسي سالم الحداد إن الماء عاد.", "سالم الحداد", ()),
        ("قال والرئيس المؤقت للجنة سالم الحداد إن الماء عاد.", "سالم الحداد", ("الرئيس المؤقت للجنة",)),
        ("قال وزير المالية دكتور سالم الحداد إن الماء عاد.", "سالم الحداد", ("وزير المالية",)),
        ("هذه تأملات في عالم سالم الحداد.", "سالم الحداد", ()),
        ("قال النائب الأول للرئيس الروسي سالم الحداد نعم.", "سالم الحداد", ("النائب الأول للرئيس الروسي",)),
        ("وقال سالم الحداد رئيس أوكرانيا آنذاك إن الماء عاد.", "سالم الحداد", ("رئيس أوكرانيا آنذاك",)),
        # A name ends one, and so does an adverb.
        ("قال نجم هوليود سالم الحداد إن الماء عاد.", "سالم الحداد", ("نجم هوليود",)),
        ("قال الحارس السابق لتشلسي سالم الحداد إن الماء عاد.", "سالم الحداد", ("الحارس السابق لتشلسي",)),
        ("قال الكاتب المعروف عالمياً سالم الحداد إن الماء عاد.", "سالم الحداد", ("الكاتب المعروف عالمياً",)),
        ("قال الجنرال الأميركي المتقاعد جون هارت أمس.", "جون هارت", ("الجنرال الأميركي المتقاعد",)),
        ("فاز الفريق بكأس الأمير فيصل بن فهد أمس.", "فيصل بن فهد", ("الأمير",)),
        # Behind a name it goes on with the rest of the body's.
        (
            "قالت ندى الحداد، مراسلة الشؤون الأفريقية لصحيفة وول ستريت جورنال، إن الماء عاد.",
            "ندى الحداد",
            ("مراسلة الشؤون الأفريقية لصحيفة وول ستريت جورنال",),
        ),
        # But these end one.
        ("قال وزير خارجيتها بوريس جونسون إن الأمر جيد.", "بوريس جونسون", ("وزير خارجيتها",)),
        (
            "زار السفير الإيطالي في تونس سامي الحداد المدينة.",
            "سامي الحداد",
            ("السفير الإيطالي في تونس",),
        ),
        ("وصل وزير دولة سلطان بن أحمد الجابر أمس.", "سلطان بن أحمد الجابر", ("وزير دولة",)),
        # Behind a name an office ends with the name of the body.
        (
            "لكن اللاعب البرازيلي كيلفن سوزا لاعب بورتو أحرز الهدف.",
            "كيلفن سوزا",
            ("اللاعب البرازيلي", "لاعب بورتو"),
        ),
        (
            "جيل جديد يقوده محمد صلاح لاعب ليفربول الحالي وينهي عقودا من الانتظار.",
            "محمد صلاح",
            ("لاعب ليفربول الحالي",),
        ),
    ],
)
def test_an_office_holds_nothing_else(text: str, person: str, roles: tuple[str, ...]) -> None:
    assert _roles_of(text)[person] == roles


def test_a_bare_word_behind_a_definite_office_opens_the_name() -> None:
    assert _roles_of("أبعدها الحارس سفن أولريش بصعوبة.") == {"سفن أولريش": ("الحارس",)}
