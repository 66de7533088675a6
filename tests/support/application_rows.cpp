#include "application_rows.h"

#include "engine/storage/query.h"
#include "outcomes.h"

#include <algorithm>

namespace pitanga::test {

namespace {

QByteArray viewOf(const QByteArray &table)
{
    return table == "summarylog"       ? QByteArray("contentsummarylog")
           : table == "interactionlog" ? QByteArray("contentinteractionlog")
                                       : table;
}

const QByteArrayList tables{"user", "interactionlog", "summarylog", "facility"};

/// The fields of the row that a program may write, with the moment that the vectors were made at.
QList<QPair<QByteArray, QByteArray>> writtenFields(const QByteArray &view, const Json &row)
{
    QList<QPair<QByteArray, QByteArray>> fields;
    for (const auto &[name, value] : row.members())
        if (name != "id" && !name.startsWith("_morango_"))
            fields.append(qMakePair(name, value.isNull() ? QByteArray() : value.toUtf8()));
    if (view == "facility")
        fields.append(qMakePair(QByteArray("now_date"), QByteArray("2024-01-02T03:04:05.678Z")));
    return fields;
}

void runWith(Database &db, const QByteArray &sql, const QList<QByteArray> &values)
{
    Query query(db, sql);
    for (int i = 0; i < values.size(); ++i) {
        if (values[i].isNull())
            query.bindAt(i + 1, nullptr);
        else
            query.bindAt(i + 1, values[i]);
    }
    need(query.run());
}

} // namespace

void ApplicationRows::put(const Json &app)
{
    for (const QByteArray &table : tables) {
        const Json rows = app.value(table);
        for (const Json &row : rows.items())
            putRow(viewOf(table), row);
    }
    int removal = 0;
    for (const char *tracking : {"deletedmodels", "harddeletedmodels"}) {
        ++removal;
        const Json rows = app.value(tracking);
        for (const Json &row : rows.items())
            putRemoval(row.value("id").toUtf8(), removal);
    }
    // What the application does not have is not shown.
    QByteArrayList ids;
    for (const auto &[table, rows] : app.members())
        for (const Json &row : rows.items())
            ids << "'" + row.value("id").toUtf8() + "'";
    need(m_store.db().execute("UPDATE _store SET shown = 0 WHERE id NOT IN (" + ids.join(',') + ")"));
}

void ApplicationRows::putRow(const QByteArray &view, const Json &row)
{
    Database &db = m_store.db();
    const QByteArray id = row.value("id").toUtf8();
    const bool edited = row.value("_morango_dirty_bit").toBool();
    // A record whose version waits was shown before in the version that it had then.
    need(Query(db, "UPDATE _store SET shown = 1, stored = CASE WHEN dirty THEN visible END"
                   " WHERE id = ?1 AND (dirty OR NOT deleted)")
             .run(id));
    if (!edited)
        return;
    QByteArrayList names;
    QList<QByteArray> values;
    for (const auto &[name, value] : writtenFields(view, row)) {
        names << name;
        values << value;
    }
    if (need(readInteger(db, ("SELECT 1 FROM " + view + " WHERE id = ?1").constData(), id))) {
        runWith(db, "UPDATE " + view + " SET " + names.join(" = ?, ") + " = ? WHERE id = ?",
                values + QList{id});
        return;
    }
    names << "id";
    values << id;
    if (row.contains("_morango_source_id")) {
        names << "_morango_source_id";
        values << row.value("_morango_source_id").toUtf8();
    }
    runWith(db,
            "INSERT INTO " + view + " (" + names.join(", ") + ") VALUES (?" +
                QByteArray(", ?").repeated(names.size() - 1) + ")",
            values);
}

void ApplicationRows::putRemoval(const QByteArray &id, int removal)
{
    need(Query(m_store.db(), "UPDATE _store SET shown = 0, visible = coalesce(stored, visible), stored = NULL,"
                             " changed = 0, removal = ?2 WHERE id = ?1")
             .run(id, removal));
}

Json ApplicationRows::read(const QByteArray &table) const
{
    Json rows = Json::array();
    const QByteArray view = viewOf(table);
    const QByteArrayList columns = view == "user"       ? QByteArrayList{"id", "username"}
                                   : view == "facility" ? QByteArrayList{"id", "name", "parent_id"}
                                                        : QByteArrayList{"id", "user_id", "content_id"};
    Query query(m_store.db(), "SELECT v." + columns.join(", v.") +
                                  ", s.changed, v._morango_source_id, v._morango_partition FROM " + view +
                                  " v JOIN _store s ON s.id = v.id ORDER BY v.id");
    while (query.next()) {
        Json row = Json::object();
        int column = 0;
        for (const QByteArray &name : columns) {
            row.set(name, query.isNull(column) ? Json::null() : Json(query.bytes(column)));
            ++column;
        }
        row.set("_morango_dirty_bit", query.integer(column) != 0);
        row.set("_morango_source_id", query.bytes(column + 1));
        row.set("_morango_partition", query.bytes(column + 2));
        rows.append(row);
    }
    need(query.done());
    return rows;
}

QByteArray ApplicationRows::difference(const Json &app) const
{
    QByteArray lines;
    for (const QByteArray &table : tables) {
        const Json found = read(table);
        Json expected = app.value(table);
        std::sort(expected.items().begin(), expected.items().end(),
                  [](const Json &a, const Json &b) { return a.value("id").toUtf8() < b.value("id").toUtf8(); });
        bool equal = found.items().size() == expected.items().size();
        for (size_t i = 0; equal && i < expected.items().size(); ++i)
            for (const auto &[name, value] : expected.items()[i].members())
                equal = equal && found.items()[i].value(name) == value;
        if (!equal)
            lines += table + " shows " + found.toCompact() + ", not " + expected.toCompact() + '\n';
    }
    int removal = 0;
    for (const char *tracking : {"deletedmodels", "harddeletedmodels"}) {
        ++removal;
        QByteArrayList expected;
        const Json rows = app.value(tracking);
        for (const Json &row : rows.items())
            expected << row.value("id").toUtf8();
        std::sort(expected.begin(), expected.end());
        QByteArrayList found;
        Query query(m_store.db(), "SELECT id FROM _store WHERE removal >= ?1 ORDER BY id");
        query.bind(removal);
        while (query.next())
            found << query.bytes(0);
        need(query.done());
        if (found != expected)
            lines += QByteArray(tracking) + ": " + found.join(' ') + ", not " + expected.join(' ') + '\n';
    }
    return lines;
}

} // namespace pitanga::test
