#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace pitanga {

class Button;

/// The technical text behind *Details*, with *Copy report*.
class DetailsBox final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsBox(QWidget *parent = nullptr);

    void setReport(const QString &report);
    QString report() const;

private:
    QPlainTextEdit *m_text;
    Button *m_copy;
};

/// A read-only box for raw text, always left to right.
QPlainTextEdit *makeRawTextBox(const QString &accessibleName, QWidget *parent);

} // namespace pitanga
