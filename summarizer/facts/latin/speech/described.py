"""Whom a French or English article means by what he is: the person or body it has named by another noun."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import former
from summarizer.facts.latin.speech.antecedents import INDEFINITE, PARAGRAPH, Antecedents
from summarizer.facts.latin.speech.article_people import Person, agrees
from summarizer.facts.latin.speech.bodies import DEFINITE, Bodies, is_text, kinds_of, noun_of
from summarizer.facts.latin.speech.genders import gender_of, gender_of_noun
from summarizer.facts.latin.speech.obliques import READ
from summarizer.facts.latin.speech.speaking_offices import is_governed, is_human, office_at
from summarizer.facts.latin.word_groups import people_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import Tokens

_NEAR = 3  # sentences back to who is described; set by hand
# French articles tell the gender of whom they are in front of; «l'» is open.
_GENDERS = {"le": "m", "la": "f", "ce": "m", "cet": "m", "cette": "f"}
_DECADE = 10  # years that a word such as «quadragénaire» tells
# A sentence that opens with one of these goes on with somebody's.
_WHOSE = frozenset({"her", "his", "their", "son", "sa", "leur"})
_THIS = frozenset({"ce", "cet", "cette", "this"})
# The accused is nobody of the court, the bar or the police.
_ACCUSED, _COURT = "accused", frozenset({"law", "bench", "police"})
_LONGEST_OPENING = 6  # tokens of what opens a sentence in front of its subject; set by hand
# Of «this man» and «cette femme» nothing tells a trade.
_ANY = frozenset({"any"})
# «L'homme *de 41 ans*», around his years.
_YEARS = (["de", "ans"],)
# «L'intéressé» is whom others speak of, and not who spoke just before.
_CONCERNED = frozenset({"intéressé", "intéressée"})


def body_meant(antecedents: Antecedents, n: int, tokens: Tokens, first: int, last: int) -> str | None:
    """The body that some tokens of sentence `n` mean, *le syndicat*, the *company*; None where they mean none.

    Args:
        antecedents: Who was named and spoke before.
        n: The sentence of the quotation.
        tokens: The sentence that tells who speaks.
        first: The first token of what is said of him, behind the article.
        last: The last.
    """
    noun = noun_of(tokens, first, last)
    if noun is None or is_text(noun, tokens.language.code):
        return None
    return antecedents.bodies.by_noun(n, noun, antecedents.last_body)


def issues_text(antecedents: Antecedents, n: int, tokens: Tokens, first: int, last: int) -> bool:
    """Whether some tokens are «the statement» of who spoke just before."""
    noun = noun_of(tokens, first, last)
    told = antecedents.last is not None and n - antecedents.last[0] <= 1
    return told and noun is not None and is_text(noun, tokens.language.code)


def described(antecedents: Antecedents, n: int, tokens: Tokens, first: int, last: int) -> Person | None:
    """The person whom an office or another noun means that nothing has told of him: *le technicien*, the *boss*.

    He is the one of the trade who was named last before sentence `n`, near by; one whose trade nothing has told
    only within the paragraph. Arguments as of `body_meant`.
    """
    before = first - 1 - (first > 1 and tokens.words[first - 1] in APOSTROPHES)
    article = tokens.words[before] if first else ""
    if article not in DEFINITE:
        return None
    told_age = tokens.words[last + 1 : last + 4 : 2] in _YEARS and tokens.words[last + 2].isdigit()
    told_age = told_age and tokens.words[first] in lexicon.words(tokens.language.code, "humans.txt")
    kinds = _ANY if told_age or article in _THIS else _kinds(tokens, first, last)
    if not kinds:
        return None
    if _ACCUSED in kinds:
        return _accused(antecedents, n, _GENDERS.get(article) or gender_of_noun(tokens, first))
    bodies, gender = antecedents.bodies, _GENDERS.get(article) or gender_of_noun(tokens, first)
    offices = frozenset(tokens.words[first : last + 1])
    offices -= people_words("told office") if kinds == _ANY else frozenset()  # l'*ancien* ministre
    may_hold = partial(_may_hold, offices, antecedents, n)
    concerned = not _CONCERNED.isdisjoint(tokens.words[first : last + 1])
    for k in range(n - 1, max(-1, n - _NEAR - 1), -1):
        if bodies.sentences[k].heading:
            break
        spoke = (
            antecedents.last[1] if concerned and len(antecedents.people) > 1 and antecedents.last else None
        )
        near = [p for p in _named_in(antecedents, k) if p is not spoke and may_hold(p)]
        if not near:
            continue
        alike = _same_paragraph(bodies, k, n)
        fits = [p for p in near if agrees(gender, p) and _may_be(p, kinds, tokens.language.code, alike=alike)]
        if fits:
            aged = [p for p in fits if p.age]
            if len(fits) > 1 and len(aged) == 1 and any(kind.isdigit() for kind in kinds):
                return aged[0]
            return fits[0] if len(fits) == 1 else _subject(antecedents, k, fits)
    one = None if kinds == _ANY or concerned else _one_of_trade(antecedents, n, kinds, gender)
    return one if one and may_hold(one) else None


def _may_hold(words: frozenset[str], antecedents: Antecedents, n: int, person: Person) -> bool:
    """Whether somebody may hold the office that words name, in sentence `n`: no congresswoman is *the minister*.

    Whose office a French article tells with his name, he holds none of which it tells nothing, *le procureur*, but
    for him who spoke just before.
    """
    offices, told = people_words("one office") & words, people_words("told office") & words
    held = people_words("one office") & person.roles
    if offices and held and offices.isdisjoint(held):
        return False
    return not told or not told.isdisjoint(person.roles) or antecedents.just_spoke(person, n)


def _accused(antecedents: Antecedents, n: int, gender: str) -> Person | None:
    """The one person named before sentence `n` whom no office of a court keeps from being the accused."""
    known = kinds_of(antecedents.bodies.sentences[n].language.code, "people_kinds.tsv")
    fits = [
        person
        for person in antecedents.people
        if person.mentions[0] < n
        and agrees(gender, person)
        and all(_COURT.isdisjoint(known.get(role, ())) for role in person.roles)
    ]
    return fits[0] if len(fits) == 1 else None


def _one_of_trade(antecedents: Antecedents, n: int, kinds: frozenset[str], gender: str) -> Person | None:
    """The one person of some trades whom the article has named before sentence `n`, however far back."""
    known = kinds_of(antecedents.bodies.sentences[n].language.code, "people_kinds.tsv")
    for tokens in antecedents.bodies.sentences[max(0, n - _NEAR) : n]:
        # «A Lebanese *official* said …»: he may be meant, who has no name.
        nouns = (k for k, word in enumerate(tokens.words[:READ]) if not kinds.isdisjoint(known.get(word, ())))
        some = INDEFINITE[tokens.language.code]
        if any(not some.isdisjoint(tokens.words[max(0, k - _NEAR) : k]) for k in nouns):
            return None
    fits = [
        person
        for person in antecedents.people
        if person.mentions[0] < n
        and agrees(gender, person)
        and any(not kinds.isdisjoint(known[role]) for role in person.roles if role in known)
    ]
    named = [person for person in antecedents.people if person.mentions[0] < n]
    if len(named) == 1 and not any(role in known for role in named[0].roles) and agrees(gender, named[0]):
        return named[0]  # nobody else is named
    return fits[0] if len(fits) == 1 else None


def opening_subject(antecedents: Antecedents, n: int, pronoun: str) -> Person | None:
    """Whom a sentence right in front of sentence `n` opens with by what he is: *The mediator* is due in Paris."""
    since = antecedents.last[0] if antecedents.last else -1
    k = n - 1
    if k <= since or antecedents.bodies.sentences[k].heading:
        return None
    tokens = antecedents.bodies.sentences[k]
    at = _subject_at(tokens)
    if at is None:
        return None
    office = office_at(tokens, at, len(tokens), len(tokens))
    people = [m for m in antecedents.bodies.names[k] if m.kind == "person"]
    if office is None or any(m.first <= office[1] + 2 for m in people):
        return None
    person = antecedents.by_office(k, tokens, *office) or described(antecedents, k, tokens, *office)
    return person if person and agrees(gender_of(pronoun), person) else None


def _subject_at(tokens: Tokens) -> int | None:
    """Where a definite subject opens a sentence, behind a comma or not: À la barre, *le prévenu* …; or nowhere."""
    comma = next((k for k in range(min(len(tokens) - 1, _LONGEST_OPENING)) if tokens.words[k] == ","), None)
    places = (0,) if comma is None else (0, comma + 1)
    return next((k for k in places if len(tokens) > k and tokens.words[k] in DEFINITE), None)


def opens_with_another(antecedents: Antecedents, n: int) -> bool:
    """Whether the sentence before sentence `n` is of somebody whom it does not name: *The inspector* nodded."""
    tokens = antecedents.bodies.sentences[n - 1] if n else None
    at = None if tokens is None else _subject_at(tokens)
    if tokens is None or at is None:
        return False
    office = office_at(tokens, at, len(tokens), len(tokens))
    people = (m for m in antecedents.bodies.names[n - 1] if m.kind == "person")
    return (
        office is not None and is_human(tokens, *office) and not any(m.first <= office[1] + 2 for m in people)
    )


def opens_with_kin(antecedents: Antecedents, n: int) -> bool:
    """Whether the sentence in front of sentence `n` is of somebody else of his: *Her husband* wept."""
    tokens = antecedents.bodies.sentences[n - 1] if n else None
    if tokens is None or not tokens.words or tokens.words[0] not in _WHOSE:
        return False
    named = any(name.kind == "person" for name in antecedents.bodies.names[n - 1])
    return not named and office_at(tokens, 0, len(tokens), len(tokens)) is not None


def _kinds(tokens: Tokens, first: int, last: int) -> frozenset[str]:
    """The trades of a noun; all of them behind «former», which tells what somebody is no more."""
    words = tokens.words[first : last + 1]
    if not former().isdisjoint(words) or words[0] == "ex":
        return _ANY
    known = kinds_of(tokens.language.code, "people_kinds.tsv")
    order = words if lexicon.lines(tokens.language.code, "adjective_endings.txt") else words[::-1]
    bodies = lexicon.table(tokens.language.code, "body_kinds.tsv")
    # The Labour-led *council* is nobody.
    return next(
        (known.get(word, frozenset()) for word in order if word in known or word in bodies), frozenset()
    )


def _named_in(antecedents: Antecedents, k: int) -> list[Person]:
    """The people that sentence `k` names, and who speaks in it."""
    spoke = antecedents.last[1] if antecedents.last and antecedents.last[0] == k else None
    near = antecedents.people_in.within(k, k)
    if spoke is None or any(person is spoke for person in near):
        return near
    return sorted([*near, spoke], key=lambda person: person.mentions[0])


def _may_be(person: Person, kinds: frozenset[str], code: str, *, alike: bool) -> bool:
    """Whether somebody may be of some trades; where nothing has told his, if the paragraph is his."""
    known = kinds_of(code, "people_kinds.tsv")
    own = [known[role] for role in person.roles if role in known]
    years = [int(kind) for kind in kinds if kind.isdigit()]
    if years:
        return not person.age or any(decade <= person.age < decade + _DECADE for decade in years)
    if kinds == _ANY:
        return True
    if not own and not person.roles:
        return alike and " " in person.name  # a word alone may be no person's name
    return any(not kinds.isdisjoint(trades) for trades in own)


def _same_paragraph(bodies: Bodies, k: int, n: int) -> bool:
    one, other = bodies.sentences[k], bodies.sentences[n]
    return PARAGRAPH not in one.text[one.ends[-1] : other.starts[0]]


def _subject(antecedents: Antecedents, k: int, fits: Sequence[Person]) -> Person | None:
    """Of several people the one who is the subject of sentence `k`."""
    tokens = antecedents.bodies.sentences[k]
    people = [m for m in antecedents.bodies.names[k] if m.kind == "person"]
    opened = next((m for m in people if not is_governed(tokens, m)), None)
    person = antecedents.by_name(tokens, opened) if opened else None
    return person if person in fits else None
