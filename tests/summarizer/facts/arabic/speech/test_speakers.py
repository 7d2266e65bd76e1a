from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build

_SAID = "«الأمر لا يحتمل أي تأخير جديد»"


def speakers(text: str) -> list[tuple[str | None, str | None]]:
    return [
        (span.speaker_person or span.speaker_organization, span.via)
        for span in find_spans(build(text), ["quote"])
    ]


def test_a_cited_statement_is_of_who_issued_it() -> None:
    text = f"واستحضرت مجلة «الورد» بلاغ وزارة النقل الذي أصدرته، حيث أشارت إلى أن {_SAID}."
    assert speakers(text) == [("وزارة النقل", "الورد")]


@pytest.mark.parametrize(
    ("sentence", "person"),
    [
        ("ورد عليه زميله في المعارضة كريم منصور: ", "كريم منصور"),
        ("وابتسم عضو اللجنة كريم منصور: ", "كريم منصور"),
        ("وأضاف في ختام كلامه: ", "سامر حداد"),
    ],
)
def test_who_speaks_in_front_of_a_colon(sentence: str, person: str) -> None:
    first = "وقال الوزير سامر حداد إن «الموانئ ستفتح في أقرب وقت ممكن». "
    assert speakers(f"{first}{sentence}{_SAID}.")[-1][0] == person


def test_what_his_son_said_is_not_his() -> None:
    first = "رحل الشاعر كريم منصور مساء أمس في بيته. "
    assert speakers(f"{first}وقال ابنه إن {_SAID}.") == [(None, None)]
    assert speakers(f"أعلنت وزارة الصحة أمس بدء الحملة. وقالت والدة طفلين إن {_SAID}.") == [(None, None)]
    assert speakers(f"{first}وقال ابنه الصحفي سامر حداد إن {_SAID}.")[0][0] != "كريم منصور"


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("وانتقد سامر حداد زميله كريم منصور الذي وصفه بأنه", "سامر حداد"),
        ("وأظهر سامر حداد أنه لن يخشى مواجهة كريم منصور الذي وصفه بأنه", "سامر حداد"),
        ("وأشاد الحضور بكريم منصور الذي وصفه سامر حداد بأنه", "سامر حداد"),
        ("وزار سامر حداد زميله كريم منصور الذي وصف الأمر بأنه", "كريم منصور"),
    ],
)
def test_whom_somebody_describes_does_not_speak(text: str, person: str) -> None:
    assert speakers(f"{text} {_SAID}.") == [(person, None)]


def test_what_somebody_calls_so_is_his() -> None:
    text = "قررت وزارة النقل الإغلاق احتجاجا على ما أسمته «تجاهل الجهات المعنية لمعاناة الناس»."
    assert speakers(text) == [("وزارة النقل", None)]


def test_a_last_name_behind_a_verb_of_saying_is_no_place() -> None:
    text = f"حضرت المندوبة جيرالدين بيرن ناسون. وقالت ناسون في دعوتها إن {_SAID}."
    assert speakers(text) == [("جيرالدين بيرن ناسون", None)]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (f"زار عمدة البلدة كريم منصور السوق. وقال: {_SAID}.", "كريم منصور"),
        (f"حسب تصريحات صحفية لعضو اللجنة كريم منصور، {_SAID}.", "كريم منصور"),
        (f"وأوضحت عالمة النفس المتخصصة في ألعاب الفيديو ليلى حداد أن {_SAID}.", "ليلى حداد"),
        (f"وسجل المفكر ووزير الثقافة الأسبق كريم منصور أن {_SAID}.", "كريم منصور"),
        (
            f"وقال كريم منصور، نائب رئيس الحكومة، إن الخطة بطيئة. وأضاف النائب البرلماني المعارض أن {_SAID}.",
            "كريم منصور",
        ),
    ],
)
def test_who_is_named_behind_his_offices(text: str, person: str) -> None:
    assert speakers(text)[-1][0] == person


