from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import get_language
from summarizer.facts import FACT_KINDS, Kind, find_spans
from summarizer.facts.arabic.clitics import opening_at, readings, readings_in
from summarizer.facts.arabic.people.last_names import last_names, spread, with_particles
from summarizer.facts.mention import Span
from summarizer.facts.tagger import crf
from summarizer.facts.tokens import article_tokens
from tests.summarizer.facts.articles import build


def found(text: str, *kinds: Kind) -> list[str]:
    return [span.value for span in find_spans(build(text), kinds or FACT_KINDS)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أعلنت وزارة الاقتصاد والمالية عن برنامج جديد.", "وزارة الاقتصاد والمالية"),
        ("أعلنت المديرية العامة للأمن الوطني عن برنامج جديد.", "المديرية العامة للأمن الوطني"),
        ("دعت الجمعية المغربية لحماية المستهلك إلى المقاطعة.", "الجمعية المغربية لحماية المستهلك"),
        ("التقى بمسؤولي الشركة الوطنية للطرق السيارة أمس.", "الشركة الوطنية للطرق السيارة"),
        ("دعا حزب الأصالة والمعاصرة إلى لقاء عاجل.", "حزب الأصالة والمعاصرة"),
        ("يدرس في جامعة ابن زهر منذ سنوات.", "جامعة ابن زهر"),
        ("صادق مجلس الأمن الدولي على القرار.", "مجلس الأمن الدولي"),
        ("حسب ما نشرته صحيفة «لاغازيت» أول أمس.", "لاغازيت"),
        ("فاز فريق الوداد البيضاوي باللقب أمس.", "الوداد البيضاوي"),
        ("منحت مؤسسة «جسور الضفة» جائزة للشباب.", "جسور الضفة"),
        ("رفض مجلس الأمن لتأمين موقفه أي تعديل.", "مجلس الأمن"),
        ("أفرج البنك التجاري لتحقيق أرباحه عن قروض.", "البنك التجاري"),
        ("كشف جهاز المخابرات الهولندي عن خلية.", "جهاز المخابرات الهولندي"),
        ("انتقد الحزب الاشتراكي الخطة أمس.", "الحزب الاشتراكي"),
        ("هبطت طائرة تابعة للخطوط الهولندية هنا.", "الخطوط الهولندية"),
        ("قال متحدث لبي بي سي إن الأمر انتهى.", "بي بي سي"),
        ("نفى البنتاغون الخبر أمس.", "البنتاغون"),
        ("عمل رئيسا لمنتدى الأبحاث التركي سنوات.", "منتدى الأبحاث التركي"),
        ("درس في معهد الطب العدلي الليبي.", "معهد الطب العدلي الليبي"),
        ("عين في صندوق الملك عبد الرحمن الثاني للتنمية.", "صندوق الملك عبد الرحمن الثاني للتنمية"),
        ("قالت اللجنة المنظمة للألعاب الأولمبية والسلطات هنا.", "اللجنة المنظمة للألعاب الأولمبية"),
    ],
)
def test_organizations_by_their_head(text: str, name: str) -> None:
    assert name in found(text, "organization")


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت الوزارة عن برنامج جديد للحفاظ على الماء.",
        "قالت الشركة الفرنسية إنها ستوقف الإنتاج.",
        "تحارب البلدان الجريمة المنظمة العابرة للحدود.",
        "نقل الجريح إلى مستشفى بالأردن قصد العلاج.",
    ],
)
def test_a_general_noun_is_no_organization(text: str) -> None:
    assert found(text, "organization") == []


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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("فاز بها المنتخب في كأس العالم قطر 2022 أمس.", "كأس العالم قطر 2022"),
        ("تأهل الفريق إلى دوري أبطال أوروبا هذه السنة.", "دوري أبطال أوروبا"),
        ("يحتضن البلد دورة الألعاب الأولمبية الصيفية قريبا.", "دورة الألعاب الأولمبية الصيفية"),
        ("افتتح المهرجان الوطني للفيلم بطنجة.", "المهرجان الوطني للفيلم"),
    ],
)
def test_named_events(text: str, name: str) -> None:
    assert name in found(text, "event")


def test_a_press_conference_is_no_named_event() -> None:
    assert found("قال في المؤتمر الصحفي إن الفريق جاهز.", "event") == []


