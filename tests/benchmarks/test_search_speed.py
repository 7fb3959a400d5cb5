"""Search at 200,000 names. Measures and asserts nothing about time: ./test -m benchmark -s"""

import random
import statistics
import time

import pytest
from sqlalchemy.orm import Session

from app.queries.search import search
from app.storage import search as index
from app.storage.entry import Entry

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]
NAMES = 200_000
GIVEN = ("محمد", "أحمد", "خالد", "فاطمة", "مؤمنة", "عبد الله", "لؤي", "هبة", "مصطفى", "زينب", "رنا")
FAMILY = ("الأحمد", "الحلبي", "الخطيب", "الشامي", "العلي", "الحمصي", "القاسم", "النجار", "الحسن")


def test_search_at_200_000_names(office):
    chance = random.Random(3)
    with Session(office._database.writing) as session, session.begin():
        entry = Entry(session, office.code, 1, 1, office.clock(), "x")
        for n in range(NAMES):
            given, father = chance.choice(GIVEN), chance.choice(GIVEN)
            name = f"{given} {father} {chance.choice(FAMILY)} {n:06d}"
            index.put(entry, "party", f"p{n}", name, "", (name, f"04{n:09d}"))
    for typed in ("مح", "محمد ال", "الاحمد محمد خالد", "0400012", "فاطمه الحلبى", "199999"):
        times = []
        for _ in range(60):
            start = time.perf_counter()
            found = office.ask(search, typed)
            times.append((time.perf_counter() - start) * 1000)
        p99 = statistics.quantiles(times, n=100)[98]
        print(
            f"{typed}: {len(found)} hits, median {statistics.median(times):.2f} ms, p99 {p99:.2f}"
        )
        assert found
