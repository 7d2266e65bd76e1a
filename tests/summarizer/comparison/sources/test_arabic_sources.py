"""Arabic sources that no list knows, and what they are told apart by."""

from __future__ import annotations

import pytest

from summarizer import Attribution, build_document, extract_facts
from summarizer.comparison.sources.arabic_heads import state_at
from summarizer.comparison.sources.arabic_sources import (
    Source,
    Sourcing,
    _known,
    _of_nobody,
    by_what_follows,
)
from summarizer.comparison.sources.arabic_verbs import (
    goes_on,
    had_said,
    has_aside,
    is_main,
    leads_in,
    past_the_day,
)
from tests.summarizer.builders import article_of
from tests.summarizer.comparison.sources.phrases import tokens_of
from tests.summarizer.comparison.sources.test_attribution import SPOKE, kinds, source


@pytest.mark.parametrize(
    ("sentence", "kind", "text"),
    [
        ("غرقت العبارة فجر الثلاثاء، حسبما أفاد خفر السواحل.", "official", "خفر السواحل"),
        ("أعلن خفر السواحل أن العبارة غرقت.", "official", "خفر السواحل"),
        ("ونفت «حركة التلال» خسارة البلدة، مؤكدة أن مقاتليها بخير.", "official", "«حركة التلال»"),
        ("وأعلنت الحكومة الحداد ثلاثة أيام.", "official", "الحكومة"),
        ("وتوقع محللون استطلعت وكالة المرجان آراءهم أن ترتفع الأسعار.", "unnamed", "محللون"),
        ("ووصفت عائلة الوادي الحكم بأنه جائر.", "unnamed", "عائلة الوادي"),
        ("ونقلت صحيفة «المرصد» عن مصدر عسكري قوله إن التعزيزات في الطريق.", "unnamed", "مصدر عسكري"),
        ("وقالت أشيا مواليم (34 عاما) إن العبارة كانت مكتظة.", "person", "أشيا مواليم"),
        ("وقالت شاهدة عيان إن العبارة مالت.", "unnamed", "شاهدة عيان"),
        ("وبحسب تقرير صادر عن هيئة الموانئ، تراجع الصيد.", "official", "تقرير صادر عن هيئة الموانئ"),
        ("ونقل 23 مصابا إلى مستشفى المدينة.", "outlet", ""),
        ("السد آمن، وفق ما أعلن الجمعة مسؤول في الوزارة.", "unnamed", "مسؤول"),
        ("وتوزع المقاعد وفق قانون النظام الجديد.", "outlet", ""),
        ("ونقل عن أن السد آمن قولهم: «لا خوف على السكان».", "outlet", ""),
        ("والحديث الذي سجل دار حول بيع الميناء.", "outlet", ""),
    ],
)
def test_arabic_sources_that_no_list_knows(sentence: str, kind: str, text: str) -> None:
    assert source(sentence) == (kind, text)


def test_the_same_source_is_the_one_before_and_he_is_no_body() -> None:
    said = (
        "وقال خفر السواحل إنه أوقف مالك العبارة كريم الوادي.",
        "وأوضح المصدر نفسه أن الركاب بخير.",
        "وقالت الشرطة إنها أوقفت كريم الوادي.",
        "وهو ينفي أن تكون العبارة محملة أكثر من طاقتها.",
    )
    articles = [article_of(*said)]
    attribution = Attribution(build_document(articles), extract_facts(articles))
    assert [attribution.of(i).kind for i in range(4)] == ["official", "official", "official", "person"]
    assert attribution.of(1).text == "خفر السواحل"


def test_an_outlet_of_the_set_is_a_medium() -> None:
    articles = [
        article_of("وذكرت وكالة الساحل أن السد آمن.", id="a"),
        article_of("السد آمن.", id="b", outlet="وكالة الساحل"),
    ]
    assert Attribution(build_document(articles), extract_facts(articles)).of(0).kind == "medium"


BODY = "أعلنت المديرية العامة للأرصاد الجوية أن الأمطار مستمرة."
MAN = "وأكد عبد العالي البكاري أن الميناء فتح."
WOMAN = "وقالت سلمى الجبلي إن الجسر أغلق."


@pytest.mark.parametrize(
    ("sentence", "kind", "text"),
    [(BODY, "official", "المديرية العامة للأرصاد الجوية"), (MAN, "person", "عبد العالي البكاري")],
)
def test_a_source_that_begins_with_a_name_ends_where_the_name_does(
    sentence: str, kind: str, text: str
) -> None:
    assert source(sentence) == (kind, text)


