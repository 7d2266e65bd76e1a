"""Institutions in Arabic text whose names are built of common words, read by the grammar of the noun phrase.

A construct head takes a genitive: a definite noun, or an indefinite one with its own genitive; both take
adjectives, and what the institution is for stands behind «لـ». A single definite noun makes no name of a weak head:
«the committee of inquiry» is any, «the committee of rights and freedoms» is one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import UNJOINED_ARTICLES, readings
from summarizer.facts.arabic.places import is_place
from summarizer.facts.arabic.saying import bare, cue
from summarizer.facts.arabic.word_groups import body_words
from summarizer.facts.tokens import Tokens

# Words of a name behind its head, below which it is a common noun.
_FEWEST = 2
_SHORTEST = 4
_LONG = 6  # letters: a plural of people with its article has more
_TRADE = "تجاره"  # the chamber *of commerce and industry* of a town
# With the article it is a current of water or of thought, unless somebody leads it.
_THE_CURRENT = "التيار"
_TRAFFIC = "حركه"  # a movement, which is traffic too: the movement *of national exports*
_CENTRE = "مركز"  # whose studies make a name of any of them
_HIGHEST = frozenset({"الاعلي", "العليا"})
_ARMY = "جيش"


@cache
def institution_heads() -> frozenset[str]:
    """Every noun that may open the name of an institution."""
    names = ("heads", "weak_heads", "definite_heads", "people")
    listed = (lexicon.words("ar", f"institution_{name}.txt") for name in names)
    return frozenset({_THE_CURRENT}).union(body_words("movement"), *listed)


def read_institution(
    tokens: Tokens, i: int, head: str, taken: Collection[int], named: Mapping[int, int]
) -> int | None:
    """The last token of the institution whose first word, at `i`, reads as `head`; None where it is no name.

    Args:
        tokens: The sentence.
        i: Where the name begins.
        head: The normalised word there, without fused particles.
        taken: Tokens of dates.
        named: Tokens that the tagger or a list takes for part of a name, and the last token of that name.
    """
    if head in lexicon.words("ar", "institution_people.txt"):
        after = _after_person(tokens, i + 1, named)
        if after is not None:
            after += after + 1 < len(tokens) and tokens.words[after + 1] in lexicon.table(
                "ar", "ordinals.tsv"
            )
            return _purpose(tokens, _adjectives(tokens, after, taken), taken)
    weak = head in lexicon.words("ar", "institution_weak_heads.txt")
    if weak or head in lexicon.words("ar", "institution_heads.txt"):
        # Who is at the head of something is at the head of an institution: chairman *of the forum of strategies*.
        said = head not in body_words("any firm") and _says(tokens, i)
        headed = head not in body_words("any body") and (said or is_headed(tokens, i))
        last = _construct(tokens, i, head, taken, named, weak=weak and not headed)
        return last or _movement(tokens, i, head, taken, named)
    if head == _THE_CURRENT and (is_headed(tokens, i) or _says(tokens, i)):
        last = _adjectives(tokens, i, taken)
        last -= last > i + 1 and tokens.words[last] in lexicon.words("ar", "demonyms.txt")
        return last if last > i else None
    if head == _ARMY:
        return _movement(tokens, i, head, taken, named)
    if head in lexicon.words("ar", "institution_definite_heads.txt"):
        # Behind another definite noun it is that one's adjective: *organized* crime across borders.
        before = tokens.words[i - 1].removeprefix("و") if i else ""
        if before.startswith(UNJOINED_ARTICLES) and tokens.words[i].startswith("ال"):
            return None
        return _definite(tokens, i, taken)
    return None


def is_headed(tokens: Tokens, i: int) -> bool:
    """Whether an office stands right in front of a noun, with «to» between them or not: chairman *of the forum*."""
    return i > 0 and any(rest in body_words("head of body") for rest, _ in readings(tokens.words[i - 1]))


def _says(tokens: Tokens, i: int) -> bool:
    """Whether a verb of saying stands right in front of a noun: what says something is a body."""
    if i == 0 or tokens.words[i][0] in "بلك" or cue(tokens, i - 1) != "verb":
        return False
    return bare(tokens.words[i - 1]) not in body_words("said of things")


def _movement(
    tokens: Tokens, i: int, head: str, taken: Collection[int], named: Mapping[int, int]
) -> int | None:
    """The last token of a movement's name: its cause with the adjective of a party or what that is for.

    The *National* Salvation front, the loyalty bloc *to the resistance*; said *the Renaissance movement*.
    """
    at = i + 1
    if head not in body_words("movement") or at >= len(tokens) or at in taken or not _is_definite(tokens, at):
        return None
    last = _adjectives(tokens, at, taken)
    if last > at and tokens.words[last] in body_words("partisan") and head != _TRAFFIC:
        return last
    aim = tokens.words[at + 1] if at + 1 < len(tokens) and at + 1 not in taken else ""
    if aim.startswith("لل") and aim[2:] in body_words("cause"):
        return at + 1
    if head == _ARMY or not _says(tokens, i):
        return None  # «said the army *of occupation*»
    after = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    longer = at in named or at + 1 in named or after.startswith("ال")
    return None if longer or is_adjective_of_body(tokens.words[at]) else at


def _after_person(tokens: Tokens, at: int, named: Mapping[int, int]) -> int | None:
    """The last token of the person an institution is named after, his title in front: مستشفى الملك خالد."""
    titles = lexicon.words("ar", "named_after_titles.txt")
    if at + 1 >= len(tokens) or tokens.words[at] not in titles:
        return None
    return named.get(at + 1, at + 1 if tokens.words[at + 1][0].isalpha() else None)


def _construct(
    tokens: Tokens, i: int, head: str, taken: Collection[int], named: Mapping[int, int], *, weak: bool
) -> int | None:
    words = tokens.words
    at = i + 1
    # Indefinite genitives of the genitive: the syndicate of *owners of* buses.
    while (
        at < len(words) and at - i <= 2 and at not in taken and at not in named and _is_indefinite(tokens, at)
    ):
        at += 1
        at += at < len(words) and words[at] in body_words("second trade") and words[at - 1] == _TRADE
    if at >= len(words) or at in taken:
        return None
    guild = head in lexicon.words("ar", "institution_guild_heads.txt")
    if at in named and at == i + 1 and guild and _is_trade(f"ال{words[at].removeprefix('ال')}"):
        return named[at]  # the syndicate of *the doctors of Sudan*, who alone were taken for a body
    if at in named and at == i + 1 and head != "منتدي":
        # The authority of a country for something: what it is for ends the name.
        end = _purpose(tokens, named[at], taken)
        return end if end > named[at] else None
    if at in named and at > i + 1:
        # A company is called by what it does where: the oil company *of Kuwait*.
        court = head == "مجلس" and words[i + 1] == "قضاء"
        studies = head == _CENTRE and words[i + 1] in body_words("research")
        listed = head in lexicon.words("ar", "institution_places.txt")
        of_place = guild or court or listed or head == "شركه"
        # The centre of studies *of Arab Unity* is of whatever is named.
        return named[at] if studies or (of_place and is_place(words[at])) else None
    if not _is_definite(tokens, at) or (at > i + 1 and words[i + 1] in body_words("no genitive")):
        return None
    if at == i + 1 and guild and _is_trade(words[at]):
        return _of_trade(tokens, at, taken)
    last = _joined(tokens, _adjectives(tokens, at, taken), taken)
    if head.endswith("ه"):
        last = _own(words, at, last)
    end = _purpose(tokens, last, taken)
    own = head in body_words("any body") and last > at and words[last] in body_words("of assembly")
    own = own or (head == _CENTRE and words[i + 1] in body_words("research"))
    return None if end - i < _FEWEST or (weak and end == last and not own) else end


def _own(words: Sequence[str], at: int, last: int) -> int:
    """The last adjective that can be that of a feminine noun's genitive: behind a feminine one the next is its own.

    «The committee of legal affairs» has no masculine adjective; its *influential* chairman has.
    """
    for k in range(at + 2, last + 1):
        if words[k - 1].endswith("ه") and not words[k].endswith("ه") and not words[k].startswith("و"):
            return k - 1 if is_adjective_of_body(words[k - 1]) else last
    return last


def _is_trade(word: str) -> bool:
    """Whether a definite word is the people of a trade: farmers, judges."""
    if word in lexicon.words("ar", "human_plurals.txt"):
        return True
    # «The formation» is written like a plural.
    return (
        word.endswith("ين") and len(word) > _LONG and not (word.startswith("الت") and len(word) == _LONG + 1)
    )


def _of_trade(tokens: Tokens, at: int, taken: Collection[int]) -> int:
    """The last token of the institution of a trade: its country, as adjective of the people, and its field."""
    last = _adjectives(tokens, at, taken)
    while last + 1 < len(tokens) and last + 1 not in taken:
        word = tokens.words[last + 1]
        # The association of *united* depositors has an adjective of the people it is of.
        several = word.startswith("ال") and word.endswith("ين") and len(word) > _LONG
        if word not in body_words("peoples") and not several:
            break
        last += 1
    return _purpose(tokens, last, taken)


def _definite(tokens: Tokens, i: int, taken: Collection[int]) -> int | None:
    """A definite head with adjectives and what it is for: الهيئة العامة للرياضة."""
    last = _adjectives(tokens, i, taken)
    if last == i:
        return None
    end = _purpose(tokens, last, taken)
    demonyms = lexicon.words("ar", "demonyms.txt")
    if end == last and _is_seat(tokens, i, last + 1, taken):
        return last + 1
    if end == last and tokens.words[i].removeprefix("و") in body_words("for something"):
        return None
    if end == last:
        # Only adjectives: a proper name has one that is no nationality, and one that is.
        ordinals = lexicon.table("ar", "ordinals.tsv")
        own = [
            k
            for k in range(i + 1, last + 1)
            if tokens.words[k] not in demonyms and tokens.words[k] not in ordinals
        ]
        return last if last - i >= _FEWEST and own else None
    return end


def _is_seat(tokens: Tokens, i: int, at: int, taken: Collection[int]) -> bool:
    """Whether a court or the like at token `i` has its town at token `at`: the court of first instance *in* it."""
    if at >= len(tokens) or at in taken:
        return False
    head = next((rest for rest, _ in readings(tokens.words[i]) if rest.startswith("ال")), "")
    seated = head in lexicon.words("ar", "institution_seated_heads.txt")
    return seated and tokens.words[at][0] == "ب" and is_place(tokens.words[at][1:])


def _adjectives(tokens: Tokens, last: int, taken: Collection[int]) -> int:
    while last + 1 < len(tokens) and last + 1 not in taken and is_adjective_of_body(tokens.words[last + 1]):
        last += 1
    return last


def is_adjective_of_body(word: str) -> bool:
    """Whether a definite word is an adjective: by its form, by the lists, or by how the press uses it."""
    if word in lexicon.words("ar", "organization_ends.txt") or not word.startswith("ال"):
        return False
    if word.endswith(("ين", "ون")):
        return False  # of people: the ambassadors of the union *accredited* here
    return (
        word in lexicon.words("ar", "adjectives.txt")
        or word in lexicon.words("ar", "organization_adjectives.txt")
        or word in lexicon.words("ar", "demonyms.txt")
    )


def _joined(tokens: Tokens, last: int, taken: Collection[int]) -> int:
    """The last token of a second genitive: of rights *and freedoms*."""
    at = last + 1
    if at >= len(tokens) or at in taken or not tokens.words[at].startswith("وال"):
        return last
    topics = lexicon.words("ar", "organization_topics.txt")
    second, first = tokens.words[at][1:], tokens.words[last]
    # Two of a kind: both fields of work, or both of one shape.
    alike = (second in topics and first in topics) or second[-2:] == first[-2:] == "ات"
    return _adjectives(tokens, at, taken) if alike else last


def _purpose(tokens: Tokens, last: int, taken: Collection[int]) -> int:
    """The last token of what an institution is for: لكرة القدم, للطاقات النظيفة, للحقوق والحريات."""
    words = tokens.words
    at = last + 1
    if at >= len(words) or at in taken or len(words[at]) < _SHORTEST or words[at][0] != "ل":
        return last
    if words[at].startswith("لل"):
        full = "ال" + words[at][2:]
        if _opens(full) or is_place(full) or full in lexicon.words("ar", "humans.txt"):
            return last
        end = _second(tokens, _adjectives(tokens, at, taken), taken)
        # «For obtaining» is what is done; a field of work is listed, or has an adjective or a second beside it; and
        # what is the highest council of anything is one.
        highest = words[last] in _HIGHEST and last > 0 and words[last - 1] in body_words("council")
        return end if end > at or highest or full in lexicon.words("ar", "organization_topics.txt") else last
    noun = words[at][1:]
    topics = lexicon.words("ar", "organization_topics.txt")
    known = noun in topics or (_is_stately(words[last]) and _is_work(noun))
    if known and at + 1 < len(words) and at + 1 not in taken and _is_definite(tokens, at + 1):
        return _second(tokens, _adjectives(tokens, at + 1, taken), taken)
    return last


def _is_stately(word: str) -> bool:
    return word in body_words("stately") or word in lexicon.words("ar", "demonyms.txt")


def _is_work(word: str) -> bool:
    """Whether a noun may be the field of an institution's work: *smelting* of metals; no office, body or person."""
    lists = ("purposes_left_out", "organization_heads", "roles", "humans", "prepositions")
    return (
        len(word) > 2
        and word[0] != "ي"
        and not any(word in lexicon.words("ar", f"{name}.txt") for name in lists)
    )


