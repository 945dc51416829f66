"""``python -m tests.bench.coverage``: branch coverage of what protects and of what decides; exits 1 below 100 %.

Runs the tests of ``safety`` and of ``flows/triage.py``, but for those that only read long lists of messages: what they
reach, the tests of the rules must reach by themselves. The tools that train the tagger are run by hand and left out.
"""

import sys
from pathlib import Path
from typing import Final

import coverage
import pytest

MEASURED: Final = ["safety/*", "flows/triage.py"]
BY_HAND: Final = [f"safety/personal/{name}.py" for name in ("compose", "pools", "train")]
LISTS: Final = ("test_exam.py", "test_screen.py", "test_answers.py", "test_guard_sets.py", "test_scripts.py")
SLOW: Final = "not two_thousand and not bounded_time"


def main() -> int:
    """The exit code; prints every line and branch that no test takes."""
    measure = coverage.Coverage(data_file=None, branch=True, source=["safety", "flows"])
    tests = [str(path) for path in sorted(Path("tests/safety").glob("test_*.py")) if path.name not in LISTS]
    measure.start()
    failed = pytest.main([*tests, "tests/flows/test_triage.py", "-q", "-k", SLOW, "-p", "no:cacheprovider"])
    measure.stop()
    measure.config.precision = 2  # 99.96 is not 100
    covered = measure.report(include=MEASURED, omit=BY_HAND, show_missing=True, skip_covered=True)
    return 1 if failed or covered < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
