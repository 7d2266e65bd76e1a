from __future__ import annotations

import contextlib
import errno
import os
import tomllib
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.systems import posix
from tui.bidi import Mode
from tui.settings import _KINDS, Settings, keep_settings, read_settings
from tui.stdio.diagnostics import StopError


def test_each_setting_is_read_as_the_kind_it_has() -> None:
    hints = get_type_hints(Settings)
    assert {name: kind | None for name, kind in _KINDS.items()} == {
        name: hint for name, hint in hints.items() if name not in ("panes", "keys")
    }


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mujaz" / "settings.toml"


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_nothing_is_settled(path: Path) -> None:
    assert read_settings(path) == (Settings(), [])


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "[" * 30_000,
        "a = " + "[" * 30_000,
        "a = " + "{a=" * 10_000,
        "a" + ".a" * 2_000 + " = 1",
        "theme = " + "9" * 5_000,
        "theme = 0x" + "f" * 5_000,
        "jobs = 0x" + "f" * 5_000,
        "length = 0o" + "7" * 9_000,
        "theme = " + "[" * 300 + "]" * 300,
        "\n".join(f"k{n} = 1" for n in range(2_000)),
        "#" * 300_000,
        "theme = \x00",
    ],
    ids=lambda text: text[:12],
)
def test_hostile_files_are_told_in_a_few_short_lines_and_left_as_they_are(text: str, path: Path) -> None:
    written(path, text)
    settings, faults = read_settings(path)
    assert settings == Settings()
    assert 1 <= len(faults) <= 20
    assert all(len(fault) < 500 for fault in faults)
    with contextlib.suppress(StopError):
        keep_settings({"theme": "nord"}, path)
    assert path.read_text() == text or read_settings(path)[0].theme == "nord"


@posix
def test_a_pipe_or_a_folder_in_its_place_is_told(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    assert read_settings(path)[0] == Settings()
    assert "no regular file" in read_settings(path)[1][0]
    path.unlink()
    path.mkdir()
    assert "no regular file" in read_settings(path)[1][0]
    with pytest.raises(StopError, match="no regular file"):
        keep_settings({"theme": "nord"}, path)


def test_below_what_is_no_folder_nothing_is_settled(path: Path) -> None:
    path.parent.parent.joinpath("file").write_bytes(b"")
    assert read_settings(path.parent.parent / "file" / "mujaz" / "settings.toml") == (Settings(), [])


@posix
def test_what_the_system_says_is_told_without_the_path_again(path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(path.name)
    _, (fault,) = read_settings(path)
    assert fault.count(str(path)) == 1
    assert "Errno" not in fault


def test_every_setting_is_read(path: Path) -> None:
    text = """
bidi = "app"
theme = "nord"
animations = false
[panes]
sources = 20
[keys]
search = "f5"
next_article = ["m", "ى"]
unsteer = []
"""
    settings, faults = read_settings(written(path, text))
    assert faults == []
    assert settings == Settings(
        bidi=Mode.APP,
        theme="nord",
        animations=False,
        panes={"sources": 20},
        keys={"search": ("f5",), "next_article": ("m", "ى"), "unsteer": ()},
    )


@pytest.mark.parametrize(
    ("entry", "named"),
    [
        ('bidi = "sideways"', "bidi"),
        ("theme = 3", "theme"),
        ('animations = "no"', "animations"),
        ("colour = 3", "colour"),
        ("panes = 3", "panes"),
        ("[panes]\nfacts = 200", "panes.facts"),
        ("[panes]\ntext = 20", "panes.text"),
        ("[keys]\nsearch = 3", "keys.search"),
    ],
)
def test_a_faulty_entry_is_told_and_the_rest_is_kept(path: Path, entry: str, named: str) -> None:
    settings, faults = read_settings(written(path, f'marks = "strip"\n{entry}\n'))
    assert len(faults) == 1
    assert faults[0].startswith(f"{path}: {named}: ")
    assert settings.marks is not None
    assert (settings.bidi, settings.theme, settings.animations, settings.panes) == (None, None, None, {})


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe\x00"])
def test_a_file_that_is_no_toml_is_told_and_never_written_over(path: Path, content: bytes) -> None:
    written(path, "").write_bytes(content)
    settings, faults = read_settings(path)
    assert (settings, len(faults)) == (Settings(), 1)
    with pytest.raises(StopError, match="fix or delete"):
        keep_settings({"theme": "light"}, path)
    assert path.read_bytes() == content


def test_what_the_user_wrote_stays(path: Path) -> None:
    written(path, '# mine\ntheme = "dark" # at night\nodd = 1\n\n[keys]\nsearch = "f5" # nearer\n')
    keep_settings({"theme": "light", "panes": {"facts": 30}}, path)
    keep_settings({"panes": {"sources": 20}}, path)
    text = path.read_text(encoding="utf-8")
    assert text.startswith('# mine\ntheme = "light" # at night\nodd = 1\n')
    assert 'search = "f5" # nearer' in text
    assert tomllib.loads(text)["panes"] == {"facts": 30, "sources": 20}


def test_a_choice_is_taken_back(path: Path) -> None:
    keep_settings({"bidi": Mode.APP, "animations": False}, path)
    assert read_settings(path)[0] == Settings(bidi=Mode.APP, animations=False)
    keep_settings({"bidi": None}, path)
    assert read_settings(path)[0] == Settings(animations=False)


@given(
    st.dictionaries(st.sampled_from(["theme", "panes", "keys", "bidi", "x"]), st.text(max_size=8), max_size=4)
)
def test_any_entries_are_survived(entries: dict[str, str]) -> None:
    import tempfile

    import tomlkit

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "settings.toml"
        file.write_text(tomlkit.dumps(entries), encoding="utf-8")
        _, faults = read_settings(file)
        assert len(faults) == sum(
            name in {"panes", "keys", "x"} or (name == "bidi" and value not in list(Mode))
            for name, value in entries.items()
        )


@pytest.mark.parametrize(
    ("entry", "said"),
    [("lenght = 3", "no such setting; did you mean 'length'?"), ("weather = 3", "no such setting")],
)
def test_the_nearest_name_is_told_of_one_that_does_not_exist(path: Path, entry: str, said: str) -> None:
    _, faults = read_settings(written(path, f"{entry}\n"))
    assert faults == [f"{path}: {entry.split(maxsplit=1)[0]}: {said}; it is left out"]


def test_settings_that_cannot_be_written_are_told_as_the_system_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "settings.toml"
    path.write_text("# mine\n")
    monkeypatch.setattr("tui.stdio.output._write_beside", full)
    with pytest.raises(OSError, match="No space left") as told:
        keep_settings({"theme": "nord"}, path)
    assert (told.value.errno, told.value.filename) == (errno.ENOSPC, str(path))
    assert path.read_text() == "# mine\n"
