"""What patients attach: only from Twilio, only small and harmless, sealed here and deleted there."""

import ipaddress
from socket import AddressFamily

import pytest
from aiohttp.abc import AbstractResolver, ResolveResult
from sqlmodel import select

from bot.channels.media import MOST_BYTES, PublicOnly, Refused, checked, kind_of
from bot.message import Reply
from bot.store.attachments import Attachment, Attachments
from tests.checklist import Tried
from tests.clinic import PATIENT, Clinic
from tests.simulator import ACCOUNT
from tests.simulator.twilio import JPEG

SID, MEDIA = "MM" + "a" * 32, "ME" + "b" * 32
GOOD = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{SID}/Media/{MEDIA}"
PATH = GOOD.removeprefix("https://api.twilio.com")

HOSTS = (
    "127.0.0.1",
    "localhost",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "[::1]",
    "[fe80::1]",
    "[fd00::1]",
    "[::ffff:127.0.0.1]",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "127.1",
    "metadata.google.internal",
    "evil.example",
    "api.twilio.com.evil.example",
    "evil-api.twilio.com.example",
    "xapi.twilio.com",
    "api.twilio.com.",
    "api.twilio.com:8443",
    "api.twilio.com:80",
    "media.twiliocdn.com",
    "evil@api.twilio.com",
    "api.twilio.com@evil.example",
    "user:pw@api.twilio.com",
    "api.twilio.com%2eevil.example",
    "аpi.twilio.com",
    "api。twilio.com",
    "API.TWILIO.COM.EVIL",
    "api.twilio.com#@evil.example",
    "api.twilio.com\\@evil.example",
    "api.twilio.com?@evil.example",
    "[::]",
    "0",
    "",
)
SCHEMES = ("http", "ftp", "file", "gopher", "data", "javascript", "HTTP", "ws", "dict", "ldap", "jar", "unix")
PATHS = (
    "",
    "/",
    "/2010-04-01/Accounts.json",
    PATH + "?x=1",
    PATH + "#x",
    PATH + "/..",
    PATH + "%00",
    PATH + ".json/../x",
    f"/2010-04-01/Accounts/AC{'f' * 32}/Messages/{SID}/Media/{MEDIA}",
    PATH.replace(MEDIA, "ME1"),
    PATH.replace(SID, "../../x"),
    PATH + "/",
    PATH.replace("2010-04-01", "v1"),
    PATH + "\r\nHost: evil",
    PATH + " ",
    f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{SID}.json",
    f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{SID}/Media",
    PATH.replace("/Media/", "/%4dedia/"),
    PATH.replace("Accounts", "accounts"),
    f"//evil.example{PATH}",
    PATH + ";x",
    PATH.replace("Messages", "Calls"),
    PATH + "%2f..%2f..",
    PATH.lower(),
    PATH + "@evil.example",
    PATH + "\t",
    PATH + "\\",
)
NONSENSE = (
    "",
    "x",
    "//",
    "https://",
    "https:///" + PATH,
    "https:api.twilio.com" + PATH,
    "//api.twilio.com" + PATH,
    "https://[",
    "https://api.twilio.com:x" + PATH,
    "https://api.twilio.com:99999" + PATH,
    "\x00" + GOOD,
    " " + GOOD,
    "https://api.twilio.com\u2028" + PATH,
    GOOD + "\u200b",
    GOOD * 2,
    "https://[::1" + PATH,
    "https://api.twilio.com:443443" + PATH,
    "https://127.0.0.1\\.api.twilio.com" + PATH,
    "https://api.twilio.com%00.evil.example" + PATH,
    "https://evil.example/?u=" + GOOD,
    "blob:" + GOOD,
    "view-source:" + GOOD,
    "https:\\\\api.twilio.com" + PATH,
    "https://api.twilio.com:0" + PATH,
)
BAD = [
    *(f"https://{host}{PATH}" for host in HOSTS),
    *(f"{scheme}://api.twilio.com{PATH}" for scheme in SCHEMES),
    *(f"https://api.twilio.com{path}" for path in PATHS),
    *NONSENSE,
]


def test_none_of_100_addresses_but_twilio_s_is_asked(tried: Tried) -> None:
    assert len(set(BAD)) >= 100
    assert checked(GOOD, ACCOUNT, first=True) == GOOD
    passed = []
    for url in BAD:
        try:
            passed.append(checked(url, ACCOUNT, first=True))
        except Refused:
            tried()
    assert passed == []


@pytest.mark.parametrize("leads_to", [url for url in BAD if url.startswith("http") and "twiliocdn" not in url][:60])
def test_none_of_them_is_followed_either(leads_to: str) -> None:
    with pytest.raises(Refused):
        checked(leads_to, ACCOUNT, first=False)


def test_twilio_s_own_file_hosts_are_followed() -> None:
    url = "https://mms.twiliocdn.com/AC1/ME2?Expires=1&Signature=a%2Fb~c"
    assert checked(url, ACCOUNT, first=False) == url


