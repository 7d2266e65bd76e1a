"""Last names alone in French and English text: of people whom an article has named in full, or who speak in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capital_runs import runs
from summarizer.facts.latin.names.capitals import is_capital, is_national
from summarizer.facts.latin.names.gazetteer import is_people, place_at, tells_whence
from summarizer.facts.latin.names.name_kinds import is_of_several
from summarizer.facts.latin.names.names import Name, last_of
from summarizer.facts.latin.names.offices import is_office_noun
from summarizer.facts.latin.numbers.numerals import numerals
from summarizer.facts.latin.saying import saying_verbs
from summarizer.facts.latin.word_groups import body_words, name_words, people_words
from summarizer.facts.marks import APOSTROPHES, CLOSING_QUOTES, OPENING_QUOTES
from summarizer.facts.tokens import Tokens

# What ends a quotation in front of who says it.
_CLOSING = CLOSING_QUOTES | {","}
_MOST_PARTS = 3  # words of a name behind its first; set by hand
_SHORTEST_FIRM = 3  # letters; shorter words at the beginning of a firm's name are no names alone; set by hand
_HAS = frozenset({"has", "had", "who", "a", "avait", "qui"})


def _with_first(tokens: Tokens, name: Name, used: Collection[int]) -> Name:
    """A last name with the capitalised word right in front of it, where that opens no sentence and is no title."""
    k = name.first - 1
    if k < 1 or k in used or not is_capital(tokens, k) or not tokens.words[k].isalpha():
        return name
    if tokens.is_among(k - 1, OPENING_QUOTES) and tokens.is_among(name.last + 1, CLOSING_QUOTES):
        return name  # dubbed “*Disco* Halvorsen”
    word, code = tokens.words[k], tokens.language.code
    other = tokens.language.stop_words | tokens.language.titles | lexicon.words(code, "roles.txt")
    # «last *Friday* Roe won», «in *March* Roe won», «fought *American* Roe»
    other |= (lexicon.table(code, "calendar.tsv").keys() | tokens.language.months.keys()) - _given(code)
    other |= name_words("opens a clause")  # «*Although* Roe won»
    none = word in other or is_people(tokens, k) or _is_acronym(tokens, k)
    return name if none else Name("person", k, name.last)


def _given(code: str) -> frozenset[str]:
    return lexicon.words(code, "first_names.txt")


def _is_acronym(tokens: Tokens, k: int) -> bool:
    """Whether a word in capitals in front of a name is an office or a body's: *MEC* Roe, no *JD* Roe, *ANN* ROE."""
    things = lexicon.words(tokens.language.code, "acronyms_of_things.txt")
    small = tokens.raw(k).isupper() and not tokens.raw(k + 1).isupper() and len(tokens.words[k]) > 1
    return small and (len(tokens.words[k]) > len("JD") or tokens.words[k] in things)


