"""What the tagger is not sure of: single words that other texts use for something else."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.tagger import crf
from summarizer.facts.tagger.features import name_stem

# So far ahead of «no name» is what is taken for a name (`crf.lead`): of the bodies of one definite word, and of
# the places of one word that the press hardly means as one, in 1,200 sentences of press nearly all that led by
# less were none.
_SURE_BODY = 118
_SURE_PLACE = 110


def sure_tags(words: Sequence[str], model: crf.Model) -> list[tuple[int, int, str]]:
    """The names that the tagger finds, as (first, last, PER, LOC or ORG), without what is doubtful.

    Clubs are called by common words, and behind a noun such as «the newspaper» stands a body's name.

    Args:
        words: The normalised tokens of a sentence.
        model: The tagger.
    """
    tags = (_without_rank(words, _without_address(words, tag)) for tag in crf.tag(words, model))
    return [tag for tag in tags if not _is_doubtful(words, tag, model)]


def _without_address(words: Sequence[str], tag: tuple[int, int, str]) -> tuple[int, int, str]:
    """A body without the form of address of whom is named behind it: the authority, *Sheikh* So-and-so."""
    first, last, kind = tag
    listed = lexicon.words("ar", "honorifics.txt", "named_after_titles.txt", "ranks.txt")
    address = words[last].startswith("ال") and not listed.isdisjoint((words[last], words[last][2:]))
    return (first, last - 1, kind) if kind == "ORG" and first < last and address else tag


def _without_rank(words: Sequence[str], tag: tuple[int, int, str]) -> tuple[int, int, str]:
    """Who is named behind his rank and its branch: the general *of the staff, pilot* So-and-so is no body."""
    first, last, kind = tag
    branches = people_words("branch of a rank")
    if kind == "LOC" or first == last or branches.isdisjoint(words[first : first + 2]):
        return tag
    ranks = lexicon.words("ar", "ranks.txt")
    at = first + (words[first] in ranks)
    while at < last and words[at] in branches and (at > first or (at and words[at - 1] in ranks | branches)):
        at += 1
    return tag if at <= first + (words[first] in ranks) else (at, last, "PER")


def _is_doubtful(words: Sequence[str], tag: tuple[int, int, str], model: crf.Model) -> bool:
    first, last, kind = tag
    if first < last or kind == "PER":
        return False
    if kind == "LOC":
        seldom = not _may_be_place(words[first], model)
        return seldom and crf.lead(words, first, kind, model) < _SURE_PLACE
    if any(rest in lexicon.words("ar", "state_bodies.txt") for rest, _ in readings(words[first])):
        return True  # «the Foreign» of a state is no name, nor «in the Interior»
    if not words[first].startswith("ال") or words[first] in lexicon.words("ar", "club_words.txt"):
        return False
    return crf.lead(words, first, kind, model) < _SURE_BODY and not _is_headed(words, first)


def _is_headed(words: Sequence[str], k: int) -> bool:
    """Whether the noun of a body stands in front of a token, or in front of the mark that opens there."""
    at = k - 1
    at -= at > 0 and not words[at][0].isalnum()
    heads = lexicon.words("ar", "media_heads.txt", "organization_heads.txt")
    return at >= 0 and any(rest in heads for rest, _ in readings(words[at]))


def _may_be_place(word: str, model: crf.Model) -> bool:
    """Whether a word is a place of the lists, or one that the press means as a place or hardly knows."""
    knowledge = model.knowledge
    if any(is_place(rest) for rest, _ in readings(word)):
        return True
    code = knowledge.names.get(name_stem(word))
    return code[1] > "0" if code else word not in knowledge.clusters
