"""Every setting, from the environment (``LAMPLIGHT_*``) or ``.env``; the defaults run the demo on one machine."""

from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """Times are in seconds, addresses are loopback unless said otherwise."""

    model_config = SettingsConfigDict(env_prefix="LAMPLIGHT_", env_file=".env", env_ignore_empty=True, extra="ignore")

    mode: Literal["demo", "production"] = "demo"
    data_dir: Path = Path(".lamplight")
    protocols: Path = ROOT / "flows" / "protocols"  # one file each; `lamplight reload` reads them again
    database_url: str = ""  # empty: SQLite in data_dir
    languages: tuple[str, ...] = ("en", "es", "fr", "pt", "ar", "zh", "hi", "vi")
    default_language: str = "en"
    default_country: str = "US"  # where a patient without a telephone number is taken to be

    host: str = "127.0.0.1"
    port: int = 8080
    public_base_url: str = ""  # what the provider calls and signs; empty: http://host:port
    rasa_port: int = 5005
    actions_port: int = 5055
    rasa_python: Path | None = None  # the interpreter of flows/rasa; empty: its own environment

    twilio_account_sid: str = ""
    twilio_auth_tokens: tuple[SecretStr, ...] = ()  # two while they are rotated; the first one signs in
    twilio_number: str = ""
    twilio_base_url: str = ""  # a simulator's address; empty: Twilio

    turn_deadline: float = 15.0  # all tries of one turn at Rasa; its own action deadline is 10
    writer_deadline: float = 3.0
    silence_after: float = 600.0  # without an answer to a red-flag question, before safe advice and a human
    pause_after: float = 4 * 3600.0  # after which a triage that was broken off asks its red flags again
    lookup_after: float = 10.0  # before a reply in doubt is looked up: the list of the provider lags

    model_path: Path | None = None  # another GGUF; needs model_sha256
    model_sha256: str = ""
    model_mode: Literal["free", "choose"] = "free"  # another model writes between the facts, or only chooses
    model_url: str = ""  # an OpenAI-compatible server instead of the local worker
    model_enabled: bool = True

    @cached_property
    def base_url(self) -> str:
        """The address that patients' browsers and the provider use, without a trailing slash."""
        return (self.public_base_url or f"http://{self.host}:{self.port}").rstrip("/")

    @cached_property
    def database(self) -> str:
        """The SQLAlchemy URL of the store."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'lamplight.db'}"

    @field_validator("languages")
    @classmethod
    def _spoken(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        unknown = [language for language in languages if not (ROOT / "locales" / language).is_dir()]
        if unknown or not languages:
            raise ValueError(f"no words in locales/ for {unknown}")
        return languages

    @field_validator("port", "rasa_port", "actions_port")
    @classmethod
    def _a_port(cls, port: int) -> int:
        if not 0 < port < 65536:
            raise ValueError("a port is a number from 1 to 65535")
        return port

    @model_validator(mode="after")
    def _production_is_explicit(self) -> "Settings":
        if self.mode == "production" and not (self.twilio_auth_tokens and self.public_base_url):
            raise ValueError("production needs LAMPLIGHT_TWILIO_AUTH_TOKENS and LAMPLIGHT_PUBLIC_BASE_URL")
        return self
