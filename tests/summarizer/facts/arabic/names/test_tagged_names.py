from __future__ import annotations

import pytest

from summarizer.facts import Kind
from summarizer.facts.tagger import crf
from tests.summarizer.facts.arabic.found_names import found, tagged


def test_a_rare_name_keeps_the_letter_that_is_a_particle_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "سجل اللاعب سمير بوشريف هدفا."
    assert tagged(monkeypatch, text, "PER سمير بوشريف") == [("person", "سمير بوشريف")]
    text = "خطب سمير بنواكشوط أمس."
    assert tagged(monkeypatch, text, "PER سمير بنواكشوط") == [("person", "سمير"), ("place", "نواكشوط")]
    text = "سجل اللاعب سمير بالقدم هدفا."
    assert tagged(monkeypatch, text, "PER سمير بالقدم") == [("person", "سمير")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("شراء «أمريكان زندلر» مكلف.", "أمريكان زندلر"),
        ("شراء «زندلر موتورز» مكلف.", "زندلر موتورز"),
        ('شراء "أمريكان زندلر" مكلف.', "أمريكان زندلر"),
        ('قال "نعم" إن زندلر "مكلف" جدا.', "زندلر"),
        ("قال «إن شركات زندلر ستبيع كل شيء» أمس.", "زندلر"),
    ],
)
def test_an_organization_is_all_of_a_short_quotation(
    monkeypatch: pytest.MonkeyPatch, text: str, name: str
) -> None:
    assert tagged(monkeypatch, text, "ORG زندلر") == [("organization", name)]


@pytest.mark.parametrize(
    ("text", "tag", "name"),
    [
        ("سلمت المفاتيح لمركز الفيض قبل شهر.", "لمركز الفيض", "مركز الفيض"),
        ("وعد بمكتب الضفاف الجديد هنا.", "بمكتب الضفاف", "مكتب الضفاف"),
        ("وصلت ولجنة السدود إلى الوادي.", "ولجنه السدود", "لجنة السدود"),
        ("دخلت وزارة السدود إلى القضية.", "وزاره السدود", "وزارة السدود"),
    ],
)
def test_a_body_loses_what_is_fused_to_its_noun(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, name: str
) -> None:
    assert tagged(monkeypatch, text, f"ORG {tag}") == [("organization", name)]


def test_a_name_ends_where_speech_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crf, "tag", lambda words, _: [(1, 3, "ORG")] if words[0] == "قالت" else [])
    assert found("قالت الوكالة إن لافريدوف سافر.", "organization") == []


def test_a_town_that_was_taken_for_somebody_is_a_place(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tagged(monkeypatch, "وأكد أن نيامي ستوقع مذكرة.", "PER نيامي") == [("place", "نيامي")]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        # Behind the ordinal of a king begins another's name.
        ("عين الملك عبد الله الثاني جعفر حسان رئيسا للوزراء.", "person", ["عبد الله الثاني", "جعفر حسان"]),
        ("جاء خلفا لبشر الخصاونة أمس.", "person", ["بشر الخصاونة"]),
        ("تحدث وفد لابن سالم حميش أمس.", "person", ["ابن سالم حميش"]),
        ("كان رجل الثقة لترامب هناك.", "person", ["ترامب"]),
        ("دعا إلى رفع الحصار عن الفاشر فورا.", "place", ["الفاشر"]),
        ("وأفاد رئيس بلدية خان يونس علاء البطة بأن المدينة بلا ماء.", "person", ["علاء البطة"]),
        ("كتب بجريدة الدستور أن الأمر انتهى.", "organization", ["الدستور"]),
        ("نظمها مركز دراسات الوحدة العربية في بيروت.", "organization", ["مركز دراسات الوحدة العربية"]),
    ],
)
def test_kinds_of_names_in_the_press(text: str, kind: Kind, names: list[str]) -> None:
    assert found(text, kind) == names


