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


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        # Nothing says that the mayor says it.
        (
            (
                "وقال العمدة محمد الراشدي إن القرية تنتظر العيد منذ شهور. وفي الجبل يشتري أهالي كل قبيلة "
                '"ثورا كبيرا يذبح قرب المسجد ويوزع لحمه على جميع الأسر الفقيرة في الوادي".'
            ),
            [None],
        ),
        # Whose the statement is, and that it goes on; the man it speaks of is dead.
        (
            (
                "وكان الدبلوماسي نبيل سرحان قد توفي العام الماضي. وجاء في بيان للحكومة النرويجية "
                '"استعدنا وثائق الدبلوماسي الراحل نبيل سرحان أمس"، وأضاف "نفذت العملية دون أي خسائر".'
            ),
            ["الحكومة النرويجية", "الحكومة النرويجية"],
        ),
        (
            (
                "ولم يفتح تحقيق في مقتل الصحفية هيام قرقماز. وفي السياق ذاته، طالبت الخارجية الكندية "
                '"بتحقيق شامل ومعمق في مقتل الصحفية هيام قرقماز".'
            ),
            ["الخارجية الكندية"],
        ),
        (
            (
                "وأورد المدعي أن الشيك رفض. وأبرز المقال الافتتاحي أن "
                '"مقتضيات القانون غير قابلة للتأويل أو الجدال".'
            ),
            ["المقال الافتتاحي"],
        ),
        # The march is what is spoken of.
        (
            (
                "وأوضحت وزارة الخارجية أنها تتابع الوضع، كما وصفت المسيرة بأنها "
                '"محاولة لتصدير أزمات هذه الحكومة إلى الجانب الآخر".'
            ),
            ["وزارة الخارجية"],
        ),
        (
            (
                "ويرى المتحدث أن العيد قديم. وهو الطرح الذي يشدد عليه الفاعل الجمعوي وأستاذ التاريخ، خالد العياضي، "
                'بقوله إن الاحتفال يمثل "احتفاء بالأرض واحتفالا بالذاكرة وبالإنسان في الجبل".'
            ),
            ["خالد العياضي"],
        ),
        (
            (
                "وتحدث الطالب سمير الحسنوني عن الجامعة. وطالب البلاغ الصادر عن المنظمة بالحوار، فيما استنكر "
                '"عنصرية الإدارة في تعاملها مع القادمين من الجنوب".'
            ),
            ["البلاغ الصادر"],
        ),
        (
            (
                "تصريحا أدلى به وزير الخارجية البرتغالي، دلماسو، أمام مجلس الشيوخ، حيث قال: "
                '"لقد تعودنا لمدة طويلة على هذه الفوضى".'
            ),
            ["دلماسو"],
        ),
        (
            (
                "قال المتحدث باسم الجيش، الليفتنانت كولونيل مارتن أودوفان، في بيان إن "
                '"القوات شنت ضربة في ليلة الثلاثاء الماضي".'
            ),
            ["مارتن أودوفان"],
        ),
        (
            (
                "وجاء في مقدمة الكتاب أن “الحياة البدوية كانت أفضل معلم للفنان”، معتبرة أن الفنان الراحل نوري "
                "الصابري “كان يمتاز بموهبة موسيقية خارقة طورها بشكل مبتكر”."
            ),
            ["مقدمة الكتاب", "مقدمة الكتاب"],
        ),
    ],
)
def test_a_wrong_name_is_worse_than_none(text: str, speakers: list[str | None]) -> None:
    assert [speaker for _, speaker in quotes(text)] == speakers


