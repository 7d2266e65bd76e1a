"""Who is meant by a surname, or by «the official»."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from summarizer import build_document
from summarizer.facts import Fact, Mention
from summarizer.glosses.find import find_glosses
from summarizer.glosses.gloss import Gloss
from summarizer.glosses.people import described, surnames
from tests.summarizer.builders import article_of

TEXTS = (
    "استقبل العمدة المهندس سالم الدريدي في الميناء.",
    "وقال المسؤول المغربي: «سيفتح الميناء في موعده».",
)


def quoted(speaker: str | None, person: str | None, organization: str | None = None) -> Fact:
    text = "\n\n".join(TEXTS)
    words = "سيفتح الميناء في موعده"
    start = text.index(words)
    return Fact(
        "quote",
        words,
        (Mention("a", start, start + len(words), words),),
        speaker=speaker,
        speaker_person=person,
        speaker_organization=organization,
    )


def told(fact: Fact, texts: tuple[str, ...] = TEXTS, shown: tuple[str, ...] = ()) -> list[Gloss]:
    document = build_document([article_of(*texts)])
    return list(described(document.articles[0], document.candidates[1], [(fact.mentions[0], fact)], shown))


def test_who_the_official_is_stands_behind_him() -> None:
    (gloss,) = told(quoted("المسؤول المغربي", "سالم الدريدي"))
    text = "\n\n".join(TEXTS)
    assert (gloss.kind, gloss.text) == ("name", "سالم الدريدي")
    assert gloss.source is not None
    assert text[slice(*gloss.source)] == gloss.text
    assert text[: gloss.behind].endswith("المسؤول المغربي")
    assert text[: gloss.start].endswith("المسؤول المغربي: ")


@pytest.mark.parametrize(
    "fact",
    [
        quoted(None, "سالم الدريدي"),
        quoted("المسؤول المغربي", None),
        quoted("المسؤول المغربي", "الدريدي"),
        quoted("المسؤول المغربي", "كريم الدريدي"),
        quoted("مسؤول مغربي", "سالم الدريدي"),
        quoted("البيان المغربي", "سالم الدريدي"),
        quoted("المسؤول الدريدي", "سالم الدريدي"),
    ],
)
def test_in_doubt_nobody_is_named(fact: Fact) -> None:
    assert told(fact) == []


def test_who_was_shown_already_is_not_named_again() -> None:
    assert told(quoted("المسؤول المغربي", "سالم الدريدي"), shown=("استقبل العمدة سالم الدريدي.",)) == []


def test_the_spokesman_for_somebody_is_another() -> None:
    texts = (TEXTS[0], "وقال المتحدث باسم العمدة: «سيفتح الميناء في موعده».")
    fact = replace(quoted("المتحدث", "سالم الدريدي"), mentions=(Mention("a", 77, 99, ""),))
    assert told(fact, texts) == []


def test_a_spokesman_who_is_passed_over_ends_nothing() -> None:
    texts = (TEXTS[0], "وقال المتحدث باسم العمدة أمام المسؤول المغربي: «سيفتح الميناء في موعده».")
    text = "\n\n".join(texts)
    start = text.index("سيفتح")
    mention = Mention("a", start, start + 22, "سيفتح الميناء في موعده")
    facts = [quoted("المتحدث", "سالم الدريدي"), quoted("المسؤول المغربي", "سالم الدريدي")]
    document = build_document([article_of(*texts)])
    found = described(document.articles[0], document.candidates[1], [(mention, fact) for fact in facts], ())
    assert [text[: gloss.behind].endswith("المسؤول المغربي") for gloss in found] == [True]


def test_what_is_passed_over_ends_nothing() -> None:
    known = quoted("المسؤول المغربي", "سالم الدريدي")
    document = build_document([article_of(*TEXTS)])
    for other in (
        quoted("البيان المغربي", "سالم الدريدي"),
        quoted(None, None),
        quoted("المسؤول الدريدي", "سالم الدريدي"),
        quoted("مسؤول مغربي", "سالم الدريدي"),
        quoted("المدير التونسي", "سالم الدريدي"),
        quoted("المسؤول المغربي", "كريم الراضي"),
    ):
        facts = [(fact.mentions[0], fact) for fact in (other, known)]
        assert len(list(described(document.articles[0], document.candidates[1], facts, ()))) == 1


def test_a_statement_of_a_body_is_named_but_none_of_a_person() -> None:
    texts = ("أصدرت هيئة الموانئ قرارها أمس.", TEXTS[1].replace("المسؤول المغربي", "البيان"))
    start = "\n\n".join(texts).index("سيفتح")
    said = replace(quoted("البيان", None, "هيئة الموانئ"), mentions=(Mention("a", start, start + 22, ""),))
    assert [gloss.text for gloss in told(said, texts)] == ["هيئة الموانئ"]
    assert told(replace(said, speaker_person="هيئة الموانئ", speaker_organization=None), texts) == []


def test_who_is_named_later_in_the_article_is_not_told_before() -> None:
    texts = ("رست السفينة في الميناء.", TEXTS[1][:-1] + " حين وصل سالم الدريدي.")
    start = "\n\n".join(texts).index("سيفتح")
    said = replace(quoted("المسؤول المغربي", "سالم الدريدي"), mentions=(Mention("a", start, start + 22, ""),))
    assert told(said, texts) == []


FULL = "أكد العمدة سالم الدريدي أن الميناء مفتوح."


def person(text: str, name: str, *called: str, roles: tuple[str, ...] = ()) -> list[tuple[Mention, Fact]]:
    """Somebody, and where he is called so in a text, each time the last."""
    mentions = tuple(
        Mention("a", text.rindex(word), text.rindex(word) + len(word), word) for word in called or (name,)
    )
    fact = Fact("person", name, mentions, roles=roles)
    return [(mention, fact) for mention in mentions]


def surname(
    second: str, *others: str, called: str = "الدريدي", roles: tuple[str, ...] = ("العمدة",)
) -> list[str]:
    """What is told of the man of `FULL` in another sentence, where these others are known."""
    text = f"{FULL}\n\n{second}"
    document = build_document([article_of(FULL, second)])
    met = [*person(text, "سالم الدريدي", called, roles=roles)]
    facts = [met[0][1], *(Fact("person", name, ()) for name in others)]
    return [gloss.text for gloss in surnames(document.articles[0], document.candidates[1], met, facts, ())]


def test_a_surname_has_what_stands_before_it_in_the_full_name() -> None:
    assert surname("وافتتح الدريدي الميناء أمس.") == ["العمدة سالم"]
    assert surname("وافتتح الدريدي الميناء أمس.", roles=()) == ["سالم"]
    assert surname("وافتتح الدريدي الميناء أمس.", "كريم الراضي") == ["العمدة سالم"]


def test_who_has_a_namesake_or_is_called_in_full_or_by_his_office_is_not_told() -> None:
    assert surname("وافتتح الدريدي الميناء أمس.", "كريم الدريدي") == []
    assert surname("وافتتح سالم الدريدي الميناء أمس.") == []
    assert surname("وافتتح العمدة الدريدي الميناء أمس.") == []
    assert surname("وافتتح سالم الميناء أمس.", called="سالم") == []
    # The office that is told already stands right before the name.
    assert surname("وافتتح العمدة مع الدريدي الميناء أمس.") == ["العمدة سالم"]


@pytest.mark.parametrize(
    ("full", "name", "told"),
    [
        ("Minister for Foreign Affairs Simon Lubbock agreed.", "Foreign Affairs Simon Lubbock", ["Simon"]),
        ("It was up to Lord Advocate Zorrin Lubbock to agree.", "Advocate Zorrin Lubbock", []),
        ("It was up to Advocate Zorrin Lubbock to agree.", "Advocate Zorrin Lubbock", ["Advocate Zorrin"]),
        ("It was up to Lord Simon Zorrin Lubbock to agree.", "Simon Zorrin Lubbock", ["Simon Zorrin"]),
        ("It was up to Lord Zorrin Lubbock to agree.", "Zorrin Lubbock", ["Zorrin"]),
    ],
)
def test_a_name_that_begins_with_an_office_is_not_told(full: str, name: str, told: list[str]) -> None:
    second = "Then Mr Lubbock opened the harbour."
    document = build_document([article_of(full, second, language="en")])
    met = person(f"{full}\n\n{second}", name, "Lubbock")
    found = surnames(document.articles[0], document.candidates[1], met, [met[0][1]], ())
    assert [gloss.text for gloss in found] == told


def test_people_that_are_not_told_end_nothing() -> None:
    second = "وافتتح الراضي مع العلوي ثم الدريدي الميناء أمس."
    document = build_document([article_of(FULL, second)])
    text = document.articles[0].text
    met = [
        *person(text, "الراضي"),
        *person(text, "كريم العلوي", "العلوي"),
        *person(text, "سالم الدريدي", "الدريدي"),
    ]
    found = surnames(document.articles[0], document.candidates[1], met, [fact for _, fact in met], ())
    assert [gloss.text for gloss in found] == ["سالم"]


def test_who_is_spelled_otherwise_is_called_in_full_all_the_same() -> None:
    second = "وقال سالم الدريدى إن الدريدي سيفتح الميناء."
    document = build_document([article_of(FULL, second)])
    text = document.articles[0].text
    met = person(text, "سالم الدريدي", "سالم الدريدى", "الدريدي")
    assert list(surnames(document.articles[0], document.candidates[1], met, [met[0][1]], ())) == []
    assert [
        gloss.text
        for gloss in surnames(document.articles[0], document.candidates[1], met[1:], [met[0][1]], ())
    ]


def _spelled_otherwise(second: str, *others: str, forms: tuple[str, ...] = ("سالم الدريدي",)) -> list[str]:
    """What is told of the man of `FULL` whose name most of the set's articles spell otherwise."""
    document = build_document([article_of(FULL, second)])
    article, candidate = document.articles[0], document.candidates[1]
    ((mention, fact),) = person(article.text, "سالم الدرايدي", "الدريدي")
    fact = replace(fact, names=(("fr", ("Salim Driidi",)), ("ar", ("الدرايدي", "سالم الدرايدي", *forms))))
    facts = [fact, *(Fact("person", name, ()) for name in others)]
    return [gloss.text for gloss in surnames(article, candidate, [(mention, fact)], facts, ())]


