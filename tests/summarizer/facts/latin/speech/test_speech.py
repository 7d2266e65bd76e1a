from __future__ import annotations

import pytest

from summarizer.facts import find_spans
from tests.summarizer.facts.articles import build


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        # Whom he tells stands in front of who speaks.
        (
            "« Nous attendons toujours les secours », a dit à la presse le préfet de la région, Paul Durand.",
            "fr",
            "Paul Durand",
        ),
        (
            "« Le match fut trop long pour nous », a confié à des journalistes le capitaine, Paul Durand.",
            "fr",
            "Paul Durand",
        ),
        ("Pour l'analyste de la Banque du Nord Paul Durand, « rien ne va plus ici ».", "fr", "Paul Durand"),
        # By his country, by the office that a sentence opens with.
        (
            "Paul Durand a perdu. « Nous avons tout donné ce soir », a regretté l'Italien.",
            "fr",
            "Paul Durand",
        ),
        (
            "Anna Berg lost in three sets. “She was far braver than me,” the Brazilian said.",
            "en",
            "Anna Berg",
        ),
        # What the nationality belongs to is who speaks, where that is named.
        (
            "Mayor Anna Berg opened it. “A city without books is dead,” added the Malian novelist Paul Hill.",
            "en",
            "Paul Hill",
        ),
        (
            "Mayor Anna Berg spoke. The mayor met her colleague, Paul Hill. “We owe this to them,” she said.",
            "en",
            "Anna Berg",
        ),
        # Whose lawyer she is does not speak.
        (
            "Paul Hill's lawyer, Anna Berg, wept. “This verdict is far from safe,” she said.",
            "en",
            "Anna Berg",
        ),
        ("The prosecutor, Anna Berg, called Paul Hill “a thief in a good suit”.", "en", "Anna Berg"),
        ("Paul Durand met farmers. “We will pay for every field you lost,” he said.", "en", "Paul Durand"),
        (
            "Prime Minister Paul Hill met farmers. The prime minister said: “We will pay all of it.”",
            "en",
            "Paul Hill",
        ),
        ("“We have nothing left but our clothes,” sighed Anna Berg at the camp.", "en", "Anna Berg"),
        (
            "“It is a very good tool,” Dr Anna Berg, who led the trial in Leeds, told reporters.",
            "en",
            "Anna Berg",
        ),
        (
            "The Breton, who built the firm Halden Bank, which he sold in 2018, said it was a “very good tool”.",
            "en",
            None,
        ),
        (
            "Anna Berg, his instructor at the old club of the town of Leeds, said Paul Hill was “very good at it”.",
            "en",
            "Anna Berg",
        ),
        (
            (
                "Paul Hill said on Monday that it was hard.\nMP, who is also the leader of Halden Council, "
                "admitted there were worries.\n“It is very frustrating to us all,” he said."
            ),
            "en",
            "Paul Hill",
        ),
        (
            "In a note, Ms Anna Berg – who was a minister under Mr Paul Hill – said it was a “very good tool”.",
            "en",
            "Anna Berg",
        ),
        (
            "Ms Anna Berg was reading at home when her son walked in and told her she should “read it to us”.",
            "en",
            None,
        ),
        (
            (
                "Anna Berg lost again on Monday. In a bid to win, she has been working with trainer Ed Hill. "
                "“My biggest goal is to be fit,” she told a magazine."
            ),
            "en",
            "Anna Berg",
        ),
        (
            "Minister Paul Hill met them. Anna Berg says she will “sleep for a month” first.",
            "en",
            "Anna Berg",
        ),
        (
            "Anna Berg won on Saturday. “I thought about quitting,” the 34-year-old admitted.",
            "en",
            "Anna Berg",
        ),
        ("Anna Berg accused the mayor of “sleepwalking into a crisis” again.", "en", "Anna Berg"),
        (
            "Anna Berg surveille ses vaches. « Elles boivent deux fois plus », soupire l'éleveuse.",
            "fr",
            "Anna Berg",
        ),
        ("“This rule protects every family here.” – Senator Mary Hill", "en", "Mary Hill"),
        ("« Nous allons, a déclaré le ministre Karim Benali, ouvrir dix écoles. »", "fr", "Karim Benali"),
        (
            "Le maire Paul Roux a reçu les habitants. « Je comprends leur colère », a-t-il déclaré.",
            "fr",
            "Paul Roux",
        ),
        (
            "“The lifts are safe to use again,” said the mine's new director, Carol Finch.",
            "en",
            "Carol Finch",
        ),
        (
            "Elle a été vue par l'historienne Marie Delormat. « J'ai reconnu la main gauche », raconte-t-elle.",
            "fr",
            "Marie Delormat",
        ),
        (
            "« La vitesse n'est pas en cause », a insisté la porte-parole de la compagnie, Inge Claessen, lundi.",
            "fr",
            "Inge Claessen",
        ),
        ("« Le compte n'y est pas du tout », tempère Nadia Roux, patronne du port.", "fr", "Nadia Roux"),
        ("Mme Nadia Roux réfute ces accusations : « La direction refuse de nous voir. »", "fr", "Nadia Roux"),
        (
            (
                "La préfète Marie Dubreuil est venue avec la députée Claire Monnier. Celle-ci a promis une aide. "
                "« L'État ne laissera personne au bord du chemin », a-t-elle assuré."
            ),
            "fr",
            "Claire Monnier",
        ),
        (
            "The captain Joseph Hill won. “She reminds me of nobody at all,” Hill told the Harbour Times.",
            "en",
            "Joseph Hill",
        ),
        (
            "Teenager Lilit Petrosyants won. “I was shaking all along,” Petrosyants admitted.",
            "en",
            "Lilit Petrosyants",
        ),
        ("Le maire Paul Roux appelle à une « trêve immédiate de tous les camps » ici.", "fr", "Paul Roux"),
        ("Pour le syndicaliste Paul Roux, « cette réforme est injuste et brutale ».", "fr", "Paul Roux"),
    ],
)
def test_finds_who_speaks(text: str, language: str, person: str) -> None:
    assert [span.speaker_person for span in find_spans(build(text, language), ["quote"])] == [person]


