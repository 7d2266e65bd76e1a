"""Quoted speech in French and English text and who said it."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from summarizer.facts import lexicon
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.saying import is_cue, saying_verbs
from summarizer.facts.latin.speech.antecedents import LATTER_ENDS, PARAGRAPH, Antecedents
from summarizer.facts.latin.speech.article_people import Person, agrees, find_people
from summarizer.facts.latin.speech.bodies import Bodies
from summarizer.facts.latin.speech.clauses import (
    by_infinitive,
    by_inversion,
    by_tag,
    cue_in_front,
    far_cue,
    is_read,
    is_short_speech,
    is_whole,
    opening_office,
    opening_pronoun,
)
from summarizer.facts.latin.speech.continued import over_paragraphs
from summarizer.facts.latin.speech.genders import gender_of
from summarizer.facts.latin.speech.speakers import names_near, who
from summarizer.facts.latin.speech.speaking_offices import MARKS, is_human, office_at
from summarizer.facts.latin.speech.subjects import (
    NEAR,
    Said,
    clause_behind,
    clause_end,
    closing_person,
    is_in_clause,
    led_by_participle,
    names_another,
    opening_person,
    parted,
    says_more,
    told_behind,
)
from summarizer.facts.latin.speech.verb_subjects import at_verb, by_source
from summarizer.facts.latin.word_groups import speech_words
from summarizer.facts.marks import DASHES
from summarizer.facts.mention import Span
from summarizer.facts.quote_spans import all_quoted, inner_span, token_at
from summarizer.facts.tokens import Tokens

_FEWEST = 4  # words: shorter passages in quotation marks are names and irony; set by hand
_QUOTES, _OPENING = frozenset('«»“”"„'), frozenset("«“„")
_MOST_PARAGRAPHS = 8  # of one quotation, in which who says it is looked for: a bound
_PASSIVE = frozenset({"was", "were", "been", "being", "is", "are", "été"})
_LED = 3  # tokens from an infinitive of saying to what it leads in; set by hand
_INVERTED = (["-", "il"], ["-", "elle"])
_MOST_AROUND = 4  # words around a quotation that tell nothing else: «En prison, « …»»; set by hand
_HEARD = {"en": 1, "fr": 2}  # sentences without marks in front of a quotation; by trial on press
_FARTHEST = 60  # tokens in front of a quotation: a bound, that no long sentence is read for each


class _Quotation(Struct, frozen=True):
    """A quotation: its offsets with the marks, and the sentence it begins in."""

    start: int
    end: int
    sentence: int


def find_quotes(text: str, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> Iterator[Span]:
    """The quotations of an article with their speakers: who stands next to a verb of saying around them.

    A last name, an office and a pronoun are resolved to a person the article has named, where it is one alone.
    """
    quoted = list(all_quoted(text))
    if not quoted:
        return
    antecedents = Antecedents(find_people(sentences, names), Bodies(sentences, names))
    spans, going_on = over_paragraphs(text, quoted)
    quotations = _with_sentences(spans, sentences)
    for k, quotation in enumerate(quotations):
        start, end, n = quotation.start, quotation.end, quotation.sentence
        inner = inner_span(text, start, end)
        if n < 0 or inner is None or not sentences[n].starts or start >= sentences[n].ends[-1]:
            continue
        if k in going_on and antecedents.last and antecedents.last[0] == quotations[k - 1].sentence:
            antecedents.last = (n, *antecedents.last[1:])
        behind = itertools.takewhile(going_on.__contains__, range(k + 1, k + _MOST_PARAGRAPHS))
        said, where, told_at = _told(
            sentences, names, [quotation, *(quotations[later] for later in behind)], antecedents
        )
        if _may_go_on(said):
            _hear(sentences, names, n, antecedents, gender_of(said.pronoun))
        value = " ".join(text[inner[0] : inner[1]].split())
        size = len(value.split())
        goes_on = _goes_on_alone(sentences[n], start, end) and antecedents.spoke_before(n)
        if not (said.said or goes_on or size >= 2 * _FEWEST):
            continue
        retort = goes_on and antecedents.spoke_in_paragraph(n) and is_whole(text, start, end)
        # «He» in a later paragraph of a quotation means who was named in front of its first.
        told = who(said, where, n if said.pronoun else told_at, sentences, names, antecedents)
        if _is_of_another(said, told[1], (n, start, end), sentences, names, antecedents, goes_on=goes_on):
            told = None, None, False
        speaker, person, body = told
        antecedents.speaks(n, speaker, person, body=body)
        if said.said and not speaker:
            antecedents.last_open = n
        # «“No,” So-and-so said. “Because …”»: he goes on, though «no» is no quotation.
        short = said.said and is_short_speech(sentences[n], text, start, end)
        if size < _FEWEST and not (speaker and (retort or short)):
            continue
        yield _span(inner, value, speaker, person, body=body)


def _with_sentences(spans: Iterable[tuple[int, int]], sentences: Sequence[Tokens]) -> list[_Quotation]:
    """The quotations, each with the number of the sentence in which it opens."""
    starts = [tokens.starts[0] if tokens.starts else 0 for tokens in sentences]
    return [_Quotation(*span, bisect_right(starts, span[0]) - 1) for span in spans]


def _span(
    inner: tuple[int, int], value: str, speaker: str | None, person: Person | None, *, body: bool
) -> Span:
    """A quotation with its speaker as written and as the person or the body that is meant."""
    return Span(
        "quote",
        *inner,
        value,
        speaker=speaker,
        speaker_person=person.name if person else None,
        speaker_organization=speaker if body else None,
    )


def _may_go_on(said: Said) -> bool:
    """Whether who told the sentence before may be meant: by «he» or «the 34-year-old», or where nothing tells."""
    if said.pronoun == "old" or not (said.said or said.pronoun):
        return True
    return bool(gender_of(said.pronoun)) and said.pronoun not in LATTER_ENDS


def _hear(
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    n: int,
    antecedents: Antecedents,
    gender: str,
) -> None:
    """Keep who tells what the sentences in front of sentence `n` have without marks: he may go on in them.

    Args:
        sentences: The article's sentences.
        names: Their names.
        n: The sentence.
        antecedents: Who was named and spoke before.
        gender: Of whom the pronoun in sentence `n` means, «f» or «m»; empty where it tells none.
    """
    for k in range(n - _HEARD[sentences[n].language.code], n):
        if k <= antecedents.heard or (antecedents.last and antecedents.last[0] >= k):
            continue
        antecedents.heard = k
        said = None if sentences[k].heading or _has_quote(sentences[k]) else _teller(sentences[k], names[k])
        if said is None or (said.office and not is_human(sentences[k], *said.office)):
            continue
        speaker, person, body = who(said, k, k, sentences, names, antecedents)
        if person is None or agrees(gender, person):
            antecedents.speaks(k, speaker, person, body=body)


def _teller(tokens: Tokens, names: Sequence[Name]) -> Said | None:
    """Who tells what a sentence without marks has, by name or office; nobody, where it tells what befalls him."""
    end = len(tokens)
    free = [m for m in names_near(names, end, end) if m.kind in ("person", "organization")]
    cues = [k for k in range(max(1, end - _FARTHEST), end) if is_cue(tokens, k)]
    if any(tokens.words[k - 1] in _PASSIVE for k in cues):
        return None
    found = (at_verb(tokens, free, k, end, end) for k in cues)
    said = next(filter(None, found), None) or by_source(
        tokens, free, range(min(end, NEAR)), end, end, told=False
    )
    return said if said and (said.name or said.office) else None


def _told(
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    paragraphs: Sequence[_Quotation],
    antecedents: Antecedents,
) -> tuple[Said, int, int]:
    """Who says a quotation of one paragraph or several, the sentence that tells, and that of its paragraph.

    «“…” (a new paragraph) “…,” So-and-so said»: of several paragraphs the last may tell.
    """
    first = paragraphs[0].sentence
    found = Said(), first, first
    own = antecedents.spoke_before(first)
    for part in paragraphs:
        n = part.sentence
        said, where = _around(sentences, names, n, part.start, part.end, antecedents)
        if said.said and own and n > first and where > n:
            break  # who spoke in front of the first goes on; what follows the last tells of something else
        if said.said:
            return said, where, n
    return found


def _is_of_another(
    said: Said,
    person: Person | None,
    quoted: tuple[int, int, int],
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    antecedents: Antecedents,
    *,
    goes_on: bool,
) -> bool:
    """Whether what is said, or what is told around it, is of somebody else than who is taken to speak."""
    n, start, end = quoted
    if not said.said:
        apart = not (goes_on or said.pronoun or antecedents.speaks_in(n))
        another = names_another(sentences[n], names[n], start, end, person)
        if another:
            antecedents.last = None  # who spoke before does not go on
            return True
        if apart and _tells_else(sentences[n], start, end):
            return True  # «… », he says behind it, still means who spoke before
    # «*Untel* a menti», a-t-il dit: another did.
    named = person is not None and said.name is None
    return named and antecedents.is_named_in(person, sentences, names, quoted)


def _tells_else(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a French sentence without a verb of saying tells of something else around a quotation.

    «Les députés ont voté « … »»: who spoke before does not say that; «En prison, « …»» he does.
    """
    behind = token_at(tokens, end)
    tag = tokens.words[behind : behind + 1] == [","]
    opens = token_at(tokens, start)
    if tokens.language.code != "fr" or opens == 0:
        return False  # English has its verb of saying; « … », bien que cela coûte: he goes on
    if tag and not speech_words("small").isdisjoint(tokens.words[behind + 1 : behind + 2]):
        return False  # « … », *a* énuméré Mme Untel: a verb that no list has
    led = not speech_words("infinitive").isdisjoint(tokens.words[max(0, opens - _LED) : opens])
    if led or any(tokens.words[k : k + 2] in _INVERTED for k in range(behind, len(tokens))):
        return False  # elle tient à *préciser* que « … »; « … » et « … », a-t-*il* ajouté
    outside = (k for k in _outside_marks(tokens) if tokens.words[k].isalpha())
    return next(itertools.islice(outside, _MOST_AROUND, None), None) is not None


