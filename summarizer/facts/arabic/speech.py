"""Quoted speech in Arabic text and who said it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings, written
from summarizer.facts.arabic.people import role_head
from summarizer.facts.arabic.tagged_names import Name
from summarizer.facts.mention import Span
from summarizer.facts.quote_spans import all_quoted, inner_span, token_at
from summarizer.facts.tokens import Tokens

_SAME = frozenset({"ذاته", "ذاتها", "نفسه", "نفسها", "باسم"})
_PREPOSITIONS = frozenset({"مع", "من", "الي", "عن", "في", "علي", "ضد", "بين"})
# «Between» is written like «made clear».
_DOUBTFUL = frozenset({"بين"})
_FEWEST = 5
_APPOSITION = 6
_FEWEST_SAID = 3


class Speaker(Struct, frozen=True):
    """Somebody or something a sentence may quote.

    Attributes:
        first: Its first token.
        last: Its last token.
        text: As written, without fused particles.
        rank: 0 for a person or an organization by name, 1 for an office, 2 for a document or outlet.
        gender: «f» or «m» of an office or a thing, where its noun shows it.
    """

    first: int
    last: int
    text: str
    rank: int
    gender: str = ""


def find_speakers(tokens: Tokens, names: Sequence[Name]) -> list[Speaker]:
    """Everything in a sentence that may be the source of a quotation, in order."""
    named = [name for name in names if name.kind in ("person", "organization")]
    inside = {k for name in named for k in name.tokens}
    places = {k: name.cut for name in names if name.kind == "place" for k in name.tokens}
    out = [
        Speaker(name.first, name.last, written(tokens, name.first, name.last, name.cut), 0)
        for name in named
        # A particle means that it is said *to* or *by* somebody.
        if not tokens.words[name.first][: name.cut].removeprefix("و").removeprefix("ف")
    ]
    firsts = {name.first for name in named if name.kind == "person"}
    people = [speaker for speaker in out if speaker.first in firsts]
    for i in range(len(tokens)):
        found = None if i in inside else _described(tokens, i, inside, places)
        if found is None:
            continue
        # An office in front of a name is that person: the governor of the bank, So-and-so.
        joined = next((p for p in people if found.last < p.first <= found.last + _APPOSITION), None)
        if joined and all(k in inside or tokens.words[k] == "،" for k in range(found.last + 1, joined.first)):
            found = Speaker(i, joined.last, joined.text, 0)
        out.append(found)
    return sorted(out, key=lambda s: (s.first, s.rank, -s.last))


def _described(tokens: Tokens, i: int, inside: Collection[int], places: Mapping[int, int]) -> Speaker | None:
    """The office or the document that token `i` names, with what belongs to it; None where it names none."""
    found, rank = role_head(tokens.words[i]), 1
    if found is None:
        things = lexicon.words("ar", "speaking_things.txt")
        found, rank = next(((r, cut) for r, cut in readings(tokens.words[i]) if r in things), None), 2
    if found is None:
        return None
    demonyms = lexicon.words("ar", "demonyms.txt")
    last = i
    while last + 1 < len(tokens) and last + 1 not in inside and last - i < 5:
        after = tokens.words[last + 1]
        if last + 1 in places and after not in demonyms:
            # The governor of Tartus; where the official went to is no part of what he is.
            if last > i or places[last + 1]:
                break
        elif after not in _SAME and (
            after in tokens.language.stop_words
            or not (after.startswith(("ال", "لل", "بال")) or after in demonyms)
        ):
            break
        last += 1
    gender = "f" if tokens.words[i].endswith("ه") else "m" if rank == 1 else ""
    return Speaker(i, last, written(tokens, i, last, found[1]), rank, gender)


def _is_cue(tokens: Tokens, k: int) -> str | None:
    """Whether a token says that something is said: `verb`, `participle` or `source`."""
    word = tokens.words[k]
    language = tokens.language
    if word in _DOUBTFUL:
        return None
    for rest in (word, word[1:] if word[0] in "وف" and len(word) > 3 else word):
        if rest in language.reporting_verbs:
            return "verb"
        if rest in language.participles:
            return "participle"
        if rest in lexicon.words("ar", "sources.txt"):
            return "source"
    return None


def _gender(tokens: Tokens, cue: int) -> str:
    """«f» or «m» for who a verb of saying or its participle speaks of, where its form shows it."""
    word, language = tokens.words[cue], tokens.language
    verbs = language.reporting_verbs
    for form in (word, word[1:] if word[0] in "وف" and len(word) > 3 else word):
        if form in language.participles:
            return "f" if form.endswith("ه") else "m"
        if form in verbs:
            if (form.endswith("ت") and form[:-1] in verbs) or (form[0] == "ت" and f"ي{form[1:]}" in verbs):
                return "f"
            return "m" if f"{form}ت" in verbs or (form[0] == "ي" and f"ت{form[1:]}" in verbs) else ""
    return ""


def _subject(tokens: Tokens, verb: int, limit: int) -> Speaker | None:
    """The definite noun right behind a verb of saying, with its adjectives: «the federation said»."""
    last = verb
    while last + 1 < limit and last - verb < 3 and tokens.words[last + 1].startswith("ال"):
        if len(tokens.words[last + 1]) <= 4 or tokens.words[last + 1] in tokens.language.stop_words:
            break
        last += 1
    return Speaker(verb + 1, last, written(tokens, verb + 1, last, 0), 2) if last > verb else None


def _right_of(speakers: Sequence[Speaker], cue: int, limit: int, gap: int) -> Speaker | None:
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
            found = _right_of(speakers, k, limit, 2) or _subject(tokens, k, limit)
            if found and found.last < limit:
                return found, True
    for k, _ in cues:
        left = [s for s in speakers if s.last < k and not _governed(tokens, s) and _agrees(tokens, k, s)]
        if left:
            return min(left, key=lambda s: (s.rank == 2, -s.first)), True
    if cues:
        far = [s for s in speakers if cues[0][0] < s.first and s.last < limit and not _governed(tokens, s)]
        return (far[0] if far else None), True
    return None, limit > 0 and tokens.words[limit - 1] == ":"


def _agrees(tokens: Tokens, cue: int, speaker: Speaker) -> bool:
    """Whether a verb behind a candidate can be its own, by their gender."""
    return {_gender(tokens, cue), speaker.gender} != {"f", "m"}


def _governed(tokens: Tokens, speaker: Speaker) -> bool:
    """Whether a preposition or particle makes a candidate something other than a subject."""
    word = tokens.words[speaker.first]
    before = tokens.words[speaker.first - 1] if speaker.first else ""
    return word.startswith(("لل", "بال")) or before in _PREPOSITIONS


def speaker_after(tokens: Tokens, speakers: Sequence[Speaker], start: int) -> Speaker | None:
    """The speaker of a quotation that ends in front of token `start`, by what stands right behind it."""
    for k in range(start, min(len(tokens), start + 4)):
        if _is_cue(tokens, k):
            return _right_of(speakers, k, len(tokens), 4)
    return None


def find_quotes(text: str, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> Iterator[Span]:
    """The quotations of an article with their speakers.

    Who speaks is read from the sentence around a quotation, before it and then behind it; where only a
    pronoun stands, it is who spoke last, one or two sentences before.
    """

    @cache
    def speakers(n: int) -> list[Speaker]:
        return find_speakers(sentences[n], names[n])

    last: tuple[int, str] | None = None
    for start, end in all_quoted(text):
        number = next(
            (n for n, t in enumerate(sentences) if t.starts and t.starts[0] <= start < t.ends[-1]), None
        )
        inner = inner_span(text, start, end)
        if number is None or inner is None:
            continue
        tokens = sentences[number]
        limit = token_at(tokens, start)
        speaker, said = speaker_before(tokens, speakers(number), limit)
        if speaker is None:
            speaker = speaker_after(tokens, speakers(number), token_at(tokens, end))
            said = said or speaker is not None
        value = " ".join(text[inner[0] : inner[1]].split())
        if not _is_speech(tokens, limit, len(value.split()), said=said):
            continue
        name = speaker.text if speaker else None
        if speaker is None or (speaker.rank == 2 and last and number - last[0] <= 1):
            name = _spoke_last(sentences, speakers, number, last) or name
        if name:
            last = (number, name)
        yield Span("quote", inner[0], inner[1], value, speaker=name)


def _is_speech(tokens: Tokens, limit: int, size: int, *, said: bool) -> bool:
    """Whether `size` quoted words that open at token `limit` are speech and no name, title or stress."""
    if size < _FEWEST_SAID or _is_title(tokens, limit):
        return False
    if size <= _FEWEST and not _introduced(tokens, limit):
        return False
    return said or size >= 2 * _FEWEST or limit == 0 or tokens.words[limit - 1] in (":", "،")


def _spoke_last(
    sentences: Sequence[Tokens],
    speakers: Callable[[int], list[Speaker]],
    number: int,
    last: tuple[int, str] | None,
) -> str | None:
    """Who a pronoun stands for: the subject of speech in one of the two sentences before."""
    for n in range(number - 1, max(-1, number - 3), -1):
        if last and last[0] == n:
            return last[1]
        if sentences[n].heading:
            continue
        speaker, said = speaker_before(sentences[n], speakers(n), len(sentences[n]))
        if said and speaker:
            return speaker.text
    return last[1] if last and number - last[0] <= 2 else None


def _introduced(tokens: Tokens, limit: int) -> bool:
    """Whether a colon, a verb of saying or «that» stands right in front of the marks."""
    if limit == 0:
        return False
    word = tokens.words[limit - 1]
    return word == ":" or word in tokens.language.complementizers or _is_cue(tokens, limit - 1) is not None


def _is_title(tokens: Tokens, limit: int) -> bool:
    """Whether what stands in front of the marks makes them those of a title or by-name."""
    titles = lexicon.words("ar", "quoted_titles.txt")
    return any(
        rest in titles for k in range(max(0, limit - 2), limit) for rest, _ in readings(tokens.words[k])
    )