def test_in_a_new_paragraph_another_is_spoken_of() -> None:
    text = (
        "“We will name him on Sunday,” said Paul Hill.\n\n"
        "The name heard most in the corridors is that of Tom Berg. “I am not running for it,” he said."
    )
    spans = find_spans(build(text, "en"), ["quote"])
    assert [span.speaker_person for span in spans] == ["Paul Hill", "Tom Berg"]


def test_a_sentence_that_is_but_a_quotation_goes_on() -> None:
    text = "“I thought about quitting in March,” said Anna Berg. “My coach wouldn't hear of it.”"
    spans = find_spans(build(text, "en"), ["quote"])
    assert [span.speaker_person for span in spans] == ["Anna Berg", "Anna Berg"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Zsofia Kallai won in Leeds. Kallai says she will rest.", "Zsofia Kallai"),
        ("Gold went to Hungary's Zsofia Kallai in Leeds.", "Zsofia Kallai"),
    ],
)
def test_people_no_list_knows(text: str, person: str) -> None:
    assert person in [span.value for span in find_spans(build(text, "en"), ["person"])]


def test_a_title_in_front_of_a_last_name_speaks_for_him() -> None:
    text = "Eric Kerrin, a researcher, left. “These guys are the worst of the worst,” said Mr. Kerrin."
    span = next(iter(find_spans(build(text, "en"), ["quote"])))
    assert (span.speaker, span.speaker_person) == ("Kerrin", "Eric Kerrin")


def test_a_call_leads_in_only_what_it_calls_for() -> None:
    text = "Le maire Paul Roux appelle à venir nombreux pour sauver ce « contre-bilan de rentrée » demain."
    assert [span for span in find_spans(build(text, "fr"), ["quote"]) if span.speaker] == []


def test_a_paper_is_no_office_with_a_hyphen() -> None:
    (span,) = find_spans(
        build("According to the Spokesman-Review, “she wanted to blend them all.”", "en"), ["quote"]
    )
    assert span.speaker == "Spokesman-Review"


def test_nobody_is_nobody() -> None:
    assert not list(find_spans(build("Later he added: “Nobody asked us anything.”", "en"), ["person"]))


