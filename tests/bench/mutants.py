"""Small wrong changes to a module's source, one at a time, such as a test suite must notice."""

import ast
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

_COMPARED: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_COUNTED: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.BitXor: ast.BitOr,
}  # fmt: skip
_CALLED: Final = {"any": "all", "all": "any", "min": "max", "max": "min"}
_UNSEEN: Final = ("annotation", "returns", "decorator_list", "type_params")  # types and frames, no behaviour
Place = tuple[tuple[str, int | None], ...]  # the way from the module to a node


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed module: ``source`` in full, and in words what was changed in which line."""

    line: int
    change: str
    source: str


def mutants(source: str) -> Iterator[Mutant]:
    """Every mutant of ``source``, in order: comparisons, booleans, conditions, constants, returned values, sums,
    slices, "not", keyword arguments, loop exits, and any/all and min/max exchanged."""
    tree = ast.parse(source)
    for place, node in list(_nodes(tree, ())):
        for new in _changes(node):
            changed = deepcopy(tree)
            _put(changed, place, new)
            text = ast.unparse(ast.fix_missing_locations(changed))
            yield Mutant(getattr(node, "lineno", 0), f"{ast.unparse(node)} -> {ast.unparse(new)}", text)


def _nodes(node: ast.AST, place: Place) -> Iterator[tuple[Place, ast.AST]]:
    for name, value in ast.iter_fields(node):
        if name in _UNSEEN or (name == "exc" and isinstance(node, ast.Raise)):
            continue
        for at, child in enumerate(value) if isinstance(value, list) else ((None, value),):
            if isinstance(child, ast.AST) and not _is_words(child):
                here = (*place, (name, at))
                yield here, child
                yield from _nodes(child, here)


def _is_words(node: ast.AST) -> bool:
    """Docstrings, ``__all__``, imports and assertions, which narrow types here."""
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
        return True
    docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return docstring or isinstance(node, ast.Assert | ast.Import | ast.ImportFrom)


def _put(tree: ast.AST, place: Place, new: ast.AST) -> None:
    for name, at in place[:-1]:
        value = getattr(tree, name)
        tree = value if at is None else value[at]
    name, at = place[-1]
    if at is None:
        setattr(tree, name, new)
    else:
        getattr(tree, name)[at] = new


def _with(node: ast.AST, **fields: object) -> ast.AST:
    other = deepcopy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare(ops=[op, *rest]):
            yield _with(node, ops=[_COMPARED[type(op)](), *rest])
            if rest:
                yield _with(node, ops=[op, _COMPARED[type(rest[0])](), *rest[1:]])
        case ast.BoolOp():
            yield _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
        case ast.BinOp() | ast.AugAssign() if type(node.op) in _COUNTED:
            yield _with(node, op=_COUNTED[type(node.op)]())
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield node.operand
        case ast.Slice():
            yield from (_with(node, **{name: None}) for name in ("lower", "upper") if getattr(node, name))
        case _:
            yield from (*_other_ways(node), *_other_constants(node), *_other_calls(node))


def _other_ways(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.If() | ast.IfExp() | ast.While():
            yield _with(node, test=ast.UnaryOp(ast.Not(), node.test))
        case ast.Return(value=ast.expr() as value) if ast.unparse(value) not in ("None", "False", "True"):
            yield ast.Return(ast.Constant(None))
        case ast.Break() | ast.Continue():
            yield ast.Continue() if isinstance(node, ast.Break) else ast.Break()


def _other_calls(node: ast.AST) -> Iterator[ast.AST]:
    if not isinstance(node, ast.Call):
        return
    if isinstance(node.func, ast.Name) and node.func.id in _CALLED:
        yield _with(node, func=ast.Name(_CALLED[node.func.id]))
    for at, keyword in enumerate(node.keywords):
        if keyword.arg:
            yield _with(node, keywords=[*node.keywords[:at], *node.keywords[at + 1 :]])


def _other_constants(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(value=int() | float() as value):
            yield ast.Constant(value + 1)
        case ast.Constant(value=str() as value):
            yield ast.Constant(f"XX{value}XX")
