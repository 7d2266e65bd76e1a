"""Who goes on speaking where a verb of saying has no subject: «and he added that …»."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice, pairwise

from corpus import Article, Language
from summarizer.candidate import Candidate
from summarizer.document import Document
from summarizer.facts import Fact, Mention, lexicon
from summarizer.facts.arabic.clitics import ALL_POSSESSIVES
from summarizer.facts.marks import SPEECH_OPENERS
from summarizer.glosses.gloss import STOPS, Gloss, Word, says, set_behind, stands, words_of
from summarizer.sentences.cues import cues

# Clauses may stand so many sentences behind the one that names who speaks.
_BACK = 3
# A subject of more words holds more than the subject; so many may stand between a verb and what is said.
_LONGEST = 8
# Words read of a sentence: a verb, «in», the longest communiqué, and what stands behind it.
_OPENING = _LONGEST + 3
# A name as well as a way to write «on» (على), a stop word of the same normal form.
_ALI = "علي"
# «An official who asked *not to*» be named, «an official who *declined*» to be.
_NOT_TO, _DECLINED = "عدم", frozenset({"رفض", "رفضت", "رفضوا"})
# «It came in a communiqué of the ministry: "…"».
_CAME, _IN = "جاء", "في"

People = Sequence[tuple[Mention, Fact]]


def speakers(document: Document, index: int, people: People) -> Iterator[Gloss]:
    """Who goes on speaking where a verb of saying has no subject.

    Args:
        document: The candidates of one or more articles.
        index: That of the one which may open with such a verb.
        people: Where the candidate's article names people.
    """
    candidate = document.candidates[index]
    article = document.articles[candidate.article]
    first = next(words_of(article, candidate), None)
    if first is None or not says(first, candidate.language):
        return
    words = _opening(article, candidate)
    starts = {mention.start for mention, _ in people}
    if not _goes_on(article, words, candidate.language, starts):
        return
    feminine = _is_feminine(words[0].bare)
    for before in range(index - 1, max(-1, index - 1 - _BACK), -1):
        other = document.candidates[before]
        if other.article != candidate.article:
            return
        theirs = _opening(article, other)
        if not theirs:
            return
        came = not feminine and _came_in(article, theirs, other.language)
        if not came and (not says(theirs[0], other.language) or _is_feminine(theirs[0].bare) != feminine):
            return
        if not came and _goes_on(article, theirs, other.language, starts):
            continue
        subject = came or _subject(article, theirs, other.language, people)
        if subject is not None:
            start, end = words[0].start, words[0].end
            at = set_behind(article.text, start, end, candidate.sentence.end)
            yield Gloss(at, article.text[slice(*subject)], "speaker", subject, behind=end)
        return


def _opening(article: Article, candidate: Candidate) -> list[Word]:
    """The first words, which hold a verb of saying, the longest subject and what stands behind it."""
    return list(islice(words_of(article, candidate), _OPENING))


def _goes_on(article: Article, words: Sequence[Word], language: Language, people: Collection[int]) -> bool:
    """Whether a sentence opens with a verb of saying that has no subject.

    What is said follows at once, or behind a phrase that tells where, when or how: «and he added in a statement
    that». Nobody is named in that phrase.
    """
    if not says(words[0], language) or len(words) < 2:
        return False
    phrase = words[1].form in language.stop_words or words[1].form in cues(language)["manner"]
    for before, word in pairwise(words[: _LONGEST + 2]):
        between = set(article.text[before.end : word.start])
        if word.form in language.complementizers or between & SPEECH_OPENERS:
            return True
        if not phrase or word.start in people or between & STOPS:
            return False
    return False


def _is_feminine(verb: str) -> bool:
    """Whether an Arabic verb in the third person singular is feminine (قالت, تقول)."""
    return verb.endswith("ت") or (verb.startswith("ت") and not verb.startswith("تاب"))


def _came_in(article: Article, words: Sequence[Word], language: Language) -> tuple[int, int] | None:
    """The offsets of the document in which something was said: «it came in a communiqué of the ministry»."""
    if len(words) < 4 or (words[0].bare, words[1].form) != (_CAME, _IN):
        return None
    if words[2].form not in lexicon.words(language.code, "documents.txt"):
        return None
    for n, (before, word) in enumerate(pairwise(words[2:]), start=3):
        between = set(article.text[before.end : word.start])
        if word.form in language.complementizers or between & SPEECH_OPENERS:
            return (words[2].start, before.end) if n > 3 else None
        if between & STOPS:
            return None
    return None


def _subject(
    article: Article, words: Sequence[Word], language: Language, people: People
) -> tuple[int, int] | None:
    """The offsets of the subject that stands between a verb of saying and what is said; None where in doubt."""
    end = _subject_end(article, words, language)
    subject = words[1:end] if end is not None else ()
    if not 0 < len(subject) <= _LONGEST or subject[0].form in language.stop_words:
        return None
    named = next(((m, fact) for m, fact in people if m.start == subject[0].start), None)
    if named is None:
        fits = len(subject) > 1 and _tells(article, subject, language)
        return (subject[0].start, subject[-1].end) if fits else None
    mention, fact = named
    if " " in mention.text.strip():
        return mention.start, mention.end
    # A surname alone: the name as it stands in full in the article.
    return stands(article, fact.value) if " " in fact.value else None


def _subject_end(article: Article, words: Sequence[Word], language: Language) -> int | None:
    """The word behind the subject of a verb of saying that comes first; None where it goes on, or may."""
    for end in range(1, len(words)):
        between = article.text[words[end - 1].end : words[end].start]
        if STOPS & set(between) or words[end].form in language.complementizers:
            return end
        if words[end].form == _NOT_TO or words[end].form in _DECLINED:
            return end - (words[end].form == _NOT_TO)
        if end > 1 and words[end].form in language.stop_words:
            return None if article.text[words[end].start : words[end].end] == _ALI else end
        if words[end].form.startswith("لل"):
            # What an agency is for is part of its name: «the agency for atomic energy».
            return None if words[end - 1].form.startswith("ال") else end
    return None


def _tells(article: Article, subject: Sequence[Word], language: Language) -> bool:
    """Whether a subject that is no known name tells who speaks."""
    unfit = language.pronouns | cues(language)["demonstrative"] | cues(language)["speaks"]
    if any(w.form in unfit or w.bare in unfit for w in subject):
        return False
    # «The minister» alone is as much in need of a name as the verb, and «his minister» of another one.
    return not all(w.bare.startswith("ال") for w in subject) and not any(
        article.text[w.start : w.end].endswith(ALL_POSSESSIVES) for w in subject
    )
