#pragma once

#include <QWidget>

class QButtonGroup;

namespace pitanga {

/// A few choices side by side in one frame, exactly one of them chosen. Arrow keys go through them. Where they
/// do not fit beside each other they stand in rows.
class Segments final : public QWidget
{
    Q_OBJECT
public:
    Segments(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    void setChosen(int index);
    int chosen() const;
    void setStacked(bool stacked);
    /// What they need side by side.
    int widthInOneRow() const;

signals:
    void choiceMade(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    class QBoxLayout *m_row;
};

} // namespace pitanga
