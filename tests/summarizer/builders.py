"""Articles and documents for tests, made from sentences."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence

from hypothesis import strategies as st

from corpus import Article, Sentence
from summarizer import Choice, Document, Fact, build_document
from summarizer.facts import Mention

PORT = (
    "أعادت البلدية فتح الميناء القديم أمام قوارب الصيد بعد إصلاح الرصيف الذي هدمته العاصفة.",
    "كلفت الأشغال 48 مليون درهم، ودفعت الجهة نصف المبلغ.",
    "وقالت المهندسة سلمى الراضي إن الرصيف الجديد يتحمل أمواجا علوها ستة أمتار.",
    "وأضافت أن الإنارة ستكتمل قبل الخريف.",
    "يخشى البحارة أن ترتفع رسوم الرسو في الموسم المقبل.",
    "وهو ما تنفيه إدارة المرفأ.",
)
TRAM = (
    "توقف الترام ثلاث ساعات صباح الثلاثاء بسبب عطل في محطة الكهرباء.",
    "اضطر آلاف الطلبة إلى المشي نحو كلية العلوم.",
    "اعتذرت الشركة المشغلة ووعدت بتعويض أصحاب الاشتراكات.",
)
LIBRARY = (
    "La bibliothèque municipale ouvre ses portes le dimanche à partir de septembre.",
    "Le conseil a voté un budget de 90 000 euros pour payer les veilleurs.",
    "Les lecteurs demandaient cette mesure depuis trois ans.",
)
MARKET = (
    "The covered market burned down on Friday night and forty stalls were lost.",
    "Firefighters from two towns needed five hours to put out the flames.",
    "Traders want the council to rebuild the hall before winter.",
)
VOCABULARY = (
    *("ميناء", "قطار", "جامعة", "مستشفى", "محطة", "سد", "غابة", "حريق"),
    *("برلمان", "ميزانية", "طريق", "سيول", "قرية", "جبل", "مدرسة", "سردين"),
)
# Content words, stop words, words that hang on others, numbers and marks: bags of them are odd documents.
_BAG = (
    *("ميناء", "قطار", "جامعة", "مستشفى", "محطة", "سد", "غابة", "2024", "3.5", "في", "من", "على"),
    *("وقال", "وأضاف", "أن", "وهو", "port", "train", "le", "la", "the", "river", "said", "…", ":", "«", "»"),
)
sentences = st.lists(st.sampled_from(_BAG), max_size=12).map(" ".join)
"""Bags of words as sentences, the empty one among them."""
articles = st.lists(
    st.tuples(st.sampled_from(("ar", "fr", "en")), st.lists(sentences, max_size=6)), max_size=4
)
"""For each article its language and its sentences."""


def article_of(
    *texts: str,
    id: str = "a",  # noqa: A002 the article's own field
    title: str | None = None,
    language: str = "ar",
    headings: Collection[int] = (),
    outlet: str | None = None,
    published: str | None = None,
) -> Article:
    """An article of sentences, each a paragraph of its own; those at the places of `headings` are headings."""
    spans: list[Sentence] = []
    for n, text in enumerate(texts):
        start = spans[-1].end + 2 if spans else 0
        spans.append(Sentence(start, start + len(text), n, n in headings))
    return Article(
        id=id,
        title=title,
        source=f"{id}.txt",
        outlet=outlet,
        published=published,
        language=language,
        text="\n\n".join(texts),
        sentences=tuple(spans),
    )


def document_of(*texts: str, title: str | None = None, language: str = "ar") -> Document:
    """The document of one article."""
    return build_document([article_of(*texts, title=title, language=language)])


def set_of(*articles: Sequence[str], language: str = "ar") -> Document:
    """The document of several articles in one language."""
    return build_document(
        [article_of(*texts, id=f"a{n}", language=language) for n, texts in enumerate(articles)]
    )


def texts_of(document: Document, choices: Sequence[Choice]) -> list[str]:
    """The sentences that were chosen."""
    return [document.candidates[choice.candidate].text for choice in choices]


def distinct(count: int, words: int, opening: str = "") -> list[str]:
    """Arabic sentences of some number of words, no two of which share a content word."""
    return [
        " ".join([*opening.split(), *(_invented(n * words + w) for w in range(words))][:words]) + "."
        for n in range(count)
    ]


def told_in_other_orders(seed: int) -> list[str]:
    """Sentences of the same dozen words in other orders, so that only rounding could tell them apart."""
    told = random.Random(seed).sample(VOCABULARY, 12)
    return [" ".join(order) for order in (told, told[::-1], sorted(told), told[::2] + told[1::2])]


def _invented(number: int) -> str:
    """A word of six letters that no list knows, another for each number."""
    letters = "ضصثقغعخحجدشطظزرذ"
    return "".join(letters[number >> shift & 15] for shift in (8, 4, 0)) + "ضصث"


def fact_in(text: str, kind: str, words: str, iso: str | None = None) -> Fact:
    """A fact of the article `a` that is told by words of its text."""
    at = text.index(words)
    return Fact(kind, words, (Mention("a", at, at + len(words), words),), iso=iso)
