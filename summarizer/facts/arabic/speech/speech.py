"""Quoted speech in Arabic text, who said it and through what."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence

from msgspec.structs import replace

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings, written
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.saying import bare, cue, verb_gender
from summarizer.facts.arabic.speech.antecedents import Antecedents, SourcesOf, Spoken
from summarizer.facts.arabic.speech.bodies import find_bodies, joined_names
from summarizer.facts.arabic.speech.described_bodies import find_described, is_subject
from summarizer.facts.arabic.speech.document_issuers import issuer_before
from summarizer.facts.arabic.speech.known_people import Person, find_people
from summarizer.facts.arabic.speech.one_name import with_given_names, with_last_names
from summarizer.facts.arabic.speech.said_behind import said_after
from summarizer.facts.arabic.speech.source import Said, Source
from summarizer.facts.arabic.speech.sources import find_sources
from summarizer.facts.arabic.speech.speakers import opening_subject, said_before
from summarizer.facts.arabic.speech.speech_or_title import is_name, is_speech, is_topic
from summarizer.facts.arabic.word_groups import speech_words
from summarizer.facts.mention import Span
from summarizer.facts.quote_spans import all_quoted, inner_span, token_at
from summarizer.facts.tokens import Tokens

_BACK = 9  # sentences before a quotation that are listened to: farther back nobody is spoken of as «the same»
_FOR = frozenset({"من", "ومن"})
_AS_FOR = frozenset({"أما", "وأما"})
# Between the items of a list.
_COMMAS = "،, و;؛"


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
    quoted = list(all_quoted(text))
    if not quoted:
        return
    people = find_people(sentences, names)
    names = with_given_names(sentences, with_last_names(sentences, names, people), people)
    antecedents, sources = _who_may_speak(sentences, names, [person for person in people if person.mentions])
    read = 0
    before: tuple[int, int] | None = None
    titled = 0
    for n, start, end, inner in _in_sentences(text, sentences, quoted):
        # Speech without marks makes somebody the last speaker too.
        for k in range(max(read, n - _BACK), n):
            _listen(antecedents, sentences, sources, k)
        read = max(read, n)
        tokens = sentences[n]
        limit = token_at(tokens, start)
        said = _said_around(sentences, sources, n, limit, token_at(tokens, end))
        value = " ".join(text[slice(*inner)].split())
        since, between = (n - before[0], text[before[1] : start]) if before else (None, "")
        # A paragraph that opens with a mark goes on with the quotation before it.
        goes_on = since == 1 and limit == 0 and not between.strip()
        # A list of titles: about “…”, “…” and “…”.
        listed = titled > 0 and not text[titled:start].strip(_COMMAS)
        titled = end if listed or is_topic(tokens, limit) else 0
        speech = is_speech(tokens, limit, value, said=said.said) and not is_name(tokens, names[n], inner)
        if not goes_on and (titled or not speech):
            continue
        joined = _is_joined(tokens, limit) or (since == 0 and not _has_letters(between))
        spoken = _spoken(tokens, n, said, antecedents, sentences, sources, goes_on=goes_on, joined=joined)
        _keep(antecedents, sentences[n - said.before], n, said, spoken)
        before = (n, end)
        yield _quote(sentences[n - said.before], inner, value, said, spoken)


def _in_sentences(
    text: str, sentences: Sequence[Tokens], quoted: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, int, int, tuple[int, int]]]:
    """The quotations that open in a sentence: its number, start and end, and what lies between the marks."""
    starts = [tokens.starts[0] if tokens.starts else 0 for tokens in sentences]
    for start, end in quoted:
        n = bisect_right(starts, start) - 1
        inner = inner_span(text, start, end)
        if n >= 0 and inner is not None and sentences[n].starts and start < sentences[n].ends[-1]:
            yield n, start, end, inner


def _who_may_speak(
    sentences: Sequence[Tokens], names: Sequence[Sequence[Name]], people: Sequence[Person]
) -> tuple[Antecedents, _Sources]:
    """Whom an article's descriptions mean, before anybody has spoken, and the sources of each sentence."""
    described = [list(find_described(tokens, own)) for tokens, own in zip(sentences, names, strict=True)]
    antecedents = Antecedents(people, find_bodies(sentences, names, described))
    speaking = [
        [name for name in own if is_subject(tokens, name)]
        for tokens, own in zip(sentences, described, strict=True)
    ]
    return antecedents, _Sources(sentences, joined_names(names, speaking))


