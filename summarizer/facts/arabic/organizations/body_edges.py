"""What the finders leave at the edges of an organization's name that is none of it, and what is no name at all."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ALL_POSSESSIVES, BARE_ARTICLES, readings
from summarizer.facts.arabic.name_parts import SERVANT, Name, name_links
from summarizer.facts.arabic.not_names import RELATIVE, is_common, is_listed_name
from summarizer.facts.arabic.organizations.body_purposes import is_governed
from summarizer.facts.arabic.organizations.organization_words import is_naming_adjective, topics
from summarizer.facts.arabic.people.adjectives import is_adjective, is_listed
from summarizer.facts.arabic.people.introduced_people import is_inflected
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.places import is_adjective_too, is_place
from summarizer.facts.arabic.saying import cue
from summarizer.facts.arabic.verb_forms import is_act, is_imperfect
from summarizer.facts.arabic.word_groups import TO_PRESS, body_words
from summarizer.facts.marks import CLOSING_MARKS, OPENING_MARKS
from summarizer.facts.tokens import Tokens

# So often in 11 million words of press a word is a common one, and no district's name; set by hand.
_COMMON = 100
_SHORTEST = 4  # letters of a body's one word behind a fused particle, unless a list has it; set by hand
_LONG_FUTURE = 5  # letters: a shorter word may be a name; set by hand
_FEWEST = 2  # words of a name that is left when an adjective is cut off
_CAPITAL = "العاصمه"
_REIGN = "العهد"  # to which the crown prince is heir
_MONARCH = "العاهل"
_PARTY = "حزب"  # of *the prime minister* is no name
_PEER = "نظير"  # «his counterparts» are no part of a body
_THEIRS = ("ها", "هم", "هن")  # pronouns of what «and» joins to a firm: Google *and its like*
_SAKE = "اجل"
_CITIZENSHIP = "المواطنه"  # written like «the citizen», her
_NORTH = ("شمال", "جنوب", "شرق", "غرب")
_DISTRICT = "مديريه"
_MOTHER = "ام"
_MOVEMENT = "حركه"
_IN_STATE = frozenset({"بالجمهوريه", "بالمملكه", "بالدوله"})  # the security *in the Republic of France*
_PEOPLE_ONLY = frozenset({"الاخوان"})  # a plural of people in bodies' names alone: the Muslim Brothers
_AGENCY, _NEWS = "وكاله", "انباء"


def trimmed_body(tokens: Tokens, name: Name) -> Name | None:
    """An organization without the adjectives, the clauses and the people behind its name.

    Args:
        tokens: The sentence.
        name: What was found; anything but an organization stays as it is.

    Returns:
        The name as it is, a shorter one, a person or a district taken for one, or None where it is no name.
    """
    if name.kind != "organization" or _is_led_by(tokens.words, name):
        return name if name.kind != "organization" else Name("person", name.first + 1, name.last)
    words = tokens.words
    first, last = name.first, name.last
    head = words[first][name.cut :]
    head = f"ال{head.removeprefix('ال')}" if words[first][: name.cut].endswith("لل") else head
    for k in range(first + 1, last + 1):
        if _is_outside(tokens, k, head, last + 1):
            last = k - 1
            break
    heads = lexicon.words("ar", "organization_heads.txt")
    while last - first >= _FEWEST and words[last] in lexicon.words("ar", "body_epithets.txt"):
        if any(rest in heads and not rest.startswith("ال") for rest, _ in readings(words[last - 1])):
            break  # the forces *of the opposition*
        last -= 1
    if (first == last and name.cut and _is_cut_off(head)) or _is_his(tokens, name):
        return None
    if _is_no_body(words, first, last, head, cut_short=last < name.last):
        return None
    if last == first + 1 and head == _MOTHER and is_listed_name(words[last]):
        return Name("person", first, last, name.cut)
    if last == first + 1 and head == _DISTRICT and _is_district(words[last]):
        return Name("place", last, last)
    return name if last == name.last else Name(name.kind, first, last, name.cut)


def _is_his(tokens: Tokens, name: Name) -> bool:
    """Whether a body's noun has a pronoun, which is written like a feminine ending: *his company*, *its board*."""
    word = tokens.words[name.first][name.cut :]
    heads = lexicon.words("ar", "organization_heads.txt")
    several = name.first < name.last
    return several and tokens.raw(name.first).endswith("ه") and not heads.isdisjoint((word, word[:-1]))


