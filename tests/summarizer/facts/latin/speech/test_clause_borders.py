"""Who speaks across a clause, a colon or the name of his body, and what few words are speech: both sides."""

from __future__ import annotations

import pytest

from summarizer.facts.latin.names.names import Name
from summarizer.facts.latin.speech import clauses as module
from summarizer.facts.latin.speech.subjects import LONGEST_CLAUSE, NEAR
from summarizer.facts.tokens import Tokens
from tests.summarizer.facts.latin.stretches import marked, tokens_of, written


def raw(tokens: Tokens, span: tuple[int, int] | Name | int | None) -> str | None:
    if isinstance(span, Name):
        return tokens.raw(span.first, span.last)
    if span is None:
        return None
    return tokens.raw(span) if isinstance(span, int) else tokens.raw(*span)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Elle dit ^« non »", "dit"),
        ("Elle dit que ^« non »", "dit"),
        ("Elle dit que: ^« non »", "dit"),
        ("Elle dit que:' ^« non »", None),
        ("Elle dit, ^« non »", None),
        ("Elle dit hier ^« non »", None),
        ("Dit ^« non »", None),
        ("que ^« non »", None),
        ("^« non », dit", None),
    ],
)
def test_the_verb_whose_object_a_quotation_is(text: str, cue: str | None) -> None:
    tokens, _, opens = marked(text, "fr")
    assert raw(tokens, module.cue_in_front(tokens, opens)) == cue


