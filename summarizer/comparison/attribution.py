"""Who stands behind a sentence: an official statement or body, a named person, a source without a name, a medium.

Read from its attribution and not from whoever is named in it: from the subject of a verb of saying, or from what
«according to» and its like lead in. «Reuters quoted an official» has it from the official, by way of Reuters.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from operator import itemgetter
from typing import Literal, get_args

from msgspec import Struct

from corpus import WORD, Language
from summarizer.comparison import word_lists
from summarizer.comparison.latin_sources import source_in
from summarizer.comparison.places_of_a_kind import is_state
from summarizer.document import Document
from summarizer.facts import Fact, lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.merge_keys import place_key
from summarizer.facts.person_names import person_parts
from summarizer.facts.tokens import Tokens, tokenize
from summarizer.sentence_index import SentenceIndex

Sourcing = Literal["official", "person", "unnamed", "medium", "outlet"]
SOURCINGS: tuple[Sourcing, ...] = get_args(Sourcing)
# An Arabic source is named within so many tokens behind its cue. Set by hand: an office and a name in full take
# eight or nine.
_REACH = 10
# What an agency is of stands within so many words behind it: the International Atomic Energy Agency.
_AGENCY, _AGENCY_HEAD = 5, "وكاله"
_QUOTES = frozenset('«»"“”:')
# An Arabic sentence begins with its verb, or with the day and the verb.
_FRONT = 3
# What opens it may take so many tokens: «before the vote, …»; set by hand.
_OPENING, _COMMAS = 8, ("،", ",")
# Letters of a particle that is fused to a name.
_FUSED = 2
# «As the television told», anywhere in a sentence.
_AS = "كما"
# «A spokesman for».
_ON_BEHALF = "باسم"
# «Pointed to that»: the verb has its particle in front of what was said.
_TO_THAT = "الي"
_STOPS = _QUOTES | frozenset(".;؛؟!")
# What goes on with a clause about the source, in which others may be named.
_RELATIVES = frozenset({"الذي", "التي", "الذين", "حيث", "بعد", "عقب", "خلال", "قبل"})
_TO = frozenset({"وفقا", "فقا", "طبقا"})
_THEN = "فان"
_MARK = re.compile("[،,]")
# A medium's name in quotation marks ends within so many tokens: «نقلت "إرنا" عن». Set by hand.
_NAME = 6
# The verb that hands on what another said, whatever its form (نقلت، نقلا).
_PASSED_ON = "نقل"
_FROM = "عن"
# «According to *what* the ministry announced».
_WHAT = "ما"
# «The mayor *had* said».
_HAD = "قد"
# «He denies»: who it is stands in the sentence before.
_PRONOUNS = frozenset({"هو", "هي"})
# «Made clear» is written like «between», which nothing said follows.
_BETWEEN = "بين"


_START = itemgetter(0)

DEFINITE = ("ال", "لل", "وال", "بال")
"""What an Arabic word with the article begins with."""


class Source(Struct, frozen=True):
    """Who stands behind a sentence.

    Attributes:
        kind: What sort of source it is; `outlet` where none is named.
        text: Its words in the sentence; empty for the outlet itself.
    """

    kind: Sourcing
    text: str = ""


OUTLET = Source("outlet")


class Attribution:
    """Answers where the sentences of a set have what they say from."""

    def __init__(self, document: Document, facts: Sequence[Fact]) -> None:
        """Look up where people and institutions are named.

        Args:
            document: The set's candidates.
            facts: Its key facts.
        """
        self._document = document
        self._places = places = SentenceIndex(document)
        languages = {article.id: article.language for article in document.articles}
        self._found: dict[int, Source] = {}
        self._names: set[str] = set()
        self._named: defaultdict[int, list[tuple[int, int, Sourcing]]] = defaultdict(list)
        for fact in facts:
            if fact.kind in ("person", "organization"):
                for mention in fact.mentions:
                    article = places.article(mention.article)
                    if article is not None:
                        kind: Sourcing = "person" if fact.kind == "person" else "official"
                        self._named[article].append((mention.start, mention.end, kind))
            if fact.kind == "person":
                self._names.update(person_parts(fact.value, languages[fact.mentions[0].article]))
        for own in self._named.values():
            own.sort()

    def at(self, article: str, start: int) -> Source:
        """Who stands behind the sentence at an offset of an article; the outlet where it is in no sentence."""
        index = self._places.find(article, start)
        return OUTLET if index is None else self.of(index)

    def of(self, index: int) -> Source:
        """Who stands behind a candidate."""
        if index not in self._found:
            self._found[index] = self._read(index)
        return self._found[index]

    def _read(self, index: int) -> Source:
        candidate = self._document.candidates[index]
        text = self._document.articles[candidate.article].text
        span = candidate.sentence
        tokens = tokenize(text, candidate.language, span.start, span.end)
        named = self._named[candidate.article]
        first, behind = (bisect_left(named, offset, key=_START) for offset in (span.start, span.end))
        own = named[first:behind]
        if not candidate.language.fuses_particles:
            said = source_in(tokens, own)
            if said is None:
                return OUTLET
            if said.kind is None:
                return self._meant(index)
            return Source(said.kind, text[said.start : said.end])
        for at, word in enumerate(tokens.words):
            cue = _cue(word, candidate.language)
            if cue is None or (cue == "verb" and not _is_main(tokens, at) and not _had(tokens, at)):
                continue
            if cue == "verb" and at and tokens.words[at - 1].removeprefix("و") in _PRONOUNS:
                return self._meant(index)
            if cue == "verb" and _goes_on(tokens, at):
                return self._before(index)
            had = cue == "verb" and _had(tokens, at)
            found = self._subject(tokens, 1, at, own) if had else self._behind(tokens, at, own)
            if found is not None:
                return found
        stated = [
            word for word in tokens.words[: _FRONT + 2] if _kind(word, candidate.language) == "statement"
        ]
        return Source("official", stated[0]) if stated else OUTLET

    def _before(self, index: int) -> Source:
        """Who stands behind the sentence before, in the same article."""
        return Source(self.of(index - 1).kind) if self._has_one_before(index) else OUTLET

    def _has_one_before(self, index: int) -> bool:
        candidates = self._document.candidates
        return index > 0 and candidates[index - 1].article == candidates[index].article

    def _meant(self, index: int) -> Source:
        """Whom a pronoun stands for: who spoke before, or a person of the sentence before."""
        before = self._before(index)
        if before.kind != "outlet" or not self._has_one_before(index):
            return before
        candidate = self._document.candidates[index - 1]
        span, named = candidate.sentence, self._named[candidate.article]
        person = any(span.start <= start < span.end and kind == "person" for start, _, kind in named)
        return Source("person") if person else OUTLET

    def _behind(self, tokens: Tokens, cue: int, named: Sequence[tuple[int, int, Sourcing]]) -> Source | None:
        """What a cue leads in: up to what was said, or to the next mark."""
        complementizers = tokens.language.complementizers
        # «According to what the ministry announced».
        if tokens.words[cue + 1 : cue + 2] == [_WHAT]:
            cue += 1
        if cue + 1 < len(tokens) and _cue(tokens.words[cue + 1], tokens.language) == "verb":
            cue += 1
        end = _behind_quoted_name(tokens, cue + 1)
        while end < min(len(tokens), cue + 1 + _REACH):
            word = tokens.words[end]
            if word in _STOPS or word in complementizers or word in _RELATIVES or word.startswith(_THEN):
                break
            end += 1
        # «Reuters quoted from an official»: who is quoted stands behind the last «from».
        passes_on = any(_PASSED_ON in word for word in tokens.words[cue:end])
        said_by = [k + 1 for k in range(cue + 1, end) if tokens.words[k] == _FROM and passes_on]
        start = max(said_by, default=cue + 1)
        found = _within(tokens, start, end, named)
        if found is None and start > cue + 1 and _is_construct(tokens, start, end):
            given = tokens.words[start] in lexicon.words(tokens.language.code, "given_names.txt")
            said = noun_phrase(tokens.text[tokens.starts[start] : tokens.ends[end - 1]], tokens.language)
            return Source("person" if given else "official", said)
        return found or self._subject(tokens, cue + 1, end, named)

    def _subject(
        self, tokens: Tokens, start: int, end: int, named: Sequence[tuple[int, int, Sourcing]]
    ) -> Source | None:
        """A subject among some tokens: by what is known of it, or by its form."""
        return _within(tokens, start, end, named) or self._by_its_form(tokens, start, end)

    def _by_its_form(self, tokens: Tokens, start: int, end: int) -> Source | None:
        """An Arabic subject that no list knows: a body where it has the article, a person by part of a name."""
        if start >= end:
            return None
        word = tokens.words[start]
        text = tokens.text[tokens.starts[start] : tokens.ends[end - 1]].strip(" ،,")
        if word.removeprefix("ال") in self._names or word in self._names:
            return Source("person", text)
        # «The spokesman of the coalition, that …»: what was said stands behind the mark.
        text = _MARK.split(text, maxsplit=1)[0].strip()
        code = tokens.language.code
        if word in lexicon.words(code, "human_plurals.txt"):
            return Source("unnamed", noun_phrase(text, tokens.language) or text)
        key = place_key(word, code)
        if is_state(key, code) or key in lexicon.table(code, "cities.tsv"):
            return Source("official", tokens.raw(start))  # a state, or its capital in its stead
        if word.startswith("ال") and len(word) > 4:
            return Source("official", text)
        return None


def _is_main(tokens: Tokens, at: int) -> bool:
    """Whether a verb is likely its sentence's own: near the front, behind a dateline or what opens it."""
    complementizers = tokens.language.complementizers
    if tokens.words[at].removeprefix("و") == _BETWEEN and complementizers.isdisjoint(tokens.words[at:]):
        return False
    if at and tokens.words[at - 1] in complementizers:
        return False
    if at <= _FRONT:
        return True
    if tokens.words[at - 1] == _AS:
        return True
    if at <= _OPENING and tokens.words[at - 1] in _COMMAS:
        return tokens.words[0].removeprefix("و") in tokens.language.stop_words
    return any(mark in tokens.words[at - 2 : at] for mark in (")", "-", "–", "—"))


