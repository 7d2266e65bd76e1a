"""Glosses: words from elsewhere in its article that a sentence lacks where it stands alone, as editors' brackets.

Each stands verbatim in the article, but for a date, whose ground is the day of publication; and each only where the
text leaves no doubt: who goes on speaking, who is called by the last name only, which magazine «the magazine» is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import islice, tee, zip_longest
from typing import Literal

from msgspec import Struct

from corpus import WORD, Article, Language, written_date
from summarizer.candidate import Candidate
from summarizer.document import Document
from summarizer.facts import Fact, Mention
from summarizer.sentences.cues import cues

GlossKind = Literal["speaker", "name", "role", "date"]

# Clauses may stand so many sentences behind the one that names who speaks.
_BACK = 3
# A subject of more words holds more than the subject.
_LONGEST = 8
# A name as well as a way to write «on» (على), a stop word of the same normal form.
_ALI = "علي"
# What a word ends with that holds a pronoun: «his minister».
_PRONOUNS = ("ه", "ها", "هم", "هما", "هن")
_DIGIT = re.compile(r"\d")
# A day of the week is told where its date is so many days from that of publication; further off it may be another
# week's. Of 400 such days read in the development sets 3 in 100 were others, all beyond these.
_SOONEST, _LATEST = -4, 3
# Marks that stand between a word and the next one.
_MARKS = "،,؛;:"
_STOPS = frozenset('،,؛;:."“”«»()[]')


class Gloss(Struct, frozen=True):
    """What a sentence lacks.

    Attributes:
        start: The offset in the article's text where it stands: that of the word that it is put before. A name's
            given part and an office come before the surname, all else behind the word that lacks it.
        text: Its words.
        kind: Who speaks, what somebody or something is called, what somebody is, or which day.
        source: The offsets in the same article where the words stand; None of a date.
        ground: Of a date: the day of publication that it is counted from.
    """

    start: int
    text: str
    kind: GlossKind
    source: tuple[int, int] | None = None
    ground: str | None = None


class _Word(Struct, frozen=True):
    """A word of a sentence: its offsets in the article, its normal form, and that without a fused conjunction."""

    start: int
    end: int
    form: str
    bare: str


def find_glosses(document: Document, chosen: Sequence[int], facts: Sequence[Fact]) -> list[list[Gloss]]:
    """The glosses of each chosen candidate, in the order they are read.

    Args:
        document: The candidates that were chosen from.
        chosen: The chosen ones, in the order they are shown.
        facts: The key facts of their articles; without them only speakers are told.
    """
    named: set[str] = set()
    dated: set[str] = set()
    shown: list[str] = []
    found = []
    for n, i in enumerate(chosen):
        candidate = document.candidates[i]
        article = document.articles[candidate.article]
        follows = n > 0 and chosen[n - 1] == i - 1 and _same_article(document, i - 1, i)
        own: list[Gloss] = []
        if not follows:
            own += _speaker(document, i)
        mentions = [
            (mention, fact)
            for fact in facts
            for mention in fact.mentions
            if mention.article == article.id
            and candidate.sentence.start <= mention.start
            and mention.end <= candidate.sentence.end
        ]
        taken = {gloss.start for gloss in own}
        for gloss in (
            *_roles(article, candidate, mentions, facts, named),
            *(() if follows else _names(article, candidate, facts, shown)),
            *_dates(article, candidate, mentions, dated),
        ):
            if gloss.start not in taken:
                own.append(gloss)
                taken.add(gloss.start)
        named |= {fact.value for mention, fact in mentions if fact.kind == "person"}
        shown.append(candidate.text)
        found.append(sorted(own, key=lambda gloss: gloss.start))
    return found


def _same_article(document: Document, one: int, other: int) -> bool:
    return document.candidates[one].article == document.candidates[other].article


def _words(candidate: Candidate) -> Iterator[_Word]:
    language, offset = candidate.language, candidate.sentence.start
    for match in WORD.finditer(candidate.text):
        form = language.normalize(match[0])
        if form:
            bare = language.without_conjunction(form)
            yield _Word(offset + match.start(), offset + match.end(), form, bare)


def _opening(candidate: Candidate) -> list[_Word]:
    """The first words, which hold a verb of saying, the longest subject and what stands behind it."""
    return list(islice(_words(candidate), _LONGEST + 2))


def _speaker(document: Document, index: int) -> Iterator[Gloss]:
    """Who goes on speaking where a verb of saying has no subject."""
    candidate = document.candidates[index]
    words = _opening(candidate)
    article = document.articles[candidate.article]
    if not words or not _goes_on(article, words, candidate.language):
        return
    feminine = _is_feminine(words[0].bare)
    for before in range(index - 1, max(-1, index - 1 - _BACK), -1):
        if not _same_article(document, before, index):
            return
        other = document.candidates[before]
        theirs = _opening(other)
        if not theirs or not _says(theirs[0], other.language) or _is_feminine(theirs[0].bare) != feminine:
            return
        if _goes_on(article, theirs, other.language):
            continue
        subject = _subject(article, theirs, other.language)
        if subject is not None:
            start, end = subject
            at = _next_word(article.text, words[0].end, candidate.sentence.end)
            yield Gloss(at, article.text[start:end], "speaker", subject)
        return


def _says(word: _Word, language: Language) -> bool:
    return not cues(language)["speaks"].isdisjoint((word.bare, word.form))


def _goes_on(article: Article, words: Sequence[_Word], language: Language) -> bool:
    """Whether a sentence opens with a verb of saying, and what is said follows at once."""
    # «It is recalled that» and «an agency reported» have no speaker to be gone on with.
    if not _says(words[0], language) or len(words) < 2:
        return False
    between = article.text[words[0].end : words[1].start]
    return words[1].form in language.complementizers or bool(set(between) & set('"“«:'))


def _is_feminine(verb: str) -> bool:
    """Whether an Arabic verb in the third person singular is feminine (قالت, تقول)."""
    return verb.endswith("ت") or (verb.startswith("ت") and not verb.startswith("تاب"))


def _subject(article: Article, words: Sequence[_Word], language: Language) -> tuple[int, int] | None:
    """The offsets of the subject that stands between a verb of saying and what is said; None where in doubt."""
    end = _subject_end(article, words, language)
    subject = words[1:end] if end is not None else ()
    if not 0 < len(subject) <= _LONGEST or subject[0].form in language.stop_words:
        return None
    unfit = language.pronouns | cues(language)["demonstrative"] | cues(language)["speaks"]
    if any(w.form in unfit or w.bare in unfit for w in subject):
        return None
    # «The minister» alone is as much in need of a name as the verb, and «his minister» of another one.
    if all(w.form.startswith("ال") for w in subject):
        return None
    if any(article.text[w.start : w.end].endswith(_PRONOUNS) for w in subject):
        return None
    return subject[0].start, subject[-1].end


def _subject_end(article: Article, words: Sequence[_Word], language: Language) -> int | None:
    """The word behind the subject of a verb of saying that comes first; None where it goes on, or may."""
    for end in range(1, len(words)):
        between = article.text[words[end - 1].end : words[end].start]
        if _STOPS & set(between) or words[end].form in language.complementizers:
            return end
        if end > 1 and words[end].form in language.stop_words:
            return None if article.text[words[end].start : words[end].end] == _ALI else end
        if words[end].form.startswith("لل"):
            # What an agency is for is part of its name: «the agency for atomic energy».
            return None if words[end - 1].form.startswith("ال") else end
    return None


def _roles(
    article: Article,
    candidate: Candidate,
    mentions: Sequence[tuple[Mention, Fact]],
    facts: Sequence[Fact],
    named: Collection[str],
) -> Iterator[Gloss]:
    """What somebody is, or is called in full, who is called by the last name only and was not named before."""
    people = [fact for fact in facts if fact.kind == "person"]
    full = {fact.value for mention, fact in mentions if fact.kind == "person" and " " in mention.text.strip()}
    told: set[str] = set()
    for mention, fact in mentions:
        if fact.kind != "person" or " " in mention.text.strip() or " " not in fact.value:
            continue
        if "_" in mention.text:
            continue  # a hashtag holds the whole name
        if fact.value in full or fact.value in named or fact.value in told or fact.value in candidate.text:
            continue
        last = candidate.language.normalize(fact.value.split()[-1])
        namesakes = [p for p in people if candidate.language.normalize(p.value.split()[-1]) == last]
        if len(namesakes) != 1 or candidate.language.normalize(mention.text).find(last) < 0:
            continue
        told.add(fact.value)
        where = _stands(article, fact.value)
        if where is None:
            continue
        role = _role_beside(article, candidate.language, fact, where)
        start, end = role or where
        if role is not None:
            office = article.text[start:end].split()
            before = article.text[candidate.sentence.start : mention.start].split()[-1:]
            # «President Erdogan» is told already.
            if set(before) & set(office):
                continue
            # A lone word of an office («the president») says too little without the name.
            end = where[1] if len(office) == 1 else end
        given = where[1] - len(mention.text)
        stands_free = not article.text[mention.start - 1 : mention.start].isalnum()
        if stands_free and article.text[given - 1 : where[1]] == f" {mention.text}":
            # «[President Ashraf] Ghani»: all that stands before the surname where the name is given in full.
            end = given - 1
            yield Gloss(mention.start, article.text[start:end], "role" if role else "name", (start, end))
        else:
            at = _next_word(article.text, mention.end, candidate.sentence.end)
            yield Gloss(at, article.text[start:end], "role" if role else "name", (start, end))


def _next_word(text: str, end: int, last: int, marks: str = _MARKS) -> int:
    """Where the next word stands behind a word's end and some marks; that end where the sentence ends there."""
    at = end
    while at < last and text[at] in f" {marks}":
        at += 1
    return at if text[end:at].endswith(" ") and at < last else end


