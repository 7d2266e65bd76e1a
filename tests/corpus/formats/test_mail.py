"""Mails with attachments, and mails that hold nothing."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from corpus.article import Problem
from corpus.formats import FormatError, Found, Hints, RawDocument, parse
from tests.corpus.formats.texts import ARABIC, FRENCH


def mail(body: str | None = None, subject: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Salma Amrani <salma@exemple.example>"
    message["Date"] = "Thu, 06 Jun 2024 11:20:00 +0100"
    if subject is not None:
        message["Subject"] = subject
    if body is not None:
        message.set_content(body)
    return message


def found(message: EmailMessage) -> list[Found]:
    return list(parse(message.as_bytes(), Hints("inbox/1.eml")))


def texts(message: EmailMessage) -> list[tuple[str | None, str]]:
    return [(one.source, one.text.strip()) for one in found(message) if isinstance(one, RawDocument)]


PAGE = "\n".join(ARABIC.blocks)


def test_an_attached_article_is_one_of_its_own_and_keeps_its_character_set() -> None:
    message = mail("Bonjour, le port rouvre.", "Pour lecture")
    message.add_attachment(PAGE, subtype="plain", charset="windows-1256", filename="مقال.txt")
    (body, attached) = texts(message)
    assert body == (None, "Bonjour, le port rouvre.")
    assert attached == ("inbox/1.eml/مقال.txt", PAGE)


@pytest.mark.parametrize(
    "note",
    [
        "Bonjour, l'article est joint.",
        "السلام عليكم،\n\nالمقال في المرفق.",
        "Please see the attached article.",
    ],
)
def test_a_note_that_the_article_is_attached_is_none(note: str) -> None:
    message = mail(note, "Pour lecture")
    message.add_attachment(PAGE, subtype="plain", charset="utf-8", filename="a.txt")
    assert texts(message) == [("inbox/1.eml/a.txt", PAGE)]
    assert len(found(mail(note, "Pour lecture"))) == 1  # with nothing attached it is all there is


def test_a_long_text_that_speaks_of_an_attachment_is_read_too() -> None:
    message = mail("Le dossier ci-joint le montre. " * 8, "Pour lecture")
    message.add_attachment(PAGE, subtype="plain", charset="utf-8", filename="a.txt")
    assert len(texts(message)) == 2


def test_without_a_body_the_attachment_is_read_and_named_by_its_kind_where_it_has_no_name() -> None:
    message = mail()
    message.make_mixed()
    message.add_attachment(PAGE, subtype="plain")
    assert texts(message) == [("inbox/1.eml/text/plain", PAGE)]


def test_a_mail_in_a_mail_is_read_with_its_own_head() -> None:
    message = mail("À lire.", "Tr: Le port")
    message.add_attachment(mail("\n".join(FRENCH.blocks), "Le port rouvre"))
    (inner,) = (
        one for one in found(message) if isinstance(one, RawDocument)
    )  # the note above it is no article
    assert (inner.title, inner.published) == ("Le port rouvre", "2024-06-06")
    assert inner.text.strip() == "\n".join(FRENCH.blocks)
    assert (inner.source or "").startswith("inbox/1.eml/")


def test_an_attachment_that_cannot_be_read_is_told_and_the_rest_goes_on() -> None:
    message = mail("À lire.", "Le port")
    message.add_attachment(b"%PDF-1.7 broken", maintype="application", subtype="pdf", filename="a.pdf")
    message.add_attachment(PAGE, subtype="plain", filename="b.txt")
    _, problem, attached = found(message)
    assert isinstance(problem, Problem)
    assert problem.source == "inbox/1.eml/a.pdf"
    assert isinstance(attached, RawDocument)


def test_pictures_are_no_documents() -> None:
    message = mail("À lire.", "Le port")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="a.png")
    assert len(found(message)) == 1


@pytest.mark.parametrize("body", [None, "", "  \n "])
def test_a_mail_with_neither_text_nor_document_is_refused(body: str | None) -> None:
    with pytest.raises(FormatError, match="without text"):
        found(mail(body, "Le port"))


@pytest.mark.parametrize("charset", ["utf-8", "windows-1256"])
def test_a_sender_and_a_subject_in_bare_bytes_are_read_in_the_text_s_character_set(charset: str) -> None:
    head = "From: جريدة المرفأ <a@exemple.example>\nSubject: الميناء يفتح أبوابه\n"
    kind = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit\n\n"
    (one,) = parse((head + kind + PAGE).encode(charset), Hints("inbox/1.eml"))
    assert isinstance(one, RawDocument)
    assert (one.outlet, one.title) == ("جريدة المرفأ", "الميناء يفتح أبوابه")
