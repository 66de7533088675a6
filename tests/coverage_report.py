"""Prints what share of engine/ the tests run, from the counts that tests/coverage.sh made, and judges it."""

import argparse
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LINES = 90.0
BRANCHES = ("engine/merge", "engine/trust")


def programs(build):
    """Every program of the tests and of the command line; each holds a copy of the engine, or of some of it."""
    found = [path for folder in ("tests", "app") for path in (build / folder).rglob("*")
             if path.is_file() and path.stat().st_mode & 0o111 and not path.suffix]
    return sorted(path for path in found if path.read_bytes()[:4] == b"\x7fELF")


def llvm_cov(build, *options):
    objects = programs(build)
    command = ["llvm-cov-14", *options, f"-instr-profile={build}/counts/all.profdata", str(objects[0])]
    for program in objects[1:]:
        command += ["-object", str(program)]
    return subprocess.run([*command, str(ROOT / "engine")], capture_output=True, text=True, check=True).stdout


def conditions(path, entry):
    """Each condition of a file, with how often it was true and how often false in all copies of the code. What stands
    in a macro (PITANGA_LET, PITANGA_TRY) is one wherever the macro is used."""
    taken = defaultdict(lambda: [0, 0])
    there = [(line, column, yes, no) for line, column, _, _, yes, no, *_ in entry["branches"]]
    for used in entry["expansions"]:
        there += [(*used["source_region"][:2], *branch[4:6]) for branch in used["branches"]]
    for line, column, yes, no in there:
        taken[line, column][0] += yes
        taken[line, column][1] += no
    source = (ROOT / path).read_text(encoding="utf-8").splitlines()
    for (line, column), counts in sorted(taken.items()):
        if "= default" not in source[line - 1]:  # those stand not in the source
            yield f"{path}:{line}:{column}", *counts


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path)
    build = parser.parse_args().build
    files = json.loads(llvm_cov(build, "export"))["data"][0]["files"]
    (build / "uncovered.txt").write_text(llvm_cov(build, "show", "-show-branches=count", "-region-coverage-lt=100"))

    modules = defaultdict(lambda: [0, 0])
    judged = defaultdict(list)
    for entry in files:
        path = Path(entry["filename"]).relative_to(ROOT)
        lines = entry["summary"]["lines"]
        for name in (str(path.parent), "engine, all of it"):
            modules[name][0] += lines["covered"]
            modules[name][1] += lines["count"]
        if str(path.parent) in BRANCHES:
            judged[str(path.parent)] += conditions(path, entry)
    for name, (covered, count) in sorted(modules.items()):
        print(f"{name:20} {covered:6} of {count:6} lines  {100 * covered / count:5.1f} %")
    covered, count = modules["engine, all of it"]
    well = 100 * covered / count >= LINES
    for name in BRANCHES:
        one_sided = [(where, yes, no) for where, yes, no in judged[name] if not (yes and no)]
        print(f"{name:20} {len(judged[name]) - len(one_sided):6} of {len(judged[name]):6} conditions came out both ways")
        for where, yes, no in one_sided:
            print(f"    {where} was {'only ever true' if yes else 'only ever false' if no else 'never met'}")
        well &= bool(judged[name]) and not one_sided
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
