"""Lines of PDF files are put back into the order they are read in, and into paragraphs."""

from __future__ import annotations

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from corpus.formats.pdf_text.pdf_columns import PageLine
from corpus.formats.pdf_text.pdf_layout import page_lines, paragraphs, split_running
from corpus.formats.pdf_text.pdf_order import Glyph, face, read_line, upright
from tests.corpus.formats.make_pdf import visual


def draw(units: list[str], x: float = 50, y: float = 100, size: float = 12) -> list[Glyph]:
    """Glyphs side by side, marks over the letter drawn behind them, as browsers write them."""
    glyphs = []
    for unit in units:
        is_mark = unit in "\u064b\u064f\u0651"
        glyphs.append(Glyph(unit, x + (0.5 if is_mark else 0), y, 0 if is_mark else size / 2, size))
        x += 0 if is_mark else size / 2
    return glyphs


@pytest.mark.parametrize(
    "line",
    [
        "أعلنت الوزارة في 15/04/2024 أن 12,5 مليون درهم صرفت",
        "بلغت النسبة 75% سنة 2023، حسب البلاغ.",
        "فاز الفريق بنتيجة 3-1 في موسم 2023-2024 يوم 2024-05-15",
        "بين 50-200 درهم، والحرارة -3 درجات في 20:45",
        "ارتفعت المبيعات بنسبة ٧٥٪ إلى ١٢٫٥ مليون",
        "قال «نعم (ربما)» ثم صمت",
        "في سنة 2024.",
        "الأول لا الثاني",
        "خزانان بسعة 2×1500 متر مكعب",
    ],
)
def test_lines_of_arabic(line: str) -> None:
    assert face(read_line(draw(visual(line)), rtl=True)) == line


@pytest.mark.parametrize(
    ("drawn", "read"),
    [
        ("BBC News ةانق", "قناة BBC News"),
        ("تدلو Coast Media (CM) ةكرش", "شركة Coast Media (CM) ولدت"),
        (".ةنيدملا يف Windows 11 جمانرب", "برنامج Windows 11 في المدينة."),
        ("“ Vigipirate ” ماظن", "نظام ” Vigipirate “"),
    ],
)
def test_latin_words_within_arabic(drawn: str, read: str) -> None:
    assert read_line(draw(list(drawn)), rtl=True) == read


@pytest.mark.parametrize("line", ["La ligne de bus (n° 12) a repris, à 6 h 30.", "50 % of 1,200 people"])
def test_lines_of_latin(line: str) -> None:
    assert read_line(draw(list(line)), rtl=False) == line
    assert read_line(draw(list(line)), rtl=True) == line


@pytest.mark.parametrize("glyphs", [["\ufefb", "ا"], ["لا", "ا"], ["ال", "ا"]])
def test_lam_alef_however_it_is_mapped(glyphs: list[str]) -> None:
    assert read_line(draw(glyphs), rtl=True) == "الا"


def test_the_alef_of_a_ligature_may_have_no_width() -> None:
    drawn = [("ل", 349.8, 7.1), ("ا", 356.9, 0.0), ("ل", 356.9, 7.3), ("خ", 364.2, 7.6)]
    assert read_line([Glyph(text, x, 100, width, 12) for text, x, width in drawn], rtl=True) == "خلال"


def test_marks_stay_with_their_letters() -> None:
    # Drawn from the left: the mark stands before the letter that it belongs to.
    assert read_line(draw(["ن", "\u064f", "م", " ", "ب"]), rtl=True) == "ب مُن"


def test_a_mark_that_is_called_a_letter() -> None:
    glyphs = draw(["ر", "ط"])
    glyphs.insert(1, Glyph("B", 55, 98, 0, 12))
    assert read_line(glyphs, rtl=True) == "طر"


def test_gaps_are_blanks() -> None:
    assert read_line([*draw(["ب"]), *draw(["ا"], x=60)], rtl=True) == "ا ب"


@given(st.text(alphabet="ابتسلم 0123456789.،()«»aé-/%", max_size=40))
def test_no_letter_is_lost(line: str) -> None:
    read = read_line(draw(list(line)), rtl=True)
    assert sorted(read.replace(" ", "")) == sorted("".join(line.split()))


@given(st.text(alphabet="اب «»()[].", max_size=30))
def test_turning_brackets_changes_nothing_else(text: str) -> None:
    turned = face(text)
    assert [c for c in turned if c in "اب ."] == [c for c in text if c in "اب ."]
    assert len(turned) == len(text)


