"""The titles and offices of people in French and English text, in front of their names and behind them."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.latin.capitals import is_capital, is_national
from summarizer.facts.latin.names import Name, is_office_noun
from summarizer.facts.tokens import Tokens

_LONGEST = 10  # tokens: a bound, as in Arabic without what is fused there
# So many tokens behind a comma stands an office, and one that something else owns: the *agency's country* director.
_NEAR_HEAD, _OWNED_HEAD = 4, 7
_ENDS = frozenset('.;:!?()[]…«»“”",–—')
_CLAUSES = frozenset(
    {"qui", "que", "dont", "who", "which", "that", "whose", "a", "est", "has", "is", "was", "had"}
)


def find_roles(tokens: Tokens, names: Sequence[Name], index: int) -> tuple[str, ...]:
    """The roles of the person that name number `index` of a sentence is, as written.

    Args:
        tokens: The sentence.
        names: Its names in order.
        index: Which of them it is.
    """
    name = names[index]
    # Those that a role may run into: it is no longer than so many tokens.
    near = names[max(0, index - 2 * _LONGEST) : index + 2 * _LONGEST]
    people = {k for n in near if n.kind == "person" for k in range(n.first, n.last + 1)}
    found = (_before(tokens, name.first, people), _behind(tokens, name.last, people))
    return tuple(role for role in found if role)


def _is_head(tokens: Tokens, k: int) -> bool:
    return is_office_noun(tokens, k)


def _fits(tokens: Tokens, k: int, people: set[int]) -> bool:
    word = tokens.words[k]
    if k in people or word in _ENDS or word in _CLAUSES:
        return False
    return word not in tokens.language.reporting_verbs


def _before(tokens: Tokens, first: int, people: set[int]) -> str | None:
    k = first - 1
    while k >= 0 and (tokens.words[k] in tokens.language.titles or tokens.words[k] in (",", ".")):
        k -= 1
    last, head = k, None
    while k >= 0 and last - k < _LONGEST and _fits(tokens, k, people):
        if _is_head(tokens, k):
            head = k
        elif head is not None:
            break
        k -= 1
    if head is None:
        return None
    openers = lexicon.words(tokens.language.code, "role_openers.txt")
    while head and (tokens.words[head - 1] in openers or tokens.words[head - 1] == "-"):
        head -= 1
    head -= _is_modified(tokens, head) or is_national(tokens, head - 1)
    return tokens.raw(head, last)


def _is_modified(tokens: Tokens, head: int) -> bool:
    """Whether a noun in front of an office tells what it is of, as in English: the *sports* minister."""
    code = tokens.language.code
    if head < 2 or lexicon.lines(code, "adjective_endings.txt"):
        return False
    word, before = tokens.words[head - 1], tokens.words[head - 2]
    determined = before in lexicon.words(code, "articles.txt") or before == "s"
    plain = word.isalpha() and word not in tokens.language.stop_words and not is_capital(tokens, head - 1)
    return determined and plain and not word.endswith("ed")


def _behind(tokens: Tokens, last: int, people: set[int]) -> str | None:
    k = last + 1
    if k >= len(tokens) or tokens.words[k] != ",":
        return None
    k += 1
    while k < len(tokens) and tokens.words[k] in ("the", "a", "an", "le", "la", "l", "'", "’"):
        k += 1
    end, head, parted = k, False, False
    small = lexicon.words(tokens.language.code, "prepositions.txt")
    while end < len(tokens) and end - k < _LONGEST and _fits(tokens, end, people):
        parted = parted or tokens.words[end] in small
        near = end - k < _NEAR_HEAD or (end - k < _OWNED_HEAD and not parted)
        head = head or (_is_head(tokens, end) and near)
        end += 1
    return tokens.raw(k, end - 1) if head and end > k else None
