"""People an article calls by a last name that only another article of its set spells out."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from msgspec.structs import replace

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings, written
from summarizer.facts.arabic.name_parts import completions
from summarizer.facts.arabic.places import is_place
from summarizer.facts.mention import Span
from summarizer.facts.person_names import one_edit, person_parts, spellings
from summarizer.facts.tagger import crf
from summarizer.facts.tagger.features import SOMETIMES, name_stem
from summarizer.facts.tokens import Tokens

_MANY = 2000  # last names: of a set of some hundred articles
_LONG_ENOUGH = 4  # letters: shorter last names are other words too often; set by hand


@cache
def _no_last_names() -> frozenset[str]:
    """The stems of given names, ordinals and second halves of names, by which nobody is called alone."""
    listed = (
        lexicon.words("ar", "first_names.txt") | lexicon.table("ar", "ordinals.tsv").keys() | completions()
    )
    return frozenset(name_stem(name) for name in listed) | completions()


def last_names(spans: Iterable[Span]) -> frozenset[str]:
    """The last names of all people named in full, normalised; none that is also a common word."""
    clusters, codes = crf.load().knowledge.clusters, crf.load().knowledge.names
    found = set()
    for span in spans:
        parts = person_parts(span.value, "ar") if span.kind == "person" else ()
        if len(parts) > 1 and len(parts[-1]) >= _LONG_ENOUGH:
            name = parts[-1]
            # A word the press hardly ever writes for a person stays itself; a given name may be anybody's.
            rare = name not in clusters or codes.get(name, "0")[0] >= SOMETIMES
            if rare and name_stem(name) not in _no_last_names():
                # With the article or without, as he is called: Mubarak's name is not what blesses Ramadan.
                last = get_language("ar").words(span.value)[-1]
                found.add(last if last.removeprefix("ال") == name else name)
    return frozenset(found)


def spread(
    sentences: Sequence[Tokens], spans: Sequence[Span], lasts: frozenset[str]
) -> Iterator[tuple[Span | None, Span]]:
    """Mentions of those people that were missed or taken for something else.

    Args:
        sentences: The article's sentences.
        spans: What was found in it.
        lasts: What `last_names` gave for the whole set.

    Yields:
        The span to drop, or None, and the one to put in its place.
    """
    taken = {span.start: span for span in spans if span.kind != "quote"}
    ends = {span.end: span for span in spans if span.kind == "person"}
    inside = bytearray(len(sentences[0].text) if sentences else 0)  # a byte a character, of a set some sixty
    for span in taken.values():
        inside[span.start : span.end] = b"\1" * (span.end - span.start)
    fused = with_particles(lasts)
    for tokens in sentences:
        for i, start in enumerate(tokens.starts):
            own = taken.get(start)
            if own is not None and own.kind in ("organization", "place"):
                yield from ((own, person) for person in _people_in(tokens, i, own, lasts))
            elif tokens.words[i] in fused and not inside[start]:
                cut = _cut(tokens.words[i], lasts)
                if cut is not None and tokens.words[i] not in tokens.language.stop_words:
                    before = ends.get(tokens.ends[i - 1]) if i and not cut else None
                    person = _person(tokens, i, cut)
                    # Right behind a given name it is the rest of it.
                    yield (before, _joined(before, person)) if before else (None, person)


def _is_headed(tokens: Tokens, i: int) -> bool:
    """Whether the word in front of a name, before its marks, says that it is a paper's or a firm's."""
    at = i - 1
    while at >= 0 and not tokens.words[at][0].isalpha():
        at -= 1
    heads = lexicon.words("ar", "media_heads.txt")
    return at >= 0 and any(rest in heads for rest, _ in readings(tokens.words[at]))


def _people_in(tokens: Tokens, i: int, span: Span, lasts: frozenset[str]) -> list[Span]:
    """The people of a name that was taken for a place or an organization though each word is a last name."""
    out = []
    spelled = not _is_headed(tokens, i)
    while i < len(tokens) and tokens.starts[i] < span.end:
        cut = _cut(tokens.words[i], lasts, spelled=spelled)
        if cut is None or is_place(tokens.words[i]) or is_place(tokens.words[i][cut:]):
            return []  # Paris is a town, and not «by Aris»
        out.append(_person(tokens, i, cut))
        i += 1
    return out


def _cut(word: str, lasts: frozenset[str], *, spelled: bool = False) -> int | None:
    """How many letters stand in front of a last name; None where the word is none.

    Args:
        word: A normalised word.
        lasts: The last names.
        spelled: Whether one letter may differ.
    """
    for rest, cut in readings(word):
        if rest not in lasts and not spelled:
            continue
        stem = name_stem(rest)
        if rest not in (stem, f"ال{stem}"):
            continue  # a particle is still in front
        if rest in lasts or (
            spelled
            and any(
                one_edit(rest, last) for key in spellings(rest) for last in _by_spelling(lasts).get(key, ())
            )
        ):
            return cut
    return None


class _Ending:
    """All words that end as some do: of thousands of last names the forms would fill more than the text."""

    __slots__ = ("_ends",)

    def __init__(self, words: Iterable[str]) -> None:
        self._ends = frozenset(word[-2:] for word in words)

    def __contains__(self, word: object, /) -> bool:
        return str(word)[-2:] in self._ends


@lru_cache(maxsize=4)
def with_particles(words: frozenset[str]) -> Container[str]:
    """The words as they are and with every particle in front that `readings` takes off: no other word holds one.

    Of very many words it holds others as well.
    """
    if len(words) > _MANY:
        return _Ending(words)
    found = set(words)
    found |= {f"{particle}{word}" for word in words for particle in "بلك"}
    found |= {f"لل{word[2:]}" for word in words if word.startswith("ال")}
    found |= {f"لل{word[1:]}" for word in words if word.startswith("ل")}
    return frozenset(found | {f"{particle}{word}" for word in found for particle in "وف"})


@lru_cache(maxsize=2)
def _by_spelling(lasts: frozenset[str]) -> Mapping[str, Sequence[str]]:
    """The last names by the keys that all spellings of one share."""
    found: dict[str, tuple[str, ...]] = {}
    for last in sorted(lasts):
        for key in spellings(last):
            found[key] = (*found.get(key, ()), last)
    return found


def _person(tokens: Tokens, i: int, cut: int) -> Span:
    return Span("person", tokens.starts[i], tokens.ends[i], written(tokens, i, i, cut))


def _joined(first: Span, rest: Span) -> Span:
    """Two parts of a person's name as one."""
    return replace(first, end=rest.end, value=f"{first.value} {rest.value}")
