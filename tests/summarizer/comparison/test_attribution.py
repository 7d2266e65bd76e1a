"""Who stands behind a sentence: who is attributed, and not who is named."""

from __future__ import annotations

import pytest

from summarizer import Attribution, build_document, extract_facts
from tests.summarizer.builders import article_of


def source(sentence: str, language: str = "ar") -> tuple[str, str]:
    articles = [article_of(sentence, language=language)]
    found = Attribution(build_document(articles), extract_facts(articles)).of(0)
    return found.kind, found.text


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("وقالت الوزارة في بلاغ إن الأشغال ستبدأ.", "official"),
        ("وذكرت وكالة الأنباء أن الأشغال ستبدأ.", "medium"),
        ("وقال مصدر مطلع إن الأشغال ستبدأ.", "unnamed"),
        ("وذكر التلفزيون نقلا عن مسؤول طيران، أن الأشغال ستبدأ.", "unnamed"),
        ("ونقلت رويترز عن مسؤول إن الأشغال ستبدأ.", "unnamed"),
        ("وقال وزير الصيد كريم الوادي إن الأشغال ستبدأ.", "person"),
        ("بدأت الأشغال صباح اليوم، وفق ما أفاد الناطق باسم البلدية سامي الجبلي.", "person"),
        ("بدأت الأشغال صباح اليوم.", "outlet"),
        ("استقبل كريم الوادي وفدا من الصيادين في الميناء.", "outlet"),
        ("وذكرت الوزارة أن كريم الوادي سيزور الميناء.", "official"),
        ("وقالت الشرطة إن الأشغال ستبدأ.", "official"),
        ("وجاء في بيان للبلدية: الأشغال ستبدأ.", "official"),
        ("أعلن المجلس البلدي فوز كريم الوادي في الانتخابات.", "official"),
        ("تحسن الطقس في الواحة بعدما أعلنت الحكومة نهاية الإنذار.", "outlet"),
        ("وذكرت محكمة الواحة حيث حوكم كريم الوادي أن الجلسة تأجلت.", "official"),
        ("وقال مصدر مطلع إن كريم الوادي سيزور الميناء.", "unnamed"),
        ("وأكدت الوكالة الدولية للطاقة المائية أن السد آمن.", "official"),
        ("وذكرت الوكالة الوطنية للإعلام أن السد آمن.", "medium"),
        ("وأكدت الوكالة أن السد آمن.", "medium"),
        ('من جهة ثانية نقلت "المرجان" عن وزير الصيد كريم الوادي تنديده بالقرار.', "person"),
        ("من جهته قال مدير المستشفى إن الجرحى كثر.", "official"),
        ("وفي وقت سابق، قالت فنزويلا إنها ضحية.", "official"),
        ("ونفت موسكو ضلوعها في الهجوم.", "official"),
        ("وقال متحدث باسم الوكالة إن السد آمن.", "official"),
        ("وكان مدرب الواحة كريم الوادي اعتبر أن الفريق جاهز.", "person"),
        ("وقال طبيب إن الجرحى كثر.", "unnamed"),
        ("وقال صحافي من رويترز على الطائرة، إن الجرحى كثر.", "medium"),
        ("وأكد أنصار الحزب أنهم سينظمون مسيرة.", "unnamed"),
        ("خرج القطار عن سكته صباح الأحد قرب الواحة، كما أفاد التلفزيون الرسمي.", "medium"),
        ("ونقلت وسائل إعلام محلية عن خدمة الإسعاف البلدية، قولها إن الحادث خلف قتلى.", "official"),
        ("وانتقدت لجنة أهلية في الواحة غياب تعويضات لأصحاب الأراضي.", "official"),
        ("السد آمن، حسب وسائل إعلام حكومية محلية.", "medium"),
    ],
)
def test_arabic_names_its_source_behind_the_verb(sentence: str, expected: str) -> None:
    assert source(sentence)[0] == expected


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "The ministry said the works would begin.", "official"),
        ("en", "Witnesses said that Sami Jabali had left the port.", "unnamed"),
        ("fr", "Selon une source, les travaux commenceront lundi.", "unnamed"),
        ("en", "The works began on Monday.", "outlet"),
    ],
)
def test_french_and_english_name_it_in_front(language: str, sentence: str, expected: str) -> None:
    assert source(sentence, language)[0] == expected


def test_the_words_of_the_source_are_those_of_the_sentence() -> None:
    assert source("وقال وزير الصيد كريم الوادي إن الأشغال ستبدأ.")[1] == "وزير الصيد كريم الوادي"


def test_the_source_ends_where_its_name_does() -> None:
    kind, text = source("نفت الهيئة البحرية المحلية اختطاف عبارة تابعة لشركة المرجان في الخليج.")
    assert (kind, text) == ("official", "الهيئة البحرية المحلية")
    assert source("السد آمن، وفقا لمراسل الجريدة في وادي الزان.")[1] == "مراسل الجريدة"
    assert source("السد آمن، حسبما أعلن التلفزيون المحلي، وكانت الأشغال قد انتهت.")[1] == "التلفزيون المحلي"


