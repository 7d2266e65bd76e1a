"""Files made from the program: the picture of the architecture, the table of keys and the manual page.

usage: python -m tests.renew [--check]

Writes each anew; with --check nothing is written, and the status is 1 if one is not what it would be.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from textwrap import fill
from typing import Any

from tests.paths import ROOT
from tui.app.actions import ACTIONS, key_name

ARCHITECTURE = ROOT / ".github" / "docs" / "architecture.md"
APP = ROOT / ".github" / "docs" / "app.md"
MANUAL = ROOT / ".github" / "docs" / "mujaz.1"
_KEYS = re.compile(r"(?<=\| key \| action \| what it does \|\n\|---\|---\|---\|\n)(?:\|.*\n)+")
_ACTIONS = re.compile(r"(?<= Actions: ).*?\.$", re.DOTALL | re.MULTILINE)
_LINE = 120  # characters, as the pages' other lines
_PICTURE = re.compile(r"(?<=```mermaid\n).*?(?=```)", re.DOTALL)


def main() -> int:
    """Write the files, or compare them; returns the exit status."""
    stale = [
        path for path, text in made().items() if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path in stale:
        if "--check" in sys.argv:
            print(f"{path.relative_to(ROOT)} is not current; python -m tests.renew", file=sys.stderr)
        else:
            path.write_text(made()[path], encoding="utf-8")
    return int("--check" in sys.argv and bool(stale))


def made() -> dict[Path, str]:
    """Each file and what it is to hold."""
    page = ARCHITECTURE.read_text(encoding="utf-8")
    return {
        ARCHITECTURE: _PICTURE.sub(lambda _: picture(contracts()), page),
        APP: with_keys(APP.read_text(encoding="utf-8")),
        MANUAL: manual(),
    }


def with_keys(page: str) -> str:
    """A page with the table of the app's keys and the list of its actions."""
    code = "en"
    rows = [
        f"| {'`1`-`9`' if a.by_key else ' '.join(f'`{key_name(key, code)}`' for key in a.keys)}"
        f" | {a.labels[code]} | {a.tips[code]} |\n"
        for a in ACTIONS
    ]
    page = _KEYS.sub(lambda _: "".join(rows), page)
    names = ", ".join(f"`{action.id}`" for action in ACTIONS if not action.by_key)
    before = page[: page.index(" Actions: ")].rpartition("\n")[2] + " Actions: "
    told = fill(before + names + ".", _LINE, break_on_hyphens=False)
    return _ACTIONS.sub(lambda _: told.removeprefix(before.rstrip()).removeprefix(" "), page)


