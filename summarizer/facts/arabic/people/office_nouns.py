"""The nouns of offices in Arabic text: which words are, and which of them tell another's office or a document."""

from __future__ import annotations

from functools import cache

from corpus import word_cache
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import POSSESSIVES, readings
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.tokens import Tokens

GENERAL = frozenset({"عام", "عامه"})
"""«General» of an office, which is «year» elsewhere and so no word that a name holds: secretary *general*."""


@cache
def _roles() -> frozenset[str]:
    return lexicon.words("ar", "roles.txt", "roles_more.txt")


@word_cache(1 << 14)
def role_head(word: str) -> tuple[str, int] | None:
    """The reading of a word that is a noun of office, and how many letters it cuts; None where none is."""
    for rest, cut in readings(word):
        # «Its secretary»; with the article no pronoun follows: الفلاحة is no الفلاح of hers.
        own = not rest.startswith("ال") and any(
            rest.endswith(e) and rest[: -len(e)] in _roles() for e in ("ها", "هم", "ه")
        )
        if own or rest in _roles():
            return rest, cut
    return None


def is_of_document(tokens: Tokens, k: int) -> bool:
    """Whether a word that may be an office is the adjective of a document: *press* statements."""
    before = tokens.words[k - 1] if k else ""
    documents = lexicon.words("ar", "documents.txt")
    told = not before.startswith("ال") and any(rest in documents for rest, _ in readings(before))
    return told and tokens.words[k] in people_words("office or document")


def is_attendant(tokens: Tokens, k: int) -> bool:
    """Whether a token is a noun of who serves or is near another, whom the next word names.

    *The lawyer of* So-and-so, *the fiancée of* So-and-so; but «*his* fiancée So-and-so» is she.
    """
    if tokens.raw(k).endswith(POSSESSIVES):
        return False
    listed = lexicon.words("ar", "attendants.txt", "relations.txt")
    return any(rest in listed for rest, _ in readings(tokens.words[k]))