@pytest.mark.parametrize(
    ("text", "language", "pronoun"),
    [
        ("selon ^lui, oui", "fr", "il"),
        ("selon ^lui", "fr", "il"),
        ("selon ^elle de mal en pis", "fr", "elle"),
        ("selon ^lui tout va", "fr", ""),
        ("selon ^lui part", "fr", ""),
        ("selon ^", "fr", ""),
        ("selon ^cette dernière", "fr", "elle"),
        ("according to ^the latter, yes", "en", "latter"),
        ("according to ^the late king", "en", ""),
        ("according to ^her at noon", "en", "she"),
        ("according to ^her, yes", "en", "she"),
    ],
)
def test_a_pronoun_that_a_phrase_leads_in(text: str, language: str, pronoun: str) -> None:
    tokens, _, k = marked(text, language)
    assert module.source_pronoun(tokens, k) == pronoun


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("« non »^, s'amuse-t-elle.", "fr", "elle"),
        ("« non »^, sourit-il.", "fr", "il"),
        ("« non »^, sourit-on.", "fr", None),
        ("« non »^ sourit-il.", "fr", None),
        ("« non »^, alors, sourit-il.", "fr", None),
        ("« non »^, 7-il.", "fr", None),
        ("« non »^, sourit -il.", "fr", None),
        ("« non »^, s’amuse-t-elle.", "fr", "elle"),
        ("« non »^, sourit-", "fr", None),
        ("« non »^, sourit-il", "fr", "il"),
        ("« non »^, sourit alors", "fr", None),
        # The verb and its pronoun stand within six tokens.
        ("« non »^, a dit bien haut-il.", "fr", "il"),
        ("« non »^, a dit bien trop haut-il.", "fr", None),
        ("“non”^, sourit-il.", "en", None),
    ],
)
def test_whatever_verb_has_its_pronoun_behind_it(text: str, language: str, who: str | None) -> None:
    tokens, _, closes = marked(text, language)
    assert written(tokens, module.by_inversion(tokens, closes)) == who


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("« on ne signe pas »^, sourit [Ann Roe].", "fr", "Ann Roe"),
        ("« on ne signe pas »^, s'amuse [Ann Roe].", "fr", "Ann Roe"),
        ("« on ne signe pas »^, se moque [Ann Roe].", "fr", "Ann Roe"),
        ("« on ne signe pas »^ sourit [Ann Roe].", "fr", None),
        ("« on ne signe pas »^, [Ann Roe] sourit.", "fr", None),
        ("« on ne signe pas »^, avec [Ann Roe].", "fr", None),
        ("« on ne signe pas »^, ministre [Ann Roe].", "fr", None),
        ("« on ne signe pas »^, sourit alors [Ann Roe].", "fr", None),
        ("« on ne signe pas »^, sourit {Castor Bank}.", "fr", None),
        ("« on ne signe pas »^, Sourit [Ann Roe].", "fr", None),
        ("« on ne signe pas »^, 7 [Ann Roe].", "fr", None),
        # Six tokens are quoted at least, the marks among them.
        ("« on ne signe »^, sourit [Ann Roe].", "fr", None),
        ("« on signe »^, sourit [Ann Roe].", "fr", None),
        ("Hier, « on signe »^, sourit [Ann Roe].", "fr", None),
        ("“we sign no text,”^ shrugs [Ann Roe].", "en", "Ann Roe"),
        ("“we sign no text,”^ grinned [Ann Roe].", "en", "Ann Roe"),
        ("“we sign no text,”^ [Ann Roe] shrugs.", "en", "Ann Roe"),
        ("“we sign no text,”^ [Ann Roe] went.", "en", None),
        ("“we sign no text,”^ [Ann Roe]", "en", None),
        ("“we sign no text,”^ so [Ann Roe] shrugs.", "en", None),
        ("“we sign no text”^ shrugs [Ann Roe].", "en", None),
        ("“we sign no text”^, shrugs [Ann Roe].", "en", None),
    ],
)
def test_who_stands_beside_whatever_verb_behind_a_quotation(
    text: str, language: str, who: str | None
) -> None:
    tokens, names, closes = marked(text, language)
    opens = next(at for at, word in enumerate(tokens.words) if word in "«“")
    assert written(tokens, module.by_tag(tokens, names, opens, closes)) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Et [Ann Roe] de conclure : ^« non »", "Ann Roe"),
        ("Mais [Ann Roe] de conclure : ^« non »", None),
        ("Et le maire d'ajouter : ^« non »", "maire"),
        ("Et le maire de Paris de conclure : ^« non »", "maire de Paris"),
        ("Et d'ajouter : ^« non »", "as before"),
        ("Et la pluie de conclure : ^« non »", None),
        ("Puis : ^« non »", "as before"),
        ("Et puis : ^« non »", None),
        ("Bref : ^« non »", None),
        ("Et ministre d'ajouter : ^« non »", "ministre"),
        ("Il sort : ^« non »", None),
        # Eight tokens at most from «et» to the infinitive.
        ("Et le maire si vieux si las et sage de conclure : ^« non »", None),
        ("Et le maire de là où tout va de conclure : ^« non »", "maire"),
        ("Et le maire de là où tout va bien de conclure : ^« non »", None),
    ],
)
def test_who_says_what_an_infinitive_leads_in(text: str, who: str | None) -> None:
    tokens, names, opens = marked(text, "fr")
    assert written(tokens, module.by_infinitive(tokens, names, opens)) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("« non », ^répond-on au ministère.", "ministère"),
        ("« non », ^indique-t-on de source policière.", "source policière"),
        ("« non », ^répond-on auprès de {Castor Bank}.", "Castor Bank"),
        ("« non », ^répond-on à la {Castor Bank}.", "Castor Bank"),
        ("« non », ^répond-on chez [Ann Roe].", "Ann Roe"),
        ("« non », ^répond-on hier.", "?"),
        ("« non », ^répond-on", "?"),
        ("« non », ^répond-on à la", "?"),
        ("[Ann Roe] : « non », ^répond-on au ministère.", "ministère"),
        ("« non », ^répond-on hier {Castor Bank}.", "?"),
        ("« non », ^répond alors on.", None),
        ("« non », ^répond on.", None),
        ("« non », ^répond-il.", None),
    ],
)
def test_whom_one_means_that_says_something(text: str, who: str | None) -> None:
    tokens, names, k = marked(text, "fr")
    assert written(tokens, module.by_impersonal(tokens, names, k, 0, k - 1)) == who


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("Elle a éludé : ^« non »", "elle"),
        ("Interrogée, elle a éludé : ^« non »", "elle"),
        ("He shrugged : ^« non »", "he"),
        ("Elle a éludé ^« non »", ""),
        ("[Ann Roe] sort, elle a éludé : ^« non »", ""),
        ("Elle a éludé : ^« [Ann Roe] non »", "elle"),
        ("{Castor Bank} sait qui elle est : ^« non »", "elle"),
        ("On sait qu'elle est là : ^« non »", ""),
        ("Elle sort. Tous ont ri : ^« non »", ""),
        ("Il faut le dire : ^« non »", ""),
        ("Elle faut le dire : ^« non »", "elle"),
        ("Il nous a bien fallu du temps : ^« non »", "il"),
        ("Il a eu du temps : ^« non »", "il"),
        ("Il a du temps : ^« non »", ""),
        ("Ah, s'il le veut : ^« non »", ""),
        # Eight tokens at most in front of the quotation.
        ("Elle a bien dit tout le mal : ^« non »", "elle"),
        ("Elle a bien dit tout le mal fait : ^« non »", ""),
    ],
)
def test_a_pronoun_that_is_the_subject_in_front_of_a_colon(text: str, pronoun: str) -> None:
    tokens, names, opens = marked(text, "fr")
    assert module.opening_pronoun(tokens, names, opens) == pronoun


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("the {UN} mediator, [Ann Roe] said", "Ann Roe"),
        ("the {UN} mediator [Ann Roe] said", "Ann Roe"),
        ("the {UN} mediator, Mr. [Ann Roe] said", "Ann Roe"),
        ("the {UN} mediator told [Ann Roe] so", "UN mediator"),
        ("the {UN} mediator, then, [Ann Roe] said", "UN mediator"),
        ("the {UN} mediator said", "UN mediator"),
        ("the {UN} human rights mediator said", "UN human rights mediator"),
        ("the {UN} deputy-head chief said", "UN deputy"),
        ("the {UN} so very old mediator said", None),
        ("the {UN}, the mediator said", None),
        ("the {NATO} said the mediator left", None),
        ("the {UN} then left", None),
        ("the {UN} mission said", "UN mission"),
        ("the {UN} Mission said", None),
        ("the {Castor Bank} mission said", None),
        ("the {Castor} mission said", None),
        ("the [UN] mission said", None),
        ("the [UN] mediator said", None),
        ("the {UN}", None),
    ],
)
def test_who_has_the_office_behind_a_body(text: str, who: str | None) -> None:
    tokens, names, _ = marked(text, "en")
    assert written(tokens, module.holder_behind(tokens, names, names[0])) == who


