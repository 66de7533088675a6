pitanga_test(engine/storage/tst_storage USES engine_storage SQLite::SQLite3)
