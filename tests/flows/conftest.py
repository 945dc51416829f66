"""The real protocols, read once."""

from pathlib import Path

import pytest

from flows.protocol import Protocol, load_protocols

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def protocols() -> dict[str, Protocol]:
    """All protocols of the product."""
    return load_protocols()
