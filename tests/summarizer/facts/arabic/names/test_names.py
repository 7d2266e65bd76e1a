from __future__ import annotations

import pytest

from summarizer.facts import Kind, find_spans
from summarizer.facts.arabic.clitics import readings
from summarizer.facts.arabic.people.last_names import last_names, spread, with_particles
from summarizer.facts.mention import Span
from summarizer.facts.tagger import crf
from summarizer.facts.tokens import article_tokens
from tests.summarizer.facts.arabic.found_names import found, tagged
from tests.summarizer.facts.articles import build


def test_a_particle_stays_in_the_mention_and_leaves_the_value() -> None:
    article = build("سافر الوفد إلى فرنسا ثم عاد للمغرب وبإسبانيا توقف.")
    spans = find_spans(article, ["place"])
    assert [span.value for span in spans] == ["فرنسا", "المغرب", "إسبانيا"]
    assert [article.text[span.start : span.end] for span in spans] == ["فرنسا", "للمغرب", "وبإسبانيا"]


def test_demonyms_are_no_places() -> None:
    assert found("التقى المسؤول المغربي نظيره الفرنسي في لقاء ثنائي.", "place") == []


def test_roles_stand_in_front_and_behind() -> None:
    text = (
        "استقبل وزير الخارجية، ناصر بوريطة، السفير الجديد. "
        "وحضر اللقاء محمد الشرقاوي، رئيس جهة الشمال، رفقة الوفد."
    )
    spans = find_spans(build(text), ["person"])
    assert ("وزير الخارجية",) in [span.roles for span in spans]
    assert ("رئيس جهة الشمال",) in [span.roles for span in spans]


def test_what_ends_a_compound_name_is_no_last_name() -> None:
    text = "تحدث حسن نصر الله عن الحرب. وقال إن شاء الله سيعود الهدوء. ودعا الناس إلى عبادة الله."
    assert "الله" not in found(text, "person")


def test_a_number_is_no_place() -> None:
    assert found("قدرت الخسائر بأكثر من بليون دولار أمس.", "place") == []


def test_a_country_of_several_words_is_a_place() -> None:
    assert "الاتحاد السوفياتي" in found("انهار الاتحاد السوفياتي في نهاية القرن.", "place")


@pytest.mark.parametrize("verb", ["واستحضرت", "واستظهرت", "واستنسخت"])
def test_a_rare_verb_in_front_of_a_magazine_is_no_part_of_its_name(verb: str) -> None:
    text = f"كشفت مجلة جون كوريي الفرنسية أن الميزانية ارتفعت.\n\n{verb} جون كوريي بلاغ الوزارة الذي صدر أمس."
    assert found(text, "person", "organization") == ["جون كوريي", "جون كوريي"]


def test_a_verb_behind_a_relative_pronoun_is_no_person() -> None:
    text = "فهو الذي أشرف، بناء على طلب من الوزير مصطفى العلمي، على العملية."
    assert found(text, "person") == ["مصطفى العلمي"]


def test_a_name_goes_on_behind_a_word_of_kinship() -> None:
    text = "وقال وزير الصحة خالد آيت الطالب إن العملية نجحت، حسب سعيد بن ناصر."
    assert found(text, "person") == ["خالد آيت الطالب", "سعيد بن ناصر"]


def test_a_paper_may_be_called_like_a_region() -> None:
    spans = find_spans(build("نشرت صحيفة «الشرق الأوسط» الخبر أمس."), ["organization", "place"])
    assert [(span.kind, span.value) for span in spans] == [("organization", "الشرق الأوسط")]


