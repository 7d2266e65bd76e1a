"""The subject of a verb of saying: a candidate behind it or in front of it, or a noun that nobody is named by."""

from __future__ import annotations

from collections.abc import Sequence

from corpus import get_language, vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ALL_POSSESSIVES, readings, written
from summarizer.facts.arabic.date_words import classes
from summarizer.facts.arabic.name_parts import name_links
from summarizer.facts.arabic.people.adjectives import goes_with, is_adjective
from summarizer.facts.arabic.people.given_names import is_given
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.saying import bare, cue, tells_whom, verb_gender
from summarizer.facts.arabic.speech.name_behind import with_name_behind
from summarizer.facts.arabic.speech.no_sources import asks_not_to
from summarizer.facts.arabic.speech.source import Source, is_feminine, source_noun
from summarizer.facts.arabic.verb_forms import is_imperfect, is_perfect
from summarizer.facts.tokens import Tokens

_VERB_GAP = 3  # tokens behind a verb within which its subject stands: said *the company «So*»
_LONG_NOUN = 7  # letters of a noun of an act: الاعتزال
_GIVEN = 2  # names in front of a last name
_SHORTEST = 4  # letters of a noun with the article; set by hand
_OF_WHOM = 10  # tokens from a document to what it says, whose it is between them; set by hand
_FROM = 3  # tokens from a document to «by»
_FARTHEST_WORD = 5  # words of what an indefinite noun is of; set by hand
# Prepositions with a pronoun, which may stand between a verb and its subject.
_LIGHT = frozenset(
    f"{particle}{pronoun}"
    for particle in ("علي", "الي", "في", "ب", "ل", "عن", "من", "مع")
    for pronoun in ("ه", "ها", "هم", "نا")
)
# «Where» and «as»: the verb behind them has the subject of the main clause.
_WHERE = frozenset({"حيث", "اذ"})
# A verb may take one of these to its «that»: pointed *to* that.
_TO = frozenset({"الي", "علي"})
_IN = "في"
# «In *the same* statement» stands between a verb and its subject.
_SAME_ONE = frozenset({"هذا", "هذه", "ذات", "نفس", "ذاته", "نفسه", "ذاتها", "نفسها"})
# How something is said, and no noun: «added *in all* clarity».
_IN_ALL = frozenset({"بكل"})
# A noun that begins like a particle is so many times as common as what would be left of it.
_FEW_WORDS = 3  # of a noun, whose it is and its adjective: foreign *means of information*; set by hand
_RARER = 4
# «*As for* So-and-so, *then* he said».
_AS_FOR, _FOR_THEN = frozenset({"أما", "وأما"}), "فقد"


def behind_verb(tokens: Tokens, sources: Sequence[Source], k: int, limit: int) -> Source | None:
    """The subject of a verb of saying at `k`: right behind it, behind an aside, or a definite noun."""
    told = verb_gender(tokens, k)
    start = _past_setting(tokens, _past_outlet(tokens, sources, k))
    for source in sources:
        if not k < source.first < limit or source.governed:
            continue
        if source.first == k + 1 and not _agrees(told, source.gender) and source.person is None:
            break  # «*moving* the embassy» is written like «relayed»
        between = tokens.words[start : source.first]
        near = source.first == start or (
            source.first <= k + _VERB_GAP and _is_light(tokens, k + 1, source.first) and not closes(between)
        )
        named = _with_given(tokens, source, start, plain=bare(tokens.words[k]) in _speech_only())
        if named and named.last < limit:
            return named
        if near or (_is_aside(tokens, k + 1, source.first) and not closes(between)):
            return source if source.last < limit else None
        break
    if start > k + 1 and tokens.words[k + 1] != _IN:
        return None
    described = _definite(tokens, k, limit) or _indefinite(tokens, k, limit)
    people = [s.person for s in sources if s.person and s.last < limit]
    ends = {s.last for s in sources if s.rank == 0 and s.person is None}
    return described and with_name_behind(tokens, described, people, ends)


def _past_setting(tokens: Tokens, k: int) -> int:
    """The token behind what ties a sentence to the one before: «holds, *in this context*, So-and-so»."""
    words = tokens.words[k : k + 3]
    return k + 3 if len(words) == 3 and words[0] == _IN and not _SAME_ONE.isdisjoint(words[1:]) else k


