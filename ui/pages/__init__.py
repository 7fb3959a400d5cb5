"""Every page of the window by name. A page's module is imported when it is first opened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.users import EVERYBODY, Role

CASH = frozenset({Role.CASHIER, Role.ADMINISTRATOR})
HEADS = frozenset({Role.DIRECTOR, Role.ADMINISTRATOR, Role.AUDITOR})


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: where its class is, who may see it, and which references it opens.

    `opens` are kinds of the search and of `wanted`; a page also opens its own name. A page that
    is not `listed` is reached through a reference alone.
    """

    name: str
    icon: str
    title: str
    module: str
    class_name: str
    opens: frozenset[str] = frozenset()
    roles: frozenset[Role] = EVERYBODY
    listed: bool = True
    at_ministry: bool = False


def pages() -> tuple[PageEntry, ...]:
    """All pages in the order of the sidebar, in the display language."""
    return (*_of_records(), *_of_the_office())


def pages_for(role: Role, *, ministry: bool) -> tuple[PageEntry, ...]:
    """The pages that a role may see, in the order of the sidebar."""
    return tuple(
        page for page in pages() if role in page.roles and (page.at_ministry or not ministry)
    )


def page_for(kind: str, among: Iterable[PageEntry]) -> PageEntry | None:
    """The page that opens a kind of reference, or that has this name."""
    found = tuple(among)
    named = next((page for page in found if page.name == kind), None)
    return named or next((page for page in found if kind in page.opens), None)


def _of_records() -> tuple[PageEntry, ...]:
    say = QCoreApplication.translate
    return (
        _page("today", "today", say("pages", "اليوم"), "TodayPage"),
        _page("counter", "money", say("pages", "صندوق القبض"), "CounterPage", roles=CASH),
        _page("receipts", "receipt", say("pages", "الإيصالات"), "ReceiptsPage", "receipt"),
        _page("applications", "people", say("pages", "المكتتبون"), "ApplicationsPage"),
        _page(
            "investor_file",
            "person",
            say("pages", "إضبارة المستثمر"),
            "InvestorFilePage",
            "application",
            "party",
            "decision",
            listed=False,
        ),
        _page("plots", "plots", say("pages", "المقاسم"), "PlotsPage", "plot", "site", "phase"),
        _page("allocations", "sketch", say("pages", "التخصيص"), "AllocationsPage", "allocation"),
        _page("contracts", "contract", say("pages", "العقود"), "ContractsPage", "contract"),
        _page(
            "registers",
            "register",
            say("pages", "السجل العام"),
            "RegistersPage",
            "volume",
            "register",
        ),
    )


def _of_the_office() -> tuple[PageEntry, ...]:
    say = QCoreApplication.translate
    return (
        _page(
            "exchange",
            "stick",
            say("pages", "التبادل مع الوزارة"),
            "ExchangePage",
            at_ministry=True,
        ),
        _page("settings", "settings", say("pages", "الإعدادات"), "SettingsPage", at_ministry=True),
        _page(
            "users", "user", say("pages", "المستخدمون"), "UsersPage", roles=HEADS, at_ministry=True
        ),
        _page(
            "audit",
            "archive",
            say("pages", "سجل الأعمال"),
            "AuditPage",
            roles=HEADS,
            at_ministry=True,
        ),
        _page("help", "help", say("pages", "المساعدة"), "HelpPage", at_ministry=True),
    )


def _page(
    name: str,
    icon: str,
    title: str,
    class_name: str,
    *opens: str,
    roles: frozenset[Role] = EVERYBODY,
    listed: bool = True,
    at_ministry: bool = False,
) -> PageEntry:
    module = f"ui.pages.{name}"
    return PageEntry(
        name, icon, title, module, class_name, frozenset(opens), roles, listed, at_ministry
    )
