"""Newsletters in plain text are split at the lines that lead to the rest of each article."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from corpus.article import Problem
from corpus.formats import Hints, RawDocument, parse
from corpus.formats.reviews.teasers import leads, teasers

FIRST = "فتحت البلدية جسرا جديدا فوق النهر يوم الثلاثاء بحضور مئات السكان."
SECOND = "La grève du port a pris fin lundi soir, après un accord sur les salaires."
ADDRESS = "https://phare.example/1"


def body(first: tuple[str, ...], second: tuple[str, ...]) -> list[str]:
    return [
        "Bonjour,",
        "",
        "Voici les nouvelles du jour.",
        "",
        *first,
        "",
        *second,
        "",
        f"Se désabonner : {ADDRESS}",
    ]


@pytest.mark.parametrize("bullet", ["", "* ", "• ", "## "])
@pytest.mark.parametrize(
    "more", [f"Lire la suite : {ADDRESS}", f"Read more <{ADDRESS}>", f"اقرأ المزيد {ADDRESS}"]
)
def test_articles_under_their_headlines(bullet: str, more: str) -> None:
    lines = body((f"{bullet}Le pont ouvre", FIRST, more), (f"{bullet}La grève finit", SECOND, SECOND, more))
    found = teasers(lines)
    assert [part.title for part in found] == ["Le pont ouvre", "La grève finit"]
    assert [part.text for part in found] == [FIRST, f"{SECOND}\n\n{SECOND}"]
    assert leads(lines) == 2


@pytest.mark.parametrize(
    "second",
    [
        ("La grève finit", "Lundi.", f"Lire la suite : {ADDRESS}"),  # no sentence
        (SECOND, f"Lire la suite : {ADDRESS}"),  # no headline
        ("La grève finit", SECOND, "Lire la suite"),
        ("La grève finit", SECOND, f"Lire aussi notre dossier sur la grève : {ADDRESS}"),
    ],
)
def test_anything_else_stays_whole(second: tuple[str, ...]) -> None:
    assert teasers(body(("Le pont ouvre", FIRST, f"Lire la suite : {ADDRESS}"), second)) == []


def mail(lines: list[str]) -> list[RawDocument | Problem]:
    message = EmailMessage()
    message["From"] = "Le Phare <lettre@phare.example>"
    message["Subject"] = "La lettre du jour"
    message["Date"] = "Wed, 15 May 2024 09:00:00 +0000"
    message.set_content("\n".join(lines))
    return [one for one in parse(message.as_bytes(), Hints("x")) if isinstance(one, RawDocument | Problem)]


def test_a_mail() -> None:
    more = f"Lire la suite : {ADDRESS}"
    found = mail(body(("Le pont ouvre", FIRST, more), ("La grève finit", SECOND, more)))
    assert [(one.title, one.outlet, one.published) for one in found if isinstance(one, RawDocument)] == [
        (title, "Le Phare", "2024-05-15") for title in ("Le pont ouvre", "La grève finit")
    ]


def test_a_mail_that_leads_to_several_articles_without_headlines_is_a_digest() -> None:
    more = f"Lire la suite : {ADDRESS}"
    problem, document = mail(body((FIRST, more), (SECOND, more)))
    assert isinstance(problem, Problem)
    assert "digest" in problem.reason
    assert isinstance(document, RawDocument)
    assert FIRST in document.text
