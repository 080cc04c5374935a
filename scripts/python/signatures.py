"""Compares a block of Python that cannot be run with the libraries that are installed.

Usage: signatures.py PROGRAM FOLDER. Imports must resolve, imported names and their attributes exist,
and functions, classes and methods must take the arguments they are given, as far as the text shows
what they are. Writes the first problem, and the packages that are not installed, to
`report.json` in the folder.
"""

import ast
import importlib
import importlib.util
import inspect
import json
import sys
from pathlib import Path

from packages import packages_of

UNKNOWN = object()


class Instance:
    """A value of which only the class is known."""

    def __init__(self, cls):
        self.cls = cls


class Mismatch(Exception):
    def __init__(self, node, message):
        super().__init__(message)
        self.line = node.lineno


class Checker(ast.NodeVisitor):
    def __init__(self):
        self.names = {}
        self.missing = set()

    def module(self, name, node):
        root = name.split(".")[0]
        if importlib.util.find_spec(root) is None:
            self.missing.add(root)
            return UNKNOWN
        try:
            return importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name == name:
                raise Mismatch(node, f"No module named {name!r}") from None
            return UNKNOWN
        except ImportError:
            return UNKNOWN

    def visit_Import(self, node):
        for alias in node.names:
            module = self.module(alias.name, node)
            root = alias.name.split(".")[0]
            self.names[alias.asname or root] = (
                module if alias.asname else sys.modules.get(root, UNKNOWN))

    def visit_ImportFrom(self, node):
        module = self.module(node.module, node) if node.level == 0 else UNKNOWN
        for alias in node.names:
            value = UNKNOWN
            if module is not UNKNOWN:
                value = self.attribute(module, alias.name, node, f"from {node.module} import")
            self.names[alias.asname or alias.name] = value

    def visit_FunctionDef(self, node):
        self.names[node.name] = UNKNOWN
        for argument in ast.walk(node.args):
            if isinstance(argument, ast.arg):
                self.names[argument.arg] = UNKNOWN
        self.generic_visit(node)

    def visit_ClassDef(self, node):
        self.names[node.name] = UNKNOWN
        self.generic_visit(node)

    def visit_Assign(self, node):
        value = self.value_of(node.value)
        for target in node.targets:
            self.bind(target, value)
        self.visit(node.value)

    def visit_For(self, node):
        self.bind(node.target, UNKNOWN)
        self.generic_visit(node)

    def visit_With(self, node):
        for item in node.items:
            if item.optional_vars:
                self.bind(item.optional_vars, UNKNOWN)
        self.generic_visit(node)

    def bind(self, target, value):
        if isinstance(target, ast.Name):
            self.names[target.id] = value
            return
        for name in ast.walk(target):
            if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store):
                self.names[name.id] = UNKNOWN

    def visit_Attribute(self, node):
        self.value_of(node)
        self.generic_visit(node)

    def visit_Call(self, node):
        function = self.value_of(node.func)
        if function is not UNKNOWN:
            self.check_arguments(function, node)
        self.generic_visit(node)

    def value_of(self, node):
        """What an expression stands for, as far as names and classes tell."""
        if isinstance(node, ast.Name):
            return self.names.get(node.id, UNKNOWN)
        if isinstance(node, ast.Attribute):
            owner = self.value_of(node.value)
            if owner is UNKNOWN:
                return UNKNOWN
            return self.attribute(owner, node.attr, node, ast.unparse(node.value))
        if isinstance(node, ast.Call):
            function = self.value_of(node.func)
            return Instance(function) if inspect.isclass(function) else UNKNOWN
        return UNKNOWN

    def attribute(self, owner, name, node, owner_text):
        if isinstance(owner, Instance):
            value = getattr(owner.cls, name, UNKNOWN)
            if value is UNKNOWN and is_closed(owner.cls, name):
                raise Mismatch(node, f"{owner.cls.__name__} has no attribute {name!r}")
            return value if inspect.isfunction(value) else UNKNOWN
        if not inspect.ismodule(owner) and not inspect.isclass(owner):
            return UNKNOWN
        value = getattr(owner, name, UNKNOWN)
        if value is UNKNOWN and inspect.ismodule(owner):
            try:
                return importlib.import_module(f"{owner.__name__}.{name}")
            except ImportError:
                raise Mismatch(node, f"{owner_text} {name}: there is no such name") from None
        return value

    def check_arguments(self, function, node):
        is_method = inspect.isfunction(function) and isinstance(node.func, ast.Attribute) and (
            isinstance(self.value_of(node.func.value), Instance))
        try:
            parameters = inspect.signature(function).parameters
        except (TypeError, ValueError):
            return
        kinds = {parameter.kind for parameter in parameters.values()}
        named = {name for name, parameter in parameters.items()
                 if parameter.kind is not parameter.POSITIONAL_ONLY}
        for keyword in node.keywords:
            if keyword.arg and inspect.Parameter.VAR_KEYWORD not in kinds and keyword.arg not in named:
                raise Mismatch(keyword.value, f"{ast.unparse(node.func)}() has no argument {keyword.arg!r}")
        places = [p for p in parameters.values()
                  if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
        given = len(node.args) + is_method
        if any(isinstance(value, ast.Starred) for value in node.args):
            return
        if inspect.Parameter.VAR_POSITIONAL not in kinds and given > len(places):
            raise Mismatch(node, f"{ast.unparse(node.func)}() takes {len(places) - is_method} arguments by position, not {given - is_method}")


def is_closed(cls, name):
    """Whether objects of a class cannot have an attribute that the class itself does not have."""
    if any("__getattr__" in vars(base) or "__getattribute__" in vars(base) for base in cls.__mro__[:-1]):
        return False
    try:
        source = "".join(inspect.getsource(base) for base in cls.__mro__[:-1])
    except (OSError, TypeError):
        return False
    return f"self.{name}" not in source and f"{name}:" not in source and "setattr" not in source


def main(program, folder):
    checker, problem = Checker(), {}
    try:
        checker.visit(ast.parse(Path(program).read_text(encoding="utf-8")))
    except Mismatch as mismatch:
        problem = {"error": str(mismatch), "line": mismatch.line}
    except SyntaxError as error:
        problem = {"error": f"SyntaxError: {error.msg}", "line": error.lineno}
    Path(folder, "report.json").write_text(json.dumps({
        "python": ".".join(map(str, sys.version_info[:2])),
        "packages": packages_of(program),
        "unchecked": sorted(checker.missing),
        **problem,
    }), encoding="utf-8")


main(*sys.argv[1:])