def test_what_ends_a_compound_name_is_no_last_name() -> None:
    text = "تحدث حسن نصر الله عن الحرب. وقال إن شاء الله سيعود الهدوء. ودعا الناس إلى عبادة الله."
    assert "الله" not in found(text, "person")


def test_a_number_is_no_place() -> None:
    assert found("قدرت الخسائر بأكثر من بليون دولار أمس.", "place") == []


def test_a_person_is_as_long_as_elsewhere_in_the_article() -> None:
    text = (
        "وصل الوزير محمد سعيد الشرقاوي إلى فاس. واستقبل محمد سعيد الشرقاوي الوفد. وغادر محمد سعيد الشرقاوي."
    )
    assert set(found(text, "person")) == {"محمد سعيد الشرقاوي"}


def test_a_country_of_several_words_is_a_place() -> None:
    assert "الاتحاد السوفياتي" in found("انهار الاتحاد السوفياتي في نهاية القرن.", "place")


def test_a_common_word_behind_a_preposition_is_no_person(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tagged(monkeypatch, "كتب في تغريدة على تويتر أمس.", "PER علي تويتر") == []


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


def tagged(monkeypatch: pytest.MonkeyPatch, text: str, *names: str, lead: int = 200) -> list[tuple[str, str]]:
    """The names found in a text in which the tagger finds these, each written with its kind: «PER Ali».

    Every word leads «no name» so far.
    """
    wanted = [(kind, rest.split()) for kind, rest in (name.split(" ", 1) for name in names)]

    def tag(words: list[str], _: crf.Model) -> list[tuple[int, int, str]]:
        return sorted(
            (i, i + len(name) - 1, kind)
            for kind, name in wanted
            for i in range(len(words))
            if words[i : i + len(name)] == name
        )

    monkeypatch.setattr(crf, "tag", tag)
    monkeypatch.setattr(crf, "lead", lambda *_: lead)
    kinds: list[Kind] = ["person", "place", "organization"]
    return [(span.kind, span.value) for span in find_spans(build(text), kinds)]


@pytest.mark.parametrize(
    ("text", "tag", "name"),
    [
        ("التقى السيد بركان الزعيم أمس.", "PER السيد بركان", "بركان"),
        ("حضر الوزير والسيدة بركان الحفل.", "PER والسيده بركان", "بركان"),
        ("فاز البطل على زندلر أمس.", "PER علي زندلر", "زندلر"),
        ("فاز البطل أيضا زندلر أمس.", "PER ايضا زندلر", "زندلر"),
        ("صرح به علي بركان أمس.", "PER علي بركان", "علي بركان"),
        ("تحدث بركان على الهواء أمس.", "PER بركان علي الهواء", "بركان"),
        ("حضر مولاي بركان الحفل.", "PER مولاي بركان", "مولاي بركان"),
        ("زار لي بركان المدينة.", "PER لي بركان", "لي بركان"),
        ("حضر والسيد لي بركان الحفل.", "PER والسيد لي بركان", "لي بركان"),
        ("فاز فان بركان بالكأس.", "PER فان بركان", "فان بركان"),
    ],
)
def test_what_a_person_is_called_by_is_no_part_of_the_name(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, name: str
) -> None:
    assert tagged(monkeypatch, text, tag) == [("person", name)]


def test_a_rare_name_keeps_the_letter_that_is_a_particle_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "سجل اللاعب سمير بوشريف هدفا."
    assert tagged(monkeypatch, text, "PER سمير بوشريف") == [("person", "سمير بوشريف")]
    text = "خطب سمير بنواكشوط أمس."
    assert tagged(monkeypatch, text, "PER سمير بنواكشوط") == [("person", "سمير"), ("place", "نواكشوط")]
    text = "سجل اللاعب سمير بالقدم هدفا."
    assert tagged(monkeypatch, text, "PER سمير بالقدم") == [("person", "سمير")]


def test_a_noun_that_a_name_belongs_to_is_no_part_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tagged(monkeypatch, "رحبوا بتهنئة زندل أمس.", "PER بتهنيه زندل") == [("person", "زندل")]
    assert tagged(monkeypatch, "بعد تعيين زندل أمس.", "PER تعيين زندل") == [("person", "زندل")]
    assert tagged(monkeypatch, "لعب كيني زندل أمس.", "PER كيني زندل") == [("person", "كيني زندل")]


def test_people_in_a_row_are_one_unless_and_parts_them(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "لعب كيني ميلر أمس."
    assert tagged(monkeypatch, text, "PER كيني", "PER ميلر") == [("person", "كيني ميلر")]
    text = "لعب كيني وميلر أمس."
    assert tagged(monkeypatch, text, "PER كيني", "PER وميلر") == [("person", "كيني"), ("person", "ميلر")]
    text = "رد كيني على ميلر أمس."
    assert tagged(monkeypatch, text, "PER كيني", "PER علي ميلر") == [("person", "كيني"), ("person", "ميلر")]


@pytest.mark.parametrize(
    ("text", "tag", "name"),
    [
        ("خطب أبو زندل المصري في الناس.", "PER ابو زندل", "أبو زندل المصري"),
        ("خطب أبو زندل المبعوث في الناس.", "PER ابو زندل", "أبو زندل"),
        ("مات الملك زندل الأول أمس.", "PER زندل", "زندل الأول"),
        ("سجل اللاعب زندل الأول أمس.", "PER زندل", "زندل"),
        ("مات البابا زندل السادس عشر أمس.", "PER زندل السادس", "زندل السادس عشر"),
        ("غنت الفنانة زندلر بركان أمس.", "PER بركان", "زندلر بركان"),
        ("غنت الفنانة زميلة بركان أمس.", "PER بركان", "بركان"),
        ("غنت مع زندلر بركان أمس.", "PER بركان", "بركان"),
    ],
)
def test_a_name_goes_on_with_what_tells_its_bearer_from_others(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, name: str
) -> None:
    assert tagged(monkeypatch, text, tag) == [("person", name)]


def test_a_last_name_may_be_a_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tagged(monkeypatch, "أوقف محمد ب. في فاس.", "PER محمد") == [("person", "محمد ب"), ("place", "فاس")]
    assert tagged(monkeypatch, "تكلم محمد د. كريم أمس.", "PER محمد", "PER كريم")[0] == ("person", "محمد")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("شراء «أمريكان زندلر» مكلف.", "أمريكان زندلر"),
        ("شراء «زندلر موتورز» مكلف.", "زندلر موتورز"),
        ('شراء "أمريكان زندلر" مكلف.', "أمريكان زندلر"),
        ('قال "نعم" إن زندلر "مكلف" جدا.', "زندلر"),
        ("قال «إن شركات زندلر ستبيع كل شيء» أمس.", "زندلر"),
    ],
)
def test_an_organization_is_all_of_a_short_quotation(
    monkeypatch: pytest.MonkeyPatch, text: str, name: str
) -> None:
    assert tagged(monkeypatch, text, "ORG زندلر") == [("organization", name)]