@pytest.mark.parametrize(
    ("text", "tag", "wanted"),
    [
        (
            "انتخبت الجمعية العامة للكرة سعيد زندلر أمس.",
            "ORG الجمعيه العامه للكره سعيد زندلر",
            [("organization", "الجمعية العامة للكرة"), ("person", "سعيد زندلر")],
        ),
        (
            "شهد المسرح الوطني سعيد زندلر أمس.",
            "ORG المسرح الوطني سعيد زندلر",
            [("organization", "المسرح الوطني سعيد زندلر")],
        ),
        (
            "استقبلت رئيسة جهة الرباط سلا سعيد زندلر أمس.",
            "LOC الرباط سلا سعيد زندلر",
            [("place", "الرباط"), ("place", "سلا"), ("person", "سعيد زندلر")],
        ),
        ("ثارت بحيرة زندلر أمس.", "PER بحيره زندلر", [("place", "بحيرة زندلر")]),
    ],
)
def test_who_is_named_behind_a_body_or_a_place(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, wanted: list[tuple[str, str]]
) -> None:
    assert tagged(monkeypatch, text, tag) == wanted


@pytest.mark.parametrize(
    ("text", "kind"),
    [("شدد على أن «الكويت لا تقبل القسمة».", "place"), ("نشرت «الكويت» الخبر.", "organization")],
)
def test_a_place_in_marks_of_its_own_may_be_a_paper(
    monkeypatch: pytest.MonkeyPatch, text: str, kind: str
) -> None:
    assert tagged(monkeypatch, text, "ORG الكويت") == [(kind, "الكويت")]


@pytest.mark.parametrize(
    ("text", "tag", "told"),
    [
        ("التقى الوزير بكابول وفدا.", "LOC بكابول", ("place", "كابول")),
        ("أقيم الحفل بجزيرة زندلر أمس.", "LOC بجزيره زندلر", ("place", "جزيرة زندلر")),
        ("انتقل المهاجم ليوفنتوس أمس.", "ORG ليوفنتوس", ("organization", "يوفنتوس")),
        ("تقع القرية قرب بالي الكبيرة.", "LOC بالي", ("place", "بالي")),
        ("اشترت عطرا من لوريال أمس.", "ORG لوريال", ("organization", "لوريال")),
        ("أكد ذلك للبي بي سي أمس.", "ORG للبي بي سي", ("organization", "البي بي سي")),
    ],
)
def test_a_particle_is_cut_where_the_press_reads_the_rest_far_oftener(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, told: tuple[Kind, str]
) -> None:
    assert told in tagged(monkeypatch, text, tag)


def test_a_noun_of_places_alone_is_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tagged(monkeypatch, "تجمع المحتجون بساحة صغيرة.", "LOC بساحه") == []


def test_for_a_common_noun_with_its_genitive_is_no_body(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "أصبحت تهديدا لحرية الملاحة البحرية."
    assert tagged(monkeypatch, text, "ORG لحريه الملاحه البحريه") == []
    text = "صرح الشاهد للوكالة البرتغالية."
    assert tagged(monkeypatch, text, "ORG للوكاله البرتغاليه") == [("organization", "الوكالة البرتغالية")]


def test_and_is_cut_from_a_name_that_the_press_does_not_know(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "سجل باسكال زندلر وكربانزو زندلر هدفين."
    told = tagged(monkeypatch, text, "PER باسكال زندلر", "PER وكربانزو زندلر")
    assert told == [("person", "باسكال زندلر"), ("person", "كربانزو زندلر")]
    # With a vowel behind it the W is as likely the name's own.
    text = "سجل اللاعب ويزنبرغ زندلر هدفين."
    assert tagged(monkeypatch, text, "PER ويزنبرغ زندلر") == [("person", "ويزنبرغ زندلر")]


def test_what_is_like_a_film_in_marks_is_no_body(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "عرف بأفلام كوميدية مثل «زندلر» في بلده."
    assert tagged(monkeypatch, text, "ORG زندلر") == []
