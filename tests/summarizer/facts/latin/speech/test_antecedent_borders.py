"""Whom an office or a pronoun means, by who was named and who spoke before: both sides of each condition."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from corpus import get_language
from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.speech import antecedents as module
from summarizer.facts.latin.speech import article_people
from summarizer.facts.latin.speech.antecedents import Antecedents
from summarizer.facts.latin.speech.article_people import Person, find_people
from summarizer.facts.latin.speech.bodies import Bodies
from summarizer.facts.tokens import Tokens, tokenize
from tests.summarizer.facts.latin.stretches import marked, tokens_of

Spoke = tuple[int, str] | None


class Story:
    """Sentences, each a string in which [So-and-so] is a person and {So-and-so} a body, read so far."""

    def __init__(
        self, *texts: str, language: str = "en", spoke: Spoke = None, heading: int | None = None
    ) -> None:
        """Read them; a line break opens a paragraph. `spoke` is who did, and in which sentence."""
        plain = [tokens_of_marked(text, language) for text in texts]
        whole, at = " ".join(tokens.text for tokens, _ in plain), 0
        self.sentences: list[Tokens] = []
        for n, (tokens, _) in enumerate(plain):
            own = tokenize(whole, get_language(language), at, at + len(tokens.text))
            self.sentences.append(replace(own, heading=n == heading))
            at += len(tokens.text) + 1
        self.names = [names for _, names in plain]
        self.people = find_people(self.sentences, self.names)
        self.read = Antecedents(self.people, Bodies(self.sentences, self.names))
        if spoke:
            person = next((one for one in self.people if one.name == spoke[1]), None)
            self.read.speaks(*spoke, person, body=person is None and spoke[1][:1].isupper())

    def pronoun(self, word: str) -> str | None:
        """Whom a pronoun in the last sentence means."""
        found = self.read.by_pronoun(len(self.sentences) - 1, self.sentences, self.names, word)
        return found.name if found else None

    def office(self, words: str) -> str | None:
        """Whom an office in the last sentence means."""
        tokens, wanted = self.sentences[-1], words.split()
        first = next(k for k in range(len(tokens)) if tokens.words[k : k + len(wanted)] == wanted)
        found = self.read.by_office(len(self.sentences) - 1, tokens, first, first + len(wanted) - 1)
        return found.name if found else None


def tokens_of_marked(text: str, language: str) -> tuple[Tokens, list[Name]]:
    tokens, names, _ = marked(text, language)
    return tokens, names


def pronoun(
    word: str, *texts: str, language: str = "en", spoke: Spoke = None, heading: int | None = None
) -> str | None:
    return Story(*texts, "So it is.", language=language, spoke=spoke, heading=heading).pronoun(word)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("[Ann Roe], 34, left", 34),
        ("[Ann Roe], 34.", 34),
        ("[Ann Roe], 104, left", 104),
        ("[Ann Roe], 34 ans, left", 34),
        ("[Ann Roe], 34 boats, left", 0),
        ("[Ann Roe] 34, left", 0),
        ("[Ann Roe], 34", 0),
        ("[Ann Roe], a boat, left", 0),
        ("17-year-old student [Ann Roe] left", 17),
        ("17-year student [Ann Roe] left", 17),
        ("17 year-old student [Ann Roe] left", 0),
        # Eight tokens at most in front of the name.
        ("17-year-old student so [Ann Roe] left", 17),
        ("17-year-old student so so [Ann Roe] left", 17),
        ("17-year-old student so so so [Ann Roe] left", 0),
        ("[Ann Roe] left a 17-year-old", 0),
    ],
)
def test_how_old_somebody_is(text: str, age: int) -> None:
    tokens, (name,), _ = marked(text, "en")
    assert article_people._age(tokens, name) == age
    (person,) = find_people([tokens], [[name]])
    assert person.age == age


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("Dr [Ann Roe] left", {"dr"}),
        ("Dr. [Ann Roe] left", {"dr"}),
        ("dr [Ann Roe] left", set()),
        ("Dr so so [Ann Roe] left", set()),
        ("Mrs [Ann Roe] left", set()),
        ("[Ann Roe] left Dr", set()),
    ],
)
def test_a_title_that_tells_a_trade(text: str, trade: set[str]) -> None:
    tokens, (name,), _ = marked(text, "en")
    assert article_people._trade_by_title(tokens, name) == trade


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("James Roe Jr.", "james roe"),
        ("James Roe, Jr", "james roe"),
        ("James Roe III", "james roe"),
        ("James Roe", "james roe"),
        ("James Roe.", "james roe."),
    ],
)
def test_father_and_son_are_told_by_more_than_their_name(name: str, plain: str) -> None:
    assert module._plain(name) == plain


def test_people_are_told_by_their_fullest_name_in_the_order_of_their_first_mention() -> None:
    people = Story(
        "[Roe] came.", "Then [Tom Hill] met Mrs [Ann Roe], 41.", "Minister [Roe] left.", "[Tom Hill] left."
    ).people
    assert [(one.name, one.last, one.mentions) for one in people] == [
        ("Ann Roe", "roe", [0, 1, 2]),
        ("Tom Hill", "hill", [1, 3]),
    ]
    assert [(one.roles, one.gender, one.age) for one in people] == [({"minister"}, "f", 41), (set(), "m", 0)]


def test_the_last_name_of_two_is_of_neither() -> None:
    people = Story("[Ann Roe] met [Tom Roe].", "[Roe] left.", "[Jo Roe] came.").people
    assert [(one.name, one.mentions) for one in people] == [
        ("Ann Roe", [0]),
        ("Tom Roe", [0]),
        ("Jo Roe", [2]),
    ]
    assert [one.name for one in Story("[Roe] left.", "[Roe] came.").people] == ["Roe"]
    people = Story("[Ann Van Roe] met [Tom Van Roe].", "[Van Roe] left.", "[Roe] sat.", "[Pax] came.").people
    assert [one.name for one in people] == ["Ann Van Roe", "Tom Van Roe", "Pax"]
    assert [one.gender for one in Story("Mrs [Jordan Roe] left.").people] == ["f"]


@pytest.mark.parametrize(
    ("text", "at", "word", "language", "body"),
    [
        ("The agency left", 1, "it", "en", True),
        ("An agency left", 1, "it", "en", True),
        ("agency left", 0, "it", "en", False),
        ("Old agency left", 1, "it", "en", False),
        # A noun of things that speak is a body's where no person can be meant.
        ("The startup left", 1, "it", "en", True),
        ("The startup left", 1, "she", "en", False),
        ("The spokesman left", 1, "it", "en", False),
        ("The agency Merlin left", 1, "it", "en", False),
        ("The state agency left", 2, "it", "en", True),
        ("The now agency left", 2, "it", "en", False),
        ("The fumed agency left", 2, "it", "en", False),
        ("The state-run agency left", 4, "it", "en", True),
        ("La grande société sort", 2, "elle", "fr", False),
        ("La société sort", 1, "elle", "fr", True),
        ("L'agence sort", 2, "elle", "fr", True),
    ],
)
def test_the_noun_of_a_body_behind_the_article_that_opens_a_sentence(
    text: str, at: int, word: str, language: str, *, body: bool
) -> None:
    assert module._is_body(tokens_of(text, language), at, word) is body


def test_who_may_be_of_a_gender() -> None:
    for gender, own, fits in (("f", "f", True), ("f", "m", False), ("", "m", True), ("f", "", True)):
        assert article_people.agrees(gender, Person("Roe", "roe", set(), [], own)) is fits


def test_who_spoke_before() -> None:
    story = Story("[Ann Roe] spoke.", "So.", "\nSo.", spoke=(0, "Ann Roe"))
    assert [story.read.spoke_before(n) for n in range(3)] == [True, True, False]
    assert [story.read.spoke_in_paragraph(n) for n in range(3)] == [True, True, False]
    anew = Story("[Ann Roe] spoke.", "\nSo.", spoke=(0, "Ann Roe"))
    assert [anew.read.spoke_in_paragraph(n) for n in range(2)] == [True, False]
    nobody = Story("[Ann Roe] left.", "So.")
    assert not nobody.read.spoke_before(1)
    assert not nobody.read.spoke_in_paragraph(1)
    later = Story("So.", "[Ann Roe] spoke.", "So.", "So.", spoke=(1, "Ann Roe"))
    assert [later.read.spoke_before(n) for n in (2, 3)] == [True, False]
    assert [later.read.spoke_in_paragraph(n) for n in (2, 3)] == [True, False]
    # A line that breaks within a sentence opens no paragraph.
    for texts in (("[Ann Roe] spoke\nof it.", "So."), ("[Ann Roe] spoke.", "So\nit is.")):
        assert Story(*texts, spoke=(0, "Ann Roe")).read.spoke_in_paragraph(1)


def test_nobody_speaks_where_it_is_open_who() -> None:
    story = Story("[Ann Roe] spoke.", "So.", spoke=(0, "Ann Roe"))
    story.read.speaks(1, None, None, body=False)
    assert story.read.last == (0, story.people[0], "Ann Roe")


def test_a_body_spoke_last_until_a_person_does() -> None:
    story = Story("[Ann Roe] spoke.", "So.")
    story.read.speaks(1, "Castor Bank", None, body=True)
    assert (story.read.last, story.read.last_body) == ((1, None, "Castor Bank"), "Castor Bank")
    story.read.speaks(1, "Ann Roe", story.people[0], body=False)
    assert story.read.last_body is None


def test_of_several_of_a_name_the_one_who_was_named_before() -> None:
    story = Story("[Ann Roe] left.", "[Roe] sat.", "[Tom Roe] left.", "[James Fox Jr] came.")
    (name,) = story.names[1]
    for n, person in ((None, None), (1, "Ann Roe"), (2, None), (0, "Ann Roe")):
        found = story.read.by_name(story.sentences[1], name, n)
        assert (found.name if found else None) == person
    fox, (own,), _ = marked("then [Fox] sat", "en")
    assert story.read.by_name(fox, own) is story.people[2]
    # Of one alone it is not asked.
    assert story.read.by_name(fox, own, 0) is story.people[2]


@pytest.mark.parametrize(
    ("texts", "words", "name"),
    [
        (("Minister [Ann Roe] left.", "The minister sat."), "minister", "Ann Roe"),
        (("Minister [Ann Roe] left.", "A minister sat."), "minister", "Ann Roe"),
        (("Minister [Ann Roe] left.", "The rain fell."), "rain", None),
        (("Minister [Ann Roe] left.", "The driver sat."), "driver", None),
        # Six sentences back at most.
        (("Minister [Ann Roe] left.", *["So."] * 5, "The minister sat."), "minister", "Ann Roe"),
        (("Minister [Ann Roe] left.", *["So."] * 6, "The minister sat."), "minister", None),
        # Another without a name, told of since.
        (("Minister [Ann Roe] left.", "A Dutch minister came.", "The minister sat."), "minister", None),
        (("Minister [Ann Roe] left.", "One old Dutch minister came.", "The minister sat."), "minister", None),
        (
            ("Minister [Ann Roe] left.", "A very old Dutch minister came.", "The minister sat."),
            "minister",
            "Ann Roe",
        ),
        (("Minister [Ann Roe] left.", "A Dutch driver came.", "The minister sat."), "minister", "Ann Roe"),
        (("A minister came.", "Minister [Ann Roe] left.", "The minister sat."), "minister", "Ann Roe"),
        (("Minister [Ann Roe] met a minister.", "The minister sat."), "minister", "Ann Roe"),
        (
            ("Minister [Ann Roe] left.", "A Dutch minister came.", "Then [Roe] and the minister sat."),
            "minister",
            "Ann Roe",
        ),
        (("Vice-president [Ann Roe] left.", "The vice-president sat."), "vice - president", "Ann Roe"),
        (("Minister [Ann Roe] left.", "The minister met a minister."), "minister", None),
        # Two of one office.
        (("Minister [Ann Roe] met minister [Tom Hill].", "The minister sat."), "minister", None),
        # The one who is named alone near by and is told to be nothing.
        (("[Ann Roe] left.", "The minister sat."), "minister", "Ann Roe"),
        (("[Ann Roe] left.", "So.", "The minister sat."), "minister", "Ann Roe"),
        (("[Ann Roe] left.", "So the minister sat."), "minister", "Ann Roe"),
        (("[Ann Roe] left.", "So.", "So.", "The minister sat."), "minister", None),
        (("[Ann Roe] met [Tom Hill].", "The minister sat."), "minister", None),
        (("Driver [Ann Roe] left.", "The minister sat."), "minister", None),
        (("[Ann Roe] left.", "A minister sat."), "minister", None),
        (("[Ann Roe] left.", "The deputy minister sat."), "deputy minister", None),
        (("[Ann Roe] left.", "Minister sat."), "minister", None),
    ],
)
def test_who_has_an_office(texts: Sequence[str], words: str, name: str | None) -> None:
    assert Story(*texts).office(words) == name


def test_of_two_of_one_office_the_one_who_spoke() -> None:
    texts = ("Minister [Ann Roe] met minister [Tom Hill].", "The minister sat.")
    assert Story(*texts, spoke=(0, "Tom Hill")).office("minister") == "Tom Hill"
    assert (
        Story(*texts, "[Jo Fox] left.", "The minister sat.", spoke=(2, "Jo Fox")).office("minister") is None
    )


def test_the_gender_of_an_office_tells_who_has_it() -> None:
    story = Story("L'avocate [Anna Roe] voit l'avocat [Paul Hill].", "L'avocate sort.", language="fr")
    assert story.office("avocate") == "Anna Roe"
    assert (
        Story("L'avocate [Anna Roe] sort.", "L'avocat de Paris sort.", language="fr").office("avocat") is None
    )


@pytest.mark.parametrize(
    ("texts", "word", "spoke", "heading", "body"),
    [
        (("The agency met.",), "it", None, None, ("The agency", False)),
        (("The {Castor Agency} met.",), "it", None, None, ("The Castor Agency", False)),
        (("The {Agency of Health} met.",), "it", None, None, ("Agency of Health", True)),
        (("The agency {Castor Line} met.",), "it", None, None, None),
        (("Then the agency met.",), "it", None, None, None),
        (("The agency met.", "So."), "it", None, None, ("The agency", False)),
        (("The agency met.", "So.", "So."), "it", None, None, None),
        (("The agency met.", "[Ann Roe] left."), "it", None, None, None),
        (("The agency met [Ann Roe].",), "it", None, None, None),
        (("The agency met.",), "it", None, 0, None),
        (("The agency met.",), "it", (0, "Castor"), None, None),
        (("So.", "The agency met."), "it", (0, "Castor"), None, ("The agency", False)),
        (("The agency met.", "So."), "it", (1, "Castor"), None, None),
        # The noun stands among the first four tokens.
        (("The state river agency met.",), "it", None, None, ("The state river agency", False)),
        (("The old state river agency met.",), "it", None, None, None),
    ],
)
def test_the_body_that_opens_a_sentence_before(
    texts: Sequence[str], word: str, spoke: Spoke, heading: int | None, body: tuple[str, bool] | None
) -> None:
    story = Story(*texts, "So it is.", spoke=spoke, heading=heading)
    assert story.read.body_before(len(texts), story.sentences, story.names, word) == body


def test_a_pronoun_fits_the_article_of_the_body() -> None:
    for text, word, body in (
        ("La société sort.", "elle", "La société"),
        ("La société sort.", "il", None),
        ("Le groupe sort.", "il", "Le groupe"),
        ("Le groupe sort.", "elle", None),
        ("La société {Castor} sort.", "elle", None),
    ):
        story = Story(text, "Donc.", language="fr")
        found = story.read.body_before(1, story.sentences, story.names, word)
        assert (found[0] if found else None) == body


def test_the_body_that_spoke_last_is_meant_again() -> None:
    for between, spoke, told in (
        (0, "Castor Bank", ("Castor Bank", None, True)),
        (1, "Castor Bank", ("Castor Bank", None, True)),
        (2, "Castor Bank", (None, None, False)),
        (0, "agency", ("agency", None, False)),
        (0, "Ann Roe", (None, None, False)),
    ):
        story = Story("[Ann Roe] spoke.", *["So."] * between, "So it is.", spoke=(0, spoke))
        assert story.read.body_again(between + 1) == told
    later = Story("So.", "[Ann Roe] spoke.", "So it is.", spoke=(1, "Castor Bank"))
    assert later.read.body_again(2) == ("Castor Bank", None, True)
    assert Story("So.").read.body_again(0) == (None, None, False)


@pytest.mark.parametrize(
    ("texts", "word", "name"),
    [
        # Nobody spoke: who was named near by, the first who fits.
        (("[Ann Roe] left.",), "she", "Ann Roe"),
        (("[Ann Roe] left.",), "he", None),
        (("[Ann Roe] left.", "So."), "she", "Ann Roe"),
        (("[Ann Roe] left.", "So.", "So."), "she", None),
        (("[Tom Hill] met [Ann Roe].",), "she", "Ann Roe"),
        (("[Tom Hill] met [Ann Roe].",), "he", "Tom Hill"),
        (("[Ann Roe] left.", "[Jo Fox] came."), "she", "Jo Fox"),
        # Whom the other is of, and who is only spoken of.
        (("[Tom Hill]'s lawyer, [Paul Fox], sat.",), "he", "Paul Fox"),
        (("It was with [Tom Hill].",), "he", None),
        (("For [Tom Hill], a guard that night, it is raw.",), "he", "Tom Hill"),
        # One of two does what befalls the other.
        (("[Jordan Hill] was accused by the leader [Chris Fox].",), "he", None),
        (("[Tom Hill] was accused by the leader [Paul Fox].",), "he", "Tom Hill"),
        (("[Jordan Hill] was accused by the leader [Ann Roe].",), "he", "Jordan Hill"),
        (("[Jordan Hill] and [Chris Fox] left, helped by {Castor Bank}.",), "he", "Jordan Hill"),
        # The office that opens the sentence.
        (("Minister [Tom Hill] left.", "The minister met a guard [Paul Fox]."), "he", "Tom Hill"),
        (("Minister [Tom Hill] left.", "A minister [Paul Fox] sat."), "he", "Paul Fox"),
        (("Minister [Tom Hill] left.", "Minister met a guard [Paul Fox]."), "he", "Paul Fox"),
        (("Minister [Tom Hill] left.", "The minister, [Paul Fox], sat."), "he", "Paul Fox"),
        (("Minister [Tom Hill] left.", "The minister was with [Paul Fox]."), "he", "Tom Hill"),
        (("Deputy minister [Tom Hill] left.", "The deputy minister, [Paul Fox], sat."), "he", "Paul Fox"),
        (("The rain met [Paul Fox].",), "he", "Paul Fox"),
        (
            ("Minister [Tom Hill] left.", "[Paul Fox] sat.", "The minister met a guard [Luc Moe]."),
            "he",
            "Tom Hill",
        ),
        # The latter is named last.
        (("[Tom Hill] met [Paul Fox].",), "latter", "Paul Fox"),
        (("[Paul Fox] left.", "So."), "latter", "Paul Fox"),
        (("[Paul Fox] left.",), "latter", "Paul Fox"),
    ],
)
def test_whom_a_pronoun_means_where_nobody_spoke(texts: Sequence[str], word: str, name: str | None) -> None:
    assert pronoun(word, *texts) == name


def test_beyond_a_heading_a_pronoun_means_nobody() -> None:
    assert pronoun("she", "[Ann Roe] left.", "So.", heading=1) is None
    assert pronoun("she", "[Ann Roe] left.", "So.", heading=0) is None


def test_the_one_named_last_is_this_one() -> None:
    for end, name in (
        ("Celle-ci dort.", "Anna Fox"),
        ("Cette dernière dort.", "Anna Fox"),
        ("Elle dort.", "Ann Roe"),
    ):
        assert Story("[Ann Roe] voit [Anna Fox].", end, language="fr").pronoun("elle") == name


@pytest.mark.parametrize(
    ("texts", "word", "spoke", "name"),
    [
        (("[Ann Roe] spoke.",), "she", (0, "Ann Roe"), "Ann Roe"),
        (("[Ann Roe] spoke.", "So."), "she", (0, "Ann Roe"), "Ann Roe"),
        (("[Ann Roe] spoke.", "So.", "So."), "she", (0, "Ann Roe"), None),
        (("[Ann Roe] spoke to [Tom Hill].",), "he", (0, "Ann Roe"), "Tom Hill"),
        # Whom a later sentence opens with.
        (("[Ann Roe] spoke.", "[Jo Fox] left."), "she", (0, "Ann Roe"), "Jo Fox"),
        (("[Ann Roe] spoke.", "So then at noon [Jo Fox] left."), "she", (0, "Ann Roe"), "Jo Fox"),
        (("[Ann Roe] spoke.", "So then at noon, so, [Jo Fox] left."), "she", (0, "Ann Roe"), "Ann Roe"),
        (("[Ann Roe] spoke.", "\nSo then at noon, so, [Jo Fox] left."), "she", (0, "Ann Roe"), "Jo Fox"),
        (("[Ann Roe] spoke.", "So then at noon, [Jo Fox] left."), "she", (0, "Ann Roe"), "Jo Fox"),
        (("[Ann Roe] spoke.", "So then at high noon, [Jo Fox] left."), "she", (0, "Ann Roe"), "Ann Roe"),
        (("[Ann Roe] spoke.", "With [Anna Moe] there, [Jo Fox] left."), "she", (0, "Ann Roe"), "Jo Fox"),
        (
            ("So.", "[Ann Roe] spoke.", "So then at high noon, [Jo Fox] left."),
            "she",
            (1, "Ann Roe"),
            "Ann Roe",
        ),
        # A line that breaks within a sentence opens no paragraph.
        (
            ("[Ann Roe] spoke\nof it.", "So then at high noon, [Jo Fox] left."),
            "she",
            (0, "Ann Roe"),
            "Ann Roe",
        ),
        (("[Ann Roe] spoke.", "So\nthen at high noon, [Jo Fox] left."), "she", (0, "Ann Roe"), "Ann Roe"),
        (("[Ann Roe] spoke.", "[Tom Hill] left."), "she", (0, "Ann Roe"), "Ann Roe"),
        (("[Ann Roe] spoke.", "With [Jo Fox] it rained."), "she", (0, "Ann Roe"), "Jo Fox"),
        (("[Ann Roe] spoke.", "It is so sad that it is [Jo Fox]'s son."), "she", (0, "Ann Roe"), "Jo Fox"),
        # «The Brazilian» is either of two.
        (("[Ann Roe] spoke.", "[Jo Fox] left."), "old", (0, "Ann Roe"), None),
        (("[Ann Roe] spoke.", "[Ann Roe] left."), "old", (0, "Ann Roe"), "Ann Roe"),
        (("[Ann Roe] spoke.", "\n[Jo Fox] left."), "old", (0, "Ann Roe"), "Jo Fox"),
        # Who spoke is a body, or nobody by name: the one person of the sentence before is meant.
        (("A man spoke.", "[Tom Hill] left."), "he", (0, "man"), "Tom Hill"),
        (("A man spoke.", "[Tom Hill] met [Paul Fox]."), "he", (0, "man"), None),
        (("A man spoke.", "With [Tom Hill] it rained."), "he", (0, "man"), None),
        (("A man spoke.", "For [Tom Hill] it rained."), "he", (0, "man"), "Tom Hill"),
        (("A man spoke.", "[Ann Roe] left."), "he", (0, "man"), None),
        (("[Tom Hill] came.", "A man spoke."), "he", (1, "man"), None),
        (("[Tom Hill] heard a man.",), "he", (0, "man"), None),
        (("A man spoke.", "[Tom Hill] left."), "old", (0, "man"), None),
        (("A man spoke.", "[Tom Hill] left.", "So."), "he", (0, "man"), "Tom Hill"),
    ],
)
def test_whom_a_pronoun_means_behind_who_spoke(
    texts: Sequence[str], word: str, spoke: Spoke, name: str | None
) -> None:
    assert pronoun(word, *texts, spoke=spoke) == name


def test_behind_what_somebody_did_the_holder_of_an_office_is_meant() -> None:
    texts = ("Minister [Tom Hill] left.", "After the speech of [Ann Roe] there, the minister sat.")
    assert pronoun("he", *texts) == "Tom Hill"
    assert pronoun("she", *texts) is None
    more = (
        "Minister [Tom Hill] left.",
        "[Paul Fox] sat.",
        "After the speech of [Ann Roe] there, the minister",
    )
    assert pronoun("he", *more) == "Tom Hill"


def test_what_a_sentence_names_itself_is_nobody_whom_its_pronoun_means() -> None:
    assert Story("So.", "[Ann Roe] left.").pronoun("she") is None
    assert Story("[Ann Roe] spoke.", "[Jo Fox] left.", spoke=(0, "Ann Roe")).pronoun("she") == "Ann Roe"
    story = Story("So.", "The agency met.")
    assert story.read.body_before(1, story.sentences, story.names, "it") is None
    assert story.read.heard == -1


def test_who_is_told_of_later_is_nobody_else_yet() -> None:
    story = Story("Minister [Ann Roe] left.", "The minister sat.", "A Dutch minister came.")
    assert story.read.by_office(1, story.sentences[1], 1, 1) is story.people[0]


def test_of_two_of_one_office_who_spoke_is_not_meant_once_another_is_told_of() -> None:
    texts = ("Minister [Ann Roe] spoke.", "A Dutch minister came.", "The minister sat.")
    assert Story(*texts, spoke=(0, "Ann Roe")).office("minister") is None


def test_the_latter_is_of_the_gender_that_the_word_tells() -> None:
    assert pronoun("dernier", "[Paul Hill] voit [Anna Roe].", language="fr") == "Paul Hill"
    assert (
        Story("Donc.", "[Ann Roe] voit [Anna Fox].", "Celle-ci dort.", language="fr").pronoun("elle")
        == "Anna Fox"
    )
    assert Story("[Anna Fox] dort.", "Celle-ci dort.", language="fr").pronoun("elle") == "Anna Fox"


def test_a_heading_is_no_sentence_that_names_somebody_since() -> None:
    texts = ("A man spoke.", "[Tom Hill] left.", "So it is.")
    for heading, name in ((1, None), (0, "Tom Hill"), (2, "Tom Hill")):
        assert Story(*texts, spoke=(0, "man"), heading=heading).pronoun("he") == name
