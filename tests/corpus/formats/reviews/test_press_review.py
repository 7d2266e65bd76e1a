"""Press reviews are split at the lines that name an outlet and a headline, in mails, Markdown and DOCX."""

from __future__ import annotations

import io
from email.message import EmailMessage

import docx
import pytest

from corpus.formats import RawDocument, parse
from corpus.formats.base import Hints
from corpus.formats.pages.page_kinds import is_review
from corpus.formats.reviews.press_review import headed, numbered, split_written, under_outlets
from corpus.formats.reviews.sections import Section
from tests.corpus.formats import make

FIRST = "فتحت البلدية جسرا جديدا فوق النهر يوم الثلاثاء بحضور مئات السكان."
SECOND = "علق عمال الميناء إضرابهم بعد اتفاق على الأجور وقعه الطرفان مساء الإثنين."
HEADS = (("المشرق الجديد", "البلدية تفتح جسرا جديدا"), ("صوت الساحل", "نهاية إضراب الميناء"))


@pytest.mark.parametrize(
    ("title", "says"),
    [
        ("أقوال الصحف ليوم الأربعاء", True),
        ("جولة الصحف", True),
        ("Revue de presse du 15 mai", True),
        ("Press review, 15 May", True),
        ("الصحفيون يطالبون بقانون جديد", False),
        ("Une revue ferme ses portes", False),
        (None, False),
    ],
)
def test_a_title_that_names_a_press_review(title: str | None, says: bool) -> None:
    assert is_review(title) is says


@pytest.mark.parametrize("sign", ["1- {}: {}|2- {}: {}", "١) {} : {}|٢) {} : {}", "1. {}: {}|2. {}: {}"])
def test_numbered_lines(sign: str) -> None:
    one, two = (form.format(*head) for form, head in zip(sign.split("|"), HEADS, strict=True))
    found = numbered([one, FIRST, two, SECOND])
    assert [(part.outlet, part.title) for part in found] == list(HEADS)
    assert [part.lines for part in found] == [(FIRST,), (SECOND,)]


def test_numbered_lines_may_end_with_the_outlet() -> None:
    one, two = (f"{n}- {title} ({outlet})" for n, (outlet, title) in enumerate(HEADS, 1))
    found = numbered([one, FIRST, two, SECOND])
    assert [(part.outlet, part.title) for part in found] == list(HEADS)
    assert numbered([one, FIRST, two.removesuffix(")"), SECOND]) == []


def test_a_day_may_stand_behind_the_outlet() -> None:
    days = ("، الأربعاء 15 ماي 2024", " - 14 ماي 2024")
    one, two = (
        f"{n}- {title} ({outlet}{day})"
        for n, ((outlet, title), day) in enumerate(zip(HEADS, days, strict=True), 1)
    )
    found = numbered([one, FIRST, two, SECOND])
    assert [(part.outlet, part.title) for part in found] == list(HEADS)
    assert [part.published for part in found] == ["2024-05-15", "2024-05-14"]


def test_headings_may_end_with_the_outlet() -> None:
    one, two = (f"{title} ({outlet})" for outlet, title in HEADS)
    found = headed([(one, 1), (FIRST, 0), (two, 1), (SECOND, 0)])
    assert [(part.outlet, part.title) for part in found] == list(HEADS)
    assert headed([(one, 1), (FIRST, 0), ("x", 1), (SECOND, 0)]) == []


def test_a_list_without_text_is_none() -> None:
    assert numbered([f"{i}- {outlet}: {title}" for i, (outlet, title) in enumerate(HEADS, 1)]) == []


def test_a_heading_that_names_no_outlet_leaves_all_as_they_are() -> None:
    assert headed([("Le Quai : la grève finit", 2), (FIRST, 0), ("En bref", 2), (SECOND, 0)]) == []


def documents(data: bytes) -> list[tuple[str | None, str | None, str, str | None]]:
    found = [one for one in parse(data, Hints("x")) if isinstance(one, RawDocument)]
    return [(one.outlet, one.title, one.text.strip(), one.published) for one in found]


WANTED = [(*head, text, "2024-05-15") for head, text in zip(HEADS, (FIRST, SECOND), strict=True)]
TITLE = "جولة الصحف ليوم 15 مايو 2024"
COLUMNS = ("الجريدة", "العنوان", "الملخص")
TEXTED = tuple((*head, text) for head, text in zip(HEADS, (FIRST, SECOND), strict=True))


