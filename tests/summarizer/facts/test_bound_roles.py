from __future__ import annotations

import pytest

from summarizer.facts.bound_roles import is_bound


@pytest.mark.parametrize(
    "role",
    [
        "نظيره القطري",
        "وزيرها",
        "محاميهم",
        "his deputy",
        "Their lawyer",
        "counterpart",
        "son avocat",
        "homologue",
    ],
)
def test_an_office_of_somebody_hangs_on_what_stands_before(role: str) -> None:
    assert is_bound(role)


@pytest.mark.parametrize(
    "role", ["وزير الداخلية", "فقيه", "وجيه القرية", "هم", "minister", "Sonderbotschafter", "avocat"]
)
def test_any_other_says_itself(role: str) -> None:
    assert not is_bound(role)
