"""The words that Arabic sources are read from: where they are looked for, where they end and what they mean."""

from __future__ import annotations

import pytest

from summarizer.comparison.sources.arabic_sources import (
    Source,
    _known,
    _of_nobody,
    by_what_follows,
    is_same,
    within,
)
from summarizer.comparison.sources.arabic_verbs import (
    behind_quoted_name,
    goes_on,
    had_said,
    has_aside,
    is_main,
    past_the_day,
    quoted_body,
)
from tests.summarizer.comparison.sources.phrases import named_in, tokens_of

KARIM = "كريم الوادي"


@pytest.mark.parametrize(
    ("text", "at", "main"),
    [
        ("قال الوزير ذلك", 0, True),
        ("الواحة الجديدة اليوم قال الوزير", 3, True),
        ("الواحة الجديدة القديمة اليوم قال الوزير", 4, False),
        ("الواحة الجديدة القديمة اليوم كما قال الوزير", 5, True),
        # Behind an opening, of eight words with its comma.
        ("وفي لقاء مع كل التجار هناك ، قال", 7, True),
        ("وفي لقاء مع كل التجار هناك اليوم ، قال", 8, True),
        ("وفي لقاء مع كل تجار الميناء هناك اليوم ، قال", 9, False),
        ("ميناء لقاء مع كل التجار هناك ، قال", 7, False),
        # Behind a dateline.
        ("الواحة القديمة الجديدة ( المرجان ) قال", 6, True),
        ("الواحة القديمة الجديدة ( المرجان ) : قال", 7, True),
        ("الواحة القديمة الجديدة ( المرجان ) اليوم : قال", 8, False),
        ("الواحة القديمة الجديدة المرجان - قال", 5, True),
        # In a clause of its own, and as another word.
        ("الوزير الذي قال ذلك", 2, False),
        ("الوزير أن قال ذلك", 2, False),
        ("بين الوزير أن ذلك", 0, True),
        ("بين الوزير والتجار ذلك", 0, False),
        # Behind no more than «in» and what is in it, where what was said is led in.
        ("في ضصث قغف خحج قال أن", 4, True),
        ("في ضصث قغف خحج قال ذلك", 4, False),
        ("هنا في قغف خحج قال أن", 4, False),
        ("في ضصث قغف خحج هنا هنا هنا هنا قال أن", 8, True),
        ("في ضصث قغف خحج هنا هنا هنا هنا هنا قال أن", 9, False),
        *((f"في ضصث {other} خحج قغف قال أن", 5, False) for other in (":", "،", "حيث", "مما", "أن", "قالت")),
    ],
)
def test_where_a_sentence_has_its_verb(text: str, at: int, *, main: bool) -> None:
    assert is_main(tokens_of(text), at) is main


@pytest.mark.parametrize(
    ("text", "start", "behind"),
    [
        ("نقلت « المرجان » عن الوزير", 1, 4),
        ("نقلت « المرجان » أن الوزير", 1, 4),
        ("نقلت « المرجان » اليوم", 1, 1),
        ("نقلت صحيفة « المرجان » عن الوزير", 1, 5),
        ("نقلت سفينة « المرجان » عن الوزير", 1, 1),
        ("نقلت صحيفة", 1, 1),
        ("نقلت", 1, 1),
        ("نقلت « المرجان »", 1, 1),
        ("نقلت « » عن الوزير", 1, 1),
        ("نقلت « المرجان الأخضر الصغير الجميل » عن", 1, 7),
        ("نقلت « المرجان الأخضر الصغير الجميل البعيد » عن", 1, 1),
    ],
)
def test_a_quoted_name_that_quotes_somebody_is_passed(text: str, start: int, behind: int) -> None:
    assert behind_quoted_name(tokens_of(text), start) == behind


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("نفت « الجبهة » ذلك", 3),
        ("نفت « الجبهة » .", 0),
        ("نفت « » ذلك", 0),
        ("نفت « الجبهة »", 0),
        ("نفت « الجبهة » عن", 0),
        ("نفت « قال الجبهة » ذلك", 0),
        ("نفت « الجبهة قال » ذلك", 0),
        ("نفت « في الجبهة » ذلك", 0),
        ("نفت » الجبهة » ذلك", 0),
        ("نفت الجبهة » ذلك", 0),
        ("نفت « الجبهة الخضراء الصغيرة الجميلة » ذلك", 6),
        ("نفت « الجبهة الخضراء الصغيرة الجميلة البعيدة » ذلك", 0),
        ("نفت", 0),
    ],
)
def test_where_a_quoted_subject_ends(text: str, end: int) -> None:
    assert quoted_body(tokens_of(text), 1) == end


