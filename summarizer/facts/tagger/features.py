"""What the name tagger sees of a word: its form, affixes, word clusters, and what word lists say of it.

Every feature belongs to one word type, or to a pair of neighbours, so that the tagger can add up a type's
weights once and look them up afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from corpus import get_language, word_cache
from summarizer.facts import lexicon

LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
OFFSETS = (-2, -1, 0, 1, 2)  # the window of the CRF that was measured on ANERcorp
EDGE = "<s>"
_DIGITS = re.compile(r"\d")
# Bits of Brown clusters' paths, after Turian, Ratinov and Bengio (2010).
_PREFIXES = (4, 6, 8, 10, 12, 16)


class Knowledge(Struct, frozen=True):
    """What was learned from text without tags.

    Attributes:
        clusters: Normalised word to the bit path of its Brown cluster (Brown and others 1992).
        names: Stem to a code of three digits: how often it is tagged as person, place and organization by
            a model that cannot see it, each binned from 0 (hardly) to 4 (nearly always); `induce` has the bins.
    """

    clusters: Mapping[str, str]
    names: Mapping[str, str]


# Bins of `Knowledge.names`: from the one on the press now and then uses a word so, from the other on mostly.
SOMETIMES, MOSTLY = "2", "3"


@word_cache(1 << 14)
def name_stem(word: str) -> str:
    """A normalised word without the particles and the article that may be fused in front of a name."""
    if len(word) > 3 and word[0] in "وف":
        word = word[1:]
    if word.startswith("لل") and len(word) > 4:
        return word[2:]
    if word.startswith(("بال", "كال")) and len(word) > 5:
        return word[3:]
    if word.startswith("ال") and len(word) > 4:
        return word[2:]
    return word


@cache
def _cues() -> tuple[tuple[str, frozenset[str]], ...]:
    """Names of word lists, sorted, and their normalised words."""
    arabic = get_language("ar")

    def listed(name: str) -> frozenset[str]:
        return lexicon.words("ar", f"{name}.txt")

    lists = {
        "say": arabic.reporting_verbs | arabic.participles,
        "stop": arabic.stop_words,
        "role": listed("roles"),
        "org": listed("organization_heads"),
        "honor": listed("honorifics"),
        "near": listed("place_heads"),
        "first": listed("first_names"),
        "people": listed("demonyms"),
    }
    for name in ("countries", "cities"):
        parts = [entry.split() for entry in lexicon.table("ar", f"{name}.tsv")]
        lists[name] = frozenset(part[0] for part in parts if len(part) == 1)
        lists[f"{name}-first"] = frozenset(part[0] for part in parts if len(part) > 1)
        lists[f"{name}-later"] = frozenset(word for part in parts for word in part[1:])
    return tuple(sorted(lists.items()))


@cache
def _any_list() -> frozenset[str]:
    """The words of all these lists: most words are in none."""
    return frozenset().union(*(listed for _, listed in _cues()))


def word_features(word: str, knowledge: Knowledge) -> list[str]:
    """The features of one normalised word, wherever it stands."""
    if word == EDGE:
        return [EDGE]
    if not word[0].isalpha():
        shape = _DIGITS.sub("0", word)
        return [f"w={shape}", "digit" if shape[0] == "0" else "mark"]
    stem = name_stem(word)
    bare = word[1:] if word[0] in "وفبلك" and len(word) > 3 else word
    out = [f"w={word}", f"s={stem}", f"n{min(len(word), 7)}"]
    if word[0].isascii():
        out.append("latin")
    out += [f"p{n}={word[:n]}" for n in (1, 2, 3, 4) if len(word) > n]
    out += [f"e{n}={word[-n:]}" for n in (1, 2, 3, 4) if len(word) > n]
    if word.startswith("ال"):
        out.append("al")
    clusters = knowledge.clusters
    path = clusters.get(word) or clusters.get(stem) or clusters.get("ال" + stem)
    if path:
        out += [f"c{n}={path[:n]}" for n in _PREFIXES]
    cues, any_list = _cues(), _any_list()
    for mark, form in (("q", word), ("r", bare), ("t", stem)):
        if form in any_list and (mark == "q" or form != word):
            out += [f"{mark}={cue}" for cue, listed in cues if form in listed]
    code = knowledge.names.get(stem)
    if code:
        out += [f"k{i}={bin_}" for i, bin_ in enumerate(code)]
        out.append(f"k={code}")
    else:
        # A word often seen and never tagged is no name; one never seen may be.
        out.append("k0" if path else "k?")
    return out


def pair_parts(word: str, knowledge: Knowledge) -> tuple[str, ...]:
    """What the features of a pair take of one of its two normalised words."""
    stem = name_stem(word)
    path = knowledge.clusters.get(word, "")
    name = knowledge.names.get(stem) or ("0" if path else "?")
    return word, stem, path, path[:6], path[:8], path[:10], name


def pair_features(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, ...]:
    """The features of two neighbours, each given by its `pair_parts`.

    Their stems, the clusters they belong to, how the press uses them, and a word beside a cluster.
    """
    a_word, a_stem, a_path, a6, a8, a10, a_name = left
    b_word, b_stem, b_path, _, b8, b10, b_name = right
    return (
        f"{a_stem} {b_stem}",
        f"{a8}+{b8}",
        f"{a_path}+{b_path}",
        f"{a_name}:{b_name}",
        f"{a6}:{b_name}",
        f"{a_word}+{b10}",
        f"{a10}+{b_word}",
    )