def _keep(antecedents: Antecedents, tokens: Tokens, n: int, said: Said, spoken: Spoken | None) -> None:
    """Keep who has said something in sentence `n`, where that is known; `tokens` are those that tell it."""
    if spoken and (spoken.source is not None or spoken.person is not None):
        gender = spoken.gender if said.source is None else _body_gender(tokens, said.source)
        channel = _channel(tokens, said)
        antecedents.spoke(Spoken(n, spoken.person, spoken.body, spoken.source, channel, gender))


def _quote(tokens: Tokens, inner: tuple[int, int], value: str, said: Said, spoken: Spoken | None) -> Span:
    """A quotation between two offsets with its speaker, whom the tokens tell."""
    return Span(
        "quote",
        inner[0],
        inner[1],
        value,
        speaker=_written(spoken, said),
        speaker_person=spoken.person.name if spoken and spoken.person else None,
        speaker_organization=spoken.body.name if spoken and spoken.body else None,
        via=written(tokens, *said.via, 0) if said.via else None,
    )


def _said_around(sentences: Sequence[Tokens], sources: SourcesOf, n: int, first: int, end: int) -> Said:
    """Who says what is quoted from token `first` to `end` of sentence `n`, by what stands before and behind it."""
    tokens = sentences[n]
    said = said_before(tokens, sources[n], first)
    if first == 0 and n and not said.said:
        said = _introduced_before(sentences, sources, n, end)
    if said.source is not None and said.source.rank != 1:
        return said
    behind = said_after(tokens, sources[n], end)
    if said.source is not None:
        # «The dean said that …, “…”, *says So-and-so*»: his name goes before his office.
        return behind if _closes(tokens, behind, end) else said
    if not said.said:
        return behind if behind.source or behind.said else said
    # «He added …, *according to what the media told*»: who he is stands before.
    told = behind.told and behind.source is not None and behind.source.person is None
    return behind if behind.source and not told and not _opens_clause(tokens, end) else said


def _opens_clause(tokens: Tokens, start: int) -> bool:
    """Whether «and» with a verb of saying stands behind a quotation: «he said …, *and the group said* that»."""
    at = next((k for k in range(start, min(len(tokens), start + 3)) if tokens.words[k].isalpha()), start)
    word = tokens.words[at] if at < len(tokens) else ""
    return bare(word) != word and cue(tokens, at) == "verb"


def _closes(tokens: Tokens, behind: Said, start: int) -> bool:
    """Whether the sentence ends with a verb and a name right behind a quotation."""
    own = behind.source
    if own is None or own.person is None:
        return False
    stop = tokens.words[own.last + 1] if own.last + 1 < len(tokens) else "."
    return own.first <= start + 2 and stop in (".", "،") and tokens.words[own.first - 1].isalpha()


def _is_joined(tokens: Tokens, limit: int) -> bool:
    """Whether a quotation opens its sentence, or «that» stands in front of it."""
    return limit == 0 or tokens.words[limit - 1] in tokens.language.complementizers


def _acts(antecedents: Antecedents, tokens: Tokens, n: int, sources: Sequence[Source]) -> bool:
    """Whether who spoke last is a subject of sentence `n`: the network condemned what it quotes."""
    last = antecedents.last
    if last is None or not (last.person or last.body):
        return False
    return any(
        antecedents.who(tokens, n, source) == (last.person, last.body)
        for source in sources
        if not source.governed and source.rank < 3
    )


def _has_letters(text: str) -> bool:
    return any(c.isalpha() for c in text)


def _written(spoken: Spoken | None, said: Said) -> str | None:
    """Who speaks as the sentence writes it; where it has but a pronoun, by the name it stands for."""
    if spoken is None:
        return None
    if said.source is not None:
        return said.source.text
    if spoken.person:
        return spoken.person.name
    if spoken.source and (spoken.source.rank == 1 or not spoken.body):
        return spoken.source.text  # a body's spokesman is not the body
    return spoken.body.name if spoken.body else None


