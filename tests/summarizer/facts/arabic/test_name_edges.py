from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def _people(text: str) -> list[str]:
    return [span.value for span in find_spans(build(text)) if span.kind == "person"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("قال الوزير إن كيم سيتخلى عن السلاح.", ["كيم"]),
        ("حضر الحفل رئيسيهما محمود الخطيب ومرتضى منصور.", ["محمود الخطيب", "مرتضى منصور"]),
        ("أثنى الممثل على مساندته للبرازيلي نيمار لاعب الفريق.", ["نيمار"]),
        ("التقى الوزير الغواتيمالي جيمي موراليس أمس.", ["جيمي موراليس"]),
        ("وتعادل جوناثان بينتس للباطن في الدقيقة الأخيرة.", ["جوناثان بينتس"]),
        ("حضر اللقاء الدكتور عبد الإله بنعرفة نائب المدير.", ["عبد الإله بنعرفة"]),
        ("قال المدون صمد الشطري إن المهرجان نجح.", ["صمد الشطري"]),
        ("ورد ذلك في تصريحات لإليوت هاريس أمس.", ["إليوت هاريس"]),
        ("وقالت سارة ليا ويتسن، مديرة القسم، إن الأمر صعب.", ["سارة ليا ويتسن"]),
        ("وتلوى نيمار من الألم.", ["نيمار"]),
        ("شهدت الحلقة من #رامز_تحت_الصفر مقلبا.", ["رامز"]),
        ("نشر المغني صورة مع وسم #فرقة_الأمل ثم شكر #سلمى_المرزوقي.", ["سلمى المرزوقي"]),
        ("وتباهى رونالدو بكأسه أمس.", ["رونالدو"]),
        ("وصل عبد الوافي لفتيت أمس. أما لفتيت فتحدث، في بيان، عن الأمر.", ["عبد الوافي لفتيت", "لفتيت"]),
        ("تولى الأمر اللواء ركن عبد الكريم حسن.", ["عبد الكريم حسن"]),
        ("دار الحديث مع عبدالله بن الزبير وأخيه مصعب، في المسجد.", ["عبدالله بن الزبير", "مصعب"]),
        ("لعب إلى جانب رفيق دربه تشافي أمس.", ["تشافي"]),
        ("نفى وزير الصحة فراس الأبيض الخبر.", ["فراس الأبيض"]),
        ("قال نقيب الصيادلة فادي المصري إن الدواء موجود.", ["فادي المصري"]),
        ("زار قائد الجيش العماد جوزيف عون الحدود.", ["جوزيف عون"]),
        ("لا يفتح هذا بابًا ولا نافذة.", []),
        ("تقول العمة إن الطفل نائم.", []),
        ("حكم القاضي على رجل الأعمال علي حدادي بالسجن.", ["علي حدادي"]),
        ("قال عم نيمار إن الأمر صعب.", ["نيمار"]),
        ("بنيامين نتانياهو غادر.", ["بنيامين نتانياهو"]),
    ],
)
def test_a_name_ends_where_its_own_words_end(text: str, people: list[str]) -> None:
    assert _people(text) == people


@pytest.mark.parametrize(
    "text",
    [
        "ويفيد مستشارو القصر أن الزيارة تأجلت.",
        "قال باحثون إن الدواء ناجع.",
        "نظام التخصيص عاجز، و #نظام_التخصيص جديد.",
        "ويقول منتقدو هذه الخطوة إن الأطفال صغار.",
        "لا يدخل بيني وبين الأهل حاسد.",
        "قال مصدر مطلع لـCNN إن التحقيق انتهى.",
    ],
)
def test_what_names_nobody_is_nobody(text: str) -> None:
    assert _people(text) == []


def test_two_last_names_that_the_article_knows_apart_are_two_people() -> None:
    text = "قال بنيامين نتانياهو إنه مستعد. ورد محمود عباس أمس. ثم اتهم نتانياهو عباس بالتحريض."
    assert _people(text) == ["بنيامين نتانياهو", "محمود عباس", "نتانياهو", "عباس"]


