#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace pitanga {

/// A button in one of five voices. One *Primary* a page: it is what most people came for.
class Button final : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Primary, Tonal, Plain, Danger, Quiet };

    Button(Kind kind, const QString &text, QWidget *parent = nullptr);
    /// A square button with an icon alone; `name` is what screen readers and the tooltip say.
    static Button *withIcon(const QString &icon, const QString &name, Kind kind = Kind::Plain,
                            QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setIconName(const QString &icon, int turned = 0);
    /// 34 high instead of 40, for pages with panes and buttons within messages.
    void setDense(bool dense = true);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isIconOnly() const { return text().isEmpty(); }
    QFont buttonFont() const;
    int iconSide() const;
    Role textRole() const;
    void paintGround(QPainter &painter) const;

    Kind m_kind;
    QString m_icon;
    int m_turned = 0;
    bool m_dense = false;
};

} // namespace pitanga
