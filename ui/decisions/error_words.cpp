#include "ui/decisions/error_words.h"

#include "ui/decisions/error_catalogue.h"
#include "ui/decisions/ui_words.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace pitanga {
namespace {

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage:
        return QStringLiteral("usage");
    case Error::Kind::NotAuthorised:
        return QStringLiteral("not authorised");
    case Error::Kind::Unreachable:
        return QStringLiteral("unreachable");
    case Error::Kind::Refused:
        return QStringLiteral("refused");
    case Error::Kind::Data:
        return QStringLiteral("data");
    case Error::Kind::Storage:
        return QStringLiteral("storage");
    case Error::Kind::Cancelled:
        return QStringLiteral("cancelled");
    case Error::Kind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

// A sentence of the catalogue stands there as its source text has it: without names, and in English.
QStringList errorLines(const Error &error)
{
    const auto known = explainError(error.forPerson);
    return {QStringLiteral("Kind:      ") + kindName(error.kind),
            QStringLiteral("Shown:     ") + (known ? known->says : error.forPerson),
            QStringLiteral("Cause:     ") + error.forLog};
}

/// Devices and facilities can be called after a person ("Wanjiru's tablet"), and sentences name them.
QString withoutNames(QString report, const QStringList &names)
{
    for (const QString &name : names)
        if (!name.isEmpty())
            report.replace(name, QStringLiteral("(name)"));
    return report;
}

QStringList detailLines(const SyncDetails &details)
{
    if (details.sessionId.isEmpty())
        return {};
    QStringList lines{
        QStringLiteral("Address:   ") + details.address,
        QStringLiteral("Ours:      %1 (%2)").arg(details.ours.id, details.ours.scope),
        QStringLiteral("Theirs:    %1 (%2)").arg(details.theirs.id, details.theirs.scope),
    };
    for (const TransferFact &transfer : details.transfers)
        lines += QStringLiteral("Transfer:  %1 %2, %3 of %4 records, %5 %6, bytes out %7 in %8, parts %9")
                     .arg(transfer.sent ? QStringLiteral("sent") : QStringLiteral("received"), transfer.id)
                     .arg(transfer.records)
                     .arg(transfer.total)
                     .arg(transfer.stage, transfer.status)
                     .arg(transfer.bytesSent)
                     .arg(transfer.bytesReceived)
                     .arg(transfer.parts.join(u' '));
    return lines;
}

} // namespace

ErrorWords errorWords(const Error &error)
{
    const QString text = toldAnew(error.forPerson.trimmed());
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    const qsizetype end = sentences.toNextBoundary();
    if (end <= 0 || end >= text.size()) {
        // It only says what happened: why, and what to do, stands in the catalogue.
        const auto known = explainError(text);
        return {text, known ? known->why + u' ' + known->remedy : QString()};
    }
    return {text.first(end).trimmed(), text.sliced(end).trimmed()};
}

// The report is for whoever helps: its labels stay English, so that it can be read anywhere.
QString syncReport(const SyncSummary &summary, const SyncDetails &details)
{
    QStringList lines{
        QStringLiteral("Pitanga " PITANGA_VERSION ", sync"),
        QStringLiteral("Outcome:   ") + nameOf(summary.outcome),
        QStringLiteral("Peer id:   ") + summary.peerId,
        QStringLiteral("Facility:  ") + summary.facility.datasetId,
        QStringLiteral("Session:   ") +
            (summary.sessionId.isEmpty() ? QStringLiteral("none was opened") : summary.sessionId),
        QStringLiteral("Started:   ") + summary.startedAt.toString(Qt::ISODateWithMs),
        QStringLiteral("Ended:     ") + summary.endedAt.toString(Qt::ISODateWithMs),
        QStringLiteral("Received:  %1 (new %2, changed %3, deleted %4, merged %5, known %6)")
            .arg(summary.received.total())
            .arg(summary.received.added)
            .arg(summary.received.changed)
            .arg(summary.received.deleted)
            .arg(summary.received.merged)
            .arg(summary.received.known),
        QStringLiteral("Waiting:   %1").arg(summary.waiting),
        QStringLiteral("Sent:      %1 (deletions %2)").arg(summary.sent.records).arg(summary.sent.deleted),
        QStringLiteral("Traffic:   %1 bytes in %2 requests").arg(summary.bytes).arg(summary.requests),
    };
    for (const StageTime &time : summary.stages)
        lines += QStringLiteral("Stage:     %1, %2 ms").arg(time.stage).arg(time.milliseconds);
    lines += detailLines(details);
    if (summary.error)
        lines += errorLines(*summary.error);
    return withoutSecrets(withoutNames(lines.join(u'\n'), {summary.peerName, summary.facility.name}));
}

QString errorReport(const Error &error, const QString &doing)
{
    return withoutSecrets(
        (QStringList{QStringLiteral("Pitanga " PITANGA_VERSION), QStringLiteral("Tried:     ") + doing} +
         errorLines(error))
            .join(u'\n'));
}

QString withoutSecrets(const QString &report)
{
    static const std::pair<QRegularExpression, QString> rules[]{
        // Keys in PEM, keys and signatures in base64, fingerprints in hex: with eight digits left to tell them
        // apart.
        {QRegularExpression(QStringLiteral("-----BEGIN [^-]+-----.*?(-----END [^-]+-----|$)"),
                            QRegularExpression::DotMatchesEverythingOption),
         QStringLiteral("(key)")},
        {QRegularExpression(QStringLiteral("(?<![0-9A-Za-z])([0-9a-f]{8})[0-9a-f]{32,}")),
         QStringLiteral("\\1…")},
        {QRegularExpression(QStringLiteral("[A-Za-z0-9+/]{60,}={0,2}")), QStringLiteral("(key)")},
        {QRegularExpression(QStringLiteral("(Basic|Bearer) +[^\\s\"]+"),
                            QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("\\1 (hidden)")},
        {QRegularExpression(QStringLiteral("(passw(?:or)?d\\w*\"?\\s*[:=]\\s*)[^\\s,}]+"),
                            QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("\\1(hidden)")},
        {QRegularExpression(QStringLiteral("://[^/@\\s]+@")), QStringLiteral("://")},
        {QRegularExpression(QStringLiteral("“[^”]*”")), QStringLiteral("“…”")},
        {QRegularExpression(QStringLiteral("«[^»]*»")), QStringLiteral("«…»")},
        {QRegularExpression(QStringLiteral("\u2068[^\u2069]*\u2069")), QStringLiteral("\u2068…\u2069")},
        {QRegularExpression(QStringLiteral("\"[^\"\n]*\"")), QStringLiteral("\"…\"")},
    };
    QString safe = report;
    for (const auto &[pattern, replacement] : rules)
        safe.replace(pattern, replacement);
    return safe;
}

} // namespace pitanga
