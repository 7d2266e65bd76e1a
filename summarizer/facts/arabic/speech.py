"""Quoted speech in Arabic text, who said it and through what."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.antecedents import Antecedents, Person, SourcesOf, find_people
from summarizer.facts.arabic.clitics import readings, written
from summarizer.facts.arabic.saying import cue
from summarizer.facts.arabic.sources import Source, find_sources
from summarizer.facts.arabic.speakers import Said, opening_subject, said_after, said_before
from summarizer.facts.arabic.tagged_names import Name
from summarizer.facts.mention import Span
from summarizer.facts.quote_spans import all_quoted, inner_span, token_at
from summarizer.facts.tokens import Tokens

_FEWEST = 5  # words: shorter passages in quotation marks are names and irony; set by hand
_BACK = 9  # sentences before a quotation that are listened to: farther back nobody is spoken of as «the same»
_FEWEST_SAID = 3  # words: the same right behind a verb of saying; set by hand


class _Sources:
    """The sources of each sentence of an article, found when a sentence is first asked for."""

    __slots__ = ("found", "names", "sentences")

    def __init__(self, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> None:
        self.sentences, self.names = sentences, names
        self.found: dict[int, list[Source]] = {}

    def __getitem__(self, n: int) -> list[Source]:
        """The sources of sentence `n`."""
        if n not in self.found:
            self.found[n] = find_sources(self.sentences[n], self.names[n])
        return self.found[n]


def find_quotes(text: str, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> Iterator[Span]:
    """The quotations of an article with their speakers.

    Who speaks is read from the sentence around a quotation, before it and then behind it; a description or a
    pronoun is resolved to a person the article has named, where it can be nobody else.
    """
    quoted = [(start, end) for start, end in all_quoted(text)]
    if not quoted:
        return
    sources = _Sources(sentences, names)
    antecedents = Antecedents(find_people(sentences, names))
    starts = [tokens.starts[0] if tokens.starts else 0 for tokens in sentences]
    read = 0
    before: tuple[int, int] | None = None
    for start, end in quoted:
        n = bisect_right(starts, start) - 1
        inner = inner_span(text, start, end)
        if n < 0 or inner is None or not sentences[n].starts or start >= sentences[n].ends[-1]:
            continue
        # Speech without marks makes somebody the last speaker too.
        for k in range(max(read, n - _BACK), n):
            _listen(antecedents, sentences, sources, k)
        read = max(read, n)
        tokens = sentences[n]
        limit = token_at(tokens, start)
        said = said_before(tokens, sources[n], limit)
        if limit == 0 and n and not said.said:
            said = _introduced_before(sentences, sources, n, token_at(tokens, end))
        if said.source is None:
            behind = said_after(tokens, sources[n], token_at(tokens, end))
            if behind.source or (behind.said and not said.said):
                said = behind
        value = " ".join(text[inner[0] : inner[1]].split())
        # A paragraph that opens with a mark goes on with the quotation before it.
        goes_on = (
            before is not None and limit == 0 and n == before[0] + 1 and not text[before[1] : start].strip()
        )
        if not goes_on and not _is_speech(tokens, limit, value, said=said.said):
            continue
        span, source = _spoken(tokens, n, said, antecedents, sentences, sources, goes_on=goes_on)
        if source is not None or span[1] is not None:
            antecedents.last = (n, span[1], source)
        before = (n, end)
        yield Span(
            "quote",
            inner[0],
            inner[1],
            value,
            speaker=span[0],
            speaker_person=span[1].name if span[1] else None,
            via=written(tokens, *said.via, 0) if said.via else None,
        )


def _introduced_before(sentences: Sequence[Tokens], sources: SourcesOf, n: int, end: int) -> Said:
    """Who says what opens sentence `n` behind a sentence that ends with a colon.

    A communiqué speaks of who issues it by name: «*The directorate* announces that …».
    """
    before = sentences[n - 1]
    if before.heading or before.words[-1:] != [":"]:
        return Said()
    issuer = opening_subject(sentences[n], sources[n], end)
    if issuer:
        return Said(issuer, said=True)
    documents = lexicon.words("ar", "documents.txt") | lexicon.words("ar", "speaking_things.txt")
    at = next((k for k in range(len(before) - 2, -1, -1) if _is_one_of(before.words[k], documents)), None)
    if at is None:
        return said_before(before, sources[n - 1], len(before))
    # The words *of the minister*; else the document itself, where it is one that nobody speaks.
    owner = next((s for s in sources[n - 1] if s.first == at + 1 and s.rank < 2), None)
    if owner:
        return Said(owner, said=True)
    if not _is_one_of(before.words[at], lexicon.words("ar", "speaking_things.txt")):
        return Said()
    cut = next(cut for rest, cut in readings(before.words[at]) if rest in documents)
    return Said(Source(at, at, written(before, at, at, cut), 2), said=True)


def _is_one_of(word: str, listed: Collection[str]) -> bool:
    return any(rest in listed for rest, _ in readings(word))


def _spoken(
    tokens: Tokens,
    n: int,
    said: Said,
    antecedents: Antecedents,
    sentences: Sequence[Tokens],
    sources: SourcesOf,
    *,
    goes_on: bool,
) -> tuple[tuple[str | None, Person | None], Source | None]:
    """Who speaks, as written and as a person, and the source he was found by."""
    source = said.source
    if goes_on and source is None and antecedents.last:
        _, person, source = antecedents.last
        return (source.text if source else person.name if person else None, person), source
    if source is None:
        # Without a verb that says so, only who has just spoken goes on.
        if not said.said and not (antecedents.last and antecedents.last[0] >= n - 1):
            return (None, None), None
        found = antecedents.subject_before(n, sentences, sources, said.gender)
        if found is None:
            return (None, None), None
        person, source = found
        return (person.name if person else source.text, person), source
    if source.person is not None:
        return (source.text, antecedents.by_name(n, source.person)), source
    person = antecedents.resolve(tokens, n, source) if source.rank == 1 else None
    return (source.text, person), source


def _listen(antecedents: Antecedents, sentences: Sequence[Tokens], sources: SourcesOf, n: int) -> None:
    """Take note of who says something without marks in a sentence."""
    tokens = sentences[n]
    if tokens.heading or (antecedents.last and antecedents.last[0] >= n):
        return
    said = said_before(tokens, sources[n], len(tokens))
    source = said.source
    if not said.said or source is None or source.rank > 1:
        return
    if source.person is not None:
        person = antecedents.by_name(n, source.person)
    else:
        person = antecedents.resolve(tokens, n, source) if source.rank == 1 else None
    antecedents.last = (n, person, source)


def _is_speech(tokens: Tokens, limit: int, value: str, *, said: bool) -> bool:
    """Whether quoted words that open at token `limit` are speech and no name, title or stress."""
    size = len(value.split())
    if size < _FEWEST_SAID or _is_title(tokens, limit):
        return False
    if size <= _FEWEST and not _introduced(tokens, limit):
        return False
    return said or size >= 2 * _FEWEST or limit == 0 or tokens.words[limit - 1] in (":", "،")


def _introduced(tokens: Tokens, limit: int) -> bool:
    """Whether a colon, a verb of saying or «that» stands right in front of the marks or behind the opening one."""
    if limit == 0:
        return False
    inside = tokens.words[limit + 1] if limit + 1 < len(tokens) else ""
    if inside in tokens.language.complementizers:
        return True
    word = tokens.words[limit - 1]
    return word == ":" or word in tokens.language.complementizers or cue(tokens, limit - 1) is not None


def _is_title(tokens: Tokens, limit: int) -> bool:
    """Whether what stands in front of the marks makes them those of a title or by-name."""
    titles = lexicon.words("ar", "quoted_titles.txt")
    return any(
        rest in titles for k in range(max(0, limit - 2), limit) for rest, _ in readings(tokens.words[k])
    )
