"""Which words of French and English text have a capital, and which have it for what they are."""

from __future__ import annotations

from functools import cache

from summarizer.facts import lexicon
from summarizer.facts.latin.word_groups import body_words
from summarizer.facts.tokens import Tokens

_LONGEST_ACRONYM = 5  # letters: a longer noun of a body in capitals is shouted; set by hand


@cache
def former() -> frozenset[str]:
    """What tells of an office that its holder has left it, and opens a sentence as no name: *Former* chief."""
    return lexicon.words("en", "former.txt") | lexicon.words("fr", "former.txt")


def is_capital(tokens: Tokens, i: int) -> bool:
    """Whether a token begins with a capital letter."""
    return 0 <= i < len(tokens) and tokens.text[tokens.starts[i]].isupper()


def is_national(tokens: Tokens, i: int) -> bool:
    """Whether a token is an English adjective of a country: *Lebanese* Foreign Minister, *Norwegian* Red Cross."""
    of_country = lexicon.lines(tokens.language.code, "national_endings.txt")
    word = tokens.words[i] if i >= 0 else ""
    ends = bool(of_country) and word.endswith(of_country)
    return ends and is_capital(tokens, i) and word not in tokens.language.stop_words


def is_shouted(tokens: Tokens, i: int) -> bool:
    """Whether a French noun stands in capitals, as in a heading, and is no acronym: *MOUVEMENT* DE GRÈVE."""
    raw = tokens.raw(i)
    return tokens.language.code == "fr" and raw.isupper() and len(raw) > _LONGEST_ACRONYM


def is_weekday(tokens: Tokens, i: int) -> bool:
    """Whether a token is a day of the week, whose capital tells nothing: at The London *Thursday* morning."""
    told = lexicon.table(tokens.language.code, "calendar.tsv").get(tokens.words[i])
    return told is not None and told.startswith("weekday")


def is_domain(tokens: Tokens, at: int) -> bool:
    """Whether the end of a web address is joined to a name by the point at a token: Amazon*.com* Inc."""
    end = at + 1
    joined = end < len(tokens) and tokens.words[at] == "." and tokens.touches(at) and tokens.touches(end)
    return joined and tokens.words[end] in body_words("domain") and not is_capital(tokens, end)


def is_figure(tokens: Tokens, i: int) -> bool:
    """Whether a token is a number in digits."""
    return 0 <= i < len(tokens) and tokens.words[i].isdigit()
