"""What is imported at run time, and that imports run downwards only."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.paths import FLOORS, ROOT

# What no command may load to sum up a set: the app, and what stands behind sumy's methods.
HEAVY = {"textual", "nltk", "sumy"}


def imported_by(code: str) -> set[str]:
    """The modules loaded once some code has run: the top-level ones, those of briefs and the summarizer."""
    program = (
        f"import atexit, os, sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "os._exit = sys.exit  # a command ends without taking its leave\n"
        "atexit.register(lambda: print(*{name.partition('.')[0] for name in sys.modules}"
        ", *(name for name in sys.modules if name.startswith(('briefs.', 'summarizer.'))), file=sys.stderr))\n"
        f"{code}"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", program],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=True,
        # Settings of whoever runs the tests load more.
        env={**os.environ, "XDG_CONFIG_HOME": "", "HOME": str(ROOT / "tests")},
    )
    return set(done.stderr.splitlines()[-1].split())


def run(*arguments: str) -> str:
    return f"sys.argv = ['mujaz', *{list(arguments)!r}]\nfrom tui.main import main\nmain()"


@pytest.mark.parametrize("arguments", [(), ("--help",), ("--version",)])
def test_help_loads_the_command_line_alone(arguments: tuple[str, ...]) -> None:
    loaded = imported_by(run(*arguments))
    assert "typer" in loaded
    assert not loaded & {*HEAVY, "numpy", "msgspec", "rich", "corpus", "summarizer", "briefs", "pyarabic"}


@pytest.mark.parametrize("name", ["brief", "facts", "read", "open"])
def test_help_of_a_command_loads_lists_of_names_only(name: str) -> None:
    assert not imported_by(run(name, "--help")) & {*HEAVY, "numpy", "rich", "pyarabic"}


def test_a_brief_of_the_sample_loads_nothing_heavy() -> None:
    loaded = imported_by(run("brief", "--sample"))
    assert {"briefs", "summarizer", "corpus", "msgspec"} <= loaded
    assert not loaded & {*HEAVY, "numpy", "charset_normalizer"}
    assert "briefs.changes" not in loaded  # no earlier brief is given


def test_a_brief_of_arabic_texts_loads_nothing_for_others(tmp_path: Path) -> None:
    for n, day in enumerate(("الاثنين", "الثلاثاء")):
        text = f"أعلن الوزير سامي الحداد {day} فتح 3 مدارس في المدينة.\nوقال إن الأشغال انتهت قبل أسبوع."
        (tmp_path / f"{n}.txt").write_text(f"فتح مدارس جديدة في المدينة\n\n{text}\n", encoding="utf-8")
    loaded = imported_by(run("brief", str(tmp_path)))
    assert {"summarizer.facts.arabic.find", "summarizer.comparison.sources.attribution"} <= loaded
    assert not loaded & {"briefs.streams", "summarizer.sentences.borrowed"}
    assert not loaded & {f"summarizer.facts.latin.{name}" for name in ("find", "names.gazetteer", "saying")}


@pytest.mark.parametrize("arguments", [("read", "--sample"), ("methods",), ("schema",)])
def test_nor_do_the_other_commands(arguments: tuple[str, ...]) -> None:
    assert not imported_by(run(*arguments)) & {*HEAVY, "numpy"}


def test_lexrank_loads_numpy_and_not_sumy() -> None:
    loaded = imported_by(run("brief", "--sample", "--method", "lexrank"))
    assert "numpy" in loaded
    assert not loaded & HEAVY


def test_a_method_of_sumy_loads_sumy() -> None:
    loaded = imported_by(run("brief", "--sample", "--method", "luhn", "--part", "set"))
    assert {"sumy", "nltk"} <= loaded
    # What sumy brings for its own command and for web pages, and nobody maintains any more.
    assert not loaded & {"docopt", "breadability"}


@pytest.mark.parametrize("floor", FLOORS[:-1])
def test_a_floor_loads_no_floor_above(floor: str) -> None:
    package = ROOT / floor
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted(package.rglob("*.py"))
        if path.name != "__main__.py"
    ]
    assert len(modules) > 5
    loaded = imported_by(
        "from importlib import import_module\n" + "\n".join(f"import_module({m!r})" for m in modules)
    )
    assert floor in loaded
    assert not loaded & {*FLOORS[FLOORS.index(floor) + 1 :], "textual", "typer", "rich"}


def test_the_contracts_of_the_imports_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout
