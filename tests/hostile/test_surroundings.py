"""A system that is against us: disks without room, homes that are none, damaged files of ours, odd descriptors."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.hostile.texts import unsafe
from tests.systems import posix
from tests.tui.command import MUJAZ, Run, environment, shell, start

TEXT = "افتتح الوزير سامي الجبلي الميناء الجديد يوم 12 مايو 2019. وكلفت الأشغال 300 مليون درهم."
FOLDERS = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")

pytestmark = posix


@pytest.fixture
def source(tmp_path: Path) -> str:
    (tmp_path / "a.txt").write_text(f"{TEXT}\n\nوقال سامي الجبلي إن الرصيف جديد.\n", encoding="utf-8")
    return str(tmp_path / "a.txt")


def sound(done: Run) -> Run:
    """What holds of any command: lines under the tool's name, none of them a traceback or a fault."""
    assert all(note.startswith("mujaz: ") for note in done.notes)
    assert not unsafe(done.err)
    assert "Traceback" not in done.err
    assert "a fault of mujaz" not in done.err
    return done


@pytest.mark.parametrize(
    "changes",
    [
        dict.fromkeys(FOLDERS, "/dev/null"),
        dict.fromkeys(FOLDERS, "/dev/full"),
        dict.fromkeys(FOLDERS, "/" + "x" * 300),
        dict.fromkeys(FOLDERS, "") | {"HOME": "/dev/null"},
        dict.fromkeys(FOLDERS, "") | {"HOME": ""},
        {"TMPDIR": "/dev/null/none"},
        {"COLUMNS": "9" * 30, "TERM": "\x1b", "TZ": "Nowhere/\x1b", "LC_ALL": "xx_YY.KOI8"},
    ],
    ids=lambda changes: " ".join(f"{name}={value[:9]!r}" for name, value in changes.items()),
)
def test_without_a_home_a_brief_is_the_same(changes: dict[str, str], source: str) -> None:
    usual = start("brief", source)
    done = sound(start("brief", source, changes=changes))
    assert (done.status, done.out) == (0, usual.out)
    assert usual.out
    assert sound(start("doctor", changes=changes)).status == 0


@pytest.mark.parametrize("words", [("brief",), ("facts", "-f", "csv"), ("read", "-f", "jsonl")])
def test_a_disk_without_room_leaves_the_old_file(words: tuple[str, ...], source: str, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_text("mine")
    done = sound(shell('ulimit -f 0; exec "$@"', *words, source, "-o", str(kept)))
    assert done.status == 2
    assert len(done.notes) == 1
    assert kept.read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "kept"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize(
    "words", [("brief",), ("facts",), ("read", "-f", "jsonl"), ("--help",), ("--version",), ("doctor",)]
)
def test_a_stdout_without_room_is_told(words: tuple[str, ...], source: str) -> None:
    given = () if words[0].startswith("-") or words[0] == "doctor" else (source,)
    done = sound(shell('exec "$@" > /dev/full', *words, *given))
    assert done.status == 1
    assert len(done.notes) == 1
    assert "the output is not complete" in done.err


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_end_in_a_status(closed: str, source: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = sound(shell(f'exec "$@" {closed}', "brief", source, "-o", str(out)))
    assert done.status == 0
    assert "سامي الجبلي" in out.read_text(encoding="utf-8")
    assert sound(shell(f'exec "$@" {closed}', "nope")).status == 2


@pytest.mark.parametrize("kind", ["folder", "pipe", "loop", "device", "journal"])
def test_whatever_stands_in_the_caches_place_a_brief_is_made(kind: str, tmp_path: Path) -> None:
    given = tmp_path / "set"
    given.mkdir()
    for n in range(70):  # as many as are kept
        (given / f"{n}.txt").write_text(f"{TEXT} رقم {n}.\n", encoding="utf-8")
    kept = tmp_path / "cache" / "mujaz" / "analyses.sqlite3"
    kept.parent.mkdir(parents=True)
    if kind == "folder":
        kept.mkdir()
    elif kind == "pipe":
        os.mkfifo(kept)
    elif kind == "journal":
        kept.with_name(kept.name + "-wal").mkdir()
    else:
        kept.symlink_to("/dev/zero" if kind == "device" else kept.name)
    done = sound(start("brief", str(given), changes={"XDG_CACHE_HOME": str(tmp_path / "cache")}))
    assert done.status == 0
    assert not done.notes
    assert "سامي الجبلي" in done.out


def test_words_that_are_no_text_are_told_in_text(source: str) -> None:
    for words in ([b"\xff\x1b[2J"], [b"brief", b"\xed\xa0\x80"], [b"brief", source.encode(), b"-f", b"\xff"]):
        done = subprocess.run(
            [*map(os.fsencode, MUJAZ), *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=environment(),
            check=False,
        )
        assert sound(Run(done.returncode, done.stdout.decode(), done.stderr.decode())).status in (1, 2)
        assert done.stderr
