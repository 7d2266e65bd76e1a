"""Which mentions mean the same fact: one function a kind of fact, from its mentions to groups of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence

from corpus import get_language
from summarizer.facts.identities import body_identity, place_identity
from summarizer.facts.located import Located
from summarizer.facts.merge_keys import (
    event_key,
    given_alone,
    kinds_of_bodies,
    nouns_of_firms,
    organization_words,
    place_key,
)
from summarizer.facts.name_sounds import across_scripts
from summarizer.facts.person_names import Endings, person_parts, same_person

_QUOTE_ALIKE = 0.75  # of the shorter quotation's words; set by hand
_SHORTEST_ACRONYM = 3  # letters: those of two are the initials of too many; set by hand
_MOST_TRIED = 50  # quotations that share one of their rare words; more have but common words. Set by hand


def _by_key(items: Sequence[Located], key: Callable[[Located], Hashable]) -> list[list[Located]]:
    out: defaultdict[Hashable, list[Located]] = defaultdict(list)
    for item in items:
        out[key(item)].append(item)
    return list(out.values())


def places(items: Sequence[Located]) -> list[list[Located]]:
    """Places by the one key of all the names that a place goes by, in several languages where the set has them."""
    key = place_identity if _is_mixed(items) else place_key
    return _by_key(items, lambda item: key(item.span.value, item.article.language))


def dates(items: Sequence[Located]) -> list[list[Located]]:
    """Dates by their ISO form; without one by their words, each article for itself."""
    return _by_key(items, _date_key)


def numbers(items: Sequence[Located]) -> list[list[Located]]:
    """Numbers by their value and the stems of what they count."""
    return _by_key(items, _number_key)


def scores(items: Sequence[Located]) -> list[list[Located]]:
    """Scores by their two numbers; which of them stands first tells nothing: 2-1 lost is 1-2 won."""
    return _by_key(items, _score_key)


def _is_mixed(items: Sequence[Located]) -> bool:
    return len({item.article.language for item in items}) > 1


def _words(item: Located, text: str) -> tuple[str, ...]:
    return tuple(get_language(item.article.language).words(text))


def _date_key(item: Located) -> Hashable:
    # What is only relative means another day in another article.
    return item.span.iso or (item.number, _words(item, item.span.value))


def _score_key(item: Located) -> Hashable:
    return tuple(sorted(item.span.number)) if isinstance(item.span.number, tuple) else item.span.number


def _number_key(item: Located) -> Hashable:
    language = get_language(item.article.language)
    unit = tuple(language.stem(word) for word in language.words(item.span.unit or "")) or (item.span.unit,)
    return item.span.number, unit


class _People:
    """People as they are put together: the names and mentions of each, and which names end alike."""

    __slots__ = ("called", "ending", "first", "last", "mentions", "names", "opening")

    def __init__(self) -> None:
        self.names: list[dict[tuple[str, ...], None]] = []
        self.mentions: list[list[Located]] = []
        # Where each is named first in any article, and where last in each.
        self.first: list[int] = []
        self.last: list[dict[int, int]] = []
        # Names of one person end alike, so only groups with such a last part are looked at.
        self.ending = Endings()
        # Those of the very same name, in the order in which they were found.
        self.called: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        # Those of an article by the first part of their names.
        self.opening: defaultdict[tuple[int, str], set[int]] = defaultdict(set)

    def fitting(self, own: tuple[str, ...]) -> list[int]:
        """The people whose name this may be, in the order in which they were found."""
        near = self.ending.near(own[-1]) if own else []
        if near is None:  # nothing but the very name tells them apart
            return sorted(self.called.get(own, ()))
        fits = [n for n in near if any(same_person(own, other) for other in self.names[n])]
        # One who is spelt so goes before all who are spelt nearly so: Putina is no Putin.
        return [n for n in fits if any(own[-1] == other[-1] for other in self.names[n])] or fits

    def given(self, own: tuple[str, ...], item: Located) -> int | None:
        """The one person of an article whose given name stands alone: her mother, *Fiona*, who is Fiona Parry too.

        Only in languages where a name alone is not as often somebody's last.
        """
        if len(own) != 1 or not given_alone(item.article.language):
            return None
        called = self.opening.get((item.number, own[0]), set())
        return next(iter(called)) if len(called) == 1 else None

    def add(self, own: tuple[str, ...], item: Located, n: int | None) -> None:
        """Put a mention to a person, or to a new one."""
        if n is None:
            n = len(self.names)
            self.names.append({})
            self.mentions.append([])
            self.first.append(item.span.start)
            self.last.append({})
        if own not in self.names[n]:
            self.names[n][own] = None
            self.called[own].append(n)
            if own:
                self.ending.add(own[-1], n)
        if len(own) > 1 and given_alone(item.article.language):
            self.opening[item.number, own[0]].add(n)
        self.join(item, n)

    def join(self, item: Located, n: int) -> None:
        """Put a mention to a person whose name it says nothing new of."""
        self.mentions[n].append(item)
        start, last = item.span.start, self.last[n]
        self.first[n] = min(self.first[n], start)
        last[item.number] = max(last.get(item.number, 0), start)

    def last_named(self, item: Located, chosen: Sequence[int], *, here: bool) -> int:
        """Who of some people was named last in front of a mention, in its own article where one is named `here`."""
        before = [n for n in chosen if self.first[n] < item.span.start]
        return max(
            before or chosen,
            key=lambda n: self.last[n].get(item.number, -1) if here else max(self.last[n].values()),
        )


def people(items: Sequence[Located]) -> list[list[Located]]:
    """People by the parts of their names: full names first, then each last name alone to its one person.

    Those of several languages are put together by the sound of their names.
    """
    parts = {id(item): person_parts(item.span.value, item.article.language) for item in items}
    found = _People()
    for item in sorted(items, key=lambda i: (-len(parts[id(i)]), i.number, i.span.start)):
        own = parts[id(item)]
        fits = found.fitting(own)
        here = [n for n in fits if item.number in found.last[n]]
        chosen = here or fits
        given = found.given(own, item) if not chosen else None
        if given is not None:
            found.join(item, given)
        elif not chosen:
            found.add(own, item, None)
        elif len(chosen) == 1 or len(own) > 1:
            found.add(own, item, chosen[0])
        else:  # a last name that two people share: the one last named
            found.join(item, found.last_named(item, chosen, here=bool(here)))
    return across_scripts(found.mentions)


def organizations(items: Sequence[Located]) -> list[list[Located]]:
    """Organizations by all their words; a shorter form joins the only longer one that begins with it.

    An acronym in brackets behind a name is another form of it, and international bodies are one by whichever name.
    """
    words = {id(item): organization_words(item.span.value, item.article.language) for item in items}
    forms = sorted(set(words.values()), key=lambda form: (-len(form), form))
    target: dict[tuple[str, ...], tuple[str, ...]] = {}
    # Whatever shortens a name holds its words alone: those that hold the rarest of them are tried.
    by_word: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for form in forms:
        near = min((by_word[word] for word in form), key=len, default=[])
        longer = {target[other] for other in near if len(other) > len(form) and _shortens(form, other)}
        target[form] = longer.pop() if len(longer) == 1 else form
        for word in {*form}:
            by_word[word].append(form)
    same = _acronyms(items, words, target)
    out: defaultdict[Hashable, list[Located]] = defaultdict(list)
    named = {(item.number, words[id(item)]) for item in items}
    for item in items:
        own = target[words[id(item)]]
        short = words[id(item)]
        # The European Union is no federation of football that it does not name, and Uber is no Morning Uber.
        other = len(short) == 1 and own[0] not in kinds_of_bodies()
        if (item.number, own) not in named and (other or body_identity(short, item.article.language)):
            own = short
        form = same.get(own, own)
        out[body_identity(form, item.article.language) or form].append(item)
    return list(out.values())


def _acronyms(
    items: Sequence[Located],
    words: Mapping[int, tuple[str, ...]],
    target: Mapping[tuple[str, ...], tuple[str, ...]],
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The long form of each acronym that stands in brackets behind one, and of no other."""
    ends = {(item.number, item.span.end): item for item in items}
    found: defaultdict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for item in items:
        text, start = item.article.text, item.span.start
        own = target[words[id(item)]]
        if (
            len(own) == 1
            and text[start - 2 : start] == " ("
            and text[item.span.end : item.span.end + 1] == ")"
        ):
            long = ends.get((item.number, start - 2))
            if long is not None and not _is_part_of(text, long.span.start):
                found[own].add(target[words[id(long)]])
    for own, longs in _initials(items, words, target).items():
        if own not in found:
            found[own] = longs
    return {own: long.pop() for own, long in found.items() if len(long) == 1}


