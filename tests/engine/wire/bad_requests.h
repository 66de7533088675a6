#pragma once

#include "endpoint_world.h"

#include <functional>
#include <vector>

namespace pitanga::test {

/// One mistake that a client can make, or an attack: who asks, in which state of the server, and what comes of
/// it.
struct BadRequest
{
    QByteArray name; ///< endpoint: role, state: mistake
    /// Brings the server into the state and makes the request.
    std::function<HttpRequest(EndpointWorld &)> make;
    int status = 400;
    QByteArray sentence; ///< is part of the answer's body
};

/// The table. What stands in other tests is not repeated here: order of checks, scopes, broken HTTP.
std::vector<BadRequest> badRequests();

std::vector<BadRequest> badTransfers(); ///< its part about transfers
std::vector<BadRequest> badRecords();   ///< its part about records
std::vector<BadRequest> badMeetings();  ///< its part about what other Pitangas ask, and Kolibris

// What its rows are made of.

inline const QByteArray noObject = "JSON parse error";
inline const QByteArray nobody = QByteArray(32, '0'); ///< an id that nobody has
/// What ends a text of SQL, and what LIKE takes for anything.
inline const QByteArray metacharacters = "'; DROP TABLE _store; --%_\\\"";

/// A request of the protocol with that body, as JSON.
HttpRequest apiRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
/// One that opens a session, with everything right.
HttpRequest openingRequest(EndpointWorld &world);

/// A text that is no JSON object, in the ways in which it can be none, each with its name.
std::vector<std::pair<QByteArray, QByteArray>> brokenTexts();
/// Rows that send each of them in the request that `make` makes.
void addBrokenTexts(std::vector<BadRequest> &rows, const QByteArray &name,
                    const std::function<HttpRequest(EndpointWorld &)> &make);
/// The request that `make` makes, with one field of its body replaced.
std::function<HttpRequest(EndpointWorld &)> changed(const std::function<HttpRequest(EndpointWorld &)> &make,
                                                    const QByteArray &key, const Json &value);

} // namespace pitanga::test
