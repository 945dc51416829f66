"""What the parts of one installation tell each other."""

from pathlib import Path

from bot.app import Lamplight
from bot.settings import Settings


def test_the_dialogue_uses_only_what_is_signed(tmp_path: Path) -> None:
    """Rasa's actions ask the signatures each time: a protocol that may not be used is a human's."""
    lamplight = Lamplight(Settings(data_dir=tmp_path, _env_file=None))
    message = {
        "text": "my throat hurts",
        "intent": {"name": "complaint", "confidence": 1.0},
        "entities": [{"entity": "protocol", "value": "sore_throat", "extractor": "Complaint"}],
        "metadata": {"lang": "es", "facts": {}, "floor": None},
    }
    payload = {"next_action": "action_start_triage", "tracker": {"slots": {}, "latest_message": message}}
    assert [one["custom"] for one in lamplight.act(payload)["responses"]] == []
    lamplight.signed.usable = lambda protocol, language: (protocol.protocol, language) != ("sore_throat", "es")  # type: ignore[method-assign]
    assert lamplight.act(payload)["responses"] == [{"custom": {"call": {"reason": "unsigned_protocol"}}}]
