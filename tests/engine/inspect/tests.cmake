pitanga_test(engine/inspect/tst_dump)
pitanga_test(engine/inspect/tst_check)
