#pragma once

#include "endpoint_world.h"

#include "engine/trust/device_key.h"

#include <functional>
#include <vector>

namespace pitanga::test {

using MakeRequest = std::function<HttpRequest(EndpointWorld &)>;

/// One mistake that a client can make, or an attack, and what comes of it.
struct BadRequest
{
    QByteArray endpoint; ///< as in its path; `<id>` stands for one of a collection
    QByteArray role;     ///< who asks
    QByteArray state;    ///< of the server or the asker; empty: nothing happened before
    QByteArray mistake;
    MakeRequest make; ///< brings the server into the state and makes the request
    int status = 400;
    QByteArray sentence;      ///< is part of the answer's body
    std::vector<int> later{}; ///< statuses that it may have besides, where it comes again and again
    bool isTaken = false;     ///< looks bad, and is good: it may add rows, but none that was there changes
    bool announces = false;   ///< fails only after we said what we have, for which our counter goes on by one

    QByteArray name() const;
};

/// The state in which `make` needs a device that never had a school.
inline const QByteArray withoutSchool = "without a school";

/// The table. What stands in other tests is not repeated here: order of checks, scopes, broken HTTP.
std::vector<BadRequest> badRequests();

// Its parts.
std::vector<BadRequest> badMethods();      ///< of all endpoints, and ids that nothing has
std::vector<BadRequest> badCertificates(); ///< read, asked for and pushed
std::vector<BadRequest> badSessions();
std::vector<BadRequest> badTransfers();
std::vector<BadRequest> badRecords();
std::vector<BadRequest> badStates();   ///< of what is closed, failed or over
std::vector<BadRequest> badLearners(); ///< who may have one person's records, and wants others'
std::vector<BadRequest> badTexts();    ///< every text of every right request, replaced
std::vector<BadRequest> badMeetings(); ///< what other Pitangas ask
std::vector<BadRequest> badKolibri();  ///< what Kolibris ask

std::vector<BadRequest> joined(const std::vector<std::vector<BadRequest>> &parts);

// What its rows are made of.

inline const QByteArray noObject = "JSON parse error";
inline const QByteArray nobody = QByteArray(32, '0'); ///< an id that nobody has
/// What ends a text of SQL, and what LIKE takes for anything.
inline const QByteArray metacharacters = "'; DROP TABLE _store; --%_\\\"";

/// Somebody with a TLS key of their own, the same in all rows.
struct Caller
{
    DeviceKey key;
    QByteArray fingerprint;
};
const Caller &caller();
const Caller &otherCaller();

/// A request of the protocol with that body, as JSON.
HttpRequest apiRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
/// Between Pitangas: over TLS, from a device with a key of its own.
HttpRequest pitangaRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                           const QByteArray &key = caller().fingerprint);
HttpRequest kolibriRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
/// The same request over TLS, by the device with that key.
HttpRequest over(HttpRequest request, const Caller &from);
/// The same request with a name and a password.
HttpRequest signedIn(HttpRequest request, const QByteArray &user, const QByteArray &password = "secret");

/// One that opens a session, with everything right.
HttpRequest openingRequest(EndpointWorld &world);
/// Rightly asks for a certificate; who asks must be signed in.
HttpRequest certificateRequest(EndpointWorld &world);
/// Rightly pushes a chain of two.
HttpRequest chainRequest(EndpointWorld &world);
/// Rightly calls for a meeting; no other goes on.
HttpRequest calling(EndpointWorld &world);
/// Rightly asks to join the school.
HttpRequest askingToJoin(EndpointWorld &world);
/// The path of a meeting that the caller has just called for. The one before it is over by then.
QByteArray meetingIn(EndpointWorld &world);
/// The id of an account that is made once, with the password "secret": "ann" is an admin, others are learners.
QByteArray accountOf(EndpointWorld &world, const QByteArray &name);

/// A text that is no JSON object, in the ways in which it can be none, each with its name.
std::vector<std::pair<QByteArray, QByteArray>> brokenTexts();
/// Rows that send each of them in the request that `make` makes.
void addBrokenTexts(std::vector<BadRequest> &rows, const QByteArray &endpoint, const QByteArray &role,
                    const MakeRequest &make);
/// The request that `make` makes, with one field of its body replaced.
MakeRequest changed(const MakeRequest &make, const QByteArray &key, const Json &value);

// The product of fields and texts.

/// What becomes of a text in a field of a right request.
struct TextField
{
    QByteArray path; ///< "0.rmcb_list.0.instance_id"; of a query: "?limit"
    int status = 400;
    QByteArray sentence{};
    bool isTaken = false;     ///< any text will do
    QByteArray nulSentence{}; ///< where one with a NUL is refused, with 400
    bool announces = false;   ///< as in `BadRequest`
    int deepStatus = 0;       ///< where a long text has a status of its own
    QByteArray deepSentence{};
};

/// A right request and all its texts.
struct RightRequest
{
    QByteArray endpoint;
    QByteArray role;
    MakeRequest make;
    std::vector<TextField> fields;
};
std::vector<RightRequest> rightRequests();
/// The paths of all texts within a document.
QByteArrayList textPaths(const Json &json, const QByteArray &above = {});

} // namespace pitanga::test