def _with_given(tokens: Tokens, source: Source, start: int, *, plain: bool) -> Source | None:
    """A last name with the names in front of it that are common words: said *Ramadan Misbah* So-and-so."""
    between = tokens.words[start : source.first]
    alone = source.person is not None and source.person.first == source.first == source.last
    if not plain or not alone or not 1 <= len(between) <= _GIVEN or between[0] in name_links():
        return None
    if not is_given(between[0]):
        return None
    stops, small = tokens.language.stop_words, lexicon.words("ar", "prepositions.txt")
    if any(
        not w.isalpha() or w.startswith("ال") or w in stops or w in small or role_head(w) for w in between
    ):
        return None
    text = written(tokens, start, source.last, 0)
    return Source(start, source.last, text, 0, source.gender, source.person)


def _speech_only() -> frozenset[str]:
    return lexicon.words("ar", "speech_only_verbs.txt")


def _past_outlet(tokens: Tokens, sources: Sequence[Source], k: int) -> int:
    """The token behind a verb of saying, or behind the outlet that is told: «*told the agency* the director»."""
    outlet = next((s for s in sources if s.first == k + 1), None)
    told = outlet is not None and outlet.governed and tokens.words[k + 1].startswith("ل")
    return outlet.last + 1 if outlet is not None and told and not outlet.person else k + 1


def _is_light(tokens: Tokens, first: int, end: int) -> bool:
    """Whether between a verb and its subject stand only marks, particles, titles and adverbs."""
    listed = lexicon.words("ar", "honorifics.txt", "ranks.txt", "organization_heads.txt", "media_heads.txt")
    light = (tokens.language.stop_words, _LIGHT, listed)
    between = tokens.words[first:end]
    heavy = (word for word in between if word[0].isalpha() and not any(word in own for own in light))
    return all(map(_is_manner, heavy)) and not _is_where(between)


def _is_manner(word: str) -> bool:
    """Whether a word is an indefinite accusative, which tells how something is said: *laughing*."""
    return word.endswith("ا") and len(word) > _SHORTEST and not word.startswith("ال")


def _is_where(between: Sequence[str]) -> bool:
    """Whether words in front of a name tell where something was said: wrote *on the site of* the radio."""
    heads = lexicon.words("ar", "organization_heads.txt", "media_heads.txt")
    nouns = [word for word in between if word[0].isalpha()]
    return len(nouns) > 1 and nouns[-1] in heads and nouns[-2] in lexicon.words("ar", "prepositions.txt")


def closes(between: Sequence[str]) -> bool:
    """Whether what is said has begun: behind «that» or a colon nobody speaks any more."""
    return ":" in between or any(word in _complementizers() for word in between)


def _complementizers() -> frozenset[str]:
    return get_language("ar").complementizers


