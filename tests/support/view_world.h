#pragma once

#include "tests/support/foreign_program.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"

#include <QtTest>

#include <memory>

namespace pitanga::test {

/// A device with the profile of schools, and another program that has its database open.
class ViewWorld
{
protected:
    void begin()
    {
        m_device = std::make_unique<TestDevice>(schoolProfile());
        m_program = std::make_unique<ForeignProgram>(m_device->device()->databasePath());
    }
    void end()
    {
        m_program.reset();
        m_device.reset();
    }
    QByteArray sql(const QByteArray &statement) { return m_program->run(statement); }
    QByteArray read(const QByteArray &statement) { return m_program->read(statement); }
    /// A facility, a classroom in it and a person, by plain SQL.
    void makeSchool()
    {
        QCOMPARE(sql("INSERT INTO facilitydataset (id) VALUES ('" + m_dataset + "')"), QByteArray());
        QCOMPARE(sql("INSERT INTO facility (name, dataset_id) VALUES ('Kijani', '" + m_dataset + "')"),
                 QByteArray());
        QCOMPARE(sql("INSERT INTO classroom (name, dataset_id, parent_id) SELECT '5b', dataset_id, id FROM "
                     "facility"),
                 QByteArray());
        QCOMPARE(sql("INSERT INTO facilityuser (username, password, dataset_id, facility_id, full_name)"
                     " SELECT 'amina', 'x', dataset_id, id, 'Amina' FROM facility"),
                 QByteArray());
        QCOMPARE(sql("INSERT INTO membership (dataset_id, user_id, collection_id)"
                     " SELECT u.dataset_id, u.id, c.id FROM facilityuser u, classroom c"),
                 QByteArray());
    }

    std::unique_ptr<TestDevice> m_device;
    std::unique_ptr<ForeignProgram> m_program;
    const QByteArray m_dataset = QByteArray(32, 'd');
};

} // namespace pitanga::test
