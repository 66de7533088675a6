"""The gates themselves: each catches what it forbids and lets pass what it allows."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
LONG_BODY = "    step();\n" * 60


class Gate(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="pitanga-gates-"))
        self.addCleanup(shutil.rmtree, self.root)

    def write(self, path, text=""):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def run_gate(self, gate, *more):
        return subprocess.run([sys.executable, "-B", HERE / f"{gate}.py", "--root", self.root, *more],
                              capture_output=True, text=True, check=False)

    def assert_caught(self, gate, path, text, place, *more):
        """The gate passes without the file, fails with it, and says where."""
        self.assertEqual(self.run_gate(gate, *more).returncode, 0)
        self.write(path, text)
        run = self.run_gate(gate, *more)
        self.assertEqual((run.returncode, run.stderr), (1, ""), run.stdout)
        self.assertIn(place, run.stdout)
        (self.root / path).unlink()

    def assert_allowed(self, gate, path, text, *more):
        self.write(path, text)
        run = self.run_gate(gate, *more)
        self.assertEqual((run.returncode, run.stderr), (0, ""), run.stdout)


class Layers(Gate):
    def setUp(self):
        super().setUp()
        self.write("qt/QtCore/QObject")
        self.write("qt/QtGui/QColor")
        self.qt = ("--qt-headers", self.root / "qt/QtCore", self.root / "qt/QtGui")

    def test_wrong_arrows_are_caught(self):
        for path, included in (
            ("engine/merge/merge.cpp", '"engine/storage/database.h"'),
            ("engine/base/ids.h", '"engine/facts.h"'),
            ("engine/wire/server.cpp", '"engine/engine.h"'),
            ("engine/wire/server.cpp", '"ui/pages/page.h"'),
            ("engine/wire/server.cpp", '"router.h"'),
            ("engine/wire/server.cpp", '"engine/wire/../inspect/report.h"'),
            ("engine/drawer/thing.cpp", '"engine/base/ids.h"'),
            ("engine/engine.cpp", "<QColor>"),
            ("engine/engine.cpp", "<QtWidgets/QLabel>"),
            ("ui/pages/page.cpp", '"engine/tables/store_table.h"'),
            ("ui/pages/page.cpp", '"app/desktop/tray.h"'),
            ("app/cli/main.cpp", '"ui/pages/page.h"'),
            ("app/cli/main.cpp", '"app/desktop/tray.h"'),
            ("app/cli/main.cpp", "<QColor>"),
        ):
            with self.subTest(path=path, included=included):
                self.assert_caught("check_layers", path, f"// why\n#include {included}\n", f"{path}:2:", *self.qt)

    def test_right_arrows_pass(self):
        for path, included in (
            ("engine/sync/run.cpp", '"engine/facts.h"'),
            ("engine/trust/rules.h", '"engine/meeting_facts.h"'),
            ("ui/pages/page.h", '"engine/meeting_facts.h"'),
            ("engine/sync/run.cpp", '"engine/merge/merge.h"'),
            ("engine/engine.cpp", '"engine/inspect/report.h"'),
            ("engine/engine.cpp", "<QObject>"),
            ("ui/pages/page.cpp", '"engine/base/clock.h"'),
            ("ui/pages/page.cpp", "<QColor>"),
            ("app/desktop/main.cpp", '"ui/pages/page.h"'),
            ("tests/app/tst_output.cpp", '"app/cli/output.h"'),
            ("tests/ui/tst_page.cpp", '"tst_page.moc"'),
        ):
            with self.subTest(path=path, included=included):
                self.assert_allowed("check_layers", path, f"#include {included}\n", *self.qt)


class Layout(Gate):
    def test_a_stranger_at_the_top_is_caught_and_a_gap_too(self):
        for name in ("app", "engine", "ui", "resources", "translations", "tests", "build"):
            (self.root / name).mkdir()
        for name in ("CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", ".gitignore"):
            self.write(name)
        self.assert_caught("check_layout", "NOTES.md", "", "NOTES.md: does not belong")
        (self.root / "LICENSE").unlink()
        self.assertIn("LICENSE: is missing", self.run_gate("check_layout").stdout)


class Sizes(Gate):
    def test_long_files_and_functions_are_caught(self):
        for path, text, place in (
            ("ui/page.cpp", "int x;\n" * 501, "ui/page.cpp: 501 lines"),
            ("ui/page.cpp", "namespace a {\nvoid f()\n{\n" + LONG_BODY + "}\n}\n", "ui/page.cpp:2: f()"),
            ("ui/page.h", "class A : public B\n{\n    Q_OBJECT\npublic:\n    A() : m_a{1}, m_b{2}\n    {\n" + LONG_BODY
             + "    }\n};\n", "ui/page.h:5: A()"),
            ("ui/page.cpp", "const auto brace = R\"(})\";\nchar c = '{';\nint T::g(int a) const // {\n{\n" + LONG_BODY
             + "}\n", "ui/page.cpp:3: g()"),
            ("tests/interop/peer.py", "def f():\n" + LONG_BODY, "peer.py:1: f()"),
        ):
            with self.subTest(place=place):
                self.assert_caught("check_sizes", path, text, place)

    def test_long_tables_and_classes_pass(self):
        row = "    {1, 2},\n"
        self.assert_allowed("check_sizes", "engine/base/table.cpp",
                            "const std::vector<Row> rows = {\n" + row * 80 + "};\n"
                            "class Wide\n{\n    Q_DECLARE_TR_FUNCTIONS(Wide)\npublic:\n" + "    void f() { g(); }\n" * 80
                            + "};\nvoid T::reads_data()\n{\n" + LONG_BODY + "}\n")


class Words(Gate):
    def test_drawers_are_caught(self):
        for path in ("engine/base/utils.h", "ui/helpers/x.h", "engine/sync/peer_manager.cpp"):
            with self.subTest(path=path):
                self.assert_caught("check_names", path, "", "says nothing")
                shutil.rmtree(self.root / path.split("/")[0])
        self.assert_allowed("check_names", "engine/merge/common_ancestor.cpp", "")

    def test_unfinished_work_is_caught(self):
        self.assert_caught("check_unfinished", "app/main.cpp", "// " + "TO" + "DO: later\n", "app/main.cpp:1:")
        self.assert_allowed("check_unfinished", "app/start.sh", "mktemp pitanga-XXXXXX\n")

    def test_colours_outside_the_theme_are_caught(self):
        for code in ('auto c = "#a0b1c2";', "QColor c(1, 2, 3);", "QColor{0x112233}", "QColor(Qt::red)", "Qt::darkGray",
                     '"color: #fff;"', "qRgb(1, 2, 3)", "QColor::fromRgb(1, 2, 3)"):
            with self.subTest(code=code):
                self.assert_caught("check_colours", "ui/pages/page.cpp", code + "\n", "ui/pages/page.cpp:1:")
        self.assert_allowed("check_colours", "ui/theme/light.cpp", 'QColor("#a0b1c2");\n')
        self.assert_allowed("check_colours", "ui/pages/page.cpp",
                            "// like #a0b1c2\npainter.fill(Qt::transparent);\nQColor c(theme.ink);\n")


class Checklist(Gate):
    def test_each_item_needs_a_test_that_names_it(self):
        self.write("tests/engine/tst_a.cpp", "// checklist 1-100, 102\n")
        self.write("tests/interop/all.py", "# checklist 103-203\n")
        run = self.run_gate("check_checklist")
        self.assertEqual(run.returncode, 1)
        self.assertIn("no test names 1 items: 101\n", run.stdout)
        self.assert_allowed("check_checklist", "tests/engine/tst_b.cpp", "void f(); // checklist 101\n")

    def test_comments_that_name_nothing_are_caught(self):
        self.write("tests/tst_all.cpp", "// checklist 1-203\n")
        for wrong in ("204", "0", "9-3", "about 5", "4; 5", ""):
            with self.subTest(wrong=wrong):
                self.assert_caught("check_checklist", "tests/tst_b.cpp", f"// checklist {wrong}\n", "tests/tst_b.cpp:1:")


class Errors(Gate):
    CATALOGUE = "ui/decisions/error_catalogue_disk.cpp"
    FULL = '    {"The disk is full.", TEXT("Too much is on it."), TEXT("Empty the trash.")},\n'

    def test_an_error_needs_its_place_in_the_catalogue(self):
        self.write(self.CATALOGUE, self.FULL)
        self.write("engine/storage/disk.cpp", 'return Words::tr("The disk "\n                 "is full.");\n')
        self.assert_caught("check_errors", "engine/wire/link.cpp", '\nWords::tr("The link to %1 broke.");\n',
                           "engine/wire/link.cpp:2: is not in the catalogue")
        self.assert_caught("check_errors", "app/desktop/files.cpp",
                           'return Error{Error::Kind::Storage, tr("The file is gone."), path};\n',
                           "app/desktop/files.cpp:1: is not in the catalogue")
        self.assert_allowed("check_errors", "engine/profile/rules.cpp", 'Words::tr("must not be empty");\n')

    def test_the_catalogue_says_why_and_what_to_do_and_nothing_else(self):
        self.write("engine/storage/disk.cpp", 'Words::tr("The disk is full.");\n')
        self.write(self.CATALOGUE, self.FULL)
        for wrong, said in ((self.FULL.replace("Empty the trash.", ""), "does not say what to do"),
                            (self.FULL.replace("Too much is on it.", "full"), "does not say why"),
                            (self.FULL + self.FULL, "is listed twice"),
                            (self.FULL + self.FULL.replace("disk", "moon"), "nobody says this any more")):
            with self.subTest(said=said):
                self.write(self.CATALOGUE, wrong)
                run = self.run_gate("check_errors")
                self.assertEqual(run.returncode, 1)
                self.assertIn(said, run.stdout)

    def test_each_error_is_produced_while_the_tests_run(self):
        self.write(self.CATALOGUE, self.FULL)
        self.write("program")
        self.write("said/tests.txt", f"storage.tst_a.json {self.root}/program\nstorage.tst_b.json {self.root}/program\n")
        produced = ("check_errors_produced", "--said", self.root / "said")
        self.write("said/storage.tst_a.json", '["Another sentence."]')
        self.assertEqual(self.run_gate(*produced).returncode, 77) # the other test has not run
        self.write("said/storage.tst_b.json", "[]")
        run = self.run_gate(*produced)
        self.assertEqual(run.returncode, 1)
        self.assertIn(f"{self.CATALOGUE}:1: is produced by no test: The disk is full.", run.stdout)
        self.assert_allowed(produced[0], "said/storage.tst_b.json", '["The disk is full."]', *produced[1:])
        self.assert_caught(produced[0], "tests/tst_b.cpp", '\nQCOMPARE(said, Words::tr("The disk "\n"is full."));\n',
                           "tests/tst_b.cpp:2: a test says an error itself", *produced[1:])
        os.utime(self.root / "program", (time.time() + 60, time.time() + 60)) # built anew
        self.assertEqual(self.run_gate(*produced).returncode, 77)


class Translations(Gate):
    @staticmethod
    def saying(text, more=""):
        return ("namespace pitanga {\nclass Page : public QWidget\n{\n    Q_OBJECT\n    QString f() { return "
                f'tr("{text}"{more}); }}\n}};\n}}\n')

    def translate(self, language, translation, more=""):
        self.write(f"translations/pitanga_{language}.ts",
                   f'<TS version="2.1" language="{language}"><context><name>pitanga::Page</name>{more}'
                   f'<message><source>%1 sent %2</source>{translation}</message></context></TS>')

    def setUp(self):
        super().setUp()
        self.write("ui/page.cpp", self.saying("%1 sent %2"))
        self.write("translations/pitanga_en.ts", '<TS version="2.1" language="en"></TS>')
        for language in ("es", "fr", "pt", "sw", "ar"):
            self.translate(language, "<translation>%2: %1</translation>")

    def test_a_gap_is_caught_in_any_language(self):
        self.assert_caught("check_translations", "ui/foot.cpp", self.saying("More"),
                           "translations/pitanga_ar.ts:1: lacks a text of pitanga::Page: More")
        self.assert_caught("check_translations", "ui/count.cpp", self.saying("%n", ', "", 2'),
                           "translations/pitanga_en.ts:1: lacks a text of pitanga::Page: %n")
        self.assert_caught("check_translations", "ui/stray.cpp", 'QString f() { return Stray::tr("Out"); }\n',
                           "lupdate does not see where this is said (Stray): Out")
        self.assert_allowed("check_translations", "app/cli/main.cpp", 'QString f() { return Page::tr("Usage"); }\n')

    def test_a_translation_that_says_something_else_is_caught(self):
        old = "<message><source>Old</source><translation>Viejo</translation></message>"
        for translation, more, said in (("<translation>%1</translation>", "", "has not the places of its source"),
                                        ("<translation/>", "", "is empty"),
                                        ('<translation type="unfinished">%1 %2</translation>', "", "is not translated"),
                                        ("<translation>%1  %2</translation>", "", "has two spaces in a row"),
                                        ("<translation>%1 %2…</translation>", "", "ends in another way"),
                                        ("<translation>%1 %2 </translation>", "", "with another space"),
                                        ("<translation>%1 %2</translation>", old, "does not say any more: Old")):
            with self.subTest(said=said):
                self.translate("es", translation, more)
                run = self.run_gate("check_translations")
                self.assertEqual((run.returncode, run.stderr), (1, ""))
                self.assertIn(said, run.stdout)
                self.assertIn("translations/pitanga_es.ts:1: ", run.stdout)


class Links(Gate):
    def test_a_program_without_a_screen_passes(self):
        shutil.copy("/bin/true", self.root / "program")
        self.assertEqual(self.run_gate("check_links", self.root / "program").returncode, 0)


class Format(Gate):
    def test_another_layout_is_caught(self):
        self.write(".clang-format", "BasedOnStyle: LLVM\n")
        self.assert_caught("check_format", "app/main.cpp", "int  main( ){}\n", "main.cpp: is laid out differently")
        self.assert_allowed("check_format", "app/main.cpp", "int main() {}\n")


if __name__ == "__main__":
    unittest.main()
