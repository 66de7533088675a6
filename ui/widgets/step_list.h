#pragma once

#include "ui/decisions/progress_words.h"

#include <QWidget>

class QVariantAnimation;

namespace pitanga {

/// Connect, Receive, Send, Finish: done ones with a check, the current one turning, the others to come.
class StepList final : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    void show(SyncStep step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    std::array<StepWords, 4> m_steps;
    QVariantAnimation *m_turning;
};

} // namespace pitanga
