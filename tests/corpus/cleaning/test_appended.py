"""Openings of other articles below an article's own text."""

from __future__ import annotations

import pytest

from corpus.cleaning.appended import openings
from corpus.cleaning.line_traits import measure
from corpus.cleaning.normalize import Line
from corpus.languages import get_language

OWN = (
    "أعلنت بلدية وادي الرمل، صباح الأحد، فتح الجسر الجديد أمام حركة السير بعد أشغال دامت عامين وكلفت ستين مليونا.",
    "وقال رئيس البلدية سالم المرابط إن الجسر سيخفف الضغط على وسط المدينة، وإن الشاحنات ستمنع من عبوره ليلا.",
    "وأضاف المرابط أن البلدية ستنشر كل شهر عدد العربات التي تعبر الجسر الجديد في الاتجاهين.",
)
OTHERS = (
    "فاز نادي الميناء بكأس الجهة للمرة الثالثة في تاريخه بعد مباراة امتدت إلى الأشواط الإضافية أمام نادي الجبل",
    "قضت محكمة الاستئناف في مدينة الزيتون بالسجن خمس سنوات على موظف سابق بتهمة تزوير وثائق عقارية.",
    "وصف خبراء الأرصاد موجة الحر التي تضرب السواحل بأنها الأشد منذ عقدين، ونصحوا السكان بعدم الخروج ظهرا.",
    "كشفت شركة الطيران المحلية عن خط مباشر إلى جزر الشرق يبدأ في الخريف بثلاث رحلات كل أسب",
    "نشرت وزارة الثقافة لائحة الكتب التي رشحت لجائزة هذا العام، ومن بينها أربع روايات لكاتبات شابات.",
)
ARABIC = get_language("ar")


def first_of(*texts: str, code: str = "ar") -> int:
    language = get_language(code)
    lines = [Line(text, after_blank=False) for text in texts]
    return openings(lines, [measure(text, language) for text in texts], language)


def test_openings_of_others_are_none_of_the_article() -> None:
    assert first_of(*OWN, *OTHERS) == len(OWN)
    assert first_of(*OWN, *OTHERS[:4]) == len(OWN)
    assert first_of(*OWN, *OTHERS, "شارك", "الوسوم") == len(OWN)
    whole = [text if text.endswith(".") else f"{text}." for text in OTHERS]
    assert first_of(*OWN, *whole) == len(OWN)


def test_fewer_may_be_the_articles_own() -> None:
    assert first_of(*OWN, *OTHERS[:3]) == len(OWN) + 3
    assert first_of(*OTHERS[:1], *OTHERS[1:]) == len(OTHERS)


@pytest.mark.parametrize(
    "line",
    [
        "وقال المدرب بعد نهاية المباراة إن الفوز ثمرة عمل طويل، وإن الفريق سيحتفل مع أنصاره في الميناء مساء الغد.",
        "في المقابل، طالب سكان الضفة الشرقية بإصلاح الطرق المؤدية إلى القنطرة القديمة قبل نهاية فصل الشتاء المقبل.",
        "3. النوم: يحتاج الجسم إلى سبع ساعات في اليوم على الأقل، ومن ينام أقل من ذلك في كل ليلة يتعب أكثر.",
        "- النوم: يحتاج الجسم إلى سبع ساعات في اليوم على الأقل، ومن ينام أقل من ذلك في كل ليلة يتعب أكثر.",
        "سامي الرامي (نادي الميناء)، عادل البحري (نادي الجبل)، هشام الوادي (نادي الساحل)، كريم الزيتوني.",
        "جمعية قصيرة من كلمات قليلة.",
    ],
)
def test_a_line_that_opens_no_article_ends_the_row(line: str) -> None:
    texts = (*OWN, *OTHERS[:3], line, *OTHERS[3:])
    assert first_of(*texts) == len(texts)


def test_items_of_one_list_are_none() -> None:
    groups = [
        f"المجموعة {name} يتصدرها نادي {name} وهو من أكثر الأندية حظا، ثم من بعده اثنان" for name in "أبجد"
    ]
    assert first_of(*OWN, *groups) == len(OWN) + 4
    assert first_of(*OWN[:2], "وجاءت المجموعات من حيث حظوظها في الفوز كما يلي:", *OTHERS) == 3 + len(OTHERS)


def test_what_the_text_spoke_of_is_its_own() -> None:
    again = [text.removeprefix("و") for text in (*OWN, OWN[1])]
    assert first_of(*OWN, *again) == len(OWN) + 4


def test_only_a_language_that_joins_its_paragraphs_tells_them() -> None:
    french = [
        "Le club du port a remporté la coupe pour la troisième fois après une finale jouée sous la pluie"
    ] * 9
    assert first_of(*french, code="fr") == len(french)
