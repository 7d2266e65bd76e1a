"""The names of a text, as they are found and as the tagger is made to see them."""

from __future__ import annotations

import pytest

from summarizer.facts import FACT_KINDS, Kind, find_spans
from summarizer.facts.tagger import crf
from tests.summarizer.facts.articles import build


def found(text: str, *kinds: Kind) -> list[str]:
    return [span.value for span in find_spans(build(text), kinds or FACT_KINDS)]


def tagged(monkeypatch: pytest.MonkeyPatch, text: str, *names: str, lead: int = 200) -> list[tuple[str, str]]:
    """The names found in a text in which the tagger finds these, each written with its kind: «PER Ali».

    Every word leads «no name» so far.
    """
    wanted = [(kind, rest.split()) for kind, rest in (name.split(" ", 1) for name in names)]

    def tag(words: list[str], _: crf.Model) -> list[tuple[int, int, str]]:
        return sorted(
            (i, i + len(name) - 1, kind)
            for kind, name in wanted
            for i in range(len(words))
            if words[i : i + len(name)] == name
        )

    monkeypatch.setattr(crf, "tag", tag)
    monkeypatch.setattr(crf, "lead", lambda *_: lead)
    kinds: list[Kind] = ["person", "place", "organization"]
    return [(span.kind, span.value) for span in find_spans(build(text), kinds)]
