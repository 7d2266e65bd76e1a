from __future__ import annotations

import pytest

from summarizer.facts.arabic.people.last_names import last_names
from summarizer.facts.mention import Span
from tests.summarizer.facts.arabic.found_names import tagged


def test_a_common_word_behind_a_preposition_is_no_person(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tagged(monkeypatch, "كتب في تغريدة على تويتر أمس.", "PER علي تويتر") == []


@pytest.mark.parametrize(
    ("text", "tag", "name"),
    [
        ("التقى السيد بركان الزعيم أمس.", "PER السيد بركان", "بركان"),
        ("حضر الوزير والسيدة بركان الحفل.", "PER والسيده بركان", "بركان"),
        ("فاز البطل على زندلر أمس.", "PER علي زندلر", "زندلر"),
        ("فاز البطل أيضا زندلر أمس.", "PER ايضا زندلر", "زندلر"),
        ("صرح به علي بركان أمس.", "PER علي بركان", "علي بركان"),
        ("تحدث بركان على الهواء أمس.", "PER بركان علي الهواء", "بركان"),
        ("حضر مولاي بركان الحفل.", "PER مولاي بركان", "مولاي بركان"),
        ("زار لي بركان المدينة.", "PER لي بركان", "لي بركان"),
        ("حضر والسيد لي بركان الحفل.", "PER والسيد لي بركان", "لي بركان"),
        ("فاز فان بركان بالكأس.", "PER فان بركان", "فان بركان"),
        ("استقبلوا عبد ربه زندل أمس.", "PER عبد ربه زندل", "عبد ربه زندل"),
        ("استقبلوا رفيق دربه زندل أمس.", "PER رفيق دربه زندل", "زندل"),
    ],
)
def test_what_a_person_is_called_by_is_no_part_of_the_name(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, name: str
) -> None:
    assert tagged(monkeypatch, text, tag) == [("person", name)]


def test_a_noun_that_a_name_belongs_to_is_no_part_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tagged(monkeypatch, "رحبوا بتهنئة زندل أمس.", "PER بتهنيه زندل") == [("person", "زندل")]
    assert tagged(monkeypatch, "بعد تعيين زندل أمس.", "PER تعيين زندل") == [("person", "زندل")]
    assert tagged(monkeypatch, "لعب كيني زندل أمس.", "PER كيني زندل") == [("person", "كيني زندل")]


@pytest.mark.parametrize(
    ("text", "tag", "name"),
    [
        ("خطب أبو زندل المصري في الناس.", "PER ابو زندل", "أبو زندل المصري"),
        ("خطب أبو زندل المبعوث في الناس.", "PER ابو زندل", "أبو زندل"),
        ("مات الملك زندل الأول أمس.", "PER زندل", "زندل الأول"),
        ("سجل اللاعب زندل الأول أمس.", "PER زندل", "زندل"),
        ("مات البابا زندل السادس عشر أمس.", "PER زندل السادس", "زندل السادس عشر"),
        ("غنت الفنانة زندلر بركان أمس.", "PER بركان", "زندلر بركان"),
        ("غنت الفنانة زميلة بركان أمس.", "PER بركان", "بركان"),
        ("غنت مع زندلر بركان أمس.", "PER بركان", "بركان"),
    ],
)
def test_a_name_goes_on_with_what_tells_its_bearer_from_others(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, name: str
) -> None:
    assert tagged(monkeypatch, text, tag) == [("person", name)]


def test_a_kings_ordinal_is_no_last_name() -> None:
    people = [Span("person", 0, 0, "محمد السادس"), Span("person", 0, 0, "ناصر بوريطة")]
    assert last_names(people) == {"بوريطه"}


@pytest.mark.parametrize(
    ("text", "tag", "names"),
    [
        ("وقال ربان «الزندلة» إدريس الوردي إن الدفة انكسرت.", "PER ادريس", ["إدريس الوردي"]),
        ("وقال عن «الزندلة» إدريس الوردي إن الدفة انكسرت.", "PER ادريس", ["إدريس"]),
        ("وصل أمس الداه ولد عبد الجليل إلى البلدة.", "PER عبد الجليل", ["الداه ولد عبد الجليل"]),
        ("ذكر عام ولد عبد الجليل في البلدة.", "PER عبد الجليل", ["عبد الجليل"]),
        ("وأكد الرجل أن نيامي ستوقع مذكرة.", "PER نيامي", ["نيامي"]),
        ("تقع في شارع الملكة رانيا مدرسة.", "PER رانيا", []),
        ("تقع في 12 شارع الملكة رانيا، مدرسة.", "PER رانيا", []),
        ("رأى لقاء زندلمان الوزير.", "PER زندلمان", ["زندلمان"]),
    ],
)
def test_where_a_tagged_person_begins_and_ends(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, names: list[str]
) -> None:
    assert [name for _, name in tagged(monkeypatch, text, tag)] == names
