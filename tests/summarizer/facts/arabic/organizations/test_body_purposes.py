"""What goes on with the name of a body behind its last noun."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.organizations.body_purposes import with_purposes
from summarizer.facts.mention import Kind
from tests.summarizer.facts.arabic.marked import read_marked
from tests.summarizer.facts.articles import build


def _found(text: str, kind: str) -> list[str]:
    return [span.value for span in find_spans(build(text), ["organization", "place"]) if span.kind == kind]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # What a body works for takes its own preposition.
        ("طالبت الجمعية الساحلية للدفاع عن حقوق الإنسان بذلك.", "الجمعية الساحلية للدفاع عن حقوق الإنسان"),
        ("قالت الهيئة الوطنية للوقاية من الرشوة إنها حاضرة.", "الهيئة الوطنية للوقاية من الرشوة"),
        (
            "قالت اللجنة الوطنية للقضاء على التمييز العنصري إنها حاضرة.",
            "اللجنة الوطنية للقضاء على التمييز العنصري",
        ),
        ("عادت الهيئة الوطنية للوقاية من سفرها.", "الهيئة الوطنية للوقاية"),
        ("عادت الهيئة الوطنية للدفاع في الميناء.", "الهيئة الوطنية للدفاع"),
        # A cause closes its clause; what is to be reached does not.
        ("دعت الشبكة الأمازيغية من أجل المواطنة، أمس، إلى ذلك.", "الشبكة الأمازيغية من أجل المواطنة"),
        (
            "دعا المركز الساحلي للذاكرة من أجل الديمقراطية والسلم.",
            "المركز الساحلي للذاكرة من أجل الديمقراطية والسلم",
        ),
        ("أعلنت الشبكة الأمازيغية من أجل المواطنة أنها حاضرة.", "الشبكة الأمازيغية من أجل المواطنة"),
        ("اجتمع المجلس الوطني للغات من أجل الحسم في الأمر.", "المجلس الوطني للغات"),
        # Whom a list has whole works for many a cause, and none is of its name.
        ("ذكر بتوصيات صندوق النقد الدولي من أجل السلام.", "صندوق النقد الدولي"),
        ("ودعم ذلك جهود للأمم المتحدة من أجل السلام.", "الأمم المتحدة"),
        ("اجتمع المجلس الوطني للغات من أجل حسم الأمر في يومين.", "المجلس الوطني للغات"),
    ],
)
def test_what_a_body_works_for(text: str, body: str) -> None:
    assert _found(text, "organization") == [body]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "قالت مديرة اللجنة الاقتصادية والاجتماعية لغربي آسيا إنها حاضرة.",
            "اللجنة الاقتصادية والاجتماعية لغربي آسيا",
        ),
        ("نقل لسجين من مركز الاحتجاز بخليج غوانتانامو في عهد الرئيس.", "مركز الاحتجاز بخليج غوانتانامو"),
    ],
)
def test_the_place_behind_a_bare_noun_belongs_to_the_body(text: str, body: str) -> None:
    assert (_found(text, "organization"), _found(text, "place")) == ([body], [])


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # Whose it is, told of two, and «by its» act are no part of a name.
        ("اجتمعت لجنة التجارة الخارجية التابعتان للمجلس.", "لجنة التجارة الخارجية"),
        ("نفذ قرارات المجلس المركزي بوقفه أمس.", "المجلس المركزي"),
    ],
)
def test_what_is_no_part_of_a_body(text: str, body: str) -> None:
    assert _found(text, "organization") == [body]


BODY = "الهيئة الوطنية للدفاع"
NETWORK = "الشبكة الوطنية"


def gone_on(text: str, *, kind: Kind = "organization", cut: bool = False) -> list[tuple[str, str]]:
    """The names of a sentence in which [body], {place} and <other> stand, with what they work for."""
    tokens, marks = read_marked(text)
    kinds: dict[str, Kind] = {"[": kind, "{": "place", "<": "person"}
    names = [Name(kinds[mark], first, last, cut) for mark, first, last in marks]
    found = with_purposes(tokens, names, {k for name in names for k in name.tokens})
    return [(name.kind, tokens.raw(name.first, name.last)) for name in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"[{BODY}] عن الحقوق المدنية باقية", [f"{BODY} عن الحقوق المدنية"]),
        (f"[{BODY}] عن الحقوق المدنية", [f"{BODY} عن الحقوق المدنية"]),
        (f"[{BODY}] عن الحقوق", [f"{BODY} عن الحقوق"]),
        (f"[{BODY}] عن حقوق الصيادين باقية", [f"{BODY} عن حقوق الصيادين"]),
        (f"[{BODY}] عن حقوق الصيادين", [f"{BODY} عن حقوق الصيادين"]),
        # Behind a small word, a bare noun alone, a mark or nothing at all no purpose is told.
        (f"[{BODY}] عن هذه الحقوق باقية", [BODY]),
        (f"[{BODY}] عن حقوق كثيرة باقية", [BODY]),
        (f"[{BODY}] عن حقوق", [BODY]),
        (f"[{BODY}] عن", [BODY]),
        (f"[{BODY}]", [BODY]),
        (f"[{BODY}] عن «الحقوق»", [BODY]),
        (f"[{BODY}] عن 12 الحقوق", [BODY]),
        (f"[{BODY}] على الحقوق", [BODY]),
        # Of what another name holds nothing is taken, but of a place's.
        (f"[{BODY}] عن <الحقوق> المدنية", [BODY, "الحقوق"]),
        (f"[{BODY}] عن حقوق <الصيادين> هنا", [BODY, "الصيادين"]),
        (f"[{BODY}] عن <حقوق> الصيادين هنا", [BODY, "حقوق"]),
        (f"[{BODY}] عن الحقوق <المدنية> هنا", [f"{BODY} عن الحقوق", "المدنية"]),
        (f"[{BODY}] عن حقوق {{السودان}} هنا", [f"{BODY} عن حقوق السودان"]),
        # A name of one word or of another kind goes on with nothing.
        ("[للدفاع] عن الحقوق المدنية", ["للدفاع"]),
        ("<سامر للدفاع> عن الحقوق المدنية", ["سامر للدفاع"]),
        ("<سامر للدفاع> عن الحقوق [الهيئة الوطنية] هنا", ["سامر للدفاع", "الهيئة الوطنية"]),
    ],
)
def test_how_far_a_purpose_goes(text: str, expected: list[str]) -> None:
    assert [name for _, name in gone_on(text)] == expected


@pytest.mark.parametrize(
    ("behind", "cause"),
    [
        ("الحرية", "الحرية"),
        ("الحرية.", "الحرية"),
        ("الحرية والسلم والعدل.", "الحرية والسلم والعدل"),
        ("الحرية والسلم قالت", "الحرية والسلم"),
        ("الحرية قالت", "الحرية"),
        ("الحرية أن", "الحرية"),
        ("الحرية والسلم أن", "الحرية والسلم"),
        ("الحرية والسلم", "الحرية والسلم"),
        ("الحرية في البلد", None),
        ("الحرية والسلم في البلد", None),
        ("الحرية قرب ميناء قالت", None),
        ("حقوق الصيادين.", "حقوق الصيادين"),
        ("الحرية أمس", None),
        ("حرية كبيرة.", None),
        ("<الحرية>.", None),
        ("الحرية <والسلم>.", None),
        ("", None),
    ],
)
def test_a_cause_ends_its_clause(behind: str, cause: str | None) -> None:
    (_, found), *_ = gone_on(f"[{NETWORK}] من أجل {behind}")
    assert found == (f"{NETWORK} من أجل {cause}" if cause else NETWORK)
    assert gone_on(f"[{NETWORK}] من {behind}")[0][1] == NETWORK


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[مركز الاحتجاز بخليج] {غوانتانامو} هنا", ["مركز الاحتجاز بخليج غوانتانامو"]),
        ("[مركز الاحتجاز بخليج] غوانتانامو", ["مركز الاحتجاز بخليج غوانتانامو"]),
        ("[مركز الاحتجاز بخليج]", ["مركز الاحتجاز بخليج"]),
        ("[مركز الاحتجاز بخليج] <غوانتانامو>", ["مركز الاحتجاز بخليج", "غوانتانامو"]),
        ("[مركز الاحتجاز بخليج] في البلد", ["مركز الاحتجاز بخليج"]),
        ("[مركز الاحتجاز بخليج] قالت", ["مركز الاحتجاز بخليج"]),
        ("[مركز الاحتجاز بخليج] 12", ["مركز الاحتجاز بخليج"]),
        ("[مركز الاحتجاز خليج] غوانتانامو", ["مركز الاحتجاز خليج"]),
        ("[مركز بخليج] غوانتانامو", ["مركز بخليج"]),
        ("[مركز الاحتجاز بالخليج] غوانتانامو", ["مركز الاحتجاز بالخليج"]),
        ("[مركز الاحتجاز بكتاب] غوانتانامو", ["مركز الاحتجاز بكتاب"]),
        ("[اللجنة الاجتماعية لغربي] آسيا هنا", ["اللجنة الاجتماعية لغربي آسيا"]),
        ("[اللجنة الاجتماعية لغربي] كتاب هنا", ["اللجنة الاجتماعية لغربي"]),
        ("[اللجنة الاجتماعية لكتابي] آسيا هنا", ["اللجنة الاجتماعية لكتابي"]),
    ],
)
def test_a_bare_noun_takes_the_place_behind_it(text: str, expected: list[str]) -> None:
    assert [name for _, name in gone_on(text)] == expected
    assert gone_on(text, kind="event")[0][1] == text[1:].partition("]")[0]


def test_of_the_places_only_what_a_body_holds_goes() -> None:
    assert gone_on("{السودان} [مركز الاحتجاز بخليج] {غوانتانامو} <سامر> {مصر}") == [
        ("place", "السودان"),
        ("organization", "مركز الاحتجاز بخليج غوانتانامو"),
        ("person", "سامر"),
        ("place", "مصر"),
    ]