@pytest.mark.parametrize(
    ("text", "at", "same"),
    [
        ("قال المصدر نفسه", 1, True),
        ("قال المصدر", 1, False),
        ("قال مصدر نفسه", 1, False),
        ("المصدر نفسه", 0, True),
    ],
)
def test_the_same_source(text: str, at: int, *, same: bool) -> None:
    assert is_same(tokens_of(text), at) is same


FILLED = "وكان الوزير " + "هناك " * 9


@pytest.mark.parametrize(
    ("text", "at", "had"),
    [
        ("كان الوزير قد قال", 3, True),
        ("وكانت الوزارة قد قالت", 3, True),
        ("كان الوزير قال أن", 2, True),
        ("كان الوزير قال بأن", 2, True),
        ("كان الوزير قال ذلك", 2, False),
        ("هذا الوزير قد قال", 3, False),
        (FILLED + "قد قال", 12, True),
        (FILLED + "هناك قد قال", 13, True),
        (FILLED + "هناك " * 10 + "قد قال", 22, True),
        (FILLED + "هناك " * 11 + "قد قال", 23, False),
        (FILLED + "هناك هناك قال أن", 13, False),
    ],
)
def test_who_had_said(text: str, at: int, *, had: bool) -> None:
    assert had_said(tokens_of(text), at) is had


@pytest.mark.parametrize(
    ("text", "cue", "on"),
    [
        ("أضاف أن الرصيف", 0, True),
        ("اليوم أضاف أن الرصيف", 1, True),
        ("وفي المساء أضاف أن الرصيف", 2, False),
        ("أضاف", 0, False),
        ("أضاف أن", 0, True),
        ("أشار إلى أن الرصيف", 0, True),
        ("أشار إلى", 0, False),
        ("أضاف ، أن الرصيف", 0, True),
        ("أضاف الوزير أن الرصيف", 0, False),
        ("أضاف : الرصيف", 0, True),
        ("تابع قائلا هناك", 0, True),
        ("نقلت « المرجان » عن الوزير", 0, False),
        ("نفت « الجبهة » ذلك", 0, False),
    ],
)
def test_what_goes_on_names_nobody(text: str, cue: int, *, on: bool) -> None:
    assert goes_on(tokens_of(text), cue) is on


@pytest.mark.parametrize(
    ("text", "cue", "aside"),
    [
        ("قال للصحفيين إن الرصيف", 0, True),
        ("قال الوزير للصحفيين إن الرصيف", 0, False),
        ("قال لصحيفة المرجان إن الرصيف", 0, True),
        ("قال لضصث المرجان إن الرصيف", 0, False),
        ("قال لضصث « المرجان » إن الرصيف", 0, True),
        ("قال لضص « المرجان » إن الرصيف", 0, False),
        ("قال لضصث إن « الرصيف »", 0, False),
        ("قال صحيفة « المرجان » إن الرصيف", 0, False),
        ("« قال لضصث المرجان » إن الرصيف", 1, False),
        ("قال لضصث", 0, False),
        ("هنا قال للصحفيين إن الرصيف", 1, True),
        ("هنا هناك قال للصحفيين إن الرصيف", 2, False),
    ],
)
def test_an_aside_behind_a_verb_tells_to_whom(text: str, cue: int, *, aside: bool) -> None:
    assert has_aside(tokens_of(text), cue) is aside


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("أعلن الجمعة مسؤول", 1),
        ("أعلن مساء الجمعة مسؤول", 2),
        ("أعلن مسؤول", 0),
        ("أعلن الجمعة", 0),
        ("أعلن", 0),
        ("أعلن مارس مسؤول", 0),
    ],
)
def test_the_day_behind_a_cue_is_passed(text: str, last: int) -> None:
    assert past_the_day(tokens_of(text), 0) == last


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("شهود عيان هنا", "شهود عيان"),
        ("سكان محليون هنا", "سكان محليون"),
        ("سكان الحي هنا", "سكان الحي"),
        ("سكان كثر هنا", "سكان"),
        ("سكان حيي هنا", "سكان"),
        ("سكان لمدني هنا", "سكان"),
        ("سكان", "سكان"),
        ("والدة الطفل هنا", "والدة الطفل"),
        ("والدة طفل هنا", "والدة"),
    ],
)
def test_the_words_of_who_is_not_named(text: str, found: str) -> None:
    tokens = tokens_of(text)
    assert _of_nobody(tokens, 0, len(tokens)) == found


