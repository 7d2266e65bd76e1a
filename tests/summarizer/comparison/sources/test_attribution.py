"""Who stands behind a sentence: who is attributed, and not who is named."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer import Attribution, build_document, extract_facts
from summarizer.comparison.sources.noun_phrases import noun_phrase
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
        ("وقالت شبكة المرجان إن الأشغال ستبدأ.", "medium"),
        ("وقالت شبكة أطباء الواحة إن المستشفى مغلق.", "official"),
        ("وقالت شبكة مراقبون إن الاقتراع كان هادئا.", "official"),
        ("وكان كريم الوادي نقل إلى المستشفى حيث أعلن الأطباء أنه بخير.", "outlet"),
        ("وكان كريم الوادي أعلن أن الأشغال ستبدأ.", "person"),
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
        ("وقالت الأناضول إن السد آمن.", "medium"),
        ('من جهة ثانية نقلت "المرجان" عن وزير الصيد كريم الوادي تنديده بالقرار.', "person"),
        ("من جهته قال مدير المستشفى إن الجرحى كثر.", "official"),
        ("وفي وقت سابق، قالت فنزويلا إنها ضحية.", "official"),
        ("ونفت موسكو ضلوعها في الهجوم.", "official"),
        ("وقال متحدث باسم الوكالة إن السد آمن.", "official"),
        ("وقال متحدث باسم نازحين إن السد آمن.", "official"),
        ("وقال متحدث من النازحين إن السد آمن.", "unnamed"),
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
        ("وقالت الوزارة في بلاغ إن الأشغال ستبدأ.", "official", "الوزارة"),
        ("وفي بلاغ جديد بدأت الأشغال.", "official", "بلاغ"),
        ("بدأت وفق بيان الأشغال.", "official", "بيان الأشغال"),
        ("وهو قال إن الأشغال ستبدأ.", "outlet", ""),
        ("أفادت وسائل إعلام بأن الأشغال ستبدأ.", "medium", "وسائل إعلام"),
        ("وحسب ما أعلنت الوزارة، بدأت الأشغال.", "official", "الوزارة"),
        ("ووفق ما ذكرت الوكالة الوطنية للإعلام، بدأت الأشغال.", "medium", "الوكالة الوطنية للإعلام"),
        ("وأوضحت أن الأشغال ستبدأ.", "outlet", ""),
        ("وأشارت إلى أن الأشغال ستبدأ.", "outlet", ""),
        ("وأضافت: «ستبدأ الأشغال».", "outlet", ""),
        ("وأضافت الوزارة «ستبدأ الأشغال».", "official", "الوزارة"),
        ("واليوم أضافت أن الأشغال ستبدأ.", "outlet", ""),
        (
            "وقال مدير المستشفى الإقليمي بمدينة الواحة صباح اليوم السبت في اتصال مع الجريدة إن الجرحى كثر.",
            "official",
            "مدير المستشفى الإقليمي",
        ),
        ("وقال المدير إن الجرحى كثر.", "official", "المدير"),
        ("وقال مدير إن الجرحى كثر.", "unnamed", "مدير"),
        ("وقال مدير مدرسة إن الجرحى كثر.", "unnamed", "مدير مدرسة"),
        ("وقال ناطق باسم البلدية إن الجرحى كثر.", "official", "ناطق باسم البلدية"),
        ("وقال الناطق إن الجرحى كثر.", "official", "الناطق"),
        ("وقال صحافي من التلفزيون إن الجرحى كثر.", "medium", "صحافي"),
        ("وقال الطبيب الشرعي إن الجرحى كثر.", "official", "الطبيب الشرعي"),
        ("وقال سكان الحي إن الجرحى كثر.", "unnamed", "سكان الحي"),
        ("وقال سكان إن الجرحى كثر.", "unnamed", "سكان"),
        ("وقال شهود عيان إن الجرحى كثر.", "unnamed", "شهود عيان"),
        ("وقال الاتحاد إن الجرحى كثر.", "official", "الاتحاد"),
        ("وقال حزب الوردة إن الجرحى كثر.", "official", "حزب الوردة"),
        ("وقالت الرباط إن الجرحى كثر.", "official", "الرباط"),
        ("وقالت الرباط الجديدة إن الجرحى كثر.", "official", "الرباط"),
        ("وقال كريم الوادي إن الجرحى كثر.", "person", "كريم الوادي"),
        (
            "وقال وزير الصيد كريم الوادي، الذي زار الميناء، إن الأشغال ستبدأ.",
            "person",
            "وزير الصيد كريم الوادي",
        ),
        ("وقال الوزير، الذي زاره كريم الوادي، إن الأشغال ستبدأ.", "official", "الوزير"),
        ("وقال الوزير عقب لقائه كريم الوادي إن الأشغال ستبدأ.", "official", "الوزير"),
        ("وقال مصدر في الوزارة لجريدة المرجان إن الأشغال ستبدأ.", "unnamed", "مصدر"),
        ("ونقلت وكالة المرجان للأنباء عن كريم الوادي قوله إن الأشغال ستبدأ.", "person", "كريم الوادي"),
        ("ونقلت وكالة المرجان للأنباء عن مدير الميناء قوله إن الأشغال ستبدأ.", "official", "مدير الميناء"),
        ("ونقلت وكالة المرجان عن المدير، قوله إن الأشغال ستبدأ.", "official", "المدير"),
        ("ونقلت الجريدة عن مصدر عن الوزير أن الأشغال ستبدأ.", "official", "الوزير"),
        ("ونقلت «المرجان الأخضر الصغير الجميل» عن الوزير أن الأشغال ستبدأ.", "official", "الوزير"),
        ("ونقلت «المرجان» عن الوزير أن الأشغال ستبدأ.", "official", "الوزير"),
        ("ونقلت «المرجان»", "outlet", ""),
        ("وقالت الوكالة الدولية للطاقة إن السد آمن.", "official", "الوكالة الدولية للطاقة"),
        ("وقالت وكالة الطاقة إن السد آمن.", "official", "وكالة الطاقة"),
        ("وقالت وكالة أنباء المرجان إن السد آمن.", "medium", "وكالة أنباء المرجان"),
        ("وقالت الوكالة في بيان إن السد آمن.", "medium", "الوكالة"),
        (
            "وقالت الوكالة الجديدة الوطنية الرسمية العامة للأنباء إن السد آمن.",
            "medium",
            "الوكالة الجديدة الوطنية الرسمية العامة للأنباء",
        ),
        (
            "وقالت وكالة التنمية الدولية الوطنية الرسمية للأنباء إن السد آمن.",
            "medium",
            "وكالة التنمية الدولية الوطنية الرسمية للأنباء",
        ),
        ("كان الوزير قد قال إن الأشغال ستبدأ.", "official", "الوزير"),
        ("وكانت الوزارة قد أعلنت بدء الأشغال.", "official", "الوزارة"),
        (
            "وكان الوزير الجديد كريم الوادي في لقاء مع الصيادين في الميناء القديم قد أكد أن الأشغال ستبدأ.",
            "person",
            "الوزير الجديد كريم الوادي",
        ),
        ("وكان الوزير اعتبر بأن الأشغال ستبدأ.", "official", "الوزير"),
        ("وكان قال إن الأشغال ستبدأ.", "outlet", ""),
        ("(الواحة) - قال الوزير إن الأشغال ستبدأ.", "official", "الوزير"),
        ("الواحة (المرجان) قال الوزير إن الأشغال ستبدأ.", "official", "الوزير"),
        ("وفي لقاء مع التجار صباح اليوم السبت، قال الوزير إن الأشغال ستبدأ.", "official", "الوزير"),
        ("وفي لقاء مع التجار صباح اليوم، قال الوزير إن الأشغال ستبدأ.", "official", "الوزير"),
        ("ميناء المرجان الكبير هناك، قال الوزير إن الأشغال ستبدأ.", "outlet", ""),
        ("بدأت الأشغال في الميناء كما قال الوزير.", "official", "الوزير"),
        ("بدأت الأشغال في الميناء وقال الوزير.", "outlet", ""),
        ("بدأت الأشغال قال الوزير.", "official", "الوزير"),
        ("وبين الوزير أن الأشغال ستبدأ.", "official", "الوزير"),
        ("بين الوزير والتجار خلاف قديم.", "outlet", ""),
        ("وفقا للوزارة بدأت الأشغال.", "official", "للوزارة"),
        ("وفقا لوزارة الصيد بدأت الأشغال.", "official", "وزارة الصيد"),
        ("وفقا لوزير الصيد كريم الوادي بدأت الأشغال.", "person", "وزير الصيد كريم الوادي"),
        ("وقال الوزير السبت إن الأشغال ستبدأ.", "official", "الوزير"),
        ("وقالت وزارة الصيد البحري مساء السبت إن الأشغال ستبدأ.", "official", "وزارة الصيد البحري"),
        ("وقالت وزارة الصيد، في بيان، إن الأشغال ستبدأ.", "official", "وزارة الصيد"),
        ("وقال رئيس اللجنة المحلية للصيادين إن الأشغال ستبدأ.", "official", "رئيس اللجنة المحلية"),
        ("وقالت اللجنة فإن الأشغال ستبدأ.", "official", "اللجنة"),
        ("وقالت مصر إن الأشغال ستبدأ.", "official", "مصر"),
        ("وقال ابن كريم الوادي إن الأشغال ستبدأ.", "person", "ابن كريم الوادي"),
        ("وقال", "outlet", ""),
    ],
)
def test_who_speaks_in_which_words(sentence: str, kind: str, text: str) -> None:
    assert source(sentence) == (kind, text)


def kinds(*articles: tuple[str, ...]) -> list[str]:
    """The kind of source of each sentence of some articles."""
    made = [article_of(*texts, id=f"a{n}") for n, texts in enumerate(articles)]
    attribution = Attribution(build_document(made), extract_facts(made))
    return [attribution.of(i).kind for i in range(sum(map(len, articles)))]


SPOKE = "وقال وزير الصيد كريم الوادي إن الأشغال ستبدأ."
MET = "استقبل وزير الصيد كريم الوادي وفدا من التجار."


@pytest.mark.parametrize(
    ("before", "text", "kind"),
    [
        (SPOKE, "وهو ينفي التهمة.", "person"),
        (SPOKE, "وأشارت إلى أن الرصيف جاهز.", "person"),
        (SPOKE, "وأضاف: «الرصيف جاهز».", "person"),
        (SPOKE, "واليوم أضاف أن الرصيف جاهز.", "person"),
        (SPOKE, "وفي المساء أضاف أن الرصيف جاهز.", "outlet"),
        ("وقالت الوزارة إن الأشغال ستبدأ.", "وهي تنفي التهمة.", "official"),
        # Nobody spoke before: a pronoun is a person who was named there, and so is a man who goes on.
        (MET, "وهو ينفي التهمة.", "person"),
        (MET, "وأضاف أن الرصيف جاهز.", "person"),
        (MET, "وأضافت أن الرصيف جاهز.", "outlet"),
        ("بدأت الأشغال في الميناء.", "وهو ينفي التهمة.", "outlet"),
    ],
)
def test_who_goes_on_is_told_by_the_sentence_before(before: str, text: str, kind: str) -> None:
    assert kinds((before, text))[1] == kind
    assert kinds((before, "بدأت الأشغال أمس.", text))[2] == "outlet"
    # Another article's sentence says nothing of it.
    assert kinds((before,), (text,))[1] == "outlet"
    assert kinds((text, before))[0] == "outlet"


def test_a_sentence_is_found_by_an_offset() -> None:
    articles = [article_of(SPOKE, "بدأت الأشغال أمس.")]
    attribution = Attribution(build_document(articles), extract_facts(articles))
    assert attribution.at("a", 3).kind == "person"
    assert attribution.at("a", len(SPOKE) + 3).kind == "outlet"
    assert attribution.at("a", 1000).kind == "outlet"
    assert attribution.at("b", 3).kind == "outlet"


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("وزارة الصيد البحري مساء السبت", "وزارة الصيد البحري"),
        ("وزارة الصيد السبت", "وزارة الصيد"),
        ("وزارة الصيد، وهي وزارة", "وزارة الصيد"),
        ("مصدر من الوزارة", "مصدر"),
        ("من الوزارة", "من الوزارة"),
        ("السبت الماضي", "السبت الماضي"),
        ("وزارة", "وزارة"),
        ("", ""),
    ],
)
def test_a_noun_phrase_ends_where_it_is_told_of_no_more(text: str, phrase: str) -> None:
    assert noun_phrase(text, get_language("ar")) == phrase


def known(sentence: str) -> tuple[str, str]:
    """The source of a sentence whose article names the minister in full behind it."""
    articles = [article_of(sentence, MET)]
    document, facts = build_document(articles), extract_facts(articles)
    found = Attribution(document, facts).of(0)
    assert Attribution(document, facts[::-1]).of(0) == found
    return found.kind, found.text


@pytest.mark.parametrize(
    ("sentence", "kind", "text"),
    [
        # As far behind its verb as a source may be named, and as long as its subject may be in front.
        ("وقال " + "بشدة " * 9 + "كريم الوادي إن الأشغال ستبدأ.", "person", None),
        ("وقال " + "بشدة " * 10 + "كريم الوادي إن الأشغال ستبدأ.", "outlet", ""),
        ("وكان الوزير كريم الوادي في لقاء مع الصيادين في الميناء القديم قد أكد أن السد آمن.", "person", None),
        # What was said is no source.
        ("وأكد بشدة أن كريم الوادي سيزور الميناء.", "outlet", ""),
        ("وأكد بشدة «كريم الوادي سيزور الميناء».", "outlet", ""),
        ("ونقلت «المرجان» أن الوزير سيزور الميناء.", "medium", "«المرجان»"),
        ("وبعد أن أعلنت الحكومة القرار بدأت الأشغال.", "outlet", ""),
        # A part of a name that the article has in full.
        ("وقال الوادي إن الأشغال ستبدأ.", "person", "الوادي"),
        ("وقال كريم إن الأشغال ستبدأ.", "person", "كريم"),
        # A body by its article, with letters enough behind it.
        ("وقال الحلف إن الأشغال ستبدأ.", "official", "الحلف"),
        ("وقالت الأم إن الأشغال ستبدأ.", "outlet", ""),
        ("وحسب ما أعلنت موسكو، بدأت الأشغال.", "official", "موسكو"),
        ("وقالت لجنة الصيد إن الأشغال ستبدأ.", "official", "لجنة الصيد"),
        ("وقال سكان الحي السبت إن الأشغال ستبدأ.", "unnamed", "سكان الحي"),
        ("وقال صحافي بالتلفزيون إن الجرحى كثر.", "medium", None),
        # Behind a dateline.
        ("الواحة القديمة الجديدة (المرجان) قال الوزير إن السد آمن.", "official", "الوزير"),
        ("الواحة القديمة الجديدة (المرجان): قال الوزير إن السد آمن.", "official", "الوزير"),
        ("الواحة القديمة الجديدة (المرجان) هنا اليوم قال الوزير إن السد آمن.", "outlet", ""),
        # A statement near the front.
        ("وفي صباح هذا اليوم بلاغ جديد.", "official", "بلاغ"),
        ("وفي صباح هذا اليوم الجميل بلاغ جديد.", "outlet", ""),
        # What the agency is of is told within five words.
        ("وقالت الوكالة الجديدة الوطنية الرسمية العامة الكبيرة للأنباء إن السد آمن.", "official", None),
        # A medium's name of more than four words is looked at no further.
        ("ونقلت «المرجان الأخضر الصغير الجميل البعيد» عن الوزير أن السد آمن.", "outlet", ""),
        ("وأشارت إلى", "outlet", ""),
        ("بدأت الأشغال نقلا عن طاقم السفينة.", "official", "طاقم السفينة"),
    ],
)
def test_how_far_a_source_is_looked_for(sentence: str, kind: str, text: str | None) -> None:
    found = known(sentence)
    assert found[0] == kind
    assert text is None or found[1] == text


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


@pytest.mark.parametrize(
    ("sentence", "kind", "text"),
    [
        # «Carried» is written like «quoted»: so many people were.
        ("ونقل 23 مسؤولا إلى المستشفى.", "outlet", ""),
        ("بدأت الأشغال حسب 12 مسؤولا.", "unnamed", "12 مسؤولا"),
        ("وقال التجار مساء السبت في الميناء إن الجرحى كثر.", "unnamed", "التجار"),
    ],
)
def test_people_who_are_counted_and_people_who_speak(sentence: str, kind: str, text: str) -> None:
    assert source(sentence) == (kind, text)


def test_the_same_source_may_have_been_named_two_sentences_before() -> None:
    same = "وأوضح المصدر نفسه أن الرصيف جاهز."
    assert kinds((SPOKE, "بدأت الأشغال أمس.", same, "بدأت الأشغال أمس.")) == [
        *("person", "outlet"),
        *("person", "outlet"),
    ]
    assert kinds((same, "بدأت الأشغال أمس."))[0] == "unnamed"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # The verb stands behind its subject, or behind a long opening.
        ("وكالة الأنباء الرسمية ذكرت في تقرير سابق أن السد آمن.", "medium"),
        ("وبينما أدى الجفاف إلى تراجع المحاصيل في سهول الشمال، قال كريم الوادي إن السد آمن.", "person"),
        ("وكانت بلدية الواحة، أعلنت قبل أسبوع نهاية الأشغال.", "official"),
        ("بعد شتاء طويل في الجبال العالية، تراجع منسوب المياه في السد.", "outlet"),
        # Verbs that mean another thing where nothing said is led in.
        ("وسجل المهاجم كريم الوادي هدف المباراة في الدقيقة التاسعة.", "outlet"),
        ("وسجل كريم الوادي أن السد آمن.", "person"),
        ("ورد فريق الواحة بثلاثة أهداف في الشوط الثاني.", "outlet"),
        ("ونشب شجار بين اللاعبين بعد أن انتهت المباراة.", "outlet"),
        ("وبين وزير الصيد كريم الوادي أن السد آمن.", "person"),
        # Nobody is named.
        ("ويقول آخرون إن السد آمن.", "unnamed"),
        ("وأشارت تقارير إلى أن السد آمن.", "unnamed"),
        ("ونقلت رويترز عن المسؤول الذي فضل حجب هويته أن السد آمن.", "unnamed"),
        ("وقالت الشرطة إن الرجل الذي لم تكشف هويته غادر الواحة.", "official"),
        ("ولم يصدر بيان عن موعد الجلسة.", "outlet"),
        # Who is quoted stands behind «from», whatever the agency.
        ("ونقلت وكالة الصحافة عن الخارجية قولها إن السد آمن.", "official"),
        ("ووفقا لمراسل «المرصد»، تقدمت الأشغال في السد.", "medium"),
        ("وحضت البلدية السكان على توفير المياه.", "official"),
    ],
)
def test_who_speaks_is_told_wherever_the_verb_stands(sentence: str, expected: str) -> None:
    assert source(sentence)[0] == expected


def test_an_aside_behind_the_verb_is_no_speaker() -> None:
    assert kinds((SPOKE, "وقال للصحفيين إن الرصيف جاهز."))[1] == "person"
    assert kinds((SPOKE, "وقال لأنصاره من شرفة مقر حزب الوفاق إن الرصيف جاهز."))[1] == "person"


def test_the_official_is_the_one_before_who_was_not_named() -> None:
    told = kinds(("وقال مسؤول في الميناء إن الرصيف جاهز.", "وأشار المسؤول إلى أن الأشغال انتهت."))
    assert told == ["unnamed", "unnamed"]


@pytest.mark.parametrize("sentence", ["ونقلت الوكالة عن «»", "نقلت عن", "ونقلت الصحيفة عن، أن", "ذكر عن :"])
def test_a_source_that_is_led_in_and_never_named_is_none(sentence: str) -> None:
    assert source(sentence)[0] in ("outlet", "medium", "official")
