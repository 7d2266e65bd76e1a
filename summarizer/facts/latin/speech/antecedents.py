"""Who is meant by an office or a pronoun in a French or English article: the person it has named."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.names.outlets import suffixes
from summarizer.facts.latin.saying import is_cue, saying_verbs
from summarizer.facts.latin.speech.article_people import LONGEST_OFFICE, Person, agrees
from summarizer.facts.latin.speech.bodies import DEFINITE, IT, Bodies
from summarizer.facts.latin.speech.genders import gender_in_front, gender_of, gender_of_noun
from summarizer.facts.latin.speech.named import BySentence, Endings
from summarizer.facts.latin.speech.obliques import READ, is_spoken_of, is_topic
from summarizer.facts.latin.speech.speaking_offices import WHOSE, is_governed, nation_at, office_at, owns
from summarizer.facts.latin.word_groups import people_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import Tokens

LATTER = (["ce", "dernier"], ["cette", "dernière"], ["the", "latter"])
"""«The latter», in tokens: whom the sentence before named last."""
LATTER_ENDS = frozenset(words[-1] for words in LATTER)
"""The last words of those, which stand for them as a pronoun."""
AS_BEFORE = "as before"
"""What stands for who spoke before, man or woman."""
_DEFINITE = DEFINITE | APOSTROPHES
_OLD = "old"  # stands for «the 34-year-old» and «the Brazilian»
INDEFINITE = {"en": frozenset({"a", "an", "one"}), "fr": frozenset({"un", "une"})}
"""Indefinite articles by language: French «a» is a verb."""
_FROM_ARTICLE = 3  # tokens up to the noun; set by hand
_LONGEST_FRONT = 16  # tokens of what opens a sentence in front of its subject; set by hand
_THIS_ONE = (["celui", "ci"], ["celle", "ci"])
# The articles of the other gender, behind which stands nobody whom a pronoun means.
_ARTICLES_OF = {
    "il": ("la", "une", "cette"),
    "elle": ("le", "un", "ce", "cet"),
    "he": ("the", "a", "an"),
    "she": ("the", "a", "an"),
}
# So many sentences back stands who a pronoun means, and who an office alone means.
_NEAR, _OFFICE = 2, 6
PARAGRAPH = "\n"
"""What parts two paragraphs in a text."""
# Tokens: no further from the beginning stands the subject of a sentence with its office; set by hand.
_OPENING = 5
_BODY = 4  # tokens from the beginning to the noun of a body; set by hand
_ALIKE = 50  # people whose names end alike; of more none is asked when he was named: a bound
# Behind these stands who does what the verb tells of another: was accused *by*.
_BY = frozenset({"by", "par"})


def _plain(name: str) -> str:
    """A name in small letters without what tells father from son: James Roosevelt *Jr*."""
    front, _, end = name.casefold().rstrip(".").rpartition(" ")
    return front.rstrip(",") if end in suffixes() else name.casefold()


def _is_body(tokens: Tokens, at: int, pronoun: str) -> bool:
    """Whether a token is the noun of a body behind the article that opens its sentence."""
    code = tokens.language.code
    opened = at > 0 and tokens.words[0] in lexicon.words(code, "articles.txt")
    heads = lexicon.words(code, "organization_heads.txt")
    if pronoun == IT:
        heads |= lexicon.words(code, "speaking_things.txt") - lexicon.words(code, "roles.txt")
    # In English what tells of a noun stands in front of it: the *state environmental* agency.
    plain = frozenset() if lexicon.lines(code, "adjective_endings.txt") else frozenset(tokens.words[1:at])
    plain -= tokens.language.stop_words | saying_verbs(code)
    bare = all(not word.isalpha() or word in plain for word in tokens.words[1:at])
    return opened and bare and tokens.words[at] in heads and not is_capital(tokens, at + 1)


def of_nation(tokens: Tokens, last: int, people: list[Person]) -> list[Person]:
    """Those of some people who may have an office, up to token `last`, of a country: le président *libanais*."""
    nation = nation_at(tokens, last + 1)
    if not nation:
        return people
    endings = lexicon.lines(tokens.language.code, "national_adjective_endings.txt")
    own = [person for person in people if nation in person.roles]
    return own or [p for p in people if not any(role.endswith(endings) for role in p.roles)]


def _does(tokens: Tokens, names: Sequence[Name], people: Sequence[Person]) -> bool:
    """Whether another of some people does what a sentence tells: was accused *by the leader, So-and-so*."""
    others = [m for m in names if m.kind == "person" and not people[0].name.endswith(tokens.raw(m.last))]
    return len(people) > 1 and any(
        not _BY.isdisjoint(tokens.words[max(0, m.first - LONGEST_OFFICE) : m.first]) for m in others
    )


def _behind_opening(tokens: Tokens) -> int:
    """The token behind what opens a sentence and names nobody: In a bid to win, *she* works with So-and-so."""
    if not len(tokens) or tokens.words[0] not in lexicon.words(tokens.language.code, "prepositions.txt"):
        return 0
    near = range(1, min(len(tokens), _LONGEST_FRONT))
    stop = next((k for k in near if tokens.words[k] == "," or is_capital(tokens, k)), 0)
    return stop + 1 if stop and tokens.words[stop] == "," else 0


def _sentences_back(sentences: Sequence[Tokens], n: int, stop: int, gender: str) -> Iterator[int]:
    """The sentences from the one before sentence `n` back to the one behind `stop`, that may name whom «he» means.

    Not one of which he is the subject himself: *He said* Roe had left. *He* never met Roe. «…,» he added.
    """
    for k in range(n - 1, stop, -1):
        tokens = sentences[k]
        first = _behind_opening(tokens)
        opened = len(tokens) > first + 1 and gender_of(tokens.words[first])
        told = opened and (
            is_cue(tokens, first + 1) if not gender or opened != gender else _BY.isdisjoint(tokens.words)
        )
        if not (told and gender in ("", opened)):
            yield k


class Antecedents:
    """The people of an article and who has spoken, as far as it has been read."""

    __slots__ = (
        "_endings",
        "_opening",
        "_plain_endings",
        "bodies",
        "heard",
        "last",
        "last_body",
        "last_open",
        "people",
        "people_in",
    )

    def __init__(self, people: Sequence[Person], bodies: Bodies) -> None:
        """Begin before the first sentence."""
        self.people, self.bodies = people, bodies
        self.people_in = BySentence(people)
        self._plain_endings = Endings(_plain(person.name) for person in people)
        self._endings = Endings(person.name.casefold() for person in people)
        self._opening: dict[str, list[Person]] = {}
        for person in people:
            self._opening.setdefault(person.name.casefold().split()[0], []).append(person)
        # The sentence of the last speech, who spoke, and how he was written.
        self.last: tuple[int, Person | None, str] | None = None
        # The last sentence that was read for who tells it without marks.
        self.heard = -1
        # The name of the organization that spoke last, where one did.
        self.last_body: str | None = None
        # The last sentence of which nothing tells who speaks in it, though a verb says that somebody does.
        self.last_open = -1

    def speaks(self, n: int, speaker: str | None, person: Person | None, *, body: bool) -> None:
        """Keep who speaks in sentence `n`, where that is known."""
        if speaker:
            self.last = (n, person, speaker)
            self.last_body = speaker if body else None

    def speaks_in(self, n: int) -> bool:
        """Whether somebody speaks in sentence `n`, as far as it has been read."""
        return self.last is not None and self.last[0] == n

    def is_named_in(
        self,
        person: Person | None,
        sentences: Sequence[Tokens],
        names: Sequence[Sequence[Name]],
        quoted: tuple[int, int, int],
    ) -> bool:
        """Whether a quotation names a person, by the sentence it begins in and its offsets."""
        first, start, end = quoted
        parts = itertools.takewhile(
            lambda n: not sentences[n].starts or sentences[n].starts[0] < end, range(first, len(sentences))
        )
        return any(
            name.kind == "person"
            and start < sentences[n].starts[name.first] < end
            and self.by_name(sentences[n], name) is person
            for n in parts
            for name in names[n]
        )

    def spoke_before(self, n: int) -> bool:
        """Whether somebody spoke in the sentence before sentence `n`, or in `n`."""
        return self.last is not None and n - self.last[0] <= 1

    def spoke_in_paragraph(self, n: int) -> bool:
        """Whether somebody spoke just before sentence `n` in its paragraph, or in `n`."""
        if self.last is None or self.last[0] < n - 1:
            return False
        one, other = self.bodies.sentences[self.last[0]], self.bodies.sentences[n]
        return self.last[0] == n or PARAGRAPH not in one.text[one.ends[-1] : other.starts[0]]

    def by_name(self, tokens: Tokens, name: Name, n: int | None = None) -> Person | None:
        """The one person of whom a name is a form; of several the one who has been named by sentence `n`."""
        text = " ".join(tokens.raw(name.first, name.last).split()).casefold()
        found = self._plain_endings.ending(text, _ALIKE) or self._endings.ending(text, _ALIKE)
        fits = [self.people[i] for i in found]
        if not fits and name.first == name.last:
            # «her mother, *Fiona*», who is named in full farther on
            fits = self._opening.get(text, [])
            return fits[0] if len(fits) == 1 else None
        if 1 < len(fits) < _ALIKE and n is not None:
            fits = [person for person in fits if person.mentions[0] <= n]
        title = gender_in_front(tokens, name) if len(fits) > 1 else ""
        if title:
            # «*Mrs* Roe», of several of the name: the woman, and she who spoke last.
            fits = [person for person in fits if agrees(title, person)]
            fits = [person for person in fits if self.last and person is self.last[1]] or fits
        return fits[0] if len(fits) == 1 else None

    def by_office(self, n: int, tokens: Tokens, first: int, last: int) -> Person | None:
        """The one person who has the office of some tokens and was named before; else None."""
        code = tokens.language.code
        words = {
            w for w in tokens.words[first : last + 1] if w.isalpha() and w not in tokens.language.stop_words
        }
        heads = words & lexicon.words(code, "roles.txt")
        if not heads:
            return None
        nouns = itertools.takewhile(lambda k: tokens.words[k] not in WHOSE, range(first, last + 1))
        gender = next(filter(None, (gender_of_noun(tokens, k) for k in nouns)), "")
        near = self.people_in.within(n - _OFFICE, n)
        fits = [person for person in near if words <= person.roles and agrees(gender, person)]
        fits = of_nation(tokens, last, fits)
        if len(fits) > 1 and self.last and self.last[1] in fits:
            return self.last[1]
        definite = tokens.words[max(0, first - 1)] in _DEFINITE
        if definite and len(fits) == 1 and self._another_since(fits[0], n, heads):
            return None
        if not fits and len(words) == 1 and definite:
            one = self._without_office(n, gender)
            told = not words.isdisjoint(people_words("told office"))
            return one if not told or one is None or self.just_spoke(one, n) else None
        return fits[0] if len(fits) == 1 else None

    def _another_since(self, person: Person, n: int, nouns: set[str]) -> bool:
        """Whether somebody without a name has been told of by some nouns since a person: *a Dutch diplomat*."""
        since = max(s for s in person.mentions if s <= n)
        return any(
            word in nouns
            and not INDEFINITE[tokens.language.code].isdisjoint(tokens.words[max(0, k - _FROM_ARTICLE) : k])
            for tokens in self.bodies.sentences[since + 1 : n + 1]
            for k, word in enumerate(tokens.words[:READ])
        )

    def just_spoke(self, person: Person, n: int) -> bool:
        """Whether a person spoke just before sentence `n` in its paragraph, or in `n`."""
        return self.spoke_in_paragraph(n) and self.last is not None and self.last[1] is person

    def _without_office(self, n: int, gender: str) -> Person | None:
        """The one person named near by, where nothing has told what he is, and he may be of the gender."""
        near = self.people_in.within(n - _NEAR, n)
        fits = len(near) == 1 and not near[0].roles and agrees(gender, near[0]) and " " in near[0].name
        return near[0] if fits else None

    def _opening_office(self, n: int, tokens: Tokens, people: Sequence[Name]) -> Person | None:
        """Who has the office that a sentence opens with: *The minister* met her counterpart, So-and-so."""
        if not tokens.words or tokens.words[0] not in lexicon.words(tokens.language.code, "articles.txt"):
            return None
        office = office_at(tokens, 0, len(tokens), len(tokens))
        if office is None or any(m.first <= office[1] + 2 for m in people):
            return None  # the minister, So-and-so
        return self.by_office(n, tokens, *office)

    def body_before(
        self, n: int, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]], pronoun: str
    ) -> tuple[str, bool] | None:
        """The body that a sentence since the last speech opens with, whom a pronoun means: *La société* le nie.

        Only where no person was named since, and the pronoun fits the article; with whether it is a name.
        """
        since = self.last[0] if self.last else -1
        for k in range(n - 1, max(since, n - _NEAR - 1), -1):
            tokens = sentences[k]
            if tokens.heading or any(name.kind == "person" for name in names[k]):
                return None
            at = next((at for at in range(min(len(tokens), _BODY)) if _is_body(tokens, at, pronoun)), None)
            if at is not None:
                fits = tokens.words[0] not in _ARTICLES_OF.get(pronoun, ())
                own = next(
                    (m for m in names[k] if m.kind == "organization" and at in (m.first, m.first - 1)), None
                )
                written = tokens.raw(0, at) if own is None else tokens.raw(own.first, own.last)
                return (" ".join(written.split()), own is not None) if fits else None
        return None

    def body_again(self, n: int) -> tuple[str | None, None, bool]:
        """The organization that spoke last near by, as whom «it» in sentence `n` means; the noun of one as well."""
        if self.last is None or n - self.last[0] > _NEAR or self.last[1] is not None:
            return None, None, False
        return self.last[2], None, self.last_body is not None

    def _holder_of(self, n: int, tokens: Tokens, gender: str) -> Person | None:
        """Who has the office that is the subject of a sentence, behind the comma that ends what opens it."""
        articles = lexicon.words(tokens.language.code, "articles.txt")
        for at in range(1, len(tokens) - 1):
            if tokens.words[at - 1] == "," and tokens.words[at] in articles:
                office = office_at(tokens, at, len(tokens), len(tokens))
                holder = office and self.by_office(n, tokens, *office)
                return holder if holder and agrees(gender, holder) else None
        return None

    def _named_since(
        self, n: int, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]], gender: str
    ) -> Person | None:
        """The one person that the sentence before has for its subject, where it is behind the last speech."""
        if not gender or self.last is None or n - 1 <= self.last[0] or sentences[n - 1].heading:
            return None
        tokens = sentences[n - 1]
        people = [m for m in names[n - 1] if m.kind == "person"]
        if len(people) != 1 or (is_governed(tokens, people[0]) and not is_topic(tokens, people[0])):
            return None
        person = self.by_name(tokens, people[0])
        return person if person and agrees(gender, person) else None

    def _latter(
        self, n: int, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]], gender: str
    ) -> Person | None:
        """Whom «the latter» in sentence `n` means: who is named last in the one before."""
        named = [m for m in names[n - 1] if m.kind == "person"] if n else []
        person = self.by_name(sentences[n - 1], named[-1]) if named else None
        return person if person and agrees(gender, person) else None

    def by_pronoun(
        self, n: int, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]], pronoun: str
    ) -> Person | None:
        """Whom «he» or «she» in sentence `n` means: who spoke last near by, else the first person named before.

        Nobody who is known to be of the other gender; nobody where one of two does what befalls the other.
        """
        gender = gender_of(pronoun)
        latter = self._latter(n, sentences, names, gender) if pronoun in LATTER_ENDS else None
        if latter:
            return latter
        if self.last and n - self.last[0] <= _NEAR and self.last[1] and agrees(gender, self.last[1]):
            for k in _sentences_back(sentences, n, self.last[0], gender):
                # Whom a later sentence opens with is spoken of since, and who is named first in a new paragraph.
                inside = [m for m in names[k] if m.kind == "person"]
                opened = next(
                    (m for m in inside if not is_governed(sentences[k], m)), next(iter(inside), None)
                )
                anew = PARAGRAPH in sentences[k].text[sentences[k - 1].ends[-1] : sentences[k].starts[0]]
                near = opened and (anew or opened.first <= _OPENING or owns(sentences[k], inside[0]))
                if opened and near and not sentences[k].heading:
                    # Researchers said it was in *Roe's* speech: «…» is not Roe's.
                    far = not gender and owns(sentences[k], opened) and opened.first > _OPENING
                    person = None if far else self.by_name(sentences[k], opened, k)
                    if pronoun == _OLD and not anew and person is not self.last[1]:
                        return None  # «the Brazilian»: either of two
                    # Of two of one name either may be meant.
                    return person if person is None or agrees(gender, person) else self.last[1]
            return self.last[1]
        if self.last and n - self.last[0] <= _NEAR and not (gender and self.last[1]):
            return self._named_since(n, sentences, names, gender)
        for k in _sentences_back(sentences, n, max(-1, n - _NEAR - 1), gender):
            if sentences[k].heading:
                return None
            told, person = self._told_of(k, sentences, names, gender)
            if told:
                return person
        return None

    def _told_of(
        self, k: int, sentences: Sequence[Tokens], names: Sequence[Sequence[Name]], gender: str
    ) -> tuple[bool, Person | None]:
        """Whether sentence `k` names whom a pronoun behind it may mean, and who that is, where it is not open."""
        people = [name for name in names[k] if name.kind == "person"]
        # «So-and-so's lawyer, *So-and-so*»: whom the other is of comes last.
        people.sort(key=lambda name: is_governed(sentences[k], name))
        holder = self._opening_office(k, sentences[k], people)
        if holder and agrees(gender, holder):
            return True, holder
        opens = sentences[k + 1].words if k + 1 < len(sentences) else []
        latter = opens[:3:2] in _THIS_ONE or opens[:2] in LATTER
        if people and latter:
            return True, self.by_name(sentences[k], people[-1])  # «*Celle-ci* a promis»: the one named last
        if people and all(is_spoken_of(sentences[k], m) for m in people):
            return True, self._holder_of(
                k, sentences[k], gender
            )  # «after *So-and-so's* speech, the minister …»
        # Where no pronoun tells that he is meant, whom another's deed or thing is of is not: *Roe's* speech.
        open_to = [m for m in people if gender or not owns(sentences[k], m)]
        fits = [p for m in open_to if (p := self.by_name(sentences[k], m)) and agrees(gender, p)]
        if not fits:
            return False, None
        sure = fits[0].gender == gender != ""
        return True, fits[0] if sure or not _does(sentences[k], names[k], fits) else None
