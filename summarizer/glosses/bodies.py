"""Which one «the magazine» is, where the article names one magazine and no other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from corpus import Article, Language
from summarizer.candidate import Candidate
from summarizer.facts import Fact
from summarizer.glosses.gloss import Gloss, pairs, set_behind, stands, words_in, words_of
from summarizer.sentences.cues import cues

# What an adjective of a land or a field ends with.
_OF = ("ي", "يه")


def bodies(
    article: Article, candidate: Candidate, names: Collection[str], facts: Sequence[Fact], shown: list[str]
) -> Iterator[Gloss]:
    """Which one «the magazine» is.

    Args:
        article: The candidate's.
        candidate: What may say no more than «the magazine».
        names: Those of the bodies that the article names.
        facts: The key facts of the set; of them its places count.
        shown: The lines before it, and the names supplied there; the one supplied here is added.
    """
    language = candidate.language
    heads = cues(language)["named"]
    for word, following in pairs(words_of(article, candidate) if names else ()):
        head = word.bare.removeprefix("ال")
        if head == word.bare or head not in heads:
            continue
        if following is not None and following.form.startswith(("ال", "لل")):
            continue
        value = _only_one(language, head, names)
        where = stands(article, value) if value is not None else None
        if value is None or where is None or where[0] >= candidate.sentence.start:
            continue
        if any(value in text for text in shown) or not _is_alone(article, language, head, value):
            continue
        shown.append(value)
        start = where[0] + value.index(" ") + 1
        if not value.startswith("ال") and _goes_with_noun(article.text[start : where[1]], facts):
            start = where[0]
        at = set_behind(article.text, word.start, word.end, candidate.sentence.end)
        name = article.text[start : where[1]].strip("\"“”«»'")
        yield Gloss(at, name, "name", (start, where[1]), behind=word.end)
        return


def _goes_with_noun(rest: str, facts: Sequence[Fact]) -> bool:
    """Whether what a body is called by says nothing without its noun: «of appeal», or a country, «of Lebanon»."""
    places = (mention.text for fact in facts if fact.kind == "place" for mention in fact.mentions)
    return rest.startswith("ال") or rest in places


def _only_one(language: Language, head: str, names: Collection[str]) -> str | None:
    """The one name of a sort of body among those of an article; None of several, or where it is no name."""
    known = [name for name in names if language.normalize(name.split()[0]).removeprefix("ال") == head]
    value = known[0] if len(known) == 1 else ""
    return value if " " in value and not _is_described(language, value) else None


def _is_described(language: Language, value: str) -> bool:
    """Whether a body is called by an adjective without the article, which is no name: «a German court»."""
    first, *rest = map(language.normalize, value.split())
    return len(rest) == 1 and not first.startswith("ال") and rest[0].endswith(_OF)


def _is_alone(article: Article, language: Language, head: str, value: str) -> bool:
    """Whether an article has no other body of that sort, one that no fact is told of."""
    second = language.normalize(value.split()[1])
    words = words_in(article.text, language, 0, len(article.text))
    for word, following in pairs(words):
        noun = word.definite or word.bare.removeprefix("ل").removeprefix("ب")
        if noun != head or following is None:
            continue
        told_apart = word.definite is None or following.definite is not None
        if told_apart and following.form != second and not article.text[word.end : following.start].strip():
            return False
    return True
