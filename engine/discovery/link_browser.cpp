#include "engine/discovery/link_browser.h"

#include <algorithm>
#include <set>

namespace pitanga {

using namespace std::chrono_literals;

namespace {

constexpr Moment longestQuestionPause = 1h; // (5.2)
constexpr Moment firstQuestionPause = 1s;
constexpr int resolvingTries = 6; // within a minute; then the next announcement begins anew
constexpr Moment proof = 10s;     // (10.4)
constexpr size_t mostWishes = 2 * LinkBrowser::mostServices;

} // namespace

void LinkBrowser::begin(Moment now, bool doubting)
{
    m_questions.clear();
    m_wishes.clear();
    for (const DnsName &type : m_types) // after a moment that differs from device to device
        m_questions.push_back({DnsQuestion{type, DnsType::Ptr},
                               now + Moment(20 + quint8(m_random.bytes(1).at(0)) * 100 / 255),
                               firstQuestionPause});
    if (doubting)
        m_cache.doubtAll(now + proof);
}

/// Whether it says something of a service that is looked for; all else is let go at once.
bool LinkBrowser::concerns(const DnsRecord &record, const DnsMessage &message) const
{
    const auto isType = [&](const DnsName &name) {
        return std::find(m_types.begin(), m_types.end(), name) != m_types.end();
    };
    switch (record.type) {
    case DnsType::Ptr:
        return isType(record.name) && record.target()->parent() == record.name;
    case DnsType::Srv:
    case DnsType::Txt:
        return isType(record.name.parent());
    case DnsType::A:
    case DnsType::Aaaa: {
        for (const QList<DnsRecord> *records : {&message.answers, &message.additionals})
            for (const DnsRecord &other : *records)
                if (other.type == DnsType::Srv && isType(other.name.parent()) && other.target() == record.name)
                    return true;
        return m_cache.contains(record.name, record.type) ||
               m_wishes.count({record.name.folded(), quint16(record.type)}) > 0;
    }
    default:
        return false;
    }
}

void LinkBrowser::hearAnswer(const DnsMessage &message, const QHostAddress &source, Moment now)
{
    for (const QList<DnsRecord> *records : {&message.answers, &message.additionals})
        for (const DnsRecord &record : *records) {
            if (!concerns(record, message))
                continue;
            m_cache.setSpread(double(quint8(m_random.bytes(1).at(0))) / 255 * 0.02);
            if (m_cache.hear(record, source, now))
                m_changed = true;
            if (record.ttl > 0s)
                m_wishes.erase({record.name.folded(), quint16(record.type)});
        }
    if (m_changed)
        resolveWhatIsMissing(now);
}

/// What another device asks is answered to all: no need to ask the same (7.3).
void LinkBrowser::hearQuestion(const DnsMessage &message, Moment now)
{
    if (message.truncated)
        return;
    for (Question &mine : m_questions)
        for (const DnsQuestion &theirs : message.questions) {
            if (theirs.unicast || theirs.type != mine.question.type || !(theirs.name == mine.question.name))
                continue;
            const QList<DnsRecord> known = m_cache.find(mine.question.name, mine.question.type);
            const bool hidesNothing =
                std::all_of(message.answers.begin(), message.answers.end(), [&](const DnsRecord &answer) {
                    return std::any_of(known.begin(), known.end(),
                                       [&](const DnsRecord &ours) { return ours.sameAs(answer); });
                });
            if (hidesNothing)
                mine.next = std::max(mine.next, now + mine.pause);
        }
}

void LinkBrowser::wish(const DnsName &name, DnsType type, Moment now)
{
    if (m_wishes.size() < mostWishes && !m_cache.contains(name, type))
        m_wishes.try_emplace({name.folded(), quint16(type)},
                             Question{DnsQuestion{name, type}, now + 20ms, firstQuestionPause, resolvingTries});
}

void LinkBrowser::resolveWhatIsMissing(Moment now)
{
    int services = 0;
    for (const DnsName &type : m_types)
        for (const DnsRecord &pointer : m_cache.find(type, DnsType::Ptr)) {
            if (++services > mostServices)
                return;
            const DnsName instance = *pointer.target();
            wish(instance, DnsType::Srv, now);
            wish(instance, DnsType::Txt, now);
            for (const DnsRecord &srv : m_cache.find(instance, DnsType::Srv)) {
                const DnsName host = *srv.target();
                if (m_cache.contains(host, DnsType::A) || m_cache.contains(host, DnsType::Aaaa))
                    continue;
                wish(host, DnsType::A, now);
                wish(host, DnsType::Aaaa, now);
            }
        }
}

void LinkBrowser::ask(const QList<DnsQuestion> &questions, Moment now)
{
    if (questions.isEmpty())
        return;
    DnsMessage message;
    for (const DnsQuestion &question : questions) {
        const bool asked =
            std::any_of(message.questions.begin(), message.questions.end(), [&](const DnsQuestion &other) {
                return other.type == question.type && other.name == question.name;
            });
        if (asked)
            continue;
        message.questions << question;
        message.answers << m_cache.knownAnswers(question.name, question.type, now);
    }
    m_send(message);
}

void LinkBrowser::advance(Moment now)
{
    QList<DnsQuestion> questions;
    for (Question &question : m_questions)
        if (question.next <= now) {
            questions << question.question;
            question.next = now + question.pause;
            question.pause = std::min(question.pause * 2, longestQuestionPause);
        }
    for (auto wish = m_wishes.begin(); wish != m_wishes.end();) {
        Question &question = wish->second;
        if (question.next <= now && questions.size() < dnsLimits::records / 2) {
            questions << question.question;
            question.next = now + question.pause;
            question.pause *= 2;
            --question.left;
        }
        wish = question.left == 0 ? m_wishes.erase(wish) : std::next(wish);
    }
    questions << m_cache.dueRefreshes(now);
    ask(questions, now);
    if (m_cache.expire(now)) {
        m_changed = true;
        resolveWhatIsMissing(now);
    }
}

std::optional<Moment> LinkBrowser::nextDue() const
{
    std::optional<Moment> next = m_cache.nextDue();
    for (const Question &question : m_questions)
        next = std::min(next.value_or(question.next), question.next);
    for (const auto &[key, question] : m_wishes)
        next = std::min(next.value_or(question.next), question.next);
    return next;
}

void LinkBrowser::doubt(const DnsName &instance, Moment now)
{
    m_cache.doubt(instance, now + proof);
    // Not among the known answers any more, so that whoever is there says so.
    ask({DnsQuestion{instance.parent(), DnsType::Ptr}, DnsQuestion{instance, DnsType::Srv}}, now);
    for (Question &question : m_questions)
        if (question.question.name == instance.parent())
            question.next =
                std::min(question.next, now + firstQuestionPause); // once more, for a packet that was lost
}

std::vector<HeardService> LinkBrowser::services(const QString &network)
{
    m_changed = false;
    std::vector<HeardService> services;
    for (const DnsName &type : m_types)
        for (const DnsRecord &pointer : m_cache.find(type, DnsType::Ptr)) {
            const DnsName instance = *pointer.target();
            const QList<DnsRecord> srv = m_cache.find(instance, DnsType::Srv);
            const QList<DnsRecord> txt = m_cache.find(instance, DnsType::Txt);
            if (srv.isEmpty() || txt.isEmpty() || services.size() >= mostServices)
                continue;
            HeardService service{type, instance, *srv.last().target(), *srv.last().port(),
                                 txt.last().strings()};
            service.network = network;
            for (const DnsType family : {DnsType::A, DnsType::Aaaa})
                for (const DnsRecord &record : m_cache.find(service.host, family)) {
                    QHostAddress address = *record.host();
                    if (address.isLinkLocal() && address.protocol() == QAbstractSocket::IPv6Protocol)
                        address.setScopeId(network);
                    service.addresses << address;
                    if (m_cache.cameFromItself(record))
                        service.speaking << address;
                }
            if (!service.addresses.isEmpty())
                services.push_back(service);
        }
    return services;
}

} // namespace pitanga
