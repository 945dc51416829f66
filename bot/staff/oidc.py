"""A provider of identities: where it signs staff in, and whom its signed tokens name.

Source: OpenID Connect Core 1.0, 3.1.3.7; RFC 7636 (PKCE), RFC 9700, RFC 8414.
"""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import quote, urlencode

import aiohttp
from cryptography.exceptions import UnsupportedAlgorithm
from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import JWKRegistry, Key

from bot import addresses
from bot.settings import Settings
from bot.store.entrance import Vouched, role_of

BACK: Final = "/staff/sign-in/provider/back"
ALGORITHMS: Final = ("RS256", "PS256", "ES256", "EdDSA")  # never none, never a secret that both sides know
KINDS: Final = ("RSA", "EC", "OKP")
STRONG: Final = {"mfa", "otp", "hwk"}  # RFC 8176: values of amr that are a second factor
DEADLINE: Final = 5.0  # seconds for each request
LARGEST: Final = 256 * 1024  # bytes of an answer
KEPT: Final = 3600.0  # seconds before its metadata and keys are read again
LEEWAY: Final = 60  # seconds that its clock may differ
AGAIN_WITHIN: Final = 300  # seconds since they showed it who they are, where that was asked for again
BROKEN: Final = (
    JoseError, UnsupportedAlgorithm, ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError,
    OSError,
)  # fmt: skip


class Untrusted(Exception):
    """What the provider, or somebody in its name, sent does not hold; ``why`` is one word of ours."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Away(Untrusted):
    """The provider does not answer, or not as one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What only this browser's sign-in knows; ``again``: they must show the provider anew who they are."""

    state: str
    nonce: str
    verifier: str
    again: bool = False