def test_who_is_spelled_otherwise_in_other_articles_is_told_as_his_own_has_it() -> None:
    assert _spelled_otherwise("وافتتح الدريدي الميناء أمس.") == ["سالم"]
    assert _spelled_otherwise("وافتتح الدريدي الميناء أمس.", forms=("كريم الدريدي", "سالم الدريدي")) == [
        "سالم"
    ]
    assert _spelled_otherwise("وافتتح الدريدي الميناء أمس.", forms=()) == []
    assert _spelled_otherwise("وافتتح الدريدي الميناء أمس.", "كريم الدريدي") == []
    assert _spelled_otherwise("وافتتح الدريدي الميناء أمس.", "كريم الدرايدي") == []


def test_a_firm_with_somebody_s_name_is_not_him() -> None:
    second = "وافتتح الدريدي الميناء أمس."
    document = build_document([article_of("وصلت شركة الدريدي.", FULL, second)])
    text = document.articles[0].text
    at = text.rindex("الدريدي")
    firm = Fact("organization", "شركة الدريدي", (Mention("a", at, at + 7, "الدريدي"),))
    man = Fact("person", "سالم الدريدي", ())
    met = [(firm.mentions[0], firm)]
    assert list(surnames(document.articles[0], document.candidates[2], met, [firm, man], ())) == []


