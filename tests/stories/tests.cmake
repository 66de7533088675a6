pitanga_test(stories/tst_five_devices TIMEOUT 240)
pitanga_test(stories/tst_convergence TIMEOUT 240)
pitanga_test(stories/tst_damage TIMEOUT 240)
pitanga_test(stories/tst_many_peers TIMEOUT 240)
