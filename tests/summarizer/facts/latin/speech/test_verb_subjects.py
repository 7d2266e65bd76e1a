from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


def _speakers(text: str, language: str) -> list[str | None]:
    return [quote.speaker for quote in find_spans(build(text, language), ["quote"])]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Chad's interior ministry said it was “watching the whole of the border”.",
            "Chad's interior ministry",
        ),
        (
            "A spokesperson for the operator Halden Ferries said it was “watching the whole of the border”.",
            "spokesperson for the operator",
        ),
        (
            "Analysts at Halden Bank wrote that it was “a gradual return to what was”.",
            "Analysts at Halden Bank",
        ),
        ("“There is no need to sell it now,” one of the sources told Reuters.", "one of the sources"),
        ("He said passengers should not go “unless they need it very much”.", None),
        (
            "Ann Roe, who was sworn in after the vote in India, said she came “with a very heavy heart”.",
            "Ann Roe",
        ),
    ],
)
def test_who_tells_in_front_of_the_verb(text: str, speaker: str | None) -> None:
    assert _speakers(text, "en") == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # Who told without marks goes on in them.
        (
            "Paul Hill came. A Lebanese official said they would meet. “A strike is near,” he said.",
            "Lebanese official",
        ),
        ("Anna Berg came. Paul Hill said they would meet. “A strike may well be near.”", "Paul Hill"),
        (
            "Anna Berg came. The plan, Paul Hill said, was dead. “It was never once alive,” he said.",
            "Paul Hill",
        ),
        # Who is told of, and does not tell, is nobody's speaker; nor is one of the other gender.
        ("Robin Hill was told by Kelly Berg to go. “A strike may well be near,” he said.", None),
        ("Paul Hill said they would meet. “A strike may well be near now,” she said.", None),
    ],
)
def test_who_told_just_before_goes_on_in_marks(text: str, speaker: str | None) -> None:
    assert _speakers(text, "en")[-1:] == [speaker]


def test_a_source_just_before_goes_on_in_marks() -> None:
    text = "Anna Roux est venue. Selon le docteur Paul Hill, le mal recule. « Un lit sur trois est vide », dit-il."
    assert _speakers(text, "fr") == ["Paul Hill"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Rates will stay where they are,” the bank's policy committee said.", "bank's policy committee"),
        ("One senior official in the mayor's office said: “It could have been better.”", "senior official"),
    ],
)
def test_an_owner_in_small_letters_speaks_by_what_is_his(text: str, speaker: str) -> None:
    assert _speakers(text, "en") == [speaker]


@pytest.mark.parametrize(
    ("text", "language", "speakers"),
    [
        # Whose adviser he is does not speak; a body behind a preposition is not the president named next.
        (
            "Paul Roux paid. “This is the last great work of his life,” said Ann Hart, aide to Roux, told AFP.",
            "en",
            ["Ann Hart"],
        ),
        (
            "Au nom de la communauté PSL, le président Paul Roux déclare : « Nous irons jusqu'au bout demain ».",
            "fr",
            ["Paul Roux"],
        ),
        # Who is called something is spoken of.
        ("Ann Hart, the league president, called Paul Rowe “the best we have ever had”.", "en", ["Ann Hart"]),
        # Titles in front of a subject are as nothing.
        (
            "Supt Rowe said the man was there. “Those males fired at that victim last night,” he added.",
            "en",
            ["Rowe"],
        ),
        (
            "Ohio Attorney General Paul Rowe wrote the court, saying it was “a threat to all of us here”.",
            "en",
            ["Paul Rowe"],
        ),
        # A long apposition with commas of its own.
        (
            "“We are joining a family of the best,” Paul Rowe, vice president of fleet, finances and sales, said.",
            "en",
            ["Paul Rowe"],
        ),
        # Who spoke goes on in a paragraph of his own; the next one tells of another.
        (
            "“We are glad of it,” Ann Hart said.\n“It never, ever stops.”\nHalden Bank revealed that sales fell.",
            "en",
            ["Hart", "Ann Hart"],
        ),
        # Who is told of in a clause does not speak.
        (
            "“What we want is to hold some of them back.” Rowe reminded them that the ministry had added a tax.",
            "en",
            [None],
        ),
    ],
)
def test_who_is_the_subject(text: str, language: str, speakers: list[str | None]) -> None:
    found = _speakers(text, language)
    assert [one and one.rpartition(" ")[2] for one in found] == [
        one and one.rpartition(" ")[2] for one in speakers
    ]


def test_what_stands_behind_a_verb_with_its_subject_is_its_object() -> None:
    text = "State prosecutor Paul Rowe had asked the court for a sentence that “the parents can sleep on”."
    assert _speakers(text, "en") == ["Paul Rowe"]


def test_whom_a_preposition_governs_with_another_is_no_he() -> None:
    text = "Il gagne devant Paul Roux et Marc Lee. « Je n'ai pas de mots pour vous », a-t-il soufflé."
    assert _speakers(text, "fr") == [None]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        (
            "Paul Hill pays for the shirts. The club's director, Ann Roe, said Hill had “shown how he feels”.",
            "en",
            "Ann Roe",
        ),
        (
            "Paul Hill spoke to several Halden Bank employees, who said they were “working to lock it all down”.",
            "en",
            "Halden Bank employees",
        ),
        (
            "Un avis partagé par M. Paul Durand, qui affirme que la ville est « bien trop petite ce soir ».",
            "fr",
            "Paul Durand",
        ),
        ("Le maire Paul Durand a appelé à « une enquête longue et sans délai ».", "fr", "Paul Durand"),
    ],
)
def test_who_is_told_of_beside_another(text: str, language: str, speaker: str) -> None:
    assert _speakers(text, language) == [speaker]