class Names(AbstractResolver):
    """Leads every name to one address."""

    def __init__(self, address: str) -> None:
        self.address = address

    async def resolve(
        self, host: str, port: int = 0, family: AddressFamily = AddressFamily.AF_INET
    ) -> list[ResolveResult]:
        one = {"hostname": host, "host": self.address, "port": port, "family": family, "proto": 0, "flags": 0}
        return [one]  # type: ignore[list-item]

    async def close(self) -> None:
        """Nothing is held."""


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.1.2.3", "192.168.0.9", "169.254.169.254", "::1", "fd00::1", "100.64.0.1", "0.0.0.0"]
)
async def test_a_name_that_leads_into_a_private_network_leads_nowhere(address: str) -> None:
    with pytest.raises(OSError, match="not a public"):
        await PublicOnly(Names(address)).resolve("mms.twiliocdn.com", 443)


async def test_a_name_that_leads_outside_is_resolved() -> None:
    found = await PublicOnly(Names("8.8.8.8")).resolve("mms.twiliocdn.com", 443)
    assert ipaddress.ip_address(found[0]["host"]).is_global


async def rows(full: Clinic) -> list[Attachment]:
    async with full.store.read() as tx:
        return list((await tx.session.exec(select(Attachment))).all())


async def test_a_picture_is_refused_kindly_kept_sealed_and_deleted_at_twilio(full: Clinic) -> None:
    await full.twilio.picture(PATIENT, count=2)
    waiting = await full.waiting()
    assert waiting
    assert not waiting.text
    assert await full.media.look() == 2
    kept = await rows(full)
    assert [(row.state, row.kind, row.size) for row in kept] == [("kept", "image/jpeg", len(JPEG))] * 2
    assert JPEG not in (kept[0].data_sealed or b"")
    assert full.twilio.api.files == {}
    attachments = Attachments(full.store)
    file = await attachments.open(kept[0].id or 0, kept[0].conversation, "lee")
    assert file
    assert (file.kind, file.data) == ("image/jpeg", JPEG)
    assert await attachments.open(kept[0].id or 0, "another", "lee") is None
    assert await full.media.look() == 0


@pytest.mark.parametrize(
    ("said", "data", "reason"),
    [
        ("image/svg+xml", b"<svg onload='x'/>", "type"),
        ("image/jpeg", b"<html><script>", "type"),
        ("image/png", b"MZ\x90\x00 a program", "type"),
        ("application/zip", b"PK\x03\x04", "type"),
        ("image/jpeg", JPEG + b"\x00" * MOST_BYTES, "size"),
        ("image/jpeg", b"", "type"),
    ],
)
async def test_what_is_not_harmless_is_not_kept(full: Clinic, said: str, data: bytes, reason: str) -> None:
    await full.twilio.text(PATIENT, "look", **full.twilio.holds([(said, data)]))
    await full.media.look()
    row = (await rows(full))[0]
    assert (row.state, row.reason, row.data_sealed) == ("refused", reason, None)
    assert full.twilio.api.files == {}


def test_the_type_is_that_of_the_bytes() -> None:
    assert kind_of(b"\x89PNG\r\n\x1a\n....") == "image/png"
    assert kind_of(b"OggS....") == "audio/ogg"
    assert kind_of(b"%PDF-1.7") == "application/pdf"
    assert kind_of(b"RIFF....WEBPVP8 ") == "image/webp"
    with pytest.raises(Refused):
        kind_of(b"GIF89a")


async def test_a_webhook_cannot_make_us_ask_elsewhere(full: Clinic) -> None:
    for url in ("http://169.254.169.254/latest", "https://evil.example/x", GOOD.replace(ACCOUNT, "AC" + "f" * 32)):
        await full.twilio.text(PATIENT, "look", NumMedia="1", MediaUrl0=url, MediaContentType0="image/jpeg")
    assert await full.media.look() == 3
    assert {(row.state, row.reason) for row in await rows(full)} == {("refused", "address")}


async def test_a_redirect_elsewhere_is_not_followed(full: Clinic) -> None:
    fields = full.twilio.holds([("image/jpeg", JPEG)])
    media = next(iter(full.twilio.api.files))
    full.twilio.api.leads_to[media] = f"{full.twilio.url}/secret"
    await full.twilio.text(PATIENT, "look", **fields)
    await full.media.look()
    assert [(row.state, row.reason) for row in await rows(full)] == [("refused", "address")]


async def test_a_provider_that_is_away_is_asked_again_and_words_are_answered_meanwhile(full: Clinic) -> None:
    await full.twilio.picture(PATIENT, "my knee")
    address, full.media._account.http._base = full.media._account.http._base, None
    full.media._account.http.rebased = lambda _: "http://127.0.0.1:1/"  # type: ignore[method-assign]
    await full.media.look()
    row = (await rows(full))[0]
    assert (row.state, row.attempts) == ("new", 1)
    full.media._account.http._base = address
    await full.reply(Reply("tell me more"))
