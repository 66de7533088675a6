#pragma once

#include <QRadioButton>

namespace pitanga {

/// One facility among several: a card with a radio mark and the facility's name.
class FacilityChoice final : public QRadioButton
{
    Q_OBJECT
public:
    FacilityChoice(const QString &name, const QString &datasetId, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_name;
    QString m_datasetId;
};

} // namespace pitanga
