"""No file above 500 lines and no function above 60. Files above 300 are named, so that someone looks."""

import ast
import re

import source_tree

FILE_LIMIT, FILE_BUDGET, FUNCTION_LIMIT = 500, 300, 60
SCOPE = re.compile(r"\b(?:namespace|class|struct|union|enum|extern)\b")
MACRO = re.compile(r"\b(?:Q[A-Z]*_[A-Z_]+|QTEST\w+|alignas)\s*\([^()]*\)")
LABEL = re.compile(r"(?:(?:public|protected|private|signals)(?: slots)?\s*:\s*|Q_[A-Z]+\b(?:\s*\([^()]*\))?\s*)+")
NAME = re.compile(r"([~\w]+(?:\s*[^\w\s(]{1,3})?)\s*\(")


def closing(code, at):
    """Where the brace that opens at `at` closes."""
    depth = 0
    for brace in re.finditer(r"[{}]", code[at:]):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return at + brace.start()
    return len(code) - 1


def cpp_functions(code):
    """(name, first line, lines) of each function of a bare C++ text, found by counting braces.

    Walks namespaces and classes; what has parameters and a body there is a function. A lambda counts as part
    of the function around it."""
    position = header = 0
    parens = 0
    while position < len(code):
        sign = code[position]
        if sign in "()":
            parens += 1 if sign == "(" else -1
        elif sign in ";}" and parens == 0:
            header = position + 1
        elif sign == "{" and parens == 0:
            said = MACRO.sub("", code[header:position])
            if SCOPE.search(said) and "(" not in said:
                header = position + 1
            else:
                end = closing(code, position)
                if not re.match(r"\s*[,{]", code[end + 1:]):  # else: a member initialised in braces
                    if "(" in said:
                        yield described(code, header, end)
                    header = end + 1
                position = end
        position += 1


def described(code, header, end):
    start = header + len(code[header:]) - len(code[header:].lstrip())
    label = LABEL.match(code, start, end)
    start = label.end() if label else start
    name = NAME.search(code, start, end)
    return name[1] if name else "?", code.count("\n", 0, start) + 1, code.count("\n", start, end) + 1


def python_functions(code):
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.FunctionDef):
            yield node.name, node.lineno, node.end_lineno - node.lineno + 1


def functions(path, code):
    if path.suffix == ".py":
        return python_functions(code)
    if path.suffix in source_tree.CPP:
        return cpp_functions(source_tree.bare(code))
    return ()


def main():
    root = source_tree.arguments(__doc__).parse_args().root
    offences = []
    for path in source_tree.files(root):
        code = source_tree.text(path)
        lines = code.count("\n")
        if lines > FILE_LIMIT:
            offences.append((path, None, f"{lines} lines, {FILE_LIMIT} allowed: which second concept hides in it?"))
        elif lines > FILE_BUDGET:
            print(f"{path.relative_to(root)}: {lines} lines, above the budget of {FILE_BUDGET}")
        for name, line, length in functions(path, code):
            # Rows of a data-driven test are a table, read one at a time.
            if length > FUNCTION_LIMIT and not name.endswith("_data"):
                offences.append((path, line, f"{name}() has {length} lines, {FUNCTION_LIMIT} allowed"))
    source_tree.verdict(root, offences, f"files to {FILE_LIMIT} lines, functions to {FUNCTION_LIMIT}")


if __name__ == "__main__":
    main()
