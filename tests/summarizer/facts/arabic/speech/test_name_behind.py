"""The name that stands with a description of who speaks."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.speech.name_behind import with_name_behind
from summarizer.facts.arabic.speech.source import Source
from tests.summarizer.facts.arabic.marked import read_marked
from tests.summarizer.facts.articles import build

_SAID = "«الأمر لا يحتمل أي تأخير جديد»"


@pytest.mark.parametrize(
    "text",
    [
        # Behind what he is of, where his office is, and his nationality.
        "وقال النائب عن «حركة الورد» سامر حداد إن {}.",
        "وقال العميل الخاص لمكتب التحقيقات سامر حداد إن {}.",
        "وقالت الباحثة في الدراسة، الدكتورة لورنا ويلكنسن: {}.",
        "وأكد وزير خارجيته سامر حداد أن {}.",
        "وقال المسؤول في البلدية، سامر حداد، إن {}.",
        "وقال لاعب وسط منتخب السنغال، سامر حداد: {}.",
        "وقال السفير الفرنسي بالقاهرة ومندوبها الدائم سامر حداد {}.",
        "وقال الوسيط العقاري المقيم في دبي سامر حداد {}.",
        "وقال السناتور الجمهوري سامر حداد إن {}.",
        "وأعرب المسؤول الإعلامي للرياضيين بصفة «رياضي حر» سامر حداد {}.",
    ],
)
def test_a_description_leads_to_a_name(text: str) -> None:
    span = find_spans(build(text.format(_SAID)), ["quote"])[-1]
    assert span.speaker_person in ("سامر حداد", "لورنا ويلكنسن")


@pytest.mark.parametrize(
    "text",
    [
        # The name is that of another, whom the description tells of.
        "وقال مسؤول في حكومة سامر حداد إن {}.",
        "وقال مسؤول في عهد الراحل سامر حداد إن {}.",
        "وقال شاهد على مقتل الطفل سامر حداد إن {}.",
        "وقال مسؤول أمني بعد اللقاء مع سامر حداد إن {}.",
        "وقال المسؤول الكبير الذي زار سامر حداد إن {}.",
        "وانتقد المسؤول الكبير بشدة تصريحات وزير الخارجية الليبي سامر حداد قائلا {}.",
        "وقالت إحدى الممثلات إنهن قصدن المدير، سامر حداد، {}.",
        "وتابع الكاتب الكبير مؤلف كتاب «سامر حداد وعصره» قائلا {}.",
        "وقالت المسؤولة الكبيرة في المكتب لزميلها سامر حداد إن {}.",
        "وامتدح المدرب المغربي السابق، المدرب التونسي سامر حداد، وزاد: {}.",
        # Several speak.
        "وشدد الرئيسان الفرنسي سامر حداد والتونسي كريم نجار في بيان على {}.",
        "وصرح النواب سامر حداد، وكريم نجار، وآخرون، في بيان مشترك {}.",
    ],
)
def test_a_name_that_is_another_s(text: str) -> None:
    span = find_spans(build(text.format(_SAID)), ["quote"])[-1]
    assert span.speaker_person is None


def test_a_name_too_far_behind() -> None:
    far = " ".join(["الكبير"] * 30)
    span = find_spans(build(f"وقال المسؤول {far} سامر حداد إن {_SAID}."), ["quote"])[-1]
    assert span.speaker_person is None


def led_to(text: str, rank: int = 1, *, cut: bool = False) -> str | None:
    """The name that a description leads to, which stands in brackets: [the description] <So-and-so>, {a body}."""
    tokens, spans = read_marked(text)
    ((first, last),) = [(first, last) for mark, first, last in spans if mark == "["]
    people = [Name("person", first, last, cut) for mark, first, last in spans if mark == "<"]
    ends = {last for mark, _, last in spans if mark == "{"}
    found = with_name_behind(tokens, Source(first, last, tokens.raw(first, last), rank), people, ends)
    if found.person is None:
        return None
    assert (found.rank, found.first, found.last) == (0, first, found.person.last)
    assert found.text == tokens.raw(found.person.first, found.person.last)
    return found.text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال [المسؤول] الكبير <سامر حداد> أمس", "سامر حداد"),
        ("قال [المسؤول الكبير] <سامر حداد> أمس", "سامر حداد"),
        ("قال <سامر حداد> [المسؤول] الكبير <مرجان حداد> أمس", "مرجان حداد"),
        ("قال <سامر حداد> [المسؤول] الكبير", None),
        ("قال [مسؤول] كبير <سامر حداد> أمس", None),
        ("قال [المسؤول] في {بلدية المرجان} <سامر حداد> أمس", "سامر حداد"),
        ("قال [المسؤول] في بلدية المرجان، <سامر حداد> أمس", "سامر حداد"),
        ("قال [مسؤول] في حكومة <سامر حداد> و<مرجان حداد>", None),
        # Marks that close in between are a title's; those that are open hold the name.
        ("قال [مؤلف] «الكتاب» <سامر حداد> أمس", "سامر حداد"),
        ("قال [مؤلف] الكتاب « الكبير <سامر حداد> » أمس", None),
        ('قال [المؤلف] " الكتاب " الكبير <سامر حداد> أمس', "سامر حداد"),
        ('قال [المؤلف] " الكبير <سامر حداد> " أمس', None),
        ('قال [مؤلف " الكتاب "] <سامر حداد> أمس', "سامر حداد"),
        ('قال [المؤلف] " الكتاب " الكبير " <سامر حداد> أمس', None),
        ("قال [المسؤول] <سامر حداد> أمس", "سامر حداد"),
        # A noun phrase does not go on with these.
        ("قال [المسؤول]: الكبير <سامر حداد> أمس", None),
        ("قال [المسؤول] إن الكبير <سامر حداد> أمس", None),
        ("قال [المسؤول] قال الكبير <سامر حداد> أمس", None),
        ("قال [المسؤول] انهن الكبير <سامر حداد> أمس", None),
        ("قال [المسؤول] بعد اللقاء الكبير <سامر حداد> أمس", None),
        ("قال [المسؤول] في المكتب الكبير <سامر حداد> أمس", "سامر حداد"),
        ("قال [المسؤول] يزور المكتب <سامر حداد> أمس", None),
        ("قال [المسؤول] للوزير الكبير <سامر حداد> أمس", None),
        ("قال [المسؤول] لوزير البلد <سامر حداد> أمس", None),
        ("قال [المسؤول] للمكتب الكبير <سامر حداد> أمس", "سامر حداد"),
        ("قال [المسؤول] وكتاب الكبير <سامر حداد> أمس", None),
        ("قال [المسؤول] والكتاب الكبير <سامر حداد> أمس", "سامر حداد"),
        ("قال [المسؤول] الكبير وزير الدفاع <سامر حداد> أمس", None),
        ("قال [المسؤول] الكبير، وزير الدفاع <سامر حداد> أمس", "سامر حداد"),
        # The nearest name is asked first, and the next one where it is another's.
        ("قال [مسؤول] حكومة <سامر حداد> المقيم، <مرجان حداد> أمس", "مرجان حداد"),
    ],
)
def test_how_a_description_goes_on(text: str, name: str | None) -> None:
    assert led_to(text) == name
    assert led_to(text, rank=0) is None
    assert led_to(text, cut=True) is None


@pytest.mark.parametrize(("count", "is_near"), [(15, True), (16, True), (17, False)])
def test_a_name_stands_sixteen_words_behind_at_most(count: int, *, is_near: bool) -> None:
    assert bool(led_to(f"قال [المسؤول] {'الكبير ' * count}<سامر حداد> أمس")) is is_near


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # Whose title stands in front of the name, and behind what.
        ("قال [الباحث] في الدراسة، الدكتور <سامر حداد> أمس", "سامر حداد"),
        ("زار [الباحث] في الدراسة الدكتور <سامر حداد> أمس", None),
        ("زار [الباحث] في الدراسة، الدكتور <سامر حداد> أمس", "سامر حداد"),
        ("زار [الباحث] في الدراسة الدكتور، <سامر حداد> أمس", None),
        ("زار [الباحث] في المدينة، الكبيرة الدكتور <سامر حداد> أمس", None),
        ("أكد [الباحث] في الدراسة الوزير <سامر حداد> أمس", "سامر حداد"),
        ("أكد [الباحث] في مكتب السيد <سامر حداد> أمس", None),
        ("أكد [الباحث] الكبير الوزير <سامر حداد> أمس", "سامر حداد"),
        ("أكد [الباحث] في مكتب الوزير <سامر حداد> أمس", None),
        ("أكد [الباحث] في {مكتب} الوزير <سامر حداد> أمس", "سامر حداد"),
        ("أكد [الباحث] في مصر الوزير <سامر حداد> أمس", "سامر حداد"),
        ("أكد [زميله] الكبير الوزير <سامر حداد> أمس", None),
        ("أكد [زميله] الكبير <سامر حداد> أمس", None),
        ("أكد [زميله] الكبير، <سامر حداد> أمس", "سامر حداد"),
        ("أكد [مستشار] الوزير <سامر حداد> أمس", None),
        ("أكد [مستشار] الوزير، <سامر حداد> أمس", None),
        # What an office is of has a pronoun.
        ("أكد [وزير] خارجيته <سامر حداد> أمس", "سامر حداد"),
        ("أكد [الوزير] خارجيته <سامر حداد> أمس", None),
        ("أكد [وزير] في خارجيته <سامر حداد> أمس", None),
        ("[وزير] خارجيته <سامر حداد> أمس", "سامر حداد"),
        ("[الباحث] الكبير الوزير <سامر حداد> أكد", None),
    ],
)
def test_whose_the_name_behind_a_title_is(text: str, name: str | None) -> None:
    assert led_to(text) == name


def test_who_relays_is_not_whom_he_relays_from() -> None:
    text = f"وينقل المؤرخ عن أحد جنود الجيش، سامر حداد، الذي كتب يقول {_SAID}."
    span = find_spans(build(text), ["quote"])[-1]
    assert (span.speaker_person, span.via) == ("سامر حداد", "المؤرخ")
