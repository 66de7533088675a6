#include "ui/pages/certificates_page.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/pages/certificate_inspector.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/certificate_tree.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pitanga {

CertificatesPage::CertificatesPage(QWidget *parent)
    : Page(Form::Panes, tr("Certificates"), parent),
      m_open(new Button(Button::Kind::Plain, tr("Open a file…"), this)),
      m_fileBar(new MessageBar(State::Busy, this)),
      m_error(new MessageBar(State::Stop, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Drawing::Certificate, tr("This laptop belongs to no facility"),
                             tr("A certificate says which parts of a facility’s data its holder may have."),
                             this)),
      m_emptyScroll(new QScrollArea(this)),
      m_panes(new QWidget(this)),
      m_treeCard(new Card(m_panes)),
      m_tree(new CertificateTree(m_treeCard)),
      m_inspector(new CertificateInspector(m_panes))
{
    m_open->setDense();
    actions()->addWidget(m_open);
    auto *closeFile = new Button(Button::Kind::Plain, tr("Close the file"), m_fileBar);
    m_fileBar->addButton(closeFile);
    m_fileBar->hide();
    m_error->setClosable();
    m_error->hide();
    auto *nearby = new Button(Button::Kind::Primary, tr("Open Nearby"));
    m_empty->addHelp(QStringLiteral("nearby"), Role::Soft, tr("How do you get a certificate?"),
                     tr("Join a facility of a device nearby."), nearby);
    auto *tree = new QVBoxLayout(m_treeCard);
    tree->setContentsMargins(1, 8, 1, 8);
    tree->addWidget(m_tree);
    auto *panes = new QHBoxLayout(m_panes);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(16);
    panes->addWidget(m_treeCard);
    panes->addWidget(m_inspector, 1);
    m_stack->addWidget(m_panes);
    m_emptyScroll->setAccessibleName(tr("This laptop belongs to no facility"));
    m_emptyScroll->setWidget(m_empty);
    m_emptyScroll->setWidgetResizable(true);
    m_emptyScroll->setFrameShape(QFrame::NoFrame);
    m_emptyScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_emptyScroll->viewport()->setAutoFillBackground(false);
    m_empty->setAutoFillBackground(false);
    m_stack->addWidget(m_emptyScroll);
    m_stack->setCurrentWidget(m_emptyScroll);
    body()->addWidget(m_fileBar);
    body()->addWidget(m_error);
    body()->addWidget(m_stack, 1);
    connect(m_open, &Button::clicked, this, &CertificatesPage::openFile);
    connect(closeFile, &Button::clicked, this, &CertificatesPage::closeFile);
    connect(nearby, &Button::clicked, this, &CertificatesPage::nearbyRequested);
    connect(m_tree, &CertificateTree::certificateChosen, this, &CertificatesPage::inspect);
    const auto bringInspector = [this] {
        m_inspectorInFront = isOnePane();
        arrangePanes();
    };
    connect(m_tree, &CertificateTree::clicked, this, bringInspector);
    connect(m_tree, &CertificateTree::activated, this, bringInspector);
    connect(m_inspector, &CertificateInspector::backRequested, this, &CertificatesPage::goBack);
    theme::follow(this, [this] { arrangePanes(); });
}

void CertificatesPage::setCertificates(const QList<CertificateFact> &certificates)
{
    m_stored = certificates;
    fill();
}

void CertificatesPage::openFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a certificate file"), {},
                                                      tr("Certificates (*.json *.cert);;All files (*)"));
    if (!path.isEmpty())
        emit certificateFileRequested(path);
}

void CertificatesPage::showFile(const CertificateFileFact &file)
{
    m_file = file;
    m_error->hide();
    const QString name = isolatedLtr(QFileInfo(file.path).fileName());
    QString rest = tr("It was only looked at. Nothing of it was stored.");
    if (file.hasKey)
        rest = tr("It was only looked at. It holds a private key: whoever has the file can act in its name.");
    m_fileBar->setState(file.hasKey ? State::Ask : State::Busy);
    m_fileBar->say(tr("This is in the file %1.").arg(name), rest);
    m_fileBar->show();
    fill();
    m_tree->choose(file.chain.last().id);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void CertificatesPage::showFileError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_error->say(words.headline, words.rest);
    m_error->setReport(errorReport(error, QStringLiteral("opening a certificate file")));
    m_error->show();
}

void CertificatesPage::closeFile()
{
    m_file.reset();
    m_fileBar->hide();
    fill();
    if (QWidget *first = firstControl())
        first->setFocus(Qt::OtherFocusReason);
}

const QList<CertificateFact> &CertificatesPage::shown() const
{
    return m_file ? m_file->chain : m_stored;
}

void CertificatesPage::fill()
{
    m_stack->setCurrentWidget(shown().isEmpty() ? static_cast<QWidget *>(m_emptyScroll) : m_panes);
    m_tree->setCertificates(shown());
    inspect(m_tree->chosen());
    arrangePanes();
}

void CertificatesPage::inspect(const QString &id)
{
    QList<CertificateFact> chain;
    for (QString at = id; !at.isEmpty();) {
        const auto found = std::find_if(shown().begin(), shown().end(),
                                        [&](const CertificateFact &fact) { return fact.id == at; });
        if (found == shown().end() || chain.size() > shown().size())
            break;
        chain.prepend(*found);
        at = found->parentId;
    }
    if (!chain.isEmpty())
        m_inspector->show(chain, now());
}

void CertificatesPage::goBack()
{
    if (m_inspectorInFront) {
        m_inspectorInFront = false;
        arrangePanes();
        m_tree->setFocus(Qt::OtherFocusReason);
    } else if (m_file) {
        closeFile();
    }
}

void CertificatesPage::setLayoutClass(LayoutClass layout, int windowHeight)
{
    Page::setLayoutClass(layout, windowHeight);
    m_fileBar->setStacked(layout == LayoutClass::Narrow);
    m_error->setStacked(layout == LayoutClass::Narrow);
    arrangePanes();
}

void CertificatesPage::arrangePanes()
{
    m_inspectorInFront = m_inspectorInFront && isOnePane();
    m_treeCard->setVisible(!m_inspectorInFront);
    m_inspector->setVisible(!isOnePane() || m_inspectorInFront);
    m_inspector->setBackVisible(isOnePane());
    if (isOnePane()) {
        m_treeCard->setMinimumWidth(0);
        m_treeCard->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        const LayoutClass layout = layoutClassNow();
        m_treeCard->setFixedWidth(theme::em(layout == LayoutClass::Wide      ? 28
                                            : layout == LayoutClass::Compact ? 21.6
                                                                             : 22.4));
    }
}

QWidget *CertificatesPage::firstControl() const
{
    return m_stack->currentWidget() == m_panes ? static_cast<QWidget *>(m_tree) : m_open;
}

QList<QWidget *> CertificatesPage::panes() const
{
    if (m_stack->currentWidget() != m_panes)
        return {m_open};
    QList<QWidget *> panes;
    for (QWidget *pane : std::initializer_list<QWidget *>{m_tree, m_inspector})
        if (pane->isVisible())
            panes << pane;
    return panes;
}

} // namespace pitanga
