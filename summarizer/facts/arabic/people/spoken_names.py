"""People who are named in full in one sentence and speak in another by a last name that is a common word."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.people.introduced_people import SHORTEST_BASE
from summarizer.facts.arabic.people.last_name_words import given_names
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.saying import cue
from summarizer.facts.tagger import crf
from summarizer.facts.tokens import Tokens


def with_speakers(
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    taken: Sequence[Collection[int]],
    model: crf.Model,
) -> Sequence[Sequence[Name]]:
    """The names of each sentence with these people: Sami *Radical* met; said *Radical*, in a statement.

    Neither mention is enough by itself; the tagger has to see somebody in each of their words but that one.

    Args:
        sentences: The article's sentences.
        names: The names found in each.
        taken: For each, the tokens no name may hold.
        model: The tagger.
    """
    spoken = [tuple(_spoken(tokens, model)) for tokens in sentences]
    if not any(spoken):
        return names
    used = [
        {k for name in found for k in name.tokens} | set(own) for found, own in zip(names, taken, strict=True)
    ]
    spoken = [tuple([k for k in at if k not in own]) for at, own in zip(spoken, used, strict=True)]
    lasts = {tokens.words[k] for tokens, at in zip(sentences, spoken, strict=True) for k in at}
    whole = [list(_in_full(tokens, own, lasts, model)) for tokens, own in zip(sentences, used, strict=True)]
    told = {tokens.words[k] for tokens, at in zip(sentences, whole, strict=True) for k in at}
    return [
        sorted(
            [
                *found,
                *(Name("person", k - 1, k) for k in full),
                *(Name("person", k, k) for k in alone if tokens.words[k] in told),
            ],
            key=lambda name: name.first,
        )
        for tokens, found, full, alone in zip(sentences, names, whole, spoken, strict=True)
    ]


def _spoken(tokens: Tokens, model: crf.Model) -> Iterator[int]:
    """The words between a verb of saying and a comma, where the tagger sees a last name."""
    words = tokens.words
    if "،" not in words:
        return
    for k in [k for k, after in enumerate(words[2:], start=1) if after == "،"]:
        word = words[k]
        plain = word.isalpha() and len(word) >= SHORTEST_BASE and not word.startswith("ال")
        plain = plain and word not in tokens.language.stop_words and role_head(word) is None
        if plain and cue(tokens, k - 1) == "verb" and crf.lead(words, k, "PER", model) > 0:
            yield k


def _in_full(
    tokens: Tokens, used: Collection[int], lasts: Collection[str], model: crf.Model
) -> Iterator[int]:
    """The words that are such last names behind a given name."""
    words = tokens.words
    for k in [k for k, word in enumerate(words) if k and word in lasts]:
        free = k not in used and k - 1 not in used
        if free and words[k - 1] in given_names() and crf.lead(words, k - 1, "PER", model) > 0:
            yield k
