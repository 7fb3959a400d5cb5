"""Search box, banner, cards, badges, explanations, sidebar, page header."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.explanation import Explained
from app.domain.money import Currency
from tests.ui.keys import press, type_text
from ui.colours import Tone
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner
from ui.widgets.cards import Card, EmptyState, StatTile
from ui.widgets.explain import ExplainButton
from ui.widgets.page_header import PageHeader
from ui.widgets.search_box import Hit, SearchBox
from ui.widgets.sidebar import Sidebar

PEOPLE = {"محمد": [Hit("محمّد الأحمد", "مقسم 125/ب", 1), Hit("محمّد الحلبي", "", 2)]}


@pytest.fixture
def asked():
    return []


@pytest.fixture
def search(qtbot, dressed, asked):
    window = QWidget()
    qtbot.addWidget(window)
    box = SearchBox(lambda text: asked.append(text) or PEOPLE.get(text, []), "بحث")
    QVBoxLayout(window).addWidget(box)
    window.resize(500, 300)
    window.show()
    qtbot.waitExposed(window)
    box.setFocus()
    yield box
    window.close()


def test_typing_searches_once_after_a_short_rest(qtbot, search, asked):
    type_text(search, "محمد")
    assert asked == []
    qtbot.waitUntil(search.list_is_open)
    assert asked == ["محمد"]


def test_one_letter_is_too_few(qtbot, search, asked):
    type_text(search, "م")
    with qtbot.waitSignal(search.searched):
        pass
    assert asked == []
    assert not search.list_is_open()


def test_arrows_and_enter_choose_a_hit_and_empty_the_field(qtbot, search):
    type_text(search, "محمد")
    search.search()
    press(search, Qt.Key.Key_Down)
    with qtbot.waitSignal(search.chosen) as said:
        press(search, Qt.Key.Key_Return)
    assert said.args == [2]
    assert search.text() == ""
    assert not search.list_is_open()


def test_enter_before_the_rest_searches_at_once_and_takes_the_first(qtbot, search):
    type_text(search, "محمد")
    with qtbot.waitSignal(search.chosen) as said:
        press(search, Qt.Key.Key_Return)
    assert said.args == [1]


def test_a_click_chooses(qtbot, search):
    type_text(search, "محمد")
    search.search()
    listing = search._list
    place = listing.visualItemRect(listing.item(1)).center()
    with qtbot.waitSignal(search.chosen) as said:
        qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert said.args == [2]


def test_no_hit_is_said_and_enter_chooses_nothing(qtbot, search):
    type_text(search, "زيد")
    search.search()
    assert "لا نتائج" in search._list.item(0).text()
    with qtbot.assertNotEmitted(search.chosen):
        press(search, Qt.Key.Key_Return)


def test_escape_closes_the_list_and_keeps_the_text(search):
    type_text(search, "محمد")
    search.search()
    press(search, Qt.Key.Key_Escape)
    assert not search.list_is_open()
    assert search.text() == "محمد"


def test_leaving_the_field_closes_the_list(search):
    type_text(search, "محمد")
    search.search()
    search.clearFocus()
    assert not search.list_is_open()


def test_a_banner_shows_and_acts(qtbot, dressed):
    banner, done = Banner(), []
    qtbot.addWidget(banner)
    assert banner.isHidden()
    act = banner.add_action("نسخ الآن", lambda: done.append(1))
    banner.show_text("لا توجد نسخة اليوم", Tone.WARN)
    assert not banner.isHidden()
    act.click()
    assert done == [1]
    banner.show_text("")
    assert banner.isHidden()


def test_a_tile_says_what_it_counts_and_opens(qtbot, dressed):
    tile = StatTile("أقساط متأخرة", "7", tone=Tone.BAD, icon="clock", note="منذ 30 يوماً")
    qtbot.addWidget(tile)
    tile.show()
    assert tile.accessibleName() == "أقساط متأخرة: 7"
    assert tile.value.alignment() & Qt.AlignmentFlag.AlignRight
    with qtbot.waitSignal(tile.opened):
        press(tile, Qt.Key.Key_Return)
    with qtbot.waitSignal(tile.opened):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    tile.show_value("0", Tone.GOOD)
    assert tile.value.text() == "0"


def test_a_badge_is_as_wide_as_its_word(qtbot, dressed):
    badge = Badge("مسدد", Tone.GOOD)
    qtbot.addWidget(badge)
    narrow = badge.sizeHint().width()
    badge.show_state("مسدد بالكامل", Tone.WARN)
    assert badge.sizeHint().width() > narrow
    assert badge.accessibleName() == "مسدد بالكامل"


def test_an_empty_page_offers_what_to_do(qtbot, dressed):
    done = []
    page = EmptyState("لا توجد مواقع", "أضف موقعاً", action="جديد", slot=lambda: done.append(1))
    qtbot.addWidget(page)
    page.action.click()
    assert done == [1]


def test_why_lists_article_words_and_amount(qtbot, dressed):
    why = ExplainButton(Currency.SYP_OLD)
    qtbot.addWidget(why)
    assert not why.isEnabled()
    why.explain([Explained("10.2", "2,500 × 4,000", 10_000_000), Explained("", "قُرّب", None)])
    why.show()
    texts = [label.text() for label in why.open().findChildren(QLabel)]
    assert "المادة 10 فقرة 2" in texts
    assert "2,500 × 4,000" in texts
    assert any("10,000,000" in text for text in texts)
    assert "قُرّب" in texts


def test_the_sidebar_opens_pages_by_name(qtbot, dressed):
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.add_page("today", "اليوم", "today")
    sidebar.add_page("plots", "المقاسم", "plots")
    with qtbot.waitSignal(sidebar.opened) as said:
        sidebar.show_page("plots")
    assert said.args == ["plots"]
    assert sidebar.current_page() == "plots"
    press(sidebar, Qt.Key.Key_Up)
    assert sidebar.current_page() == "today"


def test_a_card_and_a_page_header_carry_what_they_are_given(qtbot, dressed):
    card, inner = Card("الحساب"), QLabel("1,250")
    card.body.addWidget(inner)
    header = PageHeader("الإيصالات", card)
    qtbot.addWidget(header)
    assert inner.window() is header
    assert header.subtitle.isHidden()
    header.show_subtitle("آذار 2026")
    assert not header.subtitle.isHidden()
