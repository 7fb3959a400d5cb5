"""One investor's way in the tour: from the subscription to the receipts of an instalment.

Everybody signs in for the own part of it. Nothing goes to a printer: every paper is kept as a file,
as on a computer without one.
"""

from __future__ import annotations

from app.demo import staff
from app.domain.land import Category, PlotState
from app.queries.investor_file import form_content, investor_file
from app.queries.land import PlotFilter, PlotLine, plots_of
from ui.application_paper import form_document
from ui.forms.allocation import AllocationForm
from ui.forms.cancel_receipt import CancelReceiptForm
from ui.forms.contract import ContractForm
from ui.forms.industrial_decision import IndustrialDecisionForm
from ui.forms.registered import RegisteredDialog
from ui.forms.subscription import SubscriptionForm
from ui.pages.allocations import AllocationsPage
from ui.pages.contracts import ContractsPage
from ui.pages.counter import CounterPage
from ui.pages.investor_file import InvestorFilePage
from ui.pages.receipts import ReceiptsPage
from ui.tour import Steps, Tour
from ui.tour_hands import ENTER, ESCAPE, F2, F6, F9, fill, no_printers, press, sign_in, type_text

INVESTOR, FATHER, MOTHER = "أنس الدالي الزعبي", "عبد الباسط", "سلمى الحمود"


class MainJob:
    """The stations in their order; each leaves a picture and its papers."""

    def __init__(self, tour: Tour) -> None:
        self._tour = tour
        self._application = ""

    def steps(self) -> Steps:
        tour = self._tour
        yield from sign_in(tour, staff.CLERK)
        yield from self.subscribe()
        yield from sign_in(tour, staff.CASHIER)
        yield from self.pay("fees", "++")
        yield from sign_in(tour, staff.CLERK)
        yield from self.decide()
        yield from sign_in(tour, staff.INVESTMENT)
        yield from self.allocate()
        yield from sign_in(tour, staff.CASHIER)
        yield from self.pay("third", "+")
        yield from sign_in(tour, staff.INVESTMENT)
        yield from self.sign_contract()
        yield from sign_in(tour, staff.CASHIER)
        yield from self.pay("instalment", "١٠٠٠٫٥٠")
        yield from self.copy_and_cancel()
        yield from self.look_at_file()

    # At the window

    def subscribe(self) -> Steps:
        """Somebody new subscribes for as much as the smallest vacant plot has."""
        tour = self._tour
        tour.shell.open("applications")
        yield
        press(tour.shell, F2)
        yield
        form = tour.dialog(SubscriptionForm)
        tour.picture("subscription-empty", form)
        press(form, F9)
        yield
        tour.picture("subscription-errors", form)
        _fill_subscription(form, _vacant(tour))
        for _ in range(4):  # the price and the look for the same person follow the typing
            yield
        tour.picture("subscription-filled", form)
        press(form, F9)
        yield
        if form.application is None:
            raise RuntimeError("the application was not registered")
        self._application = form.application.id
        done = tour.dialog(RegisteredDialog)
        tour.picture("subscription-registered", done)
        content = tour.office.ask(form_content, self._application)
        tour.paper("application-form", form_document(tour.desk, content).data)
        press(done, ESCAPE)
        yield

    def decide(self) -> Steps:
        """The industrial decision came in: it is kept in the investor's file."""
        tour = self._tour
        tour.shell.open("application", self._application)
        yield
        tour.picture("file-after-fees")
        tour.page(InvestorFilePage).step_button.click()
        yield
        form = tour.dialog(IndustrialDecisionForm)
        fill(form.number, "318/ص")
        fill(form.decided_on, "اليوم")
        fill(form.issued_by, "مديرية الصناعة في محافظة حمص")
        yield
        tour.picture("industrial-decision", form)
        press(form, F9)
        yield

    # The department

    def allocate(self) -> Steps:
        """The application, a plot of its size, the days; then the sketch, drawn and named."""
        tour = self._tour
        tour.shell.open("allocations")
        yield
        tour.page(AllocationsPage).papers.printers = no_printers
        press(tour.shell, F2)
        yield
        form = tour.dialog(AllocationForm)
        fill(form.applications.search, INVESTOR)
        press(form.applications.search, ENTER)
        yield
        press(form.plots.search, ENTER)
        yield
        fill(form.area_reason, "حاجة الصناعة وفق القرار الصناعي مع التوسع المستقبلي")
        for _ in range(3):  # the money follows the choice
            yield
        tour.picture("allocation-plot", form)
        press(form, F6)
        yield
        _draw(form)
        yield
        tour.picture("allocation-sketch", form)
        press(form, F9)
        yield
        if form.allocation is None:
            raise RuntimeError("no plot was allocated")
        tour.picture("allocated")
        tour.keep_new_papers("allocation")

    def sign_contract(self) -> Steps:
        """The third is paid: the contract with its ten instalments."""
        tour = self._tour
        tour.shell.open("contracts")
        yield
        tour.page(ContractsPage).papers.printers = no_printers
        press(tour.shell, F2)
        yield
        form = tour.dialog(ContractForm)
        fill(form.deals.search, INVESTOR)
        press(form.deals.search, ENTER)
        form.clauses.setPlainText("يلتزم الفريق الثاني بتشجير محيط المقسم خلال سنة من الاستلام.")
        for _ in range(4):  # the schedule follows the choice
            yield
        tour.picture("contract", form)
        press(form, F9)
        yield
        if form.contract is None:
            raise RuntimeError("no contract was signed")
        tour.picture("contract-signed")
        tour.keep_new_papers("contract")

    # At the counter

    def pay(self, what: str, amount: str) -> Steps:
        """Find the payer, type the amount, F9; the focus is back on the search."""
        tour = self._tour
        tour.shell.open("counter")
        yield
        page = tour.page(CounterPage)
        page.papers.printing.printers = no_printers
        fill(page.fields.picker.search, INVESTOR)
        press(page.fields.picker.search, ENTER)
        yield
        type_text(page.fields.amount, amount)
        yield
        tour.picture(f"counter-{what}")
        press(page.fields.amount, F9)
        yield
        yield
        tour.picture(f"counter-{what}-issued")
        tour.keep_new_papers(f"receipt-{what}")

    def copy_and_cancel(self) -> Steps:
        """The last receipt once more as a copy, then taken back by a reversal."""
        tour = self._tour
        tour.shell.open("receipts")
        yield
        page = tour.page(ReceiptsPage)
        page.papers.printing.printers = no_printers
        page.table.select_row(0)
        press(tour.shell, F9)
        yield
        tour.picture("receipts")
        tour.keep_new_papers("receipt-copy")
        page.cancel_button.click()
        yield
        form = tour.dialog(CancelReceiptForm)
        fill(form.reason, "كُتب المبلغ خطأ، وأُعيد إلى صاحبه")
        yield
        tour.picture("cancel-receipt", form)
        press(form, F9)
        yield
        yield
        tour.picture("receipt-cancelled")
        tour.keep_new_papers("reversal")

    def look_at_file(self) -> Steps:
        """Everything that came of it, in one file."""
        tour = self._tour
        tour.shell.open("application", self._application)
        yield
        tour.picture("file-whole")
        if tour.office.ask(investor_file, self._application).contract is None:
            raise RuntimeError("the contract is not in the file")


