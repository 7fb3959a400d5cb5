"""qtlibs.py offscreen|window: exits 0 when every shared library that Qt needs can be loaded."""

from __future__ import annotations

import ctypes
import importlib
import sys
from pathlib import Path

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtNetwork")
PLUGINS = {
    "offscreen": ("platforms/libqoffscreen.so", "imageformats/libqsvg.so"),
    "window": (
        "platforms/libqoffscreen.so",
        "imageformats/libqsvg.so",
        "platforms/libqxcb.so",
        "platforms/libqwayland.so",
        "printsupport/libcupsprintersupport.so",
    ),
}


def main(purpose: str) -> int:
    """Loads what the purpose needs; says which library is missing and returns 1 otherwise."""
    try:
        for name in MODULES:
            importlib.import_module(f"PySide6.{name}")
        folder = Path(str(importlib.import_module("PySide6").__file__)).parent
        for plugin in PLUGINS[purpose]:
            ctypes.CDLL(str(folder / "Qt" / "plugins" / plugin))
    except (ImportError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
