"""What makes a start quick, all in one place, and a check that the project's four packages stand together.

Each trick says what it gains: the share of processor time of `mujaz brief` on the sample dossier, as
`python -m tests.benchmarks.startup_tricks` measures it by leaving one out after the other.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType, TracebackType

    import typer
    from typer.models import CommandInfo

_BELOW = ("corpus", "summarizer", "briefs")  # as `corpus.work.digests` has them, which may not be there
# As `corpus.work.processes` has it, which would take longer to import here.
COLLECT_EVERY = (200_000, 20, 20)


def collect_seldom() -> None:
    """Look for cycles of garbage seldom: a command makes many objects and few cycles of them.

    Gains 6 %, where it is called before anything else is imported.
    """
    gc.set_threshold(*COLLECT_EVERY)


def collect_never() -> None:
    """Look for none until the app is on the screen: to look among modules takes a fifth of its start."""
    gc.disable()


def end_quietly() -> None:
    """Let ctrl+c while modules are still being loaded end the process with a line, as it does later."""
    sys.excepthook = _ended


def _ended(kind: type[BaseException], error: BaseException, place: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, place)
        return
    from tui.stdio.diagnostics import Status, say  # a start that is not interrupted loads it later

    say("interrupted", final=True)
    leave(Status.INTERRUPTED)


class _NotForMsgspec:
    """Says that there is no typing_extensions, to msgspec alone, which then takes Python's own typing."""

    @staticmethod
    def find_spec(
        name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        # Its last import is its version: it is being imported just now.
        if name == "typing_extensions" and "msgspec" in sys.modules and "msgspec._version" not in sys.modules:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None


def spare_typing_extensions() -> None:
    """Import msgspec without typing_extensions, whose import takes as long as msgspec's own.

    msgspec asks there first for what Python's typing has from 3.11 on. Gains 4 %.
    """
    sys.meta_path.insert(0, _NotForMsgspec)


def commands(app: typer.Typer) -> dict[str, CommandInfo]:
    """The commands of a command line by name."""
    return {str(c.name or getattr(c.callback, "__name__", "")): c for c in app.registered_commands}


def only(app: typer.Typer, name: str) -> typer.Typer:
    """The command line with the one command that is called; where none is, with all by name and without options.

    Typer makes the options of all commands it has, and what an option may be loads what it is about. Gains 4 %.
    """
    if "_MUJAZ_COMPLETE" in os.environ:  # the shell asks what could stand next
        return app
    import copy

    known = commands(app)
    one = copy.copy(app)
    one.registered_commands = [known[name]] if name in known else [_bare(c) for c in known.values()]
    return one


def _bare(command: CommandInfo) -> CommandInfo:
    """A command without its options, to be listed."""
    import copy
    from functools import update_wrapper

    def named() -> None:
        """Stand in for the command in a list of them."""

    bare = copy.copy(command)
    bare.callback = update_wrapper(named, command.callback or named, ("__name__", "__doc__"), ())
    del named.__wrapped__  # type: ignore[attr-defined]  # or its signature is looked at
    return bare


def may_have_settings() -> bool:
    """Whether there can be a file of settings: most users have none, and to know its folder loads platformdirs.

    Gains 2 %. The folders are those of platformdirs without any of its variables set.
    """
    if os.environ.get("XDG_CONFIG_HOME") or os.name == "nt":
        return True
    home = os.path.expanduser("~")  # noqa: PTH111
    return any(
        os.path.isdir(os.path.join(home, folder, "mujaz"))  # noqa: PTH112, PTH118
        for folder in (".config", "Library/Application Support")
    )


def leave(status: int) -> NoReturn:
    """End the process where it stands, all being written: to take every object apart first gains nobody.

    Gains 14 %.
    """
    os._exit(status)


def strayed() -> str | None:
    """What to tell the user where one of the packages below this one is another project's; else None.

    They are installed under one name, `mujaz`; in a checkout their own names are others' too (`summarizer` is), and
    the first on Python's path wins.
    """
    prefix = __package__.rpartition("tui")[0]  # "mujaz." where installed
    ours = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120  pathlib is not loaded yet
    for name in _BELOW:
        spec = find_spec(prefix + name)
        where = os.path.dirname(spec.origin) if spec and spec.origin else None  # noqa: PTH120
        if where is None:
            return f"the package {name} of Mujaz is missing beside {ours}; install Mujaz anew"
        if os.path.dirname(os.path.abspath(where)) != ours:  # noqa: PTH100, PTH120
            return (
                f"{where} is another project's {name} and stands before Mujaz's own; install Mujaz on its own: "
                "uv tool install, or pipx install"
            )
    return None
