"""Who is meant by an office, a nationality or a pronoun in an Arabic article: the person it has named.

A description is resolved where what is known of one person fits it and fits nobody else near by: his offices, his
nationality, his gender, and who spoke last. Else it stays open: a wrong name is worse than none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import BARE_ARTICLES, readings
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.saying import bare, cue
from summarizer.facts.arabic.speech.bodies import Body, is_document, issuer, resolve_body
from summarizer.facts.arabic.speech.called_again import is_called_again, is_of_titled_work
from summarizer.facts.arabic.speech.known_people import (
    CLASS,
    OFFICE,
    Person,
    fits,
    is_of_place,
)
from summarizer.facts.arabic.speech.recent import Recent
from summarizer.facts.arabic.speech.source import Source, issued_by
from summarizer.facts.arabic.speech.words_of_office import demonym_stems, generic_roles, stem
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.marks import OPENING_QUOTES
from summarizer.facts.tokens import Tokens

# So many sentences back one is still the person last spoken of: by a pronoun's noun, by what tells nothing but
# that he is a person, and by his trade.
_NEAR, _GENERIC, _TRADE = 2, 3, 5
# «The same» reaches farther.
_SAME = 8
_SOURCE = "المصدر"
# «In the name of»: what a spokesman speaks for stands behind it.
_IN_THE_NAME = "باسم"
_IN = "في"
_REPRESENTS = frozenset({"ممثل", "ممثله"})


class SourcesOf(Protocol):
    """The sources of each sentence."""

    def __getitem__(self, n: int, /) -> Sequence[Source]:
        """The sources of sentence `n`."""


class Spoken(Struct, frozen=True):
    """Who spoke in a sentence.

    Attributes:
        sentence: Its number.
        person: Who spoke, where he has a name.
        body: Which organization spoke.
        source: How the speaker was written.
        via: The noun of the document, where one spoke through it.
        gender: Of the verb right in front of a body, where its own noun shows none.
    """

    sentence: int
    person: Person | None = None
    body: Body | None = None
    source: Source | None = None
    via: str = ""
    gender: str = ""


class Antecedents:
    """The people and organizations of an article and who has spoken, as far as it has been read."""

    __slots__ = ("_bodies", "_people", "human", "last", "people")

    def __init__(self, people: Sequence[Person], bodies: Sequence[Body]) -> None:
        """Begin before the first sentence."""
        self.people = people
        self._people = Recent(people)
        self._bodies = Recent(bodies)
        self.last: Spoken | None = None
        # The last who spoke and was a human being.
        self.human: Spoken | None = None

    def bodies(self, n: int) -> Sequence[Body]:
        """The organizations that a noun in sentence `n` may mean."""
        return self._bodies.up_to(n)

    def forget(self) -> None:
        """Forget who has spoken: the text has turned to somebody else."""
        self.last = self.human = None

    def spoke(self, spoken: Spoken) -> None:
        """Take note of who has spoken."""
        self.last = spoken
        if spoken.person or (spoken.source and spoken.source.rank == 1):
            self.human = spoken

    def who(self, tokens: Tokens, n: int, source: Source) -> tuple[Person | None, Body | None]:
        """The person or organization that a source of sentence `n` names or means; neither where that is open."""
        if source.person is not None:
            return self.by_name(n, source.person), None
        in_marks = self._in_marks(tokens, n, source)
        if in_marks:
            return None, in_marks
        if source.rank == 1:
            person = self.resolve(tokens, n, source)
            return person, None if person else self._spoken_for(tokens, n, source)
        if self.last and self._goes_back(n, source):
            return self.last.person, self.last.body
        spoke = (self.last.sentence, self.last.body) if self.last else None
        inside = {(n, k) for k in range(source.first, source.last + 1)}
        if is_document(source):
            inside.add((n, issued_by(tokens, source) or source.first))
        named = [body for body in self.bodies(n) if not inside.isdisjoint(body.mentions)]
        own = next((body for body in named if (n, source.first) in body.mentions), None)
        if own is not None and (len(named) == 1 or source.rank == 0):
            return None, own
        if source.rank == 0 or is_document(source):
            # A document speaks for the body it is of.
            if source.rank == 0 or named:
                return None, named[0] if len(named) == 1 else None
            source = issuer(tokens, source) or source
        body = resolve_body(self.bodies(n), tokens, n, source, spoke)
        # The political committee *of the party* speaks for it, where it has no name of its own.
        return None, body or (named[0] if len(named) == 1 else None)

    def _in_marks(self, tokens: Tokens, n: int, source: Source) -> Body | None:
        """The body whose name stands in marks right behind its noun: the firm “*So-and-so*”."""
        noun, opens = source.first, source.first + 1
        heads = lexicon.words("ar", "organization_heads.txt", "media_heads.txt", "described_bodies.txt")
        if tokens.words[opens : opens + 1] == [] or tokens.words[opens] not in OPENING_QUOTES:
            return None
        if all(rest not in heads for rest, _ in readings(tokens.words[noun])):
            return None
        return self._bodies.at(n, opens + 1)

    def _spoken_for(self, tokens: Tokens, n: int, source: Source) -> Body | None:
        """The body in whose name a spokesman without a name of his own speaks."""
        words = tokens.words
        if bare(words[source.first]) in _REPRESENTS:
            return self._represented(tokens, n, source)
        at = next((k for k in range(source.first + 1, source.last) if words[k] == _IN_THE_NAME), None)
        if at is None:
            # «The spokesman» again.
            human = self.human if source.text.split()[0] in lexicon.lines("ar", "spokesmen.txt") else None
            near = human is not None and n - human.sentence <= _GENERIC and human.person is None
            return human.body if near and human else None
        named = [
            body
            for body in self.bodies(n)
            if any((n, k) in body.mentions for k in range(at, source.last + 1))
        ]
        if named or not words[at + 1].startswith("ال"):
            return named[0] if len(named) == 1 else None
        what = Source(at + 1, source.last, tokens.raw(at + 1, source.last), 2)
        spoke = (self.last.sentence, self.last.body) if self.last else None
        return resolve_body(self.bodies(n), tokens, n, what, spoke)

    def _represented(self, tokens: Tokens, n: int, source: Source) -> Body | None:
        """The body of which somebody is the representative: one *of* the council, one «for» the association."""
        at = source.first + 1
        at += tokens.words[at : at + 1] == ["عن"]
        if at >= len(tokens):
            return None
        named = self._bodies.at(n, at)
        if named or not tokens.words[at].startswith("ال"):
            return named
        return resolve_body(self.bodies(n), tokens, n, Source(at, at, tokens.raw(at), 2), None)

    def _goes_back(self, n: int, source: Source) -> bool:
        """Whether a source is the last one again: the same source, or the document through which was spoken."""
        last = self.last
        if last is None or n - last.sentence > _GENERIC or not source.text.startswith("ال"):
            return False
        words = get_language("ar").words(source.text)
        if words[0] == _SOURCE and not lexicon.words("ar", "same.txt").isdisjoint(words):
            return True
        same = lexicon.words("ar", "same.txt")
        own = len(words) > 1 and not words[1].startswith("ال") and words[1] not in same
        if own or not is_document(source):
            return False  # the report *on* something else
        via = f"ال{last.via.removeprefix('ال')}"
        through = via in lexicon.words("ar", "issued_documents.txt")
        # A memorandum is not the tweet before it.
        posts = lexicon.words("ar", "network_posts.txt")
        through = through and (via in posts) == (words[0] in posts)
        return through or (last.source is not None and is_document(last.source))

    def by_name(self, n: int, name: Name) -> Person | None:
        """The person of a name in sentence `n`."""
        return self._people.at(n, name.first)

    def resolve(self, tokens: Tokens, n: int, source: Source) -> Person | None:
        """The person whom a description in sentence `n` means; None where that is open."""
        words = [word for word in tokens.words[source.first : source.last + 1] if word[0].isalpha()]
        same = any(word in lexicon.words("ar", "same.txt") for word in words)
        definite = source.text.startswith("ال") or any(word.startswith(BARE_ARTICLES) for word in words[1:])
        inside = range(source.first + 1, source.last + 1)
        # «The fiancée of *So-and-so*».
        named = any(self._bodies.at(n, k) or self._people.at(n, k) for k in inside)
        named = named or is_of_titled_work(tokens, source)
        behind = tokens.words[source.last + 1 : source.last + 2]
        cut = behind == [_IN_THE_NAME]  # whose spokesman is not known
        if not words or cut or not (definite or same or named or is_of_place(words)):
            return None
        head = stem(get_language("ar").normalize(source.text.split()[0]))
        rest = {stem(word) for word in words[1:] if word not in lexicon.words("ar", "same.txt")}
        scored = self._scored(n, source, head, rest)
        if behind == [_IN]:
            # «The teacher *at the school* of …» is somebody new, where nothing is known of who it might be.
            spoke = self.human.person if self.human else None
            scored = [item for item in scored if item[0] >= CLASS or item[2] is spoke]
        generic = head in generic_roles() and not rest - demonym_stems()
        before = bare(tokens.words[source.first - 1]) if source.first else ""
        if before in lexicon.words("ar", "continuing_verbs.txt") and (generic or not scored):
            spoke = self._going_on(n, source)
            # Right behind a speech «and the writer added» means nobody who was named before it.
            since = self.human.sentence if self.human and n - self.human.sentence <= 1 else -1
            others = any(
                person is not spoke and near >= since for score, near, person in scored if score >= CLASS
            )
            if spoke is not None and not others:
                return spoke
        found = self._choose(n, scored, same=same, generic=generic)
        if found or any(score >= CLASS for score, _, _ in scored):
            return found
        spoke = self._going_on(n, source)
        since = self.human.sentence if self.human else n
        again = spoke and is_called_again(self._people.up_to(n), spoke, since, tokens, n, source)
        return spoke if again else self._named_behind(n, source, head, rest)

    def _named_behind(self, n: int, source: Source, head: str, rest: set[str]) -> Person | None:
        """Who alone has an office of several words and is named with it soon: «*the hospital's director* Dr So»."""
        held = [person for person in self.people if head in person.heads]
        if not rest or head in generic_roles() or len(held) != 1 or not rest <= held[0].words:
            return None
        person, near = held[0], 0 < held[0].mentions[0][0] - n <= _NEAR
        return person if near and fits(person, head, rest, source.gender) >= OFFICE else None

    def _scored(self, n: int, source: Source, head: str, rest: set[str]) -> list[tuple[int, int, Person]]:
        """Whom a description in sentence `n` fits at all: how well, the sentence he was last named in, and he."""
        named = ((person, person.last_before(n, source.first)) for person in self._people.up_to(n))
        fitting = (
            (fits(person, head, rest, source.gender), near, person)
            for person, near in named
            if near is not None
        )
        return [(score, near, person) for score, near, person in fitting if score]

    def _going_on(self, n: int, source: Source) -> Person | None:
        """Who spoke last near by and may go on: «the writer *went on*» of a professor; None where it is open."""
        if self.human is None or self.human.person is None or n - self.human.sentence > _NEAR:
            return None
        own = self.human.person.gender
        fits_gender = source.gender in ("", own) or (not own and source.gender != "f")
        return self.human.person if fits_gender else None

    def _choose(
        self, n: int, scored: list[tuple[int, int, Person]], *, same: bool, generic: bool
    ) -> Person | None:
        if not scored:
            return None
        spoke = self.human.person if self.human else None
        if self.human and (same or generic) and n - self.human.sentence <= (_SAME if same else _GENERIC):
            # Who spoke last is meant, though he may have no name; else who has been named by that office since.
            since = [p for score, near, p in scored if score >= OFFICE and near > self.human.sentence]
            if len(since) == 1 and spoke is not since[0] and not same:
                return since[0]
            own = next((score for score, _, person in scored if person is spoke), 0)
            # Another who has that very office, near by, is as likely meant.
            other = any(
                score >= OFFICE > own and n - near <= _SAME for score, near, p in scored if p is not spoke
            )
            return spoke if own and (same or not other) else None
        best = max(score for score, _, _ in scored)
        fitting = [(near, person) for score, near, person in scored if score == best]
        if len(fitting) == 1 and best >= OFFICE:
            return fitting[0][1]
        reach = {OFFICE: _TRADE, OFFICE + 1: _TRADE, CLASS: _TRADE}.get(best, _GENERIC)
        recent = [person for near, person in fitting if n - near <= reach]
        if (
            spoke is not None
            and self.human
            and n - self.human.sentence <= reach
            and any(p is spoke for p in recent)
        ):
            # Another of the trade who was named since is as likely meant.
            since = [p for near, p in fitting if p is not spoke and near > self.human.sentence]
            return None if since else spoke
        return recent[0] if len(recent) == 1 else None

    def subject_before(
        self, n: int, sentences: Sequence[Tokens], sources: SourcesOf, gender: str
    ) -> Spoken | None:
        """Whom a pronoun in sentence `n` stands for: who spoke last near by, else the subject before it."""
        last = self.last
        if last and last.source and n - last.sentence <= _NEAR:
            own = (last.person.gender if last.person else "") or last.source.gender or last.gender
            between = (_subject(sentences[k], sources[k], gender) for k in range(last.sentence + 1, n))
            # A body that is spoken of does not make «he said» its own.
            # What a statement adds is «it», whoever issued it.
            through = f"ال{last.via.removeprefix('ال')}" in lexicon.words("ar", "issued_documents.txt")
            if (through or _agrees(gender, own)) and not any(
                found and (found.rank == 1 or found.person or not last.person) for found in between
            ):
                return last
        for k in range(n - 1, max(-1, n - _NEAR - 1), -1):
            if sentences[k].heading:
                break
            subject = _subject(sentences[k], sources[k], gender)
            if subject:
                person, body = self.who(sentences[k], k, subject)
                if person and not _agrees(gender, person.gender):
                    return None
                return Spoken(k, person, body, subject)
        return None


def is_genitive(tokens: Tokens, source: Source) -> bool:
    """Whether a body stands behind an indefinite noun or in brackets: asked about the *existence of the group*."""
    before = tokens.words[source.first - 1] if source.rank == 0 and source.first else ""
    if before == "(":
        return True  # its short form
    if not before.isalpha() or before.startswith("ال") or before in tokens.language.stop_words:
        return False
    heads = lexicon.words("ar", "organization_heads.txt", "media_heads.txt")
    verb = cue(tokens, source.first - 1) or is_perfect(bare(before)) or is_imperfect(before)
    return not verb and all(rest not in heads for rest, _ in readings(before))


def _agrees(one: str, other: str) -> bool:
    return not (one and other) or one == other


def _subject(tokens: Tokens, sources: Sequence[Source], gender: str) -> Source | None:
    """The first candidate of a sentence that can be its subject; a body behind a noun is of what that tells."""
    for source in sources:
        if source.governed or source.rank > 1 or (not source.person and is_genitive(tokens, source)):
            continue
        return source if _agrees(gender, source.gender) else None
    return None