def test_the_surname_is_the_last_of_several_names() -> None:
    first, second = "أكد سالم بن علي الدريدي أن الميناء مفتوح.", "وافتتح الدريدي الميناء أمس."
    document = build_document([article_of(first, second)])
    text = document.articles[0].text
    met = person(text, "سالم بن علي الدريدي", "الدريدي")
    found = surnames(document.articles[0], document.candidates[1], met, [met[0][1]], ())
    assert [gloss.text for gloss in found] == ["سالم بن علي"]


@pytest.mark.parametrize(
    ("first", "roles", "expected"),
    [
        # An office behind a mark or a line break, or behind a word that is part of no office, stands whole.
        ("أكد أمس مساء الجمعة، العمدة سالم الدريدي أن الميناء مفتوح.", ("العمدة",), "العمدة سالم"),
        ("تصريح الجمعة\nالعمدة سالم الدريدي أكد أن الميناء مفتوح.", ("العمدة",), "العمدة سالم"),
        ("العمدة سالم الدريدي أكد أن الميناء مفتوح.", ("العمدة",), "العمدة سالم"),
        # Behind another noun it may be a part of a longer one.
        ("أكد نائب العمدة سالم الدريدي أن الميناء مفتوح.", ("العمدة",), "سالم"),
        # An office that he has elsewhere hides none.
        ("أكد العمدة سالم الدريدي أن الميناء مفتوح.", ("الوزير", "العمدة"), "العمدة سالم"),
    ],
)
def test_an_office_is_told_where_it_stands_whole(first: str, roles: tuple[str, ...], expected: str) -> None:
    document = build_document([article_of(first, "وافتتح الدريدي الميناء أمس.")])
    met = person(document.articles[0].text, "سالم الدريدي", "الدريدي", roles=roles)
    found = surnames(document.articles[0], document.candidates[-1], met, [met[0][1]], ())
    assert [gloss.text for gloss in found] == [expected]


