"""What a sentence counts: figures with what they are of, their bounds and roundings.

A figure's kind is that of the noun it counts (قتيلا, euros) or, where that only says persons or stands nowhere, of
the word nearest by that says what befell them (مقتل, أصيب, on board). Kinds are the same in all languages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import cast

from summarizer.comparison import word_lists
from summarizer.comparison.values.ages import TIMES_OF_LIFE, age_of
from summarizer.comparison.values.counted_words import CountedWords
from summarizer.comparison.values.figures import SIGNS, Figure, begins_anew, figures
from summarizer.comparison.values.joint_tolls import JOINT, TO, are_both, are_both_behind
from summarizer.comparison.values.kind_cues import (
    CRITICAL,
    PROTESTERS,
    are_found_dead,
    is_case,
    is_excess,
    is_lost,
    is_of_them,
    kind_by_cues,
)
from summarizer.comparison.values.measures import measure, unit_behind
from summarizer.comparison.values.quantity import Bound, Quantity
from summarizer.facts import lexicon
from summarizer.facts.arabic.clitics import ARTICLES, readings
from summarizer.facts.marks import CLAUSE_ENDS
from summarizer.facts.tokens import AND, Tokens

# Tokens in front of a number, and behind its noun, within which a word says what befell those it counts.
_BEFORE, _BEHIND = 9, 3
# «Still among the missing» may stand further behind, in the same clause.
_STILL = 9
# «Of» and its like stand between a number and its noun: «millions d'euros».
_LINKED = 2
# «Still» stands so near a number of those who are; set by hand.
_LEFT = 2
# «On board», «à bord», «على متن» stand so near behind those who are; set by hand.
_ABOARD = 2
# A bound behind a number stands this near.
_BOUND_BEHIND = 5
_PARTING = frozenset(".;؛؟!")
_PERCENT = frozenset({("per", "cent"), ("pour", "cent")})
# Buildings are evacuated as well.
_ALSO_OF_THINGS = "EVACUATED"
# Words of the list that count nobody: ages, «out of a total of», who passed away, what a ship can hold, and what
# sank with those aboard.
_NO_FATE = frozenset({"AGE", "TOTAL", "PASSED", "CAPACITY", "DROWNED"})
_FATES = frozenset({"DEAD", "HURT", "MISSING", "HELD", "EVACUATED", "RESCUED", "TRAPPED", "ACQUITTED"})
# What people are counted as by a word beside them is said of all of them, whoever they are.
_BY_CUE = frozenset({CRITICAL, PROTESTERS})
# What befell people may be counted in cases.
_OF_CASES = frozenset({"DEAD", "HURT"})
# Whom something befell before may be killed or hurt since: eleven refugees, three prisoners.
_OF_PEOPLE_ALREADY = frozenset({"DISPLACED", "HELD"})
# «The number of the dead *reached*» so many.
_REACHED = frozenset({"atteint", "بلغ", "بلغت", "reached", "يبلغ"})
# Arabic «two» stands behind the dual that says it.
_TWO = frozenset({"اثنين", "اثنان"})
# What stands between a number and those of whom it is a part: five *of the* hurt.
_OF_THE = frozenset({("من",), ("des",), ("de", "ces"), ("of", "the")})
# «Of them», in front of how many.
_SOME = (["منهم"], ["منها"], ["منهن"])


def quantities(tokens: Tokens, taken: Sequence[tuple[int, int]] = ()) -> list[Quantity]:
    """The figures of a sentence that count something.

    Args:
        tokens: The sentence.
        taken: Spans of the text that are dates, which are no figures.
    """
    reader = _Reader(tokens, list(figures(tokens, taken)))
    return list(reader.quantities())


@cache
def _helpers(code: str) -> frozenset[str]:
    """The words between those who are counted and the participle of what befell them, and none that denies it."""
    known = word_lists.words(code, "passives.txt") | word_lists.words(code, "verb_helpers.txt")
    return known - word_lists.words(code, "negations.txt")


class _Reader:
    """Tells what the numbers of one sentence count."""

    def __init__(self, tokens: Tokens, found: list[Figure]) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.language = tokens.language
        self.counted = CountedWords(tokens.language)
        self._kind = self.counted.kind
        self._helpers = _helpers(tokens.language.code)
        self.figures = found
        self.held = {i for figure in found for i in range(figure.first, figure.last + 1)}
        self.before: Quantity | None = None
        self.before_end = -1

    def quantities(self) -> Iterator[Quantity]:
        """What each number counts of which that is told, in order."""
        for figure in self.figures:
            found = self._quantity(figure)
            if found is not None:
                self.before = found
                yield found

    def _quantity(self, figure: Figure) -> Quantity | None:
        """What a number counts; None where nothing tells."""
        kind, of, end = self._noun(figure)
        if kind in ("", "people", "group"):
            kind, end = self._of_people(figure, kind, end)
        if kind in ("", *TIMES_OF_LIFE):
            kind, of = age_of(self.tokens, self.counted, figure, kind, end)
        if kind == "MISSING" and are_found_dead(self.words, figure.first, self._kind, self.held):
            kind = "DEAD"
        died_hurt = kind == "HURT" and self._died_hurt(figure, end)
        if died_hurt:
            kind = "DEAD"
        struck = self._struck(figure, kind)
        kind, of = (struck, self.counted.noun_key(self.words[end])) if struck else (kind, of)
        kind = self._narrowed(figure, kind, end)
        if not kind or is_excess(self.words, end + 1, self.language.code):
            return None
        if figure.first and self._kind(self.words[figure.first - 1]) == "TOTAL":
            kind = f"total {kind}"  # 98 of 128
        begins = figure.first - (self.words[max(0, figure.first - 1)] in SIGNS)  # *$*340 million
        bound, first, last = self._bound(begins, end)
        starts, ends = self.tokens.starts, self.tokens.ends
        part = died_hurt or (kind != CRITICAL and self._is_part(figure, kind, end))
        self.before_end = end
        return Quantity(
            kind.lower(),
            "" if kind in _BY_CUE else of,
            figure.low,
            figure.high,
            bound,
            part,
            starts[begins],
            ends[end],
            (starts[first], ends[last]),
        )

    def _narrowed(self, figure: Figure, kind: str, end: int) -> str:
        """A kind as the words around it narrow it: how the hurt are, what a ship holds, dead and hurt together."""
        kind = kind_by_cues(self.tokens, figure.first, end, kind, self.held)
        if kind == "ABOARD" and figure.last < end:
            kind = self._fate_of(figure.first, end) or kind
        if kind == "ABOARD" and self._can_hold(figure.first):
            kind = "capacity"
        joint = are_both_behind(self.tokens, figure.last + 1, end, self._kind, self.held)
        return JOINT if joint else kind

    def _noun(self, figure: Figure) -> tuple[str, str, int]:
        """The kind of the noun that a number counts, which of its kind that is, and the last token of both."""
        words, last = self.words, figure.last
        if figure.form == "fraction":
            return "%", "", last
        if figure.form == "definite":
            return self._kind(words[figure.first - 1]).lstrip("+") or "group", "", last
        if figure.first and words[figure.first - 1] in SIGNS:
            return self.counted.kinds.get(words[figure.first - 1], ""), "", last
        percent = self._percent(last + 1)
        if percent:
            return "%", "", last + percent
        at, links = last if figure.form == "dual" else last + 1, self.counted.links
        while figure.form != "dual" and at < len(words) and at <= last + _LINKED and words[at] in links:
            at += 1
        if at >= len(words) or (at in self.held and figure.form != "dual"):
            return "", "", last
        at = unit_behind(self.tokens, at, self.counted)
        kind = "%" if words[at] == "percent" else self._kind(words[at])
        unfit = not kind or kind.startswith("+") or kind in _NO_FATE
        if unfit or begins_anew(self.tokens, figure, at, self.counted.kinds):
            return "", "", last
        of = self.counted.noun_key(words[at]) if kind == "group" else ""
        kind, at = measure(self.tokens, at, kind)
        return kind, of, at

    def _percent(self, at: int) -> int:
        """How many tokens from one on say per cent; 0 where they do not."""
        known = lexicon.phrases(self.language.code, "percents.txt") | _PERCENT
        # One first: of two tokens the last of a text is all there is.
        return next((n for n in (1, 2) if tuple(self.words[at : at + n]) in known), 0)

    def _of_people(self, figure: Figure, kind: str, end: int) -> tuple[str, int]:
        """What befell those that a number counts; without that, people, or what the noun behind it says."""
        befell = self._befell(figure.first, end)
        at = figure.last + 1
        if not kind and befell in _OF_CASES and is_case(self.tokens, at):
            return befell, at
        of_things = (
            not kind and at < len(self.words) and at not in self.held and self.counted.is_noun(self.words[at])
        ) and not self._is_year(figure)
        if befell == _ALSO_OF_THINGS and of_things:
            befell = ""  # sixty buildings
        if kind and not befell and self.before is not None and self._goes_on(figure):
            befell = self.before.kind if self.before.kind.upper() in _FATES else ""
        if kind and not befell and self._drowned(figure, end):
            befell = "DEAD"
        if befell and (kind or self._stands_for(figure, befell, of_things=of_things)):
            return befell, end
        if kind:
            return "people", end
        if of_things:
            return f"count {self.counted.noun_key(self.words[at])}", at
        return "", end

    def _drowned(self, figure: Figure, end: int) -> bool:
        """Whether people who are counted are themselves what sank, and not those aboard: «غرق تسعة مهاجرين»."""
        first = self._bound(figure.first, end)[1]
        return first > 0 and self._kind(self.words[first - 1]) == "DROWNED"

    def _goes_on(self, figure: Figure) -> bool:
        """Whether a number is joined to the one before by «and» alone: «killed 18 militants and two soldiers»."""
        between = self.words[self.before_end + 1 : figure.first]
        fused = self.language.fuses_particles and self.words[figure.first].startswith("و")
        return between in ([","], ["،"], ["و"], ["and"], ["et"]) or (not between and fused)

    def _struck(self, figure: Figure, kind: str) -> str:
        """What befell refugees or prisoners who are counted, where the word in front of their number tells."""
        if kind not in _OF_PEOPLE_ALREADY or not figure.first:
            return ""
        befell = self._kind(self.words[figure.first - 1])
        return befell if befell in _OF_CASES else ""

    def _died_hurt(self, figure: Figure, end: int) -> bool:
        """Whether those who are counted were hurt and died of it since: «after the death of three wounded»."""
        words, at = self.words, figure.first - 1
        at -= words[figure.first] in _TWO and self._kind(words[at]) == "HURT"  # «وفاة *مصابين* اثنين»
        fused = self.language.fuses_particles and words[figure.first].startswith("و")
        if at > self.before_end and not fused and self._kind(words[at]) == "DEAD":
            return True
        if end == figure.last or self.language.fuses_particles or self._kind(words[end]) != "HURT":
            return False
        behind = end + 1  # «two wounded people have died»
        while behind < len(words) and (
            words[behind] in self._helpers or self._kind(words[behind]) == "people"
        ):
            behind += 1
        return behind < len(words) and self._kind(words[behind]) == "DEAD"

    def _is_part(self, figure: Figure, kind: str, end: int) -> bool:
        """Whether a number is of some of those counted before: «four soldiers, as two died», «two of them»."""
        front = self.words[max(0, figure.first - 3) : figure.first]
        parts = word_lists.words(self.language.code, "parts.txt")
        if any(word in parts or word[1:] in parts for word in front):
            return True
        before = self.before
        if end == figure.last and kind in _FATES and is_of_them(self.words, end + 1):
            return True
        if kind in _FATES and self._is_of_those(figure, end):
            return True
        if kind == "HURT" and self._are_left(figure, end):
            return True
        if before is None or before.kind != kind.lower() or kind not in _FATES or figure.high >= before.low:
            return False
        since = any(self._since(k) for k in range(self.before_end + 1, figure.first))
        return end == figure.last or (kind == "DEAD" and since)

    def _is_of_those(self, figure: Figure, end: int) -> bool:
        """Whether a number is of those whom a definite noun tells: «five of the hurt»."""
        between, noun = tuple(self.words[figure.last + 1 : end]), self.words[end]
        definite = noun.startswith(ARTICLES) or not self.language.fuses_particles
        return between in _OF_THE and definite and self._kind(noun) in _FATES

    def _are_left(self, figure: Figure, end: int) -> bool:
        """Whether a number is of those hurt who still are: «five injured people remain in hospital»."""
        near = self.words[max(0, figure.first - _LEFT) : figure.first] + self.words[end + 1 : end + 1 + _LEFT]
        return not word_lists.words(self.language.code, "still.txt").isdisjoint(near)

    def _since(self, at: int) -> bool:
        """Whether a word says «after»: who died after a toll was counted, by which it rose, is among its dead."""
        return self.words[at] in word_lists.words(self.language.code, "since.txt")

    def _can_hold(self, first: int) -> bool:
        """Whether passengers who are counted are those whom a ship can hold: the nearest word of either tells."""
        for i in range(first - 1, max(-1, first - 1 - _BEFORE), -1):
            kind = self._kind(self.words[i]).lstrip("+")
            if self.words[i] in _PARTING or i in self.held or kind == "ABOARD":
                return False
            if kind == "CAPACITY":
                return True
        return False

    def _is_year(self, figure: Figure) -> bool:
        """Whether a number in front of a Latin noun in the singular is a year: the 2020 election."""
        number = self.words[figure.last]
        year = len(number) == len("2020") and number[:2] in ("19", "20") and number.isdigit()
        return year and not self.language.fuses_particles and not self.words[figure.last + 1].endswith("s")

    def _fate_of(self, first: int, end: int) -> str:
        """What befell passengers who are counted: the word right in front of them or right behind.

        «*killed* more than 12 passengers», «12 passengers were *killed*».
        """
        words = self.words
        bound = self._bound(first, end)[1]
        behind = end + 1
        while behind < len(words) and words[behind] in self._helpers:
            behind += 1
        behind_all = range(behind, min(len(words), behind + self._is_of_all(behind)))
        found = (self._fate(at, end) for at in (*range(max(0, bound - 1), first), *behind_all))
        return next((kind for kind in found if kind in _FATES or kind == JOINT), "")

    def _is_of_all(self, at: int) -> bool:
        """Whether a word tells what befell all who are counted in front, not some: «قتل *منهم* ثلاثة»."""
        return self.words[at + 1 : at + 2] not in _SOME

    def _fate(self, at: int, end: int) -> str:
        """What a word says to have befallen those counted up to a token, dead and hurt together where it is one."""
        kind, before = self._kind(self.words[at]), self.before
        if kind not in _OF_CASES or (at > end + 1 and self.words[at - 1] not in self._helpers):
            return kind
        # «27 dead and wounded 804», «12 people *were killed and wounded* 20»: what stands behind those is theirs.
        since = self.before_end + 2 if before and before.kind.upper() in _FATES else 0
        return JOINT if are_both(self.tokens, at, end, self._kind, self.held, since) else kind

    def _befell(self, first: int, end: int) -> str:
        """What befell those that a number counts: the nearest word of it, right behind or in front."""
        words = self.words
        helping = {i for i in range(end + 1, min(len(words), end + 1 + _STILL)) if words[i] in self._helpers}
        for i in range(end + 1, min(len(words), end + 1 + _STILL)):
            joined = (
                words[i][0] == "و" and len(words[i]) > 3 if self.language.fuses_particles else words[i] in AND
            )
            if words[i] in CLAUSE_ENDS or i in self.held or joined:
                break
            kind = self._kind(words[i])
            near = len(set(range(end + 1, i)) - helping) < _BEHIND or kind == "MISSING"
            fate = kind.isupper() and kind not in _NO_FATE and not kind.startswith("+")
            if near and fate and self._is_of_all(i):
                return self._fate(i, end)
        # The toll of what is told at length rises «to 15».
        reach = 2 * _BEFORE if first and words[first - 1] in TO else _BEFORE
        for i in range(first - 1, max(-1, first - 1 - reach), -1):
            kind = self._kind(words[i])
            fate = kind.isupper() and kind not in _NO_FATE
            if words[i] in _PARTING or (i in self.held and not fate):
                break
            if fate and kind == "MISSING" and is_lost(self.words, i, self.language.complementizers):
                return "DEAD"
            # «لا تقل عن» is no word of carrying.
            if fate and not (kind.startswith("+") and i and words[i - 1] == "لا"):
                return self._fate(i, end).lstrip("+")
        # «95 migrants *on board*»: who are killed on board are told to be so first.
        return "ABOARD" if "+ABOARD" in map(self._kind, words[end + 1 : end + 1 + _ABOARD]) else ""

    def _stands_for(self, figure: Figure, befell: str, *, of_things: bool) -> bool:
        """Whether a number without a noun is of a kind: its word is near, or a toll rose to it."""
        if befell == "ABOARD":
            return False  # a model's or a flight's number
        if figure.first and self.words[figure.first - 1] in TO:
            # «The hurt were taken *to* three hospitals», «the hurt *rose to* three».
            rising = word_lists.words(self.language.code, "rising.txt")
            return not of_things or any(word in rising for word in self.words[: figure.first])
        if figure.first and self.words[figure.first - 1] in _REACHED:
            return not of_things
        near = (
            self.words[max(0, figure.first - 2) : figure.first]
            + self.words[figure.last + 1 : figure.last + 3 + (not self.language.fuses_particles)]
        )  # 31 ont été blessés
        fates = _OF_CASES if befell == JOINT else {befell}
        return any(self._kind(word).lstrip("+") in fates for word in near)

    def _bound(self, first: int, end: int) -> tuple[Bound, int, int]:
        """How exact a number is, and the first and the last token of it with the words that say so."""
        words = self.words
        near = {*words[max(0, first - 1) : first], *words[end + 1 : end + 1 + _BOUND_BEHIND]}
        for phrase, behind, said in word_lists.bounds(self.language.code):
            size, bound = len(phrase), cast(Bound, said)
            if phrase[0 if behind else -1] not in near and (behind or size > 1):
                continue  # nearly all of them
            if not behind:
                found = tuple(words[max(0, first - size) : first])
                if len(found) == size and found[1:] == phrase[1:] and phrase[0] in self._bare(found[0]):
                    return bound, first - size, end
                continue
            for at in range(end + 1, min(len(words) - size, end + _BOUND_BEHIND) + 1):
                if words[at] in _PARTING or at in self.held:
                    break
                if tuple(words[at : at + size]) == phrase:
                    return bound, first, at + size - 1
        return "", first, end

    def _bare(self, word: str) -> tuple[str, ...]:
        """A word as it stands and without the particles fused to it (بنحو, لأكثر)."""
        return tuple(rest for rest, _ in readings(word)) if self.language.fuses_particles else (word,)
