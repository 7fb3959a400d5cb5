"""The texts on paper that stand in resources/paper, with their places filled in."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from app.paths import resources


@cache
def read_texts(name: str) -> str:
    """The file of one paper, as written."""
    return (resources() / "paper" / f"{name}.toml").read_text("utf-8")


@cache
def texts_of(name: str) -> Mapping[str, object]:
    """The texts of one paper by their names. Raises ValueError for a file that is no TOML."""
    return tomllib.loads(read_texts(name))


def filled(text: str, values: Mapping[str, str]) -> str:
    """A text with its {places} filled. Raises ValueError for a place that nobody fills."""
    try:
        return text.format_map(values)
    except (KeyError, IndexError) as error:
        raise ValueError(f"no value for {error} in: {text}") from error
