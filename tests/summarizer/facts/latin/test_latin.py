from __future__ import annotations

import unicodedata

import pytest

from corpus.assemble import assemble
from corpus.formats.base import RawDocument
from summarizer.facts import Kind, extract_facts, find_spans
from summarizer.facts.mention import Span
from tests.summarizer.facts.articles import build

ENGLISH = (
    "The United Nations said on Tuesday that 22 million people face hunger in Kenya. "
    '"We are running out of time and money," said Martin Griffiths, the relief chief, after a visit to Nairobi. '
    "President William Ruto has spent $250 million since 2021 and will attend the Africa Climate Summit 2023. "
    "The World Bank lent 1.5 billion dollars on 3 February 2023, to be paid from April to June 2023."
)
FRENCH = (
    "Le ministre français de l'Intérieur, M. Gérald Darmanin, s'est rendu lundi à Rabat. "
    "« Nous avons besoin de cette expérience pour les prochains Jeux olympiques de Paris », a déclaré M. Darmanin. "
    "Le ministère de l'Intérieur prévoit 4 000 à 4 500 agents du 26 juillet au 11 août 2024, "
    "soit 12,5 % de plus qu'en 2022."
)


def spans(text: str, language: str, kind: Kind) -> list[Span]:
    return find_spans(build(text, language, "2023-03-14"), [kind])


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("person", ["Martin Griffiths", "William Ruto"]),
        ("organization", ["United Nations", "World Bank"]),
        ("place", ["Kenya", "Nairobi"]),
        ("event", ["Africa Climate Summit 2023"]),
        ("quote", ["We are running out of time and money"]),
    ],
)
def test_english_names(kind: Kind, values: list[str]) -> None:
    assert [span.value for span in spans(ENGLISH, "en", kind)] == values


def test_english_dates_and_numbers() -> None:
    dates = [(span.value, span.iso) for span in spans(ENGLISH, "en", "date")]
    assert dates == [
        ("Tuesday", "2023-03-14"),
        ("2021", "2021"),
        ("3 February 2023", "2023-02-03"),
        ("April to June 2023", "2023-04/2023-06"),
    ]
    numbers = [(span.number, span.unit) for span in spans(ENGLISH, "en", "number")]
    assert numbers == [(22_000_000, "people"), (250_000_000, "$"), (1_500_000_000, "dollars")]


def test_english_roles_and_speaker() -> None:
    people = {span.value: span.roles for span in spans(ENGLISH, "en", "person")}
    assert people == {"Martin Griffiths": ("relief chief",), "William Ruto": ("President",)}
    assert spans(ENGLISH, "en", "quote")[0].speaker == "Martin Griffiths"


def test_french_facts() -> None:
    people = spans(FRENCH, "fr", "person")
    assert [span.value for span in people] == ["Gérald Darmanin", "Darmanin"]
    assert people[0].roles == ("ministre français de l'Intérieur",)
    assert [span.value for span in spans(FRENCH, "fr", "organization")] == ["ministère de l'Intérieur"]
    assert [span.value for span in spans(FRENCH, "fr", "event")] == ["Jeux olympiques de Paris"]
    assert ("26 juillet au 11 août 2024", "2024-07-26/2024-08-11") in [
        (span.value, span.iso) for span in spans(FRENCH, "fr", "date")
    ]
    assert [(span.number, span.unit) for span in spans(FRENCH, "fr", "number")] == [
        ((4000, 4500), "agents"),
        (12.5, "%"),
    ]
    assert spans(FRENCH, "fr", "quote")[0].speaker == "Darmanin"


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("It opened on July 4, 2022 in Boston.", "en", "2022-07-04"),
        ("It ran 6 to 8 May 2022 in Boston.", "en", "2022-05-06/2022-05-08"),
        ("It opened last year in Boston.", "en", "2022"),
        ("It opened in summer 2021 there.", "en", "2021-SU"),
        ("Il a ouvert le 1er mai 2022 à Fès.", "fr", "2022-05-01"),
        ("Il a ouvert du 6 au 8 mai 2022 à Fès.", "fr", "2022-05-06/2022-05-08"),
        ("Il a ouvert l'année dernière à Fès.", "fr", "2022"),
        ("Il a ouvert le 05/11/2021 à Fès.", "fr", "2021-11-05"),
    ],
)
def test_dates(text: str, language: str, iso: str) -> None:
    assert iso in [span.iso for span in spans(text, language, "date")]


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("L'Algérie a signé l'accord.", "place", ["Algérie"]),
        ("L’ONU a signé l'accord.", "organization", ["ONU"]),
        ("L'Union africaine a signé l'accord.", "organization", ["Union africaine"]),
        ("D’Alger, le ministre a signé l'accord.", "place", ["Alger"]),
        ("L'Algérie a signé l'accord.", "person", []),
        ("L'Élysée a dit non.", "person", []),
    ],
)
def test_an_article_without_its_vowel_opens_a_sentence(text: str, kind: Kind, values: list[str]) -> None:
    assert [span.value for span in spans(text, "fr", kind)] == values