def test_people_in_a_row_are_one_unless_and_parts_them(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "لعب كيني ميلر أمس."
    assert tagged(monkeypatch, text, "PER كيني", "PER ميلر") == [("person", "كيني ميلر")]
    text = "لعب كيني وميلر أمس."
    assert tagged(monkeypatch, text, "PER كيني", "PER وميلر") == [("person", "كيني"), ("person", "ميلر")]
    text = "رد كيني على ميلر أمس."
    assert tagged(monkeypatch, text, "PER كيني", "PER علي ميلر") == [("person", "كيني"), ("person", "ميلر")]


def test_a_last_name_may_be_a_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tagged(monkeypatch, "أوقف محمد ب. في فاس.", "PER محمد") == [("person", "محمد ب"), ("place", "فاس")]
    assert tagged(monkeypatch, "تكلم محمد د. كريم أمس.", "PER محمد", "PER كريم")[0] == ("person", "محمد")


@pytest.mark.parametrize(("times", "people"), [(1, 1), (2, 3)])
def test_a_common_word_is_a_person_where_it_often_is_one(
    monkeypatch: pytest.MonkeyPatch, times: int, people: int
) -> None:
    def tag(words: list[str], _: crf.Model) -> list[tuple[int, int, str]]:
        return [(1, 1, "PER")] if words[0] == "قال" else []

    monkeypatch.setattr(crf, "tag", tag)
    monkeypatch.setattr(crf, "lead", lambda *_: 0)
    text = "قال كتاب كلاما. " * times + "وعرض على كتاب هدية."
    assert found(text, "person") == ["كتاب"] * people


def test_a_name_with_the_article_is_no_common_noun_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "قالت قناة الجزيرة إن السفينة رست في جزيرة بعيدة. وكررت الجزيرة الخبر."
    spans = tagged(monkeypatch, text, "ORG الجزيره")
    assert spans == [("organization", "الجزيرة"), ("organization", "الجزيرة")]


def test_a_last_name_is_no_adjective_with_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "تكلم حسني مبارك أمس. وحل شهر رمضان المبارك ثم عاد مبارك."
    assert tagged(monkeypatch, text, "PER حسني مبارك") == [("person", "حسني مبارك"), ("person", "مبارك")]
    assert last_names([Span("person", 0, 0, "حسني مبارك"), Span("person", 0, 0, "سعد الحريري")]) == {
        "مبارك",
        "الحريري",
    }


def test_a_last_name_behind_a_given_name_is_the_rest_of_it() -> None:
    text = "وسجل هدفا لويس شخيبرد. ثم خرج شخيبرد."
    tokens = article_tokens(build(text))
    at = text.index("لويس")
    given = Span("person", at, at + 4, "لويس", roles=("اللاعب",))
    people = last_names([Span("person", 0, 0, "جون شخيبرد")])
    changes = [(old, new.value, new.roles) for old, new in spread(tokens, [given], people)]
    assert changes == [(given, "لويس شخيبرد", ("اللاعب",)), (None, "شخيبرد", ())]


def test_a_country_may_lose_its_article(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "يحلم الناس في المغرب بمغرب جديد."
    assert tagged(monkeypatch, text, "LOC المغرب") == [("place", "المغرب"), ("place", "مغرب")]


def test_a_papers_country_is_no_part_of_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "قالت صحيفة زندلر الألمانية إن الوضع هادئ."
    assert tagged(monkeypatch, text, "ORG زندلر الالمانيه") == [("organization", "زندلر")]


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("ترأس اللقاء ولي العهد القطري الأمير سعود بن راشد.", "person", ["سعود بن راشد"]),
        ("حضر المحامي وجدي عبد الغني الجلسة.", "person", ["وجدي عبد الغني"]),
        ("غرد اللاعب #كريم_الوردي أمس.", "person", ["كريم الوردي"]),
        ("نقل إلى مستشفى الملك سعود الجامعي.", "person", []),
        ("انتقد حزب الوفاق الوطني للإنقاذ القرار.", "organization", ["حزب الوفاق الوطني للإنقاذ"]),
        ("أعلنت هيئة تنظيم الصيد البحري القرار.", "organization", ["هيئة تنظيم الصيد البحري"]),
        ("تحارب الشرطة الجريمة المنظمة العابرة للحدود الوطنية.", "organization", []),
        ("تغلب الفريق على نابولي في مباراة قوية.", "organization", ["نابولي"]),
        ("يعاني القطاع من نقص مالي كبير.", "place", []),
        ("انتهت الحرب العالمية الثانية.", "event", ["الحرب العالمية الثانية"]),
    ],
)
def test_names_of_each_kind_to_their_end(text: str, kind: str, values: list[str]) -> None:
    assert [span.value for span in find_spans(build(text), [kind])] == values


