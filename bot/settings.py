"""Every setting, from the environment (``LAMPLIGHT_*``) or ``.env``; the defaults run the demo on one machine."""

import base64
import re
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot import addresses, hours

ROOT = Path(__file__).resolve().parent.parent
TELEPHONE = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)  # Source: ITU-T E.164
MOST_TELEPHONES = 20  # each is a page of its own, and the next rung is two minutes away
LONGEST_KEPT = 36500  # days


class Settings(BaseSettings):
    """Times are in seconds, addresses are loopback unless said otherwise."""

    model_config = SettingsConfigDict(env_prefix="LAMPLIGHT_", env_file=".env", env_ignore_empty=True, extra="ignore")

    mode: Literal["demo", "production"] = "demo"
    data_dir: Path = Path(".lamplight")
    protocols: Path = ROOT / "flows" / "protocols"  # one file each; `lamplight reload` reads them again
    database_url: str = ""  # empty: SQLite in data_dir; or postgresql+psycopg://user:password@host/database
    # What this process does. Several may share a PostgreSQL; only one of them has the dialogue.
    roles: tuple[Literal["door", "dialogue", "sender"], ...] = ("door", "dialogue", "sender")
    master_key_file: Path | None = None  # base64, the current key first; empty: the data_key of secrets.json
    # how often a country wants it said that a machine writes, by ISO 3166-1 alpha-2; every other: once
    disclose_again: dict[str, Literal["once", "daily", "always"]] = {}
    # days after the last message; 0 keeps for ever, and what the law wants kept is for the clinic to say
    keep_conversations: int = 0
    keep_attachments: int = 0
    keep_trackers: int = 30
    keep_reports: int = 90
    keep_sessions: int = 30
    audit_heads: Path | None = None  # where the signed heads of the audit go; empty: data_dir, better another disk
    languages: tuple[str, ...] = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")
    default_language: str = "en"
    default_country: str = "US"  # where a patient without a telephone number is taken to be

    host: str = "127.0.0.1"
    port: int = 8080
    public_base_url: str = ""  # what the provider calls and signs; empty: http://host:port
    embed_origins: tuple[
        str, ...
    ] = ()  # of the clinic's own sites that may hold the chat, such as "https://clinic.example"
    rasa_port: int = 5005
    actions_port: int = 5055
    rasa_python: Path | None = None  # the interpreter of flows/rasa; empty: its own environment

    twilio_account_sid: str = ""
    twilio_auth_tokens: tuple[SecretStr, ...] = ()  # two while they are rotated; the first one signs in
    twilio_number: str = ""
    twilio_whatsapp_number: str = ""  # empty: twilio_number
    twilio_messaging_service: str = ""  # sends SMS in place of a single number
    twilio_api_key: str = ""  # with its secret signs in, so that the tokens only check signatures
    twilio_api_secret: SecretStr | None = None
    twilio_base_url: str = ""  # a simulator's address; empty: Twilio
    # Sends a second and sender. Source: Twilio, 1 for a US long code, 3 toll-free, 10 short code or 10DLC, 80 WhatsApp
    sends_per_second: dict[str, float] = {"sms": 10.0, "whatsapp": 80.0}
    health_details: dict[str, Literal["full", "link", "refuse"]] = {"sms": "full", "whatsapp": "link"}
    whatsapp_templates: dict[str, str] = {}  # language to the ContentSid of "reply to read"
    segment_prices: dict[str, float] = {}  # country to the price of one SMS segment

    turn_deadline: float = 15.0  # all tries of one turn at Rasa; its own action deadline is 10
    writer_deadline: float = 3.0
    silence_after: float = 600.0  # without an answer to a red-flag question, before safe advice and a human
    pause_after: float = 4 * 3600.0  # after which a triage that was broken off asks its red flags again
    sending_lease: float = 40.0  # after which a send is that of a dead sender; over twice the longest request (10)
    lookup_after: float = 10.0  # before a reply in doubt is looked up: the list of the provider lags

    second_factor: Literal["optional", "required"] = "optional"  # of staff; required: nothing else before it is set up
    # Staff may also sign in at a provider of OpenID Connect, by its issuer; empty: only here.
    oidc_issuer: str = ""
    oidc_client_id: str = ""
    oidc_client_secret: SecretStr | None = None  # empty: a public client, with PKCE alone
    oidc_label: str = ""  # what the button says the provider is; empty: its host
    oidc_claim: str = "groups"  # of the ID token; a value of it gives the role: the first of oidc_roles that is there
    oidc_roles: dict[str, Literal["viewer", "nurse", "supervisor", "clinician", "admin"]] = {}

    alert_command: str = ""  # told, as its last word, when something waits too long; without a shell
    alert_url: str = ""  # gets the same as JSON: {"text", "switch"}
    # Addresses that are told of each step of an escalation, in JSON, signed; and networks of your own they may be in.
    hooks: tuple[str, ...] = ()
    hook_networks: tuple[str, ...] = ()  # such as "10.1.0.0/16"; all others must be out in the open
    hook_secret: SecretStr | None = None  # whsec_ and base64 of 24 to 64 bytes; empty: one that was made here
    on_call: tuple[str, ...] = ()  # telephones that get it by SMS, with their country code
    # An escalation climbs: the desk, the telephones on call, those of supervisors, then the patient is told to call.
    supervisors: tuple[str, ...] = ()
    voice_calls: bool = True  # rings those telephones too, for an emergency
    # On one rung, by priority: emergency, urgent, the rest.
    rung_seconds: dict[int, float] = {0: 120.0, 1: 600.0, 2: 3600.0}
    assignment_lease: float = 300.0  # without a reply or a look of who has it, before it is back in the queue
    desk_hours: tuple[str, ...] = ()  # such as "mon-fri 08:00-12:30"; none: always
    desk_zone: str = "UTC"
    holidays: tuple[date, ...] = ()  # on which the desk is shut
    canary_every: float = 3600.0  # from one canary to the next

    model_path: Path | None = None  # another GGUF; needs model_sha256
    model_sha256: str = ""
    model_mode: Literal["free", "choose"] = "free"  # another model writes between the facts, or only chooses
    model_url: str = ""  # an OpenAI-compatible server instead of the local worker; it stands where a translator may
    model_enabled: bool = True

    # What a patient wrote, translated for staff who ask for it: an OpenAI-compatible server, of this machine or of
    # `own_networks`; empty: the local model, where its note says that it translates, or none.
    translate_url: str = ""
    translate_model: str = ""  # what that server calls the model; empty: its default
    own_networks: tuple[str, ...] = ()  # such as "10.1.0.0/16": beside this machine, where model and translator may be
    translate_deadline: float = 20.0  # for all that is asked for with one press

    @cached_property
    def base_url(self) -> str:
        """The address that patients' browsers and the provider use, without a trailing slash."""
        return (self.public_base_url or f"http://{self.host}:{self.port}").rstrip("/")

    @cached_property
    def database(self) -> str:
        """The SQLAlchemy URL of the store."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'lamplight.db'}"

    @cached_property
    def hook_key(self) -> bytes:
        """The bytes of ``hook_secret``; none where there is none."""
        return _key(self.hook_secret) if self.hook_secret else b""

    @field_validator("languages")
    @classmethod
    def _spoken(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        unknown = [language for language in languages if not (ROOT / "locales" / language).is_dir()]
        if unknown or not languages:
            raise ValueError(f"no words in locales/ for {unknown}")
        return languages

    @field_validator("rung_seconds")
    @classmethod
    def _patient(cls, seconds: dict[int, float]) -> dict[int, float]:
        if set(seconds) != {0, 1, 2} or min(seconds.values()) < 5 or seconds[0] > 120:
            raise ValueError("three priorities, 0, 1 and 2, each at least 5 seconds, and an emergency at most 120")
        return seconds

    @field_validator("on_call", "supervisors")
    @classmethod
    def _dialled(cls, telephones: tuple[str, ...]) -> tuple[str, ...]:
        if not all(TELEPHONE.fullmatch(number) for number in telephones) or len(telephones) > MOST_TELEPHONES:
            raise ValueError(f"up to {MOST_TELEPHONES} telephones such as +15005550006, with their country code")
        return tuple(dict.fromkeys(telephones))

    @field_validator("keep_conversations", "keep_attachments", "keep_trackers", "keep_reports", "keep_sessions")
    @classmethod
    def _countable(cls, days: int) -> int:
        if not 0 <= days <= LONGEST_KEPT:
            raise ValueError(f"days from 1 to {LONGEST_KEPT}, or 0 for ever")
        return days

    @field_validator("desk_hours", "desk_zone")
    @classmethod
    def _readable(cls, given: tuple[str, ...] | str) -> tuple[str, ...] | str:
        hours.zone(given) if isinstance(given, str) else hours.weekly(given)
        return given

    @field_validator("hook_secret")
    @classmethod
    def _long_enough(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret and not 24 <= len(_key(secret)) <= 64:
            raise ValueError("whsec_ and base64 of 24 to 64 bytes")
        return secret

    @field_validator("embed_origins")
    @classmethod
    def _exact(cls, origins: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(addresses.origin, origins))

    @field_validator("port", "rasa_port", "actions_port")
    @classmethod
    def _a_port(cls, port: int) -> int:
        if not 0 < port < 65536:
            raise ValueError("a port is a number from 1 to 65535")
        return port

    @model_validator(mode="after")
    def _hooks_lead_where_they_may(self) -> "Settings":
        own = addresses.networks(self.hook_networks)
        for url in self.hooks:
            addresses.checked(url, own)
        return self

    @model_validator(mode="after")
    def _worded_only_at_home(self) -> "Settings":
        own = addresses.networks(self.own_networks)
        for url in filter(None, (self.model_url, self.translate_url)):
            addresses.own_only(url, own)
        return self

    @model_validator(mode="after")
    def _a_provider_is_whole(self) -> "Settings":
        if self.oidc_issuer and not addresses.trusted(self.oidc_issuer):
            raise ValueError("LAMPLIGHT_OIDC_ISSUER must be https")
        if self.oidc_issuer and not (self.oidc_client_id and self.oidc_roles):
            raise ValueError("LAMPLIGHT_OIDC_ISSUER needs LAMPLIGHT_OIDC_CLIENT_ID and LAMPLIGHT_OIDC_ROLES")
        return self

    @model_validator(mode="after")
    def _shared_only_where_it_can_be(self) -> "Settings":
        if set(self.roles) != {"door", "dialogue", "sender"} and not self.database_url.startswith("postgresql"):
            raise ValueError("several processes need a PostgreSQL: set LAMPLIGHT_DATABASE_URL")
        return self

    @model_validator(mode="after")
    def _production_is_explicit(self) -> "Settings":
        if self.mode == "production" and not (self.twilio_auth_tokens and self.public_base_url):
            raise ValueError("production needs LAMPLIGHT_TWILIO_AUTH_TOKENS and LAMPLIGHT_PUBLIC_BASE_URL")
        return self


def _key(secret: SecretStr) -> bytes:
    return base64.b64decode(secret.get_secret_value().removeprefix("whsec_"), validate=True)