def test_a_name_with_the_mark_is_one_name() -> None:
    assert [span.value for span in spans("Tom O'Brien said no.", "en", "person")] == ["Tom O'Brien"]
    assert [span.value for span in spans("O'Brien said no.", "en", "person")] == ["O'Brien"]


@pytest.mark.parametrize(
    ("text", "language", "kind", "value"),
    [
        ("La ministre de l'Équipement Sonia Hamrouni est venue.", "fr", "person", "Sonia Hamrouni"),
        ("Le ministre de la Santé Karim Alaoui est venu.", "fr", "person", "Karim Alaoui"),
        (
            "Le tribunal de première instance de Gafsa a tranché.",
            "fr",
            "organization",
            "tribunal de première instance de Gafsa",
        ),
        ("Her lawyer told Reuters that she would appeal.", "en", "organization", "Reuters"),
        ("He missed three doping tests.", "en", "number", "three doping tests"),
        ("They sent 60,000 extra doses.", "en", "number", "60,000 extra doses"),
        ("Il ouvrira avant la fin de l'année.", "fr", "date", "la fin de l'année"),
        ("Les promesses de 2019 n'ont pas été tenues.", "fr", "date", "2019"),
        ("It will open by the end of December.", "en", "date", "end of December"),
        ("Il viendra le 3 mai.", "fr", "date", "3 mai"),
    ],
)
def test_whole_names_figures_and_dates(text: str, language: str, kind: Kind, value: str) -> None:
    assert [span.value for span in find_spans(build(text, language), [kind])] == [value]


def test_an_english_office_with_the_noun_in_front_of_it() -> None:
    (span,) = find_spans(build("Kenya's sports minister, Grace Mutiso, left.", "en"), ["person"])
    assert span.roles == ("sports minister",)


@pytest.mark.parametrize(
    ("text", "speaker", "person"),
    [
        ("Le parquet de Gafsa a fait savoir qu'« une expertise sera ordonnée ».", "parquet de Gafsa", None),
        (
            (
                "« La santé de tous est en jeu », affirme Rim Ayadi. L'entreprise conteste. "
                "Dans un texte, elle juge tout cela « fantaisiste et dénué de fondement »."
            ),
            "L'entreprise",
            None,
        ),
    ],
)
def test_bodies_speak(text: str, speaker: str, person: str | None) -> None:
    span = list(find_spans(build(text, "fr"), ["quote"]))[-1]
    assert (span.speaker, span.speaker_person) == (speaker, person)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Le maire du Caire a salué son homologue.", ["Caire"]),
        ("Ils sont partis au Caire puis à La Havane.", ["Caire", "La Havane"]),
        ("Son ami Havane est parti.", []),
    ],
)
def test_a_city_with_an_article_is_found_where_that_is_fused(text: str, places: list[str]) -> None:
    assert [span.value for span in spans(text, "fr", "place")] == places


