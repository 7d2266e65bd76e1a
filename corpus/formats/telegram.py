"""Telegram's exported history (result.json, messages.html): a message an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from corpus.cleaning.dates import iso_date
from corpus.formats.base import Found, Hints, RawDocument
from corpus.formats.markup import blocks
from corpus.formats.posts import spoken

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Words that a message has at least to be more than a caption or a greeting.
_LEAST = 5
_MOST_TITLE = 25


def is_export(record: Mapping[str, Any]) -> bool:
    """Whether a JSON object is the export of one chat, or of all."""
    messages = record.get("messages")
    if isinstance(messages, list):
        return any(isinstance(m, dict) and "text" in m and "date" in m for m in messages[:20])
    chats = record.get("chats")
    return isinstance(chats, dict) and isinstance(chats.get("list"), list)


def messages(record: Mapping[str, Any], hints: Hints) -> Iterator[Found]:
    """The messages with text, in their order; service messages, forwarded ones and mere media are passed over."""
    chats = record["chats"]["list"] if "chats" in record and "messages" not in record else [record]
    for chat in chats:
        held = chat.get("messages") if isinstance(chat, dict) else None
        for message in held if isinstance(held, list) else ():
            if isinstance(message, dict) and message.get("type", "message") == "message":
                yield from _message(message, chat, hints)


def _message(message: Mapping[str, Any], chat: Mapping[str, Any], hints: Hints) -> Iterator[RawDocument]:
    if message.get("forwarded_from"):
        return
    outlet = hints.fields.get("outlet", "name")
    name = chat.get(outlet) or message.get(outlet) or message.get("from")
    date = message.get("date")
    yield from _post(
        _text(message.get("text")),
        number=str(message.get("id")),
        outlet=name if isinstance(name, str) else None,
        author=message["author"] if isinstance(message.get("author"), str) else None,
        published=iso_date(date) if isinstance(date, str) else None,
    )


def history(root: HtmlElement) -> Iterator[RawDocument]:
    """The messages of an exported page (messages.html) or of the web, in their order, without those sent on."""
    if shown := root.xpath(".//*[contains(concat(' ', @class, ' '), ' tgme_widget_message ')]"):
        yield from _shown(shown)
        return
    channel = _first_text(root, "page_header")
    for message in root.iterfind(".//div[@id]"):
        names = (message.get("class") or "").split()
        if "message" not in names or "default" not in names:
            continue
        held = message.xpath(".//div[@class='text']")
        if not held or message.xpath(".//*[contains(@class, 'forwarded')]"):
            continue
        stamps = message.xpath(".//*[contains(@class, 'date')]/@title")
        yield from _post(
            "\n".join(blocks(held[0]).paragraphs),
            number=message.get("id").removeprefix("message"),
            outlet=channel,
            published=iso_date(stamps[0]) if stamps else None,
        )


def _shown(messages: Iterable[HtmlElement]) -> Iterator[RawDocument]:
    """The messages as the web shows a channel (t.me/s/…), those with text that are not forwarded."""
    for message in messages:
        held = message.xpath(".//div[contains(concat(' ', @class, ' '), ' tgme_widget_message_text ')]")
        names = message.xpath(".//*[contains(@class, 'message_owner_name')]")
        if not held or message.xpath(".//*[contains(@class, 'message_forwarded')]"):
            continue
        stamps = message.xpath(".//time/@datetime")
        yield from _post(
            "\n".join(blocks(held[-1]).paragraphs),  # an answer quotes what it answers above
            number=message.get("data-post", "").rpartition("/")[2],
            outlet=" ".join(names[0].text_content().split()) or None if names else None,
            published=iso_date(stamps[-1]) if stamps else None,
        )


def _first_text(root: HtmlElement, name: str) -> str | None:
    found = root.xpath(".//div[contains(@class, $name)]", name=name)
    return " ".join(found[0].text_content().split()) or None if found else None


def _post(
    text: str, *, number: str, outlet: str | None, published: str | None, author: str | None = None
) -> Iterator[RawDocument]:
    """A message with text in it; its first line is its headline where it looks like one."""
    text = spoken(text)
    if len(text.split()) < _LEAST:
        return
    first, _, rest = text.partition("\n")
    is_title = (
        rest.strip() and len(first.split()) <= _MOST_TITLE and not first.rstrip().endswith((".", ":", "،"))
    )
    yield RawDocument(
        text=text,
        title=first if is_title else None,
        outlet=outlet,
        author=author,
        published=published,
        name=f"message {number}",
        place=f"message {number}",
    )


def _text(value: Any) -> str:
    """A message's text, which may be a list of runs with their formats."""
    if isinstance(value, list):
        return "".join(_text(part) for part in value)
    if isinstance(value, dict):
        return _text(value.get("text")) if value.get("type") != "custom_emoji" else ""
    return value if isinstance(value, str) else ""
