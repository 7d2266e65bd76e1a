from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.arabic.not_names import is_common, is_listed_name, is_no_name, is_of_street
from summarizer.facts.mention import Kind
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("قال شاهد من", "person"),
        ("يرى متتبعون أن", "person"),
        ("أكد الباحثان أن", "person"),
        ("تقول الكاتبتان إن", "person"),
        ("في تويتر أمس", "place"),
        ("المدرب وطاقمه هنا", "place"),
        ("الذي أشرف على", "person"),
        ("مؤسسة للوعي الوطني", "organization"),
        ("الجريمه المنظمه هنا", "organization"),
    ],
)
def test_what_is_tagged_and_no_name(words: str, kind: Kind) -> None:
    from corpus import get_language

    tokens = [get_language("ar").normalize(word) for word in words.split()]
    assert is_no_name(tokens, 1, 2 if tokens[1].startswith("لل") else 1, kind)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("قال ميمون من", "person"),
        ("قال السلمان امس", "person"),
        ("في دمياط امس", "place"),
        ("قال للجزيره امس", "organization"),
    ],
)
def test_what_may_be_a_name(words: str, kind: Kind) -> None:
    assert not is_no_name(words.split(), 1, 1, kind)


def test_lists_and_counts() -> None:
    assert is_listed_name("احمد")
    assert not is_listed_name("كرسي")
    assert is_common("الوعي")
    assert not is_common("زلنبوح")


def test_a_year_is_no_body() -> None:
    assert is_no_name(["فاتح", "السنه", "الامازيغيه"], 1, 2, "organization")
    assert not is_no_name(["قال", "الحرس", "الثوري"], 1, 2, "organization")


@pytest.mark.parametrize(
    "text",
    [
        "عرض المهرجان فيلم «ظلال الرمل» ليلا.",
        "أطلقت الوزارة حملة تحت شعار «نمشي معا».",
        "وقال الشيخ: «السوس خرب النخل».",
        "أعلن المدير الفني البرتغالي رحيله.",
    ],
)
def test_works_and_what_somebody_says_are_no_bodies(text: str) -> None:
    assert [span.value for span in find_spans(build(text)) if span.kind == "organization"] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('طهت الجدة أكلة "تامرنوت" في العيد.', []),
        ('كتب على السبورة كلمة "أفرنوس" بالأحمر.', []),
        ('سقطت طائرة "بين فوكر" قرب النهر.', []),
        ('غنت في شارة مسلسل "جوليا" طويلا.', []),
        ('عرض المخرج فيلمه الجديد "كارولين" أمس.', []),
        ('كرمت جمعية "تامرنوت" الفائزين.', ["تامرنوت"]),
    ],
)
def test_what_a_work_a_ware_or_a_word_is_called_names_nobody(text: str, names: list[str]) -> None:
    assert [span.value for span in find_spans(build(text), ["person", "organization"])] == names


@pytest.mark.parametrize(
    ("text", "kind", "none"),
    [
        ("ستذوب الثلوج", "place", True),  # will melt
        ("سنتياغو الجديدة", "place", True),
        ("ستذوب ثلوج", "place", False),
        ("الجميلة", "place", True),
        ("الجديدة", "place", False),  # a town of the lists too
        ("دينارين", "place", True),
        ("مرتين", "place", True),
        ("البحرين", "place", False),
        ("ربان", "person", True),
        ("الربان", "person", False),
        ("كاتب", "person", True),
        ("كاتبها", "person", True),
        ("لمراسلنا", "person", True),
        ("كاتبها الوطني", "person", True),
        ("كاتبها محمد", "person", False),
        ("شيماها", "person", False),
        ("المدير الفرنسي الجديد", "organization", True),
        ("المدير الجديد زندل", "organization", False),
    ],
)
def test_what_words_alone_tell(text: str, kind: Kind, none: bool) -> None:
    from corpus import get_language

    tokens = [get_language("ar").normalize(word) for word in text.split()]
    assert is_no_name(tokens, 0, len(tokens) - 1, kind) == none


@pytest.mark.parametrize(
    ("text", "first", "street"),
    [
        ("شارع الملكة رانيا", 2, True),
        ("بشارع رانيا", 1, True),
        ("شارع ملكة رانيا", 2, False),
        ("زارت الملكة رانيا", 2, False),
        ("رانيا", 0, False),
    ],
)
def test_a_street_is_called_by_somebody(text: str, first: int, street: bool) -> None:
    from corpus import get_language

    tokens = [get_language("ar").normalize(word) for word in text.split()]
    assert is_of_street(tokens, first) == street
    assert is_no_name(tokens, first, first, "person") == street


def test_an_article_by_itself_is_read_without_error() -> None:
    assert not is_no_name(["جاء", "ال", "«"], 1, 1, "person")


@pytest.mark.parametrize(
    "text",
    [
        "تراجع مؤشر داو جونز الصناعي أمس.",
        "البلدان اللذان فرضا عقوبات جديدة.",
        "ذكرت أن القاعتين ستعملان قريبا.",
        "الرئيس الفلبيني مخاطبا المسؤولين",
        "يقول لي إن الحياة أفضل.",
        "وإن خالف لم يأمن انتفاضها.",
        "ستراجع البيانات بيتا بيتا قبل الصرف.",
        "سعيد أن الشرطة في الساحة.",
        "تحدث الخازن العام للمملكة أمس.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert [span.value for span in find_spans(build(text), ["person"])] == []