def test_an_organization_is_as_long_as_elsewhere_in_the_article(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "فاز زندلر سبيرز أمس. وخسر زندلر سبيرز اليوم."

    def tag(words: list[str], _: crf.Model) -> list[tuple[int, int, str]]:
        return [(1, 2 if words[0] == "فاز" else 1, "ORG")]

    monkeypatch.setattr(crf, "tag", tag)
    assert found(text, "organization") == ["زندلر سبيرز", "زندلر سبيرز"]


@pytest.mark.parametrize(
    ("text", "tag", "name"),
    [
        ("سلمت المفاتيح لمركز الفيض قبل شهر.", "لمركز الفيض", "مركز الفيض"),
        ("وعد بمكتب الضفاف الجديد هنا.", "بمكتب الضفاف", "مكتب الضفاف"),
        ("وصلت ولجنة السدود إلى الوادي.", "ولجنه السدود", "لجنة السدود"),
        ("دخلت وزارة السدود إلى القضية.", "وزاره السدود", "وزارة السدود"),
    ],
)
def test_a_body_loses_what_is_fused_to_its_noun(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, name: str
) -> None:
    assert tagged(monkeypatch, text, f"ORG {tag}") == [("organization", name)]


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


def test_a_kings_ordinal_is_no_last_name() -> None:
    people = [Span("person", 0, 0, "محمد السادس"), Span("person", 0, 0, "ناصر بوريطة")]
    assert last_names(people) == {"بوريطه"}


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


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("انطلق مهرجان مسقط لسينما الصحراء مساء أمس.", "مهرجان مسقط لسينما الصحراء"),
        ("ويأتي القرار قبل منتدى شمال أفريقيا للطاقة بأيام.", "منتدى شمال أفريقيا للطاقة"),
        ("واختتم المؤتمر الدولي للطاقة المتجددة أشغاله.", "المؤتمر الدولي للطاقة المتجددة"),
    ],
)
def test_an_event_ends_with_what_it_is_for(text: str, event: str) -> None:
    assert found(text, "event") == [event]


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


