"""Words in brackets that a sentence lacks where it stands alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from msgspec.structs import replace

from corpus import Article
from summarizer import Document, Fact, build_document, extract_facts
from summarizer.facts import Mention
from summarizer.glosses.find import find_glosses, supplied
from summarizer.glosses.gloss import Gloss
from tests.summarizer import builders
from tests.summarizer.builders import article_of


def glosses(*texts: str, at: int, published: str | None = None) -> list[Gloss]:
    document = build_document([article_of(*texts, published=published)])
    return find_glosses(document, [at], extract_facts(document.articles))[0]


def shown(*texts: str, at: int) -> list[tuple[str, str]]:
    return [(gloss.kind, gloss.text) for gloss in glosses(*texts, at=at)]


SPEECH = (
    "قالت المهندسة سلمى الراضي إن الرصيف الجديد يتحمل أمواجا عالية.",
    "وأضافت أن الإنارة ستكتمل قبل الخريف.",
    "وتابعت: «سيفتح الميناء في موعده».",
)


@pytest.mark.parametrize("at", [1, 2])
def test_who_goes_on_speaking_is_supplied(at: int) -> None:
    (gloss,) = [one for one in glosses(*SPEECH, at=at) if one.kind == "speaker"]
    assert gloss.text == "المهندسة سلمى الراضي"
    document = build_document([article_of(*SPEECH)])
    text = document.articles[0].text
    assert gloss.source is not None
    assert text[slice(*gloss.source)] == gloss.text
    assert text[: gloss.start].endswith(("وأضافت ", "وتابعت: "))


def test_behind_its_own_predecessor_nothing_is_lacking() -> None:
    document = build_document([article_of(*SPEECH)])
    assert [len(own) for own in find_glosses(document, [0, 1], ())] == [0, 0]
    assert [len(own) for own in find_glosses(document, [1, 0], ())] == [1, 0]


@pytest.mark.parametrize(
    "before",
    [
        "وقال المدير إن الرصيف الجديد يتحمل أمواجا عالية.",
        "وقال في مؤتمر صحفي إن الرصيف الجديد يتحمل أمواجا عالية.",
        "ونقلت وكالة محلية عن مسؤول قوله إن الرصيف جديد.",
        "وقال وزيره سالم الدريدي إن الرصيف جديد.",
        "وقالت سلمى الراضي إن الرصيف الجديد يتحمل أمواجا عالية.",
        "يتحمل الرصيف الجديد أمواجا عالية.",
    ],
)
def test_where_it_is_in_doubt_who_speaks_nobody_is_named(before: str) -> None:
    assert shown(before, "وأضاف أن الإنارة ستكتمل قبل الخريف.", at=1) == []


def test_who_is_called_by_the_last_name_only_gets_the_office() -> None:
    texts = (
        "قال وزير النقل إدريس الحنصالي إن الميناء سيفتح في الخريف.",
        "وزار الحنصالي مدينة فاس يوم السبت.",
    )
    assert ("role", "وزير النقل إدريس") in shown(*texts, at=1)
    document = build_document([article_of(*texts)])
    facts = extract_facts(document.articles)
    assert find_glosses(document, [0, 1], facts)[1] == []


def person(value: str, text: str, *places: tuple[str, int]) -> Fact:
    starts = [(name, text.index(name, after)) for name, after in places]
    return Fact("person", value, tuple(Mention("a", at, at + len(name), name) for name, at in starts))


def test_two_of_one_last_name_are_not_told_apart() -> None:
    texts = ("التقى إدريس الحنصالي أخاه كريم الحنصالي.", "ثم سافر الحنصالي إلى فاس.")
    document = build_document([article_of(*texts)])
    text = document.articles[0].text
    bare = ("الحنصالي", text.index("ثم"))
    facts = [
        person("إدريس الحنصالي", text, ("إدريس الحنصالي", 0), bare),
        person("كريم الحنصالي", text, ("كريم الحنصالي", 0)),
    ]
    assert find_glosses(document, [1], facts[:1])[0] != []
    assert find_glosses(document, [1], facts)[0] == []


def test_which_magazine_it_is_is_supplied_where_there_is_one() -> None:
    texts = ("كتبت مجلة نجمة الجنوب عن الميناء.", "ولم تذكر المجلة اسم الشركة.")
    document = build_document([article_of(*texts)])
    fact = Fact("organization", "مجلة نجمة الجنوب", (Mention("a", 5, 21, "مجلة نجمة الجنوب"),))
    (gloss,) = find_glosses(document, [1], [fact])[0]
    assert (gloss.kind, gloss.text) == ("name", "نجمة الجنوب")
    another = Fact("organization", "مجلة الرصيف", (Mention("a", 5, 9, "مجلة"),))
    assert find_glosses(document, [1], [fact, another])[0] == []


def test_which_council_it_is_is_supplied_once_and_not_where_there_are_two() -> None:
    texts = (
        "انتخب المجلس الوطني للموانئ رئيسة له.",
        "وقال المجلس إن الميناء سيفتح قريبا.",
        "وصفق الحاضرون للرئيسة الجديدة طويلا.",
        "وشكر المجلس كل العمال الذين بنوا الرصيف.",
    )
    document = build_document([article_of(*texts)])
    start = document.articles[0].text.index("المجلس")
    fact = Fact(
        "organization", "المجلس الوطني للموانئ", (Mention("a", start, start + 21, "المجلس الوطني للموانئ"),)
    )
    own = find_glosses(document, [1, 3], [fact])
    assert [[gloss.text for gloss in each] for each in own] == [["الوطني للموانئ"], []]
    another = Fact("organization", "مجلس المدينة", (Mention("a", start, start + 6, "المجلس"),))
    assert find_glosses(document, [1], [fact, another]) == [[]]
    assert find_glosses(document, [0, 3], [fact])[1] == []


@pytest.mark.parametrize(
    ("published", "expected"), [("2024-04-23", ["22 أبريل 2024"]), (None, []), ("2024-04-28", [])]
)
def test_which_day_yesterday_was_is_supplied(published: str | None, expected: list[str]) -> None:
    text = "وصل الوفد إلى الرباط أمس الاثنين."
    document = build_document([article_of(text, published=published)])
    start = document.articles[0].text.index("أمس")
    fact = Fact("date", "أمس الاثنين", (Mention("a", start, start + 11, "أمس الاثنين"),), iso="2024-04-22")
    (own,) = find_glosses(document, [0], [fact])
    assert [gloss.text for gloss in own] == expected
    assert all(gloss.kind == "date" and gloss.ground == published and gloss.source is None for gloss in own)


@given(builders.articles)
def test_any_gloss_but_a_date_stands_verbatim_elsewhere(articles: list[tuple[str, list[str]]]) -> None:
    made: list[Article] = [
        article_of(*texts, id=f"a{n}", language=code)
        for n, (code, texts) in enumerate([*articles, ("ar", SPEECH)])
    ]
    document: Document = build_document(made)
    chosen = range(len(document.candidates))
    found = [
        (document.articles[document.candidates[i].article].text, gloss)
        for i, own in zip(
            chosen, find_glosses(document, chosen, extract_facts(made), apart=True), strict=True
        )
        for gloss in own
        if gloss.kind != "date"
    ]
    assert found
    for text, gloss in found:
        assert gloss.source is not None
        assert text[slice(*gloss.source)] == gloss.text


def speaker(first: str, *between: str) -> str | None:
    """Who is told to speak in a last sentence, behind one that may name him and others."""
    found = shown(first, *between, "وأضاف أن الإنارة ستكتمل.", at=1 + len(between))
    return next((text for kind, text in found if kind == "speaker"), None)


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("وقال سالم بن زيد للصحفيين إن الرصيف جديد.", "سالم بن زيد"),
        # A single word may be no name, and is not the whole of one.
        ("وقال سالم للصحفيين إن الرصيف جديد.", None),
        ("وقال سالم الدريدي، مهندس الميناء، إن الرصيف جديد.", "سالم الدريدي"),
        ("وقال سالم الدريدي في الرباط إن الرصيف جديد.", "سالم الدريدي"),
        ("وقال سالم الدريدي بعد زيارة الميناء إن الرصيف جديد.", "سالم الدريدي"),
        ("وقال سالم بن زيد بن عمر بن أحمد الدريدي إن الرصيف جديد.", "سالم بن زيد بن عمر بن أحمد الدريدي"),
        # Nine words hold more than the subject; an address, and what is put in between, is none.
        ("وقال سالم بن زيد بن عمر بن أحمد بن سعيد إن الرصيف جديد.", None),
        # Ali, or «on»; with its own letter it is the latter.
        ("وقال سالم علي الدريدي إن الرصيف جديد.", None),
        ("وقال سالم الدريدي على الهواء إن الرصيف جديد.", "سالم الدريدي"),
        ("وقال للصحفيين إن الرصيف جديد.", None),
        ("وقال، مساء أمس، إن الرصيف جديد.", None),
        # What the agency is for is part of its name.
        ("وقال المكتب للصيد إن الرصيف جديد.", None),
        ("وقال المدير العام إن الرصيف جديد.", None),
        ("وقال سالم الدريدي", None),
    ],
)
def test_the_subject_stands_between_the_verb_and_what_is_said(first: str, expected: str | None) -> None:
    assert speaker(first) == expected


GOES_ON = "وتابع أن العمال عادوا."


def test_who_speaks_is_looked_for_three_sentences_back() -> None:
    named = "وقال سالم الدريدي إن الرصيف جديد."
    assert speaker(named, GOES_ON, GOES_ON) == "سالم الدريدي"
    assert speaker(named, GOES_ON, GOES_ON, GOES_ON) is None
    assert speaker(named, "وأشرقت الشمس على الميناء.") is None


def test_who_speaks_is_of_the_verb_s_gender_and_of_one_article() -> None:
    assert speaker("وقالت سلمى الراضي إن الرصيف جديد.") is None
    articles = [
        article_of("وقال سالم الدريدي إن الرصيف جديد."),
        article_of("وأضاف أن الإنارة ستكتمل.", id="b"),
    ]
    assert find_glosses(build_document(articles), [1], ()) == [[]]


def test_a_verb_of_saying_alone_lacks_nothing() -> None:
    assert shown(SPEECH[0], "وأضافت:", at=1) == []


def roles(texts: tuple[str, ...], name: str, mention: str, *office: str, at: int = 1) -> list[Gloss]:
    """The glosses of a sentence that calls somebody by the last name only."""
    document = build_document([article_of(*texts)])
    text = document.articles[0].text
    where = text.index(mention, document.candidates[at].sentence.start)
    places = [m for m in (text.find(name),) if m >= 0]
    mentions = (
        *(Mention("a", m, m + len(name), name) for m in places),
        Mention("a", where, where + len(mention), mention),
    )
    return find_glosses(document, [at], [Fact("person", name, mentions, roles=office)])[0]


NAME, LAST = "إدريس الحنصالي", "الحنصالي"
VISIT = "وزار الحنصالي مدينة فاس."


@pytest.mark.parametrize(
    ("first", "office", "expected"),
    [
        ("وزير النقل إدريس الحنصالي وصل.", "وزير النقل", "وزير النقل إدريس"),
        ("وقال وزير النقل إدريس الحنصالي كلمة.", "وزير النقل", "وزير النقل إدريس"),
        ("وصل مع وزير النقل إدريس الحنصالي.", "وزير النقل", "وزير النقل إدريس"),
        ("وصل أمس، وزير النقل إدريس الحنصالي.", "وزير النقل", "وزير النقل إدريس"),
        # Where the office may be part of a longer one, only the name is told.
        ("وصل نائب وزير النقل إدريس الحنصالي.", "وزير النقل", "إدريس"),
        ("وصل وزير النقل، إدريس الحنصالي.", "وزير النقل", "إدريس"),
        ("وصل الرئيس إدريس الحنصالي.", "الرئيس", "إدريس"),
        ("وقال الرئيس إدريس الحنصالي كلمة.", "الرئيس", "الرئيس إدريس"),
        # Part of a longer name is not his name.
        ("وصل إدريس الحنصالية.", "وزير النقل", None),
    ],
)
def test_an_office_is_told_where_it_is_whole(first: str, office: str, expected: str | None) -> None:
    own = roles((first, VISIT), NAME, LAST, office)
    assert [gloss.text for gloss in own] == ([expected] if expected else [])
    assert all(gloss.kind == ("role" if office in gloss.text else "name") for gloss in own)
    assert all(gloss.start == len(first) + 2 + VISIT.index(LAST) for gloss in own)


@pytest.mark.parametrize(
    ("first", "office", "expected"),
    [
        ("وقال وزير النقل إدريس الحنصالي كلمة.", "وزير النقل", ("role", "وزير النقل")),
        ("وقال الرئيس إدريس الحنصالي كلمة.", "الرئيس", ("role", "الرئيس إدريس الحنصالي")),
        ("وصل نائب وزير النقل إدريس الحنصالي.", "وزير النقل", ("name", "إدريس الحنصالي")),
    ],
)
def test_behind_a_fused_name_stands_the_office_or_the_whole(
    first: str, office: str, expected: tuple[str, str]
) -> None:
    texts = (first, "ورافق الوفد والحنصالي رجال.")
    (gloss,) = roles(texts, NAME, LAST, office)
    assert (gloss.kind, gloss.text) == expected
    assert gloss.start == len(first) + 2 + texts[1].index("رجال")


def test_whom_his_office_stands_beside_lacks_nothing_and_the_next_one_does() -> None:
    texts = (
        "قال الرئيس إدريس الحنصالي كلمة، ثم قال وزير النقل كريم البناني كلمة.",
        "وزار الرئيس الحنصالي والوزير البناني مدينة فاس.",
    )
    document = build_document([article_of(*texts)])
    text = document.articles[0].text
    second = len(texts[0])
    facts = [
        Fact(
            "person",
            name,
            (
                Mention("a", text.index(name), text.index(name) + len(name), name),
                Mention("a", text.index(last, second), text.index(last, second) + len(last), last),
            ),
            roles=(office,),
        )
        for name, last, office in ((NAME, LAST, "الرئيس"), ("كريم البناني", "البناني", "وزير النقل"))
    ]
    assert [gloss.text for gloss in find_glosses(document, [1], facts)[0]] == ["وزير النقل كريم"]


def body(text: str, *names: str) -> list[Fact]:
    return [
        Fact("organization", name, (Mention("a", text.index(name), text.index(name) + len(name), name),))
        for name in names
    ]


@pytest.mark.parametrize(
    ("second", "before"),
    [
        ("ولم تذكر المجلة اسم الشركة.", "ولم تذكر المجلة "),
        ("ولم تذكر ذلك المجلة.", "ولم تذكر ذلك "),
        ("ولم تذكر ذلك المجلة", "ولم تذكر ذلك "),
        ("ولم تذكر المجلة، مع ذلك، شيئا.", "ولم تذكر المجلة، "),
    ],
)
def test_a_name_stands_behind_its_noun_and_can_be_set_in_at_a_blank(second: str, before: str) -> None:
    document = build_document([article_of("كتبت مجلة نجمة الجنوب عن الميناء.", second)])
    text = document.articles[0].text
    (gloss,) = find_glosses(document, [1], body(text, "مجلة نجمة الجنوب"))[0]
    assert text[: gloss.behind].endswith("المجلة")
    assert text[: gloss.start].endswith(before)


def test_where_one_name_was_told_the_next_one_still_is() -> None:
    texts = (
        "كتبت مجلة نجمة الجنوب عن الميناء، ونشرت وكالة السنديان صوره.",
        "ولم تذكر المجلة اسم الشركة.",
        "وصححت المجلة ما نقلته الوكالة أمس.",
    )
    document = build_document([article_of(*texts)])
    facts = body(document.articles[0].text, "مجلة نجمة الجنوب", "وكالة السنديان")
    told = find_glosses(document, [1, 2], facts[:1] + facts[1:])
    assert [[gloss.text for gloss in own] for own in told] == [["نجمة الجنوب"], []]
    told = find_glosses(document, [2, 1], facts)
    assert [[gloss.text for gloss in own] for own in told] == [["نجمة الجنوب"], []]


def fact_at(document: Document, kind: str, value: str, *places: tuple[str, int], n: int = 0) -> Fact:
    """A fact of an article, mentioned by some words behind an offset each."""
    article = document.articles[n]
    starts = [(words, article.text.index(words, after)) for words, after in places]
    return Fact(kind, value, tuple(Mention(article.id, at, at + len(words), words) for words, at in starts))


def test_a_speaker_of_a_last_name_only_is_named_in_full() -> None:
    texts = (
        "وصل إدريس الحنصالي إلى فاس.",
        "وقال الحنصالي إن الرصيف جديد.",
        "وأضاف أن الإنارة ستكتمل.",
    )
    document = build_document([article_of(*texts)])
    second = len(texts[0])
    he = fact_at(document, "person", NAME, (NAME, 0), (LAST, second))
    (own,) = find_glosses(document, [2], [he])
    assert [(gloss.kind, gloss.text) for gloss in own] == [("speaker", NAME)]
    # What is named there and is no person is none who speaks.
    body = fact_at(document, "organization", NAME, (NAME, 0), (LAST, second))
    assert find_glosses(document, [2], [body]) == [[]]


OFFICIAL = ("زار جان دوران الواحة.", "وقال المسؤول الفرنسي: «فتح الميناء أبوابه».")


def quotation(document: Document) -> Fact:
    said = fact_at(document, "quote", "فتح الميناء أبوابه", ("فتح الميناء أبوابه", 0))
    return replace(said, speaker="المسؤول الفرنسي", speaker_person="جان دوران")


def test_who_a_quotation_s_speaker_is_is_supplied_unless_the_line_before_tells() -> None:
    document = build_document([article_of(*OFFICIAL)])
    facts = [quotation(document)]
    assert [gloss.text for gloss in find_glosses(document, [1], facts)[0]] == ["جان دوران"]
    assert find_glosses(document, [0, 1], facts)[1] == []
    # Shown alone each, the line before tells nothing.
    assert [gloss.text for gloss in find_glosses(document, [0, 1], facts, apart=True)[1]] == ["جان دوران"]
    # Of what is no quotation nobody is the speaker.
    assert find_glosses(document, [1], [replace(facts[0], kind="date")]) == [[]]


def test_the_last_line_of_another_article_is_no_predecessor() -> None:
    magazine = "مجلة نجمة الجنوب"
    articles = [
        article_of("أشرقت الشمس على الميناء.", id="a"),
        article_of(magazine, "ولم تذكر المجلة اسم الشركة.", id="b", headings={0}),
    ]
    document = build_document(articles)
    fact = fact_at(document, "organization", magazine, (magazine, 0), n=1)
    assert [gloss.text for gloss in find_glosses(document, [0, 1], [fact])[1]] == ["نجمة الجنوب"]


def test_behind_the_first_line_of_its_article_nothing_is_lacking() -> None:
    articles = [article_of("أشرقت الشمس على الميناء.", id="a"), article_of(*SPEECH, id="b")]
    assert find_glosses(build_document(articles), [1, 2], ()) == [[], []]


def test_a_name_that_ends_its_sentence_is_one_of_it() -> None:
    document = build_document([article_of("وصل إدريس الحنصالي.", "وزار فاس الحنصالي")])
    he = fact_at(document, "person", NAME, (NAME, 0), (LAST, 20))
    assert [gloss.text for gloss in find_glosses(document, [1], [he])[0]] == ["إدريس"]


def test_of_which_sentences_it_is_supplied_who_speaks() -> None:
    document = build_document([article_of(*OFFICIAL, *SPEECH)])
    # The official is known by the quotation; who goes on speaking needs no fact.
    assert supplied(document, ()) == {3, 4}
    assert supplied(document, [quotation(document)]) == {1, 3, 4}
