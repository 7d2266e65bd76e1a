"""People whom an Arabic article names in full and calls by one of their names behind a verb of saying."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from corpus import get_language
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.saying import cue, verb_gender
from summarizer.facts.arabic.speech.known_people import Person
from summarizer.facts.tokens import Tokens


def with_last_names(
    sentences: Sequence[Tokens], names: Sequence[Sequence[Name]], people: Sequence[Person]
) -> list[list[Name]]:
    """The names with those of people who are called by their last name behind a verb of saying: «Said *Dupont*».

    There nobody but a person stands, however common a word it is elsewhere; the mention is added to the person's.
    """
    lasts = _by_word(people, -1)
    out = []
    for n, (tokens, own) in enumerate(zip(sentences, names, strict=True)):
        # What the tagger takes for a place that no list knows may be somebody's last name.
        found = [name for name in own if not _is_last_name(tokens, name, lasts)]
        inside = {k for name in found for k in name.tokens}
        for k in [k for k, word in enumerate(tokens.words) if k and word in lasts]:
            known = lasts[tokens.words[k]]
            if len(known) == 1 and k not in inside and cue(tokens, k - 1) == "verb":
                found.append(Name("person", k, k))
                _add(known[0], n, k)
        out.append(sorted(found, key=lambda name: name.first))
    return out


def with_given_names(
    sentences: Sequence[Tokens], names: Sequence[Sequence[Name]], people: Sequence[Person]
) -> list[list[Name]]:
    """The names with those of people who are called by their given name behind a verb of saying: «said *Nadia*».

    Only one person of the article has it, and was named in full before; the mention is added to hers.
    """
    firsts, lasts = _by_word(people, 0), _by_word(people, -1)
    alone = {place: person for person in people if " " not in person.name for place in person.mentions}
    out = []
    for n, (tokens, own) in enumerate(zip(sentences, names, strict=True)):
        found = list(own)
        if firsts.keys().isdisjoint(tokens.words):
            out.append(found)
            continue
        inside = {k for name in own for k in name.tokens}
        for k in [k for k, word in enumerate(tokens.words) if k and word in firsts and word not in lasts]:
            known = firsts[tokens.words[k]]
            told = len(known) == 1 and known[0].mentions[0] < (n, k) and _is_called(tokens, k, known[0])
            if not told or (k in inside and (n, k) not in alone):
                continue
            if k in inside:
                alone[n, k].mentions.remove((n, k))
            else:
                found.append(Name("person", k, k))
            _add(known[0], n, k)
        out.append(sorted(found, key=lambda name: name.first))
    return out


def _by_word(people: Sequence[Person], at: int) -> dict[str, list[Person]]:
    """The people of several names by the first or last word of these."""
    found: defaultdict[str, list[Person]] = defaultdict(list)
    for person in people:
        words = get_language("ar").words(person.name)
        if len(words) > 1:
            found[words[at]].append(person)
    return dict(found)


def _add(person: Person, n: int, k: int) -> None:
    person.mentions = sorted([*person.mentions, (n, k)])


def _is_last_name(tokens: Tokens, name: Name, lasts: Collection[str]) -> bool:
    """Whether a place of one word is the last name of somebody behind a verb of saying."""
    word = tokens.words[name.first]
    single = name.kind == "place" and name.first == name.last and word in lasts and not is_place(word)
    return single and name.first > 0 and cue(tokens, name.first - 1) == "verb"


def _is_called(tokens: Tokens, k: int, person: Person) -> bool:
    """Whether somebody is called by the given name at a token: what stands behind it is no last name."""
    after = tokens.words[k + 1] if k + 1 < len(tokens) else "."
    ends = not after[0].isalpha() or after in tokens.language.stop_words
    gender = verb_gender(tokens, k - 1) if cue(tokens, k - 1) == "verb" else ""
    return bool(gender and ends) and (gender == person.gender or not person.gender)
