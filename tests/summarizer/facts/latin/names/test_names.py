from __future__ import annotations

import pytest

from summarizer.facts import Kind, find_spans
from tests.summarizer.facts.articles import build


def values(text: str, language: str, kind: Kind) -> list[str]:
    return [span.value for span in find_spans(build(text, language, "2023-03-14"), [kind])]


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        ("Attorney for the District of Ohio Martin Rowe said no.", "en", ["Martin Rowe"]),
        ("Russian President Vladimir Orlov left Vladimir.", "en", ["Vladimir Orlov"]),
        ("Rain came late, said Virginia Bloom.", "en", ["Virginia Bloom"]),
        ("The District of Lake County said no.", "en", []),
        ("Several Labour MPs said no. Union Chiefs said yes.", "en", []),
        ("Rosa Hart Is back.", "en", ["Rosa Hart"]),
        ("She bought a Rosa Pro and a Rosa Max (Rosa B1).", "en", []),
        ("He won at the Rosa Harts again, after the Rosa Hart case.", "en", ["Rosa Hart"]),
        ("Joaquin Phoenix sang in Phoenix. Phoenix said no.", "en", ["Joaquin Phoenix", "Phoenix"]),
        ("A thief, dubbed “Agent Brown,” was caught.", "en", []),
        ("It burned, her mother, Fiona, said. His wife Grace wept.", "en", ["Fiona", "Grace"]),
        ("The #Garbin Weeks show said it.", "en", []),
        ("Ships came from St. Thomas on Monday.", "en", []),
        ("La députée Anne de la Perrière vote.", "fr", ["Anne de la Perrière"]),
        ("C'est l'UMP Anne de la Perrière qui vote.", "fr", ["Anne de la Perrière"]),
        (
            "Selon le ministre du Commerce et de l’Industrie, Wilner St Fort, joint hier.",
            "fr",
            ["Wilner St Fort"],
        ),
        (
            "Les maires Jaroslav Dvorak et Giorgia Bianchi ont signé.",
            "fr",
            ["Jaroslav Dvorak", "Giorgia Bianchi"],
        ),
    ],
)
def test_who_is_named(text: str, language: str, people: list[str]) -> None:
    assert values(text, language, "person") == people


def test_a_place_in_front_of_a_name_stays_one() -> None:
    assert values("Attorney for the District of Ohio Martin Rowe said no.", "en", "place") == ["Ohio"]
    assert values("Rains fell on Virginia and the Pacific Ocean.", "en", "place") == [
        "Virginia",
        "Pacific Ocean",
    ]


def test_a_headline_with_capitals_holds_no_longer_names() -> None:
    text = "Ship From St. Thomas With Gold Held, CBP Says\n\nThe Valletta Police Department K-9 unit came."
    assert values(text, "en", "organization") == ["CBP", "Valletta Police Department"]
    assert values(text, "en", "person") == []


def test_the_heading_of_a_column_is_no_acronym() -> None:
    assert values("FOOTBALL Le club cherche un gardien.", "fr", "organization") == []


