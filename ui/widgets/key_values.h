#pragma once

#include <QWidget>

class QGridLayout;

namespace pitanga {

/// Pairs of a soft label and its value, one below the other.
class KeyValues final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyValues(double labelEms = 8.4, QWidget *parent = nullptr);

    void clear();
    void add(const QString &label, const QString &value);
    /// An id or address: fixed width, left to right, can be copied.
    void addMono(const QString &label, const QString &value);

private:
    void addRow(const QString &label, QWidget *value);

    double m_labelEms;
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace pitanga
