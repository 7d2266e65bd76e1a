"""sumy's methods rate every one of our sentences."""

from __future__ import annotations

import math
import subprocess
import sys
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sumy.models.dom import ObjectDocumentModel, Paragraph
from sumy.models.dom import Sentence as SumySentence
from sumy.summarizers.reduction import ReductionSummarizer

from corpus import Article, Sentence
from summarizer.document import Document, build_document
from summarizer.rankers import Ranker
from summarizer.rankers.sumy_methods import edmundson, kl, lsa, luhn, ratings, reduction, sumbasic

METHODS = [edmundson, kl, lsa, luhn, reduction, sumbasic]
ARABIC = (
    "غمرت السيول ثلاث قرى في الجبل ليلة السبت.",
    "وقطعت السيول طريق القرى، فأرسلت الولاية 12 شاحنة.",
    "نقلت الشاحنات 140 أسرة من قرى الجبل إلى مدرسة.",
    "قالت الولاية إن المدرسة تستقبل الأسر أسبوعا.",
    "تساقط الثلج على القمم.",
)
FRENCH = (
    "La crue a noyé trois villages dans la montagne samedi.",
    "La crue a coupé la route des villages, la préfecture envoie 12 camions.",
    "Les camions ont mené 140 familles des villages à une école.",
    "La neige couvre les sommets.",
)
WORDS = ("ميناء", "قطار", "جامعة", "مستشفى", "2024", "في", "وقال", "sea", "...")

every_method = pytest.mark.parametrize("method", METHODS, ids=lambda method: method.__name__)


def article_of(
    *texts: str, language: str = "ar", title: str | None = None, paragraphs: tuple[int, ...] = ()
) -> Article:
    """An article of sentences; each in a paragraph of its own, or in those given."""
    spans: list[Sentence] = []
    for number, text in enumerate(texts):
        start = spans[-1].end + 1 if spans else 0
        spans.append(Sentence(start, start + len(text), paragraphs[number] if paragraphs else number))
    return Article(
        id="a",
        title=title,
        source="-",
        outlet=None,
        published=None,
        language=language,
        text="\n".join(texts),
        sentences=tuple(spans),
    )


def document_of(*texts: str, language: str = "ar") -> Document:
    return build_document([article_of(*texts, language=language)])


def best(scores: list[float]) -> int:
    return max(range(len(scores)), key=scores.__getitem__)


def test_ratings_are_those_sumy_gives_to_unlike_sentences() -> None:
    class Spaces:
        def to_words(self, text: str) -> list[str]:
            return text.split()

    texts = ["a b c", "b c d", "c d", "x y"]
    words = [text.split() for text in texts]
    sentences = [SumySentence(text, Spaces()) for text in texts]
    expected = ReductionSummarizer().rate_sentences(ObjectDocumentModel([Paragraph(sentences)]))
    assert ratings(ReductionSummarizer(), [words]) == pytest.approx([expected[s] for s in sentences])
    assert ratings(ReductionSummarizer(), [words[:1], words[1:]]) == ratings(ReductionSummarizer(), [words])


def test_a_rating_that_is_no_number_is_zero() -> None:
    from sumy.summarizers.lex_rank import LexRankSummarizer

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert ratings(LexRankSummarizer(), [[[], []]]) == [0.0, 0.0]


@every_method
@settings(deadline=None, max_examples=25)
@given(texts=st.lists(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join), max_size=8))
def test_every_sentence_has_a_finite_score(method: Ranker, texts: list[str]) -> None:
    scores = method(document_of(*texts))
    assert len(scores) == len(texts)
    assert all(isinstance(score, float) and math.isfinite(score) for score in scores)


