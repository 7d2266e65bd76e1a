"""The last name behind a person of one given name."""

from __future__ import annotations

import pytest

from tests.summarizer.facts.arabic.found_names import tagged


@pytest.mark.parametrize(
    ("text", "tag", "name"),
    [
        ("وقال الوزير كريم زندلبو إن العمل بدأ.", "PER كريم", "كريم زندلبو"),
        ("وقال الوزير كريم الزندلي إن العمل بدأ.", "PER كريم", "كريم الزندلي"),
        # An office in front tells of one man; elsewhere a definite word is an adjective or a noun.
        ("وصل أمس كريم الجديد إلى البلدة.", "PER كريم", "كريم"),
        (
            "وصل أمس فالح الأحمد الجابر الصباح إلى البلدة.",
            "PER فالح الاحمد الجابر",
            "فالح الأحمد الجابر الصباح",
        ),
        ("زار رئيس الحكومة العراقي كريم زندل السوداني البلدة.", "PER كريم زندل", "كريم زندل السوداني"),
        ("وعينت كريم محمد الزندلي وزيرا للبيئة.", "PER كريم محمد", "كريم محمد الزندلي"),
        ("وقال ربان «الزندلة» كريم زندلبو إن الدفة انكسرت.", "PER كريم", "كريم زندلبو"),
        ("شكرت فاطمة الزهراء زندلبو الحاضرين.", "PER فاطمه الزهراء", "فاطمة الزهراء زندلبو"),
    ],
)
def test_a_name_goes_on_with_the_last_one_behind_it(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, name: str
) -> None:
    assert [value for kind, value in tagged(monkeypatch, text, tag) if kind == "person"] == [name]