def test_two_full_names_behind_a_verb_are_two_people() -> None:
    assert _people("لن يلتقي بنيامين نتانياهو محمود عباس هذا العام.") == ["بنيامين نتانياهو", "محمود عباس"]


_WORDS = [
    "قال",
    "محمد",
    "سيتخلى",
    "الوزير",
    "للبرازيلي",
    "نيمار",
    "رئيسه",
    "ونجله",
    "لـCNN",
    "الثاني",
    "بنعرفة",
]


@given(st.lists(st.sampled_from(_WORDS)))
def test_any_row_of_words_is_read_without_error(words: list[str]) -> None:
    text = " ".join(words)
    assert all(0 <= span.start < span.end <= len(text) for span in find_spans(build(text)))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Alexei has no article, and no adjective's form.
        ("ادعى السيناتور الروسي، أليكسي بوشكوف، في مقابلة أن الأمر بسيط.", ["أليكسي بوشكوف"]),
        # A given name that the press writes now and then, and never with an article or a pronoun.
        ("وقال إنه فخور بما حققه غاريث ساوثغيت والفريق.", ["غاريث ساوثغيت"]),
        # What stands behind a name.
        ("وتعاقد النادي مع المهاجم البرازيلي نيمار مقابل مبلغ كبير.", ["نيمار"]),
        ("عندما سمع الشيخ زايد بإنقلاب ابنه عاد فورا.", ["زايد"]),
        ("واختير الحارس كيلور نافاس كأفضل حارس في القارة.", ["كيلور نافاس"]),
        ("وحضر الحفل الفنان عادل إمام والممثل سبايك لي أمس.", ["عادل إمام", "سبايك لي"]),
        # «Then verily» is no Van.
        ("وحسب ما قالت مصادر، فإن أردوغان امتنع عن الحضور.", ["أردوغان"]),
        # «And» with a verb that the press knows by no name.
        ("واستذكر ظريف ما جرى في تلك السنة.", ["ظريف"]),
        ("والتشكيلة المدعوة لمواجهة كرواتيا جاهزة.", []),
    ],
)
def test_what_is_no_part_of_a_name(text: str, names: list[str]) -> None:
    assert _people(text) == names


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("انقلب عليه ابنه حمد بن خليفة ويستولي على الحكم.", ["حمد بن خليفة"]),
        ("وهو ما ينفيه محامو برونسون اليوم.", ["برونسون"]),
        ("نشر صورة على تويتر أمس.", []),
    ],
)
def test_verbs_and_platforms_are_nobody(text: str, people: list[str]) -> None:
    assert _people(text) == people


def test_a_platform_is_an_organization() -> None:
    spans = find_spans(build("أعلنت تويتر أرباحها أمس."))
    assert [span.value for span in spans if span.kind == "organization"] == ["تويتر"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("سجل البديل بيدرو هدفا، ليصعد الفريق.", ["بيدرو"]),
        ("توقف عند خديجة الطيب المعروفة بأغانيها.", ["خديجة الطيب"]),
        ("يواجه داود الاعتداء بصبر.", ["داود"]),
        ("وبحث مع الشيخ تميم العلاقات الثنائية.", ["تميم"]),
        ("قال الوزير وليد المقبل إن الأمر صعب.", ["وليد المقبل"]),
        ("بكى سامر وعاصي يبكيان في البرنامج.", ["سامر", "عاصي"]),
        ("وطلب من البابا أن يبارك حملته.", ["البابا"]),
        ("أوقف شخصا يدعى العربي بلقاسم، أمس.", ["العربي بلقاسم"]),
    ],
)
def test_what_goes_on_behind_a_name_is_no_part_of_it(text: str, names: list[str]) -> None:
    assert [span.value for span in find_spans(build(text), ["person"])] == names
