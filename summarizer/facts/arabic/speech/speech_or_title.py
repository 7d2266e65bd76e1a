"""Whether what stands in marks in an Arabic sentence is speech, and no name, title or stress."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.saying import cue
from summarizer.facts.arabic.word_groups import speech_words
from summarizer.facts.quote_spans import token_at
from summarizer.facts.tokens import Tokens

_FEWEST = 5  # words: shorter passages in quotation marks are names and irony; set by hand
_FEWEST_SAID = 3  # words: the same right behind a verb of saying; set by hand
_BEFORE_TITLE = 3  # tokens in front of the marks in which «is called» stands; set by hand
_LONGEST_TITLE = 8  # words in marks behind «which is called»; set by hand
_LONGEST_NAME = 6  # words in marks of an organization's name; set by hand
_THAT = frozenset({"ان", "انه", "انها", "انهم"})
_ABOUT, _WHAT = "حول", "ما"
_BY = frozenset({"ب"})


def is_speech(tokens: Tokens, limit: int, value: str, *, said: bool) -> bool:
    """Whether quoted words that open at token `limit` are speech and no name, title or stress."""
    size = len(value.split())
    if size < _FEWEST_SAID or _is_title(tokens, limit, size):
        return False
    # «We lost it all», so summed up the farmer: what opens a sentence is speech where a verb says so.
    opens = limit == 0 and said
    if size <= _FEWEST and not opens and not _introduced(tokens, limit):
        return False
    return said or size >= 2 * _FEWEST or limit == 0 or tokens.words[limit - 1] in (":", "،")


def is_name(tokens: Tokens, names: Sequence[Name], inner: tuple[int, int]) -> bool:
    """Whether all that stands in marks is one name."""
    if any((tokens.starts[name.first], tokens.ends[name.last]) == inner for name in names):
        return True
    # «Said *“the gathering of so-and-so”* that»: who says it.
    opens, closes = token_at(tokens, inner[0]), token_at(tokens, inner[1])
    said = opens > 1 and cue(tokens, opens - 2) == "verb"
    return said and closes + 1 < len(tokens) and tokens.words[closes + 1] in _THAT


def _introduced(tokens: Tokens, limit: int) -> bool:
    """Whether a colon, a verb of saying or «that» stands right in front of the marks or behind the opening one."""
    if limit == 0:
        return False
    inside = tokens.words[limit + 1] if limit + 1 < len(tokens) else ""
    if inside in tokens.language.complementizers:
        return True
    word = tokens.words[limit - 1]
    that = word.removeprefix("ف") in tokens.language.complementizers  # according to her *فإن*
    return word == ":" or that or cue(tokens, limit - 1) is not None


def _is_definite(tokens: Tokens, k: int) -> bool:
    return k >= 0 and tokens.words[k].startswith("ال")


def is_topic(tokens: Tokens, limit: int) -> bool:
    """Whether marks hold what a meeting is about: discussed some *topics* that concern “…”."""
    return not speech_words("topic").isdisjoint(tokens.words[max(0, limit - _FEWEST_SAID) : limit])


def _is_title(tokens: Tokens, limit: int, size: int) -> bool:
    """Whether what stands in front of the marks makes them those of a title or by-name, or of a short name."""
    # «Which was called in those days *as being* …».
    before = _BEFORE_TITLE + 2 * (limit > 0 and tokens.words[limit - 1].startswith("بان"))
    if size <= _LONGEST_TITLE and any(
        word in speech_words("called") for word in tokens.words[max(0, limit - before) : limit]
    ):
        return True
    opens = tokens.words[limit + 1] if limit + 1 < len(tokens) else ""
    named = opens in lexicon.words("ar", "organization_heads.txt") and not opens.startswith("ال")
    if named and limit and size <= _LONGEST_NAME and cue(tokens, limit - 1) == "verb":
        return True  # «demanded *the committee of* …»: whose name it is, and not what is said
    if limit and tokens.words[limit - 1] == _ABOUT and size <= 2 * _LONGEST_TITLE:
        return True
    if (
        limit > 1
        and size <= _LONGEST_NAME
        and cue(tokens, limit - 1) == "relay"
        and tokens.words[limit - 2] == _WHAT
    ):
        return True  # according to *what* “So-and-so” *relayed*
    titles = lexicon.words("ar", "quoted_titles.txt")
    if size <= _FEWEST:
        titles |= lexicon.words("ar", "organization_heads.txt", "media_heads.txt")
    near = 2 + (limit > 0 and tokens.words[limit - 1] in _BY)  # *entitled* his talk “…”
    if size <= _LONGEST_TITLE:
        # His *long, poetic* poem “…”.
        near += next(
            (k for k in range(_FEWEST_SAID) if not _is_definite(tokens, limit - 1 - k)), _FEWEST_SAID
        )
    return any(
        rest in titles for k in range(max(0, limit - near), limit) for rest, _ in readings(tokens.words[k])
    )
