#pragma once

#include "engine/facts.h"

#include <QWidget>

class QVBoxLayout;

namespace pitanga {

/// What each device last saved of a record, the version in force first.
class VersionList final : public QWidget
{
    Q_OBJECT
public:
    explicit VersionList(QWidget *parent = nullptr);

    void show(const QList<RecordVersionFact> &versions);
    void setOwnInstance(const QString &instanceId);

private:
    void build();

    QList<RecordVersionFact> m_versions;
    QString m_own;
    QVBoxLayout *m_rows;
};

} // namespace pitanga
