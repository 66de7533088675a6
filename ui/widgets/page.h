#pragma once

#include "ui/decisions/layout_class.h"

#include <QDateTime>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace pitanga {

class Button;
class TextLabel;

/// The frame of every page: a head with title and actions that stays, and a body below it.
///
/// *Calm* pages keep one column in the middle of wide windows and scroll as a whole; pages with *panes*
/// fill the window, and their panes scroll.
class Page : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Calm, Panes };

    Page(Form form, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Makes it a subpage: a back button before the name of the page it came from.
    void setBack(const QString &parentName);
    /// For a page that stands in another one's column: it keeps no margins of its own.
    void setWithinColumn();
    /// For a subpage with a headline of its own: the head only names where back leads.
    void setQuietTitle();

    virtual void setLayoutClass(LayoutClass layout, int windowHeight);
    /// The time as the pages show it; comes from outside, so that pages can be tested.
    virtual void setNow(const QDateTime &now) { m_now = now; }
    /// Where the keyboard starts on this page.
    virtual QWidget *firstControl() const { return nullptr; }
    /// What F6 goes through on this page.
    virtual QList<QWidget *> panes() const;
    /// Esc and Alt+Left. Subpages are left; a page with more than one step inside goes one of them back.
    virtual void goBack() { emit backRequested(); }
    /// F5.
    virtual void reload() {}

signals:
    void backRequested();

protected:
    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *actions() const { return m_actions; }
    LayoutClass layoutClassNow() const { return m_layout; }
    const QDateTime &now() const { return m_now; }
    /// Of a page whose last pane scrolls up to the page's edge: its bar stands in the margin.
    void setBarInMargin();
    /// The widest the column of a calm page gets, in em.
    void setColumnWidth(double ems);

    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(const QString &title);
    void arrangeHead();
    void placeActions(bool below);
    void placeBack();
    void fitMargins();

    Form m_form;
    bool m_withinColumn = false;
    bool m_barInMargin = false;
    LayoutClass m_layout = LayoutClass::Normal;
    int m_windowHeight = 800;
    double m_columnEms = 69.4;
    QDateTime m_now = QDateTime::currentDateTimeUtc();

    QWidget *m_head;
    QGridLayout *m_headGrid;
    Button *m_back;
    QVBoxLayout *m_backColumn;
    QWidget *m_titles;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QWidget *m_actionBox;
    bool m_actionsBelow = false;
    QHBoxLayout *m_actions;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_bodyBox;
    QVBoxLayout *m_body;
};

} // namespace pitanga
