"""Nothing that was read is run: no eval, no pickle, no YAML tag, no template from a text, no shell, no open archive."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("bot", "safety", "flows", "deploy")
FILES = sorted(
    path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py") if ".venv" not in path.relative_to(ROOT).parts
)
MODULES = {"pickle", "cPickle", "dill", "cloudpickle", "joblib", "shelve", "marshal", "jsonpickle", "code", "codeop"}
BUILTINS = {"eval", "exec", "compile", "__import__", "execfile"}
CALLS = {"os.system", "os.popen", "yaml.unsafe_load", "yaml.full_load", "yaml.load_all", "runpy.run_path",
         "shutil.unpack_archive", "importlib.import_module"}  # fmt: skip
OURS = {  # what is run there is one of our own files, named in the code
    "bot/cli.py": ["importlib.import_module"],
    "bot/commands/audit.py": ["runpy.run_path"],
}
LOADERS = {"SafeLoader", "CSafeLoader", "BaseLoader", "CBaseLoader"}  # these build texts, numbers and lists only
ESCAPES = {"True", "select_autoescape()"}
TEMPLATES = {"jinja2.Template", "Template", "string.Template"}


def faults(source: str) -> list[str]:
    """What in ``source`` would run or unpack what it has read."""
    tree = ast.parse(source)
    named = {  # what a plain name was made of, such as `files = FileSystemLoader(...)`
        node.targets[0].id: ast.unparse(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    safe = LOADERS | {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and LOADERS & {ast.unparse(base).split(".")[-1] for base in node.bases}
    }
    return [why for node in ast.walk(tree) for why in _why(node, safe, named)]


def _why(node: ast.AST, loaders: set[str], named: dict[str, str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.split(".")[0] in MODULES)
    elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in MODULES:
        yield str(node.module)
    elif isinstance(node, ast.Call):
        given = {word.arg: ast.unparse(word.value) for word in node.keywords}
        given = {word: named.get(value, value) for word, value in given.items()}
        yield from _call(ast.unparse(node.func), node, given, loaders)


def _call(name: str, node: ast.Call, given: dict[str | None, str], loaders: set[str]) -> Iterator[str]:
    last = name.rpartition(".")[2]
    if name in BUILTINS | CALLS | TEMPLATES:
        yield name
    if name == "yaml.load":
        loader = given.get("Loader") or (ast.unparse(node.args[1]) if len(node.args) > 1 else "")
        if not loader or set(re.findall(r"\w*Loader\b", loader)) - loaders:
            yield "yaml.load"
    if last == "from_string" and not name.startswith("LlamaGrammar."):  # a grammar is no program
        yield "a template from a text"
    if last == "Environment" and (
        "FileSystemLoader" not in given.get("loader", "") or given.get("autoescape") not in ESCAPES
    ):
        yield "templates that do not escape, or not from our files"
    if last in ("extractall", "extract") and given.get("filter") != "'data'":
        yield "an archive unpacked without its filter"
    if given.get("shell") == "True" or given.get("allow_pickle") == "True" or given.get("trust_remote_code") == "True":
        yield "a shell, a pickle or a stranger's code"
    if name in ("np.load", "numpy.load") and given.get("allow_pickle") != "False":
        yield "np.load"
    if name == "torch.load" and given.get("weights_only") != "True":
        yield "torch.load"


def test_no_file_of_ours_runs_what_it_reads() -> None:
    found = {}
    for path in FILES:
        if own := faults(path.read_text("utf-8")):
            found[str(path.relative_to(ROOT))] = own
    assert found == OURS
    assert len(FILES) > 200


@pytest.mark.parametrize(
    "line",
    [
        "eval(text)",
        "exec(text)",
        "compile(text, '', 'exec')",
        "__import__(name)",
        "import pickle",
        "import joblib as j",
        "from pickle import loads",
        "from dill import load",
        "import marshal",
        "yaml.load(text)",
        "yaml.load(text, yaml.Loader)",
        "yaml.load(text, Loader=yaml.FullLoader)",
        "yaml.unsafe_load(text)",
        "yaml.full_load(text)",
        "jinja2.Template(text)",
        "jinja2.Environment(autoescape=True).from_string(text)",
        "jinja2.Environment(loader=jinja2.FileSystemLoader('x'))",
        "jinja2.Environment(loader=jinja2.DictLoader(x), autoescape=True)",
        "os.system(text)",
        "os.popen(text)",
        "subprocess.run(text, shell=True)",
        "importlib.import_module(name)",
        "np.load(path)",
        "np.load(path, allow_pickle=True)",
        "torch.load(path)",
        "AutoModel.from_pretrained(name, trust_remote_code=True)",
        "files.extractall(folder)",
        "files.extractall(folder, filter='fully_trusted')",
        "files.extract(name, folder)",
        "shutil.unpack_archive(path)",
        "def f(text):\n    return [eval(part) for part in text]",
    ],
)
def test_a_planted_line_is_found(line: str) -> None:
    assert faults(line)


@pytest.mark.parametrize(
    "line",
    [
        "model.eval()",
        "re.compile(text)",
        "tx.session.exec(query)",
        "yaml.safe_load(text)",
        "yaml.load(text, Loader=yaml.CBaseLoader)",
        "class Own(yaml.SafeLoader): pass\nyaml.load(text, Own)",
        "LlamaGrammar.from_string(text)",
        "files.extractall(folder, filter='data')",
        "jinja2.Environment(loader=jinja2.FileSystemLoader('x'), autoescape=True)",
        "files = jinja2.FileSystemLoader('x')\njinja2.Environment(loader=files, autoescape=True)",
        "np.load(path, allow_pickle=False)",
        "subprocess.run([text])",
    ],
)
def test_what_is_harmless_is_left_alone(line: str) -> None:
    assert faults(line) == []
