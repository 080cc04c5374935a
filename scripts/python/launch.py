"""Runs a Python block in a process of its own, and again to see whether it prints the same.

Usage: launch.py PROGRAM FOLDER. Writes to the folder what the two runs print, `first.txt` and
`second.txt`, and a report: the packages that the block imports, the stand-ins it was given, and the
error that ended it. Both processes are forked from this one, which has done nothing but import what the
block imports, because that takes longer than most blocks. There is no second run if the first failed,
printed nothing, or was given stand-ins, or where processes cannot be forked.
"""

import ast
import contextlib
import json
import os
import signal
import sys
import traceback
import types
from pathlib import Path

import sitecustomize
from packages import packages_of

SECONDS = 120


# Their threads do not survive a fork, so every process imports them anew.
UNFORKABLE = {"onnxruntime"}


def import_all(tree):
    imports = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    for node in imports:
        if isinstance(node, ast.Import):
            node.names = [name for name in node.names if name.name not in UNFORKABLE]
            if not node.names:
                continue
        # What cannot be imported fails in the block, where it is reported.
        with contextlib.suppress(Exception):
            exec(compile(ast.Module([node], []), "imports", "exec"), {})


def execute(program, folder):
    """Runs the block as the main module and writes the report."""
    main = types.ModuleType("__main__")
    main.__file__ = program
    sys.modules["__main__"] = main
    sys.argv, sys.path[0] = [program], os.path.dirname(program)
    failure = {}
    try:
        exec(compile(Path(program).read_text("utf-8"), program, "exec"), vars(main))
    except SystemExit as error:
        if error.code:
            failure = {"error": f"SystemExit: {error.code}"}
    except BaseException as error:
        failure = failure_of(error, program)
    report(program, folder, failure)


def report(program, folder, failure):
    Path(folder, "report.json").write_text(json.dumps({
        "python": ".".join(map(str, sys.version_info[:2])),
        "packages": packages_of(program),
        "standIns": sorted(sitecustomize.used),
        **failure,
    }), "utf-8")


def failure_of(error, program):
    """The error, and the last line of the block itself that led to it, not of a library."""
    trace = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno for frame in trace if frame.filename == program]
    if isinstance(error, SyntaxError) and error.filename == program:
        lines = [error.lineno]
    text = traceback.format_exception_only(error)[-1].strip()
    return {"error": text, **({"line": lines[-1]} if lines else {})}


def start(program, folder, name):
    """Whether the block ended by itself."""
    process = os.fork() if hasattr(os, "fork") else 0
    if process:
        status = os.waitpid(process, 0)[1]
        if os.WIFSIGNALED(status):
            number = os.WTERMSIG(status)
            is_late = number == getattr(signal, "SIGXCPU", None)
            what = f"takes longer than {SECONDS} s" if is_late else f"is ended by signal {number}"
            report(program, folder, {"error": what})
        return status == 0
    limit_time()
    output = os.open(Path(folder, name), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(output, 1)
    if name == "second.txt":
        change_seeds()
    execute(program, folder)
    sys.exit()


def limit_time():
    """In seconds of a processor, so that other programs on the machine make no difference."""
    with contextlib.suppress(ImportError):
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))


def change_seeds():
    """As in a process that has not been forked; Python itself does so for `random`."""
    if "numpy.random" in sys.modules:
        sys.modules["numpy.random"].seed()
    if "torch" in sys.modules:
        sys.modules["torch"].seed()


def main(program, folder):
    with contextlib.suppress(SyntaxError):
        import_all(ast.parse(Path(program).read_text("utf-8")))
    if not start(program, folder, "first.txt"):
        sys.exit(1)
    report = json.loads(Path(folder, "report.json").read_text("utf-8"))
    printed = Path(folder, "first.txt").stat().st_size > 0
    if printed and not report["standIns"] and "error" not in report:
        start(program, folder, "second.txt")


main(*sys.argv[1:])
