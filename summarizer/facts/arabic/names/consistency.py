"""The same words mean the same all over an article: kinds settled by majority, names found again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from corpus import Remembered
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import is_definite, readings
from summarizer.facts.arabic.name_parts import FATHER, SERVANT, Key, Name, completions, name_links
from summarizer.facts.arabic.people.adjacent_people import SHORTEST, parted_people
from summarizer.facts.arabic.places import is_known, is_place
from summarizer.facts.marks import OPENING_MARKS
from summarizer.facts.mention import Kind
from summarizer.facts.tagger import crf
from summarizer.facts.tagger.features import SOMETIMES, Knowledge, name_stem
from summarizer.facts.tokens import Tokens

# More than any majority: what stands behind «the newspaper» is one.
_CERTAIN = 1000
_TWO = 2  # the last of a person's names
_OFTEN = 2  # times: somebody named so often is no common word in an article; set by hand
# Where a code of `Knowledge.names` tells of each kind.
_CODE: dict[Kind, int] = {"person": 0, "place": 1, "organization": 2}
_TAG: dict[Kind, str] = {"person": "PER", "place": "LOC", "organization": "ORG"}
# So far ahead of «no name» is a body of one definite word that is found again (`crf.lead`): of those of 500
# sentences of press below it most were none, of those above it a third.
_BODY_LEAD = 50


def make_consistent(
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    taken: Sequence[Collection[int]],
    model: crf.Model,
) -> list[list[Name]]:
    """The names of each sentence, each kind the one most of its mentions have, with the repeats that were missed.

    Args:
        sentences: The article's sentences.
        names: The names found in each.
        taken: For each, the tokens no name may hold.
        model: The tagger, which knows what the press mostly means by a word.
    """
    knowledge = model.knowledge
    firm = _firms(sentences, names)
    lasts = _last_names(sentences, names, knowledge)
    parted = [
        parted_people(tokens, found, firm, lasts, knowledge)
        for tokens, found in zip(sentences, names, strict=True)
    ]
    known = _known(sentences, parted, _counted(sentences, parted, firm, lasts), knowledge)
    out = []
    for tokens, found, inside in zip(sentences, parted, taken, strict=True):
        settled = _grown(tokens, [_settled(tokens, name, known) for name in found], known, set(inside))
        used = {k for name in settled for k in name.tokens} | set(inside)
        again = (name for name in _missed(tokens, known, used) if _is_meant(tokens, name, model))
        missed = [_uncut(tokens, name, known.whole) for name in again]
        out.append(sorted([*settled, *missed], key=lambda name: name.first))
    return out


class _Known(Struct, frozen=True):
    """What an article's names are known by all over it.

    Attributes:
        counts: For each name how many of its mentions are of each kind.
        kinds: The kind of each name that is found again by its words alone.
        lengths: By the first words of these names how many words they have, the longest first.
        definite: Names, and last words of names, with whether they were met with the article.
        whole: The words of the names that no particle was cut off.
    """

    counts: Mapping[Key, Counter[Kind]]
    kinds: Mapping[Key, Kind]
    lengths: Mapping[str, Sequence[int]]
    definite: Collection[tuple[Key, bool]]
    whole: Collection[Key]


def _counted(
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    firm: Collection[Key],
    lasts: Collection[str],
) -> Mapping[Key, Counter[Kind]]:
    """How many mentions of each name are of each kind; last names and firms count as what they surely are."""
    counts: defaultdict[Key, Counter[Kind]] = defaultdict(Counter)
    for tokens, found in zip(sentences, names, strict=True):
        for name in found:
            counts[_key(tokens.words, name)][name.kind] += 1
    for last in lasts:
        # A town or a body of no list that is the last name of somebody in the article is he: said *Nason*.
        town = len(counts[last,]) == 1 and "person" not in counts[last,]
        town = town and not (is_place(last) or is_place(f"ال{last}"))
        told = counts[last,].total() if town else 0
        counts[last,]["person"] += told + 1 if told else not counts[last,]
    for key in firm:
        counts[key]["organization"] += _CERTAIN
    return counts


def _known(
    sentences: Sequence[Tokens],
    names: Sequence[Sequence[Name]],
    counts: Mapping[Key, Counter[Kind]],
    knowledge: Knowledge,
) -> _Known:
    """What the names of an article are known by, as they were counted."""
    kinds = {}
    for key, own in counts.items():
        kind = max(sorted(own), key=own.__getitem__)
        # A person whom the article names again and again is no common word in it.
        often = kind == "person" and own[kind] >= _OFTEN
        if often or _spreads(key, kind, knowledge):
            kinds[key] = kind
    # Of each length one name at most can open at a word: as many are asked for, and not as many as open so.
    lengths: defaultdict[str, list[int]] = defaultdict(list)
    for first, length in sorted({(key[0], -len(key)) for key in kinds}):
        lengths[first].append(-length)
    definite: set[tuple[Key, bool]] = set()
    whole: set[Key] = set()
    for tokens, found in zip(sentences, names, strict=True):
        for name in found:
            words = tokens.words[name.first : name.last + 1]
            definite.add((_key(tokens.words, name), is_definite(words[0])))
            definite.add(((name_stem(words[-1]),), is_definite(words[-1])))
            if not name.cut:
                whole.add(tuple(words))
            if tail := _last_two(words, name):
                kinds.setdefault(tail, "person")
                lengths[tail[0]] = sorted({*lengths.get(tail[0], ()), _TWO}, reverse=True)
                definite.add((tail, is_definite(words[-_TWO])))
    return _Known(counts, kinds, lengths, definite, whole)


def _last_two(words: Sequence[str], name: Name) -> Key | None:
    """The last two of three or four names of a person, by which he is called too: *Ameen Rikala* of Muhammad."""
    if name.kind != "person" or len(words) <= _TWO:
        return None
    tied = SERVANT in words or not (name_links().isdisjoint(words) and FATHER.isdisjoint(words))
    tied = tied or words[-1] in completions()
    titled = words[-_TWO] in lexicon.words("ar", "honorifics.txt", "ranks.txt")
    return None if tied or titled else (name_stem(words[-_TWO]), words[-1])


def _settled(tokens: Tokens, name: Name, known: _Known) -> Name:
    """A name of the kind that most of its mentions have, without an «and» that was read into it."""
    kind = _settle(known.counts[_key(tokens.words, name)], name.kind)
    return Name(kind, name.first, name.last, name.cut or int(_is_joined(tokens, name, known.whole)))


def _is_joined(tokens: Tokens, name: Name, whole: Collection[Key]) -> bool:
    """Whether «and» is fused to a name that the article has without it too."""
    first, *rest = tokens.words[name.first : name.last + 1]
    return first[0] == "و" and (first[1:], *rest) in whole


def _uncut(tokens: Tokens, name: Name, whole: Collection[Key]) -> Name:
    """A name that begins with the letter of a particle, as the article has it whole elsewhere: Facebook."""
    own = name.cut and tuple(tokens.words[name.first : name.last + 1]) in whole
    return Name(name.kind, name.first, name.last) if own else name


def _settle(counts: Counter[Kind], own: Kind) -> Kind:
    top = max(sorted(counts), key=lambda kind: counts[kind])
    return top if counts[top] > counts[own] else own


def _key(words: Sequence[str], name: Name) -> Key:
    return (name_stem(words[name.first][name.cut :]), *words[name.first + 1 : name.last + 1])


def _firms(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> frozenset[Key]:
    """The names of papers, firms and clubs that stand behind such a word."""
    heads = lexicon.words("ar", "media_heads.txt")
    out = set()
    for tokens, found in zip(sentences, names, strict=True):
        for name in found:
            at = name.first - 1
            at -= at > 0 and tokens.words[at] in OPENING_MARKS
            headed = at >= 0 and any(word in heads for word, _ in readings(tokens.words[at]))
            if name.kind == "organization" and headed:
                out.add(_key(tokens.words, name))
    return frozenset(out)


def _last_names(
    sentences: Sequence[Tokens], names: Sequence[Sequence[Name]], knowledge: Knowledge
) -> dict[str, set[str]]:
    """The last names of the people whom the article names in full, and what stands in front of each."""
    out: defaultdict[str, set[str]] = defaultdict(set)
    for tokens, found in zip(sentences, names, strict=True):
        for name in found:
            word = tokens.words[name.last]
            full = name.kind == "person" and name.last > name.first
            long = len(word) >= SHORTEST or _is_short_name(tokens, name.last, knowledge)
            if full and long and word not in completions():
                out[name_stem(word)].add(name_stem(tokens.words[name.last - 1]))
    return dict(out)


def _is_short_name(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a word of three letters is a last name and little else: Khan, Kim; but Ali is written like «on»."""
    word = tokens.words[k]
    given = word in lexicon.words("ar", "first_names.txt") or word in tokens.language.stop_words
    return len(word) == SHORTEST - 1 and not given and knowledge.names.get(word, "0")[0] > "0"


