"""Figures that are none: raised, circled, of other scripts, or more of them than Python reads."""

from __future__ import annotations

import pytest

from briefs import Options, compose
from corpus import Article, read_articles
from corpus.assemble import assemble
from corpus.formats import RawDocument

ODD = ("²", "①", "12²", "²²²", "9" * 30, "9" * 400, "9" * 4301, "٣" * 4301, "𝟗", "１２", "४", "1 " * 40)
TEXTS = {
    "ar": "قتل {} أشخاص في مدينة سدارة الساعة {} مساء يوم {} مايو {} وبلغت الخسائر {} مليون دولار أي {} في المئة.",
    "fr": "Le {} mai {}, {} personnes ont été blessées à {} h à Sedara, pour {} millions d'euros, soit {} %.",
    "en": "On May {} {}, {} people were hurt at {} pm in Sedara, and losses rose by {} % to ${} million in 20{}.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_odd_figures_end_no_brief(code: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("figures")
    for name in ("one", "two"):
        lines = (TEXTS[code].replace("{}", figures) for figures in ODD)
        (folder / f"{name}.txt").write_text(f"{name}\n\n" + "\n".join(lines), encoding="utf-8")
    articles = [article for article in read_articles([str(folder)]) if isinstance(article, Article)]
    brief = compose(articles)
    assert len(brief.articles) == 2
    assert not brief.problems


_ASKED = {"ar": ("متى", "كم"), "fr": ("Quand", "Combien de"), "en": ("When", "How many")}


@pytest.mark.parametrize("code", TEXTS)
def test_odd_figures_are_compared_in_headlines_and_asked_for(code: str) -> None:
    articles = [
        assemble(
            RawDocument(TEXTS[code].replace("{}", odd), title=f"{odd} sedara", published=f"2024-04-{day}"),
            id=str(day),
            source=f"{day}.txt",
        )
        for day, odd in enumerate(ODD, 10)
    ]
    words = " ".join(articles[0].text.split()[-4:])
    for options in (Options(), *(Options(about=f"{ask} {words}?") for ask in _ASKED[code])):
        assert not compose(articles, [], options).problems
