"""``python -m lamplight_rasa train|run``: trains the model, or serves it on loopback only."""

import skops.io  # noqa: F401  # isort: skip  # first: it scans every loaded module, which after TensorFlow takes 10 s

import argparse
import hashlib
import os
import sys
from pathlib import Path

from lamplight_rasa import quiet

FOLDER = Path(__file__).resolve().parent.parent
NAME = "lamplight"


def main() -> None:
    """Reads the command line; exits with 1 and one line when something is missing or not ours."""
    parser = argparse.ArgumentParser(prog="lamplight_rasa")
    parser.add_argument("command", choices=("train", "run"))
    parser.add_argument("--models", type=Path, default=FOLDER / "models", help="where the trained model stands")
    parser.add_argument("--port", type=int, default=5005)
    options = parser.parse_args()
    model = options.models.resolve() / f"{NAME}.tar.gz"
    quiet.environment()
    if options.command == "train":
        train(model)
    else:
        serve(model, options.port)


def train(model: Path) -> None:
    """Trains from this folder's files alone and writes the model's SHA-256 beside it."""
    import rasa

    os.chdir(FOLDER)
    rasa.train(
        domain="domain.yml",
        config="config.yml",
        training_files=["data"],
        output=str(model.parent),
        force_training=True,
        fixed_model_name=NAME,
    )
    seal(model).write_text(digest(model) + "\n")


def serve(model: Path, port: int) -> None:
    """Serves ``model`` at 127.0.0.1; never returns. Refuses a model that is not the one that was trained."""
    if not model.is_file() or not seal(model).is_file():
        sys.exit(f"no trained model at {model}: run `python -m lamplight_rasa train` first")
    if seal(model).read_text().strip() != digest(model):
        sys.exit(f"{model} is not the model that was trained here: train it again")
    quiet.logs()
    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints

    from lamplight_rasa import patches
    from lamplight_rasa.tracker import SealedTrackerStore

    patches.apply()
    wanted = os.environ
    actions = patches.Actions(
        wanted["LAMPLIGHT_ACTION_URL"],
        wanted["LAMPLIGHT_ACTION_TOKEN"],
        float(wanted.get("LAMPLIGHT_ACTION_DEADLINE", "10")),
    )
    # The store itself, not its name: Rasa replaces a name that it cannot import by a store in memory.
    tracker = SealedTrackerStore(Path(wanted["LAMPLIGHT_TRACKER_DB"]), wanted["LAMPLIGHT_TRACKER_KEY"])
    serve_application(
        str(model),
        credentials=str(FOLDER / "credentials.yml"),
        interface="127.0.0.1",
        port=port,
        enable_api=False,
        endpoints=AvailableEndpoints(action=actions, tracker_store=tracker),
    )


def seal(model: Path) -> Path:
    """Where the SHA-256 of ``model`` is written."""
    return model.parent / f"{NAME}.sha256"


def digest(model: Path) -> str:
    """The SHA-256 of the file, in hexadecimal."""
    return hashlib.sha256(model.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
