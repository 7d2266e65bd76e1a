"""Labelled texts written for these tests, what Mujaz reaches on them, and the floors under that.

`python -m tests.gold` prints every figure beside its floor; `tests/benchmarks/README.md` says how to read it.
"""