def test_an_office_goes_before_a_rank() -> None:
    spans = find_spans(build("ترأس اللقاء ولي العهد القطري الأمير سعود بن راشد."), ["person"])
    assert [span.roles for span in spans] == [("ولي العهد القطري",)]


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        (
            "وقالت المؤسسة العامة للحبوب إن اتحاد الفلاحين يقدر الكلفة.",
            "organization",
            ["المؤسسة العامة للحبوب", "اتحاد الفلاحين"],
        ),
        (
            "وأضربت نقابة القضاة التونسيين، فيما اكتفى اتحاد الناشرين العرب ببيان.",
            "organization",
            ["نقابة القضاة التونسيين", "اتحاد الناشرين العرب"],
        ),
        (
            "وحذر المعهد الموريتاني لبحوث المحيطات من الصيد الجائر.",
            "organization",
            ["المعهد الموريتاني لبحوث المحيطات"],
        ),
        ("وأعلنت الشركة الوطنية لصهر المعادن الأرباح.", "organization", ["الشركة الوطنية لصهر المعادن"]),
        ("واجتمعت اللجنة الوطنية لمناقشة الميزانية.", "organization", []),
        ("وأكدت هيئة قطر للأسواق المالية القرار أمس.", "organization", ["هيئة قطر للأسواق المالية"]),
        ("وأجلت المحكمة الابتدائية بسوسة القضية.", "organization", ["المحكمة الابتدائية بسوسة"]),
        ("وطالب بنشر تقرير دائرة المحاسبات كاملا.", "organization", ["دائرة المحاسبات"]),
        ("وبقي المشروع في دائرة الضوء.", "organization", []),
        (
            "وقال المدير العام السابق للشركة التونسية لصهر المعادن ذلك.",
            "organization",
            ["الشركة التونسية لصهر المعادن"],
        ),
        ("وأعلن ممثل منظمة أطباء بلا حدود ذلك.", "organization", ["منظمة أطباء بلا حدود"]),
        ("وأضافت مجموعة إيرسوفا الأوروبية أن الصفقة تمت.", "organization", ["إيرسوفا"]),
        ("واحتج أعضاء مجموعة حواراته على القرار.", "organization", []),
        (
            "ووصل السفراء المعتمدون إلى مقر الاتحاد الأوروبي المعتمدين لديه.",
            "organization",
            ["الاتحاد الأوروبي"],
        ),
        ("وجرت المباراة على ملعب الشهيد مختار عبيدات أمس.", "place", ["ملعب الشهيد مختار عبيدات"]),
        ("واستؤنف الضخ من حقل وادي السمر أمس.", "place", ["حقل وادي السمر"]),
        ("وغمرت المياه بلدة بيت الرمان ومحافظة ذي قار.", "place", ["بيت الرمان", "ذي قار"]),
    ],
)
def test_bodies_and_sites_are_whole(text: str, kind: Kind, values: list[str]) -> None:
    assert [span.value for span in find_spans(build(text), [kind])] == values


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("وأكد عميد بلدية طرابلس، الهادي زيدان، أن السكان عادوا.", "الهادي زيدان"),
        ("وقالت الناطقة باسم المحكمة القاضية ريم الماجري إن الجلسة أجلت.", "ريم الماجري"),
    ],
)
def test_a_name_behind_an_office_is_whole(text: str, person: str) -> None:
    assert found(text, "person") == [person]


def test_particles_are_those_that_readings_take_off() -> None:
    lasts = frozenset({"بوريطه", "المالكي", "لشقر"})
    forms = with_particles(lasts)
    assert isinstance(forms, frozenset)
    assert forms >= {"وبوريطه", "لبوريطه", "فللمالكي", "وبالمالكي", "للشقر"}
    assert all(any(rest in lasts for rest, _ in readings(form)) for form in forms)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("نقلت صحيفة الجبل الخبر أمس.", "الجبل"),
        ("رحبت شركة تنمية نفط عمان بالقرار.", "شركة تنمية نفط عمان"),
        ('أفاد مراسل "الضفاف" من هناك.', "الضفاف"),
        ("أوضح لمراسلة الأناضول رأيه.", "الأناضول"),
        ("نقل الخبر موظف في الإذاعة الهولندية أمس.", "الإذاعة الهولندية"),
        ("زار مساعد الأمين العام للأمم المتحدة للإعلام المدينة.", "الأمم المتحدة"),
    ],
)
def test_outlets_and_firms_of_common_words(text: str, name: str) -> None:
    assert name in found(text, "organization")


