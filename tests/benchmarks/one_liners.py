"""Forty lines of daily work with other tools, run in a shell on the sample dossier.

usage: uv run python -m tests.benchmarks.one_liners [--show N]

A line whose tool is not installed is passed over. Prints a line each: its status, how much it printed, the line;
with --show the first N lines of its output too. Ends with status 1 if one that ran failed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from corpus import sample_sources

# Each with the tools it needs beside a POSIX shell's. 4 and 1 are the statuses that a line is meant to end with.
LINES: list[tuple[str, str]] = [
    ("", "mujaz brief articles/ --part set -n 3"),
    ("", "mujaz brief articles/ -o brief.html && grep -c '<li' brief.html"),
    ("", "mujaz brief articles/ -o brief.md && head -3 brief.md"),
    ("", "mujaz brief articles/ -o monday.json"),
    ("", "mujaz brief articles/ --since monday.json --if-new; test $? = 4"),
    ("", "mujaz brief $UNSET </dev/null; test $? = 1"),
    ("", "cat articles/1*.txt | mujaz brief -"),
    ("", "find articles -name '*.txt' -print0 | mujaz brief -0 --from - --part set"),
    ("", "ls articles/* | mujaz facts --from - --kind person,date"),
    ("", "ls articles/* | xargs -n 1 mujaz brief --part set -n 1"),
    ("", "printf '%s\\0' articles/* | xargs -0 -P 2 -n 2 mujaz read -f jsonl | wc -l"),
    ("", "mujaz read articles/ -f jsonl | mujaz brief - --part set -n 2"),
    ("", "mujaz read articles/ -f jsonl | split -l 3 - part- && mujaz brief part-aa --part set"),
    ("", "mujaz facts articles/ -f csv | cut -d, -f1 | sort | uniq -c | sort -rn"),
    ("", "mujaz facts articles/ -f csv --bom | head -c 3 | od -An -tx1"),
    ("", "mujaz brief articles/ | head -2"),
    ("", "mujaz brief articles/ | grep -c '\\['"),
    ("", "mujaz brief articles/ --color always | sed 's/\\x1b\\[[0-9;]*m//g'"),
    ("mail sendmail", "mujaz brief articles/ --part set | mail -s brief root"),
    (
        "",
        "tar cf - articles | tar xf - -C copy && diff <(mujaz brief articles) <(cd copy && mujaz brief articles)",
    ),
    ("zip", "zip -qr a.zip articles && mujaz brief a.zip --part set -n 1"),
    ("", "gzip -k articles/1*.txt && mujaz read articles/1*.gz"),
    ("", "env MUJAZ_LENGTH=2 MUJAZ_FORMAT=json mujaz brief articles/ | wc -c"),
    ("", "mujaz brief articles/ --quiet gone.txt -o - | wc -l"),
    ("", "mujaz schema brief | head -2"),
    ("", "mujaz help facts | head -3"),
    ("jq", "mujaz brief articles/ -f json | jq -r '.summary[].text'"),
    ("jq", "mujaz facts articles/ -f json | jq -r '.facts[] | select(.kind==\"person\") | .value' | head -5"),
    ("jq", "mujaz brief articles/ -f json | jq -r '.conflicts[] | [.about, (.values[].value)] | @tsv'"),
    ("jq", "mujaz read articles/ -f jsonl | jq -r '.removed[]' | sort -u | head"),
    (
        "jq",
        (
            "mujaz brief articles/ -f json --with-text | jq -r '. as $b | .summary[0] as $s"
            " | ($b.articles[] | select(.id == $s.article) | .text)[$s.start:$s.end]'"
        ),
    ),
    ("csvcut", "mujaz facts articles/ -f csv | csvcut -c kind,value,iso | csvgrep -c kind -m date | csvlook"),
    ("csvstat", "mujaz facts articles/ -f csv | csvstat -c kind --freq"),
    (
        "sqlite-utils",
        "mujaz facts articles/ -f csv | sqlite-utils insert f.db f - --csv && sqlite-utils tables f.db",
    ),
    (
        "sqlite3",
        "mujaz facts articles/ -o f.csv && sqlite3 f.db '.import --csv f.csv f' 'select count(*) from f'",
    ),
    (
        "duckdb",
        "mujaz facts articles/ -o f.csv && duckdb -c \"select kind, count(*) from 'f.csv' group by 1\"",
    ),
    (
        "duckdb",
        (
            'mujaz brief articles/ -f json > b.json && duckdb -c "select f.kind, f.value, f.articles'
            " from (select unnest(facts) as f from 'b.json') order by 3 desc limit 3\""
        ),
    ),
    (
        "sqlite-utils",
        (
            "mujaz facts articles/ -f csv"
            " | sqlite-utils memory - 'select kind, count(*) n from stdin group by 1 order by 2 desc' -t"
        ),
    ),
    ("mlr", "mujaz facts articles/ -f csv | mlr --icsv --opprint count-distinct -f kind"),
    (
        "parallel jq",
        "ls articles/* | parallel -j2 'mujaz brief {} --part set -n 1 -f json | jq -r \".summary[0].text\"'",
    ),
    (
        "jq column",
        (
            'mujaz brief articles/ -f json | jq -r \'.facts[] | select(.kind == "quote")'
            " | [.speaker // \"-\", .value] | @tsv' | column -t -s $'\\t'"
        ),
    ),
    ("pandoc", "mujaz brief articles/ -f md | pandoc -f markdown -o b.epub && mujaz read b.epub | head -3"),
    ("pandoc", "mujaz brief articles/ -f md | pandoc -f markdown -t html | grep -c '<li'"),
    (
        "pandoc",
        "mujaz brief articles/ -f html | pandoc -f html -o brief.docx && mujaz read brief.docx | head -3",
    ),
    (
        "make",
        "printf 'b.html: articles\\n\\tmujaz brief $< -o $@\\n' > Makefile && make -s && test -s b.html",
    ),
    ("fzf", "ls articles/* | fzf --filter 1 | xargs mujaz brief --part set -n 1"),
    (
        "vim",
        "printf 'قال الوزير إن الجسر فتح.\\n' > v.txt && vim -es '+%!mujaz read -' '+wq' v.txt && cat v.txt",
    ),
]


def main() -> int:
    """Run the lines; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--show", type=int, default=0)
    show = parser.parse_args().show
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        for tools, line in LINES:
            if any(shutil.which(tool) is None for tool in tools.split()):
                print(f"passed over: {tools} is not here: {line}")
                continue
            folder = Path(name) / str(failed) / line[:5].strip().replace("/", "_")
            shutil.rmtree(folder, ignore_errors=True)
            _dossier(folder)
            done = _run(line, folder)
            failed += bool(done.returncode)
            print(f"{done.returncode} {len(done.stdout):6} {line}")
            for row in [*done.stdout.splitlines()[:show], *done.stderr.splitlines()[:3]]:
                print(f"         {row[:110]}")
    return int(failed > 0)


def _dossier(folder: Path) -> None:
    (folder / "copy").mkdir(parents=True)
    (folder / "articles").mkdir()
    for source in sample_sources():
        if source.path:
            shutil.copy(source.path, folder / "articles")
    # What `mujaz brief --since` is held against.
    before = "mujaz brief articles/ -o monday.json"
    _run(before, folder)


def _run(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        cwd=folder,
        env={**os.environ, "PATH": path},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


if __name__ == "__main__":
    raise SystemExit(main())
