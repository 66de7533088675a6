#pragma once

#include <QListView>

class QStandardItemModel;

namespace pitanga {

/// The pages there are. What later brings more pages adds them here.
enum class PageId { Nearby, Data, Certificates, History, Settings };

/// Some entries of the navigation. One entry of all lists is chosen; the others have none.
class NavigationList final : public QListView
{
    Q_OBJECT
public:
    explicit NavigationList(const QString &name, QWidget *parent = nullptr);

    void add(PageId page, const QString &icon, const QString &name);
    /// Nothing is chosen here where the page stands in another list.
    void setCurrent(PageId page);
    /// Icons with tooltips, for narrow windows.
    void setIconsAlone(bool alone);

signals:
    void pageChosen(pitanga::PageId page);

private:
    static PageId pageOf(const QModelIndex &index);

    QStandardItemModel *m_entries;
    bool m_justChanged = false;
    bool m_pressChanged = false;
};

} // namespace pitanga