def mail(subject: str) -> bytes:
    message = EmailMessage()
    message["From"] = "desk@example.org"
    message["Subject"] = subject
    message["Date"] = "Wed, 15 May 2024 09:00:00 +0000"
    texts = ((*head, text) for head, text in zip(HEADS, (FIRST, SECOND), strict=True))
    message.set_content("\n\n".join(f"{i}- {o}: {t}\n\n{text}" for i, (o, t, text) in enumerate(texts, 1)))
    return message.as_bytes()


def test_a_mail() -> None:
    assert documents(mail(TITLE)) == WANTED


def test_a_plain_text() -> None:
    texts = ((*head, text) for head, text in zip(HEADS, (FIRST, SECOND), strict=True))
    whole = f"{TITLE}\n\n" + "\n\n".join(
        f"{i}- {o}: {t}\n\n{text}" for i, (o, t, text) in enumerate(texts, 1)
    )
    assert documents(whole.encode()) == WANTED
    assert len(documents(whole.replace(TITLE, "محضر الاجتماع").encode())) == 1


def test_a_mail_with_a_review_s_subject_and_no_numbers_is_one() -> None:
    message = EmailMessage()
    message["Subject"] = TITLE
    message.set_content(f"{FIRST}\n\n{SECOND}\n")
    assert [text for _, _, text, _ in documents(message.as_bytes())] == [f"{FIRST}\n\n{SECOND}"]


def marked_up(tag: str = "td") -> str:
    rows = [COLUMNS, *TEXTED]
    cells = ["".join(f"<{tag}><p>{text}</p></{tag}>" for text in row) for row in rows]
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def test_tables_of_mails_pages_and_markdown_are_read_alike() -> None:
    letter = f"<table><tr><td><p>مرحبا</p>{marked_up()}<p>مع التحية</p></td></tr></table>"
    message = EmailMessage()
    message["Subject"] = TITLE
    message["Date"] = "Wed, 15 May 2024 09:00:00 +0000"
    message.set_content("x")
    message.add_alternative(f"<html><body>{letter}</body></html>", subtype="html")
    assert documents(message.as_bytes()) == WANTED
    page = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{marked_up('th')}</body></html>"
    assert documents(page.encode()) == WANTED
    lines = "".join(f"|{'|'.join(row)}|\n" for row in (COLUMNS, ("---",) * 3, *TEXTED))
    assert documents(f"# {TITLE}\n\n{lines}".encode()) == WANTED


def test_a_mail_of_another_subject_is_one() -> None:
    assert len(documents(mail("محضر الاجتماع"))) == 1


def test_a_word_document_and_markdown() -> None:
    document = docx.Document()
    document.add_heading(TITLE, 1)
    marked = f"# {TITLE}\n\n"
    for head, text in zip(HEADS, (FIRST, SECOND), strict=True):
        document.add_heading(" : ".join(head), 2)
        document.add_paragraph(text)
        marked += f"## {' : '.join(head)}\n\n{text}\n\n"
    out = io.BytesIO()
    document.save(out)
    assert documents(out.getvalue()) == WANTED
    assert documents(marked.encode()) == WANTED


def tabled(header: tuple[str, ...], title: str = TITLE) -> bytes:
    document = docx.Document()
    document.add_heading(title, 0)
    rows = [header, *((*head, text) for head, text in zip(HEADS, (FIRST, SECOND), strict=True))]
    table = document.add_table(rows=len(rows), cols=len(header))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_table_whose_columns_are_those_of_articles_has_one_a_row() -> None:
    assert documents(tabled(COLUMNS)) == WANTED


def test_a_table_of_other_columns_stays_in_its_text() -> None:
    assert len(documents(tabled(("المدينة", "المشروع", "المدة")))) == 1


Cells = tuple[tuple[str, ...], ...]


def with_tables(above: str, *tables: Cells) -> bytes:
    document = docx.Document()
    document.add_paragraph(above)
    for rows in tables:
        table = document.add_table(rows=len(rows), cols=len(rows[0]))
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
        document.add_paragraph("")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


