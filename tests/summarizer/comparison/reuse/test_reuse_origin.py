"""Where shared text comes from, as far as the articles say so: both sides of each condition."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from summarizer.comparison.reuse.reuse_origin import ReuseOrigin, bodies, direct
from summarizer.comparison.reuse.text_reuse import Copy, Run
from summarizer.facts import Fact, Mention
from tests.summarizer.builders import article_of

OPENED = "The northern port opened"
Names = Sequence[Sequence[tuple[str, int]]]


def origin(
    one: Sequence[str],
    other: Sequence[str],
    outlets: tuple[str | None, str | None] = (None, None),
    *,
    passage: str = OPENED,
    formulas: Sequence[bool] = (False,),
    names: Names = ((), ()),
    language: str = "en",
    headings: Sequence[int] = (),
) -> tuple[int | None, str | None, str | None]:
    """Which article had it first, the outlet that the other names, and the third to which both give it.

    `passage` is what they share, once for each of `formulas`; `names` are those of organizations with their facts.
    """
    articles = [
        article_of(*texts, id=f"a{n}", outlet=outlets[n], language=language, headings=headings)
        for n, texts in enumerate((one, other))
    ]
    texts = [article.text for article in articles]
    at = [text.index(passage) for text in texts]
    spans = [(start, start + len(passage)) for start in at]
    runs = tuple(Run(spans[0], spans[1], 4, formula) for formula in formulas)
    named = {
        article.id: [
            (article.text.index(name), article.text.index(name) + len(name), number) for name, number in own
        ]
        for article, own in zip(articles, names, strict=True)
    }
    found = direct(articles, Copy(0, 1, runs, 0.5, 0.5), named)
    ground = None
    if found.source is not None and found.ground:
        ground = texts[1 - found.source][slice(*found.ground)]
    return found.source, ground, found.credit


NOTHING = (None, None, None)


@pytest.mark.parametrize(
    ("one", "other", "outlets", "told"),
    [
        (["{}."], ["As said by the Merlin: {}."], ("Merlin", "Heron"), (0, "Merlin", None)),
        (["As said by the Heron: {}."], ["{}."], ("Merlin", "Heron"), (1, "Heron", None)),
        (["{}."], ["{}.", "The Merlin was sold."], ("Merlin", "Heron"), NOTHING),
        (["{}."], ["Merlin was sold.", "So says Merlin: {}."], ("Merlin", "Heron"), (0, "Merlin", None)),
        (
            ["{}."],
            ["{}.", "As it was said there, the Merlin wrote."],
            ("Merlin", "Heron"),
            (0, "Merlin", None),
        ),
        (["{}."], ["The Merlin said: {}."], ("Merlin", "Heron"), (0, "Merlin", None)),
        (["{}."], ["Merlin said: {}."], ("Merlin", "Heron"), (0, "Merlin", None)),
        (["{}."], ["The Merlin was said to be sold: {}."], ("Merlin", "Heron"), NOTHING),
        (["{}."], ["According to the Merlin, {}."], ("Merlin", "Heron"), (0, "Merlin", None)),
        (["{}."], ["It was sold according to plan, and the Merlin too: {}."], ("Merlin", "Heron"), NOTHING),
        # The verb stands in front of the outlet; each mention is looked at.
        (["{}."], ["{}.", "Merlin was sold.", "So says Merlin."], ("Merlin", "Heron"), (0, "Merlin", None)),
        (["{}."], ["As said by the Merlin: {}."], ("Merlin", "Merlin"), NOTHING),
        (["{}."], ["As said by the Merlin: {}."], ("", "Heron"), NOTHING),
        (["{}."], ["As said by the Merlin: {}."], (None, "Heron"), NOTHING),
        (["{}."], ["As said by the Heron: {}."], ("Merlin", "Heron"), NOTHING),
    ],
)
def test_who_names_the_other(
    one: list[str],
    other: list[str],
    outlets: tuple[str | None, str | None],
    told: tuple[int | None, str | None, str | None],
) -> None:
    ours, theirs = ([text.format(OPENED) for text in texts] for texts in (one, other))
    found = origin(ours, theirs, outlets)
    assert found == told
    if found[0] is not None:
        # Nothing is told of set phrases alone; of a heading neither.
        assert origin(ours, theirs, outlets, formulas=(True,)) == NOTHING
        assert origin(ours, theirs, outlets, formulas=(True, False)) == told
        assert origin(ours, theirs, outlets, headings=range(5)) == NOTHING


def test_in_arabic_a_source_is_led_in_by_a_word() -> None:
    passage = "افتتح الميناء الشمالي"
    for led, told in (("وحسب", (0, "النورس", None)), ("وقالت", (0, "النورس", None)), ("وباعت", NOTHING)):
        texts = [f"{passage}."], [f"{led} النورس {passage}."]
        assert origin(*texts, ("النورس", "المرساة"), passage=passage, language="ar") == told


BOTH = (("Merlin", 7),), (("Merlin", 7),)


@pytest.mark.parametrize(
    ("one", "other", "names", "credit"),
    [
        # Both give it to one agency, in the sentence where the passage begins.
        ("The agency Merlin wrote: {}", "The agency Merlin wrote: {}", BOTH, "agency Merlin"),
        ("The agency Merlin wrote: {}", "The firm Merlin wrote: {}", BOTH, None),
        (
            "The agency Merlin wrote: {}",
            "The agency Heron wrote: {}",
            ((("Merlin", 7),), (("Heron", 8),)),
            None,
        ),
        (
            "The agency Merlin wrote: {}",
            "The agency Heron wrote: {}",
            ((("Merlin", 7),), (("Heron", 7),)),
            "agency Merlin",
        ),
        ("The agency wrote: {}", "The agency Merlin wrote: {}", ((), (("Merlin", 7),)), None),
        ("The agency Merlin wrote so. {}", "The agency Merlin wrote: {}", BOTH, "agency Merlin"),
        # The name stands within three tokens of the word.
        ("The agency so so Merlin wrote: {}", "The agency Merlin wrote: {}", BOTH, "agency so so Merlin"),
        ("The agency so so so Merlin wrote: {}", "The agency Merlin wrote: {}", BOTH, None),
        (
            "The Merlin agency wrote: {}",
            "The agency Merlin wrote: {}",
            ((("Merlin agency", 7),), (("Merlin", 7),)),
            "Merlin agency",
        ),
        (
            "The agency Merlin  wrote: {}",
            "The agency Merlin wrote: {}",
            ((("Merlin  wrote", 7),), (("Merlin", 7),)),
            "agency Merlin wrote",
        ),
        # Behind its beginning forty characters are read.
        ("{} so the agency Merlin", "The agency Merlin wrote: {}", BOTH, "agency Merlin"),
        ("{} now the agency Merlin", "The agency Merlin wrote: {}", BOTH, None),
        ("The agency Merlin wrote: {}", "{} now the agency Merlin", BOTH, None),
    ],
)
def test_the_third_to_which_both_give_it(one: str, other: str, names: Names, credit: str | None) -> None:
    ours, theirs = one.format(OPENED), other.format(OPENED)
    assert origin([ours], [theirs], names=names) == (None, None, credit)
    assert origin(["So it is.", ours], ["So it is.", theirs], names=names) == (None, None, credit)
    assert origin([ours], [theirs], names=names, formulas=(True, True)) == NOTHING
    assert origin([ours], [theirs], names=names, formulas=(True, False)) == (None, None, credit)


def test_a_credit_of_another_sentence_is_none_of_the_passage() -> None:
    ours, theirs = ["The agency Merlin left.", f"{OPENED}."], [f"The agency Merlin wrote: {OPENED}."]
    assert origin(ours, theirs, names=BOTH) == NOTHING


def test_where_organizations_are_named() -> None:
    def fact(kind: str, *places: tuple[str, int]) -> Fact:
        mentions = tuple(Mention(article, at, at + 3, "Abc") for article, at in places)
        return Fact(kind, "Abc", mentions)

    facts = [
        fact("person", ("a", 9)),
        fact("organization", ("a", 5), ("b", 1)),
        fact("organization", ("a", 2)),
    ]
    assert bodies(facts) == {"a": [(2, 5, 2), (5, 8, 1)], "b": [(1, 4, 1)]}
    assert bodies([]) == {}
    assert ReuseOrigin() == ReuseOrigin(None, None, None)
