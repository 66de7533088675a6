pitanga_test(engine/inspect/tst_inspect)
pitanga_test(engine/inspect/tst_certificate_browser)
if(PITANGA_LONG_TESTS) # its scripted servers take a second too long now and then
    pitanga_test(engine/inspect/tst_doctor)
endif()
