"""Articles sorted into stories: which of them tell of the same event.

Leader clustering over an inverted index (as in first story detection, Allan and others 1998): an article joins
the story it is most like, if it is like enough. It is compared only with articles that share a rare term with
it, so that time grows with the articles and not with their pairs.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import chain

from msgspec import Struct

from corpus import WESTERN_DIGITS, Article, get_language
from summarizer.document import terms_of
from summarizer.events.apart import ALIKE
from summarizer.events.parting import across_languages, parted, with_others
from summarizer.facts import lexicon
from summarizer.facts.iso_dates import publication_day
from summarizer.similarity import RARE, cosine

# Of an article: its first words tell what happened, the rest is background.
_WORDS = 160
_HEADLINE = 3
# The heaviest terms stand for an article; so many of them find the others.
_TERMS = 60
_KEYS = 25
# In fewer articles than this, a term of several of them may be just their one story.
_CROWD = 400
# A dossier of a few articles was put together by somebody: less must be alike there than in a large pile.
_DOSSIER, _DOSSIER_LIKE = 12, 0.15
_PILE, _PILE_LIKE = 90, 0.3
# Where a dossier's articles do not hang together nobody chose them for one thing. Of six values from .15 to .3: of
# 36 ties of unrelated press below .25 some eight were of one event by their titles; at .22 a real dossier parts.
_APART_LIKE = 0.2
# Articles so much less alike hang together all the same: of an article's front and another's second half, of one
# story, 1 in 200 are less alike, and 94 in 100 of unrelated articles.
_LOOSELY = 1 / 3
# Articles of fewer terms say too little to be told apart: a sentence or two from the middle of an article, of which
# half are as little alike to others of its story as to any.
_TELLING = 12
_ON_AVERAGE = 0.7
# Beyond so many articles each asks for more likeness on the average, up to all of it: raids, matches and days of
# an exchange are alike in pairs. Set on an undated pile of 4,000, whose stories had grown to 39 articles.
_SMALL, _MORE_EACH = 5, 0.1
# Articles so many days apart are of two stories that share their people, unless they are so much more alike; set by
# hand: a club's coach resigns seven weeks after the draw that it was part of.
_FAR, _FAR_LIKE = 14, 2.0
# Where the days of publication are not known, articles whose first words name other days of the week are of one
# story only if so much more alike: of pairs that both name days, 3 in 100 do in one event, 4 in 5 in events alike.
_OTHER_DAY_LIKE = 1.33
# So many letters are what leads an article: two sentences, mostly.
_LEAD = 400
_LETTERS = re.compile(r"\w+")
# The same holds of articles that both give so many figures of two digits and more in so many letters, none of them
# in common: of pairs of one event 2 in 95 do, of events of one kind half.
_FIGURES, _TOLD = 2, 1200
_FIGURE = re.compile(r"\d[\d.,]*\d")
# A term of more articles than this finds nothing.
_MOST = 60


class _When(Struct, frozen=True):
    """The day on which an article was published; else the days of the week and the figures it gives."""

    published: date | None = None
    named: frozenset[int] = frozenset()
    figures: frozenset[str] = frozenset()


def group_stories(articles: Sequence[Article]) -> list[tuple[int, ...]]:
    """The stories of some articles, the biggest first, then those that come first; an article of none stands alone.

    Each is given as the indexes of the articles that tell of one event, in order. A dossier of articles that hang
    together, of which no two groups can be told apart, is one story.
    """
    if len(articles) < 2:
        return [(n,) for n in range(len(articles))]
    vectors, like = _vectors(articles), _threshold(len(articles))
    is_dossier, hang_together = like < _APART_LIKE, False
    if is_dossier:
        languages = [article.language for article in articles]
        hang_together = _hang_together(languages, vectors, like * _LOOSELY)
        like = like if hang_together else _APART_LIKE
    times = [_when(one) for one in articles]
    groups = _events(articles, vectors, times, like) if hang_together else _cluster(vectors, like, times)
    if is_dossier and not hang_together and len({article.language for article in articles}) > 1:
        groups = across_languages(articles, groups, [when.published for when in times])
    return [tuple(own) for own in sorted(groups, key=lambda own: (-len(own), own[0]))]


def _events(
    articles: Sequence[Article], vectors: Sequence[Mapping[str, float]], times: Sequence[_When], like: float
) -> list[list[int]]:
    """The events that articles which hang together tell of, one where no two are told apart."""

    def cluster(own: Sequence[int]) -> list[list[int]]:
        groups = _cluster([vectors[n] for n in own], ALIKE, [times[n] for n in own])
        return [[own[n] for n in group] for group in groups]

    groups = _cluster(vectors, like, times)
    days = [when.published for when in times]
    code = _told_apart(articles, groups)
    if code is None:
        joined = across_languages(articles, groups, days) if _are_several(groups) else groups
        if _are_several(joined):
            return joined
        return parted(articles, vectors, days, cluster) or [list(range(len(articles)))]
    events = [own for group in groups if (own := [n for n in group if articles[n].language == code])]
    others = [n for n, article in enumerate(articles) if article.language != code]
    return with_others(articles, events, cluster(others)) or groups


def _are_several(groups: Sequence[Sequence[int]]) -> bool:
    return sum(len(group) > 1 for group in groups) > 1


def _told_apart(articles: Sequence[Article], groups: Sequence[Sequence[int]]) -> str | None:
    """The language of which two groups have several articles each: those of two cannot be told apart by words."""
    several = Counter(
        code
        for group in groups
        for code, count in Counter(articles[n].language for n in group).items()
        if count > 1
    )
    return next((code for code, count in several.most_common(1) if count > 1), None)


def _hang_together(languages: Sequence[str], vectors: Sequence[Mapping[str, float]], like: float) -> bool:
    """Whether a chain of articles that are alike holds all of each language, but for those that say too little.

    Languages have hardly a term in common, so that articles of two can be neither tied nor told apart.
    """
    telling: defaultdict[str, list[Mapping[str, float]]] = defaultdict(list)
    for language, vector in zip(languages, vectors, strict=True):
        if len(vector) >= _TELLING:
            telling[language].append(vector)
    return all(_is_chain(own, like) for own in telling.values())


def _is_chain(vectors: Sequence[Mapping[str, float]], like: float) -> bool:
    """Whether each is alike to one that is alike to one ... that is alike to the first."""
    reached, left = list(vectors[:1]), list(vectors[1:])
    while reached and left:
        one = reached.pop()
        near = [cosine(one, other) >= like for other in left]
        reached += [other for other, is_near in zip(left, near, strict=True) if is_near]
        left = [other for other, is_near in zip(left, near, strict=True) if not is_near]
    return not left


def _threshold(articles: int) -> float:
    """How alike two articles must be, the more the more there are that could be alike by chance."""
    size = math.log(max(1, articles) / _DOSSIER) / math.log(_PILE / _DOSSIER)
    return _DOSSIER_LIKE + (_PILE_LIKE - _DOSSIER_LIKE) * min(1.0, max(0.0, size))


def _when(article: Article) -> _When:
    """The day of publication, where it is known; else the days of the week that lead it and its figures."""
    day = publication_day(article.published)
    if day is not None:
        return _When(day)
    figures = frozenset(one.translate(WESTERN_DIGITS) for one in _FIGURE.findall(article.text, 0, _TOLD))
    return _When(named=_named_days(article), figures=figures if len(figures) >= _FIGURES else frozenset())


def _named_days(article: Article) -> frozenset[int]:
    language, days = get_language(article.language), lexicon.weekdays(article.language)
    if not article.body:
        return frozenset()
    start = article.body[0].start
    # Not the words of the language, which take three times as long to find.
    words = set(_LETTERS.findall(language.normalize(article.text[start : start + _LEAD])))
    return frozenset(days[word] for word in days.keys() & words)


class _Group:
    """Articles that were joined, what they tell in sum, and how many of them name each day of the week."""

    def __init__(self, article: int, vector: Mapping[str, float], when: _When) -> None:
        self.members = [article]
        self.sums = dict(vector)
        self.days = Counter(when.named)
        self.dated = int(bool(when.named))

    def take(self, other: _Group) -> None:
        self.members += other.members
        for term, weight in other.sums.items():
            self.sums[term] = self.sums.get(term, 0.0) + weight
        self.days += other.days
        self.dated += other.dated

    def is_like(self, other: _Group, like: float) -> bool:
        """Whether two groups are alike on the average, so that no chain of neighbours joins two stories."""
        pairs, size = len(self.members) * len(other.members), len(self.members) + len(other.members)
        agreeing = sum(count * other.days[day] for day, count in self.days.items())
        of_other_days = max(0, self.dated * other.dated - agreeing) / pairs
        asked = min(1.0, _ON_AVERAGE + _MORE_EACH * max(0, size - _SMALL))
        asked *= 1 + (_OTHER_DAY_LIKE - 1) * of_other_days
        return cosine(self.sums, other.sums) >= like * asked * pairs


def _cluster(
    vectors: Sequence[Mapping[str, float]], like: float, times: Sequence[_When] = ()
) -> list[list[int]]:
    """Pairs joined most alike first, where the groups they belong to are alike on the average."""
    times = times or [_When()] * len(vectors)
    groups = [_Group(i, vector, when) for i, (vector, when) in enumerate(zip(vectors, times, strict=True))]
    for _, i, j in _pairs(vectors, like, times):
        one, other = sorted((groups[i], groups[j]), key=lambda own: own.members[0])
        if one is other or not one.is_like(other, like):
            continue
        one.take(other)
        for member in other.members:
            groups[member] = one
    return [sorted(own.members) for i, own in enumerate(groups) if own.members[0] == i]


def _vectors(articles: Sequence[Article]) -> list[dict[str, float]]:
    """For each article its heaviest terms, the vector of length 1."""
    counts = [_terms(article) for article in articles]
    spread = Counter(term for own in counts for term in own)
    vectors = []
    told: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for article, own in zip(articles, counts, strict=True):
        table = get_language(article.language).document_frequency
        idf = told[article.language]
        # No difference of sets, which would walk through all terms met so far for every article.
        for term in [term for term in own if term not in idf]:
            idf[term] = _idf(table.get(term, 0.0), spread[term], len(articles))
        weights = {term: (1 + math.log(n)) * idf[term] for term, n in own.items()}
        best = sorted(sorted(weights), key=weights.__getitem__, reverse=True)[:_TERMS]
        norm = math.sqrt(sum(weights[term] ** 2 for term in best)) or 1.0
        vectors.append({term: weights[term] / norm for term in best})
    return vectors


def _idf(background: float, holders: int, articles: int) -> float:
    """Weigh a term: rare in the press, and in these articles beyond a story's own few (IDF)."""
    return -math.log(max(background, holders / max(articles, _CROWD), RARE))


