"""Where webhooks may be sent: out in the open by HTTPS, and into networks of its own that the clinic has named."""

import base64
import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.addresses import allowed, checked, networks
from bot.hooks import secret_of
from bot.secrets import load_or_make
from bot.settings import Settings

OWN = networks(["10.1.0.0/16", "fd00:1::/32"])
GOOD = (
    "https://hooks.example.org/lamplight?key=1",
    "https://hooks.example.org:8443/in",
    "https://8.8.8.8/in",
    "https://10.1.2.3/in",
    "http://10.1.2.3:8080/in",
    "http://[fd00:1::7]/in",
)
BAD = (
    "",
    "hooks.example.org",
    "ftp://hooks.example.org/in",
    "file:///etc/passwd",
    "http://hooks.example.org/in",
    "http://8.8.8.8/in",
    "https://10.2.0.1/in",
    "http://10.2.0.1/in",
    "https://127.0.0.1/in",
    "https://169.254.169.254/latest/meta-data",
    "https://[::1]/in",
    "https://[::ffff:10.2.0.1]/in",
    "https://[fe80::1]/in",
    "https://0.0.0.0/in",
    "https://2130706433/in",
    "https://127.1/in",
    "https://0x7f.0.0.1/in",
    "https://me:secret@hooks.example.org/in",
    "https://hooks.example.org/in#here",
    "https://hooks.example.org/a b",
    "https://hooks.example.org\\@elsewhere/in",
    "https://hooks.exämple.org/in",
    "https://hooks.example.org:99999/in",
    "https:///in",
)


@pytest.mark.parametrize("url", GOOD)
def test_these_may_be_told(url: str) -> None:
    assert checked(url, OWN) == url


@pytest.mark.parametrize("url", BAD)
def test_these_may_not(url: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        checked(url, OWN)
    with pytest.raises(ValidationError):
        Settings(hooks=(url,), hook_networks=("10.1.0.0/16",), _env_file=None)


def test_an_address_within_another_is_that_one() -> None:
    assert allowed("::ffff:10.1.2.3", OWN)
    assert not allowed("::ffff:10.2.0.1", OWN)
    assert not allowed("224.0.0.1", OWN)


def test_a_secret_is_yours_or_made_here(tmp_path: Path) -> None:
    made = load_or_make(tmp_path / "secrets.json")
    assert secret_of(Settings(_env_file=None), made) == base64.b64decode(made.hook_secret)
    own = base64.b64encode(b"k" * 32).decode()
    for given in (own, f"whsec_{own}"):
        assert secret_of(Settings(hook_secret=given, _env_file=None), made) == b"k" * 32
    for given in ("whsec_", "whsec_!", base64.b64encode(b"k" * 23).decode(), base64.b64encode(b"k" * 65).decode()):
        with pytest.raises(ValidationError):
            Settings(hook_secret=given, _env_file=None)


def test_a_file_of_keys_of_an_earlier_version_gets_one(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    before = load_or_make(path)
    kept = json.loads(path.read_text())
    del kept["hook_secret"]
    path.write_text(json.dumps(kept))
    after = load_or_make(path)
    assert after.audit_key == before.audit_key
    assert after.hook_secret != before.hook_secret
    assert load_or_make(path) == after