@pytest.mark.parametrize(
    ("text", "language", "kind", "values"),
    [
        ("Boats left Basra and Jijel for repairs.", "en", "place", ["Basra", "Jijel"]),
        ("Des pluies ont touché Tizi Ouzou et Gafsa.", "fr", "place", ["Tizi Ouzou", "Gafsa"]),
        ("Trucks crossed Wadi Sarra and the Indus Delta.", "en", "place", ["Wadi Sarra", "Indus Delta"]),
        ("Ils campent près de la place de la Brêche.", "fr", "place", ["place de la Brêche"]),
        (
            "Planners met Lubna Al Qadiri and Omar al-Masri.",
            "en",
            "person",
            ["Lubna Al Qadiri", "Omar al-Masri"],
        ),
        ("La juge a entendu Djamel Benyahia hier.", "fr", "person", ["Djamel Benyahia"]),
        ("Il siège au Parti de la réforme.", "fr", "organization", ["Parti de la réforme"]),
        (
            "À l'Institut des hautes études, on publie.",
            "fr",
            "organization",
            ["Institut des hautes études"],
        ),
        ("L'université de Sfax rappelle la règle.", "fr", "organization", ["université de Sfax"]),
        ("Selon le délégué CGT Paul Durand, tout va bien.", "fr", "person", ["Paul Durand"]),
        ("Personne ne nous aide, accuse Zelda, 61 ans, au camp.", "fr", "person", ["Zelda"]),
        ("The Czech Anna Berg won.", "en", "person", ["Anna Berg"]),
        ("Former Castor Bank chief Paul Hill was jailed.", "en", "organization", ["Castor Bank"]),
        ("Aid came from the Norwegian Red Cross.", "en", "organization", ["Norwegian Red Cross"]),
        (
            "Le Croissant-Rouge tunisien et Médecins du monde distribuent des vivres.",
            "fr",
            "organization",
            ["Croissant-Rouge tunisien", "Médecins du monde"],
        ),
        (
            "La Banque centrale européenne et l'Office tunisien des céréales ont signé.",
            "fr",
            "organization",
            ["Banque centrale européenne", "Office tunisien des céréales"],
        ),
        (
            "Few remember the Battle of Zama and the Corfu Crisis.",
            "en",
            "event",
            ["Battle of Zama", "Corfu Crisis"],
        ),
    ],
)
def test_names_by_lists_and_by_the_nouns_in_them(
    text: str, language: str, kind: Kind, values: list[str]
) -> None:
    assert [span.value for span in spans(text, language, kind)] == values


def test_an_office_that_something_else_owns() -> None:
    text = "Every drop counts, said Mary Kane, the utility's regional director."
    assert [span.roles for span in spans(text, "en", "person")] == [("utility's regional director",)]


def test_a_nationality_belongs_to_an_english_office() -> None:
    text = "Lebanese Finance Minister Karim Haddad left."
    assert [span.roles for span in spans(text, "en", "person")] == [("Lebanese Finance Minister",)]


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("Half a million barrels were sold.", "en", 500_000),
        ("Ils ont perdu un demi-milliard de litres.", "fr", 500_000_000),
    ],
)
def test_half_of_a_large_number(text: str, language: str, number: int) -> None:
    assert [span.number for span in spans(text, language, "number")] == [number]


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("It is the worst drought since fighting broke out in August.", "en", "2022-08"),
        ("Le pont est fermé depuis août.", "fr", "2022-08"),
        ("The harbour will be opened in August.", "en", None),
        ("Le festival est prévu le 27 octobre.", "fr", "2023-10-27"),
        ("La somme arrivera avant mai.", "fr", "2023-05"),
    ],
)
def test_a_month_without_a_year_by_its_verb(text: str, language: str, iso: str | None) -> None:
    assert [span.iso for span in spans(text, language, "date")] == [iso]


def test_an_office_that_tells_a_paper_is_the_speaker() -> None:
    text = 'Finance Minister Karim Haddad blamed rain. "No shipment was ever sent back," the minister told Reuters.'
    (quote,) = spans(text, "en", "quote")
    assert quote.speaker_person == "Karim Haddad"


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        # An office in capitals has what it is of in front of it.
        ("Transport Minister Paul Hill resigned.", "en", {"Paul Hill": ("Transport Minister",)}),
        ("Kuwaiti Oil Minister Paul Hill resigned.", "en", {"Paul Hill": ("Kuwaiti Oil Minister",)}),
        ("Qatar's Energy Minister Paul Hill resigned.", "en", {"Paul Hill": ("Energy Minister",)}),
        ("On Monday President Anna Berg resigned.", "en", {"Anna Berg": ("President",)}),
        # What an office is of is no other person.
        ("Paul Hill, ex-mayor of Port Sava, resigned.", "en", {"Paul Hill": ("ex-mayor of Port Sava",)}),
        (
            "Anna Berg, analyste chez Cap Marine, en doute.",
            "fr",
            {"Anna Berg": ("analyste chez Cap Marine",)},
        ),
        # A clause with a verb of its own is no apposition.
        ("D'après un témoin, Paul Durand, le chauffeur roulait trop vite.", "fr", {"Paul Durand": ()}),
        ("Selon Anna Berg, le maire a menti.", "fr", {"Anna Berg": ()}),
        ("Paul Hill, 52, denied it through his lawyer.", "en", {"Paul Hill": ()}),
        # Neither counted things nor firms are people, and who is addressed is no town.
        ("Huit États ont conclu un accord.", "fr", {}),
        ("It bought 60 percent of Nile Finance.", "en", {}),
        ("Mme Delmas a promis un pont.", "fr", {"Delmas": ()}),
    ],
)
def test_who_is_a_person_and_what_is_an_office(
    text: str, language: str, people: dict[str, tuple[str, ...]]
) -> None:
    assert {span.value: span.roles for span in spans(text, language, "person")} == people


