"""What the tests of the law share: the regulation of Hassia and the worked examples."""

import json
from datetime import date
from pathlib import Path

from app.domain.regulation import parse_regulation
from app.paths import resources

HASSIA_TOML = (resources() / "regulations" / "hassia-2006.toml").read_text("utf-8")
HASSIA = parse_regulation(HASSIA_TOML)
WEEKENDS = HASSIA.calendar()

_FILE = Path(__file__).parents[1] / "files" / "worked_examples.json"
WORKED = json.loads(_FILE.read_text("utf-8"))
EXAMPLES = {example["id"]: example for example in WORKED["examples"]}


def example(no):
    """Inputs and expected results of a worked example."""
    return EXAMPLES[no]["inputs"], EXAMPLES[no]["expected"]


def day(text):
    return date.fromisoformat(text)
