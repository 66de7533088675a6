"""The top of the tree holds exactly what everyone expects there."""

from pathlib import Path

import source_tree

EXPECTED = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE",
            "app", "engine", "ui", "resources", "translations", "tests"}


def main():
    root = source_tree.arguments(__doc__).parse_args().root
    there = {path.name for path in root.iterdir() if not path.name.startswith(".") and path.name != "build"}
    offences = [(Path(name), None, "does not belong at the top") for name in sorted(there - EXPECTED)]
    offences += [(Path(name), None, "is missing") for name in sorted(EXPECTED - there)]
    source_tree.verdict(root, offences, "the top level is " + ", ".join(sorted(EXPECTED)))


if __name__ == "__main__":
    main()
