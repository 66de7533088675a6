"""Every #include obeys the direction: engine <- ui <- app, and the order of modules inside the engine."""

import re
from pathlib import Path

import source_tree

# The order of engine/CMakeLists.txt: each module may use those before it.
MODULES = ["base", "records", "merge", "trust", "storage", "profile", "tables", "school", "sync", "wire",
           "discovery", "inspect"]
RULE = "engine <- ui <- app, and each engine module uses only earlier ones"
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)


def screen_classes(folders):
    """Header names that only Qt's screen libraries have (QColor, QWidget, qwidget.h, …)."""
    names, core = set(), set()
    for folder in folders:
        (core if folder.name == "QtCore" else names).update(header.name for header in folder.iterdir())
    return names - core


def why_not(here, target, quoted, screen):
    """Why the file at `here` may not include `target`; None when it may. Both are paths from the root."""
    layer = here.parts[0]
    if layer == "tests":
        return None  # a test may look at everything
    if quoted:
        return why_not_ours(here, Path(target))
    knows_screen = layer == "ui" or (layer == "app" and here.parts[1] != "cli")
    if not knows_screen and (re.match(r"Qt(Gui|Widgets|Svg|SvgWidgets|OpenGL\w*|PrintSupport)/", target)
                             or target in screen):
        return f"<{target}> belongs to the screen, which {layer} must not know"
    return None


def why_not_ours(here, target):
    layer = here.parts[0]
    if target.suffix == ".moc" and len(target.parts) == 1:
        return None
    if target.parts[0] not in ("engine", "ui", "app"):
        return f'"{target}" is not named from the root (engine/…, ui/…, app/…)'
    if ".." in target.parts:
        return f'"{target}" hides where it lies'
    if layer == "engine":
        return why_not_in_engine(here, target)
    if layer == "ui":
        if target.parts[0] == "app":
            return f'ui must not know app ("{target}")'
        public = target.parts[:2] == ("engine", "base") or str(target) == "engine/engine.h" or is_facts(target)
        if target.parts[0] == "engine" and not public:
            return f'ui knows only the engine\'s door and its facts, not "{target}"'
    if here.parts[:2] == ("app", "cli") and (target.parts[0] == "ui" or target.parts[:2] == ("app", "desktop")):
        return f'the command line has no screen ("{target}")'
    return None


def is_facts(target):
    """engine/facts.h and its neighbours such as engine/meeting_facts.h: values that the door tells."""
    return len(target.parts) == 2 and target.parts[0] == "engine" and target.name.endswith("facts.h")


def why_not_in_engine(here, target):
    if target.parts[0] != "engine":
        return f'engine knows neither ui nor app ("{target}")'
    if len(here.parts) == 2:
        return None  # the door stands before all modules
    if here.parts[1] not in MODULES:
        return f"engine/{here.parts[1]} is no module; the order is {', '.join(MODULES)}"
    if len(target.parts) == 2:
        # The facts are values that stand on base alone, so modules may fill them in; the door is on top.
        allowed = is_facts(target) and here.parts[1] != "base"
        return None if allowed else f'a module must not include the door ("{target}")'
    if target.parts[1] not in MODULES:
        return f'"{target}" is in no known module'
    if MODULES.index(target.parts[1]) > MODULES.index(here.parts[1]):
        return f'{here.parts[1]} comes before {target.parts[1]} and must not include "{target}"'
    return None


def main():
    parser = source_tree.arguments(__doc__)
    parser.add_argument("--qt-headers", type=Path, nargs="*", default=[],
                        help="Qt's include folders QtCore, QtGui, QtWidgets, …")
    given = parser.parse_args()
    screen = screen_classes(given.qt_headers)
    offences = []
    for path in source_tree.files(given.root, endings=source_tree.CPP):
        code = source_tree.without_comments(source_tree.text(path))
        for found in INCLUDE.finditer(code):
            reason = why_not(path.relative_to(given.root), found[1] or found[2], bool(found[1]), screen)
            if reason:
                offences.append((path, code.count("\n", 0, found.start(1 if found[1] else 2)) + 1, reason))
    source_tree.verdict(given.root, offences, RULE)


if __name__ == "__main__":
    main()