def test_columns_stay_apart() -> None:
    left = [g for i in range(3) for g in draw(list("one two"), x=50, y=100 + 14 * i)]
    right = [g for i in range(3) for g in draw(list("six ten"), x=300, y=100 + 14 * i)]
    assert [line.text for line in page_lines([*left, *right], 0, rtl=False)] == ["one two"] * 3 + [
        "six ten"
    ] * 3


@pytest.mark.parametrize(("gap", "lines"), [(24, 6), (8, 3)])
def test_short_columns_drawn_one_after_the_other(gap: int, lines: int) -> None:
    left = [g for i in range(3) for g in draw(list("one two"), x=50, y=100 + 14 * i)]
    edge = max(glyph.x + glyph.width for glyph in left)
    right = [g for i in range(3) for g in draw(list("six ten"), x=edge + gap, y=100 + 14 * i)]
    assert len(page_lines([*left, *right], 0, rtl=False)) == lines


def test_parts_of_a_line_drawn_one_after_the_other() -> None:
    glyphs = [*draw(list("2024"), x=98), *draw(list("ماع "), x=50), *draw(list("ةنس "), x=74)]
    assert [line.text for line in page_lines(glyphs, 0, rtl=True)] == ["2024 سنة عام"]


def test_paragraphs_by_the_space_between_them() -> None:
    heights = [100, 114, 128, 152, 166, 190]
    glyphs = [g for y in heights for g in draw(list("a line of the same length"), y=y)]
    parts = paragraphs(page_lines(glyphs, 0, rtl=False), rtl=False)
    assert [part.text.count("line") for part in parts] == [3, 2, 1]


@pytest.mark.parametrize(
    ("below", "gap", "parts"),
    [
        ("goes on in small letters", 18, 1),  # a raised figure sets the line lower
        ("Begins with a capital on", 18, 2),
        ("goes on but is so far away", 34, 2),
    ],
)
def test_a_line_that_a_raised_figure_sets_lower(below: str, gap: int, parts: int) -> None:
    texts = ("a line of the same length", "another one of its length", below, "and the last one of all.")
    heights = (100, 114, 114 + gap, 128 + gap)
    glyphs = [g for text, y in zip(texts, heights, strict=True) for g in draw(list(text), y=y)]
    assert len(paragraphs(page_lines(glyphs, 0, rtl=False), rtl=False)) == parts


@pytest.mark.parametrize(("rise", "lines"), [(5.0, 1), (7.0, 2)])
def test_a_raised_ending_is_on_its_line(rise: float, lines: int) -> None:
    figure, below = draw(list("le 1"), y=100), draw(list(" juillet"), x=83, y=100)
    ending = [Glyph(c, 74 + 4 * i, 100 - rise, 4, 9) for i, c in enumerate("er")]
    found = page_lines([*figure, *ending, *below], 0, rtl=False)
    assert len(found) == lines
    if lines == 1:
        assert found[0].text == "le 1er juillet"


def test_a_word_parted_at_the_end_of_its_line() -> None:
    glyphs = [*draw(list("the minis-"), y=100), *draw(list("ter spoke."), y=114)]
    (part,) = paragraphs(page_lines(glyphs, 0, rtl=False), rtl=False)
    assert part.text == "the minister spoke."


def test_a_hyphen_before_a_capital_is_the_writer_s() -> None:
    glyphs = [*draw(list("the port of Saint-"), y=100), *draw(list("Ambroise shut."), y=114)]
    (part,) = paragraphs(page_lines(glyphs, 0, rtl=False), rtl=False)
    assert part.text == "the port of Saint-Ambroise shut."


@pytest.mark.parametrize("sign", ["-", "–"])
def test_a_range_parted_at_the_end_of_its_line(sign: str) -> None:
    glyphs = [*draw(list(f"in the years 2024{sign}"), y=100), *draw(list("2026 it was shut."), y=114)]
    (part,) = paragraphs(page_lines(glyphs, 0, rtl=False), rtl=False)
    assert part.text == f"in the years 2024{sign}2026 it was shut."


@pytest.mark.parametrize(("last", "lines"), [(200.0, 2), (180.0, 4)])
def test_words_of_a_line_that_fills_its_column_are_one_line(last: float, lines: int) -> None:
    wide = [g for word, x in (("one", 50), ("two", 110), ("ten", last - 18)) for g in draw(list(word), x=x)]
    full = draw(list("a line as wide as that one"[:25]), x=50, y=114)
    assert len(page_lines([*wide, *full], 0, rtl=False)) == lines


