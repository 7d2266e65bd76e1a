"""Mutation testing: how many small faults put into a module its own tests notice.

usage: uv run --group mutate python -m tests.benchmarks.mutants [MODULE...] [--every N] [--reuse FILE]

A MODULE is a path such as `corpus/sentences.py`; without one, those of `MODULES`. Cosmic Ray's operators make the
faults: another comparison, the contrary condition, `and` for `or`, plus for minus, a number that is one more or
less (a fraction: a fifth), a loop that never runs. Each mutant meets the tests that mirror the module, as
`mutant_runner.py` has it; one of which that can tell nothing is written into a copy of the tree and meets them in a
process that loads everything anew. Annotations, decorators and what a Struct is told of itself hold no fault that a
test could see, and are left alone.

Prints a line a module, and each survivor that `survivors.toml` does not name; ends with 1 where there is one, or
where less than 85 in a hundred of a module's were killed. --every N tries each Nth mutant only. --reuse FILE keeps
which mutants were killed, and takes them as killed by the tests as they are now, which then only meet the others:
so one module can be tried after the other, and the table of all be printed at the end.
"""

from __future__ import annotations

import argparse
import ast
import compileall
import hashlib
import importlib
import importlib.util
import os
import shutil
import signal
import sys
import tempfile
import time
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import mutant_runner
from tests.paths import ROOT

if TYPE_CHECKING:
    from tests.benchmarks.mutant_maker import Mutant

SURVIVORS = Path(__file__).with_name("survivors.toml")
PACKAGES = ("briefs", "corpus", "summarizer", "tests", "tui")
LEAST = 0.85