def _second(tokens: Tokens, last: int, taken: Collection[int]) -> int:
    """The second of two purposes: for rights *and freedoms*."""
    at = last + 1
    # Another body is no purpose: «for the Olympic games *and the authorities*».
    bodies = lexicon.words("ar", "speaking_things.txt")
    if at < len(tokens) and at not in taken and tokens.words[at].startswith("وال"):
        return last if tokens.words[at][1:] in bodies else _adjectives(tokens, at, taken)
    return last


def _opens(word: str) -> bool:
    heads = lexicon.words("ar", "organization_definite_heads.txt")
    return word in heads or word in lexicon.words("ar", "roles.txt")


def _is_definite(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    if not word.startswith("ال") or len(word) <= _SHORTEST or word in tokens.language.stop_words:
        return False
    ends = lexicon.words("ar", "organization_ends.txt")
    return word not in ends and word not in lexicon.words("ar", "roles.txt")


def _is_indefinite(tokens: Tokens, at: int) -> bool:
    """Whether a word may be an indefinite noun between a head and its definite genitive."""
    word = tokens.words[at]
    if len(word) < 3 or not word[0].isalpha() or word.startswith("ال") or word[0] in "ول":
        return False
    if word in tokens.language.stop_words or word in tokens.language.reporting_verbs:
        return False
    if f"ال{word}" in lexicon.words("ar", "demonyms.txt"):
        return False  # «a Tunisian court»
    following = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    return following.startswith("ال") or following[:1].isalpha()