@pytest.mark.parametrize(
    "text",
    [
        "أجلت محكمة تونسية النظر في القضية.",
        "بثت قناة اليوم الحوار كاملا.",
    ],
)
def test_what_has_no_name(text: str) -> None:
    assert found(text, "organization") == []


def test_a_nationality_is_no_place() -> None:
    assert found("تاح الفيلم للمخرجة السعودية أمس، وأبحرت ناقلة سعودية.", "place") == []


def test_the_place_of_a_war_stays_a_place() -> None:
    assert found("بدأت الحرب على لبنان صيفا.", "place") == ["لبنان"]


def test_the_town_is_no_part_of_a_stadium() -> None:
    assert "ملعب الشهيد مختار عبيد" in found("أقيم اللقاء في ملعب الشهيد مختار عبيد بطنجة.", "place")


def test_whoever_is_named_behind_a_body_is_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crf, "tag", lambda words, _: [(2, 4, "ORG")] if words[0] == "قالت" else [])
    assert found("قالت ممثلة المنظمة جميلة الراعبي ذلك.", "person") == ["جميلة الراعبي"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("أعلن الحزب مقتل صالح الصماد أمس.", "صالح الصماد"),
        ("كان الغداء مع مدير الشركة الملا فضل الله أمس.", "فضل الله"),
        ("أشاد بموافقة الملك سلمان على الخطة.", "سلمان"),
        ("أوقف تاجر يدعى كوكب أبو دومة أمس.", "كوكب أبو دومة"),
        ("قتل هارون زيلدور في الهجوم.", "هارون زيلدور"),
    ],
)
def test_whole_names_of_people(text: str, person: str) -> None:
    assert person in found(text, "person")


def test_two_last_names_joined_are_two_people(monkeypatch: pytest.MonkeyPatch) -> None:
    def tag(words: list[str], _: crf.Model) -> list[tuple[int, int, str]]:
        return [(2, 3, "ORG")] if words[0] == "اجتمع" else []

    monkeypatch.setattr(crf, "tag", tag)
    assert found("اجتمع أمس حموشي ومدبولي في المقر.", "person") == ["حموشي", "مدبولي"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("يقيم في مدينة العلا شمال غربي البلاد.", "العلا"),
        ("نزل في قرية الزلنباح جنوب العاصمة.", "الزلنباح"),
        ("اجتمع نواب إقليم كردستان العراق أمس.", "كردستان العراق"),
        ("وصل إلى إيرلندا الشمالية أمس.", "إيرلندا الشمالية"),
    ],
)
def test_whole_names_of_places(text: str, place: str) -> None:
    assert found(text, "place") == [place]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("سلم المدير الوسام لفاطمة الزهراء البقالي.", ["فاطمة الزهراء البقالي"]),
        ("قدم الناشر الدعوة لخديجة العلوي.", ["خديجة العلوي"]),
        ("تحدث الباحث جان-إيف مولان عن الكتاب.", ["جان-إيف مولان"]),
        (
            "جرى نقاش بين أبو بكر ولد عبد الله وأم كلثوم بنت أحمد.",
            ["أبو بكر ولد عبد الله", "أم كلثوم بنت أحمد"],
        ),
        ("حضر قائد المنطقة العميد أول عبد الله الحربي.", ["عبد الله الحربي"]),
        ("رد محافظ نينوى عبد الكريم العاني على السؤال.", ["عبد الكريم العاني"]),
        ("شكر المدير الدكتور لحسن بوزيان على جهده.", ["لحسن بوزيان"]),
    ],
)
def test_people_whole_and_apart(text: str, names: list[str]) -> None:
    assert found(text, "person") == names


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("مرت القافلة عبر بغداد والعمارة.", ["بغداد", "العمارة"]),
        ("عبرت السفينة قناة السويس صباحا.", ["قناة السويس"]),
        ("عاد الوفد من أبي ظبي.", ["أبي ظبي"]),
        ("وصل الوفد إلى جنوب السودان مساء.", ["جنوب السودان"]),
        ("سافر الوفد لجنوب أفريقيا مساء.", ["جنوب أفريقيا"]),
        ("مدت القناة من بني وليد نحو البحر.", ["بني وليد"]),
    ],
)
def test_places_by_lists_and_by_what_joins_them(text: str, places: list[str]) -> None:
    assert [name for name in found(text, "place") if name != "البحر"] == places


