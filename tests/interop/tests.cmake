# Syncs with the reference peers, which come from PyPI; where that cannot be reached, these tests are skipped.
find_package(Python3 COMPONENTS Interpreter REQUIRED)

function(pitanga_interop name script)
    add_test(NAME interop/${name} COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/interop/${script}
        $<TARGET_FILE:pitanga-cli> ${ARGN})
    set_tests_properties(interop/${name} PROPERTIES TIMEOUT 900 COST 250 LABELS interop SKIP_RETURN_CODE 77
        ENVIRONMENT "PYTHONUTF8=1")
endfunction()

if(TARGET pitanga-cli)
    pitanga_interop(kolibri kolibri/run.py) # Kolibri itself
    if(PITANGA_LONG_TESTS)
        pitanga_interop(morango run.py --pairs --minutes 6)
        pitanga_interop(interruptions interruptions.py) # the same, broken off at every stage
        pitanga_interop(differential differential.py --minutes 6) # programs by chance, with and without Pitanga
    else()
        pitanga_interop(morango run.py --pairs --minutes 2)
        pitanga_interop(differential differential.py --minutes 1)
    endif()
endif()
