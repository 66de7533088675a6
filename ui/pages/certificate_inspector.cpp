#include "ui/pages/certificate_inspector.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/certificate_words.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/details_box.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pitanga {

CertificateInspector::CertificateInspector(QWidget *parent)
    : Card(parent),
      m_back(new Button(Button::Kind::Quiet, tr("All certificates"), this)),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_column(new QVBoxLayout(m_content)),
      m_icon(new IconView(theme::iconOf(State::Ok), Role::Ok, 2.4, m_content)),
      m_sentence(new TextLabel({}, TextSize::Sentence, Role::Text, QFont::DemiBold, m_content)),
      m_standing(new TextLabel({}, TextSize::Dense, Role::Soft, QFont::Normal, m_content)),
      m_opens(new KeyValues(14, m_content)),
      m_showFilters(new Button(Button::Kind::Quiet, tr("Show filters"), m_content)),
      m_filters(new KeyValues(8.4, m_content)),
      m_checks(new CheckList(m_content)),
      m_fingerprint(new KeyValues(8.4, m_content)),
      m_showText(new Button(Button::Kind::Quiet, tr("Show the signed text"), m_content)),
      m_text(new DetailsBox(m_content)),
      m_copy(new Button(Button::Kind::Quiet, tr("Copy fingerprint"), this))
{
    setAccessibleName(tr("Chosen certificate"));
    m_scroll->setAccessibleName(accessibleName());
    buildContent();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildFoot());
    for (const auto &[button, box] : {std::pair<Button *, QWidget *>(m_showFilters, m_filters),
                                      std::pair<Button *, QWidget *>(m_showText, m_text)}) {
        button->setCheckable(true);
        box->hide();
        connect(button, &Button::toggled, box, &QWidget::setVisible);
    }
    connect(m_showFilters, &Button::toggled, this,
            [this](bool shown) { m_showFilters->setText(shown ? tr("Hide filters") : tr("Show filters")); });
    connect(m_showText, &Button::toggled, this, [this](bool shown) {
        m_showText->setText(shown ? tr("Hide the signed text") : tr("Show the signed text"));
    });
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_fingerprintText); });
    connect(m_back, &Button::clicked, this, &CertificateInspector::backRequested);
    setBackVisible(false);
}

void CertificateInspector::buildContent()
{
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumSize(1, 1);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_column->setContentsMargins(24, 20, 24, 16);
    m_column->setSpacing(8);
    m_column->addWidget(buildHead());
    m_opensTitle = addHeading({});
    m_column->addWidget(m_opens);
    for (Button *button : {m_showFilters, m_showText, m_copy, m_back})
        button->setDense();
    m_column->addWidget(m_showFilters, 0, Qt::AlignLeading);
    m_column->addWidget(m_filters);
    m_checksTitle = addHeading({});
    m_column->addWidget(m_checks);
    addHeading(tr("Fingerprint of its key"));
    m_column->addWidget(m_fingerprint);
    m_column->addWidget(m_showText, 0, Qt::AlignLeading);
    m_column->addWidget(m_text);
    m_column->addStretch();
}

QWidget *CertificateInspector::buildHead()
{
    auto *head = new QWidget(m_content);
    m_sentence->wrapping();
    m_sentence->setSelectable();
    m_standing->wrapping();
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(4);
    words->addWidget(m_sentence);
    words->addWidget(m_standing);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

QWidget *CertificateInspector::buildFoot()
{
    auto *foot = new QWidget(this);
    m_copy->setIconName(QStringLiteral("copy"));
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(foot));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 8, 24, 8);
    row->addStretch();
    row->addWidget(m_copy);
    column->addLayout(row);
    return foot;
}

TextLabel *CertificateInspector::addHeading(const QString &text)
{
    auto *heading = new TextLabel(text, TextSize::Dense, Role::Soft, QFont::DemiBold, m_content);
    heading->wrapping();
    heading->setContentsMargins(0, 12, 0, 0);
    m_column->addWidget(heading);
    return heading;
}

void CertificateInspector::show(const QList<CertificateFact> &chain, const QDateTime &now)
{
    const CertificateFact &certificate = chain.last();
    const CertificateFact *issuer = chain.size() > 1 ? &chain.at(chain.size() - 2) : nullptr;
    const CertificateWords words = certificateWords(certificate, issuer, now);
    m_icon->setIcon(theme::iconOf(words.state), theme::roleOf(words.state));
    m_sentence->setText(words.sentence);
    m_standing->setText(words.standing);
    showScope(certificate);
    showChecks(chain);
    m_fingerprintText = certificate.fingerprint + u'\n' + certificate.fingerprintWords;
    m_fingerprint->clear();
    m_fingerprint->addMono(tr("In digits"), certificate.fingerprint);
    m_fingerprint->addMono(tr("In words"), certificate.fingerprintWords);
    m_fingerprint->addMono(tr("Id"), certificate.id);
    m_text->setReport(certificate.signedText);
}

void CertificateInspector::showScope(const CertificateFact &certificate)
{
    m_opensTitle->setText(certificate.valid ? tr("What it opens") : tr("What it claims to open"));
    m_opens->clear();
    if (certificate.opens.isEmpty())
        m_opens->add(tr("Unknown"), tr("What it opens cannot be told. The checks say why."));
    for (const PartAccess &access : certificate.opens)
        m_opens->add(partName(access.part), accessWords(access, certificate));
    m_filters->clear();
    const auto addFilters = [this](const QString &title, const QStringList &filters) {
        for (int i = 0; i < int(filters.size()); ++i)
            m_filters->addMono(i == 0 ? title : QString(),
                               filters.at(i).isEmpty() ? QStringLiteral("–") : filters.at(i));
    };
    addFilters(tr("May read"), certificate.read);
    addFilters(tr("May change"), certificate.write);
    m_filters->addMono(tr("Kind"), certificate.kind);
    m_filters->addMono(tr("Data"), certificate.profile);
}

void CertificateInspector::showChecks(const QList<CertificateFact> &chain)
{
    m_checksTitle->setText(chain.last().valid ? tr("Checks, all passed") : tr("Checks"));
    m_checks->clear();
    for (auto certificate = chain.rbegin(); certificate != chain.rend(); ++certificate) {
        if (certificate != chain.rbegin())
            m_checks->addHeading(certificate->parentId.isEmpty()
                                     ? tr("The root, %1").arg(isolated(certificateHolder(*certificate)))
                                     : tr("Above it, %1").arg(isolated(certificateHolder(*certificate))));
        for (const CertificateCheckFact &check : certificate->checks)
            m_checks->add(check);
    }
}

void CertificateInspector::setBackVisible(bool visible)
{
    m_back->setIconName(QStringLiteral("chevron"), chevronBack(layoutDirection()));
    m_back->setVisible(visible);
}

} // namespace pitanga
