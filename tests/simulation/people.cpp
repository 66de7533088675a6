#include "people.h"

#include "engine/storage/query.h"
#include "engine/tables/record.h"
#include "simulated_device.h"
#include "tests/support/foreign_program.h"
#include "tests/support/outcomes.h"

namespace pitanga::test {

namespace {

using Fields = std::vector<std::pair<QByteArray, QByteArray>>;

constexpr int worksheets = 4; // few, so that several devices keep the same summary of one

Json jsonOf(const Fields &fields)
{
    Json json = Json::object();
    for (const auto &[name, value] : fields)
        json.set(name, value);
    return json;
}

QByteArray insertion(const QByteArray &model, const Fields &fields)
{
    QByteArrayList names;
    QByteArrayList places;
    for (const auto &[name, value] : fields) {
        names << name;
        places << "?";
    }
    return "INSERT INTO " + model + " (" + names.join(", ") + ") VALUES (" + places.join(", ") + ')';
}

/// Somebody looks at something that nobody else has looked at.
Fields visitFields(SimulatedDevice &device)
{
    return {{"content_id", device.device().random().uuidHex()},
            {"channel_id", QByteArray(32, 'c')},
            {"start_timestamp", "2024-09-16 06:00:00.000000(Africa/Nairobi)"}};
}

QByteArrayList valuesOf(const Fields &fields)
{
    QByteArrayList values;
    for (const auto &[name, value] : fields)
        values << value;
    return values;
}

} // namespace

People::Shown People::some(SimulatedDevice &device, const QByteArray &model)
{
    const QByteArray field = Ledger::markField(model);
    QByteArray where;
    if (device.isLearners() && model != "facilityuser" && model != "classroom")
        where = " WHERE user_id = '" + device.learner() + '\'';
    const qint64 count =
        need(readInteger(device.db(), ("SELECT count(*) FROM " + model + where).constData())).value();
    if (count == 0)
        return {};
    Query row(device.db(), "SELECT id, " + (field.isEmpty() ? QByteArray("id") : field) + " FROM " + model +
                               where + " ORDER BY id LIMIT 1 OFFSET ?1");
    row.bind(qint64(below(int(count))));
    Shown shown;
    if (row.next())
        shown = {row.bytes(0), row.bytes(1)};
    need(row.done());
    return shown;
}

QByteArray People::someLearner(SimulatedDevice &device)
{
    if (!device.isLearners())
        return some(device, "facilityuser").id;
    return need(readText(device.db(), "SELECT id FROM facilityuser WHERE id = ?1", device.learner()))
        .value_or(QByteArray()); // gone when somebody deleted them
}

People::Deed People::work(SimulatedDevice &device)
{
    static const QByteArrayList kept{"contentsessionlog", "contentsummarylog", "contentsummarylog"};
    static const QByteArrayList all =
        kept + QByteArrayList{"classroom", "learnergroup",  "facilityuser", "facilityuser",
                              "lesson",    "coursesession", "classroom"};
    const QByteArrayList &models = device.isLearners() ? kept : all;
    const QByteArray model = models[below(int(models.size()))];
    switch (below(12)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return make(device);
    case 4:
        return device.isLearners() ? make(device) : changeMembership(device);
    case 5:
        return takeAway(device, model, below(3) == 0);
    default:
        return change(device, model);
    }
}

People::Deed People::make(SimulatedDevice &device)
{
    switch (device.isLearners() ? 5 + below(6) : below(9)) {
    case 0:
        return makeOne(device, "classroom", {{"parent_id", m_facility}}, {});
    case 1: {
        const Shown room = some(device, "classroom");
        return room.id.isEmpty() ? Deed()
                                 : makeOne(device, "learnergroup", {{"parent_id", room.id}}, {room.id});
    }
    case 2:
        return makeOne(device, "facilityuser",
                       {{"facility_id", m_facility}, {"username", m_ledger.newMark()}, {"password", "x"}}, {});
    case 3: {
        const Shown room = some(device, "classroom");
        const QByteArray author = someLearner(device);
        return room.id.isEmpty() || author.isEmpty()
                   ? Deed()
                   : makeOne(device, "lesson", {{"collection_id", room.id}, {"created_by_id", author}},
                             {room.id, author});
    }
    case 4: {
        const Shown room = some(device, "classroom");
        const QByteArray course(32, 'd');
        return room.id.isEmpty() ? Deed()
                                 : makeOne(device, "coursesession",
                                           {{"collection_id", room.id}, {"course", course}}, {room.id});
    }
    case 5: // by nobody: a learner's device may send it, and never gets it back
        return makeOne(device, "contentsessionlog", visitFields(device), {});
    default: {
        const QByteArray learner = someLearner(device);
        return learner.isEmpty() ? Deed() : makeWork(device, learner);
    }
    }
}

People::Deed People::makeWork(SimulatedDevice &device, const QByteArray &learner)
{
    Fields fields = visitFields(device);
    fields.push_back({"user_id", learner});
    if (below(2))
        return makeOne(device, "contentsessionlog", fields, {learner});
    // One that others may make at the same time: its id follows from who did what.
    const QByteArray content = QByteArray(31, 'e') + QByteArray::number(below(worksheets));
    if (need(readInteger(device.db(), "SELECT 1 FROM contentsummarylog WHERE user_id = ?1 AND content_id = ?2",
                         learner, content)))
        return {};
    fields.front().second = content;
    return makeOne(device, "contentsummarylog", fields, {learner});
}

People::Deed People::makeOne(SimulatedDevice &device, const QByteArray &model, Fields fields,
                             const QByteArrayList &refersTo)
{
    const QByteArray field = Ledger::markField(model);
    const QByteArray mark = field.isEmpty() ? QByteArray() : m_ledger.newMark();
    fields.insert(fields.begin(), {"dataset_id", m_dataset});
    if (!field.isEmpty())
        fields.push_back({field, mark});
    Deed deed;
    QByteArray id;
    const bool throughView = below(2);
    if (throughView) {
        ForeignProgram program(device.databasePath(), device.disk().name());
        deed.failed = program.runWith(insertion(model, fields), valuesOf(fields));
        if (deed.failed.isEmpty())
            id = field.isEmpty()
                     ? program.read("SELECT id FROM " + model + " WHERE user_id = '" + refersTo[0] +
                                    "' AND collection_id = '" + refersTo[1] + '\'')
                     : program.read("SELECT id FROM " + model + " WHERE " + field + " = '" + mark + '\'');
    } else {
        const auto made = RecordTable(device.store(), device.profile()).create(model, jsonOf(fields));
        deed.failed = reasonOf(made);
        if (made)
            id = made->toHex();
    }
    deed.told = "makes " + model + ' ' + id + ' ' + mark + (throughView ? " by SQL" : "");
    if (deed.failed.isEmpty())
        m_ledger.made(id, model, mark, refersTo);
    return deed;
}

People::Deed People::change(SimulatedDevice &device, const QByteArray &model)
{
    const Shown shown = some(device, model);
    if (shown.id.isEmpty())
        return {};
    const QByteArray field = Ledger::markField(model);
    const QByteArray mark = m_ledger.newMark();
    Deed deed;
    const bool throughView = below(2);
    if (throughView)
        deed.failed = ForeignProgram(device.databasePath(), device.disk().name())
                          .runWith("UPDATE " + model + " SET " + field + " = ? WHERE id = ?", {mark, shown.id});
    else
        deed.failed = reasonOf(RecordTable(device.store(), device.profile())
                                   .change(model, shown.id, Json::object({{field, mark}})));
    deed.told = "changes " + model + ' ' + shown.id + " from " + shown.mark + " to " + mark +
                (throughView ? " by SQL" : "");
    if (deed.failed.isEmpty())
        m_ledger.changed(shown.id, shown.mark, mark);
    return deed;
}

People::Deed People::takeAway(SimulatedDevice &device, const QByteArray &model, bool forGood)
{
    const Shown shown = some(device, model);
    if (shown.id.isEmpty() || (model == "facilityuser" && below(3)))
        return {}; // people go seldom: all their work goes with them
    Deed deed;
    const bool throughView = !forGood && below(2);
    if (throughView) {
        deed.failed = ForeignProgram(device.databasePath(), device.disk().name())
                          .runWith("DELETE FROM " + model + " WHERE id = ?", {shown.id});
    } else {
        RecordTable table(device.store(), device.profile());
        deed.failed = reasonOf(forGood ? table.erase(model, shown.id) : table.remove(model, shown.id));
    }
    deed.told = (forGood ? "erases " : "deletes ") + model + ' ' + shown.id + (throughView ? " by SQL" : "");
    if (deed.failed.isEmpty())
        m_ledger.removed(shown.id);
    return deed;
}

People::Deed People::changeMembership(SimulatedDevice &device)
{
    const Shown person = some(device, "facilityuser");
    const Shown room = some(device, "classroom");
    if (person.id.isEmpty() || room.id.isEmpty())
        return {};
    const auto member =
        need(readText(device.db(), "SELECT id FROM membership WHERE user_id = ?1 AND collection_id = ?2",
                      person.id, room.id));
    if (!member)
        return makeOne(device, "membership", {{"user_id", person.id}, {"collection_id", room.id}},
                       {person.id, room.id});
    Deed deed{"takes " + person.id + " out of class " + room.id, {}};
    deed.failed = reasonOf(RecordTable(device.store(), device.profile()).remove("membership", *member));
    if (deed.failed.isEmpty())
        m_ledger.removed(*member);
    return deed;
}

} // namespace pitanga::test
