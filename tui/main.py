"""The command `mujaz`: runs the command line, and makes of every error one line on stderr and an exit status."""

# ruff: noqa: E402 the collector is set before anything is made
from __future__ import annotations

import gc

# A command makes many objects and few cycles of them: look for these seldom, from the first import on.
gc.set_threshold(200_000, 20, 20)

import contextlib
import copy
import functools
import io
import os
import sys
from typing import TYPE_CHECKING

import typer

from tui.cli.commands import app
from tui.stdio.diagnostics import Status, StopError, say

if TYPE_CHECKING:
    from typer.models import CommandInfo


def main() -> None:
    """Run the command line; every error is one line on stderr and an exit status."""
    status = _run()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):  # closed, or never there
            stream.flush()
    # All is written; to take every object apart first would cost a twentieth of a briefing.
    os._exit(status)


def _commands() -> dict[str, CommandInfo]:
    return {
        command.name or command.callback.__name__: command
        for command in app.registered_commands
        if command.callback
    }


def _asked_for(name: str) -> typer.Typer:
    """The app with the one command that is called; where none is, with all of them by name and without options.

    Typer makes the options of every command that an app has, and what an option may be loads what it is about.
    """
    if "_MUJAZ_COMPLETE" in os.environ:  # the shell asks what could stand next
        return app
    command = _commands().get(name)
    one = copy.copy(app)
    one.registered_commands = [command] if command else [_without_options(c) for c in _commands().values()]
    return one


def _without_options(command: CommandInfo) -> CommandInfo:
    def named() -> None:
        """Stand in for the command in a list of them."""

    bare = copy.copy(command)
    bare.callback = functools.update_wrapper(named, command.callback or named, ("__name__", "__doc__"), ())
    del named.__wrapped__  # type: ignore[attr-defined]  # or its signature is looked at
    return bare


def _run() -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")  # whatever the locale says
    arguments = sys.argv[1:] or ["--help"]
    try:
        returned = _asked_for(arguments[0])(arguments, prog_name="mujaz", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except StopError as stop:
        if str(stop):
            say(str(stop))
        return int(stop.status)
    except typer.TyperException as error:
        command = f" {arguments[0]}" if arguments[0] in _commands() else ""
        say(f"{error.format_message().rstrip('.')}; see mujaz{command} --help")
        return int(Status.USAGE)
    except typer.Abort:
        returned = int(Status.INTERRUPTED)
    except OSError as error:
        from tui.stdio.output import lost_stdout

        returned = lost_stdout(error)
    if returned == Status.INTERRUPTED:
        say("interrupted")
    return returned if isinstance(returned, int) else int(Status.DONE)
