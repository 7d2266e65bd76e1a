"""Who says what a sentence quotes, by what stands behind the marks that close it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.saying import cue, verb_gender
from summarizer.facts.arabic.speech.source import PLACE, Said, Source, first_token
from summarizer.facts.arabic.speech.source_phrases import BEHIND
from summarizer.facts.arabic.speech.verb_subjects import closes
from summarizer.facts.arabic.word_groups import speech_words
from summarizer.facts.marks import DASHES
from summarizer.facts.tokens import Tokens

# «With these words» So-and-so closed the matter.
_WITH_THESE = frozenset({"بهذه", "بتلك", "بهذا"})


def said_after(tokens: Tokens, sources: Sequence[Source], start: int) -> Said:
    """Who says what ends in front of token `start`, by what stands right behind it."""
    far = start + 3 * BEHIND  # a verb behind the one behind the marks, and who is behind that
    near = sources[bisect_left(sources, start, key=first_token) : bisect_left(sources, far, key=first_token)]
    sources = [s for s in near if s.rank != PLACE]
    with_these = _with_these(tokens, sources, start)
    if with_these:
        return with_these
    for k in range(start, min(len(tokens), start + BEHIND)):
        kind = cue(tokens, k)
        if kind:
            if kind == "source":
                return _told_behind(tokens, sources, k)
            relays = next((j for j in range(k, min(len(tokens), k + 3)) if cue(tokens, j) == "relay"), None)
            if relays is not None:
                # «according to what the agency relayed»: it is the channel of him whom the sentence names.
                outlet = next((s for s in sources if relays < s.first <= relays + 3), None)
                return Said(None, said=True, via=(outlet.first, outlet.last) if outlet else None)
            behind = bisect_left(sources, k + 1, key=first_token)
            near = sources[behind : behind + BEHIND + 1]
            found = next((s for s in near if s.first <= k + BEHIND and not s.governed), None)
            if found and closes(tokens.words[k + 1 : found.first]):
                found = None  # «holding *that* the late artist»: he is spoken of
            return Said(found, True, verb_gender(tokens, k)) if found else Said()
        if tokens.words[k] in DASHES:
            found = next((s for s in sources if k < s.first <= k + 2 and s.rank == 0), None)
            return Said(found, True) if found else Said()
    return Said()


def _with_these(tokens: Tokens, sources: Sequence[Source], start: int) -> Said | None:
    """Whose words stood before, as what is behind them tells: «*with these words* So-and-so closed the matter»."""
    words = tokens.words
    at = next((k for k in range(start, min(len(words) - 1, start + 3)) if words[k] in _WITH_THESE), None)
    if at is None or words[at + 1] not in speech_words("what was said"):
        return None
    found = next((s for s in sources if s.first > at + 1 and not s.governed), None)
    return Said(found, said=True) if found and not closes(words[at + 2 : found.first]) else None


def _told_behind(tokens: Tokens, sources: Sequence[Source], k: int) -> Said:
    """Whom a word such as «according to» names behind a quotation; an outlet that tells of it is the channel."""
    verb = next((j for j in range(k + 1, min(len(tokens), k + BEHIND)) if cue(tokens, j)), None)
    at = k if verb is None else verb
    found = next((s for s in sources if at < s.first <= at + BEHIND), None)
    if found is None or closes(tokens.words[at + 1 : found.first]):
        return Said()
    relays = verb is not None and cue(tokens, verb) == "relay"
    media = lexicon.words("ar", "media_heads.txt")
    heads = {rest for j in range(found.first - 2, found.last + 1) for rest, _ in readings(tokens.words[j])}
    if relays or (verb is not None and found.person is None and not media.isdisjoint(heads)):
        return Said(None, said=True, via=(found.first, found.last))
    return Said(found, said=True, told=True)
