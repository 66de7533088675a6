# Syncs with the reference peer, which comes from PyPI; where that cannot be reached, the test is skipped.
find_package(Python3 COMPONENTS Interpreter REQUIRED)

if(TARGET pitanga-cli)
    add_test(NAME interop/morango
        COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/interop/run.py $<TARGET_FILE:pitanga-cli>
            --pairs --minutes 3)
    set_tests_properties(interop/morango PROPERTIES TIMEOUT 600 LABELS interop SKIP_RETURN_CODE 77
        ENVIRONMENT "PYTHONUTF8=1")
endif()

# The same, broken off at every stage.
if(TARGET pitanga-cli)
    add_test(NAME interop/interruptions COMMAND Python3::Interpreter -B
        ${CMAKE_CURRENT_SOURCE_DIR}/interop/interruptions.py $<TARGET_FILE:pitanga-cli>)
    set_tests_properties(interop/interruptions PROPERTIES TIMEOUT 600 LABELS interop SKIP_RETURN_CODE 77
        ENVIRONMENT "PYTHONUTF8=1")
endif()

# Programs by chance, on clusters with and without Pitanga.
if(TARGET pitanga-cli)
    add_test(NAME interop/differential COMMAND Python3::Interpreter -B
        ${CMAKE_CURRENT_SOURCE_DIR}/interop/differential.py $<TARGET_FILE:pitanga-cli> --minutes 2)
    set_tests_properties(interop/differential PROPERTIES TIMEOUT 900 LABELS interop SKIP_RETURN_CODE 77
        ENVIRONMENT "PYTHONUTF8=1")
endif()

# And with Kolibri itself, also from PyPI.
if(TARGET pitanga-cli)
    add_test(NAME interop/kolibri COMMAND Python3::Interpreter -B
        ${CMAKE_CURRENT_SOURCE_DIR}/interop/kolibri/run.py $<TARGET_FILE:pitanga-cli>)
    set_tests_properties(interop/kolibri PROPERTIES TIMEOUT 600 LABELS interop SKIP_RETURN_CODE 77
        ENVIRONMENT "PYTHONUTF8=1")
endif()
