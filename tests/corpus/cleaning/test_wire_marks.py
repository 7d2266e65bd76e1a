"""What agencies set around their reports is told from the report, and from headlines like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.assemble import assemble
from corpus.cleaning.wire_marks import (
    agency_of,
    head_of,
    is_desk_line,
    is_ending,
    is_slug,
    leads_away,
    tail_of,
)
from corpus.formats.base import RawDocument
from corpus.languages import CODES, get_language

BODY = (
    "أعلنت الجماعة انطلاق أشغال الجسر الجديد يوم الثلاثاء بحضور مئات السكان والتلاميذ.",
    "وقال الرئيس إن الجسر سيفتح بعد عامين، وإن كلفته تبلغ عشرين مليون درهم.",
    "ومن المنتظر أن يمر فوقه كل يوم نحو ألفي شخص من القرى المجاورة للنهر.",
)


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("الربوة / سلمى العمراني / الأناضول", "الأناضول"),
        ("وام/ أحمد سالم/ هند علي", "وام"),
        ("الربوة 06 ذو القعدة 1445 هـ الموافق 14 مايو 2024 م واس", "واس"),
        ("دمشق-سانا", "سانا"),
        ("(رويترز)", "رويترز"),
        ("(الربوة)", None),
        ("الربوة / سلمى العمراني / الأناضول.", None),
        ("الربوة / سلمى العمراني / علي", None),
        ("Marc Delatour / AFP", None),
        ("1 / 2 / 3", None),
        ("الربوة 14 واس", None),
        ("سلمى-علي", None),
    ],
)
def test_the_agency_of_a_line_of_place_and_date(text: str, agency: str | None) -> None:
    assert agency_of(text, get_language("ar")) == agency


@pytest.mark.parametrize(
    ("code", "text", "says"),
    [
        ("en", "Reporting by Ann Lee; Editing by Tom Ray", True),
        ("en", "(Reporting by Ann Lee)", True),
        ("en", "AP writer Ann Lee in London contributed to this report.", True),
        ("fr", "(Reportage d’Anne Lée, version française Paul Roy)", True),
        ("ar", "(تغطية صحفية سعيد علي - إعداد هالة سالم - تحرير منى زكي)", True),
        ("ar", "إعداد ميزانية السنة المقبلة", False),
        ("en", "Reporting by phone is no longer possible", False),
        ("en", "The police contributed to this success.", False),
    ],
)
def test_who_made_a_report(code: str, text: str, says: bool) -> None:
    assert is_desk_line(text, get_language(code).words(text), code) is says


@pytest.mark.parametrize(
    ("code", "text", "leads"),
    [
        ("en", "Our newsletter has all the news you need. Sign up here.", True),
        ("fr", "Chaque matin, l’essentiel dans votre boîte mail.", True),
        ("ar", "أهم الأخبار كل صباح في بريدك الإلكتروني", True),
        ("en", "Sign up here was what the poster said.", False),
        ("en", "here", False),
    ],
)
def test_a_sentence_that_tells_where_to_subscribe(code: str, text: str, leads: bool) -> None:
    assert leads_away(get_language(code).words(text), code) is leads


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("// انتهى //", True),
        ("(END)", True),
        ("(النهاية) س م ع / ك د", True),
        ("(النهاية) قريبة", False),
        ("=============== ر.ح.", True),
        ("======== م.ع/ح.ن", True),
        ("========", False),
        ("===== رحلة =====", False),
        ("انتهى", False),
        ("// انتهى الاجتماع //", False),
    ],
)
def test_the_sign_below_a_report(text: str, ends: bool) -> None:
    assert is_ending(text, get_language("ar")) is ends


@pytest.mark.parametrize(
    "below",
    [
        ("// انتهى //", "18:04 ت مـ", "0123"),
        ("وام/ أحمد سالم/ هند علي",),
        ("(إعداد هالة سالم)",),
        ("(النهاية) س م ع / ك د",),
        ("*وكالة أنباء الساحل",),
        ("* باحث وكاتب يقيم في الربوة منذ سنوات",),
        ("الوسوم: جسور، طرق، ماء، نقل، ميزانية، نهر، تلاميذ",),
    ],
)
@pytest.mark.parametrize("body", [True, False])
def test_nothing_of_it_is_text(below: tuple[str, ...], body: bool) -> None:
    text = "\n\n".join(("انطلاق أشغال الجسر الجديد", *BODY, *below))
    article = assemble(RawDocument(text, title="انطلاق أشغال الجسر الجديد", body=body), id="a", source="a")
    assert article.text.split("\n\n")[1:] == list(BODY)


@pytest.mark.parametrize("mark", ["(رويترز)", "(النهاية)", "* نقلا عن مجلة الضفة"])
def test_what_stands_behind_the_last_sentence_is_no_text(mark: str) -> None:
    text = "\n\n".join(("انطلاق أشغال الجسر الجديد", *BODY))
    article = assemble(RawDocument(f"{text} {mark}"), id="a", source="a")
    assert article.text.split("\n\n")[1:] == list(BODY)
    assert mark.lstrip("* ") in article.removed


def test_other_brackets_behind_a_sentence_are_its_own() -> None:
    language = get_language("ar")
    for text in ("انطلقت الأشغال. (وهذا خبر سار)", "انطلقت الأشغال (رويترز)", "انطلقت الأشغال. *مع خصم"):
        assert tail_of(text, language) == len(text)


@pytest.mark.parametrize("line", ["رأس الماء – وكالات:", "الربوة - متابعة :"])
def test_the_line_of_a_place_and_who_reports_is_no_text_and_no_outlet(line: str) -> None:
    text = "\n\n".join(("انطلاق أشغال الجسر الجديد", line, *BODY))
    article = assemble(RawDocument(text), id="a", source="a")
    assert article.text.split("\n\n")[1:] == list(BODY)
    assert article.outlet is None


@pytest.mark.parametrize("body", [True, False])
def test_a_line_about_its_author_is_no_text(body: bool) -> None:
    text = ("By Ann Lee", *(f"The town began the works of the {n} bridge on Monday." for n in (1, 2, 3)))
    about = "Ann Lee covers the coast and has written for this paper for ten years."
    raw = RawDocument(
        "\n\n".join((*text, "Bridges Coast", about)), title="Works begin in the town", body=body
    )
    article = assemble(raw, id="a", source="a")
    assert article.author == "Ann Lee"
    assert article.text.split("\n\n")[1:] == list(text[1:])
    assert about in article.removed


def test_an_outlet_is_the_agency_that_the_line_names() -> None:
    text = "\n\n".join(("انطلاق أشغال الجسر الجديد", "الربوة 14 مايو 2024 م واس", *BODY))
    article = assemble(RawDocument(text), id="a", source="a")
    assert (article.outlet, article.published) == ("واس", "2024-05-14")


@given(st.sampled_from(CODES), st.text(max_size=200))
def test_any_line_is_judged(code: str, text: str) -> None:
    language = get_language(code)
    words = language.words(text)
    agency = agency_of(text, language)
    assert agency is None or agency in text
    is_desk_line(text, words, code)
    leads_away(words, code)
    is_ending(text, language)
    assert 0 <= tail_of(text, language) <= len(text)


@pytest.mark.parametrize(
    ("text", "closes"), [("ENDS", True), ("FIN", True), ("Ends", False), ("ENDS WELL", False)]
)
def test_capitals_alone_close_a_press_release(text: str, closes: bool) -> None:
    assert is_ending(text, get_language("en")) is closes


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        ("12-Mar-2025 10:15:22 AM ABCN ", "2025-03-12"),
        ("13/03/2025 10:15 - ABCN - ", "2025-03-13"),
        ("12/03/2025 10:15 - ABCN - ", None),  # of March or December
        ("10:15 GMT 2025-03-12 | ", "2025-03-12"),
    ],
)
def test_a_terminals_stamp_before_the_headline_is_none_of_it(stamp: str, published: str | None) -> None:
    body = "The bank raised its rates on Wednesday for the third time this year."
    article = assemble(RawDocument(f"{stamp}Bank raises rates for third time\n\n{body}"), id="a", source="a")
    assert (article.title, article.published) == ("Bank raises rates for third time", published)
    assert "10:15" not in article.text


@pytest.mark.parametrize("text", ["12/03/2025 10:15 ABCN Bank", "12 March brought two surprises to the bank"])
def test_a_day_alone_or_in_a_headline_is_no_stamp_before_one(text: str) -> None:
    assert head_of(text) == 0


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Harbour-strike-talks, 2nd lead", True),
        ("Port-grève-accord, 2e lead", True),
        ("HARBOUR-STRIKE/TALKS (UPDATE 2)", True),
        ("HARBOUR-STRIKE/", True),
        ("Stratford-upon-Avon", False),
        ("Stratford-upon-Avon, 2nd city", False),
        ("Jean-Pierre, urgent appeal", False),
        ("N/A", False),
        ("The Harbour/talks", False),
    ],
)
def test_an_agency_s_name_of_a_report(text: str, is_one: bool) -> None:
    assert is_slug(text) is is_one
