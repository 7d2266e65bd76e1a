from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.command import run, start
from tests.tui.conftest import Briefed

_TEXT = "La mairie a rouvert le pont lundi matin après trois mois de travaux.\n"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(_TEXT)
    (tmp_path / "b.docx").write_bytes(b"PK\x03\x04 broken")
    return tmp_path


@pytest.mark.parametrize("command", ["brief", "facts", "read"])
def test_verbose_tells_formats_and_stages(sources: Path, command: str) -> None:
    plain = run(command, sources)
    told = run(command, sources, "--verbose")
    assert told.out == plain.out
    assert any("read as text" in line for line in told.notes)
    assert any(line.startswith("mujaz: reading: 0.") for line in told.notes)
    assert "Traceback" not in told.err
    assert [line for line in told.notes if "damaged" in line] == plain.notes[:1]


@pytest.mark.parametrize(("options", "changes"), [(("--debug",), {}), ((), {"MUJAZ_DEBUG": "1"})])
def test_debug_tells_the_cause_behind_damage(
    sources: Path, options: tuple[str, ...], changes: dict[str, str]
) -> None:
    told = run("read", sources, *options, changes=changes)
    assert "mujaz: Traceback (most recent call last):" in told.notes
    assert any("BadZipFile" in line for line in told.notes)
    assert told.out == run("read", sources).out


def test_quiet_says_nothing_that_does_not_end_the_command(sources: Path) -> None:
    assert run("read", sources).notes != []
    assert run("read", sources, "--quiet").err == ""
    assert run("read", sources, changes={"MUJAZ_QUIET": "1"}).err == ""
    nothing = run("read", sources / "b.docx", "--quiet")
    assert nothing.status == 1
    assert "damaged" in nothing.err
    assert "No such option" in run("read", "--quiet", "--bogus").err


def test_a_start_of_its_own_tells_the_same(sources: Path) -> None:
    assert "read as text" in start("read", sources, "--verbose").err


def test_parts_and_kinds_are_parted_by_commas(briefed: Briefed, folder: Path) -> None:
    assert briefed("--part", "conflicts,set").out == briefed("--part", "conflicts", "--part", "set").out
    assert briefed("--part", "set, conflicts").status == 0
    assert (
        run("facts", folder, "--kind", "date,person").out
        == run("facts", folder, "--kind", "date", "--kind", "person").out
    )
    assert "'fakts'" in briefed("--part", "set,fakts").err


def test_the_name_of_the_output_tells_the_format(folder: Path, tmp_path: Path) -> None:
    for name, form in (("a.md", "markdown"), ("a.HTML", "html"), ("a.json", "json"), ("a", "text")):
        assert run("brief", folder, "-o", tmp_path / name).status == 0
        assert (tmp_path / name).read_text() == run("brief", folder, "-f", form).out
    run("facts", folder, "-o", tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes().decode() == run("facts", folder, "-f", "csv").out
    run("facts", folder, "-o", tmp_path / "b.csv", "-f", "json")
    assert (tmp_path / "b.csv").read_text().startswith("{")


@pytest.mark.parametrize(
    ("short", "name"), [("md", "markdown"), ("txt", "text"), ("htm", "html"), ("htlm", None)]
)
def test_formats_go_by_their_suffix_too(briefed: Briefed, short: str, name: str | None) -> None:
    done = briefed("-f", short)
    if name is None:
        assert done.status == 2
        assert "Did you mean 'html'?" in done.err
    else:
        assert done.out == briefed("-f", name).out


def test_a_hyphen_as_output_is_stdout(briefed: Briefed, folder: Path) -> None:
    assert briefed("-o", "-").out == briefed().out
    assert not (folder.parent / "-").exists()


def test_help_is_a_command_too() -> None:
    assert run("help").out == run("--help").out
    assert run("help", "brief").out == run("brief", "--help").out
    done = run("help", "breif")
    assert done.status == 2
    assert "No such command 'breif'" in done.err


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("-", "mujaz brief -"),
        ("https://example.org/a", "mujaz brief https://example.org/a"),
        ("my news.txt", "mujaz brief 'my news.txt'"),
        ("BRIEF", "'brief'"),
    ],
)
def test_a_source_without_a_command_is_told_the_command(word: str, meant: str, tmp_path: Path) -> None:
    (tmp_path / "my news.txt").write_text("text")
    done = run(word, cwd=tmp_path)
    assert (done.status, done.out) == (2, "")
    assert f"No such command '{word}'. Did you mean {meant}? See mujaz --help" in done.err


def test_a_name_that_is_nothing_is_guessed_at_by_none() -> None:
    assert "No such command 'x/y'; see mujaz --help" in run("x/y").err
    assert run("x" * 5000).status == 2  # longer than any file's name


def test_completion_of_a_shell_that_is_none_names_the_nearest() -> None:
    assert "Did you mean 'fish'?" in start("--show-completion", "fsh").err


@pytest.mark.parametrize(("shell", "sign"), [("zsh", "#compdef mujaz"), ("fish", "complete --command mujaz")])
def test_completion_of_another_shell_is_that_shells(shell: str, sign: str) -> None:
    assert start("--show-completion", shell).out.startswith(sign)


def _completed(line: str) -> str:
    return start(changes={"_MUJAZ_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": f"mujaz {line}"}).out


def test_formats_roles_and_parts_are_completed() -> None:
    assert '"pdf"' in _completed("read --input-format p")
    assert '"text="' in _completed("read --field te")
    assert '"set,conflicts"' in _completed("brief --part set,con")
    assert '"never"' in _completed("facts --color n")
    assert '"brief"' in _completed("help b")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--color", "allways"), "Did you mean 'always'?"),
        (("--bidi", "ap"), "Did you mean 'app'?"),
        (("--lang", "french"), "Did you mean 'fr'?"),
        (("--format", "JSON"), "Did you mean 'json'?"),
        (("--jobs", "many"), "'many' is not a whole number;"),
    ],
)
def test_a_value_that_is_none_is_told_in_plain_words(arguments: tuple[str, str], told: str) -> None:
    done = run("brief", "--sample", *arguments)
    assert (done.status, done.out) == (2, "")
    assert told in done.err


def test_csv_for_a_sheet_that_knows_utf_8_by_its_mark(folder: Path) -> None:
    plain = run("facts", folder, "-f", "csv").out
    assert run("facts", folder, "-f", "csv", "--bom").out == f"\ufeff{plain}"
    done = run("facts", folder, "--bom")
    assert done.status == 2
    assert "for CSV" in done.err


@pytest.mark.parametrize(
    "command",
    [
        "brief a.md -o a.md",
        "facts . -o ./a.md -f text",
        "read a.md -f jsonl -o a.md",
        "facts a.md -f jsonl --part mentions -o a.md",
        "brief link.md -o a.md",
    ],
)
def test_no_article_is_written_over_by_what_is_made_of_it(command: str, tmp_path: Path) -> None:
    text = "وصل القطار إلى المحطة يوم الاثنين. وقال المدير إن الرحلة كانت طويلة."
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    (tmp_path / "link.md").symlink_to("a.md")
    done = run(*command.split(), cwd=tmp_path)
    assert (done.status, done.out) == (2, "")
    (note,) = done.notes
    assert "an article is read from this file; choose another one" in note
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == text


def test_an_own_brief_in_the_folder_is_written_anew(tmp_path: Path) -> None:
    text = "وصل القطار إلى المحطة يوم الاثنين. وقال المدير إن الرحلة كانت طويلة."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    for _ in range(2):
        assert run("brief", ".", "-f", "json", "-o", "brief.json", cwd=tmp_path).status == 0
