"""The roles of whole texts, line by line: both sides of where each rule begins and ends."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from corpus.cleaning.boilerplate import breaks_off, classify, classify_body, own_language
from corpus.cleaning.line_roles import Role
from corpus.cleaning.normalize import Line
from corpus.languages import get_language
from tests.corpus.cleaning.words import text

ENGLISH = get_language("en")
LETTERS = {Role.BODY: "b", Role.HEADLINE: "H", Role.HEADING: "h", Role.BOILERPLATE: "-"}


PROSE = text(30, ".")
OPEN = text(6)
SIGNED = "Compiled by Ann Miller"
DATE = "12 March 2025"


def lines_of(texts: Sequence[str]) -> list[Line]:
    return [Line(text, after_blank=n == 0) for n, text in enumerate(texts)]


def of_body(*texts: str, headings: Sequence[str] = ()) -> str:
    """The roles of lines that a format has told from what stands around them, a letter each."""
    return "".join(LETTERS[role] for role in classify_body(lines_of(texts), ENGLISH, headings))


def of_page(*texts: str) -> str:
    """The roles of the lines of a page."""
    return "".join(LETTERS[role] for role in classify(lines_of(texts), ENGLISH))


@pytest.mark.parametrize(
    ("texts", "roles"),
    [
        ((PROSE, OPEN, PROSE), "bhb"),
        ((OPEN, PROSE, PROSE), "bbb"),
        ((PROSE, PROSE, OPEN), "bbb"),
        # Bylines and dates go at both ends, within the text they stay.
        ((SIGNED, PROSE, PROSE, PROSE, SIGNED), "-bbb-"),
        ((DATE, PROSE, PROSE, PROSE, DATE), "-bbb-"),
        ((PROSE, PROSE, SIGNED, PROSE), "bbhb"),
        ((PROSE, PROSE, DATE, PROSE), "bbhb"),
        # What is only said to be by somebody is a byline above the text, and short.
        (("By Ann Miller", PROSE, PROSE), "-bb"),
        (("By Ann Miller.", PROSE, PROSE), "bbb"),
        # A name alone below the text is its writer's.
        ((PROSE, PROSE, "By Ann Miller"), "bb-"),
        ((PROSE, PROSE, "Ann Miller"), "bb-"),
        ((PROSE, PROSE, "Ann miller"), "bbb"),
        ((PROSE, PROSE, "Ann Miller", "Omar Rifi"), "bbbb"),
        ((PROSE, text(30), "Ann Miller"), "bbb"),
        ((PROSE, PROSE, "Ann Kwaa"), "bbb"),
        ((PROSE, PROSE, "Ann Miller, Omar Rifi, Lina"), "bbb"),
        ((PROSE, PROSE, "Kwzz kwzy? Write to us: kwaa@example.org"), "bb-"),
        ((PROSE, PROSE, "Kwzz kwzy? Write to us soon, kwzx kwzw kwzv."), "bbb"),
        ((f"By {text(7)}", PROSE, PROSE), "-bb"),
        ((f"By {text(8)}", PROSE, PROSE), "bbb"),
        # Where nothing is running text all of it is within.
        ((SIGNED, "kwaa", DATE), "bbb"),
        # Site lines go within the text too, unless they may be its own.
        ((PROSE, PROSE, "Cookie policy", PROSE), "bb-b"),
        ((PROSE, PROSE, "Cookie policy"), "bb-"),
        ((PROSE, PROSE, "Cookie policy.", PROSE), "bbbb"),
        ((PROSE, PROSE, "Cookie policy."), "bb-"),
    ],
)
def test_of_a_text_that_its_format_tells_little_goes(texts: Sequence[str], roles: str) -> None:
    assert of_body(*texts) == roles


def test_a_heading_of_one_word_stays_though_sites_say_it() -> None:
    headings = ["Advertisement", "Cookie policy", "Related"]
    assert of_body(PROSE, PROSE, "Advertisement", PROSE) == "bb-b"
    assert of_body(PROSE, PROSE, "Advertisement", PROSE, headings=headings) == "bbhb"
    assert of_body(PROSE, PROSE, "Advertisement", headings=headings) == "bb-"
    assert of_body(PROSE, PROSE, "Cookie policy", PROSE, headings=headings) == "bb-b"
    assert of_body(PROSE, PROSE, "Related", PROSE, headings=headings) == "bb-b"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Last updated 3", "-"),
        ("Last updated", "h"),
        ("3 kwaa", "h"),
        ("3", "h"),
        ("Last updated kwaa 3", "h"),
        ("Last updated " + "1" * 27, "-"),  # forty characters
        ("Last updated " + "1" * 28, "h"),
    ],
)
def test_a_line_that_counts_updates_goes_within_the_text(line: str, role: str) -> None:
    assert of_body(PROSE, PROSE, line, PROSE) == f"bb{role}b"


def test_titles_of_others_below_the_text_go_under_their_heading() -> None:
    assert of_body(PROSE, "Read also", OPEN, OPEN) == "b---"
    assert of_body(PROSE, OPEN, OPEN) == "bbb"
    # Eight of them.
    assert of_body(PROSE, "Read also", *[OPEN] * 9) == "b-" + "-" * 8 + "b"
    # The list ends with what is none of its titles, and another label begins none.
    assert of_body(PROSE, "Read also", OPEN, text(4, "."), OPEN) == "b--bb"
    assert of_body(PROSE, "Read also", OPEN, "Cookie policy", OPEN) == "b---b"
    assert of_body(PROSE, "Cookie policy", OPEN) == "b-b"
    # Within the text a heading is its own.
    assert of_body(PROSE, "Read also", OPEN, PROSE, headings=(OPEN,)) == "b-hb"


def test_below_the_text_each_line_is_judged_after_a_byline() -> None:
    assert of_body("By Ann Miller", SIGNED, PROSE, PROSE) == "--bb"


@pytest.mark.parametrize(
    ("texts", "roles"),
    [
        ((PROSE, PROSE, "Comments", PROSE), "bb--"),
        ((PROSE, "Comments", PROSE), "b--"),  # half of the text stands above it
        ((PROSE, OPEN, "Comments", PROSE, PROSE), "bh-bb"),
        ((PROSE, "3 Comments", PROSE, PROSE), "b---"),
        ((PROSE, PROSE, "Comments 1 2 3 4", PROSE), "bb--"),
        ((PROSE, PROSE, "Comments 1 2 3 4 5", PROSE), "bbhb"),
        ((PROSE, PROSE, "Comments kwaa", PROSE), "bbhb"),
        ((PROSE, PROSE, "Comments!", PROSE), "bb-b"),
        ((OPEN, "3 Comments", PROSE), "b-b"),  # above it all it is a label
    ],
)
def test_what_readers_say_begins_at_its_heading(texts: Sequence[str], roles: str) -> None:
    assert of_body(*texts) == roles


def test_of_a_page_too_what_readers_say_goes() -> None:
    assert of_page(PROSE, PROSE, "3 Comments", PROSE) == "bb--"


@pytest.mark.parametrize(
    ("between", "roles"),
    [
        ((SIGNED,), "-"),
        ((DATE,), "-"),
        (("By Ann Miller", DATE), "--"),
        (("By Ann Miller.",), "b"),
        ((f"By {text(7)}",), "-"),
        ((f"By {text(8)}",), "h"),
        (("Cookies 1",), "-"),
        (("Cookies kwaa 1",), "h"),
        (("Cookies" + " 1" * 7,), "-"),
        (("Cookies" + " 1" * 8,), "h"),
        # One line of the article's own, and none is a byline.
        ((SIGNED, OPEN), "bh"),
        ((SIGNED,) * 7, "-" * 7),
        ((SIGNED,) * 8, "b" * 7 + "h"),
    ],
)
def test_between_a_standfirst_and_the_text_bylines_go(between: Sequence[str], roles: str) -> None:
    assert of_body(PROSE, *between, PROSE, PROSE) == f"b{roles}bb"
    # Of a page the heading right below a standfirst is the headline.
    of_lines = of_page(PROSE, *between, PROSE, PROSE)
    assert of_lines in (f"b{roles}bb", f"b{roles}bb".replace("bh", "bH", 1))


def test_a_standfirst_may_stand_below_other_lines() -> None:
    assert of_body(OPEN, PROSE, SIGNED, PROSE, PROSE) == "bb-bb"


def test_a_site_line_right_above_the_text_is_not_its_own() -> None:
    assert of_page("Cookie policy.", PROSE, PROSE) == "-bb"
    assert of_page("Accept all cookies.", PROSE, PROSE) == "-bb"
    assert of_page(PROSE, PROSE, "Cookie policy.", PROSE) == "bbbb"
    assert of_page(PROSE, PROSE, "Cookie policy.") == "bb-"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("https://t.me/kwaa follow us on Telegram", "-"),
        ("Follow us on Telegram: https://t.me/kwaa", "-"),
        ("https://t.me/kwaa kwaa kwab kwac Telegram kwad.", "b"),
        ("Telegram https://t.me/kwaa kwab.", "-"),
    ],
)
def test_what_a_site_says_beside_an_address_goes(line: str, role: str) -> None:
    assert of_page(PROSE, PROSE, line) == f"bb{role}"


def test_the_letters_of_an_address_are_of_no_language() -> None:
    assert own_language(lines_of(["وصل القطار", f"https://example.org/{'x' * 40}"])).code == "ar"


def test_a_page_of_short_lines_keeps_all_but_the_site_s() -> None:
    assert of_page("kwaa kwab", "Cookie policy", "kwac") == "b-b"


def test_a_text_has_the_language_of_its_own_lines() -> None:
    labels = ["Cookie policy", "Advertisement", "About us", "Contact us", "All rights reserved"] * 3
    arabic = "وصل القطار إلى سدارة"
    assert own_language(lines_of([*labels, arabic])).code == "ar"
    assert own_language(lines_of([*labels, "يي"])).code == "ar"
    assert own_language(lines_of(labels)).code == "en"
    assert own_language(lines_of([arabic])).code == "ar"
    assert own_language(lines_of(["Le train est arrivé dans la ville", "وصل"])).code == "fr"


def test_what_is_set_aside_tells_that_the_rest_is_for_subscribers() -> None:
    assert breaks_off([OPEN, "Subscribe to continue reading"], ENGLISH)
    assert not breaks_off([OPEN, "Cookie policy"], ENGLISH)


def test_a_label_below_the_headline_cuts_no_text_that_speaks_of_it() -> None:
    below = f"{OPEN} {text(20)} and more."
    assert of_body(OPEN, text(12, "."), "For subscribers only", below).endswith("b")
    assert (
        of_body(OPEN, PROSE, "Subscribe to continue reading", "Get all of it for a pound a week.") == "bb--"
    )


@pytest.mark.parametrize(
    ("byline", "roles"),
    [("KL / By Ann Miller, 12 March 2025", "b-bb"), ("KL / By Ann Miller, of 12 March", "bbbb")],
)
def test_a_byline_with_a_full_date_is_none_of_the_text(byline: str, roles: str) -> None:
    assert of_body(OPEN, byline + " at the coast of the old town", PROSE, PROSE) == roles


def test_of_a_body_too_what_leads_home_or_elsewhere_goes() -> None:
    assert of_body(OPEN, "Home > News > Local", PROSE, PROSE) == "b-bb"
    assert of_body(OPEN, "Home > News > Local", PROSE, PROSE, headings=["Home > News > Local"]) == "bbbb"
    assert of_body(PROSE, "Watch: the otter", PROSE) == "b-b"
    assert of_body(PROSE, "Watch: the otter", PROSE, headings=["Watch: the otter"]) == "bhb"
    assert of_body("Watch: the otter", PROSE, PROSE) == "bbb"


TITLE = text(4)
IN_TEXT = [
    # Two open lines between two paragraphs are titles of other articles, one is a heading.
    ((TITLE, TITLE), "--"),
    ((TITLE,), "h"),
    ((TITLE,) * 5, "-----"),
    ((TITLE,) * 6, "bbbbbh"),
    ((text(14), TITLE), "--"),
    ((text(15), TITLE), "bh"),
    ((text(3), TITLE), "bh"),
    # What a list says is the article's own, and so is what a sentence stands behind.
    ((f"1. {text(4)}", f"2. {text(4)}"), "bh"),
    ((f"- {text(4)}", f"- {text(4)}"), "bh"),
    ((f"{text(4)}:", TITLE, TITLE), "bbh"),
    ((TITLE, TITLE, "Kwaa kwab."), "bbb"),
    # A verb set off from a title leads to another article.
    (("Watch: the otter",), "-"),
    (("Watch.. the otter and the pond",), "-"),
    (("Watch - the otter",), "-"),
    (("Watch the otter",), "h"),
    (("Watch: the otter.",), "b"),
    (("Watchers: the otter",), "h"),
    ((f"Watch: {text(19)}",), "-"),
    ((f"Watch: {text(20)}",), "b"),
]


@pytest.mark.parametrize(("between", "roles"), IN_TEXT)
def test_titles_of_other_articles_amid_the_text_go(between: Sequence[str], roles: str) -> None:
    assert of_page(OPEN, PROSE, *between, PROSE, PROSE) == f"Hb{roles}bb"


def test_a_verb_set_off_may_open_the_headline() -> None:
    assert of_page("Watch: kwaa kwab kwac kwad", PROSE, PROSE) == "Hbb"


def test_a_question_above_the_text_is_its_first_sentence() -> None:
    assert of_page(OPEN, text(9, "?"), PROSE, PROSE) == "Hbbb"
    assert of_page(OPEN, text(19, "!"), PROSE, PROSE) == "Hbbb"
    other = "Would you have zoa zob zoc zod zoe zof?"
    assert of_page(OPEN, f"{other[:-1]} zog?", PROSE, PROSE) == "Hbbb"
    assert of_page(OPEN, "Zoa zob zoc zod zoe zof?", PROSE, PROSE) == "H-bb"


@pytest.mark.parametrize(
    ("texts", "roles"),
    [
        # Two titles below a text that is closed are others'; one may be the text's own last item.
        ((text(6), PROSE, PROSE, text(5), text(6, "?")), "Hbb--"),
        ((text(6), PROSE, PROSE, text(6)), "Hbbb"),
        # A title between paragraphs may ask something, but two questions may be the text's own.
        ((text(6), PROSE, text(5), text(6, "?"), PROSE), "Hb--b"),
        ((text(6), PROSE, text(5, "?"), text(6, "?"), PROSE), "Hbbhb"),
        # A short line right above the text and below nothing is its headline.
        (("Enough", PROSE, PROSE), "Hbb"),
        (("Enough", "Works", PROSE, PROSE), "--bb"),
        # Addresses and clocks amid the text
        ((text(6), PROSE, "https://coast.example/news/bridge/works", PROSE), "Hb-b"),
        ((text(6), PROSE, "02:08:43", PROSE), "Hb-b"),
        # A caption
        ((text(6), "The bridge of the town (file photo)", PROSE, PROSE), "H-bb"),
        # «Report: …» before a headline, and before a name
        ((f"Newsroom: {text(6)}", PROSE, PROSE), "Hbb"),
        (("Newsroom: Ann Lee", text(6), PROSE, PROSE), "-Hbb"),
    ],
)
def test_titles_and_marks_of_a_page(texts: tuple[str, ...], roles: str) -> None:
    assert of_page(*texts) == roles


def test_the_heading_of_an_offer_goes_with_it() -> None:
    heading, offer = "The newsletter of the day", "Sign up to get the news of the day."
    assert of_body(PROSE, heading, offer, PROSE, headings=[heading]) == "b--b"
    assert of_body(PROSE, OPEN, offer, PROSE, headings=[OPEN]) == "bh-b"


@pytest.mark.parametrize(
    ("heading", "below", "is_own"),
    [
        ("Most popular kwaa", PROSE, True),
        ("Most popular kwzz", PROSE, False),  # which the text does not say
        ("Most popular", PROSE, False),
        ("Most popular kwaa", OPEN, False),
    ],
)
def test_a_heading_that_begins_as_a_site_s_and_says_what_the_text_says(
    heading: str, below: str, *, is_own: bool
) -> None:
    roles = of_body(PROSE, heading, below, PROSE, headings=(heading,))
    assert (roles[1] != "-") is is_own


@pytest.mark.parametrize(
    ("headings", "roles"),
    [((), "b--b"), ((OPEN,), "b-hb")],
)
def test_the_title_under_the_heading_of_a_list_amid_the_text(headings: Sequence[str], roles: str) -> None:
    assert of_body(PROSE, "Read also", OPEN, PROSE, headings=headings) == roles


def test_a_standfirst_with_a_bullet_is_no_headline() -> None:
    assert of_page(text(8), f"- {text(9)}", PROSE, PROSE)[0] == "H"


def test_a_headline_above_a_standfirst_with_a_site_s_line_between() -> None:
    assert of_page(text(8), "This article is more than 1 month old", text(10), PROSE, PROSE)[:2] == "H-"


def test_what_readers_get_below_a_heading_that_asks_them_is_no_text() -> None:
    asks, gets = "Sign up to our morning briefing", "All you need, in your inbox at 7am every weekday."
    assert of_body(PROSE, PROSE, asks, gets, headings=[asks]) == "bb--"
    assert of_body(PROSE, PROSE, "Kwaa kwab", gets, headings=["Kwaa kwab"])[3] == "b"
    assert of_body(PROSE, PROSE, asks, PROSE, headings=[asks])[3] == "b"  # the text's own
