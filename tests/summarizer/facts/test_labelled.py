"""Ten labelled articles written for these tests: what is found in them, and what is found that is not there.

A label is {"kind", "forms"} (any form is a hit) with "role", "iso" (and "iso_alt"), "value" or, for a quotation,
"text" and "speaker"; "optional" ones are neither missed nor false.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from corpus import get_language
from summarizer.facts import Fact, extract_facts
from tests.summarizer.facts.articles import build

FOLDER = Path(__file__).parent / "labelled"
LABELLED = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.json"))]
NORMALIZE = get_language("ar").normalize


def plain(text: str) -> str:
    """Words without marks and without a particle fused to the first."""
    words = get_language("ar").words(text)
    first = words[0].removeprefix("و") if words else ""
    for particle in ("ب", "ل", "ك"):
        if len(first) > 4 and first.startswith(particle) and first[1:3] == "ال":
            first = first[1:]
    return " ".join([first, *words[1:]])


def hits(fact: Fact, label: dict[str, Any]) -> bool:
    forms = [
        plain(form)
        for form in [*label.get("forms", []), *label.get("parts", []), label.get("text", "")]
        if form
    ]
    texts = {plain(mention.text) for mention in fact.mentions} | {plain(fact.value)}
    return fact.kind == label["kind"] and any(
        text == form or text.endswith(" " + form) or form.endswith(" " + text) or text.startswith(form + " ")
        for text in texts
        for form in forms
    )


def score() -> tuple[int, int, int, list[tuple[Fact, dict[str, Any]]]]:
    """Hits, misses, false hits, and each hit with its label."""
    pairs: list[tuple[Fact, dict[str, Any]]] = []
    missed = wrong = 0
    for labelled in LABELLED:
        left = extract_facts([build(labelled["text"], "ar", labelled["published"])])
        for label in sorted(labelled["facts"], key=lambda item: bool(item.get("optional"))):
            found = [fact for fact in left if hits(fact, label)]
            left = [fact for fact in left if fact not in found]
            if not label.get("optional"):
                missed += not found
                pairs += [(found[0], label)] if found else []
        wrong += len(left)
    return len(pairs), missed, wrong, pairs


def test_most_facts_are_found_and_few_are_false() -> None:
    hit, missed, wrong, _ = score()
    assert 2 * hit / (2 * hit + missed + wrong) >= 0.9
    assert hit / (hit + wrong) >= 0.9


@pytest.mark.parametrize(
    ("kind", "least"), [("date", 0.9), ("number", 0.9), ("quote", 0.85), ("person", 0.85)]
)
def test_details_are_right(kind: str, least: float) -> None:
    asked = [right(fact, label) for fact, label in score()[3] if fact.kind == kind]
    assert sum(asked) / len(asked) >= least


def right(fact: Fact, label: dict[str, Any]) -> bool:
    if fact.kind == "date":
        return fact.iso in [label["iso"], *label.get("iso_alt", [])]
    if fact.kind == "number":
        return bool(fact.number == label["value"])
    if fact.kind == "quote":
        said = plain(fact.speaker or "nobody")
        return any(
            plain(name) in said or said in plain(name) for name in (label["speaker"], *label["speaker_alt"])
        )
    return any(plain(role) == plain(wanted) for role in fact.roles for wanted in label["role"])
