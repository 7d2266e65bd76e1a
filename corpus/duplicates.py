"""The same article from several sources, found once and kept once."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias
from zlib import crc32

from msgspec import msgpack
from msgspec.structs import replace

from corpus.article import Article, Reprint

if TYPE_CHECKING:
    from corpus.work.resources import Resources

# Words a shingle (Broder 1997): runs this long are seldom shared by articles that are not copied.
_SHINGLE = 4
# The smallest hashes of an article's shingles that lead to it: two articles that share nearly all shingles share
# one of these but for once in millions.
_KEYS = 8
# Articles compared with a new one for each of its keys: a formula of the press may stand in thousands.
_COMPARED = 24
# Share of all shingles of both that both hold: a letter mended or a closing line added is the same article; a
# rewritten paragraph is another one, which may be compared but is not dropped.
_SAME = 0.85
# Share of a snippet's shingles that its article holds; feeds cut within a word and mend marks.
_WITHIN = 0.8
_WORD = re.compile(r"\w+")

# Sorted, each once: eight bytes a shingle, since a large set holds millions. Not numpy's: its import alone takes
# longer than five articles.
Shingles: TypeAlias = "array[int]"


def fold_duplicates(articles: Sequence[Article], resources: Resources | None = None) -> list[Article]:
    """The articles with each kept once, where it came first, and the other sources named in `also`.

    Two are the same whose running texts share nearly all their runs of words, whatever their headlines; a
    snippet is the same as the article it was taken from. Takes time in proportion to the length of the texts.

    Args:
        articles: Any number of them.
        resources: Where the last answer about the same articles may be kept.
    """
    if resources is not None and resources.worth(len(articles)):
        from corpus.work.digests import key_of

        texts = b"".join(key_of(msgpack.encode((a.text, a.body, a.short))) for a in articles)
        made = resources.kept("corpus.duplicates:_same", texts, lambda: msgpack.encode(_same(articles)))
        leaders = msgpack.decode(made, type=list[int])
    else:
        leaders = _same(articles)
    groups: dict[int, list[Article]] = {}
    for article, leader in zip(articles, leaders, strict=True):
        groups.setdefault(leader, []).append(article)
    return [_merge(group) for group in groups.values()]


def _same(articles: Sequence[Article]) -> list[int]:
    """For each article the number of the one that it is the same as, its own where it is another one."""
    shingles = [_shingles(article) for article in articles]
    leaders = _leaders(shingles)
    _lead_snippets(leaders, articles, shingles)
    return leaders


def _shingles(article: Article) -> Shingles:
    """The hashes of the running text's runs of words, sorted, each once; they depend on its letters alone."""
    text = " ".join(article.slice(sentence) for sentence in article.body)
    words = [*map(crc32, map(str.encode, _WORD.findall(text.casefold())))]
    size = min(_SHINGLE, len(words))
    runs = zip(*(words[i:] for i in range(size)), strict=False)
    # Tuples of numbers hash alike in every run.
    return array("q", sorted(set(map(hash, runs))))


def _leaders(shingles: Sequence[Shingles]) -> list[int]:
    """For each article the number of the first that is the same, itself where it is new."""
    by_key: dict[int, list[int]] = {}
    leaders: list[int] = []
    for i, own in enumerate(shingles):
        keys = own[:_KEYS]
        near = {j for key in keys for j in by_key.get(key, ())[:_COMPARED]}
        # What is much shorter or longer cannot share so much of both.
        near = {j for j in near if _SAME * len(own) <= len(shingles[j]) <= len(own) / _SAME}
        held = frozenset(own) if near else frozenset()
        leader = next((j for j in sorted(near) if _likeness(held, shingles[j]) >= _SAME), i)
        leaders.append(leader)
        if leader == i:
            for key in keys:
                by_key.setdefault(key, []).append(i)
    return leaders


def _likeness(a: frozenset[int], b: Shingles) -> float:
    """The share of two articles' shingles that both hold (Jaccard's coefficient)."""
    shared = len(a.intersection(b))
    return shared / (len(a) + len(b) - shared)


def _lead_snippets(leaders: list[int], articles: Sequence[Article], shingles: Sequence[Shingles]) -> None:
    """Point each snippet that stands alone to the first whole article that holds it, and what follows it too."""
    snippets = [i for i, article in enumerate(articles) if article.short and leaders[i] == i]
    if not snippets:
        return
    holders: dict[int, list[int]] = {}
    wanted = {key for i in snippets for key in shingles[i]}
    for i, article in enumerate(articles):
        if leaders[i] == i and not article.short:
            for key in wanted.intersection(shingles[i]):
                holders.setdefault(key, []).append(i)
    moved: dict[int, int] = {}
    for i in snippets:
        count = Counter(j for key in shingles[i] for j in holders.get(key, ())[:_COMPARED])
        within = [j for j, n in count.items() if n >= _WITHIN * len(shingles[i])]
        if within:
            moved[i] = min(within)
    leaders[:] = [moved.get(leader, leader) for leader in leaders]


def _merge(same: Sequence[Article]) -> Article:
    """The first whole article of a group, with the sources of the rest."""
    kept = next((article for article in same if not article.short), same[0])
    others = [reprint for article in same if article is not kept for reprint in _reprints(article)]
    return replace(kept, also=(*kept.also, *others)) if others else kept


def _reprints(article: Article) -> Iterator[Reprint]:
    yield Reprint(article.source, article.title, article.outlet, article.published)
    yield from article.also
