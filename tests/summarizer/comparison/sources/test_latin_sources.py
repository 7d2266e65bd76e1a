"""Who stands behind French and English sentences."""

from __future__ import annotations

import pytest

from summarizer import Attribution, build_document, extract_facts
from tests.summarizer.builders import article_of


def sources(*sentences: str, language: str) -> list[tuple[str, str]]:
    articles = [article_of(*sentences, language=language)]
    attribution = Attribution(build_document(articles), extract_facts(articles))
    return [(own.kind, own.text) for own in map(attribution.of, range(len(sentences)))]


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "text"),
    [
        ("fr", "La route est coupée, a annoncé la protection civile.", "official", "la protection civile"),
        (
            "fr",
            "La route est coupée depuis lundi, selon plusieurs riverains.",
            "unnamed",
            "plusieurs riverains",
        ),
        ("fr", "La municipalité affirme avoir rouvert la route.", "official", "La municipalité"),
        ("fr", "« Nous avons eu peur », s'indigne Hédi, un voisin.", "person", "Hédi"),
        ("fr", "La route est coupée depuis lundi.", "outlet", ""),
        (
            "en",
            "The road is closed, the coast guard said, and will be for days.",
            "official",
            "the coast guard",
        ),
        ("en", "The road is closed, officials said.", "unnamed", "officials"),
        ("en", "Survivors said there were too few boats.", "unnamed", "Survivors"),
        ("en", "The road was closed, according to the port authority's register.", "official", None),
        ("en", "The minister who said so has left the town.", "outlet", ""),
        ("en", "The army received the reports of the mayor.", "outlet", ""),
        ("fr", "Le juge d'instruction a entendu le ministre.", "outlet", ""),
        ("fr", "Le ministère a livré une tonne de riz.", "outlet", ""),
        # What somebody is stands between two commas, and no object of the verb is its subject.
        ("en", "Sami Jabali, 49, said he would leave.", "person", "Sami Jabali, 49"),
        (
            "en",
            "The captain, 52-year-old Sami Jabali, denied any fault through his lawyer.",
            "person",
            "The captain, 52-year-old Sami Jabali",
        ),
        ("fr", "Sami Jabali, maire depuis dix ans, a reconnu sa défaite lundi.", "person", None),
        ("en", "The law raises value-added tax and freezes public wages.", "outlet", ""),
        ("en", "The port is closed, Qatar's energy minister said.", "official", "Qatar's energy minister"),
        ("en", "Profit rose, the lender said.", "official", "the lender"),
        ("fr", "« Le prix baisse », relève Sami Jabali.", "person", "Sami Jabali"),
        ("fr", "À en croire la mairie, le puits est sec.", "official", "la mairie"),
        ("fr", "Le puits est sec, a-t-on appris de source policière.", "unnamed", "source policière"),
        ("fr", "Un rapport du ministère pointe des oublis.", "official", "Un rapport du ministère"),
        ("fr", "Une étude révèle des oublis.", "unnamed", "Une étude"),
        ("fr", "La ville vend son théâtre, rapporte Le Courrier de Gafsa.", "medium", None),
        ("fr", "Le journal, qui a lu la lettre, affirme que la ville savait.", "medium", None),
        ("fr", "« Rien n'est vrai », insiste sa conseillère, Me Rim Jabali.", "person", None),
        ("fr", "Le tribunal a rejeté le recours.", "outlet", ""),
        ("fr", "Le tribunal a rejeté le recours, a annoncé le maire.", "official", "le maire"),
        ("fr", "Le tribunal conteste ce chiffre.", "official", "Le tribunal"),
        ("fr", "Le tribunal a rejeté que le recours soit tardif.", "official", "Le tribunal"),
        ("fr", "Le tribunal a rejeté hier que le recours soit tardif.", "outlet", ""),
        ("en", "Figures show a rise.", "unnamed", "Figures"),
        ("en", "The Red Cross figures show a rise.", "official", None),
        ("en", "Three people with knowledge of the sale told the Herald so.", "unnamed", None),
        ("en", "The shop will close, the Herald reported.", "medium", "the Herald"),
        ("en", "A cook who asked not to be named, said the oven had failed.", "unnamed", "A cook"),
        ("en", "A cook at the inn, who asked not to be named, said so.", "unnamed", None),
        ("en", "The BBC has learned that the inn will close.", "medium", "The BBC"),
        ("en", "The minister learned to swim.", "outlet", ""),
    ],
)
def test_a_source_is_read_from_the_subject(language: str, sentence: str, kind: str, text: str | None) -> None:
    found = sources(sentence, language=language)[0]
    assert found[0] == kind
    assert text is None or found[1] == text


