from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def quotes(text: str) -> list[tuple[str, str | None]]:
    return [(span.value, span.speaker) for span in find_spans(build(text), ["quote"])]


@pytest.mark.parametrize(
    ("text", "value", "speaker"),
    [
        (
            "وقال وزير النقل محمد عبد الجليل إن «السكة الجديدة ستربط المدينتين قبل نهاية السنة».",
            "السكة الجديدة ستربط المدينتين قبل نهاية السنة",
            "محمد عبد الجليل",
        ),
        (
            '"لن نرفع الأسعار هذا الموسم مهما كانت الظروف"، يقول وزير الفلاحة محمد صديقي.',
            "لن نرفع الأسعار هذا الموسم مهما كانت الظروف",
            "محمد صديقي",
        ),
        (
            "وأكد المتحدث باسم الحكومة أن “القرار لا رجعة فيه ولن يؤجل تطبيقه”.",
            "القرار لا رجعة فيه ولن يؤجل تطبيقه",
            "المتحدث باسم الحكومة",
        ),
        (
            "وحسب وزارة الصحة، فإن «عدد الحالات تراجع كثيرا خلال الأسبوع الأخير».",
            "عدد الحالات تراجع كثيرا خلال الأسبوع الأخير",
            "وزارة الصحة",
        ),
        (
            "وأشارت الوزيرة الجديدة إلى «عزم الحكومة على بناء مستشفى في كل ولاية».",
            "عزم الحكومة على بناء مستشفى في كل ولاية",
            "الوزيرة الجديدة",
        ),
        (
            "وشدد المتحدث الذي حضر اللقاء على أن «المشروع لن يتوقف مهما طال الزمن».",
            "المشروع لن يتوقف مهما طال الزمن",
            "المتحدث",
        ),
        (
            "وأكد محافظ طرطوس أن «المرفأ سيعمل ليلا ونهارا خلال الصيف».",
            "المرفأ سيعمل ليلا ونهارا خلال الصيف",
            "محافظ طرطوس",
        ),
        (
            "نشرت وزارة الطاقة بلاغا عن زيارة المسؤول الإيطالي للجزائر، وأكدت أن «المحادثات تناولت ملفات كثيرة».",
            "المحادثات تناولت ملفات كثيرة",
            "وزارة الطاقة",
        ),
        (
            "وقالت الفيدرالية المهنية إن «المهنيين يعيشون وضعية صعبة منذ شهور».",
            "المهنيين يعيشون وضعية صعبة منذ شهور",
            "الفيدرالية المهنية",
        ),
    ],
)
def test_finds_who_speaks(text: str, value: str, speaker: str) -> None:
    assert quotes(text) == [(value, speaker)]


def test_a_pronoun_stands_for_who_spoke_last() -> None:
    text = (
        "وقال وزير النقل محمد عبد الجليل إن الأشغال تتقدم كما هو مقرر لها. "
        "وأضاف أن «السكة الجديدة ستربط المدينتين قبل نهاية السنة»."
    )
    assert [speaker for _, speaker in quotes(text)] == ["محمد عبد الجليل"]


def test_a_quotation_that_is_never_closed_ends_with_its_sentence() -> None:
    text = "وأكد المتحدث باسم الحكومة أن «القرار لا رجعة فيه ولن يؤجل تطبيقه. وغادر القاعة."
    assert [value for value, _ in quotes(text)] == ["القرار لا رجعة فيه ولن يؤجل تطبيقه"]


@pytest.mark.parametrize(
    "text",
    [
        "عرض فيلم «حكاية البحر والمدينة البعيدة جدا» في القاعة.",
        "وصف النقابي العرض بـ«الضعيف» أمام الحاضرين.",
        "فاز فريق «نجم الساحل» بالمباراة.",
        "لا كلام بين مزدوجتين هنا.",
    ],
)
def test_names_and_titles_are_no_speech(text: str) -> None:
    assert quotes(text) == []


def resolved(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(s.speaker, s.speaker_person, s.via) for s in find_spans(build(text), ["quote"])]


