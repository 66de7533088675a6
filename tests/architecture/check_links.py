"""pitanga-cli runs where no screen library is installed."""

import re
import subprocess
from pathlib import Path

import source_tree

SCREEN = re.compile(r"\blib(?:Qt6(?:Gui|Widgets|Svg|SvgWidgets|OpenGL\w*|PrintSupport)|X11|xcb\S*|wayland\S*)\.so")


def main():
    parser = source_tree.arguments(__doc__)
    parser.add_argument("program", type=Path, nargs="?", help="without one there is nothing to look at yet")
    given = parser.parse_args()
    if given.program is None:
        return
    loaded = subprocess.run(["ldd", str(given.program)], capture_output=True, text=True, check=True).stdout
    offences = [(Path(given.program.name), None, f"loads {line.strip()}")
                for line in loaded.splitlines() if SCREEN.search(line)]
    source_tree.verdict(given.root, offences, f"{given.program.name} loads no screen library")


if __name__ == "__main__":
    main()