def test_as_for_turns_to_somebody_else() -> None:
    first = f"وقالت الناشطة ليلى حداد إن {_SAID}. "
    (_, (person, _)) = speakers(f"{first}أما الجارة فرحلت قائلة إن {_SAID}.")
    assert person is None


def test_who_was_named_by_an_office_since_the_last_speech_is_meant_by_it() -> None:
    text = (
        f"وقالت المراسلة إن {_SAID}. وزار الوفد الناشطة في حقوق المرأة ليلى حداد. وأكدت الناشطة أن {_SAID}."
    )
    assert speakers(text)[-1][0] == "ليلى حداد"


def test_a_name_that_opens_a_title_has_no_office() -> None:
    people = find_spans(build("تابع الكاتب مؤلف كتاب «كريم منصور وزمنه» حديثه."), ["person"])
    assert [span.roles for span in people] == [()]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"قالت متحدثة باسم المجموعة لوكالة فرانس برس إن {_SAID}.", "متحدثة باسم المجموعة"),
        (f"قال مصدر مطلع لسكاي نيوز عربية إن {_SAID}.", "مصدر مطلع"),
        (f"قال مراسل لوكالة رويترز إن {_SAID}.", "مراسل لوكالة رويترز"),
        (f'وقال كريم منصور لـ"رويترز" عبر الهاتف {_SAID}.', "كريم منصور"),
    ],
)
def test_the_outlet_that_was_told_does_not_speak(text: str, speaker: str) -> None:
    assert [span.speaker for span in find_spans(build(text), ["quote"])] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # «But he» is whom the main clause is about, nobody of what it says.
        (
            f"قال مصدر أمني إن الطريق مغلق. ولم يقل إن الوزير سامر حداد أمر بذلك، لكنه رأى أن {_SAID}.",
            "مصدر أمني",
        ),
        # Where something is posted is not who posts it.
        (f"ورحبت الوزيرة ليلى حداد بالقرار، إذ كتبت على موقع تويتر: {_SAID}.", "ليلى حداد"),
        # A verb that «and» joins to a relative clause has its subject.
        (f"ووجهت ليلى حداد نقدا للخطة، وهو ما رفضته وزارة النقل ووصفت الطلب بأنه {_SAID}.", "وزارة النقل"),
        # Who is sent or told something is governed by what he is to somebody.
        (f"وكانت ليلى قد نشرت صورا لصديقها سامر حداد مع رسالة تقول فيها، {_SAID}.", "ليلى"),
        (
            f"وقال السفير كريم منصور إن المدينة آمنة. جاء ذلك في لقاء مع الزميل سامر حداد حيث قال: {_SAID}.",
            "كريم منصور",
        ),
        # Several without a name.
        (f"فيما يرى محللون أن الخطوة {_SAID}.", "محللون"),
        # The body that is told something is no genitive of a definite noun.
        (f"وأوصت اللجنة الاتحاد السعودي بأن {_SAID}.", "اللجنة"),
        # Whose statement it is, though what it speaks of stands between.
        (f"وجاء في بيان وزارة النقل الصادر أمس في العاصمة أن أعمال الجسر {_SAID}.", "وزارة النقل"),
        # A paper prints the statement of somebody else.
        (f"وجاء في البيان الذي نشرته وكالة الأنباء الجزائرية أن القرار {_SAID}.", "البيان"),
    ],
)
def test_who_is_the_subject(text: str, speaker: str) -> None:
    span = find_spans(build(text), ["quote"])[-1]
    assert speaker in (span.speaker, span.speaker_person, span.speaker_organization)


