import pytest

from app.domain.deadlines import (
    Milestones,
    building_deadline,
    lapsed_third,
    open_deadlines,
    period_under,
    third_deadline,
)
from tests.app.law import HASSIA, WEEKENDS, day

DOCUMENT = day("2007-03-15")
NEW = Milestones(DOCUMENT, DOCUMENT)


def open_on(milestones, on, version=HASSIA):
    found = open_deadlines(milestones, day(on), version, WEEKENDS)
    return [(item.code, item.article, item.last_day.isoformat(), item.days_over) for item in found]


def test_a_new_allocation_waits_for_the_third_and_for_building():
    assert open_on(NEW, "2007-03-20") == [
        ("D1", "13.4", "2007-04-01", -12),
        ("D4", "13.6", "2007-09-16", -180),
    ]


def test_after_the_third_the_contract_is_waited_for():
    paid = Milestones(DOCUMENT, DOCUMENT, third_paid_on=day("2007-03-28"))
    assert open_on(paid, "2007-04-09")[0] == ("D2", "13.5", "2007-04-08", 1)


def test_nothing_is_open_when_all_is_done():
    done = Milestones(
        DOCUMENT,
        DOCUMENT,
        third_paid_on=day("2007-03-28"),
        contract_signed_on=day("2007-04-08"),
        building_started_on=day("2007-08-01"),
    )
    assert open_on(done, "2010-01-01") == []


def test_a_recorded_extension_moves_the_start_of_building():
    extended = Milestones(DOCUMENT, DOCUMENT, start_extended_until=day("2008-02-29"))
    assert open_on(extended, "2008-03-03")[1] == ("D4", "13.6", "2008-03-02", 1)
    strict = HASSIA.with_parameters({"start_extension": "none"})
    assert open_on(extended, "2008-03-03", strict)[1][2] == "2007-09-16"
    period = building_deadline(DOCUMENT, HASSIA, WEEKENDS, extended_until=day("2008-02-29"))
    assert period.calendar_day == day("2008-02-29")


@pytest.mark.parametrize(("on", "over"), [("2007-04-01", None), ("2007-04-02", 1)])
def test_the_third_lapses_the_day_after_the_last_day(on, over):
    lapsed = lapsed_third(DOCUMENT, paid=False, on=day(on), regulation=HASSIA, calendar=WEEKENDS)
    assert (lapsed and lapsed.days_over) == over


def test_a_third_that_is_paid_does_not_lapse():
    assert (
        lapsed_third(
            DOCUMENT, paid=True, on=day("2009-01-01"), regulation=HASSIA, calendar=WEEKENDS
        )
        is None
    )


def test_only_the_third_is_cancelled_by_the_law_itself():
    found = open_deadlines(NEW, day("2008-01-01"), HASSIA, WEEKENDS)
    assert [(item.code, item.automatic, item.is_over) for item in found] == [
        ("D1", True, True),
        ("D4", False, True),
    ]


def test_a_version_may_count_from_the_receipt_and_without_rolling():
    version = HASSIA.with_parameters(
        {"pay_third_anchor": "receipt_date", "pay_third_days": 5, "deadline_roll": False}
    )
    period = third_deadline(DOCUMENT, version, WEEKENDS, received_on=day("2007-03-18"))
    assert period.calendar_day == period.last_day == day("2007-03-23")


def test_a_period_is_in_days_or_in_months():
    with pytest.raises(ValueError, match="period"):
        period_under(HASSIA, DOCUMENT, WEEKENDS, days=1, months=1)