def _grown(tokens: Tokens, names: Sequence[Name], known: _Known, taken: set[int]) -> list[Name]:
    """The names of a sentence, a person or an organization as long as elsewhere in the article."""
    words = tokens.words
    out = {name.first: name for name in names}
    for name in names:
        if name.kind not in ("person", "organization") or out.get(name.first) is not name:
            continue
        stem = name_stem(words[name.first][name.cut :])
        for length in known.lengths.get(stem, ()):
            last = name.first + length - 1
            if last <= name.last:
                break
            kind = known.kinds.get((stem, *words[name.first + 1 : last + 1]))
            if kind != name.kind or last >= len(words) or not taken.isdisjoint(range(name.first, last + 1)):
                continue
            inner = [out[k] for k in range(name.first + 1, last + 1) if k in out]
            if all(n.kind in (name.kind, "place") and n.last <= last for n in inner):
                for n in inner:
                    del out[n.first]
                out[name.first] = Name(name.kind, name.first, last, name.cut)
                break
    return list(out.values())


# What a name may begin with in a word, by which an article's names are looked for in each of its sentences.
_STEMS: Remembered[str, tuple[str, ...]] = Remembered(
    lambda word: tuple([name_stem(rest) for rest, _ in readings(word)])
)


def _missed(tokens: Tokens, known: _Known, used: set[int]) -> Iterator[Name]:
    """The names of the article that stand in a sentence without having been found there.

    Args:
        tokens: The sentence.
        known: What the article's names are known by.
        used: The tokens that no such name may hold; those of each name that is found are added.
    """
    words = tokens.words
    first = known.lengths.keys()
    for i in [i for i, word in enumerate(words) if not first.isdisjoint(_STEMS[word])]:
        word = words[i]
        if i in used or not word[0].isalpha():
            continue
        for rest, cut in readings(word):
            if key := _repeated(tokens, i, rest, known, used):
                yield Name(known.kinds[key], i, i + len(key) - 1, cut)
                used.update(range(i, i + len(key)))
                break


def _is_meant(tokens: Tokens, name: Name, model: crf.Model) -> bool:
    """Whether one word that is a name elsewhere may be one where it stands, by what the tagger sees there.

    The club *al-Masri* plays, and the Egyptian team is no club: a word with the article needs more for a body.
    """
    if name.first < name.last:
        return True
    word = tokens.words[name.first][name.cut :]
    body = name.kind == "organization" and (
        word.startswith("ال") or tokens.words[name.first].startswith("لل")
    )
    return crf.lead(tokens.words, name.first, _TAG[name.kind], model) >= (_BODY_LEAD if body else 0)


def _repeated(tokens: Tokens, i: int, first: str, known: _Known, used: set[int]) -> Key | None:
    """The longest name of the article that opens at a word, read without the particles fused to it."""
    stem = name_stem(first)
    lengths = known.lengths.get(stem, ())
    if not lengths or first in tokens.language.stop_words or first not in (stem, f"ال{stem}"):
        return None  # or a particle is still in front
    definite = first.startswith("ال")
    for length in lengths:
        end = i + length
        key = (stem, *tokens.words[i + 1 : end])
        if len(key) < length or key not in known.kinds or not used.isdisjoint(range(i, end)):
            continue
        # «The Island» is a channel, and an island none.
        if (key, definite) not in known.definite and not is_known(f"ال{first}"):
            continue
        if len(key) > 1 or known.kinds[key] != "place" or is_known(first) or not definite:
            return key
    return None


def _spreads(key: Key, kind: Kind, knowledge: Knowledge) -> bool:
    """Whether a name is found again by its words alone; one word may mean another thing elsewhere."""
    if len(key) > 1:
        return True
    code = knowledge.names.get(key[0])
    if len(key[0]) < SHORTEST:
        return kind == "person" and code is not None and code[0] >= SOMETIMES and max(code[1:]) == "0"
    at = _CODE[kind]
    return code[at] > "0" if code else key[0] not in knowledge.clusters