def _behind_quoted_name(tokens: Tokens, start: int) -> int:
    """Where the search for a source's end begins: behind a name in quotation marks that quotes somebody."""
    words = tokens.words
    if start >= len(words) or words[start] not in _QUOTES:
        return start
    closing = next((k for k in range(start + 2, min(len(words), start + _NAME)) if words[k] in _QUOTES), None)
    if closing is None or closing + 1 >= len(words):
        return start
    behind = words[closing + 1]
    return closing + 1 if behind == _FROM or behind in tokens.language.complementizers else start


def _had(tokens: Tokens, at: int) -> bool:
    """Whether a verb stands behind its subject as in «the mayor had said» (كان العمدة قد قال, كان … اعتبر بأن)."""
    words = tokens.words
    if at > _REACH + 2 or words[0].removeprefix("و") not in ("كان", "كانت"):
        return False
    behind = {word.removeprefix("ب") for word in words[at + 1 : at + 2]}
    return words[at - 1] == _HAD or not behind.isdisjoint(tokens.language.complementizers)


def _is_construct(tokens: Tokens, start: int, end: int) -> bool:
    """Whether an Arabic noun is one with the definite noun behind it: «the hospital's manager»."""
    first, *rest = tokens.words[start:end]
    return not first.startswith("ال") and bool(rest) and rest[0].startswith("ال")


