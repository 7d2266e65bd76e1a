"""Headlines that a later day's headline has overtaken."""

from __future__ import annotations

import pytest

from summarizer import overtaken_headlines
from tests.summarizer.builders import article_of


@pytest.mark.parametrize(
    ("code", "first", "second", "overtaken"),
    [
        ("fr", "Incendie au port : un mort", "Port : le bilan passe à trois morts", {0}),
        ("en", "Ferry sinks, 12 dead", "Ferry: fifteen dead, captain held", {0}),
        ("ar", "غرق عبارة ومقتل 12 شخصا", "عبارة الميناء: مقتل 15 شخصا", {0}),
        ("ar", "غرق عبارة ومقتل 12 شخصا", "عبارة الميناء: 40 شخصا على متنها", {0}),
        ("ar", "غرق عبارة ومقتل 12 شخصا", "عبارة الميناء: مقتل 12 شخصا", set()),
        ("ar", "غرق عبارة ومقتل 12 شخصا", "عبارة الميناء: إنقاذ 15 راكبا", set()),
        ("ar", "غرق عبارة", "عبارة الميناء: مقتل 15 شخصا", set()),
    ],
)
def test_a_count_is_overtaken_by_a_later_days(
    code: str, first: str, second: str, overtaken: set[int]
) -> None:
    def told(one: str | None, other: str | None) -> frozenset[int]:
        return overtaken_headlines(
            (
                article_of("x", title=first, published=one, language=code),
                article_of("y", title=second, published=other, language=code),
            )
        )

    assert told("2024-04-22", "2024-04-23") == overtaken
    assert told("2024-04-22", "2024-04-22") == set()
    assert told(None, "2024-04-22") == set()
