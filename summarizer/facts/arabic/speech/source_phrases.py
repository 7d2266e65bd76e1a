"""Who says what is quoted where a phrase and no verb names him: «according to», «in whose statement came»."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings, written
from summarizer.facts.arabic.saying import bare, cue
from summarizer.facts.arabic.speech.source import Said, Source, is_feminine, issued_by
from summarizer.facts.arabic.verb_forms import is_perfect
from summarizer.facts.marks import QUOTES
from summarizer.facts.tokens import Tokens

FARTHEST = 120
"""Tokens in front of a quotation that are looked through; a longer sentence is a list."""
BEHIND = 4
"""Tokens behind closing marks in which the one who says it stands; set by hand."""
_SOURCE_GAP = 6  # tokens behind «according to» in which the source stands; set by hand
# «There came» and «there stood»: in a document, which speaks then; what is said or written in it has a subject.
_STOOD = frozenset({"جاء", "ورد"})
AS_FOR = "بالنسبه"
"""What with «to» turns to somebody: *as for*."""
_IS = frozenset({"فان", "فانه", "فانها", "فانهم"})
_PUBLISHED = "نشر"
# Tokens between «in a statement came» and what it says: whose statement it is, and «that» with a subject.
_WRITTEN = 16


def by_word(
    tokens: Tokens, sources: Sequence[Source], cues: Sequence[tuple[int, str]], limit: int
) -> Source | None:
    """Him whom a word such as «according to» names; a person or office rather than an outlet.

    Whoever stands behind «then» is told of: «according to the statement, *the minister* “praised …”»; but where he
    says something, the words are his: «*the minister* pledged that “…”».
    """
    for k, kind in cues:
        gap = 1 if kind == "wording" else _SOURCE_GAP
        then = next((j for j in range(k + 1, limit) if tokens.words[j] in _IS), limit)
        then = limit if any(then < j and own == "verb" for j, own in cues) else then
        near = [s for s in sources if k < s.first <= k + gap and s.first < then]
        if kind in ("source", "wording") and near:
            return min(near, key=lambda s: (s.rank == 2, s.first))
    return None


def as_for(tokens: Tokens, sources: Sequence[Source], limit: int) -> Source | None:
    """Him to whom something is so: «*as for* So-and-so, the plan *is* …»."""
    words = tokens.words
    if not limit or words[limit - 1] not in _IS:
        return None
    at = next((k for k in range(max(0, limit - FARTHEST), limit) if bare(words[k]) == AS_FOR), None)
    if at is None:
        return None
    return next((s for s in sources if at < s.first <= at + 2 and s.rank < 2), None)


def told_in(tokens: Tokens, sources: Sequence[Source], limit: int) -> Source | None:
    """Whose words a document holds that «that» follows: *statements of the president* that."""
    documents = lexicon.words("ar", "documents.txt")
    for source in reversed(sources):
        if not source.governed or source.rank > 1 or not source.first or source.last + 2 < limit:
            continue
        after = tokens.words[source.last + 1 : source.last + 2]
        of = tokens.words[source.first].startswith("ل")
        noun = of and any(rest in documents for rest, _ in readings(tokens.words[source.first - 1]))
        if noun and after and after[0] in tokens.language.complementizers:
            return source
    return None


def word_behind(tokens: Tokens, cues: Sequence[tuple[int, str]], limit: int) -> Source | None:
    """The noun behind «according to» that nobody is named by, with the marks it may stand in."""
    for k, kind in cues:
        at = k + 1 + (tokens.words[k + 1 : k + 2] != [] and tokens.words[k + 1] in QUOTES)
        if kind != "source" or at >= limit or not tokens.words[at].isalpha():
            continue
        if tokens.words[at] in tokens.language.stop_words or cue(tokens, at):
            continue
        return _phrase(tokens, at, limit)
    return None


def document(tokens: Tokens, limit: int) -> tuple[int, int] | None:
    """The communiqué, the post or the talk in which something is said: «in a statement»."""
    documents = lexicon.words("ar", "documents.txt")
    for k in range(max(1, limit - FARTHEST), limit):
        if tokens.words[k] in documents and bare(tokens.words[k - 1]) in ("في", "عبر"):
            last = k
            while (
                last + 1 < limit
                and tokens.words[last + 1].endswith(("يه", "ي"))
                and cue(tokens, last + 1) is None
            ):
                last += 1
            return k, min(last, k + 1)
    return None


def is_written(tokens: Tokens, limit: int) -> bool:
    """Whether near in front of token `limit` stands a verb of what is in a document: «in which *came*»."""
    wrote = lexicon.words("ar", "wrote_in.txt")
    return any(bare(tokens.words[k]) in wrote for k in range(max(0, limit - _WRITTEN), limit))


def stands_in(tokens: Tokens, sources: Sequence[Source], limit: int) -> Said | None:
    """Whose the statement is that a sentence opens with: *in a statement of the firm stood* that …, describing."""
    if bare(tokens.words[0]) not in _STOOD or tokens.words[1:2] != ["في"]:
        return None
    return written_in(tokens, sources, min(limit, _WRITTEN))


def written_in(tokens: Tokens, sources: Sequence[Source], limit: int) -> Said | None:
    """Who wrote the post or statement «in which came» what is quoted; the document itself where nobody did."""
    wrote = lexicon.words("ar", "wrote_in.txt")
    for k in range(limit - 1, max(-1, limit - _WRITTEN - 1), -1):
        if bare(tokens.words[k]) not in wrote or k + 1 >= limit:
            continue
        if tokens.words[k + 1] in ("فيها", "فيه", "فيهما"):
            owner = _owner(tokens, sources, k)
            people = owner or [s for s in sources if s.last < k and not s.governed and s.rank < 2]
            if people:
                return Said(people[0], True, via=_last_document(tokens, k))
        if tokens.words[k + 1] == "في" and k + 2 < limit and bare(tokens.words[k]) in _STOOD:
            found = next((s for s in sources if k + 2 <= s.first <= k + 3 and s.first < limit), None)
            own = None if found is None or found.rank < 2 else _issuer(tokens, sources, found, limit)
            if own:
                return Said(own, True, via=(k + 2, k + 2))
            if found is None and tokens.words[k + 2] in lexicon.words("ar", "documents.txt"):
                found = _phrase(tokens, k + 2, limit)
            if found:
                return Said(found, True)
    return None


def _owner(tokens: Tokens, sources: Sequence[Source], k: int) -> list[Source]:
    """Whose the document right in front of a verb is: *statements of* the president, in which he said."""
    documents = lexicon.words("ar", "documents.txt")
    own = [
        s
        for s in sources
        if s.last < k
        and s.rank < 2
        and s.first
        and tokens.words[s.first][0] == "ل"
        and k - s.last <= _WRITTEN
    ]
    return [s for s in own[-1:] if any(rest in documents for rest, _ in readings(tokens.words[s.first - 1]))]


def _issuer(tokens: Tokens, sources: Sequence[Source], document: Source, limit: int) -> Source | None:
    """Whose a statement is: one *of the government* of the country, one that *the office issued*."""
    by = issued_by(tokens, document)
    at = document.first + 1 if by is None else by
    if at >= limit or not (by or tokens.words[at].startswith("ل")):
        return None
    media = lexicon.words("ar", "media_heads.txt")
    if by and tokens.words[by - 1].startswith(_PUBLISHED) and tokens.words[by] in media:
        return None  # a paper prints the statement of somebody else
    named = next((s for s in sources if s.first == at and s.rank < 2), None)
    if named:
        return named
    things = lexicon.words("ar", "speaking_things.txt")
    found = next((pair for pair in readings(tokens.words[at]) if pair[0] in things), None)
    if found is None:
        return None
    demonyms = lexicon.words("ar", "demonyms.txt")
    last = at
    while last + 1 < limit and tokens.words[last + 1] in demonyms:
        last += 1
    return Source(
        at, last, written(tokens, at, last, found[1]), 2, "f" if is_feminine(tokens.raw(at)) else "m"
    )


def _phrase(tokens: Tokens, first: int, limit: int) -> Source:
    """A document with the definite words behind it: an order *of the referral*."""
    last = first
    while last + 1 < limit and tokens.words[last + 1].startswith("ال"):
        last += 1
    return Source(first, last, written(tokens, first, last, 0), 2)


def _last_document(tokens: Tokens, k: int) -> tuple[int, int] | None:
    documents = lexicon.words("ar", "documents.txt")
    at = next((j for j in range(k - 1, max(-1, k - FARTHEST), -1) if tokens.words[j] in documents), None)
    return None if at is None else (at, at)


def by_source(
    cues: Sequence[tuple[int, str]], sources: Sequence[Source], limit: int, found: Source
) -> tuple[int, int] | None:
    """The outlet or statement that a sentence gives beside him who speaks: «according to the communiqué»."""
    for k, kind in cues:
        near = [s for s in sources if k < s.first <= k + 2 and s.first < limit and s is not found]
        if kind == "source" and near:
            return near[0].first, near[0].last
    return None


def cited(tokens: Tokens, sources: Sequence[Source], outlet: Source, limit: int) -> Said | None:
    """Whose statement an outlet has called to mind: «the magazine cited the *ministry's* note: it says»."""
    words = tokens.words
    at, verb = outlet.last + 1, outlet.first - 1
    at += words[at : at + 1] != [] and words[at] in QUOTES
    while verb > 0 and (words[verb] in QUOTES or words[verb] in lexicon.words("ar", "media_heads.txt")):
        verb -= 1
    if outlet.rank or outlet.person or verb < 0 or at + 1 >= limit:
        return None
    if cue(tokens, verb) == "verb" or not is_perfect(bare(words[verb])):
        return None  # «the ministry said in a communiqué»
    if f"ال{tokens.words[at]}" not in lexicon.words("ar", "issued_documents.txt"):
        return None
    statement = next((s for s in sources if s.first == at and s.last > at), None)
    return Said(statement, True, via=(outlet.first, outlet.last)) if statement else None