@pytest.mark.parametrize(
    ("text", "named", "found"),
    [
        ("كريم الوادي هنا", KARIM, Source("person", KARIM)),
        ("قال كريم الوادي هنا", KARIM, Source("person", KARIM)),
        ("قال", None, None),
        ("شهود عيان هنا", None, Source("unnamed", "شهود عيان")),
        ("ضصثق قغف هنا", None, None),
        ("مصدر عسكري هنا", None, Source("unnamed", "مصدر عسكري")),
    ],
)
def test_a_source_within_some_words(text: str, named: str | None, found: Source | None) -> None:
    tokens = tokens_of(text)
    assert within(tokens, 0, len(tokens), named_in(text, named) if named else []) == found


@pytest.mark.parametrize(
    ("text", "start", "found"),
    [
        # «To» is fused to what is said according to somebody, and to nobody else.
        ("وفقا لمراسل الجريدة", 1, "مراسل الجريدة"),
        ("قال لمراسل الجريدة", 1, "لمراسل الجريدة"),
        ("وفقا للوزارة", 1, "للوزارة"),
        ("وفقا مراسل الجريدة", 1, "مراسل الجريدة"),
    ],
)
def test_a_particle_in_front_of_a_source(text: str, start: int, found: str) -> None:
    tokens = tokens_of(text)
    source = _known(tokens, start, len(tokens), [])
    assert source is not None
    assert source.text == found


@pytest.mark.parametrize(
    ("text", "how", "found"),
    [
        ("قال ضصثق القغف إن الأمر", "verb", Source("official", "ضصثق القغف")),
        ("قال ضصثق القغف ذلك الأمر", "verb", None),
        ("قال ضصثق القغف ذلك هنا إن الأمر", "verb", Source("official", "ضصثق القغف")),
        ("قال ضصثق القغف ذلك هنا اليوم إن الأمر", "verb", None),
        ("حسب ضصثق القغف", "source", Source("official", "ضصثق القغف")),
        ("حسب ما قال ضصثق القغف", "verb", Source("official", "ضصثق القغف")),
        ("حسب ضصثق", "source", None),
        ("حسب قانون القغف", "source", None),
        ("حسب في القغف", "source", None),
        ("حسب 12 القغف", "source", None),
        ("وفقا ضصثق القغف", "source", None),
        ("قال ضصثق ( 34 عاما ) إن الأمر", "verb", Source("person", "ضصثق")),
        ("قال ضصثق قغف ( 34 عاما ) إن الأمر", "verb", Source("person", "ضصثق قغف")),
        ("قال ضصثق قغف خحج ( 34 عاما ) إن الأمر", "verb", None),
        ("قال ضصثق ( هنا ) إن الأمر", "verb", None),
        ("قال ضصثق (", "verb", None),
    ],
)
def test_a_subject_that_no_list_knows(text: str, how: str, found: Source | None) -> None:
    own = by_what_follows(tokens_of(text), 0, how)
    assert (own and (own.kind, own.text.partition(" ذلك")[0])) == (found and (found.kind, found.text))
