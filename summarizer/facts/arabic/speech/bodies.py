"""Which organization of an Arabic article «the ministry», «the movement» or «the statement» means.

A noun is resolved where one organization alone has it, or the last speaker is one that has it. Else it stays open.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache

from msgspec import Struct

from corpus import get_language, word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings, written
from summarizer.facts.arabic.keys import organization_words
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.people.adjectives import is_adjective
from summarizer.facts.arabic.speech.source import Source, issued_by, last_before
from summarizer.facts.arabic.speech.words_of_office import demonym_stems, stem
from summarizer.facts.marks import OPENING_QUOTES
from summarizer.facts.tokens import Tokens

# So many sentences back a noun still means the last of several bodies that spoke, and a document its issuer.
_RECENT = 4
# And so many by a noun that is not its own.
_NEAR = 2
_AGENCY = "وكال"
# So many tokens in front of a name in marks stands the noun of what it is; set by hand.
_FARTHEST = 4


class Body(Struct):
    """An organization of an article.

    Attributes:
        name: Its fullest name.
        heads: What it is: the nouns its names begin with, or stand behind, without article and ending.
        words: The stems of all words of its names.
        mentions: (sentence, token) of each, in order.
        told: Whether it has no name of its own but what it is of.
    """

    name: str
    heads: set[str]
    words: set[str]
    mentions: list[tuple[int, int]]
    told: bool = False

    def last_before(self, n: int, token: int) -> int | None:
        """The sentence of its last mention in front of a token; None where there is none."""
        return last_before(self.mentions, n, token)


def find_bodies(
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    described: Sequence[Sequence[Name]] | None = None,
) -> list[Body]:
    """The organizations an article names, in the order of their first mention; a shorter form joins the longer.

    Args:
        sentences: The article's sentences.
        names: The names in each.
        described: In each, the bodies that have none but are told by what they are of.
    """
    told = {(n, name.first) for n, own in enumerate(described or ()) for name in own}
    names = names if described is None else joined_names(names, described)
    found: list[tuple[tuple[str, ...], int, Name]] = []
    for n, (tokens, inside) in enumerate(zip(sentences, names, strict=True)):
        for name in inside:
            if name.kind == "organization":
                first = tokens.words[name.first][name.cut :]
                key = organization_words([first, *tokens.words[name.first + 1 : name.last + 1]])
                found.append((key, n, name))
        for state in _of_states(tokens, {k for name in inside for k in name.tokens}):
            first = written(tokens, state.first, state.first, state.cut)
            key = organization_words([get_language("ar").normalize(first), tokens.words[state.last]])
            found.append((key, n, state))
    bodies = _apart({key: None for key, _, _ in found})
    whole = {(n, name.last + 1): key for key, n, name in found}
    for key, n, name in found:
        again = _named_again(sentences[n], n, name, whole)
        if again is not None and bodies[key].name == "" and bodies[key] is not bodies[again]:
            bodies[key] = bodies[again]
        _add(bodies[key], sentences[n], n, name)
    every = {id(body): body for body in bodies.values()}
    for body in every.values():
        body.mentions.sort()
        body.told = told.issuperset(body.mentions)
    return sorted(every.values(), key=lambda body: body.mentions[0])


def _apart(keys: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], Body]:
    """A body for each of some names; a shorter form has that of the one longer name it begins."""
    bodies: dict[tuple[str, ...], Body] = {}
    begun: defaultdict[tuple[str, ...], dict[int, Body]] = defaultdict(dict)
    for key in sorted(keys, key=lambda key: -len(key)):
        longer = begun[key]
        body = next(iter(longer.values())) if len(longer) == 1 else Body("", set(), set(), [])
        bodies[key] = body
        for end in range(len(key) + 1):
            begun[key[:end]][id(body)] = body
    return bodies


def joined_names(names: Sequence[Sequence[Name]], more: Sequence[Sequence[Name]]) -> list[list[Name]]:
    """The names of each sentence with more of them, in order."""
    return [
        sorted([*own, *other], key=lambda name: name.first) if other else list(own)
        for own, other in zip(names, more, strict=True)
    ]


def _named_again(
    tokens: Tokens, n: int, name: Name, whole: Mapping[tuple[int, int], tuple[str, ...]]
) -> tuple[str, ...] | None:
    """The name that another one in marks repeats: the *Iranian news agency* “Irna”; None where it repeats none."""
    if not name.first or tokens.words[name.first - 1] not in OPENING_QUOTES:
        return None
    end = name.first - 1
    while end > 0 and name.first - end <= _FARTHEST and is_adjective(tokens.words[end - 1]):
        if (n, end) in whole:
            break
        end -= 1
    return whole.get((n, end))


def _of_states(tokens: Tokens, used: Set[int]) -> Iterator[Name]:
    """The bodies of states that are named by what they are and whose: the *American foreign ministry*.

    No fact of their own is made of them; but who is quoted by such a name is no anonymous source.
    """
    words = tokens.words
    states = lexicon.words("ar", "demonyms.txt")
    for k in range(len(words) - 1):
        if words[k + 1] in states and used.isdisjoint((k, k + 1)):
            cut = _state_body(words[k])
            if cut is not None:
                yield Name("organization", k, k + 1, cut)


@word_cache(1 << 13)
def _state_body(word: str) -> int | None:
    """How many letters stand in front of the noun of a state's body; None where a word is none."""
    heads = lexicon.words("ar", "state_bodies.txt")
    return next((cut for rest, cut in readings(word) if rest in heads), None)


