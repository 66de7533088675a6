pitanga_test(engine/inspect/tst_inspect)
