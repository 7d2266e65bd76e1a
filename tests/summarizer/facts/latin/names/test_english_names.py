"""Names of English news as whole texts have them: honours, initials, points, ampersands, rows, states, works."""

from __future__ import annotations

import pytest

from summarizer.facts import Kind, extract_facts, find_spans
from tests.summarizer.facts.articles import build


def values(text: str, kind: Kind, language: str = "en") -> list[str]:
    return [span.value for span in find_spans(build(text, language), [kind])]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("He met Sir Kelmar Dunstow in Oslo.", ["Kelmar Dunstow"]),
        ("Baroness Warrin and Dame Velka Roe spoke.", ["Warrin", "Velka Roe"]),
        ("The actor Sasha Baron Kemmel left.", ["Sasha Baron Kemmel"]),
        ("Datuk Seri Anwel Ibrahim came.", ["Anwel Ibrahim"]),
        ("The House of Lords met, and the Lord Mayor of Oslo came.", []),
        # Initials.
        ("He met J.D. Vanner yesterday.", ["J.D. Vanner"]),
        ("J. D. Vanner wrote it.", ["J. D. Vanner"]),
        ("J.K. Harrin said it would close.", ["J.K. Harrin"]),
        ("B. Follow these steps. N. Ireland voted. A. Hill said no.", ["A. Hill"]),
        ("Humberwick Police Chief Inspector Ann Roe left. Police said no. Police have left.", ["Ann Roe"]),
        ("The D.C. Circuit and the S. African firm agreed.", []),
        ("The court asked Mike Galler, R-Wis., to come.", ["Mike Galler"]),
        # By what he is to others.
        ("He met his former girlfriend, Gislen Maxter, there.", ["Gislen Maxter"]),
        ("It was his mother Kurie Kemm who called.", ["Kurie Kemm"]),
        ("The customer, Harland Stores, said no.", []),
        ("In September Treasury bonds fell, as did April Roe.", ["April Roe"]),
        # What opens a sentence is none of the name, but a father's name is.
        ("Although Ann Roe left, it rained.", ["Ann Roe"]),
        ("Abu Hassan Ammer, 44, agreed.", ["Abu Hassan Ammer"]),
        ("Ohio House Speaker Tim Hill left.", ["Tim Hill"]),
        ("He met the executive director of the North Carolina Harbour.", []),
        ("They saw agent-like products at its annual Cloud Nexter conference.", []),
        ("The minister, Jacob Mamabel, came. MEC Mamabel urged calm.", ["Jacob Mamabel", "Mamabel"]),
        ("The Acting Premier Honourable Natal Whelley left.", ["Natal Whelley"]),
        ("The rebel chief-of-staff Aslan Maskov left.", ["Aslan Maskov"]),
        ("He left the Advisor Council.", []),
        # Behind where one is from.
        ("They met Spaniard Luis Kemm and Argentine Pablo Kemm.", ["Luis Kemm", "Pablo Kemm"]),
        ("They met South African Amanda Kemm.", ["Amanda Kemm"]),
        ("They met the South African Board.", []),
        ("Later American Tarvey Kemm said no.", ["Tarvey Kemm"]),
        # By what he is, in small letters.
        ("Gislen Maxter, one of the first authors of the study, left.", ["Gislen Maxter"]),
        ("Gislen Maxter, one of the best of films, was shown.", []),
        ("They heard guitarist Gislen Maxter.", ["Gislen Maxter"]),
    ],
)
def test_which_people_are_named(text: str, people: list[str]) -> None:
    assert values(text, "person") == people


def test_the_office_in_front_of_a_title_of_honour_is_kept() -> None:
    (span,) = find_spans(build("Commissioner Sir Mark Rowe said it was over.", "en"), ["person"])
    assert (span.value, span.roles) == ("Mark Rowe", ("Commissioner",))


