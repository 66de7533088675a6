"""Every error that a person can meet is in the catalogue (ui/decisions/error_catalogue_*.cpp) once, with what
happened, why, and what to do; and the catalogue holds nothing that nobody says any more."""

import re

import source_tree

CATALOGUE = "error_catalogue_"
TEXTS = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
SAID = re.compile(r'(?:\bWords::tr|QT_TRANSLATE_NOOP)\(\s*(?:"pitanga::Words",\s*)?' + TEXTS)
# The window's and the program's own errors: a sentence within a value of Error.
SAID_ABOVE = re.compile(r'Error\s*\{?[({]?[^;]*?\btr(?:anslate)?\(\s*(?:"main",\s*)?' + TEXTS)
ENTRY = re.compile(r'\{\s*' + TEXTS + r',\s*TEXT\(\s*' + TEXTS + r'\),\s*TEXT\(\s*' + TEXTS + r'\)\s*\}')
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')

# What these say is no error by itself: findings that `check` lists, the doctor's checks (each with a verdict and
# an advice of its own), the checks of a chain, and what is counted at the end of a list.
OTHER_WORDS = ("engine/inspect/check.cpp", "engine/inspect/check_opening.cpp", "engine/inspect/check_records.cpp",
               "engine/inspect/doctor.cpp", "engine/inspect/doctor_words.cpp", "engine/trust/chain_check.cpp")
NOT_ERRORS = {"And %1 more."}


def joined(texts):
    return "".join(LITERAL.findall(texts))


def is_sentence(text):
    """Not a word, nor a part of a sentence such as "must not be empty"."""
    return bool(re.match(r"[A-Z“%]", text)) and (text.endswith(".") or ": %1" in text[-4:] or text.endswith(". %1"))


def said(root):
    """Every sentence of an error, with where it is said."""
    for path in source_tree.files(root, ("engine", "ui", "app"), (".cpp",)):
        name = path.relative_to(root).as_posix()
        if CATALOGUE in name or name.startswith("app/cli"):
            continue
        code = source_tree.without_comments(source_tree.text(path))
        for match in (SAID if name.startswith("engine") else SAID_ABOVE).finditer(code):
            text = joined(match[1])
            if name in OTHER_WORDS and not text.endswith(". %1"): # an error around a finding
                continue
            if is_sentence(text) and text not in NOT_ERRORS:
                yield text, path, code.count("\n", 0, match.start(1)) + 1


def entries(root):
    """Every entry of the catalogue: its three texts, and where it stands."""
    for path in source_tree.files(root, ("ui",), (".cpp",)):
        if CATALOGUE not in path.name:
            continue
        code = source_tree.without_comments(source_tree.text(path))
        for match in ENTRY.finditer(code):
            yield *(joined(match[part]) for part in (1, 2, 3)), path, code.count("\n", 0, match.start()) + 1


def listed(root):
    """Where each error is listed."""
    return {sentence: (path, line) for sentence, _, _, path, line in entries(root)}


def main():
    root = source_tree.arguments(__doc__).parse_args().root
    known = {}
    offences = []
    for sentence, why, remedy, path, line in entries(root):
        if sentence in known:
            offences.append((path, line, f"is listed twice: {sentence}"))
        known[sentence] = (path, line)
        for text, part in ((why, "why it happened"), (remedy, "what to do")):
            if not re.fullmatch(r"[A-Z].*\.", text, re.DOTALL):
                offences.append((path, line, f"does not say {part}: {sentence}"))
    told = set()
    for text, path, line in said(root):
        told.add(text)
        if text not in known:
            offences.append((path, line, f"is not in the catalogue of errors: {text}"))
    offences += [(path, line, f"nobody says this any more: {text}")
                 for text, (path, line) in known.items() if text not in told]
    source_tree.verdict(root, offences, f"{len(known)} errors say what happened, why, and what to do")


if __name__ == "__main__":
    main()
