#pragma once

#include <QtGlobal>

#include <openssl/evp.h>

namespace pitanga::test {

/// While it lives, OpenSSL finds no algorithm: as where the system allows certified ones only, and none is
/// there.
class NoAlgorithms
{
public:
    NoAlgorithms() { EVP_set_default_properties(nullptr, "provider=none"); }
    ~NoAlgorithms() { EVP_set_default_properties(nullptr, ""); }
    Q_DISABLE_COPY_MOVE(NoAlgorithms)
};

} // namespace pitanga::test
