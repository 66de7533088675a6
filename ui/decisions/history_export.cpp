#include "ui/decisions/history_export.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pitanga {
namespace {

using Details = QHash<QString, SyncDetails>;

QString stepText(SyncStep step)
{
    switch (step) {
    case SyncStep::Receiving:
        return QStringLiteral("receiving");
    case SyncStep::Sending:
        return QStringLiteral("sending");
    case SyncStep::Finishing:
        return QStringLiteral("finishing");
    case SyncStep::Waiting:
    case SyncStep::Connecting:
        break;
    }
    return QStringLiteral("connecting");
}

QString isoTime(const QDateTime &utc)
{
    return utc.toUTC().toString(Qt::ISODateWithMs);
}

QString stagesText(const SyncSummary &sync)
{
    QStringList parts;
    for (const StageTime &time : sync.stages)
        parts << QStringLiteral("%1 %2 %3 ms").arg(stepText(time.step), time.stage).arg(time.milliseconds);
    return parts.join(QStringLiteral("; "));
}

QString transfersText(const SyncDetails &details)
{
    QStringList parts;
    for (const TransferFact &transfer : details.transfers)
        parts << QStringLiteral("%1 %2: %3 of %4 records, %5 %6")
                     .arg(transfer.sent ? QStringLiteral("sent") : QStringLiteral("received"), transfer.id)
                     .arg(transfer.records)
                     .arg(transfer.total)
                     .arg(transfer.stage, transfer.status);
    return parts.join(QStringLiteral("; "));
}

QJsonObject certificateJson(const CertificateUse &use)
{
    return {{QStringLiteral("id"), use.id}, {QStringLiteral("scope"), use.scope}};
}

QJsonObject transferJson(const TransferFact &transfer)
{
    return {{QStringLiteral("id"), transfer.id},
            {QStringLiteral("direction"), transfer.sent ? QStringLiteral("sent") : QStringLiteral("received")},
            {QStringLiteral("parts"), QJsonArray::fromStringList(transfer.parts)},
            {QStringLiteral("started_at"), isoTime(transfer.startedAt)},
            {QStringLiteral("ended_at"), isoTime(transfer.endedAt)},
            {QStringLiteral("records"), transfer.records},
            {QStringLiteral("total"), transfer.total < 0 ? QJsonValue() : QJsonValue(transfer.total)},
            {QStringLiteral("bytes_sent"), transfer.bytesSent},
            {QStringLiteral("bytes_received"), transfer.bytesReceived},
            {QStringLiteral("stage"), transfer.stage},
            {QStringLiteral("status"), transfer.status},
            {QStringLiteral("error"), transfer.error}};
}

void addDetails(const SyncDetails &details, QJsonObject &object)
{
    QJsonArray transfers;
    for (const TransferFact &transfer : details.transfers)
        transfers.append(transferJson(transfer));
    object.insert(QStringLiteral("address"), details.address);
    object.insert(QStringLiteral("our_certificate"), certificateJson(details.ours));
    object.insert(QStringLiteral("their_certificate"), certificateJson(details.theirs));
    object.insert(QStringLiteral("transfers"), transfers);
}

QJsonObject countsJson(const SyncSummary &sync)
{
    const ReceivedCounts &in = sync.received;
    return {{QStringLiteral("total"), in.total()},    {QStringLiteral("added"), in.added},
            {QStringLiteral("changed"), in.changed},  {QStringLiteral("deleted"), in.deleted},
            {QStringLiteral("merged"), in.merged},    {QStringLiteral("known"), in.known},
            {QStringLiteral("waiting"), sync.waiting}};
}

QJsonObject syncJson(const SyncSummary &sync, const Details &details)
{
    QJsonArray stages;
    for (const StageTime &time : sync.stages)
        stages.append(QJsonObject{{QStringLiteral("step"), stepText(time.step)},
                                  {QStringLiteral("stage"), time.stage},
                                  {QStringLiteral("milliseconds"), time.milliseconds}});
    QJsonObject object{
        {QStringLiteral("session"), sync.sessionId},
        {QStringLiteral("started_at"), isoTime(sync.startedAt)},
        {QStringLiteral("ended_at"), isoTime(sync.endedAt)},
        {QStringLiteral("asked_by"), sync.driven ? QStringLiteral("this device") : QStringLiteral("the other")},
        {QStringLiteral("device"), sync.peerName},
        {QStringLiteral("device_id"), sync.peerId},
        {QStringLiteral("facility"), sync.facility.name},
        {QStringLiteral("facility_id"), sync.facility.datasetId},
        {QStringLiteral("result"), nameOf(sync.outcome)},
        {QStringLiteral("error"), sync.error ? QJsonValue(sync.error->forPerson) : QJsonValue()},
        {QStringLiteral("cause"), sync.error ? QJsonValue(sync.error->forLog) : QJsonValue()},
        {QStringLiteral("received"), countsJson(sync)},
        {QStringLiteral("sent"), sync.sent.records},
        {QStringLiteral("sent_deleted"), sync.sent.deleted},
        {QStringLiteral("bytes"), sync.bytes},
        {QStringLiteral("requests"), sync.requests},
        {QStringLiteral("stages"), stages}};
    if (const auto more = details.constFind(sync.sessionId); more != details.cend())
        addDetails(*more, object);
    return object;
}

/// A text of a CSV line. Spreadsheets take some first characters for the beginning of a formula.
QByteArray cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

QByteArray csvLine(const SyncSummary &sync, const SyncDetails &details)
{
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    const ReceivedCounts &in = sync.received;
    return QByteArrayList{cell(isoTime(sync.startedAt)),
                          cell(isoTime(sync.endedAt)),
                          cell(sync.driven ? QStringLiteral("this device") : QStringLiteral("the other")),
                          cell(sync.peerName),
                          cell(sync.facility.name),
                          cell(nameOf(sync.outcome)),
                          cell(sync.error ? sync.error->forPerson : QString()),
                          cell(sync.error ? sync.error->forLog : QString()),
                          number(in.total()),
                          number(in.added),
                          number(in.changed),
                          number(in.deleted),
                          number(in.merged),
                          number(in.known),
                          number(sync.waiting),
                          number(sync.sent.records),
                          number(sync.sent.deleted),
                          number(sync.bytes),
                          number(sync.requests),
                          cell(stagesText(sync)),
                          cell(transfersText(details)),
                          cell(QStringLiteral("%1 %2").arg(details.ours.scope, details.ours.id).trimmed()),
                          cell(QStringLiteral("%1 %2").arg(details.theirs.scope, details.theirs.id).trimmed()),
                          cell(details.address),
                          cell(sync.sessionId)}
               .join(',') +
           "\r\n";
}

constexpr auto csvHead =
    "\xEF\xBB\xBFstarted_at,ended_at,asked_by,device,facility,result,error,cause,received,new,changed,deleted,"
    "changed_on_both,known,waiting,sent,sent_deleted,bytes,requests,stages,transfers,our_certificate,"
    "their_certificate,address,session\r\n";

} // namespace

QByteArray exportHistory(const QList<SyncSummary> &syncs, const QList<SyncDetails> &details,
                         ExportFormat format)
{
    Details bySession;
    for (const SyncDetails &one : details)
        bySession.insert(one.sessionId, one);
    if (format == ExportFormat::Json) {
        QJsonArray all;
        for (const SyncSummary &sync : syncs)
            all.append(syncJson(sync, bySession));
        return QJsonDocument(all).toJson();
    }
    QByteArray text = csvHead;
    for (const SyncSummary &sync : syncs)
        text += csvLine(sync, bySession.value(sync.sessionId));
    return text;
}

QString exportFileName(const QDateTime &now, ExportFormat format)
{
    return QStringLiteral("pitanga-history-%1.%2")
        .arg(now.toLocalTime().date().toString(Qt::ISODate),
             format == ExportFormat::Csv ? QStringLiteral("csv") : QStringLiteral("json"));
}

} // namespace pitanga