@pytest.mark.parametrize(("lead", "bodies"), [(117, []), (118, ["الزندل"])])
def test_a_body_of_one_definite_word_is_one_where_the_tagger_is_sure(
    monkeypatch: pytest.MonkeyPatch, lead: int, bodies: list[str]
) -> None:
    text = "رأى الحارس أمس الزندل بوضوح."
    assert [name for _, name in tagged(monkeypatch, text, "ORG الزندل", lead=lead)] == bodies


def test_a_club_of_one_word_and_a_body_behind_its_noun_are_taken_as_they_are_tagged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    club = tagged(monkeypatch, "رأى الحارس أمس الهلال بوضوح.", "ORG الهلال", lead=0)
    assert club == [("organization", "الهلال")]
    assert tagged(monkeypatch, "رأى الحارس مؤسسة الزندل أمس.", "ORG الزندل", lead=0)


@pytest.mark.parametrize(
    ("text", "tag", "names"),
    [
        ("عثر على سيرغي وماريا زندلوف في البلدة.", "PER سيرغي وماريا زندلوف", ["سيرغي", "ماريا زندلوف"]),
        ("حضر هاري وسارة العرس.", "PER هاري وساره", ["هاري", "سارة"]),
        ("حضر هاري وليد العرس.", "PER هاري وليد", ["هاري وليد"]),
        ("حضر هاري بن وسارة العرس.", "PER هاري بن وساره", ["هاري بن وسارة"]),
    ],
)
def test_a_second_person_begins_where_and_is_fused_to_a_given_name(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, names: list[str]
) -> None:
    assert [name for _, name in tagged(monkeypatch, text, tag)] == names


@pytest.mark.parametrize(
    ("text", "places"),
    [("وأشار إلى رد الجميل أمس.", []), ("وصل الوفد إلى الجميل أمس.", ["الجميل"])],
)
def test_a_town_that_is_a_common_word_needs_a_preposition(
    monkeypatch: pytest.MonkeyPatch, text: str, places: list[str]
) -> None:
    assert [name for _, name in tagged(monkeypatch, text, "LOC الجميل")] == places


def test_a_body_ends_in_front_of_who_is_named_behind_it() -> None:
    text = "وأعلن رئيس اللجنة الوطنية المستقلة للانتخابات الداه ولد عبد الجليل أن العدد ارتفع."
    assert found(text, "organization") == ["اللجنة الوطنية المستقلة للانتخابات"]


def test_what_son_of_opens_is_no_name_by_itself() -> None:
    text = "وأعلن الداه ولد عبد الجليل أن العدد ارتفع. وقال بيرام ولد الداه إن العدد كبير."
    assert found(text, "person") == ["الداه ولد عبد الجليل", "بيرام ولد الداه"]


@pytest.mark.parametrize(
    ("text", "clubs"),
    [
        ("توج فريق الزندلة لكرة اليد باللقب.", ["الزندلة"]),
        ("توج فريق السيدات لكرة اليد باللقب.", []),
        ("توج فريق الزندلة باللقب.", []),
    ],
)
def test_a_team_is_called_by_what_stands_in_front_of_its_ball(
    monkeypatch: pytest.MonkeyPatch, text: str, clubs: list[str]
) -> None:
    assert [name for _, name in tagged(monkeypatch, text)] == clubs
