"""What every gate shares: which files are ours, what is code in them, and how a gate reports."""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

CODE_FOLDERS = ("engine", "ui", "app", "tests")
CPP = (".cpp", ".h")
CODE = CPP + (".py", ".sh", ".cmake", "CMakeLists.txt")


def arguments(description):
    """The parser that every gate starts from."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    return parser


def files(root, folders=CODE_FOLDERS, endings=CODE):
    """Our files below the folders, sorted. What tests/data holds was recorded, not written."""
    found = []
    for folder in folders:
        for here, below, names in os.walk(root / folder):
            below[:] = [name for name in below if name != "__pycache__"]
            path = Path(here)
            if path == root / "tests":
                below[:] = [name for name in below if name != "data"]
            found += [path / name for name in names if name.endswith(endings)]
    return sorted(found)


def tracked_by_git(root):
    """The paths that git keeps, or None where there is no git or no repository of ours."""
    try:
        listed = subprocess.run(["git", "-C", str(root), "ls-files", "-z"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return {root / name for name in listed.stdout.decode().split("\0") if name}


def text(path):
    return path.read_text(encoding="utf-8")


TOKEN = re.compile(
    r"""(?P<comment>//(?:[^\n\\]|\\.|\\\n)*|/\*.*?\*/)
      | (?P<raw>\bu?8?R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>"(?:[^"\\\n]|\\.)*")
      | (?P<char>(?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)+')""",
    re.VERBOSE | re.DOTALL,
)


def without_comments(code):
    """C++ without its comments; lines keep their numbers and strings stay."""
    return TOKEN.sub(lambda m: _blank(m[0]) if m["comment"] else m[0], code)


def bare(code):
    """C++ without comments, texts and preprocessor lines: only braces that are braces; lines keep their numbers."""
    code = TOKEN.sub(lambda m: _blank(m[0]) if m["comment"] else '""' + "\n" * m[0].count("\n"), code)
    return re.sub(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", lambda m: _blank(m[0]), code, flags=re.MULTILINE)


def _blank(piece):
    return " " + "\n" * piece.count("\n")


def verdict(root, offences, rule):
    """Prints what broke the rule as (path, line or None, sentence), and ends the program."""
    for path, line, sentence in offences:
        place = path.relative_to(root) if path.is_absolute() else path
        print(f"{place}:{line}: {sentence}" if line else f"{place}: {sentence}")
    if offences:
        print(f"{len(offences)} × against the rule: {rule}")
        sys.exit(1)
    print(f"kept: {rule}")
