"""Import msgspec without typing_extensions, whose import takes as long as msgspec's own.

msgspec asks there first for what Python's own typing has from 3.11 on. This module stands first in each package
that needs msgspec.
"""

from __future__ import annotations

import sys

if "typing_extensions" not in sys.modules:
    sys.modules["typing_extensions"] = None  # type: ignore[assignment] # so that its import fails
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules["typing_extensions"]
