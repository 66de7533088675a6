"""What long runs came to, kept in RESULTS.md: a section for each, written anew by whoever runs it with --keep-results."""

import datetime
import subprocess
from pathlib import Path

FILE = Path(__file__).resolve().parent / "RESULTS.md"
BEGINNING = ("# What the long runs came to\n\nWritten by the programs themselves, with `--keep-results`; what they do stands"
             " in [README.md](README.md).\n")


def keep(title, program, python, paragraphs):
    """The section of that title becomes these paragraphs; the others stay."""
    sections = (FILE.read_text("utf-8") if FILE.exists() else BEGINNING).split("\n## ")
    sections = [section.rstrip("\n") for section in sections if not section.startswith(title + "\n")]
    body = "\n\n".join([f"{title}\n\n{versions(program, python)}", *paragraphs])
    FILE.write_text("\n\n## ".join([sections[0], *sorted([*sections[1:], body])]) + "\n", "utf-8")


def versions(program, python):
    told = subprocess.run([python, "-c", "import morango, sys; print(morango.__version__, sys.version.split()[0])"],
                          capture_output=True, text=True, check=True).stdout.split()
    ours = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout.split()
    return (f"{datetime.date.today().isoformat()}, Pitanga {ours[-1] if ours else 'of the day'}, Morango {told[0]},"
            f" Python {told[1]}.")
