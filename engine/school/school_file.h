#pragma once

#include "engine/tables/device.h"
#include "engine/trust/keys.h"

#include <QList>
#include <QPair>

#include <functional>
#include <vector>

// Whole schools, or parts of them, from files and into files: a JSON array of `{"model", "fields"}` or such
// objects line by line, as resources/sample-facility.json.
namespace pitanga {

struct ImportOptions
{
    bool keepIds = false; ///< an unknown school comes in as it is, without a certificate
    QByteArray model;     ///< take records of this kind only; empty: all
    QByteArray profile = "facilitydata";
    std::vector<PrivateKey> keys; ///< for new schools, in the order in which they appear; missing ones are made
};

struct ImportReport
{
    qint64 added = 0; ///< deleted ones that came back included
    qint64 changed = 0;
    qint64 unchanged = 0; ///< the same is here already
    qint64 leftOut = 0;   ///< marked as deleted in the file, or of another kind than asked for
    QList<QPair<QByteArray, QByteArray>> madeLive; ///< data sets that got a fresh root: old id, new id
};

/// Takes a file in: whole or not at all, in one write transaction.
///
/// A school that no certificate here belongs to becomes live: a fresh root certificate, and all ids computed
/// anew under it (kolibri.md 7); with `keepIds` it comes in as it is. Records of a school that is here are
/// added, or changed where a given field differs; nothing is deleted. Every record is checked as an editor
/// would check it: fields, references within the file or the store, ids. What came in waits to be stamped.
///
/// Fails with Data, and a line for each of the first problems that names the line of the file, the record and
/// the field. 20,000 records take about a second; a new key some 100 ms more, outside the transaction.
Result<ImportReport> importSchool(Store &store, QByteArrayView file, const ImportOptions &options = {});

struct ExportOptions
{
    QByteArray model;            ///< this kind only; empty: all, referenced kinds before referring ones
    QByteArray partitionPrefix;  ///< empty: all partitions
    bool withDeleted = false;    ///< deleted ones too, marked with `"deleted": true`
    bool asLines = false;        ///< one object a line and nothing else; otherwise an array, one record a line
    bool withoutSecrets = false; ///< password hashes are replaced as if the account had none
    QByteArray profile = "facilitydata";
};

/// Takes a piece of the file; an error of it (a full disk) ends the export and comes back.
using ExportSink = std::function<Result<>(QByteArrayView)>;

/// Writes the records that the views show, with all their keys, as `importSchool` reads them. One unchanging
/// picture of the store, streamed; returns how many records were written.
Result<qint64> exportSchool(Store &store, const ExportOptions &options, const ExportSink &sink);

} // namespace pitanga
