#include "engine/trust/certificate_file.h"

#include "engine/base/words.h"

namespace pitanga {

namespace {

Error noCertificateFile(const QString &cause)
{
    return {Error::Kind::Data,
            Words::tr("This is no certificate file, or it is damaged. Ask for the file once more."), cause};
}

} // namespace

Result<CertificateFile> readCertificateFile(QByteArrayView content)
{
    const auto parsed = Json::parse(content);
    if (!parsed)
        return noCertificateFile(parsed.error().forLog);
    Json chain = *parsed;
    if (parsed->contains("chain"))
        chain = parsed->value("chain");
    else if (parsed->isObject())
        chain = Json::array({*parsed});
    if (!chain.isArray() || chain.items().empty())
        return noCertificateFile(QStringLiteral("neither a certificate nor a chain of some"));
    CertificateFile file;
    for (const Json &one : chain.items()) {
        PITANGA_LET(certificate, Certificate::fromWire(one));
        file.chain.push_back(certificate);
    }
    if (parsed->contains("private_key")) {
        PITANGA_LET(key, PrivateKey::parse(parsed->value("private_key").toUtf8()));
        if (!(key.publicKey() == file.chain.back().publicKey()))
            return Error{Error::Kind::Data,
                         Words::tr("The private key in this file belongs to another certificate."),
                         QStringLiteral("key and certificate differ")};
        file.key = key;
    }
    return file;
}

Json certificateFile(const std::vector<Certificate> &chain, const std::optional<PrivateKey> &key)
{
    Json list = Json::array();
    for (const Certificate &certificate : chain)
        list.append(certificate.toWire());
    Json file = Json::object({{"chain", list}});
    if (key)
        file.set("private_key", Json(key->toPem()));
    return file;
}

} // namespace pitanga
