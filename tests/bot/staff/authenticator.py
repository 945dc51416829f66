"""A passkey in software, which can also do wrong: each field of its answers may be another than it should be."""

import hashlib
import json
import os
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from webauthn.helpers import bytes_to_base64url

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40


@dataclass
class Authenticator:
    """One credential for one site; ``counter`` is what it says next time."""

    host: str
    origin: str
    counter: int = 1
    flags: int = PRESENT | VERIFIED
    credential: bytes = field(default_factory=lambda: os.urandom(32))
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    handle: str | None = None

    def made(self, options: str, **wrong: Any) -> str:
        """The answer to ``navigator.credentials.create``; ``wrong``: fields of the client's data."""
        asked = json.loads(options)
        self.handle = asked["user"]["id"]
        numbers = self.key.public_key().public_numbers()
        cose = {1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")}
        size = len(self.credential).to_bytes(2, "big")
        data = self._data(self.flags | ATTESTED) + bytes(16) + size + self.credential + cbor2.dumps(cose)
        attested = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        self.counter += 1 if self.counter else 0
        client = self._client("webauthn.create", asked["challenge"], wrong)
        return self._answer(clientDataJSON=client, attestationObject=attested)

    def shown(self, options: str, **wrong: Any) -> str:
        """The answer to ``navigator.credentials.get``."""
        client = self._client("webauthn.get", json.loads(options)["challenge"], wrong)
        data = self._data(self.flags)
        signature = self.key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        self.counter += 1 if self.counter else 0
        more = {"userHandle": self.handle} if self.handle else {}
        return self._answer(more, clientDataJSON=client, authenticatorData=data, signature=signature)

    def _client(self, kind: str, challenge: str, wrong: dict[str, Any]) -> bytes:
        said = {"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": False, **wrong}
        return json.dumps(said).encode()

    def _data(self, flags: int) -> bytes:
        return hashlib.sha256(self.host.encode()).digest() + bytes([flags]) + self.counter.to_bytes(4, "big")

    def _answer(self, more: dict[str, str] | None = None, **response: bytes) -> str:
        name = bytes_to_base64url(self.credential)
        encoded = {key: bytes_to_base64url(value) for key, value in response.items()}
        said = {"id": name, "rawId": name, "type": "public-key", "response": {**encoded, **(more or {})}}
        return json.dumps({**said, "clientExtensionResults": {}})
