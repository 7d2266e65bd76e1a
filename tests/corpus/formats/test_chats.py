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


STAMPS = {
    "Arabic": ("\u200f15/05/2024، 10:03 ص - ", "سلمى: "),
    "Arabic digits": ("١٥/٠٥/٢٠٢٤, ١٠:٠٣ - ", "سلمى: "),
    "brackets": ("[15/05/2024 10:03:22] ", "سلمى: "),
    "American": ("5/15/24, 10:03 AM - ", "سلمى: "),
    "ISO": ("2024-05-15 10:03 - ", "سلمى: "),
}


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


def test_a_chat_of_greetings_only() -> None:
    data = b"15/05/2024, 10:03 - Ana: Salut\n15/05/2024, 10:04 - Ben: Salut\n"
    with pytest.raises(FormatError, match="without a message of some words"):
        documents(data)


def test_a_timetable_is_no_chat() -> None:
    assert sniff(b"15/05/2024 10:03 Ouverture\n15/05/2024 12:00 Pause\n") == "text"
