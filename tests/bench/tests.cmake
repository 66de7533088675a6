# The benchmark (bench/README.md); in a test run only a small form of it, so that it does not rot.
find_package(Python3 COMPONENTS Interpreter REQUIRED)

file(GLOB bench_sources CONFIGURE_DEPENDS bench/*.cpp bench/*.h)
add_executable(pitanga_bench ${bench_sources})
target_link_libraries(pitanga_bench PRIVATE engine pitanga_warnings)

add_test(NAME bench/smoke
    COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/bench/run.py $<TARGET_FILE:pitanga_bench> --smoke
            --judge)
set_tests_properties(bench/smoke PROPERTIES TIMEOUT 120 ENVIRONMENT "PYTHONUTF8=1")