@every_method
@pytest.mark.parametrize(
    "texts",
    [
        (),
        (ARABIC[0],),
        ARABIC[:2],
        ("في من على",),
        ("في من", "على إلى", "هذا"),
        ("...", "؟", "!"),
        (ARABIC[0], "...", ARABIC[1]),
        (ARABIC[0],) * 12,
        ("ميناء", "قطار", "ميناء", "قطار", "ميناء", "قطار"),
    ],
    ids=[
        "empty",
        "one",
        "two",
        "one of stop words",
        "stop words",
        "punctuation",
        "one without words",
        "identical",
        "more sentences than words",
    ],
)
def test_odd_documents_are_scored_in_silence(
    method: Ranker, texts: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        scores = method(document_of(*texts))
    assert len(scores) == len(texts)
    assert all(math.isfinite(score) for score in scores)
    assert capsys.readouterr() == ("", "")


@every_method
@pytest.mark.parametrize(("texts", "language"), [(ARABIC, "ar"), (FRENCH, "fr")])
def test_sentences_differ_and_twice_gives_the_same(
    method: Ranker, texts: tuple[str, ...], language: str
) -> None:
    scores = method(document_of(*texts, language=language))
    assert len(set(scores)) > 1
    assert method(document_of(*texts, language=language)) == scores


@every_method
def test_a_document_of_two_languages_is_scored_whole(method: Ranker) -> None:
    document = build_document([article_of(*ARABIC), article_of(*FRENCH, language="fr")])
    assert len(method(document)) == len(ARABIC) + len(FRENCH)


@pytest.mark.parametrize("method", [kl, sumbasic])
def test_a_choosing_order_gives_each_sentence_its_own_score(method: Ranker) -> None:
    document = document_of(*ARABIC, ARABIC[0], ARABIC[0])
    assert sorted(method(document)) == [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]


@pytest.mark.parametrize("method", [luhn, lsa, reduction])
def test_identical_sentences_are_rated_alike(method: Ranker) -> None:
    scores = method(document_of(*ARABIC, ARABIC[1]))
    assert scores[1] == scores[5]


def test_edmundson_rates_identical_sentences_by_their_places() -> None:
    article = article_of(*[ARABIC[4]] * 5, paragraphs=(0, 0, 0, 1, 1))
    # First and last paragraph, first and last sentence of each.
    assert edmundson(build_document([article])) == [2.0, 1.0, 2.0, 2.0, 2.0]


@pytest.mark.parametrize("method", [luhn, sumbasic, kl, reduction])
def test_numbers_are_words(method: Ranker) -> None:
    texts = ("نام الحارس", "حريق 2024", "2024 ثم 2024", "هطل المطر")
    scores = method(document_of(*texts))
    assert scores[2] > max(scores[0], scores[3])


@every_method
def test_words_count_by_their_stems(method: Ranker) -> None:
    def scores(*words: str) -> list[float]:
        one, two, three = words
        texts = ("نام الحارس", f"{one} جميلة", f"هطل مطر {two} {three}", f"{two}", "غادر الوزير المدينة")
        return method(document_of(*texts))

    assert scores("الغابات", "غابة", "وغابات") == scores("غابة", "غابة", "غابة")
    if method is not edmundson:  # knows no frequencies
        assert scores("الغابات", "غابة", "وغابات") != scores("ميناء", "قطار", "جامعة")


def test_stop_words_are_gaps_to_luhn() -> None:
    assert luhn(document_of("ميناء قطار", "ميناء في في قطار")) == [2.0, 1.0]


def test_longer_sentences_win_with_lsa() -> None:
    scores = lsa(document_of("هطل المطر", "غمرت السيول قرى الجبل", "نام الحارس"))
    assert best(scores) == 1
    assert scores[0] == scores[2]


def test_edmundson_counts_cue_stigma_and_headline_words() -> None:
    plain, cue, stigma, headline = "تساقط الثلج", "قرار الثلج", "صورة الثلج", "تساقط الأمطار"
    stigma_and_stop_word = "ربما الثلج"
    texts = ("نام الحارس", plain, cue, stigma, headline, stigma_and_stop_word, "نام الحارس")
    article = article_of(*texts, title="أمطار في الجبل")
    scores = edmundson(build_document([article]))
    assert scores == [2.0, 1.0, 2.0, 0.0, 3.0, 0.0, 2.0]


def test_edmundson_rates_each_article_as_it_would_alone() -> None:
    first = article_of(*ARABIC, title="السيول تغمر قرى الجبل")
    second = article_of(*FRENCH, language="fr", title="La crue coupe la route")
    alone = [score for article in (first, second) for score in edmundson(build_document([article]))]
    assert edmundson(build_document([first, second])) == alone


def test_an_article_without_sentences_between_others() -> None:
    articles = [article_of(*ARABIC), article_of(), article_of(*FRENCH, language="fr", title="La crue")]
    assert len(edmundson(build_document(articles))) == len(ARABIC) + len(FRENCH)


def test_importing_the_rankers_loads_neither_nltk_nor_numpy() -> None:
    code = (
        "import sys, summarizer.rankers.lexrank, summarizer.rankers.textrank, summarizer.rankers.sumy_methods;"
        "print([name for name in ('nltk', 'sumy', 'numpy') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
