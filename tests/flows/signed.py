"""Content as two people would have signed it, for tests of what production may use."""

from dataclasses import replace
from datetime import date

from flows.protocol import Review
from flows.translation import Approval
from flows.validation import Validation

BY = ("A. Reyes, nurse", "B. Lin, psychiatrist")
ON, AGAIN_BY = date(2026, 1, 1), date(2099, 12, 31)


def signed(draft: Validation, *languages: str, again_by: date = AGAIN_BY) -> Validation:
    """``draft`` approved until ``again_by``, with the words of ``languages`` as they are now."""
    wording = {one: Approval(BY, ON, again_by, str(draft.seal(one))) for one in languages}
    return replace(draft, status="approved", reviewed=Review(BY, ON, again_by, draft.digest), wording=wording)