def test_who_goes_on_without_a_name_has_spoken_last() -> None:
    text = (
        "قال سامر حداد إن الطريق طويل. وأعرب عن أمله في الحل. وأكد أن الحوار مفيد. "
        f"وذكر أنه سيعود غدا. وأضاف {_SAID}."
    )
    assert speakers(text) == [("سامر حداد", None)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # One of several of no list, behind a verb of saying.
        (f"وتحدث العالم سامر حداد أمس. وقال أحد المدونين في العاصمة {_SAID}.", "أحد المدونين"),
        # Whom a sentence quotes in a clause of its own.
        (f"وأضافت ليلى حداد أن أحد الجنود كان يقول لها من النافذة، {_SAID}.", "أحد الجنود"),
        # «Demanded» in front of an office is a verb, though it is a student as well.
        (
            f"وقال سامر حداد إن الأمر بسيط. من جهته، طالب الأمين العام للجامعة كريم منصور بـ{_SAID}.",
            "كريم منصور",
        ),
    ],
)
def test_who_else_is_the_subject(text: str, speaker: str) -> None:
    span = find_spans(build(text), ["quote"])[-1]
    assert speaker in (span.speaker, span.speaker_person)


def test_for_his_part_is_not_who_spoke_before() -> None:
    text = f"وقال سامر حداد إن الأمر بسيط. من جهتها، اشترطت البلدية {_SAID}، قبل فتح الطريق."
    assert speakers(text) in ([], [(None, None)])


def test_a_name_in_marks_is_no_quotation() -> None:
    assert speakers("وبحسب ما نقلت «وول ستريت جورنال» عن بيانات الحكومة ارتفعت الأسعار.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"نقلت وكالة «الورد» عن شاهد عيان قوله: {_SAID}.", "شاهد عيان"),
        (f"نقلت صحيفة «الورد» عن سكان قولهم إن {_SAID}.", "سكان"),
        ("وبحسب الوزير سامر حداد فإن «الجسر صالح للعبور».", "سامر حداد"),
        (f"قالت مريم زلنبوحات خطيبة الصحافي: {_SAID}.", "مريم زلنبوحات"),
    ],
)
def test_whom_a_sentence_quotes(text: str, speaker: str) -> None:
    assert [span.speaker for span in find_spans(build(text), ["quote"])] == [speaker]


def _last(text: str) -> tuple[str | None, str | None]:
    span = find_spans(build(text), ["quote"])[-1]
    return span.speaker, span.speaker_person


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # An outlet that is told, and a verb of another gender.
        (f"وقالت لرويترز الطبيبة ليلى حداد التي حضرت العرض {_SAID}.", "ليلى حداد"),
        (f"وقال كريم منصور إنه بحث نقل السفارة، مضيفا أن {_SAID}.", "كريم منصور"),
        # «That he holds So-and-so»: he is the subject.
        (f"وقال كريم منصور إنه يعتبر سامر حداد {_SAID}.", "كريم منصور"),
        # What adds something inside what is said.
        (f"وقال كريم منصور إن هذه الأزمة تضيف مستوى جديدا، مضيفا {_SAID}.", "كريم منصور"),
        # «Whom the visit pleased» is no subject.
        (
            f"وأعلن كريم منصور -في تغريدة له، عقب لقاء سامر حداد الذي رحبت العاصمة باختياره- {_SAID}.",
            "كريم منصور",
        ),
        (f"وطالب الفريق بتأجيل الجلسة، فيما ربط حزب الاستقلال حضوره بشروط {_SAID}.", "حزب الاستقلال"),
        (f"وراهن كريم منصور على سامر حداد، حيث قال للصحفيين: {_SAID}.", "كريم منصور"),
        (f"كريم منصور: {_SAID}.", "كريم منصور"),
        (f"وكتب المتظاهرون: {_SAID}.", "المتظاهرون"),
        (f"وأشارت الورقة إلى أن {_SAID}.", "الورقة"),
        (f"وقال عنه أحد مشرفي السجن {_SAID}.", "أحد مشرفي السجن"),
        (f"التقى الصحفي عاملين. وأوضح أحدهما أن التقرير جاهز، مضيفا أن {_SAID}.", "أحدهما"),
        (f"ونقلت وكالة الأنباء عن ناشطين قولهم إن {_SAID}.", "ناشطين"),
        (f"وأعلنت موسكو أن {_SAID}.", "موسكو"),
        (f"وأجابني البستاني العجوز: {_SAID}.", "البستاني"),
    ],
)
def test_the_subject_of_a_verb(text: str, speaker: str) -> None:
    assert _last(text)[0] == speaker


