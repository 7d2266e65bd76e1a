"""Quoted speech in French and English text and who said it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.facts import lexicon
from summarizer.facts.latin.names import Name
from summarizer.facts.mention import Span
from summarizer.facts.quote_spans import all_quoted, inner_span, token_at
from summarizer.facts.tokens import Tokens

_FEWEST = 4  # words: shorter passages in quotation marks are names and irony; set by hand
_NEAR = 8  # tokens behind a quotation in which its speaker stands; set by hand


def find_quotes(text: str, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> Iterator[Span]:
    """The quotations of an article with their speakers: who stands next to a verb of saying around them."""
    last: tuple[int, str] | None = None
    for start, end in all_quoted(text):
        number = next(
            (n for n, t in enumerate(sentences) if t.starts and t.starts[0] <= start < t.ends[-1]), None
        )
        inner = inner_span(text, start, end)
        if number is None or inner is None:
            continue
        value = " ".join(text[inner[0] : inner[1]].split())
        tokens = sentences[number]
        opens, closes = token_at(tokens, start), token_at(tokens, end)
        speaker, said = _speaker(tokens, names[number], opens, closes)
        if number + 1 < len(sentences) and closes >= len(tokens) and not said:
            # «We won.» The coach said: the verb opens the next sentence.
            speaker, said = _speaker(sentences[number + 1], names[number + 1], 0, 0)
        size = len(value.split())
        if size < _FEWEST or (not said and size < 2 * _FEWEST):
            continue
        if speaker is None and last and number - last[0] <= 2:
            speaker = last[1]
        if speaker:
            last = (number, speaker)
        yield Span("quote", inner[0], inner[1], value, speaker=speaker)


def _speaker(tokens: Tokens, names: Sequence[Name], opens: int, closes: int) -> tuple[str | None, bool]:
    """Who is named nearest to a verb of saying outside the marks, and whether there is such a verb."""
    verbs = tokens.language.reporting_verbs
    sources = lexicon.phrases(tokens.language.code, "sources.txt")
    around = [
        *range(closes, min(len(tokens), closes + _NEAR)),
        *range(opens - 1, max(-1, opens - 2 * _NEAR), -1),
    ]
    cues = [k for k in around if tokens.words[k] in verbs]
    cues += [k for k in around if any(tuple(tokens.words[k : k + len(s)]) == s for s in sources)]
    for k in cues:
        people = [
            n
            for n in names
            if n.kind in ("person", "organization")
            and not opens <= n.first < closes
            and _distance(n, k) <= _NEAR
        ]
        people.sort(key=lambda n: (_distance(n, k), n.first))
        if people:
            return tokens.raw(people[0].first, people[0].last), True
        described = _described(tokens, k, opens, closes)
        if described:
            return described, True
    return None, bool(cues)


def _distance(name: Name, k: int) -> int:
    return min(abs(name.first - k), abs(name.last - k))


def _described(tokens: Tokens, k: int, opens: int, closes: int) -> str | None:
    """An office next to a verb of saying: the minister said."""
    code = tokens.language.code
    roles = lexicon.words(code, "roles.txt") | lexicon.words(code, "speaking_things.txt")
    for at in (k + 1, k + 2, k + 3, k - 1, k - 2):
        if 0 <= at < len(tokens) and not opens <= at < closes and tokens.words[at] in roles:
            return tokens.raw(at)
    return None
