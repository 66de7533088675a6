"""Nothing is called after a drawer: such a file never stops growing, since nothing is ever wrong in it."""

import os
import re
from pathlib import Path

import source_tree

DRAWERS = {"util", "utils", "utilities", "helper", "helpers", "common", "misc", "manager", "managers"}


def main():
    root = source_tree.arguments(__doc__).parse_args().root
    offences = []
    for folder in source_tree.CODE_FOLDERS + ("resources", "translations"):
        for here, below, names in os.walk(root / folder):
            for name in below + names:
                # peer_manager.cpp is a manager; common_ancestor.cpp is an ancestor.
                last_word = re.split(r"[-_]", name.split(".")[0].lower())[-1]
                if last_word in DRAWERS:
                    offences.append((Path(here) / name, None, f"“{last_word}” says nothing about what is inside"))
    source_tree.verdict(root, sorted(offences), "files and folders are named after the one thing in them")


if __name__ == "__main__":
    main()