def test_an_initial_that_no_line_begins_beside_is_a_line_of_its_own() -> None:
    initial = Glyph("L", 50, 124, 20, 46)
    rows = [draw(list("e pont rouvre"), x=120, y=100), draw(list("mardi matin."), x=120, y=114)]
    found = page_lines([initial, *rows[0], *rows[1]], 0, rtl=False)
    assert [line.text for line in found] == ["L", "e pont rouvre", "mardi matin."]


@pytest.mark.parametrize(
    "line",
    ["قال إن الجسر سيفتح.", "منذ ١ حزيران ٢٠٢٤.", "هل يفتح الجسر؟", 'وأضاف: "سيفتح".', "انظر (الجدول)."],
)
def test_arabic_in_a_paragraph_set_from_left_to_right(line: str) -> None:
    drawn = get_display(line, base_dir="L")
    assert read_line(draw(list(drawn)), rtl=True) == line


def test_running_headers_and_page_numbers() -> None:
    lines = [
        line
        for page in range(3)
        for y, text in (
            (20, f"The Paper {page}"),
            (100, f"text {'abc'[page]} here"),
            (800, f"- {page + 1} -"),
        )
        for line in page_lines(draw(list(text), y=y), page, rtl=False)
    ]
    kept, running = split_running(lines)
    assert [line.text for line in kept] == ["text a here", "text b here", "text c here"]
    assert running == ["The Paper 0", "- 1 -", "The Paper 1", "- 2 -", "The Paper 2", "- 3 -"]


@pytest.mark.parametrize(
    "line",
    [
        "3-1 نتيجة المباراة",
        "بنتيجة 3-1 في موسم 2023-2024",
        "نسبة 15% من 45.000",
        "شبكة 4G بين 9h و 17h30 مساء",
        "طائرة A320 على ارتفاع 10km بسرعة 120km/h",
        "رقم 10 (Ann Lee) وقال",
        "سنة 2024 [source AFP] وقال",
        "شركة (Ann Lee) 10 وقال",
        "نادي Ann Lee (2024) وقال",
    ],
)
def test_numbers_are_read_as_the_bidi_algorithm_draws_them(line: str) -> None:
    drawn = get_display(f"ا {line}", base_dir="R")
    glyphs = [Glyph(c, 10.0 * i, 0.0, 10.0, 10.0) for i, c in enumerate(drawn)]
    assert read_line(glyphs, rtl=True) == f"ا {line}"


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("2024-2025 موسم جديد", "2024-2025 موسم جديد"),
        ("7.5% من الناس", "7.5% من الناس"),
        ("2024-2025. وقال", "2024-2025. وقال"),
        ("2024-2025", "2024-2025"),
        ("70-300 درهم", "300-70 درهم"),
    ],
)
def test_years_and_shares_that_open_a_line_ordered_by_itself(line: str, read: str) -> None:
    # No Arabic letter stands in front of them there; other ranges may be scores.
    assert read_line(draw(list(get_display(line, base_dir="R"))), rtl=True) == read


def test_a_range_that_opens_a_line_of_shaped_letters() -> None:
    drawn = get_display("70-300 \ufea9\ufead\ufeeb\ufee2", base_dir="R")
    assert read_line(draw(list(drawn)), rtl=True) == "70-300 درهم"


def test_years_in_their_order_stay_where_a_paragraph_was_ordered_whole() -> None:
    drawn = get_display("ا 2024-2025", base_dir="R")
    assert read_line(draw(list(drawn.removesuffix(" ا"))), rtl=True) == "2024-2025"


@pytest.mark.parametrize("step", [(9.0, 0.0), (0.0, 9.0), (0.0, -9.0), (-9.0, 0.0)])
def test_a_turned_page_is_turned_back(step: tuple[float, float]) -> None:
    across, down = step
    drawn = [(c, (100 + i * across, 100 + i * down), step, 10.0) for i, c in enumerate("abc")]
    # The next line stands to the right of this one's way down the page.
    drawn += [
        (c, (100 + i * across - 2 * down, 100 + i * down + 2 * across), step, 10.0)
        for i, c in enumerate("def")
    ]
    lines = page_lines(upright(drawn), 0, rtl=False)
    assert [line.text for line in lines] == ["abc", "def"]
    assert lines[0].y < lines[1].y


