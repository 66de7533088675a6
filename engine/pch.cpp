// Carries the precompiled header of the engine: Qt's value types and the parts of std in use everywhere.
