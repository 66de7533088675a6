pitanga_test(engine/records/tst_partition USES engine_records)
pitanga_test(engine/records/tst_filter USES engine_records)
