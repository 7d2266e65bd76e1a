"""Break each module that has no tests of its own name, and see that the tests it is listed with notice.

usage: uv run --group mutate python -m tests.benchmarks.unmirrored [MODULE...]

`tests/unmirrored.toml` names for each such module the file that tests it. Here every function of the module raises
(a module of data alone cannot be imported), in a copy of the tree, and that file is run: it must fail. Prints the
modules whose file does not; ends with 1 where there is one.
"""

from __future__ import annotations

import ast
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import mutants
from tests.test_unmirrored import unmirrored

_LONGEST = 200.0  # seconds for one file of tests


def broken(source: str) -> str:
    """A module whose functions all raise; one without functions raises where it is imported."""
    tree = ast.parse(source)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    fault = ast.parse("raise AssertionError('broken')").body
    for function in functions:
        function.body = list(fault)
    if not functions:
        tree.body += fault
    return ast.unparse(ast.fix_missing_locations(tree))


def is_noticed(tree: Path, module: str, tests: str) -> bool:
    """Whether a file of tests fails where a module is broken."""
    path = tree / module
    source = path.read_text(encoding="utf-8")
    mutants.MODULES[module] = (tests,)
    path.write_text(broken(source), encoding="utf-8")
    failed = mutants.run(tree, module, _LONGEST) != 0
    path.write_text(source, encoding="utf-8")
    return failed


def main() -> int:
    """Try each."""
    listed = unmirrored()
    mutants.load_libraries()
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        tree = mutants.copy_tree(Path(folder))
        for module in sys.argv[1:] or listed:
            if not is_noticed(tree, module, listed[module]):
                missed += 1
                print(f"{module}: {listed[module]} passes though every function of it raises", flush=True)
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