def with_ending(tokens: Tokens, name: Name, used: Collection[int]) -> Name:
    """A firm or a body with what goes on with its name: Total *Energies*, *agency* of news, tourism *and trade*."""
    at = name.last + 1
    before = tokens.words[name.first - 1] if name.first else ""
    if name.kind == "organization" and tokens.words[name.first] == _NEWS and name.first - 1 not in used:
        cut = next((cut for rest, cut in readings(before) if rest == _AGENCY), None)
        return name if cut is None else Name(name.kind, name.first - 1, name.last, cut)
    if name.kind != "organization" or at >= len(tokens) or at in used:
        return name
    if _is_second_field(tokens, name):
        states = lexicon.words("ar", "demonyms.txt")
        own = at + 1 < len(tokens) and at + 1 not in used and is_naming_adjective(tokens.words[at + 1])
        return Name(name.kind, name.first, at + (own and tokens.words[at + 1] not in states), name.cut)
    ends = tokens.words[at] in lexicon.words("ar", "firm_endings.txt")
    return Name(name.kind, name.first, at, name.cut) if ends else name


def _is_second_field(tokens: Tokens, name: Name) -> bool:
    """Whether «and» joins to the field a body works in a second one: the union of foods *and drinks*."""
    words, at = tokens.words, name.last + 1
    field, noun = words[name.last], words[at][1:]
    if not words[at].startswith("وال") or len(noun) <= _SHORTEST or not field.startswith(BARE_ARTICLES):
        return False
    if (name.last > name.first + 1 and not field.startswith("لل")) or name.last == name.first:
        return False
    head = words[name.first][name.cut :]
    head = f"ال{head}" if words[name.first][: name.cut].endswith("لل") else head
    heads = lexicon.words("ar", "institution_guild_heads.txt", "organization_list_heads.txt")
    bare = f"ال{field[2:]}"
    if (
        head not in heads
        or is_adjective(bare)
        or is_place(bare)
        or (bare in _people()) != (noun in _people())
    ):
        return False
    bodies = noun.endswith("ات") and f"{noun[2:-2]}ه" in lexicon.words("ar", "organization_heads.txt")
    other = bodies or noun in _beside() or is_adjective(noun) or is_place(noun)
    # «*And asking of* them»: what a preposition belongs to is an act.
    after = words[at + 1] if at + 1 < len(words) else "."
    act = after != "في" and after in lexicon.words("ar", "prepositions.txt")
    return is_common(noun) and not (other or act)


@cache
def _beside() -> frozenset[str]:
    """Nouns behind «and» that are no field of work but others: the *government*, the *minister*, *which*."""
    lists = (
        "organization_heads",
        "body_neighbours",
        "speaking_things",
        "state_bodies",
        "roles",
        "roles_more",
        "humans",
        "demonyms",
    )
    return frozenset().union(RELATIVE, *(lexicon.words("ar", f"{name}.txt") for name in lists)) - topics()


def _is_leading(word: str) -> bool:
    leading = body_words("leading")
    return any(rest in leading for rest, _ in readings(word))


def _is_led_by(words: Sequence[str], name: Name) -> bool:
    """Whether «under the presidency» and who presides was taken for a body."""
    if name.last == name.first or not _is_leading(words[name.first]):
        return False
    return words[name.first + 1] == SERVANT or is_listed_name(words[name.first + 1])


def _is_future_behind(words: Sequence[str], k: int) -> bool:
    """Whether a verb of what will be stands behind a definite noun: the Treasury *will speak* with firms."""
    future = (
        words[k][:2] in ("سي", "ست", "سن") and len(words[k]) > _LONG_FUTURE and is_imperfect(words[k][1:])
    )
    return future and words[k - 1].startswith("ال") and not is_place(words[k])


