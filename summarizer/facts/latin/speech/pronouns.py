"""The pronouns of French and English that are the subject of a verb of saying."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.latin.names.capitals import is_capital
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.speech.antecedents import LATTER
from summarizer.facts.latin.speech.bodies import IT
from summarizer.facts.latin.speech.speaking_offices import is_governed
from summarizer.facts.latin.word_groups import speech_words
from summarizer.facts.marks import APOSTROPHES
from summarizer.facts.tokens import Tokens

# Articles in front of a nationality, and the pronoun that means as much: «l'» and «the» tell no gender.
_ONE_BY_COUNTRY = {"the": "old", "le": "il", "la": "elle", "l": "old"}
# What may stand between a French pronoun and its verb beside the small words: il *n'avait pas* évoqué.
_NOT = frozenset({"n", "ne", "pas", "jamais", "avait", "y", *APOSTROPHES})
# Behind an inhabitant's name, what makes it that of a body: la Française *des* jeux.
_OF = frozenset({"de", "des", "du", "d", "of"})


def is_pronoun(tokens: Tokens, k: int) -> bool:
    """Whether a token is a pronoun that may be a subject, or the end of «the latter»."""
    if tokens.words[max(0, k - 1) : k + 1] in LATTER:
        return True
    return tokens.words[k : k + 1] != [] and tokens.words[k] in lexicon.words(
        tokens.language.code, "subject_pronouns.txt"
    )


def pronoun_of(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> str:
    """The pronoun beside a verb at token `k` that is its subject, or the end of «the 34-year-old»; else nothing."""
    beside = _subject_beside(tokens, names, k, opens, closes)
    if beside is not None:
        return tokens.words[beside]
    # «The 81-year-old told», «the 81-year-old *economist* told».
    old = ["-", "year", "-", "old"]
    noun = k > 0 and tokens.words[k - 1].isalpha() and not is_capital(tokens, k - 1)
    if old in (tokens.words[max(0, k - 4) : k], tokens.words[max(0, k - 5) : k - 1] if noun else []):
        return "old"
    national = _national_beside(tokens, k, opens, closes)
    if national:
        return national
    # «Accuse-t-il»: the pronoun behind hyphens.
    if tokens.words[k + 1 : k + 2] != ["-"]:
        return ""
    inverted = next((j for j in range(k + 2, min(len(tokens), k + 5)) if is_pronoun(tokens, j)), None)
    return "" if inverted is None else tokens.words[inverted]


def _subject_beside(tokens: Tokens, names: Sequence[Name], k: int, opens: int, closes: int) -> int | None:
    """The token of the pronoun around a verb at token `k` that is its subject, hyphens apart."""
    # Told her *she* should: who hears it stands behind these verbs.
    end = k if tokens.words[k] in speech_words("heard") else k + 2
    near = [
        *range(k + 1, min(len(tokens), end + 1)),
        *range(k - 1, max(-1, k - 5 - (tokens.language.code == "fr")), -1),
    ]
    # «She said *it* was “…”»: what is told of stands behind the verb.
    near = [j for j in near if not (j > k and tokens.words[j] == IT)]
    beside = next((j for j in near if is_pronoun(tokens, j) and not opens <= j < closes), None)
    if (
        beside is None
        or (
            tokens.words[beside - 1 : beside + 2 : 2] == [",", ","]  # la procureure, *elle*, a dénoncé
            # What she wrote *it* of; but it had asked for that.
            or (tokens.words[beside] == IT and beside != k - 1 and tokens.words[beside + 1 : k] != ["had"])
            or tokens.words[beside : beside + 2] == ["il", "y"]  # «*il y* est écrit»: nobody
            or (beside == k + 1 and _goes_on_behind(tokens, beside) and _subject_in_front(tokens, names, k))
        )
    ):
        return None
    # «*She* told ABC News»: what is named behind the verb is who was told.
    # «*He* said Roe had left»: English has its subject in front of the verb or behind it, and never both.
    told = beside == k - 1 and (
        tokens.language.code == "en"
        or tokens.words[k] in lexicon.words(tokens.language.code, "telling_verbs.txt")
    )
    # «*Il n'a pas* évoqué Untel»: whom he speaks of.
    if beside < k and tokens.language.code == "fr":
        told = told or speech_words("small") | _NOT >= set(tokens.words[beside + 1 : k])
    return beside if told or not any(m.first == k + 1 for m in names) else None


def _national_beside(tokens: Tokens, k: int, opens: int, closes: int) -> str:
    """What stands for a person by his country beside a verb: *the Brazilian* said, a dit *l'Italienne*."""
    endings = lexicon.lines(tokens.language.code, "inhabitant_endings.txt")
    inhabitants = lexicon.words(tokens.language.code, "inhabitants.txt")
    for at in (k - 1, k + 2, k + 3):
        if not 0 < at < len(tokens) or opens <= at < closes or not is_capital(tokens, at):
            continue
        front = at - 1 - (tokens.words[at - 1] in APOSTROPHES)
        article = tokens.words[front] if front >= 0 else ""
        behind = tokens.words[at + 1] if at + 1 < len(tokens) else "."
        # «Added the Malian *novelist*»: behind the verb what follows is no noun of his.
        noun = at > k and behind.isalpha() and behind not in tokens.language.stop_words
        goes_on = noun or behind in _OF or (at + 1 < len(tokens) and is_capital(tokens, at + 1))
        lives = tokens.words[at].endswith(endings) or tokens.words[at] in inhabitants
        if article in _ONE_BY_COUNTRY and lives and not goes_on:
            return _ONE_BY_COUNTRY[article]
    return ""


def _goes_on_behind(tokens: Tokens, k: int) -> bool:
    """Whether a pronoun behind a verb is the subject of what is said: «said *she was* …», not «…», said she."""
    after = tokens.words[k + 1 : k + 2]
    return bool(after) and after[0].isalpha()


def _subject_in_front(tokens: Tokens, names: Sequence[Name], k: int) -> bool:
    """Whether a person stands in commas in front of a verb: its author, *So-and-so*, said."""
    while k > 1 and tokens.words[k - 1] in speech_words("small"):
        k -= 1  # So-and-so *has* said
    before = k - 1 - (tokens.words[k - 1 : k] == [","])
    return any(m.last == before and m.kind == "person" and not is_governed(tokens, m) for m in names)
