pitanga_test(engine/inspect/tst_inspect)
pitanga_test(engine/inspect/tst_certificate_browser)
pitanga_test(engine/inspect/tst_doctor TIMEOUT 300)