def _is_outside(tokens: Tokens, k: int, head: str, end: int) -> bool:
    """Whether a name that stops at `end` ends in front of a word already.

    That is a preposition, a verb, a noun of the body's own, somebody who is named beside it.
    """
    word = tokens.words[k]
    if (
        word.startswith(_PEER)
        or word in RELATIVE
        or word in _IN_STATE
        or word in body_words("owned")
        or word in body_words("how often")
        or (word in TO_PRESS and _is_told_there(tokens, k) and not _is_guild(head.removeprefix("ال")))
        or _is_who_works(tokens.words, k, head)
        or _is_future_behind(tokens.words, k)
        or _is_led_in(word)
    ):
        return True
    on = tokens.words[k + 1] if k + 1 < len(tokens) else ""
    purpose = tokens.words[k - 1].startswith("لل") and on.startswith("ال") and not is_place(on)
    if on == _SAKE or purpose or is_governed(tokens.words, k):
        return False  # the league *for the sake of* democracy, the agency for coordination *in catastrophes*
    led_in = word in lexicon.words("ar", "prepositions.txt") and tokens.words[k - 1] not in name_links()
    if led_in and head in lexicon.words("ar", "organization_heads.txt"):
        return True  # «on», and not Ali behind «son of»
    heads = lexicon.words("ar", "organization_heads.txt", "organization_definite_heads.txt")
    if head.startswith("ال") and head in heads and _is_place_behind(tokens.words, k):
        return True
    if k + 1 == end and (_is_act_behind(tokens.words, k) or _is_by_its(tokens, k)):
        return True
    if word.endswith(("تا", "وا")) and is_imperfect(f"ت{word[:-2]}"):
        return True
    if not word.startswith("وال"):
        return False
    other = word[1:]
    before = tokens.words[k - 1]
    several = other.endswith("ين") and not before.endswith("ين") and other in _people()
    return not _is_guild(head) and before not in _people() and (other in _others() or several)


def _is_guild(head: str) -> bool:
    return head in lexicon.words("ar", "institution_guild_heads.txt")


def _is_told_there(tokens: Tokens, k: int) -> bool:
    """Whether a verb of saying stands in front of a token, so that it may be whom something is told."""
    return any(cue(tokens, j) is not None for j in range(k))


def _is_who_works(words: Sequence[str], k: int, head: str) -> bool:
    """Whether a definite plural of people is none of a body: officers of the ministry *who work* in the town."""
    word, before = words[k], words[k - 1]
    one = word.removesuffix("ين")
    plural = word.startswith("ال") and one != word and f"{one}ون" in vocabulary() and one in vocabulary()
    led = before.startswith(BARE_ARTICLES) and before not in _people() | _PEOPLE_ONLY
    led = led and f"ال{words[k - 2]}" not in _people()  # the *French* owners of firms
    return plural and led and head in lexicon.words("ar", "organization_heads.txt") and not _is_guild(head)


def _is_act_behind(words: Sequence[str], k: int) -> bool:
    """Whether a definite noun of an act stands behind a definite noun: decided the ministry *the closing*.

    What a body works in is closed by its article, and behind it stand adjectives only.
    """
    word, before = words[k], words[k - 1]
    act = is_act(word) and word not in topics() and not is_adjective(word)
    return act and before.startswith(BARE_ARTICLES) and not is_adjective(before) and is_common(word)


def _is_place_behind(words: Sequence[str], k: int) -> bool:
    """Whether a place stands behind a definite noun, which takes no genitive: urged the union *Moscow*."""
    word, before = words[k], words[k - 1]
    if word.startswith("ال") or not before.startswith(BARE_ARTICLES):
        return False
    return is_place(word) and not is_adjective_too(word) and word not in topics()


def _is_by_its(tokens: Tokens, k: int) -> bool:
    """Whether «by» and a noun of somebody's end a name: the central council *by its ending* it."""
    word = tokens.words[k]
    own = tokens.raw(k).endswith(ALL_POSSESSIVES) and (is_inflected(word[1:]) or is_common(word[1:]))
    return own and word[0] == "ب" and not is_place(word[1:])


def _is_led_in(word: str) -> bool:
    """Whether «by» is fused to a noun of the language that is no place and no field of work: *by* jailing."""
    rest, counts = word[1:], vocabulary()
    if (
        word[0] != "ب"
        or rest.startswith(("ال", "ل"))
        or is_place(rest)
        or not topics().isdisjoint((word, rest))
    ):
        return False
    return is_common(rest) and counts.get(rest, 0) > counts.get(word, 0) > 0


