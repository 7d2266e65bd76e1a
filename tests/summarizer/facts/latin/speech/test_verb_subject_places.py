"""Where the subject of a verb of saying, and whom «according to» leads in, is looked for first: both sides."""

from __future__ import annotations

import pytest

from summarizer.facts.latin.speech import verb_subjects as module
from summarizer.facts.latin.speech.subjects import Said
from tests.summarizer.facts.latin.stretches import marked, written


@pytest.mark.parametrize(
    ("text", "language", "subject"),
    [
        # Right behind the verb, titles and articles between.
        ("^said [Ann Roe]", "en", "Ann Roe"),
        ("^said Dr. [Ann Roe]", "en", "Ann Roe"),
        ("^said {Castor Bank}", "en", "Castor Bank"),
        ("^said by [Ann Roe]", "en", None),
        ("^said no; [Ann Roe]", "en", None),
        ("so ^said, [Ann Roe]", "en", None),
        ("^said [Ann Roe] [Tom Hill]", "en", "Ann Roe"),
        ("^said so so so so so so so [Ann Roe]", "en", "Ann Roe"),
        ("^said so so so so so so so so [Ann Roe]", "en", None),
        ("^said {NATO} mediator [Ann Roe]", "en", "Ann Roe"),
        ("^said {NATO} mediator", "en", "NATO mediator"),
        ("a ^déclaré à la presse [Ann Roe]", "fr", "Ann Roe"),
        ("a ^déclaré à {Reuters} [Ann Roe]", "fr", "Ann Roe"),
        ("a ^déclaré à [Ann Roe] la maire", "fr", None),
        # Who hears it does not speak.
        ("the clerk ^told [Ann Roe]", "en", "clerk"),
        ("so ^told [Ann Roe]", "en", None),
        # In apposition to what stands behind the verb, unless the verb has its subject in front of it.
        ("^said the head of it all, [Ann Roe], then", "en", "Ann Roe"),
        ("[Tom Hill] also ^called his colleague, [Ann Roe], mad", "en", "Tom Hill"),
        ("so, he also ^called his colleague, [Ann Roe], mad", "en", "he"),
        ("so also ^called his colleague, [Ann Roe], mad", "en", "Ann Roe"),
        ("[Tom Hill], who was away, ^said the dog, [Ann Roe], left", "en", "Ann Roe"),
        # Across a clause.
        ("[Tom Hill], who was away, ^noted it", "en", "Tom Hill"),
        ("[Tom Hill], who was away, ^said she left", "en", "Tom Hill"),
        ("[Tom Hill], who was away, ^said it", "en", "Tom Hill"),
        ("le maire, parti hier, y a ^dénoncé un vol", "fr", "maire"),
        ("[Ann Roe], partie hier, y a ^dénoncé un vol", "fr", "Ann Roe"),
        # A noun behind the verb, and who is named behind the comma of a long one.
        ("^said the mediator", "en", "mediator"),
        ("^said the mediator of all the far north by the sea, [Ann Roe], then", "en", "Ann Roe"),
        ("^said of the mediator", "en", None),
        ("^said the deputy minister of all the far north by the sea, [Ann Roe], then", "en", "Ann Roe"),
        # A pronoun, and «on».
        ("she ^said then", "en", "she"),
        ("^répond-on au ministère", "fr", "ministère"),
        # In front of the verb.
        ("the minister then ^noted it", "en", "minister"),
        ("the minister [Ann Roe] then ^noted it", "en", "Ann Roe"),
        ("the minister [Ann Roe] of Mali then ^noted it", "en", "Ann Roe"),
        ("[Ann Roe] saw that the minister then ^noted it", "en", "minister"),
        ("[Tom Hill] saw [Ann Roe] then ^noted it", "en", "Ann Roe"),
        ("{NATO} mediators here then ^noted it", "en", "NATO mediators"),
        ("{NATO} mediator then ^noted it", "en", "NATO mediator"),
        ("{Castor Relief}, an aid group, ^noted it", "en", "Castor Relief"),
        ("{Castor Relief}, an old aid group, ^noted it", "en", "Castor Relief"),
        ("{Castor Relief} saw, an aid group, ^noted it", "en", "aid group"),
        ("{Castor Relief} left; the minister, ill and old, ^noted it", "en", "minister"),
        ("the minister, ill and old, ^noted it", "en", "minister"),
        ("the minister, who saw [Ann Roe], ^noted it", "en", "Ann Roe"),
        ("[Ann Roe] now and then and in the end at long last ^noted it", "en", None),
        ("at [Ann Roe] then ^noted it", "en", None),
        ("so ^noted it", "en", None),
    ],
)
def test_the_subject_of_a_verb(text: str, language: str, subject: str | None) -> None:
    tokens, names, k = marked(text, language)
    assert written(tokens, module.at_verb(tokens, names, k, len(tokens), len(tokens))) == subject


@pytest.mark.parametrize(
    ("text", "language", "told", "who"),
    [
        ("^According to [Ann Roe] “no”", "en", False, "Ann Roe"),
        ("^According to him, “no”", "en", False, "he"),
        ("^According to the minister “no”", "en", False, "minister"),
        ("^According to a friend of [Ann Roe] “no”", "en", False, "friend of Ann Roe"),
        # Nobody stands inside the quotation that it leads in.
        ("^According to that “[Ann Roe] no”", "en", False, "?"),
        ("^According to that “[Ann Roe] no”", "en", True, None),
        ("“no” ^according to [Ann Roe]", "en", False, "Ann Roe"),
        ("^According to “[Ann Roe] no”", "en", False, None),
        ("“no ^according to [Ann Roe]”", "en", False, None),
        ("^“no, according to so” according to [Ann Roe]", "en", False, "Ann Roe"),
        # «Pour» leads in much else.
        ("^Pour cela, « non »", "fr", False, None),
        ("^Selon cela, « non »", "fr", False, "?"),
        ("^Pour [Ann Roe], « non »", "fr", False, "Ann Roe"),
        ("^Chez [Ann Roe], « non »", "fr", False, None),
    ],
)
def test_whom_a_phrase_leads_in(text: str, language: str, *, told: bool, who: str | None) -> None:
    tokens, names, k = marked(text, language)
    opens = next(at for at, word in enumerate(tokens.words) if word in "«“")
    closes = next(at for at, word in enumerate(tokens.words) if word in "»”") + 1
    around = [at for at in range(len(tokens)) if at >= k]
    assert written(tokens, module.by_source(tokens, names, around, opens, closes, told=told)) == who


