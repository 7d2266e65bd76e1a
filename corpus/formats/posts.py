"""The text of a message of a chat or channel, without the signs that such messages are dressed with."""

from __future__ import annotations

import re

_HASHTAG = re.compile(r"#(\w{1,100})")
_TAGS_BEHIND = re.compile(r"(?<=[.!?؟…»])(?:\s{0,9}#\w{1,100})+\s*$")
_ADDRESS_BEHIND = re.compile(r"(?<=\S)\s{1,9}https?://\S{1,2000}\s*$")
# Pictographs, arrows and shapes, with what joins and varies them.
_PICTURES = "\u2190-\u2bff\ufe0f\u200d\u20e3\U0001f000-\U0001faff"
_REPOST = re.compile(r"RT @\w{1,50}: ")
_AROUND = re.compile(rf"^[\s{_PICTURES}]+|[\s{_PICTURES}]+$")


def is_repost(text: object) -> bool:
    """Whether a text is another's post that was sent on, as X writes it."""
    return isinstance(text, str) and bool(_REPOST.match(text))


def spoken(text: str) -> str:
    """A message's text without pictographs at both ends of its lines, with its hashtags as their words.

    Those behind the end of a sentence, and lines of nothing else, say what the message is about and go.
    """
    return "\n".join(map(_line, text.splitlines())).strip()


def _line(line: str) -> str:
    line = _ADDRESS_BEHIND.sub("", _AROUND.sub("", line))
    if "#" not in line:
        return line
    if not any(map(str.isalnum, _HASHTAG.sub("", line))):
        return ""
    return _HASHTAG.sub(lambda match: match[1].replace("_", " "), _TAGS_BEHIND.sub("", line))
