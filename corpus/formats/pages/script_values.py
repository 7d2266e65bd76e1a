"""The values that a page's scripts hold: JSON, what statements assign, and the forms that Nuxt and Next.js write.

Nuxt 2 calls a function whose parameters stand for values that come again, in JavaScript's own notation; Nuxt 3
writes one list in which numbers name the places of other values; Next.js pushes pieces of a text with a value on
each line, or with a long string that values name by its line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_READ = json.JSONDecoder(strict=False).raw_decode
# Where a value begins: «= {», or a string that is parsed, encoded once more or not.
_VALUE = re.compile(r"=\s{0,9}(?=[{\[])|JSON\.parse\(\s{0,9}(decodeURIComponent\(\s{0,9})?(?=\")")
# window.__NUXT__=(function(a,b){a.c=1;return {…}}("…",null))
_CALLED = re.compile(r"=\s{0,9}\(?\s{0,9}function\s?\(([\w$,\s]{0,20000})\)\s{0,9}\{")
_RETURN = re.compile(r"\breturn\s{0,9}(?=\{)")
_CLOSE = re.compile(r"\s{0,9};?\s{0,9}\}\s{0,9}\)?\s{0,9}\(")
_COMMA = re.compile(r"\s{0,9},")
_PUSHED = re.compile(r"self\.__next_f\.push\(\s{0,9}(?=\[)")
_LINE = re.compile(r"(?:^|\n)[0-9a-f]{1,8}:(?=[\[{])")
_STRING = re.compile(r"([0-9a-f]{1,8}):T([0-9a-f]{1,6}),")
_NAMED = re.compile(r"\"\$([0-9a-f]{1,8})\"")
_TOKEN = re.compile(
    r"\s*(?:(?P<string>\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')|(?P<number>-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<name>void\s0|(?:new\s)?[A-Za-z_$][\w$]*(?:\([^()]{0,200}\))?)|(?P<sign>[{}\[\]:,!]))",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "", "f": "", "0": "", "\n": ""}
# Scripts, values in one, lines and long strings that Next.js pushes, places of Nuxt 3's list, and how deep: more
# than any of the frameworks' pages has.
_MOST_SCRIPTS = 60
_MOST_VALUES = 40
_MOST_LINES = 2_000
_MOST_PLACES = 50_000
_BEFORE = 60  # characters in front of «=»: window["__STATE__"]
_DEEPEST = 40


def script_values(root: HtmlElement) -> Iterator[Any]:
    """What the scripts of a page hold, in their order; what Next.js pushes comes last."""
    pushed: list[str] = []
    for script in islice(root.iter("script"), _MOST_SCRIPTS):
        text = script.text or ""
        if (script.get("type") or "").strip().lower().endswith("json"):
            for value in _loaded(text):
                is_list = script.get("id") == "__NUXT_DATA__" and isinstance(value, list)
                yield _placed(value, 0, {}) if is_list else value
        else:
            if match := _CALLED.search(text):
                yield from _returned(text, match)
            for match in islice(_PUSHED.finditer(text), _MOST_VALUES):
                pushed += [
                    part for value in _loaded(text[match.end() :]) for part in value if isinstance(part, str)
                ]
            yield from _assigned(text)
    whole = _with_strings("".join(pushed))
    for match in islice(_LINE.finditer(whole), _MOST_LINES):
        yield from (value for value, _ in _with_end(whole, match.end()))


def _with_strings(text: str) -> str:
    """A text that Next.js pushed, with its long strings where values name them."""
    strings: dict[str, str] = {}
    rest: list[str] = []
    at = 0
    while (match := _STRING.search(text, at)) and len(strings) < _MOST_LINES:
        size = int(match[2], 16)  # in bytes
        held = (
            text[match.end() : match.end() + size].encode("utf-8", "replace")[:size].decode("utf-8", "ignore")
        )
        strings[match[1]] = json.dumps(held)
        rest.append(text[at : match.start()])
        at = match.end() + len(held)
    whole = "\n".join((*rest, text[at:]))
    return _NAMED.sub(lambda match: strings.get(match[1], match[0]), whole) if strings else text


def _assigned(text: str) -> Iterator[Any]:
    """The values that a script's statements assign or parse."""
    at = 0
    # JavaScript's own notation is read where a page keeps its state, and of one such value: code fails late.
    noted = False
    for _ in range(_MOST_VALUES):
        match = _VALUE.search(text, at)
        if match is None:
            return
        at = match.end()
        is_state = not noted and "window" in text[max(0, match.start() - _BEFORE) : match.start()]
        held = next(_with_end(text, at), None)
        if held is None and is_state and text.startswith("{", at):
            noted, held = True, _noted(text, at)
        if held is not None:
            value, at = held
            if isinstance(value, str):
                yield from _loaded(unquote(value) if match[1] else value)
            else:
                yield value