def _speaking(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> set[str]:
    """Last names no list knows, by a quotation's end in front of them and a verb of saying behind."""
    out = set()
    for tokens, found in zip(sentences, names, strict=True):
        verbs = saying_verbs(tokens.language.code)
        used = {k for name in found for k in range(name.first, name.last + 1)}
        things = lexicon.words(tokens.language.code, "speaking_things.txt")
        other = tokens.language.stop_words | tokens.language.titles | things | name_words("nobody")
        agencies = lexicon.words(tokens.language.code, "agencies.txt")
        for k in range(1, len(tokens) - 1):
            word = tokens.words[k]
            # «said *Australian* visitor Ann Roe»
            if k in used or word in other or not is_capital(tokens, k) or tells_whence(tokens, k):
                continue
            # «…», *Babic* said; «…», said *Babic*.
            # «said *Halvorsen* had» behind another clause's comma is no end of a quotation.
            closed = tokens.words[k - 2] in CLOSING_QUOTES or (
                k > 2 and tokens.words[k - 3] in CLOSING_QUOTES
            )
            inverted = k > 1 and tokens.words[k - 1] in verbs and tokens.words[k - 2] in _CLOSING and closed
            inverted = inverted and not is_capital(tokens, k + 1) and word not in agencies
            # «said *Harbour's* general secretary, Ann Roe»
            inverted = inverted and tokens.words[k + 1 : k + 3] not in (["'", "s"], ["’", "s"])
            inverted = inverted and not (tokens.words[k + 1] == "-" and tokens.touches(k + 1))
            # «“*People* cried”»: the mark that touches the word opens.
            ends = tokens.words[k - 1] in _CLOSING and not tokens.touches(k)
            if not inverted and not (ends and tokens.words[k + 1] in verbs):
                continue
            if not is_office_noun(tokens, k) and place_at(tokens, k) is None:
                out.add(word)
    return out


def _named_again(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> list[list[Name]]:
    """The names with people no list knows: two or three words with capitals of which the last comes alone again.

    «*Sinead Gallagher* won …»; «*Gallagher* says …»: no thing is called by its last word alone without an article.
    """
    alone = {
        tokens.words[first]
        for tokens in sentences
        if not tokens.heading
        for first, last in runs(tokens)
        if first == last and _may_be_alone(tokens, first)
    }
    out = []
    for tokens, found in zip(sentences, names, strict=True):
        used = {k for name in found for k in range(name.first, name.last + 1)}
        fresh = [
            Name("person", first + _opens_in_front(tokens, first, last), last)
            for first, last in runs(tokens)
            if 1 <= last - first <= _MOST_PARTS
            and tokens.words[last] in alone
            and used.isdisjoint(range(first, last + 1))
            and tokens.words[first] not in tokens.language.stop_words
            and tokens.words[first - 1 : first] != ["the"]
            and not tells_whence(tokens, last)  # «*South African* football»
            and not is_of_several(tokens, last)  # *Labour MPs*
            and (tokens.raw(first).isupper() or not tokens.raw(last).isupper())  # «*Many* HLB»
            and "of" not in tokens.words[first:last]  # «CEO *of* Vidyard»
        ]
        out.append(sorted([*found, *fresh], key=lambda name: name.first))
    return out


def _opens_in_front(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the first word of a name is none of it: *Teenager* Lilit Petros opens a sentence, *MEC* Roe."""
    firsts = lexicon.words(tokens.language.code, "first_names.txt")
    return (first == 0 and last > 1 and tokens.words[0] not in firsts) or _is_acronym(tokens, first)


def _may_be_alone(tokens: Tokens, k: int) -> bool:
    """Whether a single word with a capital stands beside a verb of saying or «has», without an article."""
    word, code = tokens.words[k], tokens.language.code
    before = tokens.words[k - 1] if k else ""
    after = tokens.words[k + 1] if k + 1 < len(tokens) else ""
    common = (
        word in tokens.language.stop_words
        or word in lexicon.words(code, "roles.txt")
        or word in name_words("nobody")
        or word in lexicon.words(code, "organization_heads.txt")
    )
    # «something *called Halvorsen*» is no man.
    common = common or before in people_words("naming")
    if common or place_at(tokens, k) is not None or before in lexicon.words(code, "articles.txt"):
        return False
    return len(word) > 2 and (after in saying_verbs(code) or before in saying_verbs(code) or after in _HAS)


def _short_bodies(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> list[list[Name]]:
    """Firms found again without the noun of their name: *Halvorsen* Stores … *Halvorsen* closed its shops.

    Only by words that mean nothing else: no place, people, given or last name, and no noun of a body.
    """
    people = {
        tokens.words[k]
        for tokens, found in zip(sentences, names, strict=True)
        for name in found
        if name.kind == "person"
        for k in range(name.first, name.last + 1)
    }
    shorts = {
        short
        for tokens, found in zip(sentences, names, strict=True)
        for name in found
        if name.kind == "organization" and _is_own_name(tokens, name)
        # *Halvorsen*, and *Halvorsen Dairy*, where the article has «Halvorsen Dairy Stores».
        for short in (tuple(tokens.words[name.first : end]) for end in (name.first + 1, name.last))
        if people.isdisjoint(short)
    }
    if not shorts:
        return [list(found) for found in names]
    # A word that opens a sentence may have its capital from there.
    acts = _HAS | saying_verbs(sentences[0].language.code) | APOSTROPHES
    out = []
    for tokens, found in zip(sentences, names, strict=True):
        used = {k for name in found for k in range(name.first, name.last + 1)}
        fresh = [
            Name("organization", first, last)
            for first, last in runs(tokens)
            if used.isdisjoint(range(first, last + 1))
            and tuple(tokens.words[first : last + 1]) in shorts
            and (last > 0 or not acts.isdisjoint(tokens.words[1:2]))
        ]
        out.append(sorted([*found, *fresh], key=lambda name: name.first))
    return out


def _is_own_name(tokens: Tokens, name: Name) -> bool:
    """Whether the name of a firm opens with a word of its own: *Halvorsen* Stores, but *National* Bank."""
    word, code = tokens.words[name.first], tokens.language.code
    firms = lexicon.words(code, "firm_heads.txt") | body_words("legal form")
    if name.last == name.first or tokens.heading or not word.isalpha() or len(word) <= _SHORTEST_FIRM:
        return False
    firm = tokens.words[name.last] in firms
    other = tokens.language.stop_words | lexicon.words(
        code,
        "first_names.txt",
        "roles.txt",
        "organization_heads.txt",
        "organization_topics.txt",
        "firm_openers.txt",
    )
    # «*Norwegian* Airlines» and «*Atlas* Airlines» alike open their names; a people is no firm.
    place = place_at(tokens, name.first) is not None or is_national(tokens, name.first)
    return firm and word not in other and not place and tokens.words[name.first + 1] not in ("of", "for")


def _is_last_name(tokens: Tokens, name: Name, lasts: Collection[str]) -> bool:
    """Whether a listed place is somebody's last name here: *Phoenix* won, but in Phoenix."""
    if name.kind != "place" or name.first != name.last or tokens.words[name.first] not in lasts:
        return False
    before = tokens.words[name.first - 1] if name.first else ""
    after = tokens.words[name.last + 1] if name.last + 1 < len(tokens) else ""
    acts = after in saying_verbs(tokens.language.code) or after in _HAS or before in tokens.language.titles
    return acts and before not in lexicon.words(tokens.language.code, "prepositions.txt")


def _of_full_names(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> set[str]:
    """The last names of people whom an article names with a given name that the lists know."""
    return {
        tokens.words[last_of(tokens, name)]
        for tokens, found in zip(sentences, names, strict=True)
        for name in found
        if name.kind == "person"
        and name.last > name.first
        and tokens.words[name.first] in lexicon.words(tokens.language.code, "first_names.txt")
    }


def _is_unlisted(tokens: Tokens, name: Name, lasts: Collection[str]) -> bool:
    """Whether a French preposition alone makes a place of somebody's last name: la faute *à Untel*."""
    one = name.kind == "place" and name.first == name.last and tokens.words[name.first] in lasts
    return one and tokens.language.code == "fr" and place_at(tokens, name.first) is None


def _is_other_word(tokens: Tokens, i: int) -> bool:
    """Whether a last name is also a small word or a numeral, and no verb of saying tells it: *May* she win?

    Nor is *the Guardian* a man, or *African* football one's.
    """
    code = tokens.language.code
    if code == "en" and (
        tells_whence(tokens, i) or (i and tokens.words[i - 1] == "the" and _is_alone(tokens, i))
    ):
        return True
    small = tokens.words[i] in tokens.language.stop_words or tokens.words[i] in numerals(code)
    return (
        small and tokens.words[i + 1 : i + 2] != [] and tokens.words[i + 1] not in saying_verbs(code) | _HAS
    )


def _is_alone(tokens: Tokens, i: int) -> bool:
    """Whether no noun stands behind a word with a capital, of which it tells whose: the *Roe* case."""
    after = tokens.words[i + 1] if i + 1 < len(tokens) else "."
    return not after.isalpha() or after in tokens.language.stop_words or after in saying_verbs("en")


def spread_last_names(sentences: Sequence[Tokens], names: Sequence[Sequence[Name]]) -> list[list[Name]]:
    """Find people again by their last names, which an article uses once it has named them in full."""
    names = _short_bodies(sentences, _named_again(sentences, names))
    # «Halvorsen», where the article has «Halvorsen Motors».
    bodies = {
        tokens.words[name.first]
        for tokens, found in zip(sentences, names, strict=True)
        for name in found
        if name.kind == "organization"
    }
    lasts = {
        tokens.words[last_of(tokens, name)]
        for tokens, found in zip(sentences, names, strict=True)
        for name in found
        if name.kind == "person" and len(tokens.words[last_of(tokens, name)]) > 2
    } | (_speaking(sentences, names) - bodies)
    whole = _of_full_names(sentences, names)
    out = []
    for tokens, all_found in zip(sentences, names, strict=True):
        found = [
            name
            for name in all_found
            if not (_is_last_name(tokens, name, lasts) or _is_unlisted(tokens, name, whole))
        ]
        used = {k for name in found for k in range(name.first, name.last + 1)}
        fresh = [
            Name("person", i, i)
            for i, word in enumerate(tokens.words)
            if i not in used and word in lasts and is_capital(tokens, i) and not _is_other_word(tokens, i)
        ]
        fresh = [_with_first(tokens, name, used) for name in fresh]
        out.append(sorted([*found, *fresh], key=lambda name: name.first))
    return out