@pytest.mark.parametrize(
    ("text", "language"),
    [("VAT will rise.", "en"), ("Les ONG protestent.", "fr"), ("Le PIB recule.", "fr")],
)
def test_an_acronym_of_a_thing_is_no_body(text: str, language: str) -> None:
    assert spans(text, language, "organization") == []


def test_what_such_an_acronym_names_is_one() -> None:
    (body,) = spans("Selon l'ONG Transparence Sahel, le prix monte.", "fr", "organization")
    assert body.value == "ONG Transparence Sahel"


def test_crude_oil_is_no_town() -> None:
    assert spans("Brent crude rose to $84.", "en", "place") == []


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Fellow Briton Anna Berg won.", ()),
        ("Research fellow Anna Berg spoke.", ("Research fellow",)),
    ],
)
def test_a_fellow_of_some_sort_holds_no_office_by_it(text: str, roles: tuple[str, ...]) -> None:
    assert [(span.value, span.roles) for span in spans(text, "en", "person")] == [("Anna Berg", roles)]


@pytest.mark.parametrize(
    ("text", "language", "roles"),
    [
        (
            "Deputy Prime Minister and Finance Minister Anna Berg left.",
            "en",
            "Deputy Prime Minister and Finance Minister",
        ),
        ("Chairman and Chief Executive Anna Berg left.", "en", "Chairman and Chief Executive"),
        ("The president and Prime Minister Anna Berg left.", "en", "Prime Minister"),
        (
            "Le Premier ministre et ministre de la Défense Anna Berg a voté.",
            "fr",
            "Premier ministre et ministre de la Défense",
        ),
        ("Le maire et le préfet Anna Berg ont voté.", "fr", "préfet"),
    ],
)
def test_two_offices_of_one_person(text: str, language: str, roles: str) -> None:
    assert [(span.value, span.roles) for span in spans(text, language, "person")] == [("Anna Berg", (roles,))]


def test_who_heads_a_french_body_is_no_part_of_its_name() -> None:
    text = "Le gouverneur de la Banque de France Paul Durand a voté."
    assert [span.value for span in spans(text, "fr", "organization")] == ["Banque de France"]
    assert [span.value for span in spans(text, "fr", "person")] == ["Paul Durand"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Dr. Nora Haddad of St Luke's Hospital spoke first.",
            "en",
            [("person", "Nora Haddad"), ("organization", "St Luke's Hospital")],
        ),
        ("Prices rose again, Statistics Norway said.", "en", [("organization", "Statistics Norway")]),
        ("Storm Brigid cut the power in three towns.", "en", [("event", "Storm Brigid")]),
        ("Repairs began, the QZR Networks firm said.", "en", [("organization", "QZR Networks")]),
        ("Labour MP Mira Kaplan won the seat.", "en", [("person", "Mira Kaplan")]),
        ("Le FC Vernoux a gagné son match.", "fr", [("organization", "FC Vernoux")]),
        ("Les urgences du CHU de Vernoux sont pleines.", "fr", [("organization", "CHU de Vernoux")]),
        ("La tempête Brigitte a coupé le courant.", "fr", [("event", "tempête Brigitte")]),
    ],
)
def test_bodies_by_initials_people_of_bodies_and_storms(
    text: str, language: str, found: list[tuple[str, str]]
) -> None:
    kinds: list[Kind] = ["person", "organization", "event"]
    assert [(span.kind, span.value) for span in find_spans(build(text, language), kinds)] == found


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("La présidente du tribunal Odile Ferrand a suspendu l'audience.", "person", ["Odile Ferrand"]),
        (
            "Le président de l'université Paul Sabatier a démissionné.",
            "organization",
            ["université Paul Sabatier"],
        ),
        ("Le Salon du livre de Paris a ouvert hier.", "event", ["Salon du livre de Paris"]),
        ("Le Salon du livre a ouvert hier à Paris.", "event", ["Salon du livre"]),
    ],
)
def test_a_body_ends_in_front_of_its_head_and_a_fair_goes_on_to_its_town(
    text: str, kind: Kind, values: list[str]
) -> None:
    assert [span.value for span in spans(text, "fr", kind)] == values


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Il a saisi la Société nationale des chemins de fer.", "Société nationale des chemins de fer"),
        ("Il a prié le Conseil supérieur des juges de dire non.", "Conseil supérieur des juges"),
        ("Le Centre de lutte contre le crime a agi.", "Centre de lutte contre le crime"),
        ("Il va au Bureau de gestion des crises.", "Bureau de gestion des crises"),
        ("Il va au bureau de Paris.", None),
    ],
)
def test_a_french_body_goes_on_to_the_end_of_its_name(text: str, body: str | None) -> None:
    found = [span.value for span in find_spans(build(text, "fr"), ["organization"])]
    assert found == ([body] if body else [])


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Un hôpital de Casablanca a réussi.", []),
        ("La direction de l'Entreprise portuaire de Lyon a dit non.", ["Entreprise portuaire de Lyon"]),
    ],
)
def test_what_is_no_name_of_a_french_body(text: str, bodies: list[str]) -> None:
    assert [span.value for span in find_spans(build(text, "fr"), ["organization"])] == bodies


