# The real window with a real engine, and a second device in a process of its own.
pitanga_test(app/desktop/tst_first_sync USES ui TIMEOUT 180)
pitanga_test(app/desktop/tst_desktop USES ui)
target_sources(tests_app_desktop PRIVATE
    ${PROJECT_SOURCE_DIR}/app/desktop/application.cpp
    ${PROJECT_SOURCE_DIR}/app/desktop/desktop.cpp
    ${PROJECT_SOURCE_DIR}/app/desktop/desktop.h
    ${PROJECT_SOURCE_DIR}/app/desktop/history_files.cpp
    ${PROJECT_SOURCE_DIR}/app/desktop/single_instance.cpp
    ${PROJECT_SOURCE_DIR}/app/desktop/single_instance.h
    ${PROJECT_SOURCE_DIR}/app/desktop/tray.cpp
    ${PROJECT_SOURCE_DIR}/app/desktop/tray.h
    ${PROJECT_SOURCE_DIR}/app/demo/demo.cpp
    ${PROJECT_SOURCE_DIR}/app/demo/demo_school.cpp)
target_compile_definitions(tests_app_desktop PRIVATE PITANGA_DESKTOP_PROGRAM="$<TARGET_FILE:pitanga>")
add_dependencies(tests_app_desktop pitanga)
pitanga_test(app/desktop/tst_kiosk USES ui TIMEOUT 180)
