"""Every item of the protocol's conformance checklist is proved by a test that names it.

The name stands at the test as a comment of its own:   // checklist 46, 47    or    # checklist 149-159
"""

import re
from pathlib import Path

import source_tree

ITEMS = range(1, 204)
COMMENT = re.compile(r"(?://|#)[ \t]*checklist\b[ \t]*(.*)$")
LIST = re.compile(r"\d+(?:-\d+)?(?:, *\d+(?:-\d+)?)*$")


def named(words):
    """The items that a comment names; None when it cannot be read or names one that does not exist."""
    if not LIST.match(words):
        return None
    items = set()
    for part in words.split(","):
        first, _, last = part.strip().partition("-")
        items.update(range(int(first), int(last or first) + 1))
    return items if items and items <= set(ITEMS) else None


def spans(items):
    """[1, 2, 3, 7] -> "1-3, 7"."""
    runs = []
    for item in sorted(items):
        if runs and item == runs[-1][1] + 1:
            runs[-1][1] = item
        else:
            runs.append([item, item])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in runs)


def main():
    root = source_tree.arguments(__doc__).parse_args().root
    offences, proved = [], set()
    for path in source_tree.files(root, ("tests",), (".cpp", ".py")):
        if path.is_relative_to(root / "tests" / "architecture"):
            continue  # the gates talk about the checklist and prove nothing of it
        for number, line in enumerate(source_tree.text(path).splitlines(), 1):
            comment = COMMENT.search(line)
            if not comment:
                continue
            items = named(comment[1].strip())
            if items is None:
                offences.append((path, number, f"“{comment[0].strip()}” names no items from 1 to {ITEMS[-1]}"))
            else:
                proved |= items
    missing = set(ITEMS) - proved
    print(f"{len(proved)} of {len(ITEMS)} items are named by a test")
    if missing:
        offences.append((Path("tests"), None, f"no test names {len(missing)} items: {spans(missing)}"))
    source_tree.verdict(root, offences, f"a test names each of the {len(ITEMS)} checklist items")


if __name__ == "__main__":
    main()