@pytest.mark.parametrize(
    ("text", "person"),
    [
        # A professor goes on as «the writer».
        (
            (
                "قال ماسيمو فاجيولاتي أستاذ اللاهوت بجامعة الشمال إن الحرب تتحدى الافتراضات. "
                'وتابع الكاتب قائلا "كنا نظن أننا تركنا عصر الصراعات الكبرى وراءنا".'
            ),
            "ماسيمو فاجيولاتي",
        ),
        # He has two offices.
        (
            (
                "أكد مصطفى بايتان، الوزير المنتدب لدى رئيس الحكومة المكلف بالعلاقات مع البرلمان، الناطق باسم "
                "الحكومة، أن المجلس سيجتمع. وشدد الناطق باسم الحكومة على أن "
                '"الورش جار على قدم وساق في البلاد".'
            ),
            "مصطفى بايتان",
        ),
        (
            (
                "وزيرة الابتكار والعلوم والتكنولوجيا فركاش هكوهاني قالت إن "
                '"المذكرة الموقعة بين الوزارتين تندرج في إطار التعاون".'
            ),
            "فركاش هكوهاني",
        ),
        (
            (
                "في حين صرح مدير الشركة الوطنية للنفط (سونامار) توفيق حكاري بأن المؤسسة لديها "
                '"قدرة غير مستغلة على أنبوب الغاز العابر للبحر".'
            ),
            "توفيق حكاري",
        ),
        (
            (
                "قال براين دوليان كبير مستشاري مقرر المنظمة إن أمام المحكمة وثيقتين. وأوضح دوليان أن "
                '"على المحكمة أن تتخذ قرارا سريعا".'
            ),
            "براين دوليان",
        ),
        (
            'وعاد شهباز شقيق شريدان إلى بلاده. وقال شهباز إن "الحزب مستهدف من الجميع منذ أشهر طويلة".',
            "شهباز",
        ),
    ],
)
def test_finds_the_person_who_is_meant(text: str, person: str) -> None:
    assert [span.speaker_person for span in find_spans(build(text), ["quote"])] == [person]


def test_what_something_is_called_is_no_speech() -> None:
    text = 'ولم توضح الناطقة باسم الوحدة التي يطلق عليها "وحدة تنسيق أعمال الإدارة" متى يفتح المعبر.'
    assert quotes(text) == []
    assert quotes("وفي الختام طالبت “لجنة دعم معتقلي القضية الوطنية” بإطلاق سراح الجميع.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # Most countries are feminine: the writer added, *Egypt was a part*.
        (
            (
                "ورأى الكاتب طه الحسيني أن البلاد قديمة. وأضاف مصر كانت جزءا من البحر، وتابع "
                '"من السخف اعتبار مصر جزءا من الشرق البعيد".'
            ),
            "طه الحسيني",
        ),
        (
            (
                "وكانت مصر قد انتقدت اعتزام اليونسكو منح الجائزة للمصور، معتبرة أن هذا الأمر يمثل "
                '"استخفافا بدولة القانون وتسييسا للمنظمة الدولية".'
            ),
            "مصر",
        ),
    ],
)
def test_countries_speak_with_verbs_of_their_gender(text: str, speaker: str) -> None:
    assert [who for _, who in quotes(text)] == [speaker]


@pytest.mark.parametrize(
    ("verb", "person"), [("وقالت", "ليلى بناني"), ("وقال", "كريم بناني"), ("وبحسب", None)]
)
def test_a_woman_and_a_man_of_one_last_name_are_told_apart(verb: str, person: str | None) -> None:
    text = (
        "التقى الوزير كريم بناني المديرة ليلى بناني في مقر المدرسة أمس. "
        f"{verb} بناني إن “المدرسة استقبلت مئتي تلميذ جديد هذا العام”."
    )
    assert [span.speaker_person for span in find_spans(build(text), ["quote"])] == [person]


def test_an_agency_that_is_told_something_is_not_who_speaks() -> None:
    said = 'وأوضحت أن "الباعة هناك يشكون من المطر"، وقالت لوكالة فرانس برس "هذا السوق يحتاج إلى سقف جديد".'
    assert [speaker for _, speaker in quotes(said)] == [None, None]