def test_a_verb_with_an_article_behind_a_comma_opens_no_office() -> None:
    text = "She bowed to Tom Hill, called the president a friend and left."
    (span,) = find_spans(build(text, "en"), ["person"])
    assert span.roles == ()


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The F.B.I. and the U.N. agreed.", ["F.B.I.", "U.N."]),
        ("The U.N. Harland Agency met U.N. envoys.", ["U.N. Harland Agency", "U.N."]),
        ("His D.N.A. was there, at 5 P.M. in the U.S. on Monday.", []),
        # What opens a sentence in capitals, where the article or a list knows it.
        ("IMF staff left.", ["IMF"]),
        ("HRLB clerks left.", []),
        ("HRLB clerks left. They had run the HRLB.", ["HRLB", "HRLB"]),
        # «&» joins a firm.
        (
            "He left A.G. Edder & Sons and Halden & Roe Co on Friday.",
            ["A.G. Edder & Sons", "Halden & Roe Co"],
        ),
        ("Halden & Young said no to Harry & Anna.", ["Halden & Young"]),
        ("The R&D team of the firm left.", []),
        # Letters in front of a name are its own, in a heading too.
        ("They sang at the K&L Bank Arena on Friday.", ["K&L Bank Arena"]),
        ("The D&P Foundation paid for it.", ["D&P Foundation"]),
        ("Energy & Environment", []),
        ("He met Ann Roe & Tom Hill, and Ann Harlin & Sung Ilkwon.", []),
        (
            "He left Ann Harlin & Sons for Edward Jones & Co on Friday.",
            ["Ann Harlin & Sons", "Edward Jones & Co"],
        ),
        ("Follow it on FB & IG today.", ["FB", "IG"]),
        # Peoples are no bodies.
        ("The South African government and an Algerian newspaper agreed.", []),
        # A place and its court or party; «worldwide» ones have none.
        (
            "The Ohio Supreme Court and the Gautang High Court ruled.",
            ["Ohio Supreme Court", "Gautang High Court"],
        ),
        ("The Ukraine World Bank deal is off.", ["World Bank"]),
        ("The Democratic Labour Party lost.", ["Democratic Labour Party"]),
        ("The Roe White House said no.", ["White House"]),
        ("They met in Leicester City Centre on Monday.", []),
        # Parts of bodies.
        ("The Senate Harbour Committee met.", ["Senate Harbour Committee"]),
        ("The Federal Open Harbour Committee met.", ["Federal Open Harbour Committee"]),
        # Two things in one name.
        ("Kermon and Walwick Police came.", ["Kermon and Walwick Police"]),
        ("He runs the Harland Tourism and Crisis Centre.", ["Harland Tourism and Crisis Centre"]),
        ("The FBI and Justice Department agreed.", ["FBI", "Justice Department"]),
        ("The August National Association met.", ["National Association"]),
        # Laws, plans, works, models.
        ("He runs the Centre for Youth Law.", ["Centre for Youth Law"]),
        ("The Harland Government Turnaround Strategy failed.", []),
        ("Construction for the Harland Arena ended, and the Board of Directors left.", []),
        ("The Group of Seven met.", ["Group of Seven"]),
        ("Her song, “So High School,” and the “Security Council” rose.", ["Security Council"]),
        ("A Toyota Starling hit his Nissan Latia.", []),
        ("They passed Senate Bill 10 in May.", []),
        ("See pic.example.com/PbKUjJM for it.", []),
        ("It left at 10:11 pm CST after WWII.", []),
        ("Under the Access to Information Act, the department was slow.", []),
        ("The Status of Forces Agreement, a pact, held.", []),
        # Airports, of which an article has told some.
        ("Flights from Los Angeles (LAX) and London (LHR) are late. It left Boise (BOI). BOI is small.", []),
        # Papers.
        ("The Ghana Daily and the Evening Mail wrote of it.", ["Ghana Daily", "Evening Mail"]),
        ("In The Tempest he plays a king.", []),
        ("He told The Plover that he left.", ["The Plover"]),
        ("He told GB News that he left, and SC Espinhar won.", ["GB News", "SC Espinhar"]),
        # Rows.
        ("It asked companies such as Petronel, Halvorsen and others.", ["Petronel", "Halvorsen"]),
        ("Firms like Halvorsen grew, and people like Modeen left.", ["Halvorsen"]),
        ("Agencies including Kwandor lend.", ["Kwandor"]),
        # Who is employed where.
        ("An analyst at Gartmer met the chief executive of Kwandor.", ["Gartmer", "Kwandor"]),
        ("The driver died at Dunmore, and a fan stood at Wembler.", []),
        ("The Sailors Guild Awards went to Oslo.", []),
        ("The British Virgin Islands (BVI) voted, and BVI said so.", []),
        ("Members of the Brotherhood of Dockers Local 12 met.", ["Brotherhood of Dockers"]),
    ],
)
def test_which_bodies_are_named(text: str, bodies: list[str]) -> None:
    assert values(text, "organization") == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("It is called heat-assisted magnetic recording (HMR), and HMR grows.", []),
        ("The Harland Zones Organization (HZO) met.", ["Harland Zones Organization", "HZO"]),
        ("The Harland Guild of Sailors (HGS) met.", ["Harland Guild of Sailors", "HGS"]),
    ],
)
def test_an_acronym_in_brackets_is_a_body_where_its_long_form_is(text: str, bodies: list[str]) -> None:
    assert values(text, "organization") == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "They met in Harland Creek, Ohio, and in La Kross, Wis., too.",
            ["Harland Creek", "Ohio", "La Kross"],
        ),
        ("He met Tom Hill, Ohio governor, in Oslo.", ["Ohio", "Oslo"]),
        ("It sold 16 bags in July, El Salvador 20 and Peru 30.", ["El Salvador", "Peru"]),
        ("Turkey, Poland, Bonnar and Saba are off.", ["Turkey", "Poland", "Bonnar"]),
        ("It went to Harvik, Oslo and Paris.", ["Harvik", "Oslo", "Paris"]),
        ("Ukraine, Poland and Zelmar agreed.", ["Ukraine", "Poland"]),
        ("It left 35 dead in Kwanda-Natel and Gautang.", ["Kwanda-Natel", "Gautang"]),
        ("They spoke in Arab-Israeli and Trum said so.", []),
        ("It flew in Nepali airspace, in FiOS-ready homes and in Lindar town.", ["Lindar"]),
        ("They met in Harlani last week and in Kwanwich homes.", ["Harlani", "Kwanwich"]),
        # Where a report was written.
        ("PUTRAMAYA, Nov 22 — Ann Roe left.", ["PUTRAMAYA"]),
        ("LA KROSS, Wis. (AP) — Ann Roe left.", ["LA KROSS"]),
        ("SOUTH HARVIK (WSVM) - Ann Roe left.", ["SOUTH HARVIK"]),
        ("UPDATED, Nov 22 — Ann Roe left.", []),
        ("BREAKING – Ann Roe left.", []),
        ("They left the Paris climate accord and the Geneva Convention in Oslo.", ["Oslo"]),
    ],
)
def test_which_places_are_named(text: str, places: list[str]) -> None:
    assert values(text, "place") == places


