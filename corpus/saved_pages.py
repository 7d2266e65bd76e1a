"""What stands beside the text of pages that a browser saved with all their parts."""

from __future__ import annotations

from collections.abc import Container
from pathlib import PurePath

_NO_TEXT = frozenset(
    {
        ".avif", ".css", ".gif", ".ico", ".jpeg", ".jpg", ".js", ".mp3", ".mp4", ".png", ".svg", ".ttf", ".webp",
        ".woff", ".woff2",
    }
)  # fmt: skip
# Browsers call the folder of a page's parts by the page's name and the word for files in their language.
_PARTS = ("_files", ".files", "_fichiers", "-fichiers", " files", "_ملفات", "-Dateien", "_archivos")
_PAGES = (".html", ".htm", ".xhtml")


def passed_over(path: PurePath, names: Container[str]) -> str | None:
    """Why a file is not read, or None where it is.

    Args:
        path: Its path.
        names: The paths of the files beside it and above it.
    """
    if path.suffix.lower() in _NO_TEXT:
        return "no text, so passed over"
    for folder in path.parents:
        page = page_of(folder, names)
        if page:
            return f"a part of the saved page {PurePath(page).name}, so passed over"
    return None


def page_of(folder: PurePath, names: Container[str]) -> str | None:
    """The path of the page whose parts a folder holds, or None where it is a folder like others."""
    for ending in _PARTS:
        if folder.name.endswith(ending) and len(folder.name) > len(ending):
            stem = str(folder.with_name(folder.name.removesuffix(ending)))
            return next((f"{stem}{suffix}" for suffix in _PAGES if f"{stem}{suffix}" in names), None)
    return None
