"""Key facts held against labelled articles: exact F1 by kind, and how many found facts carry the right details.

A label in `facts/` is {"kind", "forms"} (any form is a hit) with "role" of a person, "iso" (and "iso_alt") of a
date, "value" of a number or its ends or of a score, of a quotation "text" and "speaker" (and "speaker_alt"); the
ends of a range of dates may stand alone ("parts"). An "optional" one is neither missed nor false. A fact is found
where a mention is one of the forms word for word; a particle fused to the first word counts on neither side.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from corpus import CODES, get_language
from summarizer import Fact, extract_facts
from tests.gold.tally import Figures, Tally
from tests.summarizer.facts.articles import build

FOLDER = Path(__file__).parent / "facts"
KINDS = ("person", "organization", "place", "date", "number", "score", "quote", "event")
# The kinds whose facts carry a detail that is labelled: who a person is, ISO date, value, speaker.
DETAILED = ("person", "date", "number", "score", "quote")


# Particles fused to the first word of a mention; those in front of an article are taken off by `plain`.
_FUSED = ("ب", "ل", "ك")


class Label(Struct, frozen=True, forbid_unknown_fields=True):
    """A fact that stands in an article; see the module."""

    kind: Literal["person", "organization", "place", "date", "number", "score", "quote", "event"]
    forms: list[str] = []
    parts: list[str] = []
    text: str = ""
    optional: bool = False
    role: list[str] = []
    iso: str | None = None
    iso_alt: list[str | None] = []
    value: float | list[float] | None = None
    speaker: str = ""
    speaker_alt: list[str] = []

    @property
    def wordings(self) -> list[str]:
        """Everything it may be found as."""
        return [form for form in (*self.forms, *self.parts, self.text) if form]


class LabelledArticle(Struct, frozen=True, forbid_unknown_fields=True):
    """An article and the facts in it."""

    article: str
    title: str
    published: str | None
    text: str
    facts: list[Label]


@cache
def labelled(code: str) -> tuple[LabelledArticle, ...]:
    """The labelled articles of a language."""
    paths = sorted(FOLDER.glob(f"{code}-*.json"))
    return tuple(msgspec.json.decode(path.read_bytes(), type=LabelledArticle) for path in paths)


def figures() -> Figures:
    """F1 by language and kind, and the share of found facts with the right details over all languages."""
    found: Figures = {}
    details = Tally()
    for code in CODES:
        tally = score(code, details)
        found |= {
            f"{code}.{kind}": tally.f1(f"{kind} hit", f"{kind} told", f"{kind} wanted") for kind in KINDS
        }
        found[f"{code}.all"] = tally.f1("hit", "told", "wanted")
    return found | {f"details.{kind}": details.share(f"{kind} right", kind) for kind in DETAILED}


def score(code: str, details: Tally) -> Tally:
    """Count hits, told and wanted facts of a language; the details of hits are counted aside."""
    tally = Tally()
    for article in labelled(code):
        left = list(extract_facts([build(article.text, code, article.published)]))
        # What is asked for has the first choice among the facts found.
        for label in sorted(article.facts, key=lambda one: one.optional):
            hits = [fact for fact in left if _hits(fact, label, code)]
            left = [fact for fact in left if fact not in hits]
            if label.optional:
                continue
            _count(tally, label.kind, told=bool(hits), wanted=True)
            if not hits:
                tally.mistakes.append(f"{article.article}: {label.kind} missed: {label.wordings[0]}")
            elif label.kind in DETAILED and (label.role or label.iso or label.value or label.speaker):
                right = any(_right(fact, label, code) for fact in hits)
                details.add(label.kind)
                details.add(f"{label.kind} right", right)
                if not right:
                    details.mistakes.append(f"{article.article}: {label.kind} without its detail: {hits[0]}")
        for fact in left:
            _count(tally, fact.kind, told=True, wanted=False)
            tally.mistakes.append(f"{article.article}: {fact.kind} told, and is none: {fact.value}")
    return tally


def _count(tally: Tally, kind: str, *, told: bool, wanted: bool) -> None:
    for prefix in ("", f"{kind} "):
        tally.add(f"{prefix}told", told)
        tally.add(f"{prefix}wanted", wanted)
        tally.add(f"{prefix}hit", told and wanted)


def _hits(fact: Fact, label: Label, code: str) -> bool:
    if fact.kind != label.kind:
        return False
    wanted = {plain(form, code) for form in label.wordings}
    found = {plain(mention.text, code) for mention in fact.mentions}
    if code == "ar":
        found |= {plain(words[1:], code) for words in found if words[:1] in _FUSED}
    return not wanted.isdisjoint(found)


def _right(fact: Fact, label: Label, code: str) -> bool:
    match label.kind:
        case "date":
            return fact.iso in (label.iso, *label.iso_alt)
        case "number" | "score":
            number = list(fact.number) if isinstance(fact.number, tuple) else fact.number
            return number == label.value
        case "quote":
            said = plain(fact.speaker_person or fact.speaker or "", code)
            names = [plain(name, code) for name in (label.speaker, *label.speaker_alt)]
            return bool(said) and any(name in said or said in name for name in names)
        case _:
            return not {plain(role, code) for role in fact.roles}.isdisjoint(
                plain(role, code) for role in label.role
            )


@cache
def plain(text: str, code: str) -> str:
    """The words of a text, normalised, without a particle fused to the first of Arabic."""
    words = get_language(code).words(text)
    first = words[0] if words else ""
    if code == "ar":
        first = first.removeprefix("و")
        if len(first) > 4 and first[0] in "بلك" and first[1:3] == "ال":
            first = first[1:]
    return " ".join([first, *words[1:]])
