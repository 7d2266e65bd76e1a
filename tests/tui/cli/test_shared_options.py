"""What is read, and where its list comes from."""

from __future__ import annotations

from pathlib import Path

from tests.tui.command import run


def test_sources_come_from_a_list_on_stdin(folder: Path) -> None:
    names = sorted(path.name for path in folder.iterdir())
    listed = run("read", "--from", "-", "-f", "jsonl", stdin="\n".join(names).encode(), cwd=folder)
    assert (listed.status, listed.err) == (0, "")
    assert listed.out == run("read", *names, "-f", "jsonl", cwd=folder).out


def test_with_nul_bytes_as_find_prints_them(folder: Path) -> None:
    names = sorted(path.name for path in folder.iterdir())
    listed = run("read", "-0", "--from", "-", stdin="\0".join([*names, ""]).encode(), cwd=folder)
    assert listed.out == run("read", *names, cwd=folder).out


def test_an_empty_list_is_no_reason_to_read_something_else(folder: Path) -> None:
    done = run("brief", "--from", "-", stdin=b"\n", cwd=folder)
    assert (done.status, done.out) == (1, "")
    assert done.err == "mujaz: --from -: no source in it\n"
    named = run("read", folder / "wikala.txt", "--from", "-", stdin=b"")
    assert named.status == 0


def test_null_without_a_list_is_wrong_usage() -> None:
    done = run("brief", "--sample", "--null")
    assert done.status == 2
    assert "--from" in done.err


def test_an_input_format_that_is_none_is_told_with_the_nearest(folder: Path) -> None:
    done = run("read", folder, "--input-format", "htm")
    assert done.status == 2
    assert "Did you mean 'html'?" in done.err
