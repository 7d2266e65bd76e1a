"""The build hook: an installed Mujaz is one package, `mujaz`, with the checkout's four folders in it.

`corpus`, `summarizer`, `briefs` and `tui` are names of other projects too; whoever is installed last would win. A
wheel has them as `mujaz.corpus` and so on, with the lines that import them changed to match. An editable install
leaves the folders where they are and adds the package `mujaz` that stands beside this file.
"""

from __future__ import annotations

import ast
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NAME = "mujaz"
FLOORS = ("briefs", "corpus", "summarizer", "tui")
_FLOOR = "|".join(FLOORS)
_IMPORTS = (
    # from corpus.x import y, also where a string holds the program of another process
    (re.compile(rf"\bfrom ({_FLOOR})((?:\.\w+)*) import\b"), rf"from {NAME}.\1\2 import"),
    (re.compile(rf"^(\s*)import ({_FLOOR})(\s*(?:#.*)?)$", re.MULTILINE), rf"\1import {NAME}.\2 as \2\3"),
    (re.compile(rf"^(\s*)import ({_FLOOR})\.", re.MULTILINE), rf"\1import {NAME}.\2."),
    (re.compile(rf"python -m ({_FLOOR})\b"), rf"python -m {NAME}.\1"),
)
# "corpus.formats.html" or "corpus:parse" in a registry, or "corpus.formats." in front of a name.
_NAMED = re.compile(rf"""(?<=["'])(?:{_FLOOR})(?:(?:\.\w+)+\.?|(?=:\w))""")


class OneName(BuildHookInterface[Any]):
    """Puts the four folders under one name."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the package to the wheel that is built."""
        root = Path(self.root)
        face = root / ".ci" / NAME
        if version == "editable":
            build_data["force_include_editable"] = {str(face): NAME}
            return
        self._folder = tempfile.TemporaryDirectory()
        package = Path(self._folder.name) / NAME
        place(root, package)
        build_data["force_include"][str(package)] = NAME

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Leave nothing behind."""
        if version != "editable":
            self._folder.cleanup()


def place(root: Path, package: Path) -> None:
    """Copy the four folders of a checkout into one package, with their imports changed.

    Raises:
        ValueError: A module still imports one of the four by its name in the checkout.
    """
    pruned = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(root / ".ci" / NAME, package, ignore=pruned)
    for floor in FLOORS:
        shutil.copytree(root / floor, package / floor, ignore=pruned)
    for path in sorted([*package.rglob("*.py"), *package.rglob("*.pyi")]):
        changed = renamed(path.read_text(encoding="utf-8"))
        if path.parent != package:  # the package itself finds its parts in both places
            changed = _with_named(changed, root)
        for found in ast.walk(ast.parse(changed)):
            if stray := _imported(found):
                raise ValueError(f"{path.relative_to(package)}: imports {', '.join(stray)}")
        path.write_bytes(changed.encode())


def renamed(source: str) -> str:
    """A module's text that imports the four packages by their names in a wheel."""
    for pattern, replacement in _IMPORTS:
        source = pattern.sub(replacement, source)
    return source


def _with_named(source: str, root: Path) -> str:
    """A module's text with the names of modules in its strings changed too."""
    return _NAMED.sub(lambda found: f"{NAME}.{found[0]}" if _is_module(found[0], root) else found[0], source)


def _is_module(name: str, root: Path) -> bool:
    path = root.joinpath(*name.removesuffix(".").split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def _imported(node: ast.AST) -> list[str]:
    names: list[str] = []
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and not node.level:
        names = [node.module or ""]
    return [name for name in names if name.partition(".")[0] in FLOORS]
