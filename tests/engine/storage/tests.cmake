pitanga_test(engine/storage/tst_storage USES engine_storage SQLite::SQLite3)
pitanga_test(engine/storage/tst_missing_driver USES engine_storage)
