"""People of one word whom an article names once, without those that are some word of the language after all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from corpus import vocabulary
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ALL_POSSESSIVES, ARTICLES, readings
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.not_names import is_listed_name
from summarizer.facts.arabic.people.introduced_people import is_inflected
from summarizer.facts.arabic.people.office_nouns import role_head
from summarizer.facts.arabic.saying import bare, cue
from summarizer.facts.arabic.verb_forms import is_perfect
from summarizer.facts.arabic.word_groups import people_words
from summarizer.facts.tagger import crf
from summarizer.facts.tagger.features import name_stem
from summarizer.facts.tokens import Tokens

# So far ahead of «no name» (`crf.lead`) is somebody behind an indefinite noun whose word is an adjective too: of
# those below it in 1,000 articles of press all were adjectives.
_SURE = 140
# So far ahead is a word behind that goes on with a name: of those of the press 6 of 8 above it do; set by hand.
_GOES_ON = 20
# And so often with the article in 11 million words of press is a word an adjective: the early, the firm.
_ADJECTIVE = 12
_MOSTLY = "3"  # a word that is mostly somebody's name, as a code of `Knowledge.names` has it
_FUSED, _TO_OR_BY = frozenset("بلكوف"), frozenset("بل")
_PLURALS = ("ون", "ين", "ان", "ات")
_SERVANT_OF = "عبدال"  # «servant of the», fused to what follows: many a given name is written so


def without_doubtful(
    sentences: Sequence[Tokens], names: Sequence[Sequence[Name]], model: crf.Model
) -> list[list[Name]]:
    """The names of each sentence without people of one word that is a verb, a noun or an adjective of the language.

    Who is named in full in the article or twice is somebody, and so is who is called by a listed name.
    """
    if not any(_is_one_word(name) for found in names for name in found):
        return [list(found) for found in names]
    counts = Counter(
        part
        for tokens, found in zip(sentences, names, strict=True)
        for name in found
        if name.kind == "person"
        for part in _parts(tokens, name)
    )
    return [
        [
            name
            for name in found
            if not (
                _is_one_word(name) and counts[_parts(tokens, name)[0]] == 1 and _is_word(tokens, name, model)
            )
        ]
        for tokens, found in zip(sentences, names, strict=True)
    ]


def _is_one_word(name: Name) -> bool:
    return name.kind == "person" and name.first == name.last


def _parts(tokens: Tokens, name: Name) -> Sequence[str]:
    """The words of a name, without what is fused to the first."""
    return (tokens.words[name.first][name.cut :], *tokens.words[name.first + 1 : name.last + 1])


def _is_word(tokens: Tokens, name: Name, model: crf.Model) -> bool:
    """Whether one word that was taken for somebody is one of the language, by its form, its place or the tagger."""
    words, k = tokens.words, name.first
    word = words[k][name.cut :]
    if word.startswith(_SERVANT_OF) or _has_title(words, k) or _is_half(tokens, k, model):
        return False
    lead = crf.lead(words, k, "PER", model)
    seen = model.knowledge.names.get(name_stem(word))
    if lead < 0:
        return True
    if seen is None and not is_listed_name(word):
        return _is_inflected(word)
    return lead < _SURE and not name.cut and (seen or "0") < _MOSTLY and _is_adjective(tokens, k)


def _has_title(words: Sequence[str], k: int) -> bool:
    """Whether a definite title stands right in front of a word without particle: *the queen* Nur."""
    before = words[k - 1] if k else ""
    listed = people_words("crowned") | people_words("address") | lexicon.words("ar", "honorifics.txt")
    title = not listed.isdisjoint((before, before.removesuffix("ه"))) or role_head(before) is not None
    return title and before.startswith("ال") and words[k][0] not in _TO_OR_BY


def _is_half(tokens: Tokens, k: int, model: crf.Model) -> bool:
    """Whether a name goes on behind a word with one that is a name, or no word that the press knows."""
    after = tokens.words[k + 1] if k + 1 < len(tokens) else "."
    known = after in vocabulary() or after[0] in _FUSED or not after.isalpha()
    named = is_listed_name(after) or not known
    return named and crf.lead(tokens.words, k + 1, "PER", model) > _GOES_ON


def _is_inflected(word: str) -> bool:
    """Whether a word that names nobody is a known one with a particle or an ending: *to* an enemy, the *hosts*."""
    rests = [rest for rest, cut in readings(word) if cut]
    fused = any(rest in vocabulary() for rest in rests) and not any(map(is_listed_name, rests))
    return fused or is_inflected(word) or (word.startswith("ال") and word.endswith(_PLURALS))


def _is_adjective(tokens: Tokens, k: int) -> bool:
    """Whether a word stands behind an indefinite noun as an adjective may: a *firm* position, *early* hours."""
    word, before = tokens.words[k], tokens.words[k - 1] if k else ""
    noun = before.isalpha() and not before.startswith(ARTICLES) and before in vocabulary()
    noun = noun and role_head(before) is None and not tokens.raw(k - 1).endswith(ALL_POSSESSIVES)
    small = bare(before) in tokens.language.stop_words or is_perfect(bare(before))
    plain = noun and not small and cue(tokens, k - 1) is None
    return plain and vocabulary().get(f"ال{word}", 0) >= _ADJECTIVE
