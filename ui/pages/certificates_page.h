#pragma once

#include "engine/certificate_facts.h"
#include "ui/widgets/page.h"

class QScrollArea;
class QStackedWidget;

namespace pitanga {

class Card;
class CertificateInspector;
class CertificateTree;
class EmptyState;
class MessageBar;

/// Who may hold what: the tree of certificates, and the one that is chosen. Looks only.
class CertificatesPage final : public Page
{
    Q_OBJECT
public:
    explicit CertificatesPage(QWidget *parent = nullptr);

    void setCertificates(const QList<CertificateFact> &certificates);
    /// Shows a file in place of what is stored, until it is closed.
    void showFile(const CertificateFileFact &file);
    void showFileError(const Error &error);
    /// Out of the inspector where it stands before the tree, or out of the file.
    void goBack() override;
    void setLayoutClass(LayoutClass layout, int windowHeight) override;
    QWidget *firstControl() const override;
    QList<QWidget *> panes() const override;
    void reload() override { emit certificatesRequested(); }

signals:
    void certificatesRequested();
    /// Asks for a look into the file; `showFile` or `showFileError` answers.
    void certificateFileRequested(const QString &path);
    void nearbyRequested();

private:
    void openFile();
    void closeFile();
    const QList<CertificateFact> &shown() const;
    void fill();
    void inspect(const QString &id);
    void arrangePanes();
    bool isOnePane() const { return layoutClassNow() == LayoutClass::Narrow; }

    QList<CertificateFact> m_stored;
    std::optional<CertificateFileFact> m_file;
    class Button *m_open;
    MessageBar *m_fileBar;
    MessageBar *m_error;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_emptyScroll;
    QWidget *m_panes;
    Card *m_treeCard;
    CertificateTree *m_tree;
    CertificateInspector *m_inspector;
    bool m_inspectorInFront = false;
};

} // namespace pitanga
