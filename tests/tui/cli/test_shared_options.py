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


def test_what_read_prints_for_people_is_one_article_and_that_is_said(folder: Path) -> None:
    printed = run("read", folder)
    done = run("read", "-", stdin=printed.out.encode())
    assert done.status == 0
    assert done.err.startswith("mujaz: -: read as one article: ")
    assert "`mujaz read -f jsonl`" in done.err
    for form in ("text", "jsonl"):  # of one, and in lines of JSON, nothing is to be said
        source = folder / "wikala.txt" if form == "text" else folder
        assert run("read", "-", stdin=run("read", source, "-f", form).out.encode()).err == ""


def test_a_list_parted_by_nul_bytes_is_not_taken_for_one_name(folder: Path) -> None:
    done = run("read", "--from", "-", stdin=b"wikala.txt\0", cwd=folder)
    assert (done.status, done.out) == (2, "")
    assert "say -0" in done.err
