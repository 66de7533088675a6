#pragma once

#include "engine/certificate_facts.h"

#include <QWidget>

class QVBoxLayout;

namespace pitanga {

/// Statements with a tick or a cross each, and why: all are shown, also after the first that failed.
class CheckList final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    void clear();
    void addHeading(const QString &text);
    void add(const CertificateCheckFact &check);

private:
    QVBoxLayout *m_rows;
};

} // namespace pitanga
