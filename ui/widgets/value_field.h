#pragma once

#include "ui/decisions/field_words.h"

#include <QFrame>

namespace pitanga {

/// A value that cannot be changed, on the ground of read-only fields. Wraps instead of cutting; can be copied.
class ValueField final : public QFrame
{
    Q_OBJECT
public:
    ValueField(const QString &title, const ValueWords &value, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pitanga