@pytest.mark.parametrize(
    ("text", "language", "speaker", "person"),
    [
        # Who was named since is meant, and no body of the other gender.
        (
            "Le parquet avait requis dix ans. Paul Durand a nié. « Je n'ai jamais rien pris », avait-il lancé.",
            "fr",
            "Paul Durand",
            "Paul Durand",
        ),
        (
            "La banque paiera, a indiqué son directeur, Marc Durand. « C'est un début, pas une fin », a-t-il dit.",
            "fr",
            "Marc Durand",
            "Marc Durand",
        ),
        ("La société a démenti. « Nous n'avons rien vendu du tout », a-t-il ajouté.", "fr", None, None),
        (
            "La société a démenti. « Nous n'avons rien vendu du tout », a-t-elle ajouté.",
            "fr",
            "La société",
            None,
        ),
        ("« Les habitants ont choisi leur voie », a lancé Mme Delmas.", "fr", "Delmas", "Delmas"),
        # A last name alone, behind the verb.
        ("“We respect the court but we disagree,” said Babic, who will appeal.", "en", "Babic", "Babic"),
    ],
)
def test_a_pronoun_means_a_body_only_where_it_fits(
    text: str, language: str, speaker: str | None, person: str | None
) -> None:
    (quote,) = find_spans(build(text, language), ["quote"])
    assert (quote.speaker, quote.speaker_person) == (speaker, person)


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        (
            "A spokesman for the coastguard said “we will go on when it is light”.",
            "en",
            "spokesman for the coastguard",
        ),
        (
            "“We will go on when it is light,” an official at the port said on Sunday.",
            "en",
            "official at the port",
        ),
        (
            "Une porte-parole du port a dit que « nous reprendrons dès le matin ».",
            "fr",
            "porte-parole du port",
        ),
        ("« Nous reprendrons dès le matin », a dit le directeur de l'école.", "fr", "directeur de l'école"),
    ],
)
def test_an_office_that_speaks_is_told_with_what_it_is_of(text: str, language: str, speaker: str) -> None:
    assert [span.speaker for span in find_spans(build(text, language), ["quote"])] == [speaker]


def test_what_opens_the_next_sentence_tells_its_own_source() -> None:
    text = (
        "« On nous dit la même chose chaque année », soupire Ann Roe. « Mes étals sont vides depuis un mois. »\n"
        "Selon la Société des marchés, les pertes sont lourdes."
    )
    assert [quote.speaker for quote in find_spans(build(text, "fr"), ["quote"])] == ["Ann Roe", "Ann Roe"]
    alone = "Le marché est vide.\n« Mes étals sont vides depuis plus d'un mois. »\nSelon la Société des eaux, oui."
    assert [quote.speaker for quote in find_spans(build(alone, "fr"), ["quote"])] == [None]


@pytest.mark.parametrize("who", ["One senior official in the port", "Another resident"])
def test_one_and_another_open_whom_the_text_does_not_name(who: str) -> None:
    (quote,) = find_spans(build(f'{who} admitted: "It could have been handled better."', "en"), ["quote"])
    assert quote.speaker
    assert quote.speaker.casefold() in who.casefold()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The rains have come far too late this year,” the UN said.", "UN"),
        ("Ann Roe left. She said it was “a long and very tiring day for all”.", "Ann Roe"),
        ("She said that it was “a long and very tiring day for all”.", None),
    ],
)
def test_who_speaks_beside_small_words(text: str, speaker: str | None) -> None:
    span = next(iter(find_spans(build(text, "en"), ["quote"])))
    assert (span.speaker_person or span.speaker) == speaker


def test_she_is_no_husband() -> None:
    text = "“We had never seen such rain before,” her husband said. “It went on all night long,” she added."
    spans = list(find_spans(build(text, "en"), ["quote"]))
    assert [span.speaker for span in spans] == ["husband", None]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        # A member of a body, an office with what it is of, and one in brackets.
        ("« Nous voterons ce texte sans trembler », a dit le député PTR Paul Durand.", "Paul Durand"),
        (
            "« Nous voterons ce texte sans trembler », a dit le ministre de la Pêche Paul Durand.",
            "Paul Durand",
        ),
        ("Paul Durand (PTR) a dit : « Nous voterons ce texte sans trembler ».", "Paul Durand"),
        # A verb that no list has, behind its auxiliary, with a name, a title or an office.
        ("« Nous voterons ce texte sans trembler », a énuméré Paul Durand.", "Paul Durand"),
        ("Paul Durand est là. « Nous voterons ce texte sans trembler », a énuméré M. Durand.", "Paul Durand"),
        (
            "Paul Durand est jugé. « Je demande pardon à chacune d'elles », a bredouillé le prévenu.",
            "Paul Durand",
        ),
    ],
)
def test_who_speaks_in_french(text: str, person: str) -> None:
    (span,) = find_spans(build(text, "fr"), ["quote"])
    assert span.speaker_person == person


