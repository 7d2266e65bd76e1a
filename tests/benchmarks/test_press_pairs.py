from __future__ import annotations

import json

from tests.benchmarks.press_pairs import JUDGED, told

TEXT = "\n".join(
    [
        "أعلنت بلدية سدارة إغلاق الجسر القديم أمام الشاحنات الثقيلة ابتداء من الأسبوع المقبل.",
        "وقالت رئيسة البلدية نادية الوادي إن أشغال الترميم ستستغرق تسعة أشهر وتكلف أربعة ملايين درهم.",
        "وسيحول السير إلى الطريق الدائري الذي يمر بالمنطقة الصناعية شرق المدينة.",
    ]
)
PRESS = f"إغلاق الجسر\n{TEXT}\n\nخبر آخر\nلا شيء هنا.\n\nالجسر القديم مغلق\n{TEXT}"


def test_of_pairs_told_to_state_the_same_the_judgement_is_given() -> None:
    judged = {"0-2": {"events": 1, "pairs": ["1.1 2.1 S", "1.2 2.2 P", "1.1 2.3 N", "1.9 2.1 S"]}}
    assert list(told(PRESS.split("\n\n"), judged)) == [(1, "S"), (1, "P")]


def test_each_pair_is_of_two_articles_and_judged() -> None:
    judged = json.loads(JUDGED.read_text(encoding="utf-8"))
    pairs = [pair.split() for entry in judged.values() for pair in entry["pairs"]]
    assert len(pairs) > 4_500
    assert all(one.split(".")[0] != other.split(".")[0] and kind in "SDPN" for one, other, kind in pairs)
    assert {entry["events"] for entry in judged.values()} == {1, 2}
