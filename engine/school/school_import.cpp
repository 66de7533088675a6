#include "engine/base/words.h"
#include "engine/profile/model_rules.h"
#include "engine/profile/wire_time.h"
#include "engine/school/facility.h"
#include "engine/school/file_relations.h"
#include "engine/school/new_identities.h"
#include "engine/school/record_file.h"
#include "engine/school/school_file.h"
#include "engine/storage/transaction.h"
#include "engine/tables/certificate_table.h"
#include "engine/tables/record_writer.h"

#include <algorithm>

namespace pitanga {

namespace {

const Field *dataSetField(const Profile &profile, const Model &model)
{
    for (const Field &field : model.fields)
        if (profile.rootModel() && field.references.contains(profile.rootModel()->name))
            return &field;
    return nullptr;
}

/// One import, in the order of its steps.
class SchoolImport
{
public:
    SchoolImport(Store &store, const Profile &profile, const ImportOptions &options)
        : m_store(store), m_profile(profile), m_options(options)
    {
    }

    Result<> readFile(QByteArrayView file)
    {
        PITANGA_LET(records, readRecordFile(file, m_profile));
        for (FileRecord &record : records) {
            if (record.deleted || (!m_options.model.isEmpty() && record.model->name != m_options.model))
                ++m_report.leftOut;
            else
                m_entries.push_back({std::move(record), std::nullopt, std::nullopt, {}});
        }
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
            return a.file.model <
                   b.file.model; // the profile keeps its models in one list, referenced ones first
        });
        return {};
    }

    /// Who each record is, by its own words.
    Result<> identify()
    {
        QHash<QByteArray, qsizetype> lines;
        for (Entry &entry : m_entries) {
            const auto problem = identify(entry);
            if (problem) {
                m_problems.add(entry.file, *problem);
                continue;
            }
            const QByteArray id = entry.record->identity.id.toHex();
            if (const auto before = lines.constFind(id); before != lines.cend())
                m_problems.add(entry.file, Words::tr("id: the record in line %1 has the same").arg(*before));
            lines.insert(id, entry.file.line);
        }
        return verdict();
    }

    /// Schools that nobody here may write begin anew, under a root of this device.
    Result<> makeLive()
    {
        if (m_options.keepIds || !m_profile.rootModel())
            return {};
        QHash<QByteArray, QByteArray> newRoots;
        for (const Entry &entry : m_entries) {
            const QByteArray dataset = dataSetOf(entry);
            if (newRoots.contains(dataset))
                continue;
            const auto id = CertificateId::fromHex(dataset);
            PITANGA_LET(known, id ? CertificateTable(m_store).find(*id) : std::optional<Certificate>());
            if (known || !id)
                continue;
            const size_t place = m_roots.size();
            const auto key =
                place < m_options.keys.size() ? std::optional(m_options.keys[place]) : std::nullopt;
            if (!hasRootRecord(dataset)) {
                m_problems.add(entry.file,
                               Words::tr("belongs to the school %1, which is not here and not in this file")
                                   .arg(QString::fromUtf8(dataset)));
                return verdict();
            }
            PITANGA_LET(root, makeRootOf(m_store.device(), m_profile, key));
            newRoots.insert(dataset, root.certificate.id().toHex());
            m_report.madeLive.append({dataset, root.certificate.id().toHex()});
            m_roots.push_back(root);
        }
        moveTo(newRoots);
        return verdict();
    }

    Result<ImportReport> store()
    {
        Transaction transaction(m_store.db(), Transaction::Kind::Write);
        {
            RecordWriter rows(m_store.db(), m_profile);
            FileRelations related(m_store.db(), m_profile);
            PITANGA_TRY(compareWithStore(rows));
            for (const Entry &entry : m_entries)
                related.add(*entry.file.model, entry.record->identity.id.toHex(), entry.record->fields);
            for (const Entry &entry : m_entries)
                validate(entry, related);
            PITANGA_TRY(related.failure());
            PITANGA_TRY(verdict());
            for (const Root &root : m_roots)
                PITANGA_TRY(CertificateTable(m_store).add(root.certificate, root.key));
            for (const Entry &entry : m_entries)
                PITANGA_TRY(write(entry, rows));
        }
        PITANGA_TRY(transaction.commit());
        return m_report;
    }

private:
    struct Entry
    {
        FileRecord file;
        std::optional<NewRecord> record;
        std::optional<EditableRow> row; ///< what is shown here already
        Json changes;                   ///< for such a row: the keys that differ
    };

    Result<> verdict() const
    {
        if (!m_problems.isEmpty())
            return m_problems.error();
        return {};
    }

    std::optional<QString> identify(Entry &entry) const
    {
        const Device &device = m_store.device();
        auto made = makeRecord(*entry.file.model, entry.file.fields, device.clock().nowUtc(), device.random());
        if (!made)
            return made.error().forPerson;
        const Json partition = entry.file.fields.value("_morango_partition");
        if (!partition.isNull()) {
            // A record stays where it was made, whatever became of the fields that decided it.
            made->identity.partition = partition.toUtf8();
            made->fields.set("_morango_partition", partition);
        }
        if (!checkReceivedIdentity(m_profile, made->identity.id.toHex(), made->identity.partition,
                                   made->identity.sourceId, entry.file.model->name))
            return Words::tr("id: is not the one that follows from the record's kind, source id and partition");
        fillEmptyValues(*entry.file.model, *made);
        entry.record = *std::move(made);
        keepToKnownZones(entry);
        return std::nullopt;
    }

