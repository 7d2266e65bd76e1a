"""Quoted speech in French and English text and who said it."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct

from summarizer.facts import lexicon
from summarizer.facts.latin.antecedents import Antecedents, find_people
from summarizer.facts.latin.bodies import Bodies
from summarizer.facts.latin.clauses import (
    before_small,
    by_impersonal,
    by_infinitive,
    cue_in_front,
    far_cue,
    holder_behind,
    is_short_speech,
    is_source,
    is_whole,
    named_behind,
    office_before_clause,
    opening_office,
    source_pronoun,
)
from summarizer.facts.latin.continued import over_paragraphs
from summarizer.facts.latin.names import Name
from summarizer.facts.latin.pronouns import is_pronoun, pronoun_of
from summarizer.facts.latin.saying import is_cue, saying_verbs, source_at
from summarizer.facts.latin.speakers import names_near, who
from summarizer.facts.latin.speaking_offices import (
    MARKS,
    WHOSE,
    behind_receiver,
    is_of_another,
    office_at,
    office_before,
    owns,
)
from summarizer.facts.latin.subjects import (
    DASHES,
    NEAR,
    Said,
    apposed_to,
    before_clause,
    clause_end,
    closing_person,
    led_by_participle,
    names_another,
    opening_person,
    parted,
    quoted_as,
    subject_near,
    told_behind,
)
from summarizer.facts.mention import Span
from summarizer.facts.quote_spans import all_quoted, inner_span, token_at
from summarizer.facts.tokens import Tokens

_FEWEST = 4  # words: shorter passages in quotation marks are names and irony; set by hand
# English verbs behind which stands who hears it, and never who speaks.
_HEARD = frozenset({"told", "tells", "informed", "reminded"})
_QUOTES = frozenset('«»“”"„')
_MOST_PARAGRAPHS = 8  # of one quotation, in which who says it is looked for: a bound
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
    starts = [tokens.starts[0] if tokens.starts else 0 for tokens in sentences]
    spans, going_on = over_paragraphs(text, quoted)
    quotations = [_Quotation(*span, bisect_right(starts, span[0]) - 1) for span in spans]
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
        value = " ".join(text[inner[0] : inner[1]].split())
        size = len(value.split())
        goes_on = _goes_on_alone(sentences[n], start, end) and antecedents.spoke_before(n)
        if not (said.said or goes_on or size >= 2 * _FEWEST):
            continue
        retort = goes_on and antecedents.spoke_in_paragraph(n) and is_whole(text, start, end)
        speaker, person, body = who(said, where, told_at, sentences, names, antecedents)
        if not said.said and names_another(sentences[n], names[n], start, end, person):
            # Who spoke before does not go on where somebody else is told of.
            speaker, person, body, antecedents.last = None, None, False, None
        antecedents.speaks(n, speaker, person, body=body)
        # «“No,” So-and-so said. “Because …”»: he goes on, though «no» is no quotation.
        short = said.said and is_short_speech(sentences[n], text, start, end)
        if size < _FEWEST and not (speaker and (retort or short)):
            continue
        yield Span(
            "quote",
            inner[0],
            inner[1],
            value,
            speaker=speaker,
            speaker_person=person.name if person else None,
            speaker_organization=speaker if body else None,
        )


def _told(
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    paragraphs: Sequence[_Quotation],
    antecedents: Antecedents,
) -> tuple[Said, int, int]:
    """Who says a quotation of one paragraph or several, the sentence that tells, and that of its paragraph.

    «“…” (a new paragraph) “…,” So-and-so said»: of several paragraphs the last may tell.
    """
    found = Said(), paragraphs[0].sentence, paragraphs[0].sentence
    for part in paragraphs:
        n = part.sentence
        said, where = _around(sentences, names, n, part.start, part.end, antecedents)
        if said.said:
            return said, where, n
    return found


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
        if _goes_on_alone(tokens, start, end) and antecedents.spoke_in_paragraph(n):
            return Said(), n  # «…», soupire Mme Untel. «*…*» Selon l'association, …
        if after.words[0] in DASHES or (after.words[0] not in MARKS and not _has_quote(after)):
            said = _speaker(after, names[n + 1], 0, 0)
            return (said, n + 1) if said.said else (Said(), n)
    return Said(), n


def _has_quote(tokens: Tokens) -> bool:
    return any(word in '«“"' for word in tokens.words)


def _speaker(tokens: Tokens, names: Sequence[Name], opens: int, closes: int) -> Said:
    """Who stands nearest to a verb of saying, or behind «according to», outside the marks."""
    around = [
        *range(closes, min(len(tokens), closes + NEAR)),
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
    led = by_infinitive(tokens, names, opens)
    if led:
        return led
    cues = _cues(tokens, around, opens, closes)
    front = cue_in_front(tokens, opens)
    for k in [*([] if front is None else [front]), *clause_end(tokens, free, closes), *cues]:
        found = _at_verb(tokens, free, k, opens, closes)
        if found:
            return found
    # «…» *Selon* X, on …: what opens a sentence behind a quotation leads in its own source.
    source = _by_source(tokens, free, around, opens, closes, told=bool(cues)) if closes else None
    if source:
        return source
    return Said(said=True) if cues else _without_verb(tokens, free, opens, closes)


def _is_title(tokens: Tokens, name: Name) -> bool:
    """Whether a name stands in marks of its own: the star of “*Harbour Lights*”."""
    marks = (*tokens.words[max(0, name.first - 1) : name.first], *tokens.words[name.last + 1 : name.last + 2])
    return len(marks) > 1 and all(mark in _QUOTES for mark in marks)


def _cues(tokens: Tokens, around: Sequence[int], opens: int, closes: int) -> list[int]:
    """The verbs of saying around a quotation, the nearest first; where none is near, one farther off."""
    cues = [k for k in around if is_cue(tokens, k)]
    if not cues and opens > 3 * NEAR:
        # «So-and-so *said* in a statement on so many things that the trustees have “…”».
        far = range(opens - 3 * NEAR, max(0, opens - _FARTHEST), -1)
        cues = [k for k in far if is_cue(tokens, k)][:1]
    behind = None if cues else far_cue(tokens, closes)
    return cues if behind is None else [behind]


def _by_source(
    tokens: Tokens, names: Sequence[Name], around: Sequence[int], opens: int, closes: int, *, told: bool
) -> Said | None:
    """Whom a phrase such as «according to» leads in; nobody, where it is open whom and no verb has told."""
    for k in around:
        behind = source_at(tokens, k)
        if behind is None or opens <= behind < closes:
            continue
        meant = source_pronoun(tokens, behind)
        if meant:
            return Said(pronoun=meant, said=True)
        found = _behind(tokens, names, behind, opens if k < opens else len(tokens))
        if found:
            return found
        if is_source(tokens, k) and not told:
            return Said(said=True)
    return None


def _without_verb(tokens: Tokens, names: Sequence[Name], opens: int, closes: int) -> Said:
    """Who speaks in a sentence without a verb of saying: by a participle, a colon, or an office behind his name."""
    led = led_by_participle(tokens, names, opens)
    if led:
        return led
    opening = opening_person(tokens, names, opens) or closing_person(tokens, names, closes)
    office = None if opening else opening_office(tokens, opens)
    return Said(opening, office, said=opening is not None or office is not None)


def _at_verb(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> Said | None:
    """The subject of a verb of saying at token `k`: right behind it, in front of it, or a pronoun beside it."""
    front = _right_in_front(tokens, names, k, opens, closes)
    if front:
        return front
    pronoun = pronoun_of(tokens, names, k, opens, closes)
    if pronoun:
        return Said(pronoun=pronoun, said=True)
    impersonal = by_impersonal(tokens, names, k, opens, closes)
    if impersonal:
        return impersonal
    inside = [m for m in names if _distance(m, k) <= NEAR and not is_of_another(tokens, m)]
    # Behind the verb only what follows at once, titles and articles apart.
    told = behind_receiver(tokens, names, k)
    if tokens.words[k] in _HEARD:
        return _in_front(tokens, names, inside, k, opens, closes)  # told *the court* that
    right = [m for m in inside if told < m.first <= told + NEAR and not parted(tokens, told + 1, m.first)]
    if right:
        first = min(right, key=lambda m: m.first)
        return holder_behind(tokens, names, first) or Said(first, said=True)
    apposed = apposed_to(tokens, names, told) or before_clause(tokens, names, k)
    if apposed and apposed.first > k:
        # «*So-and-so* also called his colleague, So-and-so, …»: the verb has its subject in front of it.
        apposed = subject_near(tokens, inside, k) or apposed
    if apposed:
        return Said(apposed, said=True)
    office = office_at(tokens, told + 1, opens, closes)
    holder = office and named_behind(tokens, names, office[1])
    if holder:
        return Said(holder, said=True)
    if office:
        return Said(office=office, said=True)
    return _in_front(tokens, names, inside, k, opens, closes)


def _in_front(
    tokens: Tokens, names: Sequence[Name], inside: Sequence[Name], k: int, opens: int, closes: int
) -> Said | None:
    """The subject in front of a verb of saying at token `k`, a clause between them or none."""
    apposed = before_clause(tokens, names, before_small(tokens, k))
    if apposed:
        return Said(apposed, said=True)
    left = [m for m in inside if m.last < k]
    parted_off = office_before_clause(tokens, k, opens, closes)
    apposition = parted_off or office_before(tokens, k, opens, closes)
    if apposition and (named := next((m for m in left if _is_explained(tokens, m, apposition[0])), None)):
        return Said(named, said=True)
    if parted_off and not left:
        return Said(office=parted_off, said=True)
    office = office_before(tokens, k, opens, closes)
    if office and not any(m.last >= office[0] for m in left):
        return Said(office=office, said=True)
    if left:
        nearest = max(left, key=lambda m: m.last)
        return holder_behind(tokens, names, nearest) or Said(nearest, said=True)
    return None


def _is_explained(tokens: Tokens, name: Name, office: int) -> bool:
    """Whether an office or noun at a token stands in apposition to a name: Castor Relief, *an aid group*, said."""
    between = tokens.words[name.last + 1 : office]
    return between[:1] == [","] and len(between) <= len((",", "l", "'"))


def _right_in_front(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> Said | None:
    """Who stands right in front of a verb of saying that takes an object too, or in front of «as saying»."""
    code = tokens.language.code
    owned = _owned(tokens, names, k, opens, closes)
    if owned:
        return Said(office=owned, said=True)
    quoted = quoted_as(tokens, names, k)
    if quoted:
        return Said(quoted, said=True)
    subject = next((m for m in names if m.last == k - 1 and m.kind == "person"), None)
    if subject is None and tokens.words[k - 1] == "," and tokens.words[k] in _telling(code):
        # «The prosecutor, *So-and-so*, called him …».
        subject = next((m for m in names if m.last == k - 2 and m.kind == "person"), None)
    if subject is None:
        # «*The league* said the firm would …»: who stands right in front of the verb, whatever follows it.
        body = next((m for m in names if m.last == k - 1 and m.kind == "organization"), None)
        if body and not is_of_another(tokens, body) and not holder_behind(tokens, names, body):
            return Said(body, said=True)
    # «“…?” *Hill* asked Roe».
    plain = subject is not None and tokens.words[subject.first - 1 : subject.first] in (
        [],
        [","],
        ["but"],
        ["mais"],
    )
    closed = subject is not None and closes <= subject.first <= closes + 1 and (closes > opens or not closes)
    if subject and (
        closed or (plain and code == "en") or tokens.words[k] in _telling(code) or is_pronoun(tokens, k + 1)
    ):
        return Said(subject, said=True)  # «*So-and-so* told the paper», «*So-and-so* says she will …»
    if tokens.words[k] in _telling(code):
        told = office_before(tokens, k, opens, closes)
        if told and told[1] == k - 1:
            return Said(office=told, said=True)  # «*the minister* told the paper»
    return None


def _telling(code: str) -> frozenset[str]:
    return lexicon.words(code, "telling_verbs.txt")


def _owned(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> tuple[int, int] | None:
    """An office in front of a verb at token `k` with whose it is: *So-and-so's lawyer* wrote."""
    owner = next((m for m in reversed(names) if m.last + 2 < k and owns(tokens, m)), None)
    if owner is None or k - owner.last > NEAR:
        return None
    office = office_at(tokens, owner.last + 3, opens, closes)
    return (owner.first, office[1]) if office and office[1] == k - 1 else None


