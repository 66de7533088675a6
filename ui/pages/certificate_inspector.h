#pragma once

#include "engine/certificate_facts.h"
#include "ui/widgets/card.h"

#include <QDateTime>

class QScrollArea;
class QVBoxLayout;

namespace pitanga {

class Button;
class CheckList;
class DetailsBox;
class IconView;
class KeyValues;
class TextLabel;

/// One certificate: the plain sentence, what it opens, every check of its chain, its fingerprint. Read-only.
class CertificateInspector final : public Card
{
    Q_OBJECT
public:
    explicit CertificateInspector(QWidget *parent = nullptr);

    /// `chain`: from the root to the certificate that is shown.
    void show(const QList<CertificateFact> &chain, const QDateTime &now);
    void setBackVisible(bool visible);

signals:
    void backRequested();

private:
    void buildContent();
    QWidget *buildHead();
    QWidget *buildFoot();
    TextLabel *addHeading(const QString &text);
    void showScope(const CertificateFact &certificate);
    void showChecks(const QList<CertificateFact> &chain);

    Button *m_back;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    IconView *m_icon;
    TextLabel *m_sentence;
    TextLabel *m_standing;
    KeyValues *m_opens;
    Button *m_showFilters;
    KeyValues *m_filters;
    TextLabel *m_opensTitle;
    TextLabel *m_checksTitle;
    CheckList *m_checks;
    KeyValues *m_fingerprint;
    Button *m_showText;
    DetailsBox *m_text;
    Button *m_copy;
    QString m_fingerprintText;
};

} // namespace pitanga
