from __future__ import annotations

import pytest

from summarizer.facts.merge_keys import event_key, place_key
from summarizer.facts.person_names import person_parts, same_person


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("حموشي", "عبد اللطيف الحموشي", True),
        ("عبد اللطيف حموشي", "عبد اللطيف الحموشي", True),
        ("دارامانان", "جيرالد دارمانان", True),
        ("فريديريك فو", "فريديريك ڤو", True),
        ("محمد", "محمد العلمي", False),
        ("أحمد العلمي", "محمد العلمي", False),
        ("سعيد", "سعيدي", False),
    ],
)
def test_same_person(one: str, other: str, same: bool) -> None:
    assert same_person(person_parts(one, "ar"), person_parts(other, "ar")) is same


def test_a_country_has_one_key_for_all_its_names() -> None:
    assert place_key("المملكة المغربية", "ar") == place_key("المغرب", "ar")
    assert place_key("أمريكا", "ar") == place_key("الولايات المتحدة", "ar")
    assert place_key("مدينة فاس", "ar") == place_key("فاس", "ar")
    assert place_key("فاس", "ar") != place_key("مكناس", "ar")


def test_an_event_is_told_by_family_year_and_host() -> None:
    family, years, hosts = event_key("أولمبياد باريس 2024", "ar")
    assert family == "olympic"
    assert years == frozenset({"2024"})
    assert hosts == frozenset({"باريس"})
    assert event_key("كأس العالم بقطر", "ar")[2] == frozenset({"قطر"})
