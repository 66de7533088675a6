# The command line as scripts use it: the real program, in processes of its own.
foreach(name tst_cli_commands tst_cli_exit_codes tst_cli_help tst_cli_sync tst_cli_certificates)
    pitanga_test(app/${name} TIMEOUT 300)
endforeach()
pitanga_test(app/tst_cli_kills LABELS steadfast TIMEOUT 300)
target_compile_definitions(tests_app PRIVATE PITANGA_CLI="$<TARGET_FILE:pitanga-cli>")
add_dependencies(tests_app pitanga-cli)
