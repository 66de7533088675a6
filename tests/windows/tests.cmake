# The program as it was built, with a person in front of its windows, on networks that the test makes itself; without
# root it is skipped.
find_package(Python3 COMPONENTS Interpreter REQUIRED)

file(GLOB person_sources CONFIGURE_DEPENDS windows/*.cpp windows/*.h)
add_library(person MODULE ${person_sources} support/event_loop_watch.cpp support/event_loop_watch.h)
set_target_properties(person PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/plugins/generic)
target_include_directories(person PRIVATE ${PROJECT_SOURCE_DIR})
target_link_libraries(person PRIVATE Qt6::Widgets Qt6::Test pitanga_warnings)

function(pitanga_windows story)
    add_test(NAME windows/${story} COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/windows/run.py
        --only ${story} ${ARGN} $<TARGET_FILE_DIR:pitanga> $<TARGET_FILE:pitanga_bench> $<TARGET_FILE:person>)
    set_tests_properties(windows/${story} PROPERTIES TIMEOUT 300 COST 40 LABELS "windows" SKIP_RETURN_CODE 77
        ENVIRONMENT "PYTHONUTF8=1")
endfunction()

if(TARGET pitanga-cli AND NOT PITANGA_SANITIZE) # they measure time
    pitanga_windows(kolibri)
    if(PITANGA_LONG_TESTS)
        pitanga_windows(day --records 200000 --seconds 60)
        pitanga_windows(flood --records 3000)
    else()
        pitanga_windows(day)
    endif()
endif()
