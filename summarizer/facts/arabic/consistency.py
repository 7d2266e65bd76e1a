"""The same words mean the same all over an article: kinds settled by majority, names found again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from corpus import Remembered
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import is_definite, readings
from summarizer.facts.arabic.places import is_known, is_place
from summarizer.facts.arabic.saying import bare
from summarizer.facts.arabic.tagged_names import COMPLETIONS, FATHER, Name, name_links
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.mention import Kind
from summarizer.facts.tagger import crf
from summarizer.facts.tagger.features import Knowledge, name_stem
from summarizer.facts.tokens import Tokens

Key = tuple[str, ...]
_OPEN = '«“"‹„'
# More than any majority: what stands behind «the newspaper» is one.
_CERTAIN = 1000
_SHORTEST = 4
_OFTEN = 2
# From this bin of `Knowledge.names` on the press mostly uses a word for people.
_MOSTLY = "2"
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
        _part(tokens, found, firm, lasts, knowledge) for tokens, found in zip(sentences, names, strict=True)
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
    return _Known(counts, kinds, lengths, definite, whole)


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
            at -= at > 0 and tokens.words[at] in _OPEN
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
            long = len(word) >= _SHORTEST or _is_short_name(tokens, name.last, knowledge)
            if full and long and word not in COMPLETIONS:
                out[name_stem(word)].add(name_stem(tokens.words[name.last - 1]))
    return dict(out)


def _is_short_name(tokens: Tokens, k: int, knowledge: Knowledge) -> bool:
    """Whether a word of three letters is a last name and little else: Khan, Kim; but Ali is written like «on»."""
    word = tokens.words[k]
    given = word in lexicon.words("ar", "first_names.txt") or word in tokens.language.stop_words
    return len(word) == _SHORTEST - 1 and not given and knowledge.names.get(word, "0")[0] > "0"


def _part(
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
        fused = words[0][0] == "و" and not _names(words[0], knowledge)
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
        elif _are_full(words) and _is_behind_verb(tokens, name.first) and not _is_named_so(tokens, name):
            out += [
                Name("person", name.first, name.first + 1, name.cut),
                Name("person", name.last - 1, name.last),
            ]
        elif len(words) == 2 and _is_behind_verb(tokens, name.first) and _are_two(words, name.cut, lasts):
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
    given = _is_surely_given(word) or word in lexicon.words("ar", "given_names_definite.txt") | COMPLETIONS
    if given or word in FATHER or (k and words[k - 1] in ("عبد", *FATHER, *name_links())):
        return False
    family = word.startswith("ال") and word in lexicon.words("ar", "family_names.txt")
    return family or name_stem(word) in lasts


def _are_full(words: Sequence[str]) -> bool:
    """Whether four words are two people's given and last names: met *Naguib Mikati Saad Hariri*."""
    firsts = lexicon.words("ar", "first_names.txt")
    if len(words) != 4 or not (name_links() | FATHER).isdisjoint(words) or "عبد" in words:
        return False
    return words[2] in firsts and words[1] not in firsts


def _is_named_so(tokens: Tokens, name: Name) -> bool:
    """Whether an office in the accusative stands behind one man's long name: named *So-and-so as minister*."""
    after = tokens.words[name.last + 1] if name.last + 1 < len(tokens) else ""
    return after.endswith("ا") and after[:-1] in lexicon.words("ar", "roles.txt")


def _is_full_and_more(words: Sequence[str], cut: int, lasts: Mapping[str, Collection[str]]) -> bool:
    """Whether somebody's whole name and another's last one, both known, stand together: told *Guterres Trump*."""
    given, last, other = (name_stem(word) for word in (words[0][cut:], *words[1:]))
    known = given in lasts.get(last, ()) and bool(set(lasts.get(other, ())) - {last})
    return known and len(words[2]) >= _SHORTEST  # Kim Jong *Un* is one


def _is_behind_verb(tokens: Tokens, first: int) -> bool:
    word = bare(tokens.words[first - 1]) if first else ""
    return is_perfect(word) or is_imperfect(word) or word in lexicon.words("ar", "received.txt")


def _are_two(words: Sequence[str], cut: int, lasts: Mapping[str, Collection[str]]) -> bool:
    """Whether two last names that the article knows apart stand side by side: accused *Netanyahu Abbas*."""
    one, other = name_stem(words[0][cut:]), name_stem(words[1])
    given = words[0][cut:] in lexicon.words("ar", "first_names.txt")
    return not given and one in lasts and bool(set(lasts.get(other, ())) - {one})


def _names(word: str, knowledge: Knowledge) -> bool:
    """Whether a word, fused with «and» or not, is a given name or one the press uses for people."""
    first_names = lexicon.words("ar", "first_names.txt")
    code = knowledge.names.get(name_stem(word), "0")
    return code[0] > "0" or any(rest in first_names for rest, _ in readings(word))


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
    if len(key[0]) < _SHORTEST:
        return kind == "person" and code is not None and code[0] >= _MOSTLY and max(code[1:]) == "0"
    at = _CODE[kind]
    return code[at] > "0" if code else key[0] not in knowledge.clusters
