"""Who stands behind a sentence: an official statement or body, a named person, a source without a name, a medium.

Read from its attribution and not from whoever is named in it: from the subject of a verb of saying, or from what
«according to» and its like lead in. «Reuters quoted an official» has it from the official, by way of Reuters.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Literal

from summarizer.comparison import word_lists
from summarizer.comparison.sources.arabic_cues import (
    by_a_rule,
    has_object,
    is_withheld,
    on_the_word_of,
    past_what,
    quoted_from,
)
from summarizer.comparison.sources.arabic_heads import cue_of, is_construct, kind_of
from summarizer.comparison.sources.arabic_sources import (
    ON_BEHALF,
    OUTLET,
    SOURCINGS,
    Source,
    Sourcing,
    by_what_follows,
    is_same,
    within,
)
from summarizer.comparison.sources.arabic_verbs import (
    FROM,
    FRONT,
    PASSED_ON,
    REACH,
    STOPS,
    behind_quoted_name,
    goes_on,
    had_said,
    has_aside,
    is_main,
    leads_in,
    past_the_day,
    quoted_body,
    relatives,
)
from summarizer.comparison.sources.noun_phrases import noun_phrase
from summarizer.document import Document
from summarizer.facts import Fact, lexicon
from summarizer.facts.person_names import person_parts
from summarizer.facts.tokens import Tokens, tokenize
from summarizer.sentence_index import SentenceIndex

__all__ = ["SOURCINGS", "Attribution", "Source", "Sourcing"]

_START = itemgetter(0)
# «The same source» may have been named so many sentences before; set by hand.
_LOOKED_BACK = 3
# «… and so»: what it leads in is nobody's word any more.
_THEN = "فان"
_MARK = re.compile("[،,]")
# «He denies»: who it is stands in the sentence before.
_PRONOUNS = frozenset({"هو", "هي"})
# Letters beside a name in which its office stands; set by hand.
_BESIDE = 30


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
            # Only texts in Latin script need it.
            from summarizer.comparison.sources.latin_sources import source_in

            said = source_in(tokens, own)
            if said is None:
                return OUTLET
            if said.kind is None:
                return self._meant(index)
            words = text[said.start : said.end]
            return Source("medium" if said.kind == "official" and self._is_news(words) else said.kind, words)
        for at in range(len(tokens.words)):
            found = self._at(index, tokens, at, own)
            if found is not None:
                return found
        front = tokens.words[: FRONT + 2]
        negations = word_lists.words(candidate.language.code, "negations.txt")
        denied = any(candidate.language.without_conjunction(word) in negations for word in front)
        stated = [word for word in front if not denied and kind_of(word, candidate.language) == "statement"]
        return Source("official", stated[0]) if stated else OUTLET

    def _at(
        self, index: int, tokens: Tokens, at: int, named: Sequence[tuple[int, int, Sourcing]]
    ) -> Source | None:
        """Who stands behind an Arabic candidate by one of its words; None where that leads in no source."""
        cue = "source" if on_the_word_of(tokens, at) else cue_of(tokens.words[at], tokens.language)
        if cue == "verb" and leads_in(tokens, at) and quoted_from(tokens, at) == at:
            return self._same(index) if is_same(tokens, 0) else self._subject(tokens, 0, at, named)
        if cue is None or (cue == "verb" and not (is_main(tokens, at) or had_said(tokens, at))):
            return None
        if cue == "source" and by_a_rule(tokens, at):
            return None
        if is_same(tokens, at + 1):
            return self._same(index)
        if cue == "verb" and at and tokens.words[at - 1].removeprefix("و") in _PRONOUNS:
            return self._meant(index)
        if cue == "verb" and (goes_on(tokens, at) or has_object(tokens, at)):
            return self._gone_on(index, tokens.words[at])
        return self._led_in(index, tokens, at, cue, named)

    def _led_in(
        self,
        index: int,
        tokens: Tokens,
        at: int,
        cue: Literal["verb", "source"],
        named: Sequence[tuple[int, int, Sourcing]],
    ) -> Source | None:
        """Who stands behind an Arabic candidate by a cue that names somebody itself."""
        had = cue == "verb" and had_said(tokens, at) and quoted_from(tokens, at) == at
        found = self._subject(tokens, 1, at, named) if had else self._behind(tokens, at, named)
        found = found or by_what_follows(tokens, at, cue)
        if cue == "verb" and has_aside(tokens, at) and (found is None or found.kind != "person"):
            before = self._gone_on(index, tokens.words[at])
            return before if before.kind != "outlet" else found
        if found is None or found.kind != "official":
            return found
        if self._is_news(found.text):
            return Source("medium", found.text)
        if is_withheld(tokens, at) or self._was_unnamed(index, found.text):
            return Source("unnamed", found.text)
        return Source("person", found.text) if self._was_named(index, found.text) else found

    def _was_named(self, index: int, text: str) -> bool:
        """Whether «the minister» is one who was named before in the article, with his office: «minister Salem»."""
        candidate = self._document.candidates[index]
        language, article = candidate.language, self._document.articles[candidate.article].text
        role = language.normalize(text)
        if not role.startswith("ال") or role not in lexicon.words(language.code, "roles.txt"):
            return False
        if f"{text} {ON_BEHALF}" in candidate.text:
            return False  # «the spokesman of»: whoever that is
        own = candidate.sentence.start
        for start, end, kind in self._named[candidate.article]:
            if start >= own:
                break
            if kind == "person":
                before, behind = (
                    article[max(0, start - _BESIDE) : start],
                    article[end : min(end + _BESIDE, own)],
                )
                around = language.words(f"{before} {behind}")
                if role in around or role.removeprefix("ال") in around:
                    return True
        return False

    def _was_unnamed(self, index: int, text: str) -> bool:
        """Whether «the official» is one of a sentence before, who was not named there: «an official»."""
        language = self._document.candidates[index].language
        role = language.normalize(text).removeprefix("ال")
        if kind_of(role, language) != "unnamed":
            return False
        return any(
            source.kind == "unnamed" and role in language.words(source.text)
            for source in self._last_before(index)
        )

    def _before(self, index: int) -> Source:
        """Who stands behind the sentence before, in the same article."""
        return Source(self.of(index - 1).kind) if self._has_one_before(index) else OUTLET

    def _gone_on(self, index: int, verb: str) -> Source:
        """Who goes on speaking; «he said» behind what is nobody's word is a person's of the sentence before."""
        before = self._before(index)
        masculine = not verb.endswith("ت") and not verb.removeprefix("و").startswith("ت")
        return self._meant(index) if before.kind == "outlet" and masculine else before

    def _same(self, index: int) -> Source:
        """«The same source»: who stands behind one of the last sentences before, in the same article."""
        return next((own for own in self._last_before(index) if own.kind != "outlet"), Source("unnamed"))

    def _last_before(self, index: int) -> Iterator[Source]:
        """Who stands behind each of the last sentences before one, in the same article, the nearest first."""
        for before in range(index, max(0, index - _LOOKED_BACK), -1):
            if not self._has_one_before(before):
                return
            yield self.of(before - 1)

    def _has_one_before(self, index: int) -> bool:
        candidates = self._document.candidates
        return index > 0 and candidates[index - 1].article == candidates[index].article

    def _meant(self, index: int) -> Source:
        """Whom a pronoun stands for: who spoke before, or a person of the sentence before."""
        before = self._before(index)
        # «The police said they had arrested the owner. He denies it»: no body is «he».
        if before.kind == "person" or not self._has_one_before(index):
            return before
        candidate = self._document.candidates[index - 1]
        span, named = candidate.sentence, self._named[candidate.article]
        person = any(span.start <= start < span.end and kind == "person" for start, _, kind in named)
        return Source("person") if person else before

    def _behind(self, tokens: Tokens, cue: int, named: Sequence[tuple[int, int, Sourcing]]) -> Source | None:
        """What a cue leads in: up to what was said, or to the next mark."""
        closing = STOPS | tokens.language.complementizers | relatives(tokens)
        passes_on = PASSED_ON in tokens.words[cue]
        told, handed = cue, quoted_from(tokens, cue)
        # «According to what the ministry announced».
        cue = past_the_day(tokens, past_what(tokens, handed))
        end = behind_quoted_name(tokens, cue + 1)
        named_body = quoted_body(tokens, cue + 1)
        if named_body:
            kind: Sourcing = "medium" if PASSED_ON in tokens.words[cue] else "official"
            return Source(kind, tokens.text[tokens.starts[cue + 1] : tokens.ends[named_body]])
        while end < min(len(tokens), cue + 1 + REACH):
            word = tokens.words[end]
            if word in closing or word.startswith(_THEN):
                break
            end += 1
        # «Reuters quoted from an official»: who is quoted stands behind the last «from».
        passes_on = passes_on or any(PASSED_ON in word for word in tokens.words[cue:end])
        said_by = [k + 1 for k in range(cue, end) if tokens.words[k] == FROM and passes_on]
        start = max(said_by, default=cue + 1)
        found = within(tokens, start, end, named)
        quoted = bool(said_by) or handed > told
        if found is None and quoted and is_construct(tokens, start, end):
            given = tokens.words[start] in lexicon.words(tokens.language.code, "given_names.txt")
            said = noun_phrase(tokens.text[tokens.starts[start] : tokens.ends[end - 1]], tokens.language)
            return Source("person" if given else "official", said)
        if found is None and quoted:
            found = self._by_its_form(tokens, start, end)
        return found or self._subject(tokens, cue + 1, end, named)

    def _subject(
        self, tokens: Tokens, start: int, end: int, named: Sequence[tuple[int, int, Sourcing]]
    ) -> Source | None:
        """A subject among some tokens: by what is known of it, or by its form."""
        return within(tokens, start, end, named) or self._by_its_form(tokens, start, end)

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
        plurals = lexicon.words(code, "human_plurals.txt")
        if word in plurals or (word.endswith("ون") and f"{word[:-2]}ين" in plurals):
            return Source("unnamed", noun_phrase(text, tokens.language) or text)
        if word.startswith("ال") and len(word) > 4:
            return Source("official", text)
        return None

    def _is_news(self, text: str) -> bool:
        """Whether a body is one of the set's own outlets or an agency by its name alone, and so a medium."""
        language = self._document.candidates[0].language
        if language.normalize(text) in word_lists.words(language.code, "news_agencies.txt"):
            return True
        return any(article.outlet and article.outlet in text for article in self._document.articles)
