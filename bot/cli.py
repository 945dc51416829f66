"""``lamplight``: one word for each thing that people do with it."""

import argparse
import importlib
import os
import resource
import sys
from collections.abc import Sequence

from pydantic import ValidationError
from pydantic_settings import SettingsError

from bot.secrets import SecretsError

COMMANDS = {
    "up": "prepare everything, start every process, print where to look",
    "check": "run every linter and test",
    "doctor": "say of each part whether it is there, and what to do if not",
    "talk": "be the patient, in the terminal",
    "interview": "the same path for machines: JSON lines in and out",
    "screen": "read JSON lines of text, answer whether each is an alarm",
    "why": "say what produced a message: brief, facts, model, prompt, verdict",
    "audit": "verify the audit, say who read which patient, write it out",
    "export": "all that is kept of a patient, as a page and as a FHIR bundle",
    "erase": "forget a patient by destroying their key, or put them on hold",
    "retain": "remove what was kept long enough; with --dry-run only count it",
    "consent": "what patients agreed to, or record it",
    "staff": "who may sign in to the console: list, add, disable, or forget a second factor",
    "token": "who may ask by program: add, list or revoke tokens and their scopes",
    "hooks": "the addresses that are told of escalations, and what waits or was given up there",
    "rotate": "fresh master and patients' keys, while the installation runs",
    "replay": "decide again what was decided in a conversation, and compare",
    "discharge": "a discharge plan as text, page or PDF, in the patient's language",
    "guard": "read JSON lines of drafts, answer whether each may go to a patient, and why not",
    "segments": "read JSON lines of text, answer how each travels by SMS and what that costs; or plan by language",
    "redact": "read JSON lines of text, answer with personal data masked and where it stood",
    "model": "list, add or evaluate language models; switch them off and on",
    "evaluate": "interview vignettes on the real path and say how well it went",
    "simulate": "one synthetic patient for each path, interviewed on the real path",
    "reload": "let the running installation read its protocols and words again",
    "flows": "check, compare or show the protocols",
    "backup": "copy the database to a new file while it runs, and look through the copy",
    "restore": "put a backup where the settings say, if nothing is there",
    "sbom": "a bill of materials of both environments, CycloneDX",
    "seal": "sign a protocol or a translation, withdraw it, or list what is signed",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 0, or 1 with one line that says what is wrong."""
    parser = argparse.ArgumentParser(prog="lamplight", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name, says in COMMANDS.items():
        commands.add_parser(name, help=says, add_help=False)
    os.umask(0o077)  # what we write holds what patients wrote: for our eyes only
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would hold keys and words
    chosen, rest = parser.parse_known_args(sys.argv[1:] if argv is None else argv)
    # Loaded only now: `screen` must start in a moment, and `doctor` must run where a library is broken.
    module = importlib.import_module(f"bot.commands.{chosen.command}")
    try:
        return int(module.run(rest))
    except KeyboardInterrupt:
        return 130
    except ValidationError as error:  # a setting that cannot be; its value may be a secret, so only its name is shown
        for fault in error.errors(include_input=False, include_url=False):
            name = "_".join(map(str, fault["loc"][:1])) or "settings"
            print(f"✗ LAMPLIGHT_{name.upper()}: {fault['msg']}", file=sys.stderr)
        return 1
    except (SecretsError, SettingsError, FileExistsError) as error:
        print(f"✗ {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
