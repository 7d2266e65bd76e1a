"""The given name in front of a person of one last name."""

from __future__ import annotations

import pytest

from tests.summarizer.facts.arabic.found_names import tagged


@pytest.mark.parametrize(
    ("text", "tag", "name"),
    [
        ("كريم زندلر غادر البلدة أمس.", "PER زندلر", "كريم زندلر"),
        ("وقال الوزير كريم زندلر إن العمل بدأ.", "PER زندلر", "كريم زندلر"),
        ("شكر صلاح الدين زندلر الحاضرين.", "PER زندلر", "صلاح الدين زندلر"),
        # What stands in front of God's name makes no given name with it.
        ("وتلا كتاب الله زندلر أمس.", "PER زندلر", "زندلر"),
        ("وقالت آن زندلر إن العمل بدأ.", "PER زندلر", "آن زندلر"),
        ("وقال آلان زندلر إن العمل بدأ.", "PER زندلر", "آلان زندلر"),
        ("وقال الآن زندلر إن العمل بدأ.", "PER زندلر", "زندلر"),
        ("وقال عبد ربه زندلر إن العمل بدأ.", "PER زندلر", "عبد ربه زندلر"),
        ("وقال باسم زندلر إن العمل بدأ.", "PER زندلر", "باسم زندلر"),
        ("حضر باسم زندلر محام.", "PER زندلر", "زندلر"),
        ("سلمها لفاطمة الزهراء المنصوري أمس.", "PER الزهراء المنصوري", "فاطمة الزهراء المنصوري"),
        ("سجل الإنجليزي زندين زندلر هدفا.", "PER زندلر", "زندين زندلر"),
        ("وصل أمس الداه ولد عبد الجليل إلى البلدة.", "PER عبد الجليل", "الداه ولد عبد الجليل"),
        ("ذكر عام ولد عبد الجليل في البلدة.", "PER عبد الجليل", "عبد الجليل"),
    ],
)
def test_a_name_begins_with_the_given_one_in_front_of_it(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, name: str
) -> None:
    assert [value for kind, value in tagged(monkeypatch, text, tag) if kind == "person"] == [name]