def test_the_chairman_of_a_forum_is_at_no_event() -> None:
    assert found("عمل رئيسا لمنتدى الأبحاث التركي سنوات.", "event") == []


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
    ("text", "event"),
    [
        ("أثار الغزو الروسي لأوكرانيا جدلا.", "الغزو الروسي لأوكرانيا"),
        ("تسببت الحرب في أوكرانيا في أزمة.", "الحرب في أوكرانيا"),
        ("بدأت الحرب الروسية على أوكرانيا أمس.", "الحرب الروسية على أوكرانيا"),
        ("منذ هجمات 11 سبتمبر/أيلول 2001 تغير الكثير.", "هجمات 11 سبتمبر/أيلول 2001"),
        ("اختتمت القمة الخليجية 41 بمدينة العلا.", "القمة الخليجية 41"),
        ("اختتمت القمة العربية في الظهران.", "القمة العربية"),
        ("فاز في انتخابات 2019 بفارق ضئيل.", "انتخابات 2019"),
        ("فاز في الانتخابات الرئاسية الأميركية 2020 بفارق ضئيل.", "الانتخابات الرئاسية الأميركية 2020"),
        ("انهار البنك خلال الأزمة المالية عام 2008.", "الأزمة المالية"),
        ("احتفلت المدينة باليوم العالمي لحقوق الإنسان.", "اليوم العالمي لحقوق الإنسان"),
        ("احتفلت المدينة باليوم الوطني السعودي.", "اليوم الوطني السعودي"),
        ("شارك في كأس الواحة الخليجية للكرة الطائرة.", "كأس الواحة الخليجية للكرة الطائرة"),
    ],
)
def test_events_by_name_number_and_place(text: str, event: str) -> None:
    assert event in found(text, "event")


@pytest.mark.parametrize(
    "text",
    [
        "انتهى العدوان أمس وتوقف الغزو.",
        "جرت الانتخابات الرئاسية التركية بهدوء.",
        "اتفقت القمة الثنائية على ذلك.",
        "وصل الوفد يوم 9 فبراير إلى المدينة.",
        "اجتمعوا اليوم الدولي منها والمحلي.",
    ],
)
def test_nameless_happenings_are_no_events(text: str) -> None:
    assert found(text, "event") == []


def test_a_name_ends_where_speech_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crf, "tag", lambda words, _: [(1, 3, "ORG")] if words[0] == "قالت" else [])
    assert found("قالت الوكالة إن لافريدوف سافر.", "organization") == []


_WORDS = st.text("وفبلكاسم", min_size=1, max_size=6)


@given(st.lists(_WORDS, max_size=12), st.frozensets(_WORDS, max_size=12))
def test_the_words_that_open_are_those_with_a_listed_reading(
    words: list[str], listed: frozenset[str]
) -> None:
    opening = [i for i, word in enumerate(words) if readings_in(word, listed)]
    assert opening_at(words, listed) == opening
    assert opening == [i for i, word in enumerate(words) if any(rest in listed for rest, _ in readings(word))]


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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("طعن المتهم أمام محكمة شمال القاهرة الابتدائية.", "محكمة شمال القاهرة الابتدائية"),
        ("بثت قناة العربي اللقاء كاملا.", "العربي"),
        ("تحدث المحامي لإذاعة المرسى عن الملف.", "المرسى"),
    ],
)
def test_bodies_to_their_end(text: str, name: str) -> None:
    assert name in found(text, "organization")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("يشارك الفريق في كأس أمم آسيا للسيدات.", "كأس أمم آسيا للسيدات"),
        ("غنى الفنان في مهرجان بابل للثقافات والفنون.", "مهرجان بابل للثقافات والفنون"),
    ],
)
def test_events_with_what_they_are_for(text: str, name: str) -> None:
    assert name in found(text, "event")


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("وقالت وكالة أنباء فارس إن الوفد وصل.", ["وكالة أنباء فارس"]),
        ("ونقلت وكالة أنباء «يونهاب» الكورية الخبر.", ["يونهاب"]),
        ("حل نيوكاسل يونايتد وليستر سيتي في الصدارة.", ["نيوكاسل يونايتد", "ليستر سيتي"]),
        ("وحذر التقرير من ملفات التتبع (cookies) في المتصفح.", []),
        ("اختار الرئيس جون بولتون لمنصب مستشار الأمن القومي.", []),
        ("وقال الوزير للمرسى.نت إن الوفد وصل.", ["المرسى.نت"]),
        ("اشترى من متجر سوق.كوم حاسوبا.", ["سوق.كوم"]),
        ("وصل القارب إلى المرسى. نت واحدة غرقت.", []),
    ],
)
def test_bodies_and_what_is_none(text: str, bodies: list[str]) -> None:
    assert found(text, "organization") == bodies