@pytest.mark.parametrize(
    ("text", "language", "bodies"),
    [
        ("Kerrin Stores closed. Kerrin said it would open.", "en", ["Kerrin Stores", "Kerrin"]),
        ("National Motors closed. National pride said it.", "en", ["National Motors"]),
        ("Kerrin Stores closed. Kerrin fell ill.", "en", ["Kerrin Stores"]),
        ("Paul Kerrin left Kerrin Stores. Shoppers love Kerrin.", "en", ["Kerrin Stores"]),
        (
            "The Department of Health and Human Services and Finance Minister Tom Hill agreed.",
            "en",
            ["Department of Health and Human Services"],
        ),
        ("Le monde change, écrit Le Monde.", "fr", ["Le Monde"]),
        ("Il vient en compagnie de Jaroslav Dvorak.", "fr", []),
        ("Le groupe du milliardaire Daniel Kran le dit.", "fr", []),
        (
            "La fondation Daniel Kran et le groupe Daniel Kran.",
            "fr",
            ["fondation Daniel Kran", "groupe Daniel Kran"],
        ),
        ("Le ministère des Affaires étrangères le dit.", "fr", ["ministère des Affaires étrangères"]),
        ("Le texte sera examiné par le Sénat.", "fr", ["Sénat"]),
        (
            "West Harland police said no to Royal Ashby hospital.",
            "en",
            ["West Harland police", "Royal Ashby hospital"],
        ),
        ("The Dunmore General hospital was shut.", "en", ["Dunmore General hospital"]),
        ("The François-Xavier Kerrin Center is open.", "en", ["François-Xavier Kerrin Center"]),
        ("The University and College Union struck.", "en", ["University and College Union"]),
        ("PETB said it would use drones. NOTES follow.", "en", ["PETB"]),
        ("The Center for Medium-Range Forecasts said so.", "en", ["Center for Medium-Range Forecasts"]),
        ("Police and Courts Board members met.", "en", ["Courts Board"]),
        ("The Clean Water Communications Act passed.", "en", []),
        ("Read MORE about it, and it is OK.", "en", []),
        ("A year after the Dunmore school shooting, French police left.", "en", []),
        ("She told Ann Roe police had left.", "en", []),
        ("They kept it at the Kenyan Red Cross Ashby Hospital.", "en", ["Kenyan Red Cross Ashby Hospital"]),
        ("The CEO of Vale Resorts says so.", "en", ["Vale Resorts"]),
        ("Secretary of State Ann Roe left, as did the President of Ghana.", "en", []),
        ("Kerrin.com Inc. sells it, unlike Kerrin.", "en", ["Kerrin.com Inc", "Kerrin"]),
        ("The Center on Poverty and Inequality closed.", "en", ["Center on Poverty and Inequality"]),
        ("In July, the Court agreed, and lawyers left.", "en", []),
        ("It takes 50 KB, and JPG files work.", "en", []),
        ("They posted it under #WeMissAlia.", "en", []),
        ("Il brigue la présidence du RPN.", "fr", ["RPN"]),
        ("L'ancien PDG de TF1 part.", "fr", ["TF1"]),
    ],
)
def test_which_bodies_are_named(text: str, language: str, bodies: list[str]) -> None:
    assert values(text, language, "organization") == bodies


def test_a_listed_body_is_no_event_and_a_given_name_no_place() -> None:
    assert values("Le Forum économique mondial le dit.", "fr", "organization") == ["Forum économique mondial"]
    assert values("Le Forum économique mondial le dit.", "fr", "event") == []
    assert values("Dominique-Jean Roux est venu de Dominique.", "fr", "place") == ["Dominique"]


def test_what_an_office_is_of_is_no_name() -> None:
    assert values("L'ancien PDG de TF1 est là.", "fr", "person") == []
    assert values("Le groupe de Philippe Herman vend tout.", "fr", "organization") == []
    assert values("Le groupe de Philippe Herman vend tout.", "fr", "person") == ["Philippe Herman"]


def test_a_side_of_a_place_and_a_number_behind_a_hyphen_belong_to_the_name() -> None:
    assert values("She lives in South Portland and South Korea.", "en", "place") == [
        "South Portland",
        "South Korea",
    ]
    assert values("L'université Paris-8 ferme.", "fr", "organization") == ["université Paris-8"]
    assert values("Le SARS-CoV-2 se répand, dit l'AG.", "fr", "organization") == []
    assert values("St. Louis Park voted.", "en", "person") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [("He met President", "en"), ("The visitors met Dr", "en"), ("Ils ont vu Mme", "fr")],
)
def test_a_title_that_ends_the_text_names_nobody(text: str, language: str) -> None:
    assert values(text, language, "person") == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "He left, said Mina Ganguly-Rao of Human Rights Watch.",
            "en",
            ["Mina Ganguly-Rao", "Human Rights Watch"],
        ),
        ("He knows nobody better than Zarmina Baigov, a glaciologist.", "en", ["Zarmina Baigov"]),
        (
            "The Nigeria Labour Congress met the US Congress.",
            "en",
            ["Nigeria Labour Congress", "US Congress"],
        ),
        ("He told Sky Germany that he left.", "en", ["Sky Germany"]),
        (
            "C'est fini, a dit le procureur de la République de Lyon, Étienne Malloux.",
            "fr",
            ["Étienne Malloux"],
        ),
        (
            "C'est fini, a dit le directeur de l'ONG pour l'Afrique de l'Est, Tigere Chagout.",
            "fr",
            ["Tigere Chagout"],
        ),
        (
            "La Mission des Nations unies au Mali part, et la force de paix reste.",
            "fr",
            ["Mission des Nations unies au Mali"],
        ),
    ],
)
def test_names_end_where_they_end(text: str, language: str, found: list[str]) -> None:
    spans = find_spans(build(text, language), ["person", "organization"])
    assert [span.value for span in spans if span.value != "ONG"] == found


