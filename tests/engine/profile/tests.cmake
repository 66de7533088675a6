# One program for each promise; they need this module alone.
foreach(name tst_profile_loader tst_profile_mistakes tst_identity tst_field_values tst_field_forms tst_record_text
             tst_model_rules)
    pitanga_test(engine/profile/${name} USES engine_profile)
endforeach()
