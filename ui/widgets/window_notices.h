#pragma once

#include "engine/facts.h"
#include "ui/decisions/layout_class.h"

#include <QWidget>

namespace pitanga {

class MessageBar;

/// What concerns the whole window stands above its page: a trouble of this device, or whether to quit.
class WindowNotices final : public QWidget
{
    Q_OBJECT
public:
    explicit WindowNotices(QWidget *parent = nullptr);

    void showError(const Error &error);
    /// The trouble that is told until somebody closes it.
    std::optional<Error> error() const;
    void askToQuit();
    void setLayoutClass(LayoutClass layout, int windowHeight);

signals:
    void quitConfirmed();

private:
    void leaveNoEmptyBox();

    bool m_errorWaits = false;
    Error m_told;
    MessageBar *m_error;
    MessageBar *m_quit;
};

} // namespace pitanga