@pytest.mark.parametrize(
    ("text", "speaker", "person"),
    [
        (
            "استقبل وزير النقل سامي الحداد وفدا من التجار. وقال الوزير: «سنعيد فتح الطريق الجبلي قبل الشتاء».",
            "الوزير",
            "سامي الحداد",
        ),
        (
            (
                "التقى الوزير سامي الحداد نظيره التركي مراد أوزان. "
                "وقال الوزير التركي: «سنبني جسرا جديدا بين المدينتين»."
            ),
            "الوزير التركي",
            "مراد أوزان",
        ),
        (
            "قال الباحث نادر الخطيب إن الأرقام مقلقة. وأضاف المتحدث ذاته: «لم نر مثل هذا الجفاف منذ عقود».",
            "المتحدث ذاته",
            "نادر الخطيب",
        ),
        (
            "قال الباحث نادر الخطيب إن الأرقام مقلقة. وتابع: «لم نر مثل هذا الجفاف منذ عقود طويلة».",
            "نادر الخطيب",
            "نادر الخطيب",
        ),
        (
            "افتتح سامي الحداد المعرض. وفي الشارع قال شرطي متقاعد: «هذه الحرفة لا تظهر إلا حين تغيب».",
            None,
            None,
        ),
    ],
)
def test_tells_whom_a_description_means(text: str, speaker: str | None, person: str | None) -> None:
    found = resolved(text)
    assert len(found) == 1
    assert found[0][1] == person
    assert speaker is None or found[0][0] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "وعلق الحداد ضاحكا: «خلاف بسيط على مساحة صغيرة انتهى بفنجان قهوة».",
        "وقال مدرب الفريق، التونسي سامي الحداد: «خلاف بسيط على مساحة صغيرة انتهى بفنجان قهوة».",
    ],
)
def test_neither_manner_nor_nationality_hides_who_speaks(text: str) -> None:
    found = resolved(f"وصل سامي الحداد إلى الملعب. {text}")
    assert [person for _, person, _ in found] == ["سامي الحداد"]


def test_an_agency_is_the_channel_and_not_who_speaks() -> None:
    text = "ونقلت وكالة الأنباء عن الناطق كريم سلمان أن «الجسر سيفتح أمام الشاحنات الأسبوع القادم»."
    assert resolved(text) == [("كريم سلمان", "كريم سلمان", "وكالة الأنباء")]


def test_two_ministers_are_told_apart_or_not_at_all() -> None:
    text = (
        "حضر وزير العدل سامي الحداد ووزير المالية نادر الخطيب الجلسة. "
        "وقال الوزير: «لن نقبل أن تؤجل هذه القوانين مرة أخرى»."
    )
    assert [person for _, person, _ in resolved(text)] == [None]


def test_a_quotation_goes_on_over_paragraphs() -> None:
    text = (
        'قال الخبير نادر الخطيب: "السوق في ركود منذ سنتين كاملتين.\n'
        '"لكن المؤشرات الأخيرة تبعث على التفاؤل في الشمال".'
    )
    assert [person for _, person, _ in resolved(text)] == ["نادر الخطيب", "نادر الخطيب"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وشكر الوزير التركي المملكة قائلا: «لقينا في كل مكان ترحيبا لم نكن ننتظره».", "الوزير التركي"),
        ("ويلخص المصدر نفسه الفرق بقوله: «للملعب أبواب تغلق أما النهر فلا أبواب له».", "المصدر نفسه"),
        ("وأوضح الفريق الفكرة بقوله: «نريد أن يختار كل تلميذ مهنته بنفسه دون ضغط».", "الفريق"),
        ("وقال مصدر أمني إن «الحراسة ستشدد على المداخل كلها ابتداء من الغد».", "مصدر أمني"),
        (
            "وقال الأمين العام للاتحاد إن «الحراسة ستشدد على المداخل كلها ابتداء من الغد».",
            "الأمين العام للاتحاد",
        ),
        (
            "وكانت غاية اللقاء، بلغة البلاغ الرسمي، «بحث السبل الكفيلة بتنظيم السير في المدينة».",
            "البلاغ الرسمي",
        ),
        ("ونقل بيان صادر عن وزارة النقل عن الوزيرة قولها إن «الطريق ستفتح أمام الشاحنات غدا».", "الوزيرة"),
        ("صرح الأحد الماضي أن «الطريق ستفتح أمام الشاحنات في الأسبوع القادم».", None),
    ],
)
def test_a_description_ends_with_what_agrees_with_it(text: str, speaker: str | None) -> None:
    assert [said for _, said in quotes(text)] == [speaker]


