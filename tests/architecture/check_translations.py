"""Every text of the screen is there in every language (translations/pitanga_*.ts), and says what the English one
says: with the same names and numbers in it, in every form of a plural."""

import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path
from xml.sax.saxutils import escape

import source_tree

LANGUAGES = {"en": 2, "es": 2, "fr": 2, "pt": 2, "sw": 2, "ar": 6} # and how many forms Qt's plurals have there
OPTIONS = ("-tr-function-alias", "QT_TR_NOOP+=TEXT", "-locations", "none", "-no-obsolete", "-source-language", "en")
NOT_OURS = "app/cli/" # the command line is English, for scripts
OWN_CONTEXTS = ("main", "Demo") # and all within the namespace pitanga
PLACE = re.compile(r"%(?:L?\d|L?n)")
# What lupdate takes for classes, and are namespaces of tables.
TABLES = ("pitanga::error_catalogue", "pitanga::doctor_words", "pitanga::titles")
LACKS = re.compile(r"Class '([\w:]+)' lacks Q_OBJECT")


def lupdate():
    return shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate6") or shutil.which("lupdate")


def messages(path):
    """Every message by its context, source and comment."""
    found = {}
    for context in xml.parse(path).getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            found[name, message.findtext("source"), message.findtext("comment")] = message
    return found


def wanted(root, tool):
    """The messages that the sources have, and what lupdate says of them."""
    sources = [path for path in source_tree.files(root, ("ui", "engine", "app"), source_tree.CPP)
               if not path.relative_to(root).as_posix().startswith(NOT_OURS)]
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder, "sources")
        names.write_text("\n".join(map(str, sources)), encoding="utf-8")
        found = Path(folder, "pitanga_es.ts")
        run = subprocess.run([tool, *OPTIONS, "-I", root, f"@{names}", "-ts", found],
                             capture_output=True, text=True, check=True)
        return messages(found) if found.exists() else {}, run.stdout + run.stderr


def places(text, numerus):
    """What is filled in. A form for one may say it in a word ("a record")."""
    return sorted(place for place in PLACE.findall(text) if not (numerus and place.endswith("n")))


def wrong(source, text, numerus):
    """What is wrong with a translation, if anything."""
    if not text.strip():
        return "is empty"
    if places(source, numerus) != places(text, numerus):
        return f"has not the places of its source ({' '.join(PLACE.findall(source)) or 'none'})"
    if numerus and not {"%n", "%Ln"} & set(PLACE.findall(source)) >= {"%n", "%Ln"} & set(PLACE.findall(text)):
        return "counts in another way than its source"
    for edge in (0, -1):
        if source[edge].isspace() != text[edge].isspace():
            return "begins or ends with another space than its source"
    if "  " in text and "  " not in source:
        return "has two spaces in a row"
    if source.endswith("…") != text.endswith("…"):
        return "ends in another way than its source"
    return None


def mistakes(message, source, forms):
    numerus = message.get("numerus") == "yes"
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield "is not translated"
        return
    texts = [form.text or "" for form in translation.findall("numerusform")] if numerus else [translation.text or ""]
    if numerus and len(texts) != forms:
        yield f"has {len(texts)} forms, its language has {forms}"
    for text in texts:
        if said := wrong(source, text, numerus):
            yield f"{said}: {text}"


def check_file(path, language, sources):
    """Every offence of one language's file."""
    if language == "en":
        sources = {key: message for key, message in sources.items() if message.get("numerus") == "yes"}
    text = source_tree.text(path)
    known = messages(path)

    def place(source):
        at = text.find("<source>" + escape(source, {"'": "&apos;", '"': "&quot;"}))
        return path, text.count("\n", 0, max(at, 0)) + 1

    for context, source, comment in sources.keys() - known.keys():
        yield path, 1, f"lacks a text of {context}: {source}" + (f" ({comment})" if comment else "")
    for context, source, comment in known.keys() - sources.keys():
        yield *place(source), f"translates what {context} does not say any more: {source}"
    for (_, source, _), message in known.items():
        for mistake in mistakes(message, source, LANGUAGES[language]):
            yield *place(source), f"{mistake} ({source})"


def main():
    parser = source_tree.arguments(__doc__)
    parser.add_argument("--lupdate", default=lupdate(), help="the program that finds the texts in the sources")
    arguments = parser.parse_args()
    root = arguments.root
    if not arguments.lupdate:
        parser.error("lupdate is not here; it comes with Qt's tools for linguists")
    sources, said = wanted(root, arguments.lupdate)
    offences = [(root, 1, f"{name} has texts and no Q_OBJECT: they would be looked for elsewhere")
                for name in LACKS.findall(said) if name not in TABLES]
    offences += [(root, 1, f"lupdate does not see where this is said ({context}): {source}")
                 for context, source, _ in sources if context not in OWN_CONTEXTS and "pitanga::" not in context]
    for language in LANGUAGES:
        path = root / "translations" / f"pitanga_{language}.ts"
        if path.exists():
            offences += check_file(path, language, sources)
        else:
            offences.append((path, 1, "is not there"))
    source_tree.verdict(root, offences, f"{len(sources)} texts are there in {len(LANGUAGES)} languages")


if __name__ == "__main__":
    main()
