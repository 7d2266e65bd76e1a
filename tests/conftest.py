"""Settings that hold for every test."""

from __future__ import annotations

import gc
import os

from hypothesis import settings

# No test takes what another one kept, or leaves anything with the user; those of the cache name their own.
os.environ["MUJAZ_NO_CACHE"] = "1"

gc.set_threshold(200_000, 20, 20)  # as the command line has it

# The same examples in every run, so that a run says something about the change and not about luck; new ones:
# pytest --hypothesis-profile=explore
settings.register_profile("repeatable", deadline=None, derandomize=True, max_examples=50)
settings.register_profile("explore", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile("repeatable")
