"""Exported chats: a message an article, without its stamp, and nothing of what the service says."""

from __future__ import annotations

import json

import pytest

from corpus.formats import FormatError, Hints, RawDocument, parse
from corpus.formats.sniff import sniff

LONG = "أعلنت الجماعة اليوم انطلاق أشغال الجسر الجديد."
OTHER = "وقال الرئيس إن الجسر سيفتح بعد عامين."


def documents(data: bytes, **fields: str) -> list[RawDocument]:
    return [found for found in parse(data, Hints("x", fields=fields)) if isinstance(found, RawDocument)]


def message(number: int, text: object, **more: object) -> dict[str, object]:
    return {"id": number, "type": "message", "date": f"2024-05-1{number}T10:00:00", "text": text, **more}


CHAT = {
    "name": "مرصد الضفة",
    "type": "public_channel",
    "messages": [
        {"id": 0, "type": "service", "date": "2024-05-01T09:00:00", "action": "create_channel", "text": ""},
        message(
            1,
            [{"type": "bold", "text": "الجسر الجديد"}, f"\n\n{LONG}\n", {"type": "hashtag", "text": "#جسر"}],
        ),
        message(2, OTHER),
        message(3, OTHER, forwarded_from="غيره"),
        message(4, "", photo="photo.jpg"),
    ],
}


@pytest.mark.parametrize("export", [CHAT, {"about": "x", "chats": {"about": "y", "list": [CHAT]}}])
def test_telegram(export: object) -> None:
    first, second = documents(json.dumps(export).encode())
    assert (first.title, first.outlet, first.published) == ("الجسر الجديد", "مرصد الضفة", "2024-05-11")
    assert first.text.split("\n") == ["الجسر الجديد", "", LONG]
    assert (second.title, second.text, second.published) == (None, OTHER, "2024-05-12")


def test_of_telegram_hashtags_amid_a_sentence_are_its_words() -> None:
    runs = [
        {"type": "bold", "text": "\U0001f534 الجسر الجديد"},
        "\n",
        {"type": "hashtag", "text": "#سدارة"},
        f" {OTHER}",
    ]
    (document,) = documents(json.dumps({**CHAT, "messages": [message(1, runs)]}).encode())
    assert (document.title, document.text) == ("الجسر الجديد", f"الجسر الجديد\nسدارة {OTHER}")


@pytest.mark.parametrize(("sender", "author"), [("~\u202fسلمى", "سلمى"), ("+212 600-000000", None)])
def test_of_whatsapp_a_number_is_nobody_s_name(sender: str, author: str | None) -> None:
    (document,) = documents(f"15/05/2024, 10:03 - {sender}: {LONG}\n15/05/2024, 10:04 - سامي: نعم\n".encode())
    assert document.author == author


STAMPS = {
    "Arabic": ("\u200f15/05/2024، 10:03 ص - ", "سلمى: "),
    "Arabic digits": ("١٥/٠٥/٢٠٢٤, ١٠:٠٣ - ", "سلمى: "),
    "brackets": ("[15/05/2024 10:03:22] ", "سلمى: "),
    "American": ("5/15/24, 10:03 AM - ", "سلمى: "),
    "an American iPhone": ("[5/15/24, 10:03:22\u202fAM] ", "سلمى: "),
    "an Arabic iPhone": ("\u200f[15\u200f/5\u200f/2024، 10:03:45\u202fص] ", "سلمى: "),
    "marks between Arabic digits": ("١٥\u200f/٥\u200f/٢٠٢٤، ١٠:٠٣ م - ", "سلمى: "),
    "older French": ("15/05/2024 à 10:03 - ", "سلمى: "),
    "ISO": ("2024-05-15 10:03 - ", "سلمى: "),
}


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        ("4/7/25, 10:03 AM - ", "2025-04-07"),
        ("[4/7/25, 10:03:22 PM] ", "2025-04-07"),
        ("07/04/2025, 10:03 am - ", "2025-04-07"),
        ("07/04/25, 10:03 - ", "2025-04-07"),
        ("7/4/2025, 10:03 AM - ", "2025-04-07"),
    ],
)
def test_a_day_that_may_be_a_month_is_read_as_its_country_writes_it(stamp: str, published: str) -> None:
    (document,) = documents(f"{stamp}سلمى: {LONG}\n{stamp}سامي: نعم\n".encode())
    assert document.published == published


@pytest.mark.parametrize("name", STAMPS)
def test_whatsapp(name: str) -> None:
    stamp, sender = STAMPS[name]
    lines = (
        "الرسائل مشفرة بين الطرفين.",
        f"{sender}{LONG}\n{OTHER}",
        f"{sender}<تم استبعاد الوسائط>",
        f"{sender}شكرا",
    )
    data = "\n".join(f"{stamp}{line}" for line in lines).encode()
    assert sniff(data) == "whatsapp"
    (document,) = documents(data)
    assert (document.text, document.author, document.published) == (f"{LONG}\n{OTHER}", "سلمى", "2024-05-15")
    assert [d.outlet for d in documents(data, outlet="sender")] == ["سلمى"]


