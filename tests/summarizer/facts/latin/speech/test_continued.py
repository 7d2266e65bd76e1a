from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.latin.speech.continued import over_paragraphs
from summarizer.facts.quote_spans import all_quoted
from tests.summarizer.facts.articles import build


def test_a_paragraph_left_open_goes_on_in_the_next_one_that_opens_again() -> None:
    text = '"We lost it. All of it.\n\n"But we stay," Ann Roe said.'
    spans, going_on = over_paragraphs(text, list(all_quoted(text)))
    assert [text[start:end] for start, end in spans] == ['"We lost it. All of it.', '"But we stay,"']
    assert going_on == {1}


@pytest.mark.parametrize(
    "text",
    [
        '"We lost it all," Ann Roe said.\n\n"But we stay," Paul Hill said.',
        '"We lost it. All of it.\n\nNobody spoke.\n\n"But we stay," Ann Roe said.',
        "« Nous avons tout perdu.\n\n“Mais nous restons”, dit Ann Roe.",
    ],
)
def test_nothing_else_goes_on(text: str) -> None:
    assert over_paragraphs(text, list(all_quoted(text)))[1] == frozenset()


def test_a_straight_mark_behind_a_quotation_opens_one_that_goes_on() -> None:
    text = '"We lost it," Ann Roe said. "All of it.\n\n"But we stay."'
    spans, going_on = over_paragraphs(text, list(all_quoted(text)))
    assert [text[start:end] for start, end in spans] == ['"We lost it,"', '"All of it.', '"But we stay."']
    assert going_on == {2}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            'Paul Hill came.\n"It is lost. It is gone for good.\n"But we stay," wrote the author Ann Roe.',
            "en",
        ),
        (
            "Paul Hill vient.\n« Tout est perdu. Tout est fini.\n« Mais nous restons », écrit l'auteure Ann Roe.",
            "fr",
        ),
    ],
)
def test_the_last_paragraph_tells_who_says_them_all(text: str, language: str) -> None:
    quotes = list(find_spans(build(text, language), ["quote"]))
    assert [quote.speaker for quote in quotes] == ["Ann Roe", "Ann Roe"]
    assert quotes[0].value.count(".") == 2


def test_the_first_paragraph_tells_who_says_them_all() -> None:
    text = (
        '"We lost the mill," Ann Roe said. "The river took it. The road went too.\n'
        '"Nobody came to help us for three days."\nIt rained on.'
    )
    quotes = list(find_spans(build(text, "en"), ["quote"]))
    assert [quote.speaker for quote in quotes] == ["Ann Roe"] * 3


def told(text: str) -> tuple[list[str], frozenset[int]]:
    spans, going_on = over_paragraphs(text, list(all_quoted(text)))
    return [text[start:end] for start, end in spans], going_on


def test_three_paragraphs_go_on_one_with_the_other() -> None:
    text = '"We lost it. All of it.\n"The road went. The mill too.\n"But we stay," Ann Roe said.'
    assert told(text) == (
        ['"We lost it. All of it.', '"The road went. The mill too.', '"But we stay,"'],
        frozenset({1, 2}),
    )


def test_a_paragraph_of_one_sentence_goes_on_in_the_next_line() -> None:
    text = "“We lost it all.\n“But we stay,” Ann Roe said."
    assert told(text) == (["“We lost it all.", "“But we stay,”"], frozenset({1}))
    # So where the quotation was read to the very end of its line.
    spans = [(0, 16), (17, 31)]
    assert over_paragraphs(text, spans) == (spans, frozenset({1}))


@pytest.mark.parametrize(
    ("words", "goes_on"),
    [
        ('said. "All of it', True),
        # Inches, a mark between blanks, and a pair of marks open nothing.
        ('said of a 5"-wide door', False),
        ('said of a door 5" wide', False),
        ('said " of a door', False),
        ('said ""', False),
        ('said "all" of it', False),
        ("said it all", False),
    ],
)
def test_what_opens_a_quotation_behind_another(words: str, *, goes_on: bool) -> None:
    text = f'"We lost it," Ann Roe {words}.\n"But we stay."'
    first, last = (0, 13), (text.rindex('"But'), len(text))
    spans, going_on = over_paragraphs(text, [first, last])
    assert going_on == (frozenset({2}) if goes_on else frozenset())
    assert len(spans) == 2 + goes_on


def test_who_opened_a_quotation_of_several_paragraphs_goes_on_whatever_follows_it() -> None:
    text = (
        "“It moves all of us every day,” Ann Roe said.\n\n“We try to reach each of them there.\n\n"
        "“It is hard and good at once.”\n\nPaul Hill, from the home, said they had seen it."
    )
    assert [span.speaker_person for span in find_spans(build(text, "en"), ["quote"])] == ["Ann Roe"] * 3


def test_whose_thing_is_told_of_does_not_go_on() -> None:
    text = (
        "“We stay here for good,” Ann Roe said. The traders from Metz said the sum had been in Paul Hill's book. "
        "“It has been told again and again.”"
    )
    quotes = find_spans(build(text, "en"), ["quote"])
    assert "Paul Hill" not in [span.speaker_person for span in quotes]