def _noted(text: str, at: int) -> tuple[Any, int] | None:
    """A value in JavaScript's own notation and where it ends; None where there is none."""
    with suppress(ValueError):
        return _literal(text, at, {})
    return None


def _loaded(text: str) -> Iterator[Any]:
    yield from (value for value, _ in _with_end(text.lstrip(), 0))


def _with_end(text: str, at: int) -> Iterator[tuple[Any, int]]:
    try:
        yield _READ(text, at)
    except (ValueError, RecursionError):
        return


def _returned(text: str, match: re.Match[str]) -> Iterator[Any]:
    """What a function returns that is called where it stands, its parameters put in."""
    found = _RETURN.search(text, match.end())
    if found is None:
        return
    try:
        _, end = _literal(text, found.end(), {})
        close = _CLOSE.match(text, end)
        names = [name.strip() for name in match[1].split(",")]
        given = _arguments(text, close.end(), len(names)) if close else []
        yield _literal(text, found.end(), dict(zip(names, given, strict=False)))[0]
    except ValueError:
        return


def _arguments(text: str, at: int, count: int) -> list[Any]:
    """The arguments of a call, as many as there are parameters or fewer."""
    found: list[Any] = []
    while len(found) < count and not text[at : at + 9].lstrip().startswith(")"):
        value, at = _literal(text, at, {})
        found.append(value)
        at = comma.end() if (comma := _COMMA.match(text, at)) else len(text)
        if at == len(text):
            break
    return found


def _literal(text: str, at: int, names: Mapping[str, Any], depth: int = _DEEPEST) -> tuple[Any, int]:
    """A value in JavaScript's notation and where it ends; a name that is not known is None.

    Raises:
        ValueError: There is none.
    """
    token = _token(text, at)
    if token["string"]:
        return _unescaped(token["string"][1:-1]), token.end()
    if token["number"]:
        return float(token["number"]), token.end()
    if token["name"]:
        return names.get(token["name"]), token.end()
    if token["sign"] not in ("!", "{", "[") or not depth:
        raise ValueError
    if token["sign"] == "!":
        return _literal(text, token.end(), names, depth - 1)
    return _held(text, token, names, depth - 1)


def _held(text: str, opening: re.Match[str], names: Mapping[str, Any], depth: int) -> tuple[Any, int]:
    """An object or a list, whose opening bracket is given, and where it ends."""
    is_object = opening["sign"] == "{"
    held: dict[str, Any] = {}
    at = opening.end()
    while (token := _token(text, at))["sign"] not in ("}", "]"):
        at = token.end() if token["sign"] == "," else token.start()
        if token["sign"] == ",":
            continue
        name = str(len(held))
        if is_object:
            name = token["name"] or (token["string"] or "")[1:-1] or token["number"] or ""
            colon = _token(text, token.end())
            if colon["sign"] != ":":
                raise ValueError
            at = colon.end()
        held[name], at = _literal(text, at, names, depth)
    return held if is_object else list(held.values()), token.end()


def _token(text: str, at: int) -> re.Match[str]:
    token = _TOKEN.match(text, at)
    if token is None:
        raise ValueError
    return token


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    text = _ESCAPE.sub(lambda m: chr(int(m[1][1:], 16)) if len(m[1]) > 1 else _ESCAPED.get(m[1], m[1]), text)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _placed(values: Sequence[Any], at: int, known: dict[int, Any], depth: int = _DEEPEST) -> Any:
    """The value at a place of a list, in whose objects and lists numbers stand for places."""
    if at in known or not 0 <= at < len(values) or len(known) > _MOST_PLACES or not depth:
        return known.get(at)
    deeper = depth - 1
    known[at] = None  # until it is put together: a value may hold itself
    value = values[at]
    if isinstance(value, dict):
        value = {
            name: _placed(values, n, known, deeper) if type(n) is int else n for name, n in value.items()
        }
    elif isinstance(value, list):
        value = [_placed(values, n, known, deeper) for n in value if type(n) is int]
    known[at] = value
    return value
