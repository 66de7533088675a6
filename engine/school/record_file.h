#pragma once

#include "engine/base/json.h"
#include "engine/profile/profile.h"

#include <QStringList>

#include <vector>

// Files of records: a JSON array of `{"model": …, "fields": {…}}`, or such objects one after the other (JSON
// lines), UTF-8. Pure; any thread.
namespace pitanga {

/// One record as a file says it.
struct FileRecord
{
    qsizetype line = 1; ///< where it begins, from 1
    const Model *model = nullptr;
    Json fields;          ///< wire values, as given
    bool deleted = false; ///< an export may tell of deleted records as well
};

/// What is wrong with a file, record by record: the first few places are told, the rest counted.
class FileProblems
{
public:
    /// `record` names the kind and perhaps the id; `sentence` begins with the field's name where one is meant.
    void add(qsizetype line, const QString &record, const QString &sentence);
    void add(const FileRecord &record, const QString &sentence);
    bool isEmpty() const { return m_places.empty(); }
    /// "Line 12, lesson 4cbb…: title: must not be empty", line by line, in the order of the file.
    Error error() const;

private:
    struct Place
    {
        qsizetype line;
        QString sentence;
    };
    std::vector<Place> m_places;
};

/// Reads the whole file. A record of a kind that the profile does not know, a doubled key, text that is no JSON
/// and a file that breaks off are errors (kind Data); whether the fields are good is for others to say.
Result<std::vector<FileRecord>> readRecordFile(QByteArrayView text, const Profile &profile);

} // namespace pitanga
