#pragma once

#include "ui/widgets/page.h"

namespace pitanga {

/// The keys that work everywhere, for F1.
class KeysPage final : public Page
{
    Q_OBJECT
public:
    explicit KeysPage(QWidget *parent = nullptr);
};

} // namespace pitanga