@pytest.mark.parametrize(
    ("text", "language", "quoted", "subject"),
    [
        # At the end of a quotation, or of none that opens the sentence.
        ("[Ann Roe] ^demande [Tom Hill]", "fr", (0, 0), "Ann Roe"),
        ("Mme [Ann Roe] ^demande [Tom Hill]", "fr", (0, 0), "Ann Roe"),
        ("alors Mme [Ann Roe] ^demande [Tom Hill]", "fr", (0, 0), None),
        ("ah oui [Ann Roe] ^demande [Tom Hill]", "fr", (2, 2), None),
        ("ah oui [Ann Roe] ^demande [Tom Hill]", "fr", (0, 2), "Ann Roe"),
        # In commas in front of a verb that can have no other subject.
        ("the mayor, [Ann Roe], ^called him mad", "en", None, "Ann Roe"),
        ("the mayor, [Ann Roe], ^noted it", "en", None, None),
        ("the mayor, {Castor Bank}, ^called him mad", "en", None, None),
        ("[Ann Roe] was quoted by the paper as ^saying no", "en", None, "Ann Roe"),
        # An office right in front of such a verb.
        ("then the minister ^told it", "en", None, "minister"),
        ("then the deputy minister ^told it", "en", None, "deputy minister"),
        ("then the minister ^noted it", "en", None, None),
        ("then the minister here ^told it", "en", None, None),
        ("then [Ann Roe]'s lawyer ^told it", "en", None, "Ann Roe's lawyer"),
        ("{NATO} ^noted it", "en", None, "NATO"),
    ],
)
def test_who_stands_right_in_front(
    text: str, language: str, quoted: tuple[int, int] | None, subject: str | None
) -> None:
    tokens, names, k = marked(text, language)
    opens, closes = quoted or (len(tokens), len(tokens))
    assert written(tokens, module._right_in_front(tokens, names, k, opens, closes)) == subject


@pytest.mark.parametrize(
    ("text", "quoted", "office"),
    [
        ("so [Ann Roe]'s old grey lawyer ^wrote", None, "Ann Roe's old grey lawyer"),
        # Eight tokens at most from whose he is to the verb; of a place seven.
        (
            "so [Ann Roe]'s far old minister of Northland ^wrote",
            None,
            "Ann Roe's far old minister of Northland",
        ),
        ("so [Ann Roe]'s far old minister of the Northland ^wrote", None, None),
        ("so Nile's old minister of Northland ^wrote", None, "Nile's old minister of Northland"),
        ("so Nile's far old minister of Northland ^wrote", None, None),
        ("[Ann Roe]'s dog and all, and so Nile's minister ^wrote", None, "Nile's minister"),
        ("[Ann Roe]'s minister ^wrote", (0, 1), "Ann Roe's minister"),
        ("[Ann Roe]'s minister ^wrote [Hill]'s son", None, "Ann Roe's minister"),
        ("[Tom Hill] and so Nile's minister ^wrote", None, "Nile's minister"),
        ("Nile's minister ^wrote Mali's king", None, "Nile's minister"),
        ("[Ann Roe]'s minister ^wrote", (0, 2), None),
        ("[Ann Roe]'s minister ^wrote", (1, 2), None),
        ("[Ann Roe]'s minister ^wrote", (2, 3), "Ann Roe's minister"),
        ("Nile's minister ^wrote", (0, 1), None),
    ],
)
def test_whose_somebody_is(text: str, quoted: tuple[int, int] | None, office: str | None) -> None:
    tokens, names, k = marked(text, "en")
    opens, closes = quoted or (len(tokens), len(tokens))
    found = module._owned(tokens, names, k, opens, closes)
    assert (tokens.raw(*found) if found else None) == office


@pytest.mark.parametrize(
    ("text", "language", "office"),
    [
        ("selon ^un proche d'[Ann Roe], oui", "fr", "proche d'Ann Roe"),
        ("selon ^un proche de [Ann Roe], oui", "fr", "proche de Ann Roe"),
        ("selon ^un proche et [Ann Roe], oui", "fr", None),
        ("selon ^un proche d'{Castor Nord}, oui", "fr", None),
        ("to ^a friend of [Ann Roe] it rose", "en", "friend of Ann Roe"),
        ("to ^a close friend of [Ann Roe] it rose", "en", "close friend of Ann Roe"),
        ("to ^a friend here of [Ann Roe] it rose", "en", None),
        ("to ^a song of [Ann Roe] it rose", "en", None),
    ],
)
def test_somebody_of_somebody(text: str, language: str, office: str | None) -> None:
    tokens, (name,), k = marked(text, language)
    found = module._owned_by(tokens, name, k, len(tokens))
    assert (tokens.raw(*found) if found else None) == office


def test_a_body_of_one_word_behind_an_article_is_told_by_its_name() -> None:
    tokens, (name,), k = marked("the {Agency} then ^noted it", "en")
    assert module.at_verb(tokens, [name], k, len(tokens), len(tokens)) == Said(name, said=True)
