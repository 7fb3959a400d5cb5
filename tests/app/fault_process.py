"""An office in a process of its own that copies or exports without end, to be killed.

Run by the fault tests: python -m tests.app.fault_process backup|export FOLDER
"""

import sys
from datetime import timedelta
from pathlib import Path

from app import sticks
from tests.conftest import Clock, open_office


def main(work: str, folder: Path) -> None:
    clock = Clock()
    office = open_office(folder, clock)
    copies = len(list(office.paths.backups.glob("*.db")))
    clock.now += timedelta(seconds=copies)
    print("ready", flush=True)
    while True:
        clock.now += timedelta(seconds=1)
        if work == "backup":
            office.back_up()
        else:
            sticks.write_package(office, folder / "stick")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