DAYS = ("15/05/2024", "14/05/2024")
LABELS = ("الجريدة", "العنوان", "النص")
LAYOUTS: dict[str, tuple[Cells, ...]] = {
    "a row each": (TEXTED,),
    "a row each, numbered": (tuple((str(i), *row) for i, row in enumerate(TEXTED, 1)),),
    "the headline in the text's cell": (
        tuple((outlet, f"{title}\n{text}") for outlet, title, text in TEXTED),
    ),
    "a table each, one column": tuple(tuple((cell,) for cell in row) for row in TEXTED),
    "a table each, with a header": tuple((LABELS, row) for row in TEXTED),
    "a table each, a field a row": tuple(tuple(zip(LABELS, row, strict=True)) for row in TEXTED),
    "one table, a field a row": (tuple(cells for row in TEXTED for cells in zip(LABELS, row, strict=True)),),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_tables_of_a_review_without_a_header_of_their_own(layout: str) -> None:
    found = documents(with_tables("جولة الصحف", *LAYOUTS[layout]))
    assert [one[:3] for one in found] == list(TEXTED)


def test_days_in_a_table_are_those_of_its_articles() -> None:
    dated = tuple((*row, day) for row, day in zip(TEXTED, DAYS, strict=True))
    found = documents(with_tables("ملف القصاصات", dated))
    assert [one[3] for one in found] == ["2024-05-15", "2024-05-14"]


def test_a_table_that_names_neither_columns_nor_days_says_no_outlets_unless_it_is_a_review() -> None:
    assert len(documents(with_tables("مشاريع الجهة", TEXTED))) == 1


def test_a_row_across_a_table_is_no_article() -> None:
    section = ("سياسة",) * 3
    found = documents(with_tables("جولة الصحف", (LABELS, section, TEXTED[0], section, TEXTED[1])))
    assert [one[0] for one in found] == [outlet for outlet, _ in HEADS]


def test_a_table_within_a_longer_text_stays_there() -> None:
    document = docx.Document(io.BytesIO(tabled(COLUMNS)))
    for _ in range(4):
        document.add_paragraph(FIRST)
        document.add_paragraph(SECOND)
    out = io.BytesIO()
    document.save(out)
    assert len(documents(out.getvalue())) == 1


def test_a_table_of_opendocument_is_read_alike() -> None:
    rows = [COLUMNS, *((*head, text) for head, text in zip(HEADS, (FIRST, SECOND), strict=True))]
    cells = [
        "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in row)
        for row in rows
    ]
    table = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    data = make.packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": (
                '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
                'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
                'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>'
                f'<text:h text:outline-level="1">{TITLE}</text:h><table:table>{table}</table:table>'
                "</office:text></office:body></office:document-content>"
            ),
        }
    )
    assert documents(data) == WANTED


@pytest.mark.parametrize(
    ("names", "outlets"),
    [
        (("المشرق الجديد", "صوت الساحل"), ["المشرق الجديد", "صوت الساحل"]),
        (("المرسى", "المرسى"), [None, None]),
        (("الأربعاء", "الخميس"), [None, None]),
        (("النهر", "صوت الساحل"), [None, None]),
    ],
)
def test_names_beside_the_dates_below_headings_are_outlets_where_they_differ(
    names: tuple[str, str], outlets: list[str | None]
) -> None:
    document = docx.Document()
    for name, (_, title), text in zip(names, HEADS, (FIRST, SECOND), strict=True):
        document.add_heading(title, 1)
        document.add_paragraph(f"{name}، 15 مايو 2024")
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    assert [outlet for outlet, *_ in documents(out.getvalue())] == outlets


def test_headlines_below_their_outlets() -> None:
    document = docx.Document()
    document.add_paragraph("مراجعة الصحف ليوم 14 مايو 2024")
    for (outlet, title), text in zip(HEADS, (FIRST, SECOND), strict=True):
        document.add_heading(outlet, 1)
        document.add_heading(title, 2)
        document.add_paragraph(text)
    file = io.BytesIO()
    document.save(file)
    found = [one for one in parse(file.getvalue(), Hints("x.docx")) if isinstance(one, RawDocument)]
    assert [(one.outlet, one.title, one.text) for one in found] == [
        (*HEADS[0], FIRST),
        (*HEADS[1], SECOND),
    ]


@pytest.mark.parametrize("form", ["{}، 15 مايو 2024", "المصدر: {}، 15 مايو 2024", "{} – 15/05/2024"])
def test_headlines_below_rubrics_name_their_outlets_themselves(form: str) -> None:
    document = docx.Document()
    document.add_paragraph("مراجعة الصحف")
    for rubric, (outlet, title), text in zip(("اقتصاد", "بيئة"), HEADS, (FIRST, SECOND), strict=True):
        document.add_heading(rubric, 1)
        document.add_heading(title, 2)
        document.add_paragraph(form.format(outlet))
        document.add_paragraph(text)
    file = io.BytesIO()
    document.save(file)
    found = [one for one in parse(file.getvalue(), Hints("x.docx")) if isinstance(one, RawDocument)]
    assert [(one.outlet, one.title) for one in found] == list(HEADS)


