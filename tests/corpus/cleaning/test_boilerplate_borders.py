"""Both sides of what parts boilerplate from an article: how long, how much of it, where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import pytest
from msgspec.structs import replace

from corpus.cleaning import line_roles, line_traits
from corpus.cleaning.line_roles import Role
from corpus.cleaning.line_traits import Traits
from corpus.cleaning.normalize import Line
from corpus.languages import get_language
from tests.corpus.cleaning.words import text

ENGLISH = get_language("en")


class Told(Traits, frozen=True, kw_only=True):
    """Traits of a line of no words, whose terms are told."""

    terms: frozenset[str] = frozenset()


PLAIN = Told(
    words=10,
    site=0.0,
    stamp=False,
    notice=False,
    credit=False,
    signed=False,
    tagged=False,
    heads_links=False,
    links_inline=False,
    said=(),
    language=ENGLISH,
    prose=False,
    closed=False,
    stopped=False,
    bullet=False,
    parted=False,
)
PROSE = replace(PLAIN, words=30, prose=True, closed=True, stopped=True, terms=frozenset("abcdefghij"))
OWN: partial[frozenset[str]] = partial(frozenset, PROSE.terms)  # the terms of the article
BODY, HEADLINE, HEADING, BOILERPLATE = Role.BODY, Role.HEADLINE, Role.HEADING, Role.BOILERPLATE


def plain(**given: Any) -> Told:
    if "terms" in given:
        given["terms"] = frozenset(given["terms"])
    return replace(PLAIN, **given)


def measure(line: str) -> Traits:
    return line_traits.measure(line, ENGLISH)


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        (text(20), True),
        (text(19), False),
        (text(5, "."), True),
        (text(4, "."), False),
        (text(5, "!"), False),
        (text(5, "..."), False),
        (text(3, ":"), True),
        (text(2, ":"), False),
    ],
)
def test_running_text_is_long_or_ends_as_a_sentence(line: str, prose: bool) -> None:
    assert measure(line).prose is prose


@pytest.mark.parametrize(
    ("end", "closed", "stopped"), [("", 0, 0), (".", 1, 1), ("?", 1, 0), ("…", 1, 0), (".”", 1, 1)]
)
def test_how_a_line_ends(end: str, closed: bool, stopped: bool) -> None:
    found = measure(text(6, end))
    assert (found.closed, found.stopped) == (closed, stopped)


@pytest.mark.parametrize(("words", "notice"), [(40, True), (41, False)])
def test_a_notice_takes_a_sentence_or_two(words: int, notice: bool) -> None:
    opening = "Sign up for our newsletter"
    assert measure(f"{opening} {text(words - 5)}").notice is notice
    assert measure(f"– {opening}").notice is False


@pytest.mark.parametrize(("words", "notice"), [(40, True), (41, False)])
def test_an_invitation_takes_a_sentence_or_two(words: int, notice: bool) -> None:
    assert measure(f"Follow us on Facebook {text(words - 4)}").notice is notice
    assert not measure(f"Follow us {text(words - 2)}").notice


@pytest.mark.parametrize(
    ("line", "stamp"),
    [
        ("12 March 2025", True),
        ("12 March 2025 kw lw", True),  # three of five
        ("12 March 2025 kw lw mw", False),
        ("12 March 2025 kw.", False),  # of a sentence all must be a date
        ("12 March 2025.", True),
        (f"12 March 2025 {'10 ' * 17}", True),  # twenty words
        (f"12 March 2025 {'10 ' * 18}", False),
    ],
)
def test_a_line_of_little_but_a_date(line: str, stamp: bool) -> None:
    assert measure(line.strip()).stamp is stamp


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Photo: Ann Miller", True),
        ("Photo: Ann Miller.", False),
        (f"Photo: {text(7)}", True),  # eight words
        (f"Photo: {text(8)}", False),
        ("Photo: the art of time", False),
        ("Kwaa: Ann Miller", False),
        ("Photo Ann Miller", False),
        (": Ann Miller", False),
    ],
)
def test_who_took_a_picture(line: str, credit: bool) -> None:
    assert measure(line).credit is credit


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("A B", True),
        ("A Bc", False),
        ("A B.", False),
        ("By Ann Miller", False),
        ("Compiled by Ann Miller", True),
        ("Published: Rabat", True),
    ],
)
def test_who_wrote_it(line: str, signed: bool) -> None:
    assert measure(line).signed is signed


@pytest.mark.parametrize(
    ("line", "heads", "inline"),
    [
        ("Read also", True, True),
        ("Read also:", True, True),
        ("Read also: the otter", False, True),
        ("Read also: the otter.", False, False),
        ("Read also / the otter", False, True),
        ("Read also.. the otter", False, True),
        ("Read also… the otter", False, True),
        ("Read also - the otter", False, True),
        ("Read also the otter - a day on", False, True),
        ("Most read in the otter - a day on", False, False),
        (f"Read also: {text(18)}", False, True),  # twenty words
        (f"Read also: {text(19)}", False, False),
        ("Otters read also kwaa", False, False),
        ("Related", True, False),
        ("Related kwaa", False, False),  # one word of two heads nothing
        ("Read also kwaa", True, True),
        ("read also " * 10, True, True),  # twenty words
        ("read also " * 10 + "kwaa", False, False),
    ],
)
def test_the_heading_of_a_list_of_links(line: str, heads: bool, inline: bool) -> None:
    found = measure(line)
    assert (found.heads_links, found.links_inline) == (heads, inline)


def test_parts_terms_and_bullets() -> None:
    assert measure("kwaa | kwab").parted
    assert not measure("kwaa kwab").parted
    assert not measure("kwaa-kwab").parted
    assert measure("* kwaa").bullet
    assert not measure("kwaa *").bullet
    assert measure("the a kwaa k").terms == {"kwaa"}
    assert measure("ox").terms == {"ox"}
    assert measure("!").site == 1.0


def lines(count: int, *, blank_after_first: bool = True, blanks: bool = False) -> list[Line]:
    return [Line("kwaa", after_blank=blanks or (n == 1 and blank_after_first)) for n in range(count)]


@pytest.mark.parametrize(
    ("head", "longer", "first"), [(14, 28, 1), (14, 27, 0), (15, 40, 0), (5, 10, 1), (5, 9, 0)]
)
def test_a_short_sentence_set_off_above_the_text_is_the_headline(head: int, longer: int, first: int) -> None:
    traits = [replace(PROSE, words=head), *[replace(PROSE, words=longer)] * 2]
    assert line_roles.body_of(lines(3), traits, [False] * 3, [0, 1, 2]) == (first, 2)
    assert line_roles.body_of(lines(3, blank_after_first=False), traits, [False] * 3, [0, 1, 2]) == (0, 2)
    assert line_roles.body_of(lines(3, blanks=True), traits, [False] * 3, [0, 1, 2]) == (0, 2)
    assert line_roles.body_of(lines(1), traits[:1], [False], [0]) == (0, 0)


@pytest.mark.parametrize(("words", "site", "first"), [(3, False, 1), (2, False, 2), (3, True, 2)])
def test_below_a_headline_there_is_no_other(words: int, site: bool, first: int) -> None:
    traits = [plain(words=words), replace(PROSE, words=8), replace(PROSE, words=30)]
    where = [lines(1)[0], lines(1)[0], Line("kwaa", after_blank=True)]
    where.append(Line("kwaa", after_blank=False))
    traits.append(replace(PROSE, words=30))
    assert line_roles.body_of(where, traits, [site, False, False, False], [1, 2, 3]) == (first, 3)


def links(*traits: Traits, last: int = 9) -> list[Role]:
    roles = [BOILERPLATE, *[BODY] * len(traits)]
    line_roles.mark_links(roles, [plain(heads_links=True), *traits], last, partial(frozenset, "abcde"))
    return roles[1:]


@pytest.mark.parametrize(
    ("below", "role"),
    [
        (plain(words=20), BOILERPLATE),
        (plain(words=21), BODY),
        (plain(prose=True), BODY),
        (plain(stopped=True), BODY),
        (plain(terms="abcxy"), BODY),  # three fifths are the article's: a heading of its own
        (plain(terms="abvxyz"), BOILERPLATE),
    ],
)
def test_titles_under_a_heading_of_links_go(below: Traits, role: Role) -> None:
    assert links(below) == [role]
    assert links(PLAIN, below) == [BOILERPLATE, role]


def test_below_the_text_a_title_goes_though_it_says_the_same() -> None:
    assert links(plain(terms="abc"), last=2) == [BODY]
    assert links(plain(terms="abc"), last=1) == [BOILERPLATE]


def test_a_list_of_links_ends_where_something_else_begins() -> None:
    assert links(PLAIN, PROSE, PLAIN) == [BOILERPLATE, BODY, BODY]
    roles = [BOILERPLATE, BOILERPLATE, BODY]
    line_roles.mark_links(roles, [plain(heads_links=True), plain(words=0), PLAIN], 9, frozenset)
    assert roles[2] is BOILERPLATE
    roles = [BOILERPLATE, BOILERPLATE, BODY]
    line_roles.mark_links(roles, [plain(heads_links=True), plain(words=1), PLAIN], 9, frozenset)
    assert roles[2] is BODY


def head(*traits: Traits, texts: Sequence[str] = ()) -> list[Role]:
    """The roles of lines above a text that has the terms a to j."""
    roles = [BODY] * (len(traits) + 1)
    above = [Line(text, after_blank=False) for text in texts or ["kwaa"] * len(traits)]
    line_roles.mark_head(roles, above, [*traits, PROSE], len(traits), OWN)
    return roles[:-1]


@pytest.mark.parametrize(
    ("standfirst", "role"),
    [
        (plain(words=6, terms="abxy"), HEADING),  # half of it is the article's
        (plain(words=6, terms="abxyz"), BOILERPLATE),
        (plain(words=5, terms="abxy"), BOILERPLATE),
        (plain(words=6, terms="abxy", closed=True), BODY),
        (plain(words=20, terms="abxy"), BODY),
        (plain(words=19, terms="abxy"), HEADING),
        (plain(words=6, terms="abcd"), BOILERPLATE),  # the headline once more
        (plain(words=3, terms="xyz", stopped=True), BODY),  # a short sentence
        (plain(words=6, terms="ab", stamp=True), BOILERPLATE),
    ],
)
def test_what_stands_below_the_headline(standfirst: Traits, role: Role) -> None:
    assert head(plain(words=8, terms="abcd"), standfirst) == [HEADLINE, role]


def test_a_short_sentence_above_the_headline_is_no_standfirst() -> None:
    assert head(plain(words=3, stopped=True, terms="x"), plain(terms="abcd")) == [BOILERPLATE, HEADLINE]


@pytest.mark.parametrize(
    ("one", "other", "best"),
    [
        (plain(terms="abc"), plain(terms="ab"), 0),
        (plain(terms="ab"), plain(terms="abc"), 1),
        (plain(terms="ab"), plain(terms="ab"), 0),
        (plain(words=9, terms="ab"), plain(words=10, terms="ab"), 1),
        (plain(words=10, terms="ab"), plain(words=11, terms="ab"), 0),
        (plain(words=8, terms="abcd", parted=True), plain(words=8, terms="ab"), 1),
        (plain(words=8, terms="abcdef", parted=True), plain(words=8, terms="ab"), 0),
        (plain(words=8, terms="abcde", parted=True), plain(words=8, terms="ab"), 0),
        (plain(words=9, terms="abc", parted=True), plain(words=8, terms="ab"), 0),
        (plain(words=5, terms="ab"), plain(words=15, terms="abcdef"), 0),  # above a standfirst
        (plain(words=5, terms="ab"), plain(words=14, terms="abcdef"), 1),
        (plain(words=2, terms="ab"), plain(words=15, terms="abcdef"), 1),
        (plain(words=5, terms="axy"), plain(words=15, terms="abcdef"), 1),
        (plain(words=5, terms="axyb"), plain(words=15, terms="abcdef"), 0),
        (plain(words=6, terms="abc"), plain(words=7, terms="abcdef"), 0),  # above a short standfirst
        (plain(words=5, terms="abc"), plain(words=7, terms="abcdef"), 1),
        (plain(words=7, terms="abc"), plain(words=7, terms="abcdef"), 1),
        (plain(words=6, terms="ab"), plain(words=7, terms="abcdef"), 1),
        (plain(words=6, terms="abcxyz"), plain(words=7, terms="abcdef"), 0),
        (plain(words=6, terms="abcwxyz"), plain(words=7, terms="abcdef"), 1),
        (plain(words=6, terms="abc", parted=True), plain(words=7, terms="abcdef"), 1),
    ],
)
def test_the_headline_is_the_line_that_says_most_of_the_article(
    one: Traits, other: Traits, best: int
) -> None:
    assert line_roles._headline([0, 1], [one, other], OWN) == best


@pytest.mark.parametrize(
    ("line", "likeness", "possible"),
    [
        (plain(), 0.0, True),
        (plain(bullet=True), 9.0, False),
        (plain(parted=True), 1.0, False),
        (plain(parted=True), 1.1, True),
        (plain(words=2, terms="ab"), 2.2, True),
        (plain(words=2, terms="ax"), 1.2, False),
        (plain(words=2, terms="ab", parted=True), 2.2, False),
        (plain(words=1, terms="a"), 1.1, False),
        (plain(words=3, terms="xyz"), 0.3, True),
    ],
)
def test_what_may_be_a_headline(line: Traits, likeness: float, possible: bool) -> None:
    assert line_roles._may_be_headline(line, lambda: likeness, OWN) is possible


@pytest.mark.parametrize(
    ("line", "other", "repeats"),
    [
        ("News | Otter seen", "Otter seen", True),
        ("News | Otter seen", "News | Otter seen", False),
        ("News | Otter", "Otter seen", False),
    ],
)
def test_a_line_that_holds_another_one(line: str, other: str, repeats: bool) -> None:
    assert line_roles._repeats(line, [line, other]) is repeats


@pytest.mark.parametrize(
    ("words", "parted", "role"), [(3, True, BOILERPLATE), (2, True, HEADING), (3, False, HEADLINE)]
)
def test_of_a_page_s_head_such_a_line_goes(words: int, parted: bool, role: Role) -> None:
    head = [plain(words=words, terms="ab"), plain(words=6, terms="abcx", parted=parted)]
    roles = [BODY, BODY]
    lines = [Line("Otter seen", after_blank=False), Line("News | Otter seen", after_blank=False)]
    line_roles.mark_head(roles, lines, head, 2, OWN)
    assert roles[1] is role


@pytest.mark.parametrize(
    ("line", "short", "end"),
    [
        (plain(words=2, stopped=True), True, True),
        (plain(words=1, stopped=True), False, False),
        (plain(words=2), False, True),
        (plain(words=2, stopped=True, parted=True), False, False),
        (plain(words=2, stopped=True, site=0.1), False, False),
        (plain(words=2, stopped=True, signed=True), True, False),
    ],
)
def test_what_is_a_sentence_though_it_is_short(line: Traits, short: bool, end: bool) -> None:
    assert line_roles._is_short_sentence(line) is short
    assert line_roles._is_end(line) is end


def tail(*traits: Traits, above: Traits = PROSE, role: Role = BODY, text: str = "") -> list[Role]:
    roles = [BODY, *[role] * len(traits)]
    line_roles.mark_tail(roles, [Line(text, after_blank=False)], [above, *traits], 0, OWN)
    return roles[1:]


def test_what_a_colon_leads_to_is_the_articles_own() -> None:
    line, open_prose = plain(words=2), replace(PROSE, closed=False)
    assert tail(line, line, above=open_prose, text="The winners were:") == [BODY, BODY]
    assert tail(line, line, above=open_prose, text="The winners were") == [BOILERPLATE, BOILERPLATE]
    assert tail(line, above=PROSE, text="The winners were:") == [BOILERPLATE]
    assert tail(line, above=open_prose, role=BOILERPLATE, text="The winners were:") == [BOILERPLATE]
    # Behind a site's own line nothing is listed.
    roles = [BODY, BODY, BOILERPLATE, BODY]
    lines = [Line("The winners were:", after_blank=False)]
    line_roles.mark_tail(roles, lines, [open_prose, line, line, line], 0, OWN)
    assert roles == [BODY, BODY, BOILERPLATE, BOILERPLATE]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        (plain(words=6), BODY),
        (plain(words=5), BOILERPLATE),
        (plain(words=6, signed=True), BOILERPLATE),
        (plain(words=6, stamp=True), BOILERPLATE),
        (plain(words=4, closed=True), BODY),
        (plain(words=2, closed=True), BODY),
        (plain(words=1, closed=True), BOILERPLATE),
        (plain(words=3, closed=True, parted=True), BOILERPLATE),
        (plain(words=4, closed=True, parted=True), BODY),
        (plain(words=4, closed=True, stamp=True), BOILERPLATE),
    ],
)
def test_what_stands_right_below_the_text(line: Traits, role: Role) -> None:
    assert tail(line) == [role]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        (plain(words=9, terms="abxy"), BODY),
        (plain(words=9, terms="axy"), BOILERPLATE),
        (plain(words=8, terms="abxy"), BOILERPLATE),
        (plain(words=3, closed=True), BODY),
        (plain(words=2, closed=True), BOILERPLATE),
        (plain(words=4, closed=True, parted=True), BODY),
    ],
)
def test_what_stands_below_boilerplate(line: Traits, role: Role) -> None:
    assert tail(plain(words=1), line) == [BOILERPLATE, role]


def test_a_list_that_the_text_leads_to_stays() -> None:
    leading = replace(PROSE, closed=False)
    item = plain(words=2, bullet=True)
    assert tail(item, item, above=leading) == [BODY, BODY]
    assert tail(item, item) == [BOILERPLATE, BOILERPLATE]
    assert tail(item, plain(words=2), item, above=leading) == [BODY, BOILERPLATE, BOILERPLATE]
    assert tail(item, above=leading, role=BOILERPLATE) == [BOILERPLATE]
    assert tail(item, above=replace(leading, prose=False)) == [BOILERPLATE]


@pytest.mark.parametrize(
    ("line", "below", "role"),
    [
        (plain(words=14), PROSE, HEADING),
        (plain(words=15), PROSE, BODY),
        (plain(words=1), PROSE, HEADING),
        (plain(words=0), PROSE, BODY),
        (plain(words=3, stopped=True), PROSE, BODY),
        (plain(words=3, prose=True), PROSE, BODY),
        (plain(words=3), PLAIN, BODY),
    ],
)
def test_a_short_open_line_above_running_text_is_a_heading(line: Traits, below: Traits, role: Role) -> None:
    roles = [BODY, BODY, BODY]
    line_roles.mark_headings(roles, [PROSE, line, below], 0, 2)
    assert roles == [BODY, role, BODY]
    roles = [BODY, BODY, BOILERPLATE, BODY]
    line_roles.mark_headings(roles, [PROSE, line, PLAIN, below], 0, 3)
    assert roles[1] is role
    roles = [BODY, BOILERPLATE, BODY]
    line_roles.mark_headings(roles, [PROSE, line, below], 0, 2)
    assert roles[1] is BOILERPLATE


def test_a_heading_stands_within_the_text() -> None:
    roles = [BODY, BODY, BODY]
    line_roles.mark_headings(roles, [PLAIN, PROSE, PLAIN], 1, 2)
    assert roles == [BODY, BODY, BODY]
    roles = [BODY, BODY]
    line_roles.mark_headings(roles, [PLAIN, PROSE], 0, 1)
    assert roles == [HEADING, BODY]


@pytest.mark.parametrize(
    ("roles", "found"),
    [
        ([BODY, HEADING, BODY], [BODY, HEADLINE, BODY]),
        ([BODY, BOILERPLATE, HEADING], [BODY, BOILERPLATE, HEADLINE]),
        ([BODY, BODY, HEADING], [BODY, BODY, HEADING]),
        ([BOILERPLATE, HEADING, BODY], [BOILERPLATE, HEADING, BODY]),
        ([BODY, HEADING, HEADLINE], [BODY, HEADING, HEADLINE]),
        ([BODY], [BODY]),
    ],
)
def test_a_heading_right_below_a_standfirst_is_the_headline(roles: list[Role], found: list[Role]) -> None:
    line_roles.mark_late_headline(roles, 0)
    assert roles == found


def test_a_short_first_sentence_is_set_off_where_only_it_is() -> None:
    # A picture's caption stands below it, and then one paragraph.
    traits = [replace(PROSE, words=8), PLAIN, replace(PROSE, words=30)]
    where = [Line("kwaa", after_blank=blank) for blank in (True, True, False)]
    assert line_roles.body_of(where, traits, [False] * 3, [0, 2]) == (2, 2)


def test_a_line_without_terms_has_none_of_the_article_s() -> None:
    assert line_roles.share(plain(), OWN) == 0.0


def test_half_of_a_link_s_terms_may_be_the_article_s() -> None:
    assert links(plain(terms="abxy")) == [BOILERPLATE]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        (plain(words=1), HEADLINE),
        (plain(words=1, parted=True, closed=True), HEADLINE),
        (plain(words=1, parted=True), BOILERPLATE),
        # Behind a byline's label it must tell what the article does.
        (plain(words=4, signed=True, terms="ab"), HEADLINE),
        (plain(words=3, signed=True, terms="ab"), BOILERPLATE),
        (plain(words=5, signed=True, terms="abxyz"), BOILERPLATE),
    ],
)
def test_a_line_alone_above_the_text(line: Traits, role: Role) -> None:
    assert head(line) == [role]


@pytest.mark.parametrize(
    ("one", "other", "best"),
    [
        # A label costs three terms.
        (plain(words=8, terms="ab"), plain(words=8, terms="abcde", parted=True), 0),
        # Above a standfirst.
        (plain(words=3, terms="ab"), plain(words=15, terms="abcdef"), 0),
        (plain(words=5, terms="abxyz"), plain(words=15, terms="abcdef"), 1),
    ],
)
def test_what_is_most_like_a_headline(one: Traits, other: Traits, best: int) -> None:
    assert line_roles._headline([0, 1], [one, other], OWN) == best


@pytest.mark.parametrize(("words", "is_question"), [(9, True), (8, False)])
def test_a_question_is_longer_than_a_label(words: int, is_question: bool) -> None:
    assert line_roles._is_long_question(plain(words=words, closed=True)) is is_question


def test_less_than_half_of_a_line_s_terms_below_boilerplate_is_not_its_own() -> None:
    assert tail(plain(words=1), plain(words=9, terms="abxyz")) == [BOILERPLATE, BOILERPLATE]


@pytest.mark.parametrize(
    ("below", "found"),
    [
        ([4, 14], [1, 2]),
        ([4, 3, 15, 5], [1, 4]),
        ([6] * 5, [1, 2, 3, 4, 5]),
        ([6] * 6, []),
        ([6], []),
    ],
)
def test_titles_below_the_text(below: Sequence[int], found: list[int]) -> None:
    # It ends with a question, which might be a title itself.
    last = replace(PROSE, words=10, stopped=False)
    assert list(line_roles._titles_below([last, *(plain(words=n) for n in below)], 0)) == found


def between(*traits: Traits, boilerplate: int | None = None) -> list[Role]:
    """The roles of lines between two paragraphs."""
    roles = [BODY] * (len(traits) + 2)
    if boilerplate is not None:
        roles[boilerplate + 1] = BOILERPLATE
    where = [Line("kwaa", after_blank=False)] * len(roles)
    line_roles.mark_titles(roles, where, [PROSE, *traits, PROSE], 0, len(roles) - 1)
    return roles[1:-1]


def test_two_open_lines_between_paragraphs_are_titles() -> None:
    line = plain(words=6)
    assert between(line) == [BODY]
    assert between(line, line) == [BOILERPLATE, BOILERPLATE]
    # A site's own line, and a paragraph, may stand in front of them.
    assert between(PLAIN, line, line, boilerplate=0) == [BOILERPLATE] * 3
    assert between(PROSE, line, line) == [BODY, BOILERPLATE, BOILERPLATE]
    paragraph = plain(words=6, prose=True)
    assert between(paragraph, paragraph) == [BODY, BODY]


@pytest.mark.parametrize(
    ("words", "said", "role"),
    [
        (4, ("واضاف", "الوزير"), HEADING),
        (5, ("واضاف", "الوزير"), BODY),
        (5, ("الوزير", "واضاف"), HEADING),
    ],
)
def test_a_longer_heading_opens_with_no_conjunction(words: int, said: tuple[str, ...], role: Role) -> None:
    roles = [BODY, BODY, BODY]
    line = plain(words=words, said=said, language=get_language("ar"))
    line_roles.mark_headings(roles, [PROSE, line, PROSE], 0, 2)
    assert roles[1] is role


def test_what_stands_below_the_text_makes_no_heading() -> None:
    roles = [BODY, BODY, BOILERPLATE, BODY]
    line_roles.mark_headings(roles, [PROSE, PLAIN, PLAIN, PROSE], 0, 2)
    assert roles[1] is BODY


@pytest.mark.parametrize(
    ("roles", "late"),
    [
        ([BODY, HEADING, BODY], 1),
        ([BODY, BOILERPLATE, HEADING], 2),
        ([BODY, BODY, HEADING], None),
        ([HEADING, HEADING, BODY], None),
        ([BODY, BOILERPLATE], None),
    ],
)
def test_which_heading_is_a_late_headline(roles: list[Role], late: int | None) -> None:
    made = list(roles)
    line_roles.mark_late_headline(made, 0)
    assert [n for n, role in enumerate(made) if role is HEADLINE] == ([] if late is None else [late])
