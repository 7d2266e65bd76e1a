"""People whom the tagger took for a body."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import BARE_ARTICLES, readings
from summarizer.facts.arabic.name_parts import TokenSpan
from summarizer.facts.tagger.features import SOMETIMES, Knowledge, name_stem

# Nouns in front of a name that a body, a hall or a street bears.
_NAMED_AFTER = ("named_after_heads.txt", "named_after_titles.txt", "ranks.txt", "honorifics.txt")
_FEWEST = 2  # words of a body's name in front of somebody's


def people_in_body(words: Sequence[str], first: int, last: int, knowledge: Knowledge) -> list[TokenSpan]:
    """The people that the tokens of a tagged body name; none where it is a body.

    Args:
        words: The normalised tokens of a sentence.
        first: The body's first token.
        last: Its last token.
        knowledge: What the press mostly means by a word.
    """
    named = _named_in_full(words, first, last, knowledge)
    return _two_people(words, first, last, knowledge) or _behind_office(words, first, last) or named


def _named_in_full(words: Sequence[str], first: int, last: int, knowledge: Knowledge) -> list[TokenSpan]:
    """Somebody's given and last name taken for a body, a definite noun behind them or not: stopped *Karim al-Wadi*.

    A body called by somebody's name has its noun in front of it, or marks around it.
    """
    before = words[first - 1] if first else "."
    more = last - first > 1 and not all(words[k].startswith("ال") for k in range(first + 1, last + 1))
    given = words[first] in lexicon.words("ar", "first_names.txt") and _is_mostly_people(
        words[first], knowledge
    )
    if more or first == last or not given or not before[0].isalpha() or not words[first + 1].isalpha():
        return []
    lists = ("organization_heads.txt", "media_heads.txt", "named_after_heads.txt", "place_firm_heads.txt")
    heads = lexicon.words("ar", *lists)
    headed = any(rest in heads and not rest.startswith("ال") for rest, _ in readings(before))
    return [] if headed or words[last] in lexicon.words("ar", "firm_endings.txt") else [(first, first + 1, 0)]


def _two_people(words: Sequence[str], first: int, last: int, knowledge: Knowledge) -> list[TokenSpan]:
    """Two people by their last names that were taken for one organization: Hammouchi *and Veaux*."""
    if (
        last != first + 1
        or words[last][0] != "و"
        or words[first] in lexicon.words("ar", "organization_heads.txt")
    ):
        return []
    parts = (words[first], words[last][1:])
    people = all(not part.startswith("ال") and _is_mostly_people(part, knowledge) for part in parts)
    return [(first, first, 0), (last, last, 1)] if people else []


def _behind_office(words: Sequence[str], first: int, last: int) -> list[TokenSpan]:
    """Whoever is named behind a body without a name, or an office: the Saudi director *Hind al-Otaibi*."""
    nations = lexicon.words("ar", "demonyms.txt")
    given = first + 1
    while given < last and not nations.isdisjoint((words[given], words[given].removesuffix("ه"))):
        given += 1
    if given >= last or words[given] not in lexicon.words("ar", "first_names.txt"):
        return []
    bodies = lexicon.words("ar", "organization_definite_heads.txt")
    office = any(
        rest in lexicon.words("ar", "roles.txt") and rest not in lexicon.words("ar", "organization_heads.txt")
        for rest, _ in readings(words[first])
    )
    return [(given, last, 0)] if office or (given == first + 1 and words[first] in bodies) else []


def _is_mostly_people(word: str, knowledge: Knowledge) -> bool:
    code = knowledge.names.get(name_stem(word), "0")
    return code[0] >= SOMETIMES and code[0] > max(code[1:], default="0")


def person_behind(words: Sequence[str], first: int, last: int, knowledge: Knowledge) -> int | None:
    """The token where somebody's name begins behind that of a body or place: the league of football *Mustafa* So.

    Args:
        words: The normalised tokens of a sentence.
        first: The first token of what was taken for one name.
        last: Its last token.
        knowledge: What the press mostly means by a word.
    """
    firsts = lexicon.words("ar", "first_names.txt")
    heads, ordinals = lexicon.words("ar", *_NAMED_AFTER), lexicon.table("ar", "ordinals.tsv").keys()
    for k in range(first + _FEWEST, last):
        after = words[k + 1]
        given = words[k] in firsts and _is_mostly_people(words[k], knowledge) and after.isalpha()
        # Kings lend their names: the faculty *Muhammad the Fifth*.
        if not given or after in lexicon.words("ar", "firm_endings.txt") | ordinals:
            continue
        # «The national theatre *Muhammad the Fifth*», «the hospital of the martyr So-and-so» bear their names.
        named = any(rest.removeprefix("ال") in heads for word in words[first:k] for rest, _ in readings(word))
        if words[k - 1].startswith(BARE_ARTICLES) and not named and words[k - 1] not in heads:
            return k
    return None
