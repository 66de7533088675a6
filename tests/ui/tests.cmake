pitanga_test(ui/tst_screenshots USES ui)
