# Whole schools, simulated (README.md).
add_library(simulated_school STATIC
    simulation/ledger.cpp simulation/mishaps.cpp simulation/people.cpp simulation/random_filter.cpp
    simulation/simulated_device.cpp simulation/simulated_school.cpp simulation/simulation.cpp
    simulation/trouble.cpp simulation/verdict.cpp)
target_link_libraries(simulated_school PUBLIC test_support PRIVATE pitanga_warnings)
target_precompile_headers(simulated_school REUSE_FROM test_support)

add_executable(simulate simulation/simulate.cpp)
target_link_libraries(simulate PRIVATE simulated_school pitanga_warnings)
target_precompile_headers(simulate REUSE_FROM test_support)
# Begun first (COST), in two halves: few things take as long.
foreach(first 1 101)
    add_test(NAME simulation/simulate_from_${first} COMMAND simulate --from ${first} --seeds 100)
    set_tests_properties(simulation/simulate_from_${first} PROPERTIES TIMEOUT 900 COST 300 LABELS steadfast)
endforeach()

pitanga_test(simulation/tst_disk_failures LABELS steadfast TIMEOUT 300)
target_link_libraries(tests_simulation PRIVATE simulated_school)
pitanga_test(simulation/tst_replay LABELS steadfast TIMEOUT 300)
target_compile_definitions(tests_simulation PRIVATE PITANGA_SIMULATE="$<TARGET_FILE:simulate>")
add_dependencies(tests_simulation simulate)
