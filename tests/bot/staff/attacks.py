"""What a provider of identities, or somebody in its name, may send that must open nothing."""

import time
from collections.abc import Callable
from typing import Any

from aiohttp import web
from joserfc.jwk import RSAKey

from tests.bot.staff.provider import CLIENT, Provider


def _none(given: Provider) -> None:
    given.header = {"alg": "none"}


def _none_with_a_name(given: Provider) -> None:
    given.header = {"alg": "none", "kid": "one"}


def _public_as_secret(given: Provider) -> None:
    given.secret = given.key.as_pem(private=False)  # type: ignore[union-attr]
    given.header = {"alg": "HS256", "kid": "one"}


def _listed_secret(given: Provider) -> None:
    given.signs("HS256")


def _other_key(given: Provider) -> None:
    given.listed, given.key = [given.key], RSAKey.generate_key(2048, {"kid": "one"})


def _unknown_key(given: Provider) -> None:
    given.listed, given.header = [given.key], {"alg": "RS256", "kid": "two"}


def _two_keys_of_one_name(given: Provider) -> None:
    given.listed = [given.key, RSAKey.generate_key(2048, {"kid": "one"})]


def _for_encryption(given: Provider) -> None:
    given.key = RSAKey.generate_key(2048, {"kid": "one", "use": "enc"})
    given.listed = [given.key]
    signing = RSAKey.import_key(given.key.as_dict(private=True) | {"use": "sig"})
    given.key = signing


def _bent(**changed: Any) -> Callable[[Provider], None]:
    def bend(given: Provider) -> None:
        given.bend = lambda claims: claims.update(
            {name: value() if callable(value) else value for name, value in changed.items()}
        )

    return bend


def _without(name: str) -> Callable[[Provider], None]:
    def bend(given: Provider) -> None:
        def drop(claims: dict[str, Any]) -> None:
            claims.pop(name)

        given.bend = drop

    return bend


def _mix_up(given: Provider) -> None:
    given.iss = "https://evil.example"


def _answers(path: str, make: Callable[[], web.Response]) -> Callable[[Provider], None]:
    return lambda given: given.instead.update({path: make})


def _huge() -> web.Response:
    return web.json_response({"id_token": "x" * 3_000_000})


def _page() -> web.Response:
    return web.Response(text="<h1>Down for maintenance</h1>", content_type="text/html")


CONFIGURATION = "/.well-known/openid-configuration"
ATTACKS: dict[str, Callable[[Provider], None]] = {
    "no signature": _none,
    "no signature, with the name of a key": _none_with_a_name,
    "the public key as a secret": _public_as_secret,
    "a secret in the list of keys": _listed_secret,
    "another key": _other_key,
    "a key that is not there": _unknown_key,
    "two keys of one name": _two_keys_of_one_name,
    "a key for encryption": _for_encryption,
    "another issuer": _bent(iss="https://evil.example"),
    "an issuer in a list": _bent(iss=["https://evil.example"]),
    "for another": _bent(aud="another"),
    "for nobody": _bent(aud=[]),
    "for several, none named": _bent(aud=[CLIENT, "another"]),
    "for several, another named": _bent(aud=[CLIENT, "another"], azp="another"),
    "given to another": _bent(azp="another"),
    "over": _bent(exp=lambda: int(time.time()) - 120),
    "over at no time": _bent(exp="never"),
    "over at NaN": _bent(exp=float("nan")),
    "from tomorrow": _bent(iat=lambda: int(time.time()) + 3600),
    "not yet": _bent(nbf=lambda: int(time.time()) + 3600),
    "another nonce": _bent(nonce="another"),
    "a nonce in a list": _bent(nonce=["another"]),
    "without nonce": _without("nonce"),
    "without end": _without("exp"),
    "without beginning": _without("iat"),
    "without issuer": _without("iss"),
    "without reader": _without("aud"),
    "without subject": _without("sub"),
    "a subject of numbers": _bent(sub=7),
    "an empty subject": _bent(sub=""),
    "a subject with a zero in it": _bent(sub="u\x001"),
    "a subject without end": _bent(sub="u" * 256),
    "shown at no time": _bent(auth_time="now"),
    "shown in another age": _bent(auth_time=10**30),
    "mixed up with another": _mix_up,
    "no role": _bent(groups=["people"]),
    "no groups": _without("groups"),
    "groups that are none": _bent(groups={"nurses": True}),
    "a page for metadata": _answers(CONFIGURATION, _page),
    "a page for a token": _answers("/token", _page),
    "a page for keys": _answers("/keys", _page),
    "a list for a token": _answers("/token", lambda: web.json_response([])),
    "no token": _answers("/token", lambda: web.json_response({"access_token": "x"})),
    "a number for a token": _answers("/token", lambda: web.json_response({"id_token": 7})),
    "a token that is none": _answers("/token", lambda: web.json_response({"id_token": "a.b.c"})),
    "a token of five parts": _answers("/token", lambda: web.json_response({"id_token": "a.b.c.d.e"})),
    "a huge token": _answers("/token", _huge),
    "huge keys": _answers("/keys", _huge),
    "deep metadata": _answers(CONFIGURATION, lambda: web.Response(text="[" * 100_000)),
    "an error for a token": _answers("/token", lambda: web.json_response({}, status=500)),
    "a way on for a token": _answers("/token", lambda: web.Response(status=307, headers={"Location": "/keys"})),
    "another's metadata": lambda given: given.metadata.update(issuer="https://evil.example"),
    "a token by plain HTTP": lambda given: given.metadata.update(token_endpoint="http://evil.example/token"),
    "keys of no address": lambda given: given.metadata.update(jwks_uri="http://[::1"),
    "no place for keys": lambda given: given.metadata.update(jwks_uri=None),
}
