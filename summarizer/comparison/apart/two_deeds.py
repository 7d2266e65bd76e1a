"""Two deeds on two days: the police arrested him on Monday, the judge had him held on Thursday.

Told of one person or thing with the same words they read as one, and their days as two dates of one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from summarizer.comparison import word_lists
from summarizer.comparison.pairs.relations import Judged, Pair
from summarizer.comparison.pairs.statements import root
from summarizer.comparison.values.values import AGREE, Value, answer
from summarizer.document import Document
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.marks import CLAUSE_ENDS
from summarizer.facts.tokens import Tokens, tokens_of

# Letters of long vowels, which change with the tense: يزور, زار.
_VOWELS = dict.fromkeys(map(ord, "اويى"))


def deeds_apart(
    document: Document, values: Sequence[Sequence[Value]], judged: Mapping[Pair, Judged], least: float
) -> set[Pair]:
    """The pairs likely to state the same that date two deeds of two who do them, each by another day.

    Read of Arabic alone, whose sentences begin with the verb and who does it.

    Args:
        document: A set's candidates.
        values: The values that each candidate gives.
        judged: How likely pairs of candidates state the same.
        least: Pairs less likely than this are not looked at.
    """
    dated = [[value for value in own if value.kind == "date"] if own else () for own in values]
    return {
        (i, j)
        for (i, j), own in judged.items()
        if own.same >= least and dated[i] and dated[j] and _on_two_days(document, dated[i], dated[j])
    }


def _on_two_days(document: Document, ours: Sequence[Value], theirs: Sequence[Value]) -> bool:
    """Whether dates of two sentences that have none in common are those of two deeds."""
    said = {(n, m): answer(x, y) for n, x in enumerate(ours) for m, y in enumerate(theirs)}
    return AGREE[0] not in said.values() and any(
        own == "differs" and _are_two(_deed(document, ours[n]), _deed(document, theirs[m]))
        for (n, m), own in said.items()
    )


def _are_two(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two deeds have neither the verb nor who does it in common."""
    return bool(one and other) and set(one).isdisjoint(other)


def _deed(document: Document, dated: Value) -> Sequence[str]:
    """The roots of the verb that a sentence begins with and of who does it; nothing of another date."""
    candidate = document.candidates[dated.candidate]
    if not candidate.language.fuses_particles or len(candidate.words) < 2:
        return ()
    first, second = candidate.words[:2]
    bare = candidate.language.without_conjunction(first)
    if not _is_verb(bare, candidate.language.code) or second in candidate.language.stop_words:
        return ()
    tokens = tokens_of(document, candidate)
    if _is_led_in(tokens, bisect_left(tokens.starts, dated.start)):
        return ()
    return [_verb_root(bare), root(candidate.language.stem(second))]


def _is_verb(bare: str, code: str) -> bool:
    """Whether a word is a verb by its form, or one that is listed, as hollow verbs have no such form (استقال)."""
    return is_perfect(bare) or is_imperfect(bare) or bare in word_lists.table(code, "deeds.tsv")


def _verb_root(verb: str) -> str:
    """The consonants of a verb without the letters of its person and tense: «will be held», «is held»."""
    bare = verb.removeprefix("س") if is_imperfect(verb) else verb
    bare = bare[1:] if is_imperfect(verb) else bare.removesuffix("ت")
    return bare.translate(_VOWELS) or bare


def _is_led_in(tokens: Tokens, at: int) -> bool:
    """Whether a mark or a word that leads in a clause stands in front of a token."""
    language = tokens.language
    leads = word_lists.words(language.code, "relatives.txt") | language.complementizers | CLAUSE_ENDS
    return any(
        not leads.isdisjoint((word, language.without_conjunction(word))) for word in tokens.words[1:at]
    )
