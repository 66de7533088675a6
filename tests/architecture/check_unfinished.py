"""What is in the tree is finished; what is not is an issue elsewhere."""

import re

import source_tree

# Put together here, since this file is searched as well.
WORDS = ("TO" + "DO", "FIX" + "ME", "X" * 3, "HA" + "CK")
MARK = re.compile(r"\b(?:" + "|".join(WORDS) + r")\b")
TEXTS = source_tree.CODE + (".md", ".qss", ".sql", ".qrc", ".ui", ".ts")


def main():
    root = source_tree.arguments(__doc__).parse_args().root
    searched = source_tree.files(root, source_tree.CODE_FOLDERS + ("translations",), TEXTS)
    searched += [path for path in (root / "README.md", root / "CMakeLists.txt") if path.exists()]
    offences = []
    for path in searched:
        for number, line in enumerate(source_tree.text(path).splitlines(), 1):
            if MARK.search(line):
                offences.append((path, number, line.strip()))
    source_tree.verdict(root, offences, "nothing is marked as unfinished")


if __name__ == "__main__":
    main()
