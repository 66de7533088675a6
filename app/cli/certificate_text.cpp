#include "app/cli/certificate_text.h"

namespace pitanga::cli {

using namespace Qt::StringLiterals;

namespace {

Json texts(const QByteArrayList &entries)
{
    Json list = Json::array();
    for (const QByteArray &entry : entries)
        list.append(Json(entry));
    return list;
}

Json paramsOf(const Certificate &certificate)
{
    const auto params = readScopeParams(certificate.scopeParams());
    return params ? *params : Json::null();
}

} // namespace

Json describe(const Certificate &certificate, bool hasPrivateKey)
{
    const auto &parent = certificate.parentId();
    return Json::object({{"id", certificate.id().toHex()},
                         {"parent_id", parent ? Json(parent->toHex()) : Json::null()},
                         {"profile", certificate.profile()},
                         {"scope_definition", certificate.scopeDefinition()},
                         {"scope_version", certificate.scopeVersion()},
                         {"scope_params", paramsOf(certificate)},
                         {"has_private_key", hasPrivateKey},
                         {"fingerprint", certificate.publicKey().fingerprint().hex()}});
}

Json describeFully(const Certificate &certificate, bool hasPrivateKey, const ScopeDefinitions &definitions)
{
    Json json = describe(certificate, hasPrivateKey);
    const auto scope = scopeOf(certificate, definitions);
    json.set("read", scope ? texts(scope->read.entries()) : Json::null());
    json.set("write", scope ? texts(scope->write.entries()) : Json::null());
    json.set("fingerprint_words", Json(certificate.publicKey().fingerprint().words()));
    json.set("public_key", Json(certificate.publicKey().wire()));
    return json;
}

QString inWords(const Certificate &certificate)
{
    QStringList words{QString::fromUtf8(certificate.scopeDefinition())};
    const Json params = paramsOf(certificate);
    for (const auto &[name, value] : params.members())
        words << u"%1=%2"_s.arg(QString::fromUtf8(name), value.toString());
    return words.join(u' ');
}

Json describe(const CheckVerdict &verdict)
{
    return Json::object({{"check", nameOf(verdict.check)},
                         {"passed", verdict.passed},
                         {"sentence", verdict.forPerson()},
                         {"cause", verdict.message.isEmpty() ? verdict.errorClass : verdict.message}});
}

Result<Json> scopeParams(const QStringList &words)
{
    Json params = Json::object();
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return Error{Error::Kind::Usage, u"“%1” is no parameter: --param takes KEY=VALUE."_s.arg(word),
                         word};
        params.set(word.left(equals).toUtf8(), Json(word.mid(equals + 1)));
    }
    return params;
}

Result<Certificate> certificateHere(Store &store, const QString &id)
{
    if (const auto hex = CertificateId::fromHex(id.toUtf8())) {
        PITANGA_LET(found, CertificateTable(store).find(*hex));
        if (found)
            return *found;
    }
    return Error{Error::Kind::Usage, u"There is no certificate %1 here."_s.arg(id), u"unknown certificate"_s};
}

} // namespace pitanga::cli