def _body_gender(tokens: Tokens, source: Source) -> str:
    """The gender that a verb right in front of a body without a noun gives it: *said* (f) the BBC."""
    if source.person or source.rank or source.gender or not source.first:
        return ""
    gender = verb_gender(tokens, source.first - 1)
    return gender if gender in ("f", "m") else ""


def _channel(tokens: Tokens, said: Said) -> str:
    """The first word of the document through which is spoken."""
    return tokens.words[said.via[0]] if said.via else ""


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
    documents = lexicon.words("ar", "documents.txt", "speaking_things.txt")
    at = next((k for k in range(len(before) - 2, -1, -1) if _is_one_of(before.words[k], documents)), None)
    if at is None:
        return replace(said_before(before, sources[n - 1], len(before)), before=True)
    # The words *of the minister*; else the document itself, where it is one that nobody speaks.
    owner = next((s for s in sources[n - 1] if s.first == at + 1 and s.rank < 2), None)
    if owner:
        return Said(owner, said=True, before=True)
    if not _is_one_of(before.words[at], lexicon.words("ar", "speaking_things.txt")):
        return Said()
    cut = next(cut for rest, cut in readings(before.words[at]) if rest in documents)
    return Said(Source(at, at, written(before, at, at, cut), 2), said=True, before=True)


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
    joined: bool,
) -> Spoken | None:
    """Who speaks; None where that is open."""
    source, last = said.source, antecedents.last
    if source is None and goes_on and last:
        return last
    if source is None and (said.another or opens_topic(tokens)):
        antecedents.forget()
        return None
    if source is None:
        # Without a verb that says so, only who has just spoken goes on, with a quotation that opens the sentence.
        if not said.said and not (last and last.sentence >= n - 1):
            return None
        if not said.said and not joined and not _acts(antecedents, tokens, n, sources[n]):
            return None
        return antecedents.subject_before(n, sentences, sources, said.gender)
    told = n - said.before
    person, body = antecedents.who(sentences[told], told, source)
    if person is None and body is None:
        body = issuer_before(antecedents.bodies(told), sentences, sources, told, source)
    return Spoken(n, person, body, source)


def _listen(antecedents: Antecedents, sentences: Sequence[Tokens], sources: SourcesOf, n: int) -> None:
    """Take note of who says something without marks in a sentence."""
    tokens = sentences[n]
    if antecedents.last and antecedents.last.sentence >= n:
        return
    if opens_topic(tokens):
        antecedents.forget()
    if tokens.heading:
        return
    said = said_before(tokens, sources[n], _own_words(tokens))
    if said.said and said.source is not None and _is_told(tokens):
        person, body = antecedents.who(tokens, n, said.source)
        gender = _body_gender(tokens, said.source)
        antecedents.spoke(Spoken(n, person, body, said.source, _channel(tokens, said), gender))
    elif said.said and cue(tokens, 0) == "verb" and _is_told(tokens):
        # «And he voiced …. And he added …»: who goes on speaking stays the one who spoke last.
        again = antecedents.subject_before(n, sentences, sources, said.gender)
        if again is not None and again is antecedents.last:
            antecedents.spoke(Spoken(n, again.person, again.body, again.source, again.via, again.gender))


def _own_words(tokens: Tokens) -> int:
    """How many tokens are the sentence's own: up to a quotation mark that does not close in it."""
    marks = [k for k, word in enumerate(tokens.words) if word == '"']
    return marks[-1] if len(marks) % 2 else len(tokens)


def opens_topic(tokens: Tokens) -> bool:
    """Whether a sentence turns to somebody else: «*as for* the translator, she says», «*for his part*»."""
    if len(tokens) > 1 and tokens.words[0] in _FOR and tokens.words[1] in speech_words("part"):
        return True
    return len(tokens) > 0 and tokens.raw(0) in _AS_FOR


def _is_told(tokens: Tokens) -> bool:
    """Whether a sentence tells what is said; many a verb of saying is one of doing too: «closed his career»."""
    plain = lexicon.words("ar", "plain_verbs.txt")
    that = tokens.language.complementizers
    return any(word == ":" or word in that or bare(word) in plain for word in tokens.words)
