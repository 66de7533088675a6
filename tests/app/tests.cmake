# The command line as scripts use it: the real program, in processes of its own.
foreach(name tst_cli_commands tst_cli_exit_codes tst_cli_help tst_cli_sync tst_cli_certificates)
    pitanga_test(app/${name} TIMEOUT 300)
    if(TARGET ${name})
        target_compile_definitions(${name} PRIVATE PITANGA_CLI="$<TARGET_FILE:pitanga-cli>")
        add_dependencies(${name} pitanga-cli)
    endif()
endforeach()
