#pragma once

#include <QAbstractButton>

namespace pitanga {

/// A row of a card that leads somewhere: an icon, a title, a count, and a chevron.
class LinkRow final : public QAbstractButton
{
    Q_OBJECT
public:
    LinkRow(const QString &icon, const QString &title, const QString &count, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_count;
};

} // namespace pitanga