def test_a_name_is_found_between_mentions_of_others() -> None:
    articles = [article_of(MAN, BODY, MAN, BODY, WOMAN, MAN)]
    attribution = Attribution(build_document(articles), extract_facts(articles))
    assert [attribution.of(i).text for i in (0, 1, 2, 3, 5)] == [
        "عبد العالي البكاري",
        "المديرية العامة للأرصاد الجوية",
        "عبد العالي البكاري",
        "المديرية العامة للأرصاد الجوية",
        "عبد العالي البكاري",
    ]


@pytest.mark.parametrize(
    ("sentence", "kind", "text"),
    [
        ("كان العمدة أعلن أن الميناء فتح.", "official", "العمدة"),
        ("كان العمدة أعلن أمس أن الميناء فتح.", "official", "العمدة"),
        ("وكانت الوزارة أكدت مرارا بأن الجسر آمن.", "official", "الوزارة"),
        ("وكان الوزير قال للصحافيين إن الجسر آمن.", "official", "الوزير"),
        ("كان العمدة قال كلاما طويلا أن الميناء فتح.", "outlet", ""),
        ("وكان العمدة يريد أن يعلن الأسعار.", "outlet", ""),
        ("وكان على العمدة أن يقول الحقيقة.", "outlet", ""),
    ],
)
def test_what_somebody_had_said_is_led_in_behind_the_verb_or_a_word_more(
    sentence: str, kind: str, text: str
) -> None:
    assert source(sentence) == (kind, text)


BUILT = "بني السد قديما."
ENDED = "وأشار المسؤول إلى أن الأشغال انتهت."


@pytest.mark.parametrize(
    ("sentences", "kind"),
    [
        # A verb behind its subject.
        (("وزير الصيد أكد أن السد آمن.",), "official"),
        ((SPOKE, "المصدر نفسه أكد أن الرصيف جاهز."), "person"),
        (("وكان الوزير يذكر أن السد قديم.",), "official"),
        (("ويذكر أن السد قديم.",), "outlet"),
        (("ويذكر: «السد قديم».",), "outlet"),
        # Who is asked, wherever the verb stands.
        ((SPOKE, "وفي ختام اللقاء أمس، حث المواطنين على الهدوء."), "person"),
        # So many speak.
        (("وقال 5 مسؤولين إن السد آمن.",), "unnamed"),
        # According to what a medium has from somebody.
        (("السد آمن، وفق ما نقلت الوكالة عن طاقم السفينة.",), "official"),
        (('وبحسب ما نقلته وكالة "المرجان" عن المتحدث باسم البلدية، بدأت الأشغال.',), "official"),
        (('وبحسب ما ذكرته وكالة "المرجان" عن المتحدث باسم البلدية، بدأت الأشغال.',), "medium"),
        # To score and to note.
        (("وكان كريم الوادي قد سجل 44 هدفا بقميص الواحة.",), "outlet"),
        (("وكان كريم الوادي قد سجل أن السد آمن.",), "person"),
        # «The official» is one who was not named within three sentences before.
        ((BUILT, ENDED), "official"),
        (("وقال شهود إن السد آمن.", ENDED), "official"),
        (("وقال مسؤول في الميناء إن الرصيف جاهز.", BUILT, BUILT, ENDED), "unnamed"),
        (("وقال مسؤول في الميناء إن الرصيف جاهز.", BUILT, ENDED), "unnamed"),
        (("وقال مسؤول في الميناء إن الرصيف جاهز.", BUILT, BUILT, BUILT, ENDED), "official"),
        ((SPOKE, BUILT, BUILT, "وأوضح المصدر نفسه أن الرصيف جاهز."), "person"),
        ((SPOKE, BUILT, BUILT, BUILT, "وأوضح المصدر نفسه أن الرصيف جاهز."), "unnamed"),
    ],
)
def test_who_stands_behind_the_last_sentence(sentences: tuple[str, ...], kind: str) -> None:
    assert kinds(sentences)[-1] == kind