def _is_aside(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a verb and its subject are parted by an aside: between commas, or opened by a preposition."""
    words = tokens.words
    if any(cue(tokens, j) in ("verb", "relay") for j in range(first, end)):
        return False
    prepositions = lexicon.words("ar", "prepositions.txt")
    opens = words[first] == "،" or words[first] in prepositions or words[first] in ("امس", "اليوم")
    return opens and end - first <= 12 and words[end - 1] == "،"


def _definite(tokens: Tokens, verb: int, limit: int) -> Source | None:
    """The definite noun right behind a verb of saying, with its adjectives: «the federation said»."""
    told_him = tells_whom(tokens.words[verb])  # «*answered me* the gardener»
    plain = told_him or bare(tokens.words[verb]) in lexicon.words("ar", "plain_verbs.txt")
    last = verb
    words = tokens.words
    gender = "f" if verb + 1 < limit and is_feminine(tokens.raw(verb + 1)) else ""
    while last + 1 < limit and last - verb < 3 and words[last + 1].startswith("ال"):
        word = words[last + 1]
        if len(word) <= _SHORTEST or word in tokens.language.stop_words or word in classes():
            break
        if last == verb and bare(words[verb]) not in _speech_only() and _is_act(tokens, word, last + 2):
            return None  # «announced *his retirement*»
        if last > verb and not goes_with(words[verb + 1], gender or "m", word):
            break
        last += 1
    if last == verb:
        return None
    told = verb_gender(tokens, verb)
    if told == "m" and gender == "f":
        return None
    one = words[verb + 1].removesuffix("ون")
    several = one != words[verb + 1] and _is_person(one)
    if (
        not plain
        and not several
        and not (_that_follows(tokens, verb, last, limit) and told == (gender or "m"))
    ):
        return None  # «criticized the policy»: it may as well be what is spoken of; but «shows the article *that*»
    # «Hold *the supporters* that …. And *he* added»: one does not go on for several.
    return Source(verb + 1, last, written(tokens, verb + 1, last, 0), 2, "p" if several else gender)


def _is_person(one: str) -> bool:
    """Whether a definite noun is one of people: its plural on -un is, where the press has it on -in as well."""
    plural = len(one) > _SHORTEST and f"{one}ين" in vocabulary()
    return plural or role_head(one) is not None or one in lexicon.words("ar", "humans.txt")


def _is_act(tokens: Tokens, word: str, behind: int) -> bool:
    """Whether a definite noun is that of an act by its form, as retirement is, and «that» is not behind it."""
    after = tokens.words[behind] if behind < len(tokens) else ""
    form = word.startswith("الا") and len(word) >= _LONG_NOUN and word[-2] == "ا"
    return form and after not in tokens.language.complementizers and source_noun(word) is None


def _that_follows(tokens: Tokens, verb: int, last: int, limit: int) -> bool:
    """Whether behind a noun comes what its verb says: the table *pointed out that*; but «told *the judge that*»."""
    words = tokens.words
    at = last + 1 + (words[last + 1 : last + 2] != [] and words[last + 1] in _TO)
    return (
        at < limit
        and words[at] in tokens.language.complementizers
        and words[at][0] != "ب"  # «described the march as being»
        and bare(words[verb]) not in lexicon.words("ar", "telling_verbs.txt")
    )


def _indefinite(tokens: Tokens, verb: int, limit: int) -> Source | None:
    """Somebody without a name right behind a plain verb of saying: «said *a retired policeman*»."""
    words, at = tokens.words, verb + 1
    plain = bare(words[verb])
    if at >= limit or not _is_bare_noun(tokens, at):
        return None
    # «Hold *analysts* that»: those who are several hold it, whatever the verb.
    one = words[at].removesuffix("ون")
    several = (
        role_head(one) == (one, 0)
        if one != words[at]
        else words[at] in lexicon.words("ar", "human_plurals.txt")
        or (words[at].endswith("ات") and role_head(words[at].removesuffix("ات")) is not None)
    )
    if several and words[at + 1] in tokens.language.complementizers:
        return Source(at, at, tokens.raw(at), 1, "m")
    things = _several_things(tokens, verb, limit)
    if things:
        return things
    if plain not in lexicon.words("ar", "plain_verbs.txt"):
        return None
    human = f"ال{words[at]}" in lexicon.words("ar", "humans.txt") or words[at] in lexicon.words(
        "ar", "human_plurals.txt"
    )
    if asks_not_to(tokens, at):
        return None
    if not human and (plain not in _speech_only() or tokens.raw(at).endswith(ALL_POSSESSIVES)):
        return None  # «confirmed the adoption of», «followed *their pursuit*»: it may be what is spoken of
    last = at
    while last + 1 < limit and last - at < 2 and _is_bare_noun(tokens, last + 1):
        last += 1
    # What it is of: said *the team of the* centre, *the ministers of* European affairs.
    while last + 1 < limit and last - at < _FARTHEST_WORD and _is_definite_noun(tokens, last + 1):
        if words[last].startswith("ال") and not (
            is_adjective(words[last + 1]) or words[last + 1].startswith("وال")
        ):
            break
        last += 1
    return Source(at, last, written(tokens, at, last, 0), 1, "f" if is_feminine(tokens.raw(at)) else "")


def _several_things(tokens: Tokens, verb: int, limit: int) -> Source | None:
    """Things with a feminine adjective between a feminine verb and «that»: «mentioned *foreign papers* that»."""
    last = verb + 1
    while last + 1 < limit and last - verb < _FEW_WORDS and _is_bare_noun(tokens, last + 1):
        last += 1
    # «She confirmed *the need that*»: a noun without an adjective may as well be what is spoken of.
    described = last > verb + 1 and is_adjective(tokens.words[last]) and is_feminine(tokens.raw(last))
    that = tokens.words[last + 1 : last + 2]
    follows = that != [] and that[0] in tokens.language.complementizers and that[0][0] != "ب"
    if not described or not follows or verb_gender(tokens, verb) != "f":
        return None
    return Source(verb + 1, last, written(tokens, verb + 1, last, 0), 1, "f")


def unnamed(tokens: Tokens, at: int, limit: int) -> Source | None:
    """Whoever is told at a token by what he is alone: relayed from *an eye witness*, from *residents*."""
    if at >= limit:
        return None
    word = tokens.words[at]
    one = word.removesuffix("ين")
    people = (
        word in lexicon.words("ar", "human_plurals.txt")
        or f"ال{word}" in lexicon.words("ar", "humans.txt")
        or (one != word and role_head(one) is not None)
    )
    if not people and word not in lexicon.words("ar", "unnamed_sources.txt"):
        return None
    goes_on = at + 1 < limit and _is_bare_noun(tokens, at + 1)
    last = at + (
        goes_on and not tokens.raw(at + 1).endswith(ALL_POSSESSIVES)
    )  # an *eye* witness; «their words that»
    return Source(at, last, written(tokens, at, last, 0), 1, "f" if is_feminine(tokens.raw(at)) else "")


def _is_definite_noun(tokens: Tokens, k: int) -> bool:
    word = tokens.words[k]
    return (
        word.startswith(("ال", "وال"))
        and len(word) > _SHORTEST
        and word not in tokens.language.stop_words
        and word not in classes()
        and cue(tokens, k) is None
    )


def _is_bare_noun(tokens: Tokens, k: int) -> bool:
    """Whether a word is an indefinite noun or adjective and no particle, adverb, date or verb of saying."""
    word = tokens.words[k]
    if (
        not word.isalpha()
        or len(word) < _SHORTEST - 1
        or word.startswith("ال")
        or word[-1] == "ا"
        or cue(tokens, k)
    ):
        return False
    if (
        word in tokens.language.stop_words
        or word in lexicon.words("ar", "prepositions.txt")
        or word in lexicon.words("ar", "relations.txt")
        or word in classes()
        or word in _IN_ALL
        or is_place(word)
    ):
        return False
    counts = vocabulary()
    return not any(cut and counts.get(rest, 0) > counts.get(word, 0) / _RARER for rest, cut in readings(word))


def before_verb(tokens: Tokens, sources: Sequence[Source], k: int) -> Source | None:
    """The subject in front of a verb of saying at `k`.

    A verb that «and» joins to the one before has that one's subject, the first of the sentence; else the nearest.
    """
    gender = verb_gender(tokens, k)
    report = _document_that(tokens, sources, k)
    if report and _agrees(gender, report.gender):
        return report
    left = [s for s in sources if s.last < k and not s.governed and _agrees(gender, _shown(s))]
    if not left:
        return None
    turned = _turned_to(tokens, left, k)
    if turned:
        return turned
    joined = tokens.words[k][0] in "وف" and bare(tokens.words[k]) != tokens.words[k]
    verb = tokens.words[left[-1].first - 1] if left[-1].first else ""
    if joined and left[-1].last + 1 == k and _is_relative(verb):
        return left[-1]  # «which *the agency* refused and called»
    if joined or cue(tokens, k) == "participle" or (k and tokens.words[k - 1] in _WHERE):
        people = [s for s in left if s.rank < 2] or left
        return people[0]
    return min(left, key=lambda s: (s.rank == 2, -s.first))


def _turned_to(tokens: Tokens, left: Sequence[Source], k: int) -> Source | None:
    """To whom a sentence turns whose verb has «for» in front: *as for So-and-so*, head of the centre, he said."""
    if tokens.words[k - 1] != _FOR_THEN and not tokens.words[k].startswith("ف"):
        return None
    at = next((j for j in range(k) if tokens.raw(j) in _AS_FOR), None)
    return None if at is None else next((s for s in left if at < s.first <= at + 2), None)


def _shown(source: Source) -> str:
    """The gender that a source shows; a document of one word that is not feminine is masculine: *the text*."""
    one = get_language("ar").normalize(source.text) in lexicon.words("ar", "issued_documents.txt")
    return source.gender or ("f" if is_feminine(source.text) else "m") * one


def _document_that(tokens: Tokens, sources: Sequence[Source], k: int) -> Source | None:
    """The document that a clause right behind whom it is of tells of: a report by the programme *that says*."""
    words = tokens.words
    if not is_imperfect(words[k]) or words[k][0] in "وف":
        return None
    found = next((s for s in reversed(sources) if k - _OF_WHOM <= s.first < k and s.rank == 2), None)
    if found is None or found.text.startswith("ال") or found.last == k - 1:
        return None
    between = words[found.last + 1 : k]
    whole = all(word.isalpha() for word in between) and "عن" in between[:_FROM]
    return Source(found.first, k - 1, found.text, 2, found.gender) if whole else None


def _is_relative(word: str) -> bool:
    """Whether a word is a verb, maybe with the pronoun of what a relative clause is about: refused *it*."""
    return any(is_perfect(form) or is_imperfect(form) for form in (word, word.removesuffix("ه")))


def _agrees(one: str, other: str) -> bool:
    return {one, other} != {"f", "m"}
