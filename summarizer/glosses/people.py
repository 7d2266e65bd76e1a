"""Who somebody is that is called by the last name only, or by what he is: «Ghani», «the French official»."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from corpus import HYPHENS, WORD, WRITING, Article, Language
from summarizer.candidate import Candidate
from summarizer.facts import Fact, Mention, lexicon
from summarizer.glosses.gloss import STOPS, Gloss, GlossKind, set_behind, stands

# «The spokesman for the governor» is another than «the spokesman».
_FOR = "باسم"
# Characters in front of an office in which the word before it stands: no Arabic word is nearly so long.
_BEFORE = 40
# A word with a capital right before a name. A given name and a surname hold no office.
_CAPITAL = re.compile(r"(?<![\w-])[A-ZÀ-Þ][\w'’-]{1,40}+ $")
_SHORT = 2  # words


def surnames(
    article: Article,
    candidate: Candidate,
    mentions: Sequence[tuple[Mention, Fact]],
    facts: Sequence[Fact],
    named: Collection[str],
) -> Iterator[Gloss]:
    """What somebody is, or is called in full, who is called by the last name only and was not named before."""
    full = {fact.value for mention, fact in mentions if fact.kind == "person" and " " in mention.text.strip()}
    told: set[str] = set()
    for mention, fact in mentions:
        if fact.kind != "person" or " " in mention.text.strip() or " " not in fact.value:
            continue
        if "_" in mention.text or article.text[mention.start - 1 : mention.start] in HYPHENS:
            continue  # a hashtag holds the whole name, and so does what a hyphen joins: «Kim Jong-un»
        if fact.value in full or fact.value in named or fact.value in told or fact.value in candidate.text:
            continue
        name = _in_full(article, fact, mention, candidate.language)
        if name is None or _has_namesake(fact, name, facts, candidate.language):
            continue
        told.add(fact.value)
        where = stands(article, name)
        if where is None:
            continue
        role = _role_beside(article, candidate.language, fact, where)
        if role is None:
            where = _given(article, where, candidate.language)
            if where is None:
                continue
        else:
            before = article.text[candidate.sentence.start : mention.start].split()[-1:]
            if {*before} & {*article.text[slice(*role)].split()}:
                continue  # «President Erdogan» is told already
        yield _named_in_full(article, candidate, mention, where, role)


def _in_full(article: Article, fact: Fact, mention: Mention, language: Language) -> str | None:
    """The full name of somebody in the spelling of a mention of the last one: *Putin*, where others write Poutine.

    One that stands in the article goes before others.
    """
    called = language.normalize(mention.text)
    own = (form for code, forms in fact.names if code == language.code for form in forms if " " in form)
    names = [name for name in (fact.value, *own) if language.normalize(name.split()[-1]) in called]
    return next((name for name in names if stands(article, name)), names[0] if names else None)


def _given(article: Article, name: tuple[int, int], language: Language) -> tuple[int, int] | None:
    """Where a full name stands without a part of an office: «Foreign Affairs *Ann Lee*»; None where in doubt.

    In doubt is a name of three words, none a known given one, with a capital before it: «Lord Advocate Rae Lee».
    """
    text = article.text
    words = text[slice(*name)].split(" ")
    if not language.cased or len(words) <= _SHORT:
        return name
    known = lexicon.words(language.code, "first_names.txt")
    first = next((n for n, word in enumerate(words[:-1]) if language.normalize(word) in known), None)
    if first is None:
        return None if _CAPITAL.search(text[: name[0]][-_BEFORE:]) else name
    return name[0] + len(" ".join(words[:first])) + (first > 0), name[1]


def _has_namesake(fact: Fact, name: str, facts: Sequence[Fact], language: Language) -> bool:
    """Whether somebody else has the last name of a person, in the spelling of a name of his or the usual one."""
    lasts = {language.normalize(own.split()[-1]) for own in (name, fact.value)}
    people = [other.value for other in facts if other.kind == "person" and other is not fact]
    return any(language.normalize(value.split()[-1]) in lasts for value in people)


def _named_in_full(
    article: Article,
    candidate: Candidate,
    mention: Mention,
    where: tuple[int, int],
    role: tuple[int, int] | None,
) -> Gloss:
    """What supplies the full name of somebody, or the office beside it.

    Args:
        article: The candidate's.
        candidate: The sentence that has the last name only.
        mention: That name.
        where: The offsets of the full one.
        role: Those of the office right before it; None where there is none.
    """
    text, (start, end) = article.text, role or where
    kind: GlossKind = "role" if role else "name"
    if role is not None and len(text[start:end].split()) == 1:
        end = where[1]  # a lone word of an office («the president») says too little without the name
    given = text.rindex(" ", *where) + 1
    stands_free = not text[mention.start - 1 : mention.start].isalnum()
    if stands_free and _same(text[given : where[1]], mention.text, candidate.language):
        # «[President Ashraf] Ghani»: all that stands before the surname where the name is given in full.
        return Gloss(mention.start, text[start : given - 1], kind, (start, given - 1))
    at = set_behind(text, mention.start, mention.end, candidate.sentence.end)
    return Gloss(at, text[start:end], kind, (start, end), behind=mention.end)


def _same(last: str, mention: str, language: Language) -> bool:
    """Whether a last name is that of a full one, with the fused article or without: «Hammouchi», «al-Hammouchi»."""
    article = WRITING[language.code].fused_article
    one, other = (language.normalize(name).removeprefix(article) for name in (last, mention))
    return one == other


def described(
    article: Article,
    candidate: Candidate,
    quotations: Sequence[tuple[Mention, Fact]],
    shown: Sequence[str],
) -> Iterator[Gloss]:
    """Who is meant by what a quotation's speaker is called: «the French official», «the magazine»."""
    language, text = candidate.language, article.text
    span = candidate.sentence
    told: set[str] = set()
    for mention, fact in quotations:
        value = fact.speaker_person or fact.speaker_organization
        if fact.speaker is None or value is None or " " not in value or value in told:
            continue
        called = [language.normalize(word) for word in fact.speaker.split()]
        if not all(word.startswith("ال") for word in called):
            continue  # «the French minister» and no more; whatever else is said tells him
        documents = lexicon.words(language.code, "documents.txt")
        if fact.speaker_person is not None and called[0].removeprefix("ال") in documents:
            continue  # a statement may be that of several
        known = {language.normalize(word) for word in value.split()}
        own = {language.normalize(word) for line in (candidate.text, *shown) for word in WORD.findall(line)}
        if known & {*called} or known & own:
            continue
        at = text.rfind(fact.speaker, span.start, mention.start)
        if at < 0:
            at = text.find(fact.speaker, mention.end, span.end)
        where = stands(article, value)
        if at < 0 or where is None or where[0] >= span.start:
            continue
        behind = at + len(fact.speaker)
        start = set_behind(text, at, behind, span.end)
        if language.normalize(text[start : start + len(_FOR)]) == _FOR:
            continue
        told.add(value)
        yield Gloss(start, text[slice(*where)], "name", where, behind=behind)


def _role_beside(
    article: Article, language: Language, fact: Fact, name: tuple[int, int]
) -> tuple[int, int] | None:
    """Where an office stands right before a full name; None where it may be part of a longer one."""
    for role in fact.roles:
        start = name[0] - len(role) - 1
        if start < 0 or article.text[start : name[0]] != f"{role} ":
            continue
        front = article.text[max(0, start - _BEFORE) : start]
        before, edge = WORD.findall(front), front.rstrip(" ")[-1:]
        if not before or edge in STOPS or edge in {"\n", ""}:
            return start, start + len(role)
        word = language.normalize(before[-1])
        if {word, language.without_conjunction(word)} & (language.stop_words | language.reporting_verbs):
            return start, start + len(role)
    return None
