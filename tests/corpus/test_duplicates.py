"""The same article from several sources is kept once; another one is kept."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from corpus import Article, ReadOptions, Reprint, Sentence, read_all
from corpus.duplicates import fold_duplicates
from tests.corpus.formats import make
from tests.corpus.formats.texts import ARABIC, FRENCH


def article(name: str, *sentences: str, short: bool = False) -> Article:
    text = "\n\n".join(sentences)
    spans = []
    at = 0
    for paragraph, sentence in enumerate(sentences):
        spans.append(Sentence(at, at + len(sentence), paragraph))
        at += len(sentence) + 2
    return Article(name, name, f"{name}.txt", name.upper(), None, "ar", text, tuple(spans), short=short)


def ids(articles: list[Article]) -> list[str]:
    return [a.id for a in articles]


def test_reprint_under_another_headline() -> None:
    a, b = article("a", *ARABIC.before), article("b", *ARABIC.before)
    (kept,) = fold_duplicates([a, b])
    assert kept == replace(a, also=(Reprint("b.txt", "b", "B", None),))


def test_small_mends_are_the_same_article() -> None:
    mended = article("b", *(*ARABIC.before, *ARABIC.after[:-1], ARABIC.after[-1].replace("كثيرة", "عديدة")))
    assert ids(fold_duplicates([article("a", *ARABIC.before, *ARABIC.after), mended])) == ["a"]


def test_a_rewritten_half_is_another_article() -> None:
    a, b = article("a", *ARABIC.before, *ARABIC.after), article("b", *ARABIC.before)
    assert ids(fold_duplicates([a, b])) == ["a", "b"]


def test_a_snippet_belongs_to_its_article_wherever_it_stands() -> None:
    snippet = article("s", ARABIC.before[0][:80] + "…", short=True)
    whole = article("a", *ARABIC.before, *ARABIC.after)
    (kept,) = fold_duplicates([snippet, whole])
    assert (kept.id, [reprint.source for reprint in kept.also]) == ("a", ["s.txt"])


def test_sources_of_sources_are_kept() -> None:
    a = article("a", *ARABIC.before)
    b = replace(article("b", *ARABIC.before), also=(Reprint("c.txt"),))
    (kept,) = fold_duplicates([a, b])
    assert [reprint.source for reprint in kept.also] == ["b.txt", "c.txt"]


def test_one_word() -> None:
    assert ids(fold_duplicates([article("a", "كلمة"), article("b", "كلمة"), article("c", "أخرى")])) == [
        "a",
        "c",
    ]


def test_switched_off(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(make.html(ARABIC))
    (tmp_path / "b.docx").write_bytes(make.docx(ARABIC))
    (tmp_path / "c.txt").write_text(FRENCH.plain, encoding="utf-8")
    folded = read_all([str(tmp_path)]).articles
    assert [a.id for a in folded] == ["a", "c"]
    assert [reprint.source for reprint in folded[0].also] == [f"{tmp_path}/b.docx"]
    kept = read_all([str(tmp_path)], ReadOptions(keep_duplicates=True)).articles
    assert [a.id for a in kept] == ["a", "b", "c"]


def test_formulas_shared_by_all_join_nothing() -> None:
    formula = "وأكد المصدر ذاته أن التحقيق ما زال جاريا تحت إشراف النيابة العامة المختصة"
    bodies = [[f"{word}{i}" for i in range(40)] for word in ("أ", "ب", "ت", "ث", "ج", "ح")]
    articles = [article(str(n), " ".join(body), formula) for n, body in enumerate(bodies)]
    assert len(fold_duplicates(articles)) == len(articles)


@given(st.lists(st.text(alphabet="ابتث ", min_size=1, max_size=30).filter(str.strip), min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_every_source_is_kept_or_named(texts: list[str]) -> None:
    articles = [article(str(n), text.strip()) for n, text in enumerate(texts)]
    folded = fold_duplicates(articles)
    named = [a.source for a in folded] + [reprint.source for a in folded for reprint in a.also]
    assert sorted(named) == sorted(a.source for a in articles)
    assert len({a.text for a in folded}) == len(folded)


def words(first: int, end: int) -> str:
    """Words that are all different."""
    return " ".join(f"word{n}" for n in range(first, end))


def test_two_that_share_seventeen_of_twenty_runs_of_words_are_one() -> None:
    # Of twenty words there are seventeen runs of four; three words more make twenty.
    for end, kept in ((23, ["a"]), (24, ["a", "b"])):
        longer = article("b", words(0, end))
        assert ids(fold_duplicates([article("a", words(0, 20)), longer])) == kept
        assert len(fold_duplicates([longer, article("a", words(0, 20))])) == len(kept)


def test_a_third_is_the_same_as_the_first_it_is_like() -> None:
    texts = [words(0, 40), words(1, 41), words(50, 90), words(0, 41)]
    folded = fold_duplicates([article(name, text) for name, text in zip("abcd", texts, strict=True)])
    assert [(one.id, [reprint.source for reprint in one.also]) for one in folded] == [
        ("a", ["b.txt", "d.txt"]),
        ("c", []),
    ]


def test_a_snippet_is_of_an_article_that_has_four_of_its_five_runs() -> None:
    whole = article("a", words(0, 40))
    for own, kept in ((7, ["a"]), (6, ["a", "s"])):
        snippet = article("s", f"{words(10, 10 + own)} {words(90, 98 - own)}", short=True)
        assert sorted(ids(fold_duplicates([whole, snippet]))) == kept
        assert sorted(ids(fold_duplicates([snippet, whole]))) == kept
        # It is no snippet of a whole article that it is a part of.
        assert len(fold_duplicates([whole, replace(snippet, short=False)])) == 2


def test_a_snippet_goes_to_the_first_whole_article_with_those_that_are_the_same() -> None:
    snippets = [article(name, words(10, 20), short=True) for name in "st"]
    wholes = [article("a", words(0, 40)), article("b", words(5, 60))]
    folded = fold_duplicates([*snippets, *wholes])
    assert [(one.id, [reprint.source for reprint in one.also]) for one in folded] == [
        ("a", ["s.txt", "t.txt"]),
        ("b", []),
    ]
    # Two of them without a whole one stay together, the first one first.
    assert [(one.id, [reprint.source for reprint in one.also]) for one in fold_duplicates(snippets)] == [
        ("s", ["t.txt"])
    ]


def test_a_snippet_of_one_of_many_articles_with_its_words_is_found() -> None:
    wholes = [article(str(n), f"{words(0, 12)} {words(100 * n, 100 * n + 60)}") for n in range(1, 24)]
    snippet = article("s", words(0, 12), short=True)
    assert ids(fold_duplicates([*wholes, snippet])) == [str(n) for n in range(1, 24)]


def test_a_word_that_is_mended_parts_four_runs() -> None:
    for count, kept in ((53, ["a"]), (52, ["a", "b"])):
        mended = words(0, count).replace("word25", "mended")
        assert ids(fold_duplicates([article("a", words(0, count)), article("b", mended)])) == kept


def test_three_runs_of_four_are_too_few_for_a_snippet() -> None:
    snippet = article("s", f"{words(10, 16)} other", short=True)
    assert ids(fold_duplicates([article("a", words(0, 40)), snippet])) == ["a", "s"]