@pytest.mark.parametrize(
    ("behind", "via"),
    [
        ("، وفق ما ذكرت صحيفة «النهار»", None),
        ("، وفق ما قالت وسائل إعلام محلية", None),
        ("، وقالت جماعة «الورد» إن القانون ظالم", None),
    ],
)
def test_who_tells_of_it_behind_is_not_who_said_it(behind: str, via: str | None) -> None:
    del via
    first = "وقال الوزير كريم منصور إن الموانئ ستفتح. "
    assert _last(f"{first}وأضاف: {_SAID}{behind}.")[1] == "كريم منصور"


def test_what_stands_in_marks_in_front_of_that_is_a_name() -> None:
    text = "قال «التجمع المحلي لأصدقاء البحر» إنه تفاجأ بغياب القانون من النص الجديد."
    assert [span.value for span in find_spans(build(text), ["quote"])] == []


def test_a_title_behind_about_is_no_speech() -> None:
    text = "نظم المركز ندوة حول «تدريس اللغات في المدارس الابتدائية والثانوية»."
    assert [span.value for span in find_spans(build(text), ["quote"])] == []


_LONG = "«لن نتستر على أي مقصر مهما كان منصبه»"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"ذكرت صحيفة المساء أن المحافظ سامر حداد أمر بتحقيق، ونقلت عنه قوله: {_LONG}.", "سامر حداد"),
        (f"وصل المحافظ سامر حداد. ونقلت وكالة الورد عنه قوله: {_LONG}.", "سامر حداد"),
        (f"ذكرت صحيفة المساء أن الوزيرة سعاد زندل التقت سامر حداد، ونقلت عنها قولها: {_LONG}.", "سعاد زندل"),
        (f"ونقلت صحيفة المساء عن سامر حداد قوله عنها: {_LONG}.", "سامر حداد"),
    ],
)
def test_from_him_is_relayed_what_he_said(text: str, speaker: str) -> None:
    assert _last(text)[1] == speaker


@pytest.mark.parametrize(
    "behind",
    [
        f"ويشير القانون الذي ينتظر موافقة المجلس إلى أن {_SAID}.",
        f"وتابع القرار أن {_SAID}.",
        f"وفي رأيها المؤيد للطلب، رأت لجنة مكونة من قضاة أن {_SAID}.",
    ],
)
def test_who_spoke_before_does_not_go_on_where_the_verb_has_another_subject(behind: str) -> None:
    found = speakers(f"وقالت الناشطة ليلى حداد إن {_SAID}. {behind}")
    assert [person for person, _ in found] == ["ليلى حداد", None]


def test_who_is_told_is_no_other_subject() -> None:
    found = speakers(f"وقالت الناشطة ليلى حداد إن {_SAID}. وأبلغت الصحافيين أن {_SAID}.")
    assert [person for person, _ in found] == ["ليلى حداد", "ليلى حداد"]


@pytest.mark.parametrize("however", ["غير أنه", "إلا أنه", "بيد أنه"])
def test_however_that_he_is_nobody_named_in_front(however: str) -> None:
    text = (
        "وقال سعيد العمراني إن العمل طويل. وعلى الرغم من سنوات من عمر المعهد الملكي للثقافة، "
        f"{however} استدرك أن «الطريق ما زال طويلا أمام الجميع»."
    )
    assert [span.speaker for span in find_spans(build(text), ["quote"])] == ["سعيد العمراني"]


def test_somebody_behind_the_verb_is_not_who_spoke_before() -> None:
    text = "وقالت سعاد العمراني إنها غادرت. وكشفت شاهدة كانت تعمل في المكتب أن «المال لم يصل إلى أحد منا»."
    assert [span.speaker for span in find_spans(build(text), ["quote"])] == [None]
