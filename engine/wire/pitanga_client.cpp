#include "engine/wire/pitanga_client.h"

#include "engine/wire/limits.h"
#include "engine/wire/meeting_errors.h"
#include "engine/wire/remote_answers.h"

namespace pitanga {

namespace {

using namespace std::chrono_literals;

constexpr Deadline pitangaDeadline{10s, 30s}; // nothing here takes long: people are waited for by asking again
const QByteArray pitangaApi = "/api/pitanga/v1/";

} // namespace

Result<Json> PitangaClient::ask(const QByteArray &method, const QByteArray &path, const Json &body)
{
    HttpRequest request{method, pitangaApi + path, {{"Accept", "application/json"}}, {}};
    request.answerLimit = limits::answerBytes;
    if (!body.isNull()) {
        request.headers.add("Content-Type", "application/json");
        request.body = body.toCompact();
    }
    PITANGA_LET(response, m_transport.exchange(request, pitangaDeadline));
    if (response.status == 204)
        return Json::object();
    const auto answer = readAnswer(response.body);
    if (!response.isSuccess()) {
        const QByteArray reason = answer ? answer->value("reason").toUtf8() : QByteArray();
        if (reason.isEmpty() && response.status == 404) // a Pitanga that is older than this endpoint
            return meeting_errors::refused("no_such_endpoint", m_peer);
        return reason.isEmpty() ? refusalOf(response, request) : meeting_errors::refused(reason, m_peer);
    }
    if (!answer || !answer->isObject())
        return notAPeer(QStringLiteral("%1 answered no JSON object").arg(QString::fromUtf8(path)));
    return *answer;
}

} // namespace pitanga
