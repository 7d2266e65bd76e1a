"""People, organizations and places in Arabic text: word lists and grammar first, the tagger behind them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from corpus import forgetting
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.name_parts import FATHER, Name, TokenSpan, completions, name_links
from summarizer.facts.arabic.names.consistency import make_consistent
from summarizer.facts.arabic.names.doubtful_people import without_doubtful
from summarizer.facts.arabic.names.headed_places import headed_places, places_called_by_day
from summarizer.facts.arabic.names.name_edges import trimmed, with_third_name
from summarizer.facts.arabic.names.name_joints import settle_joints
from summarizer.facts.arabic.names.place_tags import as_outlet, settle_place
from summarizer.facts.arabic.names.sure_tags import sure_tags
from summarizer.facts.arabic.names.tagged_names import read_tag
from summarizer.facts.arabic.not_names import is_listed_given, is_listed_name, is_title
from summarizer.facts.arabic.organizations.body_edges import trimmed_body, with_ending
from summarizer.facts.arabic.organizations.body_purposes import with_purposes
from summarizer.facts.arabic.organizations.clubs import find_clubs
from summarizer.facts.arabic.organizations.firms import find_domains
from summarizer.facts.arabic.organizations.organizations import find_organizations
from summarizer.facts.arabic.people.foreign_names import find_foreign, is_unknown_given_name, with_particles
from summarizer.facts.arabic.people.given_name_in_front import with_father_of, with_given_name
from summarizer.facts.arabic.people.given_names import find_given
from summarizer.facts.arabic.people.introduced_people import (
    find_called,
    find_initialled,
    find_introduced,
    find_presented,
    find_so_called,
    find_tagged,
)
from summarizer.facts.arabic.people.last_name_behind import with_last_name
from summarizer.facts.arabic.people.nationality_names import with_nationalities
from summarizer.facts.arabic.people.spoken_names import with_speakers
from summarizer.facts.arabic.people.tagged_people import is_function
from summarizer.facts.arabic.places import (
    chained_places,
    find_places,
    find_sites,
    is_adjective_too,
    is_known,
    place_key,
)
from summarizer.facts.arabic.saying import bare
from summarizer.facts.arabic.word_groups import people_words, place_words
from summarizer.facts.marks import HYPHENS, OPENING_QUOTES
from summarizer.facts.mention import Kind
from summarizer.facts.tagger import crf
from summarizer.facts.tagger.features import Knowledge
from summarizer.facts.tokens import Tokens


def find_names(sentences: Sequence[Tokens], taken: Sequence[Collection[int]]) -> list[list[Name]]:
    """The names of each sentence of an article, in order and not overlapping.

    Args:
        sentences: The article's sentences.
        taken: For each, the tokens of its dates, which no name holds.
    """
    model, text = crf.load(), sentences[0].text if sentences else ""
    found = [
        _in_sentence(tokens, sure_tags(tokens.words, model), model.knowledge, inside)
        for tokens, inside in zip(forgetting(sentences, text), taken, strict=True)
    ]
    names = with_speakers(sentences, with_nationalities(sentences, found), taken, model)
    return without_doubtful(sentences, make_consistent(sentences, names, taken, model), model)


_KUNYAS = FATHER | {"ام"}  # «father of», «mother of»
# Halves of a country, which behind its name make another place: South Sudan.
_HALVES = frozenset({"الشماليه", "الجنوبيه"})
# Behind these stands where something is, and nobody.
_WHERE = frozenset({"في", "من", "الي", "نحو", "قرب", "بين"})


def _in_sentence(
    tokens: Tokens, tags: list[tuple[int, int, str]], knowledge: Knowledge, taken: Collection[int]
) -> list[Name]:
    tags, listed = _with_places(tokens, tags, knowledge)
    # A tagged name goes before a listed one: it may be longer.
    named = {k: last for first, last, _ in [*listed, *tags] for k in range(first, last + 1)}
    out = _all("place", list(places_called_by_day(tokens)))
    used = set(taken).union(*(name.tokens for name in out))

    def add(name: Name | None) -> None:
        if name and used.isdisjoint(name.tokens):
            out.append(name)
            used.update(name.tokens)

    found = (
        *find_domains(tokens, taken),
        *find_clubs(tokens, taken),
        *find_organizations(tokens, taken, named),
    )
    for name in (*_all("organization", found), *_all("place", find_sites(tokens.words, named))):
        add(name)
    tagged = _covered(tag for tag in tags if tag[2] == "PER")
    strangers = find_foreign(tokens, knowledge, tagged, used, _covered(listed))
    named_so = (*find_tagged(tokens, used), *find_so_called(tokens, used), *find_initialled(tokens, used))
    for name in (*named_so, *strangers):
        add(with_last_name(tokens, name, knowledge, used))
    for name in _tagged(tokens, tags, knowledge, used):
        add(with_last_name(tokens, name, knowledge, used))
    unknown = _is_unknown(tokens, knowledge)
    out[:] = _completed(tokens, out, knowledge, used, unknown)
    for find in (find_given, find_called, find_presented, find_introduced):
        for name in find(tokens, knowledge, used):
            add(with_given_name(tokens, _addressed(tokens, name), knowledge, used, unknown))
    words = tokens.words
    out = [n for n in out if n.kind != "person" or not is_title(words, n.first, n.last)]
    bodies = (trimmed_body(tokens, name) for name in out)
    out[:] = [own for name in bodies if name and (own := trimmed(tokens, name, knowledge))]
    for place in _places(tokens, [*listed, *headed_places(tokens, knowledge)], out):
        add(place)
    if not OPENING_QUOTES.isdisjoint(tokens.words):
        out = [as_outlet(tokens, name) for name in out]
    return settle_joints(tokens, sorted(out, key=lambda name: name.first), taken, knowledge)


def _completed(
    tokens: Tokens,
    names: Iterable[Name],
    knowledge: Knowledge,
    used: set[int],
    unknown: Callable[[int], bool],
) -> list[Name]:
    """The names with all their parts; the tokens that they hold then are added to `used`."""
    out = [_addressed(tokens, _said_by(tokens, name)) for name in names]
    out = [with_given_name(tokens, name, knowledge, used, unknown) for name in out]
    out = [with_father_of(tokens, name, used) for name in out]
    out = [with_third_name(tokens, with_ending(tokens, name, used), used) for name in out]
    out = with_purposes(tokens, out, used)
    used.update(k for name in out for k in name.tokens)
    out = [with_particles(tokens, name, used) for name in out]
    used.update(k for name in out for k in name.tokens)
    return out


def _with_places(
    tokens: Tokens, tags: list[tuple[int, int, str]], knowledge: Knowledge
) -> tuple[list[tuple[int, int, str]], list[tuple[int, int, int]]]:
    """The tags that are no listed place, and the places of the lists."""
    settled = (settle_place(tokens, tag, knowledge) for tag in tags)
    tags = _joined(tokens, [tag for tag in settled if tag], knowledge)
    listed = find_places(tokens.words, knowledge)
    towns = _covered(tag for tag in tags if tag[2] == "LOC") | _covered(listed)
    chained = list(chained_places(tokens.words, [(k, k, 0) for k in sorted(towns)]))
    known = _covered(listed)
    listed += [place for place in chained if place[0] not in known]
    around = _by_token(listed)
    joined = frozenset(chained)
    tags = [tag for tag in tags if not _is_listed_place(tokens, tag, around, joined)]
    return [_whole(tokens.words, tag, around) for tag in _unlisted(tokens, tags, listed)], listed


def _by_token(spans: Iterable[TokenSpan]) -> dict[int, list[TokenSpan]]:
    """For each token the spans that hold it, in their order."""
    found: dict[int, list[TokenSpan]] = {}
    for span in spans:
        for k in range(span[0], span[1] + 1):
            found.setdefault(k, []).append(span)
    return found


def _is_listed_place(
    tokens: Tokens,
    tag: tuple[int, int, str],
    listed: Mapping[int, Sequence[TokenSpan]],
    chained: Collection[TokenSpan],
) -> bool:
    """Whether a place was taken for somebody or a body: a town joined to another, one of two words behind «in»."""
    first, last, kind = tag
    if kind == "LOC":
        return False
    if first == last and (first, last, 1) in chained:
        return True
    around = listed.get(first, ())
    if kind == "ORG" and any(a < first and last <= b for a, b, _ in around):
        return True  # the canal of *Suez* is no body
    inside = next((cut for a, b, cut in around if (a, b) == (first, last)), None)
    if inside is None:
        return False
    before = tokens.words[first - 1] if first else ""
    return tokens.words[first][:inside].endswith("ب") or before in _WHERE


def _places(tokens: Tokens, spans: Sequence[tuple[int, int, int]], names: Sequence[Name]) -> list[Name]:
    """The places that no names hold yet; السعودية behind the name of a firm is its adjective."""
    firms = {name.last for name in names if name.kind == "organization"}
    adjectives = {
        first for first, _, _ in spans if first - 1 in firms and is_adjective_too(tokens.words[first])
    }
    return [Name("place", *span) for span in spans if span[0] not in adjectives]


def _is_unknown(tokens: Tokens, knowledge: Knowledge) -> Callable[[int], bool]:
    return lambda k: is_unknown_given_name(tokens, k, knowledge)


def _covered(spans: Iterable[tuple[int, int, object]]) -> set[int]:
    """The tokens of some spans."""
    return {k for first, last, _ in spans for k in range(first, last + 1)}


def _unlisted(
    tokens: Tokens, tags: Sequence[tuple[int, int, str]], listed: Sequence[tuple[int, int, int]]
) -> list[tuple[int, int, str]]:
    """The tags without places that are parts of a listed one made of a region and its country: كردستان العراق."""
    words = tokens.words
    if all(a == b for a, b, _ in listed):
        return list(tags)
    whole = {
        k for a, b, cut in listed if b > a and _is_region(words[a][cut:], words[b]) for k in range(a, b + 1)
    }
    return [tag for tag in tags if tag[2] != "LOC" or whole.isdisjoint(range(tag[0], tag[1] + 1))]


def _is_region(first: str, last: str) -> bool:
    """Whether a place of the lists is a region with its country or a half, or called by its side: *South* Sudan."""
    return first in place_words("side") or (is_known(first) and (is_known(last) or last in _HALVES))


def _said_by(tokens: Tokens, name: Name) -> Name:
    """A person behind a verb that takes nobody but who speaks, where no particle is fused: explained *Brian*."""
    fused = name.kind == "person" and name.cut == 1 and tokens.words[name.first][0] in "بك"
    if not (fused and name.first):
        return name
    said = bare(tokens.words[name.first - 1]) in lexicon.words("ar", "speech_only_verbs.txt")
    return Name(name.kind, name.first, name.last) if said else name


def _tagged(
    tokens: Tokens, tags: Sequence[tuple[int, int, str]], knowledge: Knowledge, used: Collection[int]
) -> Iterator[Name]:
    """The names that the tags give one after the other, with what is used by then."""
    for tag in tags:
        for name in read_tag(tokens, tag, knowledge, used):
            yield from _apart(tokens.words, name)


def _apart(words: Sequence[str], name: Name) -> list[Name]:
    """Two people who were taken for one: Abu Bakr and *Umm Kulthum*, Sergei and *Yulia* Skripal."""
    inside = range(name.first + 1, name.last + 1) if name.kind == "person" else ()
    second = next((k for k in inside if _opens_second(words, name, k)), None)
    if second is None:
        return [name]
    return [Name(name.kind, name.first, second - 1, name.cut), Name(name.kind, second, name.last, 1)]


def _opens_second(words: Sequence[str], name: Name, k: int) -> bool:
    """Whether «and» is fused to a given name, or to «father of» and «mother of» with a name on both sides."""
    word, rest = words[k], words[k][1:]
    if word[0] != "و":
        return False
    kunya = rest in _KUNYAS and name.first + 1 < k < name.last
    given = rest in lexicon.words("ar", "first_names.txt", "foreign_given_names.txt")
    return kunya or (given and not is_listed_name(word) and words[k - 1] not in name_links())


def _addressed(tokens: Tokens, name: Name) -> Name:
    """A person right behind a form of address, to whom nothing is fused: Doctor *Lahcen* So-and-so."""
    if name.kind != "person" or name.cut != 1 or not name.first:
        return name
    before = tokens.words[name.first - 1]
    title = before in people_words("address") or (
        before.startswith("ال") and before in lexicon.words("ar", "honorifics.txt")
    )
    return Name(name.kind, name.first, name.last) if title and tokens.words[name.first][0] in "بلك" else name


def _whole(
    words: Sequence[str], tag: tuple[int, int, str], listed: Mapping[int, Sequence[TokenSpan]]
) -> tuple[int, int, str]:
    """A tagged place that ends inside another of the lists as long as that is: the Blue *Nile* is not the Nile."""
    first, last, kind = tag
    found = next(((a, b, cut) for a, b, cut in listed.get(last, ()) if first <= a and last < b), None)
    if kind != "LOC" or found is None:
        return tag
    a, b, cut = found
    part, whole = ([words[a][cut:], *words[a + 1 : end + 1]] for end in (last, b))
    return (first, b, kind) if place_key(" ".join(part)) != place_key(" ".join(whole)) else tag


def _all(kind: Kind, spans: Sequence[tuple[int, int, int]]) -> list[Name]:
    return [Name(kind, *span) for span in spans]


def _joined(
    tokens: Tokens, tags: Sequence[tuple[int, int, str]], knowledge: Knowledge
) -> list[tuple[int, int, str]]:
    """The tagged names, people whom nothing parts as one: a second person would be fused with «and» or «to»."""
    first_names = lexicon.words("ar", "first_names.txt")
    out: list[tuple[int, int, str]] = []
    for first, last, kind in tags:
        word = tokens.words[first]
        fused = word not in first_names and len(readings(word)) > 1
        parted = fused or is_function(tokens, first, knowledge)
        next_to = not parted and bool(out) and out[-1][1:] == (first - 1, "PER")
        next_to = next_to and not _are_both_whole(tokens.words, out[-1], (first, last))
        next_to = next_to or (bool(out) and _is_hyphenated(tokens, out[-1], first))
        if kind == "PER" and out and (next_to or _is_closed_in(tokens.words, out[-1], first)):
            out[-1] = (out[-1][0], last, kind)
        else:
            out.append((first, last, kind))
    return out


def _are_both_whole(words: Sequence[str], one: tuple[int, int, str], other: tuple[int, int]) -> bool:
    """Whether two people stand side by side, each with given and last name: named *King So the Second*."""
    given = words[other[0]] in lexicon.words("ar", "first_names.txt", "foreign_given_names.txt")
    whole = one[0] < one[1] and other[0] < other[1] and words[other[0]] not in name_links()
    last = words[one[1]]
    ended = last in lexicon.table("ar", "ordinals.tsv") or not is_listed_given(last)
    return given and whole and ended and last not in (*name_links(), *completions(), "عبد")


def _is_hyphenated(tokens: Tokens, before: tuple[int, int, str], first: int) -> bool:
    """Whether a hyphen without blanks joins two parts of one name: Jean-*Yves*."""
    hyphen = first - 1
    joined = before[1:] == (first - 2, "PER") and tokens.words[hyphen] in HYPHENS
    return (
        joined
        and tokens.ends[hyphen - 1] == tokens.starts[hyphen]
        and tokens.ends[hyphen] == tokens.starts[first]
    )


def _is_closed_in(words: Sequence[str], before: tuple[int, int, str], first: int) -> bool:
    """Whether a bracket closes between the parts of one name: (the deputy Itamar) *Ben Gvir*."""
    return before[1:] == (first - 2, "PER") and words[first - 1] == ")" and words[first] in name_links()