def test_where_an_office_is_held_does_not_part_it_from_its_name() -> None:
    said = 'وقال المتحدث باسم الحرس الوطني في الجزيرة، العقيد سمير حداد: "هذا السوق يحتاج إلى سقف جديد".'
    assert quotes(said) == [("هذا السوق يحتاج إلى سقف جديد", "سمير حداد")]


def test_a_document_at_the_end_of_a_long_sentence_introduces_a_short_quotation() -> None:
    text = (
        "قالت الوزارة شيئا.\n"
        "وقد نشرت الصحف المحلية في عددها الصادر صباح اليوم مقتطفات طويلة جدا من البيان:\n"
        "«نحن لا نقبل هذا»."
    )
    assert quotes(text) == [("نحن لا نقبل هذا", "البيان")]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        # By the given name alone, where one of the article has it.
        (
            "تحدثت المؤلفة نادين الحلبي عن العمل. وأوضحت نادين أن «المسلسل مشاركة لتجارب شخصية حاضرة في واقعنا».",
            "نادين الحلبي",
        ),
        # By his office before he is named with it.
        (
            (
                "وقال مدير المستشفى إن «الرئيس يعاني من التهاب في الرئة اليمنى».\n"
                "وأكد مدير المستشفى سعيد حداد أن الرئيس بخير."
            ),
            "سعيد حداد",
        ),
        # By a work of his.
        (
            (
                "طالب الدكتور مصطفى قادري، أستاذ التاريخ بجامعة فاس، بإلغاء العطلة.\nوقال قادري إن الأمر صعب.\n"
                "وأوضح صاحب كتاب «وطن آخر» أن «هناك خللا في اعتماد هذا اليوم عيدا وطنيا»."
            ),
            "مصطفى قادري",
        ),
        # Whom he tells is a noun with a pronoun.
        (
            "ويذكر الكاتب أن أرسطو كان يحذر طالبه الشاب من الشرق بقوله «إن أسلوب حياة الفرس يحمل بذور الموت».",
            "أرسطو",
        ),
        # By the last two of three names.
        (
            "قال الأستاذ محمد الأمين الركالة إن الأمر جديد. الأمين الركالة لخصه، سماه «مثلث الحكم القديم الجديد».",
            "محمد الأمين الركالة",
        ),
    ],
)
def test_finds_who_is_called_otherwise(text: str, person: str) -> None:
    spans = [span for span in find_spans(build(text), ["quote"]) if span.speaker_person or span.speaker]
    assert [span.speaker_person for span in spans] == [person]


def test_who_is_to_blame_says_nothing() -> None:
    text = "وتناول التقرير تحديد المسؤول عن الأزمة، وقال إن «ملايين الناس يعانون من الجوع الحاد في العالم»."
    assert quotes(text)[0][1] != "المسؤول"


def test_several_who_condemn_are_who_is_quoted() -> None:
    text = (
        "نظمت الحركة وقفة تنديدا باغتيال عمر خالق. واستنكر المحتجون كافة أشكال العنف "
        "«الذي أصبح ظاهرة تستنشقها فصائل طلابية كثيرة»."
    )
    assert quotes(text) == [("الذي أصبح ظاهرة تستنشقها فصائل طلابية كثيرة", "المحتجون")]


def test_a_masculine_document_holds_nothing_with_a_feminine_verb() -> None:
    text = (
        "وسارعت إسرائيل إلى إدانة هذا النص، واعتبرت أنه يدعم "
        "«المبادرات الشعبوية الخطيرة والمتطرفة التي تدعو إلى المقاطعة»."
    )
    ((_, speaker),) = quotes(text)
    assert speaker is None


def test_one_does_not_go_on_for_several() -> None:
    text = "ويرى المؤيدون أن المعارضة فشلت في ذلك. وأضاف: «لا نريد شيئا غير حقوقنا كلها»."
    assert quotes(text) == [("لا نريد شيئا غير حقوقنا كلها", None)]


