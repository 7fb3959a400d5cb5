"""People who look like somebody whom the office knows are pointed out before saving."""

from __future__ import annotations

import pytest

from app.commands.applications import register_application
from app.domain.parties import Party, PersonType
from app.queries.parties import Likeness, find_parties, is_similar, lookalikes
from tests import story


def enter(office, name: str, father: str, number: str) -> Party:
    who = Party("", PersonType.NATURAL, name, father, "فاطمة", number)
    return office.do(register_application, story.draft(office, who)).party


def found(office, name: str, father: str = "", number: str = "") -> list[tuple[Likeness, str]]:
    who = Party("", PersonType.NATURAL, name, father, "", number)
    return [(each.likeness, each.party.full_name) for each in office.ask(lookalikes, who)]


def test_the_same_number_is_found_first(office):
    enter(office, "محمد عبد الله الأحمد", "خالد", "04010203040")
    enter(office, "سامر الحسن", "علي", "04010203041")
    assert found(office, "محمد عبدالله الاحمد", "خالد", "04010203041") == [
        (Likeness.SAME_NUMBER, "سامر الحسن"),
        (Likeness.SAME_NAME, "محمد عبد الله الأحمد"),
    ]


@pytest.mark.parametrize(
    ("typed", "father", "likeness"),
    [
        ("مُحمّد عبدالله الاحمد", "خالد", Likeness.SAME_NAME),
        ("محمد عبد الله الأحمد", "", Likeness.SIMILAR_NAME),
        ("محمد الأحمد", "خالد", Likeness.SIMILAR_NAME),
        ("محمد عبد الله الاحمدي", "خالد", Likeness.SIMILAR_NAME),
        ("محمود عبد الله الأحمد", "خالد", Likeness.SIMILAR_NAME),
    ],
)
def test_a_person_is_recognised_in_other_spellings(office, typed, father, likeness):
    enter(office, "محمد عبد الله الأحمد", "خالد", "04010203040")
    assert found(office, typed, father) == [(likeness, "محمد عبد الله الأحمد")]


@pytest.mark.parametrize(
    ("typed", "father"),
    [
        ("محمد عبد الله الأحمد", "سليمان"),
        ("سامر الأحمد", "خالد"),
        ("محمد الحسين", "خالد"),
        ("مح", ""),
    ],
)
def test_other_people_are_not_pointed_at(office, typed, father):
    enter(office, "محمد عبد الله الأحمد", "خالد", "04010203040")
    assert found(office, typed, father) == []


def test_likeness_of_names():
    assert is_similar("محمد الاحمد", "محمد خالد الاحمد")
    assert not is_similar("محمد الاحمد", "احمد المحمد")


def test_a_company_is_recognised_by_its_register_number(office):
    company = Party("", PersonType.LEGAL, "شركة النور", register_no="حمص 123")
    office.do(register_application, story.draft(office, company))
    again = Party("", PersonType.LEGAL, "مؤسسة أخرى", register_no="حمص 123")
    assert [each.likeness for each in office.ask(lookalikes, again)] == [Likeness.SAME_NUMBER]


def test_investors_are_found_with_the_number_of_their_applications(office):
    application = story.register(office)
    [hit] = office.ask(find_parties, "الاحمد")
    assert (hit.party.id, hit.applications) == (application.party.id, 1)
    [known] = office.ask(lookalikes, application.party)
    assert (known.last_application, known.last_serial) == (application.id, 1)
