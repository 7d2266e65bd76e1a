"""Mentions of all articles made into facts: one fact for all that means the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from importlib import import_module

from corpus import Article, get_language
from summarizer.facts import lexicon
from summarizer.facts.currency import currency_code
from summarizer.facts.kinds import FACT_KINDS
from summarizer.facts.located import Grouping, Located
from summarizer.facts.mention import Fact, Kind, Mention, Span

Speakers = dict[str, dict[tuple[int, str], str]]
"""For each field that names who speaks: the number of the article and a name in it, to the name in the set."""
# The fields that name who speaks.
_SPEAKING = sorted({kind.speaks for kind in FACT_KINDS.values() if kind.speaks})


def merge(located: Sequence[Located]) -> list[Fact]:
    """The facts behind the mentions, in their order of weight.

    What more articles carry comes first, then what stands earlier in them; a headline or a lead sentence is
    early. Ties are broken by kind and value, so that the order never depends on the input's.
    """
    groups: list[list[Located]] = []
    by_kind: defaultdict[Kind, list[Located]] = defaultdict(list)
    for item in located:
        by_kind[item.span.kind].append(item)
    for kind, items in by_kind.items():
        groups += _grouping(kind)(items)
    speakers: Speakers = {}
    for field in _SPEAKING:
        if any(getattr(item.span, field) for item in located):
            names: dict[tuple[int, str], str] = {}
            speakers[field] = names
            for group in groups:
                if FACT_KINDS[group[0].span.kind].speaks == field:
                    value = _value(group[0].span.kind, _leading(group))
                    names.update(((item.number, item.span.value), value) for item in group)
    facts = [(_weight(group), _fact(group, speakers)) for group in groups]
    facts.sort(key=lambda pair: (pair[0], pair[1].kind, pair[1].value))
    return [fact for _, fact in facts]


def _grouping(kind: Kind) -> Grouping:
    module, function = FACT_KINDS[kind].grouping.split(":")
    grouping: Grouping = getattr(import_module(module), function)
    return grouping


def _weight(group: Sequence[Located]) -> tuple[int, float, int]:
    first: dict[int, int] = {}
    for item in group:
        first[item.number] = min(first.get(item.number, item.span.start), item.span.start)
    where = sum(start / max(1, len(group[0].article.text)) for start in first.values()) / len(first)
    return -len(first), round(where, 1), -len(group)


def _fact(group: Sequence[Located], speakers: Speakers) -> Fact:
    ordered = sorted(group, key=lambda item: (item.number, item.span.start, item.span.end))
    spans = [item.span for item in ordered]
    kind, leading = spans[0].kind, _leading(ordered)
    mentions = tuple([_mention(item.article, item.span) for item in ordered])
    return Fact(
        kind,
        _value(kind, leading),
        mentions,
        roles=_roles(ordered, leading),
        iso=next((span.iso for span in spans if span.iso), None),
        number=spans[0].number,
        unit=spans[0].unit,
        currency=_currency(ordered),
        names=_names(ordered) if FACT_KINDS[kind].named else (),
        **_said(ordered, speakers),
    )


def _roles(ordered: Sequence[Located], leading: Sequence[Span]) -> tuple[str, ...]:
    """The roles of one person: those in the language of most first, and what he is no more before what he was."""
    own = {role for span in leading for role in span.roles}
    roles = Counter(role for item in ordered for role in item.span.roles)  # in the order of the text
    if len(roles) < 2:
        return tuple(roles)
    past = {
        role for item in ordered for role in item.span.roles if _left(role, item.article.language) in roles
    }
    return tuple(sorted(roles, key=lambda role: (role not in own, role not in past, -roles[role])))


def _left(role: str, code: str) -> str | None:
    """The office that somebody has left: that of the *former* minister; None where he may hold it."""
    former, normalize = lexicon.words(code, "former.txt"), get_language(code).normalize
    kept = [word for word in role.split() if normalize(word).casefold() not in former]
    return " ".join(kept) if len(kept) < len(role.split()) else None


def _mention(article: Article, span: Span) -> Mention:
    text = article.text[span.start : span.end]
    # One string for both where they are the same: of a long list of names they are most of the memory.
    return Mention(article.id, span.start, span.end, span.value if text == span.value else text)


def _names(group: Sequence[Located]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for item in group:
        forms[item.article.language][item.span.value] += 1
    ordered = sorted(forms.items(), key=lambda one: -sum(one[1].values()))
    return tuple((code, tuple(name for name, _ in own.most_common())) for code, own in ordered)


def _leading(group: Sequence[Located]) -> list[Span]:
    """The mentions in the language of most, that of the first where as many are in another."""
    spoken = Counter(item.article.language for item in group)
    most = max(spoken, key=lambda code: spoken[code])
    return [item.span for item in group if item.article.language == most]


def _said(group: Sequence[Located], speakers: Speakers) -> dict[str, str | None]:
    """Who said it, from the mention that tells most: with a name, as the set knows it, else with any words."""
    told = (
        [item for item in group if item.span.speaker_person]
        or [item for item in group if item.span.speaker_organization]
        or [item for item in group if item.span.speaker]
    )
    first = (told or group)[0]
    via = first.span.via or next((item.span.via for item in group if item.span.via), None)
    named: dict[str, str | None] = {}
    for field in _SPEAKING:
        name = getattr(first.span, field)
        named[field] = speakers.get(field, {}).get((first.number, name), name) if name else None
    return {"speaker": first.span.speaker, **named, "via": via}


def _currency(group: Sequence[Located]) -> str | None:
    """The code of the first mention that tells whose money it is."""
    codes = (currency_code(i.span.unit, i.article.language) for i in group if i.span.unit)
    return next((code for code in codes if code), None)


def _value(kind: Kind, spans: Sequence[Span]) -> str:
    """The best form: the commonest among the fullest names; the fullest date; the first of anything else."""
    values = Counter(span.value for span in spans)
    form = FACT_KINDS[kind].form
    if form == "dated":
        dated = [v for v in values if any(c.isdigit() for c in v)] or [*values]
        return min(dated, key=lambda v: (-values[v], -len(v), v))
    if form == "fullest":
        most = max(len(value.split()) for value in values)
        full = [v for v in values if len(v.split()) == most]
        if len(full) == 1:
            return full[0]
        # Of two spellings that are met as often, the one that the name alone has too.
        ends = Counter(span.value.split()[-1] for span in spans)
        return max(full, key=lambda v: (values[v], ends[v.split()[-1]]))
    return max(values, key=values.__getitem__)
