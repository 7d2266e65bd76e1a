"""Quoted speech in Arabic text and who said it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.quotes import pairs
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings, written
from summarizer.facts.arabic.names import Name
from summarizer.facts.arabic.people import role_head
from summarizer.facts.mention import Span
from summarizer.facts.tokens import Tokens

_OPEN = '«“„"‹″'
_QUOTES = "«»“”„\"‹›″'′"
_FEWEST = 5
_FEWEST_SAID = 3


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody or something a sentence may quote.

    Attributes:
        first: Its first token.
        last: Its last token.
        text: As written, without fused particles.
        rank: 0 for a person or an organization by name, 1 for an office, 2 for a document or outlet.
    """

    first: int
    last: int
    text: str
    rank: int


def quoted_spans(paragraph: str) -> list[tuple[int, int]]:
    """Spans of quoted text in a paragraph, marks included; inner quotations left out.

    An opening mark that is never closed quotes to the end of its sentence.
    """
    found = [span for span in pairs(paragraph) if paragraph[span[0]] not in "(["]
    outer = [s for s in found if not any(o[0] < s[0] and s[1] < o[1] for o in found)]
    covered = {k for a, b in found for k in (a, b - 1)}
    for at, char in enumerate(paragraph):
        if char in "«“„" and at not in covered and not any(a <= at < b for a, b in outer):
            end = _sentence_end(paragraph, at, min([a for a, _ in outer if a > at], default=len(paragraph)))
            outer.append((at, end))
    return sorted(outer)


def _sentence_end(paragraph: str, at: int, limit: int) -> int:
    for k in range(at + 1, limit):
        if paragraph[k] in ".!؟" and (k + 1 >= limit or paragraph[k + 1].isspace()):
            return k
    return limit


def find_speakers(tokens: Tokens, names: Sequence[Name]) -> list[Speaker]:
    """Everything in a sentence that may be the source of a quotation, in order."""
    out: list[Speaker] = []
    inside: set[int] = set()
    for name in names:
        if name.kind in ("person", "organization"):
            text = written(tokens, name.first, name.last, name.cut)
            out.append(Speaker(name.first, name.last, text, 0))
            inside.update(range(name.first, name.last + 1))
    things = lexicon.words("ar", "speaking_things.txt")
    demonyms = lexicon.words("ar", "demonyms.txt")
    for i, word in enumerate(tokens.words):
        if i in inside:
            continue
        found = role_head(word)
        rank = 1
        if found is None:
            rank = 2
            found = next(((rest, cut) for rest, cut in readings(word) if rest in things), None)
        if found is None:
            continue
        last = i
        while last + 1 < len(tokens) and last + 1 not in inside and last - i < 5:
            after = tokens.words[last + 1]
            if not (
                after.startswith(("ال", "لل", "بال"))
                or after in demonyms
                or after in ("ذاته", "نفسه", "باسم")
            ):
                break
            last += 1
        # An office in apposition to a name is that person.
        joined = next((s for s in out if s.rank == 0 and 0 < s.first - last <= 2), None)
        if joined and all(w == "،" for w in tokens.words[last + 1 : joined.first]):
            out.append(Speaker(i, joined.last, joined.text, 0))
            continue
        out.append(Speaker(i, last, written(tokens, i, last, found[1]), rank))
    return sorted(out, key=lambda s: (s.first, s.rank, -s.last))


def _is_cue(tokens: Tokens, k: int) -> str | None:
    """Whether a token says that something is said: `verb`, `participle` or `source`."""
    word = tokens.words[k]
    language = tokens.language
    for rest in (word, word[1:] if word[0] in "وف" and len(word) > 3 else word):
        if rest in language.reporting_verbs:
            return "verb"
        if rest in language.participles:
            return "participle"
        if rest in lexicon.words("ar", "sources.txt"):
            return "source"
    return None


def _right_of(tokens: Tokens, speakers: Sequence[Speaker], cue: int, limit: int, gap: int) -> Speaker | None:
    """The first candidate behind a cue and before `limit`, at most `gap` tokens away."""
    for speaker in speakers:
        if cue < speaker.first <= cue + gap and speaker.first < limit:
            return speaker
    return None


