#include "engine/discovery/link_responder.h"

#include <algorithm>

namespace pitanga {

using namespace std::chrono_literals;

namespace {

constexpr int probes = 3;
constexpr Moment probeDistance = 250ms;
constexpr Moment afterLostTie = 1s;
constexpr int announcements = 3; // one more than must be: radio links lose packets
constexpr Moment sameAgain = 1s; // no record is said twice within it (6)
constexpr Moment defendAgain = 250ms;
constexpr std::chrono::seconds legacyTtl = 10s;
constexpr int mostWaiting = 16; // questions in several packets at the same time
constexpr int conflictsTolerated = 15;
constexpr Moment conflictWindow = 10s;
constexpr Moment conflictPause = 5s;

} // namespace

Moment LinkResponder::chance(int fromMs, int toMs)
{
    return Moment(fromMs + quint8(m_random.bytes(1).at(0)) * (toMs - fromMs) / 255);
}

void LinkResponder::begin(const QList<QHostAddress> &addresses, Moment now)
{
    m_addresses = addresses;
    m_own.clear();
    m_waiting.clear();
    m_step = 0;
    for (const PublishedService &service : m_services) {
        for (const DnsRecord &record : service.records(addresses))
            m_own.push_back({.record = record});
        for (const DnsRecord &record : service.denials(addresses))
            m_own.push_back({.record = record, .denial = true});
    }
    m_state = m_own.empty() ? State::Settled : State::Probing;
    m_next = m_own.empty() ? std::nullopt : std::optional(now + chance(0, 250));
    if (m_conflicts.size() >= conflictsTolerated && now - m_conflicts.first() < conflictWindow && m_next)
        m_next = now + conflictPause;
}

bool LinkResponder::owns(const DnsName &name) const
{
    return std::any_of(m_services.begin(), m_services.end(),
                       [&](const PublishedService &service) { return service.owns(name); });
}

/// What we say of a name of ours, in the order in which claims are compared (8.2.1).
QList<DnsRecord> LinkResponder::claims(const DnsName &name) const
{
    QList<DnsRecord> records;
    for (const Own &own : m_own)
        if (!own.denial && own.record.flush && own.record.name == name)
            records << own.record;
    return records;
}

void LinkResponder::probe()
{
    DnsMessage message;
    for (const PublishedService &service : m_services)
        for (const DnsName &name : {service.instance(), service.host()}) {
            const bool asked = std::any_of(message.questions.begin(), message.questions.end(),
                                           [&](const DnsQuestion &question) { return question.name == name; });
            if (asked)
                continue;
            // Not by unicast: where two programs share the port, such an answer may reach the other one.
            message.questions << DnsQuestion{name, DnsType::Any};
            for (DnsRecord record : claims(name)) {
                record.flush = false;
                message.authorities << record;
            }
        }
    m_send(message, {});
}

void LinkResponder::announce(Moment now)
{
    DnsMessage message;
    message.response = true;
    for (Own &own : m_own)
        if (!own.denial) {
            message.answers << own.record;
            own.said = now;
            own.due.reset();
        }
    m_send(message, {});
}

void LinkResponder::sayGoodbye()
{
    if (!isAnnouncing())
        return;
    DnsMessage message;
    message.response = true;
    for (const Own &own : m_own)
        if (!own.denial) {
            message.answers << own.record;
            message.answers.last().ttl = 0s;
        }
    m_send(message, {});
}

void LinkResponder::advance(Moment now)
{
    if (m_next && *m_next <= now) {
        if (m_state == State::Probing && m_step < probes) {
            probe();
            ++m_step;
            m_next = now + probeDistance;
        } else {
            m_step = m_state == State::Probing ? 0 : m_step;
            m_state = State::Announcing;
            announce(now);
            m_next = now + 1s * (1 << m_step);
            if (++m_step == announcements) {
                m_state = State::Settled;
                m_next.reset();
            }
        }
    }
    for (size_t at = 0; at < m_waiting.size();) {
        if (m_waiting[at].due > now) {
            ++at;
            continue;
        }
        const Waiting complete = std::move(m_waiting[at]);
        m_waiting.erase(m_waiting.begin() + qsizetype(at));
        answer(complete.message, complete.packet, now);
    }
    sayDue(now);
}

std::optional<Moment> LinkResponder::nextDue() const
{
    std::optional<Moment> next = m_next;
    for (const Waiting &waiting : m_waiting)
        next = std::min(next.value_or(waiting.due), waiting.due);
    for (const Own &own : m_own)
        if (own.due)
            next = std::min(next.value_or(*own.due), *own.due);
    return next;
}

void LinkResponder::hearQuestion(const DnsMessage &message, const ArrivedPacket &packet, Moment now)
{
    if (m_state == State::Probing) { // what is not ours yet is not answered for
        if (!message.authorities.isEmpty())
            resolveTie(message, now);
        return;
    }
    if (message.questions.isEmpty()) { // known answers that go on
        for (Waiting &waiting : m_waiting)
            if (waiting.packet.source == packet.source &&
                waiting.message.answers.size() + message.answers.size() <= dnsLimits::records)
                waiting.message.answers << message.answers;
        return;
    }
    if (!message.truncated)
        answer(message, packet, now);
    else if (m_waiting.size() < mostWaiting)
        m_waiting.push_back({message, packet, now + chance(400, 500)});
}

QList<size_t> LinkResponder::answersTo(const DnsMessage &message) const
{
    QList<size_t> which;
    for (const DnsQuestion &question : message.questions) {
        bool answered = false;
        for (const bool denial : {false, true})
            for (size_t at = 0; at < m_own.size(); ++at) {
                const Own &own = m_own[at];
                const bool asked =
                    own.denial ? !answered : question.type == DnsType::Any || question.type == own.record.type;
                if (own.denial != denial || !asked || !(own.record.name == question.name))
                    continue;
                answered = true;
                const bool known =
                    std::any_of(message.answers.begin(), message.answers.end(), [&](const DnsRecord &record) {
                        return record.ttl * 2 >= own.record.ttl && record.sameAs(own.record);
                    });
                if (!known && !which.contains(at))
                    which << at;
            }
    }
    return which;
}

void LinkResponder::answer(const DnsMessage &message, const ArrivedPacket &packet, Moment now)
{
    const QList<size_t> which = answersTo(message);
    if (which.isEmpty())
        return;
    const bool isProbe = !message.authorities.isEmpty();
    const auto saidLately = [&](size_t at) {
        return m_own[at].said && now - *m_own[at].said < Moment(m_own[at].record.ttl) / 4;
    };
    const bool alone = std::all_of(message.questions.begin(), message.questions.end(),
                                   [](const DnsQuestion &question) { return question.unicast; });
    if (packet.port != mdnsPort || (alone && !isProbe && std::all_of(which.begin(), which.end(), saidLately)))
        return answerAlone(message, packet, which);
    const bool shared =
        std::any_of(which.begin(), which.end(), [&](size_t at) { return !m_own[at].record.flush; });
    const Moment due = now + (shared && !isProbe && !message.truncated ? chance(20, 120) : 0ms);
    for (const size_t at : which) {
        Own &own = m_own[at];
        const Moment earliest = own.said ? *own.said + (isProbe ? defendAgain : sameAgain) : now;
        const Moment then = std::max(due, earliest);
        own.due = std::min(own.due.value_or(then), then);
    }
    sayDue(now);
}

/// To the asker only: one that knows nothing of multicast (6.7), or that wants it so (5.4).
void LinkResponder::answerAlone(const DnsMessage &message, const ArrivedPacket &packet,
                                const QList<size_t> &which)
{
    DnsMessage reply;
    reply.response = true;
    for (const size_t at : which)
        reply.answers << m_own[at].record;
    addAdditionals(reply);
    if (packet.port != mdnsPort) {
        reply.id = message.id;
        reply.questions = message.questions;
        for (QList<DnsRecord> *records : {&reply.answers, &reply.additionals})
            for (DnsRecord &record : *records) {
                record.flush = false;
                record.ttl = std::min(record.ttl, legacyTtl);
            }
    }
    m_send(reply, {packet.source, packet.port});
}

void LinkResponder::addAdditionals(DnsMessage &message) const
{
    const auto has = [](const QList<DnsRecord> &records, const DnsRecord &record) {
        return std::any_of(records.begin(), records.end(),
                           [&](const DnsRecord &other) { return other.sameAs(record); });
    };
    for (const DnsRecord &answer : std::as_const(message.answers))
        for (const PublishedService &service : m_services)
            for (const DnsRecord &record : service.additionals(answer, m_addresses))
                if (!has(message.answers, record) && !has(message.additionals, record))
                    message.additionals << record;
}

void LinkResponder::sayDue(Moment now)
{
    DnsMessage message;
    message.response = true;
    for (Own &own : m_own)
        if (own.due && *own.due <= now) {
            message.answers << own.record;
            own.due.reset();
            own.said = now;
        }
    if (message.answers.isEmpty())
        return;
    addAdditionals(message);
    m_send(message, {});
}

bool LinkResponder::contradicts(const DnsRecord &record) const
{
    if (record.ttl == 0s || !owns(record.name))
        return false;
    bool ofThatType = false;
    for (const Own &own : m_own) {
        if (own.denial || own.record.type != record.type || !(own.record.name == record.name))
            continue;
        if (own.record.sameAs(record))
            return false;
        ofThatType = true;
    }
    return ofThatType || (m_state == State::Probing && record.type != DnsType::Nsec);
}

void LinkResponder::hearAnswer(const DnsMessage &message, Moment now)
{
    for (const QList<DnsRecord> *records : {&message.answers, &message.additionals})
        for (const DnsRecord &record : *records) {
            if (contradicts(record))
                return conflict(record.name, now);
            for (Own &own : m_own) {
                if (own.denial || !own.record.sameAs(record))
                    continue;
                if (record.ttl * 2 < own.record.ttl && m_state != State::Probing)
                    own.due = now + chance(20, 120); // somebody takes it back too early (6.6)
                else if (own.due && !own.record.flush)
                    own.due.reset(); // said already (7.4)
            }
        }
}

void LinkResponder::conflict(const DnsName &name, Moment now)
{
    m_conflicts << now;
    if (m_conflicts.size() > conflictsTolerated)
        m_conflicts.removeFirst();
    if (m_state == State::Probing)
        m_lost(DnsName(name)); // begins anew, under another name
    else
        begin(QList<QHostAddress>(m_addresses), now); // whose it is, probing shows (9)
}

/// Two devices probe for one name at the same time: the data that sort later win (8.2).
void LinkResponder::resolveTie(const DnsMessage &probe, Moment now)
{
    const auto before = [](const DnsRecord &one, const DnsRecord &other) {
        return std::pair(quint16(one.type), one.data) < std::pair(quint16(other.type), other.data);
    };
    for (const DnsQuestion &question : probe.questions) {
        if (!owns(question.name))
            continue;
        QList<DnsRecord> theirs;
        for (const DnsRecord &record : probe.authorities)
            if (record.name == question.name)
                theirs << record;
        QList<DnsRecord> ours = claims(question.name);
        std::sort(ours.begin(), ours.end(), before);
        std::sort(theirs.begin(), theirs.end(), before);
        if (std::lexicographical_compare(ours.begin(), ours.end(), theirs.begin(), theirs.end(), before)) {
            m_step = 0;
            m_next = now + afterLostTie;
            return;
        }
    }
}

} // namespace pitanga