def test_a_verb_behind_its_subject_or_an_opening_has_its_source_too() -> None:
    had = source("وكان وزير الصيد كريم الوادي قد أكد السبت أن الأشغال ستبدأ.")
    assert had == ("person", "وزير الصيد كريم الوادي")
    assert source("وقبل إعلان النتائج، أعلنت وزارة الصيد أن الأشغال ستبدأ.") == ("official", "وزارة الصيد")
    assert source("وكان الميناء مغلقا، وقد عادت السفن إليه مساء السبت.")[0] == "outlet"


def test_who_goes_on_is_who_spoke_before() -> None:
    said = ("وقال وزير الصيد كريم الوادي إن الأشغال ستبدأ.", "وأضاف أن الرصيف جاهز.", "بدأت الأشغال أمس.")
    articles = [article_of(*said)]
    attribution = Attribution(build_document(articles), extract_facts(articles))
    assert [attribution.of(i).kind for i in range(3)] == ["person", "person", "outlet"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("وفق التدوينة المنشورة على الصفحة الرسمية، فإنه سيتم إصلاح السد.", "التدوينة المنشورة"),
        ("وأكد المتحدث الرسمي باسم الميناء، استمرار الأشغال في السد.", "المتحدث الرسمي"),
        ("واتهمت بريطانيا روسيا بالمسؤولية عن تلوث النهر.", "بريطانيا"),
    ],
)
def test_a_source_ends_where_what_was_said_begins(sentence: str, expected: str) -> None:
    assert source(sentence)[1].startswith(expected)
    assert "،" not in source(sentence)[1]
    assert "روسيا" not in source(sentence)[1]


@pytest.mark.parametrize(
    ("sentence", "kind", "text"),
    [
        ("غرقت العبارة فجر الثلاثاء، حسبما أفاد خفر السواحل.", "official", "خفر السواحل"),
        ("أعلن خفر السواحل أن العبارة غرقت.", "official", "خفر السواحل"),
        ("ونفت «حركة التلال» خسارة البلدة، مؤكدة أن مقاتليها بخير.", "official", "«حركة التلال»"),
        ("وأعلنت الحكومة الحداد ثلاثة أيام.", "official", "الحكومة"),
        ("وتوقع محللون استطلعت وكالة المرجان آراءهم أن ترتفع الأسعار.", "unnamed", "محللون"),
        ("ووصفت عائلة الوادي الحكم بأنه جائر.", "unnamed", "عائلة الوادي"),
        ("ونقلت صحيفة «المرصد» عن مصدر عسكري قوله إن التعزيزات في الطريق.", "unnamed", "مصدر عسكري"),
        ("وقالت أشيا مواليم (34 عاما) إن العبارة كانت مكتظة.", "person", "أشيا مواليم"),
        ("ونقل 23 مصابا إلى مستشفى المدينة.", "outlet", ""),
        ("السد آمن، وفق ما أعلن الجمعة مسؤول في الوزارة.", "unnamed", "مسؤول"),
        ("وتوزع المقاعد وفق قانون النظام الجديد.", "outlet", ""),
        ("والحديث الذي سجل دار حول بيع الميناء.", "outlet", ""),
    ],
)
def test_arabic_sources_that_no_list_knows(sentence: str, kind: str, text: str) -> None:
    assert source(sentence) == (kind, text)


def test_the_same_source_is_the_one_before_and_he_is_no_body() -> None:
    said = (
        "وقال خفر السواحل إنه أوقف مالك العبارة كريم الوادي.",
        "وأوضح المصدر نفسه أن الركاب بخير.",
        "وقالت الشرطة إنها أوقفت كريم الوادي.",
        "وهو ينفي أن تكون العبارة محملة أكثر من طاقتها.",
    )
    articles = [article_of(*said)]
    attribution = Attribution(build_document(articles), extract_facts(articles))
    assert [attribution.of(i).kind for i in range(4)] == ["official", "official", "official", "person"]
    assert attribution.of(1).text == "خفر السواحل"


def test_an_outlet_of_the_set_is_a_medium() -> None:
    articles = [
        article_of("وذكرت وكالة الساحل أن السد آمن.", id="a"),
        article_of("السد آمن.", id="b", outlet="وكالة الساحل"),
    ]
    assert Attribution(build_document(articles), extract_facts(articles)).of(0).kind == "medium"


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "text"),
    [
        ("en", "Haddad's party rejected the results.", "official", "Haddad's party"),
        ("en", "Salma Haddad's board on Tuesday declared the port open.", "official", "Salma Haddad's board"),
        ("en", "The toll rose to seven on Thursday, civil protection said.", "official", "civil protection"),
        ("fr", "Trois agents sont blessés, d'après le syndicat du port.", "official", "le syndicat du port"),
        (
            "fr",
            "Le port est fermé, a annoncé la préfecture de police dans la soirée.",
            "official",
            "la préfecture de police",
        ),
        ("en", "The United States congratulated the harbour.", "outlet", ""),
    ],
)
def test_latin_sources_end_where_they_do(language: str, sentence: str, kind: str, text: str) -> None:
    assert source(sentence, language) == (kind, text)
