"""Where the master keys are kept: in ``secrets.json``, or in a file of your own outside of the data folder."""

from bot.secrets import Secrets, load_or_make, read_key_file
from bot.settings import Settings
from bot.store.crypto import Box, Masters


def box_of(settings: Settings) -> Box:
    """The box of this installation, which reads its master keys again when one is missing.

    Raises ``bot.secrets.SecretsError`` where the keys are missing, not whole, or open to others.
    """

    def again() -> Masters:
        return masters(settings, load_or_make(settings.data_dir / "secrets.json"))

    secrets = load_or_make(settings.data_dir / "secrets.json")
    found = masters(settings, secrets)
    return Box(found.current, secrets.raw("index_key"), *found.older, again=again)


def masters(settings: Settings, secrets: Secrets) -> Masters:
    """Of your own file every key, and then those of ``secrets``: what was sealed before the file was set."""
    own = read_key_file(settings.master_key_file) if settings.master_key_file else ()
    current, *older = dict.fromkeys((*own, secrets.raw("data_key"), *secrets.older))
    return Masters(current, tuple(older))
