"""People, companies and plots by chance, the same for the same seed. Nobody here exists."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from app.domain.land import Sector
from app.domain.parties import Party, PersonType
from app.paths import resources

HOMS = "04"
REGISTRIES = 14


@dataclass(frozen=True, slots=True)
class Trade:
    """What is made in a sector, and what its plots and companies are called."""

    block: str
    words: str
    investment: str
    industries: Sequence[str]


class Chance:
    """Draws names, numbers and trades from resources/names."""

    def __init__(self, seed: int) -> None:
        self.draw = Random(seed)  # noqa: S311 - nothing secret: names of people who do not exist
        self._people = _read("people.toml")
        self._companies = _read("companies.toml")
        self._given_numbers: set[str] = set()

    def trade(self, sector: Sector) -> Trade:
        found = self._companies[sector.value]
        return Trade(found["block"], found["trade"], found["investment"], found["industries"])

    def person_name(self, *, woman: bool = False) -> str:
        """Given and family name."""
        given = self.draw.choice(self._people["female" if woman else "male"])
        return f"{given} {self.draw.choice(self._people['family'])}"

    def party(self, sector: Sector) -> Party:
        """An applicant: three in four are persons, most of them from Homs."""
        return self._company(sector) if self.draw.random() < 0.27 else self._person()

    def _person(self) -> Party:
        foreign = self.draw.random() < 0.02
        agent = self.draw.random() < 0.06
        return Party(
            id="",
            person_type=PersonType.NATURAL,
            full_name=self.person_name(woman=self.draw.random() < 0.09),
            father_name=self.draw.choice(self._people["male"]),
            mother_name=self.person_name(woman=True),
            national_no="" if foreign else self._national_no(),
            passport_no=self._fresh("N", 8) if foreign else "",
            nationality=self.draw.choice(self._people["nationalities"]) if foreign else "سورية",
            agent_name=self.person_name() if agent else "",
            agent_document=f"وكالة عامة رقم {self.draw.randint(100, 9999)}" if agent else "",
            phone=self._phone(),
            address=self.draw.choice(self._people["places"]),
        )

    def _company(self, sector: Sector) -> Party:
        forms, names = self._companies["forms"], self._companies["own_names"]
        if self.draw.random() < 0.4:
            forms, names = self._companies["family_forms"], self._people["family"]
        form, own = self.draw.choice(forms), self.draw.choice(names)
        name = form.format(name=own, trade=self.trade(sector).words)
        return Party(
            id="",
            person_type=PersonType.LEGAL,
            full_name=name,
            register_no=f"حمص {self._fresh('', 5)}",
            agent_name=self.person_name(),
            agent_document=f"سجل تجاري، مفوض بالتوقيع رقم {self.draw.randint(10, 999)}",
            phone=self._phone(),
            address=self.draw.choice(self._people["places"]),
        )

    def _national_no(self) -> str:
        """Eleven digits: governorate, civil registry, serial (domain.md 7.4)."""
        home = HOMS if self.draw.random() < 0.7 else f"{self.draw.randint(1, 14):02d}"
        return self._fresh(f"{home}{self.draw.randint(1, REGISTRIES):02d}", 7)

    def _fresh(self, before: str, digits: int) -> str:
        """A number that was not given before."""
        while True:
            number = f"{before}{self.draw.randrange(10**digits):0{digits}d}"
            if number not in self._given_numbers:
                self._given_numbers.add(number)
                return number

    def _phone(self) -> str:
        return f"09{self.draw.choice('3456789')}{self.draw.randrange(10**7):07d}"


def _read(name: str) -> Mapping[str, Any]:
    return tomllib.loads((resources() / "names" / name).read_text("utf-8"))