# Each module and the tests that are its own; a folder's tests where several modules have theirs together.
MODULES: dict[str, tuple[str, ...]] = {
    "briefs/bounds.py": ("tests/briefs/test_bounds.py",),
    "briefs/references.py": ("tests/briefs/test_references.py",),
    "corpus/duplicates.py": ("tests/corpus/test_duplicates.py",),
    "corpus/quotes.py": ("tests/corpus/test_quotes.py",),
    "corpus/sentences.py": ("tests/corpus/test_sentences.py",),
    "corpus/sources.py": ("tests/corpus/test_sources.py",),
    **dict.fromkeys(
        (
            "corpus/cleaning/article_end.py",
            "corpus/cleaning/boilerplate.py",
            "corpus/cleaning/line_ends.py",
            "corpus/cleaning/line_roles.py",
            "corpus/cleaning/line_traits.py",
            "corpus/cleaning/site_lines.py",
        ),
        (
            "tests/corpus/cleaning/test_article_end.py",
            "tests/corpus/cleaning/test_line_ends.py",
            "tests/corpus/cleaning/test_line_traits.py",
            "tests/corpus/cleaning/test_site_lines.py",
            "tests/corpus/cleaning/test_boilerplate_borders.py",
            "tests/corpus/cleaning/test_boilerplate_parts.py",
            "tests/corpus/cleaning/test_boilerplate_roles.py",
            "tests/corpus/cleaning/test_boilerplate.py",
        ),
    ),
    "corpus/cleaning/standfirst.py": ("tests/corpus/cleaning/test_standfirst.py",),
    "corpus/cleaning/dates.py": ("tests/corpus/cleaning/test_dates.py",),
    "corpus/cleaning/updates.py": ("tests/corpus/cleaning/test_updates.py",),
    **{
        f"corpus/formats/pages/{name}.py": (f"tests/corpus/formats/pages/test_{name}.py",)
        for name in ("page_authors", "page_extractors", "page_teasers")
    },
    "corpus/formats/quoted.py": ("tests/corpus/formats/test_quoted.py",),
    "corpus/formats/pdf_text/pdf_glyphs.py": (
        "tests/corpus/formats/pdf_text/test_pdf_glyph_borders.py",
        "tests/corpus/formats/pdf_text/test_pdf_glyphs.py",
    ),
    "corpus/formats/pdf_text/pdf_margins.py": ("tests/corpus/formats/pdf_text/test_pdf_margins.py",),
    "corpus/work/folder.py": ("tests/corpus/work/test_folder.py",),
    "summarizer/budget.py": ("tests/summarizer/test_budget.py",),
    "summarizer/document.py": ("tests/summarizer/test_document.py",),
    "summarizer/summarize.py": (
        "tests/summarizer/test_summarize_borders.py",
        "tests/summarizer/test_summarize.py",
    ),
    "summarizer/similarity.py": ("tests/summarizer/test_similarity.py",),
    "summarizer/stories.py": (
        "tests/summarizer/test_stories_borders.py",
        "tests/summarizer/test_stories.py",
    ),
    "summarizer/selection/facility.py": (
        "tests/summarizer/selection/test_facility_borders.py",
        "tests/summarizer/selection/test_facility.py",
    ),
    **dict.fromkeys(
        (
            "summarizer/selection/key_points.py",
            "summarizer/selection/linear.py",
        ),
        ("tests/summarizer/selection/test_key_points.py",),
    ),
    **{
        f"summarizer/selection/{name}.py": (
            f"tests/summarizer/selection/test_{name}.py",
            "tests/summarizer/selection/test_key_points.py",
        )
        for name in ("brief_order", "hanging", "sentence_features")
    },
    "summarizer/selection/leads.py": ("tests/summarizer/selection/test_leads.py",),
    "summarizer/selection/times.py": ("tests/summarizer/selection/test_times.py",),
    "summarizer/selection/stated.py": ("tests/summarizer/selection/test_stated.py",),
    "summarizer/selection/mmr.py": ("tests/summarizer/selection/test_mmr.py",),
    "summarizer/selection/questions.py": ("tests/summarizer/selection/test_questions.py",),
    "summarizer/selection/query.py": ("tests/summarizer/selection/test_query.py",),
    **{
        f"summarizer/comparison/reuse/{name}.py": (f"tests/summarizer/comparison/reuse/test_{name}.py",)
        for name in ("reuse_origin", "text_reuse", "word_diff")
    },
    "summarizer/comparison/claims.py": (
        "tests/summarizer/comparison/test_claims.py",
        "tests/summarizer/comparison/pairs/test_relations.py",
        "tests/summarizer/comparison/test_analysis.py",
    ),
    "summarizer/comparison/exclusive_features.py": (
        "tests/summarizer/comparison/test_exclusive_features.py",
        "tests/summarizer/comparison/test_exclusives.py",
    ),
    "summarizer/comparison/exclusives.py": (
        "tests/summarizer/comparison/test_exclusives.py",
        "tests/summarizer/comparison/pairs/test_relations.py",
        "tests/summarizer/comparison/test_analysis.py",
    ),
    "summarizer/comparison/deeds.py": ("tests/summarizer/comparison/test_deeds.py",),
    "summarizer/comparison/translated_dates.py": ("tests/summarizer/comparison/test_translated_dates.py",),
    **{
        f"summarizer/comparison/apart/{name}.py": (f"tests/summarizer/comparison/apart/test_{name}.py",)
        for name in ("had_been", "offices", "rounds", "two_deeds")
    },
    **{
        f"summarizer/comparison/values/{name}.py": (f"tests/summarizer/comparison/values/test_{name}.py",)
        for name in ("joint_tolls", "moved_days")
    },
    "summarizer/comparison/apart/causes.py": ("tests/summarizer/comparison/apart/test_causes.py",),
    "summarizer/comparison/apart/claimants.py": ("tests/summarizer/comparison/apart/test_claimants.py",),
    "summarizer/comparison/apart/clashing.py": ("tests/summarizer/comparison/apart/test_clashing.py",),
    "summarizer/comparison/apart/contraries.py": ("tests/summarizer/comparison/apart/test_contraries.py",),
    "summarizer/comparison/apart/denials.py": ("tests/summarizer/comparison/apart/test_denials.py",),
    "summarizer/comparison/apart/elapsed.py": ("tests/summarizer/comparison/apart/test_elapsed.py",),
    "summarizer/comparison/apart/elsewhere.py": ("tests/summarizer/comparison/apart/test_elsewhere.py",),
    "summarizer/comparison/apart/not_yet.py": ("tests/summarizer/comparison/apart/test_not_yet.py",),
    "summarizer/comparison/apart/one_event.py": ("tests/summarizer/comparison/apart/test_one_event.py",),
    "summarizer/comparison/apart/places.py": ("tests/summarizer/comparison/apart/test_places.py",),
    "summarizer/comparison/sources/arabic_heads.py": (
        "tests/summarizer/comparison/sources/test_arabic_heads.py",
        "tests/summarizer/comparison/sources/test_arabic_sources.py",
        "tests/summarizer/comparison/sources/test_attribution.py",
    ),
    **dict.fromkeys(
        (
            "summarizer/comparison/sources/arabic_sources.py",
            "summarizer/comparison/sources/arabic_verbs.py",
        ),
        (
            "tests/summarizer/comparison/sources/test_arabic_sources.py",
            "tests/summarizer/comparison/sources/test_arabic_cues.py",
            "tests/summarizer/comparison/sources/test_arabic_verbs.py",
            "tests/summarizer/comparison/sources/test_attribution.py",
        ),
    ),
    "summarizer/comparison/sources/attribution.py": (
        "tests/summarizer/comparison/sources/test_attribution.py",
        "tests/summarizer/comparison/sources/test_arabic_sources.py",
        "tests/summarizer/comparison/sources/test_arabic_cues.py",
        "tests/summarizer/comparison/sources/test_latin_sources.py",
    ),
    **dict.fromkeys(
        (
            "summarizer/comparison/sources/latin_kinds.py",
            "summarizer/comparison/sources/latin_sources.py",
        ),
        (
            "tests/summarizer/comparison/sources/test_latin_sources.py",
            "tests/summarizer/comparison/sources/test_latin_kinds.py",
            "tests/summarizer/comparison/sources/test_attribution.py",
        ),
    ),
    "summarizer/comparison/pairs/judging.py": ("tests/summarizer/comparison/pairs/test_judging.py",),
    "summarizer/comparison/values/quantity.py": ("tests/summarizer/comparison/values/test_quantity.py",),
    "summarizer/comparison/values/kind_cues.py": ("tests/summarizer/comparison/values/test_kind_cues.py",),
    "summarizer/comparison/pairs/relations.py": (
        "tests/summarizer/comparison/pairs/test_relation_borders.py",
        "tests/summarizer/comparison/test_one_thing_borders.py",
        "tests/summarizer/comparison/pairs/test_relations.py",
    ),
    "summarizer/comparison/pairs/shared_figures.py": (
        "tests/summarizer/comparison/pairs/test_shared_figures.py",
    ),
    "summarizer/comparison/apart/meetings.py": ("tests/summarizer/comparison/apart/test_meetings.py",),
    "summarizer/comparison/sources/noun_phrases.py": (
        "tests/summarizer/comparison/sources/test_noun_phrases.py",
        "tests/summarizer/comparison/sources/test_attribution.py",
    ),
    "summarizer/comparison/pairs/names_alone.py": ("tests/summarizer/comparison/pairs/test_names_alone.py",),
    "summarizer/comparison/pairs/own_words.py": ("tests/summarizer/comparison/pairs/test_own_words.py",),
    **dict.fromkeys(
        ("summarizer/comparison/values/earlier_figures.py", "summarizer/comparison/apart/overtaken.py"),
        ("tests/summarizer/comparison/apart/test_overtaken.py",),
    ),
    "summarizer/comparison/pairs/sameness.py": ("tests/summarizer/comparison/pairs/test_sameness.py",),
    "summarizer/comparison/apart/risen_tolls.py": ("tests/summarizer/comparison/apart/test_risen_tolls.py",),
    "summarizer/comparison/apart/series.py": ("tests/summarizer/comparison/apart/test_series.py",),
    "summarizer/comparison/apart/told_alike.py": ("tests/summarizer/comparison/apart/test_told_alike.py",),
    "summarizer/comparison/apart/speakers.py": ("tests/summarizer/comparison/apart/test_speakers.py",),
    "summarizer/comparison/own_dates.py": ("tests/summarizer/comparison/test_own_dates.py",),
    # It puts together what the other modules find: the tests of what they find ask it.
    "summarizer/comparison/analysis.py": (
        "tests/summarizer/comparison/test_analysis.py",
        "tests/summarizer/comparison/test_conflicts.py",
        "tests/summarizer/comparison/test_differences.py",
        "tests/summarizer/comparison/apart",
        "tests/summarizer/comparison/pairs",
    ),
    "summarizer/comparison/translated_figures.py": (
        "tests/summarizer/comparison/test_translated_figures.py",
    ),
    "summarizer/comparison/values/measures.py": ("tests/summarizer/comparison/values/test_measures.py",),
    "summarizer/comparison/values/quantities.py": (
        "tests/summarizer/comparison/values/test_quantities.py",
        "tests/summarizer/comparison/values/test_quantities_borders.py",
        "tests/summarizer/comparison/values/test_ages.py",
        "tests/summarizer/comparison/values/test_kind_cues.py",
        "tests/summarizer/comparison/values/test_measures.py",
    ),
    "summarizer/facts/merge.py": (
        "tests/summarizer/facts/test_merge.py",
        "tests/summarizer/facts/test_merge_keys.py",
    ),
    "corpus/cleaning/outlet_lines.py": ("tests/corpus/cleaning/test_outlet_lines.py",),
    "corpus/remembered.py": ("tests/corpus/test_remembered.py",),
    "tui/app/paste_guard.py": ("tests/tui/app/test_paste_guard.py",),
    "summarizer/comparison/agreement.py": ("tests/summarizer/comparison/test_agreement.py",),
    "summarizer/comparison/conflicts.py": (
        "tests/summarizer/comparison/test_conflict_borders.py",
        "tests/summarizer/comparison/test_conflicts.py",
    ),
    "summarizer/comparison/date_differences.py": (
        "tests/summarizer/comparison/test_date_differences.py",
        "tests/summarizer/comparison/test_difference_borders.py",
    ),
    "summarizer/comparison/differences.py": (
        "tests/summarizer/comparison/test_difference_borders.py",
        "tests/summarizer/comparison/test_one_thing.py",
        "tests/summarizer/comparison/test_differences.py",
        "tests/summarizer/comparison/test_latin_differences.py",
    ),
    "summarizer/comparison/one_thing.py": (
        "tests/summarizer/comparison/test_one_thing_borders.py",
        "tests/summarizer/comparison/test_difference_borders.py",
        "tests/summarizer/comparison/test_one_thing.py",
    ),
    "summarizer/comparison/timeline.py": ("tests/summarizer/comparison/test_timeline.py",),
    "summarizer/comparison/apart/loose_ties.py": ("tests/summarizer/comparison/apart/test_loose_ties.py",),
    "summarizer/comparison/changes.py": (
        "tests/summarizer/comparison/test_change_borders.py",
        "tests/summarizer/comparison/test_changes.py",
    ),
    "summarizer/comparison/tellable.py": ("tests/summarizer/comparison/test_tellable.py",),
    "summarizer/comparison/pairs/surroundings.py": (
        "tests/summarizer/comparison/pairs/test_surroundings.py",
    ),
    "summarizer/comparison/pairs/told_elsewhere.py": (
        "tests/summarizer/comparison/pairs/test_told_elsewhere.py",
    ),
    "summarizer/comparison/pairs/undated.py": ("tests/summarizer/comparison/pairs/test_undated.py",),
    "summarizer/comparison/apart/turns.py": ("tests/summarizer/comparison/apart/test_turns.py",),
    "summarizer/comparison/apart/two_events.py": ("tests/summarizer/comparison/apart/test_two_events.py",),
    "summarizer/comparison/apart/weekdays.py": ("tests/summarizer/comparison/apart/test_weekdays.py",),
    "summarizer/glosses/bodies.py": (
        "tests/summarizer/glosses/test_bodies.py",
        "tests/summarizer/glosses/test_find.py",
    ),
    "summarizer/glosses/days.py": (
        "tests/summarizer/glosses/test_days.py",
        "tests/summarizer/glosses/test_find.py",
    ),
    "summarizer/glosses/find.py": ("tests/summarizer/glosses/test_find.py",),
    "summarizer/glosses/people.py": (
        "tests/summarizer/glosses/test_people.py",
        "tests/summarizer/glosses/test_find.py",
    ),
    "summarizer/glosses/speakers.py": (
        "tests/summarizer/glosses/test_speakers.py",
        "tests/summarizer/glosses/test_find.py",
    ),
    **dict.fromkeys(
        (
            "summarizer/facts/arabic/dates/date_periods.py",
            "summarizer/facts/arabic/dates/date_reader.py",
            "summarizer/facts/arabic/dates/dates.py",
        ),
        (
            "tests/summarizer/facts/arabic/dates/test_date_periods.py",
            "tests/summarizer/facts/arabic/dates/test_date_reader.py",
            "tests/summarizer/facts/arabic/dates/test_dates.py",
        ),
    ),
    "summarizer/facts/arabic/dates/date_tense.py": (
        "tests/summarizer/facts/arabic/dates/test_date_tense.py",
    ),
    "summarizer/facts/arabic/numbers/goals.py": ("tests/summarizer/facts/arabic/numbers/test_goals.py",),
    "summarizer/facts/arabic/numbers/numbers.py": ("tests/summarizer/facts/arabic/numbers/test_numbers.py",),
    "summarizer/facts/arabic/numbers/numerals.py": (
        "tests/summarizer/facts/arabic/numbers/test_numerals.py",
        "tests/summarizer/facts/arabic/numbers/test_numbers.py",
    ),
    **{
        f"summarizer/facts/arabic/{room}/{name}.py": (f"tests/summarizer/facts/arabic/{room}/test_{name}.py",)
        for room, name in (
            ("names", "doubtful_people"),
            ("organizations", "body_purposes"),
            ("people", "titles_of_others"),
            ("speech", "name_behind"),
        )
    },
    "summarizer/facts/arabic/speech/bodies.py": ("tests/summarizer/facts/arabic/speech",),
    **{
        f"summarizer/facts/latin/names/{name}.py": (f"tests/summarizer/facts/latin/names/test_{name}.py",)
        for name in ("long_forms", "teams", "told_events")
    },
    "summarizer/facts/latin/speech/adverbials.py": (
        "tests/summarizer/facts/latin/speech/test_adverbials.py",
    ),
    **{
        f"summarizer/facts/latin/{name}.py": ("tests/summarizer/facts/latin",)
        for name in (
            "body_names",
            "names/acronyms",
            "names/offices",
            "names/outlets",
            "saying",
            "speech/antecedents",
            "speech/article_people",
            "speech/bodies",
            "speech/clauses",
            "speech/continued",
            "speech/described",
            "speech/genders",
            "speech/named",
            "speech/obliques",
            "speech/pronouns",
            "speech/speakers",
            "speech/speaking_offices",
            "speech/subjects",
            "speech/verb_subjects",
        )
    },
    "summarizer/facts/iso_dates.py": ("tests/summarizer/facts/test_iso_dates.py",),
    "tui/bidi/brackets.py": ("tests/tui/bidi/test_levels.py",),
    "tui/bidi/characters.py": ("tests/tui/bidi/test_characters.py",),
    "tui/bidi/isolates.py": ("tests/tui/bidi/test_isolates.py",),
    "tui/bidi/layout.py": ("tests/tui/bidi/test_layout.py",),
    "tui/bidi/levels.py": ("tests/tui/bidi/test_isolates.py", "tests/tui/bidi/test_levels.py"),
    "tui/bidi/rows.py": ("tests/tui/bidi/test_layout.py",),
    "tui/bidi/shaping.py": ("tests/tui/bidi/test_shaping.py",),
    "tui/bidi/words.py": ("tests/tui/bidi/test_layout.py",),
    "tui/bidi/wrap.py": ("tests/tui/bidi/test_wrap.py", "tests/tui/bidi/test_layout.py"),
    "tui/bidi/terminal_order.py": ("tests/tui/bidi/test_terminal_order.py",),
    "tui/app/keyboards.py": ("tests/tui/app/test_keyboards.py",),
    "tui/app/presenters/rereading.py": ("tests/tui/app/presenters/test_rereading.py",),
    "tui/app/state/filters.py": ("tests/tui/app/state/test_filters.py",),
    "tui/app/state/history.py": ("tests/tui/app/state/test_history.py",),
    "tui/app/state/marks.py": ("tests/tui/app/state/test_marks.py",),
    "tui/app/state/mentions.py": ("tests/tui/app/state/test_mentions.py",),
    "tui/app/state/pane_sizes.py": ("tests/tui/app/state/test_pane_sizes.py",),
    "tui/app/state/session.py": ("tests/tui/app/state/test_session.py",),
    "tui/app/state/state.py": ("tests/tui/app/state",),
    "tui/app/state/steering.py": ("tests/tui/app/state/test_steering.py",),
}