@pytest.mark.parametrize(
    "paragraphs",
    [
        [],
        [("أ", 1), (FIRST, 0)],
        [("أ", 1), (FIRST, 0), ("ب", 2), (SECOND, 0)],
        [("أ", 1), ("ب", 2), (FIRST, 0), ("ج", 2), (SECOND, 0)],
    ],
)
def test_headings_that_are_no_outlets(paragraphs: list[tuple[str, int]]) -> None:
    assert under_outlets(paragraphs) == []


@pytest.mark.parametrize("line", ["Le Marais, 15 mai 2024, Ada Lund", "Lundi, 15 mai 2024"])
def test_an_outlet_whose_name_begins_with_an_article(line: str) -> None:
    section = Section("Un pont rouvre", ((line, 0), ("On a ouvert un pont de pierre dans la ville.", 0)))
    assert section.outlet == ("Le Marais" if line.startswith("Le ") else None)


def titles_of(title: str, *outlets: str) -> list[str | None]:
    """The headlines that a document of two headlines under outlets is split into."""
    heads = [one for one, _ in zip(HEADS, outlets, strict=False)]
    paragraphs = [(title, 0)]
    for outlet, (_, headline), text in zip(outlets, heads, (FIRST, SECOND), strict=True):
        paragraphs += [(outlet, 1), (headline, 2), (text, 0)]
    whole = RawDocument("\n\n".join(text for text, _ in paragraphs), title=title)
    return [one.title for one in split_written(whole, paragraphs, [], Hints("x.docx"))]


def test_a_title_with_a_day_above_one_headline_of_each_outlet_is_a_collections() -> None:
    heads = [headline for _, headline in HEADS]
    day = "مستجدات الخميس 20 يونيو 2024"
    assert titles_of(day, "المشرق الجديد", "صوت الساحل") == heads
    assert titles_of("مستجدات الخميس", "المشرق الجديد", "صوت الساحل") == ["مستجدات الخميس"]
    assert titles_of(day, "سياسة", "رياضة") == [day]


def test_two_headlines_under_one_heading_are_a_reports() -> None:
    day = "تقرير 20 يونيو 2024"
    parts = [(day, 0), ("السياق", 1)]
    for _, headline in HEADS:
        parts += [(headline, 2), (FIRST, 0)]
    parts += [("الخلاصة", 1), ("ما بعد ذلك", 2), (SECOND, 0)]
    whole = RawDocument("\n\n".join(text for text, _ in parts), title=day)
    assert [one.title for one in split_written(whole, parts, [], Hints("x.docx"))] == [day]


def test_rubrics_are_no_outlets() -> None:
    whole = RawDocument("", title="Revue de presse du 15 mai 2024")
    paragraphs = [("Revue de presse du 15 mai 2024", 0)]
    for rubric, (_, title), text in zip(("Économie", "Société"), HEADS, (FIRST, SECOND), strict=True):
        paragraphs += [(rubric, 1), (title, 2), ("رأي", 0), (text, 0)]
    found = split_written(whole, paragraphs, [], Hints("x.docx"))
    assert not {"Économie", "Société"} & {one.outlet for one in found}


def test_a_name_with_a_hyphen_before_a_day() -> None:
    section = Section("Un pont", (("Bourg-Vallon Matin, 10 mai 2024", 0), (FIRST, 0)))
    assert section.outlet == "Bourg-Vallon Matin"


def test_the_day_of_a_table_may_stand_above_it() -> None:
    rows = [["الصحيفة", "العنوان", "الملخص"]]
    rows += [[outlet, title, text] for (outlet, title), text in zip(HEADS, (FIRST, SECOND), strict=True)]
    above = "النشرة الصحفية ليوم 14 ماي 2024"
    whole = RawDocument("\n\n".join([above, *(cell for row in rows for cell in row)]))
    paragraphs = [(line, 0) for line in whole.text.split("\n\n")]
    found = split_written(whole, paragraphs, [rows], Hints("x.docx"))
    assert [(one.outlet, one.published) for one in found] == [
        (HEADS[0][0], "2024-05-14"),
        (HEADS[1][0], "2024-05-14"),
    ]