def _goes_on(tokens: Tokens, cue: int) -> bool:
    """Whether a verb of saying at the front has no subject: «added that»; the sentence before names it."""
    if cue > 1 or cue + 1 >= len(tokens):
        return False
    word = tokens.words[cue + 1]
    if word == _TO_THAT and cue + 2 < len(tokens):
        word = tokens.words[cue + 2]
    # «*The Coral* quoted the minister»: a name in quotation marks, and nothing said.
    quotes = word in _QUOTES and _behind_quoted_name(tokens, cue + 1) == cue + 1
    return quotes or word in tokens.language.complementizers


def _cue(word: str, language: Language) -> Literal["verb", "source"] | None:
    """Whether a word is a verb of saying or leads in a source, a conjunction fused to it or not."""
    bare = language.without_conjunction(word)
    if {word, bare} & (language.reporting_verbs | word_lists.words(language.code, "stances.txt")):
        return "verb"
    if {word, bare} & lexicon.words(language.code, "sources.txt"):
        return "source"
    return None


def _within(
    tokens: Tokens, start: int, end: int, named: Sequence[tuple[int, int, Sourcing]]
) -> Source | None:
    """The source among some tokens: a person, then an institution that is named, then what its first word tells."""
    if start >= end:
        return None
    low, high = tokens.starts[start], tokens.ends[end - 1]
    # A particle of two letters may be fused to a name, and a name begin with what looks like one.
    inside = [name for name in named if low - _FUSED <= name[0] < high]
    opening = [name for name in inside if name[0] <= low + _FUSED]
    heads = lexicon.words(tokens.language.code, "organization_heads.txt")
    body = _kind(tokens.words[start], tokens.language)
    if body == "medium" and _is_body(tokens, start, end):
        body = "official"
    if body is None and tokens.words[start] in lexicon.words(tokens.language.code, "roles.txt"):
        # The agency's spokesman is no agency; «a doctor» is nobody who could be asked.
        holds = _is_construct(tokens, start, end) or tokens.words[start + 1 : start + 2] == [_ON_BEHALF]
        definite = tokens.words[start].startswith("ال")
        if all(name[2] != "person" for name in inside):
            told_of = any(_kind(word, tokens.language) for word in tokens.words[start + 1 : end])
            body = "official" if holds or definite else None if told_of else "unnamed"
    named_body = any(name[2] != "person" for name in opening)
    if body is None and (named_body or tokens.words[start] in heads):
        body = "official"
    person = None if body else next((name for name in inside if name[2] == "person"), None)
    # «According to a correspondent» has its «to» fused: «وفقا لمراسل».
    fused = start > 0 and tokens.words[start - 1].removeprefix("و") in _TO and tokens.words[start][0] == "ل"
    low += fused and not tokens.words[start].startswith("لل")
    told = [(k, kind) for k in range(start, end) if (kind := _kind(tokens.words[k], tokens.language))]
    if person is not None:
        return Source("person", tokens.text[low : max(person[1], low)].strip(" ،,"))
    text = tokens.text[low : min(opening[0][1], high) if opening else high]
    if not opening:
        text = noun_phrase(text, tokens.language) or text
    text = text.strip(" ،,")
    kind = body or (told[0][1] if told else "official" if inside else "")
    if not kind:
        return None
    return Source("official" if kind == "statement" else kind, text)  # type: ignore[arg-type]


