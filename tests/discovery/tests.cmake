# Discovery on networks that the test makes itself; without root it is skipped.
find_package(Python3 COMPONENTS Interpreter REQUIRED)

if(TARGET pitanga-cli)
    add_test(NAME discovery/networks
        COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/discovery/run.py $<TARGET_FILE:pitanga-cli>)
    set_tests_properties(discovery/networks PROPERTIES TIMEOUT 180 COST 30 LABELS discovery SKIP_RETURN_CODE 77
        # It judges memory, of which the address sanitizer would keep back what was freed.
        ENVIRONMENT "PYTHONUTF8=1;ASAN_OPTIONS=quarantine_size_mb=1")
endif()
