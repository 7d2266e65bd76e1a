"""Who stands behind a French or English sentence: the subject of a verb of saying, or whom «according to» names.

The subject stands in front of its verb («the mayor, So-and-so, said»), or behind it where what was said comes first
(«…, a annoncé le maire»).
"""

from __future__ import annotations

from itertools import pairwise

from corpus import APOSTROPHES, DASHES
from summarizer.comparison import word_lists
from summarizer.comparison.sources.latin_cues import (
    STOPS,
    Verb,
    helpers,
    impersonal,
    is_court,
    led_in,
    pronouns,
    quoted,
    verb_at,
    withheld,
)
from summarizer.comparison.sources.latin_kinds import Found, Named, kind_of
from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.saying import is_cue, saying_verbs
from summarizer.facts.marks import QUOTES
from summarizer.facts.tokens import Tokens

# Behind the verb its subject begins within so many tokens: «told reporters on Monday», «a dit mardi à la presse».
_REACH = 7
# A subject takes no more tokens than this, its office and its name.
_LONGEST = 16
# What stands in front of a verb of saying is looked at so far.
_CLAUSE = 48
# A noun and its apposition take at most so many each.
_APPOSED = 8


def source_in(tokens: Tokens, named: Named) -> Found | None:
    """The source of a sentence; None where it names none.

    Args:
        tokens: The sentence.
        named: Its people and institutions.
    """
    within = quoted(tokens)
    for at in range(len(tokens)):
        if within[at]:
            continue
        behind = led_in(tokens, at)
        verb = verb_at(tokens, at) if behind is None else None
        if behind is not None:
            found = kind_of(tokens, behind, _end(tokens, behind), named)
        elif verb is not None:
            found = _of_verb(tokens, at, named)
            if found is not None and not _fits(tokens, at, verb, found):
                continue
        else:
            continue
        if found is not None:
            return found
    return None


def _fits(tokens: Tokens, at: int, verb: Verb, found: Found) -> bool:
    """Whether a subject is one that a verb has where it is a source's: figures *show*, the paper *learned*."""
    code = tokens.language.code
    if found.kind is None:
        return verb == "says"
    subject = [
        word
        for word, start in zip(tokens.words, tokens.starts, strict=True)
        if found.start <= start < found.end
    ]
    if verb == "shows":
        return not word_lists.words(code, "documents.txt").isdisjoint(subject)
    if verb == "learns":
        return found.kind == "medium" or impersonal(tokens, at) is not None
    # «The court rejected the appeal» is done by it.
    acts = tokens.words[at] in word_lists.words(code, "stances.txt") and not is_cue(tokens, at)
    says = not tokens.language.complementizers.isdisjoint(tokens.words[at + 1 : at + 2])
    return says or not (acts and is_court(subject, code))


def _of_verb(tokens: Tokens, at: int, named: Named) -> Found | None:
    """The source that a verb of saying has for its subject."""
    words = tokens.words
    first = helpers(tokens, at)
    nobody = impersonal(tokens, at)
    if nobody is not None:
        return _of_nobody(tokens, nobody, named)
    nameless = withheld(tokens, first)
    if nameless is not None:
        return Found("unnamed", tokens.starts[nameless[0]], tokens.ends[nameless[1] - 1])
    if not pronouns(tokens.language.code).isdisjoint(words[first:at]):
        return Found(None)  # a-t-il dit, il a dit
    # What was said comes first, or the sentence begins with the verb.
    if _is_apposed(tokens, first, named) or _is_told_of(tokens, first, named):
        return _in_front(tokens, first, named)
    inverted = first == 0 or words[first - 1] in QUOTES or words[first - 1] in (",", *DASHES)
    if inverted:
        found = _behind(tokens, at + 1, named)
        if found is not None:
            return found
    return _in_front(tokens, first, named)


def _of_nobody(tokens: Tokens, start: int, named: Named) -> Found | None:
    """Where «one learns» it: au parquet, de source policière; None where nothing tells."""
    code = tokens.language.code
    at = start
    prepositions = lexicon.words(code, "prepositions.txt")
    while at < min(len(tokens), start + 3) and tokens.words[at] in prepositions:
        at += 1
    return kind_of(tokens, at, _end(tokens, at), named) if at > start else None


def _is_apposed(tokens: Tokens, first: int, named: Named) -> bool:
    """Whether nothing but a person's name stands between two commas in front of a verb."""
    if tokens.words[first - 1 : first] != [","]:
        return False
    before = next((k for k in reversed(range(first - 1)) if tokens.words[k] == ","), None)
    if before is None:
        return False
    low, high = tokens.starts[before + 1], tokens.ends[first - 2]
    aged = tokens.words[before + 1].isdigit()  # 52-year-old So-and-so
    return any(kind == "person" and end == high and (aged or start == low) for start, end, kind in named)