def speaker_before(tokens: Tokens, speakers: Sequence[Speaker], limit: int) -> tuple[Speaker | None, bool]:
    """The speaker of a quotation that opens at token `limit`, by what stands in front of it in its sentence.

    Returns:
        The speaker, or None; and whether anything in front says that something is said.
    """
    cues = [(k, kind) for k in range(limit - 1, -1, -1) if (kind := _is_cue(tokens, k))]
    for k, kind in cues:
        if kind == "source":
            near = [s for s in speakers if k < s.first <= k + 6 and s.first < limit]
            if near:
                return min(near, key=lambda s: (s.rank == 2, s.first)), True
    for k, kind in cues:
        if kind == "verb":
            found = _right_of(tokens, speakers, k, limit, 2)
            if found and found.last < limit:
                return found, True
    for k, _ in cues:
        left = [s for s in speakers if s.last < k and not _governed(tokens, s)]
        if left:
            return min(left, key=lambda s: (s.rank == 2, -s.first)), True
    if cues:
        far = [s for s in speakers if cues[0][0] < s.first and s.last < limit and not _governed(tokens, s)]
        return (far[0] if far else None), True
    return None, limit > 0 and tokens.words[limit - 1] == ":"


def _governed(tokens: Tokens, speaker: Speaker) -> bool:
    """Whether a preposition or particle makes a candidate something other than a subject."""
    word = tokens.words[speaker.first]
    before = tokens.words[speaker.first - 1] if speaker.first else ""
    fused = word.startswith(("لل", "بال")) or before in (
        "مع",
        "من",
        "الي",
        "عن",
        "في",
        "علي",
        "ضد",
        "بين",
        "لرجال",
    )
    return fused


def speaker_after(tokens: Tokens, speakers: Sequence[Speaker], start: int) -> Speaker | None:
    """The speaker of a quotation that ends in front of token `start`, by what stands right behind it."""
    for k in range(start, min(len(tokens), start + 4)):
        if _is_cue(tokens, k):
            return _right_of(tokens, speakers, k, len(tokens), 4)
    return None


def find_quotes(text: str, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> Iterator[Span]:
    """The quotations of an article with their speakers.

    Who speaks is read from the sentence around a quotation, before it and then behind it; where only a
    pronoun stands, it is who spoke last, one or two sentences before.
    """
    candidates: dict[int, list[Speaker]] = {}

    def speakers(n: int) -> list[Speaker]:
        if n not in candidates:
            candidates[n] = find_speakers(sentences[n], names[n])
        return candidates[n]

    last: tuple[int, str] | None = None
    offset = 0
    for paragraph in text.split("\n"):
        spans = quoted_spans(paragraph) if any(c in paragraph for c in _OPEN) or "'" in paragraph else []
        for a, b in spans:
            start, end = offset + a, offset + b
            number = next(
                (n for n, t in enumerate(sentences) if t.starts and t.starts[0] <= start < t.ends[-1]), None
            )
            inner = _inner(text, start, end)
            if number is None or inner is None:
                continue
            tokens = sentences[number]
            limit = next((k for k, s in enumerate(tokens.starts) if s >= start), len(tokens))
            speaker, said = speaker_before(tokens, speakers(number), limit)
            behind = next((k for k, s in enumerate(tokens.starts) if s >= end), len(tokens))
            if speaker is None:
                speaker = speaker_after(tokens, speakers(number), behind)
                said = said or speaker is not None
            size = len(text[inner[0] : inner[1]].split())
            if size < (_FEWEST_SAID if said else _FEWEST) or _is_title(tokens, limit):
                continue
            if not said and size < 2 * _FEWEST and limit > 0 and tokens.words[limit - 1] not in ":،":
                continue
            name = speaker.text if speaker else None
            if name is None or (speaker and speaker.rank == 2 and last and number - last[0] <= 1):
                name = _spoke_last(sentences, speakers, number, last) or name
            if name:
                last = (number, name)
            yield Span("quote", inner[0], inner[1], " ".join(text[inner[0] : inner[1]].split()), speaker=name)
        offset += len(paragraph) + 1


def _spoke_last(
    sentences: Sequence[Tokens], speakers: object, number: int, last: tuple[int, str] | None
) -> str | None:
    """Who a pronoun stands for: the subject of speech in one of the two sentences before."""
    for n in range(number - 1, max(-1, number - 3), -1):
        if last and last[0] == n:
            return last[1]
        tokens = sentences[n]
        if tokens.heading:
            continue
        found = speakers(n) if callable(speakers) else []
        speaker, said = speaker_before(tokens, found, len(tokens))
        if said and speaker:
            return speaker.text
    return last[1] if last and number - last[0] <= 2 else None


def _inner(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span inside the marks, without blanks at its ends; None where it holds no word."""
    while start < end and (text[start] in _QUOTES or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in _QUOTES or text[end - 1].isspace()):
        end -= 1
    return (start, end) if any(c.isalpha() for c in text[start:end]) else None


def _is_title(tokens: Tokens, limit: int) -> bool:
    """Whether what stands in front of the marks makes them those of a title or by-name."""
    titles = lexicon.words("ar", "quoted_titles.txt")
    return any(
        rest in titles for k in range(max(0, limit - 2), limit) for rest, _ in readings(tokens.words[k])
    )
