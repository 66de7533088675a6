#pragma once

#include "engine/trust/device_key.h"

#include <QList>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace pitanga::test {

/// How an attacker reaches the server.
enum class Way : quint8 { Open, Encrypted, WithKey, WithOtherKey };

struct Attack
{
    QByteArray name;
    QByteArray bytes;
    Way way = Way::Open;
    QList<int> statuses; ///< one of them is the answer's
};

/// What a crowd of attackers is told.
struct Attacks
{
    quint16 open = 0;      ///< the server's ports
    quint16 encrypted = 0; ///< with TLS
    DeviceKey key;         ///< for `WithKey`
    DeviceKey otherKey;
    std::vector<Attack> all;
};

/// Eight clients in a process of their own, so that the server's memory is its own, send all attacks once, each
/// the next one over a connection that it keeps as long as the server does. One thread.
class Attackers
{
public:
    explicit Attackers(const Attacks &attacks);

    bool areAtWork() { return !m_process.waitForFinished(0) && m_process.state() != QProcess::NotRunning; }
    /// Waits until all were sent; answers that were none of those that the attack has.
    QByteArrayList wrongAnswers();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace pitanga::test