def _outside_marks(tokens: Tokens) -> Iterator[int]:
    """The tokens of a sentence that stand in no quotation marks."""
    inside = False
    for k, word in enumerate(tokens.words):
        if word in _QUOTES:
            inside = word in _OPENING or (word == '"' and not inside)
        elif not inside:
            yield k


def _goes_on_alone(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a sentence is nothing but a quotation: he who spoke before goes on."""
    return token_at(tokens, start) == 0 and token_at(tokens, end) >= len(tokens)


def _around(
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    n: int,
    start: int,
    end: int,
    antecedents: Antecedents,
) -> tuple[Said, int]:
    """Who says what is quoted in sentence `n`, and the sentence that tells."""
    tokens = sentences[n]
    opens, closes = token_at(tokens, start), token_at(tokens, end)
    near = names_near(names[n], opens, closes)
    said = _speaker(tokens, near, opens, closes)
    if said.said:
        return said, n
    inside = _incise(tokens, near, opens, closes)
    if inside.said:
        return inside, n
    if n + 1 < len(sentences) and closes >= len(tokens) and sentences[n + 1].words:
        # «We won.» The coach said: the verb opens the next sentence.
        after = sentences[n + 1]
        told = told_behind(after, names[n + 1])
        if told:
            return Said(told, said=True), n + 1
        gap = after.text[tokens.ends[-1] : after.starts[0]]
        own = antecedents.spoke_in_paragraph(n) or (antecedents.spoke_before(n) and PARAGRAPH in gap)
        if _goes_on_alone(tokens, start, end) and own:
            return Said(), n  # «…», soupire Mme Untel. «*…*» Selon l'association, …
        if after.words[0] in DASHES or (after.words[0] not in MARKS and not _has_quote(after)):
            said = _speaker(after, names[n + 1], 0, 0)
            own = is_in_clause(after, said) or says_more(after, said)
            return (said, n + 1) if said.said and not own else (Said(), n)
    return Said(), n


def _has_quote(tokens: Tokens) -> bool:
    return any(word in '«“"' for word in tokens.words)


def _speaker(tokens: Tokens, names: Sequence[Name], opens: int, closes: int) -> Said:
    """Who stands nearest to a verb of saying, or behind «according to», outside the marks."""
    around = [
        *range(closes, clause_behind(tokens, closes)),
        *range(opens - 1, max(-1, opens - 3 * NEAR), -1),
    ]
    if closes < len(tokens) and tokens.words[closes] in DASHES:
        name = next((m for m in names if closes < m.first <= closes + 3 and m.kind == "person"), None)
        if name:
            return Said(name, said=True)
    free = [
        m
        for m in names
        if m.kind in ("person", "organization") and not opens <= m.first < closes and not _is_title(tokens, m)
    ]
    led = by_infinitive(tokens, names, opens) or by_inversion(tokens, closes)
    if led:
        return led
    cues = _cues(tokens, around, opens, closes)
    front = cue_in_front(tokens, opens)
    for k in [*([] if front is None else [front]), *clause_end(tokens, free, closes), *cues]:
        found = at_verb(tokens, free, k, opens, closes)
        if found:
            return found
    # «…» *Selon* X, on …: what opens a sentence behind a quotation leads in its own source.
    source = by_source(tokens, free, around, opens, closes, told=bool(cues)) if closes else None
    if source:
        return source
    tag = by_tag(tokens, free, opens, closes)
    if tag:
        return tag
    return Said(said=True) if cues else _without_verb(tokens, free, opens, closes)


def _is_title(tokens: Tokens, name: Name) -> bool:
    """Whether a name stands in marks of its own: the star of “*Harbour Lights*”."""
    marks = (*tokens.words[max(0, name.first - 1) : name.first], *tokens.words[name.last + 1 : name.last + 2])
    return len(marks) > 1 and all(mark in _QUOTES for mark in marks)


def _cues(tokens: Tokens, around: Sequence[int], opens: int, closes: int) -> list[int]:
    """The verbs of saying around a quotation, the nearest first; where none is near, one farther off."""
    cues = [k for k in around if is_cue(tokens, k) and not _is_quoted(tokens, k, opens)]
    if not cues and opens > 3 * NEAR:
        # «So-and-so *said* in a statement on so many things that the trustees have “…”».
        far = range(opens - 3 * NEAR, max(0, opens - _FARTHEST), -1)
        cues = [k for k in far if is_cue(tokens, k)][:1]
    behind = None if cues else far_cue(tokens, closes)
    return cues if behind is None else [behind]


def _is_quoted(tokens: Tokens, k: int, opens: int) -> bool:
    """Whether a token stands in another quotation in front of one: wrote that it was “*hailed* here” and “…”."""
    return sum(word in _QUOTES for word in tokens.words[k + 1 : opens]) % 2 == 1


def _without_verb(tokens: Tokens, names: Sequence[Name], opens: int, closes: int) -> Said:
    """Who speaks in a sentence without a verb of saying: by a participle, a colon, or an office behind his name."""
    led = led_by_participle(tokens, names, opens)
    if led:
        return led
    if is_read(tokens, opens):
        return Said(said=True)  # nobody that the article names
    pronoun = opening_pronoun(tokens, names, opens)
    if pronoun:
        return Said(pronoun=pronoun, said=True)
    opening = opening_person(tokens, names, opens) or closing_person(tokens, names, closes)
    office = None if opening else opening_office(tokens, opens)
    return Said(opening, office, said=opening is not None or office is not None)


def _incise(tokens: Tokens, names: Sequence[Name], opens: int, closes: int) -> Said:
    """Who says it inside the marks: «We shall, *said the minister*, open them»."""
    verbs = saying_verbs(tokens.language.code)
    for k in range(opens + 1, min(len(tokens), closes)):
        if tokens.words[k] not in verbs or "," not in tokens.words[max(opens, k - 5) : k]:
            continue
        after = tokens.words[k + 1 : k + 3]
        pronouns = lexicon.words(tokens.language.code, "subject_pronouns.txt")
        inverted = [word for word in tokens.words[max(opens, k - 3) : k] if word in pronouns]
        if inverted and "-" in tokens.words[k - 4 : k]:
            return Said(pronoun=inverted[0], said=True)
        near = [m for m in names if k < m.first <= k + 6 and m.kind in ("person", "organization")]
        if near and not parted(tokens, k + 1, near[0].first):
            return Said(near[0], said=True)
        office = office_at(tokens, k + 1, closes, closes) if after else None
        if office:
            return Said(office=office, said=True)
    return Said()
