"""The gold is well formed, and an editor's own brief does well by it."""

from __future__ import annotations

from itertools import combinations, permutations
from pathlib import Path

import pytest

from corpus import CODES
from tests.gold import boilerplate, facts, segmentation
from tests.gold.dossiers import Dossier, article_of, dossiers
from tests.gold.statements import figures, score_summary
from tests.gold.tally import Tally

ALL = [pytest.param(dossier, id=dossier.name) for dossier in dossiers()]
each = pytest.mark.parametrize("dossier", ALL)


def test_there_are_dossiers_of_each_language_and_mixed_ones() -> None:
    alone = [dossier.sources[0].language for dossier in dossiers() if not dossier.mixed]
    assert alone.count("ar") >= 6
    assert set(alone) == set(CODES)
    mixed = [{source.language for source in dossier.sources} for dossier in dossiers() if dossier.mixed]
    assert len(mixed) >= 2
    assert all(languages == set(CODES) for languages in mixed)


@each
def test_every_sentence_has_its_entry_and_every_name_exists(dossier: Dossier) -> None:
    gold = dossier.gold
    assert gold.id == dossier.name
    assert list(gold.support) == list(dossier.spans)
    named = {
        *(name for point in gold.key_points for name in point.at),
        *(name for conflict in gold.conflicts for value in conflict.values for name in value.at),
        *(unique.at for unique in gold.unique),
        *(name for support in gold.support.values() for name in (*support.same, *support.partly)),
        *(difference.at for support in gold.support.values() for difference in support.differs),
        *gold.standalone,
        *gold.brief,
        *(name for group in gold.repeated for name in group),
    }
    assert named - set(dossier.spans) == set()


@each
def test_articles_are_read_in_their_language_and_cut_as_they_stand(dossier: Dossier) -> None:
    assert [article.language for article in dossier.articles] == [one.language for one in dossier.sources]
    assert [article.published for article in dossier.articles] == [one.published for one in dossier.sources]
    assert all(article.removed == () for article in dossier.articles)
    assert 3 <= len(dossier.articles) <= 5


@each
def test_relations_hold_both_ways_between_articles(dossier: Dossier) -> None:
    support = dossier.gold.support
    for one, other in permutations(support, 2):
        own, back = support[one], support[other]
        assert (other in own.same) == (one in back.same), (one, other)
        assert (other in own.partly) == (one in back.partly), (one, other)
        here = [(d.what, d.here, d.there) for d in own.differs if d.at == other]
        assert here == [(d.what, d.there, d.here) for d in back.differs if d.at == one], (one, other)
        kinds = [other in own.same, other in own.partly, bool(here)]
        assert sum(kinds) <= 1, (one, other)
        assert not any(kinds) or article_of(one) != article_of(other)


@each
def test_what_is_the_same_is_so_all_round(dossier: Dossier) -> None:
    for name, own in dossier.gold.support.items():
        for a, b in combinations([*own.same, name], 2):
            assert dossier.relation(a, b) == "same" or article_of(a) == article_of(b), (a, b)


@each
def test_values_that_differ_stand_at_different_sentences(dossier: Dossier) -> None:
    for conflict in dossier.gold.conflicts:
        assert len(conflict.values) > 1
        for one, other in combinations(conflict.values, 2):
            assert not set(one.at) & set(other.at), conflict.about
            for a in one.at:
                for b in other.at:
                    assert dossier.relation(a, b) != "same", (a, b)
        if conflict.update:
            dates = [
                max(str(dossier.articles[article_of(name) - 1].published) for name in value.at)
                for value in conflict.values
            ]
            assert dates == sorted(dates), conflict.about


@each
def test_what_is_unique_has_no_like(dossier: Dossier) -> None:
    for unique in dossier.gold.unique:
        support = dossier.gold.support[unique.at]
        assert not support.same, unique.at
        assert not support.differs or unique.news == 1, unique.at


@each
def test_stories_name_every_article_once(dossier: Dossier) -> None:
    stories = dossier.gold.stories or [list(range(1, len(dossier.articles) + 1))]
    assert sorted(n for story in stories for n in story) == list(range(1, len(dossier.articles) + 1))
    for story, other in combinations(stories, 2):
        for name, support in dossier.gold.support.items():
            linked = {article_of(at) for at in (*support.same, *support.partly)}
            assert article_of(name) not in story or not linked & set(other), name


@each
def test_an_editors_brief_does_well(dossier: Dossier) -> None:
    tally = Tally()
    score_summary(dossier, [[name] for name in dossier.gold.brief], tally)
    found = figures(tally)
    assert found["pyramid"] is not None
    assert found["pyramid"] >= 0.8
    assert found["repeats"] == found["dangling"] == 0
    assert not found["stale"]
    whole = sum(len(dossier.text(name).split()) for name in dossier.gold.support)
    assert min(90, whole / 3) <= sum(len(dossier.text(name).split()) for name in dossier.gold.brief) <= 130


def test_a_worse_brief_does_worse() -> None:
    dossier = next(one for one in dossiers() if one.name == "wadi-flood")
    tally = Tally()
    score_summary(dossier, [["1.1"], ["3.1"], ["4.1"], ["2.4"], ["4.4"], []], tally)
    assert tally.share("repeats", "lines") == pytest.approx(1 / 5)
    assert tally.share("dangling", "lines") == pytest.approx(2 / 5)
    assert tally.share("stale", "updates") == 0
    old = Tally()
    score_summary(dossier, [["1.1"], ["1.4"], ["1.5"]], old)
    assert old.share("stale", "updates") == 1
    assert old.share("dangling", "lines") == 0  # 1.5 follows 1.4
    assert old.share("weight said", "weight") == 0


@pytest.mark.parametrize("code", CODES)
def test_labels_stand_in_their_articles(code: str) -> None:
    assert facts.labelled(code)
    for article in facts.labelled(code):
        for label in article.facts:
            assert any(wording in article.text for wording in label.wordings), label
            assert label.kind == "quote" or label.forms, label


@pytest.mark.parametrize("code", CODES)
def test_units_are_without_blanks_around_them(code: str) -> None:
    for units in segmentation.paragraphs(code):
        assert all(unit == " ".join(unit.split()) for unit in units)


def test_pages_are_marked() -> None:
    for path in (*boilerplate.FOLDER.glob("*.txt"), *boilerplate.KNOWN.glob("*/*.txt")):
        lines = list(filter(None, path.read_text(encoding="utf-8").splitlines()))
        assert all(line[0] in "-#=? " and line[1] == " " and line[2:].strip() for line in lines), Path(
            path
        ).name