def test_whom_a_title_addresses_is_no_place() -> None:
    spans = find_spans(build("Governor Fatih Karahanlu told them it was over.", "en"), ["person"])
    assert [span.value for span in spans] == ["Fatih Karahanlu"]


def test_what_only_people_do_tells_a_person() -> None:
    spans = find_spans(build("Beside him, Tamirlan Sharifov nodded.", "en"), ["person"])
    assert [span.value for span in spans] == ["Tamirlan Sharifov"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # Words of titles and products that old registers have as given names.
        ("Fans of Star Harbour and Job Simulator met.", []),
        ("The judges praised the Golden Harbour and Media Atlas.", []),
        # A title tells who is named only where it stands beside the name.
        (
            "They judge the Halden Pro on what it is. The Hon. Aubyn Hart left, and so did Rep. Ilhan Omurad.",
            ["Aubyn Hart", "Ilhan Omurad"],
        ),
        (
            "Ann Hart, General Manager, Nam Halvor. The Prime Minister, Dak Grendel, left.",
            ["Ann Hart", "Dak Grendel"],
        ),
        ("She was head of the Halvor Grendel section and founder of the association Halvor Grendel.", []),
        ("He met the director of the Centre for Food and Halvor Grendel.", []),
        # Days of the week, numerals and small words are no part of a name.
        ("But on Monday, 32-year-old Ann Hart left. On Sunday Ann Hart came.", ["Ann Hart", "Ann Hart"]),
        ("We saw Halvor One, said the crew. She read Halvor It, a novelist said.", []),
        ("At 8 AM ET, said the guide, it opened.", []),
        ("Ann Twenty said it. Twenty people came. Twenty said no.", ["Ann Twenty", "Twenty"]),
        # What ends like a building, a body or a prize is nobody; what something is called neither.
        ("Ann Hart Resort and the Ann Hart Auditorium are shut. She holds the Ann Hart Memorial Chair.", []),
        ("It runs a tool called Halvor Grendel by night.", []),
        ("He flew to the Ann Hart airport.", []),
        ("In the state of Ann Halvor and the town of Ann Grendel it rained.", []),
        # The marks of African and Breton names.
        ("Lupita Kang'ethe sang. Ann Hart'd like it.", ["Lupita Kang'ethe", "Ann Hart"]),
        ("Defendants Ann Hart, 68, and Paul Rowe left.", ["Ann Hart", "Paul Rowe"]),
        (
            "ANN HART AGAIN!!! She sang for King Paul I. Between 2000 and 2013 he slept.",
            ["ANN HART", "Paul"],
        ),
        (
            "Sifan Grendel, the Olympic marathon champion, was ill.",
            ["Sifan Grendel"],
        ),
        ("Director of Public Prosecutions Halvor Grendel said no.", ["Halvor Grendel"]),
        ("He co-founded it with the CEO of Halvor, Ann Hart. Halvor says no.", ["Ann Hart"]),
        ("The actress Asia Halvor was ill, as was London Hart, the mayor.", ["Asia Halvor", "London Hart"]),
        ("Justice Ann Hart dissented, the Justice Department said.", ["Ann Hart"]),
        ("The ministries of Justice, Economy and Ann agreed.", []),
    ],
)
def test_what_is_nobody(text: str, people: list[str]) -> None:
    assert values(text, "en", "person") == people


