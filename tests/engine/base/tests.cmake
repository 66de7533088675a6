pitanga_test(engine/base/tst_ids)
pitanga_test(engine/base/tst_proquint)
pitanga_test(engine/base/tst_machine_identity)
pitanga_test(engine/base/tst_json)