def main() -> int:
    """Try the mutants of each module."""
    # Needs Cosmic Ray, which the list of modules does not.
    from tests.benchmarks.mutant_maker import make_mutants

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("modules", nargs="*", metavar="MODULE")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--reuse", type=Path)
    args = parser.parse_args()
    named = {(one["module"], one["before"], one["after"]) for one in survivors()}
    before = Killed(args.reuse)
    new: list[tuple[str, Mutant]] = []
    counts: list[tuple[int, int]] = []
    load_libraries()
    with tempfile.TemporaryDirectory() as folder:
        tree = copy_tree(Path(folder))
        print("| module | mutants | killed | |\n|---|---|---|---|", flush=True)
        for module in args.modules or MODULES:
            mutants = list(make_mutants((ROOT / module).read_text(encoding="utf-8")))[:: args.every]
            alive = _living(tree, module, mutants, before, named)
            new += [(module, one) for one in alive if (module, one.before, one.after) not in named]
            counts.append((len(mutants), len(mutants) - len(alive)))
            print(_row(module, *counts[-1]), flush=True)
    print(_row("all", *map(sum, zip(*counts, strict=True))))
    for module, mutant in new:
        print(f"\n{module}:{mutant.line}\n  - {mutant.before}\n  + {mutant.after}")
    return 1 if new or any(killed < LEAST * tried for tried, killed in counts) else 0