def test_the_holder_stands_near_his_office() -> None:
    for count, who in ((NEAR - 1, "Ann Roe"), (NEAR, "UN mediator")):
        front = " ".join(["Mr"] * count)
        tokens, names, _ = marked(f"the {{UN}} mediator {front} [Ann Roe] said", "en")
        assert written(tokens, module.holder_behind(tokens, names, names[0])) == who


@pytest.mark.parametrize("between", range(NEAR - 1, LONGEST_CLAUSE + 2))
def test_a_verb_stands_far_behind_a_quotation_within_its_clause(between: int) -> None:
    words = " ".join(["so"] * between)
    tokens, _, closes = marked(f"“no,”^ {words} told", "en")
    told = closes + between if NEAR <= between < LONGEST_CLAUSE else None
    assert module.far_cue(tokens, closes) == told
    tokens, _, closes = marked(f"“no,”^ {words}; told", "en")
    assert module.far_cue(tokens, closes) is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("le maire, élu, y a ^dénoncé", "y"),
        ("le maire, élu, ^dénonce", "dénonce"),
        ("le maire, élu, hier a ^dénoncé", "a"),
        ("y ^dénonce", "dénonce"),
        ("le y ^dénonce", "y"),
    ],
)
def test_the_small_words_of_a_verb(text: str, first: str) -> None:
    tokens, _, k = marked(text, "fr")
    assert raw(tokens, module.before_small(tokens, k)) == first


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("le maire, élu hier, ^juge non", "maire"),
        ("le maire, élu hier, l'a ^jugé non", None),
        ("le maire, élu hier, y a ^vu", "maire"),
        ("puis le maire, élu hier, ^juge non", "maire"),
        ("le maire, élu; hier, ^juge non", None),
        ("puis, maire, élu hier, ^juge non", None),
        ("le, si vieux, ^juge non", None),
        ("le maire; puis lui, élu hier, ^juge non", None),
        ("la fin du maire, élu hier, ^juge non", None),
        ("chez le maire, élu hier, ^juge non", None),
        ("le maire, ^juge non", None),
        ("le maire, élu hier ^juge non", None),
        ("maire, élu, ^juge la", None),
        (", ^juge non", None),
        ("le maire ^juge non", None),
        ("le maire élu, ^juge non avec", None),
        ("le maire, élu, ^juge non avec", "maire"),
        # Eight tokens at most from the office to the comma.
        ("le maire de là où tout va, élu, ^juge", "maire"),
        ("le maire de là où tout va bien, élu, ^juge", None),
    ],
)
def test_an_office_that_a_clause_parts_from_its_verb(text: str, office: str | None) -> None:
    tokens, _, k = marked(text, "fr")
    assert raw(tokens, module.office_before_clause(tokens, k, len(tokens), len(tokens))) == office