@pytest.mark.parametrize(
    "notice",
    [
        "\u200eLes messages et les appels sont chiffrés de bout en bout, par défaut.",
        "Ce message a été supprimé",
        "You deleted this message\n",
        "POLL:\nWhich of these two?\nOPTION: One (2 votes)\nOPTION: Other (1 vote)",
        "\u200e<pièce jointe : 00000012-PHOTO-2024.jpg>",
        "IMG-20240515-WA0001.jpg (الملف مرفق)",
    ],
)
def test_what_the_service_says_is_no_message(notice: str) -> None:
    stamp = "[15/05/2024, 10:03:22] سلمى: "
    (document,) = documents(f"{stamp}{LONG}\n{stamp}{notice}\n".encode())
    assert document.text == LONG


def test_a_caption_and_an_edited_message_are_read_without_the_service_s_words() -> None:
    stamp = "15/05/2024, 10:03 - سلمى: "
    data = f"{stamp}IMG-1.jpg (file attached)\n{LONG}\n{stamp}{OTHER} \u200e<تم تعديل هذه الرسالة>\n".encode()
    assert [document.text for document in documents(data)] == [LONG, OTHER]


def test_words_in_bold_and_italic_stand_without_their_signs_and_a_bold_line_is_the_headline() -> None:
    stamp = "15/05/2024, 10:03 - سلمى: "
    styled = f"*الجسر _الجديد_*\n\n*عاجل:* {LONG}\nكلفته 2*3 ملايين."
    headed, plain = documents(f"{stamp}{styled}\n{stamp}*{OTHER}*\n".encode())
    assert (headed.title, headed.text) == (
        "الجسر الجديد",
        f"الجسر الجديد\n\nعاجل: {LONG}\nكلفته 2*3 ملايين.",
    )
    assert (plain.title, plain.text) == (None, OTHER)


def test_a_chat_of_greetings_only() -> None:
    data = b"15/05/2024, 10:03 - Ana: Salut\n15/05/2024, 10:04 - Ben: Salut\n"
    with pytest.raises(FormatError, match="without a message of some words"):
        documents(data)


def test_a_timetable_is_no_chat() -> None:
    assert sniff(b"15/05/2024 10:03 Ouverture\n15/05/2024 12:00 Pause\n") == "text"


def test_a_page_of_telegrams_export() -> None:
    one = "<div class='message {0}' id='message{1}'><div class='body'>{2}<div class='text'>{3}</div></div></div>"
    stamp = "<div class='pull_right date details' title='14.05.2024 09:20:00 UTC+01:00'>09:20</div>"
    held = (
        one.format("service", 1, "", "14 May 2024"),
        one.format("default clearfix", 2, stamp, f"الجسر الجديد<br><br>{LONG}"),
        one.format("default clearfix joined", 3, stamp, OTHER),
        one.format("default", 4, f"{stamp}<div class='forwarded body'>", f"{OTHER}</div>"),
        one.format("default", 5, stamp, "شكرا"),
    )
    page = (
        "<!DOCTYPE html><html><head><title>Exported Data</title></head>"
        "<body><div class='page_header'>مرصد الضفة</div>"
        f'<div class="page_body chat_page">{"".join(held)}</div></body></html>'
    )
    first, second = documents(page.encode())
    assert (first.title, first.outlet, first.published) == ("الجسر الجديد", "مرصد الضفة", "2024-05-14")
    assert first.text.split("\n") == ["الجسر الجديد", LONG]
    assert (second.text, second.place) == (OTHER, "message 3")


def test_a_channel_as_the_web_shows_it() -> None:
    def shown(number: int, text: str, inside: str = "") -> str:
        name = '<a class="tgme_widget_message_owner_name">مرصد الضفة</a>'
        body = f'<div class="tgme_widget_message_text js-message_text">{text}</div>'
        stamp = f'<time datetime="2024-05-1{number}T10:00:00+00:00">10:00</time>'
        kind = "tgme_widget_message js-widget_message"
        return f'<div class="{kind}" data-post="a/{number}">{inside}{name}{body}{stamp}</div>'

    sent_on = '<a class="tgme_widget_message_forwarded_from">غيره</a>'
    held = shown(1, LONG) + shown(2, OTHER, sent_on) + shown(3, OTHER)
    page = f'<!DOCTYPE html><html><body><section class="tgme_channel_history">{held}</section></body></html>'
    first, second = documents(page.encode())
    assert (first.text, first.outlet, first.published, first.name) == (
        LONG,
        "مرصد الضفة",
        "2024-05-11",
        "message 1",
    )
    assert (second.text, second.published) == (OTHER, "2024-05-13")