def test_a_french_mark_inside_a_name_and_an_elided_word() -> None:
    text = "La ministre Marie Falc'hon est venue. Aujourd'hui il pleut, dit-on."
    assert values(text, "fr", "person") == ["Marie Falc'hon"]


@pytest.mark.parametrize(
    ("text", "language", "bodies"),
    [
        ("It is in The Bahamas, and they set up Face ID and Many IT jobs.", "en", []),
        ("They like MySQL and HTTP, but BlueBay pays.", "en", ["BlueBay"]),
        (
            "The National Oceanic and Atmospheric Administration said so.",
            "en",
            ["National Oceanic and Atmospheric Administration"],
        ),
        (
            "She left the Hart College for the Visual and Performing Arts.",
            "en",
            ["Hart College for the Visual and Performing Arts"],
        ),
        ("He runs the Centre for Food and Allergy Research.", "en", ["Centre for Food and Allergy Research"]),
        ("The Department of Health and Ann Hart agreed.", "en", ["Department of Health"]),
        ("Minister in the Ministry of Finance Ann Hart said no.", "en", ["Ministry of Finance"]),
        ("This week Halvor Grendel analyst Ann Hart left.", "en", ["Halvor Grendel"]),
        ("A portrait of the stern but firm Grendel hung there.", "en", []),
        (
            "Le Service de police de la Ville de Lyon et Aéroports de Paris ont signé.",
            "fr",
            ["Service de police de la Ville de Lyon", "Aéroports de Paris"],
        ),
        (
            "Une société écran, Medina Trading, a payé. L'Instance nationale de lutte contre la fraude le sait.",
            "fr",
            ["Medina Trading", "Instance nationale de lutte contre la fraude"],
        ),
    ],
)
def test_where_a_body_begins_and_ends(text: str, language: str, bodies: list[str]) -> None:
    assert values(text, language, "organization") == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Help Us grow in the US.", ["US"]),
        ("It reads the same in German and in SERPs.", []),
        ("Supervisor Ann Hart of Napa County left.", ["Napa County"]),
        ("They were at The London Thursday morning.", ["London"]),
    ],
)
def test_which_places_are_named(text: str, places: list[str]) -> None:
    assert values(text, "en", "place") == places


