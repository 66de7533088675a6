pitanga_test(engine/discovery/tst_dns_message)
pitanga_test(engine/discovery/tst_mdns_node)
pitanga_test(engine/discovery/tst_mdns_trouble)
pitanga_test(engine/discovery/tst_device_announcement)