def test_a_report_by_somebody_speaks_for_him() -> None:
    text = (
        "نشرت مجلة الأفق مقالا عن تقرير صدر مؤخرا عن برنامج الأغذية العالمي يقول إن ملايين سينضمون إلى "
        "«الصفوف المتضخمة لأولئك الذين يعانون من الجوع»."
    )
    (quote,) = find_spans(build(text), ["quote"])
    assert (quote.speaker, quote.speaker_organization) == ("تقرير", "برنامج الأغذية العالمي")


def test_a_sentence_that_turns_to_somebody_leaves_who_spoke_before() -> None:
    text = (
        "وقالت الممثلة نادية الحلبي إن الأمر صعب. وانتهى الأمر بالنسبة لزندلة سرمد، وهي تعمل، تقول "
        "«أعيش هنا منذ عام ولا أعرف أحدا»."
    )
    (quote,) = find_spans(build(text), ["quote"])
    assert quote.speaker_person is None


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [
        ("وذكرت وسائل إعلام مصرية أن", "وسائل إعلام مصرية"),
        # Without an adjective it may be what she speaks of.
        ("وأكدت ضرورة أن", "ليلى حداد"),
    ],
)
def test_things_with_an_adjective_tell_what_follows(clause: str, speaker: str) -> None:
    text = f'قالت الكاتبة ليلى حداد إنها لا تعرفه.\n\n{clause} "يضم القضاة التهمة إلى القضايا الأخرى أمس".'
    (span,) = find_spans(build(text), ["quote"])
    assert (span.speaker_person or span.speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # A network is where one writes.
        (
            (
                "قال الكاتب سالم الخطيب إن الأمر مؤسف.\n\nجاء ذلك في تغريدات للخطيب على صفحته بموقع التواصل "
                'الاجتماعي، تويتر، حيث قال: "سيطرة الحكومة على الميناء أمر مؤسف".'
            ),
            "سالم الخطيب",
        ),
        ('قالت تويتر إنها "تعيد النظر في كل القواعد القديمة".', "تويتر"),
        # She who answers is not he who asks.
        (
            (
                "حوكمت ليلى حداد أمس. وفي اليوم الأول سألها رئيس المحكمة أين كان زوجها، فأجابت "
                '"ذهب لإحضار الماء واختفى ولا أعرف شيئا عنه".'
            ),
            "ليلى حداد",
        ),
    ],
)
def test_what_stands_nearer_to_the_verb_is_not_always_its_subject(text: str, speaker: str) -> None:
    (span,) = find_spans(build(text), ["quote"])
    assert (span.speaker_person or span.speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                'أما سامي ميلر المحلل في مركز "رقعة الشرق" فقد قال '
                '"أعتقد أنه من الحكمة تخفيف الآمال في كل شيء هذا العام".'
            ),
            "سامي ميلر",
        ),
        (
            (
                "ونسبت الصحيفة إلى الوزير سامي حداد قوله هذا الأسبوع إن "
                '"الهجوم يؤرخ لانهيار كل ما كان بعد الحرب العالمية".'
            ),
            "سامي حداد",
        ),
        (
            (
                'نقلت وكالة الأنباء المغربية عن جامعة "ابن رقعة" قولها إنها فتحت تحقيقا.\n\n'
                'وتابعت "الجامعة حريصة على ضمان شروط الشفافية والموضوعية".'
            ),
            "ابن رقعة",
        ),
    ],
)
def test_to_whom_a_sentence_turns_and_from_whom_words_are_relayed(text: str, speaker: str) -> None:
    (span,) = find_spans(build(text), ["quote"])
    assert (span.speaker_person or span.speaker) == speaker


def test_who_relays_in_marks_is_no_quotation() -> None:
    text = 'قال الباحث سامي كارتر إن المحيط هادئ، وفق ما نقلت "إن بي سي نيوز".'
    assert list(find_spans(build(text), ["quote"])) == []