@pytest.mark.parametrize(
    ("before", "text", "kind"),
    [
        ("وزير الصيد كريم الوادي زار الميناء.", "وأضاف الوزير أن الماء يكفي.", "person"),
        ("زار الميناء كريم الوادي، وزير الصيد في الواحة.", "وأضاف الوزير أن الماء يكفي.", "person"),
        ("زار الميناء الوزير كريم الوادي.", "وأضاف الوزير أن الماء يكفي.", "person"),
        ("زار الميناء كريم الوادي.", "وأضاف الوزير أن الماء يكفي.", "official"),
        ("زار الوزير ميناء المرجان.", "وأضاف الوزير أن الماء يكفي.", "official"),
        # An institution that is named with an office is none of who holds it.
        ("زار الوزير وزارة الصيد البحري.", "وأضاف الوزير أن الماء يكفي.", "official"),
        ("زار الميناء كريم الوادي، وزير الصيد في الواحة.", "وأضافت الوزارة أن الماء يكفي.", "official"),
        ("زار كريم الوادي وزارة الصيد.", "وأضافت الوزارة أن الماء يكفي.", "official"),
        # The spokesman of another body is another one.
        ("وقال المتحدث سامي الجبلي إن السد آمن.", "وقال المتحدث باسم البلدية إن الماء يكفي.", "official"),
        ("وقال المتحدث سامي الجبلي إن السد آمن.", "وقال المتحدث إن الماء يكفي.", "person"),
    ],
)
def test_an_office_is_of_who_was_named_with_it(before: str, text: str, kind: str) -> None:
    assert kinds((before, text))[1] == kind


@pytest.mark.parametrize(("beside", "kind"), [(25, "person"), (26, "official")])
def test_an_office_stands_within_thirty_letters_of_its_name(beside: int, kind: str) -> None:
    apart = "ض" * (beside - 1)
    assert kinds((f"زار الميناء كريم الوادي {apart} وزير.", "وأضاف الوزير أن الماء يكفي."))[1] == kind
    assert kinds((f"وزير {apart} كريم الوادي زار الميناء.", "وأضاف الوزير أن الماء يكفي."))[1] == kind


def test_an_office_behind_the_sentence_is_none_of_who_was_named() -> None:
    before = "زار رئيس البلدية كريم الوادي السد."
    assert kinds((before, "وأضاف الوزير أن الماء يكفي."))[1] == "official"
    assert kinds((before, "وأضاف الرئيس أن الماء يكفي."))[1] == "person"


def test_an_outlet_of_the_set_is_a_medium_in_english_too() -> None:
    articles = [
        article_of(
            "The Coral Board said the port was open.",
            "The ministry said the port was open.",
            language="en",
        ),
        article_of("The port is open.", id="b", language="en", outlet="Coral Board"),
    ]
    attribution = Attribution(build_document(articles), extract_facts(articles))
    assert [attribution.of(i).kind for i in (0, 1)] == ["medium", "official"]


@pytest.mark.parametrize(
    ("text", "at", "main"),
    [
        # «Between» and «made clear» are written alike.
        ("وفي المساء بين الوزير أن السد آمن", 2, False),
        ("كل ذلك الخلاف كما بين الوزير أن السد آمن", 4, True),
        # An opening of so many words, where what was said is led in.
        ("وفي " + "هناك " * 23 + "، قال الوزير أن السد آمن", 25, True),
        ("وفي " + "هناك " * 24 + "، قال الوزير أن السد آمن", 26, False),
        # Another thing than saying, but where it is led in, near enough.
        ("سجل " + "هناك " * 13 + "أن السد آمن", 0, True),
        ("سجل " + "هناك " * 14 + "أن السد آمن", 0, False),
        ("سجل أن السد آمن", 0, True),
        ("سجل الوزير هدفا بعد أن وصل", 0, False),
        # Carried, and quoted: from somebody, or by a medium.
        ("نقل " + "هناك " * 13 + "عن الوزير", 0, True),
        ("نقل " + "هناك " * 14 + "عن الوزير", 0, False),
        ("نقل عن الوزير خبرا", 0, True),
        ("تحدث عن نقل المباراة", 2, False),
        ("نقلت وسائل إعلام صور السد", 0, True),
        ("نقلت شاحنة إعلام صور السد", 0, False),
        ("عبر التلفزيون الحدود", 0, False),
    ],
)
def test_where_a_verb_says_something(text: str, at: int, *, main: bool) -> None:
    assert is_main(tokens_of(text), at) is main


