import pytest

from app.domain.names import fold

NAMES = [
    "عبد الله محمد الأحمد",
    "فاطمة مصطفى العلي",
    "أبو خالد نور الدين",
    "مُحَمَّد بن إبراهيم الشّامي",
    "شركة الصناعات الغذائية المتحدة",
] * 200


@pytest.mark.benchmark
def test_a_thousand_names_are_folded(benchmark):
    assert len(benchmark(lambda: [fold(name) for name in NAMES])) == 1_000
