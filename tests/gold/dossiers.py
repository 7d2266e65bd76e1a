"""The labelled dossiers in `sets/`: articles on one story, and what an editor says of each sentence.

A dossier is a folder of two files. `articles.json` holds the articles, their paragraphs cut into sentences by hand;
the sentence 2.5 is the fifth of the second article. `gold.json` says of them:

    support     of every sentence: which of other articles state the same with the same values ("same"), share
                a part of it ("partly"), or state it with another value ("differs": at, what, here, there)
    key_points  what a reader with one minute needs: a gloss, its weight (3: the story falls without it) and the
                sentences that state it
    conflicts   what articles differ on, value by value; "update" where the last value is only newer knowledge
    unique      what one article alone has and a reader wants: news 2 (would be missed) or 1 (nice to have)
    standalone  the sentences that cannot be understood alone, as false
    brief       an editor's own brief of about 120 words
    repeated    sentences of one article that state the same (may be absent)
    stories     the numbers of the articles, story by story, where there are several (may be absent)
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from corpus import Article
from corpus.assemble import assemble
from corpus.formats import RawDocument

FOLDER = Path(__file__).parent / "sets"

Name = str
"""A sentence by the numbers of its article and its place in it, such as `2.5`."""


class SourceArticle(Struct, frozen=True, forbid_unknown_fields=True):
    """An article as it stands in `articles.json`; each paragraph is its sentences."""

    outlet: str
    published: str
    language: str
    title: str
    paragraphs: list[list[str]]


class Difference(Struct, frozen=True, forbid_unknown_fields=True):
    """Another sentence that gives another value."""

    at: Name
    what: str
    here: str
    there: str


class Support(Struct, frozen=True, forbid_unknown_fields=True):
    """What other articles have of a sentence."""

    same: list[Name] = []
    partly: list[Name] = []
    differs: list[Difference] = []


class KeyPoint(Struct, frozen=True, forbid_unknown_fields=True):
    """Something a brief should say, and the sentences that say it."""

    point: str
    weight: Literal[1, 2, 3]
    at: list[Name]


class Value(Struct, frozen=True, forbid_unknown_fields=True):
    """One side of a conflict."""

    value: str
    at: list[Name]


class Conflict(Struct, frozen=True, forbid_unknown_fields=True):
    """What articles differ on; of an update the values stand in the order of time."""

    about: str
    kind: Literal["number", "date", "name", "place", "attribution", "quote", "other"]
    update: bool
    values: list[Value]


class Unique(Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence that no other article has."""

    at: Name
    news: Literal[1, 2]


class Gold(Struct, frozen=True, forbid_unknown_fields=True):
    """What an editor says of a dossier; see the module."""

    id: str
    support: dict[Name, Support]
    key_points: list[KeyPoint]
    conflicts: list[Conflict]
    unique: list[Unique]
    standalone: dict[Name, bool]
    brief: list[Name]
    notes: str
    repeated: list[list[Name]] = []
    stories: list[list[int]] = []


class Dossier:
    """A dossier read as `mujaz` reads it, and where each sentence of the gold stands in it."""

    def __init__(self, folder: Path) -> None:
        """Read a dossier's two files; raises ValueError where cleaning has taken away a sentence."""
        self.name = folder.name
        self.gold = msgspec.json.decode((folder / "gold.json").read_bytes(), type=Gold)
        self.sources = msgspec.json.decode((folder / "articles.json").read_bytes(), type=list[SourceArticle])
        self.articles: list[Article] = []
        self.spans: dict[Name, tuple[int, int]] = {}
        for number, source in enumerate(self.sources, start=1):
            article = read(source, str(number))
            self.articles.append(article)
            # The headline stands first and may say what a sentence says.
            end = article.headings[0].end if article.headings else 0
            texts = [text for paragraph in source.paragraphs for text in paragraph]
            for n, text in enumerate(texts, start=1):
                start = article.text.index(text, end)
                end = start + len(text)
                self.spans[f"{number}.{n}"] = (start, end)
        self._relations = self._pairs()

    @property
    def mixed(self) -> bool:
        """Whether its articles are in several languages."""
        return len({source.language for source in self.sources}) > 1

    def text(self, name: Name) -> str:
        """The words of a sentence."""
        start, end = self.spans[name]
        return self.articles[article_of(name) - 1].text[start:end]

    def relation(self, one: Name, other: Name) -> Literal["same", "differs", "partly", "unrelated"]:
        """How two sentences of different articles, or of one that repeats itself, stand to each other."""
        return self._relations.get((one, other), "unrelated")

    def at(self, article: str, start: int, end: int) -> list[Name]:
        """The sentences that a span of an article holds or is part of, the longest overlap first."""
        found: list[tuple[int, Name]] = []
        for name, (first, last) in self.spans.items():
            common = min(end, last) - max(start, first)
            if str(article_of(name)) == article and 2 * common > min(end - start, last - first):
                found.append((common, name))
        return [name for _, name in sorted(found, key=lambda one: -one[0])]

    def _pairs(self) -> dict[tuple[Name, Name], Literal["same", "differs", "partly"]]:
        found: dict[tuple[Name, Name], Literal["same", "differs", "partly"]] = {}
        for name, support in self.gold.support.items():
            found |= {(name, other): "partly" for other in support.partly}
            found |= {(name, difference.at): "differs" for difference in support.differs}
            found |= {(name, other): "same" for other in support.same}
        for group in self.gold.repeated:
            found |= {(one, other): "same" for one in group for other in group if one != other}
        return found


def article_of(name: Name) -> int:
    """The number of a sentence's article."""
    return int(name.partition(".")[0])


def read(source: SourceArticle, id: str) -> Article:  # noqa: A002
    """An article as it comes from a record of JSON with outlet and date."""
    text = "\n\n".join(" ".join(paragraph) for paragraph in source.paragraphs)
    raw = RawDocument(text, title=source.title, outlet=source.outlet, published=source.published)
    return assemble(raw, id=id, source=f"{id}.json")


@cache
def dossiers() -> tuple[Dossier, ...]:
    """Every dossier, by name."""
    return tuple(Dossier(folder) for folder in sorted(FOLDER.iterdir()))


def as_record(dossier: Dossier) -> str:
    """A dossier's articles as JSON Lines that `mujaz` reads."""
    lines = [
        {"id": article.id, "title": article.title, "text": article.text, "outlet": article.outlet}
        | {"published": article.published}
        for article in dossier.articles
    ]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