def _behind(tokens: Tokens, names: Sequence[Name], first: int, end: int) -> Said | None:
    """Whom «according to» names, his office in front of him or not."""
    name = next((m for m in names if first <= m.first <= first + NEAR and m.first < end), None)
    friend = name and _owned_by(tokens, name, first, end)
    if friend:
        return Said(office=friend, said=True)
    if name and not any(w in (",", *MARKS) for w in tokens.words[first : name.first]):
        # «Pour l'analyste de la Banque du Nord *Untel*»: whose office the body is of.
        his = next((m for m in names if m.first == name.last + 1 and m.kind == "person"), None)
        return Said(his if his and name.kind == "organization" else name, said=True)
    office = office_at(tokens, first, end, end)
    return Said(office=office, said=True) if office else None


def _owned_by(tokens: Tokens, name: Name, first: int, end: int) -> tuple[int, int] | None:
    """Somebody and the person whose he is: according to *a friend of* So-and-so, selon *un proche d'Untel*."""
    if name.kind != "person":
        return None
    of = name.first - 1 - (tokens.words[name.first - 1] in ("'", "’"))
    office = office_at(tokens, first, end, end) if tokens.words[of] in WHOSE else None
    return (office[0], name.last) if office and office[1] in (of - 1, name.last, name.first) else None


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


def _distance(name: Name, k: int) -> int:
    return min(abs(name.first - k), abs(name.last - k))
