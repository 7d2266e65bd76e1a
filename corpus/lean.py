"""Import msgspec without typing_extensions, whose import takes as long as msgspec's own.

msgspec asks there first for what Python's own typing has from 3.11 on. All that needs msgspec imports this package
first, so this module stands first in it.
"""

from __future__ import annotations

import sys

if "typing_extensions" not in sys.modules:
    sys.modules["typing_extensions"] = None  # type: ignore[assignment] # so that its import fails
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules["typing_extensions"]
