"""What a brief says holds whatever the articles are, and hangs on nothing but them."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefs import compose
from corpus import Article, ReadOptions, read_all, sample_sources
from corpus.assemble import assemble
from corpus.formats import FormatError, RawDocument
from tests.corpus.formats.texts import ARABIC, FRENCH
from tests.hostile.fuzz import check_brief, said
from tests.hostile.texts import PIECES
from tests.tui.command import start

_OWN = (
    "وقال رئيس المجلس البلدي كريم الزاهي إن الأشغال كلفت 12,5 مليون درهم.",
    "وقال كريم الزاهي: «الأشغال كلفت 13 مليون درهم».",
    "وأضافت نادية الصقلي أن المكتبة ستفتح يوم 15 أبريل 2024.",
    "Le maire, Karim Zahi, a déclaré que les travaux ont coûté 12,5 millions de dirhams.",
    "“We paid 13 million dirhams,” said Karim Zahi on 15 April 2024.",
    "وقال «",
    "»",
    "«",
    "(",
    "يوم 31 فبراير",
    "٣ آلاف و",
    "%",
    "99999999999999999999 درهم",
    "\n\n",
)
SENTENCES = (*ARABIC.blocks, *FRENCH.blocks, *_OWN, *PIECES)
TEXTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8).map(" ".join)


def articles_of(texts: Sequence[str]) -> list[Article]:
    made: list[Article] = []
    for n, text in enumerate(texts):
        raw = RawDocument(text, title=f"عنوان {n}", outlet=f"صحيفة {n}", published=f"2024-04-{10 + n}")
        with contextlib.suppress(FormatError):  # no language, no text
            made.append(assemble(raw, id=str(n), source=f"{n}.txt"))
    return made


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TEXTS, min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_what_is_said_of_mixed_articles_stands_in_them(texts: list[str], chance: Any) -> None:
    articles = articles_of(texts)
    if not articles:
        return
    brief = check_brief(articles)
    chance.shuffle(articles)
    assert said(compose(articles)) == said(brief)


def test_the_order_of_the_sample_changes_nothing() -> None:
    articles = list(read_all(sample_sources(), ReadOptions(offline=True)).articles)
    brief = said(check_brief(articles))
    assert said(compose(articles[::-1])) == brief
    assert said(compose([*articles[3:], *articles[:3]])) == brief


@pytest.mark.parametrize(
    "changes",
    [
        {"PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "8", "TZ": "America/Anchorage", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
    ],
)
def test_the_bytes_hang_on_no_locale_time_zone_or_hash_seed(changes: dict[str, str]) -> None:
    words = ("brief", "--sample", "-f", "json", "--lang", "ar")
    usual = start(*words, changes={"PYTHONHASHSEED": "1", "TZ": "UTC"})
    other = start(*words, changes=changes)
    assert usual.out.startswith("{")
    assert (other.status, other.out) == (usual.status, usual.out)
