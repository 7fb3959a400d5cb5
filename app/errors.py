"""The two errors that are not bugs. No text for people lives here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule. `code` is stable; i18n/sentences turns it into a sentence.

    `where` names the field of the draft it belongs to; `params` fill the sentence.
    """

    code: str
    where: str | None = None
    params: Mapping[str, object] = field(default_factory=dict)


class Refused(Exception):  # noqa: N818 - reads better at the call site
    """The rules say no; nothing was written. The form shows the violations."""

    def __init__(self, *violations: Violation) -> None:
        super().__init__(", ".join(v.code for v in violations))
        self.violations = violations

    @classmethod
    def unless_none(cls, violations: Iterable[Violation]) -> None:
        """Raise with every violation found; do nothing when there is none."""
        if found := tuple(violations):
            raise cls(*found)


class Trouble(Exception):  # noqa: N818 - as above
    """The machine says no (disk, lock, file); nothing was written. A box shows it."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params
