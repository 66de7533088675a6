#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace pitanga {

/// A drawing that only accompanies words: no focus, no name of its own.
class IconView final : public QWidget
{
    Q_OBJECT
public:
    IconView(QString icon, Role role, double ems = 1.35, QWidget *parent = nullptr);

    void setIcon(const QString &icon, Role role);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Role m_role;
    double m_ems;
};

/// A tile: a drawing on a ground of that hue; in the contrast theme a frame.
void paintTile(QPainter &painter, const QRect &rect, const QString &icon, const std::pair<Role, Role> &hue);

/// The tile of a device: a drawing on a ground whose hue comes from the device's id.
class DeviceTile final : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceTile(double ems = 3.2, QWidget *parent = nullptr);

    void show(const QString &icon, const QString &deviceId, bool dimmed = false);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon = QStringLiteral("laptop");
    std::pair<Role, Role> m_hue{Role::OkTint, Role::Ok};
    double m_ems;
};

} // namespace pitanga
