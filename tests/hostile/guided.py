"""Fuzz one reader by coverage (atheris, libFuzzer), with what must hold of any input.

Run: python -m tests.hostile.guided NAME SECONDS [FOLDER], NAME one of the sound files of `tests.hostile.fuzz`
(a.html, a.pdf, …). It needs atheris, which has no wheels for every system and Python: pip install atheris. What it
finds stays in the folder, also what reached new code, from which the next run goes on.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

_BRIEFED = 4  # every fourth input goes the whole way to a brief, which takes ten times as long
_MOST_BYTES = 20_000


def main() -> None:
    """Fuzz as the command line asks; libFuzzer ends the process."""
    import atheris

    with atheris.instrument_imports(include=["corpus", "summarizer", "briefs"]):
        from tests.hostile import fuzz, seeds

    name, seconds = sys.argv[1], int(sys.argv[2])
    folder = Path(sys.argv[3] if len(sys.argv) > 3 else tempfile.mkdtemp(prefix="mujaz-guided-"))
    known = folder / name
    known.mkdir(parents=True, exist_ok=True)
    (known / "sound").write_bytes(seeds.seeds()[name])
    path = folder / f"input-{name}"

    def one(data: bytes) -> None:
        path.write_bytes(data)
        articles = fuzz.check_read(path)
        if articles and len(data) % _BRIEFED == 0:
            fuzz.check_brief(articles[:20])

    atheris.Setup(
        [
            sys.argv[0],
            f"-max_total_time={seconds}",
            f"-max_len={_MOST_BYTES}",
            f"-timeout={int(fuzz.SLOWEST) * 3}",
            f"-artifact_prefix={folder}/",
            str(known),
        ],
        one,
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
