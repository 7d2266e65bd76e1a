"""The command line: what it says, and how it ends, when it is used wrongly or fed badly."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.systems import AS_ROOT, posix
from tests.tui import dossier
from tests.tui.command import LOCALES, MUJAZ, Run, environment, run, shell, start

# Command line: what its one line on stderr must hold.
USAGE = {
    "brief ok.txt --length 0": "shortest length is 1",
    "brief ok.txt -n 0w": "shortest length is 1",
    "brief ok.txt -n 0%": "shortest length is 1",
    "brief ok.txt -n 101%": "100%",
    "brief ok.txt -n=-3": "150w",
    "brief ok.txt -n 1.5": "150w",
    "brief ok.txt -n lots": "'lots'",
    "brief ok.txt --length=": "150w",
    "brief ok.txt --article-length 0": "--article-length",
    "brief ok.txt --article-length x": "--article-length",
    "brief ok.txt -m oracle": "lexrank",
    "brief ok.txt -f pdf": "markdown",
    "brief ok.txt --quiet --verbose": "--quiet and --verbose: choose one of them",
    "facts ok.txt --debug --quiet": "--quiet and --debug: choose one of them",
    "brief ok.txt --lang de": "'ar', 'fr', 'en'",
    "brief ok.txt --color sometimes": "'auto', 'always', 'never'",
    "brief ok.txt --bidi both": "'auto', 'app'",
    "brief ok.txt --part sources": "'set', 'articles', 'facts'",
    "facts ok.txt --kind mood": "'person'",
    "facts ok.txt -f html": "csv",
    "facts ok.txt -q ...": "holds no word",
    "brief ok.txt --since gone.json": "gone.json: No such file",
    "brief ok.txt --since folder": "folder: Is a directory",
    "brief ok.txt --since ok.txt": "no brief",
    "brief ok.txt --date 2024-13-01": "--date: no date '2024-13-01'; write it as 2024-04-23",
    "brief ok.txt --field body": "--field: no ROLE=NAME",
    "brief ok.txt --field body=text": "--field: no role 'body' of a field; there are title, text, published",
    "read ok.txt --input-format doc": "docx",
    "brief ok.txt --nope": "--nope",
    "brief ok.txt -n": "requires an argument",
    "brief ok.txt -q ...": "holds no word",
    "brief ok.txt -q=": "holds no word",
    "read ok.txt -f html": "jsonl",
    "schema timeline": "brief-jsonl",
    "methods extra": "extra",
    "breif ok.txt": "breif",
    "--nope": "--nope",
    "brief ok.txt -o gone/out.txt": "gone/out.txt: cannot be written",
    "brief ok.txt -o folder": "folder: a folder",
    "brief ok.txt -o ok.txt/out": "cannot be written",
    "read ok.txt -o gone/out.txt": "gone/out.txt: cannot be written",
    "methods -o gone/out.txt": "gone/out.txt: cannot be written",
    "schema -o gone/out.txt": "gone/out.txt: cannot be written",
    f"brief ok.txt -o {'n' * 300}": "cannot be written",
}
NOTHING = {
    "brief missing.txt": "missing.txt: no such file",
    "brief empty.txt": "empty.txt: the file is empty",
    "brief blank.txt": "blank.txt: the file is empty",
    "brief folder": "folder: the folder holds no file",
    "brief menus": "menus/menu.txt: no article",
    "brief binary.txt": "binary.txt: not text",
    "brief long.txt": "long.txt: too long",
    "brief *.pdf": "*.pdf: no file matches",
    "brief ok.txt -q زلزال": "'زلزال'",
    "facts missing.txt": "missing.txt: no such file",
    "facts empty.txt": "empty.txt: the file is empty",
    "facts ok.txt -q زلزال": "no such fact",
    "read missing.txt": "missing.txt: no such file",
    "read empty.txt": "empty.txt: the file is empty",
    "read folder": "folder: the folder holds no file",
    "read binary.txt": "binary.txt: not text",
    "read long.txt": "long.txt: too long",
}


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of sources of every bad kind, and a good one."""
    place = tmp_path_factory.mktemp("sources")
    (place / "ok.txt").write_text(dossier.ARTICLES["wikala"], encoding="utf-8")
    (place / "empty.txt").touch()
    (place / "blank.txt").write_text(" \n\t\n\n")
    (place / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (place / "long.txt").write_text("كلمة " * 600_000, encoding="utf-8")
    assert (place / "long.txt").stat().st_size > 5_000_000
    (place / "folder").mkdir()
    (place / "menus").mkdir()
    (place / "menus" / "menu.txt").write_text("الرئيسية\nاتصل بنا\n", encoding="utf-8")
    return place


def check_one_line(ended: Run, status: int, needle: str) -> None:
    assert (ended.status, ended.out, len(ended.notes)) == (status, "", 1), ended.err
    assert ended.err.startswith("mujaz: ")
    assert ended.err.endswith("\n")
    assert needle in ended.err


@pytest.mark.parametrize("line", USAGE, ids=lambda line: line[:60])
def test_wrong_usage_is_told_in_one_line(sources: Path, line: str) -> None:
    check_one_line(run(*line.split(), cwd=sources), 2, USAGE[line])
    # A failed output leaves nothing behind.
    assert not [path.name for path in sources.iterdir() if path.name.startswith(".")]
    assert not list((sources / "folder").iterdir())
    assert (sources / "ok.txt").read_text(encoding="utf-8") == dossier.ARTICLES["wikala"]


@pytest.mark.parametrize("line", NOTHING)
def test_nothing_to_brief_is_told_in_one_line(sources: Path, line: str) -> None:
    check_one_line(run(*line.split(), cwd=sources), 1, NOTHING[line])


def test_an_empty_name_is_told_in_one_line(sources: Path) -> None:
    check_one_line(run("brief", "", cwd=sources), 1, "'': an empty name")


def test_a_wrong_value_is_told_where_it_came_from(sources: Path) -> None:
    typed = run("brief", "ok.txt", "--length", "lots", cwd=sources, changes={"MUJAZ_LENGTH": "3"})
    check_one_line(typed, 2, "for '--length' / '-n': 'lots'")
    for line, name, value in (("brief", "LENGTH", "lots"), ("facts", "LANG", "de"), ("read", "JOBS", "many")):
        ended = run(line, "ok.txt", cwd=sources, changes={f"MUJAZ_{name}": value})
        check_one_line(ended, 2, f"for MUJAZ_{name}: {value!r}")


def test_one_story_is_told_where_stories_are_asked_for(folder: Path) -> None:
    for option, told in (("--stories", "no two stories were told apart"), ("--single", "as one story")):
        ended = run("brief", folder, option, "--part", "stories")
        assert ended.status == 0
        assert [told in note for note in ended.notes] == [True]
    assert not run("brief", folder / "wikala.txt", "--stories").err


def test_stories_is_a_part_beside_those_that_are_named(folder: Path) -> None:
    both = run("brief", folder, "--part", "set,stories").out
    assert run("brief", folder, "--stories", "--part", "set").out == both
    alone = run("brief", folder, "--part", "stories").out
    assert alone != both
    assert run("brief", folder, "--stories", changes={"MUJAZ_PART": "set"}).out == alone


def test_what_holds_after_a_fork_holds_after_a_start(sources: Path) -> None:
    for line in ("brief ok.txt", "brief ok.txt -n 0", "brief binary.txt"):
        assert start(*line.split(), cwd=sources) == run(*line.split(), cwd=sources)


def test_help_on_the_command_is_pointed_at(sources: Path) -> None:
    for line in ("brief ok.txt --length 0", "brief ok.txt --nope", "brief ok.txt -n"):
        assert "mujaz brief --help" in run(*line.split(), cwd=sources).err
    assert "mujaz --help" in run("breif").err


@pytest.mark.skipif(AS_ROOT, reason="root may read and write everything")
@posix
def test_no_permission_is_told_in_one_line(tmp_path: Path) -> None:
    source = tmp_path / "secret.txt"
    source.write_text(dossier.ARTICLES["wikala"], encoding="utf-8")
    source.chmod(0)
    check_one_line(run("brief", source), 1, "no permission")
    source.chmod(0o600)
    (tmp_path / "locked").mkdir(mode=0o500)
    check_one_line(run("brief", source, "-o", tmp_path / "locked" / "out"), 2, "Permission denied")
    (tmp_path / "locked").chmod(0)
    check_one_line(run("brief", source, "-o", tmp_path / "locked" / "out"), 2, "Permission denied")


class TestStrict:
    """--strict makes an unreadable source count."""

    @pytest.fixture(scope="class")
    @staticmethod
    def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
        place = tmp_path_factory.mktemp("mixed")
        dossier.write(place, ["wikala", "almarsad"])
        (place / "photo.txt").write_bytes(bytes(range(256)) * 20)
        (place / ".hidden").touch()
        return place

    @pytest.mark.parametrize("command", ["brief", "facts", "read"])
    def test_it_is_told_and_the_rest_goes_on(self, mixed: Path, command: str) -> None:
        plain, strict = (run(command, mixed, *options) for options in ((), ("--strict",)))
        assert (plain.status, strict.status) == (0, 3)
        assert plain.out == strict.out
        assert "almarsad.txt" in plain.out
        assert plain.err == strict.err
        assert [note for note in plain.notes if "photo.txt: not text" in note]

    def test_what_is_passed_over_on_purpose_is_no_failure(self, mixed: Path, tmp_path: Path) -> None:
        dossier.write(tmp_path, ["wikala"])
        (tmp_path / ".hidden").touch()
        done = run("brief", tmp_path, "--strict")
        assert done.status == 0
        assert [".hidden: hidden" in note for note in done.notes] == [True]

    def test_nothing_to_brief_stays_nothing(self, sources: Path) -> None:
        assert run("brief", "empty.txt", "--strict", cwd=sources).status == 1


class TestStdin:
    """Standard input, asked for or piped."""

    TEXT = dossier.ARTICLES["almarsad"].encode()

    def test_it_is_read_where_it_is_piped(self) -> None:
        piped, asked = start("brief", stdin=self.TEXT), run("brief", "-", stdin=self.TEXT)
        assert (piped.status, piped.err) == (0, "")
        assert "أعادت بلدية السدرة" in piped.out
        assert piped == asked

    def test_read_reads_it_too(self) -> None:
        done = run("read", stdin=self.TEXT)
        assert (done.status, done.err) == (0, "")
        assert "مهرجان الزيتون" in done.out  # what was removed

    def test_it_may_stand_among_files(self, folder: Path) -> None:
        done = run("brief", folder / "le-quai.txt", "-", stdin=self.TEXT)
        assert [done.status, *(text in done.out for text in ("مرصد السدرة", "Le Quai"))] == [0, True, True]

    @pytest.mark.parametrize("stdin", [b"", b"\n\n"])
    def test_an_empty_one_is_told(self, stdin: bytes) -> None:
        check_one_line(run("brief", stdin=stdin), 1, "-: the file is empty")

    @pytest.mark.parametrize("command", ["brief", "facts", "read"])
    def test_without_any_and_without_a_person_nothing_is_made_up(self, command: str) -> None:
        check_one_line(run(command), 1, f"mujaz {command} FOLDER")

    @pytest.mark.parametrize("command", ["brief", "facts", "read"])
    def test_the_sample_is_read_where_it_is_named(self, command: str) -> None:
        done = run(command, "--sample")
        assert (done.status, done.err) == (0, "")
        assert done.out.count("sample/") == 7

    @posix
    def test_a_closed_one_is_no_crash(self) -> None:
        check_one_line(shell('"$@" <&-', "brief", "--part", "set"), 1, "no source given")
        check_one_line(shell('"$@" <&-', "brief", "-"), 1, "-: ")


class TestEnds:
    """How a command ends when its surroundings do."""

    @posix
    def test_interrupted_it_says_so(self, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        with subprocess.Popen(
            [*MUJAZ, "brief", pipe],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 whoever runs the tests may ignore it
        ) as process:
            writer = os.open(pipe, os.O_WRONLY)  # waits until the source is being read
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=30)
            os.close(writer)
        assert (process.returncode, out, err) == (130, b"", b"mujaz: interrupted\n")

    @pytest.mark.parametrize("command", ["brief", "facts", "read", "methods", "schema", "--version"])
    def test_a_closed_pipe_is_no_error(self, folder: Path, command: str) -> None:
        sources = [folder] if command in ("brief", "facts", "read") else []
        assert self.into_closed_pipe(command, *sources) == (0, b"")

    @posix
    def test_help_into_a_closed_pipe_is_quiet(self) -> None:
        assert self.into_closed_pipe("brief", "--help")[1] == b""

    @staticmethod
    def into_closed_pipe(*arguments: str | Path) -> tuple[int, bytes]:
        reader, writer = os.pipe()
        os.close(reader)
        with subprocess.Popen(
            [*MUJAZ, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=writer,
            stderr=subprocess.PIPE,
            env=environment(),
        ) as process:
            os.close(writer)
            _, err = process.communicate(timeout=60)
        return process.returncode, err

    @posix
    def test_more_than_a_pipe_holds_may_be_left_unread(self, tmp_path: Path) -> None:
        text = "\n\n".join(f"قال الشاهد رقم {n} إن الماء بلغ سقف البيت رقم {n}." for n in range(3000))
        (tmp_path / "long.txt").write_text(text, encoding="utf-8")
        done = shell('"$@" | head -1', "read", tmp_path)
        assert (done.status, done.err, done.out.count("\n")) == (0, "", 1)

    @pytest.mark.parametrize("arguments", [("methods",), ("--help",)])
    @posix
    def test_a_full_disk_is_told_in_one_line(self, arguments: tuple[str, ...]) -> None:
        if not Path("/dev/full").exists():
            pytest.skip("no /dev/full here")
        done = shell('"$@" >/dev/full', *arguments)
        assert done.status != 0
        assert len(done.notes) == 1, done.err
        assert "No space left" in done.err

    @posix
    def test_a_closed_stdout_is_told_in_one_line(self, folder: Path) -> None:
        done = shell('"$@" >&-', "brief", folder)
        assert done.status != 0
        assert len(done.notes) == 1, done.err

    @posix
    def test_a_file_needs_no_stdout(self, folder: Path, tmp_path: Path) -> None:
        done = shell('"$@" >&-', "brief", folder / "wikala.txt", "-o", tmp_path / "out")
        assert (done.status, done.err) == (0, "")
        assert "استأنف ترام السدرة" in (tmp_path / "out").read_text(encoding="utf-8")

    @posix
    def test_a_closed_stderr_changes_nothing(self, folder: Path) -> None:
        done = shell('"$@" 2>&-', "brief", folder / "wikala.txt", folder / "missing.txt")
        assert done.status == 0
        assert "استأنف ترام السدرة" in done.out


class TestHelp:
    """What helps before anything is done."""

    def test_without_a_command_help_is_shown(self) -> None:
        bare, asked = run(), run("--help")
        assert (bare.status, bare.err) == (0, "")
        assert bare == asked == run("-h")
        assert all(command in bare.out for command in ("brief", "facts", "read", "methods", "schema"))

    def test_help_of_a_command_has_examples_and_says_how_it_ends(self) -> None:
        done = run("brief", "--help")
        assert (done.status, done.err) == (0, "")
        assert all(text in done.out for text in ("Examples:", "mujaz brief articles/", "Exit status: 0 done"))

    def test_help_is_utf8_whatever_the_locale(self) -> None:
        expected = run("brief", "--help").out
        assert "الألعاب" in expected
        for changes in LOCALES:
            assert start("brief", "--help", changes=changes) == Run(0, expected, "")

    def test_the_version_is_the_distributions(self) -> None:
        from importlib.metadata import version

        assert run("--version") == Run(0, f"mujaz {version('mujaz')}\n", "")

    def test_a_shell_completes_commands_options_and_methods(self) -> None:
        def completed(words: str) -> list[str]:
            done = run(
                changes={
                    "_MUJAZ_COMPLETE": "complete_bash",
                    "COMP_WORDS": words,
                    "COMP_CWORD": str(len(words.split(" ")) - 1),
                }
            )
            assert (done.status, done.err) == (0, "")
            return done.out.split()

        assert completed("mujaz b") == ["brief"]
        assert "--article-length" in completed("mujaz brief --a")
        assert completed("mujaz brief -m l") == ["lead", "lexrank", "lsa", "luhn"]


def test_no_escape_sequence_reaches_the_terminal_with_a_message(tmp_path: Path) -> None:
    hostile = "\x1b[31m\u202ex\x9b1m\x07"
    for line in (
        ["brief", hostile],
        ["brief", str(tmp_path / hostile)],
        ["brief", f"--{hostile}"],
        [hostile],
        ["brief", "-m", hostile],
        ["brief", "-q", hostile],
        ["brief", "-o", f"gone/{hostile}"],
    ):
        done = run(*line, cwd=tmp_path)
        assert done.status in (1, 2)
        assert done.err
        assert not set(done.err) & set("\x1b\u202e\x9b\x07"), line
