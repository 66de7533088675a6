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
    /// The text takes all the height there is, where nothing else wants it.
    void setTall(bool tall);

private:
    QPlainTextEdit *m_text;
    Button *m_copy;
    bool m_tall = false;
};

/// A read-only box for raw text, always left to right.
QPlainTextEdit *makeRawTextBox(const QString &accessibleName, QWidget *parent);

} // namespace pitanga