def _row(name: str, tried: int, killed: int) -> str:
    return f"| {name} | {tried} | {killed} | {killed / max(1, tried):.0%} |"


def _living(
    tree: Path, module: str, mutants: list[Mutant], killed: Killed, named: set[tuple[str, str, str]]
) -> list[Mutant]:
    """The mutants of a module that live."""
    left = [mutant for mutant in mutants if mutant not in killed]
    fates = mutant_runner.meet(tree, module, MODULES[module], [mutant.code for mutant in left], PACKAGES)
    if len(fates) < len(left):
        sys.exit(f"{module}: its tests fail without a mutant")
    for mutant, fate in zip(left, fates, strict=True):
        is_named = (module, mutant.before, mutant.after) in named
        if fate == "k" or (fate == "u" and not is_named and _dies(tree, module, mutant)):
            killed.add(mutant)
    return [mutant for mutant in left if mutant not in killed]


def survivors() -> list[dict[str, str]]:
    """The mutants that are known to survive, each with why."""
    found: list[dict[str, str]] = tomllib.loads(SURVIVORS.read_text(encoding="utf-8")).get("survivor", [])
    return found


class Killed:
    """Which mutants were killed, kept in a file from run to run where one is given."""

    def __init__(self, path: Path | None) -> None:
        """Read the file, where there is one."""
        self._path = path
        self._keys = set(path.read_text(encoding="utf-8").split()) if path and path.exists() else set()

    def __contains__(self, mutant: Mutant) -> bool:
        """Whether a mutant was killed."""
        return _key(mutant.code) in self._keys

    def add(self, mutant: Mutant) -> None:
        """Keep that a mutant was killed."""
        self._keys.add(_key(mutant.code))
        if self._path:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(_key(mutant.code) + "\n")