def test_a_short_last_name_is_found_again() -> None:
    text = "قال جيم يونغ كيم إن البنك سيدعم الخطة. وأفادت لاحقا أن كيم ألغى الرحلة."
    assert found(text, "person") == ["جيم يونغ كيم", "كيم"]


@pytest.mark.parametrize(("lead", "bodies"), [(49, 1), (50, 2)])
def test_a_body_of_one_word_is_found_again_where_the_tagger_sees_one(
    monkeypatch: pytest.MonkeyPatch, lead: int, bodies: int
) -> None:
    monkeypatch.setattr(crf, "lead", lambda words, *_: lead if "المنتخب" in words else 200)
    text = "فاز نادي الزندلي بالكأس. وعاد المنتخب الزندلي مساء."
    assert found(text, "organization") == ["الزندلي"] * bodies


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
    ("text", "tag", "names"),
    [
        ("وقال ربان «الزندلة» إدريس الوردي إن الدفة انكسرت.", "PER ادريس", ["إدريس الوردي"]),
        ("وقال عن «الزندلة» إدريس الوردي إن الدفة انكسرت.", "PER ادريس", ["إدريس"]),
        ("وصل أمس الداه ولد عبد الجليل إلى البلدة.", "PER عبد الجليل", ["الداه ولد عبد الجليل"]),
        ("ذكر عام ولد عبد الجليل في البلدة.", "PER عبد الجليل", ["عبد الجليل"]),
        ("وأكد الرجل أن نيامي ستوقع مذكرة.", "PER نيامي", ["نيامي"]),
        ("تقع في شارع الملكة رانيا مدرسة.", "PER رانيا", []),
        ("تقع في 12 شارع الملكة رانيا، مدرسة.", "PER رانيا", []),
        ("رأى لقاء زندلمان الوزير.", "PER زندلمان", ["زندلمان"]),
    ],
)
def test_where_a_tagged_person_begins_and_ends(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, names: list[str]
) -> None:
    assert [name for _, name in tagged(monkeypatch, text, tag)] == names


