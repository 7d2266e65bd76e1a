"""Which body has issued «the statement» of an Arabic article: whose it was where the text named it first."""

from __future__ import annotations

from collections.abc import Sequence

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.speech.antecedents import SourcesOf, is_genitive
from summarizer.facts.arabic.speech.bodies import Body, is_document, resolve_body
from summarizer.facts.arabic.speech.source import PLACE, Source
from summarizer.facts.arabic.word_groups import speech_words
from summarizer.facts.tokens import Tokens

_BACK = 14  # sentences in which a document that is spoken of as known was named; set by hand
_NEAR = 4  # tokens between a document and who issued it; set by hand
# In front of these words a document is that of the subject: *in* a statement, *issued* a statement.
_IN = frozenset({"في", "عبر", "ضمن", "خلال", "بموجب"})
_ITS = frozenset({"له", "لها", "لهم", "عنه", "عنها", "عنهم", "منه", "منها"})
_OF_ITS = ("ها", "هم", "ه")
# One text is called by a word of one of these groups and then by another of it.
_ALIKE = ("like a communiqué", "like a memorandum", "like a report")


def issuer_before(
    bodies: Sequence[Body],
    sentences: Sequence[Tokens],
    sources: SourcesOf,
    n: int,
    source: Source,
) -> Body | None:
    """The body whose document a source of sentence `n` is; None where the text leaves that open.

    It is read from the last sentence that names such a document as new: «*the ministry* said in a statement», «a
    statement of *the ministry*».

    Args:
        bodies: The article's organizations.
        sentences: Its sentences.
        sources: The sources of each.
        n: The number of the sentence.
        source: The document, as it is spoken of there.
    """
    if not is_document(source):
        return None
    noun = get_language("ar").normalize(source.text.split()[0])
    if not noun.startswith("ال"):
        own = sentences[n].words[source.last + 1 : source.last + 3]
        return None if _ITS.isdisjoint(own) else _subject(bodies, sentences[n], sources[n], n, source.first)
    nouns = _called_alike(noun.removeprefix("ال"))
    for k in range(n, max(-1, n - _BACK), -1):
        tokens = sentences[k]
        end = source.first if k == n else len(tokens)
        if known := _presented(bodies, tokens, k, noun, end):
            return known
        at = next((j for j in range(end - 1, -1, -1) if _is_new(tokens.words[j], nouns)), None)
        if at is not None:
            its = _is_its(tokens, at)
            subject = _subject(bodies, tokens, sources[k], k, at) if its else None
            found = _of(bodies, tokens, k, at) or subject
            # «And it said in its note»: who that is stands before.
            if found or not its or not tokens.words[at].endswith(_OF_ITS):
                return found
    return None


def _called_alike(noun: str) -> set[str]:
    """A noun of a document and those by which the same text may be called again."""
    groups = (speech_words(group) for group in _ALIKE)
    return {noun}.union(*(group for group in groups if noun in group))


def _presented(bodies: Sequence[Body], tokens: Tokens, k: int, noun: str, end: int) -> Body | None:
    """The body that a clause behind a document names as its maker: the study, which *the commission* prepared."""
    issuing = lexicon.words("ar", "issuing_verbs.txt")
    words = tokens.words
    for j in [j for j in range(end) if words[j] == noun]:
        verb = next((v for v in range(j + 1, min(end, j + 2 + _NEAR)) if words[v] in issuing), None)
        found = verb and next((body for body in bodies if (k, verb + 1) in body.mentions), None)
        if found:
            return found
    return None


def _is_new(word: str, nouns: set[str]) -> bool:
    """Whether a word is one of some nouns without the article, maybe somebody's: *a statement*, *its report*."""
    return any(
        form in nouns
        for rest, _ in readings(word)
        for form in (
            rest,
            *(_without(rest, end) for end in _OF_ITS if rest.endswith(end)),
            rest.removesuffix("ا"),
        )
    )


def _without(word: str, ending: str) -> str:
    """A noun without the pronoun behind it; the ة that is a ت in front of one is written again."""
    base = word.removesuffix(ending)
    return f"{base[:-1]}ه" if base.endswith("ت") else base


def _of(bodies: Sequence[Body], tokens: Tokens, k: int, at: int) -> Body | None:
    """The body right behind a document: a statement *of the ministry*, one that *the office issued*."""
    issuing = lexicon.words("ar", "issuing_verbs.txt", "issued_by.txt") | {"عن", "من"}
    for j in range(at + 1, min(len(tokens), at + 1 + _NEAR)):
        found = next((body for body in bodies if (k, j) in body.mentions), None)
        if found:
            return found
        if tokens.words[j] not in issuing:
            # A statement that *the organization* published.
            again = j > at + 1 and tokens.words[j].startswith("ال")
            return resolve_body(bodies, tokens, k, Source(j, j, tokens.raw(j), 2), None) if again else None
    return None


def _is_its(tokens: Tokens, at: int) -> bool:
    """Whether a document is that of the sentence's subject."""
    words = tokens.words
    if words[at].endswith(_OF_ITS) and not words[at].endswith("يه"):
        possessed = _is_new(
            words[at], {_without(words[at], end) for end in _OF_ITS if words[at].endswith(end)}
        )
        if possessed and words[at] not in lexicon.words("ar", "documents.txt"):
            return True
    return (at > 0 and words[at - 1] in _IN) or not _ITS.isdisjoint(words[at + 1 : at + 3])


def _subject(
    bodies: Sequence[Body], tokens: Tokens, sources: Sequence[Source], k: int, at: int
) -> Body | None:
    """The body that a sentence is about in front of a document; None where a person is, or nobody."""
    left = [s for s in sources if s.first < at and not s.governed and s.rank < PLACE]
    if not left:
        return _of_part(bodies, tokens, k, at)
    first = left[0]
    if first.person is not None or first.rank == 1 or is_genitive(tokens, first):
        return None
    return next(
        (body for body in bodies if any((k, j) in body.mentions for j in (first.first, first.last))), None
    )


def _of_part(bodies: Sequence[Body], tokens: Tokens, k: int, at: int) -> Body | None:
    """The one body in front of a document whose part is the subject: the *regional branch of the union*."""
    inside = [(body, j) for body in bodies for s, j in body.mentions if s == k and j < at]
    if len(inside) != 1 or not inside[0][1] or tokens.words[inside[0][1]][0] != "ل":
        return None
    parts = lexicon.words("ar", "described_bodies.txt")
    near = tokens.words[max(0, inside[0][1] - _NEAR) : inside[0][1]]
    return inside[0][0] if any(word.startswith("ال") and word[2:] in parts for word in near) else None
