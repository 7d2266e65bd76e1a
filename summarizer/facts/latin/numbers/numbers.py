"""Quantities in French and English text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from corpus import get_language
from summarizer.facts import lexicon
from summarizer.facts.currency import money_prefixes
from summarizer.facts.iso_dates import YEAR
from summarizer.facts.latin.numbers.numerals import (
    DIGITS,
    DOZEN,
    DOZENS,
    fractions,
    is_of_part,
    numerals,
    read_value,
    scales,
)
from summarizer.facts.latin.word_groups import date_words
from summarizer.facts.mention import Number, Span, as_number

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LABELS = re.compile(
    r"(?:\b(?:no|n°|nº|article|section|page|chapter|chapitre|group|groupe|G|flight|vol|room|chambre|route|ligne"
    r"|channel|route nationale|RN)\.?\s?|[/:.\-]|\d\s)$",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<![\w'’-])[\d_'’-]*+([^\W\d_][\w'’-]*+)\s$")
_PERCENT = re.compile(r"\s?(?:%|per cent\b|percent\b|pour cent\b)")
_SIGN = re.compile(r"\s?([$€£¥₹₩₦₱₫₺₪₽₴฿₵])")
_SIGNS = "%$€£¥₹₩₦₱₫₺₪₽₴฿₵"
# Units that touch their figures; a metre would be a million.
_METRES = r"km/h|km|kg|cm|mm|mph|kph|kWh?|MWh?|GWh?|TWh|MB|GB|TB"
_MEASURE = re.compile(rf"\s?((?:k|c|m)?m[23²³]|°\s?[CF]|{_METRES})(?!\w)")
_ELIDED = re.compile(r"(?:[cjlmnst]|qu)['’]")
_GAP = re.compile(r"\s(?:(?:de|of)\s|d['’])?")
_PART_GAP = re.compile(r"\s(?:(?:of\s(?:(?:the|its|their|all)\s)?)|(?:des|de\sla|du|de\sl['’]|de|d['’])\s?)")
_HALF = re.compile(r"\s(?:and\sa\shalf|et\sdemie?)\b", re.IGNORECASE)
_COINS = re.compile(rf"\s(?:and|et)\s({DIGITS}|[^\W\d_]+(?:-[^\W\d_]+)*)\s([^\W\d_]+)")
# Pence behind digits; as many lines of a picture are no money: 1080p.
_PENCE = re.compile(r"p(?![\w’'-])")
_LINES = frozenset({"144", "240", "360", "480", "720", "1080", "1440", "2160", "4320"})
# «Tens of thousands», «des centaines de milliers».
_LOTS = re.compile(
    r"\b(tens|hundreds|(?:une\s)?(?:dizaine|centaine)s?)\s(?:of|de)\s(thousands|millions|billions|milliers|milliards)"
    r"\s(?:(?:of|de)\s|d['’])",
    re.IGNORECASE,
)
_MANY = {
    **dict.fromkeys(("ten", "dizaine"), 10),
    **dict.fromkeys(("hundred", "centaine"), 100),
    **dict.fromkeys(("thousands", "milliers"), 10**3),
    **dict.fromkeys(("billions", "milliards"), 10**9),
    "millions": 10**6,
}
_OPEN = frozenset({"milliers", "milliards", "millions"})  # without a figure they are open how many
# «A six-month review», «un 14-year-old»: English counts in front of its noun with a hyphen.
_HYPHENED = re.compile(
    r"-(day|week|month|year|hour|minute|mile|kilometer|kilometre|meter|metre|foot|ton|tonne|member|seat|page"
    r"|point|storey|story|bed|room)(?:-old\b|(?=[\s.,;)]))",
    re.IGNORECASE,
)
# «Minus 15 degrees», «moins 3 %»; but «plus ou moins 5 degrés», and «*moins* 5 euros» has no sign.
_MINUS = (
    r"(?<!ou\s)(?<!or\s)(?<!du\s)(?:minus|moins)\s"
    r"(?=[\d.,]*\w(?:[\w-]*(?:\s\w+)?)\s?(?:°|degr[eé]|%|per\s?cent\b|pour\scent\b))"
)
_MODIFIERS = 2  # words between an adjective and the noun that is counted; set by hand
_SHORT = 5  # letters; shorter words end as verbs do by chance; set by hand
_VULGAR = re.compile(r"\s?½")
_HALF_OF = r"half\sa\s|(?:une?\s)?demi[-\s]"  # half a million, un demi-milliard, une demi-douzaine
_DOZEN = "|".join(DOZENS)
_BETWEEN = re.compile(r"\b(?:entre|between)\s$", re.IGNORECASE)
_CLOCK = re.compile(r"(?:\bà|\bat|\bvers|\bpartir de|\bdès)\s$", re.IGNORECASE)


@cache
def _pattern(code: str) -> re.Pattern[str]:
    large = sorted(scales(code), key=lambda w: (-len(w), w))
    scale = "|".join(re.escape(w) for w in large)
    words = "|".join(sorted((re.escape(w) for w in numerals(code)), key=lambda w: (-len(w), w)))
    parts = "|".join(sorted((re.escape(w) for w in fractions(code)), key=lambda w: (-len(w), w)))
    about = "|".join(
        re.escape(a) for a in sorted(lexicon.lines(code, "approximations.txt"), key=lambda a: (-len(a), a))
    )
    coins = "|".join(re.escape(c) for c in sorted(money_prefixes(code), key=lambda c: (-len(c), c)))
    coin = rf"(?:(?-i:(?P<coin>{coins}))\s?(?=\d))?" if coins else "(?P<coin>(?!))?"
    number = (
        rf"(?:{DIGITS})(?:\s?(?:{scale})\b)*|(?:{words})\b(?:(?:[\s-]|\s(?:and|et)\s|-et-)(?:{words})\b)*"
    )
    return re.compile(
        rf"(?<![\w.,/:+-])(?P<all>(?:(?P<about>{about})\s)?(?:(?P<half>{_HALF_OF})(?P<scale>{scale}|{_DOZEN})\b|(?P<part>{parts})\b|(?P<minus>[-−]|{_MINUS})?{coin}(?:US)?(?P<money>[$€£¥₹₩₦₱₫₺₪₽₴฿₵])?(?P<low>{number})"
        rf"(?:(?P<to>\s?(?:to|à|-|–)\s?|\s(?:et|and)\s)(?P<high>{number}))?))(?:(?![\w/:])|(?<=\d)(?=(?:p|{_METRES})(?![\w’'-])))",
        re.IGNORECASE,
    )


def find_numbers(text: str, start: int, end: int, code: str, dates: list[tuple[int, int]]) -> list[Span]:
    """The quantities of a sentence `text[start:end]`, in order.

    Args:
        text: The article's text.
        start: Where the sentence begins.
        end: Where it ends.
        code: Its language.
        dates: Spans that are dates and no quantities.
    """
    bounds = list(_bounds(text, start, end, code))
    held = [*dates, *((span.start, span.end) for span in bounds)]
    return sorted([*bounds, *_figures(text, start, end, code, held)], key=lambda span: span.start)


def _bounds(text: str, start: int, end: int, code: str) -> Iterator[Span]:
    """What is told by its size alone: *tens of thousands of* people are 10,000 to 100,000."""
    for match in _LOTS.finditer(text, start, end):
        many = match[1].casefold().rpartition(" ")[2]
        low = _MANY[many.removesuffix("s")] * _MANY[match[2].casefold()]
        word = _WORD.match(text, match.end(), end)
        if word and word[0].casefold() not in get_language(code).stop_words:
            value = " ".join(text[match.start() : word.end()].split())
            about = as_number(Decimal(low))
            # «Une centaine de milliers» is one number.
            number = (about, as_number(Decimal(low * 10))) if many.endswith("s") else about
            yield Span("number", match.start(), word.end(), value, number=number, unit=word[0])


def _figures(text: str, start: int, end: int, code: str, taken: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """The quantities that a number tells, outside the spans that are taken."""
    behind = start
    for match in _outside(text, start, end, code, taken):
        if match.start() < behind:
            continue
        before = text[max(start, match.start() - 24) : match.start()]
        if _LABELS.search(before):
            continue
        if match["low"] and is_of_part(before, match["low"], text[match.end() : end]):
            continue
        if match["half"]:
            found = _half(text, match, end, code)
        else:
            found = (
                _part(text, match, end, code) if match["part"] else _quantity(text, match, end, before, code)
            )
        if found:
            number, unit, behind = found
            value = " ".join(text[match.start() : behind].split())
            yield Span("number", match.start(), behind, value, number=number, unit=unit)


def _outside(
    text: str, start: int, end: int, code: str, taken: Sequence[tuple[int, int]]
) -> Iterator[re.Match[str]]:
    """What may be a number between the spans that are taken: from 23 % in 2018 *to 10 %*."""
    for low, high in (*sorted(taken), (end, end)):
        yield from _pattern(code).finditer(text, start, max(start, low))
        start = max(start, high)


_BELOW_ZERO = re.compile(r"\s(?:below zero|(?:en dessous de|au-dessous de|sous) zéro)\b", re.IGNORECASE)
Found = tuple[Number | tuple[Number, Number], str, int]


def _part(text: str, match: re.Match[str], end: int, code: str) -> Found | None:
    """A part of a whole: two-thirds of the voters."""
    gap = _PART_GAP.match(text, match.end(), end)
    word = _WORD.match(text, gap.end(), end) if gap else None
    if word is None or word[0].casefold() in get_language(code).stop_words:
        return None
    return as_number(fractions(code)[match["part"].casefold()]), word[0], word.end()


def _half(text: str, match: re.Match[str], end: int, code: str) -> Found | None:
    """Half of a large number or of a dozen: half a million barrels."""
    unit, stop = _unit(text, match.end(), end, code, money=None)
    if unit is None:
        return None
    whole = scales(code).get(match["scale"].casefold(), DOZEN)
    return as_number(Decimal("0.5") * whole), unit, stop


def _is_no_value(match: re.Match[str]) -> bool:
    """Whether digits or a word tell no figure: des *millions* d'euros; of one letter they are a name: N95, R2."""
    letter = bool(match["coin"]) and len(match["coin"]) == 1
    return match["low"].casefold() in _OPEN or (letter and match["low"].isdigit())