@pytest.mark.parametrize(
    ("text", "at", "had"),
    [
        ("كان قال أن", 1, False),
        ("وكانت الوزارة قالت كلمة", 2, True),
        ("وكان البيت أعلن أسماء", 2, True),
        ("وكان الوزير قال كلمة", 2, False),
        ("كانت الوزارة أعلنت أسماء", 2, True),
        ("وكان على العمدة أعلن أسماء", 3, False),
        ("وكان الوزير - هناك أعلن أسماء", 4, False),
        ("وكان الوزير الذي أعلن أسماء", 3, False),
        ("وكان الوزير لو أعلن أسماء", 3, False),
        # Carried, scored: nothing that was said.
        ("وكانت الشاحنة قد نقلت الخشب", 3, False),
        ("وكان المهاجم قد سجل هدفين", 3, False),
        ("وكان الوزير قد سجل أن السد آمن", 3, True),
    ],
)
def test_who_had_said_something(text: str, at: int, *, had: bool) -> None:
    assert had_said(tokens_of(text), at) is had


@pytest.mark.parametrize(
    ("text", "at", "led"),
    [
        ("الوزارة أكدت أن السد آمن", 1, True),
        ("وزير أكد أن السد آمن", 1, True),
        ("الوزارة " + "هناك " * 9 + "أكدت أن السد آمن", 10, True),
        ("الوزارة " + "هناك " * 10 + "أكدت أن السد آمن", 11, False),
        ("الوزارة أكدت السد آمن", 1, False),
        ("السفينة أكدت أن السد آمن", 1, False),
        ("الوزارة ، أكدت أن السد آمن", 2, False),
        ("الوزارة : أكدت أن السد آمن", 2, False),
        ("الوزارة التي أكدت أن السد آمن", 2, False),
        ("الوزارة أن أكدت أن السد آمن", 2, False),
        ("بيان أن السد آمن", 0, False),
    ],
)
def test_a_verb_behind_its_subject(text: str, at: int, *, led: bool) -> None:
    assert leads_in(tokens_of(text), at) is led


@pytest.mark.parametrize(
    ("text", "cue", "aside"),
    [
        ("قال للصحفيين", 0, True),
        ("واليوم قال للصحفيين إن السد آمن", 1, True),
        ("وفي المساء قال للصحفيين إن السد آمن", 2, False),
        ("قال", 0, False),
    ],
)
def test_where_or_to_whom_he_said_it(text: str, cue: int, *, aside: bool) -> None:
    assert has_aside(tokens_of(text), cue) is aside


def test_the_particle_of_a_verb_may_be_followed_by_that_alone() -> None:
    assert goes_on(tokens_of("أشار إلى أن"), 0)
    assert not goes_on(tokens_of("يذكر أن"), 0)


def test_a_day_with_nobody_behind_it_is_not_passed() -> None:
    assert past_the_day(tokens_of("أعلن مساء الجمعة"), 0) == 0


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("مصر ترفض", 1),
        ("المملكة المتحدة ترفض", 2),
        ("المملكة", 0),
        ("موسكو ترفض", 1),
        ("سفينة ترفض", 0),
        ("في مصر", 0),
    ],
)
def test_where_a_state_or_its_capital_ends(text: str, end: int) -> None:
    tokens = tokens_of(text)
    assert state_at(tokens, 0, len(tokens)) == end


@pytest.mark.parametrize(
    ("text", "name", "kind", "found"),
    [
        # A man may be called like a state.
        ("مصر الوادي هنا", "مصر الوادي", "person", Source("person", "مصر الوادي")),
        # What is named behind a particle is none of who spoke.
        ("طاقم السفينة في الوفاق", "الوفاق", "official", None),
        ("طاقم الوفاق في الميناء", "الوفاق", "official", Source("official", "طاقم الوفاق")),
        ("تقرير صادر عن الوفاق هنا", "الوفاق", "official", Source("official", "تقرير صادر عن الوفاق")),
    ],
)
def test_who_is_named_among_the_words_of_a_source(
    text: str, name: str, kind: Sourcing, found: Source | None
) -> None:
    tokens = tokens_of(text)
    start = text.index(name)
    assert _known(tokens, 0, len(tokens), [(start, start + len(name), kind)]) == found


def test_an_adjective_has_four_letters_at_least() -> None:
    tokens = tokens_of("مصادر طبية هنا")
    assert _of_nobody(tokens, 0, len(tokens)) == "مصادر طبية"


@pytest.mark.parametrize("text", ["حسب « القغف »", "حسب"])
def test_a_mark_is_no_subject(text: str) -> None:
    assert by_what_follows(tokens_of(text), 0, "source") is None
