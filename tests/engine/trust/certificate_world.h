#pragma once

#include "engine/trust/certificate.h"
#include "engine/trust/scope.h"
#include "tests/support/vectors.h"

namespace pitanga::test {

/// The definitions, keys and good chain of certificates.json: what the certificate tests start from.
struct CertificateWorld
{
    Json file = vectors("certificates.json");

    ScopeDefinitions definitions() const
    {
        ScopeDefinitions result;
        for (const Json &row : file.value("scope_definitions").items())
            result.add({row.value("id").toUtf8(), row.value("profile").toUtf8(), *row.value("version").toInt(),
                        row.value("primary_scope_param_key").toUtf8(), row.value("description").toUtf8(),
                        row.value("read_filter_template").toUtf8(), row.value("write_filter_template").toUtf8(),
                        row.value("read_write_filter_template").toUtf8()});
        return result;
    }
    PrivateKey key(const QByteArray &role) const
    {
        return *PrivateKey::parse(file.value("private_keys").value(role).toUtf8());
    }
    Certificate certificate(int place) const
    {
        return *Certificate::fromWire(file.value("chain").items()[size_t(place)].value("certificate"));
    }
    Certificate root() const { return certificate(0); }
    Certificate child() const { return certificate(1); }
    Certificate grandchild() const { return certificate(2); }
    Json chain() const { return Json::array({root().toWire(), child().toWire(), grandchild().toWire()}); }
};

} // namespace pitanga::test