def test_a_clause_between_an_office_and_its_verb_has_an_end() -> None:
    for between, office in ((LONGEST_CLAUSE - 3, "maire"), (LONGEST_CLAUSE - 2, None)):
        words = " ".join(["si"] * between)
        tokens, _, k = marked(f"là le maire, {words}, ^juge non", "fr")
        assert raw(tokens, module.office_before_clause(tokens, k, len(tokens), len(tokens))) == office


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The minister was calm: ^“no”", "minister"),
        ("On Friday, the minister was calm: ^“no”", "minister"),
        ("On Friday the minister was calm: ^“no”", None),
        ("On Friday, minister was calm: ^“no”", None),
        ("Now the minister was calm: ^“no”", None),
        ("The rain was calm: ^“no”", None),
        ("The minister was calm ^“no”", None),
        ("The grey minister was calm: ^“no”", "grey minister"),
        # The comma stands within eight tokens.
        ("On Friday at noon in the old, the minister was calm: ^“no”", "minister"),
        ("On Friday at noon in the very old, the minister was calm: ^“no”", None),
    ],
)
def test_an_office_that_opens_what_a_colon_ends(text: str, office: str | None) -> None:
    tokens, _, opens = marked(text, "en")
    assert raw(tokens, module.opening_office(tokens, opens)) == office


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("“So did I.”", True),
        ("“So?”", False),
        ("“so did I.”", False),
        ("“So did I”", False),
        ("« Jamais ! »", True),
    ],
)
def test_a_sentence_in_marks(words: str, *, whole: bool) -> None:
    assert module.is_whole(f"He: {words} And.", 4, 4 + len(words)) is whole


