"""The scorers count what they say they count, on briefs, pages and articles made to be wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs

from briefs import Brief
from briefs.brief import Carrier, Claim, Conflict, ConflictValue, Exclusive, Passage
from tests.gold import boilerplate, facts, grouping, segmentation, statements
from tests.gold.dossiers import Dossier, Name, article_of, dossiers
from tests.gold.tally import Figures, Tally


def dossier(name: str) -> Dossier:
    return next(one for one in dossiers() if one.name == name)


BREAD, PORT, SOUK = dossier("bread-price"), dossier("port-wire"), dossier("souk-blast")


def passage(of: Dossier, name: Name) -> Passage:
    start, end = of.spans[name]
    return Passage(text=of.text(name), article=str(article_of(name)), start=start, end=end)


def claim(of: Dossier, *names: Name) -> Claim:
    found = [passage(of, name) for name in names]
    return Claim(
        **structs.asdict(found[0]),
        voices=1,
        sourcing="outlet",
        carriers=[Carrier(**structs.asdict(one), copied=False) for one in found],
    )


def conflict(of: Dossier, *names: Name, kind: str = "figure") -> Conflict:
    values = [ConflictValue(value=name, mentions=[passage(of, name)], outlier=False) for name in names]
    return Conflict(about="", kind=kind, values=values)  # type: ignore[arg-type]


def only(of: Dossier, *names: Name) -> list[Exclusive]:
    return [Exclusive(**structs.asdict(passage(of, name)), facts=[]) for name in names]


def silent(of: Dossier) -> Brief:
    """A brief that says nothing."""
    brief = statements.brief_of(of)
    articles = [structs.replace(article, summary=[]) for article in brief.articles]
    return structs.replace(
        brief, summary=[], articles=articles, claims=[], only=[], conflicts=[], copies=[], stories=[]
    )


def scored(of: Dossier, **parts: object) -> Figures:
    tally = Tally()
    statements.score(of, structs.replace(silent(of), **parts), tally)
    return statements.figures(tally)


def test_a_silent_brief_says_nothing_and_nothing_wrong() -> None:
    found = scored(BREAD)
    assert found["pyramid"] == found["joined"] == found["differ_recall"] == found["unique_recall"] == 0
    assert found["also_precision"] is found["differ_precision"] is found["only_precision"] is None


@pytest.mark.parametrize(
    ("names", "precision"),
    [
        (("1.1", "3.1"), 1.0),  # the same
        (("2.4", "3.3"), 0.5),  # partly
        (("1.1", "2.1"), 0.0),  # the same words of two men
        (("1.1", "2.5"), 0.0),  # nothing in common
        (("1.1", "3.1", "2.1"), 1 / 3),
        (("1.1", "1.2"), None),  # one article
    ],
)
def test_pairs_told_as_the_same_are_judged(names: tuple[Name, ...], precision: float | None) -> None:
    assert scored(BREAD, claims=[claim(BREAD, *names)])["also_precision"] == pytest.approx(precision)


def test_articles_are_joined_where_they_say_a_key_point_together() -> None:
    pairs = sum(
        len(own) * (len(own) - 1) // 2
        for point in PORT.gold.key_points
        for own in [{article_of(name) for name in point.at}]
    )
    assert scored(PORT, claims=[claim(PORT, "1.1", "2.1", "4.1")])["joined"] == pytest.approx(3 / pairs)
    assert scored(PORT, claims=[claim(PORT, "1.1", "2.3")])["joined"] == 0  # of two key points


@pytest.mark.parametrize(
    ("names", "recall", "precision"),
    [
        (("1.1", "2.1"), 1 / 2, 1.0),
        (("3.1", "3.2"), 1 / 2, 1.0),
        (("1.1", "3.1"), 0.0, 0.0),  # the same value in other words
        (("1.4", "2.1"), 0.0, 0.0),
    ],
)
def test_a_conflict_is_told_by_two_of_its_values(
    names: tuple[Name, ...], recall: float, precision: float
) -> None:
    found = scored(SOUK, conflicts=[conflict(SOUK, *names)])
    assert (found["differ_recall"], found["differ_precision"]) == (recall, precision)


def test_told_quotations_do_not_count_as_wrong_conflicts() -> None:
    assert scored(SOUK, conflicts=[conflict(SOUK, "1.4", "2.1", kind="quote")])["differ_precision"] is None


@pytest.mark.parametrize(
    ("names", "precision"), [(("2.3",), 1.0), (("1.3",), 0.5), (("1.1",), 0.0), (("1.2", "2.3"), 0.5)]
)
def test_what_is_told_as_of_one_article_is_judged(names: tuple[Name, ...], precision: float) -> None:
    assert scored(SOUK, only=only(SOUK, *names))["only_precision"] == precision


def test_what_is_unique_may_stand_in_the_list_or_in_the_summary() -> None:
    news = [one.at for one in SOUK.gold.unique if one.news == 2]
    assert scored(SOUK, only=only(SOUK, *news))["unique_recall"] == 1
    line = statements.brief_of(SOUK).summary[0]
    start, end = SOUK.spans[news[0]]
    line = structs.replace(line, article=str(article_of(news[0])), start=start, end=end, also=[])
    assert scored(SOUK, summary=[line])["unique_recall"] == pytest.approx(1 / len(news))


def test_an_articles_summary_is_held_against_the_best_of_its_length() -> None:
    brief = silent(SOUK)
    line = statements.brief_of(SOUK).summary[0]

    def told(name: Name) -> float | None:
        start, end = SOUK.spans[name]
        own = structs.replace(line, article="2", start=start, end=end, also=[])
        articles = [
            structs.replace(article, summary=[own] if article.id == "2" else []) for article in brief.articles
        ]
        return scored(SOUK, articles=articles)["article"]

    assert told("2.1") == 1
    assert told("2.2") == pytest.approx(2 / 3)
    assert told("2.7") == 0


def test_a_span_is_of_the_sentences_it_holds_or_is_part_of() -> None:
    start, end = SOUK.spans["1.2"]
    assert SOUK.at("1", start, end) == ["1.2"]
    assert SOUK.at("1", start, start + 10) == ["1.2"]
    assert SOUK.at("2", start, start + 10) != ["1.2"]
    assert SOUK.at("1", start, SOUK.spans["1.3"][1]) == ["1.2", "1.3"]
    assert SOUK.at("1", 0, 5) == []  # the headline


def test_facts_are_hit_word_for_word_only() -> None:
    assert facts.plain("وبالمدينة", "ar") == facts.plain("المدينة", "ar")
    assert facts.plain("مدينة الزهور", "ar") != facts.plain("الزهور", "ar")


def test_every_labelled_kind_is_measured() -> None:
    found = facts.figures()
    assert {name for name in found if name.startswith("ar.")} == {
        f"ar.{kind}" for kind in (*facts.KINDS, "all")
    }
    assert all(found[f"ar.{kind}"] is not None for kind in facts.KINDS)
    assert all(found[f"details.{kind}"] is not None for kind in facts.DETAILED)


def test_a_sentence_counts_that_begins_and_ends_where_a_unit_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    units = ["وصل الوفد.", "وغادر.", "ثم عاد."]
    monkeypatch.setattr(segmentation, "paragraphs", lambda _: [units])
    monkeypatch.setattr(segmentation, "split", lambda *_: [(0, 10), (11, 25)])
    assert segmentation.score("ar").f1("right", "told", "wanted") == pytest.approx(2 / 5)


def test_lines_set_aside_and_lines_kept_are_told_apart(tmp_path: Path) -> None:
    page = boilerplate.KNOWN / "site" / "ar-portal.txt"
    tally = Tally()
    boilerplate.score(page, tally)
    assert (tally.share("right", "set aside"), tally.share("right", "boilerplate")) == (1, 1)
    turned = page.read_text(encoding="utf-8").replace("\n- ", "\n  ", 2).replace("\n  وقال", "\n- وقال")
    (tmp_path / "page.txt").write_text(turned, encoding="utf-8")
    tally = Tally()
    boilerplate.score(tmp_path / "page.txt", tally)
    assert 0 < (tally.share("right", "set aside") or 0) < 1
    assert 0 < (tally.share("right", "boilerplate") or 0) < 1
    assert len(tally.mistakes) == 3


def test_stories_are_judged_by_article_and_by_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    fire = dossier("fire-next-door")

    monkeypatch.setattr(grouping, "group_stories", lambda _: [(0, 1, 2), (3,)])
    tally = Tally()
    grouping.score(fire, tally)
    assert tally.share("right", "pairs") == 1
    monkeypatch.setattr(grouping, "group_stories", lambda _: [(0, 1, 2, 3)])
    tally = Tally()
    grouping.score(fire, tally)
    assert tally.share("right", "pairs") == 1 / 2
    monkeypatch.setattr(grouping, "dossiers", lambda: (fire,))
    assert grouping.b_cubed() == pytest.approx(((3 * 3 / 4 + 1 / 4) / 4, 1))
    monkeypatch.setattr(grouping, "group_stories", lambda _: [(0,), (1,), (2,), (3,)])
    assert grouping.b_cubed() == pytest.approx((1, (3 * 1 / 3 + 1) / 4))