def _quantity(text: str, match: re.Match[str], end: int, before: str, code: str) -> Found | None:
    low, high, stop = read_value(match["low"], code), None, match.end()
    if low is None or _is_no_value(match):
        return None
    if match["high"]:
        high = read_value(match["high"], code)
        joined = match["to"].strip() in ("et", "and")
        if joined and not _BETWEEN.search(before):
            high, stop = None, match.end("low")
        elif high is None or _scaled(low, high, match["low"]) >= high or _is_score(match, text, end):
            return None
    low = -low if match["minus"] else low
    whole = low
    low, stop = _with_half(low, text, stop, end, code) if high is None else (low, stop)
    pence = (
        code == "en"
        and match[0][-1].isdigit()
        and match["low"] not in _LINES
        and _PENCE.match(text, stop, end)
    )
    unit, stop = (
        ("p", pence.end()) if pence else _unit(text, stop, end, code, money=match["coin"] or match["money"])
    )
    behind = _WORD.findall(text[stop : min(end, stop + 24)].casefold())[:2]
    if unit is None or (low == 1 and unit not in _SIGNS) or _is_name(match, before, unit, behind, code):
        return None
    coins = _coins(text, stop, end, unit, code) if high is None else None
    if coins:
        return as_number(low + coins[0]), unit, coins[1]
    behind_unit = _HALF.match(text, stop, end) if high is None and low == whole else None
    if behind_unit:
        low, stop = low + Decimal("0.5"), behind_unit.end()
    below = _BELOW_ZERO.match(text, stop, end)
    stop = below.end() if below else stop
    if high is None:
        return as_number(-low if below else low), unit, stop
    if below:
        return (as_number(-high), as_number(-low)), unit, stop
    return (as_number(_scaled(low, high, match["low"])), as_number(high)), unit, stop


