#include "engine/sync/record_reader.h"

#include "engine/base/words.h"
#include "engine/merge/knowledge.h"
#include "engine/profile/identity.h"
#include "engine/profile/wire_value.h"

#include <simdjson.h>

#include <algorithm>

namespace pitanga {

namespace {

constexpr int maxSelfReferenceLength = 32; // the reference's column
constexpr size_t maxPartitionBytes = 1024; // the reference has no limit; those of a school stay below 120
constexpr size_t maxHistory = 10'000;      // instances that saved one record

QByteArrayView bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// A text that must be there, or may be missing.
bool readText(const simdjson::dom::object &object, std::string_view key, bool required, std::string_view &to)
{
    const auto found = object[key];
    if (found.error() == simdjson::NO_SUCH_FIELD)
        return !required;
    return found.get(to) == simdjson::SUCCESS && to.find('\0') == std::string_view::npos;
}

bool readFlag(const simdjson::dom::object &object, std::string_view key, bool &to)
{
    const auto found = object[key];
    return found.error() == simdjson::NO_SUCH_FIELD || found.get(to) == simdjson::SUCCESS;
}

bool readCounter(const simdjson::dom::object &object, std::string_view key, qint64 &to)
{
    int64_t value = 0;
    if (object[key].get(value) != simdjson::SUCCESS || value < 0 || value > maxCounter)
        return false;
    to = value;
    return true;
}

bool isInstance(std::string_view id)
{
    return InstanceId::fromHex(id).has_value();
}

} // namespace

Error RecordReader::refusal(const QByteArray &technical)
{
    return {Error::Kind::Data,
            Words::tr("The other device sent records that cannot be right. None of them was kept."),
            QString::fromUtf8(technical)};
}

Result<ReceivedRecord> RecordReader::read(const simdjson::dom::element &element)
{
    simdjson::dom::object object;
    if (element.get(object) != simdjson::SUCCESS)
        return refusal("A record is not an object.");
    ReceivedRecord record;
    const bool textsThere = readText(object, "model_uuid", true, record.id) &&
                            readText(object, "model_name", true, record.model) &&
                            readText(object, "partition", true, record.partition) &&
                            readText(object, "source_id", true, record.sourceId) &&
                            readText(object, "serialized", false, record.serialized) &&
                            readText(object, "conflicting_serialized_data", false, record.conflicting) &&
                            readText(object, "_self_ref_fk", false, record.selfReference) &&
                            readText(object, "last_saved_instance", true, record.savedBy);
    if (!textsThere)
        return refusal("A record lacks a text, or it has one that no database can hold.");
    if (!readFlag(object, "deleted", record.deleted) || !readFlag(object, "hard_deleted", record.hardDeleted))
        return refusal("A flag of a record is neither true nor false.");
    if (!isInstance(record.savedBy) || !readCounter(object, "last_saved_counter", record.savedAt))
        return refusal("badly formed last saved instance or counter");
    PITANGA_TRY(readHistory(object, record));
    PITANGA_TRY(check(object, record));
    return record;
}

Result<> RecordReader::readHistory(const simdjson::dom::object &object, ReceivedRecord &record) const
{
    simdjson::dom::array list;
    if (object["rmcb_list"].get(list) != simdjson::SUCCESS)
        return refusal("'rmcb_list' is missing");
    for (const simdjson::dom::element item : list) {
        simdjson::dom::object entry;
        std::string_view session;
        std::string_view uuid;
        std::string_view instance;
        qint64 counter = 0;
        if (item.get(entry) != simdjson::SUCCESS || !readText(entry, "transfer_session", true, session) ||
            !readText(entry, "model_uuid", true, uuid) || !readText(entry, "instance_id", true, instance) ||
            !isInstance(instance) || !readCounter(entry, "counter", counter))
            return refusal("A counter of a record is badly formed.");
        if (session != m_transfer.id.view())
            return refusal("Transfer session on RMCB (" + bytes(session).toByteArray() +
                           ") does not match Buffer's TransferSession (" + m_transfer.id.toHex() + ")");
        if (uuid != record.id)
            return refusal("Model UUID on RMCB (" + bytes(uuid).toByteArray() +
                           ") does not match Buffer's Model UUID (" + bytes(record.id).toByteArray() + ")");
        if (record.history.size() == maxHistory)
            return refusal("A record has more counters than any may have.");
        record.history.emplace_back(instance, counter);
    }
    return {};
}

Result<> RecordReader::check(const simdjson::dom::object &object, const ReceivedRecord &record) const
{
    std::string_view session;
    if (!readText(object, "transfer_session", true, session) || session != m_transfer.id.view())
        return refusal("All pushed records must be associated with the same TransferSession.");
    std::string_view name;
    const bool isNamed = readText(object, "profile", true, name);
    const auto profile = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile &known) {
        return isNamed && view(known.name) == name;
    });
    if (profile == m_profiles.end())
        return refusal("Models for profile " + bytes(name).toByteArray() + " aren't loaded yet.");
    if (!checkReceivedIdentity(*profile, bytes(record.id), bytes(record.partition), bytes(record.sourceId),
                               bytes(record.model)))
        return refusal("Does not match results of calling ModelBase.compute_namespaced_id");
    if (!RecordId::fromHex(record.id))
        return refusal("badly formed hexadecimal UUID string");
    if (!m_transfer.filter.contains(bytes(record.partition)))
        return refusal("Partition " + bytes(record.partition).toByteArray() +
                       " is not contained within filter for TransferSession (" + m_transfer.filter.toText() +
                       ")");
    if (codePoints(record.model) > maxModelNameLength || codePoints(record.sourceId) > maxSourceIdLength ||
        record.selfReference.size() > maxSelfReferenceLength || record.partition.size() > maxPartitionBytes)
        return refusal("A name or id of a record is longer than the protocol's columns.");
    return {};
}

} // namespace pitanga
