"""Every module has tests of its own name, or stands in the list that says which file tests it."""

from __future__ import annotations

import tomllib
from pathlib import Path

from tests.paths import FLOORS, ROOT

LIST = Path(__file__).with_name("unmirrored.toml")


def unmirrored() -> dict[str, str]:
    """The modules without tests of their name, each with the file that tests it."""
    listed: dict[str, str] = tomllib.loads(LIST.read_text(encoding="utf-8"))
    return listed


def _mirror(module: Path) -> Path:
    return ROOT / "tests" / module.parent / f"test_{module.name.removeprefix('_')}"


def test_every_module_has_its_tests_or_is_listed_with_a_file_that_is_there() -> None:
    modules = [path.relative_to(ROOT) for package in FLOORS for path in (ROOT / package).rglob("*.py")]
    without = {str(m.as_posix()) for m in modules if m.name != "__init__.py" and not _mirror(m).exists()}
    listed = unmirrored()
    assert without - listed.keys() == set(), "write tests of its name, or list the file that tests it"
    assert listed.keys() - without == set(), "take out what is gone or has tests of its name by now"
    assert [tests for tests in listed.values() if not (ROOT / tests).exists()] == []
    assert list(listed) == sorted(listed)