def _with_half(low: Decimal, text: str, stop: int, end: int, code: str) -> tuple[Decimal, int]:
    """A number that ends at `stop` with a half behind it, and where it ends: two and a half *million*."""
    half = _VULGAR.match(text, stop, end) or _HALF.match(text, stop, end)
    if half is None:
        return low, stop
    scale = _WORD.match(text, min(end, half.end() + 1), end)
    factor = scales(code).get(scale[0].casefold()) if scale else None
    if scale and factor:
        return (low + Decimal("0.5")) * factor, scale.end()
    return low + Decimal("0.5") * _scale_of(low), half.end()


def _coins(text: str, at: int, end: int, unit: str, code: str) -> tuple[Decimal, int] | None:
    """The small money behind some money, as a part of one of it, and where it ends: 4 euros *and 50 cents*."""
    found = _COINS.match(text, at, end)
    key = f"{unit.casefold().removesuffix('s')} {found[2].casefold()}" if found else ""
    of_one = lexicon.table(code, "money_parts.tsv").get(key)
    value = read_value(found[1], code) if found and of_one else None
    if found is None or of_one is None or value is None or value >= int(of_one):
        return None
    return value / int(of_one), found.end()


def _is_score(match: re.Match[str], text: str, end: int) -> bool:
    """Whether two small numbers with a dash are the score of a match: a 1-3 *defeat*."""
    small = len(match["low"]) <= 2 and len(match["high"]) <= 2 and match["to"] in ("-", "–")
    after = _WORD.match(text, min(end, match.end() + 1), end)
    return small and (after is None or after[0].casefold() in ("win", "defeat", "loss", "victory", "draw"))


def _is_name(match: re.Match[str], before: str, unit: str, behind: list[str], code: str) -> bool:
    """Whether a number is a year, an hour, a house or a part of a name: the 2016 election, Boeing 737."""
    digits = match["low"]
    if (
        match["coin"]
        or match["money"]
        or match["about"]
        or match["high"]
        or unit in _SIGNS
        or not digits.isdigit()
    ):
        return False
    if YEAR.fullmatch(digits) and not (int(digits) % 100 == 0 and _is_plural(unit) and unit.islower()):
        return True
    plain_unit = unit.casefold()
    if plain_unit in date_words("time zone"):
        return True  # «1451 GMT»
    streets = lexicon.words(code, "street_heads.txt")
    if plain_unit in streets or (code == "en" and unit[0].isupper() and not streets.isdisjoint(behind)):
        return True
    if plain_unit in ("heures", "heure", "h", "am", "pm") and (code == "en" or _CLOCK.search(before)):
        return True
    name = _NAME.search(before)
    return bool(
        name and name[1][0].isupper() and name.start(1) > 0 and name[1].casefold() not in _openers(code)
    )


@cache
def _openers(code: str) -> frozenset[str]:
    return get_language(code).stop_words | frozenset(numerals(code)) | frozenset(get_language(code).months)


def _is_plural(unit: str) -> bool:
    # «Coronavirus», «mass», «basis»: such an «s» is no plural's.
    return (unit[-1] in "sx" and not unit.endswith(("us", "ss", "sis"))) or unit in (
        "people",
        "children",
        "men",
        "women",
        "personnes",
    )


def _scaled(low: Decimal, high: Decimal, written: str) -> Decimal:
    """The low end of a range whose scale stands behind the high end: 2 to 3 million."""
    factor = _scale_of(high)
    return low * factor if low < high / 1000 and written.strip().isdigit() else low