def _add(body: Body, tokens: Tokens, n: int, name: Name) -> None:
    text = written(tokens, name.first, name.last, name.cut)
    if len(text.split()) > len(body.name.split()):
        body.name = text
    body.mentions.append((n, name.first))
    first = tokens.words[name.first][name.cut :]
    body.heads.add(stem(first))
    body.words |= {stem(word) for word in [first, *tokens.words[name.first + 1 : name.last + 1]]}
    before = tokens.words[name.first - 1] if name.first and not name.cut else ""
    if before in '«“"' and name.first > 1:
        # «The *group* of Italian energy “Eni”»: its noun stands in front of definite words.
        at = name.first - 2
        while at > 0 and tokens.words[at].startswith("ال") and name.first - at <= _FARTHEST:
            at -= 1
        before = tokens.words[at]
    heads = lexicon.words("ar", "organization_heads.txt", "media_heads.txt")
    if first not in heads:
        body.heads |= {stem(rest) for rest, _ in readings(before) if rest in heads}


def is_document(source: Source) -> bool:
    """Whether a source is a text that somebody issued, and nobody who speaks."""
    return source.rank == 2 and _first_word(source) in _issued()


def _issued() -> frozenset[str]:
    return frozenset(word.removeprefix("ال") for word in lexicon.words("ar", "issued_documents.txt"))


def _first_word(source: Source) -> str:
    return get_language("ar").normalize(source.text.split()[0]).removeprefix("ال")


def issuer(tokens: Tokens, source: Source) -> Source | None:
    """The body a document is of, by its noun: a statement *of the ministry*; None where it names none."""
    things = lexicon.words("ar", "speaking_things.txt")
    by = issued_by(tokens, source)
    for k in (*range(source.first + 1, source.last + 1), *(() if by is None else (by,))):
        found = next((pair for pair in readings(tokens.words[k]) if pair[0] in things), None)
        if found and found[0].startswith("ال"):
            return Source(k, max(k, source.last), written(tokens, k, max(k, source.last), found[1]), 2)
    return None


def resolve_body(
    bodies: Sequence[Body], tokens: Tokens, n: int, source: Source, spoke: tuple[int, Body | None] | None
) -> Body | None:
    """The body that a definite noun in sentence `n` means; None where that is open.

    Args:
        bodies: The article's organizations.
        tokens: The sentence.
        n: Its number.
        source: The noun with its adjectives.
        spoke: The sentence of the last speech and the body that spoke, where one did.
    """
    words = [word for word in tokens.words[source.first : source.last + 1] if word[0].isalpha()]
    if not words or source.rank != 2 or not source.text.startswith("ال"):
        return None
    head = stem(_first_word(source))
    rest = {stem(w) for w in words[1:] if w not in lexicon.words("ar", "same.txt")}
    fits = [
        body
        for body in bodies
        if body.last_before(n, source.first) is not None and head in body.heads and _allows(body, rest)
    ]
    named = [body for body in fits if not body.told]
    if len(fits) == 1 or len(named) == 1:
        return (named or fits)[0]
    again = head in _any_body() and not lexicon.words("ar", "same.txt").isdisjoint(words)
    if again and spoke and n - spoke[0] <= _RECENT:
        return spoke[1]  # «the same body», whatever it is
    if not spoke or not spoke[1] or n - spoke[0] > _RECENT:
        return None
    if any(body is spoke[1] for body in fits):
        return spoke[1]
    held = any(head in body.heads and body.last_before(n, source.first) is not None for body in bodies)
    again = _is_again(spoke[1], head, rest - demonym_stems()) if not held and n - spoke[0] <= _NEAR else False
    return spoke[1] if again else None


def _is_again(body: Body, head: str, rest: Set[str]) -> bool:
    """Whether a noun that no body of an article has by name means the one that has just spoken.

    «The organization», whatever it is for; «the firm» or «the movement» of one whose name does not tell what it is.
    """
    if head in _any_body():
        return rest <= _epithets() and not _is_outlet(body)
    bare = not rest and head in _bare_again() and body.heads.isdisjoint(_body_nouns())
    return bare and not _is_outlet(body)


@cache
def _epithets() -> frozenset[str]:
    return frozenset(map(stem, lexicon.words("ar", "body_epithets.txt", "body_fields.txt")))


@cache
def _outlets() -> frozenset[str]:
    return frozenset(map(stem, lexicon.words("ar", "outlet_heads.txt", "agencies.txt"))) | {_AGENCY}


def _is_outlet(body: Body) -> bool:
    """Whether a body relays what others say, so that «the organization» behind it may be one of them."""
    return not _outlets().isdisjoint(body.heads)


@cache
def _body_nouns() -> frozenset[str]:
    return frozenset(map(stem, lexicon.words("ar", "organization_heads.txt", "media_heads.txt")))


@cache
def _bare_again() -> frozenset[str]:
    return frozenset(map(stem, lexicon.words("ar", "bare_body_again.txt")))


@cache
def _any_body() -> frozenset[str]:
    """The stems of nouns by which any organization is called again."""
    return frozenset(map(stem, lexicon.words("ar", "any_body.txt")))


def _allows(body: Body, rest: set[str]) -> bool:
    """Whether the adjectives of a noun are those of a body; a nationality it does not tell may be its own."""
    nations = demonym_stems()
    if (rest & nations) and (body.words & nations) and (rest & nations).isdisjoint(body.words):
        return False
    return rest - nations <= body.words