def _stands(article: Article, words: str) -> tuple[int, int] | None:
    """Where some words stand in an article, none of them part of a longer one."""
    text, at = article.text, article.text.find(words)
    while at >= 0:
        end = at + len(words)
        if not any(around.isalnum() for around in (text[at - 1 : at], text[end : end + 1])):
            return at, end
        at = text.find(words, at + 1)
    return None


def _role_beside(
    article: Article, language: Language, fact: Fact, name: tuple[int, int]
) -> tuple[int, int] | None:
    """Where an office stands right before a full name; None where it may be part of a longer one."""
    for role in fact.roles:
        start = name[0] - len(role) - 1
        if start < 0 or article.text[start : name[0]] != f"{role} ":
            continue
        before = WORD.findall(article.text[max(0, start - 40) : start])
        edge = article.text[:start].rstrip(" ")[-1:]
        if not before or edge in _STOPS or edge in {"\n", ""}:
            return start, start + len(role)
        word = language.normalize(before[-1])
        bare = language.without_conjunction(word)
        if {word, bare} & (language.stop_words | language.reporting_verbs):
            return start, start + len(role)
    return None


def _names(
    article: Article, candidate: Candidate, facts: Sequence[Fact], shown: list[str]
) -> Iterator[Gloss]:
    """Which one «the magazine» is, where the article names one magazine and no other.

    Args:
        article: The candidate's.
        candidate: What may say no more than «the magazine».
        facts: The key facts of the set.
        shown: The lines before it, and the names supplied there; the one supplied here is added.
    """
    language = candidate.language
    heads = cues(language)["named"]
    words, others = tee(_words(candidate))
    next(others, None)
    for word, following in zip_longest(words, others):
        head = word.bare.removeprefix("ال")
        if head == word.bare or head not in heads:
            continue
        if following is not None and following.form.startswith(("ال", "لل")):
            continue
        known = {
            fact.value
            for fact in facts
            if fact.kind == "organization"
            and any(m.article == article.id for m in fact.mentions)
            and language.normalize(fact.value.split()[0]).removeprefix("ال") == head
        }
        if len(known) != 1:
            continue
        value = known.pop()
        where = _stands(article, value)
        if where is None or " " not in value or where[0] >= candidate.sentence.start:
            continue
        if any(value in text for text in shown):
            continue
        shown.append(value)
        start = where[0] + value.index(" ") + 1
        if article.text[start:].startswith("ال") and not value.startswith("ال"):
            start = where[0]
        at = word.end + (
            article.text[word.end : word.end + 1] == " " and word.end + 1 < candidate.sentence.end
        )
        yield Gloss(at, article.text[start : where[1]].strip("\"“”«»'"), "name", (start, where[1]))
        return


def _dates(
    article: Article,
    candidate: Candidate,
    mentions: Sequence[tuple[Mention, Fact]],
    dated: set[str],
) -> Iterator[Gloss]:
    """Which day «yesterday» or a day of the week is, each day once."""
    try:
        published = date.fromisoformat((article.published or "")[:10])
    except ValueError:
        return
    for mention, fact in mentions:
        if fact.kind != "date" or fact.iso is None or _DIGIT.search(mention.text) or fact.iso in dated:
            continue
        try:
            day = date.fromisoformat(fact.iso)
        except ValueError:
            continue
        if not _SOONEST <= (day - published).days <= _LATEST:
            continue
        # Of two days that stand together («the night of Sunday to Monday») the second tells of the first.
        if any(0 <= later.start - mention.end <= 1 for later, other in mentions if other.kind == "date"):
            continue
        dated.add(fact.iso)
        at = _next_word(article.text, mention.end, candidate.sentence.end)
        written = written_date(fact.iso, candidate.language.code)
        yield Gloss(at, written, "date", None, published.isoformat())