def test_a_long_apposition_ends_in_front_of_its_last_and() -> None:
    text = "Joanna Fields, a retired navy officer and the wife of an active-duty navy engineer in Lyon, left."
    span = next(iter(find_spans(build(text, "en"), ["person"])))
    assert span.roles == ("retired navy officer",)


def test_a_conference_of_members_is_no_event() -> None:
    text = "The National Conference of State Lawyers met at the Cairo Conference."
    assert [s.value for s in find_spans(build(text, "en"), ["event"])] == ["Cairo Conference"]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The minister met Paul Fox on Monday.", ()),
        ("The driver hit Paul Fox on Monday.", ()),
        ("The minister for health Paul Fox left.", ("minister for health",)),
        ("Police spokesman Paul Fox left.", ("Police spokesman",)),
    ],
)
def test_a_verb_parts_an_office_from_the_name_behind_it(text: str, roles: tuple[str, ...]) -> None:
    span = next(iter(find_spans(build(text, "en"), ["person"])))
    assert span.roles == roles


@pytest.mark.parametrize(
    ("text", "language", "roles"),
    [
        ("St. Louis Park Mayor Ann Hart left.", "en", ("St. Louis Park Mayor",)),
        ("Ann Hart, a Navy veteran herself, left.", "en", ("Navy veteran",)),
        ("It hosts a major Ann Hart show.", "en", ()),
        ("In a letter to President-elect Rowe, Ann Hart states it.", "en", ()),
        ("My favourite actor - Ann Hart - left.", "en", ("actor",)),
        ("The Prime Minister, Dr the Rt. Hon. Ann Hart left.", "en", ("Prime Minister",)),
        ("It was Ann Hart, and singer Eve Lee.", "en", ()),
        ("He met Ohio Gov. Ann Hart there.", "en", ("Ohio Gov.",)),
        ("He met Dr. Ann Hart there.", "en", ()),
        ("Anna Berg, porte-parole du syndicat était l'invitée.", "fr", ("porte-parole du syndicat",)),
        (
            "Elle cite Anna Berg, ancienne directrice générale de la Société régionale des eaux du Sahel.",
            "fr",
            ("ancienne directrice générale de la Société régionale des eaux du Sahel",),
        ),
    ],
)
def test_where_a_role_begins_and_ends(text: str, language: str, roles: tuple[str, ...]) -> None:
    found = [one for one in spans(text, language, "person") if one.value in ("Ann Hart", "Anna Berg")]
    assert found[0].roles == roles


def test_accents_behind_their_letters_change_nothing() -> None:
    text = "Hélène Désiré, préfète de la Lozère, a dénoncé mardi « une décision précipitée et mal préparée »."
    apart = unicodedata.normalize("NFD", f"Réforme à Mende\n\n{text}")
    article = assemble(RawDocument(text=apart, published="2026-03-05", language="fr"), id="one", source="-")
    assert text in article.text
    facts = extract_facts([article])
    assert [fact.value for fact in facts if fact.kind == "person"] == ["Hélène Désiré"]
    assert all(article.text[m.start : m.end] == m.text for fact in facts for m in fact.mentions)


def test_what_somebody_is_herself_is_told_without_the_pronoun() -> None:
    (span,) = spans("La maire de Lyon, Anne Kervalan, elle-même médecin, part.", "fr", "person")
    assert span.roles == ("maire de Lyon", "médecin")


def test_the_middle_of_a_day_is_nobody_s_office() -> None:
    (span,) = spans("En milieu de journée, M. Kervalan part.", "fr", "person")
    assert span.roles == ()
