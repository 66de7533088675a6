# Whole schools, simulated; see README.md. The power that fails at every sync of a session has a program of its own.
pitanga_test(simulation/tst_simulation TIMEOUT 600)
if(TARGET tst_simulation)
    target_sources(tst_simulation PRIVATE
        simulation/ledger.cpp simulation/people.cpp simulation/simulated_device.cpp simulation/simulated_school.cpp
        simulation/simulation.cpp simulation/trouble.cpp simulation/verdict.cpp)
endif()

pitanga_test(simulation/tst_disk_failures)
if(TARGET tst_disk_failures)
    target_sources(tst_disk_failures PRIVATE simulation/simulated_device.cpp simulation/simulated_school.cpp)
endif()
