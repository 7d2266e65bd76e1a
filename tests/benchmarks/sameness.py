"""Whether two checkouts give the same bytes: for a change that is to move or rename only.

usage: uv run python -m tests.benchmarks.sameness BEFORE AFTER [SOURCE ...]

BEFORE and AFTER are checkouts whose environments are made (`uv sync`). Each brief, list of facts and reading of the
sample dossier and of every SOURCE is made in both and compared byte for byte; so are the pictures of the app, which
each checkout's own tests paint anew. The exit status is 1 where anything differs.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
from pathlib import Path

OUTPUTS = [
    *(("brief", "-f", form) for form in ("text", "markdown", "html", "json", "jsonl")),
    ("brief", "-n", "120w", "--with-text", "-f", "json"),
    ("facts", "-f", "csv"),
    ("facts", "-f", "json"),
    ("read", "-f", "jsonl"),
]
PICTURES = "tests/snapshots"


def main() -> None:
    """Print a line for each output, then how many differ."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("checkouts", type=Path, nargs=2, metavar="CHECKOUT")
    parser.add_argument("sources", type=Path, nargs="*", metavar="SOURCE")
    args = parser.parse_args()
    before, after = (checkout.resolve() for checkout in args.checkouts)
    differing = 0
    for source in (before / "corpus" / "sample", *(source.resolve() for source in args.sources)):
        for command in OUTPUTS:
            made = [_output(checkout, *command, str(source)) for checkout in (before, after)]
            differing += _told(f"{' '.join(command)} {source.name}", *made)
    for picture in sorted((before / PICTURES).glob("*.svg")):
        made = [(checkout / PICTURES / picture.name).read_bytes() for checkout in (before, after)]
        differing += _told(picture.name, *made)
    for checkout in (before, after):
        _paint(checkout)
    print(f"{differing} differ; the pictures are as each checkout's app paints them")
    raise SystemExit(bool(differing))


def _output(checkout: Path, *arguments: str) -> bytes:
    command = [str(checkout / ".venv" / "bin" / "mujaz"), *arguments]
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=True).stdout


def _paint(checkout: Path) -> None:
    test = next(path for path in (checkout / "tests" / "tui").rglob("test_snapshots.py"))
    command = [str(checkout / ".venv" / "bin" / "python"), "-m", "pytest", "-n", "0", str(test)]
    subprocess.run(command, cwd=checkout, stdout=subprocess.DEVNULL, check=True)


def _told(name: str, before: bytes, after: bytes) -> bool:
    same = before == after
    print(
        f"{'same' if same else 'DIFFERS':8} {hashlib.sha256(after).hexdigest()[:12]} {len(after):9,} {name}"
    )
    return not same


if __name__ == "__main__":
    main()