def _is_told_of(tokens: Tokens, first: int, named: Named) -> bool:
    """Whether a sentence opens with a person, and what he is stands between two commas: *Moreno*, 49, said."""
    if tokens.words[first - 1 : first] != [","]:
        return False
    before = next((k for k in reversed(range(first - 1)) if tokens.words[k] == ","), None)
    if before is None or before > _APPOSED:
        return False
    prepositions = lexicon.words(tokens.language.code, "prepositions.txt")
    free = prepositions.isdisjoint(tokens.words[:before]) and "," not in tokens.words[:before]
    return free and any(kind == "person" and end == tokens.ends[before - 1] for _, end, kind in named)


def _behind(tokens: Tokens, start: int, named: Named) -> Found | None:
    """A subject behind its verb, past when and to whom it was said."""
    code = tokens.language.code
    openers = lexicon.words(code, "articles.txt")
    prepositions = lexicon.words(code, "prepositions.txt")
    closed = tokens.language.complementizers | prepositions | STOPS
    days = lexicon.table(code, "calendar.tsv")
    at = start
    while at < min(len(tokens), start + _REACH):
        word = tokens.words[at]
        if word in prepositions and word not in ("d", "de", "du", "of"):
            # «À la presse le porte-parole»: its own noun goes with it.
            at += 1
            while at < len(tokens) and (tokens.words[at] in openers or tokens.words[at] in APOSTROPHES):
                at += 1
            while is_capital(tokens, at) and is_capital(tokens, at + 1):
                at += 1
        elif word in closed or word == ",":
            return None
        elif not days.get(word, "").startswith("weekday "):
            end = _end(tokens, at)
            found = kind_of(tokens, at, end, named)
            if found is None and is_capital(tokens, at):
                found = Found("person", tokens.starts[at], tokens.ends[end - 1])
            if found is not None:
                return found
        at += 1
    return None


def _end(tokens: Tokens, start: int) -> int:
    """Behind the last token of a noun phrase that begins at `start`, up to a mark or what goes on about it."""
    verbs = saying_verbs(tokens.language.code)
    stops = tokens.language.complementizers | word_lists.words(tokens.language.code, "relatives.txt") | verbs
    end = start
    while end < min(len(tokens), start + _LONGEST):
        word = tokens.words[end]
        if word == "." and tokens.words[end - 1] in tokens.language.titles:
            end += 1
            continue
        says = word in stops and end > start and not (word in verbs and is_capital(tokens, end))
        apart = word == "-" and not tokens.touches(end)
        if word in STOPS or word == "," or apart or says or (end > start and _tells_when(tokens, end)):
            break
        end += 1
    return end


def _tells_when(tokens: Tokens, at: int) -> bool:
    """Whether a weekday or a time of the day begins at a token: mercredi, on Tuesday, dans la soirée."""
    code = tokens.language.code
    days, times = lexicon.table(code, "calendar.tsv"), word_lists.words(code, "times_of_day.txt")
    led = tokens.words[at] in lexicon.words(code, "prepositions.txt")
    near = tokens.words[at + 1 : at + 3] if led else tokens.words[at : at + 1]
    return any(days.get(word, "").startswith("weekday ") or word in times for word in near)


def _in_front(tokens: Tokens, first: int, named: Named) -> Found | None:
    """A subject in front of its verb: what stands before it since the last mark, an apposition passed over."""
    words = tokens.words
    start = first
    while start > max(0, first - _CLAUSE) and words[start - 1] not in STOPS:
        start -= 1
    relatives = word_lists.words(tokens.language.code, "relatives.txt") | tokens.language.complementizers
    commas = [k for k in range(start, first) if words[k] == ","]
    parts = [(a + 1, b) for a, b in pairwise([start - 1, *commas, first])]
    if parts[-1][0] == parts[-1][1]:
        # «The mayor, So-and-so, said»: the noun before its apposition, short as both are.
        if len(parts) < 3 or any(b - a > _APPOSED for a, b in parts[-3:-1]):
            return None
        parts = parts[-3:-1]
        if words[parts[1][0]] in relatives:
            del parts[1]  # «the paper, which has seen the letter, says»
    else:
        parts = parts[-1:]
    if any(not relatives.isdisjoint(words[a:b]) for a, b in parts):
        return None
    if len(parts) > 1 and _tells_when(tokens, parts[-1][0]):
        del parts[-1]  # «The mayor, last night, said»
    low, high = parts[-1]
    parts[-1] = low, next((k for k in range(low + 1, high) if _tells_when(tokens, k)), high)
    found = next((own for a, b in parts if (own := kind_of(tokens, a, b, named)) is not None), None)
    if found is None or found.kind is None:
        return found
    return Found(found.kind, tokens.starts[parts[0][0]], max(found.end, tokens.ends[parts[-1][1] - 1]))
