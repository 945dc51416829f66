"""A provider of OpenID Connect on a loopback port: real keys, real codes, and each wrong answer that one can give."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from aiohttp import BasicAuth, web
from joserfc import jws
from joserfc.jwk import ECKey, Key, OctKey, OKPKey, RSAKey
from joserfc.util import urlsafe_b64encode

CLIENT, SECRET = "lamplight & co", "s3:cr/et"


@dataclass
class Provider:
    """Who sits before it is in ``claims``; ``bend`` may change the claims, ``header`` and ``key`` the signature."""

    url: str = ""
    claims: dict[str, Any] = field(
        default_factory=lambda: {"sub": "u-1", "preferred_username": "cleo", "groups": ["people", "nurses"]}
    )
    bend: Callable[[dict[str, Any]], None] = lambda _claims: None
    header: dict[str, Any] = field(default_factory=lambda: {"alg": "RS256", "kid": "one"})
    key: Key = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "one", "use": "sig"}))
    secret: bytes = b""  # signs in place of the key, by hand: no library lets a public key be one
    listed: list[Key] | None = None  # None: the key that it signs with
    metadata: dict[str, Any] = field(default_factory=dict)
    instead: dict[str, Callable[[], web.Response]] = field(default_factory=dict)  # by path
    iss: str | None = None  # of the answer in the browser; None: its own
    asked: list[str] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def app(self) -> web.Application:
        app = web.Application()
        app.add_routes(
            [
                web.get("/.well-known/openid-configuration", self._configuration),
                web.get("/authorize", self._authorize),
                web.post("/token", self._token),
                web.get("/keys", self._keys),
            ]
        )
        return app

    def signed(self, claims: dict[str, Any]) -> str:
        """An ID token as the fields say; ``none`` has no signature at all."""
        payload = json.dumps(claims).encode()
        if self.secret or self.header["alg"] == "none":
            body = b".".join(urlsafe_b64encode(part) for part in (json.dumps(self.header).encode(), payload))
            mac = urlsafe_b64encode(hmac.digest(self.secret, body, "sha256")) if self.secret else b""
            return (body + b"." + mac).decode()
        return jws.serialize_compact(self.header, payload, self.key, algorithms=[self.header["alg"]])

    def signs(self, kind: str) -> None:
        """From now on with a fresh key of that algorithm."""
        made: dict[str, Callable[[], Key]] = {
            "ES256": lambda: ECKey.generate_key("P-256", {"kid": kind}),
            "EdDSA": lambda: OKPKey.generate_key("Ed25519", {"kid": kind}),
            "HS256": lambda: OctKey.generate_key(256, {"kid": kind}),
        }
        self.key = made.get(kind, lambda: RSAKey.generate_key(2048, {"kid": kind}))()
        self.header = {"alg": kind, "kid": kind}

    async def _configuration(self, request: web.Request) -> web.Response:
        known = {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/keys",
            "authorization_response_iss_parameter_supported": True,
        }
        return self._answer(request, {**known, **self.metadata})

    async def _keys(self, request: web.Request) -> web.Response:
        listed = [self.key] if self.listed is None else self.listed
        return self._answer(request, {"keys": [key.as_dict(private=False) for key in listed]})

    async def _authorize(self, request: web.Request) -> web.Response:
        """Whoever comes is known at once, and sent back with a code."""
        self.asked.append(request.path)
        query = dict(request.query)
        assert query["client_id"] == CLIENT
        assert query["code_challenge_method"] == "S256"
        assert "openid" in query["scope"].split()
        code = f"code-{len(self.codes)}"
        self.codes[code] = query
        back = {"code": code, "state": query["state"], "iss": self.iss or self.url}
        raise web.HTTPSeeOther(f"{query['redirect_uri']}?{urlencode(back)}")

    async def _token(self, request: web.Request) -> web.Response:
        """A token for a code that is used once, by the client, with the verifier that belongs to it."""
        form = await request.post()
        asked = self.codes.pop(str(form.get("code")), None)
        hashed = hashlib.sha256(str(form.get("code_verifier", "")).encode()).digest()
        proven = base64.urlsafe_b64encode(hashed).rstrip(b"=").decode()
        right = BasicAuth("lamplight%20%26%20co", "s3%3Acr%2Fet").encode()
        known = request.headers.get("Authorization") == right
        if not asked or asked["code_challenge"] != proven or form.get("redirect_uri") != asked["redirect_uri"]:
            return web.json_response({"error": "invalid_grant"}, status=400)
        if not known:
            return web.json_response({"error": "invalid_client"}, status=401)
        now = int(time.time())
        claims = {"iss": self.url, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": asked["nonce"], **self.claims}
        if asked.get("max_age") == "0":
            claims.setdefault("auth_time", now)
        self.bend(claims)
        return self._answer(request, {"id_token": self.signed(claims), "token_type": "Bearer"})

    def _answer(self, request: web.Request, said: dict[str, Any]) -> web.Response:
        self.asked.append(request.path)
        return self.instead[request.path]() if request.path in self.instead else web.json_response(said)
