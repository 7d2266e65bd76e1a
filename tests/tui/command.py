"""The command line as a user runs it: each command in a process of its own."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from tests.paths import ROOT

# -P: the folder it runs in must not be searched for modules.
MUJAZ = (sys.executable, "-P", "-c", "from tui.main import main; main()")
LOCALES = (
    {"PYTHONIOENCODING": "latin-1"},
    {"LC_ALL": "C"},
    {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
)
"""Environments in which Python writes something else than UTF-8 by itself."""

_KEPT = ("PATH", "TMPDIR")
_HOME = tempfile.TemporaryDirectory()
NONE: Mapping[str, str] = MappingProxyType({})
Argument = str | os.PathLike[str]


@dataclass(frozen=True, slots=True)
class Run:
    """How a command ended and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def notes(self) -> list[str]:
        """The lines on stderr."""
        return self.err.splitlines()


def environment(changes: Mapping[str, str] = NONE) -> dict[str, str]:
    """The environment commands run in: nothing of whoever runs the tests decides what they print."""
    # Where coverage is measured (tests/benchmarks/README.md), that of commands is as well.
    kept = {
        name: value for name, value in os.environ.items() if name in _KEPT or name.startswith("COVERAGE_")
    }
    fixed = {"LANG": "C.UTF-8", "TERM": "xterm-256color", "HOME": _HOME.name}
    fixed |= {f"XDG_{name}_HOME": f"{_HOME.name}/{name.lower()}" for name in ("CONFIG", "STATE", "CACHE")}
    return {**kept, **fixed, "PYTHONPATH": str(ROOT), **changes}


def start(
    *arguments: Argument,
    stdin: bytes | None = None,
    cwd: Path | None = None,
    changes: Mapping[str, str] = NONE,
) -> Run:
    """Run a command from the start of the interpreter to its end.

    Args:
        arguments: The words after `mujaz`.
        stdin: What is piped in; /dev/null where nothing is.
        cwd: The folder it runs in.
        changes: Environment variables.
    """
    done = subprocess.run(
        [*MUJAZ, *arguments],
        stdin=subprocess.DEVNULL if stdin is None else None,
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env=environment(changes),
        check=False,
        timeout=60,
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


def shell(line: str, *arguments: Argument) -> Run:
    """Run a line of shell in which "$@" stands for the command with its arguments."""
    done = subprocess.run(
        ["/bin/sh", "-c", line, "sh", *MUJAZ, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=environment(),
        check=False,
        timeout=60,
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


# A process that has loaded what commands load, and becomes each command in a fork: that costs hundredths of a
# second, and a start half a second. Orders come in on a pipe of their own, so that stdin is the command's.
_SERVER = """
import gc, importlib, json, os, signal, sys, traceback
import tui.cli.handlers
from briefs import Options, compose
from corpus import Article, read_articles
from tui.main import main
found = read_articles([f"{sys.argv[2]}/corpus/sample"])
compose([one for one in found if isinstance(one, Article)], [], Options())  # loads models and word lists
gc.freeze()
for line in os.fdopen(int(sys.argv[1])):
    order = json.loads(line)
    for name in order["load"]:
        importlib.import_module(name)
    child = os.fork()
    if not child:
        signal.alarm(60)
        os.chdir(order["cwd"])
        os.environ.update(order["changes"])
        folder, write = order["folder"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        stdin = f"{folder}/in" if order["piped"] else os.devnull
        os.dup2(os.open(stdin, os.O_RDONLY), 0)
        os.dup2(os.open(f"{folder}/out", write, 0o600), 1)
        os.dup2(os.open(f"{folder}/err", write, 0o600), 2)
        sys.argv = ["mujaz", *order["words"]]
        status = 1
        try:
            main()
        except SystemExit as stop:
            status = stop.code
        except BaseException:
            traceback.print_exc()
        sys.stdout.flush()
        os._exit(status)  # taking down what was loaded would cost more than the command
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@cache
def _server() -> tuple[subprocess.Popen[bytes], int, Path]:
    reader, writer = os.pipe()
    folder = tempfile.TemporaryDirectory()
    process = subprocess.Popen(
        [*MUJAZ[:-1], _SERVER, str(reader), str(ROOT)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        env=environment(),
        pass_fds=[reader],
    )
    os.close(reader)

    @atexit.register
    def stop() -> None:
        os.close(writer)
        process.wait(10)
        folder.cleanup()

    return process, writer, Path(folder.name)


def run(
    *arguments: Argument,
    stdin: bytes | None = None,
    cwd: Path | None = None,
    changes: Mapping[str, str] = NONE,
    load: Sequence[str] = (),
) -> Run:
    """Run a command as `start` does, without the start: for all that does not depend on it.

    Args:
        arguments: The words after `mujaz`.
        stdin: What is on stdin, as a file; /dev/null where nothing is.
        cwd: The folder it runs in.
        changes: Environment variables, none of them the interpreter's own.
        load: Modules to be loaded once for this and all later commands.
    """
    if not hasattr(os, "fork"):
        return start(*arguments, stdin=stdin, cwd=cwd, changes=changes)
    process, orders, folder = _server()
    (folder / "in").write_bytes(stdin or b"")
    order = {
        "words": [os.fspath(argument) for argument in arguments],
        "cwd": str(cwd or folder),
        "changes": dict(changes),
        "folder": str(folder),
        "piped": stdin is not None,
        "load": list(load),
    }
    os.write(orders, json.dumps(order).encode() + b"\n")
    assert process.stdout is not None
    status = int(process.stdout.readline())
    return Run(status, *((folder / name).read_bytes().decode() for name in ("out", "err")))
