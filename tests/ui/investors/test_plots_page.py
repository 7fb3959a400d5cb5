"""The plots page: places, filters, sums, details, and the forms of site, phase and plot."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.commands.plots import add_plots
from app.domain.land import Category, PlotDraft, PlotState, Sector, SiteKind
from app.domain.users import Role
from app.queries.land import PlotFilter, phases, plots_of, sites
from tests import story
from tests.conftest import actor
from tests.ui.keys import press, retype, type_text
from ui.forms.phase import PhaseForm
from ui.forms.plot import PlotForm
from ui.forms.plot_details import PlotDetailsDialog
from ui.forms.site import SiteForm
from ui.pages.plots import PlotsPage
from ui.widgets.land_tree import Place


@pytest.fixture
def page(desk, shown) -> PlotsPage:
    return shown(PlotsPage(desk))


def numbers(page: PlotsPage) -> list[str]:
    return [line.plot.number for line in page.model.rows]


def error_at(form, name: str) -> str:
    return form.fields.box(name).error_text()


# The page


def test_plots_are_listed_with_price_and_sums(page):
    assert numbers(page) == ["1", "2", "3", "4", "5"]
    cells = [column.text(page.model.rows[0]) for column in page.model.columns]
    assert cells == ["1", "", "آ", "1", "", "5,000", "9", "شاغر", "—"]
    assert page.tiles.tiles[PlotState.VACANT].value.text() == "5"
    assert "2.5" in page.tiles.tiles[None].note.text()


def test_filters_cut_the_list_and_can_be_cleared(page, office, qtbot):
    phase = office.ask(phases)[0]
    more = [
        PlotDraft("12/ب", Category.C, Decimal(700), "غ", Sector.FOOD),
        PlotDraft("120", Category.A, Decimal(9000)),
    ]
    office.do(add_plots, phase.id, more, source="")
    page.reload()
    page.filters.category.choose(Category.C)
    assert numbers(page) == ["12/ب"]
    page.filters.clear()
    type_text(page.filters.least_area, "٦٠٠٠")
    qtbot.waitUntil(lambda: numbers(page) == ["120"])
    retype(page.filters.least_area, "")
    type_text(page.filters.number, "١٢")
    qtbot.waitUntil(lambda: numbers(page) == ["12/ب"])
    page.filters.reset.click()
    assert len(numbers(page)) == 7
    assert not page.filters.is_filtering()


def test_a_tile_filters_by_its_state_and_again_shows_all(page, office):
    story.to_contract(office)
    page.reload()
    page.tiles.tiles[PlotState.SOLD].opened.emit()
    assert numbers(page) == ["1"]
    assert page.tiles.tiles[PlotState.VACANT].value.text() == "4"
    page.tiles.tiles[PlotState.SOLD].opened.emit()
    assert len(numbers(page)) == 5


def test_the_tree_narrows_the_list_to_a_phase(page, office):
    [site] = office.ask(sites)
    [phase] = office.ask(phases)
    page.land.choose(Place(site.id, phase.id))
    assert page.filters.wanted(page.land.place()).phase_id == phase.id
    assert len(numbers(page)) == 5
    page.reload()
    assert page.land.place() == Place(site.id, phase.id)


def test_headings_sort_in_the_database(page):
    area = next(n for n, column in enumerate(page.model.columns) if column.sort == "area")
    page.model.sort(area, Qt.SortOrder.DescendingOrder)
    assert page._order == "area"
    number = next(n for n, column in enumerate(page.model.columns) if column.sort == "number")
    page.model.sort(number, Qt.SortOrder.DescendingOrder)
    assert numbers(page)[0] == "5"


def test_more_plots_than_a_page_are_leafed_through(page, office):
    phase = office.ask(phases)[0]
    more = [PlotDraft(str(n), Category.A, Decimal(100)) for n in range(6, 151)]
    office.do(add_plots, phase.id, more, source="")
    page.reload()
    assert (len(numbers(page)), numbers(page)[-1]) == (100, "100")
    page.pager.after.click()
    assert (numbers(page)[0], numbers(page)[-1]) == ("101", "150")
    assert not page.pager.after.isEnabled()
    page.pager.before.click()
    assert numbers(page)[0] == "1"


def test_enter_shows_the_details_and_leads_to_the_holder(page, office, listen, asked, dialog_of):
    application, _contract = story.to_contract(office)
    page.reload()
    listen(page)
    page.filters.show_state(PlotState.SOLD)
    page.table.select_row(0)
    press(page.table, Qt.Key.Key_Return)
    dialog = dialog_of(page, PlotDetailsDialog)
    assert dialog.model.rows[0].name == application.party.full_name
    dialog.open_holder()
    assert asked == [("application", application.id)]


def test_a_found_plot_is_selected_and_shown(page, office, dialog_of):
    plot = office.ask(plots_of, PlotFilter(number="3"))[0].plot
    page.open_ref("plot", plot.id)
    assert page.table.selected().plot.id == plot.id
    assert dialog_of(page, PlotDetailsDialog).windowTitle().endswith("\u20683\u2069")


def test_a_reference_to_a_phase_selects_it(page, office):
    [phase] = office.ask(phases)
    page.open_ref("phase", phase.id)
    assert page.land.place() == Place(phase.site_id, phase.id)
    page.open_ref("site", phase.site_id)
    assert page.land.place() == Place(phase.site_id)


def test_who_may_not_add_has_no_buttons_for_it(desk, office, shown):
    office.actor = actor(Role.AUDITOR)
    page = shown(PlotsPage(desk))
    texts = [b.text() for b in page.findChildren(type(page.filters.reset)) if b.isVisible()]
    assert not any("جديد" in text or "إكسل" in text for text in texts)
    page.new()
    assert page.findChildren(PlotForm) == []


# The forms, by keyboard


def test_a_plot_is_entered_by_keyboard(page, office, dialog_of):
    [phase] = office.ask(phases)
    page.land.choose(Place(phase.site_id, phase.id))
    page.new()
    form = dialog_of(page, PlotForm)
    assert form.focusWidget() is form.number
    type_text(form.number, "١٢٥/ب")
    press(form.number, Qt.Key.Key_Return)
    assert form.focusWidget() is form.block
    type_text(form.block, "غ")
    form.category.choose(Category.A)
    type_text(form.square_metres, "4237.50")
    type_text(form.price, "10.754")
    assert "1,075.4" in form.fields.box("price").error._text.text()
    press(form, Qt.Key.Key_F9)
    assert (form.plot.number, form.plot.price) == ("125/ب", Decimal("1075.4"))
    page.reload()
    assert "125/ب" in numbers(page)


def test_a_wrong_plot_says_why_at_its_fields(desk, shown, office):
    form = shown(PlotForm(desk, office.ask(phases)[0].id))
    press(form, Qt.Key.Key_F9)
    assert "مطلوب" in error_at(form, "number")
    type_text(form.number, "1")
    form.category.choose(Category.A)
    type_text(form.square_metres, "0")
    press(form, Qt.Key.Key_F9)
    assert "موجود في هذا الموقع" in error_at(form, "number")
    assert "أكبر من الصفر" in error_at(form, "area")
    assert form.number.hasFocus()
    assert form.isVisible()


def test_a_letter_in_an_area_is_refused_visibly(desk, shown, office):
    form = shown(PlotForm(desk, office.ask(phases)[0].id))
    type_text(form.square_metres, "50م0")
    assert form.square_metres.figures() == "500"
    type_text(form.square_metres, "س")
    assert "الأرقام فقط" in error_at(form, "area")


def test_a_half_typed_plot_is_offered_again(desk, shown, office):
    form = shown(PlotForm(desk, office.ask(phases)[0].id))
    type_text(form.number, "77/ج")
    form.drafting.store()
    form.done(0)
    again = shown(PlotForm(desk, office.ask(phases)[0].id))
    assert again.drafting.offer.isVisible()
    again.drafting.restore()
    assert again.number.words() == "77/ج"


def test_a_phase_begins_with_what_the_regulation_says(desk, shown, office):
    [site] = office.ask(sites)
    form = shown(PhaseForm(desk, site))
    assert (form.no.number(), form.name.words()) == (2, "المرحلة الثانية")
    assert (form.price.price(), form.increase.decimal()) == (Decimal(900), Decimal(25))
    assert "محطات التحويل الكهربائية" in form.exclusions.words()
    press(form, Qt.Key.Key_F9)
    assert form.phase.max_increase == Decimal("0.25")
    assert [p.no for p in office.ask(phases, site.id)] == [1, 2]


def test_a_price_in_the_pound_of_today_says_the_old_one(desk, shown, office):
    form = shown(PhaseForm(desk, office.ask(sites)[0]))
    retype(form.price, "١٢٫٥")
    assert form.price.price() == Decimal(1250)
    assert "1,250" in form.price.note()


def test_a_final_price_has_no_increase(desk, shown, office):
    form = shown(PhaseForm(desk, office.ask(sites)[0]))
    form.final.choose(True)
    assert form.fields.box("max_increase").isHidden()
    retype(form.name, "مرحلة")
    press(form, Qt.Key.Key_F9)
    assert form.phase.max_increase is None


def test_a_wrong_phase_stays_open(desk, shown, office):
    form = shown(PhaseForm(desk, office.ask(sites)[0]))
    retype(form.no, "1")
    retype(form.increase, "250")
    press(form, Qt.Key.Key_F9)
    assert "موجودة" in error_at(form, "no")
    assert "100" in error_at(form, "max_increase")
    assert form.phase is None


def test_a_site_is_entered_by_keyboard_and_its_name_is_taken_once(desk, shown, office):
    form = shown(SiteForm(desk))
    form.governorate.choose("HI")
    form.kind.choose(SiteKind.ZONE)
    type_text(form.name, "الرستن")
    press(form, Qt.Key.Key_F9)
    assert form.site.name == "الرستن"
    again = shown(SiteForm(desk))
    again.governorate.choose("HI")
    type_text(again.name, "الرستن")
    press(again, Qt.Key.Key_F9)
    assert "موجود" in error_at(again, "name")
    assert len(office.ask(sites)) == 2