@pytest.mark.parametrize(
    ("text", "language", "people", "bodies"),
    [
        ("The Attorney General, Paul Rowe, left. Mr Bishop left.", "en", ["Paul Rowe"], []),
        ("Counsel, Paul Rowe SAN, said he would come.", "en", ["Paul Rowe"], []),
        ("Wigan host St Helens on Sunday.", "en", [], []),
        ("L'ancien ministre de l'Économie Boubou Halvor est venu.", "fr", ["Boubou Halvor"], []),
        (
            "Interrogée par France Halvor, la présidente, Anna Berg, rit.",
            "fr",
            ["Anna Berg"],
            ["France Halvor"],
        ),
        ("L'ancienne ministre France Halvor est venue.", "fr", ["France Halvor"], []),
        ("Le périmètre de Zemoul El Kbar rouvre.", "fr", [], []),
        (
            "L'Agence nationale pour la valorisation des ressources a signé.",
            "fr",
            [],
            ["Agence nationale pour la valorisation des ressources"],
        ),
        (
            "L'Agence nationale pour le moment se tait. « La RPN a signé. »",
            "fr",
            [],
            ["Agence nationale", "RPN"],
        ),
    ],
)
def test_people_and_bodies_beside_each_other(
    text: str, language: str, people: list[str], bodies: list[str]
) -> None:
    assert (values(text, language, "person"), values(text, language, "organization")) == (people, bodies)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Elle a vu le président Kervalan, hier.", [("person", "Kervalan")]),
        ("Elle a vu le président malien Kervalan, hier.", [("person", "Kervalan")]),
        # What is no name behind an office.
        ("Elle a vu le président Directeur, hier.", []),
        ("Elle a vu le député Vert, hier.", []),
        ("Elle a vu la ministre Bavaroise, hier.", []),
        ("Elle a vu le premier Kervalan, hier.", []),
        ("Il a chanté Night Long de Paul Kervalan.", [("person", "Paul Kervalan")]),
        ("Selon la rédactrice en chef de la revue The Harbour, il pleut.", [("organization", "The Harbour")]),
        ("Un sondage Kervalan publié hier le dit.", [("organization", "Kervalan")]),
        ("L'enquête Kervalan publiée hier le dit.", []),
        ("Une série hebdomadaire Kervalan de la radio.", []),
        ("Il vend l'hebdomadaire Kervalan.", [("organization", "hebdomadaire Kervalan")]),
        ("MOUVEMENT DE COLÈRE AU PORT : la grève dure.", []),
        ("Elle a vu le Musée kanak de Lyon.", [("organization", "Musée kanak de Lyon")]),
        ("La COP31 a fini.", [("event", "COP31")]),
        ("Il est mort pendant la Seconde Guerre mondiale.", [("event", "Seconde Guerre mondiale")]),
        ("Le pire depuis la Seconde Guerre mondiale - Kervalan", [("event", "Seconde Guerre mondiale")]),
        ("On cite Paul d", []),
        ("Le cabinet de M. Kervalan a tout dit.", [("person", "Kervalan")]),
        (
            "La section de l'université Paris-IV de l'Union des marins.",
            [("organization", "université Paris-IV"), ("organization", "Union des marins")],
        ),
        (
            "Il vit rue de Kervalan, et elle dans une rue de Paris.",
            [("place", "rue de Kervalan"), ("place", "Paris")],
        ),
        ("À Kervalan, la mairie ouvre.", [("place", "Kervalan")]),
        ("A Facebook, on travaille.", [("organization", "Facebook")]),
        ("A Noël, on travaille.", []),
        ("Ils roulent en direction de Kervalan.", []),
        ("La PTR Dans ce pays.", [("organization", "PTR")]),
        ("Le maire Paul Kervalan L'Algérie gagne.", [("person", "Paul Kervalan"), ("place", "Algérie")]),
        ("Société L'enseigne a fermé.", []),
        ("Le maire Kwan Kervalan Un a tout dit.", [("person", "Kwan Kervalan Un")]),
        ("Le discours de Paul Kervalan Un navire part.", [("person", "Paul Kervalan")]),
        ("Il est là, a ajouté De Kervalan.", [("person", "De Kervalan")]),
        ("Voir pic.kervalan.example/41HtmoNG5d Avant midi.", []),
        ("Le patron, Jack Ma, part.", [("person", "Jack Ma")]),
        ("La Guerre Mali - Niger", [("event", "Guerre Mali - Niger")]),
        ("L'Open de Lyon et l'Open Kervalan.", [("event", "Open de Lyon")]),
        ("Elle a vu Miss Belgique.", [("place", "Belgique")]),
        ("Le feu à haï Melha et à l'oued Kervalan.", [("place", "Melha"), ("place", "Kervalan")]),
    ],
)
def test_french_names_by_what_stands_beside_them(text: str, names: list[tuple[str, str]]) -> None:
    found = find_spans(build(text, "fr"), ["person", "organization", "place", "event"])
    assert [(span.kind, span.value) for span in found] == names


@pytest.mark.parametrize(
    ("text", "bodies", "events"),
    [
        ("Il a gagné la Ligue des champions samedi.", [], ["Ligue des champions"]),
        ("La nomination à la PTR contestée hier passe.", ["PTR"], []),
        ("L'agence PTR appelle les gens.", ["agence PTR"], []),
        ("Elle veut l'organisation de matchs de l'Algérie en France.", [], []),
        ("Elle cite l'Organisation de la ville de Metz.", ["Organisation de la ville de Metz"], []),
        ("L'étude du Harland Power Network le dit.", ["Harland Power Network"], []),
    ],
)
def test_french_bodies_end_in_front_of_what_is_told_of_them(
    text: str, bodies: list[str], events: list[str]
) -> None:
    assert values(text, "fr", "organization") == bodies
    assert values(text, "fr", "event") == events
