"""What is other where the app is served to a browser: nothing of the server's user is given away or changed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

VISIT = "MUJAZ_VISIT"
"""Environment variable that names the folder of the visitor's own state."""
MOST_MEMORY = 4 << 30
"""Bytes of address space of one visitor's app; numpy's threads alone map a good part of one GiB."""


def is_served(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a server runs the app, by the driver of Textual's that it asks for."""
    return environment.get("TEXTUAL_DRIVER", "").endswith(":WebDriver")


def visit_folder(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Where the visitor's state is kept; None where it is not to be kept."""
    folder = environment.get(VISIT)
    return Path(folder) if folder else None


def limit_memory() -> None:
    """Let this process take so much memory and no more, where the system knows such a limit."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
