"""The command `mujaz`: runs the command line, and makes of every error one line on stderr and an exit status."""

# ruff: noqa: E402 the collector is set before anything is made
from __future__ import annotations

from tui import startup

startup.end_quietly()
startup.collect_seldom()

import contextlib
import io
import os
import re
import sys

import typer

from tui.cli.commands import app
from tui.stdio.diagnostics import Status, StopError, fault, say


def main() -> None:
    """Run the command line; every error is one line on stderr and an exit status."""
    startup.spare_typing_extensions()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")  # whatever the locale says
    if stray := startup.strayed():
        say(stray, final=True)
        startup.leave(Status.USAGE)
    status = _run(sys.argv[1:] or ["--help"])
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):  # closed, or never there
            stream.flush()
    startup.leave(status)


def _failed(error: Exception) -> int:
    if isinstance(error, OSError):
        from tui.stdio.output import lost_stdout

        return lost_stdout(error)
    say(fault(error), final=True)
    return int(Status.NOTHING)


def _usage(error: typer.TyperException) -> str:
    """What is wrong about how a command was called, in one line."""
    # Typer's parser has a name of its own for numbers.
    told = re.sub(r"not a valid int(eger)?( range)?\b", "not a whole number", error.format_message())
    # It names an option with its variable, wherever the value came from.
    context, parameter = getattr(error, "ctx", None), getattr(error, "param", None)
    source = context.get_parameter_source(parameter.name) if context and parameter else None
    kept = r"\2" if source is not None and source.name == "ENVIRONMENT" else r"\1"
    told = re.sub(r"('-[^:]{0,99}') \(env var: '(\w+)'\)", kept, told).rstrip(".")
    if command := re.match(r"No such command '(.*)'(?=\.|$)", told):
        return _no_command(command[1].partition("'. Did you mean ")[0])
    if choice := re.search(r"'([^']*)' is not one of ((?:'[^']*'(?:, )?)+)$", told):
        from corpus import nearest

        near = nearest(choice[1], choice[2].strip("'").split("', '"))
        return f"{told}. Did you mean {near!r}?" if near else told
    return told


def _no_command(name: str) -> str:
    """That there is no such command, and what was likely meant; of a source without one, how it is briefed."""
    import shlex

    from corpus import STDIN, nearest

    near = nearest(name, startup.commands(app))
    meant = repr(near) if near else ""
    if name == STDIN or "://" in name or os.path.exists(name):  # noqa: PTH110 a name that is none must not raise
        meant = f"mujaz brief {shlex.quote(name)}"
    return f"No such command {name!r}{f'. Did you mean {meant}?' if meant else ''}"


_COMPLETION = {"--show-completion", "--install-completion"}


def _run(arguments: list[str]) -> int:
    if len(arguments) > 1 and arguments[0] in _COMPLETION:
        # Typer takes the shell's name only where it does not look for the shell itself.
        os.environ["_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION"] = "1"
    try:
        returned = startup.only(app, arguments[0])(arguments, prog_name="mujaz", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except StopError as stop:
        if str(stop):
            say(str(stop), final=True)
        return int(stop.status)
    except typer.TyperException as error:
        command = f" {arguments[0]}" if arguments[0] in startup.commands(app) else ""
        told = _usage(error)
        say(f"{told}{' See' if told.endswith('?') else '; see'} mujaz{command} --help", final=True)
        return int(Status.USAGE)
    except typer.Abort:
        returned = int(Status.INTERRUPTED)
    except Exception as error:  # noqa: BLE001 - a traceback would quote what was read
        return _failed(error)
    if returned == Status.INTERRUPTED:
        say("interrupted", final=True)
    return returned if isinstance(returned, int) else int(Status.DONE)
