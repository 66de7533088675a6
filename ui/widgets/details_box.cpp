#include "ui/widgets/details_box.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pitanga {
namespace {

class RawTextBox final : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    // The frame is drawn by the widget itself: a round corner needs what lies below it.
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        Surface ground;
        ground.fill = Role::Sunken;
        ground.line = Role::Line;
        paintSurface(painter, viewport()->rect(), ground);
        painter.end();
        QPlainTextEdit::paintEvent(event);
    }
};

} // namespace

QPlainTextEdit *makeRawTextBox(const QString &accessibleName, QWidget *parent)
{
    auto *box = new RawTextBox(parent);
    box->setReadOnly(true);
    box->setFrameShape(QFrame::NoFrame);
    box->viewport()->setAutoFillBackground(false);
    box->document()->setDocumentMargin(10);
    box->setLayoutDirection(Qt::LeftToRight);
    box->setTabChangesFocus(true);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    box->setAccessibleName(accessibleName);
    theme::follow(box, [box] {
        box->setFont(theme::monoFont());
        QPalette palette = box->palette();
        palette.setColor(QPalette::Text, theme::color(Role::Text));
        palette.setColor(QPalette::Base, Qt::transparent);
        palette.setColor(QPalette::Highlight, theme::color(Role::Accent));
        palette.setColor(QPalette::HighlightedText, theme::color(Role::OnAccent));
        box->setPalette(palette);
    });
    return box;
}

DetailsBox::DetailsBox(QWidget *parent)
    : QWidget(parent),
      m_text(makeRawTextBox(tr("Technical details"), this)),
      m_copy(new Button(Button::Kind::Plain, tr("Copy report"), this))
{
    m_copy->setDense();
    m_copy->setIconName(QStringLiteral("copy"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignLeading);
    layout->addStretch();
    theme::follow(this, [this] { setTall(m_tall); });
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
}

void DetailsBox::setReport(const QString &report)
{
    m_text->setPlainText(report);
}

void DetailsBox::setTall(bool tall)
{
    m_tall = tall;
    m_text->setMinimumHeight(theme::em(4));
    m_text->setMaximumHeight(tall ? QWIDGETSIZE_MAX : theme::em(11));
}

QString DetailsBox::report() const
{
    return m_text->toPlainText();
}

} // namespace pitanga