def _initials(
    items: Sequence[Located],
    words: Mapping[int, tuple[str, ...]],
    target: Mapping[tuple[str, ...], tuple[str, ...]],
) -> dict[tuple[str, ...], set[tuple[str, ...]]]:
    """The long forms in its own article of each acronym that is made of their initials, in no brackets: *UPS*."""
    called: defaultdict[tuple[int, str], set[tuple[str, ...]]] = defaultdict(set)
    for item in items:
        long = words[id(item)]
        if len(long) >= _SHORTEST_ACRONYM:
            small = get_language(item.article.language).stop_words
            for letters in {"".join(w[0] for w in long), "".join(w[0] for w in long if w not in small)}:
                called[item.number, letters].add(target[long])
    found: defaultdict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for item in items:
        own, value = words[id(item)], item.span.value
        if len(own) == 1 and value.isupper() and len(own[0]) >= _SHORTEST_ACRONYM:
            found[target[own]] |= called.get((item.number, own[0]), set())
    return found


def _is_part_of(text: str, start: int) -> bool:
    """Whether what is named at an offset is only what an institution belongs to: *of* the UN (FAO)."""
    return text[start] == "ل" or text[:start].rstrip().endswith(("التابعة", "التابع"))


def _shortens(form: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if len(form) == 1:
        # A paper's name without the word for paper; a firm's first word: Halvorsen, of *Halvorsen Group*.
        firm = other[0] == form[0] and other[-1] in nouns_of_firms()
        return len(other) == 2 and (other[1] == form[0] or firm)
    if other[: len(form)] == form or other[1:] == form:
        return True
    rest = iter(other)
    return len(form) > 2 and form[0] == other[0] and all(word in rest for word in form)


def quotes(items: Sequence[Located]) -> list[list[Located]]:
    """Quotations whose words are nearly the same: outlets shorten and mend what they copy.

    Two of them share more than half of the longer one's words, so one of the rarer half of each (prefix filtering,
    Chaudhuri, Ganti and Kaushik 2006): only those that do are compared, for each word with the first fifty. Those
    of the very same words are found among any number.
    """
    words = [Counter(_words(item, item.span.value)) for item in items]
    common = Counter(word for own in words for word in own)
    # A word said twice is two things to share. Numbers stand for them: sets of these are met quickest.
    number: defaultdict[tuple[str, int], int] = defaultdict(lambda: len(number))
    groups: list[tuple[frozenset[int], list[Located]]] = []
    holders: defaultdict[int, list[int]] = defaultdict(list)
    same: dict[frozenset[int], int] = {}
    for item, counts in zip(items, words, strict=True):
        each = sorted([(common[word], word, k) for word, count in counts.items() for k in range(count)])
        keys = [number[word, k] for _, word, k in each]
        own, rare = frozenset(keys), keys[: (len(keys) + 1) // 2]
        near = sorted({n for key in rare for n in holders[key]})
        n = next((n for n in near if _same_words(own, groups[n][0])), same.get(own))
        if n is None:
            same[own] = len(groups)
            for key in rare:
                if len(holders[key]) < _MOST_TRIED:
                    holders[key].append(len(groups))
            groups.append((own, [item]))
        else:
            groups[n][1].append(item)
    return [group for _, group in groups]


def _same_words(own: frozenset[int], words: frozenset[int]) -> bool:
    """Whether two quotations have most of the shorter one's words and half of the longer one's in common."""
    low, high = sorted((len(own), len(words)))
    if low <= 0.5 * high:
        return False  # so many words they cannot share
    shared = len(own & words)
    return shared > _QUOTE_ALIKE * low and shared > 0.5 * high


def events(items: Sequence[Located]) -> list[list[Located]]:
    """Events by family, host and year; a name without year or host joins the only event it can be of."""
    keys = {id(item): event_key(item.span.value, item.article.language) for item in items}
    if _is_mixed(items):
        codes = {id(item): item.article.language for item in items}
        keys = {
            n: (family, years, frozenset(place_identity(host, codes[n]) for host in hosts))
            for n, (family, years, hosts) in keys.items()
        }
    families: defaultdict[str, list[tuple[set[str], set[str], list[Located]]]] = defaultdict(list)
    groups: list[list[Located]] = []
    for item in sorted(
        items, key=lambda i: (-len(keys[id(i)][1]) - len(keys[id(i)][2]), i.number, i.span.start)
    ):
        family, years, hosts = keys[id(item)]
        for group in families[family]:
            same_host = bool(hosts & group[1])
            clash = (hosts and group[1] and not same_host) or (
                years and group[0] and not years & group[0] and not same_host
            )
            if not clash:
                group[0].update(years)
                group[1].update(hosts)
                group[2].append(item)
                break
        else:
            families[family].append((set(years), set(hosts), [item]))
            groups.append(families[family][-1][2])
    return groups