@pytest.mark.parametrize(
    ("text", "language", "speech"),
    [
        # What opens the sentence or follows a colon, with the verb behind it.
        ("“No comment,” he said.", "en", True),
        ("“No comment” he said.", "en", False),
        ("“No comment”, he said.", "en", True),
        ("“No comment,” he left.", "en", False),
        ("“No,” he said.", "en", False),
        ("He left: “No comment.”", "en", True),
        ("He left: “No comment”", "en", False),
        ("He left; “No comment,” he said.", "en", False),
        # The object of a verb, or what is said to be so.
        ("He said “no comment” then.", "en", True),
        ("He said “No comment” then.", "en", False),
        ("He said it was “rather bad” then.", "en", True),
        ("He said a “rather bad” thing.", "en", False),
        ("He left a “rather bad” thing.", "en", False),
        ("She hailed her side's “rare spirit” then.", "en", True),
        ("She hailed the “rare spirit” then.", "en", True),
        ("She hailed the town and the “rare spirit” then.", "en", False),
        ("She hailed the far old “rare spirit” then.", "en", True),
        ("Hailed the “rare spirit” then.", "en", True),
        ("He noted “rare spirit” then.", "en", True),
        ("She said the “rare spirit” then.", "en", False),
        ("He said he was dubbed “the hammer” then.", "en", False),
        ("He said, she was “rather bad” then.", "en", False),
        ("Citing it as “rather bad” he left.", "en", False),
        ("He left, calling it “a farce” then.", "en", True),
        # A verb behind the comma of their clause, and nobody holds them at arm's length.
        ("It was “rather bad” then, he said.", "en", True),
        ("It was “rather bad” then, he left.", "en", False),
        ("It was “rather bad” then he said.", "en", False),
        ("It was “rather bad” said he, then.", "en", False),
        ("The “rather bad” deal, he said.", "en", False),
        # A phrase that leads in a source.
        ("D'après lui « dix hommes » sont là.", "fr", True),
        ("Chez lui « dix hommes » sont là.", "fr", False),
        ("Selon lui si si si si « dix hommes » sont là.", "fr", True),
        ("Selon lui si si si si si « dix hommes » sont là.", "fr", False),
        # Where it is said.
        ("Il réclame sur X « dix hommes » pour lui.", "fr", True),
        ("Il réclame sur les quais « dix hommes » pour lui.", "fr", True),
        ("Il réclame sur les vieux quais « dix hommes » pour lui.", "fr", True),
        ("Il réclame sur les si vieux quais « dix hommes » pour lui.", "fr", False),
        ("Il réclame vite « dix hommes » pour lui.", "fr", False),
        ("Il réclame vite « un budget » pour lui.", "fr", True),
        ("Il réclame d'urgence « dix hommes » pour lui.", "fr", False),
    ],
)
def test_a_few_words_that_are_said(text: str, language: str, *, speech: bool) -> None:
    tokens = tokens_of(text, language)
    start = next(at for at, mark in enumerate(text) if mark in "“«")
    end = next(at for at, mark in enumerate(text) if mark in "”»") + 1
    assert module.is_short_speech(tokens, text, start, end) is speech


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        # Fifteen tokens to the verb in front, and fifteen behind.
        (f"He said {'so ' * 13}was “rather bad” then.", True),
        (f"He said {'so ' * 14}was “rather bad” then.", False),
        (f"It was “rather bad”{' so' * 13}, he said.", True),
        (f"It was “rather bad”{' so' * 14}, he said.", False),
    ],
)
def test_how_far_the_verb_of_a_few_words_stands(text: str, *, speech: bool) -> None:
    tokens = tokens_of(text, "en")
    assert module.is_short_speech(tokens, text, text.index("“"), text.index("”") + 1) is speech


def test_one_of_several_opens_what_a_colon_ends() -> None:
    tokens, _, opens = marked("L'un des ministres a dit : ^« non »", "fr")
    assert raw(tokens, module.opening_office(tokens, opens)) == "un des ministres"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("le [porte-parole] de la ligue, [Ann Roe], sort", "Ann Roe"),
        ("le [porte-parole], [Ann Roe], sort", "Ann Roe"),
        ("le [porte-parole], [Roe]", "Roe"),
        ("le [juge], [Ann Roe], sort", "Ann Roe"),
        ("hier, [maire] de la ligue, [Ann Roe], sort", "Ann Roe"),
        ("le [porte-parole] de la ligue; [Ann Roe], sort", None),
        ("le [porte-parole] de la ligue [Ann Roe], sort", None),
        ("le [porte-parole] de la ligue, puis [Ann Roe], sort", None),
        ("le [porte-parole] de la ligue, {Castor Bank}, sort", None),
        ("le [porte-parole] dit tout, [Ann Roe], sort", None),
        ("le [porte-parole] de la ligue,", None),
        ("le [porte-parole] de la ligue", None),
        # Ten tokens at most to the comma.
        ("le [porte-parole] de si vieille si belle si bonne si, [Ann Roe], sort", "Ann Roe"),
        ("le [porte-parole] de si vieille si belle si bonne si si, [Ann Roe], sort", None),
        # Nobody of the other gender.
        ("le [président] de la ligue, [Anna Roe], sort", None),
        ("[présidente] de la ligue, [Paul Roe], sort", None),
        ("la [présidente] de la ligue, [Anna Roe], sort", "Anna Roe"),
    ],
)
def test_who_is_named_behind_a_long_office(text: str, who: str | None) -> None:
    tokens, (office, *names), _ = marked(text, "fr")
    assert raw(tokens, module.named_behind(tokens, names, office.last)) == who
