"""Writing: stdout as bytes, files whole or not at all."""

from __future__ import annotations

import errno
import io
import os
import signal
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.systems import AS_ROOT, posix
from tests.tui.command import MUJAZ, environment
from tui.stdio.diagnostics import Status, StopError
from tui.stdio.output import _gone_with_us, is_terminal, write

TEXT = "موجز\nbrief\n"


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder in which permissions hold, whoever runs the tests."""
    with tempfile.TemporaryDirectory() as place:
        if not AS_ROOT:
            yield Path(place)
            return
        os.chown(place, 65534, 65534)
        os.setresuid(65534, 65534, 0)
        try:
            yield Path(place)
        finally:
            os.setresuid(0, 0, 0)


def test_stdout_gets_utf8_whatever_its_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="latin-1"))
    write(TEXT)
    assert raw.getvalue() == TEXT.encode()


def test_a_lone_surrogate_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="utf-8"))
    write("a\udcffb")
    assert raw.getvalue() == b"a?b"


def test_without_a_stdout_there_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert not is_terminal()


def test_without_a_stdout_writing_ends_with_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(StopError, match="stdout"):
        write(TEXT)


class TestFile:
    """A file."""

    def test_it_is_written_whole_and_alone(self, tmp_path: Path) -> None:
        write(TEXT, tmp_path / "out.txt")
        assert (tmp_path / "out.txt").read_bytes() == TEXT.encode()
        assert names(tmp_path) == ["out.txt"]

    @posix
    def test_one_that_is_there_is_replaced_and_keeps_its_permissions(self, tmp_path: Path) -> None:
        target = tmp_path / "out.txt"
        target.write_text("a much longer text than the new one")
        target.chmod(0o640)
        write(TEXT, target)
        assert target.read_bytes() == TEXT.encode()
        assert stat.S_IMODE(target.stat().st_mode) == 0o640

    def test_a_new_one_has_the_permissions_of_any_new_file(self, tmp_path: Path) -> None:
        write(TEXT, tmp_path / "out.txt")
        (tmp_path / "other.txt").touch()
        assert (tmp_path / "out.txt").stat().st_mode == (tmp_path / "other.txt").stat().st_mode

    def test_a_link_stays_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "real.txt").write_text("old")
        (tmp_path / "link.txt").symlink_to("real.txt")
        write(TEXT, tmp_path / "link.txt")
        assert (tmp_path / "link.txt").is_symlink()
        assert (tmp_path / "real.txt").read_bytes() == TEXT.encode()

    @posix
    def test_a_device_is_written_to_and_not_replaced(self, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        received: list[bytes] = []
        reader = threading.Thread(target=lambda: received.append(pipe.read_bytes()), daemon=True)
        reader.start()
        write(TEXT, pipe)
        reader.join(10)
        assert received == [TEXT.encode()]
        assert stat.S_ISFIFO(pipe.stat().st_mode)

    @pytest.mark.parametrize("name", ["x" * 250, "موجز" * 31], ids=["latin", "arabic"])
    def test_a_name_as_long_as_a_name_may_be_is_a_name(self, tmp_path: Path, name: str) -> None:
        write(TEXT, tmp_path / name)
        assert (tmp_path / name).read_bytes() == TEXT.encode()

    def test_a_name_that_is_too_long_is_told(self, tmp_path: Path) -> None:
        self.refused(tmp_path / ("x" * 300), "cannot be written")

    def test_a_link_that_leads_to_itself_is_told_and_stays(self, tmp_path: Path) -> None:
        (tmp_path / "loop").symlink_to("loop")
        self.refused(tmp_path / "loop", os.strerror(errno.ELOOP))
        assert (tmp_path / "loop").is_symlink()

    @posix
    @pytest.mark.parametrize("folder", ["/dev/fd", "/proc/self/fd"])
    def test_what_stands_in_the_file_behind_a_descriptor_stays(self, tmp_path: Path, folder: str) -> None:
        if not Path(folder).exists():
            return
        with (tmp_path / "log").open("wb", buffering=0) as log:
            log.write(b"before ")
            write("brief", Path(folder) / str(log.fileno()))
            log.write(b" after")
            Path(log.name).unlink()  # there is no name any more that could be given to another file
            write("brief", Path(folder) / str(log.fileno()))
            assert os.fstat(log.fileno()).st_size == len(b"before brief afterbrief")
        assert names(tmp_path) == []

    def test_a_folder_is_told(self, tmp_path: Path) -> None:
        self.refused(tmp_path, "a folder")
        assert names(tmp_path) == []

    def test_a_missing_folder_is_told_and_not_made(self, tmp_path: Path) -> None:
        self.refused(tmp_path / "gone" / "out.txt", "No such file or directory")
        assert names(tmp_path) == []

    @posix
    def test_a_folder_nobody_may_write_to_is_told(self, unprivileged: Path) -> None:
        unprivileged.chmod(0o555)
        self.refused(unprivileged / "out.txt", "Permission denied")

    def test_a_folder_nobody_may_enter_is_told(self, unprivileged: Path) -> None:
        (unprivileged / "locked").mkdir(mode=0)
        self.refused(unprivileged / "locked" / "out.txt", "Permission denied")

    @posix
    def test_a_file_nobody_may_write_to_is_told_and_kept(self, unprivileged: Path) -> None:
        kept = unprivileged / "kept.txt"
        kept.write_text("mine")
        kept.chmod(0o444)
        self.refused(kept, "Permission denied")
        assert kept.read_text() == "mine"
        assert names(unprivileged) == ["kept.txt"]

    def test_a_failure_half_way_leaves_the_old_file_and_nothing_else(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(self: Path, target: Path) -> None:
            raise OSError(28, "No space left on device")

        (tmp_path / "kept.txt").write_text("mine")
        monkeypatch.setattr(Path, "replace", full)
        self.refused(tmp_path / "kept.txt", "No space left on device")
        assert (tmp_path / "kept.txt").read_text() == "mine"
        assert names(tmp_path) == ["kept.txt"]

    def test_an_interruption_half_way_leaves_nothing_behind(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupted(self: Path, target: Path) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(Path, "replace", interrupted)
        with pytest.raises(KeyboardInterrupt):
            write(TEXT, tmp_path / "out.txt")
        assert names(tmp_path) == []

    @staticmethod
    def refused(path: Path, reason: str) -> None:
        with pytest.raises(StopError, match=reason) as caught:
            write(TEXT, path)
        assert caught.value.status is Status.USAGE
        assert "\n" not in str(caught.value)


@posix
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_process_that_is_ended_half_way_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, number: signal.Signals
) -> None:
    (tmp_path / "kept.jsonl").write_text("mine")
    words = ("read", "-", "-f", "jsonl", "-o", str(tmp_path / "kept.jsonl"))
    with subprocess.Popen(
        [*MUJAZ, *words], stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        assert process.stdin is not None
        process.stdin.write(b'{"text": "%s"}\n' % b"We opened the harbour. ")
        process.stdin.flush()
        end = time.monotonic() + 30
        while len(names(tmp_path)) == 1 and time.monotonic() < end:
            time.sleep(0.01)
        assert len(names(tmp_path)) == 2
        time.sleep(0.1)
        process.send_signal(number)
        process.communicate(timeout=30)
    assert process.returncode in (-number, 130)
    assert names(tmp_path) == ["kept.jsonl"]
    assert (tmp_path / "kept.jsonl").read_text() == "mine"


@posix
def test_a_forked_process_that_is_ended_deletes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "half"
    path.write_bytes(b"")
    with _gone_with_us(path):
        child = os.fork()
        if not child:
            os.kill(os.getpid(), signal.SIGTERM)
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGTERM
    assert path.exists()
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


class Nearly(io.RawIOBase):
    """An unbuffered stdout on a disk that has little room left."""

    def __init__(self, room: int) -> None:
        self.taken = b""
        self.room = room

    def writable(self) -> bool:
        return True

    def write(self, part: Any, /) -> int:
        if not self.room:
            raise OSError(28, "No space left on device")
        taken = bytes(part)[: self.room]
        self.taken += taken
        self.room -= len(taken)
        return len(taken)


def test_an_unbuffered_stdout_that_takes_a_part_is_given_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    full = Nearly(4)
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(full, write_through=True))  # type: ignore[type-var]
    monkeypatch.setattr("tui.stdio.output.discard_stdout", lambda: None)
    with pytest.raises(StopError, match="No space left on device; the output is not complete") as told:
        write("brief\n")
    assert told.value.status is Status.NOTHING
    assert full.taken == b"brie"