    /// A zone that peers do not know would stop them; the moment stays the same in UTC.
    void keepToKnownZones(Entry &entry) const
    {
        const Model &model = *entry.file.model;
        Json &fields = entry.record->fields;
        bool allKnown = true;
        for (const Field &field : model.fields) {
            if (field.type != FieldType::DateTimeTz || !fields.value(field.name).isString())
                continue;
            const QByteArray text = fields.value(field.name).toUtf8();
            const QByteArray zone = text.mid(text.indexOf('('));
            if (!m_zones.contains(zone))
                m_zones.insert(zone, isKeptOnSave(model, fields, field));
            allKnown = allKnown && m_zones.value(zone);
        }
        if (allKnown)
            return;
        const Json computed = computedOnSave(m_profile, model, fields, m_store.device().clock().nowUtc());
        for (const Field &field : model.fields)
            if (const Json *value = computed.find(field.name); value && field.type == FieldType::DateTimeTz)
                fields.set(field.name, *value);
    }

    bool isKeptOnSave(const Model &model, const Json &fields, const Field &field) const
    {
        return !computedOnSave(m_profile, model, fields, m_store.device().clock().nowUtc())
                    .contains(field.name);
    }

    QByteArray dataSetOf(const Entry &entry) const
    {
        const Field *field = dataSetField(m_profile, *entry.file.model);
        return field ? entry.record->fields.value(field->name).toUtf8() : entry.record->identity.id.toHex();
    }

    bool hasRootRecord(const QByteArray &dataset) const
    {
        return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
            return entry.file.model == m_profile.rootModel() && entry.record->identity.id.toHex() == dataset;
        });
    }

    void moveTo(const QHash<QByteArray, QByteArray> &newRoots)
    {
        std::vector<MovingRecord> moving;
        std::vector<const Entry *> sources;
        for (Entry &entry : m_entries) {
            if (newRoots.contains(dataSetOf(entry))) {
                moving.push_back({entry.file.model, &*entry.record});
                sources.push_back(&entry);
            }
        }
        moveToNewRoots(moving, newRoots, [&](size_t place) {
            m_problems.add(sources[place]->file, Words::tr("id: rests on too long a chain of other records"));
        });
    }

    /// What is here already keeps its other keys, and only what differs is changed.
    Result<> compareWithStore(RecordWriter &rows)
    {
        for (Entry &entry : m_entries) {
            PITANGA_LET(row, rows.find(entry.record->identity.id.view()));
            if (!row || !row->shown)
                continue;
            auto shown = Json::parse(row->text);
            Json fields = shown && shown->isObject() ? *shown : Json::object();
            entry.changes = Json::object();
            for (const auto &[key, given] : entry.file.fields.members()) {
                const Json value = entry.record->fields.value(key); // as given, or as it had to become
                if (const Json *now = fields.find(key); now && *now == value)
                    continue;
                entry.changes.set(key, value);
                fields.set(key, value);
            }
            const Field *dataset = dataSetField(m_profile, *entry.file.model);
            if (dataset && entry.changes.contains(dataset->name))
                m_problems.add(entry.file,
                               Words::tr("%1: never changes").arg(QString::fromUtf8(dataset->name)));
            entry.row = row;
            entry.record->fields = std::move(fields);
        }
        return {};
    }

    void validate(const Entry &entry, const FileRelations &related)
    {
        if (entry.row && entry.changes.members().empty())
            return; // it is here, and stays as it is
        const RecordIdentity &who = entry.record->identity;
        const QByteArray id = who.id.toHex();
        const RecordProblems problems = validateOnSave(m_profile, *entry.file.model, entry.record->fields,
                                                       {id, who.sourceId, who.partition}, related);
        for (const RecordProblem &problem : problems)
            m_problems.add(entry.file, inOneLine({problem}));
    }

    Result<> write(const Entry &entry, RecordWriter &rows)
    {
        if (!entry.row) {
            ++m_report.added;
            return rows.insert(*entry.file.model, *entry.record);
        }
        if (entry.changes.members().empty()) {
            ++m_report.unchanged;
            return {};
        }
        ++m_report.changed;
        return rows.change(entry.row->number, overlay(entry.row->text, entry.changes, *entry.file.model));
    }

    Store &m_store;
    const Profile &m_profile;
    const ImportOptions &m_options;
    std::vector<Entry> m_entries;
    std::vector<Root> m_roots;
    mutable QHash<QByteArray, bool> m_zones;
    FileProblems m_problems;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> importSchool(Store &store, QByteArrayView file, const ImportOptions &options)
{
    const Profile *profile = store.device().profile(options.profile);
    if (!profile || (!options.model.isEmpty() && !profile->find(options.model)))
        return Error{
            Error::Kind::Usage,
            profile ? Words::tr("There is no kind of record called “%1”.").arg(QString::fromUtf8(options.model))
                    : Words::tr("This device does not have the profile %1.")
                          .arg(QString::fromUtf8(options.profile)),
            QStringLiteral("unknown model or profile")};
    SchoolImport import(store, *profile, options);
    PITANGA_TRY(import.readFile(file));
    PITANGA_TRY(import.identify());
    PITANGA_TRY(import.makeLive());
    return import.store();
}

} // namespace pitanga
