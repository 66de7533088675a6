"""Colours have one home, so that light, dark and high contrast are decided together."""

import re

import source_tree

COLOUR = re.compile(
    r'"[^"\n]*#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b[^"\n]*"'
    r"|\bQColor(?:\s+\w+)?\s*[({]\s*(?:0x)?\d|\bQColor(?:\s+\w+)?\s*[({]\s*Qt::"
    r"|\bQColor::from\w+\s*\(\s*(?:0x)?\d|\bqRgba?\s*\(\s*(?:0x)?\d"
    r"|\bQt::(?:dark)?(?:black|white|red|green|blue|cyan|magenta|yellow|gray|lightGray"
    r"|Red|Green|Blue|Cyan|Magenta|Yellow|Gray)\b")
STYLE_SHEET_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b(?=\s*[;},\s])|\brgba?\s*\(")


def main():
    root = source_tree.arguments(__doc__).parse_args().root
    offences = []
    for path in source_tree.files(root, ("engine", "ui", "app", "resources"), source_tree.CPP + (".qss", ".ui")):
        if path.is_relative_to(root / "ui" / "theme"):
            continue
        code = source_tree.without_comments(source_tree.text(path))
        pattern = COLOUR if path.suffix in source_tree.CPP else STYLE_SHEET_COLOUR
        for found in pattern.finditer(code):
            offences.append((path, code.count("\n", 0, found.start()) + 1,
                             f"{found[0].strip()} is a colour of its own; the theme gives them names"))
    source_tree.verdict(root, offences, "colours are written in ui/theme only")


if __name__ == "__main__":
    main()