def contracts() -> list[dict[str, Any]]:
    """The import contracts of the project."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return found


def picture(given: list[dict[str, Any]]) -> str:
    """Mermaid: the floors, in each the rooms that a contract orders, an arrow from each layer to the next."""
    layers = [contract for contract in given if contract["type"] == "layers"]
    floors = next(contract["layers"] for contract in layers if "containers" not in contract)
    inside = {container: c["layers"] for c in layers for container in c.get("containers", ())}
    return "\n".join(["flowchart TB", *_floors(floors, inside), *_arrows(floors), ""])


def _floors(floors: list[str], inside: dict[str, list[str]]) -> Iterator[str]:
    for floor in floors:
        yield f'    subgraph {floor}["{floor}"]'
        containers = [name for name in inside if name.partition(".")[0] == floor]
        for container in containers or [floor]:
            rows = [re.split(r"\s*[:|]\s*", row.strip("() ")) for row in inside.get(container, [])]
            for row in rows or [[_rooms(floor)]]:
                for room in row:
                    node = f"{container}.{room}".replace(".", "_") if rows else f"{floor}_rooms"
                    label = room if container == floor else f"{container.partition('.')[2]}.{room}"
                    yield f'        {node}["{label}"]'
            for above, below in pairwise(rows):
                yield f"        {_nodes(container, above)} --> {_nodes(container, below)}"
        yield "    end"


def _nodes(container: str, rooms: list[str]) -> str:
    return " & ".join(f"{container}.{room}".replace(".", "_") for room in rooms)


def _rooms(floor: str) -> str:
    """The folders of a floor whose rooms no contract orders."""
    folders = (path.name for path in sorted((ROOT / floor).iterdir()) if (path / "__init__.py").exists())
    return ", ".join(folders)


def _arrows(floors: list[str]) -> Iterator[str]:
    for above, below in pairwise(floors):
        yield f"    {above} --> {below}"


def manual() -> str:
    """The manual page (man(7)), from what the commands say of themselves."""
    from typer.main import get_command

    from tui.cli.commands import app

    group = get_command(app)
    commands = group.commands  # type: ignore[attr-defined]
    lines = [
        '.TH MUJAZ 1 "" "Mujaz" "User commands"',
        ".SH NAME",
        "mujaz \\- brief a set of news articles in Arabic, French or English",
        ".SH SYNOPSIS",
        ".B mujaz",
        ".I COMMAND",
        "[OPTION]... [SOURCE]...",
        ".SH DESCRIPTION",
        *_paragraphs(group.help),
        ".SH COMMANDS",
    ]
    for name, command in commands.items():
        usage = "" if name == "help" else _usage(command)
        lines += [f".SS {_plain(name)}{_plain(usage)}", *_paragraphs(command.help)]
        for parameter in command.params:
            lines += _option(parameter)
        lines += _examples(command.epilog)
    lines += [
        ".SH EXIT STATUS",
        "0 done; 1 nothing to brief; 2 wrong usage; 3 with \\-\\-strict, a source could not be read; 4 with",
        "\\-\\-if\\-new, nothing is new; 130 interrupted.",
        ".SH ENVIRONMENT",
        *_variables(commands),
    ]
    return "\n".join(lines) + "\n"


def _usage(command: Any) -> str:
    arguments = [p.metavar or p.name.upper() for p in command.params if p.param_type_name == "argument"]
    # Of one that hands them on, they are named behind its options.
    handed_on: str = command.options_metavar.removeprefix("[OPTIONS]")
    return "".join(f" [{name}]" for name in arguments) + handed_on


def _option(parameter: Any) -> list[str]:
    if parameter.param_type_name == "argument" or parameter.hidden:
        return []
    value = "" if parameter.is_flag else f" \\fI{_plain(parameter.metavar or parameter.name.upper())}\\fR"
    names = ", ".join(f"\\fB{_plain(name)}\\fR" for name in sorted(parameter.opts, key=len))
    return [".TP", f"{names}{value}", *_paragraphs(parameter.help)]


def _examples(epilog: str | None) -> list[str]:
    # An example with Arabic in it would be set by few troffs.
    lines = [line for line in (epilog or "").split("\n\n") if line.startswith("mujaz ") and line.isascii()]
    shown = [part for line in lines for part in (".RS", ".nf", _plain(line), ".fi", ".RE")]
    return [".P", "Examples:", *shown] if shown else []


def _variables(commands: dict[str, Any]) -> list[str]:
    found = {p.envvar: p.opts[0] for command in commands.values() for p in command.params if p.envvar}
    lines = [
        part for name, option in sorted(found.items()) for part in (".TP", name, f"As {_plain(option)}.")
    ]
    for name, says in (
        ("MUJAZ_BIDI", "As --bidi."),
        ("MUJAZ_DEBUG, MUJAZ_QUIET", "Set to 1: as --debug and --quiet."),
        ("NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR", "Whether text has colours."),
    ):
        lines += [".TP", name, _plain(says)]
    return lines


def _paragraphs(text: str | None) -> list[str]:
    made = [_plain(" ".join(part.split())) for part in (text or "").split("\n\n")]
    return [line for n, part in enumerate(made) for line in ([".P"] if n else []) + [part]]


def _plain(text: str) -> str:
    """Text in which man(7) sees no requests, hyphens stay hyphens."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    raise SystemExit(main())