def _scale_of(value: Decimal) -> int:
    return next((10**n for n in (12, 9, 6) if value >= 10**n), 1)


def _unit(text: str, at: int, end: int, code: str, *, money: str | None) -> tuple[str | None, int]:
    """What a number that ends at `at` counts, and where the unit ends; None where it counts nothing."""
    percent = _PERCENT.match(text, at, end)
    if percent:
        return "%", percent.end()
    if money:
        return money, at
    sign = _SIGN.match(text, at, end) or _MEASURE.match(text, at, end)
    if sign:
        return sign[1], sign.end()
    hyphened = _HYPHENED.match(text, at, end)
    if hyphened:
        return hyphened[1], hyphened.end()
    gap = _GAP.match(text, at, end)
    word = _WORD.match(text, gap.end(), end) if gap else None
    if word is None:
        return None, at
    plain_word = word[0].casefold()
    if plain_word == "year-old":
        return "year", word.end()  # the *93 year-old* finishes
    if plain_word in lexicon.words(code, "currencies.txt"):
        return word[0], word.end()
    if len(plain_word) < 2 or _counts_nothing(word[0], code):
        return None, at
    return _noun_of(text, at, end, word, code)


def _counts_nothing(word: str, code: str) -> bool:
    """Whether a word behind a number is small, a month, a French day or country: 290 000 *samedi*."""
    language, plain_word = get_language(code), word.casefold()
    if plain_word in language.stop_words or plain_word in language.months:
        return True
    day = lexicon.table(code, "calendar.tsv").get(plain_word, "").startswith("weekday")
    return code == "fr" and (day or plain_word in lexicon.table(code, "countries.tsv"))


def _noun_of(text: str, at: int, end: int, word: re.Match[str], code: str) -> tuple[str | None, int]:
    """The unit that begins with a word behind a number: its noun, with what stands in front of that."""
    language, plain_word = get_language(code), word[0].casefold()
    following = _WORD.match(text, min(end, word.end() + 1), end)
    behind = following[0].casefold() if following else ""
    acts = plain_word.endswith(lexicon.lines(code, "past_endings.txt"))
    if plain_word in lexicon.words(code, "expectations.txt") or (
        acts and behind in lexicon.words(code, "articles.txt")
    ):
        return None, at  # «38,500 *watched the* match»
    if _ELIDED.match(plain_word) or (code == "fr" and plain_word.endswith("ant")):
        return (
            None,
            at,
        )  # «393 *n'ont* pas», «dont 324 *concernant* le port du casque»: a noun would have its «s»
    futures = lexicon.lines(code, "future_endings.txt")
    if futures and len(plain_word) > _SHORT and plain_word.endswith(futures):
        return None, at  # «les trois *partiront*»
    fronted = plain_word in lexicon.words(code, "front_adjectives.txt")
    if following and fronted and behind not in language.stop_words:
        return f"{word[0]} {following[0]}", following.end()  # deux *anciens cadres*
    if not (_is_plural(plain_word) or lexicon.lines(code, "adjective_endings.txt")):
        # «Three *doping* tests», «100 *electric delivery* vans»: what stands in front of a plural belongs to it.
        noun = following
        for _ in range(_MODIFIERS):
            if noun is None or not noun[0].islower() or noun[0] in language.stop_words:
                break
            if _is_plural(noun[0]) or noun[0] in lexicon.words(code, "plurals_without_s.txt"):
                return text[word.start() : noun.end()], noun.end()
            noun = _WORD.match(text, min(end, noun.end() + 1), end)
    # «by age 5 *cut* their risk», «about 23,000 *die*», the *1761 work*: English counts in the plural.
    many = _is_plural(plain_word) or plain_word in lexicon.words(code, "plurals_without_s.txt")
    return (word[0], word.end()) if many or code != "en" else (None, at)
