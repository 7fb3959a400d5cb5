"""From an open office to a signed-in person and back: set-up, sign-in, lock, sign-out, closing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication, QDialog

from app.office import Office
from ui import display
from ui.copies import Copies
from ui.demonstrators import demonstrators
from ui.desk import Desk
from ui.drafts import DraftBox
from ui.form import Form
from ui.forms.change_password import FirstPasswordCard
from ui.forms.first_run import FirstRun
from ui.forms.held_back import HeldBackCard
from ui.forms.locked import LockedCard
from ui.forms.sign_in import SignInCard
from ui.gate import Gate
from ui.idle import IdleWatch
from ui.shell import Shell
from ui.window import Window

WIZARD_WIDTH = 820


class Session(QObject):
    """Moves the window from one state to the next."""

    def __init__(self, window: Window, office: Office, machine: QSettings) -> None:
        super().__init__(window)
        self._window, self._machine = window, machine
        self.office = office
        self.desk: Desk | None = None
        self.shell: Shell | None = None
        self.copies = Copies(window, office)
        self.copies.made.connect(self._on_copied)
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("no application")  # noqa: TRY004 - a state, not a type
        self._app = app
        self.watch = IdleWatch(app, self)
        self.watch.idle.connect(self.lock)

    @property
    def _gate(self) -> Gate:
        return self._window.gate

    def begin(self) -> None:
        """The office is open: set it up, or let somebody sign in."""
        if not self.office.is_set_up:
            first_run = FirstRun(self.office)
            first_run.finished.connect(self.enter)
            self._gate.show_card(first_run, WIZARD_WIDTH)
            return
        self._gate.show_lines(*self.office.settings.letterhead)
        card = self._window.sign_in or self._window.show_sign_in()
        if self.office.settings.demonstration:
            card.show_known(demonstrators(ministry=self.office.is_ministry))
        card.signed_in.connect(partial(self._on_signed_in, card))
        card.open(self.office)

    def _on_signed_in(self, card: SignInCard, must_change: bool) -> None:  # noqa: FBT001 - from a signal
        self._machine.setValue("last_user", card.user.words())
        if must_change:
            asked = FirstPasswordCard(self.office, card.password.password())
            asked.changed.connect(self._pass_held_back)
            asked.given_up.connect(self.leave)
            self._gate.show_card(asked)
        else:
            self._pass_held_back()

    def _pass_held_back(self) -> None:
        if self.office.held_back is None:
            self.enter()
            return
        card = HeldBackCard(self.office)
        card.went_on.connect(self.enter)
        card.left.connect(self.leave)
        self._gate.show_card(card, WIZARD_WIDTH)

    def enter(self) -> None:
        """Show the shell to whoever is signed in."""
        actor = self.office.actor
        if actor is None:
            raise RuntimeError("nobody is signed in")
        drafts = DraftBox(self.office.paths.drafts, actor.user)
        self.desk = Desk(
            self.office,
            drafts=drafts,
            machine=self._machine,
            jobs=self._window.jobs,
            clock=self.office.clock,
            parent=self,
        )
        self.desk.changed.connect(self._on_changed)
        self._make_shell()
        self.watch.start(self.office.settings.idle_minutes)
        self.copies.watch()

    def _make_shell(self, page: str = "") -> None:
        if self.desk is None:
            raise RuntimeError("nobody is signed in")
        self.shell = Shell(self.desk)
        self.shell.lock_wanted.connect(self.lock)
        self.shell.leave_wanted.connect(self.leave)
        self.shell.speech_wanted.connect(self._speak)
        self.shell.titled.connect(self._on_titled)
        self._window.show_shell(self.shell)
        self.shell.open(page or self.shell.entries[0].name)
        if self.shell.page is not None:
            self.shell.page.setFocus()
        self.shell.status.check_data()

    def lock(self) -> None:
        """Hide everything of the office until the same person types the password."""
        actor = self.office.actor
        if self.shell is None or actor is None:
            return
        self.watch.stop()
        self._put_dialogs_away()
        card = LockedCard(self.office, actor)
        card.opened.connect(self._unlock)
        card.left.connect(self.leave)
        self._gate.show_card(card)
        self._window.stack.setCurrentWidget(self._gate)
        self._window.setWindowTitle(self.tr("سِجِلّ"))

    def leave(self) -> None:
        """Sign out."""
        self.watch.stop()
        self.copies.stop()
        self._drop_shell()
        if self.desk is not None:
            self.office.on_change = lambda _kinds: None  # the next desk listens for itself
            self.desk.deleteLater()
            self.desk = None
        self.office.sign_out()
        self._window.setWindowTitle(self.tr("سِجِلّ"))
        self._window.show_sign_in()
        self.begin()

    def may_close(self) -> bool:
        """Whether the window may close now; else it is closed later, after the copy."""
        if self.copies.up_to_date:
            return True
        self._put_dialogs_away()
        self.copies.copy_and_close()
        return False

    def end(self) -> None:
        """Close the office file."""
        self.watch.stop()
        self.copies.stop()
        self.office.close()

    def _unlock(self) -> None:
        if self.shell is not None:
            self._window.stack.setCurrentWidget(self.shell)
            self.watch.start(self.office.settings.idle_minutes)

    def _put_dialogs_away(self) -> None:
        """Close what stands over the window. What was typed stays as drafts."""
        for widget in self._app.topLevelWidgets():
            if not isinstance(widget, QDialog) or not widget.isVisible():
                continue
            if isinstance(widget, Form) and widget.drafting is not None:
                widget.drafting.store()
            widget.done(QDialog.DialogCode.Rejected)

    def _drop_shell(self) -> None:
        if self.shell is not None:
            self._window.stack.removeWidget(self.shell)
            self.shell.deleteLater()
            self.shell = None

    def _speak(self) -> None:
        """Take the language and the digits that were chosen: the shell is made anew."""
        display.speak(self._app, self._machine)
        self._window.renew_gate()
        self._gate.show_lines(*self.office.settings.letterhead)
        self._drop_shell()
        self._make_shell("settings")

    def _on_titled(self, title: str) -> None:
        self._window.setWindowTitle(self.tr("{0} — سِجِلّ").format(title))

    def _on_changed(self) -> None:
        self.copies.fall_behind()
        if self.watch.watching:
            self.watch.start(self.office.settings.idle_minutes)

    def _on_copied(self, text: str) -> None:
        if self.shell is not None:
            self.shell.copies_changed()
        if self.desk is not None:
            self.desk.say(text)