@pytest.mark.parametrize(
    ("drawn", "read"),
    [
        ("الـكبرى والمملـكة", "الكبرى والمملكة"),
        ("وقال لـ«الضفاف» إن", "وقال لـ«الضفاف» إن"),
        ("سنة 1445 هـ.", "سنة 1445 هـ."),
    ],
)
def test_what_a_font_stretches_within_a_word_is_not_text(drawn: str, read: str) -> None:
    assert face(drawn) == read


def test_a_mark_that_is_named_with_its_letter_is_not_that_letter_twice() -> None:
    drawn = [
        Glyph("ن", 50, 100, 6, 12),
        Glyph("يُ", 56, 100, 0, 12),
        Glyph("ي", 56, 100, 6, 12),
        Glyph("س", 62, 100, 6, 12),
    ]
    assert read_line(drawn, rtl=True) == "سيُن"


def test_a_blank_under_a_letter_is_none() -> None:
    drawn = [Glyph(" ", 50, 100, 4, 12), Glyph("ا", 50, 100, 3.9, 12), Glyph("م", 53.9, 100, 6, 12)]
    assert read_line(drawn, rtl=True) == "ما"


def test_letters_set_apart_are_words() -> None:
    spaced = [Glyph(c, 20 + 22 * i, 100, 14, 20) for i, c in enumerate("LE PAIN CHER") if c != " "]
    assert read_line(spaced, rtl=False) == "LE PAIN CHER"


def test_a_few_letters_apart_are_parted_as_ever() -> None:
    assert read_line([Glyph(c, 20 + 22 * i, 100, 14, 20) for i, c in enumerate("ABC")], rtl=False) == "A B C"


def test_an_items_number_is_parted_from_its_text() -> None:
    drawn = [Glyph(c, 100 - 6 * i, 100, 6, 12) for i, c in enumerate("2.باب")]
    assert read_line(drawn, rtl=True) == "2. باب"


def test_lines_set_wide_are_one_paragraph_below_a_narrow_headline() -> None:
    rows = [("Head one", 60, 24), ("Head two", 88, 24)]
    rows += [(f"line {i} of a text that goes on", 160 + 40 * i, 18) for i in range(3)]
    rows += [(f"row {i} of another one that ends", 320 + 40 * i, 18) for i in range(3)]
    found = paragraphs([PageLine(text, 0, 50, 500, y, size) for text, y, size in rows], rtl=False)
    assert [part.text.split()[0] for part in found] == ["Head", "line", "row"]


def test_years_that_are_all_of_a_line_with_their_full_stop() -> None:
    # A line without letters is drawn from left to right.
    assert read_line(draw(list("2019-2020.")), rtl=True) == "2019-2020."


@pytest.mark.parametrize("drawn", ["56%.", ".%56"])
def test_a_percentage_that_is_all_of_a_line_with_its_full_stop(drawn: str) -> None:
    assert read_line(draw(list(drawn)), rtl=True) == "56%."


@pytest.mark.parametrize(
    ("text", "y", "goes"),
    [
        ("Bulletin no. 88 - page 1", 300, True),
        ("The Paper | issue 57 | 3 March 2028", 300, True),
        ("Bulletin no. 88 - page 1", 130, False),  # a line of the text
        ("It stood on the first page", 300, False),
        ("He read page 1 aloud", 300, False),
    ],
)
def test_a_footer_of_the_one_page_is_told_by_its_number_and_place(text: str, y: float, goes: bool) -> None:
    lines = [PageLine(words, 0, 0, 200, at, 12) for words, at in (("a", 100), ("b", 115), (text, y))]
    assert split_running(lines)[1] == ([text] if goes else [])


@pytest.mark.parametrize(
    "line",
    [
        "السوق «Avis du Conseil sur la concurrence dans le marché",
        "Conseil sur la concurrence dans le marché du haut débit» أمس الأربعاء",
    ],
)
def test_a_line_of_arabic_that_is_nearly_all_a_foreign_title(line: str) -> None:
    drawn = draw(list(get_display(line, base_dir="R")))
    assert face(read_line(drawn, rtl=True)) == line


def test_a_latin_line_around_an_arabic_name_is_read_from_the_left() -> None:
    line = "The market of the old town, called سوق by all who live there, is closed."
    assert read_line(draw(list(get_display(line, base_dir="L"))), rtl=True) == line