def test_a_communique_speaks_for_who_issues_it() -> None:
    text = (
        "استقبل سامي الحداد وفدا من التجار. وفي ما يلي نص البلاغ كاملا:\n"
        "«تعلن المديرية العامة للنقل أن الطريق الجبلي سيفتح أمام الشاحنات قبل الشتاء»."
    )
    assert resolved(f"خبر\n{text}") == [("المديرية العامة للنقل", None, None)]


def test_what_nobody_is_said_to_say_has_no_speaker() -> None:
    text = (
        "استقبل سامي الحداد وفدا من التجار. وتفتح الاتفاقية باب "
        "«تبادل الخبرات والتجارب وتشجيع تنقل الطلبة والباحثين بين جامعات البلدين كلها»."
    )
    assert resolved(text) == [(None, None, None)]


def meant(text: str) -> list[tuple[str | None, str | None, str | None]]:
    spans = find_spans(build(text), ["quote"])
    return [(s.speaker, s.speaker_person, s.speaker_organization) for s in spans]


@pytest.mark.parametrize(
    ("text", "speaker", "organization"),
    [
        (
            "أعلنت وزارة النقل المغربية موعد الأشغال. وقالت الوزارة: «ستفتح الطريق أمام الشاحنات قبل الشتاء».",
            "الوزارة",
            "وزارة النقل المغربية",
        ),
        (
            (
                "أفادت وزارة النقل المغربية في بيان أن الأشغال تتقدم. "
                "وتابع البيان أن «الطريق ستفتح أمام الشاحنات قبل الشتاء»."
            ),
            "البيان",
            "وزارة النقل المغربية",
        ),
        (
            (
                "حضرت وزارة النقل ووزارة المالية الاجتماع. "
                "وقالت الوزارة: «ستفتح الطريق أمام الشاحنات قبل الشتاء»."
            ),
            "الوزارة",
            None,
        ),
    ],
)
def test_tells_which_body_a_noun_or_a_document_means(
    text: str, speaker: str, organization: str | None
) -> None:
    assert meant(text) == [(speaker, None, organization)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال أحد مستشاري المنظمة إن «القرار جاء متأخرا على كل حال».", "أحد مستشاري المنظمة"),
        (
            "لكن مسؤولا حكوميا، رفض الكشف عن اسمه، قال لوكالة رويترز: «أقيل الوزير بسبب تأخر الأشغال».",
            "مسؤولا حكوميا",
        ),
        ("وتنفي روسيا التهمة وتصف تحركاتها بأنها «عملية عسكرية خاصة لا غير».", "روسيا"),
        ("وقال وزراء الشؤون الأوروبية إن «البلد يبتعد أكثر فأكثر عن التكتل».", "وزراء الشؤون الأوروبية"),
        ("وذكر الفريق البرلماني، أمام اللجنة، أن «الورش سيغلق أبوابه قبل الشتاء».", "الفريق البرلماني"),
    ],
)
def test_finds_speakers_without_a_name(text: str, speaker: str) -> None:
    assert quotes(text)[0][1] == speaker


@pytest.mark.parametrize(
    "text",
    ["فقد سجل مؤشر «أسهم الشركات الصغرى» ارتفاعا.", "كما ذكرت منصة «نبض الميناء الجديد» يوم أمس."],
)
def test_names_in_marks_behind_their_noun_are_no_speech(text: str) -> None:
    assert quotes(text) == []


def test_a_last_name_behind_a_verb_of_saying_is_the_person_named_before() -> None:
    text = (
        "عقد سامي جذري لقاء مع التجار. "
        "وقال جذري، في تصريح عبر الهاتف، إن «الطريق ستفتح أمام الشاحنات قبل الشتاء»."
    )
    assert [person for _, person, _ in resolved(text)] == ["سامي جذري"]


def test_a_spokesman_of_something_is_not_who_spoke_last() -> None:
    text = (
        "قال الباحث نادر الخطيب إن الأرقام مقلقة. "
        "وقال المتحدث باسم الجيش: «لم نشهد مثل هذه الحركة منذ عقود طويلة»."
    )
    assert meant(text) == [("المتحدث باسم الجيش", None, None)]
