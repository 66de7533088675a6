"""Layout is decided by .clang-format, so that reviews can talk about design."""

import subprocess
from pathlib import Path

import source_tree

AT_ONCE = 40


def main():
    parser = source_tree.arguments(__doc__)
    parser.add_argument("--clang-format", default="clang-format-14")
    given = parser.parse_args()
    tracked = source_tree.tracked_by_git(given.root)
    checked = [path for path in source_tree.files(given.root, endings=source_tree.CPP)
               if tracked is None or path in tracked]
    offences = []
    for start in range(0, len(checked), AT_ONCE):
        run = subprocess.run([given.clang_format, "--dry-run", "-Werror", *checked[start:start + AT_ONCE]],
                             capture_output=True, text=True, check=False)
        if run.returncode == 0:
            continue
        named = sorted({line.split(":")[0] for line in run.stderr.splitlines() if ": error:" in line})
        offences += [(Path(name), None, "is laid out differently; clang-format-14 -i puts it right") for name in named]
        if not named:
            offences.append((Path(given.clang_format), None, run.stderr.strip()))
    source_tree.verdict(given.root, offences, f"{len(checked)} files are laid out as .clang-format says")


if __name__ == "__main__":
    main()
