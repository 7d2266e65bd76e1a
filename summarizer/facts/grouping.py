"""Which mentions mean the same fact: one function a kind of fact, from its mentions to groups of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence

from corpus import get_language
from summarizer.facts.located import Located
from summarizer.facts.merge_keys import event_key, organization_words, place_key
from summarizer.facts.person_names import alike, person_parts, same_person

_QUOTE_ALIKE = 0.75  # of the shorter quotation's words; set by hand


def _by_key(items: Sequence[Located], key: Callable[[Located], Hashable]) -> list[list[Located]]:
    out: defaultdict[Hashable, list[Located]] = defaultdict(list)
    for item in items:
        out[key(item)].append(item)
    return list(out.values())


def places(items: Sequence[Located]) -> list[list[Located]]:
    """Places by the one key of all the names that a place goes by."""
    return _by_key(items, lambda item: place_key(item.span.value, item.article.language))


def dates(items: Sequence[Located]) -> list[list[Located]]:
    """Dates by their ISO form; without one by their words, each article for itself."""
    return _by_key(items, _date_key)


def numbers(items: Sequence[Located]) -> list[list[Located]]:
    """Numbers by their value and the stems of what they count."""
    return _by_key(items, _number_key)


def _words(item: Located, text: str) -> tuple[str, ...]:
    return tuple(get_language(item.article.language).words(text))


def _date_key(item: Located) -> Hashable:
    # What is only relative means another day in another article.
    return item.span.iso or (item.number, _words(item, item.span.value))


def _number_key(item: Located) -> Hashable:
    language = get_language(item.article.language)
    unit = tuple(language.stem(word) for word in language.words(item.span.unit or "")) or (item.span.unit,)
    return item.span.number, unit


def people(items: Sequence[Located]) -> list[list[Located]]:
    """People by the parts of their names: full names first, then each last name alone to its one person."""
    parts = {id(item): person_parts(item.span.value, item.article.language) for item in items}
    groups: list[tuple[list[tuple[str, ...]], list[Located]]] = []
    # Names of one person end alike, so only groups with such a last part are looked at.
    ending: defaultdict[str, dict[str, list[int]]] = defaultdict(dict)
    for item in sorted(items, key=lambda i: (-len(parts[id(i)]), i.number, i.span.start)):
        own = parts[id(item)]
        last = own[-1] if own else ""
        lasts = ending[last[:1]]
        near = {n for other, numbers in lasts.items() if alike(last, other) for n in numbers}
        fits = [groups[n] for n in sorted(near) if any(same_person(own, other) for other in groups[n][0])]
        here = [g for g in fits if any(other.number == item.number for other in g[1])]
        chosen = here or fits
        if len(chosen) == 1 or (chosen and len(own) > 1):
            chosen[0][0].append(own)
            chosen[0][1].append(item)
            at = next(n for n in sorted(near) if groups[n] is chosen[0])
            lasts.setdefault(last, []).append(at)
        elif chosen:  # a last name that two people share: the one last named
            before = [g for g in chosen if any(o.span.start < item.span.start for o in g[1])] or chosen
            nearest = max(
                before, key=lambda g: max(o.span.start for o in g[1] if o.number == item.number or not here)
            )
            nearest[1].append(item)
        else:
            lasts.setdefault(last, []).append(len(groups))
            groups.append(([own], [item]))
    return [group for _, group in groups]


def organizations(items: Sequence[Located]) -> list[list[Located]]:
    """Organizations by all their words; a shorter form joins the only longer one that begins with it."""
    words = {id(item): organization_words(item.span.value, item.article.language) for item in items}
    forms = sorted(set(words.values()), key=lambda form: (-len(form), form))
    target: dict[tuple[str, ...], tuple[str, ...]] = {}
    for form in forms:
        longer = {target[other] for other in target if len(other) > len(form) and _shortens(form, other)}
        target[form] = longer.pop() if len(longer) == 1 else form
    out: defaultdict[tuple[str, ...], list[Located]] = defaultdict(list)
    for item in items:
        out[target[words[id(item)]]].append(item)
    return list(out.values())


def _shortens(form: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if len(form) == 1:  # a paper's name without the word for paper
        return len(other) == 2 and other[1] == form[0]
    if other[: len(form)] == form or other[1:] == form:
        return True
    return len(form) > 2 and form[0] == other[0] and set(form) <= set(other)


def quotes(items: Sequence[Located]) -> list[list[Located]]:
    """Quotations whose words are nearly the same: outlets shorten and mend what they copy."""
    groups: list[tuple[Counter[str], int, list[Located]]] = []
    for item in items:
        own = Counter(_words(item, item.span.value))
        size = sum(own.values())
        for words, count, group in groups:
            low, high = min(size, count), max(size, count)
            if low <= 0.5 * high:
                continue  # so many words they cannot share
            shared = sum(min(own[word], words[word]) for word in own.keys() & words.keys())
            if shared > _QUOTE_ALIKE * low and shared > 0.5 * high:
                group.append(item)
                break
        else:
            groups.append((own, size, [item]))
    return [group for _, _, group in groups]


def events(items: Sequence[Located]) -> list[list[Located]]:
    """Events by family, host and year; a name without year or host joins the only event it can be of."""
    keys = {id(item): event_key(item.span.value, item.article.language) for item in items}
    groups: list[tuple[str, set[str], set[str], list[Located]]] = []
    for item in sorted(
        items, key=lambda i: (-len(keys[id(i)][1]) - len(keys[id(i)][2]), i.number, i.span.start)
    ):
        family, years, hosts = keys[id(item)]
        for group in groups:
            if group[0] != family:
                continue
            same_host = bool(hosts & group[2])
            clash = (hosts and group[2] and not same_host) or (
                years and group[1] and not years & group[1] and not same_host
            )
            if not clash:
                group[1].update(years)
                group[2].update(hosts)
                group[3].append(item)
                break
        else:
            groups.append((family, set(years), set(hosts), [item]))
    return [group[3] for group in groups]