@pytest.mark.parametrize(
    ("text", "person"),
    [
        # Who spoke before does not say what a sentence of something else quotes; a few words lead in what he does.
        (
            (
                "« Ce pont tiendra », a dit Paul Durand. Les élus ont voté mardi une loi « contre les ponts qui ne "
                "tiennent guère plus longtemps »."
            ),
            None,
        ),
        (
            (
                "« Ce pont tiendra », a dit Paul Durand. En prison, « il lisait chaque soir les plans du pont et "
                "n'en dormait plus »."
            ),
            "Paul Durand",
        ),
        # Nor what names himself.
        ("Paul Durand est venu mardi. « Paul Durand a menti à tout le pays », a-t-il dit.", None),
        ("Paul Durand est venu mardi. « Nous avons menti à tout le pays », a-t-il dit.", "Paul Durand"),
    ],
)
def test_who_does_not_go_on(text: str, person: str | None) -> None:
    span = list(find_spans(build(text, "fr"), ["quote"]))[-1]
    assert span.speaker_person == person


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # In front of an English verb a pronoun speaks, and he goes on; whom his clause names does not.
        (
            "Paul Govender left. He said Ann Roe had fled. He had ordered “a long look at what she did”, he said.",
            "Paul Govender",
        ),
        ("Ann Roe asserted that Tom Hill had “earned every one of his fines”.", "Ann Roe"),
        ("Jo Saad came. He said all had asked Tom Hill. “It has nothing at all to do with us here.”", None),
        # «Demanding answers», «and alleged stations» say nothing.
        ("It met Tom Hill, demanding answers to the threat of “a long and very cold winter”.", None),
        ("They fought “a long and very cold winter” and alleged secret stations of Tom Hill.", None),
        ("Ann Roe alleged fraud on “a scale that is beyond all words”.", "Ann Roe"),
        # Who says in the next paragraph what his own clause has did not say what stands before it.
        ("“It was a long and very cold winter for us.”\n\nMr Hill said he felt that it went well.", None),
        ("“It was a long and very cold winter for us.” Mr Hill said on Monday.", "Hill"),
    ],
)
def test_who_speaks_and_who_is_only_told_of(text: str, speaker: str | None) -> None:
    said = [span.speaker_person or span.speaker for span in find_spans(build(text, "en"), ["quote"])]
    assert said[-1:] in ([speaker], [] if speaker is None else [speaker])


def test_who_spoke_is_still_he_behind_what_a_sentence_tells_in_marks_of_something_else() -> None:
    text = (
        "« Ce pont tiendra cent ans », a dit Paul Durand. Les députés ont voté lundi soir « une loi pour tous "
        "les ponts et toutes les routes du pays ». « Nous la lirons avec soin demain », a-t-il ajouté."
    )
    found = [span.speaker_person for span in find_spans(build(text, "fr"), ["quote"])]
    assert found == ["Paul Durand", None, "Paul Durand"]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        # What is told behind «that» has a subject of its own.
        (
            "Le maire de Lyon a déclaré que Luc Roux « avait bien gagné cette belle course ».",
            "fr",
            "maire de Lyon",
        ),
        ("Ana Petit a déclaré que l'Uefa « avait bien gagné cette belle course ».", "fr", "Ana Petit"),
        ("A spokeswoman said Luke Roe “has the best interests of sport at heart”.", "en", "spokeswoman"),
        # An adverb between a clause and its verb.
        (
            "Luke Roe, who beat Sam Hill in May, still claimed “the best medal of the whole season”.",
            "en",
            "Luke Roe",
        ),
        (
            "Le docteur Ana Roux, médecin à Lyon, a fait valoir que « l'air de la ville est bon ».",
            "fr",
            "Ana Roux",
        ),
        # Two people of whom a study is.
        (
            "Une étude de Luc Roux et Ana Petit affirme que « la pluie de mai est un grand bien ».",
            "fr",
            "étude de Luc Roux et Ana Petit",
        ),
        # Whom one calls something.
        ("Luc Roux a décrit Mme Petit comme une « joueuse haineuse et sans regret ».", "fr", "Luc Roux"),
        ("Jeudi, Luc Roux a accusé Ana Petit de « mentir à toute la ville ».", "fr", "Luc Roux"),
    ],
)
def test_whom_a_verb_of_saying_has_for_its_subject(text: str, language: str, speaker: str) -> None:
    (quote,) = find_spans(build(text, language), ["quote"])
    assert quote.speaker == speaker


def test_a_sentence_that_a_quotation_opens_goes_on_with_who_spoke() -> None:
    text = (
        "« Ce pont tiendra cent ans », a dit Paul Durand. « Nous le peindrons en bleu vif en mai », bien "
        "que la couleur coûte assez cher à la ville."
    )
    assert [span.speaker_person for span in find_spans(build(text, "fr"), ["quote"])] == ["Paul Durand"] * 2


def test_who_told_two_sentences_ago_without_marks_is_he_who_goes_on_in_them() -> None:
    text = (
        "Le docteur Paul Roux raconte que la ville manque de lits. Il a vu vingt malades au cours de la semaine. "
        "« Certains étaient si faibles que nous ne pouvions rien faire », dit-il."
    )
    assert [span.speaker_person for span in find_spans(build(text, "fr"), ["quote"])] == ["Paul Roux"]