def _terms(article: Article) -> Counter[str]:
    language = get_language(article.language)
    found = [*terms_of(language.words(article.title or ""), language)] * _HEADLINE
    words = 0
    for sentence in article.body:
        own = language.words(article.slice(sentence))
        found += terms_of(own, language)
        words += len(own)
        if words >= _WORDS:
            break
    return Counter(found)


def _pairs(
    vectors: Sequence[Mapping[str, float]], like: float, times: Sequence[_When] = ()
) -> list[tuple[float, int, int]]:
    """The pairs of articles that are alike, most alike first."""
    keys = [list(vector)[:_KEYS] for vector in vectors]
    spread = Counter(chain.from_iterable(keys))
    holders: defaultdict[str, list[int]] = defaultdict(list)  # of those that were gone through
    found: list[tuple[float, int, int]] = []
    for j, vector in enumerate(vectors):
        own = [holders[term] for term in keys[j] if 1 < spread[term] <= _MOST]
        near = Counter(chain.from_iterable(own))
        for those in own:
            those.append(j)
        for i, shared in near.items():
            if shared > 1:
                likeness = cosine(vectors[i], vector)
                if likeness >= like and likeness >= like * (_asked(times[i], times[j]) if times else 1.0):
                    found.append((likeness, i, j))
    return sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2]))


def _asked(one: _When, other: _When) -> float:
    """How many times as alike as others two articles must be, for their days."""
    if one.published is not None and other.published is not None:
        return _FAR_LIKE if abs((one.published - other.published).days) > _FAR else 1.0
    asked = 1.0
    for ours, theirs in ((one.named, other.named), (one.figures, other.figures)):
        if ours and theirs and ours.isdisjoint(theirs):
            asked *= _OTHER_DAY_LIKE
    return asked
