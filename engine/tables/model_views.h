#pragma once

#include "engine/profile/profile.h"
#include "engine/storage/database.h"

namespace pitanga {

/// The typed, updatable view of every model of a profile, for any program that speaks SQL.
///
/// A view has the columns `id`, `_morango_source_id`, `_morango_partition` and the model's fields, and shows
/// the records that are neither deleted nor waiting for their first application. INSTEAD OF triggers turn each
/// INSERT, UPDATE and DELETE into a tracked local change; none can be bypassed, and all work in connections
/// that know nothing of us (built-in functions only, no PRAGMA relied upon). What is refused says why. Models
/// that share a table (collections) also have one common view, whose writes go by `kind`.
/// The rules, statement by statement, are in `engine/ARCHITECTURE.md`.
namespace model_views {

/// Makes the views, triggers and indexes of the profile, or replaces them when the profile has changed.
/// Takes a write transaction of its own when there is something to do.
Result<> prepare(Database &db, const Profile &profile);

/// What of the profile is not in the database as `prepare` made it: views, triggers and indexes that another
/// program dropped or replaced, each as "VIEW lesson". Empty: programs can read and write, and are tracked.
Result<QByteArrayList> notInPlace(Database &db, const Profile &profile);

/// SQL: the recursive select of the numbers of all shown rows that refer, directly or not and by references
/// that cascade, to the records that `start` names (itself a select of number, id, model); those included.
Result<QByteArray> cascadeSql(Database &db, const Profile &profile, const QByteArray &start);

/// The name of the common view of models that share `table`, as `kolibriauth_collection` → `collection`.
QByteArray commonViewName(const QByteArray &table);

/// SQL for a field as the views show it, and as its index holds it, of a row of the store; `row` is its name
/// with a dot where there are several. A statement that spells it otherwise is answered without the index.
QByteArray columnSql(const Field &field, const QByteArray &row = {});

} // namespace model_views
} // namespace pitanga