def test_people_who_are_told_otherwise_end_nothing() -> None:
    second = "وافتتح كريم_الراضي مع العلوي والناصري ثم الدريدي الميناء أمس."
    document = build_document([article_of(FULL, second)])
    text = document.articles[0].text
    last = person(text, "سالم الدريدي", "الدريدي")
    others = (
        person(text, "كريم الراضي", "كريم_الراضي"),  # a hashtag holds the whole name
        person(text, "كريم العلوي", "العلوي"),  # named before
        person(text, "سعد الناصري", "الناصري"),  # one of two
    )
    for met in others:
        people = [last[0][1], met[0][1], Fact("person", "علي الناصري", ())]
        found = surnames(
            document.articles[0], document.candidates[1], [*met, *last], people, ("كريم العلوي",)
        )
        assert [gloss.text for gloss in found] == ["سالم"]


def test_a_last_name_with_the_article_or_without_gets_the_given_name_before_it() -> None:
    texts = ("استقبل عبد اللطيف حموشي الوفد.", "وزار الحموشي الميناء.")
    document = build_document([article_of(*texts)])
    text = document.articles[0].text
    full, last = text.index("عبد"), text.index("الحموشي")
    fact = Fact(
        "person",
        "عبد اللطيف حموشي",
        (Mention("a", full, full + 16, "عبد اللطيف حموشي"), Mention("a", last, last + 7, "الحموشي")),
    )
    (gloss,) = find_glosses(document, [1], [fact])[0]
    assert (gloss.text, gloss.start, gloss.behind) == ("عبد اللطيف", last, None)


def test_what_a_hyphen_joins_is_no_last_name_alone() -> None:
    texts = ("استقبل كريم جون أون الوفد.", "ثم وقع كريم جون-أون الوثيقة.")
    document = build_document([article_of(*texts)])
    text = document.articles[0].text
    full, last = text.index("كريم"), text.rindex("أون")
    mentions = (Mention("a", full, full + 12, "كريم جون أون"), Mention("a", last, last + 3, "أون"))
    assert find_glosses(document, [1], [Fact("person", "كريم جون أون", mentions)])[0] == []
