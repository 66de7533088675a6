# What strangers send, fuzzed for five seconds each in every run. The targets are built with clang whatever builds the
# tests, in build/fuzz, by one process beside the others: it is the only way to libFuzzer (run.sh).
find_program(PITANGA_FUZZ_CLANG clang++-14)
set(fuzz_run ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/run.sh)
if(PITANGA_FUZZ_CLANG)
    add_custom_target(fuzz ALL COMMAND bash ${fuzz_run} --build --jobs 1
        COMMENT "Building the fuzz targets with clang" VERBATIM)
endif()

file(GLOB fuzz_corpora RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/*)
foreach(target IN LISTS fuzz_corpora)
    add_test(NAME fuzz/${target} COMMAND bash ${fuzz_run} --built --seed 1 ${target})
    set_tests_properties(fuzz/${target} PROPERTIES TIMEOUT 60 LABELS fuzz SKIP_RETURN_CODE 77)
endforeach()