def _fill_subscription(form: SubscriptionForm, plot: PlotLine) -> None:
    who, wish = form.applicant, form.wish
    for edit, text in (
        (who.full_name, INVESTOR),
        (who.father_name, FATHER),
        (who.mother_name, MOTHER),
        (who.national_no, "٠٤٠١٠٢٠٣٠٤٩"),
        (who.phone, "0933 456 789"),
        (who.address, "حمص، حي الإنشاءات، شارع البرازيل، بناء 14"),
    ):
        fill(edit, text)
    wish.phase.choose(plot.plot.phase_id)
    fill(wish.area, str(plot.plot.area))
    wish.investment_type.put_words("إقامة منشأة صناعية")
    wish.industry_type.put_words("معصرة زيتون وتعبئة زيوت")
    wish.sector.choose(plot.plot.sector)
    wish.priority.choose(3)
    for row in form.papers.rows:
        row.box.click()


def _vacant(tour: Tour) -> PlotLine:
    wanted = PlotFilter(state=PlotState.VACANT, category=Category.A)
    found = tour.office.ask(plots_of, wanted, order="area", limit=1)
    if not found:
        raise RuntimeError("no plot is vacant")
    return found[0]


def _draw(form: AllocationForm) -> None:
    """A rectangle of the decided area with its neighbours, as typed beside the drawing."""
    chosen = form.plots.value()
    if chosen is None:
        raise RuntimeError("no plot is chosen")
    panel = form.drawing.editor.panel
    fill(panel.across, "40")
    fill(panel.deep, f"{chosen.plot.area / 40:.2f}")
    press(panel.deep, ENTER)
    sides = panel.sides.model()
    for row, (neighbour, width, setback) in enumerate(
        (
            ("الشارع الرئيسي", "24", "5"),
            ("المقسم المجاور شرقاً", "", "3"),
            ("المقسم المجاور شمالاً", "", "3"),
            ("شارع الخدمة", "12", "4"),
        )
    ):
        for column, text in ((2, neighbour), (3, width), (4, setback)):
            sides.setData(sides.index(row, column), text)
    fill(panel.note, "حدود المقسم محددة بأوتاد خرسانية")
    press(panel.note, ENTER)
