"""The lines over and under the panes."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from briefs import LABELS, Brief, Options, compose
from corpus import read_all, sample_sources
from summarizer import Budget
from tests.tui.app.presenters.test_titles import made as summed_up
from tui.app.actions import ACTIONS
from tui.app.actions.bindings import key_hints
from tui.app.presenters.list_rows import fact_rows, filter_text
from tui.app.presenters.status import head_text, status_text, tabs_text
from tui.app.presenters.ui_text import WORDS
from tui.app.state.filters import Filter
from tui.app.state.state import State, Trail
from tui.app.widgets.first_card import card_text
from tui.bidi import Direction, Mode, layout_line, without_isolates


@pytest.fixture(scope="module")
def made() -> tuple[State, Brief]:
    articles = list(read_all(sample_sources()[:3]).articles)
    return State(articles=articles), compose(articles, [], Options())


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (Budget(7), {"en": "mujaz · 7 sentences", "fr": "mujaz · 7 phrases", "ar": "mujaz · 7 جمل"}),
        (
            Budget(150, "words"),
            {"en": "mujaz · 150 words", "fr": "mujaz · 150 mots", "ar": "mujaz · 150 كلمة"},
        ),
        (Budget(20, "percent"), {"en": "mujaz · 20%", "fr": "mujaz · 20%", "ar": "mujaz · 20%"}),
    ],
)
def test_the_length_is_told_in_words(length: Budget, said: dict[str, str]) -> None:
    for code, text in said.items():
        reading = State(options=Options(length=length), busy="reading")
        assert without_isolates(head_text(reading, LABELS[code])).startswith(f"{text} · ")
        assert not head_text(State(options=Options(length=length)), LABELS[code])


@pytest.mark.parametrize(
    ("n", "said"), [(3, "3 مقالات"), (11, "11 مقالا"), (100, "100 مقال"), (302, "302 مقال")]
)
def test_arabic_counts_by_the_last_two_digits(n: int, said: str) -> None:
    assert LABELS["ar"].count(LABELS["ar"].article_forms, n) == said


def test_of_a_lone_article_the_length_is_the_one_that_keys_change(made: tuple[State, Brief]) -> None:
    articles = made[0].articles
    alone = State(articles=articles[:1], chosen=articles[0].id)
    assert "7 sentences" in without_isolates(head_text(alone, LABELS["en"]))
    among = State(articles=articles, chosen=articles[0].id)
    assert "3 sentences" in without_isolates(head_text(among, LABELS["en"]))


@pytest.mark.parametrize(
    ("code", "few", "each"),
    [
        ("en", "1 sentence (7 asked for)", "7 sentences a story"),
        ("fr", "1 phrase (7 demandées)", "7 phrases par sujet"),
        ("ar", "جملة واحدة (المطلوب 7)", "7 جمل لكل قصة"),
    ],
)
def test_fewer_sentences_than_were_asked_for_are_told_as_many(code: str, few: str, each: str) -> None:
    labels, state = LABELS[code], summed_up()
    assert without_isolates(head_text(state, labels)).endswith(f"mujaz · {few}")
    asked = state.options
    state.options = replace(asked, length=Budget(8))  # it is being made anew
    assert "8" in head_text(state, labels)
    assert "(" not in head_text(state, labels)
    state.options = state.made = replace(asked, length=Budget(1))
    assert "(" not in head_text(state, labels)
    state.options = state.made = replace(asked, length=Budget(99, "words"))
    assert "(" not in head_text(state, labels)
    assert without_isolates(head_text(summed_up(stories=2), labels)).endswith(f"mujaz · {each}")


def test_only_an_unusual_mode_is_told() -> None:
    assert "app" not in status_text(State(), LABELS["en"], Mode.APP)
    assert "the terminal orders Arabic" in without_isolates(status_text(State(), LABELS["en"], Mode.TERMINAL))


def test_nothing_is_told_of_articles_that_the_brief_does_not_know_yet(made: tuple[State, Brief]) -> None:
    state, brief = made
    state.brief = brief
    labels = LABELS["en"]
    assert "origin" in head_text(state, labels)
    shares = [without_isolates(row.text.plain)[-3:] for row in fact_rows(state, labels) if row.key]
    state.articles = [*state.articles, state.articles[0]]
    assert "origin" not in head_text(state, labels)
    assert [without_isolates(row.text.plain)[-3:] for row in fact_rows(state, labels) if row.key] == shares


def test_what_is_pinned_and_left_out_is_told_in_words() -> None:
    steered = Options(pinned=frozenset({("a", 1)}), dropped=frozenset({("a", 5), ("b", 2)}))
    told = without_isolates(head_text(State(options=steered), LABELS["en"]))
    assert told.endswith("pinned: 1 · left out: 2")
    assert all(f"mode_{mode}" in WORDS[code] for code in WORDS for mode in Mode if mode is not Mode.APP)


def test_the_tab_of_the_current_pane_is_marked_or_named() -> None:
    panes, labels, words = ("sources", "brief", "text"), LABELS["en"], WORDS["en"]
    tabs = tabs_text(State(), labels, "text", panes, 78)
    assert tabs.plain == "".join(f" {words[name]}   " for name in panes)
    (marked,) = [span for span in tabs.spans if span.style == "reverse bold"]
    assert tabs.plain[marked.start : marked.end] == f" {words['text']} "
    close = tabs_text(State(), labels, "text", panes, 22).plain
    assert close == "".join(f" {words[name]} " for name in panes)
    plain = State(plain=True, view="claims")
    assert tabs_text(plain, labels, "text", panes, 78).plain == f"{words['text']}, 3 of 3"
    assert tabs_text(plain, labels, "brief", panes, 78).plain == f"{words['claims']}, 2 of 3"


def test_french_sets_a_space_before_its_colons() -> None:
    chosen = Filter("outlet", "Le Phare")
    assert without_isolates(filter_text(chosen, LABELS["fr"])) == "source\u00a0: Le Phare"
    assert without_isolates(filter_text(chosen, LABELS["en"])) == "outlet: Le Phare"
    hints = key_hints(ACTIONS, "fr")
    assert card_text(hints, WORDS["fr"]).plain.startswith("Lire\u00a0: ")


@pytest.mark.parametrize("code", ["en", "fr", "ar"])
def test_no_text_of_the_app_ends_its_word_with_another_languages_colon(code: str) -> None:
    for text in WORDS[code].values():
        assert (" :" in text.replace("\u00a0", " ")) <= (code == "fr"), text
        assert code != "fr" or re.search(r"\w:(?:\s|$)", text) is None, text


def test_no_language_lacks_a_word() -> None:
    assert WORDS["ar"].keys() == WORDS["fr"].keys() >= WORDS["en"].keys()


def test_what_is_typed_stands_whole_among_arabic_words() -> None:
    for name, text in WORDS["ar"].items():
        shown = "".join(cell.text for cell in layout_line(text, 200, direction=Direction.RTL).cells)
        for typed in re.findall(r"[A-Za-z/.~-][\w/.~ -]*[A-Za-z/]", text, re.ASCII):
            assert typed in shown, (name, typed)


def test_no_noun_follows_a_number_that_it_would_have_to_agree_with() -> None:
    assert not [text for text in WORDS["ar"].values() if re.search(r"\{n\} \w", text)]


@pytest.mark.parametrize(
    ("code", "here", "ahead"),
    [
        ("en", "mention 2 of 3", "mentions: 3"),
        ("fr", "mention 2 sur 3", "mentions : 3"),
        ("ar", "الموضع 2 من 3", "المواضع: 3"),
    ],
)
def test_a_mention_s_number_is_told_in_words(
    made: tuple[State, Brief], code: str, here: str, ahead: str
) -> None:
    """The share of articles that the facts' pane tells as «2/7» is another thing."""
    state = replace(made[0], brief=made[1])
    fact = next(fact for fact in made[1].facts if len(fact.mentions) > 2)
    state.mark(Trail(fact.value, tuple(fact.mentions[:3]), fact.kind))
    state.at = 1
    state.ahead = False
    assert _plain(status_text(state, LABELS[code], Mode.APP)).endswith(f"«{fact.value}» {here}")
    state.ahead = True
    assert _plain(status_text(state, LABELS[code], Mode.APP)).endswith(f"«{fact.value}» {ahead}")


def _plain(text: str) -> str:
    return without_isolates(text).replace("\u00a0", " ")


def test_a_key_is_called_the_same_everywhere() -> None:
    """In the footer, in the help and in the sentences of a language."""
    for code, words in WORDS.items():
        names = {name for key, name in words.items() if key.startswith("key_") and name.isalpha()}
        others = {
            name
            for other in WORDS.values()
            for key, name in other.items()
            if key.startswith("key_") and name.isalpha()
        }
        said = [text for key, text in words.items() if not key.startswith("key_")]
        said += [action.tips[code] for action in ACTIONS]
        assert [text for text in said for name in others - names if re.search(rf"\b{name}\b", text)] == []
        assert key_hints(ACTIONS, code)["follow"].key in names