@cache
def _key(code: str) -> str:
    # Comments and line breaks make no other mutant.
    return hashlib.sha256(ast.dump(ast.parse(code)).encode()).hexdigest()[:24]


def load_libraries() -> None:
    """Import what every run of tests needs, so that a fork has it; nothing of the project's own."""
    for name in ("pytest", "_pytest.assertion.rewrite", "hypothesis", "msgspec", "numpy", "pyarabic.araby"):
        importlib.import_module(name)
    for name in ("xdist", "pytest_asyncio", "Stemmer", "lxml.etree", "textual.app", "rich.text", "bidi"):
        importlib.import_module(name)


def copy_tree(into: Path) -> Path:
    """A copy of the packages and their tests in a folder."""
    tree = into / "tree"
    tree.mkdir()
    for name in PACKAGES:
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tree)
    compileall.compile_dir(tree, quiet=2)
    return tree


def _dies(tree: Path, module: str, mutant: Mutant) -> bool:
    limit = 10 + 6 * _baseline(tree, module)
    path = tree / module
    source = path.read_text(encoding="utf-8")
    path.write_text(mutant.code, encoding="utf-8")
    died = run(tree, module, limit) != 0
    path.write_text(source, encoding="utf-8")
    return died


_TIMES: dict[str, float] = {}