def _is_body(tokens: Tokens, start: int, end: int) -> bool:
    """Whether an agency is one of another business than news: what it is of is told, and is no news."""
    news = word_lists.words(tokens.language.code, "news_agencies.txt")
    if not news or not any(
        rest.removeprefix("ال") == _AGENCY_HEAD for rest, _ in readings(tokens.words[start])
    ):
        return False
    of = tokens.words[start + 1 : min(end, start + 1 + _AGENCY)]
    if not of or not of[0].startswith("ال") or of[0] in tokens.language.stop_words:
        return False
    return not any(word in news for word in of)


def noun_phrase(text: str, language: Language) -> str:
    """Who a text begins with: up to a mark, a particle, a weekday, or an Arabic word without article behind one."""
    days = lexicon.table(language.code, "calendar.tsv")
    end, defined = 0, False
    for match in WORD.finditer(text):
        word = language.normalize(match[0])
        definite = word.startswith(DEFINITE)
        marked = end > 0 and not text[end : match.start()].isspace()
        particle = end > 0 and word in language.stop_words
        weekday = end > 0 and days.get(word, "").startswith("weekday ")
        if marked or particle or weekday or (defined and not definite and language.fuses_particles):
            break
        end, defined = match.end(), definite
    return text[:end]


def _kind(word: str, language: Language) -> str | None:
    kinds = lexicon.table(language.code, "attribution.tsv")
    return next((kinds[rest] for rest, _ in readings(word) if rest in kinds), None)
