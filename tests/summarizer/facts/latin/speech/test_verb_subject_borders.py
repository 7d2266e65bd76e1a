"""Who stands right in front of a verb of saying, and whose somebody is: both sides of each border."""

from __future__ import annotations

import pytest

from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.speech import verb_subjects as module
from tests.summarizer.facts.latin.stretches import marked


@pytest.mark.parametrize(("k", "far"), [(0, 3), (2, 1), (3, 0), (4, 0), (6, 2)])
def test_how_far_a_name_is_from_a_verb(k: int, far: int) -> None:
    assert module._distance(Name("person", 3, 4), k) == far


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        ("[Ann Roe], ^a doctor", True),
        ("[Ann Roe], l'^amie", True),
        ("[Ann Roe], as l'^amie", False),
        ("[Ann Roe] ^a doctor", False),
        ("[Ann Roe] and ^a doctor", False),
    ],
)
def test_what_explains_a_name(text: str, *, explained: bool) -> None:
    tokens, (name,), k = marked(text, "en")
    assert module._is_explained(tokens, name, k) is explained


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("^India's ministry", True),
        ("the ^bank's ministry", True),
        ("so the ^bank's ministry", True),
        ("so ^bank's ministry", False),
        ("in the ^bank's ministry", False),
        ("in for the ^bank's ministry", False),
        ("in so the ^bank's ministry", True),
        ("the ^bank is here", False),
    ],
)
def test_an_owner(text: str, *, owner: bool) -> None:
    tokens, _, k = marked(text, "en")
    assert module._is_owner(tokens, k) is owner


@pytest.mark.parametrize(
    ("text", "language", "quoted", "subject"),
    [
        # At the opening of its clause, behind a quotation that has closed, or with what can be no other's verb.
        ("[Ann Roe] ^asked [Paul Hill]", "en", None, "Ann Roe"),
        ("no, [Ann Roe] ^asked [Paul Hill]", "en", None, "Ann Roe"),
        ("but [Ann Roe] ^asked [Paul Hill]", "en", None, "Ann Roe"),
        ("then [Ann Roe] ^asked [Paul Hill]", "en", None, None),
        ("then [Ann Roe] ^told [Paul Hill]", "en", None, "Ann Roe"),
        ("then [Ann Roe] ^asked she go", "en", None, "Ann Roe"),
        ("then [Ann Roe] ^asked if she go", "en", None, None),
        ("[Ann Roe] ^demande [Paul Hill]", "fr", None, None),
        ("« non » [Ann Roe] ^demande [Paul Hill]", "fr", (0, 3), "Ann Roe"),
        ("« non », [Ann Roe] ^demande [Paul Hill]", "fr", (0, 3), "Ann Roe"),
        ("« non » alors hier [Ann Roe] ^demande [Paul Hill]", "fr", (0, 3), None),
    ],
)
def test_who_stands_right_in_front_of_a_verb(
    text: str, language: str, quoted: tuple[int, int] | None, subject: str | None
) -> None:
    tokens, names, k = marked(text, language)
    opens, closes = quoted or (len(tokens), len(tokens))
    said = module._right_in_front(tokens, names, k, opens, closes)
    name = said.name if said else None
    assert (tokens.raw(name.first, name.last) if name else None) == subject


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("[Ann Roe]'s lawyer ^wrote no", "Ann Roe's lawyer"),
        ("India's minister ^wrote no", "India's minister"),
        ("so India's minister ^wrote no", "India's minister"),
        ("[Ann Roe]'s lawyer then ^wrote no", None),
        ("[Ann Roe]'s ^wrote no", None),
        ("[Ann Roe] lawyer ^wrote no", None),
    ],
)
def test_somebody_with_whose_he_is(text: str, office: str | None) -> None:
    tokens, names, k = marked(text, "en")
    found = module._owned(tokens, names, k, len(tokens), len(tokens))
    assert (tokens.raw(*found) if found else None) == office


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("to ^[Ann Roe] it rose", "en", "Ann Roe"),
        ("to ^the mediator [Ann Roe] it rose", "en", "Ann Roe"),
        ("to ^the mediator, as [Ann Roe] was ill", "en", "mediator"),
        ("to ^a friend of [Ann Roe] it rose", "en", "friend of Ann Roe"),
        # A body in front of a person is whose office his is.
        ("selon ^l'analyste de la {Banque du Nord} [Ann Roe]", "fr", "Ann Roe"),
        ("to ^{Castor Bank} now and then [Ann Roe]", "en", "Castor Bank"),
        ("to ^[Paul Hill] [Ann Roe]", "en", "Paul Hill"),
        # Eight tokens at most from the phrase to the name.
        ("to ^so so so so so so so so [Ann Roe]", "en", "Ann Roe"),
        ("to ^so so so so so so so so so [Ann Roe]", "en", None),
    ],
)
def test_whom_a_phrase_names(text: str, language: str, told: str | None) -> None:
    tokens, names, k = marked(text, language)
    said = module._behind(tokens, names, k, len(tokens))
    found = None
    if said and said.name:
        found = tokens.raw(said.name.first, said.name.last)
    elif said and said.office:
        found = tokens.raw(*said.office)
    assert found == told


def test_whom_a_phrase_names_stands_in_front_of_the_quotation() -> None:
    tokens, names, k = marked("to ^so [Ann Roe] it rose", "en")
    assert module._behind(tokens, names, k, names[0].first) is None
    assert module._behind(tokens, names, k, names[0].first + 1) is not None


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("{Castor Bank} ^said [Ann Roe] left", "Castor Bank"),
        ("of {Castor Bank} ^said [Ann Roe] left", None),
        ("{Castor Bank} then ^said [Ann Roe] left", None),
        ("then ^said {Castor Bank} left", None),
    ],
)
def test_a_body_right_in_front_of_a_verb(text: str, body: str | None) -> None:
    tokens, names, k = marked(text, "en")
    said = module._right_in_front(tokens, names, k, len(tokens), len(tokens))
    name = said.name if said else None
    assert (tokens.raw(name.first, name.last) if name else None) == body