def _baseline(tree: Path, module: str) -> float:
    """Seconds that the tests of a module take where nothing is wrong; raises SystemExit where they fail."""
    if module not in _TIMES:
        began = time.monotonic()
        if run(tree, module, 300) != 0:
            sys.exit(f"{module}: its tests fail without a mutant")
        _TIMES[module] = time.monotonic() - began
    return _TIMES[module]


def run(tree: Path, module: str, limit: float) -> int:
    """Run a module's tests in a fork; its exit status, or -1 where it took too long."""
    # A mutant as long as the last one, written in the same second, must not be taken for it.
    Path(importlib.util.cache_from_source(str(tree / module))).unlink(missing_ok=True)
    child = os.fork()
    if not child:
        _test(tree, MODULES[module])
    end = time.monotonic() + limit
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status
        time.sleep(0.01)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return -1


def _test(tree: Path, tests: Sequence[str]) -> None:
    """Run tests in this process, which ends with them."""
    status = 70
    try:
        os.setpgid(0, 0)
        quiet = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(quiet, stream)
        mutant_runner.enter(tree, PACKAGES)
        pytest = importlib.import_module("pytest")
        status = pytest.main(["-q", "-x", "-n", "0", "-p", "no:cacheprovider", *tests])
    finally:
        os._exit(int(status))


if __name__ == "__main__":
    sys.exit(main())
