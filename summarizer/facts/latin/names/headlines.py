"""Names in English headlines that write every word with a capital: what a list or the article itself tells.

In «Teacher Dies After Rare Spider Bites» a capital tells nothing: neither what stands beside a verb nor what
stands behind an office is a name for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.gazetteer import body_span, place_at
from summarizer.facts.latin.names.names import Name, last_of
from summarizer.facts.latin.word_groups import body_words
from summarizer.facts.tokens import Tokens

# Of the longer words of a headline so many have a capital where all do, but for one or two; set by hand.
_MOST, _LONG = 0.75, 4
_SENTENCE = 5  # words: a body of more than these is a headline with a body at its end; set by hand


def without_guesses(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> list[Sequence[Name]]:
    """The names of an article without those that only the capitals of a headline tell.

    Args:
        sentences: The article's sentences and headings.
        names: The names of each.
    """
    told = {
        (name.kind, tokens.words[last_of(tokens, name)])
        for tokens, found in zip(sentences, names, strict=True)
        if not tokens.heading
        for name in found
    }
    return [
        _sure(tokens, found, told) if _all_capitals(tokens) else found
        for tokens, found in zip(sentences, names, strict=True)
    ]


def _sure(tokens: Tokens, names: Sequence[Name], told: set[tuple[str, str]]) -> list[Name]:
    """The names of a headline that are no guesses, and listed places inside those that are: Storm Hits *Kenya*."""
    found: list[Name] = []
    for name in names:
        if not _is_guess(tokens, name, told):
            found.append(name)
            continue
        ends = ((k, place_at(tokens, k)) for k in range(name.first, name.last + 1))
        found += [Name("place", k, end) for k, end in ends if end is not None and end <= name.last]
    return found


def _all_capitals(tokens: Tokens) -> bool:
    """Whether a headline of a language without adjectives behind their nouns writes its words with capitals."""
    if not tokens.heading or tokens.language.code != "en":
        return False
    long = [k for k, word in enumerate(tokens.words) if len(word) >= _LONG and word.isalpha()]
    return bool(long) and sum(is_capital(tokens, k) for k in long) >= _MOST * len(long)


def _ends_body(tokens: Tokens, name: Name) -> bool:
    """Whether one word, a list or its last word tells a body: Ohio *Court*; but *Power* Orientation is none."""
    code = tokens.language.code
    heads = lexicon.words(code, "organization_heads.txt") - lexicon.words(code, "firm_heads.txt")
    ends = (
        tokens.words[name.last] in heads - body_words("work") or tokens.raw(name.first, name.last).isupper()
    )
    return ends or name.first == name.last or body_span(tokens, name.first) is not None


def _is_guess(tokens: Tokens, name: Name, told: set[tuple[str, str]]) -> bool:
    if name.kind != "organization" and (name.kind, tokens.words[last_of(tokens, name)]) in told:
        return False
    if name.kind == "event":
        return True
    if name.kind == "organization":
        words = range(name.first, name.last + 1)
        known = _ends_body(tokens, name) or any((name.kind, tokens.words[k]) in told for k in words)
        return not known or name.last - name.first >= _SENTENCE
    if name.kind == "place":
        return place_at(tokens, name.first) is None
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    # «Ann Roe *Dies*»: of three words the last may be none of the name.
    return name.last != name.first + 1 or tokens.words[name.first] not in firsts
