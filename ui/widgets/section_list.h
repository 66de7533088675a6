#pragma once

#include <QListWidget>

namespace pitanga {

/// The sections of a long page at its start side, as the navigation draws its pages.
class SectionList final : public QListWidget
{
    Q_OBJECT
public:
    explicit SectionList(const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace pitanga
