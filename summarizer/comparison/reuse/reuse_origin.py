"""Where shared text comes from, as far as the articles say so themselves: one names the other, or both a third."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec import Struct

from corpus import Article, get_language
from summarizer.comparison import word_lists
from summarizer.comparison.reuse.text_reuse import Copy
from summarizer.facts import Fact, lexicon
from summarizer.facts.tokens import Tokens, tokenize

# Characters into a passage within which a credit stands at its start.
_NEAR = 40
# Tokens between the word for a medium or a document and its name; set by hand.
_APART = 3
_THIRD = ("medium", "statement")

Span = tuple[int, int]
Bodies = Mapping[str, Sequence[tuple[int, int, int]]]


class ReuseOrigin(Struct, frozen=True):
    """Where shared text comes from.

    Attributes:
        source: Index of the article that had it first; None where neither says so.
        ground: Where the other one says so: the span of its text that names the outlet; None without `source`.
        credit: The name of a third to which both give it, such as an agency, as the first one writes it.
    """

    source: int | None = None
    ground: Span | None = None
    credit: str | None = None


def bodies(facts: Sequence[Fact]) -> Bodies:
    """Where each article, by its id, names an organization: start, end and the number of the fact, in order."""
    found: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, fact in enumerate(facts):
        if fact.kind == "organization":
            for mention in fact.mentions:
                found[mention.article].append((mention.start, mention.end, number))
    return {article: sorted(own) for article, own in found.items()}


def direct(articles: Sequence[Article], copy: Copy, named: Bodies) -> ReuseOrigin:
    """Where the text that two articles share comes from; nothing where they do not say so.

    That one is older or holds more of the text tells nothing: both may have it from a wire.

    Args:
        articles: A set's articles.
        copy: What two of them share.
        named: Where they name organizations, which give a credit its name.
    """
    if all(run.formula for run in copy.runs):
        return ReuseOrigin()
    for one, other in ((copy.first, copy.second), (copy.second, copy.first)):
        ground = _attributes(articles[other], articles[one].outlet)
        if ground is not None:
            return ReuseOrigin(one, ground)
    for run in copy.runs:
        if run.formula:
            continue
        mine = _credits(articles[copy.first], run.first[0], named)
        theirs = _credits(articles[copy.second], run.second[0], named)
        if mine and theirs and mine[1] == theirs[1]:
            return ReuseOrigin(credit=mine[0])
    return ReuseOrigin()


def _attributes(article: Article, outlet: str | None) -> Span | None:
    """Where an article attributes something to an outlet: its name in a sentence with a word of attribution."""
    if not outlet or article.outlet == outlet:
        return None
    language = get_language(article.language)
    at = article.text.find(outlet)
    while at >= 0:
        sentence = next((s for s in article.sentences if s.start <= at < s.end), None)
        if sentence is not None and not sentence.heading:
            end = at + len(outlet)
            before = language.words(article.text[sentence.start : at])
            said = {*before, *map(language.without_conjunction, before)}
            # *The Merlin said* that …
            said.update(language.words(article.text[end : min(sentence.end, end + _NEAR)])[:1])
            led = any(_ends_with(before, phrase) for phrase in lexicon.phrases(language.code, "sources.txt"))
            if led or said & language.reporting_verbs:
                return at, end
        at = article.text.find(outlet, at + 1)
    return None


def _ends_with(words: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether a phrase ends some words, with a word between it and their end or none: *according to* the."""
    size = len(phrase)
    return any(tuple(words[len(words) - size - gap : len(words) - gap]) == tuple(phrase) for gap in (0, 1))


def _credits(article: Article, start: int, named: Bodies) -> tuple[str, int] | None:
    """The named medium or document in the sentence where a passage begins, and the number of its name's fact."""
    starts = [sentence.start for sentence in article.sentences]
    at = bisect_right(starts, start) - 1
    if at < 0:
        return None
    own = named.get(article.id, ())
    low, high = bisect_left(own, (starts[at],)), bisect_left(own, (start + _NEAR,))
    names = own[low:high]
    if not names:
        return None
    tokens = tokenize(article.text, get_language(article.language), starts[at], start + _NEAR)
    for k in range(len(tokens)):
        if not _is_third(tokens, k):
            continue
        last = tokens.ends[min(len(tokens) - 1, k + _APART)]
        for low, high, number in names:
            if tokens.starts[k] <= low + 1 <= last:
                return " ".join(article.text[min(low, tokens.starts[k]) : high].split()), number
            if low <= tokens.starts[k] < high:
                return " ".join(article.text[low:high].split()), number
    return None


def _is_third(tokens: Tokens, at: int) -> bool:
    """Whether a token is the word for a medium or a document, from which both articles may have a text."""
    kinds = lexicon.table(tokens.language.code, "attribution.tsv")
    return any(kinds.get(form) in _THIRD for form in word_lists.forms(tokens.words[at], tokens.language))