def test_an_office_and_its_holder_are_one_source() -> None:
    behind = "La route est coupée, a déclaré mardi à la presse le porte-parole du port, Sami Jabali."
    assert sources(behind, language="fr") == [("person", "le porte-parole du port, Sami Jabali")]
    front = "Le maire, Sami Jabali, a rejeté toute responsabilité."
    assert sources(front, language="fr") == [("person", "Le maire, Sami Jabali")]


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("fr", "Le maire, Sami Jabali, a rejeté ces reproches.", "« La route est sûre », a-t-il dit."),
        ("en", "The mayor, Sami Jabali, visited the port.", "He said the road was safe."),
    ],
)
def test_a_pronoun_stands_for_who_was_named_before(language: str, before: str, after: str) -> None:
    assert sources(before, after, language=language)[1] == ("person", "")


def test_what_is_quoted_has_no_source_of_its_own() -> None:
    assert sources('The sign "the mayor said no" hangs there still.', language="en")[0][0] == "outlet"


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "text"),
    [
        ("fr", "Le maire a dit que la route était coupée.", "official", "Le maire"),
        ("fr", "Le maire n'a pas encore officiellement annoncé la date.", "official", "Le maire"),
        ("fr", "Selon le maire de Sfax, la route est coupée.", "official", "le maire de Sfax"),
        ("fr", "Pour le maire, la route est sûre.", "official", "le maire"),
        ("fr", "La route reste utile pour le maire.", "outlet", ""),
        ("fr", "La route est coupée, selon l'AFP.", "medium", "l'AFP"),
        ("fr", "La route est coupée, selon l'agence de presse TAP.", "medium", "l'agence de presse TAP"),
        (
            "fr",
            "La route est coupée, selon un communiqué du ministère.",
            "official",
            "un communiqué du ministère",
        ),
        (
            "fr",
            "La route est coupée, a annoncé lundi le ministère de l'Intérieur.",
            "official",
            "le ministère de l'Intérieur",
        ),
        ("fr", "La route est coupée, a dit que le maire viendrait.", "outlet", ""),
        ("fr", "La route est coupée, a déclaré Sami Jabali.", "person", "Sami Jabali"),
        ("fr", "La route est coupée, a déclaré Zorglub.", "person", "Zorglub"),
        ("fr", "« La route est coupée » a déclaré le maire.", "official", "le maire"),
        ("fr", "La route est coupée – a déclaré le maire.", "official", "le maire"),
        ("fr", "« La route est coupée », dit-il.", "outlet", ""),
        ("fr", "« La route est coupée », a-t-elle déclaré.", "outlet", ""),
        ("fr", "Il a dit que la route était coupée.", "outlet", ""),
        ("fr", "Le maire, Sami Jabali, a dit non.", "person", "Le maire, Sami Jabali"),
        ("fr", "Le maire, selon Sami Jabali, a dit non.", "person", "Sami Jabali"),
        (
            "fr",
            "Le maire de la ville, un homme très connu de tous ici, a dit non.",
            "official",
            "Le maire de la ville, un homme très connu de tous ici",
        ),
        ("fr", "Le maire de la ville de Sfax et ses deux adjoints, Sami Jabali, a dit non.", "outlet", ""),
        ("fr", "Lundi, le maire a dit non.", "official", "le maire"),
        ("fr", "« Non », a dit M. Jabali devant la presse.", "person", "M. Jabali"),
        ("fr", "Des riverains ont dit non.", "unnamed", "Des riverains"),
        ("fr", "Riverains et pêcheurs ont dit non.", "unnamed", "Riverains et pêcheurs"),
        ("fr", "Un médecin a dit non.", "unnamed", "Un médecin"),
        ("fr", "Le médecin a dit non.", "official", "Le médecin"),
        ("fr", "Ce médecin a dit non.", "official", "Ce médecin"),
        ("fr", "Le porte-parole du port a dit non.", "official", "Le porte-parole du port"),
        ("fr", "Un porte-parole a dit non.", "unnamed", "Un porte-parole"),
        ("fr", "L'ONU a dit non.", "official", "L'ONU"),
        ("fr", "La société Alpha a dit non.", "official", "La société Alpha"),
        ("fr", "Le journal Alpha a dit non.", "medium", "Le journal Alpha"),
        ("fr", "La ville a dit non.", "outlet", ""),
        ("fr", "La ville a dit : « le maire a dit non ».", "outlet", ""),
        ("fr", "Le bus a dit non.", "outlet", ""),
        ("fr", "Plusieurs gars ont dit non.", "unnamed", "Plusieurs gars"),
        ("fr", "Selon lui, la route est coupée.", "outlet", ""),
        ("fr", "L'avocat de Sami Jabali a dit non.", "official", "L'avocat de Sami Jabali"),
        ("fr", "La mère, Leïla Jabali, a dit non.", "person", "La mère, Leïla Jabali"),
        (
            "fr",
            "Le ministre de la Santé, invité de la radio, a dit non.",
            "official",
            "Le ministre de la Santé, invité de la radio",
        ),
        ("fr", "Sami Jabali, maire de Sfax, a dit non.", "person", "Sami Jabali, maire de Sfax"),
        ("fr", "Sami Jabali, a dit non.", "outlet", ""),
        ("fr", "« Non », a dit le maire, Sami Jabali, lundi.", "person", "le maire, Sami Jabali"),
        ("fr", '"Non" a dit le maire.', "official", "le maire"),
        ("fr", "Le rapport a été remis au maire.", "outlet", ""),
        (
            "fr",
            "La route, a dit le maire de Sfax qui parlait lundi, est coupée.",
            "official",
            "le maire de Sfax",
        ),
        ("fr", "La route, a dit le maire de Sfax (sud), est coupée.", "official", "le maire de Sfax"),
        ("en", "The mayor said no.", "official", "The mayor"),
        ("en", "The mayor has repeatedly said no.", "official", "The mayor"),
        ("en", "Mayor Sami Jabali said no.", "person", "Mayor Sami Jabali"),
        ("en", "The mayor, Sami Jabali, said no.", "person", "The mayor, Sami Jabali"),
        ("en", "Sami Jabali, the mayor, said no.", "person", "Sami Jabali, the mayor"),
        ("en", '"No," said the mayor.', "official", "the mayor"),
        ("en", '"No," said Sami Jabali.', "person", "Sami Jabali"),
        ("en", '"No," she said.', "outlet", ""),
        ("en", "She said no.", "outlet", ""),
        ("en", "A spokesman said no.", "unnamed", "A spokesman"),
        ("en", "The spokesman said no.", "official", "The spokesman"),
        ("en", "A spokesman for the port said no.", "unnamed", "A spokesman for the port"),
        ("en", "The port spokesman said no.", "official", "The port spokesman"),
        ("en", "Witnesses said no.", "unnamed", "Witnesses"),
        ("en", "Several local residents said no.", "unnamed", "Several local residents"),
        ("en", "A local resident said no.", "unnamed", "A local resident"),
        ("en", "According to the mayor, the road is closed.", "official", "the mayor"),
        ("en", "According to a statement, the road is closed.", "official", "a statement"),
        ("en", "The road is closed, according to witnesses.", "unnamed", "witnesses"),
        ("en", "The news agency said no.", "medium", "The news agency"),
        ("en", "The newspaper said no.", "medium", "The newspaper"),
        ("en", "The company said no.", "official", "The company"),
        ("en", "Alpha Ltd said no.", "official", "Alpha Ltd"),
        ("en", "The lawyer of Sami Jabali said no.", "official", "The lawyer of Sami Jabali"),
        ("en", "The mayor said the minister said no.", "official", "The mayor"),
        ("en", "The minister, who the mayor said no to, left.", "outlet", ""),
        ("en", "The bus said no.", "outlet", ""),
        ("en", "“No,” the mayor said.", "official", "the mayor"),
        ("en", "The road is closed - said the mayor.", "official", "the mayor"),
        (
            "en",
            "The mayor of the town of Sfax in the south of the country and of the coast of the sea said no.",
            "official",
            "The mayor of the town of Sfax in the south of the country and of the coast of the sea",
        ),
        ("en", "On Monday, the mayor said no.", "official", "the mayor"),
        ("en", "The mayor; the minister said no.", "official", "the minister"),
        ("en", "Yes: the minister said no.", "official", "the minister"),
    ],
)
def test_who_speaks(language: str, sentence: str, kind: str, text: str) -> None:
    assert sources(sentence, language=language) == [(kind, text)]


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "text"),
    [
        ("fr", "« Non », dit le maire, il est tard.", "official", "le maire"),
        ("fr", "Amis ont dit non.", "outlet", ""),
        ("fr", "Amies ont dit non.", "unnamed", "Amies"),
        (
            "fr",
            "Le maire de la ville de Sfax sud, Sami Jabali, a dit non.",
            "person",
            "Le maire de la ville de Sfax sud, Sami Jabali",
        ),
        ("fr", "Le maire de la ville de Sfax sud haut, Sami Jabali, a dit non.", "outlet", ""),
        ("fr", "Lundi, le maire, Sami Jabali, a dit non.", "person", "le maire, Sami Jabali"),
        ("fr", "« Non », a dit le maire - c'est fini.", "official", "le maire"),
        ("fr", "De nombreux riverains ont dit non.", "unnamed", "De nombreux riverains"),
        ("fr", "Paris a dit non.", "official", "Paris"),
        ("fr", "Les Etats-Unis ont dit non.", "official", "Les Etats-Unis"),
        ("fr", "Athènes a dit non.", "official", "Athènes"),
        ("fr", "Le maire, hier soir, a dit non à Sami Jabali.", "official", "Le maire"),
        ("fr", "Des riverains de Sfax, a dit le maire, ont fui.", "official", "le maire"),
        ("fr", "Le journaliste du Monde a dit non.", "official", "Le journaliste du Monde"),
        ("fr", "La police a dit non.", "official", "La police"),
        ("fr", "Deux des trois jeunes riverains ont dit non.", "unnamed", "Deux des trois jeunes riverains"),
        ("fr", "« Non », a dit Jabali.", "person", "Jabali"),
        ("en", "Police said no.", "official", "Police"),
        ("en", "Paris said no.", "official", "Paris"),
        ("en", "Athens said no.", "official", "Athens"),
        ("en", "Brussels said no.", "official", "Brussels"),
        ("en", "Rescue workers said no.", "unnamed", "Rescue workers"),
        ("en", '"No," the police said.', "official", "the police"),
        ("en", "A man who saw it said no.", "outlet", ""),
    ],
)
def test_where_a_source_begins_and_ends(language: str, sentence: str, kind: str, text: str) -> None:
    assert sources(sentence, language=language) == [(kind, text)]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("« La route est sûre », dit-il.", "person"),
        ("« La route est sûre », affirme-t-elle.", "person"),
        ("« La route est sûre », dit-on.", "outlet"),
    ],
)
def test_a_pronoun_behind_its_verb_is_who_was_named_before(said: str, kind: str) -> None:
    assert sources("Le maire, Sami Jabali, a rejeté ces reproches.", said, language="fr")[1][0] == kind
