from __future__ import annotations

import pytest

from corpus import get_language
from tests.summarizer.facts.arabic.found_names import tagged


@pytest.mark.parametrize(
    ("text", "tag", "people"),
    [
        # A definite last name of the lists behind a verb, then somebody's given and last name.
        ("واستقبل التازي نيكولا زندلر أمس.", "التازي نيكولا زندلر", ["التازي", "نيكولا زندلر"]),
        (
            "استقبل عبد اللطيف التازي سعيد زندلر أمس.",
            "عبد اللطيف التازي سعيد زندلر",
            ["عبد اللطيف التازي", "سعيد زندلر"],
        ),
        # A last name without the article, where the article names him in full.
        (
            "وصل كريم زندوح. واستقبل زندوح سعيد زندلر أمس.",
            "زندوح سعيد زندلر",
            ["كريم زندوح", "زندوح", "سعيد زندلر"],
        ),
        # One man: of a given name with the article, of a father's name, of no verb.
        ("واستقبل الهادي نيكولا زندلر أمس.", "الهادي نيكولا زندلر", ["الهادي نيكولا زندلر"]),
        ("واستقبل عبد التازي سعيد زندلر أمس.", "عبد التازي سعيد زندلر", ["عبد التازي سعيد زندلر"]),
        ("وصل أبو التازي سعيد زندلر أمس.", "أبو التازي سعيد زندلر", ["أبو التازي سعيد زندلر"]),
        ("مباراة التازي نيكولا زندلر أمس.", "التازي نيكولا زندلر", ["التازي نيكولا زندلر"]),
    ],
)
def test_somebodys_last_name_and_anothers_whole_one_are_two_people(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, people: list[str]
) -> None:
    normalize = get_language("ar").normalize
    tags = [f"PER {normalize(tag)}", f"PER {normalize('كريم زندوح')}"]
    assert [name for _, name in tagged(monkeypatch, text, *tags)] == people


def test_two_last_names_of_a_headline_are_two_people(monkeypatch: pytest.MonkeyPatch) -> None:
    normalize = get_language("ar").normalize
    tags = [f"PER {normalize(name)}" for name in ("زندلر زندوح", "سعيد زندلر", "كريم زندوح")]
    body = "\nوصل سعيد زندلر أمس. ووصل كريم زندوح."
    named = [name for _, name in tagged(monkeypatch, f"بعد قرار زندلر زندوح يهدد{body}", *tags)]
    assert named[:2] == ["زندلر", "زندوح"]
    # Without a verb they may be one man's given and last name: Berke Khan.
    one = [name for _, name in tagged(monkeypatch, f"بعد قرار زندلر زندوح أمس{body}", *tags)]
    assert one[0] == "زندلر زندوح"
