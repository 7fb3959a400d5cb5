"""The 25 zones of the five-year plan (seed 000, domain.md 5.2)."""

from collections import Counter

from app.commands.zones import add_programme_zones
from app.domain.land import SiteKind
from app.queries.land import sites
from app.zones import programme_zones

BY_GOVERNORATE = {
    "HL": 3,
    "HI": 3,
    "HM": 3,
    "ID": 3,
    "LA": 1,
    "TA": 1,
    "DY": 3,
    "HA": 2,
    "RA": 3,
    "DR": 2,
    "SU": 1,
}


def test_there_are_25_zones_in_11_governorates():
    zones = programme_zones("hassia-2006")
    assert Counter(zone.governorate for zone in zones) == BY_GOVERNORATE
    assert len({zone.name for zone in zones}) == 25
    assert {zone.kind for zone in zones} == {SiteKind.ZONE}


def test_the_slip_of_the_pen_is_corrected():
    names = [zone.name for zone in programme_zones("hassia-2006")]
    assert "دير الزور" in names
    assert not any("الزورر" in name for name in names)


def test_an_office_takes_all_zones_once(office):
    before = len(office.ask(sites))
    assert len(office.do(add_programme_zones, "hassia-2006")) == 25
    assert office.do(add_programme_zones, "hassia-2006") == ()
    assert len(office.ask(sites)) == before + 25


def test_an_office_may_take_the_zones_of_its_governorate_only(office):
    added = office.do(add_programme_zones, "hassia-2006", "HI")
    assert [zone.name for zone in added] == ["الصايد", "الرستن", "تلكلخ"]
