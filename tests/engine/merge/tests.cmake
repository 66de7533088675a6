pitanga_test(engine/merge/tst_knowledge USES engine_merge)
