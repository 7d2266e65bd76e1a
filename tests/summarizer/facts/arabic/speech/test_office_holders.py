"""Who holds an office that a sentence names, and whom a description means later on."""

from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build

_SAID = "«الأمر لا يحتمل أي تأخير جديد»"


@pytest.mark.parametrize(
    ("text", "speaker", "person"),
    [
        ("وقال رئيس غرفة تجارة البصرة سامر حداد إن {}.", "سامر حداد", "سامر حداد"),
        ("وقال المدير العام للشركة سامر حداد إن {}.", "سامر حداد", "سامر حداد"),
        ("وقالت مديرة قسم التمريض لورنا ويلكنسن إن {}.", "لورنا ويلكنسن", "لورنا ويلكنسن"),
        # Who serves somebody is not he.
        ("وقال محامي سامر حداد إن {}.", "محامي سامر حداد", None),
        ("وقال محامي سامر حداد، الأستاذ مراد خليفة: {}.", "مراد خليفة", "مراد خليفة"),
        ("وقالت خطيبة سامر حداد إن {}.", "خطيبة سامر حداد", None),
        ("وقال وكيل سامر حداد إن {}.", "وكيل سامر حداد", None),
        ("وقال شقيق سامر حداد، مراد خليفة: {}.", "مراد خليفة", "مراد خليفة"),
        # His name right behind the quotation goes before his office in front of it.
        ("قال عميد المعهد إن المشروع جاهز، {}، يقول سامر حداد.", "سامر حداد", "سامر حداد"),
        ("وقال باسم نعيم رئيس دائرة السياسة {}.", "باسم نعيم", "باسم نعيم"),
    ],
)
def test_an_office_is_whose_name_stands_with_it(text: str, speaker: str, person: str | None) -> None:
    (span,) = find_spans(build(text.format(_SAID)), ["quote"])
    assert (span.speaker, span.speaker_person) == (speaker, person)


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("طالب أمير دولة قطر الشيخ سامر حداد بذلك. وقال أمير قطر إن {}.", "سامر حداد", None),
        ("وصل الرئيس الفنزويلي سامر حداد. وقال الرئيس الاشتراكي إن {}.", "سامر حداد", None),
        (
            "التقى سامر حداد الوفد. وحكم على سامر حداد بالسجن. وقال حداد إن {}. وحضر شقيقه نبيل حداد.",
            "سامر حداد",
            None,
        ),
        # The head of one party is not that of the other.
        ("رحب سامر حداد رئيس حزب الورد الوطني. وقال رئيس حزب البحر الحر إن {}.", None, None),
        ("وقالت متحدثة باسم منظمة أطباء بلا حدود إن {}.", None, "منظمة أطباء بلا حدود"),
        ("قالت حركة النهضة إنها حاضرة. وقالت الحركة إن {}.", None, "حركة النهضة"),
        ("وأشار تقرير صادر عن مجلس الأمن الدولي إلى أن {}.", None, "مجلس الأمن الدولي"),
    ],
)
def test_a_description_means_somebody_named(text: str, person: str | None, body: str | None) -> None:
    (span,) = find_spans(build(text.format(_SAID)), ["quote"])
    assert (span.speaker_person, span.speaker_organization) == (person, body)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("عبر المسؤول الفرنسي عن شكره لرجال سامر حداد.", None),
        ("وقال والي القضارف الفريق سامر حداد ذلك.", "والي القضارف"),
        ("خسر سامر حداد نائب رئيس البرلمان خسر مقعده في الشمال.", "نائب رئيس البرلمان"),
    ],
)
def test_an_office_ends_where_the_sentence_goes_on(text: str, role: str | None) -> None:
    (span,) = find_spans(build(text), ["person"])
    assert (span.roles[0] if span.roles else None) == role


_WORDS = "«الأمر لا يحتمل أي تأخير جديد»"


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (f"وخرج كريم منصور، محامي العائلة، ليؤكد أن {_WORDS}.", "كريم منصور"),
        (f"وكان كريم منصور، وهو وكيل الوزارة، قد قال إن {_WORDS}.", "كريم منصور"),
        (f"وقال وزير الخارجية آنذاك، كريم منصور، إن {_WORDS}.", "كريم منصور"),
        (f"وقالت زوجة القتيل كريم منصور إن {_WORDS}.", None),
        (f"وقال سائق الرئيس كريم منصور إن {_WORDS}.", None),
        (f"وأكد مسؤول الملف رئيس الاتحاد المحلي كريم منصور أن {_WORDS}.", "كريم منصور"),
    ],
)
def test_whose_an_office_is(text: str, person: str | None) -> None:
    (span,) = find_spans(build(text), ["quote"])
    assert span.speaker_person == person
