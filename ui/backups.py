"""When a copy of the office file is made, and what is said about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.errors import Trouble
from app.office import Office
from app.queries.health import due_for_backup, newest_backup
from ui import counting
from ui.jobs import Jobs, Progress
from ui.messages import trouble_sentence

DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the copy here and of the copy in the chosen folder (a stick, another disk)."""

    here: Trouble | None = None
    outside: Trouble | None = None

    @property
    def good(self) -> bool:
        return self.here is None and self.outside is None


def folders(office: Office) -> tuple[Path, ...]:
    """Where copies are kept: beside the office, and where the settings say."""
    chosen = office.settings.backup_folder.strip()
    return (office.paths.backups, *([Path(chosen)] if chosen else []))


def age_of_newest(office: Office) -> timedelta | None:
    """How old the newest copy is; None when there is none."""
    found = office.ask(newest_backup, folders(office))
    return None if found is None else found[1]


def is_due(office: Office) -> bool:
    return office.ask(due_for_backup, folders(office))


def back_up(office: Office) -> Outcome:
    """Make a checked copy in every folder; one that cannot be written does not stop the other."""
    here, *outside = folders(office)
    return Outcome(_copy(office, here), _copy(office, outside[0]) if outside else None)


def start_back_up(jobs: Jobs, office: Office, done: Callable[[Outcome], None]) -> None:
    """The same in a job."""

    def work(progress: Progress) -> Outcome:
        progress(0, 1)
        return back_up(office)

    jobs.start(work, done)


def outcome_words(outcome: Outcome) -> str:
    """What to say about a copy: that it is there, or what failed and what to do."""
    say = QCoreApplication.translate
    if outcome.good:
        return say("backups", "حُفظت نسخة احتياطية وفُحصت.")
    if outcome.here is not None:
        text = say("backups", "لم تُحفظ النسخة الاحتياطية. {0}")
        return text.format(trouble_sentence(outcome.here))
    text = say(
        "backups",
        "حُفظت نسخة على هذا الحاسوب، ولم تُحفظ في المجلد الخارجي. {0} صِل الوسيط ثم أعد المحاولة.",
    )
    return text.format(trouble_sentence(outcome.outside) if outcome.outside else "")


def age_words(age: timedelta | None) -> str:
    """«قبل 3 أيام», «اليوم», «لا توجد»."""
    say = QCoreApplication.translate
    if age is None:
        return say("backups", "لا توجد")
    spent = int(age.total_seconds() // 60)
    if spent < 2:
        return say("backups", "الآن")
    return say("backups", "قبل {0}").format(span_words(spent))


def span_words(spent: int) -> str:
    """A span of minutes in its largest whole unit."""
    if spent < 60:
        return counting.minutes(spent)
    if spent < DAY:
        return counting.hours(spent // 60)
    return counting.days(spent // DAY)


def _copy(office: Office, folder: Path) -> Trouble | None:
    try:
        office.back_up(folder)
    except Trouble as trouble:
        return trouble
    except OSError as error:
        return Trouble("ui.backup.folder", folder=str(folder), reason=error.strerror or "")
    return None