def _is_cut_off(head: str) -> bool:
    """Whether a body of no list is the rest of a short noun without its first letter: فتور is no «Tour»."""
    lists = ("agencies", "organizations", "clubs", "club_places")
    return len(head) < _SHORTEST and not any(head in lexicon.words("ar", f"{name}.txt") for name in lists)


@cache
def _people() -> frozenset[str]:
    """Plurals of people with the article: the journalists."""
    plurals = lexicon.words("ar", "human_plurals.txt")
    return frozenset(f"ال{word.removeprefix('ال')}" for word in plurals)


@cache
def _others() -> frozenset[str]:
    """Who may stand beside a body and be none of it: the *professor*, the *delegation*."""
    lists = ("roles", "humans")
    named = frozenset().union(*(lexicon.words("ar", f"{name}.txt") for name in lists))
    return (named | frozenset({"الوفد", "الوفود", "السلطات"})) - topics() - {_CITIZENSHIP}


def _is_no_body(words: Sequence[str], first: int, last: int, head: str, *, cut_short: bool) -> bool:
    """Whether what is left is a noun alone, or a noun with what every such body has or is."""
    if first == last:
        closed = last + 1 < len(words) and words[last + 1] in CLOSING_MARKS
        quoted = closed and first > 0 and words[first - 1] in OPENING_MARKS
        trade = not quoted and head in lexicon.words("ar", "trades.txt")
        alone = trade or head in lexicon.words("ar", "organization_heads.txt")
        # «The two delegations».
        pair = head.startswith("ال") and head.endswith(("ين", "ان")) and is_common(head[:-2])
        theirs = words[first][0] == "و" and words[first].endswith(_THEIRS)
        return pair or theirs or (alone and (cut_short or not head.startswith("ال")))
    after = words[first + 1]
    leading = _is_leading(words[first])
    if head == _PARTY and role_head(after) == (after, 0):
        return True
    if (
        head == _REIGN
        or words[last] in lexicon.words("ar", "superlatives_of_bodies.txt")
        or (leading and (after == _MONARCH or role_head(after) is not None))
    ):
        return True
    if last == first + 1 and (head, after) == (_AGENCY, _NEWS):
        return True  # its name stands in marks
    moved = head == _MOVEMENT and after in body_words("moved")
    if moved or (head in body_words("site") and after == "التواصل"):
        return True  # traffic, social media
    places = lexicon.words("ar", "places_of_any_country.txt")
    if last == first + 1 and after in places and head in lexicon.words("ar", "bodies_of_any_place.txt"):
        return True
    indefinite = not head.startswith("ال") and head in lexicon.words("ar", "organization_heads.txt")
    seated = after[:1] == "ب" and (after[1:] in places or after[1:] == _CAPITAL)  # a court *in the capital*
    if indefinite and (seated or _is_other_noun(after)):
        return True
    if not indefinite or after.startswith(("ال", *_NORTH)) or is_place(after):
        return False
    # «The board *of great* scholars» has its genitive.
    adjective = is_listed(f"ال{after}") and not (last > first + 1 and words[first + 2].startswith("ال"))
    return adjective or is_imperfect(after)


def _is_other_noun(word: str) -> bool:
    """Whether «and» with an indefinite noun stands behind a noun that needs a name: a university *and stations*."""
    plain = word[0] == "و" and not word.startswith("وال") and len(word) > _SHORTEST
    return plain and is_common(word[1:]) and not is_listed_name(word)


def _is_district(word: str) -> bool:
    """Whether what stands behind the word for a district and a directorate is a district's name: *Hayran*."""
    bare = word.removeprefix("ال")
    if not word.isalpha() or word in topics() or bare in topics():
        return False
    body = any(f"ال{bare}" in lexicon.words("ar", f"{name}.txt") for name in ("speaking_things", "humans"))
    people = f"ال{bare}" in _people()
    return not (body or people) and max(vocabulary().get(rest, 0) for rest, _ in readings(word)) < _COMMON
