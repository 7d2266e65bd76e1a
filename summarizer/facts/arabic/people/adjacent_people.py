"""Two people whom no mark parts, taken for one: accused *Netanyahu Abbas*."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.name_parts import FATHER, Key, Name, completions, name_links
from summarizer.facts.arabic.saying import bare
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.tagger.features import Knowledge, name_stem
from summarizer.facts.tokens import Tokens

SHORTEST = 4
"""Letters of a last name that stands for somebody by itself; set by hand."""


def parted_people(
    tokens: Tokens,
    found: Sequence[Name],
    firm: Collection[Key],
    lasts: Mapping[str, Collection[str]],
    knowledge: Knowledge,
) -> list[Name]:
    """Names without a verb in front that was taken for a part of them, and two people no mark parts as two."""
    out: list[Name] = []
    for name in found:
        words = tokens.words[name.first : name.last + 1]
        if name.kind != "person" or len(words) < 2:
            out.append(name)
            continue
        rest = (name_stem(words[1]), *words[2:])
        known = rest in firm or (len(rest) == 1 and rest[0] in lasts)
        fused = words[0][0] == "و" and not _may_name_somebody(words[0], knowledge)
        # Behind a word the press does not know, a firm's whole name is sure and one last name is not.
        if fused and known and (rest in firm or words[0] in knowledge.clusters):
            out.append(Name("organization" if rest in firm else "person", name.first + 1, name.last))
        elif (second := _second_person(tokens, name, lasts)) is not None:
            out += [
                Name("person", name.first, second - 1, name.cut),
                Name("person", second, name.last),
            ]
        elif len(words) == 3 and _is_full_and_more(words, name.cut, lasts):
            out += [
                Name("person", name.first, name.last - 1, name.cut),
                Name("person", name.last, name.last),
            ]
        elif len(words) == 2 and _may_be_two(tokens, name) and _are_two(words, name.cut, lasts):
            out += [Name("person", name.first, name.first, name.cut), Name("person", name.last, name.last)]
        else:
            out.append(name)
    return out


def _second_person(tokens: Tokens, name: Name, lasts: Collection[str]) -> int | None:
    """The token where another's given and last name begin behind a last name: received *So Nicolas Lerner*."""
    words = tokens.words[name.first : name.last + 1]
    if len(words) < 3:
        return None
    definite = words[0][name.cut :].startswith("ال")
    if definite and name_stem(words[0]) in lasts and words[1] not in name_links():
        return name.first + 1
    if not _is_behind_verb(tokens, name.first):
        return None
    for k in range(1, len(words) - 1):
        if _is_surely_given(words[k]) and _is_surely_last(words, k - 1, name.cut, lasts):
            return name.first + k
    return None


def _is_surely_given(word: str) -> bool:
    """Whether a word is a given name of the lists, and none that has the article or goes on with the next word."""
    listed = lexicon.words("ar", "first_names.txt", "foreign_given_names.txt", "given_names.txt")
    return word in listed and not word.startswith("ال") and word not in name_links()


def _is_surely_last(words: Sequence[str], k: int, cut: int, lasts: Collection[str]) -> bool:
    """Whether a word of a name ends it: definite and no given name, or known to the article as a last name."""
    word = words[k][cut:] if k == 0 else words[k]
    given = _is_surely_given(word) or word in lexicon.words("ar", "given_names_definite.txt") | completions()
    if given or word in FATHER or (k and words[k - 1] in ("عبد", *FATHER, *name_links())):
        return False
    family = word.startswith("ال") and word in lexicon.words("ar", "family_names.txt")
    return family or name_stem(word) in lasts


def _is_full_and_more(words: Sequence[str], cut: int, lasts: Mapping[str, Collection[str]]) -> bool:
    """Whether somebody's whole name and another's last one, both known, stand together: told *Guterres Trump*."""
    given, last, other = (name_stem(word) for word in (words[0][cut:], *words[1:]))
    known = given in lasts.get(last, ()) and bool(set(lasts.get(other, ())) - {last})
    return known and len(words[2]) >= SHORTEST  # Kim Jong *Un* is one


def _may_be_two(tokens: Tokens, name: Name) -> bool:
    """Whether two may stand side by side: behind a verb, in a headline: after Trump's move *Rouhani* threatens."""
    after = tokens.words[name.last + 1] if name.last + 1 < len(tokens) else ""
    return _is_behind_verb(tokens, name.first) or (tokens.heading and is_imperfect(bare(after)))


def _is_behind_verb(tokens: Tokens, first: int) -> bool:
    word = bare(tokens.words[first - 1]) if first else ""
    return is_perfect(word) or is_imperfect(word) or word in lexicon.words("ar", "received.txt")


def _are_two(words: Sequence[str], cut: int, lasts: Mapping[str, Collection[str]]) -> bool:
    """Whether two last names that the article knows apart stand side by side: accused *Netanyahu Abbas*."""
    one, other = name_stem(words[0][cut:]), name_stem(words[1])
    given = words[0][cut:] in lexicon.words("ar", "first_names.txt")
    return not given and one in lasts and bool(set(lasts.get(other, ())) - {one})


def _may_name_somebody(word: str, knowledge: Knowledge) -> bool:
    """Whether a word, fused with «and» or not, is a given name or one the press uses for people."""
    first_names = lexicon.words("ar", "first_names.txt")
    code = knowledge.names.get(name_stem(word), "0")
    return code[0] > "0" or any(rest in first_names for rest, _ in readings(word))
