# The rules about the tree itself. Each gate is a small program that can be run by hand, and says where
# its rule is broken; test_gates.py proves that each one catches what it forbids.
find_package(Python3 COMPONENTS Interpreter REQUIRED)

function(pitanga_gate name)
    add_test(NAME architecture/${name}
        COMMAND Python3::Interpreter -B ${CMAKE_CURRENT_SOURCE_DIR}/architecture/${name}.py ${ARGN})
    set_tests_properties(architecture/${name} PROPERTIES TIMEOUT 120 LABELS architecture
        ENVIRONMENT "PYTHONUTF8=1")
endfunction()

# Where Qt says which classes belong to the screen.
set(qt_headers ${Qt6Core_INCLUDE_DIRS} ${Qt6Gui_INCLUDE_DIRS} ${Qt6Widgets_INCLUDE_DIRS} ${Qt6Svg_INCLUDE_DIRS})
list(FILTER qt_headers INCLUDE REGEX "/Qt(Core|Gui|Widgets|Svg)$")
list(REMOVE_DUPLICATES qt_headers)

pitanga_gate(check_layers --root ${PROJECT_SOURCE_DIR} --qt-headers ${qt_headers})
foreach(gate check_layout check_sizes check_names check_colours check_unfinished check_checklist check_errors check_format)
    pitanga_gate(${gate} --root ${PROJECT_SOURCE_DIR})
endforeach()
if(PITANGA_DESKTOP) # whose texts they are
    pitanga_gate(check_translations --root ${PROJECT_SOURCE_DIR} --lupdate $<TARGET_FILE:Qt6::lupdate>)
endif()
if(TARGET pitanga-cli)
    pitanga_gate(check_links --root ${PROJECT_SOURCE_DIR} $<TARGET_FILE:pitanga-cli>)
endif()
pitanga_gate(test_gates)
pitanga_gate(test_packages)