def test_an_agency_of_the_lists_opens_a_sentence() -> None:
    assert values("Reuters has not seen it. Rain has come.", "organization") == ["Reuters"]


def test_a_firm_is_called_by_its_name_without_its_noun() -> None:
    text = "He left Halvar Dairy Ltd. The fans of Halvar Dairy left. Halvar’s men left. Rain fell on Halvar Hill."
    assert values(text, "organization") == ["Halvar Dairy Ltd", "Halvar Dairy", "Halvar"]
    assert values("He left Halvar Limited. Limited services ran.", "organization") == ["Halvar Limited"]


def test_a_body_is_one_by_its_initials() -> None:
    text = "The Harland Parks Service shut it. A note of the HPS said why. The Harland Post is read."
    facts = extract_facts([build(text, "en")], {"organization"})
    found = {fact.value: {mention.text for mention in fact.mentions} for fact in facts}
    assert found["Harland Parks Service"] == {"Harland Parks Service", "HPS"}


def test_initials_that_two_bodies_share_join_neither() -> None:
    text = "The Harland Parks Service met the Halden Police Service. The HPS said no."
    assert len(extract_facts([build(text, "en")], {"organization"})) == len(("one", "other", "HPS"))


@pytest.mark.parametrize(
    ("headline", "bodies"),
    [
        ("What Union Democracy Looks Like Today", []),
        ("Harland Police Arrest Dunmore Sailor After Storm", []),
        ("Harland Bank: Sailors Sue", ["Harland Bank"]),
        ("U.N. Envoy Arrives in Harbour Town Today", ["U.N."]),
    ],
)
def test_a_headline_in_capitals_names_bodies_that_end_as_such(headline: str, bodies: list[str]) -> None:
    found = values(f"{headline}\n\nIt rained on Monday, and nobody came to the square.", "organization")
    assert [body for body in found if body in headline][: len(bodies) or None] == bodies


