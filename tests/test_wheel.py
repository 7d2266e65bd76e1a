"""An installed Mujaz is one package, and stands beside projects that have the names of its parts."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.paths import FLOORS, ROOT
from tests.tui.command import environment

# Modules of the project's own workshop, which need what no user has.
_WORKSHOP = {"mujaz.summarizer.facts.lexicon.gather", "mujaz.summarizer.facts.tagger.train"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True, timeout=60)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel installed and, of each of the four names, a package of someone else's."""
    folder = tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-compile"]
    subprocess.run([*pip, "--target", folder, wheel], capture_output=True, check=True, timeout=60)
    for name in FLOORS:
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_text(f"raise ImportError('this is another {name}')\n")
    return folder


def python(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # -P: the checkout is nowhere on the path.
    return subprocess.run(
        [sys.executable, "-P", *arguments],
        env=environment({"PYTHONPATH": str(site)}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_it_holds_one_name_with_types_and_data(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    about = wheel.name.rpartition("-py3")[0]
    beside = [name for name in names if not name.startswith(("mujaz/", f"{about}.dist-info/"))]
    assert beside == [f"{about}.data/data/share/man/man1/mujaz.1"]
    for floor in FLOORS:
        of_floor = {path for path in (ROOT / floor).rglob("*") if path.is_file()}
        expected = {
            f"mujaz/{p.relative_to(ROOT).as_posix()}" for p in of_floor if "__pycache__" not in p.parts
        }
        assert expected <= set(names)
    assert "mujaz/py.typed" in names


def test_every_module_is_imported_beside_others_of_the_same_names(site: Path) -> None:
    modules = [
        ".".join(path.relative_to(site).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((site / "mujaz").rglob("*.py"))
    ]
    assert len(modules) > 200
    wanted = [name for name in modules if name not in _WORKSHOP]
    done = python(site, "-c", f"import importlib\nfor m in {wanted!r}: importlib.import_module(m)")
    assert done.returncode == 0, done.stderr


def test_the_command_briefs(site: Path) -> None:
    done = python(
        site,
        str(site / "bin" / "mujaz"),
        "brief",
        "--method",
        "luhn",
        "-f",
        "json",
        str(ROOT / "corpus/sample"),
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(json.loads(done.stdout)["articles"]) == 7


def test_it_runs_as_a_module_too(site: Path) -> None:
    done = python(site, "-m", "mujaz", "facts", "--kind", "date", str(ROOT / "corpus/sample"))
    assert done.returncode == 0, done.stderr
    assert "2024" in done.stdout


def test_the_stub_names_what_the_package_has(site: Path) -> None:
    stub = (site / "mujaz" / "__init__.pyi").read_text()
    named = sorted(line.rpartition(" as ")[2] for line in stub.splitlines() if " as " in line)
    done = python(
        site, "-c", "import mujaz; print(*mujaz.__all__); [getattr(mujaz, n) for n in mujaz.__all__]"
    )
    assert sorted(done.stdout.split()) == named, done.stderr
    assert all(line.startswith("from mujaz.") for line in stub.splitlines() if " as " in line)


@pytest.mark.parametrize("name", FLOORS)
def test_uninstalling_takes_away_no_one_elses_package(site: Path, name: str) -> None:
    record = next(site.glob("mujaz-*.dist-info")) / "RECORD"
    assert not any(line.startswith(f"{name}/") for line in record.read_text().splitlines())