class Provider:
    """The one provider of the settings; what it says of itself is read again each hour."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._metadata: dict[str, Any] = {}
        self._keys: list[Key] = []
        self._read_at = 0.0

    async def address(self, asked: Asked) -> str:
        """Where to send the browser; raises ``Away``."""
        metadata = await self._known()
        challenge = hashlib.sha256(asked.verifier.encode()).digest()
        query = {
            "response_type": "code",
            "client_id": self._settings.oidc_client_id,
            "redirect_uri": self._settings.base_url + BACK,
            "scope": "openid profile email",
            "state": asked.state,
            "nonce": asked.nonce,
            "code_challenge": base64.urlsafe_b64encode(challenge).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
            **({"prompt": "login", "max_age": "0"} if asked.again else {}),
        }
        where = str(metadata["authorization_endpoint"])
        return f"{where}{'&' if '?' in where else '?'}{urlencode(query)}"

    async def vouched(self, answer: Mapping[str, str], asked: Asked) -> Vouched:
        """Whom the ``answer`` that a browser has brought leads to; raises ``Untrusted``."""
        metadata = await self._known()
        said, promised = answer.get("iss"), metadata.get("authorization_response_iss_parameter_supported") is True
        if said != self._settings.oidc_issuer and (said is not None or promised):  # RFC 9207: of another provider
            raise Untrusted("issuer")
        if "error" in answer or not answer.get("code"):
            raise Untrusted("denied")
        token = (await self._exchanged(answer["code"], asked.verifier)).get("id_token")
        if not isinstance(token, str) or len(token) > LARGEST:
            raise Untrusted("token")
        try:
            claims = await self._claims(token)
            return self._vouched(claims, asked)
        except BROKEN as error:
            raise Untrusted("token") from error

    async def _exchanged(self, code: str, verifier: str) -> dict[str, Any]:
        ours, secret = self._settings, self._settings.oidc_client_secret
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": ours.base_url + BACK,
            "code_verifier": verifier,
        }
        headers = {}
        methods = self._metadata.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        if secret and "client_secret_basic" in methods:
            pair = f"{quote(ours.oidc_client_id, safe='')}:{quote(secret.get_secret_value(), safe='')}"
            headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
        else:
            form["client_id"] = ours.oidc_client_id
            if secret:
                form["client_secret"] = secret.get_secret_value()
        return await _json("POST", str(self._metadata["token_endpoint"]), data=form, headers=headers)

    async def _claims(self, token: str) -> dict[str, Any]:
        header = jws.extract_compact(token.encode()).headers()
        if header.get("alg") not in ALGORITHMS:
            raise Untrusted("algorithm")
        key = _chosen(self._keys, header)
        if key is None:  # it may have changed its keys since
            self._keys = await self._read_keys()
            key = _chosen(self._keys, header)
        if key is None:
            raise Untrusted("key")
        return jwt.decode(token, key, algorithms=ALGORITHMS).claims

    def _vouched(self, claims: dict[str, Any], asked: Asked) -> Vouched:
        ours, client = self._settings.oidc_issuer, self._settings.oidc_client_id
        jwt.JWTClaimsRegistry(
            leeway=LEEWAY,
            iss={"essential": True, "value": ours},
            aud={"essential": True, "value": client},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True},
        ).validate(claims)
        if not hmac.compare_digest(str(claims["nonce"]).encode(), asked.nonce.encode()):
            raise Untrusted("nonce")
        several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
        if claims.get("azp", None if several else client) != client:
            raise Untrusted("party")
        if not (0 < len(claims["sub"]) <= 255 and claims["sub"].isprintable()):
            raise Untrusted("subject")
        at = _shown_at(claims.get("auth_time"), again=asked.again)
        role = role_of(_listed(claims.get(self._settings.oidc_claim)), dict(self._settings.oidc_roles))
        strong = bool(STRONG & {one for one in _listed(claims.get("amr")) if isinstance(one, str)})
        return Vouched(ours, claims["sub"], _name(claims), role, strong, at)

    async def _known(self) -> dict[str, Any]:
        if not self._metadata or time.monotonic() - self._read_at > KEPT:
            issuer = self._settings.oidc_issuer
            found = await _json("GET", issuer.rstrip("/") + "/.well-known/openid-configuration")
            places = [found.get(f"{name}_endpoint") for name in ("authorization", "token")] + [found.get("jwks_uri")]
            if found.get("issuer") != issuer or not all(isinstance(p, str) and _trusted(p) for p in places):
                raise Away("metadata")
            self._metadata = found
            self._keys = await self._read_keys()
            self._read_at = time.monotonic()
        return self._metadata

    async def _read_keys(self) -> list[Key]:
        found = (await _json("GET", str(self._metadata["jwks_uri"]))).get("keys")
        return [key for one in _listed(found) if (key := _key(one)) is not None]


def _trusted(url: str) -> bool:
    try:
        return url.isprintable() and addresses.trusted(url)
    except ValueError:
        return False


def _key(given: Any) -> Key | None:
    """A public key to check signatures with; ``None`` for all else that a provider may list."""
    if not isinstance(given, dict) or given.get("kty") not in KINDS or given.get("use", "sig") != "sig":
        return None
    try:
        return JWKRegistry.import_key(given)
    except BROKEN:
        return None


def _chosen(keys: list[Key], header: Mapping[str, Any]) -> Key | None:
    wanted = header.get("kid")
    found = [key for key in keys if wanted is None or key.kid == wanted]
    return found[0] if len(found) == 1 else None  # which of several it was is not for us to try


def _shown_at(given: Any, *, again: bool) -> datetime:
    """When they showed the provider who they are: as it says, or now where it does not and need not."""
    if given is None and not again:
        return datetime.now(UTC)
    if isinstance(given, bool) or not isinstance(given, int | float) or given < 0:
        raise Untrusted("time")
    at = datetime.fromtimestamp(given, UTC)
    if again and abs((datetime.now(UTC) - at).total_seconds()) > AGAIN_WITHIN:
        raise Untrusted("time")
    return at


def _name(claims: Mapping[str, Any]) -> str:
    for given in (claims.get("preferred_username"), claims.get("email")):
        if isinstance(given, str):
            name = "".join(char for char in given.partition("@")[0] if char.isalnum() or char in "._- ").strip()
            if name:
                return name
    return ""


def _listed(given: Any) -> list[Any]:
    if given is None:
        return []
    return given if isinstance(given, list) else [given]


async def _json(method: str, url: str, **more: Any) -> dict[str, Any]:
    """The object that ``url`` answers with; raises ``Away`` for anything else, in ``DEADLINE`` at the latest."""
    body = b""
    headers = {"Accept": "application/json", "Accept-Encoding": "identity", **more.pop("headers", {})}
    timeout = aiohttp.ClientTimeout(total=DEADLINE)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout, auto_decompress=False, cookie_jar=aiohttp.DummyCookieJar()) as http,
            http.request(method, url, headers=headers, allow_redirects=False, **more) as answer,
        ):
            async for part in answer.content.iter_chunked(16_384):
                body += part
                if len(body) > LARGEST:
                    raise Away("large")
            if answer.status != 200:
                raise Untrusted("refused") if answer.status in (400, 401, 403) else Away("status")
        found = json.loads(body)
    except (aiohttp.ClientError, TimeoutError, ValueError, RecursionError) as error:
        raise Away("answer") from error
    if not isinstance(found, dict):
        raise Away("answer")
    return found
