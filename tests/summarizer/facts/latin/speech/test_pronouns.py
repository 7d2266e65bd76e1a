from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("The airline cancelled its flights. “We are sorry for the trouble,” it said.", "en", "The airline"),
        ("Paul Hill spoke. “We are sorry for the trouble,” it said.", "en", None),
        (
            "Minister Paul Hill met them. Its author, Anna Berg, said she was “surprised by the tone of it”.",
            "en",
            "Anna Berg",
        ),
        (
            "Mrs Anna Berg and Mr Paul Hill own the mills. “I have not slept since,” he said.",
            "en",
            "Paul Hill",
        ),
        (
            "Robin Hill was accused by the leader, Leslie Berg. “You have hidden the figures,” she said.",
            "en",
            None,
        ),
        (
            "Paul Hill was accused by the leader, Anna Berg. “You have hidden the figures,” she said.",
            "en",
            "Anna Berg",
        ),
        (
            "Paul Roux a répondu à Anna Berg. Cette dernière a écrit qu'elle « ne signera jamais un tel texte ».",
            "fr",
            "Anna Berg",
        ),
    ],
)
def test_whom_a_pronoun_means(text: str, language: str, speaker: str | None) -> None:
    (span,) = find_spans(build(text, language), ["quote"])
    assert span.speaker == speaker


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Ann Roe came. “I did not want it,” the 81-year-old economist told reporters.", "en", "Ann Roe"),
        (
            "For Paul Hill, a guard, the memory is raw. “I smelled it before I saw it,” he said.",
            "en",
            "Paul Hill",
        ),
        (
            "« Oui, nous venons tous », dit Paul Roux à Anna Berg. Cette dernière a dit qu'« il ne cédera pas ».",
            "fr",
            "Anna Berg",
        ),
    ],
)
def test_whom_an_age_a_topic_and_the_latter_mean(text: str, language: str, speaker: str) -> None:
    *_, quote = find_spans(build(text, language), ["quote"])
    assert quote.speaker == speaker


def test_of_two_of_one_last_name_he_who_was_named_so_far_is_meant() -> None:
    text = (
        "Paul Pillai and Tom Berg won. “It was an old dream of ours,” Berg said. "
        "Pillai is the youngest of them. He warned that machines “should be treated with awe”. "
        "“He shouted at me,” his mother, Lakshmi Pillai, said."
    )
    quotes = list(find_spans(build(text, "en"), ["quote"]))
    assert [quote.speaker for quote in quotes] == ["Berg", "Paul Pillai", "Lakshmi Pillai"]


@pytest.mark.parametrize(
    ("text", "language", "speakers"),
    [
        # Whom a sentence of his own names is another.
        (
            (
                "« Je soutiens tout club ce soir », déclare Roger Durand. Il n'avait pas évoqué Colin Hill. « Tout "
                "se passait sous nos yeux », a-t-il admis."
            ),
            "fr",
            ["Roger Durand", "Roger Durand"],
        ),
        ("Ann Roe has said she will go when it finds somebody “foolish enough to stay”.", "en", ["Ann Roe"]),
        # Who opened a quotation of several paragraphs is meant by the pronoun behind its last.
        (
            (
                "“They come late at night,” Ann Roe said.\n\n“It is a hard time for them. But it is a good one.\n\n"
                "“We see them again in the summer,” she said."
            ),
            "en",
            ["Ann Roe", "Ann Roe", "Ann Roe"],
        ),
        # A verb of saying in another quotation tells nothing.
        (
            (
                "Writer Paul Hill tweeted that Ann Roe “should be hailed as our best”, as she was “the first "
                "woman to own a paper”."
            ),
            "en",
            ["Paul Hill", "Paul Hill"],
        ),
        (
            "Le pape François est venu. Il a dit avoir reçu « bien des lettres de là-bas ».",
            "fr",
            ["François"],
        ),
    ],
)
def test_whom_a_pronoun_means_beside_others(text: str, language: str, speakers: list[str]) -> None:
    assert [span.speaker_person for span in find_spans(build(text, language), ["quote"])] == speakers
