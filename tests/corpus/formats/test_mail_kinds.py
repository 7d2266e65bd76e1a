"""Mails sent on, newsletters and digests."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from corpus.article import Problem
from corpus.assemble import assemble
from corpus.formats import Found, Hints, RawDocument, parse
from corpus.formats.forwarded import plain_subject
from tests.corpus.formats.texts import ARABIC, FRENCH, Text


def mail(body: str, subject: str, *, html: bool = False) -> bytes:
    message = EmailMessage()
    message["From"] = "Salma Amrani <salma@exemple.example>"
    message["To"] = "lecteur@exemple.example"
    message["Subject"] = subject
    message["Date"] = "Thu, 06 Jun 2024 11:20:00 +0100"
    message.set_content(body, subtype="html" if html else "plain")
    return message.as_bytes()


def everything(data: bytes) -> list[Found]:
    return list(parse(data, Hints("x")))


MARKS = {
    "Gmail": "---------- Forwarded message ---------\nDe : {o} <l@o.example>\nDate: ven. 7 juin 2024 à 11:20\n"
    "Subject: {t}\nTo: <liste@exemple.example>\n",
    "Outlook": "-----Message d'origine-----\nDe : {o} <l@o.example>\nEnvoyé : vendredi 7 juin 2024 11:20\nÀ : Liste\n"  # noqa: E501
    "Objet : {t}\n",
    "Apple": "Begin forwarded message:\n\nFrom: {o} <l@o.example>\nSubject: {t}\nDate: 7 June 2024 at 11:20:00\n"
    "To: liste@exemple.example\n",
    "Arabic": "---------- رسالة معاد توجيهها ---------\nمن: {o} <l@o.example>\nالتاريخ: الجمعة 7 يونيو 2024\n"
    "الموضوع: {t}\nإلى: liste@exemple.example\n",
    "Outlook without a mark": "________________________________\nDe : {o} <l@o.example>\n"
    "Envoyé : vendredi 7 juin 2024 11:20\nÀ : Liste\nCc : Autre\nObjet : {t}\n",
    "Arabic Outlook": "من: {o} <l@o.example>\nتم الإرسال: الجمعة، 7 يونيو 2024 11:20 ص\nإلى: القائمة\n"
    "الموضوع: {t}\n",
    "old Outlook": "-----Original Message-----\n"
    "From: {o} [mailto:l@o.example]\nSent: Friday, June 7, 2024 11:20 AM\n"
    "To: List\nSubject: {t}\n",
    "Arabic Apple": "بداية الرسالة التي أُعيد توجيهها:\n\n> من: {o} <l@o.example>\n> الموضوع: {t}\n"
    "> التاريخ: 7 يونيو 2024 في 11:20:00 ص غرينتش+1\n> إلى: liste@exemple.example\n",
    "one sent on twice": "---------- Forwarded message ---------\nFrom: Ana <a@o.example>\nDate: Fri, 8 June 2024\n"
    "Subject: Fwd: {t}\nTo: Ben <b@o.example>\n\nA voir.\n\nDébut du message réexpédié :\n\nDe: {o} <l@o.example>\n"
    "Objet: {t}\nDate: 7 juin 2024\nÀ: Ana <a@o.example>\n",
}


@pytest.mark.parametrize("text", [ARABIC, FRENCH], ids=lambda text: text.language)
@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("html", [False, True])
def test_a_mail_sent_on_is_the_original(mark: str, text: Text, *, html: bool) -> None:
    head = MARKS[mark].format(o=text.outlet, t=text.title)
    body = (
        f"Bonjour, à lire.\n\nSalma\n\n{head}\n"
        + "\n\n".join(text.blocks)
        + "\n\n-- \nSalma Amrani\nTél. 06\n"
    )
    if html:
        body = (
            "<div>"
            + "".join(f"<p>{line.replace('<', '&lt;')}</p>" for line in body.split("\n") if line)
            + "</div>"
        )
    (document,) = everything(mail(body, f"Tr: Fwd: {text.title}", html=html))
    assert isinstance(document, RawDocument)
    assert (document.title, document.outlet, document.published) == (text.title, text.outlet, "2024-06-07")
    assert [line for line in document.text.split("\n") if line.strip()] == list(text.blocks)
    assert "Bonjour, à lire." in document.removed


@pytest.mark.parametrize("rule", ["________________________________\n", "-----Original Message-----\n"])
def test_of_a_mail_sent_on_and_what_it_answers_the_longer_is_the_original(rule: str) -> None:
    fields = "From: {} <a@o.example>\nSent: {} June 2024 11:20\nTo: Ben\nSubject: {}\n\n"
    head = rule + fields.format(FRENCH.outlet, 7, FRENCH.title)
    below = "\n\n" + rule + fields.format("Ana", 6, "Question") + "Et la suite ?\n"
    body = "\n\n".join(FRENCH.blocks)
    (document,) = everything(mail(f"A voir.\n\n{head}{body}{below}", f"Fwd: {FRENCH.title}"))
    assert isinstance(document, RawDocument)
    assert (document.text.strip(), document.outlet, document.published) == (body, FRENCH.outlet, "2024-06-07")
    assert {"A voir.", "Et la suite ?"} <= set(document.removed)


def test_a_telephone_s_line_below_a_mail_is_no_text() -> None:
    (document,) = everything(mail(f"{ARABIC.before[0]}\n\nمرسل من الـ iPhone الخاص بي\n", ARABIC.title))
    assert isinstance(document, RawDocument)
    assert document.text == ARABIC.before[0]


def test_what_an_answer_quotes_is_not_sent_on() -> None:
    quoted = f"De : Ana <a@o.example>\nEnvoyé : 7 juin 2024\nObjet : {FRENCH.title}\n\n{FRENCH.before[0]}\n"
    (document,) = everything(mail(f"{FRENCH.after[0]}\n\n{quoted}", f"RE: {FRENCH.title}"))
    assert isinstance(document, RawDocument)
    assert document.text.startswith(FRENCH.after[0])
    assert document.outlet == "Salma Amrani"


def test_a_mail_that_speaks_of_forwarding_is_its_own() -> None:
    (document,) = everything(mail("Voici la suite.\n\nForwarded message\n\nRien de plus.\n", "Re: la suite"))
    assert isinstance(document, RawDocument)
    assert (document.title, document.outlet) == ("la suite", "Salma Amrani")
    assert "Rien de plus." in document.text


def letter(*, more: str, linked: bool) -> str:
    parts = []
    for title, paragraph in ((FRENCH.title, FRENCH.before[0]), ("Un autre pont ouvre", FRENCH.after[0])):
        head = f"<a href=#>{title}</a>" if linked else title
        parts.append(f"<table><tr><td><h2>{head}</h2><p>{paragraph}</p>{more}</td></tr></table>")
    return (
        "<html><body><div style='display:none'>Au sommaire : un pont et un autre</div><a href=#>Voir en ligne</a>"
        f"{''.join(parts)}<p>Vous recevez cet e-mail parce que vous êtes inscrit.</p></body></html>"
    )


@pytest.mark.parametrize(("more", "linked"), [("<a href=#>Lire la suite</a>", False), ("", True)])
def test_a_newsletter_is_split_where_its_form_allows(more: str, *, linked: bool) -> None:
    first, second = everything(mail(letter(more=more, linked=linked), "La matinale", html=True))
    assert isinstance(first, RawDocument)
    assert isinstance(second, RawDocument)
    assert (first.title, first.text) == (FRENCH.title, FRENCH.before[0])
    assert second.title == "Un autre pont ouvre"
    assert second.text.startswith(FRENCH.after[0])


def test_an_article_with_headings_in_a_mail_is_one() -> None:
    (document,) = everything(mail(letter(more="", linked=False), "Deux ponts", html=True))
    assert isinstance(document, RawDocument)
    assert "Au sommaire" not in document.text


def test_a_digest_that_cannot_be_split_is_said_to_be_one() -> None:
    items = "".join(f"<p>{FRENCH.before[0]} <br><a href=/{n}>Lire la suite</a></p>" for n in range(3))
    note, document = everything(mail(f"<div>{items}</div>", "La matinale", html=True))
    assert isinstance(note, Problem)
    assert note.skipped
    assert "digest" in note.reason
    assert isinstance(document, RawDocument)


def whole_letter(above: str = "") -> str:
    parts = "".join(
        f"<h2>{text.title}</h2>{''.join(f'<p>{line}</p>' for line in (*text.before, *text.after))}"
        for text in (ARABIC, FRENCH)
    )
    return f"<html><body><h1>Quoi de neuf</h1>{above}{parts}</body></html>"


def test_whole_articles_under_headings_are_split_where_the_subject_is_none_of_them() -> None:
    found = everything(mail(whole_letter(), "Zorblax", html=True))
    assert [one.title for one in found if isinstance(one, RawDocument)] == [ARABIC.title, FRENCH.title]


def test_a_subject_that_the_parts_speak_of_leaves_one_with_a_note() -> None:
    note, one = everything(mail(whole_letter(), FRENCH.title, html=True))
    assert isinstance(note, Problem)
    assert "digest" in note.reason
    assert isinstance(one, RawDocument)


def test_text_above_the_first_heading_makes_it_one_article() -> None:
    (found,) = everything(mail(whole_letter(f"<p>{'Voici un mot. ' * 8}</p>"), "Zorblax", html=True))
    assert isinstance(found, RawDocument)


def test_a_plain_newsletter_is_split_at_its_framed_titles() -> None:
    rule = "-" * 40
    parts = "\n\n".join(
        f"{rule}\n{one.title}\n{rule}\n\n" + "\n\n".join(one.blocks) for one in (FRENCH, ARABIC)
    )
    found = list(parse(mail(f"LA LETTRE\n\n{parts}\n", "La lettre"), Hints("x")))
    assert [one.title for one in found if isinstance(one, RawDocument)] == [FRENCH.title, ARABIC.title]
    single = parse(
        mail(f"{rule}\n{FRENCH.title}\n{rule}\n\n" + "\n\n".join(FRENCH.blocks), "La lettre"), Hints("x")
    )
    assert [one.title for one in single if isinstance(one, RawDocument)] == ["La lettre"]


def test_headlines_that_only_lead_to_their_articles_part_a_newsletter() -> None:
    def item(one: Text) -> str:
        return (
            f"<table><tr><td><a href=/1><b>{one.title}</b></a></td></tr><tr><td>{one.blocks[0]}</td></tr>"
            "<tr><td><a href=/1>Lire l’article</a></td></tr></table>"
        )

    body = item(FRENCH) + item(FRENCH).replace(FRENCH.title, "Un autre pont sera fermé demain")
    found = parse(mail(f"<html>{body}</html>", "La lettre", html=True), Hints("x"))
    assert [(one.title, one.text) for one in found if isinstance(one, RawDocument)] == [
        (FRENCH.title, FRENCH.blocks[0]),
        ("Un autre pont sera fermé demain", FRENCH.blocks[0]),
    ]


@pytest.mark.parametrize(
    ("subject", "title"), [("[Veille] Le bus repart", "Le bus repart"), ("Fwd: [Veille]", "[Veille]")]
)
def test_a_services_tag_is_no_part_of_a_subject(subject: str, title: str) -> None:
    assert plain_subject(subject) == title


def alert(*items: tuple[str, str, str]) -> str:
    shown = "".join(
        f"<tr><td><a href=/{i}>{title}</a><div>{name}</div><div>{text}</div>"
        "<div><a href=#>Partager sur X</a> <a href=#>Signaler cette page</a></div>"
        "</td></tr>"
        for i, (title, name, text) in enumerate(items)
    )
    head = "<tr><td>Alertes</td></tr><tr><td>bus</td></tr>"
    return f"<html><body><table>{head}{shown}</table><p>Se désabonner</p></body></html>"


CUT = f"{FRENCH.before[0][:-20].strip()} ..."
OTHER = "Un autre pont sera fermé demain"


def test_an_alert_is_split_at_its_headlines() -> None:
    body = alert((FRENCH.title, "Le Cap", CUT), (OTHER, "La Rive", FRENCH.before[1]))
    found = [one for one in everything(mail(body, "Alerte - bus", html=True)) if isinstance(one, RawDocument)]
    assert [(one.title, one.outlet, one.text, one.short) for one in found] == [
        (FRENCH.title, "Le Cap", CUT, True),
        (OTHER, "La Rive", FRENCH.before[1], False),
    ]


def test_headlines_linked_within_an_article_split_no_mail() -> None:
    links = "".join(f"<p><a href=/{i}>{OTHER}</a></p><p>{text}</p>" for i, text in enumerate(FRENCH.after))
    body = f"<html><body><p>{FRENCH.before[0]}</p>{links}</body></html>"
    (found,) = everything(mail(body, FRENCH.title, html=True))
    assert isinstance(found, RawDocument)
    assert FRENCH.before[0] in found.text


def test_the_mail_that_a_short_answer_quotes_is_the_original() -> None:
    held = "\n".join(f"> {block}\n>" for block in FRENCH.blocks)
    head = f"Le ven. 7 juin 2024 à 11:20, {FRENCH.outlet} <cap@cap.example> a écrit :"
    (found,) = everything(mail(f"Merci !\n\n{head}\n\n{held}\n", f"Re: {FRENCH.title}"))
    assert isinstance(found, RawDocument)
    assert (found.title, found.outlet, found.published) == (FRENCH.title, FRENCH.outlet, "2024-06-07")
    assert "Merci !" in found.removed


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        (ARABIC, "حصلت على هذه الرسالة لأنك مشترك في نشرة الضفة."),
        (ARABIC, "تلقيت هذا البريد لأنك مسجل في قائمتنا."),
        (FRENCH, "You’re currently a free subscriber to The Post."),
    ],
)
def test_why_a_mail_was_sent_is_no_text(text: Text, notice: str) -> None:
    (found,) = everything(mail("\n\n".join([*text.blocks, notice]), text.title))
    assert isinstance(found, RawDocument)
    article = assemble(found, id="a", source="a")
    assert notice not in article.text
    assert notice in article.removed


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Region: {}", "{}"),
        ("Alert | {}", "{}"),
        ("{}", "{}"),
        ("The region: another one", "The region: another one"),
        ("So {}", "So {}"),
    ],
)
def test_a_rubric_before_the_headline_that_opens_the_text_is_no_part_of_it(subject: str, title: str) -> None:
    for html in (False, True):
        blocks = (FRENCH.title, *FRENCH.blocks)
        body = "".join(f"<p>{block}</p>" for block in blocks) if html else "\n\n".join(blocks)
        (found,) = everything(mail(body, subject.format(FRENCH.title), html=html))
        assert isinstance(found, RawDocument)
        assert found.title == title.format(FRENCH.title)
