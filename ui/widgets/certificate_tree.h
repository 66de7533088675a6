#pragma once

#include "engine/certificate_facts.h"

#include <QTreeView>

class QStandardItemModel;

namespace pitanga {

/// Who issued what to whom: roots first, each above those it signed. Own keys are marked, and what is not
/// valid.
class CertificateTree final : public QTreeView
{
    Q_OBJECT
public:
    explicit CertificateTree(QWidget *parent = nullptr);

    /// Keeps what was chosen and closed, where it is still there.
    void setCertificates(const QList<CertificateFact> &certificates);
    QString chosen() const; ///< the certificate's id; empty for none
    void choose(const QString &id);

signals:
    void certificateChosen(const QString &id);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    QStandardItemModel *m_model;
};

} // namespace pitanga