@pytest.mark.parametrize(
    ("text", "bodies", "people"),
    [
        # What opens a sentence in front of a body.
        ("Follow HLB News.", ["HLB News"], []),
        ("Website HLB said no.", ["HLB"], []),
        ("Many HLB clerks left. Ann Roe said HLB has gone.", ["HLB"], ["Ann Roe"]),
        ("“Instead, the firm should go,” he said.", [], []),
        # Somebody is called like a firm, or stands behind whose he is.
        ("The coach, Hakan Ericsson, left.", [], ["Hakan Ericsson"]),
        ("Kelly Bayer Rosmarin left Bayer.", ["Bayer"], ["Kelly Bayer Rosmarin"]),
        ("Last year he told Velki George.", [], ["Velki George"]),
        ("He told Velki Morrel.", ["Velki Morrel"], []),
        ("He told Daily George.", ["Daily George"], []),
        ("In a review, the Times' Will Hodge said so.", [], ["Will Hodge"]),
        # Letters that are no body's.
        ("He left Kenyan TV. Losses rose to NZ$9. It is an e-POWER car.", [], []),
        ("They won in Group C again.", [], []),
        ("They met at Club Q again.", ["Club Q"], []),
        # Last names.
        ("Mike Tysell won. He fought American Tysell.", [], ["Mike Tysell", "Tysell"]),
        (
            "Mike Tysell won. Last Friday Tysell lost. In March Tysell won.",
            [],
            ["Mike Tysell", *["Tysell"] * 2],
        ),
        ("Ann Dunmore left. She told the Dunmore, which closed.", [], ["Ann Dunmore"]),
        ("Ann Dunmore left. The Dunmore case is old.", [], ["Ann Dunmore", "Dunmore"]),
        ("South African left. Later African said so. African football is new.", [], []),
        ("In 1901 - In Sarvia, a boxer won.", [], []),
        ("He said Sri Lankan officials left. He said Nadia French won gold.", [], ["Nadia French"]),
        ("The 26-year-old Italian won. The 26-year-old Ann Roe won.", [], ["Ann Roe"]),
        ("It grew from April-June.", [], []),
        ("The team of Wayne Ferrel of South Africa won.", [], ["Wayne Ferrel"]),
        ("The Halvorium Automobile Safety Culture Effort, a fan, left.", [], []),
        ("Mike Tysell won. Although Tysell won, he left.", [], ["Mike Tysell", "Tysell"]),
        # Bodies to their ends.
        (
            "He met the North Korean Red Cross and the International Red Cross.",
            ["North Korean Red Cross", "International Red Cross"],
            [],
        ),
        ("He left Volkswagen AG.", ["Volkswagen AG"], []),
        ("He told Reuters Television.", ["Reuters Television"], []),
        ("They quoted Varl-Tass news agency. They met the Harlani news agency.", ["Varl-Tass"], []),
        ("They left the West Bank.", [], []),
        ("She told Sky Sports after it.", ["Sky Sports"], []),
        ("She runs Torrel Sports and Leisure. He heard Radio 5 Torrel Sport.", [], []),
        ("They had the office Halloween party. They joined the office Halden said.", ["Halden"], []),
        ("He called his GLP. He left the GHP and their GHP.", ["GHP", "GHP"], []),
        ("Then Labour MPs have left.", [], []),
        ("The palace is director Ann Roe's Torrel Nights.", [], ["Ann Roe"]),
        ("He won at Alexandra Palace, the teacher said.", [], []),
        ("“The United States reiterates it,” he said.", [], []),
        ("Russell George MS said no.", [], ["Russell George"]),
        ("Russell George MS, Welsh government adviser, said no.", [], ["Russell George"]),
        ("Labour MSP Velka Dunstow said no.", [], ["Velka Dunstow"]),
    ],
)
def test_tells_names_from_what_stands_beside_them(text: str, bodies: list[str], people: list[str]) -> None:
    assert (values(text, "organization"), values(text, "person")) == (bodies, people)
