"""The bundled model in the real llama.cpp behind the console: it words drafts, and does not translate."""

import importlib.util
import json
import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from bot import llm as models
from bot.settings import ROOT, Settings
from bot.staff import translator as translators
from bot.staff.translations import Translations
from bot.store import talk
from bot.store.desk import Shown
from tests.bot.staff.drafting import desk, draft_in, ours

pytestmark = pytest.mark.skipif(importlib.util.find_spec("llama_cpp") is None, reason="llama-cpp-python is not built")


async def test_the_bundled_model_words_every_draft(tmp_path: Path) -> None:
    llm = models.configured(Settings(_env_file=None))  # type: ignore[call-arg]
    assert llm
    await llm.start()
    async with desk(tmp_path, llm) as (clinic, ana, case):
        for name in ("decision", "worse", "canned-calling", "canned-alone"):
            page = await ana.press("/draft", outline=name)
            assert "Worded around approved sentences by the model" in page, name
            await ana.press("/draft/send", text=draft_in(page))
        sent = await ours(clinic, case)
        assert [one.made_of["draft"] for one in sent] == ["decision", "worse", "canned-calling", "canned-alone"]
        assert all(str(one.made_of["model"]).startswith("lamplight-") for one in sent)
    await llm.close()


async def test_a_model_that_claims_it_wrongly_is_found_out(tmp_path: Path) -> None:
    """The bundled one under such a note, in the real llama.cpp: it was never taught to, and nothing of it is shown."""
    bundled = json.loads((ROOT / "bot/model/model.json").read_text())["file"]
    copy = Path(shutil.copy(ROOT / "bot/model" / bundled, tmp_path / "big.gguf"))
    copy.with_suffix(".json").write_text('{"translates": true}')
    digest = sha256(copy.read_bytes()).hexdigest()
    translator = translators.configured(Settings(_env_file=None, model_path=copy, model_sha256=digest))  # type: ignore[call-arg]
    assert translator
    words = "Me duele el pecho desde hace 3 horas y no puedo respirar"
    asked = Shown(1, "patient", words, "text", (), talk.now())
    kept = Translations(translator, 60)
    await kept.fill([asked], "es", "en")
    made = kept.of(1, "en")
    await kept.close()
    assert made
    assert made.text == ""
    assert made.why in ("numbers", "length", "empty", "broken")
