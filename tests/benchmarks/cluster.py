"""A brief on a Dask cluster of two workers of this machine, one of them killed midway: the same bytes as at home.

usage: uv run --with distributed python -m tests.benchmarks.cluster [--sizes 100 400 1000]

Everything listens on 127.0.0.1. It fails where bytes differ, and prints for each size of a pile what a brief
takes at home and on the cluster: seconds by the clock, and of this machine's processor for what is done here. The
last is all that is left where the workers are many and elsewhere: it tells from what size a cluster can pay.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.benchmarks import piles
from tests.paths import ROOT
from tests.systems import free_port

_MUJAZ = (sys.executable, "-P", "-c", "from tui.main import main; main()")
_DASK = (sys.executable, "-m", "dask")
_PATIENCE = 60.0  # seconds that a scheduler and its workers may take to come up


def main() -> None:
    """Print how long it took here and there."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000])
    args = parser.parse_args()
    print(
        "| articles | one process | two | two workers | one killed | here, one process | here, two workers |"
    )
    print("|---|---|---|---|---|---|---|")
    for size in args.sizes:
        with tempfile.TemporaryDirectory() as folder:
            piles.write(Path(folder), size)
            print(f"| {size} | {' | '.join(f'{n:.2f} s' for n in shown(Path(folder)))} |", flush=True)


def shown(folder: Path) -> tuple[float, float, float, float, float, float]:
    """What a brief takes in one process, in two, on two workers, and on two of which one is killed midway.

    Returns:
        Seconds by the clock of each, then those of the processor here of the first and the third.

    Raises:
        AssertionError: The bytes are not the same.
    """
    expected, home, own = briefed(folder, "--jobs", "1")
    _, two, _ = briefed(folder, "--jobs", "2")
    with cluster() as (address, workers):
        same, away, here = briefed(folder, "--scheduler", address)
        if same != expected:
            raise AssertionError("the cluster's brief is another one")
        begun = time.monotonic()
        process = subprocess.Popen(
            [*_MUJAZ, *_words(folder), "--scheduler", address], stdout=subprocess.PIPE, env=_environment()
        )
        time.sleep(away / 2)
        workers[0].kill()
        if process.communicate()[0] != expected:
            raise AssertionError("the brief with a worker killed is another one")
        return home, two, away, time.monotonic() - begun, own, here


def briefed(folder: Path, *words: str) -> tuple[bytes, float, float]:
    """A brief of a folder, the seconds it took, and those of the processor: without workers that still run."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(
        [*_MUJAZ, *_words(folder), *words], capture_output=True, env=_environment(), check=False
    )
    if done.returncode:
        raise AssertionError(done.stderr.decode())
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    own = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return done.stdout, ended - begun, own


@contextmanager
def cluster(count: int = 2) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler with some workers on 127.0.0.1: its address, and the workers."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        address = f"tcp://127.0.0.1:{free_port()}"

        def started(*words: str) -> subprocess.Popen[bytes]:
            process = subprocess.Popen(
                [*_DASK, *words],
                cwd=folder,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=_environment(),
            )
            stack.callback(process.wait)
            stack.callback(process.kill)
            return process

        started("scheduler", "--host", "127.0.0.1", "--port", address.rpartition(":")[2], "--no-dashboard")
        own = (
            "--nthreads",
            "1",
            "--no-nanny",
            "--no-dashboard",
            "--host",
            "127.0.0.1",
            "--local-directory",
            folder,
        )
        workers = [started("worker", address, *own) for _ in range(count)]
        _wait(address, count)
        yield address, workers


def _wait(address: str, count: int) -> None:
    distributed: Any = import_module("distributed")
    with distributed.Client(address, timeout=_PATIENCE, set_as_default=False) as client:
        client.wait_for_workers(count, timeout=_PATIENCE)


def _words(folder: Path) -> list[str]:
    return ["brief", str(folder), "-f", "json", "--no-cache"]


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


if __name__ == "__main__":
    main()
