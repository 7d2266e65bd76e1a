"""What is found in a text twice as long is found in at most 2.4 times the steps, counted and not timed."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from itertools import count
from time import process_time
from types import FrameType
from typing import Any

import pytest

from corpus import Article, Sentence
from corpus.assemble import assemble
from corpus.cleaning.line_traits import _is_parted
from corpus.formats import RawDocument
from corpus.formats.gzip import unpack
from corpus.languages import get_language
from summarizer import analyse, build_document
from summarizer.comparison.own_dates import own_dates
from summarizer.comparison.pairs import statements
from summarizer.comparison.values.figures import figures
from summarizer.facts import Fact, Mention, extract_facts
from summarizer.facts.arabic.name_parts import Name
from summarizer.facts.arabic.names.name_joints import settle_joints
from summarizer.facts.arabic.people.introduced_people import find_tagged
from summarizer.facts.arabic.speech import recent
from summarizer.facts.arabic.speech.antecedents import Antecedents
from summarizer.facts.arabic.speech.known_people import Person
from summarizer.facts.arabic.speech.source import Source
from summarizer.facts.arabic.speech.words_of_office import stem
from summarizer.facts.grouping import organizations
from summarizer.facts.latin.names import names as latin_names
from summarizer.facts.latin.speech import antecedents as latin_antecedents
from summarizer.facts.latin.speech import article_people
from summarizer.facts.latin.speech.bodies import Bodies
from summarizer.facts.located import Located
from summarizer.facts.mention import Span
from summarizer.facts.person_names import spellings
from summarizer.facts.quote_spans import quoted_spans
from summarizer.facts.tagger.features import Knowledge
from summarizer.facts.tokens import tokenize
from summarizer.glosses.find import supplied
from summarizer.selection import hanging
from tests.hostile.growth import MOST_TIMES, TEXTS
from tests.paths import ROOT

_PIECES = 80  # of a text: enough for what grows with the square to be most of the steps


def steps(work: Callable[[], object]) -> int:
    """Lines of Python that a work takes, each pass of a loop counted."""
    count = 0

    def local(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return local

    before = sys.gettrace()
    sys.settrace(lambda _frame, _event, _argument: local)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def article(text: str) -> Article:
    return assemble(RawDocument(text, title="عنوان"), id="a", source="a.txt")


def facts(text: str) -> object:
    return extract_facts([article(text)])


def days(text: str) -> object:
    one = article(text)
    return own_dates(build_document([one]), extract_facts([one]))


def page(text: str) -> object:
    """Lines above an article and below its first paragraphs."""
    paragraph = "افتتح الوزير سامي الجبلي الميناء الجديد في المدينة يوم الاثنين بحضور سكانها وصياديها.\n"
    return article(f"{text}{paragraph * 2}{text}{paragraph}")


def large_story(text: str) -> object:
    """Articles of a story that is too large to read facts of: a line each, all with figures of the same kinds."""
    articles = [
        assemble(RawDocument(line, title=f"خبر {n}"), id=f"a{n}", source="a.txt")
        for n, line in enumerate(text.splitlines())
    ]
    return analyse(build_document(articles), [], every_pair=False)


def numbers(text: str) -> object:
    language = build_document([article(text)]).candidates[0].language
    tokens = tokenize(text, language)
    taken = [(at, at + 1) for at, character in enumerate(text) if character == ","]
    return list(figures(tokens, taken))


def quotations(text: str) -> object:
    return list(quoted_spans(text))


def called_again(text: str) -> object:
    """One person a word, of whom each is called by the same office; more of them than a noun goes back to."""
    people = []
    for n, word in enumerate(text.split()):
        people.append(Person(word, (word,)))
        people[-1].heads.add(stem("وزير"))
        people[-1].mentions.append((n, 3))
    tokens, source = tokenize("الوزير", get_language("ar")), Source(0, 0, "الوزير", 1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(recent, "_MOST", 10)
        antecedents = Antecedents(people, ())
        return [antecedents.resolve(tokens, n, source) for n in range(len(people))]


def last_names(text: str) -> object:
    """The people of an English article, a capitalised word each."""
    tokens = tokenize(text, get_language("en"))
    names = [latin_names.Name("person", k, k) for k in range(len(tokens))]
    people = [article_people.Person(word, word, set(), [0]) for word in tokens.words]
    antecedents = latin_antecedents.Antecedents(people, Bodies([tokens], [names]))
    return [antecedents.by_name(tokens, name) for name in names]


def bodies(text: str) -> object:
    """The organizations of an article, each with two words that others have."""
    one = Article("a", None, "a.txt", None, None, "ar", text, (Sentence(0, len(text), 0),))
    lines = text.splitlines()
    return organizations([Located(0, one, Span("organization", 0, len(line), line)) for line in lines])


def filled(piece: str, times: int) -> str:
    """A piece so many times, with another word or figure in each of its gaps."""
    if "{word}" not in piece:
        return piece * times
    letters = "بتجحدرسصطعفكلمن"
    words = ("".join(letters[n // 15**k % 15] for k in (0, 2, 1, 0)) for n in count(1))
    gaps = piece.split("{word}")
    return "".join(
        "".join(gap.replace("{number}", str(10 + n)) + next(words) for gap in gaps[:-1]) + gaps[-1]
        for n in range(times)
    )


def grown(work: Callable[[str], object], piece: str, pieces: int = _PIECES) -> float:
    """How many times the steps a text twice as long takes."""
    work(filled(piece, 4))  # what is made once is made
    once, twice = (steps(partial(work, filled(piece, n))) for n in (pieces, 2 * pieces))
    return twice / once


_FACTS = (
    "dates, English",
    "quotation chains, English",
    "per cents",
    "closed quotes",
    "straight quotes",
    "honorifics",
    "last names that are shared",
    "quotations in two kinds of marks",
    "scores",
    "places",
    "datelines",
    "particles",
    "heads of events",
    "days",
)
_DATED = ("dates of two calendars", "days")
PIECES = {
    "facts": tuple(str(TEXTS[name]) for name in _FACTS),
    "days of sentences": tuple(str(TEXTS[name]) for name in _DATED),
    "quotations": ("«a» ", '" a ', '"a" ', "«a. b «c» d» ", "« ", ':"a ', "(«"),
    "numbers": ("12 مايو 2019, ", "وعشرون ", "خمسة وعشرون "),
    "pages": (
        "// انتهى //\n",
        "المقال التالي\n",
        "هذا المحتوى مخصص للمشتركين\n",
        "بقلم ليلى\n",
        "السوق الكبير في المدينة\n",
        "السوق - المدينة الكبيرة\n",
    ),
    "large stories": (
        (
            "{word} {word} {word} {word} بنسبة {number} في المائة {word} {word} {word}، "
            "{word} {word} {word} {number} قتيلا و{number} جريحا {word} {word} {word}.\n"
        ),
    ),
    "called again": ("{word} ",),
    "last names": ("K{word} ",),
    "bodies": ("منظمة السوق {word}\nمنظمة السوق {word} الكبير\n",),
    "square": ("a",),
}


def measured(module: str) -> dict[tuple[str, str], float]:
    """What `all_grown` of a module of tests finds, in a process of its own.

    Other tests leave things in caches, and Python 3.11.7 may run for ever in a line that is traced after
    much else was.
    """
    code = f"import json, {module} as t; print(json.dumps(t.all_grown()))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, timeout=120
    )
    return {(work, piece): times for work, piece, times in json.loads(done.stdout)}


@pytest.fixture(scope="module")
def found() -> dict[tuple[str, str], float]:
    return measured(__name__)


def all_grown() -> list[tuple[str, str, float]]:
    works = {
        "facts": facts,
        "days of sentences": days,
        "quotations": quotations,
        "numbers": numbers,
        "pages": page,
        "large stories": large_story,
        "called again": called_again,
        "last names": last_names,
        "bodies": bodies,
        "square": square,
    }
    return [(name, piece, grown(works[name], piece)) for name in PIECES for piece in PIECES[name]]


@pytest.mark.parametrize("name", _FACTS)
def test_facts_grow_with_their_text(name: str, found: dict[tuple[str, str], float]) -> None:
    assert found["facts", str(TEXTS[name])] <= MOST_TIMES


@pytest.mark.parametrize("name", _DATED)
def test_the_days_of_sentences_grow_with_their_text(name: str, found: dict[tuple[str, str], float]) -> None:
    assert found["days of sentences", str(TEXTS[name])] <= MOST_TIMES


@pytest.mark.parametrize("piece", PIECES["quotations"])
def test_quotations_grow_with_their_text(piece: str, found: dict[tuple[str, str], float]) -> None:
    assert found["quotations", piece] <= MOST_TIMES


@pytest.mark.parametrize("piece", PIECES["numbers"])
def test_figures_grow_with_their_text(piece: str, found: dict[tuple[str, str], float]) -> None:
    assert found["numbers", piece] <= MOST_TIMES


@pytest.mark.parametrize("piece", PIECES["pages"])
def test_the_lines_of_a_page_are_judged_in_steps_that_grow_with_it(
    piece: str, found: dict[tuple[str, str], float]
) -> None:
    assert found["pages", piece] <= MOST_TIMES


@pytest.mark.parametrize("piece", PIECES["large stories"])
def test_the_figures_of_a_large_story_are_not_held_against_all_others(
    piece: str, found: dict[tuple[str, str], float]
) -> None:
    assert found["large stories", piece] <= MOST_TIMES


@pytest.mark.parametrize("work", ["called again", "last names", "bodies"])
def test_whom_a_name_or_noun_means_is_not_looked_for_among_all(
    work: str, found: dict[tuple[str, str], float]
) -> None:
    assert found[work, PIECES[work][0]] <= MOST_TIMES


class Whole(list[Any]):
    """A list of which nobody may copy all that stands behind a place, as is not seen by counting lines."""

    def __getitem__(self, at: Any) -> Any:
        assert not isinstance(at, slice) or at.stop is not None
        return super().__getitem__(at)


def test_names_are_looked_up_and_not_copied_for_each_sentence() -> None:
    (candidate,) = build_document([article("وصل سمير الجبلي إلى المدينة مساء الأحد.")]).candidates
    start = candidate.sentence.start
    spans = Whole((start + n, n, 0) for n in range(-100, 1000, 10))
    assert statements._names_within(candidate, spans)[0] == {0, 10, 20, 30}
    names = Whole(hanging.Name(start + n, start + n + 2, bare=n == 0) for n in range(-100, 1000, 10))
    assert hanging._named(candidate, names) == [1.0, 1.0, 4.0]


def test_a_part_of_a_name_has_so_many_spellings_at_most() -> None:
    assert len(spellings("ا" * 20 + "ب")) == 3
    assert spellings("اب" * 10_000) == {"اب" * 10_000}


def square(text: str) -> object:
    return [None for one in text for other in text if one < other]


def test_what_grows_with_the_square_is_seen(found: dict[tuple[str, str], float]) -> None:
    assert found["square", "a"] > MOST_TIMES


def _parted(size: int) -> Callable[[], object]:
    line = "«”»" * size
    return lambda: _is_parted(line)


def _tagged(size: int) -> Callable[[], object]:
    text = "وصل القطار. " * size
    arabic = get_language("ar")
    sentences = [tokenize(text, arabic, at, at + 11) for at in range(0, len(text), 12)]
    return lambda: [list(find_tagged(sentence, ())) for sentence in sentences]


def _joined(size: int) -> Callable[[], object]:
    tokens = tokenize("سامي قال " * size, get_language("ar"))
    names = [Name("person", at, at) for at in range(0, len(tokens), 2)]
    return lambda: settle_joints(tokens, names, (), Knowledge({}, {}))


def _glossed(size: int) -> Callable[[], object]:
    text = "وصل القطار. " * size
    document = build_document([article(text)])
    mentions = tuple(Mention("a", at, at + 4, "وصل") for at in range(0, len(text), 12))
    return lambda: supplied(document, [Fact("date", "وصل", mentions)])


def _unpacked(size: int) -> Callable[[], object]:
    packed = gzip.compress(b"") * size
    return lambda: unpack(packed)


@pytest.mark.parametrize(
    ("make", "size"),
    [(_parted, 5_000), (_tagged, 4_000), (_joined, 1_500), (_unpacked, 5_000), (_glossed, 500)],
)
def test_no_loop_looks_through_all_again_at_each_turn(
    make: Callable[[int], Callable[[], object]], size: int
) -> None:
    """By the clock: searches within `str`, `bytes` and `set` are no lines of Python that `steps` counts.

    Of eight times as much a search at each turn takes 64 times as long, all else about eight times.
    """
    small, large = make(size), make(8 * size)
    assert min(_seconds(large) for _ in range(3)) < 25 * max(min(_seconds(small) for _ in range(5)), 2e-3)


def _seconds(work: Callable[[], object]) -> float:
    began = process_time()
    work()
    return process_time() - began