def test_a_town_that_was_taken_for_somebody_is_a_place(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tagged(monkeypatch, "وأكد أن نيامي ستوقع مذكرة.", "PER نيامي") == [("place", "نيامي")]


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


@pytest.mark.parametrize(("lead", "times"), [(-1, 1), (0, 2)])
def test_somebody_of_one_word_is_found_again_where_the_tagger_sees_nobody_less(
    monkeypatch: pytest.MonkeyPatch, lead: int, times: int
) -> None:
    text = "قال سامي الزندلي إن الوقت حان. ومر الزندلي أمس."
    assert len(tagged(monkeypatch, text, "PER سامي الزندلي", lead=lead)) == times


@pytest.mark.parametrize(("lead", "bodies"), [(49, 1), (50, 2)])
def test_a_body_behind_for_the_is_found_again_where_the_tagger_sees_one(
    monkeypatch: pytest.MonkeyPatch, lead: int, bodies: int
) -> None:
    monkeypatch.setattr(crf, "lead", lambda words, *_: lead if "هديه" in words else 200)
    text = "فاز نادي الزندلي بالكأس. وقدم هدية للزندلي مساء."
    assert found(text, "organization") == ["الزندلي"] * bodies


def test_a_firm_stays_one_beside_somebody_of_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "قال كريم زندلر إن العمل بدأ. واشترت شركة زندلر مصنعا."
    wanted = [("person", "كريم زندلر"), ("organization", "زندلر")]
    assert tagged(monkeypatch, text, "PER كريم زندلر", "ORG زندلر") == wanted


@pytest.mark.parametrize(
    ("text", "tag", "people"),
    [
        # A definite last name of the lists behind a verb, then somebody's given and last name.
        ("واستقبل التازي نيكولا زندلر أمس.", "التازي نيكولا زندلر", ["التازي", "نيكولا زندلر"]),
        (
            "استقبل عبد اللطيف التازي سعيد زندلر أمس.",
            "عبد اللطيف التازي سعيد زندلر",
            ["عبد اللطيف التازي", "سعيد زندلر"],
        ),
        # A last name without the article, where the article names him in full.
        (
            "وصل كريم زندوح. واستقبل زندوح سعيد زندلر أمس.",
            "زندوح سعيد زندلر",
            ["كريم زندوح", "زندوح", "سعيد زندلر"],
        ),
        # One man: of a given name with the article, of a father's name, of no verb.
        ("واستقبل الهادي نيكولا زندلر أمس.", "الهادي نيكولا زندلر", ["الهادي نيكولا زندلر"]),
        ("واستقبل عبد التازي سعيد زندلر أمس.", "عبد التازي سعيد زندلر", ["عبد التازي سعيد زندلر"]),
        ("وصل أبو التازي سعيد زندلر أمس.", "أبو التازي سعيد زندلر", ["أبو التازي سعيد زندلر"]),
        ("مباراة التازي نيكولا زندلر أمس.", "التازي نيكولا زندلر", ["التازي نيكولا زندلر"]),
    ],
)
def test_somebodys_last_name_and_anothers_whole_one_are_two_people(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, people: list[str]
) -> None:
    normalize = get_language("ar").normalize
    tags = [f"PER {normalize(tag)}", f"PER {normalize('كريم زندوح')}"]
    assert [name for _, name in tagged(monkeypatch, text, *tags)] == people


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        # Behind the ordinal of a king begins another's name.
        ("عين الملك عبد الله الثاني جعفر حسان رئيسا للوزراء.", "person", ["عبد الله الثاني", "جعفر حسان"]),
        ("جاء خلفا لبشر الخصاونة أمس.", "person", ["بشر الخصاونة"]),
        ("تحدث وفد لابن سالم حميش أمس.", "person", ["ابن سالم حميش"]),
        ("كان رجل الثقة لترامب هناك.", "person", ["ترامب"]),
        ("دعا إلى رفع الحصار عن الفاشر فورا.", "place", ["الفاشر"]),
        ("وأفاد رئيس بلدية خان يونس علاء البطة بأن المدينة بلا ماء.", "person", ["علاء البطة"]),
        ("كتب بجريدة الدستور أن الأمر انتهى.", "organization", ["الدستور"]),
        ("نظمها مركز دراسات الوحدة العربية في بيروت.", "organization", ["مركز دراسات الوحدة العربية"]),
    ],
)
def test_kinds_of_names_in_the_press(text: str, kind: Kind, names: list[str]) -> None:
    assert found(text, kind) == names


@pytest.mark.parametrize(
    ("text", "tag", "wanted"),
    [
        (
            "انتخبت الجمعية العامة للكرة سعيد زندلر أمس.",
            "ORG الجمعيه العامه للكره سعيد زندلر",
            [("organization", "الجمعية العامة للكرة"), ("person", "سعيد زندلر")],
        ),
        (
            "شهد المسرح الوطني سعيد زندلر أمس.",
            "ORG المسرح الوطني سعيد زندلر",
            [("organization", "المسرح الوطني سعيد زندلر")],
        ),
        (
            "استقبلت رئيسة جهة الرباط سلا سعيد زندلر أمس.",
            "LOC الرباط سلا سعيد زندلر",
            [("place", "الرباط"), ("place", "سلا"), ("person", "سعيد زندلر")],
        ),
        ("ثارت بحيرة زندلر أمس.", "PER بحيره زندلر", [("place", "بحيرة زندلر")]),
    ],
)
def test_who_is_named_behind_a_body_or_a_place(
    monkeypatch: pytest.MonkeyPatch, text: str, tag: str, wanted: list[tuple[str, str]]
) -> None:
    assert tagged(monkeypatch, text, tag) == wanted


@pytest.mark.parametrize(
    ("text", "kind"),
    [("شدد على أن «الكويت لا تقبل القسمة».", "place"), ("نشرت «الكويت» الخبر.", "organization")],
)
def test_a_place_in_marks_of_its_own_may_be_a_paper(
    monkeypatch: pytest.MonkeyPatch, text: str, kind: str
) -> None:
    assert tagged(monkeypatch, text, "ORG الكويت") == [(kind, "الكويت")]
