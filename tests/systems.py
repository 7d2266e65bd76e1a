"""What a test needs of the system it runs on."""

from __future__ import annotations

import os

import pytest

posix = pytest.mark.skipif(
    os.name != "posix", reason="Windows has no such pipes, permissions, signals or shell"
)
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
"""Whether nothing is forbidden to whoever runs the tests."""
