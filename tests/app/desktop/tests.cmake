# The real window with a real engine, and a second device in a process of its own.
pitanga_test(app/desktop/tst_first_sync USES desktop TIMEOUT 180)
pitanga_test(app/desktop/tst_desktop USES desktop)
pitanga_test(app/desktop/tst_three_laptops USES desktop TIMEOUT 180)
target_compile_definitions(tests_app_desktop PRIVATE PITANGA_DESKTOP_PROGRAM="$<TARGET_FILE:pitanga>")
add_dependencies(tests_app_desktop pitanga)
pitanga_test(app/desktop/tst_kiosk USES desktop TIMEOUT 180)
pitanga_test(app/desktop/tst_language_choice USES desktop TIMEOUT 180)
