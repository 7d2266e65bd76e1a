from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def _named(text: str) -> list[tuple[str, str]]:
    kinds = ["person", "organization", "place"]
    return [(span.kind, span.value) for span in find_spans(build(text), kinds)]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("وصل السفير الهولندي، رينيه جونز-دورن، إلى المقر.", [("person", "رينيه جونز-دورن")]),
        ("التقى الرئيس نظيره مون شيك-هون أمس.", [("person", "مون شيك-هون")]),
        (
            "قال محافظ البنك المركزي الأردني عادل حسن شركس إن الدين تراجع.",
            [("organization", "البنك المركزي الأردني"), ("person", "عادل حسن شركس")],
        ),
        ("فاز المرشح كمال منصور بوزغاية بالمقعد.", [("person", "كمال منصور بوزغاية")]),
        (
            "حضر الحفل نيمار دا سيلفا وإدغاردو كافاني.",
            [("person", "نيمار دا سيلفا"), ("person", "إدغاردو كافاني")],
        ),
        ("وقال مدير الأمن، فاسيل هريتسكو، إن التحقيق مستمر.", [("person", "فاسيل هريتسكو")]),
        # An outlet of two words behind its noun, but not its name in another script.
        ("ووفقا لصحيفة سياتل تايمز، عاد الطيار.", [("organization", "سياتل تايمز")]),
        ("ذلك صعب بالنسبة لشركة غوغل ونظرائها في الصناعة.", [("organization", "غوغل")]),
        ("باع رئيس شركة تيسلا Tesla أسهمه.", [("organization", "تيسلا"), ("organization", "Tesla")]),
    ],
)
def test_a_word_between_two_names_goes_to_one(text: str, named: list[tuple[str, str]]) -> None:
    assert _named(text) == named


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("قال المهندس سيميغنيو بيكيلتو إن السد اكتمل.", ["سيميغنيو بيكيلتو"]),
        ("وصل المدرب الأرجنتيني سانتياغو سولاري إلى الملعب.", ["سانتياغو سولاري"]),
        ("تولى أبي أحمد الأمر وكان أبي تولى رئاسة الحكومة.", ["أبي أحمد", "أبي"]),
        ("تحدث الجنرال أنطونيو غوتيريش. واتهم أنطونيو غوتيريش ترامب. ورد دونالد ترامب.", None),
    ],
)
def test_names_of_two_words_and_of_two_people(text: str, people: list[str] | None) -> None:
    found = [value for kind, value in _named(text) if kind == "person"]
    assert found == (people or ["أنطونيو غوتيريش", "أنطونيو غوتيريش", "ترامب", "دونالد ترامب"])


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("متفوقا على منافسه نور الدين بنعبد النبي.", "person", ["نور الدين بنعبد النبي"]),
        ("بحضور والي الجهة محمد الناجم أبهاي.", "person", ["محمد الناجم أبهاي"]),
        ("سيلتقي رئيس كوريا الجنوبية مون جاي-إن في القرية.", "person", ["مون جاي-إن"]),
        ("تضرب العاصفة الأنبار وصلاح الدين ونينوى غدا.", "place", ["الأنبار", "صلاح الدين", "نينوى"]),
        ("زار الأنبار وصلاح الدين أمس.", "person", ["صلاح الدين"]),
    ],
)
def test_the_words_beside_a_name(text: str, kind: str, names: list[str]) -> None:
    assert [span.value for span in find_spans(build(text), [kind])] == names
